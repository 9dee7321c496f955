//! Windows: which permits may be renewed where, and from when. A row is in force while its window is open.

use crate::calendar::count::days_later;
use crate::calendar::{FIRST_YEAR, LAST_YEAR};
use crate::law::Law;
use crate::law::fault::{FaultKind, LawFault};
use crate::law::field::of_opening;
use crate::law::row::{Origin, Row, RowRef};
use crate::law::topic::{self, Topic};
use crate::law::when::{Fact, FactKey, Facts, Fit};
use jiff::civil::{Date, date};
use serde::Deserialize;

/// Values of a row in `windows/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WindowValues {
    /// The way such a permit is renewed.
    pub path: Path,
}

/// The way a permit is renewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Path {
    /// By the person, through this service.
    Online,
    /// By invitation, in the order of expiry.
    Invitation,
    /// By an officer's decision: too old for any general rule.
    Officer,
}

/// Whether a permit's month is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Window {
    /// Open: the request may be sent.
    Open {
        /// The row used.
        row: RowRef,
        /// Open since.
        opens_on: Date,
        /// Open until, when a last day is set.
        closes_on: Option<Date>,
    },
    /// Not yet open: everything may be prepared (WINDOW-2).
    NotYet {
        /// The row that announces the opening, when there is one.
        row: Option<RowRef>,
        /// The day, when known. How sure it is stands in the row.
        opens_on: Option<Date>,
    },
    /// It was open and is closed again.
    Closed {
        /// The row that ended.
        row: RowRef,
        /// Its last day.
        closed_on: Date,
    },
    /// Renewed by invitation.
    Invitation {
        /// The row used.
        row: RowRef,
    },
    /// Needs an officer.
    Officer {
        /// The row used.
        row: RowRef,
    },
    /// No row takes this legal basis.
    NotCovered,
}

impl Window {
    /// Stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Open { .. } => "open",
            Self::NotYet { .. } => "not_yet",
            Self::Closed { .. } => "closed",
            Self::Invitation { .. } => "invitation",
            Self::Officer { .. } => "officer",
            Self::NotCovered => "not_covered",
        }
    }

    /// The row the answer rests on.
    #[must_use]
    pub fn row(&self) -> Option<&RowRef> {
        match self {
            Self::Open { row, .. } | Self::Closed { row, .. } | Self::Invitation { row } | Self::Officer { row } => Some(row),
            Self::NotYet { row, .. } => row.as_ref(),
            Self::NotCovered => None,
        }
    }
}

impl Path {
    /// Stable code: the value in the law files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Online => "online",
            Self::Invitation => "invitation",
            Self::Officer => "officer",
        }
    }
}

impl Topic for WindowValues {
    const FOLDER: &'static str = "windows";
    const GAPLESS: bool = false;

    fn subject(&self) -> Option<&str> {
        Some("window")
    }
}

impl Law {
    /// Whether a permit on this basis with this last day may be renewed on that day. Rows that officers opened come before those of the files.
    #[must_use]
    pub fn window(&self, basis: &str, expires: Date, on: Date) -> Window {
        match self.permit_facts(basis) {
            Some(permit) => self.window_of(&permit, expires, on),
            None => Window::NotCovered,
        }
    }

    /// The same for a permit of which only this is known: its basis, or its kind alone.
    #[must_use]
    pub fn window_of(&self, permit: &Facts, expires: Date, on: Date) -> Window {
        let facts = permit.clone().with(FactKey::Expires, Fact::Day(expires));
        let fitting =
            |rows: &'_ [Row<WindowValues>]| rows.iter().filter(|row| row.when.fits(&facts) == Fit::Yes).cloned().collect::<Vec<_>>();
        let opened = answer(&fitting(&self.openings), on);
        match opened.or_else(|| answer(&fitting(&self.windows), on)) {
            Some(window) => window,
            None if self.windows.iter().any(|row| row.when.fits(permit) != Fit::No) => Window::NotYet { row: None, opens_on: None },
            None => Window::NotCovered,
        }
    }

    /// The windows of a basis from a month on, in order of expiry: for the public calendar of months.
    pub fn windows_of(&self, basis: &str, from_expiry: Date) -> Vec<&Row<WindowValues>> {
        let Some(permit) = self.permit_facts(basis) else {
            return Vec::new();
        };
        let later = |row: &Row<WindowValues>| row.when.expiry_days().is_some_and(|(_, last)| last >= from_expiry);
        let rows = self.openings.iter().chain(&self.windows);
        let mut shown: Vec<_> = rows.filter(|row| later(row) && row.when.fits(&permit) != Fit::No).collect();
        shown.sort_by_key(|row| row.when.expiry_days());
        shown
    }

