//! The part of the life cycle that is about money: the slip, what comes for it, what is looked for, its end and its reopening.

use super::{Moved, Step, because, wrong};
use crate::deadline::day_of;
use crate::refusal::Refusal;
use crate::request::action::Action;
use crate::request::stage::{Matching, Stage};
use crate::slip::{Credit, Payment, SlipTerm};
use crate::timeline::{Actor, Event, EventKind, Fact};
use jiff::civil::Date;

impl Step {
    pub(super) fn paying(self, stage: Stage, action: Action) -> Moved {
        match (stage, action) {
            (Stage::Sent { filed, kept_cents }, Action::IssueSlip { term, pause_from }) => {
                let issued = self
                    .event(EventKind::SlipIssued)
                    .with("total", Fact::Cents(term.total_cents))
                    .with("payable_from", Fact::Instant(term.payable_from))
                    .with("due", Fact::Day(term.due_on));
                let filed = filed.pause(pause_from, "payment");
                Ok((Stage::AwaitingPayment { filed, slip: term, kept_cents }, vec![issued]))
            }
            (stage, Action::Credit { payment, today }) => self.crediting(stage, &payment, today),
            (
                Stage::AwaitingPayment { filed, slip, kept_cents } | Stage::Matching { filed, slip, kept_cents, .. },
                Action::SettleKept { today },
            ) if kept_cents >= slip.total_cents => {
                if self.at < slip.payable_from {
                    return Err(Refusal::NotPayableYet { payable_from: slip.payable_from });
                }
                let told = self.paid(slip.total_cents, kept_cents);
                Ok((Stage::Paid { filed: filed.resume(today), paid_at: self.at }, told))
            }
            // A slip for which enough is kept is settled, never lapsed, even when settling it comes late.
            (Stage::AwaitingPayment { filed, slip, kept_cents }, Action::Lapse { today }) if kept_cents < slip.total_cents => {
                if today <= slip.lapses_after {
                    return Err(Refusal::NotLapsed { lapses_after: slip.lapses_after });
                }
                let lapsed = self.event(EventKind::SlipLapsed).with("after", Fact::Day(slip.lapses_after));
                Ok((Stage::Lapsed { filed, slip, at: self.at, kept_cents }, vec![lapsed]))
            }
            (Stage::Lapsed { mut filed, kept_cents, .. }, Action::ReopenSlip { limit, words, today, .. }) => {
                let by_officer = matches!(self.actor, Actor::Officer(_));
                if filed.reopenings >= limit && !by_officer {
                    return Err(Refusal::ReopenLimit { limit });
                }
                filed.reopenings += 1;
                let reopened = self.event(EventKind::SlipReopened).with("times", Fact::Count(i64::from(filed.reopenings)));
                let reopened = because(reopened, words);
                Ok((Stage::Sent { filed: filed.resume(today), kept_cents }, vec![reopened]))
            }
            (stage, action) => Err(wrong(&stage, &action)),
        }
    }

    pub(super) fn matching(self, stage: Stage, action: Action) -> Moved {
        match (stage, action) {
            (Stage::AwaitingPayment { filed, slip, kept_cents }, Action::ClaimPayment { pages, digest, answer_by, today })
                if kept_cents < slip.total_cents =>
            {
                if self.at < slip.payable_from {
                    return Err(Refusal::NotPayableYet { payable_from: slip.payable_from });
                }
                let matching = Matching { since: self.at, answer_by, lapsed_at: None };
                // It is our turn now: the term of the decision runs while we look.
                let stage = Stage::Matching { filed: filed.resume(today), slip, kept_cents, matching };
                Ok((stage, vec![self.claimed(pages, digest, answer_by)]))
            }
            (Stage::Lapsed { filed, slip, at, kept_cents }, Action::ClaimPayment { pages, digest, answer_by, today })
                if kept_cents < slip.total_cents =>
            {
                let matching = Matching { since: self.at, answer_by, lapsed_at: Some(at) };
                let stage = Stage::Matching { filed: filed.resume(today), slip, kept_cents, matching };
                Ok((stage, vec![self.claimed(pages, digest, answer_by)]))
            }
            (stage @ Stage::Matching { .. }, Action::LookAgain) => Ok((stage, vec![self.event(EventKind::PaymentLookedFor)])),
            (Stage::Matching { filed, slip, kept_cents, matching }, Action::EndMatching { words, due_on, lapses_after, today })
                if kept_cents < slip.total_cents =>
            {
                let told = because(self.event(EventKind::PaymentNotFound), Some(words));
                let filed = filed.pause(today, "payment");
                Ok(match matching.lapsed_at {
                    Some(at) => (Stage::Lapsed { filed, slip, at, kept_cents }, vec![told]),
                    None => {
                        let slip = SlipTerm { due_on, lapses_after, ..slip };
                        (Stage::AwaitingPayment { filed, slip, kept_cents }, vec![told.with("due", Fact::Day(due_on))])
                    }
                })
            }
            (stage, action) => Err(wrong(&stage, &action)),
        }
    }

