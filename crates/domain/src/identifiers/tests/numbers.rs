//! Tax, social security, card, bank and payment numbers.

use crate::identifiers::cc::CitizenCard;
use crate::identifiers::iban::{Iban, Nib};
use crate::identifiers::multibanco::{GREATEST_AMOUNT_CENTS, MultibancoReference};
use crate::identifiers::nif::{Nif, NifKind};
use crate::identifiers::niss::Niss;
use crate::identifiers::postal_code::{PostalCode, Region};
use crate::identifiers::problem::Problem;
use crate::identifiers::rf::CreditorReference;

#[test]
fn nif() {
    let good = ["501964843", "502757191", "136695973", "123456789", "299876543", "300000006", "450000010", "600000010"];
    for number in good {
        assert_eq!(Nif::parse(number).map(|nif| nif.as_str().to_owned()), Ok(number.to_owned()), "{number}");
    }
    let bad = [
        ("501964842", Problem::BadCheckDigit),
        ("213456789", Problem::BadCheckDigit),
        ("", Problem::Empty),
        ("   ", Problem::Empty),
        ("12345678", Problem::TooShort),
        ("1234567890", Problem::TooLong),
        ("12345678X", Problem::BadCharacter),
        ("١٢٣٤٥٦٧٨٩", Problem::BadCharacter),
    ];
    for (number, problem) in bad {
        assert_eq!(Nif::parse(number), Err(problem), "{number}");
    }
    assert_eq!(Nif::parse(" pt 123 456 789 ").map(|nif| nif.as_str().to_owned()), Ok("123456789".to_owned()));
}

#[test]
fn nif_prefixes_warn_and_never_block() {
    let kinds = [
        ("123456789", NifKind::Person, None),
        ("299876543", NifKind::Person, None),
        ("300000006", NifKind::Person, None),
        ("450000010", NifKind::NonResidentPerson, None),
        ("501964843", NifKind::NotAPerson, Some("nif_prefix_not_a_person")),
        ("600000010", NifKind::NotAPerson, Some("nif_prefix_not_a_person")),
    ];
    for (number, kind, warning) in kinds {
        let nif = Nif::parse(number).expect("these are sound");
        assert_eq!((nif.kind(), nif.warning()), (kind, warning), "{number}");
    }
}

#[test]
fn niss() {
    for number in ["11111111110", "12345678902", "12000000004", "11987654325", "25000000006"] {
        assert!(Niss::parse(number).is_ok(), "{number}");
    }
    let bad = [
        ("11111111111", Problem::BadCheckDigit),
        ("31111111110", Problem::BadShape),
        ("1111111111", Problem::TooShort),
        ("111111111100", Problem::TooLong),
        ("1111111111O", Problem::BadCharacter),
        ("", Problem::Empty),
    ];
    for (number, problem) in bad {
        assert_eq!(Niss::parse(number), Err(problem), "{number}");
    }
    let warning = |number| Niss::parse(number).expect("sound").warning();
    assert_eq!((warning("25000000006"), warning("12000000004")), (Some("niss_of_a_body"), None));
}

#[test]
fn citizen_card() {
    for number in ["000000000ZZ4", "123456789ZZ1", "111111111ZY2", "00000000 0 ZZ4", "123456789zz1"] {
        assert!(CitizenCard::parse(number).is_ok(), "{number}");
    }
    let bad = [
        ("000000000ZZ3", Problem::BadCheckDigit),
        ("123456788ZZ1", Problem::BadCheckDigit),
        ("A00000000ZZ4", Problem::BadShape),
        ("000000000ZZZ", Problem::BadShape),
        ("000000000ZZ", Problem::TooShort),
        ("000000000Ç4", Problem::BadCharacter),
        ("", Problem::Empty),
    ];
    for (number, problem) in bad {
        assert_eq!(CitizenCard::parse(number), Err(problem), "{number}");
    }
}

