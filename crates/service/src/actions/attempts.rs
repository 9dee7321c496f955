//! Refused and failed attempts are kept, so that lateness that is not the person's fault can be shown (PROOF-4).

use crate::actions::change::EDITION;
use crate::app::App;
use crate::stop::Stop;
use domain::attempt::Attempt;
use domain::id::{AttemptId, PersonId, RequestId};
use domain::timeline::{Actor, Event, EventKind, Fact};
use jiff::Timestamp;
use store::{attempt, session, timeline};

/// Attempts at the same thing with the same answer that are kept for one person or one address in a day; more of them show the last one
/// kept.
pub const KEPT_PER_DAY: i64 = 20;
/// Name under which attempts are counted.
const COUNTED: &str = "attempt";

/// What was tried, by whom, and what the service answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tried {
    /// Stable code of the action or the page: `attempt-tried-<code>` in the catalogues.
    pub tried: String,
    /// Stable code of the answer: `attempt-answered-<code>` in the catalogues.
    pub answered: String,
    /// Who, when signed in.
    pub person: Option<PersonId>,
    /// On which case of theirs, when there is one.
    pub request: Option<RequestId>,
    /// Ids of the law rows the answer rests on.
    pub rules: Vec<String>,
    /// Where from, for people not signed in: only counted, never kept with the attempt.
    pub from: String,
}

/// What the transaction needs, made beforehand so that it can be run again.
struct Draft {
    attempt: Attempt,
    from: String,
    day: Timestamp,
    real_now: Timestamp,
    salt: String,
}

/// Keeps an attempt and gives it back with its number; beyond [`KEPT_PER_DAY`] the last one kept that day.
///
/// # Errors
/// Faults.
pub async fn record(app: &App, tried: Tried) -> Result<Attempt, Stop> {
    let (now, real_now) = (app.clock.now(), app.clock.real_now());
    let draft = Draft {
        from: tried.person.map_or(tried.from, |person| person.to_string()),
        attempt: Attempt {
            id: AttemptId(app.chance.id()),
            number: app.chance.reference(now).as_str().replacen('R', "T", 1),
            at: now,
            person: tried.person,
            request: tried.request,
            tried: tried.tried,
            answered: tried.answered,
            rules: tried.rules,
            edition: Some(app.law().edition().to_owned()),
        },
        day: day_began(now),
        real_now,
        salt: app.chance.salt(),
    };
    app.store
        .write("record attempt", draft, |tx, draft| {
            Box::pin(async move {
                let times = session::count(tx, COUNTED, &same(draft), draft.day).await?;
                if times > KEPT_PER_DAY
                    && let Some(number) = session::form_answer(tx, &last_token(draft)).await?
                    && let Some(last) = attempt::by_number(tx, &number).await?
                {
                    return Ok(last);
                }
                keep(tx, draft).await?;
                if times == KEPT_PER_DAY {
                    session::keep_form_answer(tx, &last_token(draft), &draft.attempt.number, draft.real_now).await?;
                }
                Ok(draft.attempt.clone())
            })
        })
        .await
}

/// An attempt by its number.
///
/// # Errors
/// None such; faults.
pub async fn by_number(app: &App, number: &str) -> Result<Attempt, Stop> {
    let found = app.store.read("attempt by number", number.to_owned(), |rx, number| {
        Box::pin(async move { attempt::by_number(rx, number).await.map_err(Stop::from) })
    });
    found.await?.ok_or(Stop::NotFound)
}

async fn keep(tx: &mut store::engine::tx::Tx, draft: &Draft) -> Result<(), Stop> {
    let kept = &draft.attempt;
    attempt::add(tx, kept).await?;
    let Some(request) = kept.request else { return Ok(()) };
    let actor = kept.person.map_or(Actor::Service, Actor::Resident);
    let mut event = Event::new(kept.at, actor, EventKind::AttemptRefused)
        .with("tried", Fact::Code(kept.tried.clone()))
        .with("answered", Fact::Code(kept.answered.clone()))
        .with("number", Fact::Code(kept.number.clone()))
        .by_rules(kept.rules.clone());
    // As everything that rests on rows of the law.
    if let Some(edition) = kept.edition.clone().filter(|_| !kept.rules.is_empty()) {
        event = event.with(EDITION, Fact::Code(edition));
    }
    timeline::append(tx, request, &[event], std::slice::from_ref(&draft.salt)).await?;
    Ok(())
}

/// Who tried what with which answer: the proof of one attempt never stands for another.
fn same(draft: &Draft) -> String {
    format!("{}/{}/{}", draft.from, draft.attempt.tried, draft.attempt.answered)
}

fn last_token(draft: &Draft) -> String {
    format!("{COUNTED}/{}/{}", same(draft), draft.day)
}

/// The beginning of the day in Lisbon.
fn day_began(now: Timestamp) -> Timestamp {
    let began = domain::deadline::day_of(now).to_zoned(domain::deadline::lisbon());
    began.map_or(now, |began| began.timestamp())
}
