//! The person's terms to answer: before a refusal (CPA, articles 121 and 122) and to a request for more (CPA, article 86).

use super::scope;
use crate::calendar::count::Counted;
use crate::law::Law;
use crate::law::answer::Unanswered;
use crate::law::deadlines::DeadlineKind;
use crate::law::row::RowRef;
use jiff::civil::Date;

/// Until when the person may answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponseTerm {
    /// Last day to show: weekends and national holidays left out.
    pub due_day: Date,
    /// Last day in truth, by the more favourable calendar: the answer is taken until this day is over.
    pub lapses_after: Date,
    /// How the first was counted.
    pub shown: Counted,
    /// How the second was counted.
    pub at_most: Counted,
    /// Row used.
    pub law: Vec<RowRef>,
}

/// The term of a hearing whose notice took effect on a day (see [`super::notice`]).
pub fn hearing(law: &Law, effective_on: Date, municipality: Option<&str>) -> Result<ResponseTerm, Unanswered> {
    response(law, DeadlineKind::Hearing, effective_on, municipality)
}

/// The term of a request for more whose notice took effect on a day.
pub fn request_for_more(law: &Law, effective_on: Date, municipality: Option<&str>) -> Result<ResponseTerm, Unanswered> {
    response(law, DeadlineKind::RequestForMore, effective_on, municipality)
}

/// A term in working days with both readings of its row.
pub(super) fn response(law: &Law, kind: DeadlineKind, effective_on: Date, municipality: Option<&str>) -> Result<ResponseTerm, Unanswered> {
    let term = law.deadline(kind, effective_on)?;
    let count = |skips| law.calendar().add_working_days(effective_on, term.values.amount, scope(skips, municipality));
    let (shown, at_most) = (count(&term.values.skips)?, count(&term.values.skips_at_most)?);
    Ok(ResponseTerm { due_day: shown.date, lapses_after: at_most.date, shown, at_most, law: vec![term.reference.clone()] })
}
