//! The terms one may count on the guide, by the same functions as the service.

use domain::deadline::days::{Told, told};
use domain::deadline::decision::{DecisionTerm, TermState, decision_grant, decision_renewal};
use domain::deadline::lisbon;
use domain::deadline::notice::{NoticeChannel, notice_effective};
use domain::deadline::payment::payment;
use domain::deadline::response::{ResponseTerm, hearing, request_for_more};
use domain::deadline::span::{change_report, renewal_request};
use domain::law::Law;
use domain::law::answer::Unanswered;
use domain::law::deadlines::{DeadlineKind, Unit};
use domain::law::row::RowRef;
use jiff::civil::Date;

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
    match kind {
        DeadlineKind::Payment => {
            // At noon: the hold ends on the next day, whenever the slip was issued.
            let noon = start.at(12, 0, 0, 0).to_zoned(lisbon()).map_err(|_| Unanswered::Instant)?;
            let slip = payment(law, noon.timestamp(), municipality)?;
            (counted.last, counted.at_most, counted.law) = (slip.due_day, Some(slip.lapses_after), slip.law);
        }
        DeadlineKind::Hearing => counted.response(hearing(law, start, municipality)?),
        DeadlineKind::RequestForMore => counted.response(request_for_more(law, start, municipality)?),
        DeadlineKind::DecisionGrant => counted.decision(decision_grant(law, start, &[])?),
        DeadlineKind::DecisionRenewal => counted.decision(decision_renewal(law, start, &[])?),
        DeadlineKind::NoticeElectronic => counted.notice(law, NoticeChannel::Electronic, start)?,
        DeadlineKind::NoticeRegistered => counted.notice(law, NoticeChannel::Registered, start)?,
        DeadlineKind::NoticeDigitalAddress => counted.notice(law, NoticeChannel::DigitalAddress, start)?,
        DeadlineKind::RenewalRequest => {
            let last = renewal_request(law, start, start)?;
            (counted.last, counted.law) = (last.date, vec![last.law]);
        }
        _ => {
            let last = change_report(law, start)?;
            (counted.last, counted.law) = (last.date, vec![last.law]);
        }
    }
    if !counted.back {
        counted.days = told(law, kind, start, counted.last, municipality)?;
    }
    counted.at_most = counted.at_most.filter(|day| *day != counted.last);
    Ok(counted)
}

impl Counted {
    fn response(&mut self, term: ResponseTerm) {
        (self.last, self.at_most, self.law) = (term.due_day, Some(term.lapses_after), term.law);
    }

    fn decision(&mut self, term: DecisionTerm) {
        if let TermState::Running { legal_day, early_day, notice_by, .. } = term.state {
            (self.last, self.calendar_reading, self.tacit_after) = (legal_day, Some(early_day), notice_by);
        }
        self.law = term.law;
    }

    fn notice(&mut self, law: &Law, channel: NoticeChannel, sent_on: Date) -> Result<(), Unanswered> {
        let notice = notice_effective(law, channel, sent_on, None)?;
        (self.last, self.law) = (notice.presumed_on, notice.law);
        Ok(())
    }
}
