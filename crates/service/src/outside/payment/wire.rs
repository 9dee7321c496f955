//! The JSON of SIBS SPG v2: what is sent and how answers are read.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::amount::{number, parse_euros};
use super::sibs::SibsConfig;
use super::{Cancellation, Customer, Issued, MbwayPhone, Method, OUR_ID_MAX_CHARS, Order, PaymentState, ProviderFault, Status};

const NAME_MAX_CHARS: usize = 45;
const STREET_MAX_CHARS: usize = 50;
const CITY_MAX_CHARS: usize = 50;
const POSTCODE_MAX_CHARS: usize = 16;
const DESCRIPTION_MAX_CHARS: usize = 100;
/// Longest id or reference believed, in characters.
const ID_MAX_CHARS: usize = 100;
/// The code that says it was done; anything else is a refusal.
const DONE: &str = "000";

/// The body of `POST /payments`, offering one way to pay.
pub(super) fn checkout(config: &SibsConfig, order: &Order, method: Method, now: Timestamp) -> Result<Value, ProviderFault> {
    let amount = euros(order.cents).ok_or(ProviderFault::BadOrder { field: "cents" })?;
    if !is_our_id(&order.our_id) {
        return Err(ProviderFault::BadOrder { field: "our_id" });
    }
    if order.until <= order.from {
        return Err(ProviderFault::BadOrder { field: "until" });
    }
    let mut body = json!({
        "merchant": { "terminalId": config.terminal_id, "channel": "web", "merchantTransactionId": order.our_id },
        "customer": { "customerInfo": customer(&order.customer) },
        "transaction": {
            "transactionTimestamp": instant(now),
            "description": cut(&order.description, DESCRIPTION_MAX_CHARS),
            "moto": false,
            "paymentType": "PURS",
            "paymentMethod": [method_word(method)],
            "amount": amount,
        },
    });
    if method == Method::Reference {
        // Least and most are the amount itself: nobody pays a part.
        body["transaction"]["paymentReference"] = json!({
            "entity": config.entity,
            "initialDatetime": instant(order.from),
            "finalDatetime": instant(order.until),
            "minAmount": amount,
            "maxAmount": amount,
        });
    }
    Ok(body)
}

/// The body of `POST /payments/{id}/mbway-id/purchase`.
pub(super) fn purchase(phone: &MbwayPhone) -> Value {
    json!({ "customerPhone": format!("{}#{}", phone.country, phone.number) })
}

/// The body of `POST /payments/{id}/cancellation`.
pub(super) fn cancellation(config: &SibsConfig, asked: &Cancellation, now: Timestamp) -> Result<Value, ProviderFault> {
    let amount = euros(asked.cents).ok_or(ProviderFault::BadOrder { field: "cents" })?;
    Ok(json!({
        "merchant": { "terminalId": config.terminal_id, "channel": "web", "merchantTransactionId": asked.our_id },
        "transaction": { "transactionTimestamp": instant(now), "amount": amount },
        "originalTransaction": { "id": asked.provider_id, "datetime": instant(asked.ordered_at) },
    }))
}

