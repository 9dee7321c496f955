//! What a letter is about: the facts it tells, and nothing else.

use super::kind::Kind;
use crate::preparing::Preparing;
use domain::id::Reference;
use domain::notify::LetterKind;
use domain::request::turn::Whose;
use domain::slip::Credit;
use jiff::Timestamp;
use jiff::civil::Date;

/// What a letter is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// A request.
    Case(CaseFacts),
    /// The code to sign in.
    SignIn {
        /// Six digits.
        code: String,
        /// How long it works.
        minutes: i64,
    },
    /// An address that is on no record.
    SignInUnknown,
    /// What to prepare before a renewal.
    Ready {
        /// The name the letter begins with.
        name: String,
        /// What, and when.
        preparing: Preparing,
    },
    /// Somebody without an account waits for a month: the letter that asks whether the address is theirs.
    WishConfirm {
        /// The month of expiry.
        month: Date,
        /// What the link carries.
        token: String,
        /// Last day on which the link works.
        until: Date,
    },
    /// The month has opened.
    WishOpen {
        /// The month of expiry.
        month: Date,
        /// Text keys of the permits for which it is open, unless it is open for all.
        only: Vec<String>,
        /// Last day of the window, when one is set.
        closes_on: Option<Date>,
        /// Until when the address is kept.
        until: Date,
    },
    /// The month closes again.
    WishCloses {
        /// The month of expiry.
        month: Date,
        /// Text keys of the permits for which it closes, unless it closes for all.
        only: Vec<String>,
        /// The last day.
        closes: Closes,
        /// Until when the address is kept.
        until: Date,
    },
}

/// A month that was open and closes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closes {
    /// The last day on which a request can be sent.
    pub last_day: Date,
    /// Whether that day has gone by.
    pub over: bool,
    /// Why, in the words of the officer who proposed it.
    pub reason: String,
    /// When it opens again, where that is decided.
    pub opens_again: Option<Date>,
}

/// Which request, whose, and what happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFacts {
    /// The name the letter begins with.
    pub name: String,
    /// The number people see.
    pub reference: Reference,
    /// What happened.
    pub news: News,
}

/// What happened to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// We have it.
    Sent {
        /// When it was sent.
        sent_at: Timestamp,
        /// Cents.
        total_cents: i64,
    },
    /// The slip has its reference.
    PayBy(Slip),
    /// The slip still waits.
    PayReminder(Slip),
    /// It is paid.
    Paid {
        /// Cents.
        cents: i64,
        /// When.
        paid_at: Timestamp,
    },
    /// Money came that does not fit.
    PaymentHeld {
        /// Cents.
        cents: i64,
        /// What becomes of it.
        credit: Credit,
    },
    /// It is said to be paid, and the money is looked for.
    PaymentClaimed {
        /// The day by which we answer.
        answer_by: Date,
    },
    /// The money was not found.
    PaymentNotFound {
        /// Why, in the officer's words.
        words: String,
        /// The last day to pay; none when the slip had lapsed before.
        due_on: Option<Date>,
    },
    /// The slip's time ran out.
    SlipLapsed {
        /// After which day.
        after: Date,
        /// Whether the person can open it again.
        reopens: bool,
    },
    /// Photograph and fingerprints are needed.
    Biometrics,
    /// More is asked for.
    MoreAsked {
        /// In the officer's words.
        words: String,
        /// Last day to answer.
        answer_by: Date,
    },
    /// A refusal is proposed.
    Hearing {
        /// Last day to answer.
        answer_by: Date,
    },
    /// Approved.
    Approved {
        /// Last day of the renewed permit.
        valid_until: Date,
        /// Whether the term ended without a decision.
        by_term: bool,
    },
    /// Refused.
    Refused {
        /// On which day.
        on: Date,
    },
    /// The card is in the post.
    CardSent {
        /// The carrier's number.
        tracking: String,
    },
    /// A question was answered.
    QuestionAnswered {
        /// Whose turn it is on the case.
        whose: Whose,
    },
    /// The month of the draft's permit has opened.
    WindowOpen {
        /// Last day of the permit.
        expires_on: Date,
        /// Last day to ask in time.
        ask_by: Date,
        /// Last day of the window, when one is set.
        closes_on: Option<Date>,
    },
    /// The month of the draft's permit closes again.
    MonthCloses {
        /// Last day of the permit.
        expires_on: Date,
        /// The last day, and why.
        closes: Closes,
    },
    /// Withdrawn.
    Withdrawn {
        /// Last day to undo it.
        undo_until: Date,
    },
    /// The withdrawal was undone.
    WithdrawalUndone {
        /// Whose turn it is on the case.
        whose: Whose,
    },
}

