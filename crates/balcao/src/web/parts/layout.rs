//! The frame of every page. `layout.html` says which blocks a page fills.
use crate::web::assets::Asset;
use crate::web::parts::find::service_navigation::Place;
use crate::web::parts::markup::Markup;

/// Which way a language is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// From the left.
    #[default]
    LeftToRight,
    /// From the right.
    RightToLeft,
}

impl Direction {
    /// The value of `dir`.
    pub fn name(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// For whom the page is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// Everybody.
    #[default]
    Public,
    /// The person of a case.
    Resident,
    /// Officers and operators: wider, with a yellow rule.
    Staff,
}

/// The strip that says that this is not the real service. Set by the operator; no click removes it.
#[derive(Clone, Debug)]
pub struct Demonstration {
    /// "Demonstration – not a service of the State."
    pub lead: String,
    /// "People and data are invented."
    pub text: String,
}

/// The same page in another language.
#[derive(Clone, Debug)]
pub struct LanguageLink {
    /// The language's name in itself.
    pub name: String,
    /// Its tag; empty for a page of languages.
    pub lang: String,
    /// The same page in it.
    pub href: String,
    /// Whether it is this page's.
    pub current: bool,
}

/// What stands at the end of the row of places.
#[derive(Clone, Debug, Default)]
pub enum Session {
    /// Nothing.
    #[default]
    None,
    /// The way in.
    SignIn(Place),
    /// Who is in, and the way out: a form, because leaving changes something.
    Signed {
        /// The person's name.
        name: String,
        /// "Sign out".
        sign_out: String,
        /// Where the form is sent.
        action: String,
        /// The form's hidden fields.
        hidden: Markup,
    },
}

/// Help, in the same place on every page (WCAG 2.2, 3.2.6).
#[derive(Clone, Debug)]
pub struct Help {
    /// "Do you need help?"
    pub heading: String,
    /// How to reach us, when, and how long it takes now.
    pub text: Markup,
}

/// The foot of the page.
#[derive(Clone, Debug, Default)]
pub struct Footer {
    /// The name of the list of links.
    pub label: String,
    /// Accessibility, privacy, notices, state of the service, scams, complaints: `(words, address)`.
    pub links: Vec<(String, String)>,
    /// Who answers for the page, when it was brought up to date, which language prevails.
    pub text: Markup,
}

/// What stands only on paper: the reference and its QR code.
#[derive(Clone, Debug)]
pub struct PrintFooter {
    /// The reference and where to check it.
    pub text: Markup,
    /// The QR code as SVG; empty for none.
    pub qr_svg: Markup,
}

/// The frame of a page, with all its words.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// The language's tag, such as `pt-PT`.
    pub lang: String,
    /// Which way it is written.
    pub direction: Direction,
    /// The page's own title; with errors it begins with the word for "Error".
    pub title: String,
    /// The service's name, in the title and beside the mark.
    pub brand: String,
    /// What it is about, beside the name.
    pub service: String,
    /// The front page in this language.
    pub home_href: String,
    /// "Skip to the main content".
    pub skip: String,
    /// The strip, in demonstrations.
    pub demonstration: Option<Demonstration>,
    /// The name of the languages' landmark.
    pub languages_label: String,
    /// The same page in other languages.
    pub languages: Vec<LanguageLink>,
    /// The name of the places' landmark.
    pub navigation_label: String,
    /// The places, nine at most.
    pub places: Vec<Place>,
    /// The way in or out.
    pub session: Session,
    /// For whom the page is.
    pub audience: Audience,
    /// Help.
    pub help: Option<Help>,
    /// The foot.
    pub footer: Footer,
    /// What stands only on paper.
    pub print: Option<PrintFooter>,
}

impl Layout {
    /// Whether the page is for staff.
    pub fn is_staff(&self) -> bool {
        self.audience == Audience::Staff
    }

    /// The class that sets the page's width.
    pub fn container(&self) -> &'static str {
        if self.is_staff() { "bl-wide" } else { "govuk-width-container" }
    }

    /// Whether a row of places is printed.
    pub fn has_places(&self) -> bool {
        !self.places.is_empty() || !matches!(self.session, Session::None)
    }

    /// The stylesheets of the page.
    pub fn stylesheets(&self) -> Vec<&'static str> {
        if self.is_staff() { vec![Asset::AppCss.url(), Asset::StaffCss.url()] } else { vec![Asset::AppCss.url()] }
    }

    /// The scripts of the page; it works without them.
    pub fn scripts(&self) -> [&'static str; 2] {
        [Asset::InitJs.url(), Asset::GovJs.url()]
    }

    /// The service's mark.
    pub fn mark(&self) -> &'static str {
        Asset::Brand.url()
    }
}

#[cfg(test)]
mod tests;
