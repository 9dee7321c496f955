//! Where a block of a guide comes from: its legal basis, the day somebody checked it, and whether it is sure.

use crate::web::parts::icon::Tone;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::tag::Tag;
use domain::law::row::{RowRef, Sure};
use service::texts::{Lang, format, t};

/// Legal basis and day of the check, in one line; a tag when one of the rows is not sure. Nothing without rows.
#[must_use]
pub fn source(lang: Lang, rows: &[&RowRef]) -> Markup {
    let Some(checked) = rows.iter().map(|row| row.verified_on).min() else { return Markup::default() };
    let mut bases: Vec<&str> = Vec::new();
    for row in rows {
        for basis in row.legal_basis.split("; ") {
            if !bases.contains(&basis) {
                bases.push(basis);
            }
        }
    }
    let line = Markup::from(t::guides_source(lang, bases.join("; "), format::day(lang, checked)).as_ref());
    match rows.iter().any(|row| row.sure == Sure::Unsure) {
        true => line.then(" ").then(unsure(lang)).then(" ").then(t::guides_unsure_text(lang).as_ref()),
        false => line,
    }
}

/// The tag of what is not sure.
#[must_use]
pub fn unsure(lang: Lang) -> Markup {
    Markup::of(&Tag::new(t::guides_unsure(lang).as_ref(), Tone::Care))
}
