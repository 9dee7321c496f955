//! My situation: a card for each permit and request, whose turn it is, and what can be done now.

use crate::web::parts::case::act::{Act, Acts};
use crate::web::parts::case::card::CaseCard;
use crate::web::parts::case::note::Note;
use crate::web::parts::case::turn::{Turn, TurnLine};
use crate::web::parts::form::button::Button;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::Markup;
use crate::web::parts::show::summary_list::{Row, SummaryList};
use crate::web::problem::Problem;
use crate::web::resident::sheet::Sheet;
use crate::web::site::{Section, Site};
use crate::web::views::timeline::masked;
use crate::web::views::way::{route_name, way_of};
use crate::web::views::words::{bold, marked, proofs_link};
use crate::web::views::{turn, words};
use crate::web::visit::{Signed, Visit};
use axum::extract::State;
use axum::response::Response;
use domain::permit::Permit;
use domain::request::stage::Stage;
use domain::route::record::Admission;
use jiff::civil::Date;
use service::actions::change::Case;
use service::actors::Resident;
use service::app::App;
use service::cases;
use service::stop::Stop;
use service::texts::{Lang, format, t};
use store::person::Email;
use store::{person, request};

/// What is known of the person.
struct Known {
    permits: Vec<Permit>,
    requests: Vec<request::Held>,
    emails: Vec<Email>,
    person: Option<person::Held>,
}

/// The page.
pub async fn get(State(site): State<Site>, Signed { visit, who }: Signed) -> Result<Response, Problem> {
    let lang = visit.lang;
    let fault = |stop| Problem::of(lang, stop);
    let known = known(&site.app, who).await.map_err(fault)?;
    let name = known.person.as_ref().map(|held| held.person.full_name()).unwrap_or_default();
    let mut sheet = Sheet::new(&site, &visit, Section::Situation, t::home_page_title(lang, first_name(&known, &name)));
    if let Some(note) = bounced(lang, &known.emails) {
        sheet = sheet.part(Markup::of(&note));
    }
    let mut cards = Vec::new();
    for held in &known.requests {
        let case = cases::own(&site.app, who, held.request.reference.clone()).await.map_err(fault)?;
        cards.push(case_card(&site.app, &visit, &case).map_err(fault)?);
    }
    let today = site.app.clock.today();
    let renewable = known.permits.iter().filter(|permit| !known.requests.iter().any(|held| covers(held, permit, today)));
    for permit in renewable {
        cards.push(permit_card(&site, &visit, permit).map_err(fault)?);
    }
    if cards.is_empty() {
        sheet = sheet.say(&t::home_page_nothing(lang));
    }
    for card in cards {
        let spaced = Markup::trusted("<div class=\"govuk-!-margin-bottom-6\">").then(Markup::of(&card)).then(Markup::trusted("</div>"));
        sheet = sheet.part(spaced);
    }
    if let Some(held) = &known.person {
        sheet = sheet.heading(&t::home_page_record(lang)).part(Markup::of(&record(lang, held, &known.emails)));
    }
    let access = Act::link(t::looks_link(lang).as_ref(), visit.to("conta/acessos")).icon(Icon::Eye);
    let prepare = Act::link(t::prepare_link(lang).as_ref(), visit.to("preparar")).icon(Icon::Tick);
    sheet.part(Markup::of(&Acts::lines(vec![prepare, access]))).show(&visit)
}

async fn known(app: &App, who: Resident) -> Result<Known, Stop> {
    app.store
        .read("my situation", who.person(), |rx, id| {
            Box::pin(async move {
                Ok(Known {
                    permits: person::permits(rx, *id).await?,
                    requests: request::of_person(rx, *id).await?,
                    emails: person::emails(rx, *id).await?,
                    person: person::load(rx, *id).await?,
                })
            })
        })
        .await
}

fn first_name(known: &Known, whole: &str) -> String {
    let given = known.person.as_ref().map(|held| held.person.given_names.clone()).unwrap_or_default();
    given.split(' ').next().filter(|name| !name.is_empty()).unwrap_or(whole).to_owned()
}

/// A request stands for its permit; only one that was withdrawn, and can no longer be taken up again, leaves it free. After a refusal the
/// card of the refusal comes first: it can be contested, and a new request is a line under it.
fn covers(held: &request::Held, permit: &Permit, today: Date) -> bool {
    let over = matches!(held.request.stage, Stage::Withdrawn { undo_until, .. } if today > undo_until);
    held.request.permit == permit.id && !over
}

