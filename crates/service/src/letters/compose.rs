//! Makes a letter of facts: pure, the same facts give the same letter.

mod months;

use super::about::{About, CaseFacts, News, Slip};
use super::code::shown;
use super::sheet::{Link, Look, Row, Sheet};
use crate::texts::Lang;
use crate::texts::format;
use crate::texts::t;
use domain::deadline::day_of;
use domain::request::turn::Whose;
use jiff::Timestamp;
use jiff::civil::Date;

/// What every letter of the installation has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// Where people reach the service: no slash at the end.
    pub public_url: String,
    /// Who is responsible.
    pub owner: String,
    /// Whether every letter says that it is a demonstration.
    pub demonstration: bool,
}

/// Everything a letter tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The installation.
    pub site: Site,
    /// When it is written.
    pub now: Timestamp,
    /// The code by which it can be checked, as stored.
    pub code: String,
    /// What it is about.
    pub about: About,
}

/// A letter, ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// One line that begins with the act.
    pub subject: String,
    /// Plain text.
    pub text: String,
    /// The same as HTML.
    pub html: String,
}

/// Composes a letter in a language.
#[must_use]
pub fn compose(lang: Lang, facts: &Facts) -> Written {
    let said = said(lang, facts);
    let there = said.page.clone();
    let sheet = Sheet {
        lang,
        look: said.look,
        strip: facts.site.demonstration.then(|| format!("{} {}", t::demo_strip(lang), t::demo_strip_people(lang))),
        check: t::letter_check_how(lang, address(&facts.site, lang, "/burlas"), shown(&facts.code)).into_owned(),
        owner: t::footer_owner(lang, &facts.site.owner).into_owned(),
        button: Link { label: said.button, url: address(&facts.site, lang, &there) },
        elsewhere: Link { label: t::letter_other_language(lang.other()).into_owned(), url: address(&facts.site, lang.other(), &there) },
        subject: said.subject,
        title: said.title,
        who: said.who,
        what: said.what,
        greeting: said.greeting,
        texts: said.texts,
        quote: said.quote,
        rows: said.rows,
        after: said.after,
    };
    Written { text: sheet.text(), html: sheet.html(), subject: sheet.subject }
}

/// What one kind of letter says; the frame is the same for all.
#[derive(Default)]
struct Said {
    subject: String,
    title: String,
    look: Look,
    who: Option<String>,
    what: String,
    greeting: Option<String>,
    texts: Vec<String>,
    quote: Option<String>,
    rows: Vec<Row>,
    after: Option<String>,
    button: String,
    page: String,
}

fn said(lang: Lang, facts: &Facts) -> Said {
    match &facts.about {
        About::Case(case) => {
            let said = news(lang, &case.reference.to_string(), &case.news, facts.now);
            framed(lang, case, said)
        }
        About::SignIn { code, minutes } => Said {
            subject: t::letter_sign_in_subject(lang).into_owned(),
            title: t::letter_sign_in_title(lang).into_owned(),
            what: t::letter_sign_in_turn(lang, *minutes).into_owned(),
            texts: vec![t::letter_sign_in_text(lang).into_owned()],
            rows: vec![Row::new(t::letter_row_code(lang), code)],
            after: Some(t::letter_sign_in_after(lang).into_owned()),
            button: t::letter_open_sign_in(lang).into_owned(),
            page: "/entrar/codigo".to_owned(),
            ..Said::default()
        },
        About::SignInUnknown => Said {
            subject: t::letter_sign_in_unknown_subject(lang).into_owned(),
            title: t::letter_sign_in_unknown_title(lang).into_owned(),
            what: t::letter_sign_in_unknown_turn(lang).into_owned(),
            texts: vec![t::letter_sign_in_unknown_text(lang).into_owned(), t::letter_sign_in_unknown_contact(lang).into_owned()],
            after: Some(t::letter_sign_in_unknown_after(lang).into_owned()),
            button: t::letter_open_sign_in(lang).into_owned(),
            page: "/entrar".to_owned(),
            ..Said::default()
        },
        About::Ready { name, preparing } => months::ready(lang, name, preparing, day_of(facts.now)),
        About::WishConfirm { month, token, until } => months::wish_confirm(lang, *month, token, *until),
        About::WishOpen { month, only, closes_on, until } => months::wish_open(lang, *month, only, *closes_on, *until),
        About::WishCloses { month, only, closes, until } => months::wish_closes(lang, *month, only, closes, *until),
    }
}

