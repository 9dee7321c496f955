//! Deciding: approving with its effects said before; what else can be done at this stage stands in [`super::refuse`].

use crate::web::form::Posted;
use crate::web::officer::acts::{after, allowed};
use crate::web::officer::ask::staff;
use crate::web::officer::desk::{self, Opened, acting, shown, way_with};
use crate::web::officer::opening_form::Days;
use crate::web::officer::refuse::{self, HearingPart, ProposeForm};
use crate::web::officer::story;
use crate::web::officer::words;
use crate::web::parts::case::turn::TurnLine;
use crate::web::parts::desk::identity::IdentityBar;
use crate::web::parts::find::back_link::BackLink;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::error_summary::ErrorSummary;
use crate::web::parts::icon::Icon;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::views::words::keyed;
use crate::web::visit::Staff;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use domain::check::{CheckState, Situation};
use domain::document::Verdict;
use domain::law::permits::Validity;
use domain::officer::Power;
use domain::request::stage::Stage;
use jiff::civil::Date;
use serde::Deserialize;
use service::actions::deciding;
use service::actors::{Approve, AsSeen, Read};
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, format, t};

/// The version of the case that the officer saw.
#[derive(Debug, Default, Deserialize)]
pub struct Seen {
    #[serde(default)]
    pub(super) versao: i64,
}

/// An approval as typed. The day is asked for only where the law leaves it to a paper.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Approval {
    versao: i64,
    #[serde(rename = "ate-day")]
    day: String,
    #[serde(rename = "ate-month")]
    month: String,
    #[serde(rename = "ate-year")]
    year: String,
}

impl Approval {
    fn until(&self) -> Days<'_> {
        Days { day: &self.day, month: &self.month, year: &self.year }
    }
}

/// What stands in the forms, and the fields that are wrong.
#[derive(Debug, Default)]
pub struct Typed<'a> {
    /// The form of a proposal.
    pub proposal: refuse::Typed,
    /// The form of an approval.
    pub approval: Approval,
    /// Names of the fields that are wrong.
    pub faults: &'a [&'static str],
}

#[derive(Template)]
#[template(path = "officer/decide.html")]
struct DecidePage {
    layout: Layout,
    lang: Lang,
    back: BackLink,
    identity: IdentityBar,
    turn: TurnLine,
    summary: Option<ErrorSummary>,
    cares: Vec<String>,
    approve: Option<ApproveForm>,
    hearing: Option<HearingPart>,
    propose: Option<ProposeForm>,
    closed: Option<String>,
}

struct ApproveForm {
    action: String,
    hidden: Markup,
    version: i64,
    effects: Vec<String>,
    /// The last day, where an officer reads it in a paper.
    until: Option<Markup>,
    go: Button,
}

/// The page.
pub async fn show(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    staff: Staff<Read>,
) -> Result<Response, Response> {
    acting::<Approve>(&staff.visit).map_err(IntoResponse::into_response)?;
    let opened = desk::open(&site, staff, &reference, "decide").await?;
    page(&site, &opened, &Typed::default()).await
}

/// Approves.
pub async fn approve(
    State(site): State<Site>,
    Path((_, text)): Path<(String, String)>,
    posted: Posted<Approval>,
) -> Result<Response, Response> {
    let Posted { visit, typed, once } = posted;
    let (who, reference) = allowed(&visit, &text, acting::<Approve>)?;
    let opened = desk::open(&site, staff(&visit)?, &text, "decide").await?;
    let day = typed.until().date();
    let validity = site.app.law().renewed_until(&opened.case.permit, site.app.clock.today());
    let takes = |day: Date| validity.as_ref().is_ok_and(|between| (between.earliest..=between.latest).contains(&day));
    let asked = validity.as_ref().is_ok_and(|between| between.fixed().is_none());
    if asked && !day.is_some_and(takes) {
        let typed = Typed { approval: typed, faults: &["ate"], ..Typed::default() };
        return page(&site, &opened, &typed).await;
    }
    let done = deciding::approve(&site.app, who, AsSeen::at(reference.clone(), typed.versao), day).await;
    after(&site, &visit, "approve", &reference, done.map(|_| ())).await?;
    let back = way_with(&visit, reference.as_str(), "");
    once.done(&site, &visit, back).await.map_err(IntoResponse::into_response)
}

/// The page with what was typed and what is wrong with it.
///
/// # Errors
/// A response: a fault.
pub async fn page(site: &Site, opened: &Opened, typed: &Typed<'_>) -> Result<Response, Response> {
    let lang = opened.visit.lang;
    let fault = |stop| Problem::of(lang, stop).into_response();
    let story = story::load(site, &opened.case).await.map_err(fault)?;
    let page = build(site, opened, &story, typed).map_err(fault)?;
    Ok(shown(&opened.visit, &page))
}

