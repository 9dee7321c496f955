//! The task list: what is done, what is missing, what cannot be done yet and why (RENEW-1, RENEW-4). A request is sent complete, and the
//! page lists exactly what is missing: both ask here.

use super::Request;
use super::answers::{Confirmed, Livelihood, NissAnswer};

/// The slot of the certificate of non-registration with social security, as the law files call it.
const NISS_CERTIFICATE: &str = "niss_certificate";

/// A slot of the request, as the law asks for it today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotRule {
    /// Code of the slot.
    pub slot: String,
    /// Whether sending needs it.
    pub required: bool,
    /// The law row that asks for it.
    pub row: String,
}

/// A part of the task list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The person's data.
    Identity,
    /// The permit.
    Permit,
    /// Address and contacts.
    Address,
    /// Household.
    Household,
    /// Work or income.
    Livelihood,
    /// Social security number.
    Niss,
    /// Documents.
    Documents,
    /// Declarations.
    Declarations,
}

/// How a part stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartState {
    /// Done.
    Done,
    /// To do.
    ToDo,
    /// Some slots are filled, some are missing.
    Missing {
        /// How many.
        count: usize,
    },
}

/// The task list of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    /// Each part and how it stands.
    pub parts: Vec<(Part, PartState)>,
    /// What sending still needs: the codes of parts, and `document:<slot>` for slots.
    pub missing: Vec<String>,
}

impl Part {
    /// Every part, in the order of the task list.
    pub const ALL: [Self; 8] =
        [Self::Identity, Self::Permit, Self::Address, Self::Household, Self::Livelihood, Self::Niss, Self::Documents, Self::Declarations];

    /// Stable code; also the tail of the part's address.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Permit => "permit",
            Self::Address => "address",
            Self::Household => "household",
            Self::Livelihood => "livelihood",
            Self::Niss => "niss",
            Self::Documents => "documents",
            Self::Declarations => "declarations",
        }
    }

    /// The part of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.code() == code)
    }
}

/// The task list of `request`, with the slots the law asks for and the slots that hold a document.
#[must_use]
pub fn checklist(request: &Request, slots: &[SlotRule], filled: &[String]) -> Checklist {
    let answers = &request.answers;
    let missing_slots: Vec<&SlotRule> = slots
        .iter()
        .filter(|rule| rule.required || (rule.slot == NISS_CERTIFICATE && needs_certificate(answers.niss.as_ref())))
        .filter(|rule| !filled.contains(&rule.slot))
        .collect();
    let answered = |part: Part| match part {
        Part::Identity => answers.identity.is_some(),
        Part::Permit => answers.permit.is_some(),
        Part::Address => answers.address.is_some(),
        Part::Household => answers.household.is_some(),
        Part::Livelihood => answers.livelihood.is_some(),
        Part::Niss => answers.niss.is_some(),
        Part::Documents => missing_slots.is_empty(),
        Part::Declarations => answers.declarations.is_some_and(|given| given.truthful && given.criminal_record_query),
    };
    let state = |part: Part| match (answered(part), part) {
        (true, _) => PartState::Done,
        (false, Part::Documents) => PartState::Missing { count: missing_slots.len() },
        (false, _) => PartState::ToDo,
    };
    let undone = Part::ALL.into_iter().filter(|part| *part != Part::Documents && !answered(*part));
    let missing =
        undone.map(|part| part.code().to_owned()).chain(missing_slots.iter().map(|rule| format!("document:{}", rule.slot))).collect();
    Checklist { parts: Part::ALL.into_iter().map(|part| (part, state(part))).collect(), missing }
}

/// A certificate of non-registration is wanted only of who says so and gives no explanation: either will do (RENEW-6).
fn needs_certificate(niss: Option<&NissAnswer>) -> bool {
    matches!(niss, Some(NissAnswer::NotRegistered { words }) if words.trim().is_empty())
}

/// Whether the answers differ from the record, so that the officer looks there first.
#[must_use]
pub fn differs_from_record(request: &Request) -> bool {
    let answers = &request.answers;
    let said = |part: &Option<Confirmed>| matches!(part, Some(Confirmed::Differs { .. }));
    said(&answers.identity)
        || said(&answers.permit)
        || matches!(answers.livelihood, Some(Livelihood::BetweenJobs { .. }))
        || matches!(answers.niss, Some(NissAnswer::Number { check_digit_right: false, .. }))
}
