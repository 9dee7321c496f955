//! Signed PDFs, judged by us, by poppler and by qpdf.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

use jiff::civil::date;
use proptest::prelude::{any, prop_assert, proptest};
use seal::keys::{Keyring, PublishedKey};
use seal::pdf::PdfError;
use seal::pdf::check::{PdfSignature, check, seal_text};
use seal::pdf::sign::{Particulars, sign};
use seal::verify::Signature;

use crate::samples::{at, certificate, id, key, keyring, published, seal, tagged_pdf, test_key};

fn qr_text() -> String {
    seal::text::address("aima.example", &seal()).expect("a plain host")
}

fn particulars<'a>(certificate_der: &'a [u8], seal_text: Option<&'a str>) -> Particulars<'a> {
    Particulars {
        certificate_der,
        signed_at: at("2026-09-01T10:00:00.5Z"),
        name: "Balcão",
        reason: "Declaração de renovação (deferida)",
        place: "Lisboa",
        label: "Selo eletrónico",
        seal_text,
    }
}

/// Signed once for all tests of this file.
static SIGNED: [LazyLock<Vec<u8>>; 2] = [LazyLock::new(|| sign_sample(false)), LazyLock::new(|| sign_sample(true))];

fn signed(object_streams: bool) -> Vec<u8> {
    SIGNED[usize::from(object_streams)].clone()
}

fn sign_sample(object_streams: bool) -> Vec<u8> {
    let (certificate, text) = (certificate(&test_key()), qr_text());
    sign(&tagged_pdf(object_streams), &test_key(), &particulars(&certificate, Some(&text))).expect("signed")
}

fn checked(pdf: &[u8]) -> (Signature, bool) {
    let found = check(pdf, &keyring()).expect("a signature");
    (found.signature, found.covers_whole_document)
}

fn on_disk(name: &str, pdf: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, pdf).expect("a writable folder for tests");
    path
}

/// What a tool prints, and whether it was content.
fn tool(command: &str, arguments: &[&str], name: &str, pdf: &[u8]) -> (String, bool) {
    let path = on_disk(name, pdf);
    let output = Command::new(command).args(arguments).arg(path).output();
    let output = output.unwrap_or_else(|error| panic!("{command} is needed for this test: {error}"));
    let text = [output.stdout, output.stderr].concat();
    (String::from_utf8_lossy(&text).into_owned(), output.status.success())
}

#[test]
fn poppler_and_qpdf_agree() {
    for (object_streams, name) in [(false, "seal-table.pdf"), (true, "seal-streams.pdf")] {
        let pdf = signed(object_streams);
        assert_eq!(checked(&pdf), (Signature::Valid, true));
        let (text, _) = tool("pdfsig", &["-nocert"], name, &pdf);
        for expected in [
            "Signature is Valid.",
            "Total document signed",
            "ETSI.CAdES.detached",
            "SHA-256",
            "Signing Time: Sep 01 2026",
            "Signer Certificate Common Name: Balcão, selo eletrónico",
        ] {
            assert!(text.contains(expected), "{expected} in {text}");
        }
        assert!(!text.contains("Not total document signed"), "{text}");
        let (text, content) = tool("qpdf", &["--check"], name, &pdf);
        assert!(content && text.contains("No syntax or stream encoding errors found") && !text.contains("WARNING"), "{text}");
        let (text, _) = tool("pdfinfo", &["-struct"], name, &pdf);
        assert_eq!(text.trim(), "P (block)", "the tags are still there");
        let (text, _) = tool("pdfinfo", &[], name, &pdf);
        assert!(text.contains("Tagged:          yes"), "{text}");
        let (text, _) = tool("pdfinfo", &["-custom"], name, &pdf);
        assert!(text.contains(&qr_text()) && text.contains("Declaracao"), "{text}");
    }
}

