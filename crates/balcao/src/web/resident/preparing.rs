//! What to prepare before a renewal (READY-1): for each permit what the record knows, what is missing, what to gather, and when it opens.

use crate::web::parts::case::act::{Act, Acts};
use crate::web::parts::case::note::Note;
use crate::web::parts::icon::Tone;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::summary_list::{Row, SummaryList};
use crate::web::problem::Problem;
use crate::web::resident::sheet::Sheet;
use crate::web::site::{Section, Site};
use crate::web::views::way::way_of;
use crate::web::views::words::{self, keyed};
use crate::web::visit::{Signed, Visit};
use axum::extract::State;
use axum::response::Response;
use domain::permit::Permit;
use domain::person::Niss;
use service::preparing::{Known, Preparing, gap_words, opens_words};
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, format, t};
use store::person::{self, Email};
use store::request;

/// What the record knows.
struct Record {
    person: person::Held,
    emails: Vec<Email>,
    permits: Vec<Permit>,
    requests: Vec<request::Held>,
}

/// The page.
pub async fn get(State(site): State<Site>, Signed { visit, who }: Signed) -> Result<Response, Problem> {
    let lang = visit.lang;
    let fault = |stop| Problem::of(lang, stop);
    let record = site.app.store.read("what to prepare", who.person(), |rx, id| {
        Box::pin(async move {
            let person = person::load(rx, *id).await?.ok_or(Stop::NotFound)?;
            let (emails, permits) = (person::emails(rx, *id).await?, person::permits(rx, *id).await?);
            Ok::<_, Stop>(Record { person, emails, permits, requests: request::of_person(rx, *id).await? })
        })
    });
    let record = record.await.map_err(fault)?;
    let mut sheet = Sheet::new(&site, &visit, Section::Situation, t::prepare_title(lang))
        .back(&t::back(lang), visit.to("inicio"))
        .say(&t::prepare_lead(lang))
        .part(Markup::of(&on_record(lang, &record)))
        .say(&t::letter_ready_same(lang))
        .say(&t::letter_ready_debts(lang));
    for permit in &record.permits {
        sheet = of_permit(sheet, &site, &visit, &record, permit).map_err(fault)?;
    }
    if record.permits.is_empty() {
        sheet = sheet.say(&t::home_page_nothing(lang));
    }
    sheet.show(&visit)
}

/// What everything hangs on, as the record has it: to be compared by the person.
fn on_record(lang: Lang, record: &Record) -> SummaryList {
    let (person, address) = (&record.person.person, &record.person.address);
    let emails: Vec<&str> = record.emails.iter().map(|email| email.address.as_str()).collect();
    let niss = match &person.niss {
        Niss::Number(number) => number.clone(),
        Niss::NotRegistered => t::prepare_niss_none(lang).into_owned(),
        Niss::Unknown => t::prepare_unknown(lang).into_owned(),
    };
    let nif = person.nif.clone().unwrap_or_else(|| t::prepare_unknown(lang).into_owned());
    SummaryList::new(vec![
        Row::new(t::field_name(lang).as_ref(), person.full_name()),
        Row::new(t::claim_birth(lang).as_ref(), format::day(lang, person.born_on)),
        Row::new(t::field_email(lang).as_ref(), Markup::reference(&emails.join(", "))),
        Row::new(
            t::field_address(lang).as_ref(),
            Markup::from(format!("{}, ", address.street).as_str())
                .then(Markup::together(&format!("{} {}", address.postal_code, address.locality))),
        ),
        Row::new(t::prepare_passport(lang).as_ref(), t::prepare_until(lang, format::day(lang, person.passport_expires_on)).as_ref()),
        Row::new(t::prepare_nif(lang).as_ref(), Markup::reference(&nif)),
        Row::new(t::prepare_niss(lang).as_ref(), Markup::reference(&niss)),
    ])
}

fn of_permit(sheet: Sheet, site: &Site, visit: &Visit, record: &Record, permit: &Permit) -> Result<Sheet, Stop> {
    let lang = visit.lang;
    let known = Known { person: &record.person.person, emails: &record.emails, permit };
    let what = Preparing::of(&site.app.law(), known, site.app.clock.today())?;
    let day = |day| format::day_with_weekday(lang, day);
    let name = words::permit(&site.app, lang, permit)?;
    let rows = SummaryList::new(vec![
        Row::new(t::letter_row_permit_until(lang).as_ref(), day(what.expires_on)),
        Row::new(t::letter_row_opens(lang).as_ref(), opens_words(lang, &what.admission)),
        Row::new(t::letter_row_ask_by(lang).as_ref(), day(what.ask_by)),
        Row::new(t::prepare_passport(lang).as_ref(), t::prepare_passport_until(lang, format::day(lang, what.passport_until)).as_ref()),
    ]);
    let gaps: Vec<String> = what.gaps.iter().map(|gap| gap_words(lang, *gap)).collect();
    let note = match gaps.is_empty() {
        true => Note::new(Tone::Good, t::prepare_whole(lang).as_ref(), t::prepare_whole_text(lang).as_ref()),
        false => Note::new(Tone::Care, t::prepare_gaps(lang).as_ref(), gaps.join(" ")),
    };
    let papers: Result<Vec<String>, Stop> = what.papers.iter().map(|key| keyed(lang, key, &Args::none())).collect();
    let papers = papers?;
    let mut sheet = sheet.heading(&name).part(Markup::of(&note)).part(Markup::of(&rows));
    if !papers.is_empty() {
        sheet = sheet.say(&t::letter_ready_papers(lang, format::list(lang, &papers)));
    }
    let begins = what.admission.may_begin();
    let act = onward(visit, record, permit).unwrap_or_else(|| match begins {
        true => Act::link(t::home_page_prepare(lang).as_ref(), visit.to(&format!("pedidos/novo?titulo={}", permit.id))),
        false => Act::link(t::home_page_way(lang).as_ref(), way_of(site, visit, permit)),
    });
    Ok(sheet.part(Markup::of(&Acts::lines(vec![act]))))
}

/// Into the request that there is; else into a draft, for everything may be prepared before the month opens.
fn onward(visit: &Visit, record: &Record, permit: &Permit) -> Option<Act> {
    let open = record.requests.iter().find(|held| held.request.permit == permit.id && held.request.stage.is_open())?;
    Some(Act::link(t::home_page_open(visit.lang).as_ref(), visit.to(&format!("pedidos/{}", open.request.reference))))
}
