//! To what a row applies: a closed table of tests (one of a list, a yes or no, a range), never a language of its own.

use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What can be known of a case and asked by a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactKey {
    /// Legal basis of the permit, by code (`88-1`).
    Basis,
    /// Kind of permit, known from its basis (`temporary`).
    Kind,
    /// What is asked for: a first permit or a renewal, by code (see [`crate::law::act::Act`]).
    Act,
    /// How the request comes: `online` or `counter`.
    Channel,
    /// Letter of the visa (`D8`).
    Visa,
    /// How the person lives: `rented`, `owned`, `hosted`, `employer`, `institution`.
    Housing,
    /// Whether the housing paper names the person.
    NamedInHousingPaper,
    /// Whether the address differs from the one on record.
    AddressChanged,
    /// Whether the person has a social security number.
    HasNiss,
    /// Whether the person still works for an employer.
    Employed,
    /// Whether the passport differs from the one on record.
    PassportChanged,
    /// Whole years of age.
    AgeYears,
    /// Last day of the permit.
    Expires,
    /// What the person wants to do.
    Goal,
    /// What the person holds.
    Holds,
    /// Nationality, ISO 3166-1 alpha-3.
    Nationality,
    /// Whether the person is family of a citizen of the European Union.
    EuFamilyMember,
    /// Whether it is about bringing, or being brought by, family who lives here.
    FamilyReunification,
    /// Whether the visa's papers already carry an appointment.
    VisaHasAppointment,
    /// Whether the person is in Portugal.
    InPortugal,
    /// Whether a process is already open.
    HasOpenProcess,
    /// Whether an expression of interest was withdrawn by mistake.
    WithdrawnByMistake,
    /// Day of birth: never kept, only the age that follows from it.
    BirthDate,
    /// What the windows say of the permit's last day, worked out from `windows/`.
    Window,
    /// Days since the permit's last day; below zero while it is valid.
    ExpiredDays,
}

/// One known fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// One of a list.
    Choice(Arc<str>),
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A day.
    Day(Date),
}

/// What is known of a case. What is not in it is not known, which is not the same as no.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts(BTreeMap<FactKey, Fact>);

/// The tests of a row; all must hold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct When(pub(super) BTreeMap<FactKey, Test>);

/// One test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Test {
    OneOf(Vec<Arc<str>>),
    Is(bool),
    Numbers { least: i64, most: i64 },
    Days { first: Date, last: Date },
}

/// The type of value a fact has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FactType {
    Choice,
    Flag,
    Number,
    Day,
}

/// Whether a row applies to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fit {
    /// Every test holds.
    Yes,
    /// At least one test fails.
    No,
    /// No test fails, but this fact is not known.
    Unknown(FactKey),
}

impl FactKey {
    /// Every fact, in the order of the closed table.
    pub const ALL: [Self; 25] = [
        Self::Basis,
        Self::Kind,
        Self::Act,
        Self::Channel,
        Self::Visa,
        Self::Housing,
        Self::NamedInHousingPaper,
        Self::AddressChanged,
        Self::HasNiss,
        Self::Employed,
        Self::PassportChanged,
        Self::AgeYears,
        Self::Expires,
        Self::Goal,
        Self::Holds,
        Self::Nationality,
        Self::EuFamilyMember,
        Self::FamilyReunification,
        Self::VisaHasAppointment,
        Self::InPortugal,
        Self::HasOpenProcess,
        Self::WithdrawnByMistake,
        Self::BirthDate,
        Self::Window,
        Self::ExpiredDays,
    ];

