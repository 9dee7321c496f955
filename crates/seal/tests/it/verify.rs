//! Three answers.

use seal::claims::{Claims, Kind};
use seal::encode;
use seal::keys::{KeyId, Keyring, PublishedKey};
use seal::status::list::StatusList;
use seal::status::token::{self, StatusToken, Terms};
use seal::verify::{Against, Presented, Signature, Status, Validity, Verdict, verify};

use crate::samples::{at, claims, day, header, id, key, keyring, published, seal, spare_claims, test_key};

fn revocations(revoked: &[u32], ring: &Keyring, id: &KeyId) -> StatusToken {
    let list = StatusList::from_revoked(8_000, revoked.iter().copied()).expect("within");
    let (issued_at, expires_at) = (at("2026-09-10T10:00:00Z"), at("2026-09-10T11:00:00Z"));
    let terms = Terms { subject: "https://aima.example/status", issued_at, expires_at, ttl_s: 3_600 };
    let token = token::issue(&list, terms, id, &test_key()).expect("signed in memory");
    token::read(&token, ring).expect("our own token")
}

fn answer(seal: &[u8], today: &str, list: Option<&StatusToken>, now: &str) -> Verdict {
    let ring = keyring();
    let against = Against { keyring: &ring, revocations: list, now: at(now), today: day(today) };
    verify(Presented::Bytes(seal), against).expect("a seal")
}

#[test]
fn all_three_are_good() {
    let list = revocations(&[1], &keyring(), &id());
    let verdict = answer(&seal(), "2026-09-10", Some(&list), "2026-09-10T10:30:00Z");
    assert!(verdict.holds());
    assert_eq!((verdict.claims.clone(), verdict.header.clone(), verdict.kind()), (claims(), header(), Kind::RenewalApproved));
    assert_eq!(verdict.status_as_of, Some(at("2026-09-10T10:00:00Z")));
    let ring = keyring();
    let against = Against { keyring: &ring, revocations: Some(&list), now: at("2026-09-10T10:30:00Z"), today: day("2026-09-10") };
    let text = seal::text::address("aima.example", &seal()).expect("a plain host");
    assert_eq!(verify(Presented::Text(&text), against), Ok(verdict));
    assert!(verify(Presented::Text("nothing of the kind"), against).is_err());
}

#[test]
fn validity_follows_the_day() {
    for (today, expected) in [
        ("2026-08-31", Validity::NotYet),
        ("2026-09-01", Validity::Valid),
        ("2027-02-28", Validity::Valid),
        ("2027-03-01", Validity::Expired),
    ] {
        let verdict = answer(&seal(), today, None, "2026-09-10T10:30:00Z");
        assert_eq!((verdict.validity, verdict.signature), (expected, Signature::Valid), "{today}");
        assert!(!verdict.holds(), "without a list nothing holds");
    }
}

#[test]
fn status_follows_the_list_and_its_age() {
    let (clean, revoked) = (revocations(&[], &keyring(), &id()), revocations(&[4711], &keyring(), &id()));
    let status = |list: Option<&StatusToken>, now: &str| {
        let verdict = answer(&seal(), "2026-09-10", list, now);
        (verdict.status, verdict.status_as_of.is_some())
    };
    let (during, later, before) = ("2026-09-10T10:59:59Z", "2026-09-10T11:00:00Z", "2026-09-10T09:54:59Z");
    assert_eq!(status(None, during), (Status::Unknown, false));
    assert_eq!(status(Some(&clean), during), (Status::Valid, true));
    assert_eq!(status(Some(&clean), later), (Status::Unknown, true));
    assert_eq!(status(Some(&clean), before), (Status::Unknown, true));
    assert_eq!(status(Some(&clean), "2026-09-10T09:55:00Z"), (Status::Valid, true));
    assert_eq!(status(Some(&revoked), during), (Status::Revoked, true));
    assert_eq!(status(Some(&revoked), later), (Status::Revoked, true), "revoked stays revoked");
    let beyond = Claims { status_index: 8_000, ..spare_claims() };
    let beyond = encode::seal(&header(), &beyond, &test_key()).expect("sealed");
    assert_eq!(answer(&beyond, "2026-09-10", Some(&clean), during).status, Status::Unknown);
}

