//! One proposal about months: what it says, whom it admits, who signs, and how it ends. The second supervisor signs on this page.

use crate::web::asking::Asking;
use crate::web::form::Posted;
use crate::web::officer::desk::{acting, shown};
use crate::web::officer::months::{Names, by, names};
use crate::web::officer::opening_form::{Days, refused};
use crate::web::officer::words;
use crate::web::parts::find::back_link::BackLink;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::textarea::Textarea;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::summary_list::{Row, SummaryList};
use crate::web::parts::show::table::{Cell, Table};
use crate::web::parts::show::warning_text::WarningText;
use crate::web::problem::{Kind, Problem};
use crate::web::site::{Section, Site};
use crate::web::views::months::permits;
use crate::web::visit::{Staff, Visit};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use domain::officer::Power;
use domain::opening::{Book, Covers, OpeningRefusal, Proposal, State as Stand, Terms, What};
use domain::route::RouteId;
use jiff::civil::Date;
use serde::Deserialize;
use service::actions::openings::{self, NotOpened};
use service::actors::{OpenMonths, Read};
use service::stop::Stop;
use service::texts::{Lang, format, t};
use store::opening::Admitted;
use store::{opening, wish};

#[derive(Template)]
#[template(path = "officer/opening.html")]
struct OpeningPage {
    layout: Layout,
    lang: Lang,
    back: BackLink,
    wrong: Option<WarningText>,
    title: String,
    rows: SummaryList,
    admits: Option<Admits>,
    sign: Option<(String, Markup, Button)>,
    waits: bool,
    withdraw: Option<(String, Markup, Textarea, Button)>,
    close: Option<(String, String)>,
}

/// Whom months admit.
pub struct Admits {
    /// Permits by month and basis.
    pub table: Option<Table>,
    /// Permits that the finder leads elsewhere although the months are open: they are in no total.
    pub elsewhere: Vec<String>,
    /// How many have no permit here but want to know.
    pub wishes: String,
}

/// A reason, and the days of an end.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    motivo: String,
    #[serde(rename = "fecha-day")]
    day: String,
    #[serde(rename = "fecha-month")]
    month: String,
    #[serde(rename = "fecha-year")]
    year: String,
}

type Given = Path<(String, u32)>;

/// The page.
pub async fn show(State(site): State<Site>, Path((_, number)): Given, staff: Staff<Read>) -> Result<Response, Problem> {
    page(&site, &staff.visit, number, None).await
}

/// Signs second.
pub async fn sign(State(site): State<Site>, Path((_, number)): Given, posted: Posted<Typed>) -> Result<Response, Problem> {
    let Posted { visit, once, .. } = posted;
    let who = acting::<OpenMonths>(&visit)?;
    settle(&site, &visit, number, openings::sign(&site.app, &who, number).await, once).await
}

/// Takes the proposal back.
pub async fn withdraw(State(site): State<Site>, Path((_, number)): Given, posted: Posted<Typed>) -> Result<Response, Problem> {
    let Posted { visit, typed, once } = posted;
    let who = acting::<OpenMonths>(&visit)?;
    settle(&site, &visit, number, openings::withdraw(&site.app, &who, number, typed.motivo).await, once).await
}

/// Asks for the last day of an opening.
pub async fn ask_end(State(site): State<Site>, Path((_, number)): Given, staff: Staff<OpenMonths>) -> Result<Response, Problem> {
    Ok(end_form(&site, &staff.visit, number, &Typed::default(), None))
}

