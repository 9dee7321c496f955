//! Payments against the imitated gateway, over its real wire format.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use neighbours::fault::Fault;
use neighbours::payment::PaymentGateway;
use neighbours::payment::book::{Method as Theirs, PayOrder};
use neighbours::payment::reference::reference;
use service::outside::http::Http;
use service::outside::payment::sibs::{Sibs, SibsConfig};
use service::outside::payment::webhook::{IV_HEADER, Notification, TAG_HEADER, WebhookFault, WebhookSecrets};
use service::outside::payment::{
    Asked, Attempt, Cancellation, Customer, Issued, MbwayPhone, Method, Order, PaymentProvider, PaymentState, Prepared, ProviderFault,
};
use service::outside::recording::Recording;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::outside_street::{SLOW_MS, Street, WAIT, at, hasty_http, http, until_shut};

const NOW: &str = "2026-06-03T09:00:00Z";

fn order(our_id: &str) -> Order {
    Order {
        our_id: our_id.to_owned(),
        cents: 11_430,
        description: "Renovação R-2026-1".to_owned(),
        customer: Customer {
            name: "Ana Maria ".repeat(10),
            email: "ana@exemplo.pt".to_owned(),
            street: "Rua da Saudade, 1 ".repeat(5),
            city: "Lisboa".to_owned(),
            postcode: "1069-119".to_owned(),
            country: "PT".to_owned(),
        },
        from: at("2026-06-04T09:00:00Z"),
        until: at("2026-06-18T22:59:59Z"),
    }
}

fn provider_by(http: Http, gateway: &PaymentGateway) -> PaymentProvider {
    let config = SibsConfig {
        base_url: format!("{}/", gateway.base_url()),
        token: gateway.token().to_owned(),
        client_id: gateway.client_id().to_owned(),
        terminal_id: gateway.terminal_id(),
        entity: "21312".to_owned(),
    };
    PaymentProvider::sibs(Sibs::new(http, config), secrets(gateway))
}

fn provider(gateway: &PaymentGateway) -> PaymentProvider {
    provider_by(http(), gateway)
}

fn secrets(gateway: &PaymentGateway) -> WebhookSecrets {
    let old = "//////////////////////////////////////////8=";
    WebhookSecrets::new([old, &gateway.webhook_secret()]).expect("secrets")
}

async fn issue(provider: &PaymentProvider, our_id: &str, attempt: Attempt) -> Result<Issued, ProviderFault> {
    provider.issue(&order(our_id), attempt, at(NOW)).await
}

#[tokio::test]
async fn a_reference_is_issued_and_paid() {
    let street = Street::open().await;
    let gateway = &street.neighbours.payment;
    let provider = provider(gateway);
    let issued = issue(&provider, "slip-1", Attempt::First).await.expect("issued");
    let number = issued.reference[..7].parse().expect("digits");
    assert_eq!(Some(&issued.reference), reference(21_312, number, 11_430).as_ref());
    assert_eq!(issued.entity, "21312");
    let booked = &gateway.payments()[0];
    assert_eq!((booked.order.amount_cents, booked.order.methods.as_slice()), (11_430, &[Theirs::Reference][..]));
    let window = booked.order.window.as_ref().expect("a window");
    assert_eq!((window.initial, window.last), (order("x").from, order("x").until));
    assert_eq!((window.min_cents, window.max_cents), (11_430, 11_430));

    let waiting = provider.status(&issued.provider_id).await.expect("known");
    assert_eq!((waiting.state, waiting.cents, waiting.our_id.as_deref()), (PaymentState::Waiting, 11_430, Some("slip-1")));
    street.set_time("2026-06-05T09:00:00Z");
    gateway.pay(&issued.reference, PayOrder::default()).expect("paid");
    let paid = provider.status(&issued.provider_id).await.expect("known");
    assert_eq!((paid.state, paid.cents, paid.method), (PaymentState::Paid, 11_430, Some(Method::Reference)));
}

#[tokio::test]
async fn the_same_order_is_one_payment() {
    let street = Street::open().await;
    let gateway = &street.neighbours.payment;
    let provider = provider(gateway);
    let first = issue(&provider, "slip-1", Attempt::First).await.expect("issued");
    assert_eq!(issue(&provider, "slip-1", Attempt::Again).await, Ok(first.clone()));
    assert_eq!(issue(&provider, "slip-1", Attempt::First).await, Ok(first));
    assert_eq!(gateway.payments().len(), 1);
    issue(&provider, "slip-2", Attempt::Again).await.expect("never asked before");
    assert_eq!(gateway.payments().len(), 2);
}

