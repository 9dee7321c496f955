//! Opening a case: the power, the reason, the log entry, and what stands at the top of every page of it.

use crate::web::officer::look::{self, Why};
use crate::web::officer::{term, words};
use crate::web::parts::case::turn::{Fact, Turn as Sign, TurnLine};
use crate::web::parts::desk::identity::IdentityBar;
use crate::web::parts::find::back_link::BackLink;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::problem::{Kind, Problem};
use crate::web::site::{Section, Site};
use crate::web::visit::{Seen, Staff, Visit};
use askama::Template;
use axum::response::{Html, IntoResponse, Response};
use domain::id::Reference;
use domain::request::turn::{Next, Turn, Whose};
use service::actions::change::Case;
use service::actions::reviewing;
use service::actors::{Has, Read, With};
use service::cases;
use service::stop::Stop;
use service::texts::{format, t};

/// Name of the reason in addresses.
pub const REASON: &str = "motivo";

/// A case that an officer has opened with a reason.
pub struct Opened {
    /// The visit.
    pub visit: Visit,
    /// Who looks.
    pub who: With<Read>,
    /// The case.
    pub case: Case,
    /// Whose turn it is.
    pub turn: Turn,
    /// Why they look.
    pub why: Why,
}

/// The top of a page of a case.
pub struct Head {
    /// The frame.
    pub layout: Layout,
    /// The way back.
    pub back: BackLink,
    /// Whose case it is.
    pub identity: IdentityBar,
}

/// Opens a case: asks for the reason when it is not assigned to who looks, and logs the look (DESK-4).
///
/// # Errors
/// A response: no such case; the page that asks why; faults.
pub async fn open(site: &Site, staff: Staff<Read>, reference: &str, what: &'static str) -> Result<Opened, Response> {
    let Staff { visit, who } = staff;
    let lang = visit.lang;
    let fault = |stop| Problem::of(lang, stop).into_response();
    let reference = Reference::parse(reference).ok_or_else(|| Problem::new(lang, Kind::NotFound).into_response())?;
    let case = cases::for_officer(&site.app, &who, reference.clone()).await.map_err(fault)?;
    let Some(why) = look::why(&visit, &who, &case) else { return Err(look::ask(site, &visit, &case)) };
    reviewing::look(&site.app, &who, reference, what, why.code().to_owned()).await.map_err(fault)?;
    let turn = cases::turn_of(&site.app, &case).map_err(fault)?;
    Ok(Opened { visit, who, case, turn, why })
}

/// Proof of a power for a form that came; without it the page does not exist.
///
/// # Errors
/// Nobody is signed in; the power is missing.
pub fn acting<P: Has>(visit: &Visit) -> Result<With<P>, Problem> {
    match (&visit.seen, &visit.session) {
        (Seen::Officer(officer), Some(session)) => With::<P>::of(session, officer).ok_or(Problem::new(visit.lang, Kind::NotFound)),
        _ => Err(Problem::sign_in(visit, true)),
    }
}

/// The reference in an address.
///
/// # Errors
/// No reference: no such page.
pub fn reference(visit: &Visit, text: &str) -> Result<Reference, Problem> {
    Reference::parse(text).ok_or(Problem::new(visit.lang, Kind::NotFound))
}

/// The value of a name in the address's query.
#[must_use]
pub fn param(visit: &Visit, name: &str) -> Option<String> {
    let pairs: Vec<(String, String)> = serde_html_form::from_str(visit.query.as_deref()?).ok()?;
    pairs.into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
}

/// An address on the desk of a case, with the reason of this visit.
#[must_use]
pub fn way_with(visit: &Visit, reference: &str, tail: &str) -> String {
    let reason = param(visit, REASON).filter(|code| Why::from_code(code).is_some());
    let joint = if tail.contains('?') { '&' } else { '?' };
    let reason = reason.map(|code| format!("{joint}{REASON}={code}")).unwrap_or_default();
    visit.to(&format!("int/processos/{reference}{tail}{reason}"))
}

/// A page as a response.
#[must_use]
pub fn shown(visit: &Visit, page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => Html(html).into_response(),
        Err(error) => Problem::of(visit.lang, Stop::Fault(format!("a page cannot be written: {error}"))).into_response(),
    }
}

impl Opened {
    /// The case's number.
    #[must_use]
    pub fn reference(&self) -> &str {
        self.case.held.request.reference.as_str()
    }

    /// An address on the desk of this case, with the reason of this visit.
    #[must_use]
    pub fn way(&self, tail: &str) -> String {
        way_with(&self.visit, self.reference(), tail)
    }

    /// The hidden field of a form that is sent to a page of this case.
    #[must_use]
    pub fn token(&self, tail: &str) -> Markup {
        self.visit.form_token(&format!("int/processos/{}{tail}", self.reference()))
    }

    /// Whether the case is assigned to who looks.
    #[must_use]
    pub fn is_mine(&self) -> bool {
        self.case.held.officer == Some(self.who.id())
    }

    /// Whether who looks has a power.
    #[must_use]
    pub fn may(&self, power: domain::officer::Power) -> bool {
        self.who.role().may(power)
    }

    /// The top of a page of this case: `title` for the window, the way back with its words.
    ///
    /// # Errors
    /// The law has no answer.
    pub fn head(&self, site: &Site, title: &str, back: (&str, String)) -> Result<Head, Stop> {
        Ok(Head {
            layout: site.frame(&self.visit, title, Section::Queue),
            back: BackLink::new(back.0, back.1),
            identity: self.identity(site)?,
        })
    }

    /// The way back to the case itself.
    #[must_use]
    pub fn back_to_case(&self) -> (String, String) {
        (t::desk_back_to_case(self.visit.lang, self.reference()).into_owned(), self.way(""))
    }

    /// Whose turn it is, in the words of the desk.
    #[must_use]
    pub fn turn_line(&self) -> TurnLine {
        let lang = self.visit.lang;
        let mut facts = Vec::new();
        if let Some(since) = self.turn.since {
            facts.push(Fact::new(&t::turn_since(lang), format::instant_short(lang, since)));
        }
        match &self.turn.next {
            Some(Next::By(code, day)) => {
                facts.push(Fact::new(&words::coded(lang, "next", code), format::day_short_with_weekday(lang, *day)));
            }
            Some(Next::At(code, at)) => {
                facts.push(Fact::new(&words::coded(lang, "next", code), format::instant_short(lang, *at)));
            }
            None => {}
        }
        let whose = self.turn.whose;
        TurnLine {
            turn: match whose {
                Whose::You => Sign::You,
                Whose::Us => Sign::Us,
                Whose::Other => Sign::Other,
                Whose::Nobody => Sign::Nobody,
            },
            who: words::coded(lang, "desk-turn", whose.code()).into(),
            what: words::coded(lang, "desk-what", self.turn.code).into(),
            facts,
        }
    }

    fn identity(&self, site: &Site) -> Result<IdentityBar, Stop> {
        let lang = self.visit.lang;
        let mut facts = vec![
            Fact::new(&t::desk_fact_case(lang), Markup::reference(self.reference())),
            Fact::new(&t::desk_fact_route(lang), words::basis(&site.app, lang, &self.case.permit.basis)),
        ];
        if let Some(term) = term::of(&site.app, &self.case)? {
            facts.push(Fact::new(&t::desk_fact_term(lang), term::in_short(&site.app, lang, &self.case, &term)));
        }
        facts.push(Fact::new(&t::desk_fact_turn(lang), words::coded(lang, "desk-whose", self.turn.whose.code())));
        Ok(IdentityBar { name: self.case.person.person.full_name(), facts, level: 1 })
    }
}
