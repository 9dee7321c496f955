//! Letters around months: the month of a draft opened or closes, what to prepare, and those to people without an account.

use super::{Look, Row, Said, day_month, whole_day, yes};
use crate::letters::about::Closes;
use crate::preparing::{Preparing, gap_words, opens_words};
use crate::texts::arg::Args;
use crate::texts::{Lang, by_key, format, t};
use domain::request::turn::Whose;
use jiff::civil::Date;

pub(super) fn window_open(lang: Lang, reference: &str, expires_on: Date, ask_by: Date, closes_on: Option<Date>) -> Said {
    let mut rows = vec![Row::new(t::letter_row_permit_until(lang), &format::day(lang, expires_on))];
    rows.push(Row::new(t::letter_row_ask_by(lang), &format::day(lang, ask_by)));
    rows.extend(closes_on.map(|day| Row::new(t::letter_row_closes_on(lang), &whole_day(lang, day))));
    Said {
        subject: t::letter_window_open_subject(lang, reference).into_owned(),
        title: t::letter_window_open_title(lang).into_owned(),
        what: t::letter_window_open_turn(lang, format::day(lang, expires_on)).into_owned(),
        texts: vec![t::letter_window_open_text(lang).into_owned()],
        rows,
        ..Said::default()
    }
}

pub(super) fn month_closes(lang: Lang, reference: &str, expires_on: Date, closes: &Closes) -> Said {
    let (day, over) = (format::day(lang, closes.last_day), yes(closes.over));
    let mut texts = vec![t::letter_month_closes_kept(lang, over).into_owned(), t::letter_month_closes_attempt(lang).into_owned()];
    texts.push(t::letter_month_closes_why(lang).into_owned());
    let mut rows = vec![Row::new(t::letter_row_permit_until(lang), &format::day(lang, expires_on))];
    rows.extend(closing_rows(lang, closes));
    Said {
        subject: t::letter_month_closes_subject(lang, day_month(lang, closes.last_day), over, reference).into_owned(),
        title: t::letter_month_closes_title(lang, day.as_str(), over).into_owned(),
        what: t::letter_month_closes_turn(lang, day.as_str(), over).into_owned(),
        texts,
        quote: Some(closes.reason.clone()),
        rows,
        ..Said::default()
    }
}

/// `today` tells how long the permit is still valid, or for how long it has not been.
pub(super) fn ready(lang: Lang, name: &str, what: &Preparing, today: Date) -> Said {
    let days = today.until(what.expires_on).map_or(0, |span| i64::from(span.get_days()));
    let ended = days < 0;
    let expires = format::day(lang, what.expires_on);
    let subject = if ended { t::letter_ready_ended_subject } else { t::letter_ready_subject };
    let turn = match ended {
        true => t::letter_ready_ended_turn(lang, expires.as_str(), -days),
        false => t::letter_ready_turn(lang, expires.as_str(), days),
    };
    let asked = format::day_with_weekday(lang, what.ask_by);
    let late = (what.ask_by < today).then(|| match ended {
        true => t::late_expired(lang, asked, expires.as_str()),
        false => t::late_valid(lang, asked, expires.as_str()),
    });
    let papers: Vec<String> = what.papers.iter().map(|key| words(lang, key)).collect();
    let mut texts: Vec<String> = late.iter().map(|words| format!("{} {words}", t::late_lead(lang))).collect();
    texts.extend([
        t::letter_ready_record(lang).into_owned(),
        t::letter_ready_passport(lang, format::day(lang, what.passport_until)).into_owned(),
        t::letter_ready_same(lang).into_owned(),
        t::letter_ready_debts(lang).into_owned(),
    ]);
    if !papers.is_empty() {
        texts.push(t::letter_ready_papers(lang, format::list(lang, &papers)).into_owned());
    }
    let gaps: Vec<String> = what.gaps.iter().map(|gap| gap_words(lang, *gap)).collect();
    let rows =
        [Row::new(t::letter_row_permit_until(lang), &expires), Row::new(t::letter_row_opens(lang), &opens_words(lang, &what.admission))];
    // A day that has gone by is told in words, not as a day to keep.
    let asked = late.is_none().then(|| Row::new(t::letter_row_ask_by(lang), &format::day(lang, what.ask_by)));
    let rows = rows.into_iter().chain(asked);
    Said {
        subject: subject(lang, day_month(lang, what.expires_on)).into_owned(),
        title: t::letter_ready_title(lang).into_owned(),
        look: Look::of(Whose::You),
        who: Some(t::turn_you(lang).into_owned()),
        what: turn.into_owned(),
        greeting: Some(t::letter_greeting(lang, name).into_owned()),
        texts,
        rows: rows.collect(),
        after: (!gaps.is_empty()).then(|| t::letter_ready_gaps(lang, gaps.join(" ")).into_owned()),
        button: t::letter_open_prepare(lang).into_owned(),
        page: "/preparar".to_owned(),
        ..Said::default()
    }
}

