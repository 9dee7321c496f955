//! Refusing, in three steps and with two people: a proposal with its grounds, the hearing, a supervisor's second signature (CPA,
//! articles 121 to 125).

use crate::web::form::Posted;
use crate::web::officer::acts::{after, allowed};
use crate::web::officer::ask::staff;
use crate::web::officer::decide::{self, Seen};
use crate::web::officer::desk::{self, Opened, acting, way_with};
use crate::web::officer::story::Story;
use crate::web::officer::words;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::checkboxes::Checkboxes;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::fieldset::Fieldset;
use crate::web::parts::form::group::{Choice, Group};
use crate::web::parts::form::textarea::Textarea;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::summary_list::{Row, SummaryList};
use crate::web::site::Site;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use domain::deadline::notice::{NoticeChannel, notice_effective};
use domain::decision::Ground;
use domain::officer::Power;
use domain::request::answers::WORDS_LIMIT_CHARS;
use domain::request::stage::{Hearing, Stage};
use jiff::civil::Date;
use serde::Deserialize;
use service::actions::deciding;
use service::actors::{AsSeen, Propose, SecondSign};
use service::stop::Stop;
use service::texts::{format, t};

/// Grounds of refusal, by stable code: `ground-<code>` in the catalogues.
pub const GROUNDS: [&str; 7] = ["means", "housing", "tax_debt", "social_security_debt", "criminal_record", "false_document", "basis_ended"];

/// A proposal as typed: the words of a ground come in a field of its own name.
#[derive(Debug, Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    versao: i64,
    #[serde(default)]
    ground: Vec<String>,
    #[serde(default)]
    means: String,
    #[serde(default)]
    housing: String,
    #[serde(default)]
    tax_debt: String,
    #[serde(default)]
    social_security_debt: String,
    #[serde(default)]
    criminal_record: String,
    #[serde(default)]
    false_document: String,
    #[serde(default)]
    basis_ended: String,
}

/// The form of a proposal.
pub struct ProposeForm {
    /// Where it is sent.
    pub action: String,
    /// Its token.
    pub hidden: Markup,
    /// The version of the case that is seen.
    pub version: i64,
    /// The grounds, each with its words.
    pub grounds: Checkboxes,
    /// Until when the person could answer.
    pub until: String,
    /// The button.
    pub go: Button,
}

/// A hearing that runs or has ended.
pub struct HearingPart {
    /// Who proposed it, when, and until when the person may answer.
    pub rows: SummaryList,
    /// The grounds as the person reads them.
    pub grounds: Vec<(String, String)>,
    /// What the person answered.
    pub answer: Option<(String, String)>,
    /// What holds a second signature up; empty when nothing does.
    pub waits: String,
    /// The forms: taking the proposal back, signing.
    pub withdraw: Option<(String, Markup, i64)>,
    /// Signing second.
    pub sign: Option<(String, Markup, i64)>,
}

/// Proposes a refusal.
pub async fn propose(
    State(site): State<Site>,
    Path((_, text)): Path<(String, String)>,
    posted: Posted<Typed>,
) -> Result<Response, Response> {
    let Posted { visit, typed, once } = posted;
    let (who, reference) = allowed(&visit, &text, acting::<Propose>)?;
    let faults = typed.faults();
    if !faults.is_empty() {
        let opened = desk::open(&site, staff(&visit)?, &text, "decide").await?;
        let typed = decide::Typed { proposal: typed, faults: &faults, ..decide::Typed::default() };
        return decide::page(&site, &opened, &typed).await;
    }
    let done = deciding::propose_refusal(&site.app, who, AsSeen::at(reference.clone(), typed.versao), typed.grounds()).await;
    after(&site, &visit, "propose_refusal", &reference, done.map(|_| ())).await?;
    let back = way_with(&visit, reference.as_str(), "/decidir");
    once.done(&site, &visit, back).await.map_err(IntoResponse::into_response)
}

/// Takes the proposal back.
pub async fn withdraw(
    State(site): State<Site>,
    Path((_, text)): Path<(String, String)>,
    posted: Posted<Seen>,
) -> Result<Response, Response> {
    let Posted { visit, typed, once } = posted;
    let (who, reference) = allowed(&visit, &text, acting::<Propose>)?;
    let done = deciding::withdraw_proposal(&site.app, who, AsSeen::at(reference.clone(), typed.versao)).await;
    after(&site, &visit, "withdraw_proposal", &reference, done.map(|_| ())).await?;
    let back = way_with(&visit, reference.as_str(), "/decidir");
    once.done(&site, &visit, back).await.map_err(IntoResponse::into_response)
}

/// Signs the refusal second.
pub async fn sign(
    State(site): State<Site>,
    Path((_, text)): Path<(String, String)>,
    posted: Posted<SignedSecond>,
) -> Result<Response, Response> {
    let Posted { visit, typed, once } = posted;
    let (who, reference) = allowed(&visit, &text, acting::<SecondSign>)?;
    let done = deciding::refuse(&site.app, who, AsSeen::at(reference.clone(), typed.versao)).await;
    after(&site, &visit, "refuse", &reference, done.map(|_| ())).await?;
    let back = way_with(&visit, reference.as_str(), "");
    once.done(&site, &visit, back).await.map_err(IntoResponse::into_response)
}

/// The version of the case that who signs has seen.
#[derive(Debug, Default, Deserialize)]
pub struct SignedSecond {
    #[serde(default)]
    versao: i64,
}