#[tokio::test]
async fn a_lost_answer_leaves_one_payment() {
    let street = Street::open().await;
    let gateway = &street.neighbours.payment;
    let provider = provider(gateway);
    // Lost while ordering: a payment without a reference is there.
    gateway.set_fault_times(Fault::WrongAnswer, 1);
    let lost = issue(&provider, "slip-1", Attempt::First).await.expect_err("lost");
    assert!(matches!(lost, ProviderFault::WrongAnswer { .. }) && lost.may_be_done(), "{lost:?}");
    let issued = issue(&provider, "slip-1", Attempt::Again).await.expect("issued");
    assert_eq!((gateway.payments().len(), gateway.payments()[0].reference.as_ref()), (1, Some(&issued.reference)));
    // The reference's answer lost: the reference is there.
    gateway.set_fault(Fault::None);
    let second = provider_by(hasty_http(), gateway);
    gateway.set_fault_times(Fault::Slow { ms: SLOW_MS }, 1);
    assert_eq!(issue(&second, "slip-2", Attempt::First).await, Err(ProviderFault::Slow));
    issue(&second, "slip-2", Attempt::Again).await.expect("issued");
    assert_eq!(gateway.payments().len(), 2);
}

#[tokio::test]
async fn down_refused_and_slow_are_told_apart() {
    let street = Street::open().await;
    let gateway = &street.neighbours.payment;
    let provider = provider_by(hasty_http(), gateway);
    for fault in [Fault::Down, Fault::ServerError] {
        gateway.set_fault_times(fault, 1);
        let down = issue(&provider, "slip-1", Attempt::First).await.expect_err("down");
        assert!(matches!(down, ProviderFault::Down { .. }) && down.may_be_done(), "{down:?}");
    }
    gateway.set_fault_times(Fault::Slow { ms: SLOW_MS }, 1);
    assert_eq!(provider.status("p-1").await, Err(ProviderFault::Slow));
    gateway.set_fault(Fault::Refused);
    let base = gateway.base_url();
    until_shut(base.trim_start_matches("http://").trim_end_matches("/api/v2")).await;
    let down = issue(&provider, "slip-1", Attempt::First).await.expect_err("nobody there");
    let ProviderFault::Down { text } = down else { panic!("{down:?}") };
    assert!(!text.contains("http"), "addresses stay out of the log: {text}");
    assert!(gateway.payments().is_empty());
}

#[tokio::test]
async fn refusals_keep_their_code() {
    let street = Street::open().await;
    let gateway = &street.neighbours.payment;
    let provider = provider(gateway);
    issue(&provider, "slip-1", Attempt::First).await.expect("issued");
    let other = Order { cents: 5_000, ..order("slip-1") };
    let refused = provider.issue(&other, Attempt::First, at(NOW)).await.expect_err("another order");
    assert!(matches!(&refused, ProviderFault::Refused { code, .. } if code == "E0409") && !refused.may_be_done(), "{refused:?}");
    let wrong = provider.issue(&other, Attempt::Again, at(NOW)).await.expect_err("another amount");
    assert!(matches!(wrong, ProviderFault::WrongAnswer { .. }), "{wrong:?}");
    assert_eq!(provider.status("nobody").await, Err(ProviderFault::Unknown));
    assert_eq!(provider.status("../payments").await, Err(ProviderFault::Unknown));
    let config = SibsConfig {
        base_url: gateway.base_url(),
        token: "wrong".to_owned(),
        client_id: gateway.client_id().to_owned(),
        terminal_id: gateway.terminal_id(),
        entity: "21312".to_owned(),
    };
    let stranger = PaymentProvider::sibs(Sibs::new(http(), config), secrets(gateway));
    let refused = issue(&stranger, "slip-2", Attempt::First).await.expect_err("unauthorised");
    assert!(matches!(&refused, ProviderFault::Refused { code, .. } if code == "E0401"), "{refused:?}");
}

