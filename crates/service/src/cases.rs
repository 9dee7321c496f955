//! Reading a case: theirs, or as an officer. Another person's case and no case look the same.

use crate::actions::change::{Case, load_case};
use crate::actors::{Read, Resident, Which, With};
use crate::app::App;
use crate::stop::Stop;
use domain::deadline::day_of;
use domain::id::{Reference, RequestId};
use domain::request::stage::Stage;
use domain::request::turn::{Terms, Turn, turn};
use domain::route::record::Admission;
use domain::slip::SlipTerm;
use jiff::Timestamp;
use store::slip::Slip;

/// Our number at the provider is the slip's 32 hex digits, and so many more characters where it is not the slip's first order.
pub const TELLS_APART_CHARS: usize = 3;

/// What a slip's reference asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Asks {
    /// How much; not known of slips from before that was kept.
    pub cents: Option<i64>,
    /// Until when a bank takes it.
    pub until: Option<Timestamp>,
}

impl Asks {
    /// Whether it asks for just what is owed, to the end of the term.
    pub(crate) fn fits(self, term: &SlipTerm, kept_cents: i64) -> bool {
        let owed_cents = term.total_cents.saturating_sub(kept_cents);
        self.cents.is_none_or(|cents| cents == owed_cents) && self.until.is_none_or(|until| day_of(until) >= term.lapses_after)
    }
}

/// What is still to be paid of the newest slip, in cents.
#[must_use]
pub fn owed_cents(case: &Case) -> i64 {
    case.slips.first().map_or(0, |slip| slip.total_cents.saturating_sub(case.held.request.stage.kept_cents()).max(0))
}

/// The slip to pay now by its reference; none while a reference for what is owed is being asked for, and when nothing is owed.
#[must_use]
pub fn referred(case: &Case) -> Option<&Slip> {
    let Stage::AwaitingPayment { slip: term, kept_cents, .. } = &case.held.request.stage else { return None };
    let asks = |slip: &Slip| Asks { cents: slip.asked_cents, until: slip.asked_until };
    let fits = |slip: &&Slip| slip.reference.is_some() && asks(slip).fits(term, *kept_cents);
    case.slips.first().filter(|_| *kept_cents < term.total_cents).filter(fits)
}

/// A case of the resident.
///
/// # Errors
/// Not theirs, or none; faults.
pub async fn own(app: &App, who: Resident, reference: Reference) -> Result<Case, Stop> {
    load(app, Which::Own(reference, who.person())).await
}

/// A case, for an officer who may look. The look is logged by the page.
///
/// # Errors
/// None such; faults.
pub async fn for_officer(app: &App, who: &With<Read>, reference: Reference) -> Result<Case, Stop> {
    let _ = who;
    load(app, Which::Any(reference)).await
}

/// A case by id, for jobs.
pub(crate) async fn by_id(app: &App, id: RequestId) -> Result<Case, Stop> {
    load(app, Which::Id(id)).await
}

pub(crate) async fn load(app: &App, which: Which) -> Result<Case, Stop> {
    app.store.read("load case", which, |rx, which| Box::pin(load_case(rx, which))).await
}

/// Whose turn it is on a case now: asked by the resident's page, the officer's page and the letters alike.
///
/// # Errors
/// The law has no answer.
pub fn turn_of(app: &App, case: &Case) -> Result<Turn, Stop> {
    let now = app.clock.now();
    let today = day_of(now);
    let opens_on = match app.law().admission(&case.permit, today) {
        Admission::NotYet { opens_on, .. } => opens_on,
        Admission::Open { .. } | Admission::FeeNotSet { .. } | Admission::Closed { .. } | Admission::Elsewhere { .. } => None,
    };
    let terms = Terms {
        ask_by: Some(crate::actions::sending::ask_by(case, &app.law(), today)?),
        opens_on,
        decide_by: crate::actions::change::due_on(&case.held.request, &app.law())?,
        reopen_limit: Some(u32::from(domain::deadline::span::slip_reopenings(&app.law(), today)?.0)),
    };
    Ok(turn(&case.held.request.stage, terms, now))
}

#[cfg(test)]
mod tests;
