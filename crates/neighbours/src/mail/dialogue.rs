//! What a sender says, read; which recipients are taken. No network.

/// One command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Command {
    /// EHLO.
    Extended,
    /// HELO.
    Hello,
    /// MAIL FROM.
    Mail(Sender),
    /// RCPT TO.
    Recipient(String),
    /// DATA.
    Data,
    /// RSET.
    Reset,
    /// NOOP.
    Noop,
    /// VRFY.
    Verify,
    /// QUIT.
    Quit,
    /// A known command that cannot be read.
    Malformed,
    /// A parameter nobody promised to understand.
    UnknownParameter,
    /// Anything else.
    Unknown,
}

/// The envelope's sender.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Sender {
    /// Empty for a report.
    pub(super) address: String,
    /// SIZE, in bytes.
    pub(super) size_bytes: Option<u64>,
    /// ENVID.
    pub(super) envelope_id: Option<String>,
}

/// What becomes of a recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Accept,
    Refuse,
    Defer,
    /// Accept, and report a failure later.
    LateBounce,
}

/// The verdict of the table in [`crate::mail`].
pub(super) fn verdict(address: &str) -> Verdict {
    let lower = address.to_ascii_lowercase();
    let (local, domain) = lower.rsplit_once('@').unwrap_or((&lower, ""));
    match domain {
        "bounce.invalid" => Verdict::Refuse,
        _ if local == "bounce" => Verdict::Refuse,
        "defer.invalid" => Verdict::Defer,
        "late-bounce.invalid" => Verdict::LateBounce,
        _ => Verdict::Accept,
    }
}

/// Reads a line without its end.
pub(super) fn command(line: &str) -> Command {
    let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
    match verb.to_ascii_uppercase().as_str() {
        "EHLO" | "HELO" if rest.trim().is_empty() => Command::Malformed,
        "EHLO" => Command::Extended,
        "HELO" => Command::Hello,
        "MAIL" => after(rest, "FROM:").map_or(Command::Malformed, mail),
        "RCPT" => after(rest, "TO:").map_or(Command::Malformed, recipient),
        "DATA" if rest.is_empty() => Command::Data,
        "RSET" if rest.is_empty() => Command::Reset,
        "QUIT" if rest.is_empty() => Command::Quit,
        "DATA" | "RSET" | "QUIT" => Command::Malformed,
        "NOOP" => Command::Noop,
        "VRFY" => Command::Verify,
        _ => Command::Unknown,
    }
}

fn mail(rest: &str) -> Command {
    let Some((address, parameters)) = path(rest) else {
        return Command::Malformed;
    };
    if !address.is_empty() && !is_address(address) {
        return Command::Malformed;
    }
    let mut sender = Sender { address: address.to_owned(), ..Sender::default() };
    for parameter in parameters.split_whitespace() {
        let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        match name.to_ascii_uppercase().as_str() {
            "SIZE" => match value.parse() {
                Ok(bytes) => sender.size_bytes = Some(bytes),
                Err(_) => return Command::Malformed,
            },
            "ENVID" => sender.envelope_id = Some(value.to_owned()),
            "BODY" | "SMTPUTF8" | "RET" => {}
            _ => return Command::UnknownParameter,
        }
    }
    Command::Mail(sender)
}

fn recipient(rest: &str) -> Command {
    let Some((address, parameters)) = path(rest).filter(|(address, _)| is_address(address)) else {
        return Command::Malformed;
    };
    let known = |parameter: &str| {
        let name = parameter.split('=').next().unwrap_or_default();
        name.eq_ignore_ascii_case("NOTIFY") || name.eq_ignore_ascii_case("ORCPT")
    };
    if parameters.split_whitespace().all(known) { Command::Recipient(address.to_owned()) } else { Command::UnknownParameter }
}

fn after<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let head = text.get(..prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then(|| text[prefix.len()..].trim_start())
}

/// `<address> parameters`.
fn path(text: &str) -> Option<(&str, &str)> {
    let (address, rest) = text.strip_prefix('<')?.split_once('>')?;
    (rest.is_empty() || rest.starts_with(' ')).then_some((address, rest))
}

/// RFC 5321 §4.5.3.1.3: a path has at most 256 octets, brackets included.
const ADDRESS_MAX_BYTES: usize = 254;

fn is_address(text: &str) -> bool {
    let whole = text.len() <= ADDRESS_MAX_BYTES && !text.chars().any(|character| character.is_whitespace() || character.is_control());
    whole && text.rsplit_once('@').is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty())
}

#[cfg(test)]
mod tests;