#[tokio::test]
async fn a_wrong_order_is_not_sent() {
    let street = Street::open().await;
    let gateway = &street.neighbours.payment;
    let provider = provider(gateway);
    let whole = order("slip-1");
    let cases = [
        (Order { cents: 0, ..whole.clone() }, "cents"),
        (Order { cents: -1, ..whole.clone() }, "cents"),
        (Order { our_id: "a b".to_owned(), ..whole.clone() }, "our_id"),
        (Order { our_id: "a&b".to_owned(), ..whole.clone() }, "our_id"),
        (Order { our_id: "1".repeat(36), ..whole.clone() }, "our_id"),
        (Order { until: whole.from, ..whole }, "until"),
    ];
    for (order, field) in cases {
        assert_eq!(provider.issue(&order, Attempt::Again, at(NOW)).await, Err(ProviderFault::BadOrder { field }));
    }
    assert_eq!(gateway.call_count(), 0);
}

#[tokio::test]
async fn mb_way_is_asked_confirmed_and_declined() {
    let street = Street::open().await;
    let gateway = &street.neighbours.payment;
    let provider = provider(gateway);
    let phone = MbwayPhone::parse("+351 912 345 678").expect("a telephone");
    let ask = async |id: &str| provider.ask_mbway(&order(id), &phone, at(NOW)).await;
    let asked = ask("mbway-1").await.expect("asked");
    assert_eq!((asked.state, asked.method), (PaymentState::Waiting, Some(Method::Mbway)));
    assert_eq!(ask("mbway-1").await.expect("asked again"), asked);
    gateway.pay(&asked.provider_id, PayOrder::default()).expect("confirmed");
    assert_eq!(provider.status(&asked.provider_id).await.expect("known").state, PaymentState::Paid);
    let asked = ask("mbway-2").await.expect("asked");
    gateway.decline(&asked.provider_id).expect("declined");
    assert_eq!(provider.status(&asked.provider_id).await.expect("known").state, PaymentState::Declined);
    let asked = ask("mbway-3").await.expect("asked");
    street.set_time("2026-06-03T10:00:00Z");
    assert_eq!(provider.status(&asked.provider_id).await.expect("known").state, PaymentState::Expired);
}

#[tokio::test]
async fn an_order_is_taken_back_and_stays_so() {
    let street = Street::open().await;
    let gateway = &street.neighbours.payment;
    let provider = provider(gateway);
    let issued = issue(&provider, "slip-1", Attempt::First).await.expect("issued");
    let taken = Cancellation { provider_id: issued.provider_id.clone(), our_id: "slip-1".to_owned(), cents: 11_430, ordered_at: at(NOW) };
    provider.cancel(&taken, at(NOW)).await.expect("cancelled");
    provider.cancel(&taken, at(NOW)).await.expect("twice is once");
    assert_eq!(provider.status(&issued.provider_id).await.expect("known").state, PaymentState::Declined);
    let again = issue(&provider, "slip-1", Attempt::Again).await.expect_err("over");
    assert!(matches!(&again, ProviderFault::Refused { code, .. } if code == "over"), "{again:?}");
    let other = Cancellation { cents: 1, ..taken.clone() };
    assert!(matches!(provider.cancel(&other, at(NOW)).await, Err(ProviderFault::Refused { .. })));
    assert_eq!(provider.cancel(&Cancellation { provider_id: "nobody".to_owned(), ..taken }, at(NOW)).await, Err(ProviderFault::Unknown));
}

/// Listens for notices, opens them as the service does, and acknowledges what it believes.
struct Ear {
    heard: Arc<Mutex<Vec<Result<Notification, WebhookFault>>>>,
}

