//! Letters are kept before they are sent, and what became of them is kept after. The request itself does not change: its version stays.

use crate::actors::System;
use crate::app::App;
use crate::stop::Stop;
use domain::id::LetterId;
use domain::timeline::{Event, EventKind, Fact};
use jiff::Timestamp;
use store::engine::tx::Tx;
use store::job::{self, Push};
use store::letter::{self, Letter};
use store::{person, timeline};

/// What the mail server said of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Delivery {
    /// It took it.
    Accepted,
    /// Not now; its words.
    Deferred(String),
    /// Never; its words.
    Bounced(String),
}

/// Keeps a letter and the job that sends it. The same letter again changes nothing.
///
/// # Errors
/// Faults.
pub(crate) async fn keep(app: &App, by: System, written: Letter, send: Push) -> Result<(), Stop> {
    let _ = by;
    app.store
        .write("keep letter", (written, send), |tx, (written, send)| {
            Box::pin(async move {
                if letter::by_id(tx, written.id).await?.is_some() {
                    return Ok(());
                }
                letter::add(tx, written).await?;
                job::push(tx, send).await?;
                Ok(())
            })
        })
        .await
}

/// Keeps what became of a letter, and tells the story of its request. A letter that came back marks its address.
///
/// # Errors
/// No such letter; faults.
pub(crate) async fn delivered(app: &App, by: System, id: LetterId, delivery: Delivery) -> Result<(), Stop> {
    let given = (id, delivery, app.clock.now(), app.chance.salt());
    app.store
        .write("keep delivery", given, move |tx, (id, delivery, at, salt)| {
            Box::pin(async move {
                let known = letter::by_id(tx, *id).await?.ok_or(Stop::NotFound)?;
                if known.delivery == "bounced" {
                    return Ok(());
                }
                let (code, reason) = match delivery {
                    Delivery::Accepted => ("accepted", None),
                    Delivery::Deferred(words) => ("deferred", Some(words.as_str())),
                    Delivery::Bounced(words) => ("bounced", Some(words.as_str())),
                };
                letter::deliver(tx, *id, code, reason, *at).await?;
                if matches!(delivery, Delivery::Bounced(_)) {
                    person::mark_bounced(tx, &known.address, *at).await?;
                }
                tell(tx, by, &known, delivery, *at, salt).await
            })
        })
        .await
}

async fn tell(tx: &mut Tx, by: System, known: &Letter, delivery: &Delivery, at: Timestamp, salt: &str) -> Result<(), Stop> {
    let kind = match delivery {
        Delivery::Accepted => EventKind::LetterSent,
        Delivery::Bounced(_) => EventKind::LetterBounced,
        Delivery::Deferred(_) => return Ok(()),
    };
    let Some(request) = known.request else { return Ok(()) };
    let event = Event::new(at, by.actor(), kind)
        .with("letter", Fact::Code(known.kind.clone()))
        .with("channel", Fact::Code(known.channel.clone()))
        .with("address", Fact::Personal(known.address.clone()));
    timeline::append(tx, request, &[event], &[salt.to_owned()]).await?;
    Ok(())
}
