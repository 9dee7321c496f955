//! What to prepare before a renewal (READY-1): the same for the letter ninety days before and for the page, from what the record knows.

use crate::stop::Stop;
use crate::texts::{Lang, format, t};
use domain::deadline::decision::{TermState, decision_renewal};
use domain::deadline::span;
use domain::law::Law;
use domain::law::requirements::{Ask, Need};
use domain::law::row::Sure;
use domain::law::when::Facts;
use domain::permit::Permit;
use domain::person::{Niss, Person};
use domain::route::record::Admission;
use jiff::civil::Date;
use store::person::Email;

/// What the record knows of somebody and one of their permits.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// Who.
    pub person: &'a Person,
    /// Their addresses.
    pub emails: &'a [Email],
    /// The permit.
    pub permit: &'a Permit,
}

/// What is missing or in doubt, as far as the record knows. See [`gap_words`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// No confirmed address to which letters arrive.
    Email,
    /// The passport may end before there is a decision.
    Passport(Date),
    /// No tax number.
    Nif,
    /// Whether there is a social security number is not known.
    Niss,
}

/// What to prepare for the renewal of a permit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preparing {
    /// Last day of the permit.
    pub expires_on: Date,
    /// Last day to ask in time.
    pub ask_by: Date,
    /// The passport should be valid until then: the last day of a decision asked for on the permit's last day.
    pub passport_until: Date,
    /// When it can be asked for here, or that it goes another way.
    pub admission: Admission,
    /// Text keys of the documents that everyone needs.
    pub papers: Vec<String>,
    /// What is missing.
    pub gaps: Vec<Gap>,
}

impl Preparing {
    /// What to prepare, on a day.
    ///
    /// # Errors
    /// The law has no answer.
    pub fn of(law: &Law, known: Known<'_>, today: Date) -> Result<Self, Stop> {
        let Known { person, permit, .. } = known;
        // A basis that the service does not renew has none of ours: its holder is told the dates all the same.
        let asked = law.requirements(&permit.basis, &Facts::new(), today).unwrap_or_default();
        let papers = asked.into_iter().filter(|wanted| wanted.ask == Ask::Document && wanted.need == Need::Required);
        let passport_until = decided_by(law, permit.expires_on);
        let arrives = |email: &Email| email.confirmed_at.is_some() && email.bounced_at.is_none();
        let mut gaps = Vec::new();
        gaps.extend((!known.emails.iter().any(arrives)).then_some(Gap::Email));
        gaps.extend((person.passport_expires_on < passport_until).then_some(Gap::Passport(person.passport_expires_on)));
        gaps.extend(person.nif.is_none().then_some(Gap::Nif));
        gaps.extend((person.niss == Niss::Unknown).then_some(Gap::Niss));
        Ok(Self {
            expires_on: permit.expires_on,
            ask_by: span::renewal_request(law, permit.expires_on, today)?.date,
            passport_until,
            admission: law.admission(permit, today),
            papers: papers.map(|wanted| wanted.text).collect(),
            gaps,
        })
    }
}

/// A gap in words, the same in the letter and on the page.
#[must_use]
pub fn gap_words(lang: Lang, gap: Gap) -> String {
    match gap {
        Gap::Email => t::prepare_gap_email(lang).into_owned(),
        Gap::Passport(day) => t::prepare_gap_passport(lang, format::day(lang, day)).into_owned(),
        Gap::Nif => t::prepare_gap_nif(lang).into_owned(),
        Gap::Niss => t::prepare_gap_niss(lang).into_owned(),
    }
}

/// When the month opens, in a few words; an expected day is called so.
#[must_use]
pub fn opens_words(lang: Lang, admission: &Admission) -> String {
    match admission {
        Admission::FeeNotSet { .. } => t::letter_opens_unknown(lang).into_owned(),
        Admission::Open { opens_on, .. } => t::letter_opens_open(lang, format::day(lang, *opens_on)).into_owned(),
        Admission::NotYet { row: Some(row), opens_on: Some(day) } if row.sure == Sure::Unsure => {
            t::letter_opens_expected(lang, format::day(lang, *day)).into_owned()
        }
        Admission::NotYet { opens_on: Some(day), .. } => t::letter_opens_on(lang, format::day(lang, *day)).into_owned(),
        Admission::NotYet { opens_on: None, .. } => t::letter_opens_unknown(lang).into_owned(),
        Admission::Closed { closed_on, .. } => t::letter_opens_closed(lang, format::day(lang, *closed_on)).into_owned(),
        Admission::Elsewhere { .. } => t::letter_opens_elsewhere(lang).into_owned(),
    }
}

/// Where no term is known, the day itself.
fn decided_by(law: &Law, sent_on: Date) -> Date {
    match decision_renewal(law, sent_on, &[]).map(|term| term.state) {
        Ok(TermState::Running { legal_day, .. } | TermState::Ended { legal_day, .. }) => legal_day,
        Ok(TermState::StandsStill { .. }) | Err(_) => sent_on,
    }
}
