//! Two months: one that both supervisors opened, and one that waits for its second signature.

use super::super::cast::Cast;
use crate::commands::outcome::Failure;
use balcao::web::site::Site;
use domain::calendar::count::days_later;
use domain::law::windows::Window;
use domain::officer::Role;
use domain::opening::{Covers, Terms, What};
use jiff::ToSpan;
use jiff::civil::Date;
use service::actions::openings::{self, NotOpened};
use service::actors::OpenMonths;

/// The basis by which one sees which months are still shut.
const BASIS: &str = "88-1";
/// Months ahead among which the first shut ones are looked for.
const MONTHS_AHEAD: i64 = 24;
/// The proposal that waits opens so many days from now.
const OPENS_IN_DAYS: i64 = 7;

/// Tells it.
///
/// # Errors
/// Faults.
pub(super) async fn tell(site: &Site, cast: &Cast) -> Result<(), Failure> {
    let today = site.app.clock.today();
    let mut shut = shut(site, today).into_iter();
    let (Some(first), Some(second)) = (shut.next(), shut.next()) else { return Ok(()) };
    let wrong = |stop| Failure::of("months cannot be opened", &stop);
    let one = cast.officer::<OpenMonths>(Role::Supervisor).map_err(wrong)?;
    let other = cast.colleague::<OpenMonths>(Role::Supervisor).map_err(wrong)?;
    let done = async {
        let opening = terms(first, today, "Os pedidos dos meses anteriores estão em dia: há capacidade para mais um mês.");
        let number = openings::propose(&site.app, &one, What::Open(opening)).await?;
        openings::sign(&site.app, &other, number).await?;
        let waits = terms(second, days_later(today, OPENS_IN_DAYS), "Reforço da equipa a partir da próxima semana.");
        openings::propose(&site.app, &one, What::Open(waits)).await
    };
    match done.await {
        Ok(_) => Ok(()),
        Err(NotOpened::Refused(refusal)) => {
            eprintln!("left out: months: {}", refusal.code());
            Ok(())
        }
        Err(NotOpened::Stopped(stop)) => Err(wrong(stop)),
    }
}

/// Months ahead that are not open, the nearest first.
fn shut(site: &Site, today: Date) -> Vec<Date> {
    let law = site.app.law();
    let months = (0..MONTHS_AHEAD).filter_map(|ahead| today.first_of_month().checked_add(ahead.months()).ok());
    months.filter(|month| matches!(law.window(BASIS, month.last_of_month(), today), Window::NotYet { .. })).collect()
}

fn terms(month: Date, opens_on: Date, reason: &str) -> Terms {
    Terms {
        covers: Covers::Kinds(vec!["temporary".to_owned()]),
        first_month: month,
        last_month: month,
        opens_on,
        closes_on: None,
        reason: reason.to_owned(),
        legal_basis: "Lei n.º 23/2007, artigo 78.º, n.º 1".to_owned(),
    }
}
