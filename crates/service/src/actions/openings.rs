//! Opening months: one supervisor proposes, another signs, and it is the law at once (WINDOW-1).

use crate::actors::{OpenMonths, With};
use crate::app::App;
use crate::jobs::next::{Job, push_once};
use crate::law;
use crate::stop::Stop;
use domain::deadline::lisbon;
use domain::law::Law;
use domain::opening::{Book, Entry, OpeningRefusal, Step, What};
use jiff::Timestamp;
use jiff::civil::Date;
use store::engine::error::StoreError;
use store::engine::tx::Tx;
use store::{job, opening, setting};

/// Why a step was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotOpened {
    /// The rules say no.
    Refused(OpeningRefusal),
    /// Anything else.
    Stopped(Stop),
}

impl From<OpeningRefusal> for NotOpened {
    fn from(refusal: OpeningRefusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Stop> for NotOpened {
    fn from(stop: Stop) -> Self {
        Self::Stopped(stop)
    }
}

impl From<StoreError> for NotOpened {
    fn from(error: StoreError) -> Self {
        Self::Stopped(error.into())
    }
}

/// Everything that was proposed, and what became of it.
///
/// # Errors
/// Faults.
pub async fn book(app: &App) -> Result<Book, Stop> {
    let entries = app.store.read("openings", (), |rx, ()| Box::pin(async move { opening::entries(rx).await.map_err(Stop::from) }));
    Ok(Book::of(&entries.await?))
}

/// Proposes; gives the number of the proposal.
///
/// # Errors
/// See [`NotOpened`].
pub async fn propose(app: &App, who: &With<OpenMonths>, what: What) -> Result<u32, NotOpened> {
    let by = who.id();
    let entry = step(app, "propose opening", what, move |book, law, what, at| book.propose(law, what.clone(), by, at)).await?;
    Ok(entry.number)
}

/// Signs second. From here on it is the law, in this process at once.
///
/// # Errors
/// See [`NotOpened`].
pub async fn sign(app: &App, who: &With<OpenMonths>, number: u32) -> Result<(), NotOpened> {
    let by = who.id();
    step(app, "sign opening", number, move |book, law, number, at| book.sign(law, *number, by, at)).await?;
    law::refresh(app).await?;
    Ok(())
}

/// Takes a proposal back that is not signed.
///
/// # Errors
/// See [`NotOpened`].
pub async fn withdraw(app: &App, who: &With<OpenMonths>, number: u32, reason: String) -> Result<(), NotOpened> {
    let by = who.id();
    let given = (number, reason);
    step(app, "withdraw opening", given, move |book, _, (number, reason), at| book.withdraw(*number, reason, by, at)).await?;
    Ok(())
}

async fn step<G, D>(app: &App, name: &'static str, given: G, decide: D) -> Result<Entry, NotOpened>
where
    G: Send + Sync + 'static,
    D: Fn(&Book, &Law, &G, Timestamp) -> Result<Entry, OpeningRefusal> + Send + Sync + 'static,
{
    let at = app.clock.now();
    app.store
        .write(name, (app.clone(), given, decide, at), |tx, (app, given, decide, at)| {
            Box::pin(async move {
                opening::hold(tx).await?;
                let mut entries = opening::entries(tx).await?;
                let law = law::with_openings(app.in_force.files(), &entries);
                let entry = decide(&Book::of(&entries), &law, given, *at)?;
                opening::append(tx, &entry).await?;
                entries.push(entry.clone());
                if entry.step == Step::Sign {
                    signed(tx, app, &entries, entry.number, *at).await?;
                }
                Ok::<Entry, NotOpened>(entry)
            })
        })
        .await
}

/// What follows from a signature: the edition is kept, and on the first day whoever waits is told.
async fn signed(tx: &mut Tx, app: &App, entries: &[Entry], number: u32, at: Timestamp) -> Result<(), Stop> {
    let files = app.in_force.files();
    let law = law::with_openings(files, entries);
    if law.edition() != files.edition() {
        setting::keep_law(tx, law.edition(), &law::kept(files, entries), app.clock.real_now()).await?;
    }
    let book = Book::of(entries);
    if let Some(terms) = book.proposal(number).and_then(|proposal| proposal.what.terms()) {
        let run_at = begins(terms.opens_on, at);
        job::push(tx, &push_once(app, &Job::TellOpened, run_at, format!("opened:signed:{number}"))).await?;
    }
    Ok(())
}

/// The first instant of a day in Lisbon, or now when it has begun.
fn begins(day: Date, now: Timestamp) -> Timestamp {
    day.to_zoned(lisbon()).map_or(now, |start| start.timestamp().max(now))
}
