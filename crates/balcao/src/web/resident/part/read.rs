//! What was typed on a question's page, and the answer it makes: all that is wrong at once.

use crate::web::resident::fields::Wrong;
use domain::identifiers::nif::Nif;
use domain::identifiers::niss::Niss as Number;
use domain::identifiers::problem::Problem;
use domain::person::Niss;
use domain::request::answers::{
    Address, Confirmed, Declarations, FieldProblem, HOUSEHOLD_LIMIT, Household, Livelihood, NissAnswer, line, words,
};
use domain::request::checklist::Part;
use serde::Deserialize;
use service::actions::change::Case;
use service::actions::draft::Answer;
use service::texts::Lang;

/// What was typed; each part uses its own fields.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// Which of a few answers.
    pub choice: String,
    /// In the person's own words.
    pub words: String,
    /// Street, number, floor.
    pub street: String,
    /// Postal code.
    pub postal_code: String,
    /// Place.
    pub locality: String,
    /// Telephone.
    pub telephone: String,
    /// Adults besides the person.
    pub other_adults: String,
    /// Children.
    pub children: String,
    /// Employer.
    pub employer: String,
    /// Its tax number.
    pub employer_nif: String,
    /// Social security number.
    pub number: String,
    /// Declared.
    pub truthful: Option<String>,
    /// Allowed.
    pub criminal_record_query: Option<String>,
    /// Accepted.
    pub electronic_notice: Option<String>,
}

impl Typed {
    /// What is known already: the answer given before, or else the record.
    #[must_use]
    pub fn known(case: &Case, part: Part) -> Self {
        let answers = &case.held.request.answers;
        let confirmed = |given: &Option<Confirmed>| match given {
            None => Self::default(),
            Some(Confirmed::Right) => Self::chosen("right", ""),
            Some(Confirmed::Differs { words }) => Self::chosen("differs", words),
        };
        match part {
            Part::Identity => confirmed(&answers.identity),
            Part::Permit => confirmed(&answers.permit),
            Part::Address => Self::address(answers.address.as_ref().unwrap_or(&case.person.address)),
            Part::Household => answers.household.map(Self::household).unwrap_or_default(),
            Part::Livelihood => answers.livelihood.as_ref().map(Self::livelihood).unwrap_or_default(),
            Part::Niss => Self::niss(answers.niss.as_ref(), &case.person.person.niss),
            Part::Declarations => answers.declarations.map(Self::declarations).unwrap_or_default(),
            Part::Documents => Self::default(),
        }
    }

    fn chosen(choice: &str, words: &str) -> Self {
        Self { choice: choice.to_owned(), words: words.to_owned(), ..Self::default() }
    }

    fn address(known: &Address) -> Self {
        Self {
            street: known.street.clone(),
            postal_code: known.postal_code.clone(),
            locality: known.locality.clone(),
            telephone: known.telephone.clone().unwrap_or_default(),
            ..Self::default()
        }
    }

    fn household(known: Household) -> Self {
        Self { other_adults: known.other_adults.to_string(), children: known.children.to_string(), ..Self::default() }
    }

    fn livelihood(known: &Livelihood) -> Self {
        match known {
            Livelihood::Employed { employer, employer_nif } => {
                Self { employer: employer.clone(), employer_nif: employer_nif.clone().unwrap_or_default(), ..Self::chosen("employed", "") }
            }
            Livelihood::BetweenJobs { words } => Self::chosen("between_jobs", words),
            Livelihood::OwnIncome { words } => Self::chosen("own_income", words),
        }
    }

    fn niss(answer: Option<&NissAnswer>, on_record: &Niss) -> Self {
        match (answer, on_record) {
            (Some(NissAnswer::Number { number, .. }), _) | (None, Niss::Number(number)) => {
                Self { number: number.clone(), ..Self::chosen("number", "") }
            }
            (Some(NissAnswer::NotRegistered { words }), _) => Self::chosen("not_registered", words),
            (Some(NissAnswer::DoesNotKnow), _) => Self::chosen("does_not_know", ""),
            (None, Niss::NotRegistered) => Self::chosen("not_registered", ""),
            (None, Niss::Unknown) => Self::default(),
        }
    }

    fn declarations(known: Declarations) -> Self {
        let on = |on: bool| on.then(|| "1".to_owned());
        Self {
            truthful: on(known.truthful),
            criminal_record_query: on(known.criminal_record_query),
            electronic_notice: on(known.electronic_notice),
            ..Self::default()
        }
    }
}

