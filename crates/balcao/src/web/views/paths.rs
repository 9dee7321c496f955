//! Where the parts of a view lead: for the person, to the pages of their case; in the mirror, nowhere.

use crate::web::parts::case::act::Act;
use crate::web::parts::markup::Markup;
use crate::web::visit::Visit;
use domain::id::Reference;
use service::actors::Viewing;

/// The addresses of a case's pages as one viewer may follow them.
#[derive(Debug, Clone)]
pub struct Paths<'a> {
    visit: &'a Visit,
    reference: String,
    own: bool,
}

impl<'a> Paths<'a> {
    /// The addresses of this case for this viewer.
    #[must_use]
    pub fn new(visit: &'a Visit, viewing: &Viewing, reference: &Reference) -> Self {
        Self { visit, reference: reference.to_string(), own: matches!(viewing, Viewing::Own(_)) }
    }

    /// Whether the viewer is the person, who may act.
    #[must_use]
    pub fn own(&self) -> bool {
        self.own
    }

    /// The tail of a page of the case; `rest` is empty for the case itself.
    #[must_use]
    pub fn tail(&self, rest: &str) -> String {
        let reference = &self.reference;
        if rest.is_empty() { format!("pedidos/{reference}") } else { format!("pedidos/{reference}/{rest}") }
    }

    /// The address of a page of the case; none in the mirror.
    #[must_use]
    pub fn page(&self, rest: &str) -> Option<String> {
        self.own.then(|| self.visit.to(&self.tail(rest)))
    }

    /// The address of another page of the person's; none in the mirror.
    #[must_use]
    pub fn elsewhere(&self, tail: &str) -> Option<String> {
        self.own.then(|| self.visit.to(tail))
    }

    /// A link to a page of the case; none in the mirror.
    #[must_use]
    pub fn link(&self, words: &str, rest: &str) -> Option<Act> {
        self.page(rest).map(|href| Act::link(words, href))
    }

    /// A form without visible fields that is sent to a page of the case; none in the mirror.
    #[must_use]
    pub fn form(&self, words: &str, rest: &str) -> Option<Act> {
        let tail = self.tail(rest);
        self.page(rest).map(|action| Act::form(words, action, self.visit.form_token(&tail)))
    }

    /// The hidden field of a form that is sent to a page of the case; nothing in the mirror.
    #[must_use]
    pub fn token(&self, rest: &str) -> Markup {
        if self.own { self.visit.form_token(&self.tail(rest)) } else { Markup::default() }
    }
}
