//! Numbers by the name of their scheme: every vector of every scheme.

use crate::identifiers::examine::{Examined, Scheme, TEXT_MAX_CHARS, examine};
use crate::identifiers::problem::Problem;
use jiff::civil::{Date, date};
use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};

const TODAY: Date = date(2026, 11, 19);

fn problem(scheme: Scheme, text: &str) -> Option<Problem> {
    examine(scheme, text, TODAY).problem
}

#[test]
fn every_sound_vector_is_sound() {
    let table: [(Scheme, &[&str]); 5] = [
        (
            Scheme::Nif,
            &["501964843", "502757191", "136695973", "123456789", "299876543", "300000006", "450000010", "600000010", "PT 501 964 843"],
        ),
        (Scheme::Niss, &["11111111110", "12345678902", "12000000004", "11987654325", "25000000006"]),
        (Scheme::Cc, &["000000000ZZ4", "123456789ZZ1", "111111111ZY2", "00000000 0 zz4"]),
        (Scheme::Iban, &["PT50000201231234567890154", "PT50003500000000000000029", "PT50078101120000000000168", "DE89370400440532013000"]),
        (Scheme::Title, &["123456", "A12 345/678-9", "001P23456"]),
    ];
    for (scheme, texts) in table {
        for text in texts {
            assert_eq!(problem(scheme, text), None, "{scheme:?} {text}");
        }
    }
}

#[test]
fn every_wrong_vector_is_wrong() {
    let table = [
        (Scheme::Nif, "501964842", Problem::BadCheckDigit),
        (Scheme::Nif, "213456789", Problem::BadCheckDigit),
        (Scheme::Nif, "12345678", Problem::TooShort),
        (Scheme::Niss, "11111111111", Problem::BadCheckDigit),
        (Scheme::Niss, "31111111110", Problem::BadShape),
        (Scheme::Cc, "000000000ZZ3", Problem::BadCheckDigit),
        (Scheme::Iban, "PT51000201231234567890154", Problem::BadCheckDigit),
        (Scheme::Title, "12345_", Problem::BadCharacter),
    ];
    for (scheme, text, expected) in table {
        assert_eq!(problem(scheme, text), Some(expected), "{scheme:?} {text}");
    }
}

#[test]
fn lines_of_cards_and_passports() {
    let td3 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    let td1 = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";
    let td2 = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6";
    let card = "IRPRTY1234567<4<<<<<<<<<<<<<<<\n8501019M2706306NPL<<<<<<<<<<<2\nSHRESTHA<<RAM<<<<<<<<<<<<<<<<<";
    for lines in [td1, td2, td3, card] {
        for typed in [lines.to_owned(), lines.replace('\n', " "), lines.replace('\n', "").to_lowercase()] {
            assert_eq!(examine(Scheme::Mrz, &typed, TODAY), Examined { problem: None, normal: lines.to_owned() }, "{typed}");
        }
    }
    assert_eq!(problem(Scheme::Mrz, &td3.replace("740812", "740813")), Some(Problem::BadCheckDigit));
    // 29 February 1990: the check digits agree with a day that never was.
    let impossible = "ARPRT123A456784<<<<<<<<<<<<<<<\n9002292F2804154BRA<<<<<<<<<<<4\nSILVA<<MARIA<DA<GLORIA<<<<<<<<";
    assert_eq!(problem(Scheme::Mrz, impossible), Some(Problem::BadDate));
}

#[test]
fn a_birth_known_in_part_is_no_fault() {
    // The card above, with nothing known of the birth but its year: the check digits of birth and of the whole are worked out anew.
    let lines = |birth: &str, whole: u8| {
        format!("IRPRTY1234567<4<<<<<<<<<<<<<<<\n{birth}M2706306NPL<<<<<<<<<<<{whole}\nSHRESTHA<<RAM<<<<<<<<<<<<<<<<<")
    };
    let sound = |birth: String| (0..10).find(|whole| problem(Scheme::Mrz, &lines(&birth, *whole)).is_none());
    assert!((0..10).any(|check| sound(format!("85<<<<{check}")).is_some()));
    assert!((0..10).all(|check| sound(format!("851301{check}")).is_none()), "the thirteenth month is no month");
}

#[test]
fn what_is_too_long_is_not_read() {
    let long = "1".repeat(TEXT_MAX_CHARS + 1);
    for scheme in Scheme::ALL {
        assert_eq!(examine(scheme, &long, TODAY), Examined { problem: Some(Problem::TooLong), normal: String::new() });
        assert_eq!(Scheme::from_code(scheme.code()), Some(scheme));
    }
    assert_eq!(Scheme::from_code("passport"), None);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_makes_an_examination_fail(text in any::<String>(), letters in "[0-9A-Z< \n-]{0,120}") {
        for scheme in Scheme::ALL {
            for typed in [&text, &letters] {
                let examined = examine(scheme, typed, TODAY);
                prop_assert!(examined.normal.chars().count() <= TEXT_MAX_CHARS);
            }
        }
    }

    #[test]
    fn a_normal_form_is_its_own_normal_form(digits in "[12][0-9]{8}", lines in "[A-Z]{2,8}") {
        let card = format!("I<UTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6{lines:<<30}");
        for (scheme, text) in [(Scheme::Nif, &digits), (Scheme::Title, &digits), (Scheme::Mrz, &card)] {
            let once = examine(scheme, text, TODAY);
            if once.problem.is_none() {
                prop_assert_eq!(&examine(scheme, &once.normal, TODAY), &once);
            }
        }
    }
}
