//! One SMTP conversation (RFC 5321).

use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::dialogue::{Command, Sender, Verdict, command, verdict};
use super::letter::Envelope;
use super::mailboxes::Mailboxes;
use super::report::HOST;
use crate::door::{Alive, Door};
use crate::fault::{Fault, Stage, delay};

/// The longest command line, in bytes, its end included.
const COMMAND_LINE_MAX_BYTES: usize = 2_048;
/// The longest line of a letter, in bytes; RFC 5321 asks for 1,000.
const TEXT_LINE_MAX_BYTES: usize = 64 * 1024;
const RECIPIENTS_MAX: usize = 100;
const MISTAKES_MAX: u32 = 20;
const CONVERSATIONS_MAX: usize = 256;
const IDLE_WAIT: Duration = Duration::from_secs(60);
/// A letter this many times too large is not read to its end.
const TOO_LARGE_TIMES: usize = 4;
const NONSENSE: &str = "+OK POP3 server ready";

/// Answers at the door until the neighbour is dropped.
pub(super) async fn serve(mut door: Door, boxes: Arc<Mailboxes>, alive: Alive) {
    let mut conversations = JoinSet::new();
    let ended = alive.clone().ended();
    tokio::pin!(ended);
    loop {
        tokio::select! {
            () = &mut ended => return,
            Some(_) = conversations.join_next() => {}
            (stream, _) = door.next(), if conversations.len() < CONVERSATIONS_MAX => {
                let conversation = converse(stream, boxes.clone(), alive.clone());
                conversations.spawn(conversation);
            }
        }
    }
}

async fn converse(stream: TcpStream, boxes: Arc<Mailboxes>, alive: Alive) {
    let (reading, writing) = stream.into_split();
    let mut session = Session { reading: BufReader::new(reading), writing, boxes, alive, greeted: false, envelope: None, mistakes: 0 };
    if let Err(error) = session.run().await {
        tracing::debug!(%error, "SMTP conversation broke off");
    }
}

struct Session {
    reading: BufReader<OwnedReadHalf>,
    writing: OwnedWriteHalf,
    boxes: Arc<Mailboxes>,
    alive: Alive,
    greeted: bool,
    envelope: Option<Envelope>,
    mistakes: u32,
}

/// Whether the conversation goes on.
#[derive(PartialEq, Eq)]
enum Next {
    More,
    End,
}

enum Line {
    Whole,
    TooLong,
    Closed,
}

enum Text {
    Whole(Vec<u8>),
    TooLarge,
    LineTooLong,
    Endless,
    Closed,
}

impl Session {
    async fn run(&mut self) -> io::Result<()> {
        if self.fault_reply().await? == Next::End {
            return Ok(());
        }
        self.reply(&format!("220 {HOST} ESMTP demonstration, nothing leaves this machine")).await?;
        let mut line = Vec::new();
        loop {
            line.clear();
            let next = match timeout(IDLE_WAIT, read_line(&mut self.reading, &mut line, COMMAND_LINE_MAX_BYTES)).await {
                Err(_) => return self.reply("421 4.4.2 Idle too long").await,
                Ok(read) => match read? {
                    Line::Closed => return Ok(()),
                    Line::TooLong => self.mistake("500 5.5.2 Line too long").await?,
                    Line::Whole => self.obey(&line).await?,
                },
            };
            if next == Next::End {
                return Ok(());
            }
        }
    }