    /// Stable code: the key in the law files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Basis => "basis",
            Self::Kind => "kind",
            Self::Act => "act",
            Self::Channel => "channel",
            Self::Visa => "visa",
            Self::Housing => "housing",
            Self::NamedInHousingPaper => "named_in_housing_paper",
            Self::AddressChanged => "address_changed",
            Self::HasNiss => "has_niss",
            Self::Employed => "employed",
            Self::PassportChanged => "passport_changed",
            Self::AgeYears => "age_years",
            Self::Expires => "expires",
            Self::Goal => "goal",
            Self::Holds => "holds",
            Self::Nationality => "nationality",
            Self::EuFamilyMember => "eu_family_member",
            Self::FamilyReunification => "family_reunification",
            Self::VisaHasAppointment => "visa_has_appointment",
            Self::InPortugal => "in_portugal",
            Self::HasOpenProcess => "has_open_process",
            Self::WithdrawnByMistake => "withdrawn_by_mistake",
            Self::BirthDate => "birth_date",
            Self::Window => "window",
            Self::ExpiredDays => "expired_days",
        }
    }

    /// The fact of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.code() == code)
    }

    /// Every value a choice may take; empty when the rows themselves define them (basis) or the fact is no choice.
    #[must_use]
    pub fn choices(self) -> &'static [&'static str] {
        match self {
            Self::Kind => &["temporary", "cplp", "investor", "permanent", "protection", "eu_citizen", "eu_family"],
            Self::Act => &["grant", "grant_visa_waived", "renewal"],
            Self::Channel => &["online", "counter"],
            Self::Visa => &["D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8"],
            Self::Housing => &["rented", "owned", "hosted", "employer", "institution"],
            Self::Goal => &[
                "renew",
                "first_permit",
                "permanent",
                "change_appointment",
                "cancel_appointment",
                "missed_appointment",
                "follow_up",
                "lost_email",
                "prove_status",
                "reactivate",
                "other",
            ],
            Self::Holds => &[
                "residence_permit",
                "residence_visa",
                "eu_family_card",
                "cplp_certificate",
                "permanent_permit",
                "expression_of_interest",
                "none",
            ],
            Self::Window => &["open", "not_yet", "closed", "invitation", "officer", "not_covered"],
            _ => &[],
        }
    }

    pub(super) fn fact_type(self) -> FactType {
        match self {
            Self::Basis
            | Self::Kind
            | Self::Act
            | Self::Channel
            | Self::Visa
            | Self::Housing
            | Self::Goal
            | Self::Holds
            | Self::Nationality
            | Self::Window => FactType::Choice,
            Self::NamedInHousingPaper
            | Self::AddressChanged
            | Self::HasNiss
            | Self::Employed
            | Self::PassportChanged
            | Self::EuFamilyMember
            | Self::FamilyReunification
            | Self::VisaHasAppointment
            | Self::InPortugal
            | Self::HasOpenProcess
            | Self::WithdrawnByMistake => FactType::Flag,
            Self::AgeYears | Self::ExpiredDays => FactType::Number,
            Self::Expires | Self::BirthDate => FactType::Day,
        }
    }
}

/// The codes of all facts, for whoever has to choose one.
pub(super) fn codes() -> String {
    FactKey::ALL.map(FactKey::code).join(", ")
}

impl Facts {
    /// Nothing known.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds what is known; a later value takes the place of an earlier one.
    #[must_use]
    pub fn with(mut self, key: FactKey, fact: Fact) -> Self {
        self.0.insert(key, fact);
        self
    }

    /// Adds one of a list.
    #[must_use]
    pub fn choice(self, key: FactKey, value: &str) -> Self {
        self.with(key, Fact::Choice(value.into()))
    }

    /// Adds a yes or no.
    #[must_use]
    pub fn flag(self, key: FactKey, value: bool) -> Self {
        self.with(key, Fact::Flag(value))
    }

    /// The same without one.
    #[must_use]
    pub fn without(mut self, key: FactKey) -> Self {
        self.0.remove(&key);
        self
    }

    /// What is known of a fact.
    #[must_use]
    pub fn get(&self, key: FactKey) -> Option<&Fact> {
        self.0.get(&key)
    }