/// A slip as a letter tells of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slip {
    /// Cents.
    pub cents: i64,
    /// From when it can be paid.
    pub payable_from: Timestamp,
    /// Last day.
    pub due_on: Date,
    /// Whether the person can open it again by one click when it lapses.
    pub reopens: bool,
}

impl About {
    /// The kind of letter that tells of it.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Case(facts) => facts.news.kind(),
            Self::SignIn { .. } => Kind::SignIn,
            Self::SignInUnknown => Kind::SignInUnknown,
            Self::Ready { .. } => Kind::Ready,
            Self::WishConfirm { .. } => Kind::WishConfirm,
            Self::WishOpen { .. } => Kind::WishOpen,
            Self::WishCloses { .. } => Kind::WishCloses,
        }
    }
}

impl News {
    /// The kind of letter that tells of it.
    #[must_use]
    pub fn kind(&self) -> Kind {
        Kind::Case(match self {
            Self::PayReminder(_) => return Kind::PayReminder,
            Self::WindowOpen { .. } => return Kind::WindowOpen,
            Self::Sent { .. } => LetterKind::Sent,
            Self::PayBy(_) => LetterKind::PayBy,
            Self::Paid { .. } => LetterKind::Paid,
            Self::PaymentHeld { .. } => LetterKind::PaymentHeld,
            Self::PaymentClaimed { .. } => LetterKind::PaymentClaimed,
            Self::PaymentNotFound { .. } => LetterKind::PaymentNotFound,
            Self::SlipLapsed { .. } => LetterKind::SlipLapsed,
            Self::Biometrics => LetterKind::Biometrics,
            Self::MoreAsked { .. } => LetterKind::MoreAsked,
            Self::Hearing { .. } => LetterKind::Hearing,
            Self::Approved { .. } => LetterKind::Approved,
            Self::Refused { .. } => LetterKind::Refused,
            Self::CardSent { .. } => LetterKind::CardSent,
            Self::QuestionAnswered { .. } => LetterKind::QuestionAnswered,
            Self::MonthCloses { .. } => LetterKind::MonthCloses,
            Self::Withdrawn { .. } => LetterKind::Withdrawn,
            Self::WithdrawalUndone { .. } => LetterKind::WithdrawalUndone,
        })
    }

    /// Whose turn it is, as the letter says it first.
    #[must_use]
    pub fn whose(&self) -> Whose {
        match self {
            Self::PayReminder(_)
            | Self::MoreAsked { .. }
            | Self::Hearing { .. }
            | Self::Refused { .. }
            | Self::PaymentNotFound { .. }
            | Self::WindowOpen { .. } => Whose::You,
            Self::SlipLapsed { reopens, .. } => {
                if *reopens {
                    Whose::You
                } else {
                    Whose::Us
                }
            }
            Self::PaymentHeld { credit, .. } => match credit {
                Credit::TopUp | Credit::HeldLate => Whose::You,
                Credit::Pays | Credit::HeldEarly | Credit::Refund | Credit::PaysAndRefund => Whose::Us,
            },
            Self::MonthCloses { closes, .. } => {
                if closes.over {
                    Whose::Nobody
                } else {
                    Whose::You
                }
            }
            // During the hold nothing can be done (G1).
            Self::PayBy(_) | Self::Withdrawn { .. } => Whose::Nobody,
            Self::CardSent { .. } => Whose::Other,
            Self::QuestionAnswered { whose } | Self::WithdrawalUndone { whose } => *whose,
            Self::Sent { .. } | Self::Paid { .. } | Self::PaymentClaimed { .. } | Self::Biometrics | Self::Approved { .. } => Whose::Us,
        }
    }

    /// The page its link opens, after the request's own address.
    #[must_use]
    pub fn page(&self) -> &'static str {
        match self {
            Self::Sent { .. } => "/recibo",
            Self::PayBy(_)
            | Self::PayReminder(_)
            | Self::PaymentHeld { .. }
            | Self::PaymentClaimed { .. }
            | Self::PaymentNotFound { .. }
            | Self::SlipLapsed { .. } => "/pagar",
            _ => "",
        }
    }
}
