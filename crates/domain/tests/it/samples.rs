//! One case that can stand at every stage: sent on 2 March 2026, slip payable 3 to 17 March, more to be answered by 15 May, the hearing by
//! 30 June, the withdrawal undone by 31 July, the term at its end on 31 August.

use domain::decision::{Decision, Ground, Outcome};
use domain::id::{AskId, OfficerId, PermitId, PersonId, Reference, RequestId, SlipId};
use domain::request::Request;
use domain::request::answers::Answers;
use domain::request::filed::{Filed, Pause};
use domain::request::stage::{Ask, AskReason, Hearing, HearingAnswer, Matching, Stage};
use domain::slip::SlipTerm;
use domain::timeline::Actor;
use jiff::Timestamp;
use jiff::civil::{Date, date};

pub const RESIDENT: Actor = Actor::Resident(PersonId(1));
pub const OFFICER: OfficerId = OfficerId(2);
pub const SUPERVISOR: OfficerId = OfficerId(3);
pub const TOTAL_CENTS: i64 = 13_300;
pub const LAPSES_AFTER: Date = date(2026, 3, 17);
pub const ANSWER_BY: Date = date(2026, 3, 26);
pub const ASK_BY: Date = date(2026, 5, 15);
pub const HEARD_BY: Date = date(2026, 6, 30);
pub const UNDO_UNTIL: Date = date(2026, 7, 31);
pub const TERM_ENDS: Date = date(2026, 8, 31);
pub const VALID_UNTIL: Date = date(2028, 8, 31);
pub const REOPEN_LIMIT: u32 = 2;

/// Noon of a day in Lisbon, in winter; one o'clock in summer.
pub fn noon(day: Date) -> Timestamp {
    day.at(12, 0, 0, 0).in_tz("UTC").expect("UTC has every noon").timestamp()
}

pub fn payable_from() -> Timestamp {
    noon(date(2026, 3, 3))
}

pub fn slip() -> SlipTerm {
    SlipTerm {
        slip: SlipId(4),
        total_cents: TOTAL_CENTS,
        issued_at: noon(date(2026, 3, 2)),
        payable_from: payable_from(),
        due_on: date(2026, 3, 16),
        lapses_after: LAPSES_AFTER,
    }
}

pub fn ask() -> Ask {
    Ask {
        id: AskId(5),
        by: OFFICER,
        at: noon(date(2026, 5, 4)),
        slots: vec!["housing".to_owned()],
        reason: AskReason::Outdated,
        words: "A declaração tem mais de seis meses.".to_owned(),
        answer_by: ASK_BY,
    }
}

pub fn hearing() -> Hearing {
    Hearing {
        by: OFFICER,
        at: noon(date(2026, 6, 16)),
        grounds: vec![Ground { code: "means".to_owned(), words: "Faltam meios.".to_owned() }],
        answer_by: HEARD_BY,
        answer: None,
        ended: false,
    }
}

pub fn answered() -> Hearing {
    let answer = HearingAnswer { at: noon(date(2026, 6, 20)), words: "Tenho meios.".to_owned() };
    Hearing { answer: Some(answer), ..hearing() }
}

pub fn running() -> Filed {
    Filed { sent_at: noon(date(2026, 3, 2)), sent_on: date(2026, 3, 2), pauses: vec![payment(Some(date(2026, 3, 5)))], reopenings: 0 }
}

fn payment(until: Option<Date>) -> Pause {
    Pause { from: date(2026, 3, 3), until, why: "payment" }
}

fn unpaid(reopenings: u32) -> Filed {
    Filed { pauses: vec![payment(None)], reopenings, ..running() }
}

fn still(from: Date, why: &'static str) -> Filed {
    let mut filed = running();
    filed.pauses.push(Pause { from, until: None, why });
    filed
}

fn decided(outcome: Outcome) -> Decision {
    Decision { at: noon(date(2026, 7, 6)), outcome }
}

fn approval() -> Decision {
    decided(Outcome::Approved { by: OFFICER, valid_until: VALID_UNTIL })
}

/// Every stage, some in several forms that answer differently, each with its name in the table.
pub fn stages() -> Vec<(&'static str, Stage)> {
    [before_review(), in_review(), decided_stages(), aside()].concat()
}

