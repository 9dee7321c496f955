//! Letters: composed from facts, kept with their case, and sent by a job. Each says first whose turn it is and until when, opens a page
//! and does nothing by itself, and carries a code by which anyone can check that it is ours.

pub mod about;
pub mod address;
pub mod code;
pub mod compose;
mod gather;
pub mod kind;
mod sheet;

use crate::actions::sign_in::CODE_LIFE_MINUTES;
use crate::actions::{posting, wishes};
use crate::actors::System;
use crate::app::App;
use crate::cases;
use crate::jobs::next::{Job, push};
use crate::preparing::{Known, Preparing};
use crate::stop::Stop;
use crate::texts::Lang;
use about::{About, Closes};
use compose::{Facts, Site, Written, compose};
use domain::deadline::{lisbon, span};
use domain::id::{LetterId, PermitId, PersonId, RequestId};
use domain::law::windows::Window;
use domain::opening::closing::Closing;
use jiff::{Timestamp, ToSpan};
use kind::Kind;
use store::letter::Letter;
use store::wish::{Told, Wish};
use store::{person, wish};

/// The channel of every letter so far.
const EMAIL: &str = "email";
/// Letters that nobody waits for are not sent from this hour in Lisbon on …
const QUIET_FROM_HOUR: i8 = 21;
/// … until this one.
const QUIET_UNTIL_HOUR: i8 = 8;

/// Someone asked for a sign-in code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignIn {
    /// Id that the letter gets.
    pub letter: LetterId,
    /// Where it goes.
    pub address: String,
    /// Language tag of the page.
    pub language: String,
    /// The code; none when the address is on no record.
    pub code: Option<String>,
}

/// Writes a letter about a request and has it sent. A letter whose time has passed (a slip that was paid meanwhile) is not written.
///
/// # Errors
/// No such request; faults.
pub async fn write(app: &App, by: System, request: RequestId, kind: Kind, letter: LetterId) -> Result<(), Stop> {
    let case = cases::by_id(app, request).await?;
    let person = case.person.person.id;
    let Some(about) = gather::about(app, &case, kind).await? else {
        tracing::info!(kind = kind.code(), "a letter came too late for its case and is not written");
        return Ok(());
    };
    let emails = address::of_person(app, person).await?;
    let Some(address) = address::choose(&emails) else {
        tracing::warn!(%person, kind = kind.code(), "no address for a letter");
        return Ok(());
    };
    let lang = Lang::from_tag(&case.person.person.language).unwrap_or(Lang::Pt);
    let envelope = Envelope { letter, person: Some(person), request: Some(request), address: address.to_owned(), lang };
    post(app, by, envelope, about).await
}

/// Writes the letter that answers whoever asked for a sign-in code, known here or not.
///
/// # Errors
/// Faults.
pub async fn write_sign_in(app: &App, by: System, asked: SignIn) -> Result<(), Stop> {
    let people = address::people(app, &asked.address).await?;
    // An address of several people belongs to no one record more than to the others.
    let person = if let [only] = people.as_slice() { Some(*only) } else { None };
    let about = match asked.code {
        Some(code) => About::SignIn { code, minutes: CODE_LIFE_MINUTES },
        None => About::SignInUnknown,
    };
    let lang = Lang::from_tag(&asked.language).unwrap_or(Lang::Pt);
    let envelope = Envelope { letter: asked.letter, person, request: None, address: asked.address, lang };
    post(app, by, envelope, about).await
}

/// Writes to the holder of a permit what to prepare (READY-1).
///
/// # Errors
/// No such permit; faults.
pub async fn write_ready(app: &App, by: System, permit: PermitId, letter: LetterId) -> Result<(), Stop> {
    let known = app.store.read("permit for a letter", permit, |rx, permit| {
        Box::pin(async move {
            let Some(permit) = person::permit_by_id(rx, *permit).await? else { return Ok::<_, Stop>(None) };
            let Some(held) = person::load(rx, permit.person).await? else { return Ok(None) };
            Ok(Some((person::emails(rx, permit.person).await?, permit, held.person)))
        })
    });
    let (emails, permit, person) = known.await?.ok_or(Stop::NotFound)?;
    let Some(address) = address::choose(&emails).map(str::to_owned) else {
        tracing::warn!(person = %person.id, "no address for a letter");
        return Ok(());
    };
    let known = Known { person: &person, emails: &emails, permit: &permit };
    let preparing = Preparing::of(&app.law(), known, app.clock.today())?;
    let name = if person.given_names.is_empty() { person.family_names.clone() } else { person.given_names.clone() };
    let lang = Lang::from_tag(&person.language).unwrap_or(Lang::Pt);
    let envelope = Envelope { letter, person: Some(person.id), request: None, address, lang };
    post(app, by, envelope, About::Ready { name, preparing }).await
}

/// Asks somebody without an account whether the address is theirs. A wish that is gone gets no letter.
///
/// # Errors
/// Faults.
pub async fn write_wish_confirm(app: &App, by: System, id: String, token: String, letter: LetterId) -> Result<(), Stop> {
    let Some(wish) = wish_of(app, id).await? else { return Ok(()) };
    let until = span::notice_unconfirmed(&app.law(), domain::deadline::day_of(wish.asked_at))?.date;
    let about = About::WishConfirm { month: wish.month, token, until };
    post(app, by, without_account(&wish, letter), about).await
}

