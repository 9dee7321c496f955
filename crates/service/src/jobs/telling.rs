//! Who is told without asking that their month has opened (WINDOW-2). Everybody once: each letter is a job under a key of its own. Who
//! heard meanwhile that it closed again is told of the next opening.

use super::next::{Job, push_once};
use crate::actions::jobs as book;
use crate::actions::{openings, wishes};
use crate::actors::System;
use crate::app::App;
use crate::law;
use crate::letters::kind::{Kind, WITHOUT_ACCOUNT};
use crate::stop::Stop;
use domain::calendar::count::days_later;
use domain::deadline::{began, day_of};
use domain::law::Law;
use domain::law::row::Origin;
use domain::law::windows::Window;
use domain::notify::LetterKind;
use domain::opening::{Book, State};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use store::engine::error::StoreError;
use store::job::Push;
use store::request::waiting::{self, Kinds, Waiting};
use store::wish::{self, Wish};

/// A month that opened so many days ago is still told of: the worker may have stood still.
const TOLD_WITHIN_DAYS: i64 = 31;
/// Where letters to people without an account went is kept for so many days: longer than a letter is tried.
const FORGOTTEN_AFTER_DAYS: i64 = 7;
/// Rows read at once.
const PAGE_ROWS: i64 = 500;

/// Letters for everybody whose month has opened; what is kept of people without an account goes when its time is over.
///
/// # Errors
/// Faults.
pub(super) async fn opened(app: &App) -> Result<(), Stop> {
    let (law, today) = (app.law(), app.clock.today());
    let known = signed(app, days_later(today, -TOLD_WITHIN_DAYS)).await?;
    for days in law.opened_between(days_later(today, -TOLD_WITHIN_DAYS), today) {
        tell_drafts(app, &law, &known, days, today).await?;
        tell_wishes(app, &law, &known, days, today).await?;
    }
    wishes::sweep(app, System::by_worker(), &WITHOUT_ACCOUNT.map(Kind::code), forgotten_before(app)).await
}

/// Before this instant, letters to people without an account are forgotten.
fn forgotten_before(app: &App) -> Timestamp {
    let kept = SignedDuration::from_hours(24 * FORGOTTEN_AFTER_DAYS);
    app.clock.now().checked_sub(kept).unwrap_or(Timestamp::MIN)
}

async fn tell_drafts(app: &App, law: &Law, known: &[Signed], days: (Date, Date), today: Date) -> Result<(), Stop> {
    let mut after = String::new();
    let kinds = Kinds { opened: Kind::WindowOpen.code(), closes: LetterKind::MonthCloses.code() };
    loop {
        let page = app.store.read("drafts whose month opened", (days, kinds, after.clone()), |rx, (days, kinds, after)| {
            Box::pin(async move { waiting::not_told(rx, *days, *kinds, after, PAGE_ROWS).await })
        });
        let page: Result<Vec<Waiting>, StoreError> = page.await;
        let page = page?;
        let Some(end) = page.last() else { return Ok(()) };
        after = end.request.to_string();
        let letters = page.iter().filter_map(|draft| {
            let window = law.window(&draft.basis, draft.expires_on, today);
            let since = open_since(&window, known, &draft.basis, draft.expires_on)?;
            if draft.opened_at >= since || draft.closing_told_at.is_some_and(|told| told >= since) {
                return None;
            }
            let job = Job::WriteLetter { request: draft.request.to_string(), letter: Kind::WindowOpen.code().to_owned() };
            let row = window.row().map(|row| &*row.id).unwrap_or_default();
            Some(push_once(app, &job, app.clock.now(), format!("window_open:{}:{row}", draft.request)))
        });
        book::push(app, System::by_worker(), letters.collect()).await?;
    }
}

async fn tell_wishes(app: &App, law: &Law, known: &[Signed], (first, last): (Date, Date), today: Date) -> Result<(), Stop> {
    let mut after = String::new();
    loop {
        let page = app.store.read("who waits for a month", (first.first_of_month(), last, after.clone()), |rx, (first, last, after)| {
            Box::pin(async move { wish::confirmed(rx, *first, *last, after, PAGE_ROWS).await })
        });
        let page: Result<_, StoreError> = page.await;
        let page = page?;
        let Some(end) = page.last() else { return Ok(()) };
        after.clone_from(&end.id);
        let letters: Vec<Push> = page
            .iter()
            .filter(|wish| is_news(law, known, wish, today))
            .map(|wish| push_once(app, &Job::TellWish { wish: wish.id.clone() }, app.clock.now(), format!("wish:{}:{today}", wish.id)))
            .collect();
        book::push(app, System::by_worker(), letters).await?;
    }
}

/// Whether the month of a wish is open, and has been since its person was last told of it.
fn is_news(law: &Law, known: &[Signed], wish: &Wish, today: Date) -> bool {
    let Some((_, told_at)) = wish.told else { return wishes::is_open(law, wish.month, today) };
    let since = |(codes, window): &(Vec<&str>, Window)| open_since(window, known, codes.first()?, wish.month.last_of_month());
    law.month(wish.month, today).iter().filter_map(since).any(|since| since > told_at)
}

/// What two supervisors signed a while ago, with the law just before.
struct Signed {
    row_id: String,
    at: Timestamp,
    before: Law,
}

/// Openings whose first day is this or later. One that began before was signed by then: its first day tells since when it is open.
async fn signed(app: &App, first: Date) -> Result<Vec<Signed>, Stop> {
    let steps = openings::steps(app).await?;
    let book = Book::of(&steps);
    let recent = book.proposals().iter().filter(|proposal| proposal.what.terms().is_some_and(|terms| terms.opens_on >= first));
    let signed = recent.filter_map(|proposal| {
        let State::Signed { at, .. } = proposal.state else { return None };
        let (before, _) = law::around(app.in_force.files(), &steps, proposal.number)?;
        Some(Signed { row_id: proposal.row_id(), at, before })
    });
    Ok(signed.collect())
}

/// Since when a window is open: the beginning of its first day, or the second signature where that came later. What was signed for a month
/// that was open only gave it an end.
fn open_since(window: &Window, known: &[Signed], basis: &str, expires: Date) -> Option<Timestamp> {
    let Window::Open { row, opens_on, .. } = window else { return None };
    let signed = known.iter().find(|signed| row.origin == Origin::Officer && *row.id == *signed.row_id);
    let Some(signed) = signed else { return began(*opens_on) };
    match signed.before.window(basis, expires, day_of(signed.at)) {
        Window::Open { opens_on, .. } => began(opens_on),
        _ => began(*opens_on).map(|began| began.max(signed.at)),
    }
}
