//! Everything that can be tried on a case: each action, some in several forms that are answered differently.

use crate::samples::{
    ANSWER_BY, ASK_BY, HEARD_BY, LAPSES_AFTER, OFFICER, REOPEN_LIMIT, RESIDENT, SUPERVISOR, TERM_ENDS, TOTAL_CENTS, UNDO_UNTIL,
    VALID_UNTIL, ask, hearing, noon, payable_from, slip,
};
use domain::id::SlipId;
use domain::law::row::{Origin, RowRef, Sure};
use domain::request::action::Action;
use domain::route::RouteId;
use domain::route::record::Admission;
use domain::slip::Payment;
use domain::timeline::Actor;
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};

/// Something that is tried: its name in the table, who does it and when.
#[derive(Clone)]
pub struct Try {
    pub name: &'static str,
    pub actor: Actor,
    pub at: Timestamp,
    pub action: Action,
}

fn tried(name: &'static str, actor: Actor, at: Timestamp, action: Action) -> Try {
    Try { name, actor, at, action }
}

fn on(name: &'static str, actor: Actor, today: Date, action: Action) -> Try {
    tried(name, actor, noon(today), action)
}

pub fn next(day: Date) -> Date {
    day.tomorrow().expect("far from the end of time")
}

const BY_OFFICER: Actor = Actor::Officer(OFFICER);
const PROVIDER: Actor = Actor::Institution("payments");

/// All of them, in the order of a case's life.
pub fn tries() -> Vec<Try> {
    [filling(), sending(), paying(), checking(), asking(), hearing_tries(), deciding(), card(), withdrawing()].concat()
}

pub fn send(missing: &[&str], admission: Admission) -> Action {
    let missing = missing.iter().map(|code| (*code).to_owned()).collect();
    Action::Send { missing, admission, total_cents: TOTAL_CENTS, today: date(2026, 3, 2) }
}

pub fn open_window() -> Admission {
    let row = window_row();
    Admission::Open { opens_on: row.from, closes_on: None, row }
}

fn window_row() -> RowRef {
    RowRef {
        id: "window-2026-03".into(),
        legal_basis: "Lei n.º 23/2007, artigo 78.º".into(),
        source: "made up for tests".into(),
        from: date(2026, 3, 1),
        to: None,
        verified_on: date(2026, 3, 1),
        sure: Sure::Sure,
        origin: Origin::Files,
    }
}

pub fn add_document(slot: &str) -> Action {
    Action::AddDocument { slot: slot.to_owned(), pages: 2, digest: "00ff".to_owned(), stands_in: false }
}

pub fn credit(cents: i64, paid_at: Timestamp) -> Action {
    let payment = Payment { provider_id: "P-1".to_owned(), cents, method: "reference".to_owned(), paid_at };
    Action::Credit { payment, today: domain::deadline::day_of(paid_at) }
}

fn filling() -> Vec<Try> {
    let day = date(2026, 3, 2);
    let instead = Action::AddDocument { slot: "tax_declaration".to_owned(), pages: 1, digest: "00ff".to_owned(), stands_in: true };
    vec![
        on("answer", RESIDENT, day, Action::Answer { part: "address".to_owned() }),
        on("add_document, one the officer asks for", RESIDENT, day, add_document("housing")),
        on("add_document, another", RESIDENT, day, add_document("passport")),
        on("add_document, in place of an answer that did not come", RESIDENT, day, instead),
        on("remove_document", RESIDENT, day, Action::RemoveDocument { slot: "passport".to_owned() }),
    ]
}

fn sending() -> Vec<Try> {
    let day = date(2026, 3, 2);
    let not_yet = Admission::NotYet { row: None, opens_on: Some(date(2026, 4, 1)) };
    let closed = Admission::Closed { row: window_row(), closed_on: date(2026, 3, 1) };
    let elsewhere = Admission::Elsewhere { route: RouteId::CplpRenewal, row: None };
    vec![
        on("send, complete", RESIDENT, day, send(&[], open_window())),
        on("send, something missing", RESIDENT, day, send(&["address"], open_window())),
        on("send, month not open yet", RESIDENT, day, send(&[], not_yet)),
        on("send, month closed", RESIDENT, day, send(&[], closed)),
        on("send, renewed another way", RESIDENT, day, send(&[], elsewhere)),
    ]
}

