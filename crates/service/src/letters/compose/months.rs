//! Letters around months: the month of a draft opened, what to prepare, and the two to people without an account.

use super::{Look, Row, Said, day_month, whole_day};
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

pub(super) fn ready(lang: Lang, name: &str, what: &Preparing) -> Said {
    let papers: Vec<String> = what.papers.iter().map(|key| words(lang, key)).collect();
    let mut texts = vec![
        t::letter_ready_record(lang).into_owned(),
        t::letter_ready_passport(lang, format::day(lang, what.passport_until)).into_owned(),
        t::letter_ready_same(lang).into_owned(),
        t::letter_ready_debts(lang).into_owned(),
    ];
    if !papers.is_empty() {
        texts.push(t::letter_ready_papers(lang, format::list(lang, &papers)).into_owned());
    }
    let gaps: Vec<String> = what.gaps.iter().map(|gap| gap_words(lang, *gap)).collect();
    Said {
        subject: t::letter_ready_subject(lang, day_month(lang, what.expires_on)).into_owned(),
        title: t::letter_ready_title(lang).into_owned(),
        look: Look::of(Whose::You),
        who: Some(t::turn_you(lang).into_owned()),
        what: t::letter_ready_turn(lang, format::day(lang, what.expires_on)).into_owned(),
        greeting: Some(t::letter_greeting(lang, name).into_owned()),
        texts,
        rows: vec![
            Row::new(t::letter_row_permit_until(lang), &format::day(lang, what.expires_on)),
            Row::new(t::letter_row_opens(lang), &opens_words(lang, &what.admission)),
            Row::new(t::letter_row_ask_by(lang), &format::day(lang, what.ask_by)),
        ],
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

pub(super) fn wish_open(lang: Lang, month: Date, only: &[String]) -> Said {
    let month = format::month(lang, month.year(), month.month());
    let mut texts = vec![t::letter_wish_open_text(lang).into_owned()];
    if !only.is_empty() {
        let permits: Vec<String> = only.iter().map(|key| words(lang, key)).collect();
        texts.push(t::letter_wish_open_only(lang, format::list(lang, &permits)).into_owned());
    }
    Said {
        subject: t::letter_wish_open_subject(lang, month.as_str()).into_owned(),
        title: t::letter_wish_open_title(lang).into_owned(),
        who: Some(t::turn_you(lang).into_owned()),
        what: t::letter_wish_open_turn(lang, month.as_str()).into_owned(),
        texts,
        after: Some(t::letter_wish_open_after(lang).into_owned()),
        button: t::letter_open_route(lang).into_owned(),
        page: "/situacao".to_owned(),
        ..Said::default()
    }
}

fn words(lang: Lang, key: &str) -> String {
    by_key(lang, key, &Args::none()).unwrap_or_default().into_owned()
}
