//! Words of the finder that questions and results share.

use crate::web::views::words::hyphens;
use domain::law::Law;
use domain::law::when::{Fact, FactKey};
use domain::route::RouteId;
use domain::route::answers::Answer;
use jiff::civil::Date;
use service::law::ruled::ruled;
use service::texts::arg::Args;
use service::texts::{Lang, by_key, format, t};

/// A text by its key; empty where a key has none, which a test forbids.
pub(super) fn text(lang: Lang, key: &str) -> String {
    by_key(lang, key, &Args::none()).unwrap_or_default().into_owned()
}

/// Sentences about ways in a language, with the facts of the law as they stand on a day.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) lang: Lang,
    pub(super) law: &'a Law,
    pub(super) on: Date,
}

impl Told<'_> {
    /// A sentence of a row, by its key.
    pub(super) fn text(&self, key: &str) -> String {
        ruled(self.lang, key, self.law, self.on)
    }

    /// A text of a way in general: its name, or the part after it.
    pub(super) fn of_route(&self, route: RouteId, part: &str) -> String {
        self.text(&format!("route-{}{part}", hyphens(route.code())))
    }
}

/// A text of a question: `question-holds`, `question-holds-why`.
pub(super) fn of_question(lang: Lang, key: FactKey, part: &str) -> String {
    text(lang, &format!("question-{}{part}", hyphens(key.code())))
}

/// An answer as the person would say it.
pub(super) fn said(law: &Law, lang: Lang, key: FactKey, answer: &Answer) -> String {
    match (key, answer) {
        (_, Answer::Unknown) => t::do_not_know(lang).into_owned(),
        (FactKey::Expires, Answer::Is(Fact::Day(day))) => format::month(lang, day.year(), day.month()),
        (FactKey::Basis, Answer::Is(Fact::Choice(code))) => basis(law, lang, code),
        (FactKey::Nationality, Answer::Is(Fact::Choice(code))) => country(lang, code),
        (_, Answer::Is(Fact::Choice(value))) => text(lang, &format!("{}-{}", key.code(), hyphens(value))),
        (_, Answer::Is(Fact::Flag(true))) => t::answer_yes(lang).into_owned(),
        (_, Answer::Is(Fact::Flag(false))) => t::answer_no(lang).into_owned(),
        (_, Answer::Is(Fact::Day(day))) => format::day(lang, *day),
        (_, Answer::Is(Fact::Number(number))) => number.to_string(),
    }
}

/// What a permit is called, by its article.
pub(super) fn basis(law: &Law, lang: Lang, code: &str) -> String {
    let row = law.bases().find(|row| row.values.code == code);
    row.map(|row| text(lang, &row.values.text)).unwrap_or_default()
}

/// A country by its code; any that is not told apart by another word.
pub(super) fn country(lang: Lang, code: &str) -> String {
    match code {
        "XXX" => t::nationality_other(lang).into_owned(),
        "EUE" => t::nationality_union(lang).into_owned(),
        code => text(lang, &format!("country-{}", code.to_lowercase())),
    }
}
