//! Sends one report by SMTP.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};

use super::report::HOST;

const SEND_WAIT: Duration = Duration::from_secs(10);
const REPLY_LINE_MAX_BYTES: u64 = 2_048;
const REPLY_LINES_MAX: usize = 50;

/// From nobody, as reports are (RFC 3464 §2).
pub(super) async fn send(host: SocketAddr, to: &str, message: &str) -> io::Result<()> {
    tokio::time::timeout(SEND_WAIT, converse(host, to, message)).await?
}

async fn converse(host: SocketAddr, to: &str, message: &str) -> io::Result<()> {
    let (reading, mut writing) = TcpStream::connect(host).await?.into_split();
    let mut reading = BufReader::new(reading);
    expect(&mut reading, '2').await?;
    for (line, class) in
        [(format!("EHLO {HOST}"), '2'), ("MAIL FROM:<>".to_owned(), '2'), (format!("RCPT TO:<{to}>"), '2'), ("DATA".to_owned(), '3')]
    {
        say(&mut writing, &line).await?;
        expect(&mut reading, class).await?;
    }
    let stuffed: String =
        message.split_inclusive("\r\n").map(|line| if line.starts_with('.') { format!(".{line}") } else { line.to_owned() }).collect();
    say(&mut writing, &format!("{}\r\n.", stuffed.trim_end_matches("\r\n"))).await?;
    expect(&mut reading, '2').await?;
    say(&mut writing, "QUIT").await
}

async fn say(writing: &mut OwnedWriteHalf, line: &str) -> io::Result<()> {
    writing.write_all(format!("{line}\r\n").as_bytes()).await
}

async fn expect(reading: &mut BufReader<OwnedReadHalf>, class: char) -> io::Result<()> {
    for _ in 0..REPLY_LINES_MAX {
        let mut line = String::new();
        (&mut *reading).take(REPLY_LINE_MAX_BYTES).read_line(&mut line).await?;
        if !line.starts_with(class) {
            return Err(io::Error::other(format!("the return host said {line:?}")));
        }
        if line.as_bytes().get(3) != Some(&b'-') {
            return Ok(());
        }
    }
    Err(io::Error::other("the return host does not come to an end"))
}
