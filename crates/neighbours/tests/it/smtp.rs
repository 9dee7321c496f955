//! SMTP conversations, spoken by hand.

use std::time::{Duration, Instant};

use neighbours::fault::Fault;

use crate::support::{Speaker, Street, WAIT, until};

#[tokio::test]
async fn a_letter_is_taken() {
    let street = Street::open().await;
    let mail = &street.neighbours.mail;
    let mut speaker = Speaker::connect(mail.smtp_address()).await;
    assert!(speaker.hear().await.starts_with("220 "));
    let hello = speaker.say("EHLO teste").await;
    for promise in ["PIPELINING", "SIZE 10485760", "8BITMIME", "SMTPUTF8", "DSN", "ENHANCEDSTATUSCODES"] {
        assert!(hello.contains(promise), "{promise}");
    }
    let taken =
        speaker.letter("nao-responder@balcao.pt", "ana@exemplo.pt", "Subject: Recibo\r\nFrom: Balcao <b@x.pt>\r\n\r\nOla\r\n").await;
    assert!(taken.starts_with("250"), "{taken}");
    assert!(speaker.say("QUIT").await.starts_with("221"));
    let letter = mail.wait_for(WAIT, |letter| letter.is_for("ANA@exemplo.pt")).await.expect("a letter");
    assert_eq!((letter.subject.as_str(), letter.from.as_str()), ("Recibo", "Balcao <b@x.pt>"));
    assert_eq!(letter.envelope_from, "nao-responder@balcao.pt");
    assert_eq!(letter.text.as_deref(), Some("Ola\n\n"));
    let calls: Vec<(String, u16)> = mail.calls().into_iter().map(|call| (call.method, call.status)).collect();
    assert_eq!(calls, [("MAIL".to_owned(), 250), ("RCPT".to_owned(), 250), ("DATA".to_owned(), 250)]);
}

#[tokio::test]
async fn refused_and_deferred_recipients() {
    let street = Street::open().await;
    let mut speaker = Speaker::greeted(street.neighbours.mail.smtp_address()).await;
    speaker.say("MAIL FROM:<b@x.pt>").await;
    for (address, code) in [("bounce@exemplo.pt", "550 5.1.1"), ("ana@bounce.invalid", "550 5.1.1"), ("ana@defer.invalid", "451 4.2.1")] {
        assert!(speaker.say(&format!("RCPT TO:<{address}>")).await.starts_with(code), "{address}");
    }
    assert!(speaker.say("DATA").await.starts_with("503"));
    // One good recipient is enough, and only that one is on the envelope.
    assert!(speaker.say("RCPT TO:<ana@exemplo.pt>").await.starts_with("250"));
    assert!(speaker.say("DATA").await.starts_with("354"));
    assert!(speaker.say("Subject: x\r\n\r\nx\r\n.").await.starts_with("250"));
    let letter = street.neighbours.mail.wait_for(WAIT, |_| true).await.expect("a letter");
    assert_eq!(letter.envelope_to, ["ana@exemplo.pt"]);
}

#[tokio::test]
async fn commands_out_of_order() {
    let street = Street::open().await;
    let mut speaker = Speaker::connect(street.neighbours.mail.smtp_address()).await;
    speaker.hear().await;
    for (line, code) in [
        ("MAIL FROM:<a@b.pt>", "503"),
        ("RCPT TO:<a@b.pt>", "503"),
        ("DATA", "503"),
        ("HELO x", "250"),
        ("MAIL FROM:<a@b.pt>", "250"),
        ("MAIL FROM:<a@b.pt>", "503"),
        ("DATA", "503"),
        ("RSET", "250"),
        ("RCPT TO:<a@b.pt>", "503"),
        ("MAIL FROM:a@b.pt", "501"),
        ("MAIL FROM:<a@b.pt> X=1", "555"),
        ("STARTTLS", "500"),
        ("NOOP", "250"),
        ("VRFY ana", "252"),
    ] {
        let reply = speaker.say(line).await;
        assert!(reply.starts_with(code), "{line}: {reply}");
    }
}

