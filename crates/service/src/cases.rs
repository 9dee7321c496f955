//! Reading a case: theirs, or as an officer. Another person's case and no case look the same.

use crate::actions::change::{Case, load_case};
use crate::actors::{Read, Resident, Which, With};
use crate::app::App;
use crate::stop::Stop;
use domain::id::{Reference, RequestId};
use domain::request::action::WindowToday;
use domain::request::turn::{Terms, Turn, turn};

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
    let today = domain::deadline::day_of(now);
    let opens_on = match crate::actions::sending::window_today(case, &app.law(), today) {
        WindowToday::NotYet { opens_on } => opens_on,
        WindowToday::Open { .. } | WindowToday::Closed => None,
    };
    let terms = Terms {
        ask_by: Some(crate::actions::sending::ask_by(case, &app.law(), today)?),
        opens_on,
        decide_by: crate::actions::change::due_on(&case.held.request, &app.law())?,
        reopen_limit: Some(u32::from(domain::deadline::span::slip_reopenings(&app.law(), today)?.0)),
    };
    Ok(turn(&case.held.request.stage, terms, now))
}
