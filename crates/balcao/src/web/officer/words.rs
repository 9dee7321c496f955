//! Words for stable codes: stages, slots, verdicts, people.

use crate::web::parts::icon::Tone;
use crate::web::parts::show::tag::Tag;
use domain::document::Verdict;
use domain::law::requirements::Requirement;
use domain::request::stage::Stage;
use service::actions::change::Case;
use service::actions::sending;
use service::app::App;
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, by_key};

/// The text of `prefix-code`; the code itself where the catalogues have none, so that a new code never empties a page.
#[must_use]
pub fn coded(lang: Lang, prefix: &str, code: &str) -> String {
    let key = format!("{prefix}-{}", code.replace('_', "-"));
    by_key(lang, &key, &Args::none()).map_or_else(|_| code.to_owned(), std::borrow::Cow::into_owned)
}

/// The text a law row names.
#[must_use]
pub fn of_row(lang: Lang, key: &str) -> String {
    by_key(lang, key, &Args::none()).map_or_else(|_| key.to_owned(), std::borrow::Cow::into_owned)
}

/// A stage in a word or two.
#[must_use]
pub fn stage(lang: Lang, code: &str) -> Tag {
    let tone = match code {
        "more_asked" | "hearing" | "awaiting_payment" | "matching" | "awaiting_biometrics" => Tone::Care,
        "approved" | "card_in_production" | "card_sent" | "delivered" => Tone::Good,
        "refused" | "lapsed" | "withdrawn" => Tone::Bad,
        _ => Tone::Plain,
    };
    Tag::new(coded(lang, "stage", code), tone)
}

/// A verdict, or that there is none yet.
#[must_use]
pub fn verdict(lang: Lang, verdict: Option<Verdict>) -> Tag {
    let (code, tone) = match verdict {
        None => ("none", Tone::Plain),
        Some(Verdict::Accepted) => (Verdict::Accepted.code(), Tone::Good),
        Some(Verdict::Rejected) => (Verdict::Rejected.code(), Tone::Bad),
        Some(Verdict::NotApplicable) => (Verdict::NotApplicable.code(), Tone::Plain),
    };
    Tag::new(coded(lang, "desk-verdict", code), tone)
}

/// The names of the slots of a case, by code, in the order the law asks for them.
///
/// # Errors
/// The law has no answer.
pub fn slots(app: &App, case: &Case, lang: Lang) -> Result<Vec<(String, String)>, Stop> {
    // What was asked on the day of sending is what is reviewed; a draft is asked by today's law.
    let on = case.held.request.stage.filed().map_or_else(|| app.clock.today(), |filed| filed.sent_on);
    let asked = sending::slots(case, &app.law(), on)?;
    let named = |asked: &Requirement| (asked.slot.clone(), of_row(lang, &asked.text));
    let mut names: Vec<(String, String)> = Vec::new();
    for (code, name) in asked.iter().filter(|asked| asked.ask == domain::law::requirements::Ask::Document).map(named) {
        if names.iter().all(|(known, _)| *known != code) {
            names.push((code, name));
        }
    }
    Ok(names)
}

/// The name of one slot.
#[must_use]
pub fn slot(lang: Lang, slots: &[(String, String)], code: &str) -> String {
    let known = slots.iter().find(|(known, _)| known == code).map(|(_, name)| name.clone());
    known.unwrap_or_else(|| coded(lang, "slot", code))
}

/// The legal basis of a permit.
#[must_use]
pub fn basis(app: &App, lang: Lang, code: &str) -> String {
    match app.law().basis(code, app.clock.today()) {
        Ok(basis) => of_row(lang, &basis.values.text),
        Err(_) => code.to_owned(),
    }
}

/// Whether a decision is still open and the officer's to take.
#[must_use]
pub fn is_to_decide(stage: &Stage) -> bool {
    matches!(stage, Stage::InReview { .. } | Stage::Hearing { .. })
}
