//! Every stage and every answer, with each field that may be there or not.

use super::case::at;
use domain::decision::{Decision, Ground, Outcome};
use domain::id::{AskId, OfficerId, SlipId};
use domain::request::answers::{Address, Answers, Confirmed, Declarations, Household, Livelihood, NissAnswer};
use domain::request::filed::{Filed, Pause};
use domain::request::stage::{Ask, AskReason, Hearing, HearingAnswer, Matching, Stage};
use domain::slip::SlipTerm;
use jiff::Timestamp;
use jiff::civil::date;

/// Words that quotes, line ends and other scripts do not break.
pub fn words() -> String {
    "Não \"é\" assim:\nO'Neill \\ ' % _ \u{0} نعم 😀".replace('\u{0}', "")
}

pub fn filed() -> Filed {
    let pauses = Pause::WHY.into_iter().map(|why| Pause { from: date(2026, 3, 3), until: Some(date(2026, 3, 9)), why });
    let open = Pause { from: date(2026, 4, 1), until: None, why: "hearing" };
    Filed { sent_at: at(60), sent_on: date(2026, 3, 2), pauses: pauses.chain([open]).collect(), reopenings: 3 }
}

pub fn slip_term(slip: SlipId) -> SlipTerm {
    SlipTerm {
        slip,
        total_cents: 13_300,
        issued_at: at(100),
        payable_from: at(86_500),
        due_on: date(2026, 3, 16),
        lapses_after: date(2026, 3, 17),
    }
}

fn grounds() -> Vec<Ground> {
    vec![Ground { code: "means".to_owned(), words: words() }, Ground { code: "housing".to_owned(), words: String::new() }]
}

fn hearing(answer: Option<HearingAnswer>, ended: bool) -> Hearing {
    Hearing { by: OfficerId(5), at: at(9), grounds: grounds(), answer_by: date(2026, 6, 30), answer, ended }
}

fn ask(reason: AskReason) -> Ask {
    let slots = vec!["housing".to_owned(), "passport".to_owned()];
    Ask { id: AskId(4), by: OfficerId(5), at: at(8), slots, reason, words: words(), answer_by: date(2026, 5, 15) }
}

fn decisions() -> [Decision; 3] {
    let valid_until = date(2028, 2, 29);
    [
        Outcome::Approved { by: OfficerId(5), valid_until },
        Outcome::ApprovedByTerm { term_ended_on: date(2026, 8, 31), valid_until },
        Outcome::Refused { by: OfficerId(5), second: OfficerId(6), grounds: grounds() },
    ]
    .map(|outcome| Decision { at: at(11), outcome })
}

fn matching(lapsed_at: Option<Timestamp>) -> Stage {
    let matching = Matching { since: at(4), answer_by: date(2026, 3, 26), lapsed_at };
    Stage::Matching { filed: filed(), slip: slip_term(SlipId(3)), kept_cents: 7, matching }
}

pub fn stages() -> Vec<Stage> {
    let filed = || filed();
    let fresh = Filed { pauses: Vec::new(), reopenings: 0, ..filed() };
    let mut stages = vec![
        Stage::Draft,
        Stage::Sent { filed: fresh, kept_cents: 1 },
        Stage::AwaitingPayment { filed: filed(), slip: slip_term(SlipId(3)), kept_cents: i64::MAX },
        matching(None),
        matching(Some(at(4))),
        Stage::Paid { filed: filed(), paid_at: at(5) },
        Stage::InChecks { filed: filed(), since: at(6) },
        Stage::AwaitingBiometrics { filed: filed(), since: at(7) },
        Stage::InReview { filed: filed(), since: at(8) },
        Stage::Lapsed { filed: filed(), slip: slip_term(SlipId(3)), at: at(9), kept_cents: 0 },
    ];
    stages.extend(AskReason::ALL.map(|reason| Stage::MoreAsked { filed: filed(), ask: ask(reason) }));
    let answer = HearingAnswer { at: at(10), words: words() };
    let hearings = [hearing(None, false), hearing(Some(answer), false), hearing(None, true)];
    stages.extend(hearings.map(|hearing| Stage::Hearing { filed: filed(), hearing }));
    let [approved, by_term, refused] = decisions();
    stages.extend([
        Stage::Approved { filed: filed(), decision: by_term.clone() },
        Stage::Refused { filed: filed(), decision: refused },
        Stage::CardInProduction { filed: filed(), decision: approved, since: at(12) },
        Stage::CardSent { filed: filed(), decision: by_term.clone(), sent_at: at(13), tracking: "RR123456785PT".to_owned() },
        Stage::Delivered { filed: filed(), decision: by_term, at: at(14) },
    ]);
    let withdrawn: Vec<Stage> = stages.iter().filter(|stage| stage.is_open()).cloned().map(withdrawn).collect();
    stages.extend(withdrawn);
    stages
}

pub fn withdrawn(was: Stage) -> Stage {
    Stage::Withdrawn { at: at(15), undo_until: date(2026, 7, 31), was: Box::new(was) }
}

/// Answers in which each part has each of its forms once.
pub fn answers() -> Vec<Answers> {
    let full = Answers {
        identity: Some(Confirmed::Right),
        permit: Some(Confirmed::Differs { words: words() }),
        address: Some(Address {
            street: words(),
            postal_code: "4000-001".to_owned(),
            locality: "Évora".to_owned(),
            telephone: Some("912 345 678".to_owned()),
        }),
        household: Some(Household { other_adults: 20, children: 0 }),
        livelihood: Some(Livelihood::Employed { employer: words(), employer_nif: Some("500000000".to_owned()) }),
        niss: Some(NissAnswer::Number { number: "12345678901".to_owned(), check_digit_right: false }),
        declarations: Some(Declarations { truthful: true, criminal_record_query: false, electronic_notice: true }),
    };
    let livelihoods = [
        Livelihood::Employed { employer: "Padaria".to_owned(), employer_nif: None },
        Livelihood::BetweenJobs { words: words() },
        Livelihood::OwnIncome { words: words() },
    ];
    let nisses = [NissAnswer::NotRegistered { words: String::new() }, NissAnswer::DoesNotKnow];
    let mut all = vec![Answers::default(), full.clone()];
    all.extend(livelihoods.map(|given| Answers { livelihood: Some(given), ..full.clone() }));
    all.extend(nisses.map(|given| Answers { niss: Some(given), ..full.clone() }));
    let nowhere = full.address.clone().map(|given| Address { telephone: None, ..given });
    all.push(Answers { address: nowhere, identity: None, declarations: None, ..full });
    all
}
