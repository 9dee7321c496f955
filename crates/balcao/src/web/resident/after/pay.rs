//! Paying (PAY-1, PAY-2, PAY-4, PAY-5): what, how, from when, until when, by what rule; reopening a slip that lapsed.

use crate::web::form::Posted;
use crate::web::parts::case::act::Act;
use crate::web::parts::case::note::Note;
use crate::web::parts::form::input::Input;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::resident::after::claim::may_claim;
use crate::web::resident::after::mbway::{self, MBWAY_ASKED};
use crate::web::resident::after::started::{nothing, paths, says, start};
use crate::web::resident::fields::{Fields, Wrong};
use crate::web::resident::forms::Form;
use crate::web::resident::opened::{Opened, open, open_posted};
use crate::web::resident::sheet::Sheet;
use crate::web::site::Site;
use crate::web::views::documents::first_page;
use crate::web::views::due::{CardButton, card};
use crate::web::visit::Signed;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::document::PAYMENT_PROOF_SLOT;
use domain::request::answers::WORDS_LIMIT_CHARS;
use domain::request::stage::Stage;
use domain::request::turn::{Turn, Whose};
use serde::Deserialize;
use service::actions::paying;
use service::cases;
use service::texts::{format, t};

/// Name of the field for a reason.
pub const WHY: &str = "words";

/// A form without fields.
#[derive(Debug, Deserialize)]
pub struct Nothing {}

/// Why a slip is opened again; nobody has to say.
#[derive(Debug, Deserialize)]
pub struct Reason {
    /// In their words.
    #[serde(default)]
    pub words: String,
}

/// What was typed into the page's forms.
#[derive(Debug, Clone, Copy, Default)]
pub struct Typed<'a> {
    /// The telephone to ask.
    pub phone: &'a str,
    /// Why the slip is opened again.
    pub why: &'a str,
}

/// The page.
pub async fn get(State(site): State<Site>, Path((_, reference)): Path<(String, String)>, signed: Signed) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    let phone = opened.case.person.address.telephone.clone().unwrap_or_default();
    page(&site, &opened, Typed { phone: &phone, why: "" }, &[], None)
}

/// Opens a lapsed slip again.
pub async fn reopen(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted<Reason>,
) -> Result<Response, Problem> {
    let opened = open_posted(&site, posted.visit, &reference).await?;
    let why = posted.typed.words;
    if why.chars().count() > WORDS_LIMIT_CHARS {
        let wrong = vec![Wrong::new(opened.visit.lang, WHY, "too_long")];
        return page(&site, &opened, Typed { phone: "", why: &why }, &wrong, None);
    }
    match paying::reopen(&site.app, opened.who, opened.reference(), why).await {
        Ok(_) => posted.once.done(&site, &opened.visit, opened.page("pagar")).await,
        Err(stop) => Err(opened.stopped(&site, "reopen_slip", stop).await),
    }
}

/// The page with what was typed and what went wrong.
///
/// # Errors
/// Not sent yet; the law has no answer; a text is missing.
pub fn page(site: &Site, opened: &Opened, typed: Typed<'_>, wrong: &[Wrong], trouble: Option<Note>) -> Result<Response, Problem> {
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
    sheet = if payable { by_phone(sheet, opened, typed.phone, wrong) } else { instead(sheet, opened, &turn, typed.why, wrong) };
    if may_claim(&site.app, &opened.case) {
        sheet = not_shown(sheet, opened);
    }
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
    let by_reference = match (cases::referred(&opened.case), opened.case.held.request.stage.kept_cents()) {
        (None, _) => t::due_new_reference(lang),
        (Some(_), 0) => t::after_pay_by_reference_text(lang),
        (Some(_), _) => t::after_pay_by_reference_rest(lang),
    };
    sheet
        .heading(&t::after_pay_by_phone(lang))
        .say(&t::after_pay_by_phone_text(lang))
        .part(form.part())
        .heading(&t::after_pay_by_reference(lang))
        .say(&by_reference)
}

/// The way for who has paid already (PAY-4).
fn not_shown(sheet: Sheet, opened: &Opened) -> Sheet {
    let lang = opened.visit.lang;
    let way = Act::link(t::after_pay_claim(lang).as_ref(), opened.page("pagar/prova")).icon(Icon::Document);
    sheet.heading(&t::after_pay_claim_title(lang)).say(&t::after_pay_claim_text(lang)).part(Markup::of(&way))
}

/// What one can do when there is nothing to pay now.
fn instead(sheet: Sheet, opened: &Opened, turn: &Turn, why: &str, wrong: &[Wrong]) -> Sheet {
    let lang = opened.visit.lang;
    match &opened.case.held.request.stage {
        // PAY-5: beyond the limit it is our turn, and an officer decides.
        Stage::Lapsed { slip, .. } if turn.whose == Whose::Us => {
            let why = t::after_pay_lapsed_on(lang, format::day_with_weekday(lang, slip.lapses_after));
            let ask = Act::link(t::after_pay_limit_ask(lang).as_ref(), opened.page("perguntas")).as_button();
            sheet.heading(&t::after_pay_limit_title(lang)).say(&why).say(&t::after_pay_limit_text(lang)).part(ask)
        }
        Stage::Lapsed { slip, .. } => {
            let ended = t::after_pay_lapsed_on(lang, format::day_with_weekday(lang, slip.lapses_after));
            let words = Fields::new(lang, wrong).words(WHY, &t::after_pay_reopen_why(lang), &t::after_pay_reopen_why_hint(lang), why);
            let form = Form::new(&opened.visit, &opened.tail("pagar/reabrir"), &t::after_pay_reopen(lang)).field(words);
            sheet.heading(&t::after_pay_reopen_title(lang)).say(&ended).say(&t::after_pay_reopen_text(lang)).part(form.part())
        }
        Stage::Matching { .. } => {
            let proof = opened.case.documents.iter().find(|document| document.slot == PAYMENT_PROOF_SLOT);
            let see =
                proof.map(|proof| Act::link(t::after_pay_matching_see(lang).as_ref(), opened.page(&first_page(proof))).icon(Icon::Eye));
            sheet.part(see.map(|see| Markup::of(&see)).unwrap_or_default())
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
