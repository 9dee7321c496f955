//! Machine-readable lines, names, titles and passports.

use crate::identifiers::mrz::{Format, Mrz};
use crate::identifiers::name::{Likeness, compare, fold};
use crate::identifiers::passport::PassportNumber;
use crate::identifiers::problem::Problem;
use crate::identifiers::title::TitleNumber;
use jiff::civil::date;

const TD3: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
const TD1: &str = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";
const TD2: &str = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6";
const CARD_IMPOSSIBLE_BIRTH: &str = "ARPRT123A456784<<<<<<<<<<<<<<<\n9002292F2804154BRA<<<<<<<<<<<4\nSILVA<<MARIA<DA<GLORIA<<<<<<<<";
const CARD: &str = "IRPRTY1234567<4<<<<<<<<<<<<<<<\n8501019M2706306NPL<<<<<<<<<<<2\nSHRESTHA<<RAM<<<<<<<<<<<<<<<<<";

#[test]
fn the_three_formats() {
    let today = date(2026, 11, 19);
    for (lines, format, number) in [(TD1, Format::Td1, "D23145890"), (TD2, Format::Td2, "D23145890"), (TD3, Format::Td3, "L898902C3")] {
        let mrz = Mrz::parse(lines).expect("the examples of the standard");
        assert_eq!(mrz.format, format);
        assert_eq!(mrz.number, number);
        assert_eq!((mrz.issuer.as_str(), mrz.nationality.as_str(), mrz.sex), ("UTO", "UTO", 'F'));
        assert_eq!((mrz.family_names.as_str(), mrz.given_names.as_str()), ("ERIKSSON", "ANNA MARIA"));
        assert_eq!(mrz.born_on(today), Ok(date(1974, 8, 12)));
        assert_eq!(mrz.expires_on(), Ok(date(2012, 4, 15)));
        let joined = lines.replace('\n', "").to_lowercase();
        assert_eq!(Mrz::parse(&joined).as_ref(), Ok(&mrz), "line breaks and case do not matter");
    }
}

#[test]
fn a_card_of_ours() {
    let mrz = Mrz::parse(CARD).expect("made by the rules");
    assert_eq!((mrz.document_code.as_str(), mrz.issuer.as_str(), mrz.number.as_str()), ("IR", "PRT", "Y1234567"));
    assert_eq!((mrz.nationality.as_str(), mrz.sex), ("NPL", 'M'));
    assert_eq!(mrz.expires_on(), Ok(date(2027, 6, 30)));
}

#[test]
fn sound_check_digits_may_hide_an_impossible_date() {
    let mrz = Mrz::parse(CARD_IMPOSSIBLE_BIRTH).expect("its check digits agree");
    assert_eq!(mrz.born_on(date(2026, 11, 19)), Err(Problem::BadDate));
    assert_eq!(mrz.given_names, "MARIA DA GLORIA");
    assert_eq!(mrz.expires_on(), Ok(date(2028, 4, 15)));
}

#[test]
fn a_birth_is_never_in_the_future() {
    let mrz = Mrz::parse(TD3).expect("sound");
    assert_eq!(mrz.born_on(date(2073, 1, 1)), Ok(date(1974, 8, 12)));
    assert_eq!(mrz.born_on(date(2074, 8, 12)), Ok(date(2074, 8, 12)));
}

#[test]
fn long_card_numbers_run_on_into_the_optional_field() {
    // The worked example of ICAO 9303-5: number D23145890734, check digit 9 after it.
    let lines = "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<";
    let mrz = Mrz::parse(lines).expect("the example of the standard");
    assert_eq!(mrz.number, "D23145890734");
}

