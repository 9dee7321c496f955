//! The payment provider: references, MB WAY, and its encrypted notices, in the wire format of SIBS SPG v2. A reference is never made here.
//!
//! One payment at the provider is paid one way: a slip that offers both a reference and MB WAY orders two, with two `our_id`s.

use jiff::Timestamp;
use thiserror::Error;

use super::recording::Recording;
use sibs::Sibs;
use webhook::WebhookSecrets;

mod amount;
pub mod sibs;
pub mod webhook;
mod wire;

/// Longest `our_id`, in characters: a UUID without hyphens fits.
pub const OUR_ID_MAX_CHARS: usize = 35;

/// What is to be paid, by whom, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Our number of this payment (`merchantTransactionId`): ASCII letters, digits and `-`. The same at every try.
    pub our_id: String,
    /// How much, in cents.
    pub cents: i64,
    /// What the person reads at the bank.
    pub description: String,
    /// Who pays.
    pub customer: Customer,
    /// Payable from this instant.
    pub from: Timestamp,
    /// Payable until this instant.
    pub until: Timestamp,
}

/// Who pays. Fields longer than the provider takes are cut.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Customer {
    /// Name.
    pub name: String,
    /// Address of e-mail.
    pub email: String,
    /// Street and number.
    pub street: String,
    /// Town.
    pub city: String,
    /// `1069-119`.
    pub postcode: String,
    /// ISO 3166: `PT`.
    pub country: String,
}

/// Whether an earlier try of the same order may have gone through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attempt {
    /// Certainly the first.
    First,
    /// Asked before, and the answer may have been lost: the provider is asked first what it knows.
    Again,
}

/// A reference, given by the provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    /// The provider's number of the payment.
    pub provider_id: String,
    /// The entity, as digits.
    pub entity: String,
    /// The reference, as digits.
    pub reference: String,
}

/// What the provider knows of a payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// The provider's number of the payment.
    pub provider_id: String,
    /// Our number, when the provider repeats it.
    pub our_id: Option<String>,
    /// Where it stands.
    pub state: PaymentState,
    /// What was paid when it is paid, what was ordered before; in cents.
    pub cents: i64,
    /// How, when that is known.
    pub method: Option<Method>,
    /// When it was paid, when the provider says so.
    pub paid_at: Option<Timestamp>,
}

/// Where a payment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaymentState {
    /// Begun, no way to pay chosen.
    Begun,
    /// Waiting for the person.
    Waiting,
    /// Paid.
    Paid,
    /// Refused by the person, or cancelled.
    Declined,
    /// The time to pay has passed.
    Expired,
}

/// A way to pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// A reference, at a cash machine or in home banking.
    Reference,
    /// MB WAY.
    Mbway,
    /// A card.
    Card,
}

/// A telephone for MB WAY.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MbwayPhone {
    country: String,
    number: String,
}

/// What is taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cancellation {
    /// The provider's number of the payment.
    pub provider_id: String,
    /// Ours.
    pub our_id: String,
    /// What was ordered, in cents.
    pub cents: i64,
    /// When it was ordered.
    pub ordered_at: Timestamp,
}

/// Why the provider did not do it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ProviderFault {
    /// The order cannot be sent: this field is wrong. Nothing was asked.
    #[error("the order cannot be sent: {field}")]
    BadOrder {
        /// Which.
        field: &'static str,
    },
    /// The provider does not know this payment.
    #[error("the provider does not know this payment")]
    Unknown,
    /// The provider refused; the same again will be refused again.
    #[error("the provider refused ({code}): {text}")]
    Refused {
        /// Its code, or the HTTP status.
        code: String,
        /// Its words.
        text: String,
    },
    /// Out of service, or not reached. It may have been done.
    #[error("the provider is not reached: {text}")]
    Down {
        /// What went wrong.
        text: String,
    },
    /// No answer in time. It may have been done.
    #[error("no answer of the provider in time")]
    Slow,
    /// An answer nobody can read, or to another question. It may have been done.
    #[error("the provider's answer cannot be used: {text}")]
    WrongAnswer {
        /// What is wrong with it.
        text: &'static str,
    },
}

/// A question to the twin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// See [`PaymentProvider::issue`].
    Issue(Order, Attempt),
    /// See [`PaymentProvider::status`]: the provider's number.
    Status(String),
    /// See [`PaymentProvider::ask_mbway`].
    AskMbway(Order, MbwayPhone),
    /// See [`PaymentProvider::cancel`].
    Cancel(Cancellation),
}

/// An answer prepared for the twin. An answer to another question than the one asked is a [`ProviderFault::WrongAnswer`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Prepared {
    /// To [`Asked::Issue`].
    Issued(Issued),
    /// To [`Asked::Status`] and [`Asked::AskMbway`].
    Status(Status),
    /// To [`Asked::Cancel`].
    Cancelled,
    /// To any.
    Fault(ProviderFault),
}

/// The payment provider.
#[derive(Debug, Clone)]
pub struct PaymentProvider {
    way: Way,
    secrets: WebhookSecrets,
}

#[derive(Debug, Clone)]
enum Way {
    Sibs(Box<Sibs>),
    Recording(Recording<Asked, Prepared>),
}

