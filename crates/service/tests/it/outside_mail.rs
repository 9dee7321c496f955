//! Letters over real SMTP to the imitated mailboxes.

use std::time::{Duration, Instant};

use jiff::Timestamp;
use neighbours::fault::Fault;
use service::outside::mail::bounce::{Bounce, parse_bounce};
use service::outside::mail::{Attachment, Mail, MailFault, Mailer, SmtpConfig, SmtpSecurity};
use service::outside::recording::Recording;
use tokio::net::TcpListener;

use crate::outside_street::{SHORT, SLOW_MS, Street, WAIT, at, until_shut};

const LONG: &str = "Uma linha bastante longa, com acentuação, para que seja dobrada: ação, coração, pensão. = fim.";

fn mail(to: &str) -> Mail {
    Mail {
        id: "01970000-0000-7000-8000-0000000000aa".to_owned(),
        to: to.to_owned(),
        subject: "Já pode pagar — pedido R-2026-1".to_owned(),
        text: format!("Olá, Ana.\n.\n{LONG}\n"),
        html: Some(format!("<p>Olá, <b>Ana</b>.</p><p>{LONG}</p>")),
        attachments: vec![Attachment {
            name: "guia ção.pdf".to_owned(),
            content_type: "application/pdf".to_owned(),
            bytes: b"%PDF-1.7\r\n\0\xFF".to_vec(),
        }],
        language: "pt-PT".to_owned(),
        from: "Balcão <nao-responder@balcao.example>".to_owned(),
        may_be_repeat: false,
    }
}

fn config(street: &Street) -> SmtpConfig {
    let address = street.neighbours.mail.smtp_address();
    SmtpConfig {
        host: address.ip().to_string(),
        port: address.port(),
        security: SmtpSecurity::Plain,
        credentials: None,
        domain: "balcao.example".to_owned(),
        return_to: Some("devolvidos@balcao.example".to_owned()),
    }
}

fn mailer(street: &Street) -> Mailer {
    Mailer::smtp(config(street)).expect("a mailer")
}

fn hasty(config: SmtpConfig) -> Mailer {
    Mailer::smtp_with_waits(config, SHORT, SHORT).expect("a mailer")
}

fn now() -> Timestamp {
    at("2026-06-03T09:00:00Z")
}

#[tokio::test]
async fn a_letter_arrives_whole() {
    let street = Street::open().await;
    let accepted = mailer(&street).send(&mail("ana@exemplo.pt"), now()).await.expect("accepted");
    assert!(accepted.reply.contains("Taken"), "{accepted:?}");
    let letter = street.neighbours.mail.wait_for(WAIT, |letter| letter.is_for("ana@exemplo.pt")).await.expect("arrives");
    assert_eq!(letter.envelope_from, "devolvidos@balcao.example");
    assert_eq!(letter.from, "Balcão <nao-responder@balcao.example>");
    assert_eq!(letter.subject, "Já pode pagar — pedido R-2026-1");
    assert_eq!(letter.header("Message-ID"), Some("<01970000-0000-7000-8000-0000000000aa@balcao.example>"));
    assert_eq!(letter.header("Content-Language"), Some("pt-PT"));
    assert_eq!(letter.header("Auto-Submitted"), Some("auto-generated"));
    assert_eq!(letter.header("Date"), Some("Wed, 03 Jun 2026 09:00:00 +0000"));
    let lines = |text: &Option<String>| text.clone().unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(lines(&letter.text).trim_end(), mail("x@x.pt").text.trim_end());
    assert_eq!(lines(&letter.html).trim_end(), mail("x@x.pt").html.unwrap_or_default());
    let file = &letter.attachments[0];
    assert_eq!((file.name.as_str(), file.content_type.as_str()), ("guia ção.pdf", "application/pdf"));
    assert_eq!(file.bytes, b"%PDF-1.7\r\n\0\xFF");
}

#[tokio::test]
async fn a_letter_of_text_alone_arrives() {
    let street = Street::open().await;
    let plain = Mail { html: None, attachments: vec![], may_be_repeat: true, ..mail("ana@exemplo.pt") };
    mailer(&street).send(&plain, now()).await.expect("accepted");
    let letter = street.neighbours.mail.wait_for(WAIT, |_| true).await.expect("arrives");
    assert_eq!((letter.html.as_ref(), letter.attachments.len()), (None, 0));
    assert!(letter.text.as_ref().is_some_and(|text| text.contains("Olá, Ana.")));
    assert_eq!(letter.header("X-Balcao-May-Be-Repeat"), Some("yes"));
}

#[tokio::test]
async fn refusals_say_for_now_or_for_good() {
    let street = Street::open().await;
    let mailer = mailer(&street);
    let refused = mailer.send(&mail("bounce@exemplo.pt"), now()).await.expect_err("refused");
    assert!(matches!(&refused, MailFault::Refused { code: 550, text } if text.contains("No such user")), "{refused:?}");
    assert!(!refused.may_pass());
    let deferred = mailer.send(&mail("ana@defer.invalid"), now()).await.expect_err("deferred");
    assert!(matches!(&deferred, MailFault::Deferred { code: 451, text } if text.contains("busy")), "{deferred:?}");
    assert!(deferred.may_pass());
    street.neighbours.mail.set_fault_times(Fault::ServerError, 1);
    let failed = mailer.send(&mail("ana@exemplo.pt"), now()).await.expect_err("failed");
    assert!(matches!(failed, MailFault::Deferred { code: 451, .. }), "{failed:?}");
    mailer.send(&mail("ana@exemplo.pt"), now()).await.expect("and then accepted");
    assert!(matches!(mailer.send(&mail("ana"), now()).await, Err(MailFault::Unwritable { .. })));
}

