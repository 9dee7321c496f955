//! Proofs of the person's situation: those that hold, those that do not any more, each as a signed PDF.

use crate::web::parts::case::act::{Act, Acts};
use crate::web::parts::form::button::Button;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::Markup;
use crate::web::parts::show::summary_list::{Action, Card, Row, SummaryList};
use crate::web::parts::show::tag::Tag;
use crate::web::problem::{Kind, Problem};
use crate::web::resident::papers;
use crate::web::resident::sheet::Sheet;
use crate::web::site::{Section, Site};
use crate::web::visit::{Signed, Visit};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::proof::ProofKind;
use service::actors::Resident;
use service::app::App;
use service::cases;
use service::proofs::declaration;
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, by_key, format, t};
use store::proof::Held;
use store::request::Held as Request;
use store::{proof, request};

/// A proof and the request it belongs to.
pub struct Owned {
    /// The proof.
    pub held: Held,
    /// Its request.
    pub request: Request,
}

/// The page.
pub async fn get(State(site): State<Site>, Signed { visit, who }: Signed) -> Result<Response, Problem> {
    let lang = visit.lang;
    let all = of_person(&site.app, who).await.map_err(|stop| Problem::of(lang, stop))?;
    let new = Acts { buttons: vec![Markup::of(&Button::link(t::proofs_new(lang).as_ref(), visit.to("comprovativos/novo")))], lines: Vec::new() };
    let mut sheet = Sheet::new(&site, &visit, Section::Proofs, t::proofs_title(lang)).say(&t::proofs_lead(lang)).part(Markup::of(&new));
    if all.is_empty() {
        sheet = sheet.say(&t::proofs_none(lang));
    }
    for owned in &all {
        sheet = sheet.part(Markup::of(&card(&site, &visit, owned)));
    }
    let verify = Act::link(t::proofs_verify(lang).as_ref(), visit.to("verificar")).icon(Icon::Shield);
    sheet.part(Markup::of(&verify)).show(&visit)
}

/// A proof as a PDF: its own person's only.
pub async fn pdf(
    State(site): State<Site>,
    Path((_, file)): Path<(String, String)>,
    Signed { visit, who }: Signed,
) -> Result<Response, Problem> {
    let lang = visit.lang;
    let fault = |stop| Problem::of(lang, stop);
    let missing = || Problem::new(lang, Kind::NotFound);
    let code = file.strip_suffix(".pdf").ok_or_else(missing)?;
    let all = of_person(&site.app, who).await.map_err(fault)?;
    let owned = all.into_iter().find(|owned| owned.held.code == code).ok_or_else(missing)?;
    let case = cases::own(&site.app, who, owned.request.request.reference.clone()).await.map_err(fault)?;
    let made = declaration::pdf(&site.app, &case, &owned.held).await.map_err(fault)?;
    Ok(papers::pdf(&format!("comprovativo-{}", owned.held.proof.number), made))
}

/// Every proof of the person, the newest first.
///
/// # Errors
/// Faults.
pub async fn of_person(app: &App, who: Resident) -> Result<Vec<Owned>, Stop> {
    app.store
        .read("my proofs", who.person(), |rx, person| {
            Box::pin(async move {
                let mut all = Vec::new();
                for request in request::of_person(rx, *person).await? {
                    let held = proof::of_request(rx, request.request.id).await?;
                    all.extend(held.into_iter().map(|held| Owned { held, request: request.clone() }));
                }
                all.sort_by(|one, other| other.held.proof.issued_at.cmp(&one.held.proof.issued_at));
                Ok(all)
            })
        })
        .await
}

/// What a kind of proof is called.
#[must_use]
pub fn kind_name(lang: Lang, kind: ProofKind) -> String {
    match kind {
        ProofKind::Pending => t::proofs_pending(lang).into_owned(),
        ProofKind::Renewed => t::proofs_renewed(lang).into_owned(),
    }
}

/// What a purpose is called.
#[must_use]
pub fn purpose_name(lang: Lang, code: &str) -> String {
    by_key(lang, &format!("purpose-{code}"), &Args::none()).unwrap_or_default().into_owned()
}

fn card(site: &Site, visit: &Visit, owned: &Owned) -> SummaryList {
    let lang = visit.lang;
    let held = &owned.held.proof;
    let today = site.app.clock.today();
    let tag = match held.revoked_at {
        Some(_) => Tag::new(t::proofs_revoked(lang).as_ref(), Tone::Bad),
        None if held.valid_to < today => Tag::new(t::proofs_expired(lang).as_ref(), Tone::Plain),
        None => Tag::new(t::proofs_valid(lang).as_ref(), Tone::Good),
    };
    let rows = vec![
        Row::new(t::proofs_state(lang).as_ref(), Markup::of(&tag)),
        Row::new(t::proofs_purpose(lang).as_ref(), purpose_name(lang, held.purpose.code())),
        Row::new(t::proofs_number(lang).as_ref(), Markup::reference(&held.number)),
        Row::new(
            t::proofs_from_to(lang).as_ref(),
            t::proofs_from_to_value(lang, format::day(lang, held.valid_from), format::day(lang, held.valid_to)).as_ref(),
        ),
        Row::new(t::proofs_code(lang).as_ref(), Markup::reference(&owned.held.code)),
    ];
    let name = kind_name(lang, held.kind);
    let see = Action::new(&t::proofs_pdf(lang), &held.number, visit.to(&format!("comprovativos/{}.pdf", owned.held.code)));
    SummaryList::new(rows).in_card(Card { title: name.into(), actions: vec![see], ..Card::default() })
}
