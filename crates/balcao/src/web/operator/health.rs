//! How the installation stands: what waits, what failed for good, which law and which engine.

use crate::web::asking::show;
use crate::web::parts::case::turn::Fact;
use crate::web::parts::layout::Layout;
use crate::web::parts::term::reference_rows::ReferenceRows;
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::visit::Staff;
use askama::Template;
use axum::extract::State;
use axum::response::Html;
use service::actors::Administer;
use service::stop::Stop;
use service::texts::{Lang, format, t};
use store::engine::Engine;
use store::{job, request};

/// Letters of an edition's name that are enough to tell it from others.
const SHORT_LETTERS: usize = 12;

#[derive(Template)]
#[template(path = "operator/health.html")]
struct Health {
    layout: Layout,
    lang: Lang,
    rows: ReferenceRows,
    stages: ReferenceRows,
    people: String,
    keys: String,
    gallery: String,
}

/// The page.
pub async fn get(State(site): State<Site>, staff: Staff<Administer>) -> Result<Html<String>, Problem> {
    let visit = staff.visit;
    let lang = visit.lang;
    let counted = site.app.store.read("operator health", (), |rx, ()| {
        Box::pin(async move {
            let depth = job::depth(rx).await?;
            let stages = request::count_by_stage(rx).await?;
            Ok::<_, Stop>((depth, stages))
        })
    });
    let ((waiting, dead), by_stage) = counted.await.map_err(|stop| Problem::of(lang, stop))?;
    let engine = match site.app.store.engine() {
        Engine::Sqlite => "SQLite",
        Engine::Postgres => "PostgreSQL",
    };
    let rows = vec![
        Fact::new(&t::health_engine(lang), engine),
        Fact::new(&t::health_waiting(lang), format::number(lang, waiting).as_str()),
        Fact::new(&t::health_dead(lang), format::number(lang, dead).as_str()),
        Fact::new(&t::health_law(lang), law(&site, lang).as_str()),
        Fact::new(&t::health_now(lang), format::instant(lang, site.app.clock.now()).as_str()),
    ];
    let stages = by_stage.iter().map(|(code, times)| {
        let key = format!("stage-{}", code.replace('_', "-"));
        let words = service::texts::by_key(lang, &key, &service::texts::arg::Args::none()).unwrap_or_default();
        Fact::new(&words, format::number(lang, *times).as_str())
    });
    let page = Health {
        layout: site.frame(&visit, &t::health_title(lang), Section::Operator),
        lang,
        rows: ReferenceRows { rows },
        stages: ReferenceRows { rows: stages.collect() },
        people: visit.to("admin/utilizadores"),
        keys: visit.to("admin/chaves"),
        gallery: visit.to("admin/componentes"),
    };
    show(&visit, &page)
}

/// The edition of the law in short, and that another process has another, when one has.
fn law(site: &Site, lang: Lang) -> String {
    let short = |edition: &str| edition.get(..SHORT_LETTERS).unwrap_or(edition).to_owned();
    let here = short(site.app.law().edition());
    match site.app.in_force.elsewhere() {
        Some(other) => format!("{here}. {}", t::health_law_elsewhere(lang, short(&other))),
        None => here,
    }
}