#[tokio::test]
async fn too_large_is_said_before_and_after() {
    let street = Street::open_with(|config| config.mail.letter_max_bytes = 1_000).await;
    let mut speaker = Speaker::greeted(street.neighbours.mail.smtp_address()).await;
    assert!(speaker.say("MAIL FROM:<b@x.pt> SIZE=1001").await.starts_with("552"));
    let large = format!("Subject: x\r\n\r\n{}", "0123456789\r\n".repeat(100));
    assert!(speaker.letter("b@x.pt", "ana@exemplo.pt", &large).await.starts_with("552"));
    // The conversation goes on, and a letter that fits is taken.
    assert!(speaker.letter("b@x.pt", "ana@exemplo.pt", "Subject: pequena\r\n\r\nx").await.starts_with("250"));
    street.neighbours.mail.wait_for(WAIT, |letter| letter.subject == "pequena").await.expect("a letter");
    assert_eq!(street.neighbours.mail.letters().len(), 1);
    // Far too large: not read to its end.
    for line in ["MAIL FROM:<b@x.pt>", "RCPT TO:<ana@exemplo.pt>", "DATA"] {
        speaker.say(line).await;
    }
    speaker.push("0123456789\r\n".repeat(400).as_bytes()).await;
    assert!(speaker.hear().await.starts_with("421"));
}

#[tokio::test]
async fn a_line_that_is_too_long_is_refused_and_the_letter_still_ends() {
    let street = Street::open().await;
    let mut speaker = Speaker::greeted(street.neighbours.mail.smtp_address()).await;
    let long = "a".repeat(70_000);
    assert!(speaker.letter("b@x.pt", "ana@exemplo.pt", &long).await.starts_with("554"));
    assert!(speaker.say(&format!("NOOP {}", "a".repeat(3_000))).await.starts_with("500"));
    assert!(speaker.say("NOOP").await.starts_with("250"));
}

#[tokio::test]
async fn dots_are_unstuffed_and_only_a_true_end_ends() {
    let street = Street::open().await;
    let mut speaker = Speaker::greeted(street.neighbours.mail.smtp_address()).await;
    let text = "Subject: pontos\r\n\r\n..um\r\n...\r\n..\r\nx.\r\na\n.\nb\n.\r\nc";
    assert!(speaker.letter("b@x.pt", "ana@exemplo.pt", text).await.starts_with("250"));
    let letter = street.neighbours.mail.wait_for(WAIT, |_| true).await.expect("a letter");
    assert_eq!(letter.raw, b"Subject: pontos\r\n\r\n.um\r\n..\r\n.\r\nx.\r\na\n.\nb\n.\r\nc\r\n");
    assert_eq!(street.neighbours.mail.letters().len(), 1);
}

#[tokio::test]
async fn commands_may_be_pipelined() {
    let street = Street::open().await;
    let mut speaker = Speaker::greeted(street.neighbours.mail.smtp_address()).await;
    speaker.push(b"MAIL FROM:<b@x.pt>\r\nRCPT TO:<bounce@x.pt>\r\nRCPT TO:<ana@exemplo.pt>\r\nDATA\r\n").await;
    for code in ["250", "550", "250", "354"] {
        assert!(speaker.hear().await.starts_with(code), "{code}");
    }
    speaker.push(b"Subject: um\r\n\r\nx\r\n.\r\nMAIL FROM:<>\r\nRSET\r\nQUIT\r\n").await;
    for code in ["250 2.0.0 Taken", "250", "250", "221"] {
        assert!(speaker.hear().await.starts_with(code), "{code}");
    }
    assert_eq!(speaker.hear().await, "", "the sink hangs up after QUIT");
}

#[tokio::test]
async fn a_command_may_come_in_pieces_and_bare_line_feeds_are_no_end() {
    let street = Street::open().await;
    let mut speaker = Speaker::greeted(street.neighbours.mail.smtp_address()).await;
    for piece in ["NO", "OP\r", "\n"] {
        speaker.push(piece.as_bytes()).await;
    }
    assert!(speaker.hear().await.starts_with("250"));
    speaker.push(b"NOOP\n").await;
    assert!(speaker.hear().await.starts_with("500"));
}

