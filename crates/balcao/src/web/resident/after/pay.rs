//! Paying (PAY-1, PAY-2, PAY-4, PAY-5): what, how, from when, until when, by what rule; reopening a slip that lapsed.

use crate::web::form::Posted;
use crate::web::parts::case::act::Act;
use crate::web::parts::case::note::Note;
use crate::web::parts::form::input::Input;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::resident::after::mbway::{self, MBWAY_ASKED};
use crate::web::resident::after::started::{nothing, paths, says, start};
use crate::web::resident::fields::{Fields, Wrong};
use crate::web::resident::forms::Form;
use crate::web::resident::opened::{Opened, open, open_posted};
use crate::web::resident::sheet::Sheet;
use crate::web::site::Site;
use crate::web::views::due::{CardButton, card};
use crate::web::visit::Signed;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::request::stage::Stage;
use domain::request::turn::{Turn, Whose};
use serde::Deserialize;
use service::actions::paying;
use service::cases;
use service::texts::{format, t};

/// A form without fields.
#[derive(Debug, Deserialize)]
pub struct Nothing {}

/// The page.
pub async fn get(State(site): State<Site>, Path((_, reference)): Path<(String, String)>, signed: Signed) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    let phone = opened.case.person.address.telephone.clone().unwrap_or_default();
    page(&site, &opened, &phone, &[], None)
}

/// Opens a lapsed slip again.
pub async fn reopen(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted<Nothing>,
) -> Result<Response, Problem> {
    let opened = open_posted(&site, posted.visit, &reference).await?;
    match paying::reopen(&site.app, opened.who, opened.reference()).await {
        Ok(_) => posted.once.done(&site, &opened.visit, opened.page("pagar")).await,
        Err(stop) => Err(opened.stopped(&site, "reopen_slip", stop).await),
    }
}

/// The page with what was typed and what went wrong.
///
/// # Errors
/// Not sent yet; the law has no answer; a text is missing.
pub fn page(site: &Site, opened: &Opened, phone: &str, wrong: &[Wrong], trouble: Option<Note>) -> Result<Response, Problem> {
    let lang = opened.visit.lang;
    let fault = |stop| opened.fault(stop);
    if opened.case.held.request.stage.filed().is_none() {
        return Err(nothing(opened));
    }
    let title = if opened.case.held.request.stage.is_paid() { t::case_title_paid(lang) } else { t::after_pay_title(lang) };
    let mut sheet = start(site, opened, &title, wrong)?;
    if let Some(trouble) = trouble {
        sheet = sheet.part(Markup::of(&trouble));
    }
    let payable = mbway::payable(&site.app, &opened.case).is_ok();
    if payable && says(opened, MBWAY_ASKED) {
        sheet = sheet.part(Markup::of(&asked(opened)));
    }
    let card = card(&site.app, lang, &opened.case, &paths(opened), CardButton::None).map_err(fault)?;
    sheet = sheet.part(card.map(|card| Markup::of(&card)).unwrap_or_default());
    let turn = cases::turn_of(&site.app, &opened.case).map_err(fault)?;
    sheet = if payable { by_phone(sheet, opened, phone, wrong) } else { instead(sheet, opened, &turn) };
    if site.app.config.demonstration && payable {
        let note = Note::new(Tone::Plain, t::after_pay_test_lead(lang).as_ref(), t::after_pay_test(lang).as_ref());
        sheet = sheet.part(Markup::of(&note));
    }
    sheet.show(&opened.visit)
}

fn asked(opened: &Opened) -> Note {
    let lang = opened.visit.lang;
    let again = Act::link(t::after_pay_look_again(lang).as_ref(), opened.page("pagar"));
    Note::new(Tone::Good, t::after_pay_asked_lead(lang).as_ref(), t::after_pay_asked(lang).as_ref()).icon(Icon::Clock).act(again)
}

fn by_phone(sheet: Sheet, opened: &Opened, phone: &str, wrong: &[Wrong]) -> Sheet {
    let lang = opened.visit.lang;
    let fields = Fields::new(lang, wrong);
    let line = fields.digits("telefone", &t::after_pay_phone(lang), &t::after_pay_phone_hint(lang), phone);
    let line = Input { kind: "tel", inputmode: "tel".to_owned(), autocomplete: "tel".to_owned(), ..line };
    let form = Form::new(&opened.visit, &opened.tail("pagar/mbway"), &t::after_pay_ask(lang)).field(Markup::of(&line));
    sheet
        .heading(&t::after_pay_by_phone(lang))
        .say(&t::after_pay_by_phone_text(lang))
        .part(form.part())
        .heading(&t::after_pay_by_reference(lang))
        .say(&t::after_pay_by_reference_text(lang))
}

/// What one can do when there is nothing to pay now.
fn instead(sheet: Sheet, opened: &Opened, turn: &Turn) -> Sheet {
    let lang = opened.visit.lang;
    match &opened.case.held.request.stage {
        // PAY-5: beyond the limit it is our turn, and an officer decides.
        Stage::Lapsed { slip, .. } if turn.whose == Whose::Us => {
            let why = t::after_pay_lapsed_on(lang, format::day_with_weekday(lang, slip.lapses_after));
            let ask = Act::link(t::after_pay_limit_ask(lang).as_ref(), opened.page("perguntas")).as_button();
            sheet.heading(&t::after_pay_limit_title(lang)).say(&why).say(&t::after_pay_limit_text(lang)).part(ask)
        }
        Stage::Lapsed { slip, .. } => {
            let why = t::after_pay_lapsed_on(lang, format::day_with_weekday(lang, slip.lapses_after));
            let button = paths(opened).form(&t::after_pay_reopen(lang), "pagar/reabrir").map(|act| act.as_button());
            sheet.heading(&t::after_pay_reopen_title(lang)).say(&why).say(&t::after_pay_reopen_text(lang)).part(button.unwrap_or_default())
        }
        Stage::Sent { .. } => sheet.say(&t::after_pay_waiting(lang)),
        Stage::AwaitingPayment { slip, kept_cents, .. } if *kept_cents < slip.total_cents => sheet.say(&t::after_pay_hold(lang)),
        Stage::AwaitingPayment { .. } => sheet,
        _ => {
            let way = Act::link(t::after_pay_see_story(lang).as_ref(), opened.page("estado")).icon(Icon::Onward);
            sheet.part(Markup::of(&way))
        }
    }
}
