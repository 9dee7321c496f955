//! Withdrawing (RENEW-10): what it means, a second asking, and undoing it for 30 days. Never one stray press.

use crate::web::form::Posted;
use crate::web::parts::form::button::Button;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::warning_text::WarningText;
use crate::web::problem::Problem;
use crate::web::resident::after::pay::{Nothing, Reason, WHY};
use crate::web::resident::after::started::{bullets, paths, start};
use crate::web::resident::fields::{Fields, Wrong};
use crate::web::resident::forms::Form;
use crate::web::resident::opened::{Opened, open, open_posted};
use crate::web::site::Site;
use crate::web::visit::Signed;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::deadline::span;
use domain::request::answers::WORDS_LIMIT_CHARS;
use domain::request::stage::Stage;
use jiff::civil::Date;
use service::actions::withdrawing;
use service::texts::{format, t};

/// What it means.
pub async fn get(State(site): State<Site>, Path((_, reference)): Path<(String, String)>, signed: Signed) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    let lang = opened.visit.lang;
    match &opened.case.held.request.stage {
        Stage::Withdrawn { undo_until, .. } => withdrawn(&site, &opened, *undo_until),
        stage if stage.is_open() => {
            let last = format::day_with_weekday(lang, undo_until(&site, &opened)?);
            let on = Button::link(t::after_withdraw_on(lang).as_ref(), opened.page("desistir/confirmar"));
            let stay = crate::web::parts::case::act::Act::link(t::after_withdraw_stay(lang).as_ref(), opened.page(""));
            let both = crate::web::parts::case::act::Acts::new(&on, vec![stay]);
            start(&site, &opened, &t::after_withdraw_title(lang), &[])?
                .heading(&t::after_withdraw_means(lang))
                .part(bullets([
                    t::after_withdraw_means_ends(lang),
                    t::after_withdraw_means_proofs(lang),
                    t::after_withdraw_means_permit(lang, format::day(lang, opened.case.permit.expires_on)),
                    t::after_withdraw_means_fee(lang),
                    t::after_withdraw_means_undo(lang, last),
                ]))
                .part(Markup::of(&both))
                .show(&opened.visit)
        }
        _ => start(&site, &opened, &t::after_withdraw_title(lang), &[])?.say(&t::after_withdraw_too_late(lang)).show(&opened.visit),
    }
}

/// The second asking.
pub async fn confirm(State(site): State<Site>, Path((_, reference)): Path<(String, String)>, signed: Signed) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    if !opened.case.held.request.stage.is_open() {
        return Ok(Redirect::to(&opened.page("desistir")).into_response());
    }
    asked_again(&site, &opened, "", &[])
}

fn asked_again(site: &Site, opened: &Opened, why: &str, wrong: &[Wrong]) -> Result<Response, Problem> {
    let lang = opened.visit.lang;
    let last = format::day_with_weekday(lang, undo_until(site, opened)?);
    let warning = WarningText {
        sign: t::warning_prefix(lang).into_owned(),
        text: t::after_withdraw_sure(lang, opened.case.held.request.reference.as_str()).as_ref().into(),
        ..WarningText::default()
    };
    let words = Fields::new(lang, wrong).words(WHY, &t::after_withdraw_why(lang), &t::after_withdraw_why_hint(lang), why);
    let form = Form::new(&opened.visit, &opened.tail("desistir/confirmar"), &t::after_withdraw_yes(lang))
        .field(words)
        .or(&t::after_withdraw_stay(lang), opened.page(""));
    start(site, opened, &t::after_withdraw_confirm_title(lang), wrong)?
        .part(Markup::of(&warning))
        .say(&t::after_withdraw_means_undo(lang, last))
        .part(form.part())
        .show(&opened.visit)
}

/// Withdraws.
pub async fn post(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted<Reason>,
) -> Result<Response, Problem> {
    let opened = open_posted(&site, posted.visit, &reference).await?;
    let why = posted.typed.words;
    if why.chars().count() > WORDS_LIMIT_CHARS {
        let wrong = vec![Wrong::new(opened.visit.lang, WHY, "too_long")];
        return asked_again(&site, &opened, &why, &wrong);
    }
    match withdrawing::withdraw(&site.app, opened.who, opened.reference(), why).await {
        Ok(_) => posted.once.done(&site, &opened.visit, opened.page("desistir")).await,
        Err(stop) => Err(opened.stopped(&site, "withdraw", stop).await),
    }
}

/// Undoes it.
pub async fn undo(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted<Nothing>,
) -> Result<Response, Problem> {
    let opened = open_posted(&site, posted.visit, &reference).await?;
    match withdrawing::undo(&site.app, opened.who, opened.reference()).await {
        Ok(_) => posted.once.done(&site, &opened.visit, opened.page("")).await,
        Err(stop) => Err(opened.stopped(&site, "undo_withdrawal", stop).await),
    }
}

fn undo_until(site: &Site, opened: &Opened) -> Result<Date, Problem> {
    let term = span::withdrawal_undo(&site.app.law(), site.app.clock.today());
    Ok(term.map_err(|unanswered| opened.fault(unanswered.into()))?.date)
}

fn withdrawn(site: &Site, opened: &Opened, undo_until: Date) -> Result<Response, Problem> {
    let lang = opened.visit.lang;
    let last = format::day_with_weekday(lang, undo_until);
    let sheet = start(site, opened, &t::after_withdraw_done_title(lang), &[])?;
    let sheet = if site.app.clock.today() <= undo_until {
        let button = paths(opened).form(&t::after_withdraw_undo(lang), "desistir/anular").map(|act| act.as_button());
        sheet.say(&t::after_withdraw_done(lang, last)).part(button.unwrap_or_default())
    } else {
        sheet.say(&t::after_withdraw_done_over(lang, last))
    };
    sheet.show(&opened.visit)
}
