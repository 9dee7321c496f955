//! Checking the signature of a PDF, and finding the seal in it.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;
use sha2::{Digest, Sha256};

use crate::keys::Keyring;
use crate::limits::{PDF_BYTES, PDF_DICTIONARY_BYTES, PDF_PLACES, PDF_SIGNATURE_BYTES, PDF_SIGNATURES, SEAL_TEXT_BYTES};
use crate::pdf::{SEAL_KEY, cms};
use crate::verify::Signature;

/// What is known about the signature of a PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PdfSignature {
    /// Whether a trusted key signed it. [`Signature::UnknownKey`] also where the signature was made
    /// by other means than P-256 with SHA-256: nothing can be said about it here.
    pub signature: Signature,
    /// Whether every byte of the file is signed. Where not, something was added afterwards.
    pub covers_whole_document: bool,
    /// The certificate of the signer, in DER, as the file carries it.
    pub certificate_der: Option<Vec<u8>>,
    /// When it was signed, as the file says.
    pub signed_at: Option<Timestamp>,
}

/// Checks a PDF; `None` when it carries no signature. Among several, a signature of a trusted key
/// over the whole file comes first, then one over a part, then any other.
pub fn check(pdf: &[u8], keyring: &Keyring) -> Option<PdfSignature> {
    if pdf.len() > PDF_BYTES {
        return None;
    }
    let rank = |found: &PdfSignature| (found.signature == Signature::Valid, found.covers_whole_document);
    places(pdf).map(|place| judge(pdf, &place, keyring)).max_by_key(rank)
}

/// The text of the seal that [`crate::pdf::sign::sign`] wrote into the file: the last one, as a
/// reader of the file would see it. Whether it is genuine is for [`crate::verify::verify`] to say.
pub fn seal_text(pdf: &[u8]) -> Option<String> {
    if pdf.len() > PDF_BYTES {
        return None;
    }
    let key = alloc::format!("/{SEAL_KEY}");
    let value = found_backwards(pdf, key.as_bytes()).take(PDF_PLACES).find_map(|place| {
        let rest = pdf.get(place + key.len()..)?.trim_ascii_start().strip_prefix(b"(")?;
        let end = rest.iter().take(SEAL_TEXT_BYTES + 1).position(|byte| *byte == b')')?;
        core::str::from_utf8(&rest[..end]).ok()
    })?;
    Some(String::from(value))
}

/// Where a signature stands: its bytes between `hole` and `after`, signed are the rest up to `end`.
struct Place {
    hole: usize,
    after: usize,
    end: usize,
    range_at: usize,
}

fn places(pdf: &[u8]) -> impl Iterator<Item = Place> {
    let key = b"/ByteRange";
    let found = found_backwards(pdf, key).take(PDF_PLACES);
    found.filter_map(move |at| place(pdf, at, at + key.len())).take(PDF_SIGNATURES)
}

/// Reads `[0 a b c]` and takes it only when exactly one hexadecimal string lies in the gap.
fn place(pdf: &[u8], range_at: usize, from: usize) -> Option<Place> {
    let rest = pdf.get(from..)?.trim_ascii_start().strip_prefix(b"[")?;
    let close = rest.iter().take(64).position(|byte| *byte == b']')?;
    let inside = core::str::from_utf8(&rest[..close]).ok()?;
    let mut numbers = inside.split_ascii_whitespace().map(str::parse::<usize>);
    let mut next = || numbers.next()?.ok();
    let (start, hole, after, length) = (next()?, next()?, next()?, next()?);
    let end = after.checked_add(length)?;
    let gap = pdf.get(hole..after)?.strip_prefix(b"<")?.strip_suffix(b">")?;
    let fits = gap.len() <= 2 * PDF_SIGNATURE_BYTES && gap.iter().all(u8::is_ascii_hexdigit);
    (start == 0 && end <= pdf.len() && fits).then_some(Place { hole, after, end, range_at })
}

fn judge(pdf: &[u8], place: &Place, keyring: &Keyring) -> PdfSignature {
    let hex = &pdf[place.hole + 1..place.after - 1];
    let (before, behind) = (&pdf[..place.hole], &pdf[place.after..place.end]);
    let digest: [u8; 32] = Sha256::new().chain_update(before).chain_update(behind).finalize().into();
    let signed_at = signed_at(pdf, place);
    let finding = data_encoding::HEXUPPER_PERMISSIVE.decode(hex).map(|bytes| cms::check(&bytes, &digest));
    let (signature, certificate_der) = match finding {
        Ok(cms::Finding::Holds(key, certificate)) => {
            let trusted = keyring.holding(&key).any(|known| signed_at.is_some_and(|at| known.signs_at(at)));
            (if trusted { Signature::Valid } else { Signature::UnknownKey }, Some(certificate))
        }
        Ok(cms::Finding::Broken(certificate)) => (Signature::Invalid, Some(certificate)),
        Ok(cms::Finding::Foreign) => (Signature::UnknownKey, None),
        Err(_) => (Signature::Invalid, None),
    };
    PdfSignature { signature, covers_whole_document: place.end == pdf.len(), certificate_der, signed_at }
}

/// The `/M` of the dictionary the byte range stands in, before or after the signature's bytes.
fn signed_at(pdf: &[u8], place: &Place) -> Option<Timestamp> {
    let start = place.range_at.saturating_sub(PDF_DICTIONARY_BYTES);
    let before = pdf.get(start..place.range_at)?;
    let object = found_backwards(before, b" obj").next().unwrap_or(0);
    let until = place.end.min(place.after + PDF_DICTIONARY_BYTES);
    let after = pdf.get(place.after..until)?;
    let over = after.windows(6).position(|window| window == b"endobj").unwrap_or(after.len());
    [&after[..over], &before[object..]].into_iter().find_map(moment)
}

fn moment(dictionary: &[u8]) -> Option<Timestamp> {
    let at = found_backwards(dictionary, b"/M").find_map(|place| dictionary[place + 2..].trim_ascii_start().strip_prefix(b"(D:"))?;
    let (digits, zone) = at.split_at_checked(14)?;
    let zone = zone.split(|byte| *byte == b')').next()?;
    if !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let local = DateTime::strptime("%Y%m%d%H%M%S", digits).ok()?;
    offset(zone)?.to_timestamp(local).ok()
}

/// `Z`, or `+01'00'` with or without the apostrophes (ISO 32000-1 §7.9.4).
fn offset(zone: &[u8]) -> Option<Offset> {
    let digits: Vec<i32> = zone.iter().filter(|b| b.is_ascii_digit()).map(|b| i32::from(*b - b'0')).take(4).collect();
    let minutes = match *digits.as_slice() {
        [] => 0,
        [a, b] => (a * 10 + b) * 60,
        [a, b, c, d] => (a * 10 + b) * 60 + c * 10 + d,
        _ => return None,
    };
    match zone.first() {
        None | Some(b'Z' | b'+') => Offset::from_seconds(minutes * 60).ok(),
        Some(b'-') => Offset::from_seconds(-minutes * 60).ok(),
        Some(_) => None,
    }
}

fn found_backwards<'a>(bytes: &'a [u8], wanted: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let places = bytes.windows(wanted.len()).enumerate().rev();
    places.filter(move |(_, window)| *window == wanted).map(|(place, _)| place)
}
