//! A month that people heard was open closes again, or gets an earlier last day: who has a draft and who was told hears it once, with the
//! reason (WINDOW-2). What is compared is the law before the signature and the law now, so that it does not matter by which step.

use super::next::{Job, push_once};
use crate::actions::jobs as book;
use crate::actions::openings::{self, TellsClosing};
use crate::actors::System;
use crate::app::App;
use crate::law;
use crate::letters;
use crate::letters::WishClosing;
use crate::stop::Stop;
use domain::id::{LetterId, RequestId};
use domain::law::Law;
use domain::opening::closing::Closing;
use domain::opening::{Book, What};
use jiff::civil::Date;
use store::engine::error::StoreError;
use store::request::waiting::{self, Waiting};
use store::wish::{self, Told, Wish};
use store::{person, request};

/// Rows read at once.
const PAGE_ROWS: i64 = 500;

/// A signature, and the law on both sides of it.
struct Signed {
    number: u32,
    reason: String,
    days: (Date, Date),
    before: Law,
    now: Law,
}

/// Looks for everybody who has to hear what this signature took away.
///
/// # Errors
/// Faults.
pub(super) async fn tell(app: &App, number: u32) -> Result<(), Stop> {
    let Some(signed) = signed(app, number).await? else { return Ok(()) };
    tell_drafts(app, &signed).await?;
    tell_wishes(app, &signed).await
}

/// Tells a draft's story, and its person.
///
/// # Errors
/// No such request; faults.
pub(super) async fn tell_draft(app: &App, id: RequestId, number: u32) -> Result<(), Stop> {
    let Some(signed) = signed(app, number).await? else { return Ok(()) };
    let permit = app.store.read("permit of a draft", id, |rx, id| {
        Box::pin(async move {
            let held = request::by_id(rx, *id).await?.ok_or(Stop::NotFound)?;
            person::permit_by_id(rx, held.request.permit).await?.ok_or(Stop::NotFound)
        })
    });
    let permit = permit.await?;
    let Some(closing) = signed.closing(&permit.basis, permit.expires_on, app.clock.today()) else { return Ok(()) };
    let row = signed.now.window(&permit.basis, permit.expires_on, closing.last_day).row().map(|row| row.id.to_string());
    let told = TellsClosing {
        number,
        last_day: closing.last_day,
        reason: signed.reason,
        row: row.unwrap_or_default(),
        edition: signed.now.edition().to_owned(),
    };
    openings::tell_closing(app, System::by_worker(), id, told).await
}

/// Tells somebody without an account.
///
/// # Errors
/// Faults.
pub(super) async fn tell_wish(app: &App, id: String, number: u32, letter: LetterId) -> Result<(), Stop> {
    let Some(signed) = signed(app, number).await? else { return Ok(()) };
    let known = app.store.read("wish to tell", id, |rx, id| Box::pin(async move { wish::by_id(rx, id).await.map_err(Stop::from) }));
    let Some(wish) = known.await?.filter(heard_it_opened) else { return Ok(()) };
    let today = app.clock.today();
    let closings = signed.of_month(wish.month, today);
    let Some((_, closing)) = closings.iter().min_by_key(|(_, closing)| closing.last_day) else { return Ok(()) };
    let all = signed.before.month(wish.month, today).iter().map(|(codes, _)| codes.len()).sum::<usize>();
    let keys = closings.iter().filter_map(|(code, _)| signed.now.basis(code, today).ok().map(|basis| basis.values.text.clone()));
    let only = if closings.len() == all { Vec::new() } else { keys.collect() };
    let about = WishClosing { closing: *closing, only, reason: signed.reason.clone() };
    letters::write_wish_closes(app, System::by_worker(), wish, about, letter).await
}

async fn signed(app: &App, number: u32) -> Result<Option<Signed>, Stop> {
    let steps = openings::steps(app).await?;
    let book = Book::of(&steps);
    let Some((before, now)) = law::around(app.in_force.files(), &steps, number) else { return Ok(None) };
    let Some(proposal) = book.proposal(number) else { return Ok(None) };
    let terms = match &proposal.what {
        What::Open(terms) => Some(terms),
        What::Close { opening, .. } => book.proposal(*opening).and_then(|opening| opening.what.terms()),
    };
    Ok(terms.map(|terms| Signed { number, reason: proposal.what.reason().to_owned(), days: terms.days(), before, now }))
}

impl Signed {
    fn closing(&self, basis: &str, expires: Date, today: Date) -> Option<Closing> {
        Closing::between(&self.before, &self.now, basis, expires, today)
    }

    /// The bases of a month for which it closes.
    fn of_month(&self, month: Date, today: Date) -> Vec<(String, Closing)> {
        let groups = self.before.month(month, today);
        let codes = groups.iter().flat_map(|(codes, _)| codes);
        codes.filter_map(|code| Some(((*code).to_owned(), self.closing(code, month.last_of_month(), today)?))).collect()
    }
}

fn heard_it_opened(wish: &Wish) -> bool {
    wish.told.is_some_and(|(told, _)| told == Told::Open)
}

async fn tell_drafts(app: &App, signed: &Signed) -> Result<(), Stop> {
    let mut after = String::new();
    loop {
        let page = app.store.read("drafts whose month closes", (signed.days, after), |rx, (days, after)| {
            Box::pin(async move { waiting::ending(rx, *days, after, PAGE_ROWS).await })
        });
        let page: Result<Vec<Waiting>, StoreError> = page.await;
        let page = page?;
        let Some(end) = page.last() else { return Ok(()) };
        after = end.request.to_string();
        let told = page.iter().filter(|draft| signed.closing(&draft.basis, draft.expires_on, app.clock.today()).is_some());
        let jobs = told.map(|draft| {
            let job = Job::TellDraftClosing { request: draft.request.to_string(), number: signed.number };
            push_once(app, &job, app.clock.now(), format!("closing:{}:{}", signed.number, draft.request))
        });
        book::push(app, System::by_worker(), jobs.collect()).await?;
    }
}

async fn tell_wishes(app: &App, signed: &Signed) -> Result<(), Stop> {
    let (first, last) = signed.days;
    let mut after = String::new();
    loop {
        let page =
            app.store.read("who heard that a month opened", (first.first_of_month(), last, after.clone()), |rx, (first, last, after)| {
                Box::pin(async move { wish::confirmed(rx, *first, *last, after, PAGE_ROWS).await })
            });
        let page: Result<Vec<Wish>, StoreError> = page.await;
        let page = page?;
        let Some(end) = page.last() else { return Ok(()) };
        after.clone_from(&end.id);
        let told = page.iter().filter(|wish| heard_it_opened(wish) && !signed.of_month(wish.month, app.clock.today()).is_empty());
        let jobs = told.map(|wish| {
            let job = Job::TellWishClosing { wish: wish.id.clone(), number: signed.number };
            push_once(app, &job, app.clock.now(), format!("closing:{}:{}", signed.number, wish.id))
        });
        book::push(app, System::by_worker(), jobs.collect()).await?;
    }
}
