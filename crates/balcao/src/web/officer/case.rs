//! The case on the desk: whose turn, the legal clock, the checks, the papers, the questions, what happened.

use crate::web::officer::checks::{self, CheckRow};
use crate::web::officer::desk::{self, Opened, shown};
use crate::web::officer::matching::{self, Matching};
use crate::web::officer::story::{self, Story};
use crate::web::officer::{term, words};
use crate::web::parts::case::timeline::Timeline;
use crate::web::parts::case::turn::TurnLine;
use crate::web::parts::desk::identity::IdentityBar;
use crate::web::parts::find::back_link::BackLink;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::textarea::Textarea;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::summary_list::{Row, SummaryList};
use crate::web::parts::show::tag::Tag;
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::views::way::{route_name, way_of};
use crate::web::visit::Staff;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use domain::id::MessageId;
use domain::law::row::RowRef;
use domain::officer::Power;
use domain::request::stage::Stage;
use service::actors::Read;
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, by_key, format, t};

#[derive(Template)]
#[template(path = "officer/case.html")]
struct CasePage {
    layout: Layout,
    lang: Lang,
    back: BackLink,
    identity: IdentityBar,
    turn: TurnLine,
    stage: Tag,
    with: String,
    primary: Option<Button>,
    ways: Vec<(String, String)>,
    forms: Vec<(String, String, Markup)>,
    term: Option<SummaryList>,
    term_how: bool,
    way: Option<WayLine>,
    reopen: Option<Reopen>,
    matching: Option<Matching>,
    checks: Vec<CheckRow>,
    papers: Vec<Paper>,
    questions: Vec<Question>,
    timeline: Timeline,
    history: String,
}

/// The way of the case's permit today: the very answer that the person and the check before sending get.
struct WayLine {
    name: String,
    href: String,
    why: Vec<(String, String)>,
}

/// A document in its slot.
struct Paper {
    name: String,
    verdict: Tag,
    about: String,
    href: String,
}

/// The form that opens a lapsed slip again.
struct Reopen {
    action: String,
    hidden: Markup,
    why: Textarea,
}

/// A question or an answer.
struct Question {
    lead: String,
    words: String,
    answer: Option<AnswerForm>,
}

/// The form to answer one.
struct AnswerForm {
    id: MessageId,
    action: String,
    hidden: Markup,
    field: Textarea,
}

/// The page.
pub async fn show(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    staff: Staff<Read>,
) -> Result<Response, Response> {
    let opened = desk::open(&site, staff, &reference, "case").await?;
    let fault = |stop| Problem::of(opened.visit.lang, stop).into_response();
    let story = story::load(&site, &opened.case).await.map_err(fault)?;
    let page = page(&site, &opened, &story).map_err(fault)?;
    Ok(shown(&opened.visit, &page))
}

fn page(site: &Site, opened: &Opened, story: &Story) -> Result<CasePage, Stop> {
    let lang = opened.visit.lang;
    let title = t::desk_case_window_title(lang, opened.reference());
    let queue = t::desk_back_to_queue(lang);
    let head = opened.head(site, &title, (&queue, opened.visit.to("int")))?;
    let slots = words::slots(&site.app, &opened.case, lang)?;
    let term = term::of(&site.app, &opened.case)?;
    let rows = term.as_ref().map(|term| term::rows(&site.app, lang, &opened.case, term));
    Ok(CasePage {
        layout: head.layout,
        lang,
        back: head.back,
        identity: head.identity,
        turn: opened.turn_line(),
        stage: words::stage(lang, opened.case.held.request.stage.code()),
        with: with(opened, story),
        primary: primary(opened),
        ways: ways(opened),
        forms: forms(opened),
        term: rows.map(|rows| SummaryList::new(rows.into_iter().map(|(name, words)| Row::new(name, words)).collect())),
        term_how: term.is_some(),
        way: way(site, opened),
        reopen: reopen(opened),
        matching: matching::of(opened, story),
        checks: checks::rows(opened),
        papers: papers(opened, &slots),
        questions: questions(opened, story),
        timeline: story.short(lang, &opened.case, &slots),
        history: opened.way("/historico"),
    })
}

fn way(site: &Site, opened: &Opened) -> Option<WayLine> {
    let (lang, law, today) = (opened.visit.lang, site.app.law(), site.app.clock.today());
    let permit = &opened.case.permit;
    let way = law.renewal(permit, today)?;
    let text = |key: &str| by_key(lang, key, &Args::none()).unwrap_or_default().into_owned();
    let cited = |rows: &[RowRef]| rows.iter().map(|row| format!("{} ({})", row.legal_basis, row.id)).collect::<Vec<_>>().join("; ");
    Some(WayLine {
        name: route_name(lang, way.route).unwrap_or_default(),
        href: way_of(site, &opened.visit, permit),
        why: way.because.iter().map(|reason| (text(&reason.code), cited(&reason.law))).collect(),
    })
}

