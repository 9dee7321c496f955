//! Gathers the facts of a letter from its case and the case's story.

use super::about::{About, CaseFacts, Closes, News, Slip};
use super::kind::Kind;
use crate::actions::change::Case;
use crate::app::App;
use crate::cases;
use crate::stop::Stop;
use domain::calendar::count::days_later;
use domain::deadline::day_of;
use domain::decision::Outcome;
use domain::notify::{LetterKind, letter_for};
use domain::request::stage::Stage;
use domain::request::turn::Whose;
use domain::route::record::Admission;
use domain::slip::{Credit, SlipTerm};
use domain::timeline::Fact;
use jiff::civil::Date;
use store::timeline::Entry;

/// The facts; none when the letter's time has passed: what it would ask for is done, or can no longer be done.
pub(super) async fn about(app: &App, case: &Case, kind: Kind) -> Result<Option<About>, Stop> {
    let news = match kind {
        Kind::PayReminder => slip(app, case)?.filter(|slip| app.clock.today() <= slip.due_on).map(News::PayReminder),
        Kind::Case(kind) => news(app, case, kind).await?,
        Kind::WindowOpen => opened(app, case)?,
        Kind::SignIn | Kind::SignInUnknown | Kind::Ready | Kind::WishConfirm | Kind::WishOpen | Kind::WishCloses => None,
    };
    let person = &case.person.person;
    let name = if person.given_names.is_empty() { &person.family_names } else { &person.given_names };
    let facts = |news| About::Case(CaseFacts { name: name.clone(), reference: case.held.request.reference.clone(), news });
    Ok(news.map(facts))
}

async fn news(app: &App, case: &Case, kind: LetterKind) -> Result<Option<News>, Stop> {
    let stage = &case.held.request.stage;
    Ok(match kind {
        LetterKind::PayBy => slip(app, case)?.map(News::PayBy),
        LetterKind::MoreAsked => match stage {
            Stage::MoreAsked { ask, .. } => Some(News::MoreAsked { words: ask.words.clone(), answer_by: ask.answer_by }),
            _ => None,
        },
        LetterKind::Hearing => match stage {
            Stage::Hearing { hearing, .. } => Some(News::Hearing { answer_by: hearing.answer_by }),
            _ => None,
        },
        LetterKind::Approved | LetterKind::Refused => decided(case),
        LetterKind::Withdrawn => match stage {
            Stage::Withdrawn { undo_until, .. } => Some(News::Withdrawn { undo_until: *undo_until }),
            _ => None,
        },
        LetterKind::WithdrawalUndone => Some(News::WithdrawalUndone { whose: whose(app, case)? }),
        LetterKind::QuestionAnswered => Some(News::QuestionAnswered { whose: whose(app, case)? }),
        LetterKind::CardSent => match stage {
            Stage::CardSent { tracking, .. } => Some(News::CardSent { tracking: tracking.clone() }),
            _ => None,
        },
        LetterKind::Biometrics => matches!(stage, Stage::AwaitingBiometrics { .. }).then_some(News::Biometrics),
        LetterKind::PaymentClaimed => match stage {
            Stage::Matching { matching, .. } => Some(News::PaymentClaimed { answer_by: matching.answer_by }),
            _ => None,
        },
        LetterKind::MonthCloses if !matches!(stage, Stage::Draft) => None,
        LetterKind::MonthCloses
        | LetterKind::Sent
        | LetterKind::Paid
        | LetterKind::PaymentHeld
        | LetterKind::PaymentNotFound
        | LetterKind::SlipLapsed => told(app, case, kind).await?,
    })
}

/// What stands only in the story: the newest event of the letter's kind.
async fn told(app: &App, case: &Case, kind: LetterKind) -> Result<Option<News>, Stop> {
    let story = app.store.read("story for a letter", case.held.request.id, |rx, request| {
        Box::pin(async move { store::timeline::story(rx, *request).await.map_err(Stop::from) })
    });
    let story: Vec<Entry> = story.await?;
    let stage = &case.held.request.stage;
    let Some(entry) = story.iter().rev().find(|entry| letter_for(entry.kind) == Some(kind)) else { return Ok(None) };
    Ok(match kind {
        LetterKind::Sent => cents(entry, "total").map(|total_cents| News::Sent { sent_at: entry.at, total_cents }),
        LetterKind::Paid => cents(entry, "amount").map(|cents| News::Paid { cents, paid_at: entry.at }),
        LetterKind::PaymentHeld => cents(entry, "amount").zip(credit(entry)).map(|(cents, credit)| News::PaymentHeld { cents, credit }),
        LetterKind::MonthCloses => day(entry, "day").map(|last_day| month_closes(app, case, last_day, words(entry, "reason"))),
        // Paid or claimed again meanwhile: the letter would ask for what is done.
        LetterKind::PaymentNotFound if matches!(stage, Stage::AwaitingPayment { .. } | Stage::Lapsed { .. }) => {
            words(entry, "reason").map(|words| News::PaymentNotFound { words, due_on: day(entry, "due") })
        }
        // Reopened meanwhile: nothing is to be done any more.
        LetterKind::SlipLapsed if matches!(stage, Stage::Lapsed { .. }) => {
            let reopens = reopens(app, case)?;
            day(entry, "after").map(|after| News::SlipLapsed { after, reopens })
        }
        _ => None,
    })
}

