//! What happened on a case, as the desk reads it: every entry with who, with what, and by which rules.

use crate::web::officer::words;
use crate::web::parts::case::timeline::{Moment, Timeline, When};
use crate::web::parts::markup::Markup;
use crate::web::site::Site;
use domain::check::Registry;
use domain::officer::Officer;
use domain::timeline::{EventKind, Fact};
use service::actions::change::Case;
use service::stop::Stop;
use service::texts::arg::Number;
use service::texts::{Lang, format, t};
use store::access::Look;
use store::letter::Letter;
use store::message::Message;
use store::timeline::Entry;
use store::{access, letter, message, officer, timeline};

/// Entries on the page of a case; the history shows all.
pub const SHORT_ENTRIES: usize = 6;

/// First digits of a digest that are shown.
pub const DIGEST_SHOWN_CHARS: usize = 8;

/// All that was told of a case.
#[derive(Debug, Clone)]
pub struct Story {
    /// What happened, oldest first.
    pub entries: Vec<Entry>,
    /// Letters, the newest first.
    pub letters: Vec<Letter>,
    /// Questions and answers, oldest first.
    pub messages: Vec<Message>,
    /// Looks at the person's record with the officers' names, the newest first.
    pub looks: Vec<(Look, String)>,
    /// Staff, for names.
    pub staff: Vec<Officer>,
}

/// Reads it.
///
/// # Errors
/// Faults.
pub async fn load(site: &Site, case: &Case) -> Result<Story, Stop> {
    let given = (case.held.request.id, case.person.person.id);
    let read = site.app.store.read("story for the desk", given, |rx, (request, person)| {
        Box::pin(async move {
            let accounts = officer::all(rx).await?;
            Ok::<_, Stop>(Story {
                entries: timeline::story(rx, *request).await?,
                letters: letter::of_request(rx, *request).await?,
                messages: message::of_request(rx, *request).await?,
                looks: access::of_person(rx, *person).await?,
                staff: accounts.into_iter().map(|account| account.officer).collect(),
            })
        })
    });
    read.await
}

impl Story {
    /// The name of an officer by id.
    #[must_use]
    pub fn officer(&self, id: &str) -> Option<&str> {
        self.staff.iter().find(|officer| officer.id.to_string() == id).map(|officer| officer.name.as_str())
    }

    /// Who did it.
    #[must_use]
    pub fn actor(&self, lang: Lang, case: &Case, entry: &Entry) -> String {
        match entry.actor_kind.as_str() {
            "resident" => case.person.person.full_name(),
            "officer" => self.officer(&entry.actor_id).map_or_else(|| t::history_officer(lang).into_owned(), str::to_owned),
            "institution" => institution(lang, &entry.actor_id),
            _ => t::history_service(lang).into_owned(),
        }
    }

    /// The newest entries as a timeline.
    #[must_use]
    pub fn short(&self, lang: Lang, case: &Case, slots: &[(String, String)]) -> Timeline {
        let past = self.entries.iter().rev().take(SHORT_ENTRIES).map(|entry| Moment {
            heading: heading(lang, entry).into(),
            when: Some(When { words: format::instant_short(lang, entry.at).into(), machine: entry.at.to_string() }),
            text: told(lang, &self.actor(lang, case, entry), &facts(lang, entry, slots, Codes::Known)),
            ..Moment::default()
        });
        Timeline { past_heading: t::desk_case_story(lang).into_owned(), past: past.collect(), ..Timeline::default() }
    }
}

/// What happened, in a few words.
#[must_use]
pub fn heading(lang: Lang, entry: &Entry) -> String {
    let registry = entry.facts.iter().find_map(|(name, fact)| match fact {
        Fact::Code(code) if name == "registry" => Some(code.as_str()),
        _ => None,
    });
    match entry.kind {
        EventKind::CheckAsked => t::story_check_asked(lang, registry.unwrap_or_default()).into_owned(),
        EventKind::CheckAnswered => t::story_check_answered(lang, registry.unwrap_or_default()).into_owned(),
        kind => words::coded(lang, "story", kind.code()),
    }
}

fn told(lang: Lang, actor: &str, facts: &str) -> Markup {
    match facts.is_empty() {
        true => t::desk_case_story_by(lang, actor).as_ref().into(),
        false => t::desk_case_story_by_with(lang, actor, facts).as_ref().into(),
    }
}

/// An institution by code.
#[must_use]
pub fn institution(lang: Lang, code: &str) -> String {
    Registry::from_code(code).map_or_else(|| code.to_owned(), |registry| registry_name(lang, registry))
}

/// An institution.
#[must_use]
pub fn registry_name(lang: Lang, registry: Registry) -> String {
    words::coded(lang, "desk-registry", registry.code())
}

/// Which codes are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Codes {
    /// Those with words: for working on the case.
    Known,
    /// All: for the audit.
    All,
}

/// The facts of an entry in one line.
#[must_use]
pub fn facts(lang: Lang, entry: &Entry, slots: &[(String, String)], codes: Codes) -> String {
    let told = entry.facts.iter().filter_map(|(name, fact)| {
        Some(match fact {
            Fact::Code(code) => match name.as_str() {
                "slot" => words::slot(lang, slots, code),
                // The heading names it already.
                "registry" if matches!(entry.kind, EventKind::CheckAsked | EventKind::CheckAnswered) => return None,
                "registry" => institution(lang, code),
                "verdict" => words::coded(lang, "desk-verdict", code),
                "answer" => words::coded(lang, "desk-answer", code),
                _ if codes == Codes::Known => return None,
                name => said(lang, name, code),
            },
            Fact::Count(count) if name == "pages" => t::history_pages(lang, Number(*count)).into_owned(),
            Fact::Count(count) => format::number(lang, *count),
            Fact::Day(day) => format::day_short(lang, *day),
            Fact::Instant(at) => format::instant_short(lang, *at),
            Fact::Cents(cents) => format::money(lang, *cents),
            Fact::Personal(digest) if name == "digest" => digest.chars().take(DIGEST_SHOWN_CHARS).collect(),
            Fact::Personal(said) => t::desk_case_quoted(lang, said.as_str()).into_owned(),
        })
    });
    told.collect::<Vec<_>>().join(" · ")
}

/// A code in words; one that has none, such as a number, stands as it is.
fn said(lang: Lang, name: &str, code: &str) -> String {
    match name {
        "part" => words::coded(lang, "part", code),
        "stage" => words::coded(lang, "stage", code),
        "reason" => words::coded(lang, "ask-reason", code),
        "grounds" => {
            let grounds: Vec<String> = code.split(' ').map(|ground| words::coded(lang, "ground", ground)).collect();
            format::list(lang, &grounds)
        }
        "tried" => words::coded(lang, "attempt-tried", code),
        "answered" => words::coded(lang, "attempt-answered", code),
        "basis" => words::coded(lang, "permit", code),
        "letter" => t::scams_kind(lang, code).into_owned(),
        "channel" => t::history_channel(lang, code).into_owned(),
        "outcome" => t::event_payment_held_text(lang, code).into_owned(),
        "proof" => t::proof_title(lang, code).into_owned(),
        "purpose" => t::proof_purpose(lang, code).into_owned(),
        _ => code.to_owned(),
    }
}
