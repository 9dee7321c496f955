//! The way of a permit on record: its name, and the page of the route finder that tells all of it.

use crate::web::site::Site;
use crate::web::visit::Visit;
use domain::law::when::FactKey;
use domain::permit::Permit;
use domain::route::RouteId;
use domain::route::code::pack;
use domain::route::record::of_permit;
use service::stop::Stop;
use service::texts::Lang;
use service::texts::arg::Args;

use super::words::keyed;

/// Address of the answer for a permit on record; it holds no personal data.
#[must_use]
pub fn way_of(site: &Site, visit: &Visit, permit: &Permit) -> String {
    let answers = of_permit(&site.app.law(), permit).choice(FactKey::Goal, "renew");
    visit.to(&format!("situacao/resultado/{}", pack(&answers, site.app.clock.today())))
}

/// The name of a way.
///
/// # Errors
/// A text is missing.
pub fn route_name(lang: Lang, route: RouteId) -> Result<String, Stop> {
    keyed(lang, &format!("route-{}", route.code().replace('_', "-")), &Args::none())
}
