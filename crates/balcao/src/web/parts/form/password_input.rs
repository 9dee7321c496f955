//! A password, with a button that shows it.
use std::fmt;

use askama::filters::HtmlSafe;

use crate::web::parts::form::button::Button;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::input::Input;
use crate::web::parts::markup::{Attributes, Classes, Markup};

/// The words of the button that shows the password.
#[derive(Clone, Debug, Default)]
pub struct ShowWords {
    /// On the button while hidden.
    pub show: String,
    /// On the button while shown.
    pub hide: String,
    /// The button's full name while hidden.
    pub show_label: String,
    /// The button's full name while shown.
    pub hide_label: String,
    /// Said after showing.
    pub shown: String,
    /// Said after hiding.
    pub hidden: String,
}

/// A password. Pasting is allowed, always.
#[derive(Clone, Debug, Default)]
pub struct PasswordInput {
    /// Label, hint, error, name.
    pub field: Field,
    /// What stands in it; `None` leaves the attribute out.
    pub value: Option<String>,
    /// `current-password` when empty.
    pub autocomplete: String,
    /// The words of the button, in the page's language.
    pub words: ShowWords,
    /// Whether the words are also given to the script; without, it speaks English.
    pub translated: bool,
    /// Cannot be used.
    pub disabled: bool,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl PasswordInput {
    fn input(&self) -> Input {
        let mut field = self.field.clone();
        field.group_classes = Classes::from(format!("govuk-password-input{}", self.field.group_classes).as_str());
        field.group_attributes = self.script_words().and(&self.field.group_attributes);
        field.after = Markup::of(&self.toggle()).then(self.field.after.clone());
        Input {
            field,
            value: self.value.clone(),
            kind: "password",
            spellcheck: Some(false),
            autocapitalize: "none".to_owned(),
            autocomplete: if self.autocomplete.is_empty() { "current-password".to_owned() } else { self.autocomplete.clone() },
            disabled: self.disabled,
            wrapper_classes: Classes::from("govuk-password-input__wrapper"),
            classes: Classes::from(format!("govuk-password-input__input govuk-js-password-input-input{}", self.classes).as_str()),
            attributes: self.attributes.clone(),
            ..Input::default()
        }
    }

    fn toggle(&self) -> Button {
        Button {
            text: self.words.show.as_str().into(),
            kind: "button",
            classes: Classes::from("govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle"),
            attributes: Attributes::new()
                .with("aria-controls", self.field.control_id())
                .with("aria-label", &self.words.show_label)
                .flag("hidden", true),
            ..Button::default()
        }
    }

    fn script_words(&self) -> Attributes {
        let module = Attributes::new().with("data-module", "govuk-password-input");
        if !self.translated {
            return module;
        }
        module
            .with_some("data-i18n.show-password", &self.words.show)
            .with_some("data-i18n.hide-password", &self.words.hide)
            .with_some("data-i18n.show-password-aria-label", &self.words.show_label)
            .with_some("data-i18n.hide-password-aria-label", &self.words.hide_label)
            .with_some("data-i18n.password-shown-announcement", &self.words.shown)
            .with_some("data-i18n.password-hidden-announcement", &self.words.hidden)
    }
}

impl fmt::Display for PasswordInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.input().fmt(f)
    }
}

impl HtmlSafe for PasswordInput {}
