//! What leads elsewhere, beside the answer: circumstances that were not asked about, and why each other way does not apply.

use super::words::{of_route, text};
use crate::web::views::words::hyphens;
use crate::web::visit::Visit;
use domain::law::Law;
use domain::route::answers::Answers;
use domain::route::code::pack;
use domain::route::exceptions::Exception;
use domain::route::find::{NotBecause, NotCause, Way};
use jiff::civil::Date;
use service::texts::{Lang, t};

/// A circumstance and where it leads.
pub(super) struct Other {
    /// In words.
    pub(super) words: String,
    /// The answer for it.
    pub(super) href: String,
    /// The name of its way.
    pub(super) route: String,
}

/// Each with where it leads, on a day.
pub(super) fn told(law: &Law, visit: &Visit, answers: &Answers, on: Date) -> Vec<Other> {
    let lang = visit.lang;
    let other = |exception: Exception| Other {
        words: text(lang, &format!("circumstance-{}", hyphens(exception.key.code()))),
        href: visit.to(&format!("situacao/resultado/{}", pack(&exception.answers, on))),
        route: of_route(lang, exception.route, ""),
    };
    law.exceptions(answers, on).into_iter().map(other).collect()
}

/// The other ways, each with why it does not apply.
pub(super) fn others(lang: Lang, way: &Way) -> Vec<(String, String)> {
    let other = |other: &NotBecause| {
        let why = match other.cause {
            NotCause::NotInForce => t::not_in_force(lang).into_owned(),
            NotCause::OtherFirst => t::not_first(lang).into_owned(),
            NotCause::Answer(_) => of_route(lang, other.route, "-for"),
        };
        (of_route(lang, other.route, ""), why)
    };
    way.not_because.iter().map(other).collect()
}
