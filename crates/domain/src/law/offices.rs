//! Offices people go to: where they are, when they are open and for what, as far as it is published.

use crate::identifiers::postal_code::PostalCode;
use crate::law::Law;
use crate::law::row::Row;
use crate::law::topic::Topic;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;

/// Values of a row in `offices/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficeValues {
    /// Short name in addresses, stable.
    pub code: String,
    /// Name on the door: a proper name, the same in each language.
    pub name: String,
    /// Whose it is.
    pub kind: OfficeKind,
    /// Municipality by its name.
    pub municipality: String,
    /// The municipality's id in the calendar, where its holidays are known.
    pub calendar: Option<String>,
    /// Street and number, where published.
    pub address: Option<String>,
    /// Postal code, where published.
    pub postal_code: Option<String>,
    /// Place of the postal code, where published.
    pub locality: Option<String>,
    /// When the doors are open on working days.
    #[serde(default)]
    pub open: Vec<Hours>,
    /// What is done there, and when, where that is told apart.
    #[serde(default)]
    pub services: Vec<OfficeService>,
}

/// Whose an office is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfficeKind {
    /// A shop of the agency.
    AimaShop,
    /// A desk of the registries that renews permits.
    IrnDesk,
}

/// From one clock time to another, in Lisbon, Madeira or the Azores: as on the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// Opens.
    #[serde(deserialize_with = "clock")]
    pub from: Time,
    /// Closes.
    #[serde(deserialize_with = "clock")]
    pub until: Time,
}

/// One thing done at an office.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficeService {
    /// What.
    pub what: Service,
    /// On which weekdays; every working day when none is named.
    #[serde(default)]
    pub days: Vec<Weekday>,
    /// When; nothing where only the opening hours are told.
    #[serde(default)]
    pub hours: Vec<Hours>,
    /// How many tickets or requests a day, where a number is told.
    pub tickets: Option<u16>,
}

/// What is done at a counter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Service {
    /// Questions are answered.
    Information,
    /// General attendance.
    General,
    /// Cards are handed over.
    CardHandover,
    /// Documents are handed over or asked for.
    Documents,
    /// Certificates for nationality are asked for.
    NationalityCertificates,
    /// Other certificates are asked for.
    Certificates,
    /// Permits are renewed.
    Renewals,
}

/// A working day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names of the days say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
}

impl OfficeKind {
    /// Every kind, in the order of the guide.
    pub const ALL: [Self; 2] = [Self::AimaShop, Self::IrnDesk];
}

impl Service {
    /// Stable code: the value in the law files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::General => "general",
            Self::CardHandover => "card_handover",
            Self::Documents => "documents",
            Self::NationalityCertificates => "nationality_certificates",
            Self::Certificates => "certificates",
            Self::Renewals => "renewals",
        }
    }
}

impl Weekday {
    /// As the calendar calls it.
    #[must_use]
    pub fn civil(self) -> jiff::civil::Weekday {
        match self {
            Self::Monday => jiff::civil::Weekday::Monday,
            Self::Tuesday => jiff::civil::Weekday::Tuesday,
            Self::Wednesday => jiff::civil::Weekday::Wednesday,
            Self::Thursday => jiff::civil::Weekday::Thursday,
            Self::Friday => jiff::civil::Weekday::Friday,
        }
    }
}

impl Topic for OfficeValues {
    const FOLDER: &'static str = "offices";
    const GAPLESS: bool = false;

    fn subject(&self) -> Option<&str> {
        Some(&self.code)
    }

    fn faults(&self) -> Vec<(String, &'static str)> {
        let mut faults = Vec::new();
        if let Some(code) = self.postal_code.as_deref().filter(|code| !is_postal_code(code)) {
            faults.push((format!("postal_code = {code:?}"), "Write four digits, a dash and three digits; the first is not 0."));
        }
        let hours = self.open.iter().chain(self.services.iter().flat_map(|service| &service.hours));
        for hours in hours.filter(|hours| hours.until <= hours.from) {
            faults.push((format!("from {} until {}", hours.from, hours.until), "Close after opening."));
        }
        faults
    }
}

impl Law {
    /// The offices known on a day, in the order of the files.
    pub fn offices(&self, on: Date) -> impl Iterator<Item = &Row<OfficeValues>> {
        self.offices.iter().filter(move |row| row.reference.in_force(on))
    }

    /// Names of the municipalities whose holidays are known, by their id in the calendar, as the offices write them.
    #[must_use]
    pub fn municipalities(&self) -> BTreeMap<&str, &str> {
        let offices = self.offices.iter().filter_map(|row| Some((row.values.calendar.as_deref()?, row.values.municipality.as_str())));
        offices.collect()
    }
}

fn is_postal_code(code: &str) -> bool {
    PostalCode::parse(code).is_ok_and(|read| read.as_str() == code)
}

fn clock<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Time, D::Error> {
    let written = toml::value::Datetime::deserialize(deserializer)?;
    let time = written.time.filter(|_| written.date.is_none());
    let time = time.and_then(|time| Time::new(i8::try_from(time.hour).ok()?, i8::try_from(time.minute).ok()?, 0, 0).ok());
    time.ok_or_else(|| serde::de::Error::custom("a time like 09:00 is wanted"))
}
