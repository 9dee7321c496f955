//! The law as dated rows: loaded from text files, checked as a whole, asked by typed questions. Every answer names the rows it used.
//!
//! The files live in the folder `law/` of the project; the binary embeds them or reads a folder of the operator. Nothing here does I/O.

pub mod act;
pub mod answer;
pub mod bytes;
pub mod cases;
pub mod channels;
pub mod contacts;
pub mod deadlines;
pub mod embedded;
pub mod evidence;
pub mod exemptions;
pub mod extensions;
pub mod fault;
pub mod fees;
pub mod field;
pub mod holidays;
pub mod limits;
pub mod listed;
pub mod measures;
pub mod named;
pub mod notes;
pub mod numbers;
pub mod offices;
pub mod permits;
pub mod registries;
pub mod requirements;
pub mod routes;
pub mod row;
pub mod settled;
pub mod shown;
pub mod steps;
pub mod when;
pub mod windows;

mod read;
mod tested;
mod topic;
mod whole;
mod written;

use crate::calendar::count::days_later;
use crate::calendar::{Calendar, FIRST_YEAR, LAST_YEAR};
use fault::{FaultKind, LawFault};
use jiff::civil::{Date, date};
use row::{Place, Row};
use std::collections::BTreeMap;
use std::sync::Arc;
use topic::Topic;

/// A term that begins on the last day known ends within so many years.
const TERMS_YEARS: i16 = 1;

/// One edition of the law, ready to be asked.
#[derive(Debug, Clone)]
pub struct Law {
    edition: Arc<str>,
    calendar: Calendar,
    permits: Vec<Row<permits::PermitValues>>,
    windows: Vec<Row<windows::WindowValues>>,
    openings: Vec<Row<windows::WindowValues>>,
    routes: Vec<Row<routes::RouteValues>>,
    steps: Vec<Row<steps::StepValues>>,
    fees: Vec<Row<fees::FeeValues>>,
    deadlines: Vec<Row<deadlines::DeadlineValues>>,
    requirements: Vec<Row<requirements::RequirementValues>>,
    numbers: Vec<Row<numbers::NumberValues>>,
    evidence: Vec<Row<evidence::EvidenceValues>>,
    extensions: Vec<Row<extensions::ExtensionValues>>,
    checks: Vec<Row<registries::CheckValues>>,
    holidays: Vec<Row<holidays::HolidayValues>>,
    cases: Vec<cases::Case>,
    exemptions: Vec<Row<exemptions::ExemptionValues>>,
    offices: Vec<Row<offices::OfficeValues>>,
    contacts: Vec<Row<contacts::ContactValues>>,
    channels: Vec<Row<channels::ChannelValues>>,
    measures: Vec<Row<measures::MeasureValues>>,
    notes: Vec<Row<notes::NoteValues>>,
    settled: Vec<Row<settled::SettledValues>>,
}

impl Law {
    /// Reads and checks all files (path below the law folder, text). Either a whole edition or every fault found.
    pub fn load(files: &[(&str, &str)]) -> Result<Self, Vec<LawFault>> {
        let mut faults = Vec::new();
        for (path, _) in files {
            faults.extend(foreign(path));
        }
        let mut law = Self {
            edition: Arc::from(""),
            calendar: Calendar::default(),
            permits: read(files, &mut faults),
            windows: read(files, &mut faults),
            openings: Vec::new(),
            routes: read(files, &mut faults),
            steps: read(files, &mut faults),
            fees: read(files, &mut faults),
            deadlines: read(files, &mut faults),
            requirements: read(files, &mut faults),
            numbers: read(files, &mut faults),
            evidence: read(files, &mut faults),
            extensions: read(files, &mut faults),
            checks: read(files, &mut faults),
            holidays: read(files, &mut faults),
            cases: files
                .iter()
                .filter(|(path, _)| folder(path) == cases::FOLDER)
                .flat_map(|(path, text)| cases::read(path, text, &mut faults))
                .collect(),
            exemptions: read(files, &mut faults),
            offices: read(files, &mut faults),
            contacts: read(files, &mut faults),
            channels: read(files, &mut faults),
            measures: read(files, &mut faults),
            notes: read(files, &mut faults),
            settled: read(files, &mut faults),
        };
        law.evidence.iter_mut().for_each(|row| row.values.name_subject());
        law.contacts.iter_mut().for_each(|row| row.values.name_subject());
        law.calendar = holidays::calendar(&law.holidays);
        whole::check(&law, &mut faults);
        match faults.is_empty() {
            true => Ok(law),
            false => Err(faults),
        }
    }