    async fn obey(&mut self, line: &[u8]) -> io::Result<Next> {
        // A bare line feed is no line end: two servers that disagree on it can be made to see two letters in one.
        let text = line.strip_suffix(b"\r\n").and_then(|text| std::str::from_utf8(text).ok());
        let Some(text) = text else {
            return self.mistake("500 5.5.2 Not a line").await;
        };
        if self.fault_reply().await? == Next::End {
            return Ok(Next::End);
        }
        match command(text) {
            Command::Extended => {
                self.hello();
                let size = self.boxes.letter_max_bytes;
                self.reply(&format!(
                    "250-{HOST}\r\n250-PIPELINING\r\n250-SIZE {size}\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250-DSN\r\n250 ENHANCEDSTATUSCODES"
                ))
                .await?;
            }
            Command::Hello => {
                self.hello();
                self.reply(&format!("250 {HOST}")).await?;
            }
            Command::Mail(sender) => return self.mail(sender).await,
            Command::Recipient(address) => return self.recipient(address).await,
            Command::Data => return self.data().await,
            Command::Reset => {
                self.envelope = None;
                self.reply("250 2.0.0 Forgotten").await?;
            }
            Command::Noop => self.reply("250 2.0.0 Yes").await?,
            Command::Verify => self.reply("252 2.5.2 Send it and see").await?,
            Command::Quit => {
                self.reply("221 2.0.0 Goodbye").await?;
                return Ok(Next::End);
            }
            Command::Malformed => return self.mistake("501 5.5.4 Cannot be read").await,
            Command::UnknownParameter => return self.mistake("555 5.5.4 Unknown parameter").await,
            Command::Unknown => return self.mistake("500 5.5.1 Unknown command").await,
        }
        Ok(Next::More)
    }

    fn hello(&mut self) {
        self.greeted = true;
        self.envelope = None;
    }

    async fn mail(&mut self, sender: Sender) -> io::Result<Next> {
        let argument = sender.address.clone();
        if !self.greeted {
            return self.mistake("503 5.5.1 Say EHLO first").await;
        }
        if self.envelope.is_some() {
            return self.mistake("503 5.5.1 One letter at a time").await;
        }
        if sender.size_bytes.is_some_and(|bytes| bytes > self.boxes.letter_max_bytes as u64) {
            return self.answer("MAIL", &argument, "552 5.3.4 Too large").await;
        }
        self.envelope = Some(Envelope { from: sender.address, to: Vec::new(), envelope_id: sender.envelope_id });
        self.answer("MAIL", &argument, "250 2.1.0 Go on").await
    }

    async fn recipient(&mut self, address: String) -> io::Result<Next> {
        let Some(envelope) = &mut self.envelope else {
            return self.mistake("503 5.5.1 Say MAIL first").await;
        };
        let reply = match verdict(&address) {
            _ if envelope.to.len() == RECIPIENTS_MAX => "452 4.5.3 Too many recipients",
            Verdict::Refuse => "550 5.1.1 No such user",
            Verdict::Defer => "451 4.2.1 Mailbox busy, try again later",
            Verdict::Accept | Verdict::LateBounce => {
                envelope.to.push(address.clone());
                "250 2.1.5 Go on"
            }
        };
        self.answer("RCPT", &address, reply).await
    }

    async fn data(&mut self) -> io::Result<Next> {
        let Some(envelope) = self.envelope.take_if(|envelope| !envelope.to.is_empty()) else {
            return self.mistake("503 5.5.1 Say MAIL and RCPT first").await;
        };
        self.reply("354 Ends with a line of one dot").await?;
        let text = match timeout(IDLE_WAIT, self.text()).await {
            Ok(text) => text?,
            Err(_) => {
                return self.last_answer("DATA", &envelope.to.join(","), "421 4.4.2 Idle too long").await;
            }
        };
        let argument = envelope.to.join(",");
        let raw = match text {
            Text::Whole(raw) => raw,
            Text::TooLarge => return self.answer("DATA", &argument, "552 5.3.4 Too large").await,
            Text::LineTooLong => {
                return self.answer("DATA", &argument, "554 5.6.0 A line is too long").await;
            }
            Text::Endless => {
                return self.last_answer("DATA", &argument, "421 4.3.0 Far too large").await;
            }
            Text::Closed => return Ok(Next::End),
        };
        match self.boxes.desk.faults.current().fault {
            Fault::Slow { ms } => {
                self.boxes.desk.faults.take(Stage::Call);
                tokio::time::sleep(delay(ms)).await;
            }
            Fault::ServerError => {
                self.boxes.desk.faults.take(Stage::Call);
                return self.answer("DATA", &argument, "451 4.3.0 Local error").await;
            }
            _ => {}
        }
        let (boxes, ended) = (self.boxes.clone(), self.alive.clone().ended());
        // The sender is told at once; a late letter must not hold it up.
        let taken = tokio::spawn(async move {
            tokio::select! {
                () = ended => {}
                () = boxes.take(envelope, raw) => {}
            }
        });
        drop(taken);
        self.answer("DATA", &argument, "250 2.0.0 Taken").await
    }

