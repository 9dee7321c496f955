//! The fee slip (PAY-1, PAY-2): amount by line with its legal source, from when, until when, how the days were counted, where to pay.

use crate::actions::change::Case;
use crate::app::App;
use crate::cases;
use crate::papers::frame::{self, Numbered};
use crate::papers::press::press;
use crate::papers::words::{law_text, row};
use crate::proofs::signing;
use crate::stop::Stop;
use crate::texts::format;
use crate::texts::{Lang, t};
use domain::deadline::payment::{DayCell, DayKind as Counted, PaymentTerm, payment};
use domain::request::stage::Stage;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use paper::fees::{Fees, Line};
use paper::sheet::Row;
use paper::slip::{Calendar, Day, DayKind, Reference};
use store::slip::Slip;

const GROUP_CHARS: usize = 3;
const WEEK: [Weekday; 7] =
    [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday, Weekday::Saturday, Weekday::Sunday];

/// The newest slip of a case as a paper, signed. A slip still without reference says so and promises no dates.
///
/// # Errors
/// The case has no slip; no key; a text is missing; faults.
pub async fn slip(app: &App, case: &Case, lang: Lang) -> Result<Vec<u8>, Stop> {
    let slip = case.slips.first().ok_or(Stop::NotFound)?;
    let loaded = signing::loaded(app).await?;
    let issued_at = slip.issued_at.unwrap_or(slip.opened_at);
    let term = slip.issued_at.map(|at| payment(&app.law(), at, None)).transpose()?;
    // A term that stood still is told by its dates: its picture would show other days.
    let resumed = term.as_ref().is_some_and(|term| slip.due_on != Some(term.due_day));
    let term = term.filter(|_| !resumed);
    let reference = &case.held.request.reference;
    let title = t::slip_file_title(lang, reference.as_str()).into_owned();
    let numbered = Numbered {
        title: title.clone(),
        label: t::slip_number_label(lang).into_owned(),
        number: number(case),
        issued: t::slip_issued(lang, format::instant(lang, issued_at)).into_owned(),
        notes: vec![notes(lang, slip, term.as_ref()), t::paper_note_signed(lang).into_owned()],
    };
    let (payable_from, last_day) = term_rows(lang, slip);
    let paper = paper::slip::Slip {
        sheet: frame::sheet(app, lang, numbered),
        title: t::slip_title(lang).into_owned(),
        facts: facts(lang, case),
        fees: fees(lang, slip)?,
        reference_label: match slip.entity {
            Some(_) => t::slip_entity_and_reference(lang).into_owned(),
            None => t::slip_reference(lang).into_owned(),
        },
        reference: reference_words(lang, case, slip),
        payable_from,
        last_day,
        calendar: calendar(lang, term.as_ref(), resumed)?,
        where_title: t::slip_where(lang).into_owned(),
        ways: vec![t::slip_way_multibanco(lang).into_owned(), t::slip_way_mbway(lang).into_owned()],
        lapse: t::slip_lapse(lang).into_owned(),
    };
    press(app, loaded, title, None, move || paper::slip::pdf(&paper, issued_at)).await
}

/// The fee of a slip by line, as kept with it.
///
/// # Errors
/// A text is missing.
pub fn fees(lang: Lang, slip: &Slip) -> Result<Fees, Stop> {
    let line = |line: &store::slip::Line| {
        Ok::<_, Stop>(Line {
            what: law_text(lang, &format!("fee-{}", line.code.replace('_', "-")))?,
            source: line.legal_basis.clone(),
            amount: format::money(lang, line.cents),
        })
    };
    Ok(Fees {
        title: t::slip_fees_title(lang).into_owned(),
        heads: [t::slip_fee_what(lang), t::slip_fee_source(lang), t::slip_fee_amount(lang)].map(String::from),
        lines: slip.lines.iter().map(line).collect::<Result<_, _>>()?,
        total_label: t::slip_total(lang).into_owned(),
        total: format::money(lang, slip.total_cents),
    })
}

/// The slip's number: that of the request and which slip of it.
fn number(case: &Case) -> String {
    format!("{}/G{}", case.held.request.reference, case.slips.len())
}

fn notes(lang: Lang, slip: &Slip, term: Option<&PaymentTerm>) -> String {
    let mut bases: Vec<String> = Vec::new();
    let of_term = term.iter().flat_map(|term| &term.law).map(|row| row.legal_basis.to_string());
    for basis in slip.lines.iter().map(|line| line.legal_basis.clone()).chain(of_term) {
        if !bases.contains(&basis) {
            bases.push(basis);
        }
    }
    t::paper_note_basis(lang, bases.join("; ")).into_owned()
}

fn facts(lang: Lang, case: &Case) -> Vec<Row> {
    let mut facts = vec![
        row(t::slip_request(lang), t::slip_request_value(lang, case.held.request.reference.as_str())),
        row(t::slip_in_name_of(lang), case.person.person.full_name()),
    ];
    if case.held.request.stage.kept_cents() > 0 {
        facts.push(row(t::slip_owed(lang), format::money(lang, cases::owed_cents(case))));
    }
    facts
}

