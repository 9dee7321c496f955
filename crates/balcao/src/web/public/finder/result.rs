//! The result: one way, why, what to do, what it rests on. The same page for the person, the officer who is told the code, and paper.

use super::answered::tail;
use super::elsewhere::{self, Other};
use super::words::{of_question, of_route, said, text};
use super::{clash, record};
use crate::web::asking::{not_found, show};
use crate::web::parts::case::note::Note;
use crate::web::parts::form::button::Button;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::layout::Layout;
use crate::web::problem::Problem;
use crate::web::public::guides::frame::AsOf;
use crate::web::site::{Section, Site};
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use domain::law::Law;
use domain::law::deadlines::DeadlineKind;
use domain::law::extensions::Worth;
use domain::law::numbers::NumberRule;
use domain::law::requirements::{Need, Requirement};
use domain::law::row::RowRef;
use domain::law::when::FactKey;
use domain::route::RouteId;
use domain::route::answers::{Answer, Answers, QUESTIONS};
use domain::route::code::{earliest, pack, unpack};
use domain::route::find::{Answered, Way};
use jiff::civil::Date;
use serde::Deserialize;
use service::texts::{Lang, format, t};

/// What an address of a result may say besides.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    /// The day asked about; today without it.
    em: Option<String>,
}

impl Asked {
    /// The day asked about.
    pub(super) fn day(&self, site: &Site) -> Date {
        AsOf::read(site, self.em.as_deref().unwrap_or_default()).day
    }
}

/// A code typed in.
#[derive(Debug, Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    codigo: String,
}

#[derive(Template)]
#[template(path = "public/finder/result.html")]
struct Found {
    layout: Layout,
    lang: Lang,
    change: String,
    caption: String,
    title: String,
    note: Note,
    steps: Vec<Step>,
    start: Option<Button>,
    exceptions: Vec<Other>,
    because: Vec<Reason>,
    facts: Vec<(String, String)>,
    documents: Vec<(String, String)>,
    niss: String,
    card: Vec<String>,
    wrong: String,
    avoid: String,
    not: Vec<(String, String)>,
    rules: Vec<Rule>,
    answers: Vec<Said>,
    code: String,
    calendar: Option<String>,
    guide: String,
    paper: String,
    as_of: String,
    as_of_said: String,
    action: String,
    months: String,
    notice: Option<String>,
}

struct Step {
    words: String,
    page: Option<String>,
}

struct Reason {
    words: String,
    law: Vec<String>,
}

/// A rule that was used.
pub(super) struct Rule {
    pub(super) basis: String,
    pub(super) id: String,
    pub(super) since: String,
    pub(super) verified: String,
}

impl Rule {
    pub(super) fn of(lang: Lang, row: &RowRef) -> Self {
        Self {
            basis: row.legal_basis.to_string(),
            id: row.id.to_string(),
            since: format::day_short(lang, row.from),
            verified: format::day_short(lang, row.verified_on),
        }
    }
}

/// An answer, and where to give it anew.
struct Said {
    question: String,
    answer: String,
    href: String,
}

/// Opens a code as typed or told on the telephone.
pub async fn by_code(State(site): State<Site>, visit: Visit, Query(typed): Query<Typed>) -> Response {
    match unpack(&typed.codigo, site.app.clock.today()) {
        Some(answers) => Redirect::to(&visit.to(&format!("situacao/resultado/{}", pack(&answers, site.app.clock.today())))).into_response(),
        None => super::question::with_wrong_code(&site, &visit, &typed.codigo),
    }
}

/// The result of a code.
pub async fn get(
    State(site): State<Site>,
    Path((_, code)): Path<(String, String)>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let today = site.app.clock.today();
    let on = asked.day(&site);
    let Some(mut answers) = unpack(&code, today) else {
        return Ok(super::question::with_wrong_code(&site, &visit, &code));
    };
    let month = answers.day(FactKey::Expires);
    let known = record::known(&site, &visit).await?.filter(|known| {
        answers.known(FactKey::Basis) == Some(&known.permit.basis) && month == Some(known.permit.expires_on.last_of_month())
    });
    if let Some(known) = &known {
        answers = record::with(&site, answers, known);
    }
    let month = month.filter(|_| known.is_none());
    let order: Vec<FactKey> = QUESTIONS.into_iter().filter(|key| answers.get(*key).is_some()).collect();
    match site.app.law().find_way(&answers, on) {
        Ok(Answered::Way(way)) => {
            let way = of_month(&site, *way, month, on);
            let page = page(&site, &visit, &answers, &way, (month, on));
            Ok(show(&visit, &page)?.into_response())
        }
        Ok(Answered::Missing(_)) => Ok(Redirect::to(&visit.to(&tail(&answers, &order))).into_response()),
        Err(fault) => {
            let answered = super::answered::Answered { answers, order, ..super::answered::Answered::default() };
            clash::page(&site, &visit, &answered, &fault)
        }
    }
}

