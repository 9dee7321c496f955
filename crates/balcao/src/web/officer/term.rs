//! The legal clock of a case: the term to decide, what stood still, and how it can be read.

use domain::calendar::Scope;
use domain::deadline::decision::{DecisionTerm, TermState, decision_renewal};
use jiff::civil::Date;
use service::actions::change::Case;
use service::app::App;
use service::stop::Stop;
use service::texts::{Lang, format, t};

/// Working days left from which a case counts as due soon.
pub const DUE_SOON_WORKING_DAYS: u32 = 3;

/// The term of a case; none before sending and after the decision.
///
/// # Errors
/// The law has no answer.
pub fn of(app: &App, case: &Case) -> Result<Option<DecisionTerm>, Stop> {
    let stage = &case.held.request.stage;
    let Some(filed) = stage.filed().filter(|_| stage.is_open()) else { return Ok(None) };
    let still: Vec<(Date, Option<Date>)> = filed.pauses.iter().map(|pause| (pause.from, pause.until)).collect();
    Ok(Some(decision_renewal(&app.law(), filed.sent_on, &still)?))
}

/// The term in a few words: its last day and how far it has run.
#[must_use]
pub fn in_short(app: &App, lang: Lang, case: &Case, term: &DecisionTerm) -> String {
    match &term.state {
        TermState::Running { legal_day, .. } | TermState::Ended { legal_day, .. } => {
            let day = format::day_short(lang, *legal_day);
            let left = left(app, *legal_day);
            let run = u32::from(term.days_in_all).saturating_sub(left);
            // The day of sending does not count; nothing has run then.
            let sent_today = case.held.request.stage.filed().is_some_and(|filed| filed.sent_on == app.clock.today());
            let run = if sent_today { 0 } else { run };
            t::desk_term_runs(lang, u32::from(term.days_in_all), day, run).into_owned()
        }
        TermState::StandsStill { days_left, .. } => t::desk_term_still(lang, u32::from(*days_left)).into_owned(),
    }
}

/// Working days left to a day, today and the day itself among them; 0 when it is past.
#[must_use]
pub fn left(app: &App, day: Date) -> u32 {
    app.law().calendar().working_days_left(app.clock.today(), day, Scope::NATIONAL).unwrap_or(0)
}

/// Working days from a day to today.
#[must_use]
pub fn age(app: &App, from: Date) -> u32 {
    let counted = app.law().calendar().working_days_left(from, app.clock.today(), Scope::NATIONAL).unwrap_or(0);
    counted.saturating_sub(1)
}

/// The rows that tell the term on the page of a case: name and words.
#[must_use]
pub fn rows(app: &App, lang: Lang, case: &Case, term: &DecisionTerm) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    let mut row = |name: std::borrow::Cow<'static, str>, words: String| rows.push((name.into_owned(), words));
    if let Some(filed) = case.held.request.stage.filed() {
        row(t::desk_term_from(lang), format::day_short_with_weekday(lang, filed.sent_on));
    }
    match &term.state {
        TermState::Running { legal_day, early_day, notice_by, tacit_from } => {
            let left = t::turn_working_days_left(lang, left(app, *legal_day));
            row(t::desk_term_last(lang), format!("{} · {left}", format::day_short_with_weekday(lang, *legal_day)));
            row(t::desk_term_early(lang), format::day_short_with_weekday(lang, *early_day));
            if let Some(day) = notice_by {
                row(t::desk_term_notice(lang), format::day_short_with_weekday(lang, *day));
            }
            if let Some(day) = tacit_from {
                row(t::desk_term_tacit(lang), format::day_short_with_weekday(lang, *day));
            }
        }
        TermState::StandsStill { since, days_run, days_left } => {
            row(t::desk_term_since(lang), format::day_short_with_weekday(lang, *since));
            row(t::desk_term_run(lang), format::number(lang, i64::from(*days_run)));
            row(t::desk_term_rest(lang), format::number(lang, i64::from(*days_left)));
        }
        TermState::Ended { legal_day, tacit_from } => {
            row(t::desk_term_last(lang), format::day_short_with_weekday(lang, *legal_day));
            if let Some(day) = tacit_from {
                row(t::desk_term_tacit(lang), format::day_short_with_weekday(lang, *day));
            }
        }
    }
    row(t::desk_term_stood_still(lang), t::desk_working_days(lang, term.days_still).into_owned());
    rows
}
