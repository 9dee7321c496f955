use super::{Then, Tried, after, then};
use crate::stop::Stop;
use domain::refusal::Refusal;
use jiff::SignedDuration;

fn failed(outside: bool) -> Tried {
    Tried::Failed { why: "x".to_owned(), outside }
}

#[test]
fn waits_grow_to_an_hour_and_end_in_burial() {
    let waits: Vec<i64> = (0..7)
        .map(|tries| match then(failed(false), tries) {
            Then::Again(wait, _) => wait.as_secs(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(waits, [10, 40, 160, 640, 2_560, 3_600, 3_600]);
    assert_eq!(then(failed(false), 11), Then::Bury("x".to_owned()));
    assert!(matches!(then(failed(true), 198), Then::Again(..)), "another institution is given days");
    assert_eq!(then(failed(true), 199), Then::Bury("x".to_owned()));
    assert!(matches!(then(failed(true), u32::MAX - 1), Then::Bury(_)));
}

#[test]
fn a_clash_is_tried_at_once_and_a_refusal_is_the_end() {
    let clash = after(Stop::Refused(Refusal::ChangedMeanwhile));
    assert!(matches!(then(clash, 0), Then::Again(SignedDuration::ZERO, _)));
    let late = after(Stop::Refused(Refusal::WrongStage { action: "lapse", stage: "paid" }));
    assert_eq!(then(late, 0), Then::Finish);
    assert!(matches!(then(after(Stop::NotFound), 0), Then::Bury(_)));
    assert!(matches!(then(after(Stop::Busy), 500), Then::Again(..)), "busy never counts");
    assert!(matches!(then(after(Stop::Fault("y".to_owned())), 0), Then::Again(..)));
}