/// A code tells the month of a last day: nothing is promised that holds for one of its days only.
fn of_month(site: &Site, way: Way, month: Option<Date>, on: Date) -> Way {
    match month {
        Some(unpacked) => way.of_month(&site.app.law(), unpacked, on),
        None => way,
    }
}

/// The result on paper.
pub async fn paper(
    State(site): State<Site>,
    Path((_, code)): Path<(String, String)>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let today = site.app.clock.today();
    let on = asked.day(&site);
    let answers = unpack(&code, today).ok_or_else(|| not_found(&visit))?;
    let Ok(Answered::Way(way)) = site.app.law().find_way(&answers, on) else { return Err(not_found(&visit)) };
    let way = of_month(&site, *way, answers.day(FactKey::Expires), on);
    let code = pack(&answers, today);
    let code = format!("{}-{}", &code[..4], &code[4..]);
    let made = service::papers::way::way(&site.app, &way, &code, on, visit.lang).await.map_err(|stop| Problem::of(visit.lang, stop))?;
    let head = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"caminho-{code}.pdf\"")),
    ];
    Ok((head, made).into_response())
}

/// The day on which the way opens, for the person's own calendar.
pub async fn calendar(State(site): State<Site>, Path((_, code)): Path<(String, String)>, visit: Visit) -> Result<Response, Problem> {
    let today = site.app.clock.today();
    let answers = unpack(&code, today).ok_or_else(|| not_found(&visit))?;
    let Ok(Answered::Way(way)) = site.app.law().find_way(&answers, today) else { return Err(not_found(&visit)) };
    let day = way.opens_on.ok_or_else(|| not_found(&visit))?;
    let lang = visit.lang;
    let url = format!("{}{}", site.app.config.public_url, visit.to(&format!("situacao/resultado/{}", pack(&answers, today))));
    let words = t::ics_opens_text(lang, url.as_str());
    let ics = service::papers::calendar::day_ics(&site.app, &format!("abre-{day}"), day, &t::ics_opens(lang), &words, &url);
    let head = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"abertura.ics\"".to_owned()),
    ];
    Ok((head, ics).into_response())
}

