//! The calls of SIBS SPG v2.

use std::fmt;

use jiff::Timestamp;
use reqwest::RequestBuilder;
use serde_json::{Value, json};

use super::wire::{cancellation, checkout, created, is_id, issued, purchase, refusal, status, wrong};
use super::{Attempt, Cancellation, Issued, MbwayPhone, Method, Order, PaymentState, ProviderFault, Status};
use crate::outside::http::{Http, HttpFault, ask};

/// How to reach the provider, and who we are there.
#[derive(Clone)]
pub struct SibsConfig {
    /// `https://api.sibspayments.com/api/v2`.
    pub base_url: String,
    /// The bearer token.
    pub token: String,
    /// `X-IBM-Client-Id`.
    pub client_id: String,
    /// Our terminal.
    pub terminal_id: u64,
    /// The entity our references belong to, as digits.
    pub entity: String,
}

/// The provider's client.
#[derive(Clone)]
pub struct Sibs {
    http: Http,
    config: SibsConfig,
}

impl Sibs {
    /// With these settings.
    #[must_use]
    pub fn new(http: Http, config: SibsConfig) -> Self {
        let base_url = config.base_url.trim_end_matches('/').to_owned();
        Self { http, config: SibsConfig { base_url, ..config } }
    }

    pub(super) async fn issue(&self, order: &Order, attempt: Attempt, now: Timestamp) -> Result<Issued, ProviderFault> {
        let body = checkout(&self.config, order, Method::Reference, now)?;
        if attempt == Attempt::Again
            && let Some(issued) = self.issued_before(order).await?
        {
            return Ok(issued);
        }
        let (id, signature) = self.create(&body).await?;
        let path = format!("/payments/{id}/service-reference/generate");
        let answer = done(self.as_person(&path, &signature, &json!({}))).await?;
        issued(&answer, &id, order)?.ok_or(wrong("no reference"))
    }

    pub(super) async fn status(&self, provider_id: &str) -> Result<Status, ProviderFault> {
        if !is_id(provider_id) {
            return Err(ProviderFault::Unknown);
        }
        let answer = done(self.asking(&format!("/payments/{provider_id}/status"))).await?;
        let status = status(&answer)?;
        if status.provider_id == provider_id { Ok(status) } else { Err(wrong("the state of another payment")) }
    }

    /// Ordering again gives the same payment, so a lost answer needs no other treatment.
    pub(super) async fn ask_mbway(&self, order: &Order, phone: &MbwayPhone, now: Timestamp) -> Result<Status, ProviderFault> {
        let (id, signature) = self.create(&checkout(&self.config, order, Method::Mbway, now)?).await?;
        let path = format!("/payments/{id}/mbway-id/purchase");
        let answer = done(self.as_person(&path, &signature, &purchase(phone))).await?;
        let status = status(&answer)?;
        if status.provider_id == id && status.cents == order.cents { Ok(status) } else { Err(wrong("the state of another payment")) }
    }

    pub(super) async fn cancel(&self, asked: &Cancellation, now: Timestamp) -> Result<(), ProviderFault> {
        if !is_id(&asked.provider_id) {
            return Err(ProviderFault::Unknown);
        }
        let body = cancellation(&self.config, asked, now)?;
        let path = format!("/payments/{}/cancellation", asked.provider_id);
        done(self.as_merchant(self.http.post(&self.url(&path), &body))).await?;
        Ok(())
    }

    /// What an earlier try left at the provider. A payment without a reference is finished by ordering it again.
    async fn issued_before(&self, order: &Order) -> Result<Option<Issued>, ProviderFault> {
        let path = format!("/payments/status?merchantTransactionId={}", order.our_id);
        let answer = match done(self.asking(&path)).await {
            Err(ProviderFault::Unknown) => return Ok(None),
            other => other?,
        };
        let known = status(&answer)?;
        if known.our_id.as_deref().is_some_and(|id| id != order.our_id) {
            return Err(wrong("the state of another payment"));
        }
        if matches!(known.state, PaymentState::Declined | PaymentState::Expired) {
            return Err(ProviderFault::Refused { code: "over".to_owned(), text: "the payment is over".to_owned() });
        }
        issued(&answer, &known.provider_id, order)
    }

    async fn create(&self, body: &Value) -> Result<(String, String), ProviderFault> {
        let answer = done(self.as_merchant(self.http.post(&self.url("/payments"), body))).await?;
        created(&answer)
    }

    fn asking(&self, path: &str) -> RequestBuilder {
        self.as_merchant(self.http.get(&self.url(path)))
    }

    fn as_merchant(&self, request: RequestBuilder) -> RequestBuilder {
        request.bearer_auth(&self.config.token).header("X-IBM-Client-Id", &self.config.client_id)
    }

    /// A call in the person's place, authorised by the payment's signature.
    fn as_person(&self, path: &str, signature: &str, body: &Value) -> RequestBuilder {
        let request = self.http.post(&self.url(path), body).header("X-IBM-Client-Id", &self.config.client_id);
        request.header("Authorization", format!("Digest {signature}"))
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.config.base_url)
    }
}

impl fmt::Debug for Sibs {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Sibs({})", self.config.base_url)
    }
}

/// The answer of a call that was done; a refusal is a fault.
async fn done(request: RequestBuilder) -> Result<Value, ProviderFault> {
    let answer = ask(request).await.map_err(fault)?;
    if let Some(refusal) = refusal(answer.status, answer.json.as_ref()) {
        return Err(refusal);
    }
    answer.json.ok_or(wrong("not JSON"))
}

fn fault(fault: HttpFault) -> ProviderFault {
    match fault {
        HttpFault::Slow => ProviderFault::Slow,
        HttpFault::Down { text } | HttpFault::NoClient { text } => ProviderFault::Down { text },
        HttpFault::TooLarge => wrong("too large"),
    }
}
