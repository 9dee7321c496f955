//! The timeline of a case: what is still to come, then what happened, with the letters, papers and proofs of each event.

use crate::web::parts::case::delivery::{Delivery, DeliveryState};
use crate::web::parts::case::receipts::Receipt;
use crate::web::parts::case::timeline::{Moment, Timeline, When};
use crate::web::parts::markup::Markup;
use crate::web::parts::show::details::Details;
use crate::web::site::Site;
use crate::web::views::paths::Paths;
use crate::web::views::story::Story;
use crate::web::views::words::{hyphens, keyed, slot};
use crate::web::visit::Visit;
use domain::check::Registry;
use domain::notify::letter_for;
use domain::request::turn::Next;
use domain::timeline::{EventKind, Fact};
use service::actions::change::Case;
use service::actors::Viewing;
use service::cases;
use service::stop::Stop;
use service::texts::arg::{Args, Number};
use service::texts::{Lang, format, has, t};
use store::letter::Letter;
use store::timeline::Entry;

/// So many steps of preparing the request are told as one.
const STEPS_FOLDED_FROM: usize = 3;

/// The timeline of this case for this viewer.
///
/// # Errors
/// The law has no answer; a text is missing.
pub fn timeline(site: &Site, visit: &Visit, viewing: &Viewing, case: &Case, story: &Story) -> Result<Timeline, Stop> {
    let lang = visit.lang;
    let paths = Paths::new(visit, viewing, &case.held.request.reference);
    let told = story.entries.iter().enumerate().filter(|(_, entry)| !is_letter(entry.kind));
    let sent = story.entries.iter().position(|entry| entry.kind == EventKind::Sent).unwrap_or(story.entries.len());
    let (mut past, mut steps) = (Vec::new(), Vec::new());
    for (place, entry) in told {
        let made = moment(lang, story, place, entry, &paths)?;
        if place < sent && is_step(entry.kind) { steps.push(made) } else { past.push(made) }
    }
    match steps.len() {
        ..STEPS_FOLDED_FROM => past.extend(steps),
        _ => past.extend(folded(lang, &steps)),
    }
    past.extend(loose_letters(lang, story));
    past.sort_by_key(|told| std::cmp::Reverse(told.0));
    Ok(Timeline {
        ahead_heading: t::timeline_ahead(lang).into_owned(),
        ahead: ahead(site, lang, case)?,
        past_heading: t::timeline_past(lang).into_owned(),
        past: past.into_iter().map(|(_, moment)| moment).collect(),
    })
}

/// When something is in the order of the story: the instant, then its place.
type Place = (jiff::Timestamp, i64);

fn moment(lang: Lang, story: &Story, place: usize, entry: &Entry, paths: &Paths<'_>) -> Result<(Place, Moment), Stop> {
    let args = args(lang, entry)?;
    let key = format!("event-{}", hyphens(entry.kind.code()));
    let sentence = format!("{key}-text");
    let key = if replaced(story, place, entry) { "event-document-replaced".to_owned() } else { key };
    let letters = letters_of(story, place, entry);
    let mut text = if has(&sentence) { keyed(lang, &sentence, &args).unwrap_or_default() } else { String::new() };
    if let Some(reason) = reason(entry) {
        let gap = if text.is_empty() { "" } else { " " };
        text = format!("{text}{gap}{}", t::timeline_reason(lang, reason));
    }
    let moment = Moment {
        heading: keyed(lang, &key, &args)?.into(),
        when: Some(when(lang, entry.at)),
        text: text.into(),
        failed: failed(entry.kind),
        messages: letters.iter().map(|letter| delivery(lang, letter)).collect(),
        papers: papers(lang, story, entry, paths),
        inside: Markup::default(),
    };
    Ok(((entry.at, entry.seq), moment))
}

/// The words of who did something, where the event has no sentence of its own for them.
fn reason(entry: &Entry) -> Option<&str> {
    if !matches!(entry.kind, EventKind::SlipReopened | EventKind::Withdrawn | EventKind::PaymentNotFound) {
        return None;
    }
    entry.facts.iter().find_map(|(name, fact)| match fact {
        Fact::Personal(words) if name == "reason" => Some(words.as_str()),
        _ => None,
    })
}

/// Whether a document was put into a slot that held one already.
fn replaced(story: &Story, place: usize, entry: &Entry) -> bool {
    let slot = |entry: &Entry| entry.facts.iter().find(|(name, _)| name == "slot").map(|(_, fact)| fact.clone());
    let same =
        |before: &&Entry| matches!(before.kind, EventKind::DocumentAdded | EventKind::DocumentRemoved) && slot(before) == slot(entry);
    entry.kind == EventKind::DocumentAdded
        && story.entries.iter().take(place).rev().find(same).is_some_and(|before| before.kind == EventKind::DocumentAdded)
}

