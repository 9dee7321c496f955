//! The stage as it is stored: row types of the store's own, so that the domain's may change.

use crate::column::{instant, micros, unreadable};
use crate::engine::error::StoreError;
use domain::decision::{Decision, Ground, Outcome};
use domain::id::{AskId, OfficerId, SlipId};
use domain::request::filed::{Filed, Pause};
use domain::request::stage::{Ask, AskReason, Hearing, HearingAnswer, Matching, Stage};
use domain::slip::SlipTerm;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A stage as JSON.
#[derive(Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub(super) enum StageRow {
    Draft,
    Sent { filed: FiledRow, kept_cents: i64 },
    AwaitingPayment { filed: FiledRow, slip: SlipRow, kept_cents: i64 },
    Matching { filed: FiledRow, slip: SlipRow, kept_cents: i64, since: i64, answer_by: String, lapsed_at: Option<i64> },
    Paid { filed: FiledRow, paid_at: i64 },
    InChecks { filed: FiledRow, since: i64 },
    AwaitingBiometrics { filed: FiledRow, since: i64 },
    InReview { filed: FiledRow, since: i64 },
    MoreAsked { filed: FiledRow, ask: AskRow },
    Hearing { filed: FiledRow, hearing: HearingRow },
    Approved { filed: FiledRow, decision: DecisionRow },
    Refused { filed: FiledRow, decision: DecisionRow },
    CardInProduction { filed: FiledRow, decision: DecisionRow, since: i64 },
    CardSent { filed: FiledRow, decision: DecisionRow, sent_at: i64, tracking: String },
    Delivered { filed: FiledRow, decision: DecisionRow, at: i64 },
    Withdrawn { at: i64, undo_until: String, was: Box<StageRow> },
    Lapsed { filed: FiledRow, slip: SlipRow, at: i64, kept_cents: i64 },
}

#[derive(Serialize, Deserialize)]
pub(super) struct FiledRow {
    sent_at: i64,
    sent_on: String,
    pauses: Vec<PauseRow>,
    reopenings: u32,
}

#[derive(Serialize, Deserialize)]
struct PauseRow {
    from: String,
    until: Option<String>,
    why: String,
}

#[derive(Serialize, Deserialize)]
pub(super) struct SlipRow {
    slip: String,
    total_cents: i64,
    issued_at: i64,
    payable_from: i64,
    due_on: String,
    lapses_after: String,
}

#[derive(Serialize, Deserialize)]
pub(super) struct AskRow {
    id: String,
    by: String,
    at: i64,
    slots: Vec<String>,
    reason: String,
    words: String,
    answer_by: String,
}

#[derive(Serialize, Deserialize)]
pub(super) struct HearingRow {
    by: String,
    at: i64,
    grounds: Vec<GroundRow>,
    answer_by: String,
    answer: Option<(i64, String)>,
    ended: bool,
}