fn page(site: &Site, visit: &Visit, answers: &Answers, way: &Way, (month, on): (Option<Date>, Date)) -> Found {
    let lang = visit.lang;
    let law = &site.app.law();
    let today = site.app.clock.today();
    let route = way.route;
    let name = of_route(lang, route, "");
    let title = title(lang, way, &name);
    let code = pack(answers, today);
    let order: Vec<FactKey> = QUESTIONS.into_iter().filter(|key| answers.get(*key).is_some()).collect();
    let whole = super::answered::Answered { answers: answers.clone(), order: order.clone(), ..super::answered::Answered::default() };
    let step = |step: &domain::route::find::Step| {
        let page = match step.code.as_str() {
            "add_to_calendar" => way.opens_on.map(|_| format!("situacao/resultado/{code}/data.ics")),
            _ => step.page.clone(),
        };
        Step { words: text(lang, &step.text), page: page.map(|tail| visit.to(&tail)) }
    };
    let reason = |reason: &domain::route::find::Because| Reason {
        words: text(lang, &reason.code),
        law: reason.law.iter().map(|row| row.legal_basis.to_string()).collect(),
    };
    Found {
        layout: site.frame(visit, &title, Section::Route),
        lang,
        change: visit.to(&whole.tail_before().unwrap_or_else(|| "situacao".to_owned())),
        caption: format!("{}: {name}", t::finder_result_caption(lang)),
        title,
        note: note(site, lang, answers.day(FactKey::Expires).filter(|_| month.is_none()), way, on),
        steps: way.steps.iter().map(step).collect(),
        start: start(visit, lang, way),
        exceptions: elsewhere::told(law, visit, answers, on),
        because: way.because.iter().map(reason).collect(),
        facts: facts(lang, way),
        documents: papers(lang, way),
        niss: if way.documents.is_empty() { String::new() } else { niss(lang, way.niss) },
        card: card(lang, month.map(earliest).or_else(|| answers.day(FactKey::Expires)), way, on),
        wrong: of_route(lang, route, "-wrong"),
        avoid: of_route(lang, route, "-avoid"),
        not: elsewhere::others(lang, way),
        rules: rules(law, lang, way, on),
        answers: given(law, visit, &whole),
        calendar: way.opens_on.map(|_| visit.to(&format!("situacao/resultado/{code}/data.ics"))),
        guide: visit.to(&format!("caminhos/{}", route.code().replace('_', "-"))),
        paper: visit.to(&format!("situacao/resultado/{code}/cartao.pdf?em={on}")),
        as_of: on.to_string(),
        as_of_said: if on == today { String::new() } else { t::finder_as_of_said(lang, format::day(lang, on)).into_owned() },
        action: visit.to(&format!("situacao/resultado/{code}")),
        months: visit.to("situacao/meses"),
        notice: (route == RouteId::RenewalOnline && !way.open).then(|| visit.to("avisar-me")),
        code: format!("{}-{}", &code[..4], &code[4..]),
    }
}

/// The answers one by one; circumstances that were not ticked are no answers worth a line.
fn given(law: &Law, visit: &Visit, whole: &super::answered::Answered) -> Vec<Said> {
    let lang = visit.lang;
    let given = whole.order.iter().filter_map(|key| {
        let known = |answer: &&Answer| **answer != Answer::Unknown || *key == FactKey::Expires;
        let answer = whole.answers.get(*key).filter(known)?;
        let answer = said(law, lang, *key, answer);
        Some(Said { question: of_question(lang, *key, ""), answer, href: visit.to(&whole.tail_without(*key)) })
    });
    given.collect()
}

fn papers(lang: Lang, way: &Way) -> Vec<(String, String)> {
    let paper = |wanted: &Requirement| {
        let optional = if wanted.need == Need::Required { String::new() } else { t::finder_optional(lang).into_owned() };
        (text(lang, &wanted.text), optional)
    };
    way.documents.iter().map(paper).collect()
}

fn title(lang: Lang, way: &Way, name: &str) -> String {
    match (way.route, way.open, way.opens_on) {
        (RouteId::RenewalOnline, false, Some(day)) => t::situation_not_yet_title(lang, format::day(lang, day)).into_owned(),
        (RouteId::RenewalOnline, false, None) => t::situation_not_set_title(lang).into_owned(),
        _ => name.to_owned(),
    }
}

/// `expires` is the last day where it is known to the day.
fn note(site: &Site, lang: Lang, expires: Option<Date>, way: &Way, on: Date) -> Note {
    let why = way.because.first().map(|reason| text(lang, &reason.code)).unwrap_or_default();
    match (way.route, way.open, way.opens_on, expires) {
        (RouteId::RenewalOnline, true, _, Some(expires)) => {
            let asked = domain::deadline::span::renewal_request(&site.app.law(), expires, on);
            match asked {
                Ok(ask_by) if ask_by.date >= on => {
                    let words = t::situation_open_text(lang, format::day_with_weekday(lang, ask_by.date), format::day(lang, expires));
                    Note::new(Tone::Good, t::situation_open_lead(lang).as_ref(), words.as_ref())
                }
                Ok(ask_by) => crate::web::views::turn::asking_late(lang, ask_by.date, expires, on),
                Err(_) => Note::new(Tone::Good, t::situation_open_lead(lang).as_ref(), why),
            }
        }
        (RouteId::RenewalOnline, true, _, None) if way.window.is_some() => {
            let before = site.app.law().deadline(DeadlineKind::RenewalRequest, on).map(|row| row.values.amount);
            let words = before.map_or(why, |days| t::finder_ask_before(lang, days).into_owned());
            Note::new(Tone::Good, t::situation_open_lead(lang).as_ref(), words)
        }
        (RouteId::RenewalOnline, false, opens, _) => {
            let lead = match opens {
                Some(day) => t::finder_opens_on(lang, format::day_with_weekday(lang, day)),
                None => t::finder_opens_unknown(lang),
            };
            Note::new(Tone::Plain, lead.as_ref(), t::situation_not_yet_text(lang).as_ref()).icon(Icon::Calendar)
        }
        (RouteId::SpecialCategory, ..) => Note::new(Tone::Plain, t::finder_by_officer(lang).as_ref(), why).icon(Icon::Counter),
        (_, true, ..) => Note::new(Tone::Good, t::finder_open(lang).as_ref(), why),
        (_, false, ..) => Note::new(Tone::Care, t::finder_closed(lang).as_ref(), why),
    }
}