    /// The edition built into the program.
    pub fn embedded() -> Result<Self, Vec<LawFault>> {
        Self::load(embedded::FILES)
    }

    /// The same law under the name of its edition: the digest of its files, worked out by the caller.
    #[must_use]
    pub fn with_edition(mut self, digest: &str) -> Self {
        self.edition = digest.into();
        self
    }

    /// Name of the edition; empty until given.
    #[must_use]
    pub fn edition(&self) -> &str {
        &self.edition
    }

    /// Holidays, closures and the counting of days.
    #[must_use]
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// First and last day on which everything a request needs is known: every term, every check, the fee as published, and the holidays
    /// of the years in which its terms end.
    #[must_use]
    pub fn known_days(&self) -> (Date, Date) {
        let mut begins: BTreeMap<&str, Date> = BTreeMap::new();
        let terms = self.deadlines.iter().map(|row| (row.values.kind.code(), row.reference.from));
        let checks = self.checks.iter().map(|row| (row.values.registry.as_str(), row.reference.from));
        let fees = self.fees.iter().map(|row| (fees::FeeValues::FOLDER, row.reference.from));
        for (subject, from) in terms.chain(checks).chain(fees) {
            begins.entry(subject).and_modify(|first| *first = from.min(*first)).or_insert(from);
        }
        let unpublished = self.fees.iter().filter(|row| row.values.cents.is_none()).filter_map(|row| row.reference.to);
        let published = unpublished.map(|to| days_later(to, 1));
        let first = begins.into_values().chain(published).fold(date(FIRST_YEAR, 1, 1), Date::max);
        (first, date(LAST_YEAR - TERMS_YEARS, 12, 31))
    }
}

const FOLDERS: [&str; 19] = [
    permits::PermitValues::FOLDER,
    windows::WindowValues::FOLDER,
    routes::RouteValues::FOLDER,
    steps::StepValues::FOLDER,
    fees::FeeValues::FOLDER,
    deadlines::DeadlineValues::FOLDER,
    requirements::RequirementValues::FOLDER,
    numbers::NumberValues::FOLDER,
    evidence::EvidenceValues::FOLDER,
    extensions::ExtensionValues::FOLDER,
    registries::CheckValues::FOLDER,
    holidays::HolidayValues::FOLDER,
    exemptions::ExemptionValues::FOLDER,
    offices::OfficeValues::FOLDER,
    contacts::ContactValues::FOLDER,
    channels::ChannelValues::FOLDER,
    measures::MeasureValues::FOLDER,
    notes::NoteValues::FOLDER,
    settled::SettledValues::FOLDER,
];

fn read<T: Topic>(files: &[(&str, &str)], faults: &mut Vec<LawFault>) -> Vec<Row<T>> {
    let own = files.iter().filter(|(path, _)| folder(path) == T::FOLDER);
    own.flat_map(|(path, text)| read::rows(path, text, faults)).collect()
}

fn folder(path: &str) -> &str {
    path.split_once('/').map_or("", |(folder, _)| folder)
}

/// A file that stands where no topic is: its rows would never be asked.
fn foreign(path: &str) -> Option<LawFault> {
    let (folder, file) = path.split_once('/').unwrap_or(("", path));
    let what = match folder {
        "" => "it stands in no folder".to_owned(),
        _ if !FOLDERS.contains(&folder) && folder != cases::FOLDER => format!("no topic is called {folder}"),
        _ if file.contains('/') => "it stands in a folder below its topic".to_owned(),
        _ => return None,
    };
    let fix = format!("Move the file into one of {}, {}.", FOLDERS.join(", "), cases::FOLDER);
    Some(LawFault::at(&Place { file: path.into(), line: 1 }, None, FaultKind::UnknownTopic, what, fix))
}

#[cfg(test)]
pub(crate) mod samples;
#[cfg(test)]
mod tests;
