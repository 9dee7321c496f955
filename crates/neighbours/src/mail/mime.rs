//! Just enough MIME to read letters: headers, encoded words, multipart, the two transfer encodings, file names.

use base64::Engine;
use base64::alphabet::STANDARD as ALPHABET;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};

/// Parts within parts are read this deep.
const DEPTH_MAX: usize = 8;
const PARTS_MAX: usize = 200;
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &ALPHABET,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent).with_decode_allow_trailing_bits(true),
);

/// A header field: name and value, unfolded, words decoded.
pub(super) type Field = (String, String);

/// A leaf of the message.
pub(super) struct Part {
    /// Lower case, without parameters.
    pub(super) content_type: String,
    /// From either header.
    pub(super) file_name: Option<String>,
    pub(super) is_attachment: bool,
    charset: String,
    pub(super) bytes: Vec<u8>,
}

impl Part {
    /// The body as text; an unknown character set is read as ISO 8859-1.
    pub(super) fn text(&self) -> String {
        decode_charset(&self.charset, &self.bytes).replace("\r\n", "\n")
    }
}

/// Header fields and leaves, in order.
pub(super) fn read(raw: &[u8]) -> (Vec<Field>, Vec<Part>) {
    let (fields, body) = split(raw);
    let mut parts = Vec::new();
    walk(&fields, body, 0, &mut parts);
    let decoded = fields.into_iter().map(|(name, value)| (name, decode_words(&value))).collect();
    (decoded, parts)
}

/// The first field of this name.
pub(super) fn field<'a>(fields: &'a [Field], name: &str) -> Option<&'a str> {
    fields.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

fn split(raw: &[u8]) -> (Vec<Field>, &[u8]) {
    let (mut fields, mut rest): (Vec<Field>, &[u8]) = (Vec::new(), raw);
    while !rest.is_empty() {
        let end = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |at| at + 1);
        let line = String::from_utf8_lossy(&rest[..end]).trim_end_matches(['\r', '\n']).to_owned();
        rest = &rest[end..];
        if line.is_empty() {
            break;
        }
        if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = fields.last_mut() {
                value.push_str(&line);
            }
        } else if let Some((name, value)) = line.split_once(':') {
            fields.push((name.trim().to_owned(), value.trim().to_owned()));
        }
    }
    (fields, rest)
}

fn walk(fields: &[Field], body: &[u8], depth: usize, parts: &mut Vec<Part>) {
    let (content_type, parameters) = parameterised(field(fields, "Content-Type").unwrap_or("text/plain"));
    if let Some(boundary) = parameter(&parameters, "boundary").filter(|_| content_type.starts_with("multipart/") && depth < DEPTH_MAX) {
        for piece in pieces(body, &boundary) {
            let (inner, body) = split(piece);
            walk(&inner, body, depth + 1, parts);
        }
        return;
    }
    if parts.len() == PARTS_MAX {
        return;
    }
    let (disposition, more) = parameterised(field(fields, "Content-Disposition").unwrap_or(""));
    let file_name = parameter(&more, "filename").or_else(|| parameter(&parameters, "name")).map(|name| decode_words(&name));
    let encoding = field(fields, "Content-Transfer-Encoding").unwrap_or("7bit").to_ascii_lowercase();
    parts.push(Part {
        is_attachment: disposition == "attachment" || file_name.is_some(),
        content_type,
        file_name,
        charset: parameter(&parameters, "charset").unwrap_or_else(|| "utf-8".to_owned()),
        bytes: decode_transfer(&encoding, body),
    });
}

/// The bodies between boundary lines; the line end before a boundary belongs to it (RFC 2046 §5.1.1).
fn pieces<'a>(body: &'a [u8], boundary: &str) -> Vec<&'a [u8]> {
    let (open, close) = (format!("--{boundary}"), format!("--{boundary}--"));
    let (mut found, mut begun, mut at) = (Vec::new(), None, 0);
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        let text = line.trim_ascii_end();
        if text == open.as_bytes() || text == close.as_bytes() {
            if let Some(start) = begun {
                let piece: &[u8] = &body[start..at];
                let piece = piece.strip_suffix(b"\n").unwrap_or(piece);
                found.push(piece.strip_suffix(b"\r").unwrap_or(piece));
            }
            begun = Some(at + line.len());
            if text == close.as_bytes() {
                return found;
            }
        }
        at += line.len();
    }
    // The last boundary is missing: what is there is the last piece.
    found.extend(begun.map(|start: usize| &body[start..]));
    found
}

