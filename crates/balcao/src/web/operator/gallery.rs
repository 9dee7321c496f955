//! Every part with samples: for whoever builds a page, and for the accessibility checker.

use crate::web::parts::gallery::{Speech, gallery};
use crate::web::problem::{Kind, Problem};
use crate::web::site::Site;
use crate::web::visit::{Seen, Visit};
use axum::extract::State;
use axum::response::Html;
use domain::officer::Power;
use service::texts::Lang;

/// The page; in the demonstration it is open to all, for it shows nothing of anybody.
pub async fn get(State(site): State<Site>, visit: Visit) -> Result<Html<String>, Problem> {
    let operator = matches!(&visit.seen, Seen::Officer(officer) if officer.role.may(Power::Administer));
    if !operator && !site.app.config.demonstration {
        return Err(Problem::new(visit.lang, Kind::NotFound));
    }
    let speech = match visit.lang {
        Lang::Pt => Speech::Portuguese,
        Lang::En => Speech::English,
    };
    Ok(Html(gallery(speech)))
}
