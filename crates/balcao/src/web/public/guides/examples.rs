//! Somebody on each way: which permit they ask for and through which channel. Papers and amounts are told by the law, never here.

use domain::law::Law;
use domain::law::act::Act;
use domain::law::fees::{Channel, FeeValues};
use domain::law::row::Row;
use domain::law::when::Facts;
use domain::route::RouteId;
use jiff::civil::Date;

/// Somebody on a way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// What they ask for.
    pub act: Act,
    /// The permit, by its article.
    pub basis: &'static str,
    /// How the request comes in.
    pub channel: Channel,
}

/// What an example pays.
pub enum Total<'a> {
    /// The table has no line for the case.
    None,
    /// It has one whose amount was not published where we could read it.
    NotPublished(Vec<&'a Row<FeeValues>>),
    /// In cents, with the lines.
    Cents(i64, Vec<&'a Row<FeeValues>>),
}

const fn online(act: Act, basis: &'static str) -> Example {
    Example { act, basis, channel: Channel::Online }
}

const fn counter(act: Act, basis: &'static str) -> Example {
    Example { act, basis, channel: Channel::Counter }
}

/// Examples of a way, the most usual first; none where no papers are gathered.
#[must_use]
pub fn of(route: RouteId) -> &'static [Example] {
    const RENEWAL: [Example; 3] = [online(Act::Renewal, "88-1"), online(Act::Renewal, "90-A"), online(Act::Renewal, "37/2006-17")];
    const BACKLOG: [Example; 1] = [online(Act::Renewal, "88-1")];
    const FIRST: [Example; 1] = [counter(Act::Grant, "88-1")];
    const CPLP_GRANT: [Example; 1] = [online(Act::Grant, "87-A")];
    const CPLP_RENEWAL: [Example; 1] = [online(Act::Renewal, "87-A")];
    const FAMILY: [Example; 1] = [counter(Act::Grant, "98-1")];
    const EU_FAMILY: [Example; 1] = [counter(Act::Grant, "37/2006-15")];
    const DESK: [Example; 1] = [counter(Act::Renewal, "80")];
    const PERMANENT: [Example; 2] = [counter(Act::Grant, "80"), counter(Act::Grant, "125")];
    match route {
        RouteId::RenewalOnline => &RENEWAL,
        RouteId::BacklogInvitation => &BACKLOG,
        RouteId::VisaAppointmentAttached | RouteId::VisaFirstPermit => &FIRST,
        RouteId::CplpGrant => &CPLP_GRANT,
        RouteId::CplpRenewal => &CPLP_RENEWAL,
        RouteId::FamilyReunification => &FAMILY,
        RouteId::EuFamilyCard => &EU_FAMILY,
        RouteId::IrnDesk => &DESK,
        RouteId::PermanentResidence => &PERMANENT,
        _ => &[],
    }
}

impl Example {
    /// What it pays on a day.
    #[must_use]
    pub fn total<'a>(&self, law: &'a Law, on: Date) -> Total<'a> {
        let rows = law.fee_rows(self.act, self.basis, &Facts::new(), self.channel, on).unwrap_or_default();
        match rows.iter().map(|row| row.values.cents).sum::<Option<i64>>() {
            _ if rows.is_empty() => Total::None,
            Some(cents) => Total::Cents(cents, rows),
            None => Total::NotPublished(rows),
        }
    }
}