#[test]
fn bad_lines() {
    let wrong = |from: &str, to: &str| Mrz::parse(&TD3.replacen(from, to, 1));
    assert_eq!(wrong("740812", "740813"), Err(Problem::BadCheckDigit));
    assert_eq!(wrong("L898902C3", "L898902C4"), Err(Problem::BadCheckDigit));
    assert_eq!(wrong("ZE184226B", "ZE184226C"), Err(Problem::BadCheckDigit));
    assert_eq!(wrong("10", "11"), Err(Problem::BadCheckDigit));
    assert_eq!(Mrz::parse(""), Err(Problem::Empty));
    assert_eq!(Mrz::parse("P<UTO"), Err(Problem::TooShort));
    assert_eq!(Mrz::parse(&TD3.replace("10", "1")), Err(Problem::BadShape));
    assert_eq!(Mrz::parse(&format!("{TD3}{TD3}")), Err(Problem::TooLong));
    assert_eq!(Mrz::parse(&TD3.replace("ANNA", "ÃNNA")), Err(Problem::BadCharacter));
}

#[test]
fn names_fold() {
    let table = [
        ("Maria da Glória Conceição", "MARIA<DA<GLORIA<CONCEICAO"),
        ("O'Connor", "OCONNOR"),
        ("D’Ávila-Souza", "DAVILA<SOUZA"),
        ("  João   Pedro ", "JOAO<PEDRO"),
        ("Müller", "MULLER"),
        ("Straße", "STRASSE"),
        ("Łukasz Żółć", "LUKASZ<ZOLC"),
        ("Nguyễn Thị Hương", "NGUYEN<THI<HUONG"),
        ("Ștefan Țepeș", "STEFAN<TEPES"),
        ("Joa\u{303}o", "JOAO"),
        ("Иван", ""),
    ];
    for (name, folded) in table {
        assert_eq!(fold(name), folded, "{name}");
    }
}

#[test]
fn names_compare() {
    let table = [
        ("Rafaela Nogueira Prates", "RAFAELA NOGUEIRA PRATES", Likeness::Same),
        ("João Müller", "JOAO MUELLER", Likeness::Same),
        ("João Müller", "JOAO MULLER", Likeness::Same),
        ("Prates Rafaela Nogueira", "Rafaela Nogueira Prates", Likeness::SameWords),
        ("Maria da Conceição Albuquerque de Vasconcelos", "MARIA DA CONCEICAO ALBUQUERQUE DE VASC", Likeness::CutShort),
        ("Ana", "Ana Maria", Likeness::Different),
        ("Rafaela Nogueira Prates", "Rafaela Nogueira P. dos Santos", Likeness::Different),
        ("", "", Likeness::Different),
        ("Иван", "Олег", Likeness::Different),
    ];
    for (one, other, likeness) in table {
        assert_eq!(compare(one, other), likeness, "{one} / {other}");
        assert_eq!(compare(other, one), likeness, "{other} / {one}");
    }
}

#[test]
fn titles_of_every_generation() {
    let table = [("123456", "123456", "**3456"), ("a12 345/678-9", "A123456789", "******6789"), (" 001P23456 ", "001P23456", "*****3456")];
    for (typed, normal, masked) in table {
        let title = TitleNumber::parse(typed).expect("all formats are accepted");
        assert_eq!((title.normal(), title.masked().as_str(), title.typed()), (normal, masked, typed.trim()));
    }
    let bad = [
        ("", Problem::Empty),
        ("1234", Problem::TooShort),
        ("123456789012345678901", Problem::TooLong),
        ("-12345", Problem::BadShape),
        ("12345_", Problem::BadCharacter),
        ("12-/-", Problem::TooShort),
        ("número1", Problem::BadCharacter),
    ];
    for (typed, problem) in bad {
        assert_eq!(TitleNumber::parse(typed), Err(problem), "{typed}");
    }
}

#[test]
fn passports() {
    let number = |text| PassportNumber::parse(text).map(|p| p.as_str().to_owned());
    assert_eq!(number(" fx-000417 "), Ok("FX000417".to_owned()));
    assert_eq!(number("ABCDEF"), Err(Problem::BadShape));
    assert_eq!(number("A1"), Err(Problem::TooShort));
    assert_eq!(number(""), Err(Problem::Empty));
    assert_eq!(number("FX*417"), Err(Problem::BadCharacter));
}
