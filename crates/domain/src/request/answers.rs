//! What the resident answers in a renewal. Known data is confirmed, never typed again (RENEW-2); each part is saved by itself (RENEW-1).

use crate::identifiers::postal_code::PostalCode;

/// The answers given so far; none where the part was not answered yet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    /// The person's data on the record is right.
    pub identity: Option<Confirmed>,
    /// The permit's data on the record is right.
    pub permit: Option<Confirmed>,
    /// Where the card is posted.
    pub address: Option<Address>,
    /// Who lives from the same income (the measure of means, Portaria 1563/2007).
    pub household: Option<Household>,
    /// The work or the income the permit rests on.
    pub livelihood: Option<Livelihood>,
    /// Social security: three states, none of which blocks (RENEW-6).
    pub niss: Option<NissAnswer>,
    /// Declarations and consents.
    pub declarations: Option<Declarations>,
}

/// Shown from the record, and what the resident says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Confirmed {
    /// All is right.
    Right,
    /// Something is wrong: what, in the resident's words. It goes to the officer and never blocks.
    Differs {
        /// In their words.
        words: String,
    },
}

/// An address in Portugal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Street, number, floor.
    pub street: String,
    /// `NNNN-NNN`.
    pub postal_code: String,
    /// Place.
    pub locality: String,
    /// Telephone, as typed.
    pub telephone: Option<String>,
}

/// Who lives from the same income.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Household {
    /// Adults besides the resident.
    pub other_adults: u8,
    /// Children.
    pub children: u8,
}

/// The work or the income the permit rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Livelihood {
    /// Employed.
    Employed {
        /// Employer's name.
        employer: String,
        /// Employer's tax number, digits only, when known.
        employer_nif: Option<String>,
    },
    /// Out of work, or changing work: allowed to ask; the officer decides with the reasons given.
    BetweenJobs {
        /// In their words.
        words: String,
    },
    /// Own income: pension, rents, savings.
    OwnIncome {
        /// In their words.
        words: String,
    },
}

/// What the resident says of the social security number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NissAnswer {
    /// This is it.
    Number {
        /// Digits only.
        number: String,
        /// Whether the check digit is right; a wrong one is told at once and never blocks saving.
        check_digit_right: bool,
    },
    /// Not registered: with a short explanation or a certificate in its slot.
    NotRegistered {
        /// In their words; may be empty when the certificate is given.
        words: String,
    },
    /// The person does not know.
    DoesNotKnow,
}

/// Declarations and consents of the last part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Declarations {
    /// What was said is true.
    pub truthful: bool,
    /// The service may ask the criminal record (Lei 23/2007, article 78).
    pub criminal_record_query: bool,
    /// Letters by e-mail and in the service count as notice (CPA, article 112(2)(b)); not a condition of sending.
    pub electronic_notice: bool,
}

/// Longest text of one line, in characters.
pub const LINE_LIMIT_CHARS: usize = 200;
/// Longest text in a person's own words, in characters.
pub const WORDS_LIMIT_CHARS: usize = 2_000;
/// Most people of one kind in a household.
pub const HOUSEHOLD_LIMIT: u8 = 20;

/// What is wrong with a field: its name and a stable code, for the same words by the field and in the summary (G11).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldProblem {
    /// Name of the form's field.
    pub field: &'static str,
    /// Stable code.
    pub code: &'static str,
}

impl Address {
    /// An address from what was typed.
    ///
    /// # Errors
    /// All problems at once.
    pub fn from_typed(street: &str, postal: &str, locality: &str, telephone: &str) -> Result<Self, Vec<FieldProblem>> {
        let mut problems = Vec::new();
        let street = line("street", street, &mut problems);
        let locality = line("locality", locality, &mut problems);
        let postal_code = match PostalCode::parse(postal) {
            Ok(code) => code.as_str().to_owned(),
            Err(_) => {
                problems.push(FieldProblem { field: "postal_code", code: "postal_code_form" });
                String::new()
            }
        };
        let telephone = telephone.trim();
        let dialable = telephone.chars().all(|c| c.is_ascii_digit() || " +()-".contains(c));
        if !telephone.is_empty() && (!dialable || telephone.len() > 30) {
            problems.push(FieldProblem { field: "telephone", code: "telephone_form" });
        }
        let telephone = (!telephone.is_empty()).then(|| telephone.to_owned());
        if problems.is_empty() { Ok(Self { street, postal_code, locality, telephone }) } else { Err(problems) }
    }
}

/// One line of text: not empty, not too long.
pub fn line(field: &'static str, typed: &str, problems: &mut Vec<FieldProblem>) -> String {
    let typed = typed.trim();
    if typed.is_empty() {
        problems.push(FieldProblem { field, code: "empty" });
    } else if typed.chars().count() > LINE_LIMIT_CHARS {
        problems.push(FieldProblem { field, code: "too_long" });
    }
    typed.to_owned()
}

/// A text in the person's own words: `needed` or may be empty, not too long.
pub fn words(field: &'static str, typed: &str, needed: bool, problems: &mut Vec<FieldProblem>) -> String {
    let typed = typed.trim();
    if needed && typed.is_empty() {
        problems.push(FieldProblem { field, code: "empty" });
    } else if typed.chars().count() > WORDS_LIMIT_CHARS {
        problems.push(FieldProblem { field, code: "too_long" });
    }
    typed.to_owned()
}
