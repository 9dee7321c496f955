//! What happens to whom, and when: hours before the start of the demonstration. Together these reach every stage of a request that lasts.

/// One thing that happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Opens a draft and confirms who they are.
    Open,
    /// Opens a draft and answers everything, with every document.
    Fill,
    /// Fills and sends.
    Send,
    /// Fills and sends in the hour in which the payment gateway is down: it is asked ever more rarely.
    SendWithoutReference,
    /// Pays as a bank would.
    Pay,
    /// Pays before the slip can be paid.
    PayEarly,
    /// Pays; the worker stops before the checks are asked.
    PayUnattended,
    /// Pays; the tax authority is down from then on.
    PayWithoutTax,
    /// Says that it is paid, and shows a proof.
    ClaimPayment,
    /// Asks a question.
    Question,
    /// An officer takes the case and answers the question.
    TakeAndAnswer,
    /// An officer asks for a newer document.
    AskMore,
    /// An officer proposes a refusal.
    Propose,
    /// Answers in the hearing.
    AnswerHearing,
    /// A supervisor signs second.
    Refuse,
    /// An officer approves.
    Approve,
    /// Withdraws.
    Withdraw,
    /// The card is ordered.
    OrderCard,
    /// The card is posted.
    PostCard,
    /// The card arrives.
    DeliverCard,
}

const DAY: u32 = 24;

/// Hours before the start, who, what. In any order; what is at one hour happens as written.
pub(super) const PLAN: &[(u32, &str, Step)] = &[
    (30, "ana", Step::Open),
    (20, "ravi", Step::Fill),
    (2 * DAY, "domingos", Step::Fill),
    (1, "oksana", Step::SendWithoutReference),
    (3, "nilton", Step::Send),
    (20, "mei", Step::Send),
    (10, "mei", Step::PayEarly),
    (50, "sita", Step::Send),
    (0, "sita", Step::PayUnattended),
    (13 * DAY, "rafiq", Step::Send),
    (25 * DAY, "wei", Step::Send),
    (9 * DAY, "joao", Step::Send),
    (5 * DAY, "joao", Step::Withdraw),
    (10 * DAY, "olena", Step::Send),
    (6 * DAY, "jorge", Step::Send),
    (DAY, "jorge", Step::ClaimPayment),
    (4 * DAY, "priya", Step::Send),
    (2, "priya", Step::PayWithoutTax),
    (30 * DAY, "emily", Step::Send),
    (28 * DAY, "emily", Step::PayWithoutTax),
    (12 * DAY, "george", Step::Send),
    (10 * DAY, "george", Step::Pay),
    (20 * DAY, "mamadu", Step::Send),
    (18 * DAY, "mamadu", Step::Pay),
    (15 * DAY, "serhii", Step::Send),
    (13 * DAY, "serhii", Step::Pay),
    (25 * DAY, "ayesha", Step::Send),
    (23 * DAY, "ayesha", Step::Pay),
    (8 * DAY, "ayesha", Step::Question),
    (7 * DAY, "ayesha", Step::TakeAndAnswer),
    (30 * DAY, "ion", Step::Send),
    (28 * DAY, "ion", Step::Pay),
    (5 * DAY, "ion", Step::AskMore),
    (35 * DAY, "valentina", Step::Send),
    (33 * DAY, "valentina", Step::Pay),
    (4 * DAY, "valentina", Step::Propose),
    (45 * DAY, "youssef", Step::Send),
    (43 * DAY, "youssef", Step::Pay),
    (14 * DAY, "youssef", Step::Propose),
    (3 * DAY, "youssef", Step::AnswerHearing),
    (60 * DAY, "carla", Step::Send),
    (58 * DAY, "carla", Step::Pay),
    (6 * DAY, "carla", Step::Approve),
    (90 * DAY, "thiago", Step::Send),
    (88 * DAY, "thiago", Step::Pay),
    (60 * DAY, "thiago", Step::Propose),
    (10 * DAY, "thiago", Step::Refuse),
    (70 * DAY, "sukarno", Step::Send),
    (68 * DAY, "sukarno", Step::Pay),
    (25 * DAY, "sukarno", Step::Approve),
    (20 * DAY, "sukarno", Step::OrderCard),
    (80 * DAY, "lucia", Step::Send),
    (78 * DAY, "lucia", Step::Pay),
    (40 * DAY, "lucia", Step::Approve),
    (35 * DAY, "lucia", Step::OrderCard),
    (3 * DAY, "lucia", Step::PostCard),
    (110 * DAY, "hassan", Step::Send),
    (108 * DAY, "hassan", Step::Pay),
    (70 * DAY, "hassan", Step::Approve),
    (65 * DAY, "hassan", Step::OrderCard),
    (40 * DAY, "hassan", Step::PostCard),
    (37 * DAY, "hassan", Step::DeliverCard),
    (110 * DAY, "kofi", Step::Send),
    (108 * DAY, "kofi", Step::Pay),
];

/// Hours between two looks of the worker while nothing else happens, far back and lately.
const QUIET_HOURS: [u32; 2] = [3 * DAY, DAY];
/// Lately begins here, in hours before the start.
const LATELY_HOURS: u32 = 35 * DAY;

/// So many hours before the start the first thing happens.
pub(super) fn hours_before() -> u32 {
    PLAN.iter().map(|(hours, _, _)| *hours).max().unwrap_or(0)
}

/// The plan in order of time, with the hours in between at which only the worker looks.
pub(super) fn in_order() -> Vec<(u32, Option<(&'static str, Step)>)> {
    let mut all: Vec<_> = PLAN.iter().map(|(hours, who, step)| (*hours, Some((*who, *step)))).collect();
    let mut at = hours_before();
    while at > 0 {
        let quiet = QUIET_HOURS[usize::from(at <= LATELY_HOURS)];
        at = at.saturating_sub(quiet);
        all.push((at, None));
    }
    // Stable: what is at one hour keeps its order, and the worker looks last.
    all.sort_by_key(|(hours, _)| std::cmp::Reverse(*hours));
    all
}
