//! What supervisors may decide about months, and what not.

use super::{Book, Covers, Entry, LEGAL_BASIS_MAX_CHARS, OpeningRefusal, Proposal, REASON_MAX_CHARS, State, Step, Terms, What};
use crate::deadline::day_of;
use crate::id::OfficerId;
use crate::law::Law;
use crate::law::windows::Window;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

impl Book {
    /// Proposes; `law` is the law in force, with what was signed before.
    ///
    /// # Errors
    /// See [`OpeningRefusal`].
    pub fn propose(&self, law: &Law, what: What, by: OfficerId, at: Timestamp) -> Result<Entry, OpeningRefusal> {
        self.check(law, &what, day_of(at))?;
        let number = self.proposals.iter().map(|known| known.number).max().unwrap_or(0) + 1;
        Ok(Entry { number, step: Step::Propose(what), by, at })
    }

    /// Signs second. Everything is asked again: a day may have come meanwhile, or another opening.
    ///
    /// # Errors
    /// See [`OpeningRefusal`].
    pub fn sign(&self, law: &Law, number: u32, by: OfficerId, at: Timestamp) -> Result<Entry, OpeningRefusal> {
        let proposal = self.waiting(number)?;
        if proposal.by == by {
            return Err(OpeningRefusal::SameSignature);
        }
        self.check(law, &proposal.what, day_of(at))?;
        Ok(Entry { number, step: Step::Sign, by, at })
    }

    /// Takes a proposal back that is not signed; what is signed is closed by another proposal.
    ///
    /// # Errors
    /// See [`OpeningRefusal`].
    pub fn withdraw(&self, number: u32, reason: &str, by: OfficerId, at: Timestamp) -> Result<Entry, OpeningRefusal> {
        self.waiting(number)?;
        words(reason, REASON_MAX_CHARS, "reason")?;
        Ok(Entry { number, step: Step::Withdraw { reason: reason.trim().to_owned() }, by, at })
    }

    /// Whether a proposal could be made or signed on a day.
    ///
    /// # Errors
    /// See [`OpeningRefusal`].
    pub fn check(&self, law: &Law, what: &What, today: Date) -> Result<(), OpeningRefusal> {
        words(what.reason(), REASON_MAX_CHARS, "reason")?;
        match what {
            What::Open(terms) => self.check_terms(law, terms, today),
            What::Close { opening, last_day, .. } => self.check_end(*opening, *last_day, today),
        }
    }

    fn waiting(&self, number: u32) -> Result<&Proposal, OpeningRefusal> {
        let waits = |proposal: &&Proposal| proposal.state == State::Proposed;
        self.proposal(number).filter(waits).ok_or(OpeningRefusal::Settled)
    }

    fn check_terms(&self, law: &Law, terms: &Terms, today: Date) -> Result<(), OpeningRefusal> {
        words(&terms.legal_basis, LEGAL_BASIS_MAX_CHARS, "legal_basis")?;
        let (first, last) = law.months_to_open();
        let (first_day, last_day) = terms.days();
        if first_day > last_day {
            return Err(OpeningRefusal::MonthsBackwards);
        }
        if first_day < first || last_day > last.last_of_month() {
            return Err(OpeningRefusal::MonthOutOfRange { first, last });
        }
        let bases = terms.covers.bases(law)?;
        if terms.opens_on < today {
            return Err(OpeningRefusal::OpensInPast);
        }
        if terms.closes_on.is_some_and(|closes_on| closes_on < terms.opens_on) {
            return Err(OpeningRefusal::ClosesBeforeOpens);
        }
        self.check_overlap(law, terms, &bases)?;
        check_open_already(law, terms, &bases, today)
    }

    fn check_overlap(&self, law: &Law, terms: &Terms, bases: &[&str]) -> Result<(), OpeningRefusal> {
        let (first_day, last_day) = terms.days();
        for rival in self.signed() {
            let Some(theirs) = rival.what.terms() else { continue };
            let ends = self.ends(rival.number);
            let runs = ends.is_none_or(|ends| theirs.opens_on <= ends);
            let same_time =
                ends.is_none_or(|ends| terms.opens_on <= ends) && terms.closes_on.is_none_or(|closes_on| theirs.opens_on <= closes_on);
            let (their_first, their_last) = theirs.days();
            let same_months = first_day <= their_last && their_first <= last_day;
            let same_permits = theirs.covers.bases(law).is_ok_and(|theirs| theirs.iter().any(|basis| bases.contains(basis)));
            if runs && same_time && same_months && same_permits {
                return Err(OpeningRefusal::Overlaps(rival.number));
            }
        }
        Ok(())
    }

    fn check_end(&self, opening: u32, last_day: Date, today: Date) -> Result<(), OpeningRefusal> {
        let signed = |proposal: &&Proposal| matches!(proposal.state, State::Signed { .. });
        let known = self.proposal(opening).filter(signed).filter(|proposal| proposal.what.terms().is_some());
        let known = known.ok_or(OpeningRefusal::NotInForce)?;
        let ends = self.ends(known.number);
        if ends.is_some_and(|ends| ends < today) {
            return Err(OpeningRefusal::NotInForce);
        }
        if last_day < today {
            return Err(OpeningRefusal::ClosesInPast);
        }
        if ends.is_some_and(|ends| last_day >= ends) {
            return Err(OpeningRefusal::ClosesLater);
        }
        Ok(())
    }
}

impl Covers {
    /// The bases meant, by code.
    ///
    /// # Errors
    /// Nobody; a basis or kind that the law does not know.
    pub fn bases<'a>(&self, law: &'a Law) -> Result<Vec<&'a str>, OpeningRefusal> {
        if self.codes().is_empty() {
            return Err(OpeningRefusal::CoversNobody);
        }
        let mut bases = Vec::new();
        for code in self.codes() {
            let is = |kind: &str, basis: &str| match self {
                Self::Kinds(_) => kind == code,
                Self::Bases(_) => basis == code,
            };
            let before = bases.len();
            bases.extend(law.bases().filter(|row| is(&row.values.kind, &row.values.code)).map(|row| row.values.code.as_str()));
            if bases.len() == before {
                return Err(OpeningRefusal::UnknownBasis(code.clone()));
            }
        }
        Ok(bases)
    }
}

/// Where a month is open already, an opening may give it an end from today on, and nothing else: a later first day would shut it until
/// then.
fn check_open_already(law: &Law, terms: &Terms, bases: &[&str], today: Date) -> Result<(), OpeningRefusal> {
    let changes_nothing = |ends: Option<Date>| terms.opens_on > today || (terms.closes_on.is_none() && ends.is_none());
    let (mut month, last_day) = terms.days();
    while month <= last_day {
        let open = |basis: &str| matches!(law.window(basis, month.last_of_month(), today), Window::Open { closes_on, .. } if changes_nothing(closes_on));
        if bases.iter().any(|basis| open(basis)) {
            return Err(OpeningRefusal::OpenAlready(month));
        }
        let Ok(next) = month.checked_add(1.month()) else { break };
        month = next;
    }
    Ok(())
}

fn words(text: &str, limit_chars: usize, field: &'static str) -> Result<(), OpeningRefusal> {
    let given = !text.trim().is_empty() && text.chars().count() <= limit_chars;
    if given { Ok(()) } else { Err(OpeningRefusal::Words(field)) }
}
