//! The deadline card of a case: what is to pay, from when, until when, how that was counted (PAY-1, PAY-2, PAY-5).

use crate::web::parts::case::act::{Act, Acts};
use crate::web::parts::case::note::Note;
use crate::web::parts::case::turn::Fact;
use crate::web::parts::form::button::Button;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::Markup;
use crate::web::parts::show::tag::Tag;
use crate::web::parts::term::calendar::{Calendar, Day, DayKind, Weekday};
use crate::web::parts::term::deadline::Deadline;
use crate::web::parts::term::reference_rows::ReferenceRows;
use crate::web::views::paths::Paths;
use crate::web::views::words::{hyphens, keyed};
use domain::deadline::payment::{DayCell, DayKind as Counted, PaymentTerm, payment};
use domain::request::stage::Stage;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday as Named};
use service::actions::change::Case;
use service::app::App;
use service::cases;
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, format, t};
use store::slip::Slip;

const WEEK: [Named; 7] = [Named::Monday, Named::Tuesday, Named::Wednesday, Named::Thursday, Named::Friday, Named::Saturday, Named::Sunday];
/// Digits of a reference that stand together.
const GROUP_DIGITS: usize = 3;

/// What the button of the card does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardButton {
    /// Leads to the page where one pays.
    Pay,
    /// Keeps receipt and slip.
    Keep,
    /// None: the page has its own.
    None,
}

/// The card of the newest slip; none before sending.
///
/// # Errors
/// The law has no answer; a text is missing.
pub fn card(app: &App, lang: Lang, case: &Case, paths: &Paths<'_>, button: CardButton) -> Result<Option<Deadline>, Stop> {
    let Some(slip) = case.slips.first() else { return Ok(None) };
    let term = slip.issued_at.map(|at| payment(&app.law(), at, None)).transpose()?;
    // A term that stood still is told by its dates: its picture would show other days.
    let resumed = term.as_ref().is_some_and(|term| slip.due_on != Some(term.due_day));
    let open = matches!(case.held.request.stage, Stage::AwaitingPayment { .. });
    let (state, note) = state(app, lang, case, resumed);
    let picture = term.filter(|_| open && !resumed);
    let counted = match (&picture, open && resumed) {
        (Some(term), _) => counted(lang, term)?,
        (None, true) => t::due_counted_again(lang).into_owned(),
        (None, false) => String::new(),
    };
    let last = |day| t::due_last_moment(lang, format::day_with_weekday(lang, day));
    Ok(Some(Deadline {
        id: "due".to_owned(),
        title: t::due_title(lang).as_ref().into(),
        sum: format::money(lang, slip.total_cents),
        state,
        note,
        from: slip.payable_from.filter(|_| open).map(|from| Fact::new(&t::due_from(lang), format::instant(lang, from).as_str())),
        last: slip.due_on.filter(|_| open).map(|day| Fact::new(&t::due_last(lang), last(day).as_ref())),
        calendar: picture.as_ref().map(|term| calendar(lang, &term.days)),
        counted: counted.into(),
        rows: rows(app, lang, case, slip)?,
        acts: acts(app, lang, case, paths, button),
        lapse: if open { t::due_lapse(lang).as_ref().into() } else { Markup::default() },
    }))
}

/// The fee by line with its legal source, and how to pay while one can.
///
/// # Errors
/// A text is missing.
pub fn rows(app: &App, lang: Lang, case: &Case, slip: &Slip) -> Result<ReferenceRows, Stop> {
    let mut rows = Vec::new();
    let kept_cents = case.held.request.stage.kept_cents();
    let owes = matches!(case.held.request.stage, Stage::AwaitingPayment { .. }) && kept_cents < slip.total_cents;
    // Only the reference that asks for what is owed now: the one from before a part payment would take too much.
    if let Some(reference) = cases::referred(case).and_then(|slip| slip.reference.as_ref()) {
        rows.push(Fact::new(&t::due_where(lang), t::due_ways(lang).as_ref()));
        if let Some(entity) = &slip.entity {
            rows.push(Fact::new(&t::due_entity(lang), mono(entity)));
        }
        let mark = if app.config.demonstration { t::due_test_mark(lang) } else { "".into() };
        rows.push(Fact::new(&t::due_reference(lang), mono(&grouped(reference)).then(" ").then(mark.as_ref())));
    } else if owes && slip.reference.is_some() {
        rows.push(Fact::new(&t::due_reference(lang), t::due_new_reference(lang).as_ref()));
    }
    for line in &slip.lines {
        let name = keyed(lang, &format!("fee-{}", hyphens(&line.code)), &Args::none())?;
        let source = Markup::trusted("<br><span class=\"bl-meta\">").then(line.legal_basis.as_str());
        let value = Markup::together(&format::money(lang, line.cents)).then(source).then(Markup::trusted("</span>"));
        rows.push(Fact::new(&name, value));
    }
    rows.push(Fact::new(&t::due_total(lang), Markup::strong(&format::money(lang, slip.total_cents))));
    if owes && kept_cents > 0 {
        rows.push(Fact::new(&t::due_owed(lang), Markup::strong(&format::money(lang, cases::owed_cents(case)))));
    }
    Ok(ReferenceRows { rows })
}

