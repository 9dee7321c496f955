//! Fields of the resident's forms, with what is wrong beside them in the same words as at the top.

use crate::web::parts::form::character_count::{CharacterCount, CountWords, Limit};
use crate::web::parts::form::checkboxes::Checkboxes;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::fieldset::Fieldset;
use crate::web::parts::form::group::{Choice, Group, Line};
use crate::web::parts::form::input::Input;
use crate::web::parts::form::radios::Radios;
use crate::web::parts::form::textarea::Textarea;
use crate::web::parts::markup::{Classes, Markup};
use crate::web::views::words::{hyphens, keyed};
use domain::request::answers::{FieldProblem, WORDS_LIMIT_CHARS};
use service::texts::arg::{Args, Number};
use service::texts::{Lang, t};
use std::borrow::Cow;

/// Where the script writes the number.
const COUNT: &str = "%{count}";

/// Something that is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// Id of the field.
    pub place: String,
    /// What is wrong and how to mend it.
    pub words: String,
}

impl Wrong {
    /// What is wrong with a field, by its code: `wrong-FIELD-CODE` in the catalogues.
    #[must_use]
    pub fn new(lang: Lang, field: &str, code: &str) -> Self {
        let key = format!("wrong-{}-{}", hyphens(field), hyphens(code));
        let words = keyed(lang, &key, &Args::none().with("limit", Number(LIMIT))).unwrap_or_else(|_| t::wrong_other(lang).into_owned());
        Self { place: field.to_owned(), words }
    }

    /// The same for problems found by the domain.
    #[must_use]
    pub fn all(lang: Lang, problems: &[FieldProblem]) -> Vec<Self> {
        problems.iter().map(|problem| Self::new(lang, problem.field, problem.code)).collect()
    }
}

#[expect(clippy::cast_possible_wrap, reason = "a limit of two thousand fits")]
const LIMIT: i64 = WORDS_LIMIT_CHARS as i64;

/// The language and what is wrong, for all fields of a form.
#[derive(Debug, Clone, Copy)]
pub struct Fields<'a> {
    lang: Lang,
    wrong: &'a [Wrong],
}

impl<'a> Fields<'a> {
    /// Fields in a language with what is wrong.
    #[must_use]
    pub fn new(lang: Lang, wrong: &'a [Wrong]) -> Self {
        Self { lang, wrong }
    }

    fn error(&self, name: &str) -> Option<&'a str> {
        self.wrong.iter().find(|wrong| wrong.place == name).map(|wrong| wrong.words.as_str())
    }

    /// A field, with its error if it has one.
    #[must_use]
    pub fn field(&self, name: &str, label: &str, hint: &str) -> Field {
        let field = Field::new(name, label);
        let field = if hint.is_empty() { field } else { field.hint(hint) };
        match self.error(name) {
            Some(words) => field.error(&t::error_prefix(self.lang), words),
            None => field,
        }
    }

    /// A line of text.
    #[must_use]
    pub fn line(&self, name: &str, label: &str, hint: &str, value: &str) -> Input {
        Input { value: (!value.is_empty()).then(|| value.to_owned()), ..Input::new(self.field(name, label, hint)) }
    }

    /// A short line of digits.
    #[must_use]
    pub fn digits(&self, name: &str, label: &str, hint: &str, value: &str) -> Input {
        Input {
            inputmode: "numeric".to_owned(),
            spellcheck: Some(false),
            classes: Classes::from("govuk-input--width-10"),
            ..self.line(name, label, hint, value)
        }
    }

    /// A text in the person's own words, with its limit.
    #[must_use]
    pub fn words(&self, name: &str, label: &str, hint: &str, value: &str) -> Markup {
        let textarea = Textarea { value: value.to_owned(), ..Textarea { field: self.field(name, label, hint), ..Textarea::default() } };
        let count = CharacterCount {
            textarea,
            limit: Limit::Characters(u32::try_from(WORDS_LIMIT_CHARS).unwrap_or(u32::MAX)),
            description: t::words_limit(self.lang, COUNT).into_owned(),
            characters: self.counting(),
            ..CharacterCount::default()
        };
        Markup::of(&count)
    }

    fn counting(&self) -> CountWords {
        let lang = self.lang;
        let pair = |one: Cow<'static, str>, other: Cow<'static, str>| {
            vec![("one".to_owned(), one.into_owned()), ("other".to_owned(), other.into_owned())]
        };
        CountWords {
            under: pair(t::words_left_one(lang, COUNT), t::words_left_other(lang, COUNT)),
            at: t::words_left_none(lang).into_owned(),
            over: pair(t::words_over_one(lang, COUNT), t::words_over_other(lang, COUNT)),
        }
    }

    fn group(&self, name: &str, question: &str, hint: &str) -> Group {
        let group = Group::new(name, Fieldset::new(question));
        let group = if hint.is_empty() { group } else { group.hint(hint) };
        match self.error(name) {
            Some(words) => group.error(&t::error_prefix(self.lang), words),
            None => group,
        }
    }

    /// One of a few answers.
    #[must_use]
    pub fn one_of(&self, name: &str, question: &str, hint: &str, choices: Vec<Choice>, chosen: &str) -> Markup {
        let lines: Vec<Line> = choices.into_iter().map(Line::from).collect();
        Markup::of(&Radios { group: self.group(name, question, hint), lines }.choose(&[chosen]))
    }

    /// Any of a few answers, each under its own name.
    #[must_use]
    pub fn any_of(&self, name: &str, question: &str, hint: &str, choices: Vec<Choice>) -> Markup {
        let lines: Vec<Line> = choices.into_iter().map(Line::from).collect();
        Markup::of(&Checkboxes { group: self.group(name, question, hint), lines })
    }
}
