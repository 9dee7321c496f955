use super::{Fault, FaultOrder, FaultSwitch, Stage};

#[test]
fn a_counted_fault_wears_off() {
    let switch = FaultSwitch::new(false);
    switch.set(FaultOrder { fault: Fault::Down, times: Some(2) });
    let struck: Vec<Fault> = (0..3).map(|_| switch.take(Stage::Call)).collect();
    assert_eq!(struck, [Fault::Down, Fault::Down, Fault::None]);
}

#[test]
fn a_fault_waits_for_its_stage() {
    let switch = FaultSwitch::new(false);
    switch.set(FaultOrder { fault: Fault::Duplicate, times: Some(1) });
    assert_eq!(switch.take(Stage::Call), Fault::None);
    assert_eq!(switch.take(Stage::Notice), Fault::Duplicate);
    assert_eq!(switch.take(Stage::Notice), Fault::None);
}

#[test]
fn late_strikes_answers_only_where_there_are_no_notices() {
    let late = FaultOrder { fault: Fault::Late { ms: 5 }, times: None };
    let registry = FaultSwitch::new(true);
    registry.set(late);
    assert_eq!(registry.take(Stage::Call), Fault::Late { ms: 5 });
    let gateway = FaultSwitch::new(false);
    gateway.set(late);
    assert_eq!(gateway.take(Stage::Call), Fault::None);
    assert_eq!(gateway.take(Stage::Notice), Fault::Late { ms: 5 });
}

#[test]
fn every_fault_has_its_json() {
    let all = [
        (Fault::None, r#"{"fault":"none","times":null}"#),
        (Fault::Slow { ms: 7 }, r#"{"fault":"slow","ms":7,"times":null}"#),
        (Fault::Down, r#"{"fault":"down","times":null}"#),
        (Fault::Refused, r#"{"fault":"refused","times":null}"#),
        (Fault::WrongAnswer, r#"{"fault":"wrong_answer","times":null}"#),
        (Fault::ServerError, r#"{"fault":"server_error","times":null}"#),
        (Fault::Duplicate, r#"{"fault":"duplicate","times":null}"#),
        (Fault::Late { ms: 9 }, r#"{"fault":"late","ms":9,"times":null}"#),
        (Fault::BadSignature, r#"{"fault":"bad_signature","times":null}"#),
        (Fault::WrongAmount, r#"{"fault":"wrong_amount","times":null}"#),
    ];
    for (fault, json) in all {
        let order = FaultOrder { fault, times: None };
        assert_eq!(serde_json::to_string(&order).expect("an order is JSON"), json);
        assert_eq!(serde_json::from_str::<FaultOrder>(json).expect("and back"), order);
    }
}