/// Digits in threes, as people read and type them.
#[must_use]
pub fn grouped(digits: &str) -> String {
    let letters: Vec<char> = digits.chars().filter(|letter| !letter.is_whitespace()).collect();
    let groups: Vec<String> = letters.chunks(GROUP_DIGITS).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}

fn mono(text: &str) -> Markup {
    Markup::trusted("<bdi class=\"bl-mono\">").then(text).then(Markup::trusted("</bdi>"))
}

fn state(app: &App, lang: Lang, case: &Case, resumed: bool) -> (Option<Tag>, Option<Note>) {
    let note = |tone, words: std::borrow::Cow<'static, str>| Some(Note::new(tone, Markup::default(), words.as_ref()));
    let tag = |tone, words: std::borrow::Cow<'static, str>| Some(Tag::new(words.as_ref(), tone));
    let kept = |cents: i64| t::due_kept(lang, format::money(lang, cents));
    match &case.held.request.stage {
        Stage::Sent { kept_cents, .. } => {
            let words = if *kept_cents > 0 { kept(*kept_cents) } else { t::due_no_reference(lang) };
            (tag(Tone::Plain, t::due_tag_waiting(lang)), note(Tone::Plain, words))
        }
        Stage::AwaitingPayment { slip, kept_cents, .. } if *kept_cents > 0 => {
            let words = if *kept_cents >= slip.total_cents { t::due_paid_early(lang) } else { kept(*kept_cents) };
            (tag(Tone::Care, t::due_tag_matching(lang)), note(Tone::Plain, words))
        }
        Stage::AwaitingPayment { slip, .. } if app.clock.now() < slip.payable_from => {
            let words = t::due_hold(lang, format::instant(lang, slip.payable_from));
            (tag(Tone::Plain, t::due_tag_not_yet(lang)), note(Tone::Plain, words))
        }
        Stage::AwaitingPayment { .. } if resumed => (None, note(Tone::Care, t::due_resumed(lang))),
        Stage::AwaitingPayment { .. } | Stage::Draft => (None, None),
        Stage::Matching { matching, .. } => {
            let words = t::due_matching(lang, format::instant(lang, matching.since));
            (tag(Tone::Care, t::due_tag_matching(lang)), note(Tone::Plain, words))
        }
        Stage::Lapsed { kept_cents, .. } => {
            let words = if *kept_cents > 0 { kept(*kept_cents) } else { t::due_lapsed(lang) };
            (tag(Tone::Bad, t::due_tag_lapsed(lang)), note(Tone::Care, words))
        }
        Stage::Withdrawn { .. } => (tag(Tone::Plain, t::due_tag_withdrawn(lang)), None),
        _ => {
            let at = case.slips.first().and_then(|slip| slip.closed_at);
            let words = at.map(|at| t::due_paid(lang, format::instant(lang, at)));
            (tag(Tone::Good, t::due_tag_paid(lang)), words.and_then(|words| note(Tone::Good, words)))
        }
    }
}

