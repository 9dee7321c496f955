//! Reading letters, keeping few of them, and reports of failure.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::routing::post;
use neighbours::given::Given;
use neighbours::mail::{MailConfig, MailSink};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::support::{Speaker, Street, WAIT, until};

const LETTER: &str = concat!(
    "From: =?utf-8?Q?Balc=C3=A3o?= <b@x.pt>\r\nTo: ana@exemplo.pt\r\nSubject: =?utf-8?Q?Recibo_n.=C2=BA_1?=\r\nMessage-ID: <m1@x.pt>\r\n",
    "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Olá</p>\r\n",
    "--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"recibo.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\n",
    "JVBERg==\r\n--b--"
);

#[tokio::test]
async fn letters_are_read_over_http() {
    let street = Street::open().await;
    let mail = &street.neighbours.mail;
    let mut speaker = Speaker::greeted(mail.smtp_address()).await;
    speaker.letter("b@x.pt", "ana@exemplo.pt", LETTER).await;
    until("the first", || mail.letters().len() == 1).await;
    speaker.letter("b@x.pt", "rui@exemplo.pt", "Subject: outra\r\n\r\nx").await;
    until("the second", || mail.letters().len() == 2).await;

    let get = async |path: &str| street.http.get(format!("{}{path}", mail.base_url())).send().await.expect("an answer");
    let listed: Value = get("/letters").await.json().await.expect("JSON");
    assert_eq!(listed.as_array().map(Vec::len), Some(2));
    assert_eq!((&listed[0]["subject"], &listed[0]["html"]), (&json!("Recibo n.º 1"), &json!("<p>Olá</p>")));
    assert_eq!(listed[0]["from"], "Balcão <b@x.pt>");
    assert_eq!(listed[0]["attachments"], json!([{ "name": "recibo.pdf", "content_type": "application/pdf", "size_bytes": 4 }]));
    assert_eq!(listed[0]["received_at"], "2026-06-03T09:00:00Z");
    let one: Value = get("/letters?to=RUI@exemplo.pt").await.json().await.expect("JSON");
    assert_eq!((one.as_array().map(Vec::len), &one[0]["subject"]), (Some(1), &json!("outra")));
    let after: Value = get("/letters?after=1").await.json().await.expect("JSON");
    assert_eq!(after[0]["id"], 2);
    assert_eq!(get("/letters/1").await.json::<Value>().await.expect("JSON"), listed[0]);
    assert_eq!(get("/letters/1/raw").await.text().await.expect("text"), format!("{LETTER}\r\n"));
    let file = get("/letters/1/attachments/0").await;
    assert_eq!(file.headers()["content-disposition"], "attachment");
    assert_eq!(file.bytes().await.expect("bytes").as_ref(), b"%PDF");
    for path in ["/letters/9", "/letters/9/raw", "/letters/1/attachments/1", "/letters/9/attachments/0"] {
        assert_eq!(get(path).await.status(), 404, "{path}");
    }
    let forget = street.http.delete(format!("{}/letters", mail.base_url())).send().await.expect("an answer");
    assert_eq!((forget.status().as_u16(), mail.letters().len()), (204, 0));
}

#[tokio::test]
async fn only_so_many_letters_are_kept() {
    let street = Street::open_with(|config| config.mail.letters_kept = 3).await;
    let mail = &street.neighbours.mail;
    let mut speaker = Speaker::greeted(mail.smtp_address()).await;
    for number in 1..=5 {
        speaker.letter("b@x.pt", "ana@exemplo.pt", &format!("Subject: {number}\r\n\r\nx")).await;
        mail.wait_for(WAIT, |letter| letter.subject == number.to_string()).await.expect("kept at first");
    }
    let subjects: Vec<String> = mail.letters().iter().map(|letter| letter.subject.clone()).collect();
    assert_eq!(subjects, ["3", "4", "5"]);
}

