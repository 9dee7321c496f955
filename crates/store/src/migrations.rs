//! The numbered steps of the schema, in order: one line for each file of `migrations/`.

use crate::migrate::Migration;

/// Every step of the product's schema, oldest first.
pub static ALL: &[Migration] = &[];
