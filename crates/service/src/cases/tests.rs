//! Which reference is offered.

use super::Asks;
use domain::id::SlipId;
use domain::slip::SlipTerm;
use jiff::civil::date;

#[test]
fn a_reference_is_offered_only_for_just_what_is_owed_and_to_the_end_of_the_term() {
    let at = |day: i8| date(2026, 12, day).at(12, 0, 0, 0).in_tz("UTC").expect("UTC has every noon").timestamp();
    let term = SlipTerm {
        slip: SlipId(1),
        total_cents: 18_560,
        issued_at: at(1),
        payable_from: at(2),
        due_on: date(2026, 12, 14),
        lapses_after: date(2026, 12, 16),
    };
    let fits = |cents, until, kept_cents| Asks { cents, until }.fits(&term, kept_cents);
    assert!(fits(Some(18_560), Some(at(16)), 0));
    assert!(!fits(Some(18_560), Some(at(16)), 5_000), "it asks for what has come already");
    assert!(fits(Some(13_560), Some(at(26)), 5_000));
    assert!(!fits(Some(13_560), Some(at(15)), 5_000), "no bank takes it to the end of the term");
    assert!(fits(None, None, 0), "slips from before this was kept");
}
