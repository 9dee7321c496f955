//! Declare and send. A second sending, from the back button or a double tap, leads to the receipt of the first.

use crate::web::form::Posted;
use crate::web::parts::form::button::Button;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::summary_list::{Row, SummaryList};
use crate::web::parts::show::warning_text::WarningText;
use crate::web::problem::Problem;
use crate::web::resident::forms::Form;
use crate::web::resident::opened::{open, open_posted};
use crate::web::resident::review::{completeness, not_open};
use crate::web::site::Site;
use crate::web::views::turn;
use crate::web::views::words::keyed;
use crate::web::visit::Signed;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use service::actions::{draft, sending};
use service::texts::arg::Args;
use service::texts::{format, t};

/// Nothing is typed.
#[derive(Debug, Deserialize)]
pub struct Nothing {}

/// The page.
pub async fn get(State(site): State<Site>, Path((_, reference)): Path<(String, String)>, signed: Signed) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    let lang = opened.visit.lang;
    if opened.case.held.request.stage.filed().is_some() {
        return Ok(Redirect::to(&opened.page("recibo")).into_response());
    }
    let fault = |stop| opened.fault(stop);
    let today = site.app.clock.today();
    let list = sending::tasks(&opened.case, &site.app.law(), today).map_err(fault)?;
    let turn = turn::small(&site.app, lang, &opened.case).map_err(fault)?;
    let sheet = opened.sheet(&site, t::send_title(lang)).back(&t::send_back(lang), opened.page("rever")).part(turn);
    let sheet = sheet.part(Markup::of(&completeness(&site, &opened, &list)));
    let mut rows = Vec::new();
    let fees = sending::fees(&opened.case, &site.app.law(), today).map_err(fault)?;
    for fee in fees.iter().flatten() {
        let name = keyed(lang, &fee.text, &Args::none()).map_err(fault)?;
        let value = Markup::together(&format::money(lang, fee.amount.get()))
            .then(Markup::trusted("<br><span class=\"bl-meta\">"))
            .then(fee.row.legal_basis.to_string())
            .then(Markup::trusted("</span>"));
        rows.push(Row::new(name, value));
    }
    let total = fees.map(|lines| lines.iter().map(|fee| fee.amount.get()).sum());
    let total = total.map_or_else(|| t::before_cost_unknown(lang).as_ref().into(), |cents| Markup::strong(&format::money(lang, cents)));
    rows.push(Row::new(t::due_total(lang).as_ref(), total));
    let warning =
        WarningText { sign: t::warning_prefix(lang).into_owned(), text: t::send_law(lang).as_ref().into(), ..WarningText::default() };
    let sheet = sheet.heading(&t::send_fee(lang)).part(Markup::of(&SummaryList::new(rows))).part(Markup::of(&warning));
    if let Some(note) = not_open(&site, &opened) {
        let back = Button::link(t::send_back_to_list(lang).as_ref(), opened.page("")).secondary();
        return sheet.part(Markup::of(&note)).part(Markup::of(&back)).show(&opened.visit);
    }
    let form = Form::new(&opened.visit, &opened.tail("enviar"), &t::send_button(lang)).or(&t::question_later(lang), opened.page(""));
    sheet.part(form.part()).show(&opened.visit)
}

/// Sends.
pub async fn post(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted<Nothing>,
) -> Result<Response, Problem> {
    let Posted { visit, once, .. } = posted;
    let opened = open_posted(&site, visit, &reference).await?;
    match sending::send(&site.app, opened.who, opened.reference()).await {
        Ok(_) => once.done(&site, &opened.visit, opened.page("recibo")).await,
        Err(stop) if draft::was_sent(&stop) => once.done(&site, &opened.visit, opened.page("recibo")).await,
        Err(stop) => Err(opened.stopped(&site, "send", stop).await),
    }
}
