//! Proofs of all requests of the person (PROOF-1, PROOF-2): what they prove, for whom they were made, whether they hold, and the papers.

use crate::web::parts::case::act::{Act, Acts};
use crate::web::parts::form::button::Button;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::Markup;
use crate::web::parts::show::summary_list::{Action, Card, Row, SummaryList};
use crate::web::parts::show::tag::Tag;
use crate::web::problem::{Kind, Problem};
use crate::web::resident::after::new_proof::provable;
use crate::web::resident::papers;
use crate::web::resident::sheet::Sheet;
use crate::web::site::{Section, Site};
use crate::web::visit::Signed;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::proof::Proof;
use jiff::civil::Date;
use service::actors::Resident;
use service::cases;
use service::proofs::{self, code, declaration};
use service::stop::Stop;
use service::texts::{Lang, format, t};
use store::proof::Held;
use store::request;

/// The page.
pub async fn get(State(site): State<Site>, signed: Signed) -> Result<Response, Problem> {
    let Signed { visit, who } = signed;
    let lang = visit.lang;
    let all = of_person(&site, who).await.map_err(|stop| Problem::of(lang, stop))?;
    let today = site.app.clock.today();
    let mut sheet = Sheet::new(&site, &visit, Section::Proofs, t::after_proofs_title(lang))
        .back(&t::after_proofs_back(lang), visit.to("inicio"))
        .say(&t::after_proofs_lead(lang));
    let new = Button::link(t::after_proofs_new(lang).as_ref(), visit.to("comprovativos/novo"));
    let check = Act::link(t::after_proofs_verify(lang).as_ref(), visit.to("verificar")).icon(Icon::Shield);
    let provable = provable(&site, who).await.map_err(|stop| Problem::of(lang, stop))?;
    let acts = if provable.is_empty() { Acts::lines(vec![check]) } else { Acts::new(&new, vec![check]) };
    sheet = sheet.part(Markup::of(&acts));
    if all.is_empty() {
        sheet = sheet.say(&t::after_proofs_none(lang));
    }
    for held in &all {
        let href = visit.to(&format!("comprovativos/{}.pdf", held.code));
        sheet = sheet.part(Markup::of(&card(lang, held, today, href)));
    }
    sheet.show(&visit)
}

/// The paper of a proof: only for whom it is about. `file` is its code and `.pdf`.
pub async fn pdf(State(site): State<Site>, Path((_, file)): Path<(String, String)>, signed: Signed) -> Result<Response, Problem> {
    let Signed { visit, who } = signed;
    let lang = visit.lang;
    let fault = |stop| Problem::of(lang, stop);
    let typed = file.strip_suffix(".pdf").ok_or(Problem::new(lang, Kind::NotFound))?;
    let held = proofs::by_code(&site.app, typed).await.map_err(fault)?;
    let of = site.app.store.read("request of a proof", held.proof.request, |rx, request| {
        Box::pin(async move { request::by_id(rx, *request).await.map_err(Stop::from) })
    });
    let of = of.await.map_err(fault)?.ok_or(Problem::new(lang, Kind::NotFound))?;
    let case = cases::own(&site.app, who, of.request.reference).await.map_err(fault)?;
    let paper = declaration::pdf(&site.app, &case, &held).await.map_err(fault)?;
    Ok(papers::pdf(&format!("comprovativo-{}", held.proof.number), paper))
}

/// Every proof of a person, the newest first.
///
/// # Errors
/// Faults.
pub async fn of_person(site: &Site, who: Resident) -> Result<Vec<Held>, Stop> {
    let read = site.app.store.read("proofs of a person", who.person(), |rx, person| {
        Box::pin(async move {
            let mut all = Vec::new();
            for held in request::of_person(rx, *person).await? {
                all.extend(store::proof::of_request(rx, held.request.id).await?);
            }
            Ok::<_, Stop>(all)
        })
    });
    let mut all = read.await?;
    all.sort_by_key(|held| std::cmp::Reverse((held.proof.issued_at, held.proof.status_index)));
    Ok(all)
}

fn card(lang: Lang, held: &Held, today: Date, href: String) -> SummaryList {
    let proof = &held.proof;
    let kind = t::proof_title(lang, proof.kind.code());
    let valid = t::after_proofs_from_to(lang, format::day(lang, proof.valid_from), format::day(lang, proof.valid_to));
    let rows = vec![
        Row::new(t::after_proofs_state(lang).as_ref(), Markup::of(&state(lang, proof, today))),
        Row::new(t::after_proofs_valid(lang).as_ref(), valid.as_ref()),
        Row::new(t::after_proofs_purpose(lang).as_ref(), t::proof_purpose(lang, proof.purpose.code()).as_ref()),
        Row::new(t::after_proofs_code(lang).as_ref(), Markup::reference(&code::grouped(&held.code))),
        Row::new(t::after_proofs_number(lang).as_ref(), Markup::reference(&proof.number)),
    ];
    let actions = match proof.revoked_at {
        None => {
            vec![Action::new(&t::after_proofs_keep(lang), &t::after_proofs_about(lang, proof.number.as_str()), href)]
        }
        Some(_) => Vec::new(),
    };
    SummaryList::new(rows).in_card(Card { title: kind.as_ref().into(), actions, ..Card::default() })
}

fn state(lang: Lang, proof: &Proof, today: Date) -> Tag {
    match proof.revoked_at {
        Some(at) => Tag::new(t::after_proofs_revoked(lang, format::instant_short(lang, at)).as_ref(), Tone::Bad),
        None if today > proof.valid_to => Tag::new(t::after_proofs_expired(lang).as_ref(), Tone::Plain),
        None if today < proof.valid_from => Tag::new(t::after_proofs_not_yet(lang).as_ref(), Tone::Plain),
        None => Tag::new(t::after_proofs_holds(lang).as_ref(), Tone::Good),
    }
}