/// What all letters about a request have.
fn framed(lang: Lang, case: &CaseFacts, said: Said) -> Said {
    let whose = case.news.whose();
    let mut rows = said.rows;
    rows.push(Row::new(t::letter_row_process(lang), case.reference.as_str()));
    let who = match whose {
        Whose::You => t::turn_you(lang).into_owned(),
        Whose::Us => t::turn_us(lang).into_owned(),
        Whose::Nobody => t::turn_none(lang).into_owned(),
        Whose::Other if matches!(case.news, News::CardSent { .. }) => t::turn_other(lang, t::letter_carrier(lang)).into_owned(),
        Whose::Other => t::turn_other(lang, t::letter_institutions(lang)).into_owned(),
    };
    let button = match case.news.page() {
        "/pagar" => t::letter_open_payment(lang),
        "/recibo" => t::letter_open_receipt(lang),
        _ => t::letter_open_request(lang),
    };
    Said {
        look: Look::of(whose),
        who: Some(who),
        greeting: Some(t::letter_greeting(lang, &case.name).into_owned()),
        rows,
        button: button.into_owned(),
        page: format!("/pedidos/{}{}", case.reference, case.news.page()),
        ..said
    }
}

fn news(lang: Lang, reference: &str, news: &News, now: Timestamp) -> Said {
    match news {
        News::PayBy(slip) => pay_by(lang, reference, slip),
        News::WindowOpen { expires_on, ask_by, closes_on } => months::window_open(lang, reference, *expires_on, *ask_by, *closes_on),
        News::MonthCloses { expires_on, closes } => months::month_closes(lang, reference, *expires_on, closes),
        News::PayReminder(slip) => pay_reminder(lang, reference, slip, now),
        News::Sent { .. } | News::Paid { .. } | News::PaymentHeld { .. } | News::SlipLapsed { .. } => money(lang, reference, news, now),
        News::PaymentClaimed { answer_by } => payment_claimed(lang, reference, *answer_by),
        News::PaymentNotFound { words, due_on } => payment_not_found(lang, reference, words, *due_on),
        News::Approved { .. } | News::Refused { .. } | News::CardSent { .. } => decision(lang, reference, news, now),
        _ => exchange(lang, reference, news, now),
    }
}

fn pay_by(lang: Lang, reference: &str, slip: &Slip) -> Said {
    let from = format::instant(lang, slip.payable_from);
    Said {
        subject: t::letter_pay_by_subject(lang, day_month(lang, slip.due_on), reference).into_owned(),
        title: t::letter_pay_by_title(lang, format::day_with_weekday(lang, slip.due_on)).into_owned(),
        what: t::letter_pay_by_turn(lang, &from).into_owned(),
        texts: vec![t::letter_pay_by_text(lang).into_owned()],
        rows: vec![
            Row::new(t::letter_row_amount(lang), &format::money(lang, slip.cents)),
            Row::new(t::letter_row_payable(lang), &from),
            Row::new(t::letter_row_last_day(lang), &whole_day(lang, slip.due_on)),
        ],
        after: Some(t::letter_pay_by_after(lang, yes(slip.reopens)).into_owned()),
        ..Said::default()
    }
}

fn pay_reminder(lang: Lang, reference: &str, slip: &Slip, now: Timestamp) -> Said {
    let when = if day_of(now) == slip.due_on { "today" } else { "later" };
    let last = format::day_with_weekday(lang, slip.due_on);
    Said {
        subject: t::letter_pay_reminder_subject(lang, day_month(lang, slip.due_on), reference, when).into_owned(),
        title: t::letter_pay_reminder_title(lang, &last, when).into_owned(),
        what: t::letter_pay_reminder_turn(lang, &last).into_owned(),
        texts: vec![t::letter_pay_reminder_text(lang).into_owned()],
        rows: vec![
            Row::new(t::letter_row_amount(lang), &format::money(lang, slip.cents)),
            Row::new(t::letter_row_last_day(lang), &whole_day(lang, slip.due_on)),
        ],
        after: Some(t::letter_pay_by_after(lang, yes(slip.reopens)).into_owned()),
        ..Said::default()
    }
}

