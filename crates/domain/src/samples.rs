//! People who do not exist, for the demonstration and for tests: the same for the same day, with valid check digits in ranges nobody has.
//!
//! NIF begin with 2999, NISS with 1199; addresses of e-mail end in names reserved for examples (RFC 2606). Expiry months count from `today`,
//! so that there are always permits whose month is open, and some whose month is not.

use crate::id::{PermitId, PersonId};
use crate::identifiers::nif::Nif;
use crate::identifiers::niss::Niss as NissNumber;
use crate::identifiers::title::TitleNumber;
use crate::permit::Permit;
use crate::person::{Niss, Person};
use crate::request::answers::Address;
use jiff::ToSpan;
use jiff::civil::Date;

mod table;
mod table_more;

/// Somebody who does not exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// Short name by which stories and tests call them: lower case, no accents.
    pub key: &'static str,
    /// The person.
    pub person: Person,
    /// Where they live.
    pub address: Address,
    /// Their e-mail; families share one.
    pub email: String,
    /// Their permit.
    pub permit: Permit,
    /// Who employs them, for those who are employed.
    pub employer: Option<&'static str>,
}

/// What the imitated institutions say of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// In order.
    Regular,
    /// Owes something to the tax authority.
    TaxDebt,
    /// Not known to social security, though the number is right.
    UnknownToSocialSecurity,
    /// Without a number of social security.
    NoNiss,
    /// Nobody asked yet.
    UnknownNiss,
}

/// One line of the table.
struct Line {
    key: &'static str,
    given: &'static str,
    family: &'static str,
    nationality: &'static str,
    born: Date,
    basis: &'static str,
    /// Months from the month of `today` to the month of expiry.
    expires_in_months: i32,
    language: &'static str,
    address: (&'static str, &'static str, &'static str),
    email: &'static str,
    employer: Option<&'static str>,
    standing: Standing,
    /// Whether photograph and fingerprints are still good.
    biometrics: bool,
}

/// Everybody, as on that day.
#[must_use]
pub fn people(today: Date) -> Vec<Sample> {
    (1_u32..).zip(table::PEOPLE.iter().chain(table_more::PEOPLE)).map(|(number, line)| line.sample(number, today)).collect()
}

/// A tax number nobody has: eight digits and the check digit.
#[must_use]
pub fn nif(first_eight: u32) -> String {
    let number = (0..10).find_map(|check| Nif::parse(&format!("{first_eight:08}{check}")).ok());
    number.expect("one of ten digits is the check digit").as_str().to_owned()
}

/// A social security number nobody has: ten digits and the check digit.
#[must_use]
pub fn niss(first_ten: u64) -> String {
    let number = (0..10).find_map(|check| NissNumber::parse(&format!("{first_ten:010}{check}")).ok());
    number.expect("one of ten digits is the check digit").as_str().to_owned()
}

impl Line {
    fn sample(&self, number: u32, today: Date) -> Sample {
        let expires_on = expiry(today, self.expires_in_months, number);
        let person = PersonId(id(1, number));
        Sample {
            key: self.key,
            person: self.person(person, number, today),
            address: Address {
                street: self.address.0.to_owned(),
                postal_code: self.address.1.to_owned(),
                locality: self.address.2.to_owned(),
                telephone: Some(format!("+351 910 000 {:03}", number % 1_000)),
            },
            email: self.email.to_owned(),
            permit: self.permit(person, number, expires_on),
            employer: self.employer,
        }
    }

    fn person(&self, id: PersonId, number: u32, today: Date) -> Person {
        let months = |count: i32| today.checked_add(i64::from(count).months()).unwrap_or(today);
        let tax = if self.standing == Standing::TaxDebt { 29_990_000 } else { 29_992_000 };
        let security = if self.standing == Standing::UnknownToSocialSecurity { 1_199_020_000 } else { 1_199_030_000 };
        Person {
            id,
            given_names: self.given.to_owned(),
            family_names: self.family.to_owned(),
            born_on: self.born,
            nationality: self.nationality.to_owned(),
            nif: Some(nif(tax + number)),
            niss: match self.standing {
                Standing::NoNiss => Niss::NotRegistered,
                Standing::UnknownNiss => Niss::Unknown,
                _ => Niss::Number(niss(security + u64::from(number))),
            },
            passport_number: format!("X{}{:07}", &self.nationality[..1], 9_000_000 + number),
            passport_expires_on: months(30 + i32::try_from(number).unwrap_or(0)),
            biometrics_current_until: self.biometrics.then(|| months(40)),
            language: self.language.to_owned(),
        }
    }

    fn permit(&self, person: PersonId, number: u32, expires_on: Date) -> Permit {
        let printed = format!("DEMO {:05}", 10_000 + number * 37);
        let normal = TitleNumber::parse(&printed).map_or_else(|_| printed.replace(' ', ""), |title| title.normal().to_owned());
        Permit {
            id: PermitId(id(2, number)),
            person,
            number: normal,
            number_as_printed: printed,
            basis: self.basis.to_owned(),
            issued_on: expires_on.checked_sub(24.months()).unwrap_or(expires_on),
            expires_on,
        }
    }
}

/// A day in the month that is so many months from today's; days differ from person to person.
fn expiry(today: Date, months: i32, number: u32) -> Date {
    let first = today.first_of_month().checked_add(i64::from(months).months()).unwrap_or(today);
    let day = i64::from(number * 5 % u32::try_from(first.days_in_month()).unwrap_or(28));
    first.checked_add(day.days()).unwrap_or(first)
}

/// Ids that no clock makes: version 8, the kind, the number.
fn id(kind: u128, number: u32) -> u128 {
    0x0000_0000_0000_8000_8000_0000_0000_0000 | (kind << 96) | u128::from(number)
}

#[cfg(test)]
mod tests;
