//! Reminders of a slip (PAY-2): when it can be paid, some working days before the last, and on the last morning.

use super::next::{Job, push_once};
use crate::actions::change::Moment;
use crate::app::App;
use domain::deadline::{day_of, lisbon};
use domain::request::Request;
use domain::request::stage::Stage;
use domain::slip::SlipTerm;
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;
use store::job::Push;

/// The hour in Lisbon at which reminders go out.
const REMIND_HOUR: i8 = 9;

/// The reminders of a slip that has just become payable; none for one that was before.
pub(super) fn of(app: &App, before: &Request, after: &Request, moment: &Moment) -> Vec<Push> {
    let Stage::AwaitingPayment { slip, .. } = &after.stage else { return Vec::new() };
    if matches!(&before.stage, Stage::AwaitingPayment { slip: same, .. } if same.slip == slip.slip) {
        return Vec::new();
    }
    // The slip was issued by this law a moment ago, so that it answers again; if not, the page still shows every date.
    let days = domain::deadline::payment::reminders_of(&moment.law, slip);
    instants(slip, &days.unwrap_or_default())
        .into_iter()
        .filter(|(_, at)| *at >= moment.now)
        .map(|(day, at)| {
            let job = Job::Remind { request: after.id.to_string(), slip: slip.slip.to_string() };
            push_once(app, &job, at, format!("remind:{}:{day}", slip.slip))
        })
        .collect()
}

/// One instant a day: the opening on its day, the morning on all others.
fn instants(slip: &SlipTerm, days: &[Date]) -> BTreeMap<Date, Timestamp> {
    let morning = |day: &Date| {
        let at = day.at(REMIND_HOUR, 0, 0, 0).to_zoned(lisbon()).ok()?.timestamp();
        Some((*day, at.max(slip.payable_from)))
    };
    let mut at: BTreeMap<Date, Timestamp> = days.iter().filter_map(morning).collect();
    at.insert(day_of(slip.payable_from), slip.payable_from);
    at
}