/// Sent meanwhile, or closed again: there is nothing to tell.
fn opened(app: &App, case: &Case) -> Result<Option<News>, Stop> {
    let (law, today, expires_on) = (app.law(), app.clock.today(), case.permit.expires_on);
    let Admission::Open { closes_on, .. } = law.admission(&case.permit, today) else { return Ok(None) };
    if !matches!(case.held.request.stage, Stage::Draft) {
        return Ok(None);
    }
    let ask_by = crate::actions::sending::ask_by(case, &law, today)?;
    Ok(Some(News::WindowOpen { expires_on, ask_by, closes_on }))
}

fn month_closes(app: &App, case: &Case, last_day: Date, reason: Option<String>) -> News {
    let (today, expires_on) = (app.clock.today(), case.permit.expires_on);
    let opens_again = match app.law().admission(&case.permit, days_later(last_day, 1).max(today)) {
        Admission::NotYet { opens_on, .. } => opens_on,
        _ => None,
    };
    let closes = Closes { last_day, over: last_day < today, reason: reason.unwrap_or_default(), opens_again };
    News::MonthCloses { expires_on, closes }
}

fn decided(case: &Case) -> Option<News> {
    let decision = case.held.request.stage.decision()?;
    Some(match decision.outcome {
        Outcome::Approved { valid_until, .. } => News::Approved { valid_until, by_term: false },
        Outcome::ApprovedByTerm { valid_until, .. } => News::Approved { valid_until, by_term: true },
        Outcome::Refused { .. } => News::Refused { on: day_of(decision.at) },
    })
}

fn slip(app: &App, case: &Case) -> Result<Option<Slip>, Stop> {
    let Stage::AwaitingPayment { slip, kept_cents, .. } = &case.held.request.stage else { return Ok(None) };
    let SlipTerm { total_cents, payable_from, due_on, .. } = slip;
    if kept_cents >= total_cents {
        return Ok(None);
    }
    let cents = total_cents - kept_cents;
    Ok(Some(Slip { cents, payable_from: *payable_from, due_on: *due_on, reopens: reopens(app, case)? }))
}

fn reopens(app: &App, case: &Case) -> Result<bool, Stop> {
    let (times, _) = domain::deadline::span::slip_reopenings(&app.law(), app.clock.today())?;
    let filed = case.held.request.stage.filed();
    Ok(filed.is_some_and(|filed| filed.reopenings < u32::from(times)))
}

fn whose(app: &App, case: &Case) -> Result<Whose, Stop> {
    Ok(cases::turn_of(app, case)?.whose)
}

fn fact<'a>(entry: &'a Entry, name: &str) -> Option<&'a Fact> {
    entry.facts.iter().find(|(known, _)| known == name).map(|(_, fact)| fact)
}

fn cents(entry: &Entry, name: &str) -> Option<i64> {
    if let Some(Fact::Cents(cents)) = fact(entry, name) { Some(*cents) } else { None }
}

fn words(entry: &Entry, name: &str) -> Option<String> {
    if let Some(Fact::Personal(words)) = fact(entry, name) { Some(words.clone()) } else { None }
}

fn day(entry: &Entry, name: &str) -> Option<Date> {
    if let Some(Fact::Day(day)) = fact(entry, name) { Some(*day) } else { None }
}

fn credit(entry: &Entry) -> Option<Credit> {
    let Some(Fact::Code(code)) = fact(entry, "outcome") else { return None };
    let all = [Credit::Pays, Credit::HeldEarly, Credit::HeldLate, Credit::Refund, Credit::TopUp, Credit::PaysAndRefund];
    all.into_iter().find(|credit| credit.code() == code)
}