/// Proposes the last day of an opening.
pub async fn propose_end(State(site): State<Site>, Path((_, number)): Given, posted: Posted<Typed>) -> Result<Response, Problem> {
    let Posted { visit, typed, once } = posted;
    let who = acting::<OpenMonths>(&visit)?;
    let days = Days { day: &typed.day, month: &typed.month, year: &typed.year };
    let Some(last_day) = days.date() else {
        let wrong = ("fecha", t::openings_day_missing(visit.lang).into_owned());
        return Ok(end_form(&site, &visit, number, &typed, Some(wrong)));
    };
    let what = What::Close { opening: number, last_day, reason: typed.motivo.trim().to_owned() };
    match openings::propose(&site.app, &who, what).await {
        Ok(number) => once.done(&site, &visit, visit.to(&format!("int/janelas/{number}"))).await,
        Err(NotOpened::Refused(refusal)) => {
            let field = if matches!(refusal, OpeningRefusal::Words(_)) { "motivo" } else { "fecha" };
            Ok(end_form(&site, &visit, number, &typed, Some((field, refused(visit.lang, &refusal)))))
        }
        Err(NotOpened::Stopped(stop)) => Err(Problem::of(visit.lang, stop)),
    }
}

async fn settle(
    site: &Site,
    visit: &Visit,
    number: u32,
    done: Result<(), NotOpened>,
    once: crate::web::form::Once,
) -> Result<Response, Problem> {
    match done {
        Ok(()) => once.done(site, visit, visit.to(&format!("int/janelas/{number}"))).await,
        Err(NotOpened::Refused(refusal)) => page(site, visit, number, Some(&refusal)).await,
        Err(NotOpened::Stopped(stop)) => Err(Problem::of(visit.lang, stop)),
    }
}

async fn page(site: &Site, visit: &Visit, number: u32, refusal: Option<&OpeningRefusal>) -> Result<Response, Problem> {
    let lang = visit.lang;
    let fault = |stop| Problem::of(lang, stop);
    let book = openings::book(&site.app).await.map_err(fault)?;
    let proposal = book.proposal(number).ok_or(Problem::new(lang, Kind::NotFound))?;
    let names = names(site).await.map_err(fault)?;
    let me = acting::<OpenMonths>(visit).ok();
    let waits = proposal.state == Stand::Proposed;
    let today = site.app.clock.today();
    let runs = matches!(proposal.state, Stand::Signed { .. }) && proposal.what.terms().is_some();
    let runs = runs && book.ends(number).is_none_or(|ends| ends >= today);
    let (to_sign, to_withdraw) = (format!("int/janelas/{number}/assinar"), format!("int/janelas/{number}/retirar"));
    let may_sign = me.as_ref().is_some_and(|who| waits && who.id() != proposal.by);
    let why = Field::new("motivo", t::openings_withdraw_why(lang).as_ref());
    let title = t::openings_one(lang, number).into_owned();
    let opening = OpeningPage {
        layout: site.frame(visit, &title, Section::Months),
        lang,
        back: BackLink::new(t::openings_back(lang).as_ref(), visit.to("int/janelas")),
        wrong: refusal.map(|refusal| WarningText { text: refused(lang, refusal).into(), ..WarningText::default() }),
        rows: rows(site, lang, &book, proposal, &names),
        admits: match proposal.what.terms() {
            Some(terms) => Some(admits(site, lang, &book, terms).await.map_err(fault)?),
            None => None,
        },
        sign: may_sign.then(|| (visit.to(&to_sign), visit.form_token(&to_sign), Button::submit(t::openings_sign(lang).as_ref()))),
        waits: waits && !may_sign,
        withdraw: me.as_ref().filter(|_| waits).map(|_| {
            let words = Textarea { field: why, rows: 2, ..Textarea::default() };
            let button = Button::submit(t::openings_withdraw(lang).as_ref()).secondary();
            (visit.to(&to_withdraw), visit.form_token(&to_withdraw), words, button)
        }),
        close: me
            .filter(|who| runs && who.role().may(Power::OpenMonths))
            .map(|_| (t::openings_close(lang).into_owned(), visit.to(&format!("int/janelas/{number}/fechar")))),
        title,
    };
    Ok(shown(visit, &opening))
}

