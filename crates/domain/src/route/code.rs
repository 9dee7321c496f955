//! Answers as eight characters: read out on the telephone, opened by an officer, the tail of a link. They hold no day of birth and no name,
//! only the month in which a permit ends, a country's group and an age band.

use crate::id::{ALPHABET, as_meant};
use crate::law::when::{Fact, FactKey};
use crate::route::answers::{Answer, Answers, years};
use jiff::ToSpan;
use jiff::civil::{Date, date};

/// Characters of a code.
pub const CODE_CHARS: usize = 8;
/// Sums of a code are taken modulo this prime: what is left of forty bits.
const CHECK_PRIME: u64 = 13;
/// First and last year whose months are told apart.
const FIRST_YEAR: i16 = 2019;
const LAST_YEAR: i16 = 2035;
const MONTHS: u64 = 12 * (LAST_YEAR - FIRST_YEAR + 1).unsigned_abs() as u64;
/// Permits that ended before this day in February 2020 were never extended (Decreto-Lei n.º 10-A/2020): the one month that falls apart.
const FIRST_EXTENDED: Date = date(2020, 2, 22);
/// Stands for the countries of the CPLP: the rows name them all together.
const CPLP_EXAMPLE: &str = "BRA";
const CPLP: [&str; 8] = ["AGO", "BRA", "CPV", "GNB", "GNQ", "MOZ", "STP", "TLS"];
/// Citizens of the Union, the EEA, Andorra and Switzerland: no group is left for them, so a code names the certificate they will ask for.
const UNION: [&str; 31] = [
    "AND", "AUT", "BEL", "BGR", "CHE", "CYP", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GRC", "HRV", "HUN", "IRL", "ISL", "ITA",
    "LIE", "LTU", "LUX", "LVA", "MLT", "NLD", "NOR", "POL", "ROU", "SVK", "SVN", "SWE",
];
/// Stands for those countries (ICAO 9303: the European Union).
const UNION_EXAMPLE: &str = "EUE";
/// What they ask for without a document in hand.
const UNION_BASIS: &str = "37/2006-14";
/// Any other country (ICAO 9303: unspecified).
const OTHER_COUNTRY: &str = "XXX";

/// Articles by their place in a code: new ones are added at the end, none is ever moved.
const BASES: [&str; 35] = [
    "75-1",
    "77-1",
    "75-2",
    "87-A",
    "76",
    "80",
    "88-1",
    "88-2",
    "88-7",
    "89-1",
    "89-2",
    "89-4",
    "90",
    "90-A",
    "91",
    "91-A",
    "91-B",
    "91-C",
    "92",
    "93",
    "94",
    "98-1",
    "98-2",
    "107",
    "109",
    "121-A",
    "122",
    "123",
    "125",
    "37/2006-14",
    "37/2006-15",
    "37/2006-16",
    "37/2006-17",
    "27/2008-27",
    "27/2008-67",
];
/// As articles: a code read out today must open the same answers in years, whatever order the closed table of facts has by then.
const GOALS: [&str; 11] = [
    "renew",
    "first_permit",
    "permanent",
    "change_appointment",
    "cancel_appointment",
    "missed_appointment",
    "follow_up",
    "lost_email",
    "prove_status",
    "reactivate",
    "other",
];
const HOLDS: [&str; 7] =
    ["residence_permit", "residence_visa", "eu_family_card", "cplp_certificate", "permanent_permit", "expression_of_interest", "none"];
const VISAS: [&str; 8] = ["D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8"];
/// Yes or no; not asked and not known are one in a code.
const FLAGS: [FactKey; 6] = [
    FactKey::EuFamilyMember,
    FactKey::FamilyReunification,
    FactKey::VisaHasAppointment,
    FactKey::InPortugal,
    FactKey::HasOpenProcess,
    FactKey::WithdrawnByMistake,
];
/// Bands of age by their first year: a child, one who is asked for a criminal record, an adult.
const AGE_BANDS: [i64; 3] = [0, 16, 18];

