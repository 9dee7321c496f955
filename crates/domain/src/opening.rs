//! Months of expiry that officers open (WINDOW-1): one supervisor proposes, another signs, a later proposal gives an end. What is signed is
//! a row of the same type as in `law/windows/`. Nothing is ever changed: the steps in their order are all there is, and are the history.

use crate::id::OfficerId;
use crate::law::Law;
use crate::law::row::{Origin, Row, RowRef, Sure};
use crate::law::when::When;
use crate::law::windows::{Path, WindowValues};
use jiff::Timestamp;
use jiff::civil::Date;

mod check;
pub mod closing;

/// Longest reason, in characters.
pub const REASON_MAX_CHARS: usize = 500;
/// Longest legal basis, in characters.
pub const LEGAL_BASIS_MAX_CHARS: usize = 200;

/// Whose permits a window takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Covers {
    /// Whole kinds, by code.
    Kinds(Vec<String>),
    /// Legal bases, by code.
    Bases(Vec<String>),
}

/// What is to be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// Whose.
    pub covers: Covers,
    /// First month of expiry: a day of it.
    pub first_month: Date,
    /// Last month of expiry: a day of it.
    pub last_month: Date,
    /// First day of the window.
    pub opens_on: Date,
    /// Its last day, when one is set.
    pub closes_on: Option<Date>,
    /// Why.
    pub reason: String,
    /// Article and act.
    pub legal_basis: String,
}

/// What is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Months are opened.
    Open(Terms),
    /// A window that officers opened gets a last day.
    Close {
        /// Number of the opening.
        opening: u32,
        /// The last day.
        last_day: Date,
        /// Why.
        reason: String,
    },
}

/// Something a supervisor did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Proposed.
    Propose(What),
    /// Signed second: in force from here on.
    Sign,
    /// Taken back before it was signed.
    Withdraw {
        /// Why.
        reason: String,
    },
}

/// A step with who and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Which proposal.
    pub number: u32,
    /// What was done.
    pub step: Step,
    /// By whom.
    pub by: OfficerId,
    /// When.
    pub at: Timestamp,
}

/// Where a proposal stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Waits for the second signature.
    Proposed,
    /// Signed.
    Signed {
        /// By whom.
        by: OfficerId,
        /// When.
        at: Timestamp,
    },
    /// Taken back.
    Withdrawn {
        /// By whom.
        by: OfficerId,
        /// When.
        at: Timestamp,
        /// Why.
        reason: String,
    },
}

/// A proposal and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Its number, from 1.
    pub number: u32,
    /// What is proposed.
    pub what: What,
    /// By whom.
    pub by: OfficerId,
    /// When.
    pub at: Timestamp,
    /// What became of it.
    pub state: State,
}

/// All proposals, as the steps tell them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Book {
    proposals: Vec<Proposal>,
}

/// Why a step is not taken. The words are in the catalogues: `opening-refused-<code>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OpeningRefusal {
    /// No words, or too many: the name of the field.
    Words(&'static str),
    /// The first month comes after the last.
    MonthsBackwards,
    /// A month that cannot be opened.
    MonthOutOfRange {
        /// First month that can.
        first: Date,
        /// Last month that can.
        last: Date,
    },
    /// Nobody is covered.
    CoversNobody,
    /// The law has no such basis or kind.
    UnknownBasis(String),
    /// It would open before the day on which it is decided.
    OpensInPast,
    /// It would close before it opens.
    ClosesBeforeOpens,
    /// It would close before the day on which it is decided.
    ClosesInPast,
    /// An end can only be moved forward.
    ClosesLater,
    /// Another opening applies to the same permits on the same days.
    Overlaps(u32),
    /// The month is open without it, and it would be shut until it opens, or nothing would change.
    OpenAlready(Date),
    /// The second signature must be another person's.
    SameSignature,
    /// It was signed or taken back before.
    Settled,
    /// No opening of this number is in force.
    NotInForce,
}

impl Book {
    /// The proposals that steps tell of. A step about no proposal tells nothing.
    #[must_use]
    pub fn of(entries: &[Entry]) -> Self {
        let mut proposals: Vec<Proposal> = Vec::new();
        for entry in entries {
            let (by, at) = (entry.by, entry.at);
            let known = proposals.iter_mut().find(|known| known.number == entry.number);
            match (&entry.step, known) {
                (Step::Propose(what), None) => {
                    proposals.push(Proposal { number: entry.number, what: what.clone(), by, at, state: State::Proposed });
                }
                (Step::Sign, Some(known)) => known.state = State::Signed { by, at },
                (Step::Withdraw { reason }, Some(known)) => known.state = State::Withdrawn { by, at, reason: reason.clone() },
                (Step::Propose(_), Some(_)) | (Step::Sign | Step::Withdraw { .. }, None) => {}
            }
        }
        Self { proposals }
    }

    /// Every proposal, the oldest first.
    #[must_use]
    pub fn proposals(&self) -> &[Proposal] {
        &self.proposals
    }

    /// A proposal by its number.
    #[must_use]
    pub fn proposal(&self, number: u32) -> Option<&Proposal> {
        self.proposals.iter().find(|known| known.number == number)
    }

