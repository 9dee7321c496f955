use proptest::prelude::{any, proptest};

use super::{BOUNCE_MAX_BYTES, Bounce, parse_bounce};

const NOTIFICATION: &str = "From: MAILER-DAEMON@mx.example\r\nContent-Type: multipart/report; report-type=delivery-status;\r\n boundary=\"b 1\"\r\n\r\n\
    preamble\r\n--b 1\r\n\r\nSorry.\r\n\r\n--b 1\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n\
    Final-Recipient: rfc822; Ana@Exemplo.pt\r\nAction: failed\r\nStatus: 5.1.1 (no such mailbox)\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n No such user\r\n\r\n\
    --b 1\r\nContent-Type: text/rfc822-headers\r\n\r\nSubject: x\r\nMessage-ID:\r\n <0190-aa@balcao.example>\r\n\r\n--b 1--\r\nafter\r\n";

fn known() -> Bounce {
    Bounce {
        message_id: Some("0190-aa@balcao.example".to_owned()),
        recipient: "Ana@Exemplo.pt".to_owned(),
        status: "5.1.1".to_owned(),
        diagnostic: Some("550 5.1.1 No such user".to_owned()),
    }
}

#[test]
fn a_notification_is_read() {
    let bounce = parse_bounce(NOTIFICATION.as_bytes()).expect("a bounce");
    assert_eq!(bounce, known());
    assert_eq!(bounce.letter_id(), Some("0190-aa"));
    assert!(bounce.is_permanent());
    let with_bare_feeds = NOTIFICATION.replace("\r\n", "\n");
    assert_eq!(parse_bounce(with_bare_feeds.as_bytes()), Some(known()));
    let unquoted = NOTIFICATION.replace("\"b 1\"", "b1").replace("--b 1", "--b1");
    assert_eq!(parse_bounce(unquoted.as_bytes()), Some(known()));
    let whole = NOTIFICATION.replace("text/rfc822-headers", "message/rfc822");
    assert_eq!(parse_bounce(whole.as_bytes()), Some(known()));
}

#[test]
fn the_first_failed_recipient_counts_and_the_original_address() {
    let two = NOTIFICATION.replace(
        "Final-Recipient: rfc822; Ana@Exemplo.pt",
        "Final-Recipient: rfc822; rui@exemplo.pt\r\nAction: delivered\r\nStatus: 2.0.0\r\n\r\nOriginal-Recipient: rfc822;<ana@antigo.pt>\r\nFinal-Recipient: rfc822; Ana@Exemplo.pt",
    );
    assert_eq!(parse_bounce(two.as_bytes()).expect("a bounce").recipient, "ana@antigo.pt");
}

#[test]
fn what_is_missing_is_missing() {
    let without_id = NOTIFICATION.replace("Message-ID", "X-ID");
    assert_eq!(parse_bounce(without_id.as_bytes()).expect("a bounce").message_id, None);
    let without_diagnostic = NOTIFICATION.replace("Diagnostic-Code", "X-Code");
    assert_eq!(parse_bounce(without_diagnostic.as_bytes()).expect("a bounce").diagnostic, None);
    let cut = &NOTIFICATION[..NOTIFICATION.find("Subject: x").expect("there")];
    assert_eq!(parse_bounce(cut.as_bytes()).expect("a bounce").status, "5.1.1");
}

#[test]
fn everything_else_is_not_a_bounce() {
    for (from, to) in [
        ("Action: failed", "Action: delayed"),
        ("Status: 5.1.1", "Status: five"),
        ("Status: 5.1.1", "Status: 9.1.1"),
        ("multipart/report", "multipart/mixed"),
        ("message/delivery-status", "text/plain"),
        ("boundary=", "border="),
        ("Final-Recipient", "X-Recipient"),
    ] {
        assert!(NOTIFICATION.contains(from), "{from}");
        assert_eq!(parse_bounce(NOTIFICATION.replace(from, to).as_bytes()), None, "{to}");
    }
    assert_eq!(parse_bounce(b""), None);
    let long = [NOTIFICATION.as_bytes(), &vec![b'x'; BOUNCE_MAX_BYTES]].concat();
    assert_eq!(parse_bounce(&long), None);
}

#[test]
fn a_long_diagnostic_is_cut() {
    let long = NOTIFICATION.replace("No such user", &"á".repeat(9_000));
    assert_eq!(parse_bounce(long.as_bytes()).expect("a bounce").diagnostic.expect("one").chars().count() + "smtp; ".len(), 500);
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes: Vec<u8>) {
        let _ = parse_bounce(&bytes);
    }

    #[test]
    fn no_change_of_a_notification_makes_it_panic(at in 0..NOTIFICATION.len(), with in any::<Vec<u8>>(), cut in 0..40_usize) {
        let mut bytes = NOTIFICATION.as_bytes().to_vec();
        let end = (at + cut).min(bytes.len());
        bytes.splice(at..end, with);
        if let Some(bounce) = parse_bounce(&bytes) {
            assert!(bounce.status.len() <= 11);
        }
    }
}
