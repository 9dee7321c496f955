//! Who is told what without asking: a draft's month has opened (WINDOW-2), a permit ends in ninety days (READY-1). Everybody once: each
//! letter is a job under a key of its own.

use super::next::{Job, push_once};
use crate::actions::jobs as book;
use crate::actions::{openings, wishes};
use crate::actors::System;
use crate::app::App;
use crate::letters::kind::{Kind, WITHOUT_ACCOUNT};
use crate::stop::Stop;
use domain::calendar::count::days_later;
use domain::deadline::{lisbon, span};
use domain::law::Law;
use domain::law::row::Origin;
use domain::law::windows::Window;
use domain::opening::{Book, State};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use store::engine::error::StoreError;
use store::job::Push;
use store::request::Waiting;
use store::{person, request, wish};

/// A month that opened so many days ago is still told of: the worker may have stood still.
const TOLD_WITHIN_DAYS: i64 = 31;
/// A permit whose ninetieth day went by so many days ago is still written to.
const READY_WITHIN_DAYS: i64 = 30;
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
    let known = openings::book(app).await?;
    for days in law.opened_between(days_later(today, -TOLD_WITHIN_DAYS), today) {
        tell_drafts(app, &law, &known, days, today).await?;
        tell_wishes(app, &law, days, today).await?;
    }
    wishes::sweep(app, System::by_worker(), &WITHOUT_ACCOUNT.map(Kind::code), forgotten_before(app)).await
}

/// Letters for the holders of permits that end in ninety days.
///
/// # Errors
/// Faults.
pub(super) async fn ready(app: &App) -> Result<(), Stop> {
    let last = span::ready(&app.law(), app.clock.today())?.date;
    let (mut after, days) = (String::new(), (days_later(last, -READY_WITHIN_DAYS), last));
    loop {
        let page = app.store.read("permits that end soon", (days, after.clone()), |rx, (days, after)| {
            Box::pin(async move { person::permits_ending(rx, *days, after, PAGE_ROWS).await })
        });
        let page: Result<_, StoreError> = page.await;
        let page = page?;
        let Some(end) = page.last() else { return Ok(()) };
        after = end.id.to_string();
        let letters = page.iter().map(|permit| {
            let job = Job::WriteReady { permit: permit.id.to_string() };
            push_once(app, &job, app.clock.now(), format!("ready:permit:{}", permit.id))
        });
        book::push(app, System::by_worker(), letters.collect()).await?;
    }
}

/// Before this instant, letters to people without an account are forgotten.
fn forgotten_before(app: &App) -> Timestamp {
    let kept = SignedDuration::from_hours(24 * FORGOTTEN_AFTER_DAYS);
    app.clock.now().checked_sub(kept).unwrap_or(Timestamp::MIN)
}

async fn tell_drafts(app: &App, law: &Law, known: &Book, days: (Date, Date), today: Date) -> Result<(), Stop> {
    let mut after = String::new();
    loop {
        let page = app.store.read("drafts whose month opened", (days, after.clone()), |rx, (days, after)| {
            Box::pin(async move { request::drafts_without(rx, *days, Kind::WindowOpen.code(), after, PAGE_ROWS).await })
        });
        let page: Result<Vec<Waiting>, StoreError> = page.await;
        let page = page?;
        let Some(end) = page.last() else { return Ok(()) };
        after = end.request.to_string();
        let letters = page.iter().filter_map(|draft| {
            let window = law.window(&draft.basis, draft.expires_on, today);
            opened_at(&window, known).filter(|at| draft.opened_at < *at)?;
            let job = Job::WriteLetter { request: draft.request.to_string(), letter: Kind::WindowOpen.code().to_owned() };
            let row = window.row().map(|row| &*row.id).unwrap_or_default();
            Some(push_once(app, &job, app.clock.now(), format!("window_open:{}:{row}", draft.request)))
        });
        book::push(app, System::by_worker(), letters.collect()).await?;
    }
}

async fn tell_wishes(app: &App, law: &Law, (first, last): (Date, Date), today: Date) -> Result<(), Stop> {
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
            .filter(|wish| wishes::is_open(law, wish.month, today))
            .map(|wish| push_once(app, &Job::TellWish { wish: wish.id.clone() }, app.clock.now(), format!("wish:{}:{today}", wish.id)))
            .collect();
        book::push(app, System::by_worker(), letters).await?;
    }
}

/// Since when a window is open: the beginning of its first day, or the second signature where that came later.
fn opened_at(window: &Window, known: &Book) -> Option<Timestamp> {
    let Window::Open { row, opens_on, .. } = window else { return None };
    let began = opens_on.to_zoned(lisbon()).ok()?.timestamp();
    let signed = known.proposals().iter().find(|proposal| row.origin == Origin::Officer && *row.id == *proposal.row_id());
    Some(match signed.map(|proposal| &proposal.state) {
        Some(State::Signed { at, .. }) => began.max(*at),
        _ => began,
    })
}
