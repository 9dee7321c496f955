//! The wire format: what a merchant sends, checked, and what the gateway answers.

use axum::extract::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::{Value, json};

use super::amount::{number, parse_cents};
use super::book::{GatewayRefusal, Method, Order, Payment, PaymentStatus, Window};
use super::reference::{AMOUNT_MAX_CENTS, TEST_ENTITY};

/// The longest customer name, in characters.
const NAME_MAX_CHARS: usize = 45;
const STREET_MAX_CHARS: usize = 50;
const CITY_MAX_CHARS: usize = 50;
const POSTCODE_MAX_CHARS: usize = 16;
const MERCHANT_ID_MAX_CHARS: usize = 35;
/// The form of a payment that was not begun closes after this long.
const FORM_OPEN_HOURS: i64 = 1;

#[derive(Deserialize)]
pub(super) struct Checkout {
    merchant: Merchant,
    #[serde(default)]
    customer: Option<Customer>,
    transaction: Transaction,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Merchant {
    terminal_id: u64,
    channel: String,
    merchant_transaction_id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Customer {
    customer_info: CustomerInfo,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct CustomerInfo {
    #[serde(default)]
    customer_name: String,
    #[serde(default)]
    billing_address: Option<Address>,
}

#[derive(Deserialize)]
struct Address {
    #[serde(default)]
    street1: String,
    #[serde(default)]
    city: String,
    #[serde(default)]
    postcode: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Transaction {
    transaction_timestamp: String,
    payment_type: String,
    payment_method: Vec<Method>,
    amount: Amount,
    #[serde(default)]
    payment_reference: Option<ReferenceOrder>,
}

#[derive(Deserialize)]
struct Amount {
    value: Value,
    currency: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ReferenceOrder {
    entity: Value,
    initial_datetime: String,
    final_datetime: String,
    #[serde(default)]
    min_amount: Option<Amount>,
    #[serde(default)]
    max_amount: Option<Amount>,
}

impl Checkout {
    /// The order, or the name of the field that is wrong.
    pub(super) fn order(self, terminal_id: u64) -> Result<Order, &'static str> {
        let transaction = self.transaction;
        let amount_cents = transaction.amount.cents().filter(|cents| (1..=AMOUNT_MAX_CENTS).contains(cents)).ok_or("transaction.amount")?;
        let merchant_id = self.merchant.merchant_transaction_id;
        let window = transaction.payment_reference.map(|asked| asked.window(amount_cents)).transpose()?;
        let methods = transaction.payment_method;
        let wrong = [
            (self.merchant.terminal_id != terminal_id, "merchant.terminalId"),
            (self.merchant.channel != "web", "merchant.channel"),
            (merchant_id.is_empty() || merchant_id.chars().count() > MERCHANT_ID_MAX_CHARS, "merchant.merchantTransactionId"),
            (transaction.payment_type != "PURS", "transaction.paymentType"),
            (methods.is_empty(), "transaction.paymentMethod"),
            (methods.contains(&Method::Reference) && window.is_none(), "transaction.paymentReference"),
            (transaction.transaction_timestamp.parse::<Timestamp>().is_err(), "transaction.transactionTimestamp"),
        ];
        if let Some((_, field)) = wrong.into_iter().find(|(is_wrong, _)| *is_wrong) {
            return Err(field);
        }
        self.customer.map_or(Ok(()), |customer| customer.customer_info.check())?;
        Ok(Order { merchant_transaction_id: merchant_id, amount_cents, methods, window })
    }
}

impl CustomerInfo {
    fn check(&self) -> Result<(), &'static str> {
        let longer = |text: &str, most: usize| text.chars().count() > most;
        if longer(&self.customer_name, NAME_MAX_CHARS) {
            return Err("customer.customerInfo.customerName");
        }
        let Some(address) = &self.billing_address else {
            return Ok(());
        };
        if longer(&address.street1, STREET_MAX_CHARS) {
            Err("customer.customerInfo.billingAddress.street1")
        } else if longer(&address.city, CITY_MAX_CHARS) {
            Err("customer.customerInfo.billingAddress.city")
        } else if longer(&address.postcode, POSTCODE_MAX_CHARS) {
            Err("customer.customerInfo.billingAddress.postcode")
        } else {
            Ok(())
        }
    }
}

impl Amount {
    fn cents(&self) -> Option<u64> {
        if self.currency == "EUR" { parse_cents(&self.value) } else { None }
    }
}

impl ReferenceOrder {
    fn window(self, amount_cents: u64) -> Result<Window, &'static str> {
        let entity = self.entity.as_str().map_or_else(|| self.entity.to_string(), str::to_owned);
        if entity != TEST_ENTITY.to_string() {
            return Err("transaction.paymentReference.entity");
        }
        let initial = self.initial_datetime.parse().map_err(|_| "transaction.paymentReference.initialDatetime")?;
        let last = self.final_datetime.parse().ok().filter(|last| *last > initial).ok_or("transaction.paymentReference.finalDatetime")?;
        let bound = |asked: Option<Amount>| asked.map_or(Some(amount_cents), |amount| amount.cents());
        let min_cents = bound(self.min_amount).filter(|least| *least <= amount_cents).ok_or("transaction.paymentReference.minAmount")?;
        let max_cents = bound(self.max_amount).filter(|most| *most >= amount_cents).ok_or("transaction.paymentReference.maxAmount")?;
        Ok(Window { initial, last, min_cents, max_cents })
    }
}

fn done() -> Value {
    json!({ "statusCode": "000", "statusMsg": "Success", "statusDescription": "Success" })
}

fn euros(cents: u64) -> Value {
    json!({ "value": number(cents), "currency": "EUR" })
}

pub(super) fn created(payment: &Payment) -> Value {
    let expiry = payment.created_at.checked_add(SignedDuration::from_hours(FORM_OPEN_HOURS)).unwrap_or(payment.created_at);
    json!({
        "returnStatus": done(),
        "transactionID": payment.transaction_id,
        "transactionSignature": payment.signature,
        "amount": euros(payment.order.amount_cents),
        "merchant": { "merchantTransactionId": payment.order.merchant_transaction_id },
        "paymentMethodList": payment.order.methods,
        "formContext": payment.signature,
        "expiry": expiry.to_string(),
        "execution": { "startTime": payment.created_at.to_string(), "endTime": payment.created_at.to_string() },
    })
}

/// The state of a payment: the answer of `status`, `service-reference/generate` and `mbway-id/purchase`.
pub(super) fn state(payment: &Payment, status: PaymentStatus) -> Value {
    let cents = if payment.paid.is_empty() { payment.order.amount_cents } else { payment.paid_cents() };
    let method = payment.paid.last().map(|paid| paid.method).or(payment.chosen);
    let mut answer = json!({
        "returnStatus": done(),
        "paymentStatus": status,
        "transactionID": payment.transaction_id,
        "amount": euros(cents),
        "merchant": { "merchantTransactionId": payment.order.merchant_transaction_id },
        "paymentType": "PURS",
        "paymentMethod": method,
    });
    if let Some(reference) = &payment.reference {
        answer["paymentReference"] = json!({
            "reference": reference,
            "entity": TEST_ENTITY.to_string(),
            "paymentEntity": TEST_ENTITY.to_string(),
            "amount": euros(payment.order.amount_cents),
            "status": if payment.paid.is_empty() { "UNPAID" } else { "PAID" },
            "expireDate": payment.order.window.as_ref().map(|window| window.last.to_string()),
        });
    }
    answer
}

pub(super) fn cancelled(payment: &Payment) -> Value {
    json!({ "returnStatus": done(), "paymentStatus": "Success", "transactionID": payment.transaction_id })
}

/// A refusal in the gateway's form.
pub(super) fn refused(status: StatusCode, code: &str, description: &str) -> Response {
    let body = json!({ "returnStatus": { "statusCode": code, "statusMsg": "Declined", "statusDescription": description } });
    (status, Json(body)).into_response()
}

/// The book's refusal in the gateway's form.
pub(super) fn refusal(refusal: GatewayRefusal) -> Response {
    match refusal {
        GatewayRefusal::Unknown => refused(StatusCode::NOT_FOUND, "E0404", "unknown transaction"),
        GatewayRefusal::Differs => refused(StatusCode::CONFLICT, "E0409", "merchantTransactionId was used for another order"),
        GatewayRefusal::MethodNotOpen => refused(StatusCode::BAD_REQUEST, "E0410", "payment method not open for this transaction"),
        GatewayRefusal::Over => refused(StatusCode::BAD_REQUEST, "E0411", "transaction is over"),
        GatewayRefusal::Amount => refused(StatusCode::BAD_REQUEST, "E0400", "transaction.amount"),
    }
}
