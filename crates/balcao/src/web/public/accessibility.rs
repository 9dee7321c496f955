//! The declaration of accessibility (Decreto-Lei n.º 83/2018): what is done, and what is not.

use crate::web::problem::Problem;
use crate::web::public::prose::{Passage, Prose};
use crate::web::site::Site;
use crate::web::visit::Visit;
use axum::extract::State;
use axum::response::Html;
use service::texts::t;

/// The page.
pub async fn get(State(site): State<Site>, visit: Visit) -> Result<Html<String>, Problem> {
    let lang = visit.lang;
    let config = &site.app.config;
    let done = [
        t::accessibility_done_scripts(lang),
        t::accessibility_done_zoom(lang),
        t::accessibility_done_touch(lang),
        t::accessibility_done_tests(lang),
    ];
    let missing = [t::accessibility_missing_users(lang), t::accessibility_missing_sign(lang), t::accessibility_missing_files(lang)];
    Prose::new(&site, &visit, &t::accessibility_title(lang), &t::accessibility_lead(lang, config.owner.as_str()))
        .with(Passage::new(&t::accessibility_state(lang)).say(&t::accessibility_state_text(lang)))
        .with(Passage::new(&t::accessibility_done(lang)).points(done))
        .with(Passage::new(&t::accessibility_missing(lang)).points(missing))
        .with(
            Passage::new(&t::accessibility_contact(lang))
                .say(&t::accessibility_contact_text(lang, config.help_phone.as_str()))
                .say(&t::accessibility_complain(lang)),
        )
        .show(&visit)
}
