//! Withdrawing: a page that says what happens, a page that asks again, and 30 days to undo it (RENEW-10). Never one stray click.

use crate::web::form::Posted;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::warning_text::WarningText;
use crate::web::problem::Problem;
use crate::web::resident::forms::Form;
use crate::web::resident::opened::{Opened, open, open_posted};
use crate::web::site::Site;
use crate::web::views::turn;
use crate::web::visit::Signed;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::deadline::span;
use serde::Deserialize;
use service::actions::withdrawing;
use service::stop::Stop;
use service::texts::{Lang, format, t};

/// Nothing is typed.
#[derive(Debug, Deserialize)]
pub struct Nothing {}

/// Asks once: what withdrawing means.
pub async fn get(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    signed: Signed,
) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    if !opened.case.held.request.stage.is_open() {
        return Ok(Redirect::to(&opened.page("")).into_response());
    }
    let lang = opened.visit.lang;
    let fault = |stop| opened.fault(stop);
    let turn = turn::line(&site.app, lang, &opened.case).map_err(fault)?;
    let until = undo_until(&site, lang).map_err(fault)?;
    let form = Form::new(&opened.visit, &opened.tail("desistir"), &t::withdraw_go_on(lang)).or(&t::withdraw_keep(lang), opened.page(""));
    opened
        .sheet(&site, t::withdraw_title(lang))
        .part(Markup::of(&turn))
        .say(&t::withdraw_means(lang))
        .say(&t::withdraw_undo(lang, until))
        .part(form.part())
        .show(&opened.visit)
}

/// Asks again. Nothing has changed yet.
pub async fn confirm(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted<Nothing>,
) -> Result<Response, Problem> {
    let opened = open_posted(&site, posted.visit, &reference).await?;
    let lang = opened.visit.lang;
    let turn = turn::line(&site.app, lang, &opened.case).map_err(|stop| opened.fault(stop))?;
    let warning = WarningText { sign: t::warning_prefix(lang).into_owned(), text: t::withdraw_sure_text(lang).as_ref().into(), ..WarningText::default() };
    let form = Form::new(&opened.visit, &opened.tail("desistir/confirmar"), &t::withdraw_button(lang));
    opened
        .sheet(&site, t::withdraw_sure(lang))
        .part(Markup::of(&turn))
        .part(Markup::of(&warning))
        .part(form.or(&t::withdraw_keep(lang), opened.page("")).part())
        .show(&opened.visit)
}

/// Withdraws.
pub async fn post(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted<Nothing>,
) -> Result<Response, Problem> {
    let Posted { visit, once, .. } = posted;
    let opened = open_posted(&site, visit, &reference).await?;
    match withdrawing::withdraw(&site.app, opened.who, opened.reference()).await {
        Ok(_) => once.done(&site, &opened.visit, opened.page("")).await,
        Err(stop) => Err(opened.stopped(&site, "withdraw", stop).await),
    }
}

/// Undoes it.
pub async fn undo(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted<Nothing>,
) -> Result<Response, Problem> {
    let Posted { visit, once, .. } = posted;
    let opened: Opened = open_posted(&site, visit, &reference).await?;
    match withdrawing::undo(&site.app, opened.who, opened.reference()).await {
        Ok(_) => once.done(&site, &opened.visit, opened.page("")).await,
        Err(stop) => Err(opened.stopped(&site, "undo_withdrawal", stop).await),
    }
}

fn undo_until(site: &Site, lang: Lang) -> Result<String, Stop> {
    let last = span::withdrawal_undo(&site.app.law, site.app.clock.today())?;
    Ok(format::day_with_weekday(lang, last.date))
}
