//! Every expected "no": a stable code and the facts. The words are in the catalogues (`refusal-<code>-…`): what happened, what we kept,
//! what can be done now, until when (ONE-4). No texts here.

use crate::id::Reference;
use crate::law::deadlines::DeadlineKind;
use jiff::Timestamp;
use jiff::civil::Date;

/// An expected "no".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The case is not at a stage where this can be done.
    WrongStage {
        /// Code of the action.
        action: &'static str,
        /// Code of the stage.
        stage: &'static str,
    },
    /// Something is still missing.
    Incomplete {
        /// What, by stable code.
        missing: Vec<String>,
    },
    /// The month of this permit is not open yet.
    WindowNotOpen {
        /// When it opens, if known.
        opens_on: Option<Date>,
    },
    /// The month of this permit was open and has closed.
    WindowClosed,
    /// This permit is not renewed here; another way exists.
    OtherWay,
    /// The amount of the fee is not in the law files.
    FeeNotSet,
    /// A renewed permit on this basis does not end on that day.
    ValidityOutside {
        /// The earliest last day.
        earliest: Date,
        /// The latest last day.
        latest: Date,
    },
    /// There is an open request for this permit already.
    AlreadyOpen {
        /// Its reference.
        reference: Reference,
    },
    /// Someone changed the case meanwhile.
    ChangedMeanwhile,
    /// The slip was reopened as often as the rule allows; an officer decides now.
    ReopenLimit {
        /// How often.
        limit: u32,
    },
    /// The slip can still be paid.
    NotLapsed {
        /// Its last day.
        lapses_after: Date,
    },
    /// It cannot be paid yet.
    NotPayableYet {
        /// When it can.
        payable_from: Timestamp,
    },
    /// The person was not heard and the term to answer still runs.
    HearingRuns {
        /// Its last day.
        answer_by: Date,
    },
    /// The hearing's term is over; an answer goes to the officer as a question.
    HearingOver {
        /// Its last day.
        answer_by: Date,
    },
    /// The term has not ended.
    TermRuns {
        /// Its last day.
        ends_on: Date,
    },
    /// The second signature must be another person's.
    SameSignature,
    /// The withdrawal can no longer be undone.
    UndoOver {
        /// Its last day.
        undo_until: Date,
    },
    /// Words are needed here and none were given, or they are too long.
    WordsNeeded {
        /// The longest text taken, in characters.
        limit_chars: u32,
    },
    /// The slot is not one of this request.
    UnknownSlot,
    /// Too many files in one slot.
    SlotFull {
        /// How many it takes.
        limit_files: u32,
    },
}

/// What of the law a refusal rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// A term.
    Term(DeadlineKind),
    /// The term of a slip, with its hold.
    Slip,
    /// The month of the permit.
    Window,
    /// The way a permit is renewed.
    Way,
    /// What a renewal costs.
    Fee,
    /// How long a renewed permit is good for.
    Length,
    /// What a request must hold.
    Requirements,
    /// No row of its own.
    Nothing,
}

/// What of the law the refusals of a code rest on.
#[must_use]
pub fn ground(code: &str) -> Ground {
    match code {
        "reopen_limit" => Ground::Term(DeadlineKind::SlipReopening),
        "hearing_runs" | "hearing_over" => Ground::Term(DeadlineKind::Hearing),
        "undo_over" => Ground::Term(DeadlineKind::WithdrawalUndo),
        "term_runs" => Ground::Term(DeadlineKind::DecisionRenewal),
        "not_lapsed" | "not_payable_yet" => Ground::Slip,
        "window_not_open" | "window_closed" => Ground::Window,
        "other_way" => Ground::Way,
        "fee_not_set" => Ground::Fee,
        "validity_outside" => Ground::Length,
        "incomplete" => Ground::Requirements,
        _ => Ground::Nothing,
    }
}

impl Refusal {
    /// Stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::WrongStage { .. } => "wrong_stage",
            Self::Incomplete { .. } => "incomplete",
            Self::WindowNotOpen { .. } => "window_not_open",
            Self::WindowClosed => "window_closed",
            Self::OtherWay => "other_way",
            Self::FeeNotSet => "fee_not_set",
            Self::ValidityOutside { .. } => "validity_outside",
            Self::AlreadyOpen { .. } => "already_open",
            Self::ChangedMeanwhile => "changed_meanwhile",
            Self::ReopenLimit { .. } => "reopen_limit",
            Self::NotLapsed { .. } => "not_lapsed",
            Self::NotPayableYet { .. } => "not_payable_yet",
            Self::HearingRuns { .. } => "hearing_runs",
            Self::HearingOver { .. } => "hearing_over",
            Self::TermRuns { .. } => "term_runs",
            Self::SameSignature => "same_signature",
            Self::UndoOver { .. } => "undo_over",
            Self::WordsNeeded { .. } => "words_needed",
            Self::UnknownSlot => "unknown_slot",
            Self::SlotFull { .. } => "slot_full",
        }
    }

    /// Every code, for the test that each has its words in each language.
    pub const CODES: [&'static str; 20] = [
        "wrong_stage",
        "incomplete",
        "window_not_open",
        "window_closed",
        "other_way",
        "fee_not_set",
        "validity_outside",
        "already_open",
        "changed_meanwhile",
        "reopen_limit",
        "not_lapsed",
        "not_payable_yet",
        "hearing_runs",
        "hearing_over",
        "term_runs",
        "same_signature",
        "undo_over",
        "words_needed",
        "unknown_slot",
        "slot_full",
    ];
}