/// A step of preparing the request.
fn is_step(kind: EventKind) -> bool {
    matches!(kind, EventKind::Answered | EventKind::DocumentAdded | EventKind::DocumentRemoved)
}

/// Many steps as one moment, with all of them behind a line that opens.
fn folded(lang: Lang, steps: &[(Place, Moment)]) -> Option<(Place, Moment)> {
    let (place, last) = steps.last()?;
    let mut list = Markup::trusted("<ul class=\"govuk-list\">");
    for (_, step) in steps.iter().rev() {
        let at = step.when.as_ref().map(|when| when.words.clone()).unwrap_or_default();
        list = list.then(Markup::trusted("<li>")).then(step.heading.clone()).then(Markup::trusted("<br><span class=\"bl-meta\">"));
        list = list.then(at).then(Markup::trusted("</span></li>"));
    }
    let details = Details::new(t::timeline_steps_see(lang).as_ref(), list.then(Markup::trusted("</ul>")));
    let count = Number(i64::try_from(steps.len()).unwrap_or(i64::MAX));
    let moment = Moment {
        heading: t::timeline_steps(lang, count).as_ref().into(),
        when: last.when.clone(),
        inside: Markup::of(&details),
        ..Moment::default()
    };
    Some((*place, moment))
}

fn is_letter(kind: EventKind) -> bool {
    matches!(kind, EventKind::LetterSent | EventKind::LetterBounced)
}

fn failed(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::SlipLapsed
            | EventKind::PaymentNotFound
            | EventKind::CheckUnavailable
            | EventKind::AttemptRefused
            | EventKind::MoreUnanswered
            | EventKind::Refused
            | EventKind::ProofRevoked
    )
}

fn when(lang: Lang, at: jiff::Timestamp) -> When {
    When { words: format::instant(lang, at).into(), machine: at.to_string() }
}

/// The facts of an event as values of its sentences: written out, except codes that decide the wording.
fn args(lang: Lang, entry: &Entry) -> Result<Args<'static>, Stop> {
    let mut args =
        Args::none().with("registry", t::turn_institutions(lang)).with("answer", "").with("words", "").with("slot", "").with("reason", "");
    for (name, fact) in &entry.facts {
        let name = name.replace('_', "-");
        args = match (name.as_str(), fact) {
            ("slot", Fact::Code(code)) => args.with(name, slot(lang, code)),
            ("part", Fact::Code(code)) => {
                let part = keyed(lang, &format!("part-{}", hyphens(code)), &Args::none())?;
                args.with(name, part)
            }
            ("registry", Fact::Code(code)) => match Registry::from_code(code) {
                Some(registry) => args.with(name, crate::web::views::words::registry(lang, registry)),
                None => args,
            },
            (_, Fact::Code(code)) => args.with(name, code.clone()),
            (_, Fact::Count(count)) => args.with(name, Number(*count)),
            (_, Fact::Day(day)) => args.with(name, format::day_with_weekday(lang, *day)),
            (_, Fact::Instant(at)) => args.with(name, format::instant(lang, *at)),
            (_, Fact::Cents(cents)) => args.with(name, format::money(lang, *cents)),
            (_, Fact::Personal(words)) => args.with(name, words.clone()),
        };
    }
    Ok(args)
}

/// The letters an event sent: of its kind, written after it and before the next event of the same kind.
fn letters_of<'a>(story: &'a Story, place: usize, entry: &Entry) -> Vec<&'a Letter> {
    let Some(kind) = letter_for(entry.kind) else { return Vec::new() };
    let later = story.entries.iter().skip(place + 1).find(|other| letter_for(other.kind) == Some(kind)).map(|other| other.at);
    let ours = |letter: &&Letter| {
        letter.kind == kind.code() && letter.written_at >= entry.at && later.is_none_or(|later| letter.written_at < later)
    };
    story.letters.iter().filter(ours).collect()
}

/// Letters that follow no event: reminders.
fn loose_letters(lang: Lang, story: &Story) -> Vec<(Place, Moment)> {
    let loose = story.letters.iter().filter(|letter| letter.kind == "pay_reminder");
    let moment = |letter: &Letter| Moment {
        heading: t::timeline_reminded(lang).as_ref().into(),
        when: Some(when(lang, letter.written_at)),
        text: letter.subject.as_str().into(),
        messages: vec![delivery(lang, letter)],
        ..Moment::default()
    };
    loose.map(|letter| ((letter.written_at, 0), moment(letter))).collect()
}