impl Ear {
    async fn open(provider: PaymentProvider, gateway: &PaymentGateway) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        gateway.set_webhook_url(&format!("http://{}/", listener.local_addr().expect("bound")));
        let heard = Arc::new(Mutex::new(Vec::new()));
        let kept = heard.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                hear(stream, &provider, &kept).await;
            }
        });
        Self { heard }
    }

    async fn until(&self, count: usize) -> Vec<Result<Notification, WebhookFault>> {
        let looking = async {
            loop {
                let heard = self.heard.lock().expect("whole").clone();
                if heard.len() >= count {
                    return heard;
                }
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(WAIT, looking).await.expect("heard")
    }
}

/// One HTTP request, read by hand: the service's own pages are another crate's.
async fn hear(mut stream: TcpStream, provider: &PaymentProvider, heard: &Mutex<Vec<Result<Notification, WebhookFault>>>) {
    let mut bytes = Vec::new();
    let (head, body) = loop {
        let mut piece = [0; 4096];
        let count = stream.read(&mut piece).await.expect("a request");
        bytes.extend_from_slice(&piece[..count]);
        let text = String::from_utf8(bytes.clone()).expect("Base64 is ASCII");
        if let Some((head, body)) = text.split_once("\r\n\r\n")
            && header(head, "content-length").parse::<usize>() == Ok(body.len())
        {
            break (head.to_owned(), body.to_owned());
        }
    };
    let opened = provider.open_webhook(body.as_bytes(), &header(&head, IV_HEADER), &header(&head, TAG_HEADER));
    let (status, answer) = match &opened {
        Ok(notification) => ("200 OK", notification.acknowledgement()),
        Err(_) => ("400 Bad Request", String::new()),
    };
    heard.lock().expect("whole").push(opened);
    let answer = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{answer}", answer.len());
    stream.write_all(answer.as_bytes()).await.expect("an answer");
}

fn header(head: &str, name: &str) -> String {
    let found = head.lines().filter_map(|line| line.split_once(':')).find(|(known, _)| known.eq_ignore_ascii_case(name));
    found.map_or_else(String::new, |(_, value)| value.trim().to_owned())
}

async fn paid(fault: Fault, strikes: u32, count: usize) -> (Street, PaymentProvider, Vec<Result<Notification, WebhookFault>>) {
    let street = Street::open().await;
    let gateway = &street.neighbours.payment;
    let provider = provider(gateway);
    let ear = Ear::open(provider.clone(), gateway).await;
    let issued = issue(&provider, "slip-1", Attempt::First).await.expect("issued");
    street.set_time("2026-06-05T09:00:00Z");
    gateway.set_fault_times(fault, strikes);
    gateway.pay(&issued.reference, PayOrder::default()).expect("paid");
    let heard = ear.until(count).await;
    let acknowledged = async {
        while !gateway.deliveries()[0].acknowledged {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(WAIT, acknowledged).await.expect("acknowledged");
    (street, provider, heard)
}

#[tokio::test]
async fn a_notice_is_opened_and_acknowledged() {
    let (street, _, heard) = paid(Fault::None, 0, 1).await;
    let notification = heard[0].clone().expect("believed");
    let payment = &street.neighbours.payment.payments()[0];
    let expected = Notification {
        notification_id: payment.paid[0].notification_id.clone(),
        provider_id: payment.transaction_id.clone(),
        our_id: Some("slip-1".to_owned()),
        state: PaymentState::Paid,
        cents: 11_430,
        method: Some(Method::Reference),
        at: Some(at("2026-06-05T09:00:00Z")),
    };
    assert_eq!(notification, expected);
}

#[tokio::test]
async fn a_notice_told_twice_has_one_number() {
    let (_street, _, heard) = paid(Fault::Duplicate, 1, 2).await;
    assert_eq!(heard[0], heard[1]);
    assert!(heard[0].is_ok());
}

#[tokio::test]
async fn a_forged_notice_is_not_believed_and_comes_again() {
    let (_street, _, heard) = paid(Fault::BadSignature, 1, 2).await;
    assert_eq!(heard[0], Err(WebhookFault::Forged));
    assert!(heard[1].is_ok());
}

#[tokio::test]
async fn a_notice_of_a_wrong_amount_is_found_out_by_asking() {
    let (_street, provider, heard) = paid(Fault::WrongAmount, 1, 1).await;
    let notification = heard[0].clone().expect("believed");
    assert_eq!(notification.cents, 11_530);
    let known = provider.status(&notification.provider_id).await.expect("known");
    assert_eq!(known.cents, 11_430);
}

#[tokio::test]
async fn the_twin_answers_what_was_prepared_and_makes_nothing_up() {
    let recording = Recording::new();
    let secrets = WebhookSecrets::new(["AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="]).expect("a secret");
    let twin = PaymentProvider::recording(recording.clone(), secrets);
    let issued = Issued { provider_id: "p".to_owned(), entity: "21312".to_owned(), reference: "123000174".to_owned() };
    recording.prepare(Prepared::Issued(issued.clone()));
    recording.prepare(Prepared::Fault(ProviderFault::Slow));
    recording.prepare(Prepared::Cancelled);
    assert_eq!(issue(&twin, "slip-1", Attempt::First).await, Ok(issued));
    assert_eq!(twin.status("p").await, Err(ProviderFault::Slow));
    assert!(matches!(twin.status("p").await, Err(ProviderFault::WrongAnswer { .. })));
    assert!(matches!(issue(&twin, "slip-2", Attempt::First).await, Err(ProviderFault::Down { .. })));
    assert_eq!(recording.asked()[1], Asked::Status("p".to_owned()));
    assert_eq!(recording.asked().len(), 4);
}
