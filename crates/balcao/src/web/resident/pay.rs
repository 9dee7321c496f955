//! Paying: the reference, MB WAY on the person's telephone, and a lapsed slip opened again by one click (PAY-2 to PAY-5).

use crate::web::form::Posted;
use crate::web::parts::case::act::Act;
use crate::web::parts::case::note::Note;
use crate::web::parts::form::input::Input;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::{Classes, Markup};
use crate::web::problem::Problem;
use crate::web::resident::fields::{Fields, Wrong};
use crate::web::resident::forms::Form;
use crate::web::resident::opened::{Opened, open, open_posted};
use crate::web::resident::sheet::Sheet;
use crate::web::site::Site;
use crate::web::views::due::{CardButton, card};
use crate::web::views::paths::Paths;
use crate::web::views::turn;
use crate::web::visit::Signed;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::deadline::lisbon;
use domain::refusal::Refusal;
use domain::request::stage::Stage;
use domain::slip::SlipTerm;
use jiff::{Timestamp, ToSpan};
use serde::Deserialize;
use service::actions::paying;
use service::outside::payment::{Customer, MbwayPhone, Order, ProviderFault};
use service::stop::Stop;
use service::texts::t;

/// Characters that tell the MB WAY orders of a slip apart: with the slip's 32 digits and the hyphen the provider takes no more.
const ORDER_MARK_CHARS: usize = 2;

/// What stands in the address after something was asked.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct After {
    pedido: String,
}

/// The telephone.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    telefone: String,
}

/// Nothing is typed.
#[derive(Debug, Deserialize)]
pub struct Nothing {}

/// The page.
pub async fn get(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    Query(after): Query<After>,
    signed: Signed,
) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    let note = (after.pedido == "mbway").then(|| {
        let lang = opened.visit.lang;
        Note::new(Tone::Good, t::pay_mbway_asked(lang).as_ref(), t::pay_mbway_asked_text(lang).as_ref())
    });
    page(&site, &opened, "", &[], note)?.show(&opened.visit)
}

/// Asks for the payment on the telephone.
pub async fn mbway(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted<Typed>,
) -> Result<Response, Problem> {
    let Posted { visit, typed, once } = posted;
    let opened = open_posted(&site, visit, &reference).await?;
    let lang = opened.visit.lang;
    let term = match payable(&site, &opened) {
        Ok(term) => term,
        Err(refusal) => return Err(opened.stopped(&site, "pay", refusal.into()).await),
    };
    let Some(phone) = MbwayPhone::parse(&typed.telefone) else {
        let wrong = [Wrong::new(lang, "telefone", "form")];
        return page(&site, &opened, &typed.telefone, &wrong, None)?.show(&opened.visit);
    };
    let order = order(&site, &opened, &term);
    match site.outside.payments.ask_mbway(&order, &phone, site.app.clock.now()).await {
        Ok(_) => once.done(&site, &opened.visit, opened.page("pagar?pedido=mbway")).await,
        Err(fault) => {
            tracing::warn!(code = fault.code(), "MB WAY was not asked");
            let words = match fault {
                ProviderFault::Refused { .. } | ProviderFault::BadOrder { .. } => "refused",
                _ => "down",
            };
            let wrong = [Wrong::new(lang, "telefone", words)];
            page(&site, &opened, &typed.telefone, &wrong, None)?.show(&opened.visit)
        }
    }
}

/// Opens a lapsed slip again.
pub async fn reopen(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted<Nothing>,
) -> Result<Response, Problem> {
    let Posted { visit, once, .. } = posted;
    let opened = open_posted(&site, visit, &reference).await?;
    match paying::reopen(&site.app, opened.who, opened.reference()).await {
        Ok(_) => once.done(&site, &opened.visit, opened.page("pagar")).await,
        Err(stop) => Err(opened.stopped(&site, "reopen_slip", stop).await),
    }
}

