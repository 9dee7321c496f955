//! What every page needs: the service, and the frame around each page.

use crate::web::parts::find::service_navigation::{Here, Place};
use crate::web::parts::layout::{Audience, Demonstration, Direction, Footer, Help, LanguageLink, Layout, Session as Way};
use crate::web::parts::markup::Markup;
use crate::web::visit::{Seen, Visit};
use service::app::App;
use service::outside::Outside;
use service::texts::{Lang, format, t};
use std::sync::Arc;

/// The site. Cheap to clone.
#[derive(Clone)]
pub struct Site {
    /// The service.
    pub app: App,
    /// The outside world, for the few pages that may reach it: uploads, and starting a payment.
    pub outside: Arc<Outside>,
}

/// Where a page belongs in the row of places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// Nowhere in the row.
    None,
    /// My situation.
    Situation,
    /// Find my route.
    Route,
    /// Proofs.
    Proofs,
    /// Verify.
    Verify,
    /// Officers: the queue.
    Queue,
    /// Officers: months of expiry.
    Months,
    /// Officers: the audit.
    Audit,
    /// Operators.
    Operator,
}

impl Site {
    /// The frame of a page: `title` is the page's own.
    #[must_use]
    pub fn frame(&self, visit: &Visit, title: &str, section: Section) -> Layout {
        let lang = visit.lang;
        let config = &self.app.config;
        let staff = matches!(visit.seen, Seen::Officer(_));
        let audience = match &visit.seen {
            Seen::Officer(_) => Audience::Staff,
            Seen::Resident { .. } => Audience::Resident,
            Seen::Nobody => Audience::Public,
        };
        let service = if staff { t::service_name_staff(lang) } else { t::service_name(lang) };
        Layout {
            lang: lang.html_lang().to_owned(),
            direction: Direction::LeftToRight,
            title: title.to_owned(),
            brand: t::brand(lang).into_owned(),
            service: service.into_owned(),
            home_href: if staff { visit.to("int") } else { visit.to("") },
            skip: t::skip_to_content(lang).into_owned(),
            demonstration: config
                .demonstration
                .then(|| Demonstration { lead: t::demo_strip(lang).into_owned(), text: t::demo_strip_people(lang).into_owned() }),
            languages_label: t::language_choice(lang).into_owned(),
            languages: Lang::ALL.map(|other| language_link(visit, other)).to_vec(),
            navigation_label: t::main_menu(lang).into_owned(),
            places: places(visit, section),
            session: way(visit),
            audience,
            help: (!staff).then(|| Help {
                heading: t::help_title(lang).into_owned(),
                text: Markup::from(t::help_contact(lang, "20:00", "8:00", config.help_phone.as_str()).as_ref())
                    .then(" ")
                    .then(t::help_never_charge(lang).as_ref()),
            }),
            footer: self.footer(visit),
            print: None,
        }
    }

    fn footer(&self, visit: &Visit) -> Footer {
        let lang = visit.lang;
        let link = |words: std::borrow::Cow<'static, str>, tail: &str| (words.into_owned(), visit.to(tail));
        let today = self.app.clock.today();
        Footer {
            label: t::footer_label(lang).into_owned(),
            links: vec![
                link(t::footer_guides(lang), "guias"),
                link(t::footer_accessibility(lang), "acessibilidade"),
                link(t::footer_privacy(lang), "privacidade"),
                link(t::footer_legal(lang), "avisos-legais"),
                link(t::footer_status(lang), "estado"),
                link(t::footer_scams(lang), "burlas"),
                (t::footer_complaints(lang).into_owned(), "https://www.livroamarelo.gov.pt".to_owned()),
            ],
            text: Markup::from(t::footer_owner(lang, self.app.config.owner.as_str()).as_ref())
                .then(" ")
                .then(t::page_updated(lang, format::day(lang, today)).as_ref())
                .then(" ")
                .then(t::footer_portuguese_counts(lang).as_ref()),
        }
    }
}

fn language_link(visit: &Visit, lang: Lang) -> LanguageLink {
    LanguageLink {
        name: lang.own_name().to_owned(),
        lang: lang.html_lang().to_owned(),
        href: visit.same_page_in(lang),
        current: lang == visit.lang,
    }
}

fn places(visit: &Visit, section: Section) -> Vec<Place> {
    let lang = visit.lang;
    let place = |words: std::borrow::Cow<'static, str>, tail: &str, of: Section| {
        let here = if of == section { Here::Within } else { Here::No };
        Place::new(words.as_ref(), visit.to(tail)).here(here)
    };
    match &visit.seen {
        Seen::Officer(officer) => {
            let mut places = Vec::new();
            if officer.role.may(domain::officer::Power::Read) {
                places.push(place(t::place_queue(lang), "int", Section::Queue));
                places.push(place(t::place_months(lang), "int/janelas", Section::Months));
            }
            if officer.role.may(domain::officer::Power::Audit) {
                places.push(place(t::place_audit(lang), "int/auditoria", Section::Audit));
            }
            if officer.role.may(domain::officer::Power::Administer) {
                places.push(place(t::place_operator(lang), "admin", Section::Operator));
            }
            places
        }
        Seen::Resident { .. } => vec![
            place(t::place_situation(lang), "inicio", Section::Situation),
            place(t::place_proofs(lang), "comprovativos", Section::Proofs),
            place(t::place_route(lang), "situacao", Section::Route),
            place(t::place_verify(lang), "verificar", Section::Verify),
        ],
        Seen::Nobody => {
            vec![place(t::place_route(lang), "situacao", Section::Route), place(t::place_verify(lang), "verificar", Section::Verify)]
        }
    }
}

fn way(visit: &Visit) -> Way {
    let lang = visit.lang;
    let signed = |name: &str| Way::Signed {
        name: name.to_owned(),
        sign_out: t::sign_out(lang).into_owned(),
        action: visit.to("sair"),
        hidden: visit.form_token("sair"),
    };
    match &visit.seen {
        Seen::Nobody if visit.claiming => signed(&t::claim_pending(lang)),
        Seen::Nobody => Way::SignIn(Place::new(t::sign_in(lang).as_ref(), visit.to("entrar"))),
        Seen::Resident { name, .. } => signed(name),
        Seen::Officer(officer) => signed(&officer.name),
    }
}
