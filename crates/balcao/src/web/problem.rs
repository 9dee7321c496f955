//! Everything that is not the page one asked for: one enum, one response. The body is written by [`dress`], which knows the visit.

use crate::web::parts::case::act::Act;
use crate::web::parts::case::blocker::{AttemptProof, Blocker, BlockerNames, WayOn};
use crate::web::parts::form::button::Button;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::site::{Section, Site};
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Redirect, Response};
use domain::id::RequestId;
use domain::refusal::Refusal;
use service::actions::attempts::{self, Tried};
use service::actions::rules;
use service::actors::Resident;
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, by_key, format, t};

/// Not the page one asked for.
#[derive(Debug, Clone)]
pub struct Problem {
    lang: Lang,
    kind: Kind,
}

/// What kind of problem.
#[derive(Debug, Clone)]
pub enum Kind {
    /// No such page, or another person's: the two look the same.
    NotFound,
    /// One must sign in first; afterwards the page follows.
    SignIn {
        /// Where to afterwards.
        tail: String,
        /// On the officers' side.
        staff: bool,
        /// What was typed into the form that was sent; empty for a look.
        typed: Vec<(String, String)>,
    },
    /// An expected "no", kept as an attempt.
    Refused {
        /// The refusal.
        refusal: Refusal,
        /// Number of the attempt's proof.
        attempt: String,
        /// The page to go back to.
        back: String,
    },
    /// The form did not come from a page of ours.
    ForeignForm,
    /// The form is of a session that has ended.
    OldForm {
        /// Where it is sent.
        tail: String,
        /// What was typed.
        typed: Vec<(String, String)>,
    },
    /// The form cannot be read.
    BadForm,
    /// More than we take at once.
    TooLarge,
    /// Too much at once; in a moment again.
    Busy,
    /// Something is wrong with us. The reference is in the log.
    Fault {
        /// Reference of the log line.
        reference: String,
    },
}

impl Problem {
    /// A problem on a page in this language.
    #[must_use]
    pub fn new(lang: Lang, kind: Kind) -> Self {
        Self { lang, kind }
    }

    /// One must sign in first; what a form held comes along.
    #[must_use]
    pub fn sign_in(visit: &Visit, staff: bool) -> Self {
        Self { lang: visit.lang, kind: Kind::SignIn { tail: visit.tail.clone(), staff, typed: visit.typed.clone() } }
    }

    /// What stopped an action outside of a case. A refusal here is a fault of ours: pages with refusals use [`stopped`].
    #[must_use]
    pub fn of(lang: Lang, stop: Stop) -> Self {
        let kind = match stop {
            Stop::NotFound => Kind::NotFound,
            Stop::Busy => Kind::Busy,
            Stop::Refused(refusal) => fault(&format!("a refusal nobody expected: {}", refusal.code())),
            Stop::Fault(what) => fault(&what),
        };
        Self { lang, kind }
    }
}

/// What stopped an action on a case: a refusal is kept as an attempt and gives a proof (ONE-4, PROOF-4).
pub async fn stopped(
    site: &Site,
    visit: &Visit,
    tried: &'static str,
    who: Option<Resident>,
    request: Option<RequestId>,
    stop: Stop,
) -> Problem {
    let Stop::Refused(refusal) = stop else { return Problem::of(visit.lang, stop) };
    let person = who.map(Resident::person);
    let rules = match rules::of_refusal(&site.app, &refusal, request).await {
        Ok(rules) => rules,
        Err(stop) => return Problem::of(visit.lang, stop),
    };
    let tried = Tried { tried: tried.to_owned(), answered: refusal.code().to_owned(), person, request, rules, from: String::new() };
    match attempts::record(&site.app, tried).await {
        Ok(attempt) => {
            let back = visit.to(visit.tail.rsplit_once('/').map_or("", |(before, _)| before));
            Problem::new(visit.lang, Kind::Refused { refusal, attempt: attempt.number, back })
        }
        Err(stop) => Problem::of(visit.lang, stop),
    }
}

