//! Proposing to open months: the questions, whom it would admit, and the proposal itself.

use crate::web::asking::Asking;
use crate::web::form::Posted;
use crate::web::officer::desk::{acting, shown};
use crate::web::officer::opening::{Admits, admits, terms_rows, what_words};
use crate::web::parts::find::back_link::BackLink;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::checkboxes::Checkboxes;
use crate::web::parts::form::date_input::DateInput;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::fieldset::Fieldset;
use crate::web::parts::form::group::{Choice, Group};
use crate::web::parts::form::input::Input;
use crate::web::parts::form::radios::Radios;
use crate::web::parts::form::select::{Choice as Entry, Select};
use crate::web::parts::form::textarea::Textarea;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::summary_list::{Row, SummaryList};
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::views::months::permits;
use crate::web::visit::{Staff, Visit};
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use domain::opening::{Covers, OpeningRefusal, REASON_MAX_CHARS, Terms, What};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use service::actions::openings::{self, NotOpened};
use service::actors::OpenMonths;
use service::texts::arg::Number;
use service::texts::{Lang, format, t};

/// Months before this one that the form offers, and after it.
const MONTHS_OFFERED: std::ops::RangeInclusive<i64> = -24..=36;
/// What stands in the form for kinds of permits.
const KINDS: &str = "todos";
/// What stands in it for single bases.
const BASES: &str = "artigos";

/// What is typed. It stands in the address of the page that checks it: nothing in it is personal.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct Typed {
    primeiro: String,
    ultimo: String,
    abrange: String,
    artigo: Vec<String>,
    #[serde(rename = "abre-day")]
    opens_day: String,
    #[serde(rename = "abre-month")]
    opens_month: String,
    #[serde(rename = "abre-year")]
    opens_year: String,
    #[serde(rename = "fecha-day")]
    closes_day: String,
    #[serde(rename = "fecha-month")]
    closes_month: String,
    #[serde(rename = "fecha-year")]
    closes_year: String,
    motivo: String,
    base: String,
}

/// A day in three boxes.
#[derive(Debug, Clone, Copy)]
pub struct Days<'a> {
    /// Day.
    pub day: &'a str,
    /// Month.
    pub month: &'a str,
    /// Year.
    pub year: &'a str,
}

#[derive(Template)]
#[template(path = "officer/opening_check.html")]
struct CheckPage {
    layout: Layout,
    lang: Lang,
    back: BackLink,
    rows: SummaryList,
    admits: Admits,
    action: String,
    hidden: Markup,
    button: Button,
}

