//! Which address a letter goes to.

use crate::app::App;
use crate::stop::Stop;
use domain::id::PersonId;
use store::person::{self, Email};

/// The addresses on a record, the newest confirmed first.
///
/// # Errors
/// Faults.
pub async fn of_person(app: &App, person: PersonId) -> Result<Vec<Email>, Stop> {
    let emails = app
        .store
        .read("addresses of a record", person, |rx, person| Box::pin(async move { person::emails(rx, *person).await.map_err(Stop::from) }));
    emails.await
}

/// The people whose record has an address.
///
/// # Errors
/// Faults.
pub async fn people(app: &App, address: &str) -> Result<Vec<PersonId>, Stop> {
    let people = app.store.read("people of an address", address.to_owned(), |rx, address| {
        Box::pin(async move { person::with_email(rx, address).await.map_err(Stop::from) })
    });
    people.await
}

/// The newest confirmed address from which nothing came back; else one from which nothing came back; else the first.
#[must_use]
pub fn choose(emails: &[Email]) -> Option<&str> {
    let works = |email: &&Email| email.bounced_at.is_none();
    let confirmed = emails.iter().filter(works).find(|email| email.confirmed_at.is_some());
    let best = confirmed.or_else(|| emails.iter().find(works)).or_else(|| emails.first());
    best.map(|email| email.address.as_str())
}
