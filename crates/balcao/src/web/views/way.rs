//! The way of a permit on record: its name, and the page of the route finder that tells all of it.

use crate::web::site::Site;
use crate::web::visit::Visit;
use domain::law::when::FactKey;
use domain::permit::Permit;
use domain::route::code::pack;
use domain::route::record::of_permit;
use service::law::ruled::ruled;
use service::texts::Lang;

/// Address of the answer for a permit on record; it holds no personal data.
#[must_use]
pub fn way_of(site: &Site, visit: &Visit, permit: &Permit) -> String {
    let answers = of_permit(&site.app.law(), permit).choice(FactKey::Goal, "renew");
    visit.to(&format!("situacao/resultado/{}", pack(&answers, site.app.clock.today())))
}

/// The name of the way in which a permit on record is renewed today; empty where the record holds what cannot be.
#[must_use]
pub fn way_name(site: &Site, lang: Lang, permit: &Permit) -> String {
    let (law, today) = (site.app.law(), site.app.clock.today());
    law.renewal(permit, today).map(|way| ruled(lang, &way.says, &law, today)).unwrap_or_default()
}
