//! Ninety days before a permit ends, unasked: what to prepare (READY-1). Whoever has fewer days left when the service begins, or when the
//! permit comes on record, hears it too, with the true number of days; so does whoever's permit has ended and can still be renewed here.
//! Everybody once: the key of the job that writes the letter is what is remembered.

use super::next::{Job, push_once};
use crate::actions::jobs as book;
use crate::actors::System;
use crate::app::App;
use crate::stop::Stop;
use domain::calendar::count::days_later;
use domain::deadline::{lisbon, span};
use domain::law::Law;
use domain::permit::Permit;
use domain::route::RouteId;
use jiff::civil::Date;
use std::collections::HashMap;
use store::engine::error::StoreError;
use store::job::Push;
use store::person;

/// Letters of one round at most: with a million permits, an installation that begins writes for days, the soonest first.
pub const LETTERS_A_ROUND: usize = 1_000;
/// A round writes letters between these hours in Lisbon: what is written at night would all be sent at once in the morning.
const HOURS: std::ops::Range<i8> = 8..21;
/// What the key of a letter's job begins with; the permit's id follows.
const KEY: &str = "ready:permit:";
/// Rows read at once.
const PAGE_ROWS: i64 = 500;

/// At most so many letters of one round: first for permits that end, in the order of their last days, then for those that ended, the latest months first.
///
/// # Errors
/// Faults.
pub async fn round(app: &App, letters: usize) -> Result<(), Stop> {
    if !HOURS.contains(&app.clock.now().to_zoned(lisbon()).hour()) {
        return Ok(());
    }
    let (law, today) = (app.law(), app.clock.today());
    let last = span::ready(&law, today)?.date;
    let mut left = write(app, (today, last), letters, |_| true).await?;
    let mut known = Renewable { law: &law, today, ways: HashMap::new() };
    let Some(oldest) = oldest(&law, today) else { return Ok(()) };
    let mut month = today.first_of_month();
    while left > 0 && month >= oldest {
        let days = (month.max(oldest), month.last_of_month().min(days_later(today, -1)));
        left = write(app, days, left, |permit| known.is(permit)).await?;
        month = days_later(month, -1).first_of_month();
    }
    Ok(())
}

/// Pushes a letter's job for permits that end within these days; gives how many more the round may push.
async fn write(app: &App, days: (Date, Date), limit: usize, mut who: impl FnMut(&Permit) -> bool) -> Result<usize, Stop> {
    let (mut after, mut left) = ((days.0, String::new()), limit);
    while left > 0 && days.0 <= days.1 {
        let page = app.store.read("permits nobody was told of", (days, after), |rx, (days, after)| {
            Box::pin(async move { person::permits_untold(rx, *days, KEY, after, PAGE_ROWS).await })
        });
        let page: Result<Vec<Permit>, StoreError> = page.await;
        let page = page?;
        let Some(end) = page.last() else { return Ok(left) };
        after = (end.expires_on, end.id.to_string());
        let told = page.iter().filter(|permit| who(permit)).take(left);
        let letters: Vec<Push> = told.map(|permit| letter(app, permit)).collect();
        left -= letters.len();
        book::push(app, System::by_worker(), letters).await?;
    }
    Ok(left)
}

fn letter(app: &App, permit: &Permit) -> Push {
    push_once(app, &Job::WriteReady { permit: permit.id.to_string() }, app.clock.now(), format!("{KEY}{}", permit.id))
}

/// The first day of expiry for which a window of this service is open: what ended before is nobody's to renew here by a letter.
fn oldest(law: &Law, today: Date) -> Option<Date> {
    law.open_on(today).into_iter().map(|(first, _)| first).min()
}

/// Whether a permit that has ended can still be renewed here today; asked once for each basis and last day.
struct Renewable<'a> {
    law: &'a Law,
    today: Date,
    ways: HashMap<(String, Date), bool>,
}

impl Renewable<'_> {
    fn is(&mut self, permit: &Permit) -> bool {
        let (law, today) = (self.law, self.today);
        let asked = || law.renewal_of(&permit.basis, permit.expires_on, today);
        let open = || asked().is_some_and(|way| way.open && way.route == RouteId::RenewalOnline);
        *self.ways.entry((permit.basis.clone(), permit.expires_on)).or_insert_with(open)
    }
}
