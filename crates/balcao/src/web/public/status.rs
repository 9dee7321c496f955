//! What works and what does not, since when (OPS-3). Counts and instants only: nothing about anybody.

use crate::web::parts::icon::Tone;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::summary_list::{Row, SummaryList};
use crate::web::parts::show::tag::Tag;
use crate::web::problem::Problem;
use crate::web::public::prose::{Passage, Prose};
use crate::web::site::Site;
use crate::web::visit::Visit;
use axum::extract::State;
use axum::response::Html;
use domain::check::Registry;
use jiff::{SignedDuration, Timestamp};
use service::stop::Stop;
use service::texts::{Lang, format, t};
use std::borrow::Cow;
use store::health::{self, Health};

/// Work that waits longer than this is late, in minutes.
pub const WORK_LATE_MINUTES: i64 = 5;
/// Letters and references that wait longer than this are late, in minutes.
pub const OUTSIDE_LATE_MINUTES: i64 = 15;
/// A question whose next try is older than this was given up, in hours.
const GIVEN_UP_HOURS: i64 = 24;

/// One thing that works or is late.
struct Component {
    name: Cow<'static, str>,
    late: bool,
    words: Cow<'static, str>,
}

/// The page. That it is shown proves that the record answers.
pub async fn get(State(site): State<Site>, visit: Visit) -> Result<Html<String>, Problem> {
    let lang = visit.lang;
    let now = site.app.clock.now();
    let (health, registries) = look(&site, now).await.map_err(|stop| Problem::of(lang, stop))?;
    let mut all = components(lang, now, &health);
    all.extend([Registry::Tax, Registry::SocialSecurity].map(|registry| institution(lang, registry, &registries)));
    let late = all.iter().any(|one| one.late);
    let lead = match (health.work_given_up > 0, late) {
        (true, _) => t::status_lead_down(lang),
        (false, true) => t::status_lead_late(lang),
        (false, false) => t::status_lead_ok(lang),
    };
    let rows = SummaryList::new(all.iter().map(|one| row(lang, one)).collect());
    let looked = t::status_looked(lang, format::instant(lang, now));
    Prose::new(&site, &visit, &t::status_title(lang), &lead)
        .with(Passage::new(&t::status_parts(lang)).say(&looked).part(Markup::of(&rows)))
        .with(Passage::new(&t::status_terms(lang)).say(&t::status_terms_none(lang)).say(&t::status_terms_proof(lang)))
        .show(&visit)
}

async fn look(site: &Site, now: Timestamp) -> Result<(Health, Vec<health::Registry>), Stop> {
    let asked_after = now.checked_sub(SignedDuration::from_hours(GIVEN_UP_HOURS)).unwrap_or(now);
    let looked = site.app.store.read("look at the service", (now, asked_after), |rx, (now, asked_after)| {
        Box::pin(async move {
            let health = health::look(rx, *now).await?;
            Ok::<_, Stop>((health, health::registries(rx, *asked_after).await?))
        })
    });
    looked.await
}

fn components(lang: Lang, now: Timestamp, health: &Health) -> Vec<Component> {
    let late = |since: Option<Timestamp>, minutes| since.filter(|since| now.duration_since(*since) > SignedDuration::from_mins(minutes));
    let work = late(health.work_due_since, WORK_LATE_MINUTES);
    let mail = late(health.mail_waits_since, OUTSIDE_LATE_MINUTES);
    let payment = late(health.payment_waits_since, OUTSIDE_LATE_MINUTES);
    let at = |at| format::instant(lang, at);
    let given_up = (health.work_given_up > 0).then(|| t::status_work_given_up(lang, health.work_given_up));
    vec![
        Component { name: t::status_pages(lang), late: false, words: t::status_ok(lang) },
        Component {
            name: t::status_work(lang),
            late: work.is_some() || given_up.is_some(),
            words: given_up.or(work.map(|since| t::status_work_late(lang, at(since)))).unwrap_or_else(|| t::status_ok(lang)),
        },
        Component {
            name: t::status_mail(lang),
            late: mail.is_some(),
            words: match (mail, health.mail_taken_at) {
                (Some(since), _) => t::status_mail_late(lang, at(since)),
                (None, Some(last)) => t::status_mail_last(lang, at(last)),
                (None, None) => t::status_quiet(lang),
            },
        },
        Component {
            name: t::status_payment(lang),
            late: payment.is_some(),
            words: match (payment, health.payment_answered_at) {
                (Some(since), _) => t::status_payment_late(lang, at(since)),
                (None, Some(last)) => t::status_payment_last(lang, at(last)),
                (None, None) => t::status_quiet(lang),
            },
        },
    ]
}

fn institution(lang: Lang, registry: Registry, known: &[health::Registry]) -> Component {
    let name = match registry {
        Registry::Tax => t::status_tax(lang),
        Registry::SocialSecurity => t::status_social_security(lang),
    };
    let found = known.iter().find(|one| one.code == registry.code());
    let since = found.and_then(|one| one.waits_since);
    let words = match (found, since) {
        (_, Some(since)) => t::status_registry_late(lang, format::instant(lang, since)),
        (Some(_), None) => t::status_ok(lang),
        (None, None) => t::status_quiet(lang),
    };
    Component { name, late: since.is_some(), words }
}

fn row(lang: Lang, one: &Component) -> Row {
    let works = t::status_ok(lang);
    let tag = match one.late {
        true => Tag::new(t::status_late(lang).as_ref(), Tone::Care),
        false => Tag::new(works.as_ref(), Tone::Good),
    };
    // The tag says it already.
    let words = if one.words == works { "" } else { one.words.as_ref() };
    Row::new(one.name.as_ref(), Markup::of(&tag).then(" ").then(words))
}
