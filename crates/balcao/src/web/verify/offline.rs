//! How to verify without us: keys, list, and the command.

use crate::web::parts::find::back_link::BackLink;
use crate::web::parts::layout::Layout;
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::State;
use axum::response::Html;
use service::proofs::published;
use service::stop::Stop;
use service::texts::{format, t};

const SECONDS_IN_MINUTE: u32 = 60;

#[derive(Template)]
#[template(path = "verify/offline.html")]
struct OfflinePage {
    layout: Layout,
    back: BackLink,
    title: String,
    lead: String,
    needs: String,
    downloads: Vec<Download>,
    program: (String, String),
    commands: Vec<String>,
    answers: (String, String),
    integrate: (String, String),
}

struct Download {
    name: String,
    href: &'static str,
    text: String,
}

/// The page.
pub async fn get(State(site): State<Site>, visit: Visit) -> Result<Html<String>, Problem> {
    let lang = visit.lang;
    let title = t::offline_title(lang).into_owned();
    let minutes = format::number(lang, i64::from(published::LIST_TTL_S / SECONDS_IN_MINUTE));
    let page = OfflinePage {
        layout: site.frame(&visit, &title, Section::Verify),
        back: BackLink::new(t::back(lang).as_ref(), visit.to("verificar")),
        title,
        lead: t::offline_lead(lang).into_owned(),
        needs: t::offline_needs(lang).into_owned(),
        downloads: vec![
            Download {
                name: t::offline_keys(lang).into_owned(),
                href: published::KEYS_PATH,
                text: t::offline_keys_text(lang).into_owned(),
            },
            Download {
                name: t::offline_list(lang).into_owned(),
                href: published::REVOCATIONS_PATH,
                text: format!("{} {}", list_state(&site, &visit).await, t::offline_list_text(lang, minutes)),
            },
        ],
        program: (t::offline_program(lang).into_owned(), t::offline_program_text(lang).into_owned()),
        commands: commands(),
        answers: (t::offline_answers(lang).into_owned(), t::offline_answers_text(lang).into_owned()),
        integrate: (t::offline_integrate(lang).into_owned(), t::offline_integrate_text(lang).into_owned()),
    };
    page.render().map(Html).map_err(|error| Problem::of(lang, Stop::Fault(error.to_string())))
}

/// From when the list is: read from the list itself.
async fn list_state(site: &Site, visit: &Visit) -> String {
    let lang = visit.lang;
    let issued_at = match published::revocations(&site.app).await {
        Ok(token) => service::proofs::signing::loaded(&site.app)
            .await
            .ok()
            .and_then(|loaded| seal::status::token::read(&token, &loaded.keyring).ok())
            .map(|token| token.issued_at()),
        Err(_) => None,
    };
    match issued_at {
        Some(at) => t::offline_list_at(lang, format::instant(lang, at)).into_owned(),
        None => t::offline_list_none(lang).into_owned(),
    }
}

/// The names of the files are those a browser gives them.
fn commands() -> Vec<String> {
    let name = |path: &str| path.rsplit('/').next().unwrap_or(path).to_owned();
    let files = format!("--keys {} --revocations {}", name(published::KEYS_PATH), name(published::REVOCATIONS_PATH));
    vec![format!("balcao verify declaracao.pdf {files}"), format!("balcao verify \"HTTPS://…/S/…\" {files} --json")]
}