/// Packs answers. What a code has no place for (days, countries one by one) is told by its group.
#[must_use]
pub fn pack(answers: &Answers, on: Date) -> String {
    let mut mixed = Mixed(0);
    mixed.push(choice(answers, FactKey::Goal, &GOALS), 2 + GOALS.len() as u64);
    mixed.push(choice(answers, FactKey::Holds, &HOLDS), 2 + HOLDS.len() as u64);
    mixed.push(choice(&with_union(answers), FactKey::Basis, &BASES), 2 + BASES.len() as u64);
    mixed.push(choice(answers, FactKey::Visa, &VISAS), 2 + VISAS.len() as u64);
    mixed.push(expires_slot(answers), 2 + MONTHS + 3);
    for key in FLAGS {
        mixed.push(answers.flag(key).map_or(0, |yes| 1 + u64::from(yes)), 3);
    }
    let group = answers.known(FactKey::Nationality).map_or(0, |code| if CPLP.contains(&code) { 1 } else { 2 });
    mixed.push(group, 3);
    let age = answers.day(FactKey::BirthDate).and_then(|born| years(born, on));
    mixed.push(age.map_or(0, |age| AGE_BANDS.iter().filter(|first| **first <= age).count() as u64), 4);
    let whole = mixed.0 * CHECK_PRIME + check(mixed.0);
    (0..CODE_CHARS).rev().map(|at| char::from(ALPHABET[((whole >> (5 * at)) & 31) as usize])).collect()
}

/// Reads a code as typed: any case, spaces and hyphens anywhere, O for 0, I and L for 1. Ages come back as a day of birth of that age on `on`.
#[must_use]
pub fn unpack(text: &str, on: Date) -> Option<Answers> {
    let plain: String =
        text.chars().filter(char::is_ascii_alphanumeric).map(|c| as_meant(c.to_ascii_uppercase())).take(CODE_CHARS + 1).collect();
    if plain.len() != CODE_CHARS {
        return None;
    }
    let mut whole = 0_u64;
    for byte in plain.bytes() {
        whole = whole * 32 + ALPHABET.iter().position(|known| *known == byte)? as u64;
    }
    if whole % CHECK_PRIME != check(whole / CHECK_PRIME) {
        return None;
    }
    let mut mixed = Mixed(whole / CHECK_PRIME);
    let age = mixed.pop(4);
    let group = mixed.pop(3);
    let flags = FLAGS.map(|_| mixed.pop(3));
    let expires = mixed.pop(2 + MONTHS + 3);
    let visa = mixed.pop(2 + VISAS.len() as u64);
    let basis = mixed.pop(2 + BASES.len() as u64);
    let holds = mixed.pop(2 + HOLDS.len() as u64);
    let goal = mixed.pop(2 + GOALS.len() as u64);
    if mixed.0 != 0 {
        return None;
    }
    let mut answers = Answers::default();
    answers = chosen(answers, FactKey::Goal, goal, &GOALS)?;
    answers = chosen(answers, FactKey::Holds, holds, &HOLDS)?;
    answers = chosen(answers, FactKey::Basis, basis, &BASES)?;
    answers = chosen(answers, FactKey::Visa, visa, &VISAS)?;
    answers = match expires_of(expires) {
        Some(None) => answers.with(FactKey::Expires, Answer::Unknown),
        Some(Some(day)) => answers.with(FactKey::Expires, Answer::Is(Fact::Day(day))),
        None => answers,
    };
    // In reading order of FLAGS again: they were popped in the reverse of how they were pushed.
    for (key, slot) in FLAGS.into_iter().rev().zip(flags) {
        answers = match slot {
            0 => answers.with(key, Answer::Unknown),
            yes => answers.with(key, Answer::Is(Fact::Flag(yes == 2))),
        };
    }
    answers = match group {
        1 => answers.choice(FactKey::Nationality, CPLP_EXAMPLE),
        2 => answers.choice(FactKey::Nationality, OTHER_COUNTRY),
        _ => answers,
    };
    answers = without_union(answers);
    if let Some(first) = usize::try_from(age).ok().and_then(|age| AGE_BANDS.get(age.checked_sub(1)?)) {
        let born = on.checked_sub(first.years()).ok()?;
        answers = answers.with(FactKey::BirthDate, Answer::Is(Fact::Day(born)));
    }
    Some(answers)
}

