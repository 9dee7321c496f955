//! Every outcome that came by itself names the rows of the law it rests on (RULES-2): asked of every case of the demonstration.

use super::demo::Running;
use super::json;
use std::collections::BTreeSet;

/// What the service does by itself that decides nothing: post that goes, a copy of what somebody else decided, and the way of the card,
/// which rests on the decision before it.
const NO_OUTCOME: [&str; 6] = ["letter_sent", "letter_bounced", "attempt_refused", "card_ordered", "card_sent", "card_delivered"];

#[test]
fn what_came_by_itself_names_its_rows() {
    let demo = Running::start("explained");
    let people = demo.said["people"].as_array().expect("people").clone();
    let references: Vec<String> = people.iter().filter_map(|person| person["reference"].as_str().map(str::to_owned)).collect();
    let mut seen = BTreeSet::new();
    for reference in references {
        let (code, case) = json(&["case", "show", &reference, "--data", &demo.folder, "--json"]);
        assert_eq!(code, 0, "{reference}");
        for event in case["events"].as_array().expect("events") {
            let kind = event["kind"].as_str().expect("a kind");
            if event["by"] != "service" || NO_OUTCOME.contains(&kind) {
                continue;
            }
            assert!(event["rules"].as_array().is_some_and(|rules| !rules.is_empty()), "{reference}: {event}");
            seen.insert(kind.to_owned());
        }
    }
    for kind in
        ["slip_issued", "slip_lapsed", "paid", "check_asked", "check_unavailable", "review_began", "biometrics_asked", "proof_issued"]
    {
        assert!(seen.contains(kind), "the demonstration has {kind}: {seen:?}");
    }
}
