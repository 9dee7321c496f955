//! The receipt of sending, as the person keeps it and the officer sees it (RENEW-8).

use crate::web::parts::case::act::Act;
use crate::web::parts::case::turn::TurnLine;
use crate::web::parts::icon::Icon;
use crate::web::parts::markup::Markup;
use crate::web::parts::term::deadline::Deadline;
use crate::web::site::Site;
use crate::web::views::due::{CardButton, card};
use crate::web::views::paths::Paths;
use crate::web::views::turn;
use crate::web::views::words::{marked, proofs_link};
use crate::web::visit::Visit;
use askama::Template;
use askama::filters::HtmlSafe;
use domain::deadline::decision::{TermState, decision_renewal};
use service::actions::change::Case;
use service::actors::Viewing;
use service::stop::Stop;
use service::texts::{Lang, format, t};

/// Everything under the heading of the receipt.
#[derive(Clone, Debug, Template)]
#[template(path = "views/receipt.html")]
pub struct ReceiptView {
    /// Reference and instant, in a sentence.
    pub lead: Markup,
    /// Whose turn it is.
    pub turn: TurnLine,
    /// What is to pay.
    pub due: Option<Deadline>,
    /// "What happens next".
    pub next_heading: String,
    /// What happens next, in order.
    pub next: Vec<String>,
    /// Further ways from here.
    pub ways: Vec<Act>,
}

/// The receipt of this case for this viewer.
///
/// # Errors
/// Not sent yet (not found); the law has no answer; a text is missing.
pub fn receipt(site: &Site, visit: &Visit, viewing: &Viewing, case: &Case) -> Result<ReceiptView, Stop> {
    let lang = visit.lang;
    let filed = case.held.request.stage.filed().ok_or(Stop::NotFound)?;
    let paths = Paths::new(visit, viewing, &case.held.request.reference);
    let reference = crate::web::views::words::bold(case.held.request.reference.as_str());
    let proofs = paths
        .elsewhere("comprovativos")
        .map(|href| Act::link(proofs_link(lang, &case.held.request.stage).as_ref(), href).icon(Icon::Shield));
    let ways = [
        proofs,
        paths.link(&t::case_see_timeline(lang), "estado").map(|act| act.icon(Icon::Clock)),
        paths.link(&t::receipt_see_case(lang), "").map(|act| act.icon(Icon::Onward)),
    ];
    Ok(ReceiptView {
        lead: marked(&t::receipt_page_lead(lang, format::instant(lang, filed.sent_at), reference)),
        turn: turn::line(&site.app, lang, case)?,
        due: card(&site.app, lang, case, &paths, CardButton::Keep)?,
        next_heading: t::receipt_page_next(lang).into_owned(),
        next: next(site, lang, filed.sent_on)?,
        ways: ways.into_iter().flatten().collect(),
    })
}

fn next(site: &Site, lang: Lang, sent_on: jiff::civil::Date) -> Result<Vec<String>, Stop> {
    let term = decision_renewal(&site.app.law(), sent_on, &[])?;
    let mut next = vec![
        t::receipt_page_next_pay(lang).into_owned(),
        t::receipt_page_next_checks(lang).into_owned(),
        t::receipt_page_next_biometrics(lang).into_owned(),
    ];
    if let TermState::Running { legal_day, .. } = term.state {
        next.push(t::receipt_page_next_decision(lang, format::day_with_weekday(lang, legal_day)).into_owned());
    }
    Ok(next)
}

impl HtmlSafe for ReceiptView {}