type Wrong = (&'static str, String);

/// The questions.
pub async fn ask(State(site): State<Site>, staff: Staff<OpenMonths>) -> Response {
    let mut typed = typed_in_address(&staff.visit);
    if staff.visit.query.is_none() {
        typed.abrange = KINDS.to_owned();
        typed.base = t::openings_legal_basis_usual(staff.visit.lang).into_owned();
    }
    form(&site, &staff.visit, &typed, &[])
}

/// Whom it would admit; nothing is kept.
pub async fn check(State(site): State<Site>, staff: Staff<OpenMonths>) -> Result<Response, Problem> {
    let visit = staff.visit;
    let (lang, typed) = (visit.lang, typed_in_address(&visit));
    let fault = |stop| Problem::of(lang, stop);
    let terms = match terms(&site, lang, &typed) {
        Ok(terms) => terms,
        Err(wrong) => return Ok(form(&site, &visit, &typed, &wrong)),
    };
    let book = openings::book(&site.app).await.map_err(fault)?;
    if let Err(refusal) = book.check(&site.app.law(), &What::Open(terms.clone()), site.app.clock.today()) {
        return Ok(form(&site, &visit, &typed, &[(field_of(&refusal), refused(lang, &refusal))]));
    }
    let what = what_words(lang, &What::Open(terms.clone()));
    let mut rows = vec![Row::new(t::openings_what(lang).as_ref(), what)];
    rows.extend(terms_rows(&site, lang, &terms));
    let again = visit.query.as_deref().unwrap_or_default();
    let page = CheckPage {
        layout: site.frame(&visit, &t::openings_check_title(lang), Section::Months),
        lang,
        back: BackLink::new(t::openings_change(lang).as_ref(), visit.to(&format!("int/janelas/nova?{again}"))),
        rows: SummaryList::new(rows),
        admits: admits(&site, lang, &book, &terms).await.map_err(fault)?,
        action: visit.to("int/janelas/nova"),
        hidden: visit.form_token("int/janelas/nova").then(hidden(&typed)),
        button: Button { prevent_double_click: Some(true), ..Button::submit(t::openings_propose(lang).as_ref()) },
    };
    Ok(shown(&visit, &page))
}

/// Proposes.
pub async fn propose(State(site): State<Site>, posted: Posted<Typed>) -> Result<Response, Problem> {
    let Posted { visit, typed, once } = posted;
    let lang = visit.lang;
    let who = acting::<OpenMonths>(&visit)?;
    let terms = match terms(&site, lang, &typed) {
        Ok(terms) => terms,
        Err(wrong) => return Ok(form(&site, &visit, &typed, &wrong)),
    };
    match openings::propose(&site.app, &who, What::Open(terms)).await {
        Ok(number) => once.done(&site, &visit, visit.to(&format!("int/janelas/{number}"))).await,
        Err(NotOpened::Refused(refusal)) => Ok(form(&site, &visit, &typed, &[(field_of(&refusal), refused(lang, &refusal))])),
        Err(NotOpened::Stopped(stop)) => Err(Problem::of(lang, stop)),
    }
}

/// Why it is not done, in words.
#[must_use]
pub fn refused(lang: Lang, refusal: &OpeningRefusal) -> String {
    let month = |day: &Date| format::month(lang, day.year(), day.month());
    let limit = Number(i64::try_from(REASON_MAX_CHARS).unwrap_or(i64::MAX));
    match refusal {
        OpeningRefusal::Words("legal_basis") => t::opening_refused_legal_basis(lang),
        OpeningRefusal::Words(_) => t::opening_refused_words(lang, limit),
        OpeningRefusal::MonthsBackwards => t::opening_refused_months_backwards(lang),
        OpeningRefusal::MonthOutOfRange { first, last } => t::opening_refused_month_out_of_range(lang, month(first), month(last)),
        OpeningRefusal::CoversNobody => t::opening_refused_covers_nobody(lang),
        OpeningRefusal::UnknownBasis(code) => t::opening_refused_unknown_basis(lang, code.as_str()),
        OpeningRefusal::OpensInPast => t::opening_refused_opens_in_past(lang),
        OpeningRefusal::ClosesBeforeOpens => t::opening_refused_closes_before_opens(lang),
        OpeningRefusal::ClosesInPast => t::opening_refused_closes_in_past(lang),
        OpeningRefusal::ClosesLater => t::opening_refused_closes_later(lang),
        OpeningRefusal::Overlaps(number) => t::opening_refused_overlaps(lang, *number),
        OpeningRefusal::OpenAlready(first) => t::opening_refused_open_already(lang, month(first)),
        OpeningRefusal::SameSignature => t::opening_refused_same_signature(lang),
        OpeningRefusal::Settled => t::opening_refused_settled(lang),
        OpeningRefusal::NotInForce => t::opening_refused_not_in_force(lang),
    }
    .into_owned()
}

fn field_of(refusal: &OpeningRefusal) -> &'static str {
    match refusal {
        OpeningRefusal::Words("legal_basis") => "base",
        OpeningRefusal::Words(_) => "motivo",
        OpeningRefusal::MonthsBackwards => "ultimo",
        OpeningRefusal::CoversNobody | OpeningRefusal::UnknownBasis(_) => "artigo",
        OpeningRefusal::OpensInPast | OpeningRefusal::OpenAlready(_) => "abre",
        OpeningRefusal::ClosesBeforeOpens | OpeningRefusal::ClosesInPast | OpeningRefusal::ClosesLater => "fecha",
        _ => "primeiro",
    }
}

