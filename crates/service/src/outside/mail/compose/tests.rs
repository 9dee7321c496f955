use jiff::Timestamp;

use super::super::{Attachment, MAIL_MAX_BYTES, Mail};
use super::compose;

fn mail() -> Mail {
    Mail {
        id: "0190aa".to_owned(),
        to: "ana@exemplo.pt".to_owned(),
        subject: "Já pode pagar".to_owned(),
        text: "Olá".to_owned(),
        html: Some("<p>Olá</p>".to_owned()),
        attachments: vec![],
        language: "pt-PT".to_owned(),
        from: "Balcão <nao-responder@balcao.example>".to_owned(),
        may_be_repeat: false,
    }
}

fn written(mail: &Mail) -> Result<String, &'static str> {
    let now: Timestamp = "2026-06-03T09:00:00Z".parse().expect("an instant");
    let message = compose(mail, "balcao.example", Some("devolvidos@balcao.example"), now)?;
    Ok(String::from_utf8(message.formatted()).expect("a letter is ASCII"))
}

#[test]
fn the_same_letter_is_written_the_same() {
    let text = written(&mail()).expect("a letter");
    assert_eq!(Ok(text.clone()), written(&mail()));
    for line in [
        "Message-ID: <0190aa@balcao.example>",
        "Date: Wed, 03 Jun 2026 09:00:00 +0000",
        "Content-Language: pt-PT",
        "Auto-Submitted: auto-generated",
        "To: ana@exemplo.pt",
    ] {
        assert!(text.lines().any(|found| found == line), "{line} in\n{text}");
    }
    assert!(!text.contains("May-Be-Repeat"));
    let again = written(&Mail { may_be_repeat: true, ..mail() }).expect("a letter");
    assert!(again.contains("X-Balcao-May-Be-Repeat: yes"));
}

#[test]
fn bounces_go_where_they_should() {
    let now = Timestamp::UNIX_EPOCH;
    let sender = |to: Option<&str>| {
        let message = compose(&mail(), "balcao.example", to, now).expect("a letter");
        message.envelope().from().expect("a sender").to_string()
    };
    assert_eq!(sender(Some("devolvidos@balcao.example")), "devolvidos@balcao.example");
    assert_eq!(sender(None), "nao-responder@balcao.example");
}

#[test]
fn what_cannot_be_written_is_refused() {
    let file = |name: &str, kind: &str, size| Attachment { name: name.to_owned(), content_type: kind.to_owned(), bytes: vec![0; size] };
    let with = |attachment| Mail { attachments: vec![attachment], ..mail() };
    let cases = [
        (Mail { to: "ana".to_owned(), ..mail() }, "the address it goes to"),
        (Mail { to: "ana@x.pt>\r\nBcc: b@x.pt".to_owned(), ..mail() }, "the address it goes to"),
        (Mail { from: "a, b".to_owned(), ..mail() }, "the address it comes from"),
        (Mail { subject: "a\r\nBcc: b@x.pt".to_owned(), ..mail() }, "its subject"),
        (Mail { id: "a>b".to_owned(), ..mail() }, "its id"),
        (Mail { id: String::new(), ..mail() }, "its id"),
        (Mail { language: "pt\nX: y".to_owned(), ..mail() }, "its language"),
        (with(file("a\nb", "application/pdf", 1)), "the name of an attachment"),
        (with(file("a", "no type", 1)), "the type of an attachment"),
        (with(file("a", "application/pdf", MAIL_MAX_BYTES)), "its size"),
    ];
    for (mail, fault) in cases {
        assert_eq!(written(&mail), Err(fault));
    }
}
