//! The calendar of months: which are open for renewal, since when, and who says so (WINDOW-1).

use crate::web::parts::case::act::{Act, Acts};
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::public::prose::{Passage, Prose};
use crate::web::site::Site;
use crate::web::views::months;
use crate::web::visit::Visit;
use axum::extract::State;
use axum::response::Html;
use service::texts::t;

/// The page.
pub async fn get(State(site): State<Site>, visit: Visit) -> Result<Html<String>, Problem> {
    let lang = visit.lang;
    let table = months::table(&site.app.law(), lang, site.app.clock.today());
    let around = format!("<div class=\"bl-scroll\" role=\"region\" aria-label=\"{}\" tabindex=\"0\">", t::months_caption(lang));
    let table = Markup::trusted(around).then(Markup::of(&table)).then(Markup::trusted("</div>"));
    let notice = Act::link(t::months_notice(lang).as_ref(), visit.to("avisar-me"));
    let route = Act::link(t::place_route(lang).as_ref(), visit.to("situacao"));
    Prose::new(&site, &visit, &t::months_title(lang), &t::months_lead(lang))
        .with(Passage::new(&t::months_heading(lang)).part(table))
        .with(
            Passage::new(&t::months_not_open(lang)).say(&t::months_not_open_text(lang)).part(Markup::of(&Acts::lines(vec![notice, route]))),
        )
        .show(&visit)
}