fn fault(what: &str) -> Kind {
    let reference = service::chance::Chance.readable(8);
    tracing::error!(reference, what, "fault");
    Kind::Fault { reference }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        if let Kind::SignIn { tail, staff, typed } = &self.kind
            && typed.is_empty()
        {
            let door = if *staff { "int/entrar" } else { "entrar" };
            let next: String = tail.chars().filter(|c| c.is_ascii_alphanumeric() || "/-".contains(*c)).collect();
            return Redirect::to(&format!("{}/{door}?para={next}", self.lang.prefix())).into_response();
        }
        let status = match &self.kind {
            Kind::NotFound => StatusCode::NOT_FOUND,
            Kind::Refused { .. } => StatusCode::CONFLICT,
            Kind::ForeignForm => StatusCode::FORBIDDEN,
            Kind::OldForm { .. } | Kind::SignIn { .. } => StatusCode::GONE,
            Kind::BadForm => StatusCode::BAD_REQUEST,
            Kind::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Kind::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Kind::Fault { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    layout: Layout,
    title: String,
    sentences: Vec<String>,
    blocker: Option<Blocker>,
    again: Option<Again>,
    ways: Vec<(String, String)>,
}

/// What was typed, to be read and sent once more: nothing is lost (G4).
struct Again {
    action: String,
    hidden: Markup,
    fields: Vec<(String, String)>,
    /// What can be read of it, and how it is called.
    read: Vec<String>,
    heading: String,
    others: Option<String>,
    /// The way in, in another tab, when nobody is signed in.
    sign_in: Option<(String, String)>,
    go: Button,
}

impl Again {
    fn new(visit: &Visit, tail: &str, typed: &[(String, String)], sign_in: Option<&str>) -> Option<Self> {
        let lang = visit.lang;
        // A person's own words have blanks in them; numbers of versions and of things have none.
        let (read, others): (Vec<_>, Vec<_>) = typed.iter().partition(|(_, value)| value.trim().contains(char::is_whitespace));
        (!typed.is_empty()).then(|| Self {
            action: visit.to(tail),
            hidden: visit.form_token(tail),
            fields: typed.to_vec(),
            read: read.into_iter().map(|(_, value)| value.clone()).collect(),
            heading: t::problem_typed(lang).into_owned(),
            others: u32::try_from(others.len())
                .ok()
                .filter(|count| *count > 0)
                .map(|count| t::problem_typed_others(lang, count).into_owned()),
            sign_in: sign_in.map(|door| (t::problem_sign_in_tab(lang).into_owned(), visit.to(door))),
            go: Button { prevent_double_click: Some(true), ..Button::submit(t::problem_send_again(lang).as_ref()) },
        })
    }
}

/// Writes the body of every problem, in the language and frame of the visit.
pub async fn dress(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let visit = Visit::from_request_parts(&mut parts, &site).await.ok();
    let response = next.run(Request::from_parts(parts, body)).await;
    let problem = match response.extensions().get::<Problem>() {
        Some(problem) => problem.clone(),
        None => match undressed(&response) {
            Some(kind) => Problem::new(visit.as_ref().map_or(Lang::Pt, |visit| visit.lang), kind),
            None => return response,
        },
    };
    let visit = visit.unwrap_or_else(|| Visit::nowhere(problem.lang));
    let page = page(&site, &visit, &problem);
    let (mut head, _) = response.into_parts();
    head.extensions.clear();
    head.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    match page.render() {
        Ok(html) => Response::from_parts(head, Html(html).into_response().into_body()),
        Err(_) => head.status.into_response(),
    }
}

/// What a part of the server said that knows no languages: an address that cannot be read, a page that took too long or broke off.
fn undressed(response: &Response) -> Option<Kind> {
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if kind.is_some_and(|kind| !kind.starts_with("text/plain")) {
        return None;
    }
    match response.status() {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Some(Kind::NotFound),
        StatusCode::PAYLOAD_TOO_LARGE => Some(Kind::TooLarge),
        StatusCode::SERVICE_UNAVAILABLE => Some(Kind::Busy),
        status if status.is_client_error() => Some(Kind::BadForm),
        status if status.is_server_error() => Some(fault("a page broke off")),
        _ => None,
    }
}

fn page(site: &Site, visit: &Visit, problem: &Problem) -> ProblemPage {
    let lang = visit.lang;
    let (code, facts) = match &problem.kind {
        Kind::Refused { refusal, attempt, back } => return refused(site, visit, refusal, attempt, back),
        Kind::NotFound => ("not-found", Args::none()),
        Kind::ForeignForm => ("foreign-form", Args::none()),
        Kind::OldForm { typed, .. } if !typed.is_empty() => ("kept-form", Args::none()),
        Kind::OldForm { .. } => ("old-form", Args::none()),
        Kind::BadForm => ("bad-form", Args::none()),
        Kind::TooLarge => ("too-large", Args::none()),
        Kind::Busy => ("busy", Args::none()),
        Kind::Fault { reference } => ("fault", Args::none().with("reference", reference.as_str())),
        Kind::SignIn { .. } => ("session-ended", Args::none()),
    };
    let words = |part: &str| by_key(lang, &format!("problem-{code}-{part}"), &facts).unwrap_or_default().into_owned();
    let title = words("title");
    let mut ways = vec![(t::problem_way_home(lang).into_owned(), visit.to(""))];
    let again = match &problem.kind {
        Kind::OldForm { tail, typed } => Again::new(visit, tail, typed, None),
        Kind::SignIn { tail, staff, typed } => Again::new(visit, tail, typed, Some(if *staff { "int/entrar" } else { "entrar" })),
        _ => None,
    };
    if let (Kind::OldForm { tail, .. }, None) = (&problem.kind, &again) {
        ways.insert(0, (t::problem_way_again(lang).into_owned(), visit.to(tail)));
    }
    ProblemPage {
        layout: site.frame(visit, &title, Section::None),
        title,
        sentences: vec![words("what"), words("now")],
        blocker: None,
        again,
        ways,
    }
}

fn refused(site: &Site, visit: &Visit, refusal: &Refusal, attempt: &str, back: &str) -> ProblemPage {
    let lang = visit.lang;
    let code = refusal.code().replace('_', "-");
    let facts = facts(lang, refusal);
    let words = |part: &str| by_key(lang, &format!("refusal-{code}-{part}"), &facts).unwrap_or_default().into_owned();
    let title = words("title");
    let blocker = Blocker {
        level: 2,
        names: BlockerNames {
            happened: t::refusal_part_what(lang).into_owned(),
            kept: t::refusal_part_kept(lang).into_owned(),
            ways: t::refusal_part_now(lang).into_owned(),
            until: t::refusal_part_until(lang).into_owned(),
            proof: t::refusal_part_proof(lang).into_owned(),
        },
        happened: words("what").as_str().into(),
        kept: words("kept").as_str().into(),
        way: WayOn::new(Act::link(t::refusal_way_back(lang).as_ref(), back), words("now").as_str()),
        more_ways: Vec::new(),
        until: words("until").as_str().into(),
        proof: AttemptProof {
            text: t::refusal_proof_text(lang).as_ref().into(),
            keep: Act::link(t::refusal_proof_keep(lang).as_ref(), visit.to(&format!("tentativas/{attempt}.pdf"))),
            reference: Markup::reference(attempt).then(" · ").then(refusal.code()),
        },
        proof_is_primary: false,
    };
    let home = (t::problem_way_home(lang).into_owned(), visit.to("inicio"));
    ProblemPage {
        layout: site.frame(visit, &title, Section::None),
        title,
        sentences: Vec::new(),
        blocker: Some(blocker),
        again: None,
        ways: vec![home],
    }
}

/// The facts of a refusal as values of its texts.
#[must_use]
pub fn facts(lang: Lang, refusal: &Refusal) -> Args<'static> {
    let day = |name, day| Args::none().with(name, format::day_with_weekday(lang, day));
    match refusal {
        Refusal::WindowNotOpen { opens_on: Some(opens_on) } => day("day", *opens_on).with("known", "yes"),
        Refusal::WindowNotOpen { opens_on: None } => Args::none().with("day", "").with("known", "no"),
        Refusal::AlreadyOpen { reference } => Args::none().with("reference", reference.as_str().to_owned()),
        Refusal::ReopenLimit { limit } => Args::none().with("limit", *limit),
        Refusal::NotLapsed { lapses_after } => day("day", *lapses_after),
        Refusal::NotPayableYet { payable_from } => Args::none().with("instant", format::instant(lang, *payable_from)),
        Refusal::HearingRuns { answer_by } | Refusal::HearingOver { answer_by } => day("day", *answer_by),
        Refusal::TermRuns { ends_on } => day("day", *ends_on),
        Refusal::UndoOver { undo_until } => day("day", *undo_until),
        Refusal::WordsNeeded { limit_chars } => Args::none().with("limit", *limit_chars),
        Refusal::SlotFull { limit_files } => Args::none().with("limit", *limit_files),
        Refusal::Incomplete { missing } => Args::none().with("count", u32::try_from(missing.len()).unwrap_or(u32::MAX)),
        Refusal::ValidityOutside { earliest, latest } => {
            Args::none().with("earliest", format::day(lang, *earliest)).with("latest", format::day(lang, *latest))
        }
        Refusal::WrongStage { .. }
        | Refusal::WindowClosed
        | Refusal::OtherWay
        | Refusal::FeeNotSet
        | Refusal::ChangedMeanwhile
        | Refusal::SameSignature
        | Refusal::UnknownSlot => Args::none(),
    }
}
