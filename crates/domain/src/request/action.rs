//! What can be done to a request: one action, one change of state. Terms are computed from the law before and passed in.

use super::stage::{Ask, Hearing};
use crate::decision::Ground;
use crate::id::{OfficerId, SlipId};
use crate::route::record::Admission;
use crate::slip::{Payment, SlipTerm};
use jiff::civil::Date;

/// What can be done to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// The resident answers a part of the draft. The answers themselves are saved beside.
    Answer {
        /// Stable code of the part.
        part: String,
    },
    /// A document is put into a slot.
    AddDocument {
        /// The slot.
        slot: String,
        /// Pages of the clean copy.
        pages: u32,
        /// SHA-256 of the clean copy, as hexadecimal text.
        digest: String,
        /// Whether it stands in for an answer that an institution did not give in time (RENEW-7).
        stands_in: bool,
    },
    /// A document is taken out of a slot.
    RemoveDocument {
        /// The slot.
        slot: String,
    },
    /// The resident sends the request. What is missing and whether the month is open is asked before.
    Send {
        /// What is still missing, by stable code; sending needs none.
        missing: Vec<String>,
        /// How the service takes the renewal of the permit on this day.
        admission: Admission,
        /// What the fee comes to, in cents.
        total_cents: i64,
        /// Today in Lisbon.
        today: Date,
    },
    /// The payment provider gave the slip its reference.
    IssueSlip {
        /// The slip's term.
        term: SlipTerm,
        /// First day on which it is the resident's turn to pay.
        pause_from: Date,
    },
    /// Money came, confirmed with the provider.
    Credit {
        /// The money.
        payment: Payment,
        /// Today in Lisbon.
        today: Date,
    },
    /// The hold has ended: money kept before is credited.
    SettleKept {
        /// Today in Lisbon.
        today: Date,
    },
    /// The resident says that it is paid, and shows a proof (PAY-4).
    ClaimPayment {
        /// Pages of the clean copy of the proof.
        pages: u32,
        /// SHA-256 of it, as hexadecimal text.
        digest: String,
        /// The day by which we answer.
        answer_by: Date,
        /// Today in Lisbon.
        today: Date,
    },
    /// An officer asks the provider once more for the money.
    LookAgain,
    /// An officer did not find the money: the slip's time runs again, with the days that were left.
    EndMatching {
        /// Why, in the officer's words.
        words: String,
        /// The last day shown from now on.
        due_on: Date,
        /// The slip lapses only after this day from now on.
        lapses_after: Date,
        /// Today in Lisbon.
        today: Date,
    },
    /// The slip's later reading has passed.
    Lapse {
        /// Today in Lisbon.
        today: Date,
    },
    /// The slip is opened again: by the resident, as often as the rule allows, then by an officer.
    ReopenSlip {
        /// The slip that is opened anew.
        slip: SlipId,
        /// How often the rule lets the resident do it.
        limit: u32,
        /// Why, in the words of who does it; the resident need not say.
        words: Option<String>,
        /// Today in Lisbon.
        today: Date,
    },
    /// The institutions are asked.
    BeginChecks,
    /// All checks are answered, given up or waived.
    FinishChecks {
        /// Whether the photograph and fingerprints held may be used.
        biometrics_current: bool,
    },
    /// Photograph and fingerprints were taken.
    TakeBiometrics,
    /// The officer asks for more.
    AskMore {
        /// What.
        ask: Ask,
        /// Today in Lisbon.
        today: Date,
    },
    /// The resident says that the answer is complete.
    AnswerMore {
        /// Today in Lisbon.
        today: Date,
    },
    /// The term to answer ended.
    EndAskTerm {
        /// Today in Lisbon.
        today: Date,
    },
    /// The officer proposes a refusal; the hearing opens.
    ProposeRefusal {
        /// The proposal.
        hearing: Hearing,
        /// Today in Lisbon.
        today: Date,
    },
    /// The resident answers in the hearing.
    AnswerHearing {
        /// In their words.
        words: String,
        /// Today in Lisbon.
        today: Date,
    },
    /// The term to answer in the hearing ended.
    EndHearingTerm {
        /// Today in Lisbon.
        today: Date,
    },
    /// The officer takes the proposal back.
    WithdrawProposal {
        /// Today in Lisbon.
        today: Date,
    },
    /// An officer approves.
    Approve {
        /// Who.
        by: OfficerId,
        /// Last day of the renewed permit.
        valid_until: Date,
        /// Today in Lisbon.
        today: Date,
    },
    /// The legal term ended (article 82(7)).
    ApproveByTerm {
        /// The last day of the term.
        term_ends_on: Date,
        /// Last day of the renewed permit.
        valid_until: Date,
        /// Today in Lisbon.
        today: Date,
    },
    /// A supervisor signs the refusal.
    Refuse {
        /// Who signs second.
        second: OfficerId,
        /// Today in Lisbon.
        today: Date,
    },
    /// The card is ordered.
    OrderCard,
    /// The card is posted.
    PostCard {
        /// The carrier's number.
        tracking: String,
    },
    /// The card arrived.
    DeliverCard,
    /// The resident withdraws.
    Withdraw {
        /// Last day on which it can be undone.
        undo_until: Date,
        /// Why, if the resident says so.
        words: Option<String>,
        /// Today in Lisbon.
        today: Date,
    },
    /// The resident undoes the withdrawal.
    UndoWithdrawal {
        /// Today in Lisbon.
        today: Date,
    },
}

impl Action {
    /// Stable code, for the life-cycle table and for refusals.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Answer { .. } => "answer",
            Self::AddDocument { .. } => "add_document",
            Self::RemoveDocument { .. } => "remove_document",
            Self::Send { .. } => "send",
            Self::IssueSlip { .. } => "issue_slip",
            Self::Credit { .. } => "credit",
            Self::SettleKept { .. } => "settle_kept",
            Self::ClaimPayment { .. } => "claim_payment",
            Self::LookAgain => "look_again",
            Self::EndMatching { .. } => "end_matching",
            Self::Lapse { .. } => "lapse",
            Self::ReopenSlip { .. } => "reopen_slip",
            Self::BeginChecks => "begin_checks",
            Self::FinishChecks { .. } => "finish_checks",
            Self::TakeBiometrics => "take_biometrics",
            Self::AskMore { .. } => "ask_more",
            Self::AnswerMore { .. } => "answer_more",
            Self::EndAskTerm { .. } => "end_ask_term",
            Self::ProposeRefusal { .. } => "propose_refusal",
            Self::AnswerHearing { .. } => "answer_hearing",
            Self::EndHearingTerm { .. } => "end_hearing_term",
            Self::WithdrawProposal { .. } => "withdraw_proposal",
            Self::Approve { .. } => "approve",
            Self::ApproveByTerm { .. } => "approve_by_term",
            Self::Refuse { .. } => "refuse",
            Self::OrderCard => "order_card",
            Self::PostCard { .. } => "post_card",
            Self::DeliverCard => "deliver_card",
            Self::Withdraw { .. } => "withdraw",
            Self::UndoWithdrawal { .. } => "undo_withdrawal",
        }
    }
}

/// The grounds as codes, for events.
pub(super) fn ground_codes(grounds: &[Ground]) -> String {
    let codes: Vec<&str> = grounds.iter().map(|ground| ground.code.as_str()).collect();
    codes.join(" ")
}
