//! Reads a bounce: a delivery status notification (RFC 3464) in a multipart/report (RFC 6522).
//!
//! Anybody can write one. The letter's id cannot be guessed; even so the caller compares [`Bounce::recipient`] with the address the letter
//! went to before believing it.

/// Largest notification read, in bytes.
pub const BOUNCE_MAX_BYTES: usize = 1024 * 1024;
/// Most parts of a notification looked at.
const PARTS_MAX: usize = 20;
/// Most header fields of one block looked at.
const FIELDS_MAX: usize = 200;
/// Longest field kept, in characters.
const FIELD_MAX_CHARS: usize = 500;

/// A letter that did not arrive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bounce {
    /// The Message-ID of the letter, without `<` and `>`, when the notification gives it back.
    pub message_id: Option<String>,
    /// Who did not get it.
    pub recipient: String,
    /// The enhanced status code (RFC 3463): `5.1.1`.
    pub status: String,
    /// What the last server said, when the notification gives it.
    pub diagnostic: Option<String>,
}

impl Bounce {
    /// The letter's own id: what stands before `@` in the Message-ID.
    #[must_use]
    pub fn letter_id(&self) -> Option<&str> {
        let id = self.message_id.as_deref()?;
        Some(id.rsplit_once('@').map_or(id, |(left, _)| left))
    }

    /// Whether no later try helps (class 5).
    #[must_use]
    pub fn is_permanent(&self) -> bool {
        self.status.starts_with('5')
    }
}

/// Reads a whole message. `None` for anything but a notification that somebody did not get a letter: delays and receipts too.
#[must_use]
pub fn parse_bounce(raw: &[u8]) -> Option<Bounce> {
    if raw.len() > BOUNCE_MAX_BYTES {
        return None;
    }
    let text = String::from_utf8_lossy(raw).replace("\r\n", "\n");
    let (head, body) = split_head(&text);
    let fields = fields(head);
    let kind = field(&fields, "content-type")?;
    if !kind.to_ascii_lowercase().starts_with("multipart/report") {
        return None;
    }
    let parts = parts(body, &boundary(kind)?);
    let failure = parts.iter().find_map(|part| failure(part))?;
    let message_id = parts.iter().find_map(|part| returned_id(part));
    Some(Bounce { message_id, ..failure })
}

struct Part<'a> {
    kind: String,
    body: &'a str,
}

type Fields = Vec<(String, String)>;

/// The first recipient whose action is `failed` (RFC 3464 §2.3.3).
fn failure(part: &Part<'_>) -> Option<Bounce> {
    if !matches!(part.kind.as_str(), "message/delivery-status" | "message/global-delivery-status") {
        return None;
    }
    // The first block is about the whole message, each other one about a recipient.
    part.body.split("\n\n").map(fields).find_map(|block| {
        let failed = field(&block, "action").is_some_and(|action| action.trim().eq_ignore_ascii_case("failed"));
        let to = field(&block, "original-recipient").or_else(|| field(&block, "final-recipient"))?;
        let status = field(&block, "status")?.split_whitespace().next()?;
        (failed && is_status(status)).then(|| Bounce {
            message_id: None,
            recipient: typed_value(to).trim_matches(['<', '>']).to_owned(),
            status: status.to_owned(),
            diagnostic: field(&block, "diagnostic-code").map(|said| typed_value(said).to_owned()),
        })
    })
}

fn returned_id(part: &Part<'_>) -> Option<String> {
    let returned = ["text/rfc822-headers", "message/rfc822", "message/global", "message/global-headers"];
    if !returned.contains(&part.kind.as_str()) {
        return None;
    }
    let fields = fields(split_head(part.body).0);
    let id = field(&fields, "message-id")?.trim().strip_prefix('<')?.strip_suffix('>')?;
    (!id.is_empty() && !id.contains(char::is_whitespace)).then(|| id.to_owned())
}

/// `class.subject.detail`.
fn is_status(text: &str) -> bool {
    let numbers: Vec<&str> = text.split('.').collect();
    let number = |part: &&str| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    numbers.len() == 3 && numbers.iter().all(number) && matches!(numbers[0], "2" | "4" | "5")
}

/// What follows the type: `rfc822; ana@exemplo.pt`.
fn typed_value(text: &str) -> &str {
    text.split_once(';').map_or(text, |(_, value)| value).trim()
}

fn parts<'a>(body: &'a str, boundary: &str) -> Vec<Part<'a>> {
    let mark = format!("--{boundary}");
    let mut parts = Vec::new();
    let mut begun: Option<usize> = None;
    let mut at = 0;
    for line in body.split_inclusive('\n') {
        let is_mark = line.strip_prefix(&mark).is_some_and(|rest| matches!(rest.trim_end(), "" | "--"));
        if is_mark {
            parts.extend(begun.map(|start| part(&body[start..at])));
            begun = (!line[mark.len()..].starts_with("--")).then_some(at + line.len());
        }
        at += line.len();
        if parts.len() == PARTS_MAX {
            return parts;
        }
    }
    // A report cut off at its end is still worth reading.
    parts.extend(begun.map(|start| part(&body[start..])));
    parts
}

fn part(text: &str) -> Part<'_> {
    let (head, body) = split_head(text);
    let kind = fields(head);
    let kind = field(&kind, "content-type").unwrap_or("text/plain");
    Part { kind: kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase(), body }
}

/// Header and body; an empty first line means no header.
fn split_head(text: &str) -> (&str, &str) {
    if let Some(body) = text.strip_prefix('\n') {
        return ("", body);
    }
    text.split_once("\n\n").unwrap_or((text, ""))
}

/// Header fields, names in lower case, folded lines joined, values cut.
fn fields(head: &str) -> Fields {
    let mut fields = Fields::new();
    for line in head.lines() {
        if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = fields.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            if fields.len() == FIELDS_MAX {
                break;
            }
            fields.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    for (_, value) in &mut fields {
        *value = value.chars().filter(|letter| !letter.is_control()).take(FIELD_MAX_CHARS).collect();
    }
    fields
}

fn field<'a>(fields: &'a Fields, name: &str) -> Option<&'a str> {
    fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// The parameter `boundary` of a content type.
fn boundary(kind: &str) -> Option<String> {
    let at = kind.to_ascii_lowercase().find("boundary=")? + "boundary=".len();
    let rest = kind.get(at..)?;
    let value = match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => rest.split([';', ' ']).next()?,
    };
    (!value.is_empty()).then(|| value.to_owned())
}

#[cfg(test)]
mod tests;
