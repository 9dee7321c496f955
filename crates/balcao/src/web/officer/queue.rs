//! The queue: cases by legal deadline, then age; and the next free one (DESK-1).

use crate::web::form::Posted;
use crate::web::officer::desk::{acting, param, shown};
use crate::web::officer::route_code::{self, RouteCode};
use crate::web::officer::{term, words};
use crate::web::parts::desk::queue::{Notice, Queue, QueueHeads, QueueRow, View, Views};
use crate::web::parts::form::button::Button;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::input::Input;
use crate::web::parts::form::select::{Choice, Select};
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::visit::{Seen, Staff, Visit};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use domain::id::{OfficerId, Reference};
use domain::refusal::Refusal;
use domain::request::stage::Stage;
use jiff::civil::Date;
use service::actions::reviewing;
use service::actors::{Read, Review};
use service::stop::Stop;
use service::texts::{Lang, format, t};
use store::engine::error::StoreError;
use store::request::{self, QueueFilter, QueueLine};

/// Cases on one page of the queue.
pub const LINES_PER_PAGE: i64 = 50;
/// How far the search for a free case looks.
const FREE_LOOKED_AT: i64 = 200;

/// Which cases a view holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holds {
    /// Those whose turn is ours.
    Ours,
    /// Those of who looks.
    Mine,
    /// Those at a stage.
    Stage(&'static str),
    /// Every case that was sent.
    All,
}

/// The views.
const VIEWS: [(&str, Holds); 6] = [
    ("seguinte", Holds::Ours),
    ("meus", Holds::Mine),
    ("pedidos", Holds::Stage("more_asked")),
    ("audiencia", Holds::Stage("hearing")),
    ("verificacoes", Holds::Stage("in_checks")),
    ("todos", Holds::All),
];

/// A form without fields.
#[derive(Debug, serde::Deserialize)]
pub struct Nothing {}

#[derive(Template)]
#[template(path = "officer/queue.html")]
struct QueuePage {
    layout: Layout,
    lang: Lang,
    caption: String,
    title: String,
    next: Option<(String, Markup)>,
    views: Views,
    action: String,
    view: String,
    search: Input,
    stage: Option<Select>,
    filter: Button,
    code: Option<RouteCode>,
    queue: Option<Queue>,
    nothing_free: bool,
    earlier: Option<String>,
    later: Option<String>,
}

/// What the address asks for.
struct Wanted {
    view: usize,
    typed: String,
    stage: Option<String>,
    page: i64,
}

/// The page.
pub async fn show(State(site): State<Site>, staff: Staff<Read>) -> Response {
    let Staff { visit, who } = staff;
    let wanted = wanted(&visit);
    match read(&site, &wanted, who.id()).await {
        Ok((lines, counts)) => shown(&visit, &page(&site, &visit, &wanted, lines, &counts)),
        Err(stop) => Problem::of(visit.lang, stop).into_response(),
    }
}

/// Takes the next free case: the first by legal deadline that nobody has.
pub async fn next(State(site): State<Site>, posted: Posted<Nothing>) -> Response {
    let Posted { visit, once, .. } = posted;
    match take_next(&site, &visit).await {
        Ok(Some(reference)) => once.done(&site, &visit, visit.to(&format!("int/processos/{reference}"))).await.into_response(),
        Ok(None) => once.done(&site, &visit, visit.to("int?livre=nenhum")).await.into_response(),
        Err(problem) => problem.into_response(),
    }
}

async fn take_next(site: &Site, visit: &Visit) -> Result<Option<Reference>, Problem> {
    let fault = |stop| Problem::of(visit.lang, stop);
    let filter = QueueFilter { ours: true, limit: FREE_LOOKED_AT, ..QueueFilter::default() };
    let lines = lines(site, filter).await.map_err(fault)?;
    let to_decide = |line: &&QueueLine| line.officer.is_none() && matches!(line.stage.as_str(), "in_review" | "hearing");
    for line in lines.iter().filter(to_decide) {
        let who = acting::<Review>(visit)?;
        let Some(reference) = Reference::parse(&line.reference) else { continue };
        match reviewing::take(&site.app, who, reference.clone()).await {
            Ok(_) => return Ok(Some(reference)),
            // A colleague was faster: the next one.
            Err(Stop::Refused(Refusal::ChangedMeanwhile)) => {}
            Err(stop) => return Err(fault(stop)),
        }
    }
    acting::<Review>(visit).map(|_| None)
}

fn wanted(visit: &Visit) -> Wanted {
    let named = param(visit, "vista").unwrap_or_default();
    let stage = param(visit, "estado").filter(|code| Stage::CODES.contains(&code.as_str()));
    Wanted {
        view: VIEWS.iter().position(|(code, _)| *code == named).unwrap_or(0),
        typed: param(visit, "q").unwrap_or_default().chars().take(100).collect(),
        stage,
        page: param(visit, "pagina").and_then(|text| text.parse().ok()).unwrap_or(1).clamp(1, 10_000),
    }
}