fn rows(site: &Site, lang: Lang, book: &Book, proposal: &Proposal, names: &Names) -> SummaryList {
    let mut rows = vec![Row::new(t::openings_what(lang).as_ref(), what_words(lang, &proposal.what))];
    if let Some(terms) = proposal.what.terms() {
        rows.extend(terms_rows(site, lang, terms));
    } else {
        rows.push(Row::new(t::openings_reason(lang).as_ref(), proposal.what.reason()));
    }
    rows.push(Row::new(t::openings_proposed(lang).as_ref(), by(lang, names, proposal.by, proposal.at)));
    rows.push(Row::new(t::openings_settled(lang).as_ref(), state_words(lang, names, proposal)));
    if let Some((closing, last_day)) = book.closed_by(proposal.number) {
        let words = t::openings_closed_by(lang, format::day(lang, last_day), closing.number);
        rows.push(Row::new(t::openings_closes_on(lang).as_ref(), words.as_ref()));
    }
    SummaryList::new(rows)
}

/// What a proposal to open says, for the page and for who checks before proposing.
pub(super) fn terms_rows(site: &Site, lang: Lang, terms: &Terms) -> Vec<Row> {
    let law = site.app.law();
    let codes: Vec<&str> = terms.covers.codes().iter().map(String::as_str).collect();
    let who = match &terms.covers {
        Covers::Kinds(_) => t::openings_kinds(lang).into_owned(),
        Covers::Bases(_) => permits(&law, lang, &codes, site.app.clock.today()),
    };
    let closes = terms.closes_on.map_or_else(|| t::openings_no_end(lang).into_owned(), |day| format::day(lang, day));
    vec![
        Row::new(t::months_who(lang).as_ref(), who),
        Row::new(t::openings_opens_on(lang).as_ref(), format::day_with_weekday(lang, terms.opens_on)),
        Row::new(t::openings_last_day(lang).as_ref(), closes),
        Row::new(t::openings_reason(lang).as_ref(), terms.reason.as_str()),
        Row::new(t::openings_legal_basis(lang).as_ref(), terms.legal_basis.as_str()),
    ]
}

/// Whom an opening admits on its first day, counted on the record now and asked of the finder as the check before sending asks it.
pub(super) async fn admits(site: &Site, lang: Lang, book: &Book, terms: &Terms) -> Result<Admits, Stop> {
    let days = terms.days();
    let counted = site.app.store.read("whom an opening admits", days, |rx, (first, last)| {
        Box::pin(async move { Ok::<_, Stop>((opening::admitted(rx, *first, *last).await?, wish::count(rx, *first, *last).await?)) })
    });
    let (all, wishes) = counted.await?;
    let law = book.preview(&site.app.law(), terms);
    let covered = terms.covers.bases(&law).unwrap_or_default();
    let covered = all.iter().filter(|one| covered.contains(&one.basis.as_str()));
    let way = |one: &Admitted| law.renewal_of(&one.basis, month_of(&one.month)?.last_of_month(), terms.opens_on);
    let online = |one: &Admitted| way(one).is_some_and(|way| way.open && way.route == RouteId::RenewalOnline);
    let (all, others): (Vec<&Admitted>, Vec<&Admitted>) = covered.partition(|one| online(one));
    let today = site.app.clock.today();
    let head = [t::months_month(lang), t::months_who(lang), t::openings_permits(lang), t::openings_drafts(lang)];
    let month = |code: &str| month_of(code).map_or_else(|| code.to_owned(), |day| format::month(lang, day.year(), day.month()));
    let elsewhere = others.iter().map(|one| {
        let route = way(one).map_or_else(String::new, |way| words::coded(lang, "route", way.route.code()));
        let who = permits(&law, lang, &[&one.basis], today);
        t::openings_elsewhere(lang, one.permits, month(&one.month), route, who).into_owned()
    });
    let elsewhere = elsewhere.collect();
    let row = |one: &&Admitted| {
        vec![
            Cell::new(month(&one.month)),
            Cell::new(permits(&law, lang, &[&one.basis], today)),
            Cell::number(format::number(lang, one.permits)),
            Cell::number(format::number(lang, one.drafts)),
        ]
    };
    let total = |of: fn(&Admitted) -> i64| format::number(lang, all.iter().map(|one| of(one)).sum());
    let mut rows: Vec<Vec<Cell>> = all.iter().map(row).collect();
    rows.push(vec![
        Cell::new(t::openings_total(lang).as_ref()),
        Cell::default(),
        Cell::number(total(|one| one.permits)),
        Cell::number(total(|one| one.drafts)),
    ]);
    let mut head: Vec<Cell> = head.iter().map(|text| Cell::new(text.as_ref())).collect();
    head.iter_mut().skip(2).for_each(|cell| cell.numeric = true);
    let caption = t::openings_admits(lang).as_ref().into();
    let table = Table { caption, head: Some(head), rows, first_cell_is_header: true, ..Table::default() };
    Ok(Admits { table: (!all.is_empty()).then_some(table), elsewhere, wishes: t::openings_wishes(lang, wishes).into_owned() })
}

