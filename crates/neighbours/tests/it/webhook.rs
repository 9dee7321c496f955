//! Notices: encrypted, repeated until acknowledged, and every way they go wrong.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use neighbours::fault::Fault;
use neighbours::payment::book::PayOrder;
use neighbours::payment::envelope::{Envelope, EnvelopeRefusal, IV_HEADER, TAG_HEADER, open};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::support::{Street, until};

/// A merchant that keeps every post, and acknowledges as told.
#[derive(Clone)]
struct Merchant {
    posts: Arc<Mutex<Vec<Envelope>>>,
    secret: Arc<Mutex<String>>,
    refusals: Arc<Mutex<Vec<Refusal>>>,
}

/// How the merchant fails before it acknowledges.
#[derive(Clone, Copy)]
enum Refusal {
    Error,
    OtherNumber,
    NotJson,
}

impl Merchant {
    async fn open(street: &Street, refusals: &[Refusal]) -> Self {
        let secret = street.neighbours.payment.webhook_secret();
        let merchant =
            Self { posts: Arc::default(), secret: Arc::new(Mutex::new(secret)), refusals: Arc::new(Mutex::new(refusals.to_vec())) };
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}/ganchos/pagamentos", listener.local_addr().expect("bound"));
        let routes = Router::new().route("/ganchos/pagamentos", post(take)).with_state(merchant.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        street.neighbours.payment.set_webhook_url(&url);
        merchant
    }

    fn count(&self) -> usize {
        self.posts.lock().expect("not poisoned").len()
    }

    /// What the posts say; `None` for one that does not authenticate.
    fn notices(&self) -> Vec<Option<Value>> {
        let secret = self.secret.lock().expect("not poisoned").clone();
        let posts = self.posts.lock().expect("not poisoned").clone();
        let read = posts.iter().map(|post| open(&secret, post).ok());
        read.map(|plain| plain.map(|plain| serde_json::from_slice(&plain).expect("JSON"))).collect()
    }
}

async fn take(State(merchant): State<Merchant>, headers: HeaderMap, body: String) -> Response {
    let header = |name: &str| headers[name].to_str().expect("text").to_owned();
    let envelope = Envelope { iv: header(IV_HEADER), tag: header(TAG_HEADER), body };
    let secret = merchant.secret.lock().expect("not poisoned").clone();
    let plain = open(&secret, &envelope);
    merchant.posts.lock().expect("not poisoned").push(envelope);
    let Ok(plain) = plain else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let notice: Value = serde_json::from_slice(&plain).expect("JSON");
    let refusal = merchant.refusals.lock().expect("not poisoned").pop();
    match refusal {
        Some(Refusal::Error) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        Some(Refusal::OtherNumber) => {
            json!({ "statusCode": "200", "statusMsg": "Success", "notificationID": "other" }).to_string().into_response()
        }
        Some(Refusal::NotJson) => "OK".into_response(),
        None => {
            json!({ "statusCode": "200", "statusMsg": "Success", "notificationID": notice["notificationID"] }).to_string().into_response()
        }
    }
}

async fn pay(street: &Street, merchant_id: &str) -> String {
    let (id, reference) = street.referenced(merchant_id).await;
    street.neighbours.payment.pay(&reference, PayOrder::default()).expect("paid");
    id
}

fn acknowledged(street: &Street) -> bool {
    let deliveries = street.neighbours.payment.deliveries();
    !deliveries.is_empty() && deliveries.iter().all(|delivery| delivery.acknowledged)
}

#[tokio::test]
async fn a_payment_is_told_encrypted() {
    let street = Street::open().await;
    let merchant = Merchant::open(&street, &[]).await;
    let id = pay(&street, "S-1").await;
    until("acknowledged", || acknowledged(&street)).await;
    let notices = merchant.notices();
    let notice = notices[0].as_ref().expect("authentic");
    assert_eq!(notice["transactionID"], id);
    assert_eq!(notice["returnStatus"]["statusCode"], "000");
    assert_eq!((&notice["paymentStatus"], &notice["paymentMethod"]), (&json!("Success"), &json!("REFERENCE")));
    assert_eq!(notice["amount"], json!({ "currency": "EUR", "value": "114.30" }));
    assert_eq!(notice["merchant"]["merchantTransactionId"], "S-1");
    let delivery = &street.neighbours.payment.deliveries()[0];
    assert_eq!((delivery.attempts, delivery.last_answer.as_str()), (1, "acknowledged"));
    assert_eq!(notice["notificationID"], delivery.notification_id);
}