fn build(site: &Site, opened: &Opened, story: &story::Story, typed: &Typed<'_>) -> Result<DecidePage, Stop> {
    let (lang, faults) = (opened.visit.lang, typed.faults);
    let mut title = t::decide_title(lang, opened.reference());
    if !faults.is_empty() {
        title = t::desk_title_error(lang, title.as_ref());
    }
    let (back, href) = opened.back_to_case();
    let head = opened.head(site, &title, (&back, href))?;
    let stage = &opened.case.held.request.stage;
    let told: Vec<(&str, String)> = faults.iter().map(|field| (*field, words::coded(lang, "decide-error", field))).collect();
    let summary = ErrorSummary::new(t::error_summary_title(lang).as_ref(), told.iter().map(|(field, words)| (*field, words.as_str())));
    let slots = words::slots(&site.app, &opened.case, lang)?;
    Ok(DecidePage {
        layout: head.layout,
        lang,
        back: head.back,
        identity: head.identity,
        turn: opened.turn_line(),
        summary: (!faults.is_empty()).then_some(summary),
        cares: if words::is_to_decide(stage) { cares(opened, &slots) } else { Vec::new() },
        approve: if words::is_to_decide(stage) { approve_form(site, opened, typed)? } else { None },
        hearing: refuse::hearing(opened, story),
        propose: refuse::propose_form(site, opened, &typed.proposal, faults)?,
        closed: (!words::is_to_decide(stage)).then(|| t::decide_closed(lang).into_owned()),
    })
}

/// What to look at once more before deciding: papers without verdict or rejected, answers that speak against.
fn cares(opened: &Opened, slots: &[(String, String)]) -> Vec<String> {
    let lang = opened.visit.lang;
    let papers = opened.case.documents.iter().filter_map(|document| {
        let name = words::slot(lang, slots, &document.slot);
        match document.verdict {
            None => Some(t::decide_care_unjudged(lang, name).into_owned()),
            Some(Verdict::Rejected) => Some(t::decide_care_rejected(lang, name).into_owned()),
            Some(Verdict::Accepted | Verdict::NotApplicable) => None,
        }
    });
    let checks = opened.case.checks.iter().filter_map(|check| {
        let name = story::registry_name(lang, check.registry);
        match &check.state {
            CheckState::Answered { answer: Situation::Irregular, .. } => Some(t::decide_care_irregular(lang, name).into_owned()),
            CheckState::Unavailable { .. } => Some(t::decide_care_unavailable(lang, name).into_owned()),
            CheckState::Asked { .. } | CheckState::Answered { .. } | CheckState::Waived { .. } => None,
        }
    });
    papers.chain(checks).collect()
}

fn approve_form(site: &Site, opened: &Opened, typed: &Typed<'_>) -> Result<Option<ApproveForm>, Stop> {
    if !opened.may(Power::Approve) {
        return Ok(None);
    }
    let lang = opened.visit.lang;
    let validity = site.app.law().renewed_until(&opened.case.permit, site.app.clock.today())?;
    let valid = match validity.fixed() {
        Some(until) => t::decide_effect_valid(lang, format::day_with_weekday(lang, until)),
        None => t::decide_effect_valid_between(lang),
    };
    let hearing = matches!(opened.case.held.request.stage, Stage::Hearing { .. });
    let go = Button::submit(t::decide_approve_go(lang).as_ref());
    Ok(Some(ApproveForm {
        action: opened.way("/decidir/aprovar"),
        hidden: opened.token("/decidir/aprovar"),
        version: opened.case.held.version,
        effects: vec![
            valid.into_owned(),
            t::decide_effect_declaration(lang).into_owned(),
            t::decide_effect_proof(lang).into_owned(),
            t::decide_effect_card(lang).into_owned(),
            t::decide_effect_told(lang).into_owned(),
        ],
        until: until(lang, &validity, typed)?,
        go: if hearing { go.secondary() } else { go },
    }))
}

/// The question for the last day; nothing where the law fixes it.
fn until(lang: Lang, validity: &Validity, typed: &Typed<'_>) -> Result<Option<Markup>, Stop> {
    let Some(by) = validity.by.filter(|_| validity.fixed().is_none()) else { return Ok(None) };
    let (earliest, latest) = (format::day(lang, validity.earliest), format::day(lang, validity.latest));
    let hint = keyed(lang, &format!("decide-until-{}", by.code()), &Args::none().with("earliest", earliest).with("latest", latest))?;
    let error = typed.faults.contains(&"ate").then(|| t::decide_error_ate(lang));
    Ok(Some(typed.approval.until().input(lang, "ate", &t::decide_until(lang), &hint, error.as_deref())))
}