    /// Whether officers' openings are part of it: stable code.
    #[must_use]
    pub fn source_code(&self) -> &'static str {
        if self.has_openings() { "law+openings" } else { "law" }
    }

    /// The windows of one month of expiry for the bases that the service handles, alike ones together, in the order of the files.
    #[must_use]
    pub fn month(&self, month: Date, on: Date) -> Vec<(Vec<&str>, Window)> {
        let mut groups: Vec<(Vec<&str>, Window)> = Vec::new();
        for permit in self.permits.iter().filter(|row| row.values.served && row.reference.in_force(on)) {
            let window = self.window(&permit.values.code, month.last_of_month(), on);
            match groups.iter_mut().find(|(_, known)| *known == window) {
                Some((codes, _)) => codes.push(&permit.values.code),
                None => groups.push((vec![&permit.values.code], window)),
            }
        }
        groups
    }

    /// Days of expiry whose window opened online within these days: `(first, last)`, as the rows have them.
    #[must_use]
    pub fn opened_between(&self, first: Date, last: Date) -> Vec<(Date, Date)> {
        let rows = self.openings.iter().chain(&self.windows);
        let opened = rows.filter(|row| row.values.path == Path::Online && (first..=last).contains(&row.reference.from));
        opened.filter_map(|row| row.when.expiry_days()).collect()
    }

    /// Days of expiry whose window is open online on a day: `(first, last)`, as the rows have them.
    #[must_use]
    pub fn open_on(&self, on: Date) -> Vec<(Date, Date)> {
        let rows = self.openings.iter().chain(&self.windows);
        let open = rows.filter(|row| row.values.path == Path::Online && row.reference.in_force(on));
        open.filter_map(|row| row.when.expiry_days()).collect()
    }

    /// First and last month of expiry that officers may open, by their first days: from the oldest permits with a general rule to the last
    /// year whose holidays are known.
    #[must_use]
    pub fn months_to_open(&self) -> (Date, Date) {
        let general = self.windows.iter().filter(|row| row.values.path != Path::Officer);
        let oldest = general.filter_map(|row| row.when.expiry_days()).map(|(first, _)| first).min();
        (oldest.unwrap_or(date(FIRST_YEAR, 1, 1)).first_of_month(), date(LAST_YEAR, 12, 1))
    }

    /// What is known of a permit from its basis alone.
    fn permit_facts(&self, basis: &str) -> Option<Facts> {
        let permit = self.permits.iter().find(|row| row.values.code == basis)?;
        Some(Facts::new().choice(FactKey::Basis, basis).choice(FactKey::Kind, &permit.values.kind))
    }

    /// Whether officers opened anything beside the files.
    #[must_use]
    pub fn has_openings(&self) -> bool {
        !self.openings.is_empty()
    }

    /// The law with the months that officers opened. Their rows come first and say so in every answer.
    #[must_use]
    pub fn with_openings(mut self, rows: Vec<Row<WindowValues>>) -> Self {
        self.openings = rows;
        for row in &mut self.openings {
            row.reference.origin = Origin::Officer;
            row.fields = of_opening(row);
        }
        self
    }
}

/// Rows for the same permits leave no day of expiry between them.
pub(super) fn check(rows: &[Row<WindowValues>], faults: &mut Vec<LawFault>) {
    let mut groups: Vec<Vec<&Row<WindowValues>>> = Vec::new();
    for row in rows {
        match groups.iter_mut().find(|group| group[0].when.same_but_expiry(&row.when)) {
            Some(group) => group.push(row),
            None => groups.push(vec![row]),
        }
        if row.when.expiry_days().is_none() {
            faults.push(topic::fault(row, FaultKind::BadValue, "it does not say which days of expiry", "Add expires to when."));
        }
    }
    for group in &mut groups {
        group.sort_by_key(|row| row.when.expiry_days());
        for pair in group.windows(2) {
            let (Some((_, last)), Some((first, _))) = (pair[0].when.expiry_days(), pair[1].when.expiry_days()) else {
                continue;
            };
            if days_later(last, 1) < first {
                let what = format!("permits ending after {last} and before {first} have no window");
                faults.push(topic::fault(pair[1], FaultKind::Gap, what, "Let the rows' days of expiry follow each other."));
            }
        }
    }
}

fn answer(rows: &[Row<WindowValues>], on: Date) -> Option<Window> {
    if let Some(row) = rows.iter().find(|row| row.reference.in_force(on)) {
        let reference = row.reference.clone();
        return Some(match row.values.path {
            Path::Online => Window::Open { opens_on: reference.from, closes_on: reference.to, row: reference },
            Path::Invitation => Window::Invitation { row: reference },
            Path::Officer => Window::Officer { row: reference },
        });
    }
    if let Some(row) = rows.iter().filter(|row| row.reference.from > on).min_by_key(|row| row.reference.from) {
        return Some(Window::NotYet { row: Some(row.reference.clone()), opens_on: Some(row.reference.from) });
    }
    let ended = rows.iter().filter_map(|row| Some((row, row.reference.to?))).max_by_key(|(_, to)| *to);
    ended.map(|(row, closed_on)| Window::Closed { row: row.reference.clone(), closed_on })
}