fn with(opened: &Opened, story: &Story) -> String {
    let lang = opened.visit.lang;
    match opened.case.held.officer {
        None => t::desk_case_with_nobody(lang).into_owned(),
        Some(_) if opened.is_mine() => t::desk_case_with_you(lang).into_owned(),
        Some(id) => t::desk_case_with(lang, story.officer(&id.to_string()).unwrap_or_default()).into_owned(),
    }
}

/// The one thing to do next: review while the case is to be decided.
fn primary(opened: &Opened) -> Option<Button> {
    let open = words::is_to_decide(&opened.case.held.request.stage) && opened.may(Power::Review);
    open.then(|| Button::link(t::desk_case_review(opened.visit.lang).as_ref(), opened.way("/rever")))
}

fn ways(opened: &Opened) -> Vec<(String, String)> {
    let lang = opened.visit.lang;
    let mut ways = Vec::new();
    let reviews = words::is_to_decide(&opened.case.held.request.stage) && opened.may(Power::Review);
    if !reviews && !opened.case.documents.is_empty() {
        ways.push((t::desk_case_see_papers(lang).into_owned(), opened.way("/rever")));
    }
    if opened.may(Power::Ask) && opened.case.held.request.stage.code() == "in_review" {
        ways.push((t::desk_case_ask(lang).into_owned(), opened.way("/pedir")));
    }
    if words::is_to_decide(&opened.case.held.request.stage) && opened.may(Power::Approve) {
        ways.push((t::desk_case_decide(lang).into_owned(), opened.way("/decidir")));
    }
    ways.push((t::desk_case_mirror(lang).into_owned(), opened.way("/espelho")));
    ways.push((t::desk_case_history(lang).into_owned(), opened.way("/historico")));
    ways
}

/// A slip that lapsed: beyond what the rule lets the resident do, somebody who decides opens it (PAY-5).
fn reopen(opened: &Opened) -> Option<Reopen> {
    let lang = opened.visit.lang;
    let lapsed = matches!(opened.case.held.request.stage, Stage::Lapsed { .. });
    (lapsed && opened.may(Power::Approve)).then(|| Reopen {
        action: opened.way("/reabrir"),
        hidden: opened.token("/reabrir"),
        why: Textarea { field: Field::new("words", t::desk_reopen_why(lang).as_ref()), rows: 2, ..Textarea::default() },
    })
}

/// Taking the case, or handing it back.
fn forms(opened: &Opened) -> Vec<(String, String, Markup)> {
    if !opened.may(Power::Review) || !opened.case.held.request.stage.is_open() {
        return Vec::new();
    }
    let lang = opened.visit.lang;
    let form = |words: std::borrow::Cow<'static, str>, tail: &str| (words.into_owned(), opened.way(tail), opened.token(tail));
    match opened.case.held.officer {
        None => vec![form(t::desk_case_take(lang), "/assumir")],
        Some(_) if opened.is_mine() => vec![form(t::desk_case_hand_back(lang), "/devolver")],
        Some(_) => vec![form(t::desk_case_take_over(lang), "/assumir")],
    }
}

fn papers(opened: &Opened, slots: &[(String, String)]) -> Vec<Paper> {
    let lang = opened.visit.lang;
    let paper = |document: &domain::document::Document| Paper {
        name: words::slot(lang, slots, &document.slot),
        verdict: words::verdict(lang, document.verdict),
        about: t::desk_case_paper_about(
            lang,
            document.pages,
            format::size(lang, document.size_bytes),
            format::instant_short(lang, document.added_at),
        )
        .into_owned(),
        href: opened.way(&format!("/rever?documento={}", document.id)),
    };
    opened.case.documents.iter().map(paper).collect()
}

fn questions(opened: &Opened, story: &Story) -> Vec<Question> {
    let lang = opened.visit.lang;
    let question = |message: &store::message::Message| {
        let at = format::instant_short(lang, message.at);
        let answered = story.messages.iter().any(|other| other.answers == Some(message.id));
        let lead = match message.by_officer {
            true => t::desk_case_answered_by(lang, at, story.officer(&message.from_id).unwrap_or_default()),
            false => t::desk_case_asked_by(lang, at, opened.case.person.person.full_name()),
        };
        let open = !message.by_officer && !answered && opened.may(Power::Ask);
        Question {
            lead: lead.into_owned(),
            words: message.words.clone(),
            answer: open.then(|| AnswerForm {
                id: message.id,
                action: opened.way("/responder"),
                hidden: opened.token("/responder"),
                field: Textarea {
                    field: Field { id: format!("words-{}", message.id), ..Field::new("words", t::desk_case_answer(lang).as_ref()) },
                    rows: 3,
                    ..Textarea::default()
                },
            }),
        }
    };
    story.messages.iter().map(question).collect()
}