fn page(site: &Site, opened: &Opened, typed: &str, wrong: &[Wrong], note: Option<Note>) -> Result<Sheet, Problem> {
    let lang = opened.visit.lang;
    let fault = |stop| opened.fault(stop);
    let reference = opened.reference();
    let viewing = opened.viewing();
    let paths = Paths::new(&opened.visit, &viewing, &reference);
    let due = card(&site.app, lang, &opened.case, &paths, CardButton::None).map_err(fault)?;
    let due = due.ok_or_else(|| opened.fault(Stop::NotFound))?;
    let turn = turn::line(&site.app, lang, &opened.case).map_err(fault)?;
    let mut sheet = opened.sheet(site, t::pay_title(lang)).wrong(&opened.visit, wrong).part(Markup::of(&turn));
    if let Some(note) = note {
        sheet = sheet.part(Markup::of(&note));
    }
    sheet = sheet.part(Markup::of(&due));
    if matches!(opened.case.held.request.stage, Stage::Lapsed { .. }) {
        let tail = opened.tail("pagar/reabrir");
        let reopen = Act::form(t::pay_reopen(lang).as_ref(), opened.visit.to(&tail), opened.visit.form_token(&tail));
        sheet = sheet.say(&t::pay_reopen_text(lang)).part(reopen.as_button());
    }
    if payable(site, opened).is_ok() {
        let field = Fields::new(lang, wrong).line("telefone", &t::pay_phone(lang), &t::pay_phone_hint(lang), typed);
        let input = Input {
            kind: "tel",
            inputmode: "tel".to_owned(),
            autocomplete: "tel".to_owned(),
            classes: Classes::from("govuk-input--width-20"),
            ..field
        };
        let form = Form::new(&opened.visit, &opened.tail("pagar"), &t::pay_mbway_button(lang)).field(Markup::of(&input));
        sheet = sheet.heading(&t::pay_mbway(lang)).say(&t::pay_mbway_text(lang)).part(form.part());
    }
    let scam = Note::new(Tone::Care, t::pay_scam(lang).as_ref(), t::pay_scam_text(lang).as_ref()).icon(Icon::Warning);
    Ok(sheet.part(Markup::of(&scam)))
}

/// The term of the slip, while it can be paid.
fn payable(site: &Site, opened: &Opened) -> Result<SlipTerm, Refusal> {
    match &opened.case.held.request.stage {
        Stage::AwaitingPayment { slip, .. } if site.app.clock.now() < slip.payable_from => {
            Err(Refusal::NotPayableYet { payable_from: slip.payable_from })
        }
        Stage::AwaitingPayment { slip, kept_cents, .. } if *kept_cents < slip.total_cents => Ok(slip.clone()),
        other => Err(Refusal::WrongStage { action: "pay", stage: other.code() }),
    }
}

/// What is left to pay, as an order of its own: one payment at the provider is paid one way.
fn order(site: &Site, opened: &Opened, term: &SlipTerm) -> Order {
    let kept = match &opened.case.held.request.stage {
        Stage::AwaitingPayment { kept_cents, .. } => *kept_cents,
        _ => 0,
    };
    let address = &opened.case.person.address;
    let slip = term.slip.to_string().replace('-', "");
    Order {
        our_id: format!("{slip}-{}", site.app.chance.readable(ORDER_MARK_CHARS)),
        cents: term.total_cents - kept,
        description: opened.case.held.request.reference.to_string(),
        customer: Customer {
            name: opened.case.person.person.full_name(),
            email: String::new(),
            street: address.street.clone(),
            city: address.locality.clone(),
            postcode: address.postal_code.clone(),
            country: "PT".to_owned(),
        },
        from: term.payable_from,
        until: end_of(term).unwrap_or(term.payable_from),
    }
}

/// The end of the day after which the slip lapses.
fn end_of(term: &SlipTerm) -> Option<Timestamp> {
    let after = term.lapses_after.checked_add(1.day()).ok()?;
    after.to_zoned(lisbon()).ok().map(|midnight| midnight.timestamp())
}
