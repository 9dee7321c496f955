//! Why an officer looks at a case that is not assigned to them: asked once, carried in the address, logged, and shown to the resident.

use crate::web::officer::desk::{REASON, param, shown};
use crate::web::parts::form::button::Button;
use crate::web::parts::form::fieldset::Fieldset;
use crate::web::parts::form::group::{Choice, Group};
use crate::web::parts::form::radios::Radios;
use crate::web::parts::layout::Layout;
use crate::web::site::{Section, Site};
use crate::web::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::officer::Role;
use service::actions::change::Case;
use service::actors::{Read, With};
use service::texts::{Lang, t};

/// Why an officer looks. A closed list: each has its words for the resident, `look-reason-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The case is theirs.
    Assigned,
    /// The audit reads everything.
    Audit,
    /// To take it from the queue.
    Distribution,
    /// A question or a complaint of the person.
    Question,
    /// A decision needs a second signature.
    SecondSignature,
    /// A colleague is away.
    Absence,
    /// A problem of the service with this case.
    Incident,
}

impl Why {
    /// Those one can choose.
    pub const TO_CHOOSE: [Self; 5] = [Self::Distribution, Self::Question, Self::SecondSignature, Self::Absence, Self::Incident];

    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Assigned => "assigned",
            Self::Audit => "audit",
            Self::Distribution => "distribution",
            Self::Question => "question",
            Self::SecondSignature => "second_signature",
            Self::Absence => "absence",
            Self::Incident => "incident",
        }
    }

    /// The reason of a code, among those one can choose.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::TO_CHOOSE.into_iter().find(|why| why.code() == code)
    }
}

/// Why this visit looks at the case; none when it must be asked.
#[must_use]
pub fn why(visit: &Visit, who: &With<Read>, case: &Case) -> Option<Why> {
    if case.held.officer == Some(who.id()) {
        return Some(Why::Assigned);
    }
    if who.role() == Role::Auditor {
        return Some(Why::Audit);
    }
    Why::from_code(&param(visit, REASON)?)
}

#[derive(Template)]
#[template(path = "officer/look.html")]
struct LookPage {
    layout: Layout,
    lang: Lang,
    reference: String,
    action: String,
    kept: Vec<(String, String)>,
    reasons: Radios,
    go: Button,
}

/// The page that asks why. It shows nothing of the case but its number.
#[must_use]
pub fn ask(site: &Site, visit: &Visit, case: &Case) -> Response {
    let lang = visit.lang;
    let asked = param(visit, REASON).is_some();
    let title = t::look_title(lang);
    let mut group = Group::new(REASON, Fieldset::new(t::look_question(lang).as_ref())).hint(t::look_hint(lang).as_ref());
    let mut heading = title.clone().into_owned();
    if asked {
        group = group.error(&t::error_prefix(lang), t::look_error(lang).as_ref());
        heading = t::desk_title_error(lang, title.as_ref()).into_owned();
    }
    let lines = Why::TO_CHOOSE
        .into_iter()
        .map(|why| Choice::new(why.code(), crate::web::officer::words::coded(lang, "look-reason", why.code())).into());
    let query = visit.query.as_deref().unwrap_or_default();
    let kept: Vec<(String, String)> = serde_html_form::from_str(query).unwrap_or_default();
    let page = LookPage {
        layout: site.frame(visit, &heading, Section::Queue),
        lang,
        reference: case.held.request.reference.to_string(),
        action: visit.to(&visit.tail),
        kept: kept.into_iter().filter(|(name, _)| name != REASON).collect(),
        reasons: Radios { group, lines: lines.collect() },
        go: Button::submit(t::look_go(lang).as_ref()),
    };
    shown(visit, &page)
}