#[test]
fn the_document_stays_byte_for_byte_and_carries_its_seal() {
    let (before, after) = (tagged_pdf(false), signed(false));
    assert!(after.starts_with(&before));
    assert_eq!(seal_text(&after), Some(qr_text()));
    assert_eq!(seal_text(&before), None);
    assert_eq!(check(&before, &keyring()), None);
    let found = check(&after, &keyring()).expect("a signature");
    assert_eq!(found.signed_at, Some(at("2026-09-01T10:00:00Z")));
    assert_eq!(found.certificate_der, Some(certificate(&test_key())));
    assert_eq!(sign_sample(false), after, "the same document, key and time give the same file");
}

#[test]
fn an_altered_byte_is_found_out() {
    let mut pdf = signed(false);
    let title = pdf.windows(10).position(|window| window == b"Declaracao").expect("the title");
    pdf[title] = b'X';
    assert_eq!(checked(&pdf), (Signature::Invalid, true));
    let (text, _) = tool("pdfsig", &["-nocert"], "seal-altered.pdf", &pdf);
    assert!(text.contains("Digest Mismatch"), "{text}");
}

#[test]
fn something_added_is_found_out() {
    let mut pdf = signed(false);
    pdf.extend(b"\n% added afterwards\n");
    assert_eq!(checked(&pdf), (Signature::Valid, false));
    let (text, _) = tool("pdfsig", &["-nocert"], "seal-added.pdf", &pdf);
    assert!(text.contains("Not total document signed"), "{text}");
    assert!(text.contains("Signature is Valid."), "{text}");
}

/// A whole second signature: its own is over everything, and says so of the file.
#[test]
fn a_second_signature_keeps_the_first() {
    let other = key("other");
    let certificate = certificate(&other);
    let twice = sign(&signed(true), &other, &particulars(&certificate, None)).expect("signed again");
    let found = |ring: &Keyring| check(&twice, ring).map(|found| (found.signature, found.covers_whole_document));
    assert_eq!(found(&keyring()), Some((Signature::Valid, false)), "the key we trust signed a part");
    let both = seal::keys::KeyId::new("PTAI", "02").expect("a plain name");
    let both = Keyring::new(vec![published(id(), &test_key()), published(both, &other)]).expect("two keys");
    assert_eq!(found(&both), Some((Signature::Valid, true)));
    let (text, _) = tool("pdfsig", &["-nocert"], "seal-twice.pdf", &twice);
    assert_eq!(text.matches("Signature is Valid.").count(), 2, "{text}");
    let (text, content) = tool("qpdf", &["--check"], "seal-twice.pdf", &twice);
    assert!(content, "{text}");
}

#[test]
fn a_stranger_with_a_certificate_of_the_same_name_is_not_trusted() {
    let stranger = key("stranger");
    let certificate = certificate(&stranger);
    let pdf = sign(&tagged_pdf(false), &stranger, &particulars(&certificate, Some(&qr_text()))).expect("signed");
    assert_eq!(checked(&pdf), (Signature::UnknownKey, true));
    let late = PublishedKey { not_before: date(2026, 9, 2), ..published(id(), &test_key()) };
    let found = check(&signed(false), &Keyring::new(vec![late]).expect("one"));
    assert_eq!(found.map(|found| found.signature), Some(Signature::UnknownKey), "signed before the key's time");
}

#[test]
fn what_cannot_be_signed_is_refused() {
    let (pdf, good, text) = (tagged_pdf(false), certificate(&test_key()), qr_text());
    let attempt = |pdf: &[u8], particulars: &Particulars| sign(pdf, &test_key(), particulars).map_err(|e| e.code());
    assert_eq!(attempt(&pdf, &particulars(&certificate(&key("other")), None)), Err("pdf_certificate"));
    assert_eq!(attempt(&pdf, &particulars(b"no certificate", None)), Err("pdf_certificate"));
    assert_eq!(attempt(b"no PDF", &particulars(&good, None)), Err("pdf_document"));
    assert_eq!(attempt(&[], &particulars(&good, None)), Err("pdf_document"));
    assert_eq!(attempt(&pdf, &particulars(&good, Some("A) /Evil ("))), Err("pdf_text"));
    assert_eq!(attempt(&pdf, &particulars(&good, Some(&text.to_lowercase()))), Err("pdf_text"));
    let long = "x".repeat(201);
    let verbose = Particulars { reason: &long, ..particulars(&good, None) };
    assert_eq!(sign(&pdf, &test_key(), &verbose), Err(PdfError::Text("the reason")));
}

