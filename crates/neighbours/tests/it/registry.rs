//! Tax authority and social security.

use neighbours::registry::{Registry, Situation};
use serde_json::{Value, json};

use crate::support::Street;

async fn ask(street: &Street, registry: &Registry, body: &Value) -> (u16, Value) {
    let call = street.http.post(format!("{}/situation", registry.base_url())).bearer_auth(registry.token());
    let answer = call.json(body).send().await.expect("an answer");
    (answer.status().as_u16(), answer.json().await.expect("JSON"))
}

#[tokio::test]
async fn every_situation_of_both() {
    let street = Street::open().await;
    let (tax, social) = (&street.neighbours.tax, &street.neighbours.social_security);
    for (registry, field, number, situation) in [
        (tax, "nif", "299876543", "regular"),
        (tax, "nif", "299900010", "irregular"),
        (tax, "nif", "299910016", "not_registered"),
        (social, "niss", "12345678902", "regular"),
        (social, "niss", "11990100002", "irregular"),
        (social, "niss", "11990200001", "not_registered"),
    ] {
        let (status, answer) = ask(&street, registry, &json!({ (field): number, "process": "R-2026-ABC" })).await;
        assert_eq!(status, 200);
        assert_eq!((&answer[field], &answer["process"], &answer["situation"]), (&json!(number), &json!("R-2026-ABC"), &json!(situation)));
        assert_eq!(answer["as_of"], "2026-06-03T09:00:00Z");
        assert!(answer["answer_id"].as_str().is_some_and(|id| id.len() > 10));
    }
}

#[tokio::test]
async fn answers_have_their_own_numbers_and_the_clock_of_business() {
    let street = Street::open().await;
    let body = json!({ "nif": "299876543", "process": "R" });
    let (_, first) = ask(&street, &street.neighbours.tax, &body).await;
    street.clock.set("2026-07-01T00:00:00Z");
    let (_, second) = ask(&street, &street.neighbours.tax, &body).await;
    assert_ne!(first["answer_id"], second["answer_id"]);
    assert_eq!(second["as_of"], "2026-07-01T00:00:00Z");
}

#[tokio::test]
async fn refusals() {
    let street = Street::open().await;
    let tax = &street.neighbours.tax;
    for (body, status, error) in [
        (json!({ "nif": "299876544", "process": "R" }), 422, "invalid_number"),
        (json!({ "nif": "", "process": "R" }), 422, "invalid_number"),
        (json!({ "nif": "299876543", "process": "" }), 422, "invalid_process"),
        (json!({ "nif": "299876543", "process": "x".repeat(65) }), 422, "invalid_process"),
        (json!({ "nif": "299876543" }), 400, "unreadable"),
        (json!({ "niss": "12345678902", "process": "R" }), 400, "unreadable"),
        (json!({ "nif": 299_876_543, "process": "R" }), 400, "unreadable"),
        (json!([]), 400, "unreadable"),
    ] {
        assert_eq!(ask(&street, tax, &body).await, (status, json!({ "error": error })), "{body}");
    }
    let url = format!("{}/situation", tax.base_url());
    let body = json!({ "nif": "299876543", "process": "R" });
    let other = street.neighbours.social_security.token();
    for call in [street.http.post(&url), street.http.post(&url).bearer_auth("x"), street.http.post(&url).bearer_auth(other)] {
        assert_eq!(call.json(&body).send().await.expect("an answer").status(), 401);
    }
    assert_eq!(street.http.get(&url).send().await.expect("an answer").status(), 405);
}

#[tokio::test]
async fn a_situation_can_be_set() {
    let street = Street::open().await;
    let tax = &street.neighbours.tax;
    let body = json!({ "nif": "299900010", "process": "R" });
    tax.set_situation("299900010", Situation::Regular);
    assert_eq!(ask(&street, tax, &body).await.1["situation"], "regular");
    let set = |body: Value| street.http.post(format!("{}/control/situations", tax.base_url())).json(&body).send();
    let answer = set(json!({ "number": "299900010", "situation": "not_registered" })).await.expect("an answer");
    assert_eq!(answer.status(), 204);
    assert_eq!(ask(&street, tax, &body).await.1["situation"], "not_registered");
    assert_eq!(set(json!({ "number": "1", "situation": "regular" })).await.expect("an answer").status(), 422);
    assert_eq!(set(json!({ "number": "299900010", "situation": "rich" })).await.expect("an answer").status(), 422);
}