fn money(lang: Lang, reference: &str, news: &News, now: Timestamp) -> Said {
    let amount = |cents: &i64| Row::new(t::letter_row_amount(lang), &format::money(lang, *cents));
    match news {
        News::Sent { sent_at, total_cents } => Said {
            subject: t::letter_sent_subject(lang, reference).into_owned(),
            title: t::letter_sent_title(lang).into_owned(),
            what: t::letter_sent_turn(lang, format::instant(lang, *sent_at)).into_owned(),
            texts: vec![t::letter_sent_text(lang).into_owned(), t::letter_sent_keep(lang, reference).into_owned()],
            rows: vec![amount(total_cents)],
            ..Said::default()
        },
        News::Paid { cents, paid_at } => Said {
            subject: t::letter_paid_subject(lang, reference).into_owned(),
            title: t::letter_paid_title(lang).into_owned(),
            what: t::letter_paid_turn(lang, format::instant(lang, *paid_at)).into_owned(),
            texts: vec![t::letter_paid_text(lang).into_owned()],
            rows: vec![amount(cents)],
            ..Said::default()
        },
        News::PaymentHeld { cents, credit } => Said {
            subject: t::letter_payment_held_subject(lang, credit.code(), reference).into_owned(),
            title: t::letter_payment_held_title(lang, credit.code()).into_owned(),
            what: t::letter_payment_held_turn(lang, format::day_with_weekday(lang, day_of(now))).into_owned(),
            texts: vec![t::letter_payment_held_text(lang, credit.code()).into_owned()],
            rows: vec![amount(cents)],
            ..Said::default()
        },
        News::SlipLapsed { after, reopens } => Said {
            subject: t::letter_slip_lapsed_subject(lang, reference, yes(*reopens)).into_owned(),
            title: t::letter_slip_lapsed_title(lang).into_owned(),
            what: t::letter_slip_lapsed_turn(lang, format::day_with_weekday(lang, *after)).into_owned(),
            texts: vec![t::letter_slip_lapsed_text(lang, yes(*reopens)).into_owned()],
            ..Said::default()
        },
        _ => Said::default(),
    }
}

fn payment_claimed(lang: Lang, reference: &str, answer_by: Date) -> Said {
    Said {
        subject: t::letter_payment_claimed_subject(lang, reference).into_owned(),
        title: t::letter_payment_claimed_title(lang).into_owned(),
        what: t::letter_payment_claimed_turn(lang, format::day_with_weekday(lang, answer_by)).into_owned(),
        texts: vec![t::letter_payment_claimed_text(lang).into_owned()],
        rows: vec![Row::new(t::letter_row_we_answer_by(lang), &whole_day(lang, answer_by))],
        ..Said::default()
    }
}

fn payment_not_found(lang: Lang, reference: &str, words: &str, due_on: Option<Date>) -> Said {
    let (what, text) = match due_on {
        Some(day) => (t::letter_payment_not_found_turn(lang, format::day_with_weekday(lang, day)), t::letter_payment_not_found_text(lang)),
        None => (t::letter_payment_not_found_lapsed_turn(lang), t::letter_payment_not_found_lapsed_text(lang)),
    };
    Said {
        subject: t::letter_payment_not_found_subject(lang, reference).into_owned(),
        title: t::letter_payment_not_found_title(lang).into_owned(),
        what: what.into_owned(),
        texts: vec![text.into_owned(), t::letter_payment_not_found_why(lang).into_owned()],
        quote: Some(words.to_owned()),
        rows: due_on.map(|day| Row::new(t::letter_row_last_day(lang), &whole_day(lang, day))).into_iter().collect(),
        after: Some(t::letter_payment_not_found_after(lang).into_owned()),
        ..Said::default()
    }
}

fn decision(lang: Lang, reference: &str, news: &News, now: Timestamp) -> Said {
    match news {
        News::Approved { valid_until, by_term } => Said {
            subject: t::letter_approved_subject(lang, reference).into_owned(),
            title: t::letter_approved_title(lang).into_owned(),
            what: t::letter_approved_turn(lang, format::day_with_weekday(lang, *valid_until)).into_owned(),
            texts: vec![t::letter_approved_text(lang, yes(*by_term)).into_owned(), t::letter_approved_card(lang).into_owned()],
            rows: vec![Row::new(t::letter_row_valid_until(lang), &format::day(lang, *valid_until))],
            ..Said::default()
        },
        News::Refused { on } => Said {
            subject: t::letter_refused_subject(lang, reference).into_owned(),
            title: t::letter_refused_title(lang).into_owned(),
            what: t::letter_refused_turn(lang, format::day_with_weekday(lang, *on)).into_owned(),
            texts: vec![t::letter_refused_text(lang).into_owned(), t::letter_kept_private(lang).into_owned()],
            ..Said::default()
        },
        News::CardSent { tracking } => Said {
            subject: t::letter_card_sent_subject(lang, reference).into_owned(),
            title: t::letter_card_sent_title(lang).into_owned(),
            what: t::letter_card_sent_turn(lang, format::day_with_weekday(lang, day_of(now))).into_owned(),
            texts: vec![t::letter_card_sent_text(lang).into_owned()],
            rows: vec![Row::new(t::letter_row_tracking(lang), tracking)],
            ..Said::default()
        },
        _ => Said::default(),
    }
}

