//! The gateway's book: what was ordered, how it was to be paid, what was paid. No clock, no network.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::reference::{AMOUNT_MAX_CENTS, NUMBERS, TEST_ENTITY, reference};

mod instant;

/// The person has this long to confirm in MB WAY, by business time, in minutes.
pub const MBWAY_CONFIRM_MINUTES: i64 = 5;

/// A way to pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Method {
    /// A Multibanco reference.
    Reference,
    /// MB WAY.
    Mbway,
    /// A card. May be offered; nobody here can pay by it.
    Card,
}

/// `paymentStatus` of the wire format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PaymentStatus {
    /// Created, no method chosen yet.
    Processing,
    /// Waiting for the person.
    Pending,
    /// Paid.
    Success,
    /// Refused by the person, or cancelled by the merchant.
    Declined,
    /// The time to pay has passed.
    Expired,
}

/// What a merchant orders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// The merchant's own number of the payment.
    pub merchant_transaction_id: String,
    /// What is to be paid, in cents.
    pub amount_cents: u64,
    /// The ways offered.
    pub methods: Vec<Method>,
    /// When a reference can be paid, and the amounts it takes.
    pub window: Option<Window>,
}

/// When a reference can be paid, and the amounts it takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// Not before.
    #[serde(with = "instant")]
    pub initial: Timestamp,
    /// Not after.
    #[serde(with = "instant")]
    pub last: Timestamp,
    /// The least, in cents.
    pub min_cents: u64,
    /// The most, in cents.
    pub max_cents: u64,
}

/// A payment made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paid {
    /// How much, in cents.
    pub cents: u64,
    /// By what.
    pub method: Method,
    /// When, by business time.
    #[serde(with = "instant")]
    pub at: Timestamp,
    /// The number of its notice.
    pub notification_id: String,
}

/// One payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// The gateway's number.
    pub transaction_id: String,
    /// What authorises the person's own calls.
    pub signature: String,
    /// As ordered.
    pub order: Order,
    /// When it was ordered.
    #[serde(with = "instant")]
    pub created_at: Timestamp,
    /// The way chosen.
    pub chosen: Option<Method>,
    /// Nine digits, once generated.
    pub reference: Option<String>,
    /// Until when MB WAY waits, once asked.
    #[serde(with = "instant::maybe")]
    pub mbway_until: Option<Timestamp>,
    /// Refused by the person, or cancelled by the merchant.
    pub declined: bool,
    /// What was paid.
    pub paid: Vec<Paid>,
}

impl Payment {
    /// The state at this time.
    pub fn status(&self, now: Timestamp) -> PaymentStatus {
        let last = match self.chosen {
            Some(Method::Mbway) => self.mbway_until,
            Some(Method::Reference) => self.order.window.as_ref().map(|window| window.last),
            Some(Method::Card) | None => None,
        };
        if !self.paid.is_empty() {
            PaymentStatus::Success
        } else if self.declined {
            PaymentStatus::Declined
        } else if last.is_some_and(|last| now > last) {
            PaymentStatus::Expired
        } else if self.chosen.is_some() {
            PaymentStatus::Pending
        } else {
            PaymentStatus::Processing
        }
    }

    /// All that was paid, in cents.
    pub fn paid_cents(&self) -> u64 {
        self.paid.iter().map(|paid| paid.cents).sum()
    }
}

/// Why the gateway refuses a merchant or a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GatewayRefusal {
    /// No such payment.
    Unknown,
    /// This merchant transaction was ordered with another amount or other ways to pay.
    Differs,
    /// The way was not offered, or another was taken.
    MethodNotOpen,
    /// Paid, declined or expired already.
    Over,
    /// A reference cannot carry this amount.
    Amount,
}

/// Why a bank refuses to pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BankRefusal {
    /// No such payment.
    Unknown,
    /// No reference and no MB WAY request is open by this method.
    NothingToPay,
    /// Not payable yet.
    TooEarly,
    /// Not payable any more.
    TooLate,
    /// Paid already.
    AlreadyPaid,
    /// Refused by the person, or cancelled.
    Declined,
    /// An amount this reference does not take.
    Amount,
}

/// What is paid, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PayOrder {
    /// In cents; none means the amount ordered.
    pub cents: Option<u64>,
    /// None means the way chosen.
    pub method: Option<Method>,
    /// Pay even what a bank would refuse, so long as the payment exists.
    pub force: bool,
}

/// Every payment, in order of creation.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Book {
    pub(crate) payments: Vec<Payment>,
    next_number: u32,
}

impl Book {
    /// Begins numbering references here, so that two runs rarely give the same.
    pub(crate) fn numbered_from(number: u32) -> Self {
        Self { payments: Vec::new(), next_number: number % NUMBERS }
    }

    /// By transaction, merchant transaction or reference.
    pub(crate) fn find(&self, id: &str) -> Option<&Payment> {
        self.payments.iter().find(|payment| is(payment, id))
    }

    fn find_mut(&mut self, id: &str) -> Option<&mut Payment> {
        self.payments.iter_mut().find(|payment| is(payment, id))
    }

    pub(crate) fn create(&mut self, order: Order, now: Timestamp, ids: [String; 2]) -> Result<Payment, GatewayRefusal> {
        let merchant_id = &order.merchant_transaction_id;
        if let Some(known) = self.payments.iter().find(|payment| payment.order.merchant_transaction_id == *merchant_id) {
            let same = known.order.amount_cents == order.amount_cents && known.order.methods == order.methods;
            return if same { Ok(known.clone()) } else { Err(GatewayRefusal::Differs) };
        }
        let [transaction_id, signature] = ids;
        let payment = Payment {
            transaction_id,
            signature,
            order,
            created_at: now,
            chosen: None,
            reference: None,
            mbway_until: None,
            declined: false,
            paid: Vec::new(),
        };
        self.payments.push(payment.clone());
        Ok(payment)
    }