impl Typed {
    fn words(&self, code: &str) -> &str {
        match code {
            "means" => &self.means,
            "housing" => &self.housing,
            "tax_debt" => &self.tax_debt,
            "social_security_debt" => &self.social_security_debt,
            "criminal_record" => &self.criminal_record,
            "false_document" => &self.false_document,
            "basis_ended" => &self.basis_ended,
            _ => "",
        }
    }

    fn grounds(&self) -> Vec<Ground> {
        let chosen = GROUNDS.into_iter().filter(|code| self.ground.iter().any(|chosen| chosen == code));
        chosen.map(|code| Ground { code: code.to_owned(), words: self.words(code).trim().to_owned() }).collect()
    }

    /// The fields that are wrong: no ground, or a ground without its words.
    fn faults(&self) -> Vec<&'static str> {
        let grounds = self.grounds();
        if grounds.is_empty() {
            return vec!["ground"];
        }
        let wordless = |code: &&'static str| {
            let chosen = grounds.iter().find(|ground| ground.code == **code);
            chosen.is_some_and(|ground| ground.words.is_empty() || ground.words.chars().count() > WORDS_LIMIT_CHARS)
        };
        GROUNDS.into_iter().filter(wordless).collect()
    }
}

/// The form of a proposal, while the case is in review.
///
/// # Errors
/// The law has no answer.
pub fn propose_form(site: &Site, opened: &Opened, typed: &Typed, faults: &[&'static str]) -> Result<Option<ProposeForm>, Stop> {
    if !matches!(opened.case.held.request.stage, Stage::InReview { .. }) || !opened.may(Power::Propose) {
        return Ok(None);
    }
    let lang = opened.visit.lang;
    let prefix = t::error_prefix(lang);
    let mut group = Group::new("ground", Fieldset::new(t::decide_grounds(lang).as_ref())).hint(t::decide_grounds_hint(lang).as_ref());
    if faults.contains(&"ground") {
        group = group.error(&prefix, words::coded(lang, "decide-error", "ground"));
    }
    let lines = GROUNDS.map(|code| {
        let mut field = Field::new(code, t::decide_ground_words(lang).as_ref());
        if faults.contains(&code) {
            field = field.error(&prefix, words::coded(lang, "decide-error", code));
        }
        let area = Textarea { field, value: typed.words(code).to_owned(), rows: 3, ..Textarea::default() };
        Choice { reveal: Markup::of(&area), ..Choice::new(code, words::coded(lang, "ground", code)) }.into()
    });
    let chosen: Vec<&str> = typed.ground.iter().map(String::as_str).collect();
    Ok(Some(ProposeForm {
        action: opened.way("/decidir/propor"),
        hidden: opened.token("/decidir/propor"),
        version: opened.case.held.version,
        grounds: Checkboxes { group, lines: lines.to_vec() }.choose(&chosen),
        until: t::decide_hearing_until(lang, format::day_with_weekday(lang, until(site)?)).into_owned(),
        go: Button::submit(t::decide_propose_go(lang).as_ref()).secondary(),
    }))
}

fn until(site: &Site) -> Result<Date, Stop> {
    let law = &site.app.law();
    let notice = notice_effective(law, NoticeChannel::Electronic, site.app.clock.today(), None)?;
    Ok(domain::deadline::response::hearing(law, notice.effective_on, None)?.lapses_after)
}

/// The hearing, with what who looks may do about it.
#[must_use]
pub fn hearing(opened: &Opened, story: &Story) -> Option<HearingPart> {
    let Stage::Hearing { hearing, .. } = &opened.case.held.request.stage else { return None };
    let lang = opened.visit.lang;
    let proposed_by = story.officer(&hearing.by.to_string()).unwrap_or_default().to_owned();
    let rows = SummaryList::new(vec![
        Row::new(t::decide_hearing_by(lang).as_ref(), proposed_by),
        Row::new(t::decide_hearing_at(lang).as_ref(), format::instant_short(lang, hearing.at)),
        Row::new(t::decide_hearing_last(lang).as_ref(), format::day_with_weekday(lang, hearing.answer_by)),
    ]);
    let waits = waits(opened, hearing);
    let sign = waits.is_empty().then(|| (opened.way("/decidir/indeferir"), opened.token("/decidir/indeferir"), opened.case.held.version));
    Some(HearingPart {
        rows,
        grounds: hearing.grounds.iter().map(|ground| (words::coded(lang, "ground", &ground.code), ground.words.clone())).collect(),
        answer: hearing
            .answer
            .as_ref()
            .map(|answer| (t::decide_hearing_answered(lang, format::instant_short(lang, answer.at)).into_owned(), answer.words.clone())),
        waits,
        withdraw: opened
            .may(Power::Propose)
            .then(|| (opened.way("/decidir/retirar"), opened.token("/decidir/retirar"), opened.case.held.version)),
        sign,
    })
}

/// What holds the second signature up for who looks.
fn waits(opened: &Opened, hearing: &Hearing) -> String {
    let lang = opened.visit.lang;
    let heard = hearing.answer.is_some() || hearing.ended;
    match (opened.may(Power::SecondSign), hearing.by == opened.who.id(), heard) {
        (false, _, _) => t::decide_sign_supervisor(lang).into_owned(),
        (true, true, _) => t::decide_sign_other(lang).into_owned(),
        (true, false, false) => t::decide_sign_heard(lang, format::day_with_weekday(lang, hearing.answer_by)).into_owned(),
        (true, false, true) => String::new(),
    }
}