/// Whether a letter arrived, with its masked address (ACCOUNT-2).
#[must_use]
pub fn delivery(lang: Lang, letter: &Letter) -> Delivery {
    let at = letter.delivery_at.map(|at| format::instant_short(lang, at)).unwrap_or_default();
    let to = masked(&letter.address);
    let (state, words) = match letter.delivery.as_str() {
        "accepted" => (DeliveryState::Accepted, t::delivery_accepted(lang, at, to)),
        "delivered" => (DeliveryState::Delivered, t::delivery_delivered(lang, at, to)),
        "read" => (DeliveryState::Read, t::delivery_read(lang, at, to)),
        "bounced" => (DeliveryState::Bounced, t::delivery_bounced(lang, at, to)),
        "suppressed" => (DeliveryState::Suppressed, t::delivery_suppressed(lang, to)),
        "deferred" => (DeliveryState::Late, t::delivery_deferred(lang, at, to)),
        _ => (DeliveryState::Waiting, t::delivery_waiting(lang, to)),
    };
    Delivery::new(state, words.as_ref())
}

/// An address with all but its first letter and its domain hidden.
#[must_use]
pub fn masked(address: &str) -> String {
    match address.split_once('@') {
        Some((name, domain)) => format!("{}•••@{domain}", name.chars().take(1).collect::<String>()),
        None => "•••".to_owned(),
    }
}

fn papers(lang: Lang, story: &Story, entry: &Entry, paths: &Paths<'_>) -> Vec<Receipt> {
    let code = |wanted: &str| {
        entry.facts.iter().find_map(|(name, fact)| match fact {
            Fact::Code(code) if name == wanted => Some(code.clone()),
            _ => None,
        })
    };
    let paper = |words: std::borrow::Cow<'static, str>, href: Option<String>| href.map(|href| Receipt::new(words, href));
    let found = match entry.kind {
        EventKind::Sent => vec![paper(t::timeline_receipt(lang), paths.page("recibo.pdf"))],
        EventKind::SlipIssued => {
            vec![paper(t::timeline_slip(lang), paths.page("guia.pdf")), paper(t::due_calendar_file(lang), paths.page("prazo.ics"))]
        }
        EventKind::ProofIssued => {
            let number = code("number").unwrap_or_default();
            let held = story.proofs.iter().find(|held| held.proof.number == number);
            let href = held.and_then(|held| paths.elsewhere(&format!("comprovativos/{}.pdf", held.code)));
            vec![paper(t::timeline_proof(lang, number), href)]
        }
        EventKind::AttemptRefused => {
            let number = code("number").unwrap_or_default();
            let href = paths.elsewhere(&format!("tentativas/{number}.pdf"));
            vec![paper(t::timeline_attempt(lang, number), href)]
        }
        _ => Vec::new(),
    };
    found.into_iter().flatten().collect()
}

/// What is still to come, the next first.
fn ahead(site: &Site, lang: Lang, case: &Case) -> Result<Vec<Moment>, Stop> {
    let turn = cases::turn_of(&site.app, case)?;
    let mut ahead = Vec::new();
    let mut told_decision = false;
    match &turn.next {
        Some(Next::By(code, day)) => {
            told_decision = *code == "decision";
            ahead.push(Moment {
                heading: keyed(lang, &format!("ahead-{code}"), &Args::none())?.into(),
                when: Some(When {
                    words: t::timeline_until(lang, format::day_with_weekday(lang, *day)).as_ref().into(),
                    machine: day.to_string(),
                }),
                ..Moment::default()
            });
        }
        Some(Next::At(code, at)) => ahead.push(Moment {
            heading: keyed(lang, &format!("ahead-{code}"), &Args::none())?.into(),
            when: Some(when(lang, *at)),
            ..Moment::default()
        }),
        None => {}
    }
    let stage = &case.held.request.stage;
    if !told_decision
        && stage.is_open()
        && let Some(filed) = stage.filed()
    {
        ahead.push(decision(lang, case, filed.stands_still()));
    }
    Ok(ahead)
}

fn decision(lang: Lang, case: &Case, stands_still: bool) -> Moment {
    let when = case
        .held
        .due_on
        .map(|day| When { words: t::timeline_until(lang, format::day_with_weekday(lang, day)).as_ref().into(), machine: day.to_string() });
    let text = if stands_still { Markup::from(t::timeline_stands_still(lang).as_ref()) } else { Markup::default() };
    Moment { heading: t::ahead_decision(lang).as_ref().into(), when, text, ..Moment::default() }
}

#[cfg(test)]
mod tests;
