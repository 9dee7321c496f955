//! The turn line of a case, asked of the same function as the letters and the officer's page.

use crate::web::parts::case::note::Note;
use crate::web::parts::case::turn::{Fact, Turn, TurnLine};
use crate::web::parts::icon::Tone;
use crate::web::parts::markup::Markup;
use crate::web::views::words::{bold, hyphens, keyed, marked, registry};
use domain::calendar::Scope;
use domain::check::CheckState;
use domain::request::turn::{Next, Whose};
use jiff::civil::Date;
use service::actions::change::Case;
use service::app::App;
use service::cases;
use service::stop::Stop;
use service::texts::arg::{Args, Number};
use service::texts::{Lang, format, t};

/// The turn line.
///
/// # Errors
/// The law has no answer; a text is missing.
pub fn line(app: &App, lang: Lang, case: &Case) -> Result<TurnLine, Stop> {
    let told = cases::turn_of(app, case)?;
    let today = app.clock.today();
    let waited = waited_for(lang, case);
    let args = Args::none()
        .with("amount", bold(&format::money(lang, cases::owed_cents(case))))
        .with("entity", waited.clone())
        .with("next", bold(&told.next.as_ref().map(|next| next_words(lang, next)).unwrap_or_default()));
    // An officer's eyes are promised only once one has the case (DESK-1).
    let waiting = told.code == "in_review" && case.held.officer.is_none();
    let code = if waiting { "in_review_waiting" } else { told.code };
    let mut facts = Vec::new();
    if let Some(since) = told.since {
        facts.push(Fact::new(&t::turn_since(lang), format::instant_short(lang, since).as_str()));
    }
    match &told.next {
        // What is only recommended and has passed is told beside the case, never as a date to keep.
        Some(Next::By("ask", day)) if *day < today => {
            facts.push(Fact::new(&t::next_expires(lang), format::day_short_with_weekday(lang, case.permit.expires_on).as_str()));
        }
        Some(Next::By("opens", day)) => {
            facts.push(Fact::new(&t::next_opens(lang), format::day_short_with_weekday(lang, *day).as_str()));
            let days = today.until(*day).map_or(0, |span| span.get_days());
            facts.push(Fact::new(&t::turn_opens_in(lang), t::turn_days(lang, Number(i64::from(days.max(0)))).as_ref()));
        }
        Some(Next::By(code, day)) => {
            let label = keyed(lang, &format!("next-{code}"), &Args::none())?;
            facts.push(Fact::new(&label, format::day_short_with_weekday(lang, *day).as_str()));
            // A day that has passed is not counted: what is late is said by the sentence, never by "ends today".
            if told.whose == Whose::You && *day >= today {
                facts.push(Fact::new(&t::turn_left(lang), days_left(app, lang, today, *day).as_str()));
            }
        }
        Some(Next::At(code, at)) => {
            let label = keyed(lang, &format!("next-{code}"), &Args::none())?;
            facts.push(Fact::new(&label, format::instant_short(lang, *at).as_str()));
        }
        None => {}
    }
    Ok(TurnLine {
        turn: whose(told.whose),
        who: who(lang, told.whose, &waited).as_str().into(),
        what: marked(&keyed(lang, &format!("turn-{}", hyphens(code)), &args)?),
        facts,
    })
}

/// Whose turn it is and the next date, in one line of small print: for the pages of forms, where the form is what counts.
///
/// # Errors
/// The law has no answer; a text is missing.
pub fn small(app: &App, lang: Lang, case: &Case) -> Result<Markup, Stop> {
    let line = line(app, lang, case)?;
    let mut said = Markup::trusted("<p class=\"bl-meta\" id=\"turn\"><strong>").then(line.who).then(Markup::trusted("</strong>"));
    let since = t::turn_since(lang);
    for fact in line.facts.into_iter().filter(|fact| fact.name != since).take(1) {
        said = said.then(" · ").then(fact.name.as_str()).then(": ").then(fact.value);
    }
    Ok(said.then(Markup::trusted("</p>")))
}

/// A note for a draft whose recommended day has passed: one can still ask.
///
/// # Errors
/// The law has no answer.
pub fn late(app: &App, lang: Lang, case: &Case) -> Result<Option<Note>, Stop> {
    let told = cases::turn_of(app, case)?;
    let today = app.clock.today();
    Ok(match told.next {
        Some(Next::By("ask", day)) if day < today => Some(asking_late(lang, day, case.permit.expires_on, today)),
        _ => None,
    })
}

/// The recommended day to ask has passed.
#[must_use]
pub fn asking_late(lang: Lang, ask_by: Date, expires_on: Date, today: Date) -> Note {
    let (asked, expires) = (format::day_with_weekday(lang, ask_by), format::day(lang, expires_on));
    let text = match expires_on < today {
        true => t::late_expired(lang, asked, expires),
        false => t::late_valid(lang, asked, expires),
    };
    Note::new(Tone::Care, t::late_lead(lang).as_ref(), text.as_ref())
}

/// Whose turn it is as the part draws it.
#[must_use]
pub fn whose(whose: Whose) -> Turn {
    match whose {
        Whose::You => Turn::You,
        Whose::Us => Turn::Us,
        Whose::Other => Turn::Other,
        Whose::Nobody => Turn::Nobody,
    }
}

fn who(lang: Lang, whose: Whose, waited: &str) -> String {
    match whose {
        Whose::You => t::turn_you(lang).into_owned(),
        Whose::Us => t::turn_us(lang).into_owned(),
        Whose::Other => t::turn_other(lang, waited).into_owned(),
        Whose::Nobody => t::turn_none(lang).into_owned(),
    }
}

/// The institutions that have not answered; the post once the card is on its way.
fn waited_for(lang: Lang, case: &Case) -> String {
    if case.held.request.stage.code() == "card_sent" {
        return t::turn_post(lang).into_owned();
    }
    let asked = case.checks.iter().filter(|check| matches!(check.state, CheckState::Asked { .. }));
    let names: Vec<String> = asked.map(|check| registry(lang, check.registry)).collect();
    if names.is_empty() { t::turn_institutions(lang).into_owned() } else { format::list(lang, &names) }
}

fn next_words(lang: Lang, next: &Next) -> String {
    match next {
        Next::By(_, day) => format::day_with_weekday(lang, *day),
        Next::At(_, at) => format::instant(lang, *at),
    }
}

/// Working days where the calendar reaches; otherwise days.
fn days_left(app: &App, lang: Lang, today: Date, last: Date) -> String {
    match app.law().calendar().working_days_left(today, last, Scope::NATIONAL) {
        Ok(days) => t::turn_working_days_left(lang, Number(i64::from(days))).into_owned(),
        Err(_) => {
            let days = today.until(last).map_or(0, |span| span.get_days());
            t::turn_days_left(lang, Number(i64::from(days.max(0)))).into_owned()
        }
    }
}
