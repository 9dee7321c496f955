//! The checks with other institutions: who was asked, when, and what they said (RENEW-7). Never a wall.

use crate::web::parts::markup::Markup;
use crate::web::parts::show::summary_list::{Action, Row, SummaryList};
use crate::web::views::paths::Paths;
use crate::web::views::words::{self, registry};
use domain::check::{Check, CheckState, Situation};
use domain::request::stage::Stage;
use service::actions::change::Case;
use service::app::App;
use service::stop::Stop;
use service::texts::{Lang, format, t};

/// One row for each institution asked; empty before any was. Where none answered in time, with the way to the paper that stands in for it.
///
/// # Errors
/// The law has no answer.
pub fn list(app: &App, lang: Lang, case: &Case, paths: &Paths<'_>) -> Result<Option<SummaryList>, Stop> {
    let mut rows = Vec::new();
    for check in &case.checks {
        let row = Row::new(registry(lang, check.registry), told(lang, check));
        let takes = matches!(case.held.request.stage, Stage::InChecks { .. } | Stage::AwaitingBiometrics { .. } | Stage::InReview { .. });
        let missing = takes && matches!(check.state, CheckState::Unavailable { .. });
        let slot = app.law().check(check.registry, app.clock.today()).map_err(Stop::from)?.values.instead_slot.clone();
        rows.push(match paths.page(&format!("documentos/{slot}")).filter(|_| missing) {
            Some(href) => row.action(Action::new(&t::check_add(lang), &words::slot(lang, &slot), href)),
            None => row,
        });
    }
    Ok((!rows.is_empty()).then(|| SummaryList::new(rows)))
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
