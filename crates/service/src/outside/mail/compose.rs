//! A letter in the form of RFC 5322. Nothing in it comes from a clock or from chance.

use std::time::SystemTime;

use jiff::Timestamp;
use lettre::Address;
use lettre::address::Envelope;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment as Attached, Mailbox, Message, MultiPart, SinglePart};

use super::{MAIL_MAX_BYTES, Mail};

/// Longest id, in characters.
const ID_MAX_CHARS: usize = 100;
/// Longest subject, in characters.
const SUBJECT_MAX_CHARS: usize = 300;

/// The letter, or what is wrong with it.
pub(super) fn compose(mail: &Mail, domain: &str, return_to: Option<&str>, now: Timestamp) -> Result<Message, &'static str> {
    check(mail)?;
    let to: Address = mail.to.parse().map_err(|_| "the address it goes to")?;
    let from: Mailbox = mail.from.parse().map_err(|_| "the address it comes from")?;
    let sender = match return_to {
        Some(address) => address.parse().map_err(|_| "the address bounces go to")?,
        None => from.email.clone(),
    };
    let envelope = Envelope::new(Some(sender), vec![to.clone()]).map_err(|_| "the envelope")?;
    let mut builder = Message::builder()
        .envelope(envelope)
        .date(SystemTime::from(now))
        .message_id(Some(format!("<{}@{domain}>", mail.id)))
        .from(from)
        .to(Mailbox::new(None, to))
        .subject(&mail.subject)
        .raw_header(header("Content-Language", &mail.language))
        // RFC 3834: vacation replies and other machines do not answer.
        .raw_header(header("Auto-Submitted", "auto-generated"));
    if mail.may_be_repeat {
        builder = builder.raw_header(header("X-Balcao-May-Be-Repeat", "yes"));
    }
    let body = match (&mail.html, mail.attachments.is_empty()) {
        (None, true) => return builder.singlepart(SinglePart::plain(mail.text.clone())).map_err(|_| "its parts"),
        (_, true) => alternative(mail),
        (_, false) => mixed(mail)?,
    };
    builder.multipart(body).map_err(|_| "its parts")
}

fn check(mail: &Mail) -> Result<(), &'static str> {
    let plain =
        |text: &str, more: &str| !text.is_empty() && text.chars().all(|letter| letter.is_ascii_alphanumeric() || more.contains(letter));
    if mail.id.len() > ID_MAX_CHARS || !plain(&mail.id, "-_.") {
        return Err("its id");
    }
    if !plain(&mail.language, "-") {
        return Err("its language");
    }
    if mail.subject.chars().count() > SUBJECT_MAX_CHARS || mail.subject.chars().any(char::is_control) {
        return Err("its subject");
    }
    if mail.attachments.iter().any(|file| file.name.is_empty() || file.name.chars().any(char::is_control)) {
        return Err("the name of an attachment");
    }
    let files: usize = mail.attachments.iter().map(|file| file.bytes.len()).sum();
    let texts = mail.text.len() + mail.html.as_ref().map_or(0, String::len);
    if files.saturating_add(texts) > MAIL_MAX_BYTES {
        return Err("its size");
    }
    Ok(())
}

/// The plain text first: the last alternative is the one preferred (RFC 2046 §5.1.4).
fn alternative(mail: &Mail) -> MultiPart {
    let part = MultiPart::alternative().boundary(boundary(mail, "a")).singlepart(SinglePart::plain(mail.text.clone()));
    match &mail.html {
        Some(html) => part.singlepart(SinglePart::html(html.clone())),
        None => part,
    }
}

fn mixed(mail: &Mail) -> Result<MultiPart, &'static str> {
    let mut whole = MultiPart::mixed().boundary(boundary(mail, "m")).multipart(alternative(mail));
    for file in &mail.attachments {
        let kind = ContentType::parse(&file.content_type).map_err(|_| "the type of an attachment")?;
        whole = whole.singlepart(Attached::new(file.name.clone()).body(file.bytes.clone(), kind));
    }
    Ok(whole)
}

/// `=_` never stands in quoted-printable or Base64 text, and a line of plain 7-bit text that begins with it and this id is not written by accident.
fn boundary(mail: &Mail, which: &str) -> String {
    // RFC 2046 §5.1.1: at most 70 characters.
    let id: String = mail.id.chars().rev().take(60).collect();
    format!("=_{which}_{id}")
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

#[cfg(test)]
mod tests;