#[test]
fn the_older_digit_of_a_citizen_card_only_warns() {
    let warning = |number| CitizenCard::parse(number).expect("sound").warning();
    assert_eq!((warning("123456789ZZ1"), warning("111111111ZY2")), (None, Some("cc_civil_digit")));
}

#[test]
fn bank_accounts() {
    for number in ["000201231234567890154", "003500000000000000029", "078101120000000000168"] {
        let nib = Nib::parse(number).expect("published vectors");
        assert_eq!(Iban::parse(nib.iban().as_str()), Ok(nib.iban()), "{number}");
    }
    assert!(Iban::parse("PT50 0002 0123 1234 5678 9015 4").is_ok());
    assert!(Iban::parse("GB82 WEST 1234 5698 7654 32").is_ok());
    let bad = [
        ("PT50000201231234567890155", Problem::BadCheckDigit),
        ("PT5000020123123456789015", Problem::TooShort),
        ("PT500002012312345678901544", Problem::TooLong),
        ("5050000201231234567890154", Problem::BadShape),
        ("PT50!00201231234567890154", Problem::BadCharacter),
        ("", Problem::Empty),
    ];
    for (number, problem) in bad {
        assert_eq!(Iban::parse(number), Err(problem), "{number}");
    }
    assert_eq!(Nib::parse("000201231234567890155"), Err(Problem::BadCheckDigit));
}

#[test]
fn creditor_references() {
    for reference in ["RF18539007547034", "RF41AIMA20260004711", "rf18 5390 0754 7034"] {
        assert!(CreditorReference::parse(reference).is_ok(), "{reference}");
    }
    let made = |body| CreditorReference::of(body).map(|r| r.as_str().to_owned());
    assert_eq!(made("539007547034"), Ok("RF18539007547034".to_owned()));
    assert_eq!(made("AIMA20260004711"), Ok("RF41AIMA20260004711".to_owned()));
    assert_eq!(made("1234567890123456789012"), Err(Problem::TooLong));
    assert_eq!(CreditorReference::parse("RF19539007547034"), Err(Problem::BadCheckDigit));
    assert_eq!(CreditorReference::parse("XX18539007547034"), Err(Problem::BadShape));
}

#[test]
fn postal_codes() {
    let codes = [
        ("8200-137", "8200-137", Region::Mainland),
        ("1069119", "1069-119", Region::Mainland),
        ("9000 064", "9000-064", Region::Madeira),
        ("9400-179", "9400-179", Region::Madeira),
        ("9500-089", "9500-089", Region::Azores),
        ("9700-220", "9700-220", Region::Azores),
        ("9900-129", "9900-129", Region::Azores),
    ];
    for (typed, normal, region) in codes {
        let code = PostalCode::parse(typed).expect("sound");
        assert_eq!((code.as_str(), code.region()), (normal, region));
    }
    assert_eq!(PostalCode::parse("0200-137"), Err(Problem::BadShape));
    assert_eq!(PostalCode::parse("8200"), Err(Problem::TooShort));
    assert_eq!(PostalCode::parse("8200-1377"), Err(Problem::TooLong));
}

#[test]
fn multibanco() {
    let table = [
        ("90150", "1231234", 43_211, "123123451"),
        ("11111", "2220001", 13_300, "222000110"),
        ("21312", "1230001", 11_430, "123000174"),
        ("10559", "1234567", 1, "123456721"),
        ("11604", "9990042", 5_940, "999004233"),
    ];
    for (entity, document, cents, reference) in table {
        let made = MultibancoReference::of(entity, document, cents).expect("published vectors");
        assert_eq!(made.as_str(), reference);
        assert_eq!(made.agrees(entity, cents), Ok(()));
        assert_eq!(made.agrees(entity, cents + 1), Err(Problem::BadCheckDigit));
    }
    let grouped = MultibancoReference::parse("123 123 451").map(|r| r.grouped());
    assert_eq!(grouped, Ok("123 123 451".to_owned()));
    for cents in [0, GREATEST_AMOUNT_CENTS + 1] {
        assert_eq!(MultibancoReference::of("11111", "2220001", cents), Err(Problem::BadAmount));
    }
}
