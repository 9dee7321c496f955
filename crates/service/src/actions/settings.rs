//! Settings of the installation: the edition of the law in use, the demonstration's clock, members of staff, notices that were seen.

use crate::actors::{Administer, With};
use crate::app::App;
use crate::law::IN_USE;
use crate::stop::Stop;
use domain::deadline::day_of;
use domain::timeline::Actor;
use jiff::Timestamp;
use store::engine::Store;
use store::engine::error::StoreError;
use store::officer::{self, Account};
use store::{setting, slip};

/// Name under which the demonstration keeps how far its business clock is ahead, in µs.
pub const DEMO_CLOCK: &str = "demo_clock_ahead_us";

/// Name under which an installation keeps when it was last copied.
const COPIED_AT: &str = "copied_at";

/// Who adds a member of staff.
#[derive(Debug, Clone)]
pub enum AddedBy {
    /// Somebody with the power, on a page.
    Administrator(With<Administer>),
    /// Whoever has the machine, by a command: the first administrator comes this way.
    Console,
}

/// Why a member of staff was not added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotAdded {
    /// Somebody signs in with this address already.
    AddressTaken,
    /// Anything else.
    Stopped(Stop),
}

impl From<StoreError> for NotAdded {
    fn from(error: StoreError) -> Self {
        let taken = error.conflict().is_some_and(|conflict| conflict.is_unique("officer.email"));
        if taken { Self::AddressTaken } else { Self::Stopped(error.into()) }
    }
}

/// Moves business time of the demonstration so that it is `instant` now, and keeps the distance, so that every process of the
/// demonstration has the same. Says whether it did: on a day that the law does not know nothing could be worked out, so it stays.
///
/// # Errors
/// Not a demonstration; faults.
pub async fn move_demo_clock(app: &App, instant: Timestamp) -> Result<bool, Stop> {
    if !app.config.demonstration {
        return Err(Stop::NotFound);
    }
    let (first, last) = app.law().known_days();
    if !(first..=last).contains(&day_of(instant)) {
        return Ok(false);
    }
    let given = (app.clock.set(instant), app.clock.real_now());
    let kept = app.store.write("keep demonstration clock", given, |tx, (ahead_us, at)| {
        Box::pin(async move { Ok::<_, Stop>(setting::keep(tx, DEMO_CLOCK, &ahead_us.to_string(), *at).await?) })
    });
    kept.await.map(|()| true)
}

/// How far business time is ahead, if it was ever set.
///
/// # Errors
/// Faults.
pub async fn demo_clock(app: &App) -> Result<Option<i64>, Stop> {
    let kept = app
        .store
        .read("demonstration clock", (), |rx, ()| Box::pin(async move { setting::read(rx, DEMO_CLOCK).await.map_err(Stop::from) }));
    Ok(kept.await?.and_then(|text| text.parse().ok()))
}

/// Keeps a setting of the demonstration that is made once.
///
/// # Errors
/// Not a demonstration; faults.
pub async fn keep_for_demo(app: &App, name: &'static str, value: String) -> Result<(), Stop> {
    if !app.config.demonstration {
        return Err(Stop::NotFound);
    }
    app.store
        .write("keep demonstration setting", (name, value, app.clock.real_now()), |tx, (name, value, at)| {
            Box::pin(async move { Ok(setting::keep(tx, name, value, *at).await?) })
        })
        .await
}

/// A setting.
///
/// # Errors
/// Faults.
pub async fn read(app: &App, name: &'static str) -> Result<Option<String>, Stop> {
    let kept = app.store.read("setting", name, |rx, name| Box::pin(async move { setting::read(rx, name).await.map_err(Stop::from) }));
    kept.await
}

/// Keeps the edition of the law in use, with all its files: what was decided by it can be read again, and other processes see that it is
/// the one in use.
///
/// # Errors
/// Faults.
pub async fn keep_law(app: &App, files: Vec<(String, String)>) -> Result<(), Stop> {
    let given = (app.in_force.files().edition().to_owned(), files, app.clock.real_now());
    app.store
        .write("keep law", given, |tx, (digest, files, at)| {
            Box::pin(async move {
                setting::keep_law(tx, digest, files, *at).await?;
                Ok(setting::keep(tx, IN_USE, digest, *at).await?)
            })
        })
        .await
}

/// Notes that a copy of the installation was made: `doctor` says how old the newest is.
///
/// # Errors
/// Faults.
pub async fn note_copy(store: &Store, at: Timestamp) -> Result<(), Stop> {
    store.write("note copy", at, |tx, at| Box::pin(async move { Ok(setting::keep(tx, COPIED_AT, &at.to_string(), *at).await?) })).await
}

/// When the newest copy was made, as far as is known.
///
/// # Errors
/// Faults.
pub async fn copied_at(store: &Store) -> Result<Option<Timestamp>, Stop> {
    let kept = store.read("newest copy", (), |rx, ()| Box::pin(async move { setting::read(rx, COPIED_AT).await.map_err(Stop::from) }));
    Ok(kept.await?.and_then(|text| text.parse().ok()))
}

/// Adds a member of staff.
///
/// # Errors
/// See [`NotAdded`].
pub async fn add_officer(app: &App, by: &AddedBy, account: Account) -> Result<(), NotAdded> {
    let who = match by {
        AddedBy::Administrator(who) => who.actor(),
        AddedBy::Console => Actor::Service,
    };
    tracing::info!(?who, officer = %account.officer.id, role = account.officer.role.code(), "member of staff added");
    app.store
        .write("add officer", (account, app.clock.real_now()), |tx, (account, at)| {
            Box::pin(async move { Ok(officer::add(tx, account, *at).await?) })
        })
        .await
}

/// Remembers that a notice of the payment provider came and what became of it; says whether it is new.
///
/// # Errors
/// Faults.
pub async fn note_notification(app: &App, id: String, outcome: &'static str) -> Result<bool, Stop> {
    app.store
        .write("note notification", (id, outcome, app.clock.now()), |tx, (id, outcome, at)| {
            Box::pin(async move { Ok(slip::note_notification(tx, id, outcome, *at).await?) })
        })
        .await
}