#[tokio::test]
async fn a_conversation_of_mistakes_ends() {
    let street = Street::open().await;
    let mut speaker = Speaker::greeted(street.neighbours.mail.smtp_address()).await;
    for _ in 0..20 {
        assert!(speaker.say("O QUE").await.starts_with("500"));
    }
    assert!(speaker.say("O QUE").await.starts_with("421"));
    assert_eq!(speaker.hear().await, "");
}

#[tokio::test]
async fn too_many_recipients() {
    let street = Street::open().await;
    let mut speaker = Speaker::greeted(street.neighbours.mail.smtp_address()).await;
    speaker.say("MAIL FROM:<b@x.pt>").await;
    for number in 0..100 {
        assert!(speaker.say(&format!("RCPT TO:<p{number}@exemplo.pt>")).await.starts_with("250"));
    }
    assert!(speaker.say("RCPT TO:<p100@exemplo.pt>").await.starts_with("452"));
}

#[tokio::test]
async fn a_letter_broken_off_is_not_taken() {
    let street = Street::open().await;
    let mut speaker = Speaker::greeted(street.neighbours.mail.smtp_address()).await;
    for line in ["MAIL FROM:<b@x.pt>", "RCPT TO:<ana@exemplo.pt>", "DATA"] {
        speaker.say(line).await;
    }
    speaker.push(b"Subject: meia\r\n\r\nmeia").await;
    drop(speaker);
    let mut speaker = Speaker::greeted(street.neighbours.mail.smtp_address()).await;
    speaker.letter("b@x.pt", "ana@exemplo.pt", "Subject: inteira\r\n\r\nx").await;
    street.neighbours.mail.wait_for(WAIT, |letter| letter.subject == "inteira").await.expect("the whole one");
    assert_eq!(street.neighbours.mail.letters().len(), 1);
}

#[tokio::test]
async fn faults_of_the_mail_server() {
    let street = Street::open().await;
    let mail = &street.neighbours.mail;
    let letter = "Subject: falhas\r\n\r\nx";

    mail.set_fault(Fault::Down);
    assert!(Speaker::connect(mail.smtp_address()).await.hear().await.starts_with("421"));
    mail.set_fault(Fault::WrongAnswer);
    assert!(Speaker::connect(mail.smtp_address()).await.hear().await.starts_with("+OK"));

    mail.set_fault(Fault::None);
    let mut speaker = Speaker::greeted(mail.smtp_address()).await;
    mail.set_fault_times(Fault::ServerError, 1);
    assert!(speaker.letter("b@x.pt", "ana@exemplo.pt", letter).await.starts_with("451"));
    assert!(mail.letters().is_empty());

    mail.set_fault_times(Fault::Slow { ms: 50 }, 1);
    let begun = Instant::now();
    assert!(speaker.letter("b@x.pt", "ana@exemplo.pt", letter).await.starts_with("250"));
    assert!(begun.elapsed() >= Duration::from_millis(50));
    until("the slow letter", || mail.letters().len() == 1).await;

    mail.set_fault_times(Fault::Duplicate, 1);
    speaker.letter("b@x.pt", "ana@exemplo.pt", letter).await;
    until("a letter twice", || mail.letters().len() == 3).await;

    mail.set_fault_times(Fault::Late { ms: 60 }, 1);
    let begun = Instant::now();
    speaker.letter("b@x.pt", "ana@exemplo.pt", letter).await;
    until("the late letter", || mail.letters().len() == 4).await;
    assert!(begun.elapsed() >= Duration::from_millis(60));

    mail.set_fault(Fault::Down);
    assert!(speaker.say("NOOP").await.starts_with("421"));
    assert_eq!(speaker.hear().await, "");
}

#[tokio::test]
async fn a_refused_connection_and_letters_still_readable() {
    let street = Street::open().await;
    let mail = &street.neighbours.mail;
    mail.set_fault(Fault::Refused);
    let address = mail.smtp_address();
    until("the door shuts", || std::net::TcpStream::connect(address).is_err()).await;
    let read = street.http.get(format!("{}/letters", mail.base_url())).send().await.expect("an answer");
    assert_eq!(read.status(), 200);
    mail.set_fault(Fault::None);
    until("the door opens", || std::net::TcpStream::connect(address).is_ok()).await;
}