fn acts(app: &App, lang: Lang, case: &Case, paths: &Paths<'_>, button: CardButton) -> Acts {
    let stage = &case.held.request.stage;
    let payable = matches!(stage, Stage::AwaitingPayment { slip, kept_cents, .. }
        if *kept_cents < slip.total_cents && app.clock.now() >= slip.payable_from);
    let issued = case.slips.first().is_some_and(|slip| slip.reference.is_some());
    let mut lines: Vec<Act> = Vec::new();
    let mut buttons = Vec::new();
    match button {
        CardButton::Pay if payable => {
            buttons.extend(paths.page("pagar").map(|href| Markup::of(&Button::link(t::due_pay(lang).as_ref(), href))))
        }
        CardButton::Keep => {
            let words = Markup::of(&Icon::Download).then(t::due_keep_receipt(lang).as_ref());
            buttons.extend(paths.page("recibo.pdf").map(|href| Markup::of(&Button::link(words.clone(), href))));
        }
        CardButton::Pay | CardButton::None => {}
    }
    lines.extend(paths.link(&t::due_slip_pdf(lang), "guia.pdf").map(|act| act.icon(Icon::Document)));
    if issued && matches!(stage, Stage::AwaitingPayment { .. }) {
        lines.extend(paths.link(&t::due_calendar_file(lang), "prazo.ics").map(|act| act.icon(Icon::Calendar)));
    }
    Acts { buttons, lines }
}

fn counted(lang: Lang, term: &PaymentTerm) -> Result<String, Stop> {
    let mut closed = Vec::new();
    for cell in &term.days {
        if let Counted::Holiday(name) | Counted::Closure(name) = &cell.kind {
            let name = keyed(lang, name, &Args::none())?;
            closed.push(t::due_holiday(lang, format::day(lang, cell.date), name).into_owned());
        }
    }
    let basis: Vec<String> = term.law.iter().map(|row| row.legal_basis.to_string()).collect();
    let issued = term.days.first().map(|cell| format::day(lang, cell.date)).unwrap_or_default();
    Ok(if closed.is_empty() {
        t::due_counted(lang, basis.join("; "), issued).into_owned()
    } else {
        t::due_counted_holidays(lang, basis.join("; "), format::list(lang, &closed), issued).into_owned()
    })
}

fn calendar(lang: Lang, days: &[DayCell]) -> Calendar {
    let weekday = |named: Named| Weekday {
        short: format::weekday_short(lang, named).trim_end_matches('.').to_owned(),
        full: format::weekday(lang, named).to_owned(),
    };
    Calendar { caption: t::due_calendar(lang).into_owned(), weekdays: WEEK.map(weekday), weeks: weeks(lang, days) }
}

/// Whole weeks, Monday first, around the days of the term.
fn weeks(lang: Lang, days: &[DayCell]) -> Vec<[Day; 7]> {
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return Vec::new() };
    let back = i64::from(first.date.weekday().to_monday_zero_offset());
    let mut monday = first.date.checked_sub(back.days()).unwrap_or(first.date);
    let mut weeks = Vec::new();
    while monday <= last.date {
        let at = |offset: i64| monday.checked_add(offset.days()).unwrap_or(monday);
        weeks.push([0, 1, 2, 3, 4, 5, 6].map(|offset| cell(lang, at(offset), days)));
        let next = at(7);
        if next <= monday {
            break;
        }
        monday = next;
    }
    weeks
}

fn cell(lang: Lang, date: Date, days: &[DayCell]) -> Day {
    let found = days.iter().find(|cell| cell.date == date).map(|cell| &cell.kind);
    let nth = |number: &u16| format::ordinal(lang, u32::from(*number));
    let (kind, mark, said) = match found {
        None | Some(Counted::Weekend) => (DayKind::Off, String::new(), t::due_day_off(lang)),
        Some(Counted::Issue | Counted::Hold) => (DayKind::Hold, t::due_mark_issue(lang).into_owned(), t::due_day_issue(lang)),
        Some(Counted::Counted(number)) => (DayKind::Run, nth(number), t::due_day_counted(lang, nth(number))),
        Some(Counted::Last(number)) => (DayKind::Last, nth(number), t::due_day_last(lang, nth(number))),
        Some(Counted::Holiday(_) | Counted::Closure(_)) => (DayKind::Off, t::due_mark_holiday(lang).into_owned(), t::due_day_holiday(lang)),
    };
    let spoken = t::due_day_spoken(lang, format::day_without_year(lang, date), said).into_owned();
    Day { number: date.day().unsigned_abs(), kind, mark, spoken }
}