    fn claimed(self, pages: u32, digest: String, answer_by: Date) -> Event {
        self.event(EventKind::PaymentClaimed)
            .with("pages", Fact::Count(i64::from(pages)))
            .with("digest", Fact::Personal(digest))
            .with("answer_by", Fact::Day(answer_by))
    }

    fn crediting(self, stage: Stage, payment: &Payment, today: Date) -> Moved {
        let held = |credit: Credit| vec![self.held(payment.cents, credit)];
        let with = |kept_cents: i64| kept_cents.saturating_add(payment.cents);
        match stage {
            // PAY-4: paid in time counts, also when we hear of it after the slip lapsed.
            Stage::Lapsed { filed, slip, at, kept_cents } if day_of(payment.paid_at) <= slip.lapses_after => {
                Ok(match slip.credit(kept_cents, payment.cents, payment.paid_at) {
                    Credit::Pays | Credit::PaysAndRefund => {
                        let told = self.paid(slip.total_cents, with(kept_cents));
                        (Stage::Paid { filed: filed.resume(today), paid_at: payment.paid_at }, told)
                    }
                    kept => (Stage::Lapsed { filed, slip, at, kept_cents: with(kept_cents) }, held(kept)),
                })
            }
            Stage::AwaitingPayment { filed, slip, kept_cents } => Ok(match slip.credit(kept_cents, payment.cents, payment.paid_at) {
                Credit::Pays | Credit::PaysAndRefund => {
                    let told = self.paid(slip.total_cents, with(kept_cents));
                    (Stage::Paid { filed: filed.resume(today), paid_at: payment.paid_at }, told)
                }
                kept => (Stage::AwaitingPayment { filed, slip, kept_cents: with(kept_cents) }, held(kept)),
            }),
            // While the money is looked for the slip's time stands still: what comes then comes in time, unless the slip had lapsed before.
            Stage::Matching { filed, slip, kept_cents, matching } => {
                let late = matching.lapsed_at.filter(|_| day_of(payment.paid_at) > slip.lapses_after);
                if let Some(at) = late {
                    let stage = Stage::Lapsed { filed: filed.pause(today, "payment"), slip, at, kept_cents: with(kept_cents) };
                    return Ok((stage, held(Credit::HeldLate)));
                }
                Ok(match slip.credit(kept_cents, payment.cents, payment.paid_at) {
                    Credit::Pays | Credit::PaysAndRefund => {
                        let told = self.paid(slip.total_cents, with(kept_cents));
                        (Stage::Paid { filed: filed.resume(today), paid_at: payment.paid_at }, told)
                    }
                    kept => (Stage::Matching { filed, slip, kept_cents: with(kept_cents), matching }, held(kept)),
                })
            }
            Stage::Sent { filed, kept_cents } => Ok((Stage::Sent { filed, kept_cents: with(kept_cents) }, held(Credit::HeldEarly))),
            Stage::Lapsed { filed, slip, at, kept_cents } => {
                Ok((Stage::Lapsed { filed, slip, at, kept_cents: with(kept_cents) }, held(Credit::HeldLate)))
            }
            Stage::Draft => Err(Refusal::WrongStage { action: "credit", stage: "draft" }),
            paid_before => Ok((paid_before, held(Credit::Refund))),
        }
    }

    /// The fee is paid with all that came; what is too much is told beside it. Between them the facts name every cent.
    fn paid(self, total_cents: i64, came_cents: i64) -> Vec<Event> {
        let mut told = vec![self.event(EventKind::Paid).with("amount", Fact::Cents(total_cents))];
        if came_cents > total_cents {
            told.push(self.held(came_cents - total_cents, Credit::PaysAndRefund));
        }
        told
    }

    pub(super) fn held(self, cents: i64, credit: Credit) -> Event {
        self.event(EventKind::PaymentHeld).with("amount", Fact::Cents(cents)).with("outcome", Fact::Code(credit.code().to_owned()))
    }
}
