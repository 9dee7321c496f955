//! Fee lines: amount by line with its legal source.

use serde::Serialize;

/// One line of the fee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// What is paid for.
    pub what: String,
    /// The law that sets it, with point and date.
    pub source: String,
    /// Amount as printed, with the currency sign.
    pub amount: String,
}

/// The fee as a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fees {
    /// Heading over the table.
    pub title: String,
    /// Column heads: what, legal source, amount.
    pub heads: [String; 3],
    /// Its lines.
    pub lines: Vec<Line>,
    /// Label of the sum.
    pub total_label: String,
    /// The sum as printed.
    pub total: String,
}
