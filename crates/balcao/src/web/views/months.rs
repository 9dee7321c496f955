//! Months of expiry as tables: for whom, open or not, and who says so. The same for everybody.

use crate::web::parts::icon::Tone;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::table::{Cell, Table};
use crate::web::parts::show::tag::Tag;
use domain::law::Law;
use domain::law::row::{Origin, RowRef, Sure};
use domain::law::windows::Window;
use jiff::ToSpan;
use jiff::civil::Date;
use service::texts::arg::Args;
use service::texts::{Lang, by_key, format, t};

/// Months before this one that a table shows: expired permits stay renewable.
const MONTHS_BEFORE: i64 = 2;
/// Months after this one.
const MONTHS_AFTER: i64 = 12;

/// The table of months around today.
#[must_use]
pub fn table(law: &Law, lang: Lang, today: Date) -> Table {
    let head = [t::months_month(lang), t::months_state(lang), t::months_who(lang), t::months_source(lang)];
    let first = today.first_of_month();
    let months = (-MONTHS_BEFORE..=MONTHS_AFTER).filter_map(|ahead| first.checked_add(ahead.months()).ok());
    Table {
        caption: t::months_caption(lang).as_ref().into(),
        head: Some(head.iter().map(|text| Cell::new(text.as_ref())).collect()),
        rows: months.flat_map(|month| rows(law, lang, month, today)).collect(),
        first_cell_is_header: true,
        ..Table::default()
    }
}

/// A month has one row, or one for each group of permits that it treats alike.
fn rows(law: &Law, lang: Lang, month: Date, today: Date) -> Vec<Vec<Cell>> {
    let groups = law.month(month, today);
    let alone = groups.len() == 1;
    let row = |(codes, window): &(Vec<&str>, Window)| {
        let who = if alone { t::months_everybody(lang).into_owned() } else { permits(law, lang, codes, today) };
        vec![
            Cell::new(format::month(lang, month.year(), month.month())),
            Cell::new(state(lang, window)),
            Cell::new(who),
            Cell::new(window.row().map(|row| source(lang, row)).unwrap_or_default()),
        ]
    };
    groups.iter().map(row).collect()
}

/// What permits of these bases are called.
#[must_use]
pub fn permits(law: &Law, lang: Lang, codes: &[&str], today: Date) -> String {
    let name = |code: &&str| {
        let basis = law.basis(code, today).ok()?;
        by_key(lang, &basis.values.text, &Args::none()).ok().map(std::borrow::Cow::into_owned)
    };
    let names: Vec<String> = codes.iter().map(|code| name(code).unwrap_or_else(|| (*code).to_owned())).collect();
    format::list(lang, &names)
}

/// Open or not, since when or from when.
fn state(lang: Lang, window: &Window) -> Markup {
    let tag = |words: std::borrow::Cow<'static, str>, tone| Markup::of(&Tag::new(words.as_ref(), tone));
    let with = |tag: Markup, words: std::borrow::Cow<'static, str>| tag.then(" ").then(words.as_ref());
    let day = |day: &Date| format::day_short(lang, *day);
    match window {
        Window::Open { opens_on, closes_on: None, .. } => with(tag(t::month_open(lang), Tone::Good), t::months_since(lang, day(opens_on))),
        Window::Open { closes_on: Some(last), .. } => with(tag(t::month_open(lang), Tone::Good), t::months_until(lang, day(last))),
        Window::NotYet { row: Some(row), opens_on: Some(opens) } if row.sure == Sure::Unsure => {
            with(tag(t::months_not_yet(lang), Tone::Plain), t::months_expected(lang, day(opens)))
        }
        Window::NotYet { opens_on: Some(opens), .. } => with(tag(t::months_not_yet(lang), Tone::Plain), t::months_opens(lang, day(opens))),
        Window::NotYet { opens_on: None, .. } => with(tag(t::months_not_yet(lang), Tone::Plain), t::months_no_day(lang)),
        Window::Closed { closed_on, .. } => with(tag(t::months_closed(lang), Tone::Care), t::months_until(lang, day(closed_on))),
        Window::Invitation { .. } => tag(t::months_invitation(lang), Tone::Care),
        Window::Officer { .. } | Window::NotCovered => tag(t::months_person(lang), Tone::Care),
    }
}

/// Who put it in force, and when somebody last looked.
fn source(lang: Lang, row: &RowRef) -> String {
    let day = format::day_short(lang, row.verified_on);
    match row.origin {
        Origin::Files => t::months_source_law(lang, day, &*row.id).into_owned(),
        Origin::Officer => t::months_source_opening(lang, day, &*row.id).into_owned(),
    }
}
