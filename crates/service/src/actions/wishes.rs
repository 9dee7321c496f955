//! Who wants to know when a month opens needs no account: an address, confirmed by its letter, is kept until the month opens, and a
//! while longer, to tell them if it closes again (WINDOW-2).
//!
//! Answers never tell whether an address is known. A link only opens a page; the button on it acts.

use super::sign_in::{hash, normal_address};
use crate::actors::System;
use crate::app::App;
use crate::jobs::next::{Job, after_day, push};
use crate::stop::Stop;
use domain::deadline::span;
use domain::law::windows::Window;
use jiff::Timestamp;
use jiff::civil::Date;
use store::wish::{self, Told, Wish};
use store::{job, session};

/// Letters to one address in a day.
pub const WISHES_PER_DAY_LIMIT: i64 = 3;
/// Name under which they are counted.
const COUNTED: &str = "wish";
const DAY_S: i64 = 86_400;

/// What became of a wish when its link was used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirmed {
    /// There will be a letter.
    Waits(Date),
    /// The month has opened meanwhile: nothing is kept.
    Open(Date),
    /// Nobody knows it: too old, used, or never there.
    Unknown,
}

/// Asks for a letter on the day on which a month opens. Beyond [`WISHES_PER_DAY_LIMIT`] nothing more is sent, and nobody is told so.
///
/// # Errors
/// Faults.
pub async fn ask(app: &App, address: &str, month: Date, language: &str) -> Result<(), Stop> {
    let now = app.clock.now();
    let (token, today) = (app.chance.token(), app.clock.today());
    let until = span::notice_unconfirmed(&app.law(), today)?.date;
    let wish = Wish {
        id: app.chance.id_text(),
        token_hash: hash(&token),
        address: normal_address(address),
        month: month.first_of_month(),
        language: language.to_owned(),
        asked_at: now,
        confirmed_at: None,
        ends_at: after_day(until, now),
        told: None,
    };
    let day = day_of_counting(app.clock.real_now());
    app.store
        .write("ask for notice", (app.clone(), wish, token, day), |tx, (app, wish, token, day)| {
            Box::pin(async move {
                if session::count(tx, COUNTED, &hash(&wish.address), *day).await? > WISHES_PER_DAY_LIMIT {
                    return Ok(());
                }
                wish::add(tx, wish).await?;
                let letter = Job::AskWish { wish: wish.id.clone(), token: token.clone() };
                job::push(tx, &push(app, &letter, app.clock.now())).await?;
                Ok(())
            })
        })
        .await
}

/// The wish of a link, for the page that the link opens.
///
/// # Errors
/// Faults.
pub async fn of_link(app: &App, token: &str) -> Result<Option<Wish>, Stop> {
    let given = (hash(token), app.clock.now());
    let found = app.store.read("wish of a link", given, |rx, (token, now)| {
        Box::pin(async move { Ok::<_, Stop>(wish::by_token(rx, token).await?.filter(|wish| *now < wish.ends_at)) })
    });
    found.await
}

/// Confirms the address: there will be a letter.
///
/// # Errors
/// Faults.
pub async fn confirm(app: &App, token: &str) -> Result<Confirmed, Stop> {
    let (law, now, today) = (app.law(), app.clock.now(), app.clock.today());
    let until = after_day(span::notice_kept(&law, today)?.date, now);
    app.store
        .write("confirm wish", (hash(token), law, now, today, until), |tx, (token, law, now, today, until)| {
            Box::pin(async move {
                let Some(wish) = wish::by_token(tx, token).await?.filter(|wish| *now < wish.ends_at) else {
                    return Ok(Confirmed::Unknown);
                };
                // Told already: what was asked for is done, and the address stays for what may follow.
                if wish.told.is_none() && is_open(law, wish.month, *today) {
                    wish::delete(tx, &wish.id).await?;
                    return Ok(Confirmed::Open(wish.month));
                }
                wish::confirm(tx, &wish, *now, *until).await?;
                Ok::<_, Stop>(Confirmed::Waits(wish.month))
            })
        })
        .await
}

/// Deletes the address; says nothing of whether it was there.
///
/// # Errors
/// Faults.
pub async fn stop(app: &App, token: &str) -> Result<(), Stop> {
    app.store
        .write("stop wish", hash(token), |tx, token| {
            Box::pin(async move {
                if let Some(wish) = wish::by_token(tx, token).await? {
                    wish::delete(tx, &wish.id).await?;
                }
                Ok(())
            })
        })
        .await
}

/// The letter is written: the address is kept until the end of this day.
///
/// # Errors
/// Faults.
pub(crate) async fn told(app: &App, by: System, id: String, told: Told, until: Date) -> Result<(), Stop> {
    let _ = by;
    let now = app.clock.now();
    app.store
        .write("wish told", (id, told, now, after_day(until, now)), |tx, (id, told, now, until)| {
            Box::pin(async move { Ok(wish::tell(tx, id, *told, *now, *until).await?) })
        })
        .await
}

/// Forgets addresses without an account whose time is over, and where letters to them went.
///
/// # Errors
/// Faults.
pub(crate) async fn sweep(app: &App, by: System, kinds: &[&'static str], letters_before: Timestamp) -> Result<(), Stop> {
    let _ = by;
    app.store
        .write("sweep wishes", (app.clock.now(), kinds.to_vec(), letters_before), |tx, (now, kinds, before)| {
            Box::pin(async move {
                wish::sweep(tx, *now).await?;
                for kind in kinds.iter() {
                    store::letter::forget(tx, kind, *before).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Whether a month is open for somebody whose renewal the service takes.
#[must_use]
pub fn is_open(law: &domain::law::Law, month: Date, today: Date) -> bool {
    law.month(month, today).iter().any(|(_, window)| matches!(window, Window::Open { .. }))
}

fn day_of_counting(now: Timestamp) -> Timestamp {
    let seconds = now.as_second();
    Timestamp::from_second(seconds - seconds.rem_euclid(DAY_S)).unwrap_or(now)
}