/// Nothing in the gap between the signed ranges may be other than the one signature.
#[test]
fn the_gap_holds_nothing_else() {
    let pdf = signed(false);
    let hole = pdf.windows(10).position(|window| window == b"/Contents<").expect("the signature") + 10;
    let end = hole + pdf[hole..].iter().position(|byte| *byte == b'>').expect("its end");
    let with = |place: usize, byte: u8| {
        let mut changed = pdf.clone();
        changed[place] = byte;
        check(&changed, &keyring()).map(|found: PdfSignature| found.signature)
    };
    assert_eq!(with(end - 1, b'1'), Some(Signature::UnknownKey), "more than zeros behind the signature");
    assert_eq!(with(end - 1, b')'), None, "not a signature any more");
    assert_eq!(with(hole, b'F'), Some(Signature::UnknownKey));
}

/// Some bytes of the container are not signed (its list of digests): they may change, the signer not.
#[test]
fn a_changed_container_never_changes_the_signer() {
    let pdf = signed(false);
    let hole = pdf.windows(10).position(|window| window == b"/Contents<").expect("the signature") + 10;
    let used = pdf[hole..].windows(64).position(|window| window.iter().all(|byte| *byte == b'0')).expect("padding");
    for place in (hole..hole + used).step_by(3) {
        let mut changed = pdf.clone();
        changed[place] = if changed[place] == b'5' { b'6' } else { b'5' };
        if let Some(found) = check(&changed, &keyring()) {
            let same = found.certificate_der == Some(certificate(&test_key()));
            assert!(found.signature != Signature::Valid || same, "digit {}", place - hole);
        }
    }
}

proptest! {
    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let _ = (check(&bytes, &keyring()), seal_text(&bytes));
    }

    #[test]
    fn any_range_is_answered(numbers in proptest::collection::vec(any::<u64>(), 0..6), hex in "[0-9A-F<>]{0,80}", text in "[ -~]{0,60}") {
        let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        let small: Vec<String> = numbers.iter().map(|n| (n.len() * 7).to_string()).collect();
        for range in [numbers, small] {
            let pdf = format!("<{hex}> 1 0 obj /ByteRange [{}] /M (D:{text}) /BalcaoSeal({text}", range.join(" "));
            let found = check(pdf.as_bytes(), &keyring());
            prop_assert!(found.is_none_or(|found| found.signature != Signature::Valid));
            let _ = seal_text(pdf.as_bytes());
        }
    }

    /// Any one changed byte of a signed file is noticed.
    #[test]
    fn any_changed_byte_is_noticed(place in any::<proptest::sample::Index>(), flip in 1_u8..) {
        let mut pdf = signed(false);
        let hole = pdf.windows(10).position(|window| window == b"/Contents<").expect("the signature") + 9;
        let end = hole + pdf[hole..].iter().position(|byte| *byte == b'>').expect("its end");
        let place = place.index(pdf.len());
        let within = (hole..=end).contains(&place);
        pdf[place] ^= flip;
        let found = check(&pdf, &keyring());
        prop_assert!(within || found.is_none_or(|found| found.signature != Signature::Valid), "byte {place}");
    }

    /// Damaged containers reach every corner of the ASN.1 reader; none speaks for another signer.
    #[test]
    fn any_damaged_container_is_answered(damage in proptest::collection::vec((0_usize..1400, any::<u8>()), 1..6)) {
        let mut pdf = signed(false);
        let hole = pdf.windows(10).position(|window| window == b"/Contents<").expect("the signature") + 10;
        for (place, byte) in damage {
            let hex = data_encoding::HEXUPPER.encode(&[byte]);
            pdf[hole + 2 * place..hole + 2 * place + 2].copy_from_slice(hex.as_bytes());
        }
        let found = check(&pdf, &keyring()).expect("still a place for a signature");
        let same = found.certificate_der == Some(certificate(&test_key()));
        prop_assert!(found.signature != Signature::Valid || same);
    }
}
