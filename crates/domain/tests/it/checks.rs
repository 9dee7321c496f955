//! Going on without a check: what an institution said is never overwritten, and only while the case is checked or looked at.

use crate::samples::{noon, stages};
use domain::check::{Check, CheckState, Registry, Situation};
use domain::refusal::Refusal;
use jiff::civil::date;

fn states() -> [CheckState; 4] {
    let at = noon(date(2026, 3, 5));
    [
        CheckState::Asked { next_try_at: at },
        CheckState::Unavailable { since: at, next_try_at: at },
        CheckState::Answered { at, answer: Situation::Irregular, source_id: "AT-1".to_owned() },
        CheckState::Waived { at, reason: "Confirmado por telefone.".to_owned() },
    ]
}

#[test]
fn only_what_is_not_answered_is_gone_on_without_and_only_in_time() {
    for (_, stage) in stages() {
        for state in states() {
            let check = Check { registry: Registry::Tax, asked_at: noon(date(2026, 3, 4)), tries: 1, state };
            let code = stage.code();
            let expected = match (code, check.code()) {
                ("in_checks" | "in_review", "asked" | "unavailable") => Ok(()),
                ("in_checks" | "in_review", _) => Err(Refusal::ChangedMeanwhile),
                _ => Err(Refusal::WrongStage { action: "waive_check", stage: code }),
            };
            assert_eq!(check.may_be_waived(&stage), expected, "{code}: {}", check.code());
        }
    }
}
