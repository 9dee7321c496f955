//! The numbered steps of the schema, in order: one line for each file of `migrations/`.

use crate::migrate::Migration;
use std::borrow::Cow;

/// Every step of the product's schema, oldest first.
pub static ALL: &[Migration] = &[
    Migration { number: 1, name: Cow::Borrowed("record"), sql: Cow::Borrowed(include_str!("../migrations/0001_record.sql")) },
    Migration { number: 2, name: Cow::Borrowed("access_head"), sql: Cow::Borrowed(include_str!("../migrations/0002_access_head.sql")) },
    Migration { number: 3, name: Cow::Borrowed("retired_keys"), sql: Cow::Borrowed(include_str!("../migrations/0003_retired_keys.sql")) },
    Migration {
        number: 4,
        name: Cow::Borrowed("payment_orders"),
        sql: Cow::Borrowed(include_str!("../migrations/0004_payment_orders.sql")),
    },
    Migration { number: 5, name: Cow::Borrowed("openings"), sql: Cow::Borrowed(include_str!("../migrations/0005_openings.sql")) },
    Migration { number: 6, name: Cow::Borrowed("told"), sql: Cow::Borrowed(include_str!("../migrations/0006_told.sql")) },
];
