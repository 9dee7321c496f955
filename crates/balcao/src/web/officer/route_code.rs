//! A code of the route finder among what an officer types into the search: opened by the same function as everywhere, on the very page
//! that the person sees (ROUTE-6, PHONE-1).

use crate::web::site::Site;
use crate::web::visit::Visit;
use domain::route::code::{CODE_CHARS, pack, unpack};

/// What the typed text is to the route finder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouteCode {
    /// As it is written out: `ABCD-2345`.
    pub shown: String,
    /// Where it leads; nothing for what looks like a code and is none.
    pub href: Option<String>,
}

/// Reads a typed text; nothing where nobody would take it for a code. A name of eight letters may be one too, so that a code never hides
/// the cases that were found.
#[must_use]
pub fn read(site: &Site, visit: &Visit, typed: &str) -> Option<RouteCode> {
    let today = site.app.clock.today();
    if let Some(answers) = unpack(typed, today) {
        let code = pack(&answers, today);
        let (first, last) = code.split_at(code.len() / 2);
        let href = visit.to(&format!("situacao/resultado/{code}"));
        return Some(RouteCode { shown: format!("{first}-{last}"), href: Some(href) });
    }
    looks_like_one(typed).then(|| RouteCode { shown: String::new(), href: None })
}

/// Eight signs, some of them digits: no name, and no number of a case.
fn looks_like_one(typed: &str) -> bool {
    let signs = || typed.chars().filter(|sign| !sign.is_whitespace() && *sign != '-');
    signs().count() == CODE_CHARS && signs().all(|sign| sign.is_ascii_alphanumeric()) && signs().any(|sign| sign.is_ascii_digit())
}
