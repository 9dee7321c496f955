//! The story of a case: one entry for everything that happened, in order. Receipts, letters, audit, what the resident sees and what the
//! officer sees all hang on it (ONE-5). State lives elsewhere; the timeline is never read back into state.

use crate::id::{OfficerId, PersonId};
use jiff::Timestamp;
use jiff::civil::Date;

/// Something that happened on a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub actor: Actor,
    /// What happened.
    pub kind: EventKind,
    /// With what: named facts, in the order they are told.
    pub facts: Vec<(&'static str, Fact)>,
    /// Ids of the law rows an automatic outcome used (RULES-2).
    pub rules: Vec<String>,
}

/// Who did it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Actor {
    /// The person whose case it is.
    Resident(PersonId),
    /// A member of staff.
    Officer(OfficerId),
    /// The service by itself, by rule.
    Service,
    /// Another institution, by its stable code.
    Institution(&'static str),
}

/// One fact of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// A stable code; its text is looked up in the reader's language.
    Code(String),
    /// A count.
    Count(i64),
    /// A day.
    Day(Date),
    /// An instant.
    Instant(Timestamp),
    /// Money, in cents of a euro.
    Cents(i64),
    /// Words or numbers that belong to a person: hashed with a salt, so that erasure leaves the chain whole.
    Personal(String),
}

macro_rules! event_kinds {
    ($($(#[$doc:meta])* $name:ident = $code:literal),* $(,)?) => {
        /// What can happen. The code is stored; the text is `event-<code>` in the catalogues.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum EventKind { $($(#[$doc])* $name),* }

        impl EventKind {
            /// Every kind, in the order of a case's life.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Stable code.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),* }
            }

            /// The kind of a code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$name),)* _ => None }
            }
        }
    };
}

event_kinds! {
    /// A draft was opened.
    Opened = "opened",
    /// A part of the draft was answered.
    Answered = "answered",
    /// A document was put into a slot.
    DocumentAdded = "document_added",
    /// A document was taken out of a slot.
    DocumentRemoved = "document_removed",
    /// The request was sent.
    Sent = "sent",
    /// The fee slip has its reference.
    SlipIssued = "slip_issued",
    /// The fee slip has another reference, for what is still owed.
    ReferenceRenewed = "reference_renewed",
    /// The fee slip's time ran out.
    SlipLapsed = "slip_lapsed",
    /// The fee slip was opened again.
    SlipReopened = "slip_reopened",
    /// Money came that does not fit the slip (too early, too late, twice, wrong amount).
    PaymentHeld = "payment_held",
    /// The resident says that it is paid, and shows a proof.
    PaymentClaimed = "payment_claimed",
    /// An officer asked the provider once more.
    PaymentLookedFor = "payment_looked_for",
    /// The money was not found; the slip's time runs again.
    PaymentNotFound = "payment_not_found",
    /// The fee was paid.
    Paid = "paid",
    /// An institution was asked.
    CheckAsked = "check_asked",
    /// An institution answered.
    CheckAnswered = "check_answered",
    /// An institution did not answer in the promised time.
    CheckUnavailable = "check_unavailable",
    /// An officer goes on without a check.
    CheckWaived = "check_waived",
    /// Photograph and fingerprints are needed.
    BiometricsAsked = "biometrics_asked",
    /// Photograph and fingerprints were taken.
    BiometricsTaken = "biometrics_taken",
    /// The review began.
    ReviewBegan = "review_began",
    /// An officer took the case.
    Taken = "taken",
    /// A document got an officer's verdict.
    DocumentJudged = "document_judged",
    /// The officer asked for more.
    MoreAsked = "more_asked",
    /// The resident answered.
    MoreAnswered = "more_answered",
    /// The term to answer ended without an answer.
    MoreUnanswered = "more_unanswered",
    /// A refusal was proposed and the hearing opened.
    HearingOpened = "hearing_opened",
    /// The resident was heard.
    HearingAnswered = "hearing_answered",
    /// The term to be heard ended without an answer.
    HearingEnded = "hearing_ended",
    /// The proposal was taken back.
    HearingWithdrawn = "hearing_withdrawn",
    /// Approved by an officer.
    Approved = "approved",
    /// Approved because the term ended (Lei 23/2007, article 82).
    ApprovedByTerm = "approved_by_term",
    /// Refused, with two signatures.
    Refused = "refused",
    /// The card was ordered.
    CardOrdered = "card_ordered",
    /// The card was posted.
    CardSent = "card_sent",
    /// The card arrived.
    CardDelivered = "card_delivered",
    /// The request was withdrawn.
    Withdrawn = "withdrawn",
    /// The withdrawal was undone.
    WithdrawalUndone = "withdrawal_undone",
    /// The resident asked a question.
    QuestionAsked = "question_asked",
    /// The question was answered.
    QuestionAnswered = "question_answered",
    /// A proof or declaration was made.
    ProofIssued = "proof_issued",
    /// A proof or declaration was revoked.
    ProofRevoked = "proof_revoked",
    /// A letter was accepted by the mail server.
    LetterSent = "letter_sent",
    /// A letter came back.
    LetterBounced = "letter_bounced",
    /// The month of a draft was opened and gets a last day, or an earlier one.
    MonthCloses = "month_closes",
    /// An attempt was refused; a proof of attempt was kept.
    AttemptRefused = "attempt_refused",
}

impl Event {
    /// An event with no facts yet.
    #[must_use]
    pub fn new(at: Timestamp, actor: Actor, kind: EventKind) -> Self {
        Self { at, actor, kind, facts: Vec::new(), rules: Vec::new() }
    }

    /// The event with one more fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, fact: Fact) -> Self {
        self.facts.push((name, fact));
        self
    }

    /// The event with the law rows it used.
    #[must_use]
    pub fn by_rules(mut self, rules: impl IntoIterator<Item = String>) -> Self {
        self.rules.extend(rules);
        self
    }
}