impl Days<'_> {
    /// The day, when the calendar has it.
    #[must_use]
    pub fn date(self) -> Option<Date> {
        let Self { day, month, year } = self;
        Date::new(year.trim().parse().ok()?, month.trim().parse().ok()?, day.trim().parse().ok()?).ok()
    }

    /// Whether nothing stands in any box.
    fn is_empty(self) -> bool {
        [self.day, self.month, self.year].iter().all(|text| text.trim().is_empty())
    }

    /// The three boxes.
    #[must_use]
    pub fn input(self, lang: Lang, name: &str, question: &str, hint: &str, error: Option<&str>) -> Markup {
        let words = [t::date_day(lang), t::date_month(lang), t::date_year(lang)];
        let values = [self.day, self.month, self.year];
        let mut input = DateInput::new(name, Fieldset::new(question), [&words[0], &words[1], &words[2]], values);
        input.group = input.group.hint(hint);
        if let Some(words) = error {
            input.group = input.group.error(&t::error_prefix(lang), words);
        }
        Markup::of(&input)
    }
}

impl Typed {
    fn opens(&self) -> Days<'_> {
        Days { day: &self.opens_day, month: &self.opens_month, year: &self.opens_year }
    }

    fn closes(&self) -> Days<'_> {
        Days { day: &self.closes_day, month: &self.closes_month, year: &self.closes_year }
    }
}

fn typed_in_address(visit: &Visit) -> Typed {
    serde_html_form::from_str(visit.query.as_deref().unwrap_or_default()).unwrap_or_default()
}

fn terms(site: &Site, lang: Lang, typed: &Typed) -> Result<Terms, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let (first_month, last_month) = (month(&typed.primeiro), month(&typed.ultimo));
    if first_month.is_none() {
        wrong.push(("primeiro", t::openings_month_missing(lang).into_owned()));
    }
    if last_month.is_none() {
        wrong.push(("ultimo", t::openings_month_missing(lang).into_owned()));
    }
    let opens_on = typed.opens().date();
    if opens_on.is_none() {
        wrong.push(("abre", t::openings_day_missing(lang).into_owned()));
    }
    let closes_on = typed.closes().date();
    if closes_on.is_none() && !typed.closes().is_empty() {
        wrong.push(("fecha", t::openings_day_missing(lang).into_owned()));
    }
    let covers = if typed.abrange == BASES { Covers::Bases(typed.artigo.clone()) } else { Covers::Kinds(kinds(site)) };
    let (Some(first_month), Some(last_month), Some(opens_on), true) = (first_month, last_month, opens_on, wrong.is_empty()) else {
        return Err(wrong);
    };
    let (reason, legal_basis) = (typed.motivo.trim().to_owned(), typed.base.trim().to_owned());
    Ok(Terms { covers, first_month, last_month, opens_on, closes_on, reason, legal_basis })
}