impl Wanted {
    fn filter(&self, me: OfficerId) -> QueueFilter {
        let holds = VIEWS[self.view].1;
        QueueFilter {
            stage: match holds {
                Holds::Stage(stage) => Some(stage.to_owned()),
                Holds::Ours | Holds::Mine | Holds::All => self.stage.clone(),
            },
            officer: (holds == Holds::Mine).then_some(me),
            ours: holds == Holds::Ours,
            starting: Some(self.typed.clone()).filter(|typed| !typed.trim().is_empty()),
            // One more than a page holds: it says whether there is another page.
            limit: LINES_PER_PAGE + 1,
            offset: (self.page - 1) * LINES_PER_PAGE,
        }
    }

    fn code(&self) -> &'static str {
        VIEWS[self.view].0
    }

    fn address(&self, visit: &Visit, page: i64) -> String {
        let mut pairs = vec![("vista", self.code().to_owned())];
        if !self.typed.is_empty() {
            pairs.push(("q", self.typed.clone()));
        }
        if let Some(stage) = &self.stage {
            pairs.push(("estado", stage.clone()));
        }
        if page > 1 {
            pairs.push(("pagina", page.to_string()));
        }
        let query = serde_html_form::to_string(&pairs).unwrap_or_default();
        visit.to(&format!("int?{query}"))
    }
}

async fn lines(site: &Site, filter: QueueFilter) -> Result<Vec<QueueLine>, Stop> {
    let read = site.app.store.read("queue", filter, |rx, filter| Box::pin(async move { request::queue(rx, filter).await }));
    read.await.map_err(Stop::from)
}

async fn read(site: &Site, wanted: &Wanted, me: OfficerId) -> Result<(Vec<QueueLine>, Vec<i64>), Stop> {
    let mine = QueueFilter { officer: Some(me), limit: 1_000, ..QueueFilter::default() };
    let lines_wanted = lines(site, wanted.filter(me)).await?;
    let mine = i64::try_from(lines(site, mine).await?.len()).unwrap_or(i64::MAX);
    let ours = site.app.store.read("count ours", (), |rx, ()| Box::pin(async move { request::count_ours(rx).await }));
    let ours: Result<i64, StoreError> = ours.await;
    let (ours, by_stage) = (ours?, site.app.counts.by_stage(&site.app).await?);
    let sent = by_stage.iter().filter(|(stage, _)| stage != "draft").map(|(_, count)| count).sum();
    let of = |stage: &str| by_stage.iter().find(|(code, _)| code == stage).map_or(0, |(_, count)| *count);
    let counts = VIEWS.iter().map(|(_, holds)| match holds {
        Holds::Ours => ours,
        Holds::Mine => mine,
        Holds::Stage(stage) => of(stage),
        Holds::All => sent,
    });
    Ok((lines_wanted, counts.collect()))
}

fn page(site: &Site, visit: &Visit, wanted: &Wanted, mut lines: Vec<QueueLine>, counts: &[i64]) -> QueuePage {
    let lang = visit.lang;
    let per_page = usize::try_from(LINES_PER_PAGE).unwrap_or(usize::MAX);
    let more = lines.len() > per_page;
    lines.truncate(per_page);
    let title = words::coded(lang, "queue-view", wanted.code());
    let team = match &visit.seen {
        Seen::Officer(officer) => officer.team.clone(),
        Seen::Resident { .. } | Seen::Nobody => String::new(),
    };
    QueuePage {
        layout: site.frame(visit, &title, Section::Queue),
        lang,
        caption: t::queue_caption(lang, team).into_owned(),
        title,
        next: acting::<Review>(visit).is_ok().then(|| (visit.to("int/seguinte"), visit.form_token("int/seguinte"))),
        views: views(visit, wanted, counts),
        action: visit.to("int"),
        view: wanted.code().to_owned(),
        search: Input { kind: "search", value: Some(wanted.typed.clone()), ..Input::new(Field::new("q", t::queue_search(lang).as_ref())) },
        stage: matches!(VIEWS[wanted.view].1, Holds::Mine | Holds::All).then(|| stages(lang, wanted)),
        filter: Button::submit(t::queue_filter(lang).as_ref()).secondary(),
        code: route_code::read(site, visit, &wanted.typed),
        queue: (!lines.is_empty()).then(|| table(site, visit, wanted, &lines, counts)),
        nothing_free: param(visit, "livre").is_some(),
        earlier: (wanted.page > 1).then(|| wanted.address(visit, wanted.page - 1)),
        later: more.then(|| wanted.address(visit, wanted.page + 1)),
    }
}

