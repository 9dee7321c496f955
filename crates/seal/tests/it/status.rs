//! The revocation list.

use data_encoding::BASE64URL_NOPAD;
use proptest::prelude::{any, prop_assert_eq, proptest};
use seal::keys::Keyring;
use seal::signer::Signer;
use seal::status::list::{ListError, StatusList};
use seal::status::token::{self, Terms, TokenError};

use crate::samples::{at, id, key, keyring, test_key};

fn terms() -> Terms<'static> {
    Terms {
        subject: "https://aima.example/.well-known/seal-status",
        issued_at: at("2026-09-01T10:00:00Z"),
        expires_at: at("2026-09-01T12:00:00Z"),
        ttl_s: 3_600,
    }
}

fn issued() -> String {
    let list = StatusList::from_revoked(10_000, [3, 4711]).expect("within");
    token::issue(&list, terms(), &id(), &test_key()).expect("signed in memory")
}

fn part(token: &str, place: usize) -> serde_json::Value {
    let part = token.split('.').nth(place).expect("three parts");
    serde_json::from_slice(&BASE64URL_NOPAD.decode(part.as_bytes()).expect("base 64")).expect("JSON")
}

#[test]
fn the_token_is_a_contract() {
    insta::assert_json_snapshot!("status_token_header", part(&issued(), 0));
    let mut claims = part(&issued(), 1);
    // The compressor may choose other bytes in another version; that they are readable is proved below.
    claims["status_list"]["lst"] = "[zlib, base64url]".into();
    insta::assert_json_snapshot!("status_token_claims", claims);
}

#[test]
fn the_token_says_what_it_was_told() {
    let read = token::read(&issued(), &keyring()).expect("our own token");
    assert_eq!((read.key(), read.subject(), read.ttl_s()), (&id(), terms().subject, 3_600));
    assert_eq!((read.issued_at(), read.expires_at()), (terms().issued_at, terms().expires_at));
    assert_eq!(read.list().is_revoked(4711), Some(true));
    assert_eq!(read.list().is_revoked(4710), Some(false));
    assert_eq!(read.list().is_revoked(10_000), None);
    assert_eq!(read.list().size(), 10_000);
}

/// A token with these parts, signed by the test key.
fn forged(head: &str, body: &str) -> String {
    let signed = format!("{}.{}", BASE64URL_NOPAD.encode(head.as_bytes()), BASE64URL_NOPAD.encode(body.as_bytes()));
    let signature = test_key().sign(signed.as_bytes()).expect("signed in memory");
    format!("{signed}.{}", BASE64URL_NOPAD.encode(&signature))
}

#[test]
fn other_tokens_are_refused() {
    let head = r#"{"alg":"ES256","kid":"PTAI-01","typ":"statuslist+jwt"}"#;
    let body = r#"{"sub":"s","iat":1788256800,"exp":1788264000,"ttl":60,"status_list":{"bits":1,"lst":"eNrbuRgAAhcBXQ"}}"#;
    let read = |head: &str, body: &str| token::read(&forged(head, body), &keyring()).map_err(|e| e.code());
    assert!(read(head, body).is_ok());
    assert_eq!(read(&head.replace("ES256", "none"), body), Err("status_kind"));
    assert_eq!(read(&head.replace("statuslist+jwt", "JWT"), body), Err("status_kind"));
    assert_eq!(read(&head.replace("PTAI-01", "PTAI-02"), body), Err("status_unknown_key"));
    assert_eq!(read(head, &body.replace("1788256800", "1688256800")), Err("status_unknown_key"));
    assert_eq!(read(head, &body.replace("\"bits\":1", "\"bits\":2")), Err("status_kind"));
    assert_eq!(read(head, &body.replace("eNrb", "eNrc")), Err("status_list"));
    assert_eq!(read(head, "{}"), Err("status_form"));
    let unreadable = |token: &str| token::read(token, &keyring()).map_err(|e| e.code());
    assert_eq!(unreadable("a.b"), Err("status_form"));
    assert_eq!(unreadable(""), Err("status_form"));
    assert_eq!(token::read(&issued(), &Keyring::default()), Err(TokenError::UnknownKey));
    let by_another = token::issue(&StatusList::from_revoked(8, []).expect("empty"), terms(), &id(), &key("other"));
    assert_eq!(unreadable(&by_another.expect("signed in memory")), Err("status_signature"));
}

#[test]
fn a_bomb_stops_at_the_limit() {
    assert_eq!(StatusList::from_revoked(33_554_433, []), Err(ListError::TooLarge));
    let full = StatusList::from_revoked(33_554_432, [33_554_431]).expect("the largest");
    let packed = full.pack();
    assert!(packed.len() < 10_000);
    assert_eq!(StatusList::unpack(&packed), Ok(full));
    let mut zlib = flate2::Compress::new(flate2::Compression::best(), true);
    let mut bomb = Vec::with_capacity(1 << 20);
    zlib.compress_vec(&vec![0; 64 << 20], &mut bomb, flate2::FlushCompress::Finish).expect("room enough");
    assert_eq!(StatusList::unpack(&BASE64URL_NOPAD.encode(&bomb)), Err(ListError::TooLarge));
}

#[test]
fn damaged_lists_are_refused() {
    let packed = StatusList::from_revoked(80_000, (0..80_000).step_by(7)).expect("within").pack();
    for length in 0..packed.len() {
        assert_eq!(StatusList::unpack(&packed[..length]), Err(ListError::Damaged), "{length} characters");
    }
    let bytes = BASE64URL_NOPAD.decode(packed.as_bytes()).expect("base 64");
    let longer = BASE64URL_NOPAD.encode(&[bytes.as_slice(), b"more"].concat());
    assert_eq!(StatusList::unpack(&longer), Err(ListError::Damaged));
    assert_eq!(StatusList::from_revoked(8, [8]), Err(ListError::Beyond(8)));
}

proptest! {
    #[test]
    fn every_list_comes_back(size in 0_u32..200_000, seed in any::<u32>(), step in 1_usize..97) {
        let revoked: Vec<u32> = (seed % 11..size).step_by(step).collect();
        let list = StatusList::from_revoked(size, revoked.iter().copied()).expect("within");
        let packed = list.pack();
        prop_assert_eq!(StatusList::unpack(&packed), Ok(list.clone()));
        let read: Vec<u32> = (0..size).filter(|index| list.is_revoked(*index) == Some(true)).collect();
        prop_assert_eq!(read, revoked);
    }

    #[test]
    fn any_token_is_answered(token in "[A-Za-z0-9_.-]{0,300}") {
        let _ = token::read(&token, &keyring());
    }
}