#[derive(Serialize, Deserialize)]
pub(super) struct GroundRow {
    code: String,
    words: String,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub(super) enum DecisionRow {
    Approved { at: i64, by: String, valid_until: String },
    ApprovedByTerm { at: i64, term_ended_on: String, valid_until: String },
    Refused { at: i64, by: String, second: String, grounds: Vec<GroundRow> },
}

impl From<&Stage> for StageRow {
    fn from(stage: &Stage) -> Self {
        match stage {
            Stage::Draft => Self::Draft,
            Stage::Sent { filed, kept_cents } => Self::Sent { filed: filed.into(), kept_cents: *kept_cents },
            Stage::AwaitingPayment { filed, slip, kept_cents } => {
                Self::AwaitingPayment { filed: filed.into(), slip: slip.into(), kept_cents: *kept_cents }
            }
            Stage::Matching { filed, slip, kept_cents, matching } => Self::Matching {
                filed: filed.into(),
                slip: slip.into(),
                kept_cents: *kept_cents,
                since: micros(matching.since),
                answer_by: matching.answer_by.to_string(),
                lapsed_at: matching.lapsed_at.map(micros),
            },
            Stage::Paid { filed, paid_at } => Self::Paid { filed: filed.into(), paid_at: micros(*paid_at) },
            Stage::InChecks { filed, since } => Self::InChecks { filed: filed.into(), since: micros(*since) },
            Stage::AwaitingBiometrics { filed, since } => Self::AwaitingBiometrics { filed: filed.into(), since: micros(*since) },
            Stage::InReview { filed, since } => Self::InReview { filed: filed.into(), since: micros(*since) },
            Stage::MoreAsked { filed, ask } => Self::MoreAsked { filed: filed.into(), ask: ask.into() },
            Stage::Hearing { filed, hearing } => Self::Hearing { filed: filed.into(), hearing: hearing.into() },
            Stage::Approved { filed, decision } => Self::Approved { filed: filed.into(), decision: decision.into() },
            Stage::Refused { filed, decision } => Self::Refused { filed: filed.into(), decision: decision.into() },
            Stage::CardInProduction { filed, decision, since } => {
                Self::CardInProduction { filed: filed.into(), decision: decision.into(), since: micros(*since) }
            }
            Stage::CardSent { filed, decision, sent_at, tracking } => {
                Self::CardSent { filed: filed.into(), decision: decision.into(), sent_at: micros(*sent_at), tracking: tracking.clone() }
            }
            Stage::Delivered { filed, decision, at } => Self::Delivered { filed: filed.into(), decision: decision.into(), at: micros(*at) },
            Stage::Withdrawn { at, undo_until, was } => {
                Self::Withdrawn { at: micros(*at), undo_until: undo_until.to_string(), was: Box::new(was.as_ref().into()) }
            }
            Stage::Lapsed { filed, slip, at, kept_cents } => {
                Self::Lapsed { filed: filed.into(), slip: slip.into(), at: micros(*at), kept_cents: *kept_cents }
            }
        }
    }
}

impl StageRow {
    /// The stage. Errors: what is stored is no stage.
    pub(super) fn stage(self) -> Result<Stage, StoreError> {
        Ok(match self {
            Self::Draft => Stage::Draft,
            Self::Sent { filed, kept_cents } => Stage::Sent { filed: filed.filed()?, kept_cents },
            Self::AwaitingPayment { filed, slip, kept_cents } => {
                Stage::AwaitingPayment { filed: filed.filed()?, slip: slip.term()?, kept_cents }
            }
            Self::Matching { filed, slip, kept_cents, since, answer_by, lapsed_at } => {
                let matching = Matching { since: at(since)?, answer_by: day(&answer_by)?, lapsed_at: lapsed_at.map(at).transpose()? };
                Stage::Matching { filed: filed.filed()?, slip: slip.term()?, kept_cents, matching }
            }
            Self::Paid { filed, paid_at } => Stage::Paid { filed: filed.filed()?, paid_at: at(paid_at)? },
            Self::InChecks { filed, since } => Stage::InChecks { filed: filed.filed()?, since: at(since)? },
            Self::AwaitingBiometrics { filed, since } => Stage::AwaitingBiometrics { filed: filed.filed()?, since: at(since)? },
            Self::InReview { filed, since } => Stage::InReview { filed: filed.filed()?, since: at(since)? },
            Self::MoreAsked { filed, ask } => Stage::MoreAsked { filed: filed.filed()?, ask: ask.ask()? },
            Self::Hearing { filed, hearing } => Stage::Hearing { filed: filed.filed()?, hearing: hearing.hearing()? },
            Self::Approved { filed, decision } => Stage::Approved { filed: filed.filed()?, decision: decision.decision()? },
            Self::Refused { filed, decision } => Stage::Refused { filed: filed.filed()?, decision: decision.decision()? },
            Self::CardInProduction { filed, decision, since } => {
                Stage::CardInProduction { filed: filed.filed()?, decision: decision.decision()?, since: at(since)? }
            }
            Self::CardSent { filed, decision, sent_at, tracking } => {
                Stage::CardSent { filed: filed.filed()?, decision: decision.decision()?, sent_at: at(sent_at)?, tracking }
            }
            Self::Delivered { filed, decision, at: when } => {
                Stage::Delivered { filed: filed.filed()?, decision: decision.decision()?, at: at(when)? }
            }
            Self::Withdrawn { at: when, undo_until, was } => {
                Stage::Withdrawn { at: at(when)?, undo_until: day(&undo_until)?, was: Box::new(was.stage()?) }
            }
            Self::Lapsed { filed, slip, at: when, kept_cents } => {
                Stage::Lapsed { filed: filed.filed()?, slip: slip.term()?, at: at(when)?, kept_cents }
            }
        })
    }
}

impl From<&Filed> for FiledRow {
    fn from(filed: &Filed) -> Self {
        let pauses = filed.pauses.iter().map(|pause| PauseRow {
            from: pause.from.to_string(),
            until: pause.until.map(|day| day.to_string()),
            why: pause.why.to_owned(),
        });
        Self { sent_at: micros(filed.sent_at), sent_on: filed.sent_on.to_string(), pauses: pauses.collect(), reopenings: filed.reopenings }
    }
}

impl FiledRow {
    fn filed(self) -> Result<Filed, StoreError> {
        let pauses = self.pauses.into_iter().map(PauseRow::pause).collect::<Result<_, _>>()?;
        Ok(Filed { sent_at: at(self.sent_at)?, sent_on: day(&self.sent_on)?, pauses, reopenings: self.reopenings })
    }
}

impl PauseRow {
    fn pause(self) -> Result<Pause, StoreError> {
        let why = Pause::WHY.into_iter().find(|code| *code == self.why);
        Ok(Pause {
            from: day(&self.from)?,
            until: self.until.as_deref().map(day).transpose()?,
            why: why.ok_or_else(|| unreadable("stage", "a known pause"))?,
        })
    }
}

impl From<&SlipTerm> for SlipRow {
    fn from(term: &SlipTerm) -> Self {
        Self {
            slip: term.slip.to_string(),
            total_cents: term.total_cents,
            issued_at: micros(term.issued_at),
            payable_from: micros(term.payable_from),
            due_on: term.due_on.to_string(),
            lapses_after: term.lapses_after.to_string(),
        }
    }
}

impl SlipRow {
    fn term(self) -> Result<SlipTerm, StoreError> {
        Ok(SlipTerm {
            slip: id::<SlipId>(&self.slip)?,
            total_cents: self.total_cents,
            issued_at: at(self.issued_at)?,
            payable_from: at(self.payable_from)?,
            due_on: day(&self.due_on)?,
            lapses_after: day(&self.lapses_after)?,
        })
    }
}

impl From<&Ask> for AskRow {
    fn from(ask: &Ask) -> Self {
        Self {
            id: ask.id.to_string(),
            by: ask.by.to_string(),
            at: micros(ask.at),
            slots: ask.slots.clone(),
            reason: ask.reason.code().to_owned(),
            words: ask.words.clone(),
            answer_by: ask.answer_by.to_string(),
        }
    }
}

impl AskRow {
    fn ask(self) -> Result<Ask, StoreError> {
        Ok(Ask {
            id: id::<AskId>(&self.id)?,
            by: id::<OfficerId>(&self.by)?,
            at: at(self.at)?,
            slots: self.slots,
            reason: AskReason::from_code(&self.reason).ok_or_else(|| unreadable("stage", "a known reason"))?,
            words: self.words,
            answer_by: day(&self.answer_by)?,
        })
    }
}

impl From<&Hearing> for HearingRow {
    fn from(hearing: &Hearing) -> Self {
        Self {
            by: hearing.by.to_string(),
            at: micros(hearing.at),
            grounds: grounds_rows(&hearing.grounds),
            answer_by: hearing.answer_by.to_string(),
            answer: hearing.answer.as_ref().map(|answer| (micros(answer.at), answer.words.clone())),
            ended: hearing.ended,
        }
    }
}

impl HearingRow {
    fn hearing(self) -> Result<Hearing, StoreError> {
        let answer = self.answer.map(|(when, words)| at(when).map(|at| HearingAnswer { at, words }));
        Ok(Hearing {
            by: id::<OfficerId>(&self.by)?,
            at: at(self.at)?,
            grounds: grounds(self.grounds),
            answer_by: day(&self.answer_by)?,
            answer: answer.transpose()?,
            ended: self.ended,
        })
    }
}

impl From<&Decision> for DecisionRow {
    fn from(decision: &Decision) -> Self {
        let at = micros(decision.at);
        match &decision.outcome {
            Outcome::Approved { by, valid_until } => Self::Approved { at, by: by.to_string(), valid_until: valid_until.to_string() },
            Outcome::ApprovedByTerm { term_ended_on, valid_until } => {
                Self::ApprovedByTerm { at, term_ended_on: term_ended_on.to_string(), valid_until: valid_until.to_string() }
            }
            Outcome::Refused { by, second, grounds } => {
                Self::Refused { at, by: by.to_string(), second: second.to_string(), grounds: grounds_rows(grounds) }
            }
        }
    }
}

impl DecisionRow {
    fn decision(self) -> Result<Decision, StoreError> {
        Ok(match self {
            Self::Approved { at: when, by, valid_until } => {
                Decision { at: at(when)?, outcome: Outcome::Approved { by: id::<OfficerId>(&by)?, valid_until: day(&valid_until)? } }
            }
            Self::ApprovedByTerm { at: when, term_ended_on, valid_until } => Decision {
                at: at(when)?,
                outcome: Outcome::ApprovedByTerm { term_ended_on: day(&term_ended_on)?, valid_until: day(&valid_until)? },
            },
            Self::Refused { at: when, by, second, grounds: rows } => Decision {
                at: at(when)?,
                outcome: Outcome::Refused { by: id::<OfficerId>(&by)?, second: id::<OfficerId>(&second)?, grounds: grounds(rows) },
            },
        })
    }
}

fn grounds_rows(grounds: &[Ground]) -> Vec<GroundRow> {
    let rows = grounds.iter().map(|ground| GroundRow { code: ground.code.clone(), words: ground.words.clone() });
    rows.collect()
}

fn grounds(rows: Vec<GroundRow>) -> Vec<Ground> {
    rows.into_iter().map(|row| Ground { code: row.code, words: row.words }).collect()
}

fn at(stored: i64) -> Result<jiff::Timestamp, StoreError> {
    instant(stored, "stage")
}

fn day(stored: &str) -> Result<Date, StoreError> {
    stored.parse().map_err(|_| unreadable("stage", "a day"))
}

fn id<T: std::str::FromStr>(stored: &str) -> Result<T, StoreError> {
    stored.parse().map_err(|_| unreadable("stage", "an id"))
}
