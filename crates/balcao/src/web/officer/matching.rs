//! Money that the person says was paid, on the desk (PAY-4): the proof, a question to the provider, and “not found” with a reason.

use crate::web::officer::desk::Opened;
use crate::web::officer::story::Story;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::textarea::Textarea;
use crate::web::parts::markup::Markup;
use domain::document::PAYMENT_PROOF_SLOT;
use domain::officer::Power;
use domain::request::stage::Stage;
use domain::timeline::EventKind;
use service::texts::{format, t};

/// What is shown, and what can be done.
pub struct Matching {
    /// What is to be done, by when.
    pub lead: String,
    /// What came of the fee so far.
    pub kept: Option<String>,
    /// When the provider was last asked.
    pub asked: Option<String>,
    /// Where the proof is seen as a picture.
    pub proof: Option<String>,
    /// For who may review.
    pub forms: Option<Forms>,
}

/// The two forms.
pub struct Forms {
    /// Where “ask again” is sent, and its token.
    pub ask: (String, Markup),
    /// Where “not found” is sent, and its token.
    pub not_found: (String, Markup),
    /// Why it is not found.
    pub why: Textarea,
}

/// The part of the page of a case whose payment is looked for.
#[must_use]
pub fn of(opened: &Opened, story: &Story) -> Option<Matching> {
    let lang = opened.visit.lang;
    let Stage::Matching { slip, kept_cents, matching, .. } = &opened.case.held.request.stage else { return None };
    let asks = [EventKind::PaymentClaimed, EventKind::PaymentLookedFor];
    let asked = story.entries.iter().rev().find(|entry| asks.contains(&entry.kind)).map(|entry| entry.at);
    let proof = opened.case.documents.iter().find(|document| document.slot == PAYMENT_PROOF_SLOT);
    let kept = || t::desk_matching_kept(lang, format::money(lang, *kept_cents), format::money(lang, slip.total_cents)).into_owned();
    let form = |tail: &str| (opened.way(tail), opened.token(tail));
    Some(Matching {
        lead: t::desk_matching_lead(lang, format::day_short_with_weekday(lang, matching.answer_by)).into_owned(),
        kept: (*kept_cents > 0).then(kept),
        asked: asked.map(|at| t::desk_matching_asked(lang, format::instant_short(lang, at)).into_owned()),
        proof: proof.map(|proof| opened.way(&format!("/rever?documento={}", proof.id))),
        forms: opened.may(Power::Review).then(|| Forms {
            ask: form("/procurar"),
            not_found: form("/nao-encontrado"),
            why: Textarea { field: Field::new("words", t::desk_matching_why(lang).as_ref()), rows: 2, ..Textarea::default() },
        }),
    })
}