#[test]
fn the_list_of_another_signer_says_nothing() {
    let other = KeyId::new("PTXX", "01").expect("a plain name");
    let ring = Keyring::new(vec![published(id(), &test_key()), published(other.clone(), &test_key())]).expect("two");
    let list = revocations(&[], &ring, &other);
    let verdict = answer(&seal(), "2026-09-10", Some(&list), "2026-09-10T10:30:00Z");
    assert_eq!((verdict.status, verdict.status_as_of), (Status::Unknown, None));
}

#[test]
fn a_key_is_unknown_or_out_of_its_time() {
    let ask = |ring: &Keyring| {
        let list = revocations(&[], &keyring(), &id());
        let against = Against { keyring: ring, revocations: Some(&list), now: at("2026-09-10T10:30:00Z"), today: day("2026-09-10") };
        verify(Presented::Bytes(&seal()), against).expect("a seal")
    };
    let unknown = ask(&Keyring::default());
    assert_eq!((unknown.signature, unknown.status), (Signature::UnknownKey, Status::Unknown));
    let late = PublishedKey { not_before: day("2026-09-02"), ..published(id(), &test_key()) };
    assert_eq!(ask(&Keyring::new(vec![late]).expect("one")).signature, Signature::UnknownKey);
    let retired = PublishedKey { retired_at: Some(at("2026-08-31T12:00:00Z")), ..published(id(), &test_key()) };
    assert_eq!(ask(&Keyring::new(vec![retired]).expect("one")).signature, Signature::UnknownKey);
    let impostor = ask(&Keyring::new(vec![published(id(), &key("other"))]).expect("one"));
    assert_eq!((impostor.signature, impostor.status_as_of), (Signature::Invalid, None));
    assert!(!impostor.holds());
}

/// Every single bit of a seal is signed or is the signature.
#[test]
fn any_flipped_bit_fails() {
    let (ring, list) = (keyring(), revocations(&[], &keyring(), &id()));
    let against = Against { keyring: &ring, revocations: Some(&list), now: at("2026-09-10T10:30:00Z"), today: day("2026-09-10") };
    let good = seal();
    let mut answered = 0;
    for bit in 0..good.len() * 8 {
        let mut changed = good.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        if let Ok(verdict) = verify(Presented::Bytes(&changed), against) {
            answered += 1;
            assert_ne!(verdict.signature, Signature::Valid, "bit {bit}");
            assert!(!verdict.holds());
        }
    }
    assert!(answered > 512, "at least the bits of the signature reach the verifier");
}

/// Nor is there a second text for the same seal that differs in more than case and spaces.
#[test]
fn any_changed_character_fails() {
    let ring = keyring();
    let against = Against { keyring: &ring, revocations: None, now: at("2026-09-10T10:30:00Z"), today: day("2026-09-10") };
    let text = seal::text::base32(&seal());
    for place in 0..text.len() {
        let mut changed = text.clone().into_bytes();
        changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed).expect("still ASCII");
        if let Ok(verdict) = verify(Presented::Text(&changed), against) {
            assert_ne!(verdict.signature, Signature::Valid, "character {place}");
        }
    }
}

#[test]
fn codes_are_a_contract() {
    let signature = [Signature::Valid, Signature::Invalid, Signature::UnknownKey].map(Signature::code);
    let validity = [Validity::Valid, Validity::Expired, Validity::NotYet].map(Validity::code);
    let status = [Status::Valid, Status::Revoked, Status::Unknown].map(Status::code);
    assert_eq!(signature, ["valid", "invalid", "unknown_key"]);
    assert_eq!(validity, ["valid", "expired", "not_yet"]);
    assert_eq!(status, ["valid", "revoked", "unknown"]);
    assert_eq!(Kind::ALL.map(Kind::letter), ['R', 'P', 'C']);
}
