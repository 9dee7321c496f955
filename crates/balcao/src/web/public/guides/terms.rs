//! The terms one may count on the guide, by the same functions as the service.

use domain::calendar::{FIRST_YEAR, LAST_YEAR};
use domain::deadline;
use domain::deadline::days::{Told, told};
use domain::deadline::decision::{DecisionTerm, TermState, decision_grant, decision_renewal};
use domain::deadline::lisbon;
use domain::law::Law;
use domain::law::answer::Unanswered;
use domain::law::deadlines::{DeadlineKind, Unit};
use domain::law::row::RowRef;
use jiff::civil::Date;
use service::texts::{Lang, t};

/// The terms, in the order of the list.
pub const KINDS: [DeadlineKind; 10] = [
    DeadlineKind::Payment,
    DeadlineKind::RenewalRequest,
    DeadlineKind::RequestForMore,
    DeadlineKind::Hearing,
    DeadlineKind::DecisionRenewal,
    DeadlineKind::DecisionGrant,
    DeadlineKind::NoticeElectronic,
    DeadlineKind::NoticeRegistered,
    DeadlineKind::NoticeDigitalAddress,
    DeadlineKind::ChangeReport,
];

/// A term counted.
pub struct Counted {
    /// The last day, in the reading that ends first.
    pub last: Date,
    /// The last day before which nothing lapses, where it is another.
    pub at_most: Option<Date>,
    /// The last day read in calendar days, where part of the press reads it so.
    pub calendar_reading: Option<Date>,
    /// After this day silence has approved.
    pub tacit_after: Option<Date>,
    /// How many, of what.
    pub length: (u16, Unit),
    /// Whether it is counted back from the day.
    pub back: bool,
    /// Every day, in the reading that ends first; empty where it is counted back.
    pub days: Vec<Told>,
    /// Rows used.
    pub law: Vec<RowRef>,
}

/// That a day lies beyond the years whose holidays are known.
#[must_use]
pub fn beyond_calendar(lang: Lang) -> String {
    t::guides_deadlines_unknown(lang, FIRST_YEAR.to_string(), LAST_YEAR.to_string()).into_owned()
}

/// Counts a term from a day.
pub fn count(law: &Law, kind: DeadlineKind, start: Date, municipality: Option<&str>) -> Result<Counted, Unanswered> {
    let term = &law.deadline(kind, start)?.values;
    let mut counted = Counted {
        last: start,
        at_most: None,
        calendar_reading: None,
        tacit_after: None,
        length: (term.amount, term.unit),
        back: kind == DeadlineKind::RenewalRequest,
        days: Vec::new(),
        law: Vec::new(),
    };
    // At noon: the hold of a slip ends on the next day, whenever it was issued.
    let noon = start.at(12, 0, 0, 0).to_zoned(lisbon()).map_err(|_| Unanswered::Instant)?;
    let asked = deadline::term::term(law, kind, noon.timestamp(), municipality)?;
    counted.last = asked.due;
    match kind {
        DeadlineKind::DecisionGrant => counted.decision(decision_grant(law, start, &[])?),
        DeadlineKind::DecisionRenewal => counted.decision(decision_renewal(law, start, &[])?),
        _ => counted.at_most = Some(asked.lapses_after),
    }
    if !counted.back {
        counted.days = told(&asked);
    }
    counted.law = asked.law;
    counted.at_most = counted.at_most.filter(|day| *day != counted.last);
    Ok(counted)
}

impl Counted {
    fn decision(&mut self, term: DecisionTerm) {
        if let TermState::Running { legal_day, early_day, notice_by, .. } = term.state {
            (self.last, self.calendar_reading, self.tacit_after) = (legal_day, Some(early_day), notice_by);
        }
    }
}
