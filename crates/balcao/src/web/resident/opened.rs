//! Opening a case for its person: another person's case and no case look the same.

use crate::web::problem::{Kind, Problem, stopped};
use crate::web::resident::sheet::Sheet;
use crate::web::site::{Section, Site};
use crate::web::views::words;
use crate::web::visit::{Seen, Signed, Visit};
use domain::id::Reference;
use service::actions::change::Case;
use service::actors::{Resident, Viewing};
use service::cases;
use service::stop::Stop;
use service::texts::t;

/// A case that is open before its person.
pub struct Opened {
    /// The visit.
    pub visit: Visit,
    /// Who it is.
    pub who: Resident,
    /// The case.
    pub case: Case,
}

/// Opens the case of a reference for who is signed in.
///
/// # Errors
/// No such case of theirs; faults.
pub async fn open(site: &Site, signed: Signed, reference: &str) -> Result<Opened, Problem> {
    let Signed { visit, who } = signed;
    let lang = visit.lang;
    let reference = Reference::parse(reference).ok_or(Problem::new(lang, Kind::NotFound))?;
    let case = cases::own(&site.app, who, reference).await.map_err(|stop| Problem::of(lang, stop))?;
    Ok(Opened { visit, who, case })
}

/// Opens the case of a reference for who sent a form.
///
/// # Errors
/// Nobody is signed in; no such case of theirs; faults.
pub async fn open_posted(site: &Site, visit: Visit, reference: &str) -> Result<Opened, Problem> {
    let who = who(&visit)?;
    open(site, Signed { visit, who }, reference).await
}

/// Who sent a form.
///
/// # Errors
/// Nobody is signed in: they are led to sign in.
pub fn who(visit: &Visit) -> Result<Resident, Problem> {
    match &visit.seen {
        Seen::Resident { who, .. } => Ok(*who),
        Seen::Nobody | Seen::Officer(_) => Err(Problem::sign_in(visit, false)),
    }
}

impl Opened {
    /// The person looks at their own.
    #[must_use]
    pub fn viewing(&self) -> Viewing {
        Viewing::Own(self.who)
    }

    /// The reference.
    #[must_use]
    pub fn reference(&self) -> Reference {
        self.case.held.request.reference.clone()
    }

    /// The tail of a page of the case.
    #[must_use]
    pub fn tail(&self, rest: &str) -> String {
        let reference = &self.case.held.request.reference;
        if rest.is_empty() { format!("pedidos/{reference}") } else { format!("pedidos/{reference}/{rest}") }
    }

    /// The address of a page of the case.
    #[must_use]
    pub fn page(&self, rest: &str) -> String {
        self.visit.to(&self.tail(rest))
    }

    /// A page of the case under a heading, with a way back to the case.
    #[must_use]
    pub fn sheet(&self, site: &Site, title: impl Into<String>) -> Sheet {
        let lang = self.visit.lang;
        let reference = self.case.held.request.reference.as_str();
        let draft = self.case.held.request.stage.filed().is_none();
        let caption = if draft { t::case_caption_draft(lang, reference) } else { t::case_caption(lang, reference) };
        let back = if draft { t::tasks_back(lang) } else { t::case_back(lang) };
        Sheet::new(site, &self.visit, Section::Situation, title).back(&back, self.page("")).caption(caption.as_ref()).printed(
            site,
            &self.visit,
            reference,
        )
    }

    /// The page's heading by stage.
    ///
    /// # Errors
    /// A text is missing.
    pub fn title(&self) -> Result<String, Problem> {
        words::title(self.visit.lang, &self.case).map_err(|stop| self.fault(stop))
    }

    /// What stopped a page that refuses nothing.
    #[must_use]
    pub fn fault(&self, stop: Stop) -> Problem {
        Problem::of(self.visit.lang, stop)
    }

    /// What stopped an action: a refusal is kept as an attempt.
    pub async fn stopped(&self, site: &Site, tried: &'static str, stop: Stop) -> Problem {
        stopped(site, &self.visit, tried, Some(self.who), Some(self.case.held.request.id), stop).await
    }
}