#[tokio::test]
async fn waiting_ends_without_a_letter() {
    let street = Street::open().await;
    assert!(street.neighbours.mail.wait_for(std::time::Duration::from_millis(20), |_| true).await.is_none());
}

#[tokio::test]
async fn a_late_bounce_is_reported_by_smtp_and_by_post() {
    let street = Street::open().await;
    let mail = &street.neighbours.mail;
    let given = Given { now: Arc::new(|| jiff::Timestamp::UNIX_EPOCH), chance: Arc::new(|| 1) };
    let returns = MailSink::start(MailConfig::new(), given).await.expect("a second sink");
    mail.set_return_host(Some(returns.smtp_address()));
    let posted: Arc<Mutex<Vec<String>>> = Arc::default();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    mail.set_return_url(Some(format!("http://{}/", listener.local_addr().expect("bound"))));
    let kept = posted.clone();
    let routes = Router::new().route("/", post(async move |body: String| kept.lock().expect("not poisoned").push(body)));
    tokio::spawn(async move { axum::serve(listener, routes).await });

    let mut speaker = Speaker::greeted(mail.smtp_address()).await;
    assert!(speaker.say("MAIL FROM:<devolve+42@balcao.pt> ENVID=carta-42").await.starts_with("250"));
    assert!(speaker.say("RCPT TO:<ana@late-bounce.invalid>").await.starts_with("250"));
    assert!(speaker.say("RCPT TO:<rui@exemplo.pt>").await.starts_with("250"));
    assert!(speaker.say("DATA").await.starts_with("354"));
    assert!(speaker.say(&format!("{LETTER}\r\n.")).await.starts_with("250"));

    let report = returns.wait_for(WAIT, |_| true).await.expect("a report by SMTP");
    assert_eq!((report.envelope_from.as_str(), report.envelope_to.as_slice()), ("", ["devolve+42@balcao.pt".to_owned()].as_slice()));
    assert!(report.header("Content-Type").is_some_and(|kind| kind.contains("multipart/report; report-type=delivery-status")));
    let raw = String::from_utf8(report.raw.clone()).expect("text");
    for line in [
        "Final-Recipient: rfc822; ana@late-bounce.invalid",
        "Action: failed",
        "Status: 5.1.1",
        "Original-Envelope-Id: carta-42",
        "Message-ID: <m1@x.pt>",
    ] {
        assert!(raw.contains(&format!("\r\n{line}\r\n")), "{line}");
    }
    assert!(!raw.contains("rui@exemplo.pt"));
    until("a report by post", || posted.lock().expect("not poisoned").len() == 1).await;
    assert_eq!(posted.lock().expect("not poisoned")[0].trim_end(), raw.trim_end());
    let made = mail.reports();
    assert_eq!((made.len(), made[0].failed.as_str(), made[0].to.as_str()), (1, "ana@late-bounce.invalid", "devolve+42@balcao.pt"));
    let listed = street.http.get(format!("{}/reports", mail.base_url())).send().await.expect("an answer");
    assert_eq!(listed.json::<Value>().await.expect("JSON")[0]["letter_id"], 1);
}

#[tokio::test]
async fn a_report_is_never_reported() {
    let street = Street::open().await;
    let mail = &street.neighbours.mail;
    let mut speaker = Speaker::greeted(mail.smtp_address()).await;
    assert!(speaker.letter("", "ana@late-bounce.invalid", "Subject: x\r\n\r\nx").await.starts_with("250"));
    mail.wait_for(WAIT, |_| true).await.expect("the letter");
    let mut speaker = Speaker::greeted(mail.smtp_address()).await;
    speaker.letter("b@x.pt", "ana@late-bounce.invalid", "Subject: y\r\n\r\nx").await;
    until("a report on the second", || mail.reports().iter().any(|report| report.letter_id == 2)).await;
    assert_eq!(mail.reports().len(), 1);
}
