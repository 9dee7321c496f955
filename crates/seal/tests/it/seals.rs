//! Reading and writing seals: what goes in comes out, and bytes from strangers do no harm.

use jiff::civil::{Date, date};
use proptest::option;
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};
use seal::claims::{Claims, Kind, fitting_name, masked};
use seal::decode::{self, DecodeError};
use seal::encode::{self, EncodeError};
use seal::keys::KeyId;
use seal::text;

use crate::samples;

fn days() -> impl Strategy<Value = Date> {
    (1900_i16..2200, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| date(year, month, day))
}

fn any_claims() -> impl Strategy<Value = Claims> {
    let words = || option::of("[A-ZÀ-Ýa-z0-9 ,.*-]{1,60}");
    let fixed = (any::<[u8; 16]>(), days(), days(), "[A-Z0-9-]{1,20}", any::<u32>(), 0_usize..3);
    let chosen = (words(), option::of(days()), option::of("[A-Z]{3}"), words(), words());
    (fixed, chosen).prop_map(|((profile, one, other, number, status_index, kind), chosen)| Claims {
        profile,
        valid_from: one.min(other),
        valid_to: one.max(other),
        number,
        name: chosen.0,
        birth_date: chosen.1,
        nationality: chosen.2,
        title_number: chosen.3,
        legal_basis: chosen.4,
        kind: Kind::ALL[kind],
        status_index,
    })
}

proptest! {
    #[test]
    fn what_goes_in_comes_out(claims in any_claims(), signed in days(), reference in "[A-Z0-9]{1,16}") {
        let key = KeyId::new("PTAI", &reference).expect("a plain name");
        let header = seal::claims::Header { key, signed, ..samples::header() };
        let bytes = encode::seal(&header, &claims, &samples::test_key()).expect("claims that fit");
        let read = decode::seal(&bytes).expect("our own seal");
        prop_assert_eq!((&read.header, &read.claims), (&header, &claims));
        let again = encode::unsigned(&read.header, &read.claims).expect("claims that fit");
        prop_assert_eq!(again, read.signed_part());
        let address = text::address("aima.example:8443", &bytes).expect("a plain host");
        prop_assert_eq!(text::parse(&address), Ok(bytes));
    }

    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..1100)) {
        let _ = decode::seal(&bytes);
    }

    /// Bytes that begin like a seal reach the parser of fields.
    #[test]
    fn any_fields_are_answered(fields in proptest::collection::vec((0_u8..16, any::<Vec<u8>>()), 0..8)) {
        let mut bytes = samples::seal()[..18].to_vec();
        for (tag, value) in fields {
            bytes.extend([tag, value.len() as u8]);
            bytes.extend(value);
        }
        bytes.extend([0xFF, 0x40]);
        bytes.extend([7; 64]);
        if let Ok(read) = decode::seal(&bytes) {
            prop_assert!(!read.claims.number.chars().any(char::is_control));
        }
    }

    #[test]
    fn any_text_is_answered(text in "\\PC{0,400}") {
        let _ = text::parse(&text);
    }
}

#[test]
fn every_beginning_of_a_seal_is_refused() {
    let seal = samples::seal();
    for length in 0..seal.len() {
        assert!(decode::seal(&seal[..length]).is_err(), "{length} bytes");
    }
    let longer = [seal.as_slice(), &[0]].concat();
    assert_eq!(decode::seal(&longer), Err(DecodeError::Signature));
}

#[test]
fn a_proof_carries_only_the_fields_of_its_purpose() {
    let bytes = encode::seal(&samples::header(), &samples::spare_claims(), &samples::test_key()).expect("sealed");
    let tags = field_tags(&bytes);
    assert_eq!(tags, [0x00, 0x01, 0x04, 0x0A, 0x0B]);
    assert_eq!(field_tags(&samples::seal()), [0x00, 0x01, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0A, 0x0B]);
}

fn field_tags(seal: &[u8]) -> Vec<u8> {
    let mut rest = &seal[18..];
    let mut tags = Vec::new();
    while rest[0] != 0xFF {
        tags.push(rest[0]);
        rest = &rest[2 + usize::from(rest[1])..];
    }
    tags
}

#[test]
fn a_field_of_a_later_version_is_kept_and_signed() {
    let mut bytes = encode::unsigned(&samples::header(), &samples::claims()).expect("claims that fit");
    bytes.extend([0x20, 3, 1, 2, 3]);
    let signature = seal::signer::Signer::sign(&samples::test_key(), &bytes).expect("signed in memory");
    bytes.extend([0xFF, 0x40]);
    bytes.extend(signature);
    let read = decode::seal(&bytes).expect("a seal with a field more");
    assert_eq!((read.unknown[0].tag, read.unknown[0].value.as_slice()), (0x20, [1, 2, 3].as_slice()));
    assert_eq!(read.claims, samples::claims());
}

