//! A row of the law as answers name it.

use domain::law::row::RowRef;
use serde_json::{Value, json};

/// What was used, on what basis, since when, and when somebody last compared it with its source.
#[must_use]
pub fn used(row: &RowRef) -> Value {
    json!({
        "id": &*row.id,
        "legal_basis": &*row.legal_basis,
        "from": row.from.to_string(),
        "to": row.to.map(|day| day.to_string()),
        "verified_on": row.verified_on.to_string(),
    })
}