pub(super) fn wish_confirm(lang: Lang, month: Date, token: &str, until: Date) -> Said {
    let month = format::month(lang, month.year(), month.month());
    Said {
        subject: t::letter_wish_confirm_subject(lang, month.as_str()).into_owned(),
        title: t::letter_wish_confirm_title(lang).into_owned(),
        what: t::letter_wish_confirm_turn(lang, month.as_str()).into_owned(),
        texts: vec![t::letter_wish_confirm_text(lang, format::day(lang, until)).into_owned()],
        after: Some(t::letter_wish_confirm_after(lang).into_owned()),
        button: t::letter_open_wish(lang).into_owned(),
        page: format!("/avisar-me/confirmar?c={token}"),
        ..Said::default()
    }
}

pub(super) fn wish_open(lang: Lang, month: Date, only: &[String], closes_on: Option<Date>, until: Date) -> Said {
    let month = format::month(lang, month.year(), month.month());
    let mut texts = vec![t::letter_wish_open_text(lang).into_owned()];
    texts.extend(only_for(lang, only));
    Said {
        subject: t::letter_wish_open_subject(lang, month.as_str()).into_owned(),
        title: t::letter_wish_open_title(lang).into_owned(),
        who: Some(t::turn_you(lang).into_owned()),
        what: t::letter_wish_open_turn(lang, month.as_str()).into_owned(),
        texts,
        rows: closes_on.map(|day| Row::new(t::letter_row_closes_on(lang), &whole_day(lang, day))).into_iter().collect(),
        after: Some(t::letter_wish_open_after(lang, format::day(lang, until)).into_owned()),
        button: t::letter_open_route(lang).into_owned(),
        page: "/situacao".to_owned(),
        ..Said::default()
    }
}

pub(super) fn wish_closes(lang: Lang, month: Date, only: &[String], closes: &Closes, until: Date) -> Said {
    let month = format::month(lang, month.year(), month.month());
    let (day, over) = (format::day(lang, closes.last_day), yes(closes.over));
    let mut texts: Vec<String> = only_for(lang, only).into_iter().collect();
    texts.extend([t::letter_wish_closes_text(lang).into_owned(), t::letter_month_closes_why(lang).into_owned()]);
    let whose = if closes.over { Whose::Nobody } else { Whose::You };
    Said {
        subject: t::letter_wish_closes_subject(lang, month.as_str(), over).into_owned(),
        title: t::letter_wish_closes_title(lang, day.as_str(), over).into_owned(),
        look: Look::of(whose),
        who: Some(if closes.over { t::turn_none(lang) } else { t::turn_you(lang) }.into_owned()),
        what: t::letter_month_closes_turn(lang, day.as_str(), over).into_owned(),
        texts,
        quote: Some(closes.reason.clone()),
        rows: closing_rows(lang, closes).into_iter().collect(),
        after: Some(t::letter_wish_closes_after(lang, format::day(lang, until)).into_owned()),
        button: t::letter_open_route(lang).into_owned(),
        page: "/situacao".to_owned(),
        ..Said::default()
    }
}

/// The last day, and when it opens again: a day that is decided, or that we shall tell.
fn closing_rows(lang: Lang, closes: &Closes) -> [Row; 2] {
    let again = match closes.opens_again {
        Some(day) => t::letter_opens_on(lang, format::day(lang, day)),
        None => t::letter_opens_unknown(lang),
    };
    [Row::new(t::letter_row_closes_on(lang), &whole_day(lang, closes.last_day)), Row::new(t::letter_row_opens_again(lang), &again)]
}

fn only_for(lang: Lang, only: &[String]) -> Option<String> {
    let permits: Vec<String> = only.iter().map(|key| words(lang, key)).collect();
    (!only.is_empty()).then(|| t::letter_wish_open_only(lang, format::list(lang, &permits)).into_owned())
}

fn words(lang: Lang, key: &str) -> String {
    by_key(lang, key, &Args::none()).unwrap_or_default().into_owned()
}