#[test]
fn each_refusal_has_its_name() {
    let seal = samples::seal();
    let with = |place: usize, byte: u8| {
        let mut changed = seal.clone();
        changed[place] = byte;
        decode::seal(&changed).map_err(|error| error.code())
    };
    assert_eq!(decode::seal(&[]).map_err(|e| e.code()), Err("seal_not_a_seal"));
    assert_eq!(with(0, 0xDD), Err("seal_not_a_seal"));
    assert_eq!(with(1, 0x02), Err("seal_version"));
    assert_eq!(with(17, 0x01), Err("seal_category"));
    assert_eq!(with(2, 0xFF), Err("seal_signer"));
    assert_eq!(with(10, 0xFF), Err("seal_day"));
    assert_eq!(with(36, 0x00), Err("seal_field_order"));
    assert_eq!(with(38, b'X'), Err("seal_field"));
    assert_eq!(with(37, 0x80), Err("seal_field"));
    assert_eq!(decode::seal(&seal[..60]).map_err(|e| e.code()), Err("seal_truncated"));
    assert_eq!(decode::seal(&[0; 1025]).map_err(|e| e.code()), Err("seal_too_long"));
    let empty = [&seal[..18], &seal[seal.len() - 66..]].concat();
    assert_eq!(decode::seal(&empty).map_err(|e| e.code()), Err("seal_field_missing"));
}

#[test]
fn claims_the_format_cannot_carry_are_refused() {
    let sealed = |claims: Claims| encode::unsigned(&samples::header(), &claims);
    let backwards = Claims { valid_to: date(2026, 8, 31), ..samples::claims() };
    assert_eq!(sealed(backwards), Err(EncodeError::Validity));
    for name in ["", "a\nb", "\u{1b}[2J", "ABC \u{202E}CBA", &"x".repeat(128)] {
        let claims = Claims { name: Some(name.into()), ..samples::claims() };
        assert_eq!(sealed(claims), Err(EncodeError::Field { tag: 5 }), "{name:?}");
    }
    let nationality = Claims { nationality: Some("Br".into()), ..samples::claims() };
    assert_eq!(sealed(nationality), Err(EncodeError::Field { tag: 7 }));
    let stateless = Claims { nationality: Some("XXA".into()), ..samples::claims() };
    assert!(sealed(stateless).is_ok());
    let header = seal::claims::Header { country: "PT".into(), ..samples::header() };
    assert_eq!(encode::unsigned(&header, &samples::claims()), Err(EncodeError::Country));
}

#[test]
fn long_names_are_made_to_fit_and_numbers_masked() {
    let long = "DE ALBUQUERQUE ÇÃÕ ".repeat(20);
    let name = fitting_name(&long);
    assert!(name.len() <= 127 && name.ends_with('…') && long.starts_with(name.trim_end_matches('…')));
    assert_eq!(fitting_name("SILVA, MARIA"), "SILVA, MARIA");
    assert!(encode::unsigned(&samples::header(), &Claims { name: Some(name), ..samples::claims() }).is_ok());
    assert_eq!(masked("123A45678"), "******678");
    assert_eq!(masked("678"), "***");
    assert_eq!(masked(""), "");
}

#[test]
fn text_is_read_as_people_give_it() {
    let seal = samples::seal();
    let address = text::address("aima.example", &seal).expect("a plain host");
    let bare = text::base32(&seal);
    let spaced: String = bare.chars().collect::<Vec<_>>().chunks(4).map(|four| four.iter().collect::<String>() + " ").collect();
    for given in [
        address.clone(),
        address.to_lowercase(),
        format!("  {address}/\r\n"),
        format!("{address}?from=camera#top"),
        address.replace("HTTPS://", ""),
        bare.clone(),
        bare.to_lowercase(),
        format!("{bare}="),
        spaced,
    ] {
        assert_eq!(text::parse(&given).as_ref(), Ok(&seal), "{given}");
    }
    for wrong in ["", " ", "HTTPS://AIMA.EXAMPLE/S/", "HTTPS://AIMA.EXAMPLE/PT", "olá", &bare[..8].replace('3', "1")] {
        assert_eq!(text::parse(wrong), Err(DecodeError::Text), "{wrong}");
    }
    assert_eq!(text::parse(&"A".repeat(4097)), Err(DecodeError::TooLong));
    for host in ["", "aima.pt/x", "aima pt", "imigração.pt"] {
        assert_eq!(text::address(host, &seal), Err(text::HostError), "{host}");
    }
}
