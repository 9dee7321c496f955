//! Several lines of text with a limit that is counted while typing.
use std::fmt;

use askama::filters::HtmlSafe;

use crate::web::parts::form::field::{Field, Hint};
use crate::web::parts::form::textarea::Textarea;
use crate::web::parts::markup::{Attributes, Classes, Markup};

/// How much may be written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Limit {
    /// Set by script only.
    #[default]
    Unsaid,
    /// Characters.
    Characters(u32),
    /// Words.
    Words(u32),
}

/// What the script says while a person types; `%{count}` stands for the number. Plural texts go by rule: `(rule, text)`.
#[derive(Clone, Debug, Default)]
pub struct CountWords {
    /// Below the limit.
    pub under: Vec<(String, String)>,
    /// At the limit.
    pub at: String,
    /// Above the limit.
    pub over: Vec<(String, String)>,
}

/// Several lines of text with a limit.
#[derive(Clone, Debug, Default)]
pub struct CharacterCount {
    /// The text, with its field.
    pub textarea: Textarea,
    /// The limit.
    pub limit: Limit,
    /// How many percent must be written before the count shows.
    pub threshold_percent: Option<u32>,
    /// What is counted, when the limit does not say it: `characters`, `words`, …; empty for none.
    pub count_type: String,
    /// The limit in words, with `%{count}`, for who has no script.
    pub description: String,
    /// Whether `description` is also given to the script (when the limit is unsaid).
    pub translated: bool,
    /// Texts about characters. Without them the script speaks English.
    pub characters: CountWords,
    /// Texts about words. Without them the script speaks English.
    pub words: CountWords,
    /// Further classes of the message.
    pub message_classes: Classes,
}

impl CharacterCount {
    fn inner(&self) -> Textarea {
        let field = &self.textarea.field;
        let id = field.control_id();
        let message = Hint {
            text: self.limit_sentence().into(),
            id: format!("{id}-info"),
            classes: Classes::from(format!("govuk-character-count__message{}", self.message_classes).as_str()),
            attributes: Attributes::default(),
        };
        Textarea {
            field: Field {
                described_by: format!("{id}-info"),
                group_classes: Classes::from(format!("govuk-character-count{}", field.group_classes).as_str()),
                group_attributes: self.script_words().and(&field.group_attributes),
                after: Markup::of(&message).then(field.after.clone()),
                ..field.clone()
            },
            classes: Classes::from(format!("govuk-js-character-count{}", self.textarea.classes).as_str()),
            ..self.textarea.clone()
        }
    }

    fn limit_sentence(&self) -> String {
        match self.limit {
            Limit::Unsaid => String::new(),
            Limit::Characters(limit) | Limit::Words(limit) => self.description.replace("%{count}", &limit.to_string()),
        }
    }

    fn script_words(&self) -> Attributes {
        let mut group = Attributes::new().with("data-module", "govuk-character-count");
        group = match self.limit {
            Limit::Unsaid => group,
            Limit::Characters(limit) => group.with("data-maxlength", limit),
            Limit::Words(limit) => group.with("data-maxwords", limit),
        };
        if let Some(percent) = self.threshold_percent {
            group = group.with("data-threshold", percent);
        }
        group = group.with_some(
            "data-count-type",
            if self.count_type.is_empty() && matches!(self.limit, Limit::Words(_)) { "words" } else { &self.count_type },
        );
        if self.limit == Limit::Unsaid && self.translated {
            group = group.with("data-i18n.textarea-description.other", &self.description);
        }
        with_words(with_words(group, "characters", &self.characters), "words", &self.words)
    }
}

fn with_words(mut group: Attributes, unit: &str, texts: &CountWords) -> Attributes {
    for (rule, text) in &texts.under {
        group = group.with(&format!("data-i18n.{unit}-under-limit.{rule}"), text);
    }
    group = group.with_some(&format!("data-i18n.{unit}-at-limit"), &texts.at);
    for (rule, text) in &texts.over {
        group = group.with(&format!("data-i18n.{unit}-over-limit.{rule}"), text);
    }
    group
}

impl fmt::Display for CharacterCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner().fmt(f)
    }
}

impl HtmlSafe for CharacterCount {}