impl PaymentProvider {
    /// The real one.
    #[must_use]
    pub fn sibs(sibs: Sibs, secrets: WebhookSecrets) -> Self {
        Self { way: Way::Sibs(Box::new(sibs)), secrets }
    }

    /// The twin. With no answer prepared it is [`ProviderFault::Down`]: it makes up no reference.
    #[must_use]
    pub fn recording(recording: Recording<Asked, Prepared>, secrets: WebhookSecrets) -> Self {
        Self { way: Way::Recording(recording), secrets }
    }

    /// Orders a payment by reference and gets the reference. Any number of times with the same order: one payment.
    ///
    /// # Errors
    /// See [`ProviderFault`].
    pub async fn issue(&self, order: &Order, attempt: Attempt, now: Timestamp) -> Result<Issued, ProviderFault> {
        match &self.way {
            Way::Sibs(sibs) => sibs.issue(order, attempt, now).await,
            Way::Recording(recording) => match recording.answer(Asked::Issue(order.clone(), attempt)) {
                Some(Prepared::Issued(issued)) => Ok(issued),
                other => Err(unprepared(other)),
            },
        }
    }

    /// What the provider knows: asked before any money is credited.
    ///
    /// # Errors
    /// See [`ProviderFault`].
    pub async fn status(&self, provider_id: &str) -> Result<Status, ProviderFault> {
        match &self.way {
            Way::Sibs(sibs) => sibs.status(provider_id).await,
            Way::Recording(recording) => status_of(recording.answer(Asked::Status(provider_id.to_owned()))),
        }
    }

    /// Orders a payment by MB WAY and asks the person to confirm it on the telephone. The order's `our_id` is not one of a reference.
    ///
    /// # Errors
    /// See [`ProviderFault`].
    pub async fn ask_mbway(&self, order: &Order, phone: &MbwayPhone, now: Timestamp) -> Result<Status, ProviderFault> {
        match &self.way {
            Way::Sibs(sibs) => sibs.ask_mbway(order, phone, now).await,
            Way::Recording(recording) => status_of(recording.answer(Asked::AskMbway(order.clone(), phone.clone()))),
        }
    }

    /// Takes an order back; twice is once. A payment already paid is refused.
    ///
    /// # Errors
    /// See [`ProviderFault`].
    pub async fn cancel(&self, cancellation: &Cancellation, now: Timestamp) -> Result<(), ProviderFault> {
        match &self.way {
            Way::Sibs(sibs) => sibs.cancel(cancellation, now).await,
            Way::Recording(recording) => match recording.answer(Asked::Cancel(cancellation.clone())) {
                Some(Prepared::Cancelled) => Ok(()),
                other => Err(unprepared(other)),
            },
        }
    }

    /// Opens a notice that came by HTTP: body, `X-Initialization-Vector`, `X-Authentication-Tag`.
    ///
    /// # Errors
    /// See [`webhook::WebhookFault`].
    pub fn open_webhook(&self, body: &[u8], iv: &str, tag: &str) -> Result<webhook::Notification, webhook::WebhookFault> {
        self.secrets.open(body, iv, tag)
    }
}

impl ProviderFault {
    /// Whether what was asked may have been done all the same: the next try is [`Attempt::Again`].
    #[must_use]
    pub fn may_be_done(&self) -> bool {
        matches!(self, Self::Down { .. } | Self::Slow | Self::WrongAnswer { .. })
    }

    /// Stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::BadOrder { .. } => "bad_order",
            Self::Unknown => "unknown",
            Self::Refused { .. } => "refused",
            Self::Down { .. } => "down",
            Self::Slow => "slow",
            Self::WrongAnswer { .. } => "wrong_answer",
        }
    }
}

impl Method {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Reference => "reference",
            Self::Mbway => "mbway",
            Self::Card => "card",
        }
    }
}

impl MbwayPhone {
    /// Reads `912 345 678`, `+351 912 345 678`, `00351…`, or, for another country, `34#612345678`. `None` when it is none of these.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let plain: String = text.chars().filter(|letter| !matches!(letter, ' ' | '-' | '.')).collect();
        let (country, number) = match plain.split_once('#') {
            Some((country, number)) => (country, number),
            None => {
                let local = plain.strip_prefix("+351").or_else(|| plain.strip_prefix("00351")).unwrap_or(&plain);
                (local.len() == 9 && local.starts_with('9')).then_some(("351", local))?
            }
        };
        let digits =
            |part: &str, least: usize, most: usize| (least..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        let known = digits(country, 1, 3) && digits(number, 6, 12);
        known.then(|| Self { country: country.to_owned(), number: number.to_owned() })
    }
}

fn status_of(answer: Option<Prepared>) -> Result<Status, ProviderFault> {
    match answer {
        Some(Prepared::Status(status)) => Ok(status),
        other => Err(unprepared(other)),
    }
}

fn unprepared(answer: Option<Prepared>) -> ProviderFault {
    match answer {
        Some(Prepared::Fault(fault)) => fault,
        Some(_) => ProviderFault::WrongAnswer { text: "the answer prepared is to another question" },
        None => ProviderFault::Down { text: "no answer was prepared".to_owned() },
    }
}

#[cfg(test)]
mod tests;
