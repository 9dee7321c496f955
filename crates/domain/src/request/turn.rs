//! Whose turn it is (G1). Every page of a case opens with this; the resident's page, the officer's page and the letter ask it here.

use super::stage::{Hearing, Stage};
use crate::deadline::day_of;
use jiff::Timestamp;
use jiff::civil::Date;

/// Whose turn it is and what comes next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// Who acts.
    pub whose: Whose,
    /// Stable code of the sentence that says what to do or what happens: `turn-<code>` in the catalogues.
    pub code: &'static str,
    /// Since when.
    pub since: Option<Timestamp>,
    /// What comes next and when.
    pub next: Option<Next>,
}

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Whose {
    /// The resident.
    You,
    /// The service.
    Us,
    /// Another institution.
    Other,
    /// Nobody: nothing is to be done.
    Nobody,
}

/// The next date, with the code of its label: `next-<code>` in the catalogues.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// A whole day, to its end in Lisbon.
    By(&'static str, Date),
    /// An instant.
    At(&'static str, Timestamp),
}

impl Whose {
    /// Stable code, also the class of the turn line.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::You => "you",
            Self::Us => "us",
            Self::Other => "other",
            Self::Nobody => "none",
        }
    }
}

/// The dates that only the law can tell, computed before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Terms {
    /// Last day to ask for the renewal, for a draft.
    pub ask_by: Option<Date>,
    /// The day the permit's month opens, when it is not open yet.
    pub opens_on: Option<Date>,
    /// Last day of the decision term, with the days it stood still.
    pub decide_by: Option<Date>,
    /// How often the rule lets the resident reopen a slip.
    pub reopen_limit: Option<u32>,
}

/// Whose turn it is at `now`. It promises nothing that the life cycle would refuse at that moment.
#[must_use]
pub fn turn(stage: &Stage, terms: Terms, now: Timestamp) -> Turn {
    let decide = terms.decide_by.map(|day| Next::By("decision", day));
    match stage {
        Stage::Draft => match terms.opens_on {
            Some(day) => told(Whose::You, "draft_before_window", None, Some(Next::By("opens", day))),
            None => told(Whose::You, "draft", None, terms.ask_by.map(|day| Next::By("ask", day))),
        },
        Stage::Sent { filed, .. } => told(Whose::Us, "sent", Some(filed.sent_at), decide),
        // Enough came before the hold ended: nobody is told to pay again.
        Stage::AwaitingPayment { slip, kept_cents, .. } if *kept_cents >= slip.total_cents => {
            told(Whose::Us, "paid_early", Some(slip.issued_at), Some(Next::At("payable", slip.payable_from)))
        }
        Stage::AwaitingPayment { slip, .. } if now < slip.payable_from => {
            told(Whose::Nobody, "hold", Some(slip.issued_at), Some(Next::At("payable", slip.payable_from)))
        }
        Stage::AwaitingPayment { slip, .. } => told(Whose::You, "pay", Some(slip.payable_from), Some(Next::By("pay", slip.due_on))),
        Stage::Matching { matching, .. } => {
            told(Whose::Us, "matching", Some(matching.since), Some(Next::By("matching", matching.answer_by)))
        }
        Stage::Paid { paid_at, .. } => told(Whose::Us, "paid", Some(*paid_at), decide),
        Stage::InChecks { since, .. } => told(Whose::Other, "in_checks", Some(*since), decide),
        Stage::AwaitingBiometrics { since, .. } => told(Whose::Us, "biometrics", Some(*since), decide),
        Stage::InReview { since, .. } => told(Whose::Us, "in_review", Some(*since), decide),
        Stage::MoreAsked { ask, .. } => told(Whose::You, "more_asked", Some(ask.at), Some(Next::By("answer", ask.answer_by))),
        Stage::Hearing { hearing, .. } => heard(hearing, decide, now),
        Stage::Approved { decision, .. } => told(Whose::Us, "approved", Some(decision.at), None),
        Stage::Refused { decision, .. } => told(Whose::You, "refused", Some(decision.at), None),
        Stage::CardInProduction { since, .. } => told(Whose::Us, "card_in_production", Some(*since), None),
        Stage::CardSent { sent_at, .. } => told(Whose::Other, "card_sent", Some(*sent_at), None),
        Stage::Delivered { at, decision, .. } => {
            let until = decision.valid_until().map(|day| Next::By("expires", day));
            told(Whose::Nobody, "delivered", Some(*at), until)
        }
        Stage::Withdrawn { at, undo_until, .. } => {
            let undo = (day_of(now) <= *undo_until).then_some(Next::By("undo", *undo_until));
            told(Whose::Nobody, "withdrawn", Some(*at), undo)
        }
        // PAY-5: beyond the limit an officer decides.
        Stage::Lapsed { filed, at, .. } if terms.reopen_limit.is_some_and(|limit| filed.reopenings >= limit) => {
            told(Whose::Us, "lapsed_limit", Some(*at), None)
        }
        Stage::Lapsed { at, .. } => told(Whose::You, "lapsed", Some(*at), None),
    }
}

fn heard(hearing: &Hearing, decide: Option<Next>, now: Timestamp) -> Turn {
    match &hearing.answer {
        Some(answer) => told(Whose::Us, "heard", Some(answer.at), decide),
        None if hearing.ended || day_of(now) > hearing.answer_by => told(Whose::Us, "hearing_over", Some(hearing.at), decide),
        None => told(Whose::You, "hearing", Some(hearing.at), Some(Next::By("answer", hearing.answer_by))),
    }
}

fn told(whose: Whose, code: &'static str, since: Option<Timestamp>, next: Option<Next>) -> Turn {
    Turn { whose, code, since, next }
}
