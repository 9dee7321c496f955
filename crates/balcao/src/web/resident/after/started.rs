//! How every page of a sent request begins, and small pieces that several of them show.

use crate::web::parts::markup::Markup;
use crate::web::problem::{Kind, Problem};
use crate::web::resident::fields::Wrong;
use crate::web::resident::opened::Opened;
use crate::web::resident::sheet::Sheet;
use crate::web::site::Site;
use crate::web::views::paths::Paths;
use crate::web::views::turn;

/// A page of the case: its heading, then whose turn it is.
///
/// # Errors
/// The law has no answer; a text is missing.
pub fn start(site: &Site, opened: &Opened, title: &str, wrong: &[Wrong]) -> Result<Sheet, Problem> {
    let line = turn::line(&site.app, opened.visit.lang, &opened.case).map_err(|stop| opened.fault(stop))?;
    Ok(opened.sheet(site, title).wrong(&opened.visit, wrong).part(Markup::of(&line)))
}

/// Where the parts of the person's own views lead.
#[must_use]
pub fn paths(opened: &Opened) -> Paths<'_> {
    Paths::new(&opened.visit, &opened.viewing(), &opened.case.held.request.reference)
}

/// There is no such page of this case.
#[must_use]
pub fn nothing(opened: &Opened) -> Problem {
    Problem::new(opened.visit.lang, Kind::NotFound)
}

/// Something that is wrong with a field.
#[must_use]
pub fn wrong(place: &str, words: &str) -> Vec<Wrong> {
    vec![Wrong { place: place.to_owned(), words: words.to_owned() }]
}

/// A list with dots.
#[must_use]
pub fn bullets<S: AsRef<str>>(items: impl IntoIterator<Item = S>) -> Markup {
    let mut list = Markup::trusted("<ul class=\"govuk-list govuk-list--bullet\">");
    for item in items {
        list = list.then(Markup::trusted("<li>")).then(item.as_ref()).then(Markup::trusted("</li>"));
    }
    list.then(Markup::trusted("</ul>"))
}

/// What somebody wrote, line by line, set apart.
#[must_use]
pub fn quoted(words: &str) -> Markup {
    let mut said = Markup::trusted("<blockquote class=\"govuk-inset-text\">");
    for (number, line) in words.lines().enumerate() {
        if number > 0 {
            said = said.then(Markup::trusted("<br>"));
        }
        said = said.then(line);
    }
    said.then(Markup::trusted("</blockquote>"))
}

/// A heading of the third level.
#[must_use]
pub fn small_heading(words: &str) -> Markup {
    Markup::trusted("<h3 class=\"govuk-heading-s\">").then(words).then(Markup::trusted("</h3>"))
}

/// Whether an address has this in its query.
#[must_use]
pub fn says(opened: &Opened, what: &str) -> bool {
    opened.visit.query.as_deref() == Some(what)
}
