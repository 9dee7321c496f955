//! What the registries answered, on the desk: the answer, its time, its source; and the way on without one (Override).

use crate::web::officer::desk::Opened;
use crate::web::officer::{story, words};
use crate::web::parts::icon::Tone;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::tag::Tag;
use domain::check::{Check, CheckState, Situation};
use domain::officer::Power;
use service::texts::{Lang, format, t};

/// One check on the page of a case.
pub struct CheckRow {
    /// The institution.
    pub name: String,
    /// What it said.
    pub state: Tag,
    /// When, and its own number.
    pub source: String,
    /// The form to go on without it, for who may.
    pub waive: Option<Waive>,
}

/// The form to go on without a check.
pub struct Waive {
    /// Stable code of the institution.
    pub registry: &'static str,
    /// Where it is sent.
    pub action: String,
    /// Its token.
    pub hidden: Markup,
}

/// The checks of a case.
#[must_use]
pub fn rows(opened: &Opened) -> Vec<CheckRow> {
    opened.case.checks.iter().map(|check| row(opened, check)).collect()
}

/// What an institution said, in a word or two.
#[must_use]
pub fn state(lang: Lang, check: &Check) -> Tag {
    let tone = match &check.state {
        CheckState::Answered { answer: Situation::Regular, .. } => Tone::Good,
        CheckState::Answered { answer: Situation::Irregular, .. } => Tone::Bad,
        CheckState::Unavailable { .. } | CheckState::Waived { .. } => Tone::Care,
        CheckState::Asked { .. } | CheckState::Answered { answer: Situation::NotRegistered, .. } => Tone::Plain,
    };
    Tag::new(words::coded(lang, "desk-answer", check.code()), tone)
}

/// When it answered and its own number, or what comes next.
#[must_use]
pub fn source(lang: Lang, check: &Check) -> String {
    let at = |at| format::instant_short(lang, at);
    match &check.state {
        CheckState::Asked { next_try_at } => t::checks_asked(lang, at(check.asked_at), at(*next_try_at)).into_owned(),
        CheckState::Answered { at: when, source_id, .. } => t::checks_answered(lang, at(*when), source_id.as_str()).into_owned(),
        CheckState::Unavailable { since, next_try_at } => t::checks_unavailable(lang, at(*next_try_at), at(*since)).into_owned(),
        CheckState::Waived { at: when, reason } => t::checks_waived(lang, at(*when), reason.as_str()).into_owned(),
    }
}

fn row(opened: &Opened, check: &Check) -> CheckRow {
    let lang = opened.visit.lang;
    let may = opened.may(Power::Override) && check.may_be_waived(&opened.case.held.request.stage).is_ok();
    CheckRow {
        name: story::registry_name(lang, check.registry),
        state: state(lang, check),
        source: source(lang, check),
        waive: may.then(|| Waive { registry: check.registry.code(), action: opened.way("/dispensar"), hidden: opened.token("/dispensar") }),
    }
}
