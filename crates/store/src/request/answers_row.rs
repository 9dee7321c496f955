//! The answers as they are stored: row types of the store's own, so that the domain's may change.

use domain::request::answers::{Address, Answers, Confirmed, Declarations, Household, Livelihood, NissAnswer};
use serde::{Deserialize, Serialize};

/// The answers of a request as JSON.
#[derive(Serialize, Deserialize, Default)]
#[serde(default)]
pub(super) struct AnswersRow {
    identity: Option<ConfirmedRow>,
    permit: Option<ConfirmedRow>,
    address: Option<AddressRow>,
    household: Option<HouseholdRow>,
    livelihood: Option<LivelihoodRow>,
    niss: Option<NissRow>,
    declarations: Option<DeclarationsRow>,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
enum ConfirmedRow {
    Right,
    Differs { words: String },
}

#[derive(Serialize, Deserialize)]
struct AddressRow {
    street: String,
    postal_code: String,
    locality: String,
    telephone: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct HouseholdRow {
    other_adults: u8,
    children: u8,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
enum LivelihoodRow {
    Employed { employer: String, employer_nif: Option<String> },
    BetweenJobs { words: String },
    OwnIncome { words: String },
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
enum NissRow {
    Number { number: String, check_digit_right: bool },
    NotRegistered { words: String },
    DoesNotKnow,
}

#[derive(Serialize, Deserialize)]
struct DeclarationsRow {
    truthful: bool,
    criminal_record_query: bool,
    electronic_notice: bool,
}

impl From<&Answers> for AnswersRow {
    fn from(answers: &Answers) -> Self {
        Self {
            identity: answers.identity.as_ref().map(ConfirmedRow::from),
            permit: answers.permit.as_ref().map(ConfirmedRow::from),
            address: answers.address.clone().map(|given| AddressRow {
                street: given.street,
                postal_code: given.postal_code,
                locality: given.locality,
                telephone: given.telephone,
            }),
            household: answers.household.map(|given| HouseholdRow { other_adults: given.other_adults, children: given.children }),
            livelihood: answers.livelihood.clone().map(|given| match given {
                Livelihood::Employed { employer, employer_nif } => LivelihoodRow::Employed { employer, employer_nif },
                Livelihood::BetweenJobs { words } => LivelihoodRow::BetweenJobs { words },
                Livelihood::OwnIncome { words } => LivelihoodRow::OwnIncome { words },
            }),
            niss: answers.niss.clone().map(|given| match given {
                NissAnswer::Number { number, check_digit_right } => NissRow::Number { number, check_digit_right },
                NissAnswer::NotRegistered { words } => NissRow::NotRegistered { words },
                NissAnswer::DoesNotKnow => NissRow::DoesNotKnow,
            }),
            declarations: answers.declarations.map(|given| DeclarationsRow {
                truthful: given.truthful,
                criminal_record_query: given.criminal_record_query,
                electronic_notice: given.electronic_notice,
            }),
        }
    }
}

impl From<AnswersRow> for Answers {
    fn from(row: AnswersRow) -> Self {
        Self {
            identity: row.identity.map(Confirmed::from),
            permit: row.permit.map(Confirmed::from),
            address: row.address.map(|kept| Address {
                street: kept.street,
                postal_code: kept.postal_code,
                locality: kept.locality,
                telephone: kept.telephone,
            }),
            household: row.household.map(|kept| Household { other_adults: kept.other_adults, children: kept.children }),
            livelihood: row.livelihood.map(|kept| match kept {
                LivelihoodRow::Employed { employer, employer_nif } => Livelihood::Employed { employer, employer_nif },
                LivelihoodRow::BetweenJobs { words } => Livelihood::BetweenJobs { words },
                LivelihoodRow::OwnIncome { words } => Livelihood::OwnIncome { words },
            }),
            niss: row.niss.map(|kept| match kept {
                NissRow::Number { number, check_digit_right } => NissAnswer::Number { number, check_digit_right },
                NissRow::NotRegistered { words } => NissAnswer::NotRegistered { words },
                NissRow::DoesNotKnow => NissAnswer::DoesNotKnow,
            }),
            declarations: row.declarations.map(|kept| Declarations {
                truthful: kept.truthful,
                criminal_record_query: kept.criminal_record_query,
                electronic_notice: kept.electronic_notice,
            }),
        }
    }
}

impl From<&Confirmed> for ConfirmedRow {
    fn from(confirmed: &Confirmed) -> Self {
        match confirmed {
            Confirmed::Right => Self::Right,
            Confirmed::Differs { words } => Self::Differs { words: words.clone() },
        }
    }
}

impl From<ConfirmedRow> for Confirmed {
    fn from(row: ConfirmedRow) -> Self {
        match row {
            ConfirmedRow::Right => Self::Right,
            ConfirmedRow::Differs { words } => Self::Differs { words },
        }
    }
}