fn exchange(lang: Lang, reference: &str, news: &News, now: Timestamp) -> Said {
    let today = format::day_with_weekday(lang, day_of(now));
    let by = |row, day: Date| Row::new(row, &whole_day(lang, day));
    match news {
        News::MoreAsked { words, answer_by } => Said {
            subject: t::letter_answer_by_subject(lang, day_month(lang, *answer_by), reference).into_owned(),
            title: t::letter_more_asked_title(lang, format::day_with_weekday(lang, *answer_by)).into_owned(),
            what: t::letter_answer_by_turn(lang, format::day_with_weekday(lang, *answer_by)).into_owned(),
            texts: vec![t::letter_more_asked_text(lang).into_owned()],
            quote: Some(words.clone()),
            rows: vec![by(t::letter_row_answer_by(lang), *answer_by)],
            after: Some(t::letter_more_asked_after(lang).into_owned()),
            ..Said::default()
        },
        News::Hearing { answer_by } => Said {
            subject: t::letter_answer_by_subject(lang, day_month(lang, *answer_by), reference).into_owned(),
            title: t::letter_hearing_title(lang).into_owned(),
            what: t::letter_answer_by_turn(lang, format::day_with_weekday(lang, *answer_by)).into_owned(),
            texts: vec![t::letter_hearing_text(lang).into_owned(), t::letter_kept_private(lang).into_owned()],
            rows: vec![by(t::letter_row_answer_by(lang), *answer_by)],
            after: Some(t::letter_hearing_after(lang).into_owned()),
            ..Said::default()
        },
        News::Withdrawn { undo_until } => Said {
            subject: t::letter_withdrawn_subject(lang, reference).into_owned(),
            title: t::letter_withdrawn_title(lang).into_owned(),
            what: t::letter_withdrawn_turn(lang, format::day_with_weekday(lang, *undo_until)).into_owned(),
            texts: vec![t::letter_withdrawn_text(lang).into_owned()],
            rows: vec![by(t::letter_row_undo_until(lang), *undo_until)],
            ..Said::default()
        },
        News::WithdrawalUndone { .. } => Said {
            subject: t::letter_withdrawal_undone_subject(lang, reference).into_owned(),
            title: t::letter_withdrawal_undone_title(lang).into_owned(),
            what: t::letter_withdrawal_undone_turn(lang, today).into_owned(),
            texts: vec![t::letter_withdrawal_undone_text(lang).into_owned()],
            ..Said::default()
        },
        News::QuestionAnswered { .. } => Said {
            subject: t::letter_question_answered_subject(lang, reference).into_owned(),
            title: t::letter_question_answered_title(lang).into_owned(),
            what: t::letter_question_answered_turn(lang, today).into_owned(),
            texts: vec![t::letter_question_answered_text(lang).into_owned()],
            ..Said::default()
        },
        News::Biometrics => Said {
            subject: t::letter_biometrics_subject(lang, reference).into_owned(),
            title: t::letter_biometrics_title(lang).into_owned(),
            what: t::letter_biometrics_turn(lang, today).into_owned(),
            texts: vec![t::letter_biometrics_text(lang).into_owned()],
            ..Said::default()
        },
        _ => Said::default(),
    }
}

fn address(site: &Site, lang: Lang, page: &str) -> String {
    format!("{}{}{page}", site.public_url, lang.prefix())
}

/// "4 de dezembro", "4 December": short, for subjects.
fn day_month(lang: Lang, day: Date) -> String {
    t::letter_day_month(lang, i64::from(day.day()), format::month_name(lang, day.month())).into_owned()
}

fn whole_day(lang: Lang, day: Date) -> String {
    t::letter_whole_day(lang, format::day(lang, day)).into_owned()
}

fn yes(is: bool) -> &'static str {
    if is { "yes" } else { "no" }
}
