//! A street with a movable clock and counted chance, and a plain SMTP speaker.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use neighbours::{Neighbours, NeighboursConfig};
use reqwest::{Client, RequestBuilder};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};

/// The longest any test waits for something that must happen.
pub const WAIT: Duration = Duration::from_secs(5);

#[derive(Clone)]
pub struct Clock(Arc<AtomicI64>);

impl Clock {
    pub fn set(&self, text: &str) {
        let instant: Timestamp = text.parse().expect("an instant");
        self.0.store(instant.as_second(), Ordering::SeqCst);
    }
}

pub struct Street {
    pub neighbours: Neighbours,
    pub clock: Clock,
    pub http: Client,
}

impl Street {
    pub async fn open() -> Self {
        Self::open_with(|_| {}).await
    }

    pub async fn open_with(change: impl FnOnce(&mut NeighboursConfig)) -> Self {
        let clock = Clock(Arc::default());
        clock.set("2026-06-03T09:00:00Z");
        let (seconds, count) = (clock.0.clone(), AtomicU64::new(1));
        let now = Arc::new(move || Timestamp::from_second(seconds.load(Ordering::SeqCst)).expect("set from an instant"));
        let mut config = NeighboursConfig::new(now, Arc::new(move || u128::from(count.fetch_add(1, Ordering::SeqCst))));
        config.payment.webhook_retry = Duration::from_millis(5);
        config.payment.mbway_confirms_after = None;
        change(&mut config);
        let neighbours = Neighbours::start(config).await.expect("loopback has free ports");
        drop(rustls::crypto::ring::default_provider().install_default());
        let http = Client::builder().no_proxy().timeout(WAIT).build().expect("a client");
        Self { neighbours, clock, http }
    }

    /// A merchant's call, authorised.
    pub fn merchant(&self, method: &str, path: &str) -> RequestBuilder {
        let payment = &self.neighbours.payment;
        let url = format!("{}{path}", payment.base_url());
        let method = method.parse().expect("a method");
        self.http.request(method, url).bearer_auth(payment.token()).header("X-IBM-Client-Id", payment.client_id())
    }

    /// A person's call, authorised by the payment's signature.
    pub fn person(&self, path: &str, signature: &str) -> RequestBuilder {
        let url = format!("{}{path}", self.neighbours.payment.base_url());
        self.http.post(url).header("Authorization", format!("Digest {signature}"))
    }

    pub fn checkout(&self, merchant_id: &str) -> Value {
        json!({
            "merchant": { "terminalId": self.neighbours.payment.terminal_id(), "channel": "web", "merchantTransactionId": merchant_id },
            "customer": { "customerInfo": { "customerName": "Ana Silva", "customerEmail": "ana@exemplo.pt",
                "billingAddress": { "street1": "Rua Um", "city": "Lisboa", "postcode": "1069-119", "country": "PT" } } },
            "transaction": {
                "transactionTimestamp": "2026-06-01T10:00:00.000+01:00", "description": "Renovação", "moto": false,
                "paymentType": "PURS", "paymentMethod": ["REFERENCE", "MBWAY"],
                "amount": { "value": 114.30, "currency": "EUR" },
                "paymentReference": { "entity": "21312", "initialDatetime": "2026-06-02T10:00:00.000+01:00",
                    "finalDatetime": "2026-06-17T23:59:59.000+01:00",
                    "minAmount": { "value": 114.30, "currency": "EUR" }, "maxAmount": { "value": 114.30, "currency": "EUR" } }
            }
        })
    }

    /// Creates a payment; its number and signature.
    pub async fn created(&self, merchant_id: &str) -> (String, String) {
        let answer = self.merchant("POST", "/payments").json(&self.checkout(merchant_id)).send().await.expect("an answer");
        assert_eq!(answer.status(), 200);
        let answer: Value = answer.json().await.expect("JSON");
        (text(&answer["transactionID"]), text(&answer["transactionSignature"]))
    }

    /// Creates a payment with a reference; its number and the reference.
    pub async fn referenced(&self, merchant_id: &str) -> (String, String) {
        let (id, signature) = self.created(merchant_id).await;
        let path = format!("/payments/{id}/service-reference/generate");
        let answer = self.person(&path, &signature).json(&json!({})).send().await.expect("an answer");
        let answer: Value = answer.json().await.expect("JSON");
        (id, text(&answer["paymentReference"]["reference"]))
    }
}

pub fn text(value: &Value) -> String {
    value.as_str().expect("text").to_owned()
}

/// Waits, without long sleeps, until it is so.
pub async fn until(what: &str, mut so: impl FnMut() -> bool) {
    let looking = async {
        while !so() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    assert!(tokio::time::timeout(WAIT, looking).await.is_ok(), "never: {what}");
}

/// Speaks SMTP, byte by byte if need be.
pub struct Speaker {
    reading: BufReader<OwnedReadHalf>,
    writing: OwnedWriteHalf,
}

impl Speaker {
    /// Connects and does not wait for the greeting.
    pub async fn connect(address: SocketAddr) -> Self {
        let (reading, writing) = TcpStream::connect(address).await.expect("the sink listens").into_split();
        Self { reading: BufReader::new(reading), writing }
    }

    /// Connects, is greeted, says EHLO.
    pub async fn greeted(address: SocketAddr) -> Self {
        let mut speaker = Self::connect(address).await;
        assert!(speaker.hear().await.starts_with("220 "));
        assert!(speaker.say("EHLO teste").await.starts_with("250-"));
        speaker
    }

    /// Says a line and hears the whole reply.
    pub async fn say(&mut self, line: &str) -> String {
        self.push(format!("{line}\r\n").as_bytes()).await;
        self.hear().await
    }

    pub async fn push(&mut self, bytes: &[u8]) {
        self.writing.write_all(bytes).await.expect("the sink reads");
    }

    /// A whole reply; empty when the sink hung up.
    pub async fn hear(&mut self) -> String {
        let mut reply = String::new();
        loop {
            let mut line = String::new();
            let read = tokio::time::timeout(WAIT, self.reading.read_line(&mut line)).await.expect("a reply in time");
            reply.push_str(&line);
            if read.is_err() || line.as_bytes().get(3) != Some(&b'-') {
                return reply;
            }
        }
    }

    /// Envelope and text in one go; the last reply.
    pub async fn letter(&mut self, from: &str, to: &str, text: &str) -> String {
        assert!(self.say(&format!("MAIL FROM:<{from}>")).await.starts_with("250"));
        assert!(self.say(&format!("RCPT TO:<{to}>")).await.starts_with("250"));
        assert!(self.say("DATA").await.starts_with("354"));
        self.say(&format!("{text}\r\n.")).await
    }
}

/// Status and body.
pub async fn json_of(answer: reqwest::Response) -> (u16, Value) {
    (answer.status().as_u16(), answer.json().await.expect("JSON"))
}