#[tokio::test]
async fn a_server_that_is_down_or_mad_is_down() {
    let street = Street::open().await;
    for fault in [Fault::Down, Fault::WrongAnswer] {
        let mailer = mailer(&street);
        street.neighbours.mail.set_fault(fault);
        let down = mailer.send(&mail("ana@exemplo.pt"), now()).await.expect_err("down");
        assert!(matches!(down, MailFault::Down { .. }), "{fault:?}: {down:?}");
        street.neighbours.mail.set_fault(Fault::None);
        mailer.send(&mail("ana@exemplo.pt"), now()).await.expect("up again");
    }
    street.neighbours.mail.set_fault(Fault::Refused);
    until_shut(&street.neighbours.mail.smtp_address().to_string()).await;
    let down = mailer(&street).send(&mail("ana@exemplo.pt"), now()).await.expect_err("nobody");
    assert!(matches!(down, MailFault::Down { .. }), "{down:?}");
}

#[tokio::test]
async fn a_slow_server_is_not_waited_for_forever() {
    let street = Street::open().await;
    let mailer = hasty(config(&street));
    street.neighbours.mail.set_fault_times(Fault::Slow { ms: SLOW_MS }, 1);
    let begun = Instant::now();
    let slow = mailer.send(&mail("ana@exemplo.pt"), now()).await.expect_err("slow");
    assert!(matches!(slow, MailFault::Down { .. }), "{slow:?}");
    assert!(begun.elapsed() < Duration::from_millis(SLOW_MS));
    // Replies to the letter given up are not taken for replies to the next.
    for _ in 0..3 {
        let refused = mailer.send(&mail("bounce@exemplo.pt"), now()).await;
        assert!(matches!(refused, Err(MailFault::Refused { code: 550, .. })), "{refused:?}");
    }
}

#[tokio::test]
async fn a_server_that_never_greets_is_down() {
    let street = Street::open().await;
    let silent = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = silent.local_addr().expect("bound").port();
    let down = hasty(SmtpConfig { port, ..config(&street) }).send(&mail("ana@exemplo.pt"), now()).await;
    assert!(matches!(down, Err(MailFault::Down { .. })), "{down:?}");
}

#[tokio::test]
async fn a_door_that_stays_shut_is_not_the_letters_fault() {
    let street = Street::open().await;
    let plain = config(&street);
    // The imitated mailboxes offer neither passwords nor TLS: a letter must not go in the clear instead.
    let with_password = SmtpConfig { credentials: Some(("balcao".to_owned(), "hush".to_owned())), ..plain.clone() };
    let with_tls = SmtpConfig { security: SmtpSecurity::StartTls, host: "localhost".to_owned(), ..plain.clone() };
    let from_start = SmtpConfig { security: SmtpSecurity::Tls, host: "localhost".to_owned(), ..plain };
    for config in [with_password, with_tls, from_start] {
        let mailer = Mailer::smtp(config).expect("a mailer");
        let down = mailer.send(&mail("ana@exemplo.pt"), now()).await;
        assert!(matches!(down, Err(MailFault::Down { .. })), "{down:?}");
        assert!(!format!("{mailer:?}").contains("hush"));
    }
    assert!(street.neighbours.mail.letters().is_empty());
}

#[tokio::test]
async fn a_late_bounce_finds_its_letter() {
    let street = Street::open().await;
    mailer(&street).send(&mail("ana@late-bounce.invalid"), now()).await.expect("accepted at first");
    let looking = async {
        while street.neighbours.mail.reports().is_empty() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(WAIT, looking).await.expect("a report");
    let report = &street.neighbours.mail.reports()[0];
    assert_eq!(report.to, "devolvidos@balcao.example");
    let bounce = parse_bounce(report.message.as_bytes()).expect("a bounce");
    let expected = Bounce {
        message_id: Some("01970000-0000-7000-8000-0000000000aa@balcao.example".to_owned()),
        recipient: "ana@late-bounce.invalid".to_owned(),
        status: "5.1.1".to_owned(),
        diagnostic: Some("550 5.1.1 No such user".to_owned()),
    };
    assert_eq!(bounce, expected);
    assert_eq!(bounce.letter_id(), Some("01970000-0000-7000-8000-0000000000aa"));
}

#[tokio::test]
async fn a_letter_is_not_taken_for_a_bounce() {
    let street = Street::open().await;
    mailer(&street).send(&mail("ana@exemplo.pt"), now()).await.expect("accepted");
    let letter = street.neighbours.mail.wait_for(WAIT, |_| true).await.expect("arrives");
    assert_eq!(parse_bounce(&letter.raw), None);
}

#[tokio::test]
async fn the_twin_keeps_letters_and_fails_on_demand() {
    let recording = Recording::new();
    let mailer = Mailer::Recording(recording.clone());
    let deferred = MailFault::Deferred { code: 451, text: "later".to_owned() };
    recording.prepare(deferred.clone());
    assert_eq!(mailer.send(&mail("ana@exemplo.pt"), now()).await, Err(deferred));
    mailer.send(&mail("ana@exemplo.pt"), now()).await.expect("accepted");
    assert_eq!(recording.asked(), [mail("ana@exemplo.pt"), mail("ana@exemplo.pt")]);
}