    /// Gives the reference; the same one when asked again.
    pub(crate) fn generate(&mut self, id: &str, now: Timestamp) -> Result<Payment, GatewayRefusal> {
        let payment = self.find(id).ok_or(GatewayRefusal::Unknown)?;
        if payment.reference.is_some() {
            return Ok(payment.clone());
        }
        open_for(payment, Method::Reference, now)?;
        let amount_cents = payment.order.amount_cents;
        let made = self.unused_reference(amount_cents).ok_or(GatewayRefusal::Amount)?;
        let payment = self.find_mut(id).ok_or(GatewayRefusal::Unknown)?;
        payment.reference = Some(made);
        payment.chosen = Some(Method::Reference);
        Ok(payment.clone())
    }

    fn unused_reference(&mut self, amount_cents: u64) -> Option<String> {
        if amount_cents > AMOUNT_MAX_CENTS {
            return None;
        }
        loop {
            let made = reference(TEST_ENTITY, self.next_number, amount_cents)?;
            self.next_number = (self.next_number + 1) % NUMBERS;
            if !self.payments.iter().any(|payment| payment.reference.as_ref() == Some(&made)) {
                return Some(made);
            }
        }
    }

    /// Asks the person in MB WAY; asking again while it waits changes nothing.
    pub(crate) fn purchase(&mut self, id: &str, now: Timestamp) -> Result<Payment, GatewayRefusal> {
        let payment = self.find_mut(id).ok_or(GatewayRefusal::Unknown)?;
        open_for(payment, Method::Mbway, now)?;
        payment.chosen = Some(Method::Mbway);
        if payment.mbway_until.is_none() {
            payment.mbway_until = now.checked_add(SignedDuration::from_mins(MBWAY_CONFIRM_MINUTES)).ok();
        }
        Ok(payment.clone())
    }

    pub(crate) fn pay(&mut self, id: &str, order: PayOrder, now: Timestamp, notification_id: String) -> Result<Payment, BankRefusal> {
        let payment = self.find_mut(id).ok_or(BankRefusal::Unknown)?;
        let cents = order.cents.unwrap_or(payment.order.amount_cents);
        let method = order.method.or(payment.chosen).ok_or(BankRefusal::NothingToPay)?;
        if !order.force {
            bank_takes(payment, method, cents, now)?;
        }
        payment.paid.push(Paid { cents, method, at: now, notification_id });
        Ok(payment.clone())
    }

    pub(crate) fn decline(&mut self, id: &str, now: Timestamp) -> Result<Payment, BankRefusal> {
        let payment = self.find_mut(id).ok_or(BankRefusal::Unknown)?;
        if payment.chosen != Some(Method::Mbway) || payment.status(now) != PaymentStatus::Pending {
            return Err(BankRefusal::NothingToPay);
        }
        payment.declined = true;
        Ok(payment.clone())
    }

    /// The merchant takes the order back; twice is once.
    pub(crate) fn cancel(&mut self, id: &str, now: Timestamp) -> Result<Payment, GatewayRefusal> {
        let payment = self.find_mut(id).ok_or(GatewayRefusal::Unknown)?;
        if payment.status(now) == PaymentStatus::Success {
            return Err(GatewayRefusal::Over);
        }
        payment.declined = true;
        Ok(payment.clone())
    }
}

fn is(payment: &Payment, id: &str) -> bool {
    payment.transaction_id == id || payment.order.merchant_transaction_id == id || payment.reference.as_deref() == Some(id)
}

fn open_for(payment: &Payment, method: Method, now: Timestamp) -> Result<(), GatewayRefusal> {
    if !payment.order.methods.contains(&method) || payment.chosen.is_some_and(|chosen| chosen != method) {
        return Err(GatewayRefusal::MethodNotOpen);
    }
    let closed = payment.order.window.as_ref().is_some_and(|window| method == Method::Reference && now > window.last);
    match payment.status(now) {
        PaymentStatus::Processing | PaymentStatus::Pending if !closed => Ok(()),
        _ => Err(GatewayRefusal::Over),
    }
}

fn bank_takes(payment: &Payment, method: Method, cents: u64, now: Timestamp) -> Result<(), BankRefusal> {
    match payment.status(now) {
        PaymentStatus::Success => return Err(BankRefusal::AlreadyPaid),
        PaymentStatus::Declined => return Err(BankRefusal::Declined),
        PaymentStatus::Expired => return Err(BankRefusal::TooLate),
        PaymentStatus::Processing => return Err(BankRefusal::NothingToPay),
        PaymentStatus::Pending => {}
    }
    if payment.chosen != Some(method) {
        return Err(BankRefusal::NothingToPay);
    }
    let exact = payment.order.amount_cents;
    let window = payment.order.window.as_ref().filter(|_| method == Method::Reference);
    if window.is_some_and(|window| now < window.initial) {
        return Err(BankRefusal::TooEarly);
    }
    let (least, most) = window.map_or((exact, exact), |window| (window.min_cents, window.max_cents));
    if (least..=most).contains(&cents) { Ok(()) } else { Err(BankRefusal::Amount) }
}

#[cfg(test)]
mod tests;
