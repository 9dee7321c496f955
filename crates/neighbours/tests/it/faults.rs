//! Faults of the HTTP neighbours, set from Rust and over HTTP; the book of calls.

use std::time::{Duration, Instant};

use neighbours::fault::Fault;
use neighbours::registry::Registry;
use serde_json::{Value, json};

use crate::support::{Street, until};

async fn ask(street: &Street, registry: &Registry) -> Result<(u16, String), reqwest::Error> {
    let call = street.http.post(format!("{}/situation", registry.base_url())).bearer_auth(registry.token());
    let answer = call.json(&json!({ "nif": "299876543", "process": "R" })).send().await?;
    Ok((answer.status().as_u16(), answer.text().await?))
}

#[tokio::test]
async fn slow_and_late_answer_after_their_time() {
    let street = Street::open().await;
    for fault in [Fault::Slow { ms: 50 }, Fault::Late { ms: 50 }] {
        street.neighbours.tax.set_fault(fault);
        let begun = Instant::now();
        assert_eq!(ask(&street, &street.neighbours.tax).await.expect("an answer").0, 200);
        assert!(begun.elapsed() >= Duration::from_millis(50), "{fault:?}");
    }
}

#[tokio::test]
async fn down_wrong_answer_and_server_error() {
    let street = Street::open().await;
    let tax = &street.neighbours.tax;
    tax.set_fault(Fault::Down);
    assert_eq!(ask(&street, tax).await.expect("an answer").0, 503);
    tax.set_fault(Fault::WrongAnswer);
    let (status, body) = ask(&street, tax).await.expect("an answer");
    assert!(status == 200 && body.starts_with("<html>") && serde_json::from_str::<Value>(&body).is_err());
    tax.set_fault(Fault::ServerError);
    assert_eq!(ask(&street, tax).await.expect("an answer").0, 500);
    tax.set_fault(Fault::None);
    assert_eq!(ask(&street, tax).await.expect("an answer").0, 200);
}

#[tokio::test]
async fn a_lost_answer_was_still_done_and_a_server_error_was_not() {
    let street = Street::open().await;
    let payment = &street.neighbours.payment;
    let order = || street.merchant("POST", "/payments").json(&street.checkout("S-1")).send();
    payment.set_fault_times(Fault::ServerError, 1);
    assert_eq!(order().await.expect("an answer").status(), 500);
    assert!(payment.payments().is_empty());
    payment.set_fault_times(Fault::WrongAnswer, 1);
    assert!(order().await.expect("an answer").json::<Value>().await.is_err());
    let done = payment.payments();
    let again: Value = order().await.expect("an answer").json().await.expect("JSON");
    assert_eq!(again["transactionID"], *done[0].transaction_id);
    assert_eq!(payment.payments().len(), 1);
}

#[tokio::test]
async fn refused_shuts_the_door_and_opens_it_again() {
    let street = Street::open().await;
    let tax = &street.neighbours.tax;
    let address = tax.base_url().trim_start_matches("http://").to_owned();
    tax.set_fault(Fault::Refused);
    let shut = async {
        while tokio::net::TcpStream::connect(&address).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(crate::support::WAIT, shut).await.expect("the door shuts");
    assert!(ask(&street, tax).await.expect_err("nobody answers").is_connect());
    tax.set_fault(Fault::None);
    let opened = async {
        while ask(&street, tax).await.map(|(status, _)| status).ok() != Some(200) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(crate::support::WAIT, opened).await.expect("the door opens");
}

#[tokio::test]
async fn a_connection_kept_open_finds_the_house_empty() {
    let street = Street::open().await;
    let tax = &street.neighbours.tax;
    assert_eq!(ask(&street, tax).await.expect("an answer").0, 200);
    tax.set_fault(Fault::Refused);
    // Either the kept connection says 503, or a new one is refused.
    assert!(ask(&street, tax).await.map_or(true, |(status, _)| status == 503));
}

#[tokio::test]
async fn faults_are_set_over_http() {
    let street = Street::open().await;
    let social = &street.neighbours.social_security;
    let control = format!("{}/control/fault", social.base_url());
    let set = |body: Value| street.http.post(&control).json(&body).send();
    let answer = set(json!({ "fault": "down", "times": 1 })).await.expect("an answer");
    assert_eq!(answer.json::<Value>().await.expect("JSON"), json!({ "fault": "down", "times": 1 }));
    assert_eq!(ask(&street, social).await.expect("an answer").0, 503);
    assert_eq!(ask(&street, social).await.expect("an answer").0, 400);
    let now = street.http.get(&control).send().await.expect("an answer");
    assert_eq!(now.json::<Value>().await.expect("JSON"), json!({ "fault": "none", "times": null }));
    assert_eq!(set(json!({ "fault": "refused" })).await.expect("an answer").status(), 409);
    assert_eq!(set(json!({ "fault": "tired" })).await.expect("an answer").status(), 422);
    // Without a JSON content type a page in a browser could send it.
    let plain = street.http.post(&control).body(r#"{"fault":"down"}"#).send().await.expect("an answer");
    assert_eq!(plain.status(), 415);
}

#[tokio::test]
async fn calls_are_kept_without_credentials() {
    let street = Street::open().await;
    let tax = &street.neighbours.tax;
    ask(&street, tax).await.expect("an answer");
    tax.set_fault_times(Fault::Down, 1);
    ask(&street, tax).await.expect("an answer");
    let calls = tax.calls();
    let statuses: Vec<u16> = calls.iter().map(|call| call.status).collect();
    assert_eq!((statuses, tax.call_count()), (vec![200, 503], 2));
    assert_eq!((calls[0].method.as_str(), calls[0].path.as_str()), ("POST", "/situation"));
    assert!(calls[0].body.contains("299876543"));
    assert_eq!(calls[0].at, "2026-06-03T09:00:00Z");
    let listed = street.http.get(format!("{}/control/calls", tax.base_url())).send().await.expect("an answer").text().await.expect("text");
    assert!(listed.contains("299876543") && !listed.contains(tax.token()));
}

#[tokio::test]
async fn dropping_stops_every_neighbour() {
    let street = Street::open().await;
    let url = |base: String| base.trim_start_matches("http://").split('/').next().unwrap_or_default().to_owned();
    let addresses = [
        url(street.neighbours.payment.base_url()),
        url(street.neighbours.tax.base_url()),
        url(street.neighbours.mail.base_url()),
        street.neighbours.mail.smtp_address().to_string(),
    ];
    drop(street);
    for address in addresses {
        until("stopped", || std::net::TcpStream::connect(&address).is_err()).await;
    }
}
