//! Which jobs follow a change: asked by every action in the same place, so that no page can forget one.

use crate::actions::change::{Also, Case, Change, Moment};
use crate::actions::checking::promised;
use crate::app::App;
use crate::cases::{Asks, TELLS_APART_CHARS};
use crate::jobs::reminders;
use domain::check::{Check, CheckState, Registry};
use domain::deadline::lisbon;
use domain::id::RequestId;
use domain::notify::letter_for;
use domain::request::Request;
use domain::request::stage::Stage;
use domain::timeline::{Event, EventKind};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};
use store::job::Push;

/// A job as it is stored. Stored jobs are versioned: a new shape is a new kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "job", rename_all = "snake_case")]
pub enum Job {
    /// Asks the payment provider for the reference of a slip.
    IssueSlip {
        /// Request.
        request: String,
        /// Slip.
        slip: String,
    },
    /// Credits money kept during the hold.
    Settle {
        /// Request.
        request: String,
    },
    /// Lapses a slip.
    Lapse {
        /// Request.
        request: String,
        /// Slip.
        slip: String,
    },
    /// Begins the checks.
    BeginChecks {
        /// Request.
        request: String,
    },
    /// Asks an institution.
    AskRegistry {
        /// Request.
        request: String,
        /// Code of the institution.
        registry: String,
    },
    /// Goes on without an institution whose promised time is over.
    EndCheck {
        /// Request.
        request: String,
        /// Code of the institution.
        registry: String,
    },
    /// Asks the payment provider for a reference for what is still owed of a slip.
    AskReference {
        /// Request.
        request: String,
        /// Slip.
        slip: String,
        /// Tells this order apart from the slip's others; the same at every try.
        mark: String,
    },
    /// Asks the payment provider about every payment that was ordered for a request.
    LookForPayment {
        /// Request.
        request: String,
    },
    /// Ends the term of a request for more.
    EndAsk {
        /// Request.
        request: String,
    },
    /// Ends the term of a hearing.
    EndHearing {
        /// Request.
        request: String,
    },
    /// Approves by term, if the term has ended.
    ApproveByTerm {
        /// Request.
        request: String,
    },
    /// Makes a proof that carries a seal.
    IssueProof {
        /// Request.
        request: String,
        /// Kind code.
        kind: String,
    },
    /// Writes a letter.
    WriteLetter {
        /// Request.
        request: String,
        /// Kind code.
        letter: String,
    },
    /// Reminds of a slip that waits to be paid.
    Remind {
        /// Request.
        request: String,
        /// Slip.
        slip: String,
    },
    /// Writes the letter that answers whoever asked for a sign-in code.
    WriteSignIn {
        /// Where it goes.
        address: String,
        /// The code; none when the address is on no record: the letter says so, and only the letter.
        code: Option<String>,
        /// Language of the page it was asked on.
        language: String,
    },
    /// Looks who waits for a month that has opened.
    TellOpened,
    /// Looks whose month is open for a shorter time since a proposal was signed.
    TellClosing {
        /// Number of the proposal.
        number: u32,
    },
    /// Tells the story of a draft, and its person, that the month closes.
    TellDraftClosing {
        /// Request.
        request: String,
        /// Number of the proposal.
        number: u32,
    },
    /// Tells somebody without an account, who heard that the month opened, that it closes.
    TellWishClosing {
        /// The wish.
        wish: String,
        /// Number of the proposal.
        number: u32,
    },
    /// Looks whose permits end within ninety days.
    TellReady,
    /// Writes to the holder of a permit what to prepare.
    WriteReady {
        /// Permit.
        permit: String,
    },
    /// Asks somebody who waits for a month without an account whether the address is theirs.
    AskWish {
        /// The wish.
        wish: String,
        /// What the letter's link carries.
        token: String,
    },
    /// Tells them that it has opened.
    TellWish {
        /// The wish.
        wish: String,
    },
    /// Sends a letter that is written.
    SendLetter {
        /// Letter.
        letter: String,
        /// The letter as HTML; the text is on its row.
        html: String,
    },
    /// Asks the payment provider what it knows of a payment, and credits what was paid.
    ConfirmPayment {
        /// The provider's number.
        provider_id: String,
    },
    /// Clears away sessions and codes that have ended.
    Sweep,
}