fn start(visit: &Visit, lang: Lang, way: &Way) -> Option<Button> {
    let words = match way.route {
        RouteId::RenewalOnline if way.open => t::situation_start(lang),
        RouteId::RenewalOnline => t::finder_prepare_button(lang),
        _ => t::finder_start_button(lang),
    };
    way.start.as_ref().map(|tail| Button::link(words.as_ref(), visit.to(tail)))
}

fn facts(lang: Lang, way: &Way) -> Vec<(String, String)> {
    let total: i64 = way.fees.iter().map(|fee| fee.amount.get()).sum();
    let fee = if way.fees.is_empty() { t::finder_fee_none(lang).into_owned() } else { format::money(lang, total) };
    let lines = way.fees.iter().map(|fee| (text(lang, &fee.text), format::money(lang, fee.amount.get())));
    let lines: Vec<String> = lines.map(|(name, amount)| format!("{name}: {amount}")).collect();
    let fee = if lines.len() > 1 { format!("{fee} ({})", lines.join("; ")) } else { fee };
    vec![
        (t::finder_who(lang).into_owned(), of_route(lang, way.route, "-who")),
        (t::finder_fee(lang).into_owned(), fee),
        (t::finder_time(lang).into_owned(), of_route(lang, way.route, "-time")),
        (t::finder_after(lang).into_owned(), of_route(lang, way.route, "-after")),
    ]
}

fn niss(lang: Lang, rule: NumberRule) -> String {
    match rule {
        NumberRule::Asked => t::finder_niss_asked(lang),
        NumberRule::IfRegistered => t::finder_niss_if_registered(lang),
        NumberRule::NotAsked => t::finder_niss_not_asked(lang),
    }
    .into_owned()
}

/// What the card is worth on that day, in Portugal and abroad (PROOF-5).
/// `expires` is the last day, or the earliest it can be.
fn card(lang: Lang, expires: Option<Date>, way: &Way, on: Date) -> Vec<String> {
    let worth = way.extension.as_ref().map(|extension| &extension.worth);
    match (worth, expires) {
        (Some(Worth::Accepted { until, .. }), _) => {
            vec![t::finder_card_accepted(lang, format::day(lang, *until)).into_owned(), t::finder_card_abroad(lang).into_owned()]
        }
        (Some(Worth::Ended { .. }), _) => vec![t::finder_card_ended(lang).into_owned(), t::finder_card_abroad(lang).into_owned()],
        (_, Some(expires)) if expires >= on => vec![t::finder_card_valid(lang).into_owned()],
        _ => Vec::new(),
    }
}

/// Every row the answer rests on, once each.
fn rules(law: &Law, lang: Lang, way: &Way, on: Date) -> Vec<Rule> {
    let mut rows: Vec<&RowRef> = way.because.iter().flat_map(|reason| &reason.law).collect();
    rows.extend(way.fees.iter().map(|fee| &fee.row));
    if way.route == RouteId::RenewalOnline {
        let terms = [DeadlineKind::RenewalRequest, DeadlineKind::DecisionRenewal].map(|kind| law.deadline(kind, on));
        rows.extend(terms.into_iter().flatten().map(|row| &row.reference));
    }
    rows.extend(way.documents.iter().map(|wanted| &wanted.row));
    let mut seen: Vec<&RowRef> = Vec::new();
    for row in rows {
        if !seen.iter().any(|known| known.id == row.id) {
            seen.push(row);
        }
    }
    seen.iter().map(|row| Rule::of(lang, row)).collect()
}