/// The answer that was typed.
///
/// # Errors
/// All that is wrong.
pub fn read(lang: Lang, part: Part, typed: &Typed) -> Result<Answer, Vec<Wrong>> {
    let mut problems = Vec::new();
    let answer = match part {
        Part::Identity => confirmed(typed, &mut problems).map(Answer::Identity),
        Part::Permit => confirmed(typed, &mut problems).map(Answer::Permit),
        Part::Address => {
            let made = Address::from_typed(&typed.street, &typed.postal_code, &typed.locality, &typed.telephone);
            made.map_err(|found| problems = found).ok().map(Answer::Address)
        }
        Part::Household => Some(Answer::Household(household(typed, &mut problems))),
        Part::Livelihood => livelihood(typed, &mut problems).map(Answer::Livelihood),
        Part::Niss => niss(typed, &mut problems).map(Answer::Niss),
        Part::Declarations => Some(Answer::Declarations(declarations(typed, &mut problems))),
        Part::Documents => None,
    };
    match answer {
        Some(answer) if problems.is_empty() => Ok(answer),
        _ => Err(Wrong::all(lang, &problems)),
    }
}

fn choose(problems: &mut Vec<FieldProblem>) {
    problems.push(FieldProblem { field: "choice", code: "empty" });
}

fn confirmed(typed: &Typed, problems: &mut Vec<FieldProblem>) -> Option<Confirmed> {
    match typed.choice.as_str() {
        "right" => Some(Confirmed::Right),
        "differs" => Some(Confirmed::Differs { words: words("words", &typed.words, true, problems) }),
        _ => {
            choose(problems);
            None
        }
    }
}

fn household(typed: &Typed, problems: &mut Vec<FieldProblem>) -> Household {
    let mut count = |field, text: &str| match text.trim() {
        "" => {
            problems.push(FieldProblem { field, code: "empty" });
            0
        }
        text => match text.parse::<u8>() {
            Ok(number) if number <= HOUSEHOLD_LIMIT => number,
            _ => {
                problems.push(FieldProblem { field, code: "number_form" });
                0
            }
        },
    };
    Household { other_adults: count("other_adults", &typed.other_adults), children: count("children", &typed.children) }
}

fn livelihood(typed: &Typed, problems: &mut Vec<FieldProblem>) -> Option<Livelihood> {
    Some(match typed.choice.as_str() {
        "employed" => {
            let employer = line("employer", &typed.employer, problems);
            let employer_nif = match Nif::parse(&typed.employer_nif) {
                Ok(nif) => Some(nif.as_str().to_owned()),
                Err(Problem::Empty) => None,
                Err(problem) => {
                    let code = if problem == Problem::BadCheckDigit { "nif_check" } else { "nif_form" };
                    problems.push(FieldProblem { field: "employer_nif", code });
                    None
                }
            };
            Livelihood::Employed { employer, employer_nif }
        }
        "between_jobs" => Livelihood::BetweenJobs { words: words("words", &typed.words, true, problems) },
        "own_income" => Livelihood::OwnIncome { words: words("words", &typed.words, true, problems) },
        _ => {
            choose(problems);
            return None;
        }
    })
}

fn niss(typed: &Typed, problems: &mut Vec<FieldProblem>) -> Option<NissAnswer> {
    Some(match typed.choice.as_str() {
        "number" => match Number::parse(&typed.number) {
            Ok(number) => NissAnswer::Number { number: number.as_str().to_owned(), check_digit_right: true },
            Err(Problem::BadCheckDigit) => {
                let digits = typed.number.chars().filter(char::is_ascii_digit).collect();
                NissAnswer::Number { number: digits, check_digit_right: false }
            }
            Err(Problem::Empty) => {
                problems.push(FieldProblem { field: "number", code: "empty" });
                return None;
            }
            Err(_) => {
                problems.push(FieldProblem { field: "number", code: "niss_form" });
                return None;
            }
        },
        "not_registered" => NissAnswer::NotRegistered { words: words("words", &typed.words, false, problems) },
        "does_not_know" => NissAnswer::DoesNotKnow,
        _ => {
            choose(problems);
            return None;
        }
    })
}

fn declarations(typed: &Typed, problems: &mut Vec<FieldProblem>) -> Declarations {
    let given = Declarations {
        truthful: typed.truthful.is_some(),
        criminal_record_query: typed.criminal_record_query.is_some(),
        electronic_notice: typed.electronic_notice.is_some(),
    };
    if !given.truthful {
        problems.push(FieldProblem { field: "truthful", code: "empty" });
    }
    if !given.criminal_record_query {
        problems.push(FieldProblem { field: "criminal_record_query", code: "empty" });
    }
    given
}
