//! The checks with other institutions: who was asked, when, and what they said (RENEW-7). Never a wall.

use crate::web::parts::markup::Markup;
use crate::web::parts::show::summary_list::{Row, SummaryList};
use crate::web::views::words::registry;
use domain::check::{Check, CheckState, Situation};
use service::actions::change::Case;
use service::texts::{Lang, format, t};

/// One row for each institution asked; empty before any was.
#[must_use]
pub fn list(lang: Lang, case: &Case) -> Option<SummaryList> {
    let rows = case.checks.iter().map(|check| Row::new(registry(lang, check.registry), told(lang, check)));
    let rows: Vec<Row> = rows.collect();
    (!rows.is_empty()).then(|| SummaryList::new(rows))
}

fn told(lang: Lang, check: &Check) -> Markup {
    let at = |at| format::instant_short(lang, at);
    let (state, more) = match &check.state {
        CheckState::Asked { next_try_at } => (t::check_asked(lang, at(check.asked_at)), t::check_asked_more(lang, at(*next_try_at))),
        CheckState::Answered { at: when, answer, .. } => {
            let said = match answer {
                Situation::Regular => t::check_regular(lang),
                Situation::Irregular => t::check_irregular(lang),
                Situation::NotRegistered => t::check_not_registered(lang),
            };
            (said, t::check_source(lang, at(*when)))
        }
        CheckState::Unavailable { since, .. } => (t::check_unavailable(lang, at(*since)), t::check_unavailable_more(lang)),
        CheckState::Waived { at: when, reason } => (t::check_waived(lang, at(*when)), reason.as_str().into()),
    };
    Markup::strong(&state).then(Markup::trusted("<br>")).then(more.as_ref())
}
