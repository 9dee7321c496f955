//! What leads elsewhere, beside the answer: circumstances that were not asked about, and why each other way does not apply.

use super::words::{Told, text};
use crate::web::views::words::hyphens;
use crate::web::visit::Visit;
use domain::route::answers::Answers;
use domain::route::code::pack;
use domain::route::exceptions::Exception;
use domain::route::find::{NotBecause, NotCause, Way};
use service::texts::t;

/// A circumstance and where it leads.
pub(super) struct Other {
    /// In words.
    pub(super) words: String,
    /// The answer for it.
    pub(super) href: String,
    /// The name of its way.
    pub(super) route: String,
}

/// Each with where it leads.
pub(super) fn told(told: Told<'_>, visit: &Visit, answers: &Answers) -> Vec<Other> {
    let other = |exception: Exception| Other {
        words: text(told.lang, &format!("circumstance-{}", hyphens(exception.key.code()))),
        href: visit.to(&format!("situacao/resultado/{}", pack(&exception.answers, told.on))),
        route: told.text(&exception.says),
    };
    told.law.exceptions(answers, told.on).into_iter().map(other).collect()
}

/// The other ways, each with why it does not apply.
pub(super) fn others(told: Told<'_>, way: &Way) -> Vec<(String, String)> {
    let other = |other: &NotBecause| {
        let why = match other.cause {
            NotCause::NotInForce => t::not_in_force(told.lang).into_owned(),
            NotCause::OtherFirst => t::not_first(told.lang).into_owned(),
            NotCause::Answer(_) => told.of_route(other.route, "-for"),
        };
        (told.of_route(other.route, ""), why)
    };
    way.not_because.iter().map(other).collect()
}
