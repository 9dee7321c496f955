use super::{Command, Sender, Verdict, command, verdict};

#[test]
fn commands_are_read_in_any_case() {
    assert_eq!(command("ehlo balcao"), Command::Extended);
    assert_eq!(command("HELO x"), Command::Hello);
    assert_eq!(command("data"), Command::Data);
    assert_eq!(command("Quit"), Command::Quit);
    assert_eq!(command("NOOP whatever"), Command::Noop);
    assert_eq!(command("rcpt to:<a@b.pt>"), Command::Recipient("a@b.pt".to_owned()));
    let sender = Sender { address: "a@b.pt".to_owned(), size_bytes: Some(12), envelope_id: Some("Q1".to_owned()) };
    assert_eq!(command("MAIL FROM:<a@b.pt> SIZE=12 BODY=8BITMIME SMTPUTF8 RET=HDRS ENVID=Q1"), Command::Mail(sender));
    assert_eq!(command("MAIL FROM:<>"), Command::Mail(Sender::default()));
}

#[test]
fn what_cannot_be_read_is_said_so() {
    for line in [
        "EHLO",
        "MAIL",
        "MAIL FROM:",
        "MAIL FROM:a@b.pt",
        "MAIL FROM:<a>",
        "MAIL FROM:<a@b>x",
        "MAIL FROM:<a@b> SIZE=x",
        "RCPT TO:<>",
        "RCPT TO:<@b>",
        "RCPT TO:<a@>",
        "RCPT TO:<a b@c>",
        "DATA now",
    ] {
        assert_eq!(command(line), Command::Malformed, "{line}");
    }
    assert_eq!(command(&format!("RCPT TO:<{}@b.pt>", "a".repeat(250))), Command::Malformed);
    assert_eq!(command("MAIL FROM:<a@b> AUTH=x"), Command::UnknownParameter);
    assert_eq!(command("RCPT TO:<a@b> X=y"), Command::UnknownParameter);
    for line in ["", "STARTTLS", "GET / HTTP/1.1", "ção"] {
        assert_eq!(command(line), Command::Unknown, "{line}");
    }
}

#[test]
fn reserved_addresses_misbehave() {
    for (address, expected) in [
        ("ana@exemplo.pt", Verdict::Accept),
        ("bounce@exemplo.pt", Verdict::Refuse),
        ("Bounce@Exemplo.PT", Verdict::Refuse),
        ("ana@bounce.invalid", Verdict::Refuse),
        ("ana@DEFER.invalid", Verdict::Defer),
        ("ana@late-bounce.invalid", Verdict::LateBounce),
        ("bouncer@exemplo.pt", Verdict::Accept),
    ] {
        assert_eq!(verdict(address), expected, "{address}");
    }
}
