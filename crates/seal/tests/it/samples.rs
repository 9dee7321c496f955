//! One key, one declaration, one small tagged PDF.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use lopdf::{Document, Object, SaveOptions, Stream, dictionary};
use seal::certificate::{self, Subject};
use seal::claims::{Claims, Header, Kind};
use seal::encode;
use seal::keys::{KeyId, Keyring, PublishedKey};
use seal::signer::{MemoryKey, Signer};
use sha2::{Digest, Sha256};

/// The public test key of the published vector.
pub fn test_key() -> MemoryKey {
    key("aima-seal-test-key-1")
}

pub fn key(seed: &str) -> MemoryKey {
    MemoryKey::from_scalar(&Sha256::digest(seed).into()).expect("the digest is below the order of the curve")
}

pub fn id() -> KeyId {
    KeyId::new("PTAI", "01").expect("a plain name")
}

pub fn published(id: KeyId, key: &MemoryKey) -> PublishedKey {
    PublishedKey { id, public_key: key.public_key(), not_before: date(2026, 1, 1), not_after: date(2026, 12, 31), retired_at: None }
}

pub fn keyring() -> Keyring {
    Keyring::new(vec![published(id(), &test_key())]).expect("one key")
}

pub fn header() -> Header {
    Header { country: "PRT".into(), key: id(), issued: date(2026, 9, 1), signed: date(2026, 9, 1) }
}

/// The declaration of the published vector.
pub fn claims() -> Claims {
    Claims {
        profile: *b"\x6f\x1c\x2a\x64\x0b\x1e\x4c\x55\x9d\x0a\x3f\x5c\x7f\x2f\x9a\x10",
        valid_from: date(2026, 9, 1),
        valid_to: date(2027, 2, 28),
        number: "DR-2026-0004711".into(),
        name: Some("SILVA, MARIA DA GLÓRIA".into()),
        birth_date: Some(date(1990, 2, 28)),
        nationality: Some("BRA".into()),
        title_number: Some("123A45678".into()),
        legal_basis: Some("88-2".into()),
        kind: Kind::RenewalApproved,
        status_index: 4711,
    }
}

/// Only what every seal carries.
pub fn spare_claims() -> Claims {
    Claims {
        name: None,
        birth_date: None,
        nationality: None,
        title_number: None,
        legal_basis: None,
        kind: Kind::PendingRenewal,
        ..claims()
    }
}

pub fn seal() -> Vec<u8> {
    encode::seal(&header(), &claims(), &test_key()).expect("claims of the vector")
}

pub fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

pub fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

pub fn certificate(key: &MemoryKey) -> Vec<u8> {
    let subject = Subject { common_name: "Balcão, selo eletrónico", organisation: "Balcão", country: "PT" };
    certificate::self_signed(key, subject, at("2026-01-01T00:00:00Z"), at("2056-01-01T00:00:00Z")).expect("a certificate")
}

/// A page with one tagged paragraph, with a cross-reference table or with object streams.
pub fn tagged_pdf(object_streams: bool) -> Vec<u8> {
    let mut document = Document::with_version("1.7");
    let (pages, page, root, paragraph) =
        (document.new_object_id(), document.new_object_id(), document.new_object_id(), document.new_object_id());
    let font = document.add_object(dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" });
    let drawn = b"/P <</MCID 0>> BDC BT /F1 18 Tf 60 760 Td (Autorizacao de residencia) Tj ET EMC".to_vec();
    let content = document.add_object(Stream::new(dictionary! {}, drawn));
    let parents = document.add_object(dictionary! { "Nums" => vec![0.into(), vec![paragraph.into()].into()] });
    let (resources, tree) = (dictionary! { "Font" => dictionary! { "F1" => font } }, vec![0.into(), 0.into(), 595.into(), 842.into()]);
    document.set_object(
        page,
        dictionary! {
            "Type" => "Page", "Parent" => pages, "MediaBox" => tree, "Contents" => content,
            "Resources" => resources, "StructParents" => 0,
        },
    );
    document.set_object(pages, dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 });
    document.set_object(root, dictionary! { "Type" => "StructTreeRoot", "K" => paragraph, "ParentTree" => parents });
    document.set_object(paragraph, dictionary! { "Type" => "StructElem", "S" => "P", "P" => root, "Pg" => page, "K" => 0 });
    let catalog = document.add_object(dictionary! {
        "Type" => "Catalog", "Pages" => pages, "StructTreeRoot" => root, "MarkInfo" => dictionary! { "Marked" => true },
        "Lang" => Object::string_literal("pt-PT"),
    });
    let info = document.add_object(dictionary! { "Title" => Object::string_literal("Declaracao") });
    document.trailer.set("Root", catalog);
    document.trailer.set("Info", info);
    document.compress();
    let mut out = Vec::new();
    if object_streams {
        let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).build();
        document.save_with_options(&mut out, options).expect("written to memory");
    } else {
        document.save_to(&mut out).expect("written to memory");
    }
    out
}