/// The name under which all jobs of this shape are stored.
pub const KIND: &str = "job/1";

/// The jobs that follow from a change.
pub(crate) fn jobs(app: &App, case: &Case, change: &Change, moment: &Moment) -> Vec<Push> {
    let (before, after) = (&case.held.request, &change.request);
    let request = after.id.to_string();
    let mut due = letters(after.id, change, moment.now);
    due.extend(slips_to_issue(&request, change, moment.now));
    due.extend(reference_to_ask(app, &request, case, change, moment.now));
    due.extend(payment_to_look_for(&request, change, moment.now));
    due.extend(registries_to_ask(&request, case, change));
    due.extend(waits_to_end(&request, change, moment));
    due.extend(slip_to_ask_again(&request, case, after, moment.now));
    due.extend(proof_to_make_again(&request, case, after, moment.now));
    if before.stage.code() != after.stage.code() || before.stage != after.stage {
        due.extend(of_stage(&request, after, moment.now));
    }
    let mut pushes: Vec<Push> = due.into_iter().map(|(job, run_at)| push(app, &job, run_at)).collect();
    pushes.extend(reminders::of(app, before, after, moment));
    pushes
}

/// A row for a job of which there is one by this key: a second push changes nothing.
pub(crate) fn push_once(app: &App, job: &Job, run_at: Timestamp, key: String) -> Push {
    Push { unique_key: Some(key), ..push(app, job, run_at) }
}

/// A row for a job.
pub(crate) fn push(app: &App, job: &Job, run_at: Timestamp) -> Push {
    let payload = serde_json::to_string(job).expect("a job has text fields only, which JSON always holds");
    Push { id: app.chance.id_text(), kind: KIND, payload, run_at, unique_key: None }
}

type Due = (Job, Timestamp);

fn letters(request: RequestId, change: &Change, now: Timestamp) -> Vec<Due> {
    let kinds = change.events.iter().filter_map(|event| letter_for(event.kind));
    kinds.map(|kind| (Job::WriteLetter { request: request.to_string(), letter: kind.code().to_owned() }, now)).collect()
}

fn slips_to_issue(request: &str, change: &Change, now: Timestamp) -> Vec<Due> {
    let added = change.also.iter().filter_map(|also| match also {
        Also::AddSlip(slip, _) => Some(slip.to_string()),
        _ => None,
    });
    added.map(|slip| (Job::IssueSlip { request: request.to_owned(), slip }, now)).collect()
}

/// A withdrawal may have come before the slip had its reference: undone, the reference is asked for again.
fn slip_to_ask_again(request: &str, case: &Case, after: &Request, now: Timestamp) -> Option<Due> {
    let undone = matches!((&case.held.request.stage, &after.stage), (Stage::Withdrawn { .. }, Stage::Sent { .. }));
    let waiting = case.slips.first().filter(|slip| undone && slip.reference.is_none())?;
    Some((Job::IssueSlip { request: request.to_owned(), slip: waiting.id.to_string() }, now))
}

/// A withdrawal revoked the proof: undone, there is a right to one again.
fn proof_to_make_again(request: &str, case: &Case, after: &Request, now: Timestamp) -> Option<Due> {
    let undone = matches!(case.held.request.stage, Stage::Withdrawn { .. }) && after.stage.is_open() && after.stage.filed().is_some();
    undone.then(|| (Job::IssueProof { request: request.to_owned(), kind: "pending".to_owned() }, now))
}

/// After a part payment, or when the slip's time ran again, the reference asks for too much or ends too soon: another one is asked for.
fn reference_to_ask(app: &App, request: &str, case: &Case, change: &Change, now: Timestamp) -> Option<Due> {
    let Stage::AwaitingPayment { slip, kept_cents, .. } = &change.request.stage else { return None };
    let given = change.also.iter().find_map(|also| match also {
        Also::IssueSlip(_, order) | Also::Refer(order) => Some(Asks { cents: Some(order.cents), until: Some(order.until) }),
        _ => None,
    });
    let newest = case.slips.first().map(|slip| Asks { cents: slip.asked_cents, until: slip.asked_until });
    let owes = *kept_cents < slip.total_cents;
    (owes && change.request.stage != case.held.request.stage && !given.or(newest)?.fits(slip, *kept_cents)).then(|| {
        let mark = app.chance.readable(TELLS_APART_CHARS);
        (Job::AskReference { request: request.to_owned(), slip: slip.slip.to_string(), mark }, now)
    })
}

