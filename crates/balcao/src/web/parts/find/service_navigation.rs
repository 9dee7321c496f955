//! The places of the service.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::markup::{Attributes, Classes, Markup};

/// How near the page is to a place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Here {
    /// Elsewhere.
    #[default]
    No,
    /// Within it.
    Within,
    /// It is this page.
    This,
}

/// One place.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// The words.
    pub text: Markup,
    /// Where it is; `None` for plain text.
    pub href: Option<String>,
    /// How near this page is to it.
    pub here: Here,
    /// Further attributes of the link.
    pub attributes: Attributes,
}

impl Place {
    /// A place elsewhere.
    pub fn new(text: impl Into<Markup>, href: impl Into<String>) -> Self {
        Self { text: text.into(), href: Some(href.into()), ..Self::default() }
    }

    /// The same place, with how near the page is to it.
    #[must_use]
    pub fn here(mut self, here: Here) -> Self {
        self.here = here;
        self
    }

    /// The class of the place that is here.
    pub fn state_class(&self) -> &'static str {
        if self.here == Here::No { "" } else { " govuk-service-navigation__item--active" }
    }

    /// `aria-current`, when the page is here.
    pub fn current(&self) -> Attributes {
        match self.here {
            Here::No => Attributes::new(),
            Here::Within => Attributes::new().with("aria-current", "true"),
            Here::This => Attributes::new().with("aria-current", "page"),
        }
    }

    fn words(&self) -> Markup {
        if self.here == Here::No {
            return self.text.clone();
        }
        Markup::trusted("<strong class=\"govuk-service-navigation__active-fallback\">")
            .then(self.text.clone())
            .then(Markup::trusted("</strong>"))
    }
}

/// The places of the service, stock form. Pages use the layout's own row, which needs no script on a telephone.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/find/service_navigation.html")]
pub struct ServiceNavigation {
    /// The service's name; empty for none.
    pub service_name: String,
    /// Where the name leads; empty for plain text.
    pub service_href: String,
    /// The name of the section, when it is one.
    pub label: String,
    /// The places; empty for none.
    pub places: Vec<Place>,
    /// The word on the button that opens the list on a telephone.
    pub menu_word: String,
    /// The button's full name, when another; empty for none.
    pub menu_label: String,
    /// The name of the landmark; the menu's word when empty.
    pub navigation_label: String,
    /// The id of the list.
    pub navigation_id: String,
    /// Whether the list folds on a telephone; by itself when there is more than one place.
    pub collapse: Option<bool>,
    /// Further classes of the landmark.
    pub navigation_classes: Classes,
    /// Printed first.
    pub slot_start: Markup,
    /// Printed last.
    pub slot_end: Markup,
    /// Whether the last stands on the same line.
    pub end_inline: bool,
    /// Printed as the first items of the list.
    pub slot_navigation_start: Markup,
    /// Printed as the last items of the list.
    pub slot_navigation_end: Markup,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl ServiceNavigation {
    fn is_section(&self) -> bool {
        !self.service_name.is_empty() || !self.slot_start.is_empty() || !self.slot_end.is_empty()
    }

    fn has_list(&self) -> bool {
        !self.places.is_empty() || !self.slot_navigation_start.is_empty() || !self.slot_navigation_end.is_empty()
    }

    fn folds(&self) -> bool {
        self.collapse.unwrap_or(self.places.len() > 1)
    }

    fn landmark(&self) -> &str {
        if self.navigation_label.is_empty() { &self.menu_word } else { &self.navigation_label }
    }

    fn names_its_button(&self) -> bool {
        !self.menu_label.is_empty() && self.menu_label != self.menu_word
    }
}

impl HtmlSafe for ServiceNavigation {}