#[tokio::test]
async fn a_notice_is_repeated_until_its_number_comes_back() {
    let street = Street::open().await;
    let merchant = Merchant::open(&street, &[Refusal::Error, Refusal::OtherNumber, Refusal::NotJson]).await;
    pay(&street, "S-1").await;
    until("acknowledged", || acknowledged(&street)).await;
    let posts = merchant.posts.lock().expect("not poisoned").clone();
    assert_eq!(posts.len(), 4);
    let vectors: std::collections::BTreeSet<&str> = posts.iter().map(|post| post.iv.as_str()).collect();
    assert_eq!(vectors.len(), 4, "a vector was used twice");
    let notices = merchant.notices();
    assert!(notices.iter().all(|notice| notice == &notices[0]));
}

#[tokio::test]
async fn a_notice_waits_for_an_address() {
    let street = Street::open().await;
    pay(&street, "S-1").await;
    let merchant = Merchant::open(&street, &[]).await;
    until("acknowledged", || acknowledged(&street)).await;
    assert_eq!(merchant.count(), 1);
}

#[tokio::test]
async fn duplicate_tells_the_same_twice() {
    let street = Street::open().await;
    let merchant = Merchant::open(&street, &[]).await;
    street.neighbours.payment.set_fault(Fault::Duplicate);
    pay(&street, "S-1").await;
    until("told twice", || merchant.count() == 2).await;
    let notices = merchant.notices();
    assert_eq!(notices[0], notices[1]);
}

#[tokio::test]
async fn bad_signature_does_not_open_and_the_next_attempt_does() {
    let street = Street::open().await;
    let merchant = Merchant::open(&street, &[]).await;
    street.neighbours.payment.set_fault_times(Fault::BadSignature, 1);
    pay(&street, "S-1").await;
    until("acknowledged", || acknowledged(&street)).await;
    let notices = merchant.notices();
    assert_eq!((notices[0].is_none(), notices[1].is_some(), notices.len()), (true, true, 2));
    let forged = merchant.posts.lock().expect("not poisoned")[0].clone();
    assert_eq!(open(&street.neighbours.payment.webhook_secret(), &forged), Err(EnvelopeRefusal::Forged));
}

#[tokio::test]
async fn wrong_amount_is_in_the_notice_and_not_in_the_status() {
    let street = Street::open().await;
    let merchant = Merchant::open(&street, &[]).await;
    street.neighbours.payment.set_fault(Fault::WrongAmount);
    let id = pay(&street, "S-1").await;
    until("told", || merchant.count() == 1).await;
    assert_eq!(merchant.notices()[0].as_ref().expect("authentic")["amount"]["value"], "115.30");
    let answer = street.merchant("GET", &format!("/payments/{id}/status")).send().await.expect("an answer");
    let state: Value = answer.json().await.expect("JSON");
    assert_eq!(state["amount"]["value"], json!(114.3));
}

#[tokio::test]
async fn late_comes_late() {
    let street = Street::open().await;
    let merchant = Merchant::open(&street, &[]).await;
    street.neighbours.payment.set_fault(Fault::Late { ms: 60 });
    let begun = Instant::now();
    pay(&street, "S-1").await;
    until("told", || merchant.count() == 1).await;
    assert!(begun.elapsed() >= Duration::from_millis(60));
}

#[tokio::test]
async fn a_new_secret_is_used_at_once_and_a_bad_one_is_refused() {
    let street = Street::open().await;
    let merchant = Merchant::open(&street, &[]).await;
    assert!(street.neighbours.payment.set_webhook_secret("curto").is_err());
    let secret = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    street.neighbours.payment.set_webhook_secret(secret).expect("a secret");
    *merchant.secret.lock().expect("not poisoned") = secret.to_owned();
    pay(&street, "S-1").await;
    until("acknowledged", || acknowledged(&street)).await;
    assert!(merchant.notices()[0].is_some());
}

#[tokio::test]
async fn control_tells_once_more_and_lists_deliveries() {
    let street = Street::open().await;
    let merchant = Merchant::open(&street, &[]).await;
    let id = pay(&street, "S-1").await;
    let (unpaid, _) = street.referenced("S-2").await;
    until("told", || merchant.count() == 1).await;
    let control = street.neighbours.payment.control_url();
    let again = |id: String| street.http.post(format!("{control}/payments/{id}/notify")).json(&json!({})).send();
    assert_eq!(again(id).await.expect("an answer").status(), 202);
    assert_eq!(again(unpaid).await.expect("an answer").status(), 404);
    until("told again", || merchant.count() == 2).await;
    let notices = merchant.notices();
    assert_eq!(notices[0], notices[1]);
    let listed = street.http.get(format!("{control}/deliveries")).send().await.expect("an answer");
    assert_eq!(listed.json::<Value>().await.expect("JSON").as_array().map(Vec::len), Some(2));
    let listed = street.http.get(format!("{control}/payments")).send().await.expect("an answer");
    let listed: Value = listed.json().await.expect("JSON");
    assert_eq!((&listed[0]["status"], &listed[1]["status"]), (&json!("Success"), &json!("Pending")));
}