/// `value; name=text; …`: the value in lower case, parameters as written.
fn parameterised(header: &str) -> (String, Vec<Field>) {
    let mut pieces: Vec<String> = vec![String::new()];
    let (mut quoted, mut escaped) = (false, false);
    for character in header.chars() {
        let last = pieces.last_mut().expect("begun with one");
        match character {
            _ if escaped => {
                last.push(character);
                escaped = false;
            }
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            ';' if !quoted => pieces.push(String::new()),
            _ => last.push(character),
        }
    }
    let value = pieces.remove(0).trim().to_ascii_lowercase();
    let named = pieces.iter().filter_map(|piece| piece.split_once('='));
    (value, named.map(|(name, text)| (name.trim().to_ascii_lowercase(), text.trim().to_owned())).collect())
}

/// A parameter, put together again when it was split or encoded (RFC 2231).
fn parameter(parameters: &[Field], name: &str) -> Option<String> {
    if let Some((_, plain)) = parameters.iter().find(|(known, _)| known == name) {
        return Some(plain.clone());
    }
    let mut pieces: Vec<(usize, bool, &str)> = Vec::new();
    for (known, text) in parameters {
        let Some(rest) = known.strip_prefix(name).and_then(|rest| rest.strip_prefix('*')) else {
            continue;
        };
        let encoded = rest.is_empty() || rest.ends_with('*');
        pieces.push((rest.trim_end_matches('*').parse().unwrap_or(0), encoded, text));
    }
    pieces.sort_by_key(|(at, ..)| *at);
    let charset = pieces.first()?.2.split('\'').next().unwrap_or("utf-8").to_owned();
    let mut bytes = Vec::new();
    for (at, encoded, text) in pieces {
        let text = if at == 0 && encoded { text.splitn(3, '\'').nth(2).unwrap_or(text) } else { text };
        if encoded { bytes.extend(unescape(text.as_bytes(), b'%')) } else { bytes.extend(text.as_bytes()) }
    }
    Some(decode_charset(&charset, &bytes))
}

fn decode_transfer(encoding: &str, body: &[u8]) -> Vec<u8> {
    match encoding {
        "base64" => decode_base64(body),
        "quoted-printable" => {
            let mut plain = Vec::with_capacity(body.len());
            for line in body.split_inclusive(|byte| *byte == b'\n') {
                let text = line.trim_ascii_end();
                match text.strip_suffix(b"=") {
                    Some(soft) => plain.extend(unescape(soft, b'=')),
                    None => {
                        plain.extend(unescape(text, b'='));
                        plain.extend(if line.ends_with(b"\n") { b"\r\n".as_slice() } else { b"" });
                    }
                }
            }
            plain
        }
        _ => body.to_vec(),
    }
}

fn decode_base64(body: &[u8]) -> Vec<u8> {
    let dense: Vec<u8> = body.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    LENIENT.decode(dense).unwrap_or_default()
}

/// `=C3` or `%C3`; a mark without two digits stays.
fn unescape(text: &[u8], mark: u8) -> Vec<u8> {
    let (mut plain, mut rest) = (Vec::with_capacity(text.len()), text);
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|_| *first == mark).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                plain.push(byte);
                rest = &after[2..];
            }
            None => {
                plain.push(*first);
                rest = after;
            }
        }
    }
    plain
}

/// Encoded words (RFC 2047); the blank between two of them is not text.
fn decode_words(text: &str) -> String {
    let (mut plain, mut rest, mut after_word) = (String::new(), text, false);
    while let Some(at) = rest.find("=?") {
        let (before, word) = rest.split_at(at);
        let Some((decoded, length)) = decode_word(word) else {
            plain.push_str(&rest[..at + 2]);
            rest = &rest[at + 2..];
            after_word = false;
            continue;
        };
        if !after_word || !before.trim().is_empty() {
            plain.push_str(before);
        }
        plain.push_str(&decoded);
        rest = &word[length..];
        after_word = true;
    }
    plain.push_str(rest);
    plain
}

/// The word at the beginning, and how long it was.
fn decode_word(word: &str) -> Option<(String, usize)> {
    let mut fields = word[2..].splitn(3, '?');
    let (charset, encoding, tail) = (fields.next()?, fields.next()?, fields.next()?);
    let (text, _) = tail.split_once("?=")?;
    let bytes = match encoding {
        "B" | "b" => decode_base64(text.as_bytes()),
        "Q" | "q" => unescape(text.replace('_', " ").as_bytes(), b'='),
        _ => return None,
    };
    let length = 2 + charset.len() + 1 + encoding.len() + 1 + text.len() + 2;
    Some((decode_charset(charset, &bytes), length))
}

fn decode_charset(charset: &str, bytes: &[u8]) -> String {
    if charset.eq_ignore_ascii_case("utf-8") || charset.eq_ignore_ascii_case("us-ascii") {
        String::from_utf8_lossy(bytes).into_owned()
    } else {
        bytes.iter().map(|byte| char::from(*byte)).collect()
    }
}

#[cfg(test)]
mod tests;
