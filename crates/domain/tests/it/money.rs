//! What becomes of money, cent by cent (PAY-4).

use crate::samples::{TOTAL_CENTS, payable_from, slip};
use domain::slip::Credit;
use jiff::ToSpan;

#[test]
fn every_outcome_is_defined() {
    let term = slip();
    let early = payable_from() - 1.millisecond();
    let cases = [
        (0, TOTAL_CENTS, early, Credit::HeldEarly),
        (0, TOTAL_CENTS, payable_from(), Credit::Pays),
        (0, TOTAL_CENTS - 1, payable_from(), Credit::TopUp),
        (1, TOTAL_CENTS - 1, payable_from(), Credit::Pays),
        (2, TOTAL_CENTS - 1, payable_from(), Credit::PaysAndRefund),
        (TOTAL_CENTS, 1, payable_from(), Credit::PaysAndRefund),
        (i64::MAX, i64::MAX, payable_from(), Credit::PaysAndRefund),
    ];
    for (kept, came, at, outcome) in cases {
        assert_eq!(term.credit(kept, came, at), outcome, "{kept} + {came}");
    }
}
