//! Sending a letter that is written, and what the mail server's answer means (ACCOUNT-2, NOTIFY-1).

use super::retry::Tried;
use crate::actions::posting::{Delivery, delivered};
use crate::actors::System;
use crate::app::App;
use crate::outside::mail::{Mail, MailFault, Mailer};
use crate::stop::Stop;
use crate::texts::Lang;
use domain::id::LetterId;
use jiff::{SignedDuration, Timestamp};
use store::engine::error::StoreError;
use store::letter::Letter;

/// How long a letter that is put off is tried, in hours.
const DEFERRED_LIMIT_H: i64 = 24;
/// How long a letter is tried while no mail server answers, in hours: that is our fault, not the address's.
const DOWN_LIMIT_H: i64 = 5 * 24;
/// Minutes between the first tries; the last is for all later ones.
const WAITS_MIN: [i64; 4] = [5, 30, 120, 360];
/// What a deferral for want of a mail server begins with.
const DOWN: &str = "down: ";

/// Sends a letter, unless its fate is known already. `claims` is how often the job was taken before.
///
/// # Errors
/// No such letter; faults.
pub(super) async fn send(app: &App, mailer: &Mailer, id: LetterId, html: String, claims: u32) -> Result<Tried, Stop> {
    let letter = app.store.read("load letter", id, |rx, id| Box::pin(async move { store::letter::by_id(rx, *id).await }));
    let letter: Result<Option<Letter>, StoreError> = letter.await;
    let letter = letter?.ok_or(Stop::NotFound)?;
    if !matches!(letter.delivery.as_str(), "waiting" | "deferred") {
        return Ok(Tried::Done);
    }
    let now = app.clock.now();
    let mail = mail(app, &letter, html, may_be_repeat(&letter, claims));
    let (delivery, tried) = match mailer.send(&mail, now).await {
        Ok(_) => (Delivery::Accepted, Tried::Done),
        Err(fault) => judged(&letter, &fault, now),
    };
    delivered(app, System::by_worker(), id, delivery).await?;
    Ok(tried)
}

fn mail(app: &App, letter: &Letter, html: String, may_be_repeat: bool) -> Mail {
    Mail {
        id: letter.id.to_string(),
        to: letter.address.clone(),
        subject: letter.subject.clone(),
        text: letter.body.clone(),
        html: Some(html),
        attachments: Vec::new(),
        language: Lang::from_tag(&letter.language).unwrap_or(Lang::Pt).html_lang().to_owned(),
        from: app.config.mail_from.clone(),
        may_be_repeat,
    }
}

/// A try whose end nobody kept, or one that broke off, may have got through.
fn may_be_repeat(letter: &Letter, claims: u32) -> bool {
    let broke_off = letter.delivery_reason.as_deref().is_some_and(|reason| reason.starts_with(DOWN));
    claims > letter.tries || (letter.delivery == "deferred" && broke_off)
}

fn judged(letter: &Letter, fault: &MailFault, now: Timestamp) -> (Delivery, Tried) {
    let said = fault.to_string();
    let (limit_h, words) = match fault {
        MailFault::Unwritable { .. } | MailFault::Refused { .. } => return (Delivery::Bounced(said), Tried::Done),
        MailFault::Deferred { .. } => (DEFERRED_LIMIT_H, said),
        MailFault::Down { .. } => (DOWN_LIMIT_H, format!("{DOWN}{said}")),
    };
    let at = usize::try_from(letter.tries).unwrap_or(usize::MAX).min(WAITS_MIN.len() - 1);
    let wait = SignedDuration::from_mins(WAITS_MIN[at]);
    let over = now.duration_since(letter.written_at) + wait > SignedDuration::from_hours(limit_h);
    match (over, fault) {
        (false, _) => (Delivery::Deferred(words.clone()), Tried::Later(wait, words)),
        (true, MailFault::Down { .. }) => (Delivery::Deferred(words.clone()), Tried::Hopeless(words)),
        (true, _) => (Delivery::Bounced(words), Tried::Done),
    }
}
