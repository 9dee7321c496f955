//! Opening months: one supervisor proposes, another signs, and it is the law at once (WINDOW-1).

use crate::actions::change::EDITION;
use crate::actors::{OpenMonths, System, With};
use crate::app::App;
use crate::jobs::next::{Job, push_once};
use crate::law;
use crate::stop::Stop;
use domain::deadline::lisbon;
use domain::id::RequestId;
use domain::law::Law;
use domain::notify::LetterKind;
use domain::opening::{Book, Entry, OpeningRefusal, Step, What};
use domain::request::stage::Stage;
use domain::timeline::{Event, EventKind, Fact};
use jiff::Timestamp;
use jiff::civil::Date;
use store::engine::error::StoreError;
use store::engine::tx::Tx;
use store::{job, opening, request, setting, timeline};

/// Why a step was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotOpened {
    /// The rules say no.
    Refused(OpeningRefusal),
    /// Anything else.
    Stopped(Stop),
}

/// What a draft's story tells of a month that closes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TellsClosing {
    /// Proposal that decided it.
    pub(crate) number: u32,
    /// Last day to send.
    pub(crate) last_day: Date,
    /// Why, in the supervisor's words.
    pub(crate) reason: String,
    /// Row of the law that now says so.
    pub(crate) row: String,
    /// Edition of the law that has it.
    pub(crate) edition: String,
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
    Ok(Book::of(&steps(app).await?))
}

/// Every step in order.
///
/// # Errors
/// Faults.
pub(crate) async fn steps(app: &App) -> Result<Vec<Entry>, Stop> {
    app.store.read("openings", (), |rx, ()| Box::pin(async move { opening::entries(rx).await.map_err(Stop::from) })).await
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

/// Tells the story of a draft that its month closes again, and has its person written to. Told once for each proposal; what was sent
/// meanwhile needs no telling.
///
/// # Errors
/// No such request; faults.
pub(crate) async fn tell_closing(app: &App, by: System, request: RequestId, told: TellsClosing) -> Result<(), Stop> {
    let letter = Job::WriteLetter { request: request.to_string(), letter: LetterKind::MonthCloses.code().to_owned() };
    let letter = push_once(app, &letter, app.clock.now(), format!("month_closes:{request}:{}", told.number));
    let event = Event::new(app.clock.now(), by.actor(), EventKind::MonthCloses)
        .with("day", Fact::Day(told.last_day))
        .with("number", Fact::Count(i64::from(told.number)))
        .with("reason", Fact::Personal(told.reason))
        .with(EDITION, Fact::Code(told.edition))
        .by_rules([told.row]);
    app.store
        .write("tell that a month closes", (request, event, letter, app.chance.salt()), |tx, (request, event, letter, salt)| {
            Box::pin(async move {
                request::hold_by_id(tx, *request).await?;
                let held = request::by_id(tx, *request).await?.ok_or(Stop::NotFound)?;
                let number = event.facts.iter().find(|(name, _)| *name == "number").map(|(_, fact)| fact.clone());
                let same = |known: &timeline::Entry| {
                    known.kind == EventKind::MonthCloses
                        && known.facts.iter().any(|(name, fact)| name == "number" && Some(fact) == number.as_ref())
                };
                if !matches!(held.request.stage, Stage::Draft) || timeline::story(tx, *request).await?.iter().any(same) {
                    return Ok(());
                }
                timeline::append(tx, *request, std::slice::from_ref(event), std::slice::from_ref(salt)).await?;
                job::push(tx, letter).await?;
                Ok(())
            })
        })
        .await
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
    job::push(tx, &push_once(app, &Job::TellClosing { number }, at, format!("closing:{number}"))).await?;
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