/// Tells somebody without an account that their month has opened; the address is kept a while, to tell them if it closes again.
///
/// # Errors
/// Faults.
pub async fn write_wish_open(app: &App, by: System, id: String, letter: LetterId) -> Result<(), Stop> {
    let Some(wish) = wish_of(app, id.clone()).await? else { return Ok(()) };
    let (law, today) = (app.law(), app.clock.today());
    let groups = law.month(wish.month, today);
    let is_open = |window: &Window| matches!(window, Window::Open { .. });
    if !groups.iter().any(|(_, window)| is_open(window)) {
        // Closed again before the letter was written: the wish waits on.
        return Ok(());
    }
    let open = groups.iter().filter(|(_, window)| is_open(window)).flat_map(|(codes, _)| codes);
    let all = groups.iter().all(|(_, window)| is_open(window));
    let keys = open.filter_map(|code| law.basis(code, today).ok().map(|basis| basis.values.text.clone()));
    let only = if all { Vec::new() } else { keys.collect() };
    let ends = |window: &Window| if let Window::Open { closes_on, .. } = window { *closes_on } else { None };
    let closes_on = groups.iter().filter_map(|(_, window)| ends(window)).min();
    let kept = span::notice_told(&law, today)?.date;
    post(app, by, without_account(&wish, letter), About::WishOpen { month: wish.month, only, closes_on, until: kept }).await?;
    wishes::told(app, by, id, Told::Open, kept).await
}

/// What somebody without an account hears of a month that closes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct WishClosing {
    /// The last day, and when it opens again.
    pub(crate) closing: Closing,
    /// Text keys of the permits for which it closes, unless it closes for all.
    pub(crate) only: Vec<String>,
    /// Why, in the words of the officer who proposed it.
    pub(crate) reason: String,
}

/// Tells somebody without an account that their month closes again; they wait for it anew.
///
/// # Errors
/// Faults.
pub(crate) async fn write_wish_closes(app: &App, by: System, wish: Wish, what: WishClosing, letter: LetterId) -> Result<(), Stop> {
    let today = app.clock.today();
    let kept = span::notice_kept(&app.law(), today)?.date;
    let WishClosing { closing: Closing { last_day, opens_again }, only, reason } = what;
    let closes = Closes { last_day, over: last_day < today, reason, opens_again };
    let about = About::WishCloses { month: wish.month, only, closes, until: kept };
    post(app, by, without_account(&wish, letter), about).await?;
    wishes::told(app, by, wish.id, Told::Closes, kept).await
}

async fn wish_of(app: &App, id: String) -> Result<Option<Wish>, Stop> {
    app.store.read("wish for a letter", id, |rx, id| Box::pin(async move { wish::by_id(rx, id).await.map_err(Stop::from) })).await
}

fn without_account(wish: &Wish, letter: LetterId) -> Envelope {
    let lang = Lang::from_tag(&wish.language).unwrap_or(Lang::Pt);
    Envelope { letter, person: None, request: None, address: wish.address.clone(), lang }
}

/// Takes a delivery status notification that came later. What is none, or is about no letter of ours to that address, changes nothing.
///
/// # Errors
/// Faults.
pub async fn bounced(app: &App, raw_dsn: &[u8]) -> Result<bool, Stop> {
    let Some(bounce) = crate::outside::mail::bounce::parse_bounce(raw_dsn).filter(|bounce| bounce.is_permanent()) else {
        return Ok(false);
    };
    let Some(id) = bounce.letter_id().and_then(|id| id.parse::<LetterId>().ok()) else { return Ok(false) };
    let letter = app
        .store
        .read("letter that came back", id, |rx, id| Box::pin(async move { store::letter::by_id(rx, *id).await.map_err(Stop::from) }));
    let Some(letter) = letter.await? else { return Ok(false) };
    if !letter.address.eq_ignore_ascii_case(&bounce.recipient) {
        return Ok(false);
    }
    let said = bounce.diagnostic.clone().unwrap_or_else(|| bounce.status.clone());
    posting::delivered(app, System::by_worker(), id, posting::Delivery::Bounced(said)).await?;
    Ok(true)
}

/// Whose letter it is, and where it goes.
struct Envelope {
    letter: LetterId,
    person: Option<PersonId>,
    request: Option<RequestId>,
    address: String,
    lang: Lang,
}

async fn post(app: &App, by: System, envelope: Envelope, about: About) -> Result<(), Stop> {
    let (now, code) = (app.clock.now(), app.chance.readable(code::CODE_CHARS));
    let kind = about.kind();
    let site = Site { public_url: app.config.public_url.clone(), owner: app.config.owner.clone(), demonstration: app.config.demonstration };
    let Written { subject, text, html } = compose(envelope.lang, &Facts { site, now, code: code.clone(), about });
    let written = Letter {
        id: envelope.letter,
        person: envelope.person,
        request: envelope.request,
        kind: kind.code().to_owned(),
        channel: EMAIL.to_owned(),
        language: envelope.lang.tag().to_owned(),
        address: envelope.address,
        subject,
        body: text,
        code,
        written_at: now,
        tries: 0,
        delivery: "waiting".to_owned(),
        delivery_at: None,
        delivery_reason: None,
    };
    let send = Job::SendLetter { letter: written.id.to_string(), html };
    let run_at = if kind.waits_for_morning() { morning(now) } else { now };
    posting::keep(app, by, written, push(app, &send, run_at)).await
}

/// Now, or the end of the quiet hours.
fn morning(now: Timestamp) -> Timestamp {
    let there = now.to_zoned(lisbon());
    if (QUIET_UNTIL_HOUR..QUIET_FROM_HOUR).contains(&there.hour()) {
        return now;
    }
    let day = if there.hour() >= QUIET_FROM_HOUR { there.date().checked_add(1.day()).unwrap_or(there.date()) } else { there.date() };
    day.at(QUIET_UNTIL_HOUR, 0, 0, 0).to_zoned(lisbon()).map_or(now, |at| at.timestamp())
}
