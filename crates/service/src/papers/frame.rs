//! The frame of every paper.

use crate::app::App;
use crate::texts::{Lang, t};
use paper::sheet::{Demonstration, Language, Sheet};

/// What differs from paper to paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbered {
    /// Title of the file.
    pub title: String,
    /// Word before the number.
    pub label: String,
    /// Number of the paper.
    pub number: String,
    /// When it was issued, as a sentence.
    pub issued: String,
    /// Lines at the end.
    pub notes: Vec<String>,
}

/// The frame in a language, with the marks of a demonstration where it is one.
#[must_use]
pub fn sheet(app: &App, lang: Lang, numbered: Numbered) -> Sheet {
    Sheet {
        language: language(lang),
        title: numbered.title,
        brand: t::brand(lang).into_owned(),
        number_label: numbered.label,
        number: numbered.number,
        issued: numbered.issued,
        notes: numbered.notes,
        page_line: t::paper_page_line(lang, "{page}", "{pages}").into_owned(),
        demonstration: app.config.demonstration.then(|| Demonstration {
            watermark: Lang::ALL.map(|lang| t::paper_demo_watermark(lang).into_owned()),
            stamp: t::paper_demo_stamp(lang).into_owned(),
            note: t::paper_demo_note(lang).into_owned(),
        }),
    }
}

/// The language of a paper.
#[must_use]
pub fn language(lang: Lang) -> Language {
    match lang {
        Lang::Pt => Language::Portuguese,
        Lang::En => Language::English,
    }
}