    /// Every known fact, for storing with an outcome.
    pub fn iter(&self) -> impl Iterator<Item = (FactKey, &Fact)> {
        self.0.iter().map(|(key, fact)| (*key, fact))
    }
}

impl When {
    /// The tests of a row that an officer's decision makes: these bases, permits ending within these days.
    #[must_use]
    pub fn permits(bases: &[&str], first: Date, last: Date) -> Self {
        let bases = bases.iter().map(|basis| Arc::from(*basis)).collect();
        Self(BTreeMap::from([(FactKey::Basis, Test::OneOf(bases)), (FactKey::Expires, Test::Days { first, last })]))
    }

    /// The same for kinds of permits.
    #[must_use]
    pub fn kinds(kinds: &[&str], first: Date, last: Date) -> Self {
        let kinds = kinds.iter().map(|kind| Arc::from(*kind)).collect();
        Self(BTreeMap::from([(FactKey::Kind, Test::OneOf(kinds)), (FactKey::Expires, Test::Days { first, last })]))
    }

    /// Whether a row with these tests applies.
    #[must_use]
    pub fn fits(&self, facts: &Facts) -> Fit {
        let mut fit = Fit::Yes;
        for (key, test) in &self.0 {
            match facts.get(*key).map(|fact| test.holds(fact)) {
                Some(true) => {}
                Some(false) => return Fit::No,
                None if fit == Fit::Yes => fit = Fit::Unknown(*key),
                None => {}
            }
        }
        fit
    }

    /// Whether the row applies to everybody.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The facts the row asks, and whether each test holds; nothing where the fact is not known.
    pub fn tests<'a>(&'a self, facts: &'a Facts) -> impl Iterator<Item = (FactKey, Option<bool>)> + 'a {
        self.0.iter().map(|(key, test)| (*key, facts.get(*key).map(|fact| test.holds(fact))))
    }

    /// Whether some case could satisfy both.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        self.0.iter().all(|(key, test)| other.0.get(key).is_none_or(|rival| test.meets(rival)))
    }

    /// The expiry days asked for, when the row asks.
    #[must_use]
    pub fn expiry_days(&self) -> Option<(Date, Date)> {
        match self.0.get(&FactKey::Expires) {
            Some(Test::Days { first, last }) => Some((*first, *last)),
            _ => None,
        }
    }

    /// Whether both test the same, days of expiry aside.
    pub(super) fn same_but_expiry(&self, other: &Self) -> bool {
        let rest = |when: &'_ Self| {
            when.0.iter().filter(|(key, _)| **key != FactKey::Expires).map(|(key, test)| (*key, test.clone())).collect::<Vec<_>>()
        };
        rest(self) == rest(other)
    }

    /// The listed values of a choice, when the row asks for it.
    #[must_use]
    pub fn listed(&self, key: FactKey) -> Option<&[Arc<str>]> {
        match self.0.get(&key) {
            Some(Test::OneOf(values)) => Some(values),
            _ => None,
        }
    }
}

impl Test {
    fn holds(&self, fact: &Fact) -> bool {
        match (self, fact) {
            (Self::OneOf(values), Fact::Choice(value)) => values.contains(value),
            (Self::Is(wanted), Fact::Flag(value)) => wanted == value,
            (Self::Numbers { least, most }, Fact::Number(value)) => (least..=most).contains(&value),
            (Self::Days { first, last }, Fact::Day(value)) => (first..=last).contains(&value),
            _ => false,
        }
    }

    fn meets(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::OneOf(a), Self::OneOf(b)) => a.iter().any(|value| b.contains(value)),
            (Self::Is(a), Self::Is(b)) => a == b,
            (Self::Numbers { least: a, most: b }, Self::Numbers { least: c, most: d }) => a <= d && c <= b,
            (Self::Days { first: a, last: b }, Self::Days { first: c, last: d }) => a <= d && c <= b,
            _ => false,
        }
    }
}