    /// The letter's lines until the dot, dot-stuffing undone (RFC 5321 §4.5.2).
    async fn text(&mut self) -> io::Result<Text> {
        let most = self.boxes.letter_max_bytes;
        let (mut raw, mut read_bytes, mut at_start, mut long_line) = (Vec::new(), 0_usize, true, false);
        let mut line = Vec::new();
        loop {
            line.clear();
            match read_line(&mut self.reading, &mut line, TEXT_LINE_MAX_BYTES).await? {
                Line::Closed => return Ok(Text::Closed),
                Line::TooLong => long_line = true,
                Line::Whole => {}
            }
            if at_start && line == b".\r\n" {
                break;
            }
            let kept = if at_start { line.strip_prefix(b".").unwrap_or(&line) } else { &line };
            read_bytes = read_bytes.saturating_add(kept.len());
            at_start = line.ends_with(b"\r\n");
            if read_bytes <= most {
                raw.extend_from_slice(kept);
            } else if read_bytes > most.saturating_mul(TOO_LARGE_TIMES) {
                return Ok(Text::Endless);
            }
        }
        Ok(match (read_bytes > most, long_line) {
            (true, _) => Text::TooLarge,
            (false, true) => Text::LineTooLong,
            (false, false) => Text::Whole(raw),
        })
    }

    /// Faults that strike any reply.
    async fn fault_reply(&mut self) -> io::Result<Next> {
        match self.boxes.desk.faults.current().fault {
            Fault::Down | Fault::Refused => {
                self.boxes.desk.faults.take(Stage::Call);
                self.last_answer("CONNECT", "", "421 4.3.2 Out of service").await
            }
            Fault::WrongAnswer => {
                self.boxes.desk.faults.take(Stage::Call);
                self.reply(NONSENSE).await?;
                Ok(Next::End)
            }
            _ => Ok(Next::More),
        }
    }

    async fn mistake(&mut self, reply: &str) -> io::Result<Next> {
        self.mistakes += 1;
        if self.mistakes > MISTAKES_MAX {
            self.reply("421 4.7.0 Too many mistakes").await?;
            return Ok(Next::End);
        }
        self.reply(reply).await?;
        Ok(Next::More)
    }

    /// A reply worth a line in the book of calls.
    async fn answer(&mut self, verb: &str, argument: &str, reply: &str) -> io::Result<Next> {
        let status = reply.get(..3).and_then(|code| code.parse().ok()).unwrap_or(0);
        self.boxes.desk.record(verb, argument, b"", status);
        self.reply(reply).await?;
        Ok(Next::More)
    }

    async fn last_answer(&mut self, verb: &str, argument: &str, reply: &str) -> io::Result<Next> {
        self.answer(verb, argument, reply).await?;
        Ok(Next::End)
    }

    async fn reply(&mut self, reply: &str) -> io::Result<()> {
        self.writing.write_all(format!("{reply}\r\n").as_bytes()).await
    }
}

/// Appends a line, its end included. Of a line that is too long only the last two bytes are kept: they say how it ended.
async fn read_line(reading: &mut BufReader<OwnedReadHalf>, line: &mut Vec<u8>, most: usize) -> io::Result<Line> {
    let mut too_long = false;
    loop {
        let chunk = reading.fill_buf().await?;
        if chunk.is_empty() {
            return Ok(Line::Closed);
        }
        let end = chunk.iter().position(|byte| *byte == b'\n').map(|at| at + 1);
        let taken = end.unwrap_or(chunk.len());
        line.extend_from_slice(&chunk[..taken]);
        reading.consume(taken);
        if line.len() > most {
            too_long = true;
            line.drain(..line.len() - 2);
        }
        if end.is_some() {
            return Ok(if too_long { Line::TooLong } else { Line::Whole });
        }
    }
}
