//! The same page in other languages.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::markup::{Attributes, Classes, Markup};

/// One language, in its own words.
#[derive(Clone, Debug, Default)]
pub struct Language {
    /// Its name in itself.
    pub text: Markup,
    /// Where this page is in it; without an address it is the page's own.
    pub href: Option<String>,
    /// Whether it is the page's own although it has an address.
    pub current: bool,
    /// Its tag, such as `pt-PT`; empty for none.
    pub lang: String,
    /// The tag of the page it leads to, when another; empty for none.
    pub hreflang: String,
    /// `rtl` or `ltr`; empty for none.
    pub dir: String,
    /// More about it for who hears the link alone; empty for none.
    pub description: String,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl Language {
    fn own(&self) -> bool {
        self.current || self.href.is_none()
    }

    fn leads_to(&self) -> &str {
        if self.hreflang.is_empty() { &self.lang } else { &self.hreflang }
    }
}

/// The same page in other languages.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/find/language_navigation.html")]
pub struct LanguageNavigation {
    /// The name of the landmark.
    pub label: String,
    /// The languages.
    pub languages: Vec<Language>,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl HtmlSafe for LanguageNavigation {}
