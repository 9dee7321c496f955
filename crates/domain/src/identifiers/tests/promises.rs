//! What each scheme promises: one changed digit is noticed where the arithmetic guarantees it, and no text whatever makes a reader fail.

use crate::identifiers::cc::CitizenCard;
use crate::identifiers::iban::{Iban, Nib};
use crate::identifiers::mrz::Mrz;
use crate::identifiers::multibanco::MultibancoReference;
use crate::identifiers::name::{compare, fold};
use crate::identifiers::nif::Nif;
use crate::identifiers::niss::Niss;
use crate::identifiers::passport::PassportNumber;
use crate::identifiers::postal_code::PostalCode;
use crate::identifiers::problem::Problem;
use crate::identifiers::rf::CreditorReference;
use crate::identifiers::title::TitleNumber;
use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, prop_assume, proptest};

/// The text with the digit at `at` replaced by another digit.
fn slip(text: &str, at: usize, by: u8) -> String {
    let mut bytes = text.as_bytes().to_vec();
    bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
    String::from_utf8(bytes).expect("digits")
}

/// The first text among ten check digits that the scheme accepts.
fn completed(body: &str, accepts: impl Fn(&str) -> bool) -> Option<String> {
    (0..10).map(|digit| format!("{body}{digit}")).find(|text| accepts(text))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nif_notices_one_digit(body in "[1-9][0-9]{7}", at in 0usize..9, by in 1u8..10) {
        let nif = completed(&body, |text| Nif::parse(text).is_ok()).expect("every body has a check digit");
        // Remainders 0 and 1 share the check digit 0, so only other check digits, and the check digit itself, are guaranteed.
        prop_assume!(at == 8 || !nif.ends_with('0'));
        prop_assert_eq!(Nif::parse(&slip(&nif, at, by)), Err(Problem::BadCheckDigit));
    }

    #[test]
    fn niss_notices_one_digit(body in "1[0-9]{9}", at in 1usize..11, by in 1u8..10) {
        // The weights 5 and 2 (8th and 10th digit) share factors with 10 and let some slips pass.
        prop_assume!(at != 7 && at != 9);
        let niss = completed(&body, |text| Niss::parse(text).is_ok()).expect("every body has a check digit");
        prop_assert_eq!(Niss::parse(&slip(&niss, at, by)), Err(Problem::BadCheckDigit));
    }

    #[test]
    fn citizen_card_notices_one_digit(civil in "[0-9]{8}", at in 0usize..9, by in 1u8..10) {
        let card = completed(&format!("{civil}0ZZ"), |text| CitizenCard::parse(text).is_ok()).expect("every body has a check digit");
        prop_assert_eq!(CitizenCard::parse(&slip(&card, at, by)), Err(Problem::BadCheckDigit));
    }

    #[test]
    fn nib_notices_one_digit(body in "[0-9]{19}", at in 0usize..21, by in 1u8..10) {
        let nib = (0..100).map(|check| format!("{body}{check:02}")).find(|text| Nib::parse(text).is_ok()).expect("sound");
        prop_assert_eq!(Nib::parse(&slip(&nib, at, by)), Err(Problem::BadCheckDigit));
        let iban = format!("PT50{nib}");
        prop_assert!(Iban::parse(&iban).is_ok());
    }

    #[test]
    fn multibanco_notices_one_digit(entity in "[0-9]{5}", document in "[0-9]{7}", cents in 1u64..99_999_999, at in 0usize..9, by in 1u8..10) {
        let reference = MultibancoReference::of(&entity, &document, cents).expect("in range");
        let slipped = MultibancoReference::parse(&slip(reference.as_str(), at, by)).expect("nine digits");
        prop_assert_eq!(slipped.agrees(&entity, cents), Err(Problem::BadCheckDigit));
    }

    #[test]
    fn creditor_reference_round_trip(body in "[0-9A-Z]{1,21}") {
        let made = CreditorReference::of(&body).expect("in range");
        prop_assert_eq!(CreditorReference::parse(made.as_str()), Ok(made));
    }

    #[test]
    fn mrz_notices_one_digit(at in 0usize..12, by in 1u8..10) {
        let lines = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10";
        // The digits of birth (57–62) and expiry (65–70).
        let place = if at < 6 { 57 + at } else { 65 + at - 6 };
        prop_assert_eq!(Mrz::parse(&slip(lines, place, by)), Err(Problem::BadCheckDigit));
    }

    #[test]
    fn nothing_typed_makes_a_reader_fail(text in any::<String>()) {
        every_reader(&text);
    }

    #[test]
    fn nothing_of_the_right_alphabet_makes_a_reader_fail(text in "[0-9A-Z<Ç /-]{0,95}") {
        every_reader(&text);
    }

    #[test]
    fn lines_of_the_right_length_never_fail(td1 in "[0-9A-Z<]{90}", td2 in "[0-9A-Z<]{72}", td3 in "[0-9A-Z<]{88}") {
        for lines in [td1, td2, td3] {
            let _ = Mrz::parse(&lines);
        }
    }

    #[test]
    fn folding_is_stable(text in any::<String>()) {
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded);
    }
}

fn every_reader(text: &str) {
    let _ = Nif::parse(text);
    let _ = Niss::parse(text);
    let _ = CitizenCard::parse(text);
    let _ = Iban::parse(text);
    let _ = Nib::parse(text);
    let _ = CreditorReference::parse(text);
    let _ = CreditorReference::of(text);
    let _ = PostalCode::parse(text);
    let _ = TitleNumber::parse(text).map(|title| title.masked());
    let _ = PassportNumber::parse(text);
    let _ = MultibancoReference::parse(text).map(|reference| reference.grouped());
    let _ = Mrz::parse(text);
    let _ = compare(text, "Ana Maria");
}