fn case_card(app: &App, visit: &Visit, case: &Case) -> Result<CaseCard, Stop> {
    let lang = visit.lang;
    let reference = &case.held.request.reference;
    let page = |rest: &str| visit.to(&format!("pedidos/{reference}{rest}"));
    let button = |words: std::borrow::Cow<'static, str>, rest: &str| Button::link(words.as_ref(), page(rest));
    let turn = turn::line(app, lang, case)?;
    let button = match &case.held.request.stage {
        Stage::Draft => button(t::tasks_continue(lang), ""),
        Stage::AwaitingPayment { slip, .. } if app.clock.now() >= slip.payable_from => button(t::due_pay(lang), "/pagar"),
        Stage::Lapsed { .. } if turn.turn == Turn::You => button(t::case_reopen(lang), "/pagar"),
        Stage::MoreAsked { ask, .. } => button(t::case_answer(lang), &format!("/pedidos/{}", ask.id)),
        Stage::Hearing { hearing, .. } if hearing.answer.is_none() => button(t::case_answer(lang), "/audiencia"),
        _ => button(t::home_page_open(lang), ""),
    };
    let mut lines = vec![Act::link(t::case_see_timeline(lang).as_ref(), page("/estado")).icon(Icon::Clock)];
    let stage = &case.held.request.stage;
    if stage.filed().is_some() {
        lines.push(Act::link(proofs_link(lang, stage).as_ref(), visit.to("comprovativos")).icon(Icon::Shield));
    }
    if matches!(stage, Stage::Refused { .. } | Stage::Withdrawn { .. }) {
        let anew = visit.to(&format!("pedidos/novo?titulo={}", case.held.request.permit));
        lines.push(Act::link(t::home_page_anew(lang).as_ref(), anew).icon(Icon::Onward));
    }
    Ok(CaseCard {
        level: 2,
        title: words::title(lang, case)?.into(),
        reference: Markup::from(t::case_caption(lang, "").trim_end()).then(" ").then(Markup::reference(reference.as_str())),
        turn,
        acts: Acts::new(&button, lines),
    })
}

fn permit_card(site: &Site, visit: &Visit, permit: &Permit) -> Result<CaseCard, Stop> {
    let (lang, app) = (visit.lang, &site.app);
    let day = |day| bold(&format::day_with_weekday(lang, day));
    let line = |turn, who: std::borrow::Cow<'static, str>, what: std::borrow::Cow<'static, str>| TurnLine {
        turn,
        who: who.as_ref().into(),
        what: marked(&what),
        facts: Vec::new(),
    };
    let start = |words: std::borrow::Cow<'static, str>| {
        Acts::new(&Button::link(words.as_ref(), visit.to(&format!("pedidos/novo?titulo={}", permit.id))), Vec::new())
    };
    let route = || Acts::lines(vec![Act::link(t::home_page_way(lang).as_ref(), way_of(site, visit, permit)).icon(Icon::Onward)]);
    let (turn, acts) = match app.law().admission(permit, app.clock.today()) {
        Admission::Open { .. } => (line(Turn::You, t::turn_you(lang), t::home_page_window_open(lang)), start(t::home_page_start(lang))),
        Admission::NotYet { opens_on: Some(opens), .. } => {
            (line(Turn::Nobody, t::turn_none(lang), t::home_page_window_opens(lang, day(opens))), start(t::home_page_prepare(lang)))
        }
        Admission::NotYet { opens_on: None, .. } => {
            (line(Turn::Nobody, t::turn_none(lang), t::home_page_window_unknown(lang)), start(t::home_page_prepare(lang)))
        }
        Admission::FeeNotSet { .. } => {
            (line(Turn::Nobody, t::turn_none(lang), t::home_page_no_fee(lang)), start(t::home_page_prepare(lang)))
        }
        Admission::Closed { closed_on, .. } => {
            (line(Turn::You, t::turn_you(lang), t::home_page_window_closed(lang, day(closed_on))), route())
        }
        Admission::Elsewhere { route: other, .. } => {
            (line(Turn::You, t::turn_you(lang), t::home_page_window_other(lang, bold(&route_name(lang, other)?))), route())
        }
    };
    Ok(CaseCard {
        level: 2,
        title: words::permit(app, lang, permit)?.into(),
        reference: Markup::from(t::home_page_valid(lang, format::day(lang, permit.expires_on)).as_ref()),
        turn,
        acts,
    })
}

fn bounced(lang: Lang, emails: &[Email]) -> Option<Note> {
    let gone = emails.iter().find(|email| email.bounced_at.is_some())?;
    let at = gone.bounced_at.map(|at| format::instant(lang, at)).unwrap_or_default();
    let text = t::home_page_bounced_text(lang, at, masked(&gone.address)).into_owned();
    Some(Note::new(Tone::Bad, t::home_page_bounced(lang).as_ref(), text).icon(Icon::Envelope))
}

fn record(lang: Lang, held: &person::Held, emails: &[Email]) -> SummaryList {
    let address = &held.address;
    let emails: Vec<String> = emails.iter().map(|email| email.address.clone()).collect();
    SummaryList::new(vec![
        Row::new(t::field_name(lang).as_ref(), held.person.full_name()),
        Row::new(
            t::field_address(lang).as_ref(),
            Markup::from(address.street.as_str())
                .then(Markup::trusted("<br>"))
                .then(Markup::together(&format!("{} {}", address.postal_code, address.locality))),
        ),
        Row::new(t::field_telephone(lang).as_ref(), Markup::reference(address.telephone.as_deref().unwrap_or("–"))),
        Row::new(t::field_email(lang).as_ref(), Markup::reference(&emails.join(", "))),
    ])
}
