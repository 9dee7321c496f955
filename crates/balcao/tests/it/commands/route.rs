//! `route` and `/api/v1/route`: one document, frozen; what cannot be answered says what and why.

use super::command;
use crate::support::World;
use crate::support::browser::Body;
use axum::http::{Method, StatusCode};
use serde_json::{Value, json};
use std::io::Write;
use std::process::Stdio;

const DAY: &str = "2026-11-16";

/// What the command says to these answers, and how it ends.
pub(super) fn asked(answers: &str, more: &[&str]) -> (i32, Value) {
    let words = [&["route", "--json"], more].concat();
    let mut child = command(&words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("it runs");
    child.stdin.take().expect("a pipe").write_all(answers.as_bytes()).expect("it listens");
    let ended = child.wait_with_output().expect("it ends");
    (ended.status.code().expect("it ends"), serde_json::from_slice(&ended.stdout).unwrap_or(Value::Null))
}

fn on_the_day(answers: &Value) -> Value {
    let (code, said) = asked(&answers.to_string(), &["--on", DAY]);
    assert_eq!(code, 0, "{answers}: {said}");
    said
}

#[test]
fn a_way_is_told_whole() {
    let said = on_the_day(&json!({ "goal": "renew", "holds": "residence_permit", "basis": "88-1", "expires": "2027-03-10" }));
    assert_eq!((&said["route"], &said["open"], &said["opens_on"]), (&json!("renewal_online"), &json!(false), &json!("2027-01-04")));
    assert_eq!((&said["missing"], &said["source"], &said["start"]), (&json!([]), &json!("law"), &json!("inicio")));
    assert_eq!((&said["fee_cents"], &said["niss"]), (&json!(18_560), &json!("asked")));
    assert_eq!(said["not_because"].as_array().map(Vec::len), Some(17), "every other way says why not");
    for reason in said["because"].as_array().expect("reasons") {
        assert!(reason["text"]["pt"].as_str().is_some_and(|words| !words.is_empty()), "{reason}");
        assert!(reason["law"].as_array().is_some_and(|law| law.iter().all(|row| row["legal_basis"].is_string())), "{reason}");
    }
    assert!(said["next_steps"].as_array().is_some_and(|steps| steps.iter().all(|step| step["text"]["en"] != "")), "{said}");
}

#[test]
fn only_what_changes_the_outcome_is_missing() {
    for (answers, missing) in [
        (json!({}), "goal"),
        (json!({ "goal": "renew" }), "holds"),
        (json!({ "goal": "renew", "holds": "residence_permit" }), "expires"),
        (json!({ "goal": "first_permit", "holds": "residence_visa" }), "visa_has_appointment"),
    ] {
        let said = on_the_day(&answers);
        assert_eq!((&said["route"], &said["missing"]), (&Value::Null, &json!([missing])), "{answers}");
    }
    let unknown = json!({ "goal": "renew", "holds": "residence_permit", "expires": null, "basis": "unknown" });
    assert_eq!(on_the_day(&unknown)["route"], "special_category", "who does not know reaches an officer");
}

#[test]
fn what_cannot_be_true_is_refused_with_its_questions() {
    for (answers, code, ended) in [
        (r#"{"goal":"renew","holds":"none","expires":"2026-12-01"}"#, "answer_contradiction", 6),
        (r#"{"goal":"renew","expires":"2026-02-30"}"#, "answer_impossible_day", 6),
        (r#"{"goal":"renew","expires":"2095-01-01"}"#, "answer_impossible_day", 6),
        (r#"{"birth_date":"2026-01-02","expires":"2026-01-01"}"#, "answer_born_after_expiry", 6),
        (r#"{"goal":"renew","basis":"99-Z"}"#, "answer_unknown_basis", 6),
        (r#"{"goal":"fly"}"#, "answer_unknown_value", 6),
        (r#"{"colour":"blue"}"#, "answer_unknown_question", 6),
        (r#"{"goal":7}"#, "answers_unreadable", 2),
        ("[]", "answers_unreadable", 2),
        ("", "answers_unreadable", 2),
    ] {
        let (code_of_exit, said) = asked(answers, &["--on", DAY]);
        assert_eq!((code_of_exit, said["code"].as_str()), (ended, Some(code)), "{answers}: {said}");
        assert!(said["text"]["pt"].as_str().is_some_and(|words| !words.is_empty()), "{answers}: {said}");
    }
    let long = format!("{{\"goal\":\"{}\"}}", "x".repeat(5_000));
    assert_eq!(asked(&long, &[]).0, 2);
}

#[test]
fn the_interface_says_what_the_command_says() {
    World::tell(async |world| {
        let ask = async |body: &str, query: &str| {
            let body = Body::Raw("application/json", body.as_bytes().to_vec());
            world.visitor().send(Method::POST, &format!("/api/v1/route{query}"), body, None, &[]).await
        };
        let answers = r#"{"goal":"renew","holds":"residence_permit","basis":"77-1","expires":"2026-12-20"}"#;
        let said = ask(answers, &format!("?on={DAY}")).await;
        assert_eq!(said.status, StatusCode::OK);
        assert_eq!(serde_json::from_slice::<Value>(&said.bytes).expect("a document"), asked(answers, &["--on", DAY]).1);
        let refused = ask(r#"{"goal":"fly"}"#, "").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(ask("{}", "?on=tomorrow").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}