/// Money is looked for when the person says that it was paid, and whenever an officer asks again.
fn payment_to_look_for(request: &str, change: &Change, now: Timestamp) -> Option<Due> {
    let asks = |event: &Event| matches!(event.kind, EventKind::PaymentClaimed | EventKind::PaymentLookedFor);
    change.events.iter().any(asks).then(|| (Job::LookForPayment { request: request.to_owned() }, now))
}

/// When an institution is first asked, the end of our waiting is fixed, whatever becomes of the question.
fn waits_to_end(request: &str, change: &Change, moment: &Moment) -> Vec<Due> {
    let begun = change.also.iter().filter_map(|also| match also {
        Also::Check(check) if check.tries == 0 && matches!(check.state, CheckState::Asked { .. }) => Some(check),
        _ => None,
    });
    // The law that began the check a moment ago answers again.
    let ends = |check: &Check| promised(check, &moment.law).map_or(moment.now, |last| after_day(last, moment.now));
    let job = |registry: Registry| Job::EndCheck { request: request.to_owned(), registry: registry.code().to_owned() };
    begun.map(|check| (job(check.registry), ends(check))).collect()
}

fn registries_to_ask(request: &str, case: &Case, change: &Change) -> Vec<Due> {
    let at = |check: &Check| match check.state {
        CheckState::Asked { next_try_at } | CheckState::Unavailable { next_try_at, .. } => Some(next_try_at),
        CheckState::Answered { .. } | CheckState::Waived { .. } => None,
    };
    // A question that is to come already is not pushed again.
    let to_come = |check: &Check| case.checks.iter().any(|known| known.registry == check.registry && at(known) == at(check));
    let next = change.also.iter().filter_map(|also| match also {
        Also::Check(check) if !to_come(check) => at(check).map(|at| (check.registry, at)),
        _ => None,
    });
    let job = |registry: Registry| Job::AskRegistry { request: request.to_owned(), registry: registry.code().to_owned() };
    next.map(|(registry, at)| (job(registry), at)).collect()
}

fn of_stage(request: &str, after: &Request, now: Timestamp) -> Vec<Due> {
    let request = request.to_owned();
    match &after.stage {
        Stage::Sent { .. } => vec![(Job::IssueProof { request, kind: "pending".to_owned() }, now)],
        Stage::AwaitingPayment { slip, kept_cents, .. } => {
            let lapse = Job::Lapse { request: request.clone(), slip: slip.slip.to_string() };
            let mut due = vec![(lapse, after_day(slip.lapses_after, now))];
            if *kept_cents >= slip.total_cents {
                due.push((Job::Settle { request }, slip.payable_from));
            }
            due
        }
        Stage::Matching { slip, kept_cents, .. } if *kept_cents >= slip.total_cents => vec![(Job::Settle { request }, slip.payable_from)],
        Stage::Paid { .. } => {
            vec![(Job::BeginChecks { request: request.clone() }, now), (Job::IssueProof { request, kind: "pending".to_owned() }, now)]
        }
        Stage::MoreAsked { ask, .. } => vec![(Job::EndAsk { request }, after_day(ask.answer_by, now))],
        Stage::Hearing { hearing, .. } if hearing.answer.is_none() && !hearing.ended => {
            vec![(Job::EndHearing { request }, after_day(hearing.answer_by, now))]
        }
        Stage::Approved { .. } => vec![(Job::IssueProof { request, kind: "renewed".to_owned() }, now)],
        _ => Vec::new(),
    }
}

/// The first instant after a day in Lisbon.
pub(crate) fn after_day(day: Date, otherwise: Timestamp) -> Timestamp {
    let next = day.checked_add(1.day()).and_then(|next| next.to_zoned(lisbon()));
    next.map_or(otherwise, |start| start.timestamp())
}
