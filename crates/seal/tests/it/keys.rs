//! The published keys.

use seal::certificate;
use seal::keys::{KeyId, Keyring, KeysError, PublishedKey};
use seal::signer::{KeyError, MemoryKey, Signer};

use crate::samples::{at, certificate as sample_certificate, day, id, key, keyring, published, test_key};

#[test]
fn the_document_is_a_contract() {
    let old = PublishedKey {
        retired_at: Some(at("2026-03-01T12:00:00Z")),
        ..published(KeyId::new("PTAI", "00").expect("a plain name"), &key("older"))
    };
    let ring = Keyring::new(vec![old, published(id(), &test_key())]).expect("two keys");
    let json = ring.to_json();
    insta::assert_json_snapshot!("seal_keys", serde_json::from_str::<serde_json::Value>(&json).expect("JSON"));
    assert_eq!(Keyring::from_json(json.as_bytes()), Ok(ring));
}

#[test]
fn other_documents_are_refused() {
    let good = keyring().to_json();
    let code = |json: String| Keyring::from_json(json.as_bytes()).map_err(|error| error.code());
    assert_eq!(code("{}".into()), Err("keys_document"));
    assert_eq!(code(String::new()), Err("keys_document"));
    assert_eq!(code(good.replace("P-256", "P-384")), Err("keys_curve"));
    assert_eq!(code(good.replace("\"EC\"", "\"RSA\"")), Err("keys_curve"));
    assert_eq!(code(good.replace("\"x\":\"S", "\"x\":\"T")), Err("keys_curve"));
    assert_eq!(code(good.replace("PTAI", "ptai")), Err("keys_name"));
    assert_eq!(code(good.replace("2026-12-31", "2025-12-31")), Err("keys_window"));
    assert_eq!(code(good.replace("2026-12-31", "2026-13-31")), Err("keys_document"));
    assert_eq!(code(format!("[{0},{0}]", &good[1..good.len() - 1])), Err("keys_twice"));
    assert_eq!(code(" ".repeat(1_048_577)), Err("keys_document"));
    assert_eq!(KeyId::parse("PTAI-01"), Ok(id()));
    assert_eq!(KeyId::parse("PTAI01"), Err(KeysError::Name));
}

#[test]
fn a_key_signs_in_its_time_only() {
    let mut key = published(id(), &test_key());
    assert!(key.signs_on(day("2026-01-01")) && key.signs_on(day("2026-12-31")));
    assert!(!key.signs_on(day("2025-12-31")) && !key.signs_on(day("2027-01-01")));
    // Half an hour into the first day in Lisbon summer time is still the day before in UTC.
    key.not_before = day("2026-07-01");
    assert!(key.signs_at(at("2026-06-30T23:30:00Z")) && !key.signs_at(at("2026-06-30T22:30:00Z")));
    key.retired_at = Some(at("2026-09-01T12:00:00Z"));
    assert!(key.signs_on(day("2026-09-01")) && !key.signs_on(day("2026-09-02")));
    assert!(key.signs_at(at("2026-09-01T12:00:00Z")) && !key.signs_at(at("2026-09-01T12:00:01Z")));
}

#[test]
fn a_private_key_survives_pem_and_is_not_printed() {
    let key = test_key();
    let again = MemoryKey::from_pkcs8_pem(&key.to_pkcs8_pem()).expect("our own PEM");
    assert_eq!(again.sign(b"x"), key.sign(b"x"));
    assert_eq!(MemoryKey::from_scalar(&[0; 32]).err(), Some(KeyError));
    assert_eq!(MemoryKey::from_scalar(&[0xFF; 32]).err(), Some(KeyError));
    assert_eq!(MemoryKey::from_pkcs8_pem("-----BEGIN").err(), Some(KeyError));
    assert_eq!(format!("{key:?}"), "MemoryKey(…)");
}

#[test]
fn a_certificate_says_what_it_was_told() {
    let der = sample_certificate(&test_key());
    let facts = certificate::read(&der).expect("our own certificate");
    assert_eq!(facts.public_key, test_key().public_key());
    assert_eq!(facts.subject, "CN=Balcão\\, selo eletrónico,O=Balcão,C=PT");
    assert_eq!((facts.not_before, facts.not_after), (at("2026-01-01T00:00:00Z"), at("2056-01-01T00:00:00Z")));
    assert_eq!(certificate::read(&der[..der.len() - 1]).err(), Some(certificate::CertificateError::Unreadable));
    assert_eq!(sample_certificate(&test_key()), der, "the same key, names and time give the same certificate");
}