/// The first day of `2027-04`.
fn month_of(code: &str) -> Option<Date> {
    format!("{code}-01").parse().ok()
}

/// What is proposed, in a line.
#[must_use]
pub fn what_words(lang: Lang, what: &What) -> String {
    let month = |day: Date| format::month(lang, day.year(), day.month());
    match what {
        What::Open(terms) if terms.first_month.first_of_month() == terms.last_month.first_of_month() => {
            t::openings_open_one(lang, format::day_short(lang, terms.opens_on), month(terms.first_month)).into_owned()
        }
        What::Open(terms) => {
            let opens = format::day_short(lang, terms.opens_on);
            t::openings_open_many(lang, month(terms.first_month), month(terms.last_month), opens).into_owned()
        }
        What::Close { opening, last_day, .. } => t::openings_close_one(lang, format::day_short(lang, *last_day), *opening).into_owned(),
    }
}

/// Where a proposal stands, by whom and since when.
#[must_use]
pub fn state_words(lang: Lang, names: &Names, proposal: &Proposal) -> String {
    match &proposal.state {
        Stand::Proposed => t::openings_state_proposed(lang).into_owned(),
        Stand::Signed { by: who, at } => t::openings_state_signed(lang, by(lang, names, *who, *at)).into_owned(),
        Stand::Withdrawn { by: who, at, reason } => {
            t::openings_state_withdrawn(lang, by(lang, names, *who, *at), reason.as_str()).into_owned()
        }
    }
}

fn end_form(site: &Site, visit: &Visit, number: u32, typed: &Typed, wrong: Option<(&str, String)>) -> Response {
    let lang = visit.lang;
    let error = |name: &str| wrong.as_ref().filter(|(field, _)| *field == name).map(|(_, words)| words.as_str());
    let days = Days { day: &typed.day, month: &typed.month, year: &typed.year };
    let last_day = days.input(lang, "fecha", &t::openings_last_day(lang), &t::openings_last_day_hint(lang), error("fecha"));
    let mut why = Field::new("motivo", t::openings_reason(lang).as_ref()).hint(t::openings_reason_hint(lang).as_ref());
    if let Some(words) = error("motivo") {
        why = why.error(&t::error_prefix(lang), words);
    }
    let faults: Vec<(&str, &str)> =
        wrong.iter().map(|(field, words)| (if *field == "fecha" { "fecha-day" } else { *field }, words.as_str())).collect();
    Asking::new(site, visit, &t::openings_close_title(lang, number), &t::openings_propose(lang))
        .within(site, visit, Section::Months)
        .back(visit, &format!("int/janelas/{number}"))
        .say(t::openings_two(lang).as_ref())
        .field(last_day)
        .field(Markup::of(&Textarea { field: why, value: typed.motivo.clone(), rows: 3, ..Textarea::default() }))
        .wrong(visit, &faults)
        .show(visit)
        .into_response()
}