fn views(visit: &Visit, wanted: &Wanted, counts: &[i64]) -> Views {
    let lang = visit.lang;
    let view = |(at, (code, _)): (usize, &(&str, Holds))| View {
        name: words::coded(lang, "queue-tab", code),
        count: format::number(lang, counts.get(at).copied().unwrap_or(0)),
        href: visit.to(&format!("int?vista={code}")),
        current: at == wanted.view,
    };
    Views { label: t::queue_views(lang).into_owned(), views: VIEWS.iter().enumerate().map(view).collect() }
}

fn stages(lang: Lang, wanted: &Wanted) -> Select {
    let all = Choice::new("", &t::queue_any_stage(lang));
    let codes = Stage::CODES.iter().filter(|code| **code != "draft");
    let choices = std::iter::once(all).chain(codes.map(|code| Choice::new(code, &words::coded(lang, "stage", code))));
    let select = Select { field: Field::new("estado", t::queue_stage(lang).as_ref()), choices: choices.collect(), ..Select::default() };
    select.choose(wanted.stage.as_deref().unwrap_or_default())
}

fn table(site: &Site, visit: &Visit, wanted: &Wanted, lines: &[QueueLine], counts: &[i64]) -> Queue {
    let lang = visit.lang;
    // A count that was kept may be behind what is shown.
    let shown = i64::try_from(lines.len()).unwrap_or(i64::MAX);
    let all = counts.get(wanted.view).copied().unwrap_or(0).max(shown);
    Queue {
        label: t::queue_region(lang).into_owned(),
        caption: t::queue_order(lang, all, lines.len()).as_ref().into(),
        caption_more: t::queue_age_unit(lang).as_ref().into(),
        heads: QueueHeads {
            choose: t::queue_head_choose(lang).into_owned(),
            case: t::desk_fact_case(lang).into_owned(),
            route: t::desk_fact_route(lang).into_owned(),
            state: t::queue_head_state(lang).into_owned(),
            notice: t::queue_head_notice(lang).into_owned(),
            due: t::desk_fact_term(lang).into_owned(),
            age: t::queue_head_age(lang).into_owned(),
            with: t::queue_head_with(lang).into_owned(),
        },
        rows: lines.iter().map(|line| row(site, visit, line)).collect(),
    }
}

fn row(site: &Site, visit: &Visit, line: &QueueLine) -> QueueRow {
    let lang = visit.lang;
    let left = line.due_on.map(|day| term::left(&site.app, day));
    let due_soon = left.is_some_and(|left| left <= term::DUE_SOON_WORKING_DAYS);
    let name = format!("{} {}", line.given_names, line.family_names);
    let sent_on = line.sent_at.map(domain::deadline::day_of);
    QueueRow {
        reference: line.reference.clone(),
        choose: String::new(),
        href: visit.to(&format!("int/processos/{}", line.reference)),
        person: t::queue_person(lang, words::coded(lang, "country", &line.nationality.to_lowercase()), name.trim()).into_owned(),
        route: words::basis(&site.app, lang, &line.basis),
        state: words::stage(lang, &line.stage),
        notice: notice(lang, line, left, due_soon),
        due: line.due_on.map_or_else(|| t::queue_due_still(lang).into_owned(), |day| format::day_short(lang, day)),
        left: left.map(|left| t::turn_working_days_left(lang, left).into_owned()).unwrap_or_default(),
        age: sent_on.map(|day: Date| t::queue_age(lang, term::age(&site.app, day)).into_owned()).unwrap_or_default(),
        with: line.officer.clone().unwrap_or_else(|| t::queue_free(lang).into_owned()),
        due_soon,
    }
}

fn notice(lang: Lang, line: &QueueLine, left: Option<u32>, due_soon: bool) -> Result<Notice, String> {
    if let Some(left) = left.filter(|_| due_soon) {
        return Ok(Notice { icon: Icon::Warning, tone: Tone::Care, text: t::queue_notice_due(lang, left).into_owned() });
    }
    let (icon, text) = match (line.stage.as_str(), line.last_word.as_deref()) {
        _ if line.questions > 0 => (Icon::Message, t::queue_notice_questions(lang, line.questions)),
        ("in_review", Some("more_answered")) => (Icon::Message, t::queue_notice_answered(lang)),
        ("in_review", Some("more_unanswered")) => (Icon::Clock, t::queue_notice_unanswered(lang)),
        ("hearing", Some("hearing_answered")) => (Icon::Message, t::queue_notice_heard(lang)),
        ("hearing", Some("hearing_ended")) => (Icon::Clock, t::queue_notice_not_heard(lang)),
        ("more_asked", _) => (Icon::Hourglass, t::queue_notice_more(lang)),
        ("hearing", _) => (Icon::Message, t::queue_notice_hearing(lang)),
        ("matching", _) => (Icon::Message, t::queue_notice_matching(lang)),
        ("in_checks", _) => (Icon::Hourglass, t::queue_notice_checks(lang)),
        _ => return Err(t::queue_notice_none(lang).into_owned()),
    };
    Ok(Notice { icon, tone: Tone::Plain, text: text.into_owned() })
}
