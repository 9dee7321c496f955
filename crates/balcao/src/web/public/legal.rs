//! Who is responsible, which edition of the rules is in use, and whose work is part of this.

use crate::web::parts::markup::Markup;
use crate::web::parts::show::table::{Cell, Table};
use crate::web::problem::Problem;
use crate::web::public::prose::{Passage, Prose};
use crate::web::site::Site;
use crate::web::visit::Visit;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse};
use service::texts::{Lang, t};

/// The notices as kept with the project, with every licence whole.
const NOTICES: &str = include_str!("../../../../../THIRD_PARTY_NOTICES.md");
/// Works that are part of what is served: name and licence.
const FRONTEND: [&str; 2] = ["govuk-frontend 6.6.0", "MIT"];
const TOKENS: [&str; 2] = ["Ágora Design System 4.0.1", "MIT"];
const FONT: [&str; 2] = ["Noto Sans", "SIL Open Font License 1.1"];

/// The page.
pub async fn get(State(site): State<Site>, visit: Visit) -> Result<Html<String>, Problem> {
    let lang = visit.lang;
    let config = &site.app.config;
    let lead = if config.demonstration { t::legal_demo(lang) } else { t::legal_prevails(lang) };
    let mut owner = Passage::new(&t::legal_owner(lang)).say(&config.owner);
    if config.demonstration {
        owner = owner.say(&t::legal_prevails(lang));
    }
    let full = Markup::trusted("<p class=\"govuk-body\"><a class=\"govuk-link bl-tap\" href=\"")
        .then(visit.to("avisos-legais/terceiros"))
        .then(Markup::trusted("\">"))
        .then(t::legal_full(lang).as_ref())
        .then(Markup::trusted("</a></p>"));
    Prose::new(&site, &visit, &t::legal_title(lang), &lead)
        .with(owner)
        .with(Passage::new(&t::legal_law(lang)).say(&t::legal_law_text(lang, site.app.law().edition())))
        .with(Passage::new(&t::legal_software(lang)).say(&t::legal_software_text(lang)))
        .with(Passage::new(&t::legal_others(lang)).say(&t::legal_others_text(lang)).part(Markup::of(&works(lang)).then(full)))
        .show(&visit)
}

/// The notices themselves: licences are quoted as they are, in their own language.
pub async fn third_parties() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/plain; charset=utf-8")], NOTICES)
}

fn works(lang: Lang) -> Table {
    let row = |[name, licence]: [&str; 2], what: &str| vec![Cell::new(name), Cell::new(licence), Cell::new(what)];
    Table {
        caption: t::legal_others(lang).as_ref().into(),
        caption_classes: "govuk-visually-hidden".into(),
        head: Some(vec![
            Cell::new(t::legal_work(lang).as_ref()),
            Cell::new(t::legal_licence(lang).as_ref()),
            Cell::new(t::legal_use(lang).as_ref()),
        ]),
        rows: vec![
            row(FRONTEND, &t::legal_use_frontend(lang)),
            row(TOKENS, &t::legal_use_tokens(lang)),
            row(FONT, &t::legal_use_font(lang)),
        ],
        first_cell_is_header: true,
        ..Table::default()
    }
}
