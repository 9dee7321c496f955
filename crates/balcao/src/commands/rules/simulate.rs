//! `rules simulate FOLDER`: a changed law against the permits on record. Whom would it lead elsewhere, open to, or charge otherwise?
//! Nobody is named: permits that change alike are counted together.

use crate::commands::outcome::{Failure, Outcome};
use crate::commands::output;
use domain::law::Law;
use domain::law::requirements::Need;
use domain::permit::Permit;
use jiff::civil::{Date, date};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use store::engine::Store;
use store::person;

/// Permits read at once.
const PAGE_ROWS: i64 = 1000;

/// What the holder of a permit is told.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Told {
    route: &'static str,
    open: bool,
    opens_on: Option<Date>,
    fee_cents: Option<i64>,
    required: Vec<String>,
}

impl Told {
    fn of(law: &Law, permit: &Permit, on: Date) -> Option<Self> {
        let way = law.renewal(permit, on)?;
        let fee: i64 = way.fees.iter().map(|fee| fee.amount.get()).sum();
        let required = way.documents.iter().filter(|wanted| wanted.need == Need::Required).map(|wanted| wanted.slot.clone());
        Some(Self {
            route: way.route.code(),
            open: way.open,
            opens_on: way.opens_on,
            fee_cents: (!way.fees.is_empty()).then_some(fee),
            required: required.collect(),
        })
    }

    fn changed(&self, other: &Self) -> Vec<&'static str> {
        let parts = [
            ("route", self.route != other.route),
            ("open", self.open != other.open),
            ("opens_on", self.opens_on != other.opens_on),
            ("fee_cents", self.fee_cents != other.fee_cents),
            ("documents", self.required != other.required),
        ];
        parts.into_iter().filter(|(_, changed)| *changed).map(|(part, _)| part).collect()
    }

    fn json(&self) -> Value {
        json!({
            "route": self.route,
            "open": self.open,
            "opens_on": self.opens_on.map(|day| day.to_string()),
            "fee_cents": self.fee_cents,
            "documents": self.required,
        })
    }
}

/// Permits that change alike: article, month of the last day, before, after.
type Alike = (String, String, Option<Told>, Option<Told>);

/// Asks both laws about every permit for which no request stands.
pub(super) async fn run(store: &Store, (now, changed): (&Law, &Law), on: Date, as_json: bool) -> Outcome {
    let (mut after, mut permits, mut affected) = (String::new(), 0_u64, 0_u64);
    let mut groups: BTreeMap<Alike, u64> = BTreeMap::new();
    loop {
        let page = page(store, after.clone()).await?;
        for permit in &page {
            permits += 1;
            let (before, then) = (Told::of(now, permit, on), Told::of(changed, permit, on));
            if before != then {
                affected += 1;
                let month = permit.expires_on.strftime("%Y-%m").to_string();
                *groups.entry((permit.basis.clone(), month, before, then)).or_default() += 1;
            }
        }
        match page.last() {
            Some(last) => after = last.id.to_string(),
            None => break,
        }
    }
    tell(on, permits, affected, &groups, as_json)
}

async fn page(store: &Store, after: String) -> Result<Vec<Permit>, Failure> {
    let days = (date(1900, 1, 1), date(9999, 12, 31));
    let read = store.read("permits against a changed law", (days, after), |rx, (days, after)| {
        Box::pin(async move { person::permits_ending(rx, *days, after, PAGE_ROWS).await })
    });
    read.await.map_err(|error| Failure::down("the permits cannot be read", error, "balcao doctor"))
}

fn tell(on: Date, permits: u64, affected: u64, groups: &BTreeMap<Alike, u64>, as_json: bool) -> Outcome {
    let changed = |before: &Option<Told>, then: &Option<Told>| match (before, then) {
        (Some(before), Some(then)) => before.changed(then),
        _ => vec!["route"],
    };
    if as_json {
        let group = |((basis, month, before, then), count): (&Alike, &u64)| {
            json!({
                "basis": basis,
                "expires": month,
                "permits": count,
                "changed": changed(before, then),
                "before": before.as_ref().map(Told::json),
                "after": then.as_ref().map(Told::json),
            })
        };
        let groups: Vec<Value> = groups.iter().map(group).collect();
        return output::json(&json!({ "on": on.to_string(), "permits": permits, "affected": affected, "groups": groups }));
    }
    for ((basis, month, before, then), count) in groups {
        output::line(&format!("{count} permits of {basis} ending in {month}: {}", changed(before, then).join(", ")))?;
    }
    output::line(&format!("{affected} of {permits} permits are told something else on {on}"))
}