/// Only the reference that asks for what is owed now: another one would take too much, or twice.
fn reference_words(lang: Lang, case: &Case, slip: &Slip) -> Reference {
    if slip.reference.is_some() && cases::referred(case).is_none() {
        let waits = matches!(case.held.request.stage, Stage::AwaitingPayment { .. }) && cases::owed_cents(case) > 0;
        let words = if waits { t::slip_reference_rest_pending(lang) } else { t::slip_reference_none(lang) };
        return Reference::Pending(words.into_owned());
    }
    match (&slip.reference, &slip.entity) {
        (None, _) => Reference::Pending(t::slip_reference_pending(lang).into_owned()),
        (Some(reference), None) => Reference::Issued(grouped(reference)),
        (Some(reference), Some(entity)) => Reference::Issued(format!("{entity} · {}", grouped(reference))),
    }
}

/// Digits in threes, as people read and type them.
fn grouped(digits: &str) -> String {
    let mut out = String::new();
    for (place, letter) in digits.chars().filter(|letter| !letter.is_whitespace()).enumerate() {
        if place > 0 && place.is_multiple_of(GROUP_CHARS) {
            out.push(' ');
        }
        out.push(letter);
    }
    out
}

/// The days as they were fixed when the slip got its reference: these bind, whatever the law says later.
fn term_rows(lang: Lang, slip: &Slip) -> (Row, Row) {
    let (from, last) = match (slip.payable_from, slip.due_on) {
        (Some(payable_from), Some(due_on)) => {
            let last = t::slip_last_moment(lang, format::day_with_weekday(lang, due_on));
            (format::instant(lang, payable_from), last.into_owned())
        }
        _ => (t::slip_no_date_yet(lang).into_owned(), t::slip_no_date_yet(lang).into_owned()),
    };
    (row(t::slip_payable_from(lang), from), row(t::slip_last_day(lang), last))
}

fn calendar(lang: Lang, term: Option<&PaymentTerm>, resumed: bool) -> Result<Calendar, Stop> {
    let days = term.map_or(&[][..], |term| &term.days);
    let weekdays = WEEK.map(|weekday| {
        let short = format::weekday_short(lang, weekday).trim_end_matches('.');
        let mut letters = short.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    });
    Ok(Calendar {
        title: t::slip_calendar_title(lang).into_owned(),
        weekdays,
        weeks: weeks(lang, days),
        counted: if resumed { t::slip_counted_again(lang).into_owned() } else { counted(lang, term)? },
        legend: legend(lang, days),
    })
}

/// Whole weeks, Monday first, around the days of the term.
fn weeks(lang: Lang, days: &[DayCell]) -> Vec<[Day; 7]> {
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return Vec::new() };
    let back = i64::from(first.date.weekday().to_monday_zero_offset());
    let mut monday = first.date.checked_sub(back.days()).unwrap_or(first.date);
    let mut weeks = Vec::new();
    while monday <= last.date {
        let day = |offset: i64| monday.checked_add(offset.days()).unwrap_or(monday);
        weeks.push([0, 1, 2, 3, 4, 5, 6].map(|offset| cell(lang, day(offset), days)));
        monday = day(7);
    }
    weeks
}

fn cell(lang: Lang, date: Date, days: &[DayCell]) -> Day {
    let found = days.iter().find(|cell| cell.date == date).map(|cell| &cell.kind);
    let (note, kind) = match found {
        None => (String::new(), DayKind::Plain),
        Some(Counted::Issue) => (t::slip_note_issue(lang).into_owned(), DayKind::Hold),
        Some(Counted::Hold) => (String::new(), DayKind::Hold),
        Some(Counted::Counted(number)) => (format::ordinal(lang, u32::from(*number)), DayKind::Run),
        Some(Counted::Last(number)) => (format::ordinal(lang, u32::from(*number)), DayKind::Last),
        Some(Counted::Weekend) => (String::new(), DayKind::Off),
        Some(Counted::Holiday(_) | Counted::Closure(_)) => (t::slip_note_holiday(lang).into_owned(), DayKind::Off),
    };
    Day { day: date.day().to_string(), note, kind }
}

fn legend(lang: Lang, days: &[DayCell]) -> Vec<(DayKind, String)> {
    if days.is_empty() {
        return Vec::new();
    }
    vec![
        (DayKind::Hold, t::slip_legend_issue(lang).into_owned()),
        (DayKind::Run, t::slip_legend_counted(lang).into_owned()),
        (DayKind::Off, t::slip_legend_off(lang).into_owned()),
        (DayKind::Last, t::slip_legend_last(lang).into_owned()),
    ]
}

fn counted(lang: Lang, term: Option<&PaymentTerm>) -> Result<String, Stop> {
    let Some(term) = term else { return Ok(t::slip_counted_later(lang).into_owned()) };
    let issued = term.days.first().map_or(term.due_day, |cell| cell.date);
    let mut holidays = Vec::new();
    for cell in &term.days {
        if let Counted::Holiday(key) | Counted::Closure(key) = &cell.kind {
            let (day, name) = (format::day(lang, cell.date), law_text(lang, key)?);
            holidays.push(t::slip_holiday(lang, &day, &name).into_owned());
        }
    }
    let bases: Vec<&str> = term.law.iter().map(|row| &*row.legal_basis).collect();
    let basis = bases.join("; ");
    let issued = format::day(lang, issued);
    Ok(match holidays.is_empty() {
        true => t::slip_counted(lang, &basis, &issued),
        false => t::slip_counted_holidays(lang, &basis, format::list(lang, &holidays), &issued),
    }
    .into_owned())
}
