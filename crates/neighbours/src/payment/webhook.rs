//! Notices to the merchant: encrypted, repeated until acknowledged with their own number.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use reqwest::StatusCode;
use serde::Serialize;
use serde_json::{Value, json};

use super::amount;
use super::book::{Method, Paid, Payment};
use super::envelope::{Envelope, IV_HEADER, TAG_HEADER, seal};
use super::gateway::Gateway;
use crate::fault::{Fault, Stage, delay};

/// Attempts before a notice is given up.
pub const WEBHOOK_ATTEMPTS_MAX: u32 = 100;
const RETRY_WAIT_MAX: Duration = Duration::from_secs(30);
/// How much more the fault [`Fault::WrongAmount`] says was paid, in cents.
pub const WRONG_AMOUNT_MORE_CENTS: u64 = 100;

/// How the delivery of one notice goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Delivery {
    /// The notice's number.
    pub notification_id: String,
    /// The payment's number.
    pub transaction_id: String,
    /// Posts sent so far, a duplicate included.
    pub attempts: u32,
    /// Answered 200 with the notice's own number.
    pub acknowledged: bool,
    /// What the last attempt met, in words for a log.
    pub last_answer: String,
}

/// The deliveries of one gateway.
#[derive(Default)]
pub(super) struct Outbox {
    deliveries: Mutex<Vec<Delivery>>,
}

impl Outbox {
    pub(super) fn all(&self) -> Vec<Delivery> {
        self.deliveries.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The place of a new delivery.
    pub(super) fn open(&self, notice: &Notice) -> usize {
        let mut deliveries = self.deliveries.lock().unwrap_or_else(PoisonError::into_inner);
        deliveries.push(Delivery {
            notification_id: notice.notification_id.clone(),
            transaction_id: notice.transaction_id.clone(),
            attempts: 0,
            acknowledged: false,
            last_answer: String::new(),
        });
        deliveries.len() - 1
    }

    fn note(&self, place: usize, answer: &Result<(), String>) {
        let mut deliveries = self.deliveries.lock().unwrap_or_else(PoisonError::into_inner);
        let delivery = &mut deliveries[place];
        delivery.attempts += 1;
        delivery.acknowledged |= answer.is_ok();
        delivery.last_answer = answer.as_ref().err().cloned().unwrap_or_else(|| "acknowledged".to_owned());
    }
}

/// What is told.
pub(super) struct Notice {
    notification_id: String,
    transaction_id: String,
    cents: u64,
    body: Value,
}

impl Notice {
    pub(super) fn paid(payment: &Payment, paid: &Paid) -> Self {
        Self::new(payment, "Success", paid.method, paid.cents, paid.at, paid.notification_id.clone())
    }

    pub(super) fn declined(payment: &Payment, now: Timestamp, notification_id: String) -> Self {
        Self::new(payment, "Declined", Method::Mbway, payment.order.amount_cents, now, notification_id)
    }

    fn new(payment: &Payment, status: &str, method: Method, cents: u64, at: Timestamp, notification_id: String) -> Self {
        let mut body = json!({
            "returnStatus": { "statusMsg": "Success", "statusCode": "000" },
            "paymentStatus": status,
            "paymentMethod": method,
            "paymentType": if method == Method::Reference { "PREF" } else { "PURS" },
            "transactionID": payment.transaction_id,
            "transactionDateTime": at.to_string(),
            "merchant": { "merchantTransactionId": payment.order.merchant_transaction_id },
            "notificationID": notification_id,
        });
        if let Some(reference) = &payment.reference {
            body["paymentReference"] = json!({ "reference": reference, "entity": super::reference::TEST_ENTITY.to_string() });
        }
        Self { notification_id, transaction_id: payment.transaction_id.clone(), cents, body }
    }

    fn plaintext(&self, cents: u64) -> Vec<u8> {
        let mut body = self.body.clone();
        body["amount"] = json!({ "currency": "EUR", "value": amount::text(cents) });
        body.to_string().into_bytes()
    }
}

/// Delivers one notice, faults included; returns when it is acknowledged or given up.
pub(super) async fn deliver(gateway: &Arc<Gateway>, notice: &Notice, place: usize) {
    let mut wait = gateway.config.webhook_retry;
    for attempt in 1..=WEBHOOK_ATTEMPTS_MAX {
        let fault = gateway.desk.faults.take(Stage::Notice);
        if let Fault::Late { ms } = fault
            && attempt == 1
        {
            tokio::time::sleep(delay(ms)).await;
        }
        let acknowledged = attempt_once(gateway, notice, fault, place).await;
        if acknowledged {
            if fault == Fault::Duplicate {
                attempt_once(gateway, notice, Fault::None, place).await;
            }
            return;
        }
        tokio::time::sleep(wait).await;
        wait = (wait * 2).min(RETRY_WAIT_MAX);
    }
    tracing::warn!(notification = notice.notification_id, "webhook given up");
}

async fn attempt_once(gateway: &Gateway, notice: &Notice, fault: Fault, place: usize) -> bool {
    let answer = post(gateway, notice, fault).await;
    gateway.outbox.note(place, &answer);
    answer.is_ok()
}

async fn post(gateway: &Gateway, notice: &Notice, fault: Fault) -> Result<(), String> {
    let url = webhook_url(gateway).await;
    let more = if fault == Fault::WrongAmount { WRONG_AMOUNT_MORE_CENTS } else { 0 };
    let iv = first_twelve((gateway.given().chance)());
    let sealed = seal(&gateway.secret(), iv, &notice.plaintext(notice.cents + more));
    let mut envelope = sealed.map_err(|refusal| format!("not sealed: {refusal:?}"))?;
    if fault == Fault::BadSignature {
        envelope = with_wrong_tag(envelope);
    }
    let request =
        gateway.http.post(url).header("Content-Type", "text/plain").header(IV_HEADER, &envelope.iv).header(TAG_HEADER, &envelope.tag);
    let response = request.body(envelope.body).send().await.map_err(|error| format!("not reached: {error}"))?;
    let status = response.status();
    if status != StatusCode::OK {
        return Err(format!("answered {status}"));
    }
    let text = response.text().await.map_err(|error| format!("answer broke off: {error}"))?;
    let echoed = serde_json::from_str::<Value>(&text).is_ok_and(|body| {
        // Some merchants answer the number 200, some the text.
        let code = body["statusCode"].as_str().map_or_else(|| body["statusCode"].to_string(), str::to_owned);
        code == "200" && body["notificationID"] == *notice.notification_id
    });
    if echoed { Ok(()) } else { Err("answered without the notification's number".to_owned()) }
}

/// Waits until somebody said where notices go.
async fn webhook_url(gateway: &Gateway) -> String {
    let mut told = gateway.url.subscribe();
    let url = told.wait_for(Option::is_some).await.ok().and_then(|url| url.clone());
    url.expect("the gateway holds the sender while it delivers")
}

fn first_twelve(chance: u128) -> [u8; 12] {
    let bytes = chance.to_be_bytes();
    // The last twelve of sixteen: a counting source differs in its low bytes.
    bytes[4..].try_into().expect("sixteen less four is twelve")
}

fn with_wrong_tag(envelope: Envelope) -> Envelope {
    let first = if envelope.tag.starts_with('A') { "B" } else { "A" };
    Envelope { tag: format!("{first}{}", &envelope.tag[1..]), ..envelope }
}
