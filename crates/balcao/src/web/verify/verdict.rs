//! The page of a verdict: one word, what to compare, three separate answers. From the QR code and from the form alike.

use crate::web::parts::case::act::{Act, Acts};
use crate::web::parts::case::note::Note;
use crate::web::parts::form::button::Button;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::layout::{LanguageLink, Layout};
use crate::web::parts::proof::verdict::VerdictPanel;
use crate::web::parts::term::reference_rows::ReferenceRows;
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::verify::outcome::{Outcome, Word};
use crate::web::verify::words;
use crate::web::visit::Visit;
use askama::Template;
use axum::http::header::REFERRER_POLICY;
use axum::response::{Html, IntoResponse, Response};
use service::stop::Stop;
use service::texts::{Lang, format, t};

/// Where a QR code leads, without language.
pub const SEAL_PATH: &str = "/S/";
/// Name of the language in the query of that address.
pub const LANGUAGE: &str = "lingua";

#[derive(Template)]
#[template(path = "verify/verdict.html")]
struct VerdictPage {
    layout: Layout,
    panel: VerdictPanel,
    notes: Vec<Note>,
    acts: Acts,
    sentences: Vec<String>,
}

/// The page.
///
/// # Errors
/// Faults.
pub fn page(site: &Site, visit: &Visit, outcome: &Outcome) -> Result<Response, Problem> {
    let lang = visit.lang;
    let word = outcome.word();
    let title = t::verify_word(lang, word.code()).into_owned();
    let mut layout = site.frame(visit, &title, Section::Verify);
    if let Some(seal) = &outcome.seal {
        // The same verdict in the other language: a form that was sent has no address to go back to.
        layout.languages = Lang::ALL.map(|other| language_link(seal, other, lang)).to_vec();
    }
    let believed = outcome.believed();
    let page = VerdictPage {
        layout,
        panel: VerdictPanel {
            level: 1,
            verdict: word.verdict(),
            sentence: sentence(lang, outcome, word).as_str().into(),
            word: title,
            compare_heading: t::verify_compare(lang).into_owned(),
            compare: ReferenceRows { rows: believed.map(|answer| words::compare(lang, answer, word)).unwrap_or_default() },
            answers_heading: t::verify_three(lang).into_owned(),
            answers: words::answers(lang, outcome),
        },
        notes: notes(lang, outcome, word),
        acts: acts(visit, outcome, word),
        sentences: sentences(lang, believed.is_some()),
    };
    let html = page.render().map_err(|error| Problem::of(lang, Stop::Fault(error.to_string())))?;
    Ok(([(REFERRER_POLICY, "no-referrer")], Html(html)).into_response())
}

fn language_link(seal: &str, other: Lang, current: Lang) -> LanguageLink {
    LanguageLink {
        name: other.own_name().to_owned(),
        lang: other.html_lang().to_owned(),
        href: format!("{SEAL_PATH}{seal}?{LANGUAGE}={}", other.tag()),
        current: other == current,
    }
}

/// What it means in a sentence; of what was revoked, when, and that another may have taken its place.
fn sentence(lang: Lang, outcome: &Outcome, word: Word) -> String {
    let said = t::verify_sentence(lang, word.code());
    match (word, outcome.revoked_at) {
        (Word::Revoked, Some(at)) => format!("{said} {}", t::verify_revoked_at(lang, format::instant(lang, at))),
        _ => said.into_owned(),
    }
}

fn notes(lang: Lang, outcome: &Outcome, word: Word) -> Vec<Note> {
    let mut notes = Vec::new();
    match (&outcome.pdf, &outcome.answer) {
        (Some(pdf), Some(_)) if pdf.holds() => {
            let text = t::verify_file_signed_text(lang);
            notes.push(Note::new(Tone::Good, t::verify_file_signed(lang).as_ref(), text.as_ref()));
        }
        (Some(pdf), None) if pdf.holds() => {
            let text = t::verify_receipt_text(lang);
            notes.push(Note::new(Tone::Care, t::verify_receipt(lang).as_ref(), text.as_ref()));
        }
        (Some(_), Some(_)) => {
            let text = t::verify_file_changed_text(lang);
            notes.push(Note::new(Tone::Bad, t::verify_file_changed(lang).as_ref(), text.as_ref()));
        }
        (Some(_), None) | (None, _) => {}
    }
    let more = match word {
        Word::Revoked => Some((t::verify_revoked_note(lang), t::verify_revoked_note_text(lang))),
        Word::Expired => Some((t::verify_expired_note(lang), t::verify_expired_note_text(lang))),
        Word::Unknown => Some((t::verify_unknown_note(lang), t::verify_unknown_note_text(lang))),
        Word::Valid | Word::Reserve | Word::NotYet | Word::Invalid => None,
    };
    notes.extend(more.map(|(lead, text)| Note::new(Tone::Plain, lead.as_ref(), text.as_ref()).icon(Icon::Shield)));
    notes
}

fn acts(visit: &Visit, outcome: &Outcome, word: Word) -> Acts {
    let lang = visit.lang;
    let another = (t::verify_another(lang), visit.to("verificar"));
    match (&outcome.seal, word) {
        (Some(seal), Word::Reserve) => {
            let again = format!("{SEAL_PATH}{seal}?{LANGUAGE}={}", lang.tag());
            Acts::new(&Button::link(t::verify_again(lang).as_ref(), again), vec![Act::link(another.0.as_ref(), another.1)])
        }
        (_, Word::Revoked | Word::Expired) => {
            Acts::new(&Button::link(another.0.as_ref(), another.1), vec![Act::link(t::verify_mine(lang).as_ref(), visit.to("entrar"))])
        }
        _ => Acts::new(&Button::link(another.0.as_ref(), another.1), Vec::new()),
    }
}

fn sentences(lang: Lang, shown: bool) -> Vec<String> {
    let mut all = vec![t::verify_private(lang).into_owned(), t::verify_territory(lang).into_owned()];
    if shown {
        all.insert(0, t::verify_only_seal(lang).into_owned());
    }
    all
}