fn paying() -> Vec<Try> {
    let early = payable_from() - 1.second();
    let late = noon(next(LAPSES_AFTER));
    let after = next(LAPSES_AFTER);
    let reopen =
        || Action::ReopenSlip { slip: SlipId(8), limit: REOPEN_LIMIT, words: Some("Estive no hospital.".to_owned()), today: after };
    let claim = |today| Action::ClaimPayment { pages: 1, digest: "00ff".to_owned(), answer_by: ANSWER_BY, today };
    let words = "O banco devolveu o dinheiro.".to_owned();
    let not_found = Action::EndMatching { words, due_on: date(2026, 4, 1), lapses_after: date(2026, 4, 9), today: ANSWER_BY };
    vec![
        on("issue_slip", PROVIDER, date(2026, 3, 2), Action::IssueSlip { term: slip(), pause_from: date(2026, 3, 3) }),
        tried("credit, a second before the hold ends", PROVIDER, early, credit(TOTAL_CENTS, early)),
        tried("credit, the exact fee when the hold ends", PROVIDER, payable_from(), credit(TOTAL_CENTS, payable_from())),
        tried("credit, a cent less", PROVIDER, payable_from(), credit(TOTAL_CENTS - 1, payable_from())),
        tried("credit, a cent more", PROVIDER, payable_from(), credit(TOTAL_CENTS + 1, payable_from())),
        tried("credit, after the last day", PROVIDER, late, credit(TOTAL_CENTS, late)),
        tried("settle_kept, a second before the hold ends", Actor::Service, early, Action::SettleKept { today: date(2026, 3, 3) }),
        tried("settle_kept, when the hold ends", Actor::Service, payable_from(), Action::SettleKept { today: date(2026, 3, 3) }),
        tried("claim_payment, a second before the hold ends", RESIDENT, early, claim(date(2026, 3, 3))),
        on("claim_payment, in time", RESIDENT, LAPSES_AFTER, claim(LAPSES_AFTER)),
        on("look_again", BY_OFFICER, ANSWER_BY, Action::LookAgain),
        on("end_matching", BY_OFFICER, ANSWER_BY, not_found),
        on("lapse, on the last day", Actor::Service, LAPSES_AFTER, Action::Lapse { today: LAPSES_AFTER }),
        on("lapse, the day after", Actor::Service, after, Action::Lapse { today: after }),
        on("reopen_slip, by the resident", RESIDENT, after, reopen()),
        on("reopen_slip, by an officer", BY_OFFICER, after, reopen()),
    ]
}

fn checking() -> Vec<Try> {
    let day = date(2026, 3, 6);
    vec![
        on("begin_checks", Actor::Service, day, Action::BeginChecks),
        on("finish_checks, fingerprints may be used", Actor::Service, day, Action::FinishChecks { biometrics_current: true }),
        on("finish_checks, fingerprints too old", Actor::Service, day, Action::FinishChecks { biometrics_current: false }),
        on("take_biometrics", BY_OFFICER, day, Action::TakeBiometrics),
    ]
}

fn asking() -> Vec<Try> {
    let after = next(ASK_BY);
    vec![
        on("ask_more", BY_OFFICER, date(2026, 5, 4), Action::AskMore { ask: ask(), today: date(2026, 5, 4) }),
        on("answer_more, on the last day", RESIDENT, ASK_BY, Action::AnswerMore { today: ASK_BY }),
        on("answer_more, the day after", RESIDENT, after, Action::AnswerMore { today: after }),
        on("end_ask_term, on the last day", Actor::Service, ASK_BY, Action::EndAskTerm { today: ASK_BY }),
        on("end_ask_term, the day after", Actor::Service, after, Action::EndAskTerm { today: after }),
    ]
}

fn hearing_tries() -> Vec<Try> {
    let proposed = date(2026, 6, 16);
    let after = next(HEARD_BY);
    let words = || "Junto o contrato novo.".to_owned();
    let refuse = |second, today| Action::Refuse { second, today };
    let by_supervisor = Actor::Officer(SUPERVISOR);
    vec![
        on("propose_refusal", BY_OFFICER, proposed, Action::ProposeRefusal { hearing: hearing(), today: proposed }),
        on("answer_hearing, on the last day", RESIDENT, HEARD_BY, Action::AnswerHearing { words: words(), today: HEARD_BY }),
        on("answer_hearing, the day after", RESIDENT, after, Action::AnswerHearing { words: words(), today: after }),
        on("end_hearing_term, on the last day", Actor::Service, HEARD_BY, Action::EndHearingTerm { today: HEARD_BY }),
        on("end_hearing_term, the day after", Actor::Service, after, Action::EndHearingTerm { today: after }),
        on("withdraw_proposal", BY_OFFICER, HEARD_BY, Action::WithdrawProposal { today: HEARD_BY }),
        on("refuse, second signature on the last day of the hearing", by_supervisor, HEARD_BY, refuse(SUPERVISOR, HEARD_BY)),
        on("refuse, second signature the day after", by_supervisor, after, refuse(SUPERVISOR, after)),
        on("refuse, both signatures by the same officer", BY_OFFICER, after, refuse(OFFICER, after)),
    ]
}

fn deciding() -> Vec<Try> {
    let day = date(2026, 7, 6);
    let by_term = |today| Action::ApproveByTerm { term_ends_on: TERM_ENDS, valid_until: VALID_UNTIL, today };
    vec![
        on("approve", BY_OFFICER, day, Action::Approve { by: OFFICER, valid_until: VALID_UNTIL, today: day }),
        on("approve_by_term, on the last day", Actor::Service, TERM_ENDS, by_term(TERM_ENDS)),
        on("approve_by_term, the day after", Actor::Service, next(TERM_ENDS), by_term(next(TERM_ENDS))),
    ]
}

fn card() -> Vec<Try> {
    let day = date(2026, 9, 10);
    let tracking = "RR123456785PT".to_owned();
    vec![
        on("order_card", Actor::Service, day, Action::OrderCard),
        on("post_card", Actor::Institution("card_producer"), day, Action::PostCard { tracking }),
        on("deliver_card", Actor::Institution("card_producer"), day, Action::DeliverCard),
    ]
}

fn withdrawing() -> Vec<Try> {
    let day = date(2026, 7, 1);
    let after = next(UNDO_UNTIL);
    vec![
        on("withdraw", RESIDENT, day, Action::Withdraw { undo_until: UNDO_UNTIL, words: Some("Vou sair do país.".to_owned()), today: day }),
        on("undo_withdrawal, on the last day", RESIDENT, UNDO_UNTIL, Action::UndoWithdrawal { today: UNDO_UNTIL }),
        on("undo_withdrawal, the day after", RESIDENT, after, Action::UndoWithdrawal { today: after }),
    ]
}