/// Kinds of the permits that the service renews.
fn kinds(site: &Site) -> Vec<String> {
    let law = site.app.law();
    let mut kinds: Vec<String> = law.bases().filter(|row| row.values.served).map(|row| row.values.kind.clone()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// `2027-04`, as its first day.
fn month(code: &str) -> Option<Date> {
    format!("{}-01", code.trim()).parse().ok()
}

fn code(month: Date) -> String {
    format!("{:04}-{:02}", month.year(), month.month())
}

fn hidden(typed: &Typed) -> Markup {
    let text = serde_html_form::to_string(typed).unwrap_or_default();
    let pairs: Vec<(String, String)> = serde_html_form::from_str(&text).unwrap_or_default();
    let field = |(name, value): &(String, String)| {
        Markup::trusted("<input type=\"hidden\" name=\"")
            .then(name.as_str())
            .then(Markup::trusted("\" value=\""))
            .then(value.as_str())
            .then(Markup::trusted("\">"))
    };
    pairs.iter().fold(Markup::default(), |all, pair| all.then(field(pair)))
}

fn form(site: &Site, visit: &Visit, typed: &Typed, wrong: &[Wrong]) -> Response {
    let lang = visit.lang;
    let error = |name: &str| wrong.iter().find(|(field, _)| *field == name).map(|(_, words)| words.as_str());
    let marked = |field: Field, name: &str| match error(name) {
        Some(words) => field.error(&t::error_prefix(lang), words),
        None => field,
    };
    let months = |name: &str, label: &str, chosen: &str| {
        let first = site.app.clock.today().first_of_month();
        let offered = MONTHS_OFFERED.filter_map(|ahead| first.checked_add(ahead.months()).ok());
        let mut choices = vec![Entry::new("", &t::notice_month_choose(lang))];
        choices.extend(offered.map(|month| Entry::new(&code(month), &format::month(lang, month.year(), month.month()))));
        Markup::of(&Select { field: marked(Field::new(name, label), name), choices, ..Select::default() }.choose(chosen))
    };
    let legal_basis = marked(Field::new("base", t::openings_legal_basis(lang).as_ref()), "base");
    let legal_basis = Input { value: Some(typed.base.clone()).filter(|text| !text.is_empty()), ..Input::new(legal_basis) };
    let reason = Field::new("motivo", t::openings_reason(lang).as_ref()).hint(t::openings_reason_hint(lang).as_ref());
    let reason = Textarea { field: marked(reason, "motivo"), value: typed.motivo.clone(), rows: 3, ..Textarea::default() };
    let place = |field: &'static str| match field {
        "abre" => "abre-day",
        "fecha" => "fecha-day",
        other => other,
    };
    let faults: Vec<(&str, &str)> = wrong.iter().map(|(field, words)| (place(field), words.as_str())).collect();
    Asking::new(site, visit, &t::openings_new(lang), &t::openings_check(lang))
        .within(site, visit, Section::Months)
        .back(visit, "int/janelas")
        .say(t::openings_two(lang).as_ref())
        .by_address(visit.to("int/janelas/nova/ver"))
        .field(months("primeiro", &t::openings_first_month(lang), &typed.primeiro))
        .field(months("ultimo", &t::openings_last_month(lang), &typed.ultimo))
        .field(who(site, lang, typed, error("artigo")))
        .field(typed.opens().input(lang, "abre", &t::openings_opens_on(lang), &t::openings_opens_hint(lang), error("abre")))
        .field(typed.closes().input(lang, "fecha", &t::openings_last_day(lang), &t::openings_last_day_optional(lang), error("fecha")))
        .field(Markup::of(&reason))
        .field(Markup::of(&legal_basis))
        .wrong(visit, &faults)
        .show(visit)
}

fn who(site: &Site, lang: Lang, typed: &Typed, error: Option<&str>) -> Markup {
    let (law, today) = (site.app.law(), site.app.clock.today());
    let lines =
        vec![Choice::new(KINDS, t::openings_kinds(lang).as_ref()).into(), Choice::new(BASES, t::openings_some(lang).as_ref()).into()];
    let which = Radios { group: Group::new("abrange", Fieldset::new(t::months_who(lang).as_ref())), lines };
    let served = law.bases().filter(|row| row.values.served);
    let lines = served.map(|row| Choice::new(&row.values.code, permits(&law, lang, &[&row.values.code], today)).into());
    let mut group = Group::new("artigo", Fieldset::new(t::openings_bases(lang).as_ref())).hint(t::openings_bases_hint(lang).as_ref());
    if let Some(words) = error {
        group = group.error(&t::error_prefix(lang), words);
    }
    let chosen: Vec<&str> = typed.artigo.iter().map(String::as_str).collect();
    let bases = Checkboxes { group, lines: lines.collect() }.choose(&chosen);
    Markup::of(&which.choose(&[typed.abrange.as_str()])).then(Markup::of(&bases))
}