/// Whether an id fits into the address of a call as it is.
pub(super) fn is_id(text: &str) -> bool {
    (1..=ID_MAX_CHARS).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// Whether our number fits what the provider takes, and into the address of a call as it is.
fn is_our_id(text: &str) -> bool {
    text.len() <= OUR_ID_MAX_CHARS && is_id(text) && !text.contains('_')
}

/// A refusal in the answer, if it is one.
pub(super) fn refusal(http_status: u16, answer: Option<&Value>) -> Option<ProviderFault> {
    let said = |field: &str| answer.and_then(|answer| answer["returnStatus"][field].as_str()).unwrap_or_default();
    let (code, text) = (said("statusCode"), said("statusDescription"));
    match http_status {
        200..=299 if code == DONE => None,
        200..=299 if code.is_empty() => Some(wrong("no status code")),
        404 => Some(ProviderFault::Unknown),
        408 | 429 | 500.. => Some(ProviderFault::Down { text: format!("HTTP {http_status}") }),
        _ => {
            let code = if code.is_empty() { http_status.to_string() } else { cut(code, ID_MAX_CHARS) };
            Some(ProviderFault::Refused { code, text: cut(text, DESCRIPTION_MAX_CHARS) })
        }
    }
}

/// A payment just ordered: the provider's number, and what authorises the next call.
pub(super) fn created(answer: &Value) -> Result<(String, String), ProviderFault> {
    let id = answer["transactionID"].as_str().filter(|id| is_id(id)).ok_or(wrong("no transactionID"))?;
    let signature = answer["transactionSignature"].as_str().filter(|text| !text.is_empty());
    Ok((id.to_owned(), signature.ok_or(wrong("no transactionSignature"))?.to_owned()))
}

/// The reference in an answer, checked against the order; `None` when none was generated yet.
pub(super) fn issued(answer: &Value, provider_id: &str, order: &Order) -> Result<Option<Issued>, ProviderFault> {
    let given = &answer["paymentReference"];
    if given["reference"].is_null() {
        return Ok(None);
    }
    let reference = digits(&given["reference"]).ok_or(wrong("the reference is not digits"))?;
    let entity = digits(&given["paymentEntity"]).or_else(|| digits(&given["entity"]));
    let entity = entity.ok_or(wrong("the entity is not digits"))?;
    if parse_euros(&given["amount"]) != Some(order.cents) {
        return Err(wrong("the reference is of another amount"));
    }
    Ok(Some(Issued { provider_id: provider_id.to_owned(), entity, reference }))
}

/// The state of a payment.
pub(super) fn status(answer: &Value) -> Result<Status, ProviderFault> {
    let id = answer["transactionID"].as_str().filter(|id| is_id(id)).ok_or(wrong("no transactionID"))?;
    let state = answer["paymentStatus"].as_str().and_then(state);
    let our_id = answer["merchant"]["merchantTransactionId"].as_str().map(|text| cut(text, ID_MAX_CHARS));
    Ok(Status {
        provider_id: id.to_owned(),
        our_id,
        state: state.ok_or(wrong("an unknown paymentStatus"))?,
        cents: parse_euros(&answer["amount"]).ok_or(wrong("no amount in euros"))?,
        method: answer["paymentMethod"].as_str().and_then(method),
        paid_at: answer["transactionDateTime"].as_str().and_then(|text| text.parse().ok()),
    })
}

/// `paymentStatus`.
pub(super) fn state(word: &str) -> Option<PaymentState> {
    Some(match word {
        "Processing" => PaymentState::Begun,
        "Pending" => PaymentState::Waiting,
        "Success" => PaymentState::Paid,
        "Declined" => PaymentState::Declined,
        "Expired" => PaymentState::Expired,
        _ => return None,
    })
}

/// `paymentMethod`.
pub(super) fn method(word: &str) -> Option<Method> {
    [Method::Reference, Method::Mbway, Method::Card].into_iter().find(|method| method_word(*method) == word)
}

pub(super) fn wrong(text: &'static str) -> ProviderFault {
    ProviderFault::WrongAnswer { text }
}

fn method_word(method: Method) -> &'static str {
    match method {
        Method::Reference => "REFERENCE",
        Method::Mbway => "MBWAY",
        Method::Card => "CARD",
    }
}

fn customer(customer: &Customer) -> Value {
    json!({
        "customerName": cut(&customer.name, NAME_MAX_CHARS),
        "customerEmail": customer.email,
        "billingAddress": {
            "street1": cut(&customer.street, STREET_MAX_CHARS),
            "city": cut(&customer.city, CITY_MAX_CHARS),
            "postcode": cut(&customer.postcode, POSTCODE_MAX_CHARS),
            "country": customer.country,
        },
    })
}

fn euros(cents: i64) -> Option<Value> {
    Some(json!({ "value": number(cents)?, "currency": "EUR" }))
}

/// `2026-06-01T09:00:00.000+00:00`.
fn instant(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%.3f+00:00").to_string()
}

/// Digits as text or number, at most the 15 of a DUC.
fn digits(value: &Value) -> Option<String> {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    ((1..=15).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())).then_some(text)
}

fn cut(text: &str, most_chars: usize) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(most_chars).collect()
}