    /// The signed proposal that gave an opening its end, when one did.
    #[must_use]
    pub fn closed_by(&self, number: u32) -> Option<(&Proposal, Date)> {
        let closings = self.signed().filter_map(|proposal| match &proposal.what {
            What::Close { opening, last_day, .. } if *opening == number => Some((proposal, *last_day)),
            _ => None,
        });
        closings.min_by_key(|(_, last_day)| *last_day)
    }

    /// The last day of an opening, when it has one.
    #[must_use]
    pub fn ends(&self, number: u32) -> Option<Date> {
        let own = self.proposal(number).and_then(|proposal| proposal.what.terms()).and_then(|terms| terms.closes_on);
        own.into_iter().chain(self.closed_by(number).map(|(_, last_day)| last_day)).min()
    }

    /// The law as it would be with these months opened, beside what is signed already: to look at before anybody signs.
    #[must_use]
    pub fn preview(&self, law: &Law, terms: &Terms) -> Law {
        let state = State::Signed { by: OfficerId(0), at: Timestamp::MIN };
        let proposal = Proposal { number: 0, what: What::Open(terms.clone()), by: OfficerId(0), at: Timestamp::MIN, state };
        let mut row = self.row(&proposal, terms);
        row.reference.to = terms.closes_on;
        let rows = std::iter::once(row).chain(self.rows());
        law.clone().with_openings(rows.collect())
    }

    /// What is signed, as rows of the law. An opening that was closed before its first day is none.
    #[must_use]
    pub fn rows(&self) -> Vec<Row<WindowValues>> {
        let opened = self.signed().filter_map(|proposal| Some((proposal, proposal.what.terms()?)));
        let rows = opened.map(|(proposal, terms)| self.row(proposal, terms));
        rows.filter(|row| row.reference.to.is_none_or(|to| row.reference.from <= to)).collect()
    }

    fn row(&self, proposal: &Proposal, terms: &Terms) -> Row<WindowValues> {
        let signed_at = if let State::Signed { at, .. } = proposal.state { at } else { proposal.at };
        let id = proposal.row_id();
        Row {
            reference: RowRef {
                source: id.as_str().into(),
                id: id.into(),
                legal_basis: terms.legal_basis.as_str().into(),
                from: terms.opens_on,
                to: self.ends(proposal.number),
                verified_on: crate::deadline::day_of(signed_at),
                sure: Sure::Sure,
                origin: Origin::Officer,
            },
            when: terms.covers.when(terms.days()),
            place: None,
            fields: Vec::new(),
            values: WindowValues { path: Path::Online },
        }
    }

    fn signed(&self) -> impl Iterator<Item = &Proposal> {
        self.proposals.iter().filter(|proposal| matches!(proposal.state, State::Signed { .. }))
    }
}

impl Proposal {
    /// Id of its row of the law, once it is signed.
    #[must_use]
    pub fn row_id(&self) -> String {
        format!("opening-{}", self.number)
    }
}

impl What {
    /// What is to be opened, when it opens something.
    #[must_use]
    pub fn terms(&self) -> Option<&Terms> {
        match self {
            Self::Open(terms) => Some(terms),
            Self::Close { .. } => None,
        }
    }

    /// Why.
    #[must_use]
    pub fn reason(&self) -> &str {
        match self {
            Self::Open(terms) => &terms.reason,
            Self::Close { reason, .. } => reason,
        }
    }
}

impl Terms {
    /// First and last day of expiry.
    #[must_use]
    pub fn days(&self) -> (Date, Date) {
        (self.first_month.first_of_month(), self.last_month.last_of_month())
    }
}

impl Covers {
    /// The codes, whatever they are of.
    #[must_use]
    pub fn codes(&self) -> &[String] {
        match self {
            Self::Kinds(codes) | Self::Bases(codes) => codes,
        }
    }

    fn when(&self, (first, last): (Date, Date)) -> When {
        let codes: Vec<&str> = self.codes().iter().map(String::as_str).collect();
        match self {
            Self::Kinds(_) => When::kinds(&codes, first, last),
            Self::Bases(_) => When::permits(&codes, first, last),
        }
    }
}

impl OpeningRefusal {
    /// Every code, for the test that each has its words in each language.
    pub const CODES: [&'static str; 14] = [
        "words",
        "months_backwards",
        "month_out_of_range",
        "covers_nobody",
        "unknown_basis",
        "opens_in_past",
        "closes_before_opens",
        "closes_in_past",
        "closes_later",
        "overlaps",
        "open_already",
        "same_signature",
        "settled",
        "not_in_force",
    ];

    /// Stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Words(_) => "words",
            Self::MonthsBackwards => "months_backwards",
            Self::MonthOutOfRange { .. } => "month_out_of_range",
            Self::CoversNobody => "covers_nobody",
            Self::UnknownBasis(_) => "unknown_basis",
            Self::OpensInPast => "opens_in_past",
            Self::ClosesBeforeOpens => "closes_before_opens",
            Self::ClosesInPast => "closes_in_past",
            Self::ClosesLater => "closes_later",
            Self::Overlaps(_) => "overlaps",
            Self::OpenAlready(_) => "open_already",
            Self::SameSignature => "same_signature",
            Self::Settled => "settled",
            Self::NotInForce => "not_in_force",
        }
    }
}

#[cfg(test)]
mod tests;