fn before_review() -> Vec<(&'static str, Stage)> {
    let since = noon(date(2026, 3, 6));
    let waiting = |kept_cents: i64| Stage::AwaitingPayment { filed: unpaid(0), slip: slip(), kept_cents };
    let fresh = Filed { pauses: Vec::new(), ..running() };
    vec![
        ("draft", Stage::Draft),
        ("sent", Stage::Sent { filed: fresh.clone(), kept_cents: 0 }),
        ("sent, money kept from a lapsed slip", Stage::Sent { filed: fresh, kept_cents: 3_300 }),
        ("awaiting_payment", waiting(0)),
        ("awaiting_payment, part of the fee kept", waiting(3_300)),
        ("awaiting_payment, the whole fee kept", waiting(TOTAL_CENTS)),
        ("awaiting_payment, more than the fee kept", waiting(TOTAL_CENTS + 700)),
        ("matching", looked_for(0, None)),
        ("matching, part of the fee kept", looked_for(3_300, None)),
        ("matching, the whole fee kept", looked_for(TOTAL_CENTS, None)),
        ("matching, the slip had lapsed", looked_for(0, Some(noon(date(2026, 3, 18))))),
        ("paid", Stage::Paid { filed: running(), paid_at: noon(date(2026, 3, 5)) }),
        ("in_checks", Stage::InChecks { filed: running(), since }),
        ("awaiting_biometrics", Stage::AwaitingBiometrics { filed: running(), since }),
    ]
}

fn looked_for(kept_cents: i64, lapsed_at: Option<Timestamp>) -> Stage {
    let since = lapsed_at.unwrap_or(noon(date(2026, 3, 12)));
    let filed = Filed { pauses: vec![payment(Some(domain::deadline::day_of(since)))], ..running() };
    Stage::Matching { filed, slip: slip(), kept_cents, matching: Matching { since, answer_by: ANSWER_BY, lapsed_at } }
}

fn in_review() -> Vec<(&'static str, Stage)> {
    let asked = still(date(2026, 6, 16), "hearing");
    vec![
        ("in_review", review()),
        ("more_asked", Stage::MoreAsked { filed: still(date(2026, 5, 4), "more_asked"), ask: ask() }),
        ("hearing, not answered", Stage::Hearing { filed: asked, hearing: hearing() }),
        ("hearing, answered", Stage::Hearing { filed: running(), hearing: answered() }),
        ("hearing, its term ended", Stage::Hearing { filed: running(), hearing: Hearing { ended: true, ..hearing() } }),
    ]
}

fn decided_stages() -> Vec<(&'static str, Stage)> {
    let refusal = Outcome::Refused { by: OFFICER, second: SUPERVISOR, grounds: hearing().grounds };
    let by_term = Outcome::ApprovedByTerm { term_ended_on: TERM_ENDS, valid_until: VALID_UNTIL };
    let at = noon(date(2026, 7, 20));
    let tracking = "RR123456785PT".to_owned();
    vec![
        ("approved", Stage::Approved { filed: running(), decision: decided(by_term) }),
        ("refused", Stage::Refused { filed: running(), decision: decided(refusal) }),
        ("card_in_production", Stage::CardInProduction { filed: running(), decision: approval(), since: at }),
        ("card_sent", Stage::CardSent { filed: running(), decision: approval(), sent_at: at, tracking }),
        ("delivered", Stage::Delivered { filed: running(), decision: approval(), at }),
    ]
}

fn aside() -> Vec<(&'static str, Stage)> {
    let withdrawn = |was: Stage| Stage::Withdrawn { at: noon(date(2026, 7, 1)), undo_until: UNDO_UNTIL, was: Box::new(was) };
    let since = noon(date(2026, 3, 6));
    let lapsed = |reopenings: u32| Stage::Lapsed { filed: unpaid(reopenings), slip: slip(), at: noon(date(2026, 3, 18)), kept_cents: 0 };
    vec![
        ("withdrawn, was a draft", withdrawn(Stage::Draft)),
        ("withdrawn, was in_review", withdrawn(Stage::InReview { filed: still(date(2026, 7, 1), "withdrawn"), since })),
        ("withdrawn, was awaiting_payment", withdrawn(Stage::AwaitingPayment { filed: unpaid(0), slip: slip(), kept_cents: 0 })),
        ("lapsed", lapsed(0)),
        ("lapsed, reopened as often as the rule allows", lapsed(REOPEN_LIMIT)),
    ]
}

pub fn review() -> Stage {
    Stage::InReview { filed: running(), since: noon(date(2026, 3, 6)) }
}

pub fn request(stage: Stage, answers: Answers) -> Request {
    Request {
        id: RequestId(6),
        reference: Reference::new(2026, 0x1_2345_6789),
        person: PersonId(1),
        permit: PermitId(7),
        opened_at: noon(date(2026, 3, 1)),
        answers,
        stage,
    }
}
