//! The words of a verdict: what to compare, and the three answers.

use crate::web::parts::case::turn::Fact;
use crate::web::parts::icon::Tone;
use crate::web::parts::markup::Markup;
use crate::web::parts::proof::verdict::Answer as Line;
use crate::web::verify::outcome::{Outcome, Word};
use jiff::Timestamp;
use jiff::civil::Date;
use service::proofs::answer::Answer;
use service::texts::arg::Args;
use service::texts::{Lang, by_key, format, t};

/// Last characters of a permit's number that a seal shows.
const SHOWN_CHARS: usize = 3;

/// What to compare with the identity document: the fields of the seal and no others.
#[must_use]
pub fn compare(lang: Lang, answer: &Answer, word: Word) -> Vec<Fact> {
    let said = &answer.claims;
    let mut facts = Vec::new();
    let mut add = |name: std::borrow::Cow<'static, str>, value: Markup| facts.push(Fact::new(&name, value));
    if let Some(name) = &said.name {
        add(t::verify_name(lang), in_reading_order(name).as_str().into());
    }
    if let Some(born) = &said.birth_date {
        add(t::verify_born(lang), day(lang, born).as_str().into());
    }
    if let Some(code) = &said.nationality {
        add(t::verify_nationality(lang), named(lang, "country", code).as_str().into());
    }
    let basis = said.legal_basis.as_ref().map(|code| named(lang, "permit", code));
    match (&said.title_number, basis) {
        (Some(number), Some(basis)) => add(t::verify_permit(lang), hidden(number).then(", ").then(basis.as_str())),
        (Some(number), None) => add(t::verify_permit(lang), hidden(number)),
        (None, Some(basis)) => add(t::verify_basis(lang), basis.as_str().into()),
        (None, None) => {}
    }
    // What was revoked says nothing any more of the person's situation.
    if word != Word::Revoked {
        add(t::verify_situation(lang), t::verify_kind(lang, answer.kind.to_string()).as_ref().into());
    }
    add(t::verify_number(lang), Markup::reference(&said.number));
    facts
}

/// Signature, dates, revocation: three answers, never one.
#[must_use]
pub fn answers(lang: Lang, outcome: &Outcome) -> [Line; 3] {
    match &outcome.answer {
        Some(answer) => [signature(lang, answer), dates(lang, outcome), status(lang, outcome)],
        None => {
            let (lead, text) = (t::verify_signature_none(lang), t::verify_signature_none_text(lang));
            [Line::new(Tone::Bad, lead.as_ref(), text.as_ref()), no_dates(lang), no_status(lang)]
        }
    }
}

fn signature(lang: Lang, answer: &Answer) -> Line {
    let tone = if answer.signature == "valid" { Tone::Good } else { Tone::Bad };
    let issued = day(lang, &answer.claims.issued);
    let text = t::verify_signature_text(lang, answer.signature, issued);
    Line::new(tone, t::verify_signature(lang, answer.signature).as_ref(), text.as_ref())
}

fn dates(lang: Lang, outcome: &Outcome) -> Line {
    let Some(answer) = outcome.believed() else { return no_dates(lang) };
    let tone = if answer.validity == "valid" { Tone::Good } else { Tone::Bad };
    let (from, to) = (day(lang, &answer.claims.valid_from), day(lang, &answer.claims.valid_to));
    Line::new(tone, t::verify_dates(lang, answer.validity).as_ref(), t::verify_dates_text(lang, from, to).as_ref())
}

fn status(lang: Lang, outcome: &Outcome) -> Line {
    let Some(answer) = outcome.believed() else { return no_status(lang) };
    let tone = match answer.status {
        "valid" => Tone::Good,
        "revoked" => Tone::Bad,
        _ => Tone::Care,
    };
    let as_of: Option<Timestamp> = answer.status_as_of.as_ref().and_then(|at| at.parse().ok());
    let text = match as_of {
        Some(at) => t::verify_status_now(lang, format::instant(lang, at)),
        None => t::verify_status_unknown(lang),
    };
    Line::new(tone, t::verify_status(lang, answer.status).as_ref(), text.as_ref())
}

fn no_dates(lang: Lang) -> Line {
    Line::new(Tone::Plain, t::verify_dates_none(lang).as_ref(), t::verify_dates_none_text(lang).as_ref())
}

fn no_status(lang: Lang) -> Line {
    Line::new(Tone::Plain, t::verify_status_none(lang).as_ref(), t::verify_status_none_text(lang).as_ref())
}

/// Seals have family names first; people read names the other way round.
fn in_reading_order(name: &str) -> String {
    match name.split_once(", ") {
        Some((family, given)) => format!("{given} {family}"),
        None => name.to_owned(),
    }
}

fn hidden(masked: &str) -> Markup {
    let length = masked.chars().count();
    let shown: String =
        masked.chars().skip(length.saturating_sub(SHOWN_CHARS)).map(|letter| if letter == '*' { '•' } else { letter }).collect();
    Markup::reference(&format!("•••• {shown}"))
}

/// A day as a seal's answer has it; what cannot be read is shown as it is.
fn day(lang: Lang, text: &str) -> String {
    text.parse::<Date>().map_or_else(|_| text.to_owned(), |day| format::day(lang, day))
}

/// The name of a code; a code this program does not know yet is shown as it is.
fn named(lang: Lang, what: &str, code: &str) -> String {
    let key = format!("{what}-{}", code.to_lowercase());
    by_key(lang, &key, &Args::none()).map_or_else(|_| code.to_owned(), std::borrow::Cow::into_owned)
}