/// A citizen of the Union who holds nothing yet, told by the certificate.
fn with_union(answers: &Answers) -> Answers {
    let union = answers.known(FactKey::Nationality).is_some_and(|code| code == UNION_EXAMPLE || UNION.contains(&code));
    match union && answers.known(FactKey::Holds) == Some("none") && answers.known(FactKey::Basis).is_none() {
        true => answers.clone().choice(FactKey::Basis, UNION_BASIS),
        false => answers.clone(),
    }
}

/// The reverse: nobody who holds nothing has an article.
fn without_union(mut answers: Answers) -> Answers {
    if answers.known(FactKey::Holds) == Some("none") && answers.known(FactKey::Basis) == Some(UNION_BASIS) {
        answers.forget(FactKey::Basis);
        answers = answers.choice(FactKey::Nationality, UNION_EXAMPLE);
    }
    answers
}

/// The earliest last day that a code can stand for, when it was unpacked to this one: what holds for it holds for the whole month.
#[must_use]
pub fn earliest(unpacked: Date) -> Date {
    let first = unpacked.first_of_month();
    if unpacked >= FIRST_EXTENDED && first < FIRST_EXTENDED { FIRST_EXTENDED } else { first }
}

/// A number in places of different size.
struct Mixed(u64);

impl Mixed {
    fn push(&mut self, value: u64, places: u64) {
        self.0 = self.0 * places + value.min(places - 1);
    }

    fn pop(&mut self, places: u64) -> u64 {
        let value = self.0 % places;
        self.0 /= places;
        value
    }
}

fn check(body: u64) -> u64 {
    // Characters are sixes of weight 32, and 32 is 6 modulo 13: a wrong character or a swap of neighbours changes the sum.
    (body % CHECK_PRIME * 5 + 7) % CHECK_PRIME
}

fn choice(answers: &Answers, key: FactKey, values: &[&str]) -> u64 {
    match answers.get(key) {
        None => 0,
        Some(Answer::Unknown) => 1,
        Some(Answer::Is(_)) => {
            let known = answers.known(key).and_then(|value| values.iter().position(|one| *one == value));
            known.map_or(1, |at| 2 + at as u64)
        }
    }
}

fn chosen(answers: Answers, key: FactKey, slot: u64, values: &[&str]) -> Option<Answers> {
    match slot {
        0 => Some(answers),
        1 => Some(answers.with(key, Answer::Unknown)),
        at => values.get(usize::try_from(at - 2).ok()?).filter(|value| !value.is_empty()).map(|value| answers.choice(key, value)),
    }
}

fn expires_slot(answers: &Answers) -> u64 {
    match (answers.get(FactKey::Expires), answers.day(FactKey::Expires)) {
        (None, _) => 0,
        (Some(_), None) => 1,
        (Some(_), Some(day)) if day.year() < FIRST_YEAR => 2,
        (Some(_), Some(day)) if day.year() > LAST_YEAR => 3,
        (Some(_), Some(day)) if day < FIRST_EXTENDED && (day.year(), day.month()) == (2020, 2) => 4,
        (Some(_), Some(day)) => 5 + u64::from((day.year() - FIRST_YEAR).unsigned_abs()) * 12 + u64::from(day.month().unsigned_abs()) - 1,
    }
}

/// The last day of the month of a slot; nothing when it was not asked, `Some(None)` when it is not known.
fn expires_of(slot: u64) -> Option<Option<Date>> {
    let month = |slot: u64| {
        let (year, month) = (i16::try_from(slot / 12).ok()? + FIRST_YEAR, i8::try_from(slot % 12).ok()? + 1);
        Date::new(year, month, 1).ok().map(Date::last_of_month)
    };
    match slot {
        0 => None,
        1 => Some(None),
        2 => Some(Some(date(FIRST_YEAR - 1, 12, 31))),
        3 => Some(Some(date(LAST_YEAR + 1, 12, 31))),
        4 => Some(FIRST_EXTENDED.yesterday().ok()),
        slot => Some(month(slot - 5)),
    }
}
