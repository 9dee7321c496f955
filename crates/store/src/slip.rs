//! Fee slips and the money that came for them.

use crate::column::{micros, to_json};
use crate::engine::error::StoreError;
use crate::engine::row::Row;
use crate::engine::tx::{Reads, Tx};
use crate::params;
use domain::id::{RequestId, SlipId};
use domain::slip::{Payment, SlipTerm};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A slip as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// Id inside; also our number at the provider.
    pub id: SlipId,
    /// Of which request.
    pub request: RequestId,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// Sum, in cents.
    pub total_cents: i64,
    /// Amounts by line.
    pub lines: Vec<Line>,
    /// The provider's number of the payment.
    pub provider_id: Option<String>,
    /// Multibanco entity, where the scheme has one.
    pub entity: Option<String>,
    /// The reference to pay.
    pub reference: Option<String>,
    /// What the reference asks for, in cents.
    pub asked_cents: Option<i64>,
    /// Until when a bank takes the reference.
    pub asked_until: Option<Timestamp>,
    /// When it got its first reference: the term counts from then.
    pub issued_at: Option<Timestamp>,
    /// First instant at which it can be paid.
    pub payable_from: Option<Timestamp>,
    /// Last day shown.
    pub due_on: Option<Date>,
    /// It lapses only after this day.
    pub lapses_after: Option<Date>,
    /// When it was paid or lapsed.
    pub closed_at: Option<Timestamp>,
    /// `paid` or `lapsed`.
    pub outcome: Option<String>,
}

/// One amount of a slip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Code of the fee line.
    pub code: String,
    /// Cents.
    pub cents: i64,
    /// Id of the law row.
    pub row: String,
    /// Its legal basis, as it stood then.
    pub legal_basis: String,
}

/// A payment that was ordered of the provider, with the reference to pay it by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Of which slip.
    pub slip: SlipId,
    /// The provider's number.
    pub provider_id: String,
    /// Multibanco entity.
    pub entity: String,
    /// The reference to pay.
    pub reference: String,
    /// What it asks for.
    pub cents: i64,
    /// Until when a bank takes it.
    pub until: Timestamp,
}

/// Adds a slip without reference. Errors: faults.
pub async fn add(tx: &mut Tx, slip: SlipId, request: RequestId, lines: &[Line], at: Timestamp) -> Result<(), StoreError> {
    let total: i64 = lines.iter().map(|line| line.cents).sum();
    tx.exec(
        "-- slip::add
         INSERT INTO slip (id, request_id, opened_at, total_cents, lines) VALUES ($1, $2, $3, $4, $5)",
        params![slip.to_string(), request.to_string(), micros(at), total, to_json(&lines)],
    )
    .await
    .map(|_| ())
}

/// Gives a slip its term and its first reference; says whether it had none. Errors: faults.
pub async fn issue(tx: &mut Tx, term: &SlipTerm, order: &Order) -> Result<bool, StoreError> {
    let touched = tx
        .exec(
            "-- slip::issue
             UPDATE slip SET provider_id = $1, entity = $2, reference = $3, asked_cents = $4, asked_until = $5,
               issued_at = $6, payable_from = $7, due_on = $8, lapses_after = $9
             WHERE id = $10 AND reference IS NULL",
            params![
                &order.provider_id,
                &order.entity,
                &order.reference,
                order.cents,
                micros(order.until),
                micros(term.issued_at),
                micros(term.payable_from),
                term.due_on.to_string(),
                term.lapses_after.to_string(),
                term.slip.to_string()
            ],
        )
        .await?;
    note_order(tx, order.slip, &order.provider_id, order.cents, term.issued_at).await?;
    Ok(touched == 1)
}

/// Gives a slip a reference, in place of the one it had; says whether there is such a slip. Errors: faults.
pub async fn refer(tx: &mut Tx, order: &Order, at: Timestamp) -> Result<bool, StoreError> {
    let touched = tx
        .exec(
            "-- slip::refer
             UPDATE slip SET provider_id = $1, entity = $2, reference = $3, asked_cents = $4, asked_until = $5
             WHERE id = $6 AND reference IS NOT NULL",
            params![&order.provider_id, &order.entity, &order.reference, order.cents, micros(order.until), order.slip.to_string()],
        )
        .await?;
    note_order(tx, order.slip, &order.provider_id, order.cents, at).await?;
    Ok(touched == 1)
}

/// Remembers that a payment was ordered; the same one again changes nothing. Errors: faults.
pub async fn note_order(tx: &mut Tx, slip: SlipId, provider_id: &str, cents: i64, at: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "-- slip::note_order
         INSERT INTO payment_order (provider_id, slip_id, cents, ordered_at) VALUES ($1, $2, $3, $4) ON CONFLICT (provider_id) DO NOTHING",
        params![provider_id, slip.to_string(), cents, micros(at)],
    )
    .await
    .map(|_| ())
}

/// The provider's numbers of all payments that were ordered for a request, the newest first. Errors: faults.
pub async fn orders_of_request(reads: &mut impl Reads, request: RequestId) -> Result<Vec<String>, StoreError> {
    let rows = reads
        .all(
            "-- slip::orders_of_request
             SELECT o.provider_id FROM payment_order o JOIN slip s ON s.id = o.slip_id WHERE s.request_id = $1
             ORDER BY o.ordered_at DESC, o.provider_id LIMIT 50",
            params![request.to_string()],
        )
        .await?;
    rows.iter().map(|row| Ok(row.text("provider_id")?.to_owned())).collect()
}

/// Moves the last days of a slip's term, which runs again. Errors: faults.
pub async fn move_term(tx: &mut Tx, term: &SlipTerm) -> Result<(), StoreError> {
    tx.exec(
        "-- slip::move_term
         UPDATE slip SET due_on = $1, lapses_after = $2 WHERE id = $3",
        params![term.due_on.to_string(), term.lapses_after.to_string(), term.slip.to_string()],
    )
    .await
    .map(|_| ())
}

/// Closes a slip as `paid` or `lapsed`. Errors: faults.
pub async fn close(tx: &mut Tx, slip: SlipId, outcome: &str, at: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "-- slip::close
         UPDATE slip SET closed_at = $1, outcome = $2 WHERE id = $3 AND (closed_at IS NULL OR $2 = 'paid')",
        params![micros(at), outcome, slip.to_string()],
    )
    .await
    .map(|_| ())
}

/// A slip. Errors: faults.
pub async fn by_id(reads: &mut impl Reads, slip: SlipId) -> Result<Option<Slip>, StoreError> {
    let row = reads
        .get_opt(
            "-- slip::by_id
             SELECT * FROM slip WHERE id = $1",
            params![slip.to_string()],
        )
        .await?;
    row.as_ref().map(read).transpose()
}

/// The slip of this number at the provider. Errors: faults.
pub async fn by_provider_id(reads: &mut impl Reads, provider_id: &str) -> Result<Option<Slip>, StoreError> {
    let row = reads
        .get_opt(
            "-- slip::by_provider_id
             SELECT * FROM slip WHERE provider_id = $1",
            params![provider_id],
        )
        .await?;
    row.as_ref().map(read).transpose()
}

/// The slips of a request, the newest first. Errors: faults.
pub async fn of_request(reads: &mut impl Reads, request: RequestId) -> Result<Vec<Slip>, StoreError> {
    let rows = reads
        .all(
            "-- slip::of_request
             SELECT * FROM slip WHERE request_id = $1 ORDER BY opened_at DESC, id DESC LIMIT 50",
            params![request.to_string()],
        )
        .await?;
    rows.iter().map(read).collect()
}

/// Keeps money that came. Errors: that money was kept before (unique `payment.provider_id`); faults.
pub async fn add_payment(tx: &mut Tx, slip: SlipId, payment: &Payment, outcome: &str, received_at: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "-- slip::add_payment
         INSERT INTO payment (provider_id, slip_id, cents, method, paid_at, received_at, outcome) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![
            &payment.provider_id,
            slip.to_string(),
            payment.cents,
            &payment.method,
            micros(payment.paid_at),
            micros(received_at),
            outcome
        ],
    )
    .await
    .map(|_| ())
}

/// Whether that money was kept before. Errors: faults.
pub async fn has_payment(reads: &mut impl Reads, provider_id: &str) -> Result<bool, StoreError> {
    let row = reads
        .get_opt(
            "-- slip::has_payment
             SELECT slip_id FROM payment WHERE provider_id = $1",
            params![provider_id],
        )
        .await?;
    Ok(row.is_some())
}

/// Remembers a webhook; says whether it is new. Errors: faults.
pub async fn note_notification(tx: &mut Tx, id: &str, outcome: &str, at: Timestamp) -> Result<bool, StoreError> {
    let touched = tx
        .exec(
            "-- slip::note_notification
             INSERT INTO notification (id, received_at, outcome) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING",
            params![id, micros(at), outcome],
        )
        .await?;
    Ok(touched == 1)
}

fn read(row: &Row) -> Result<Slip, StoreError> {
    Ok(Slip {
        id: row.id("id")?,
        request: row.id("request_id")?,
        opened_at: row.at("opened_at")?,
        total_cents: row.int("total_cents")?,
        lines: row.json("lines")?,
        provider_id: row.opt_text("provider_id")?.map(str::to_owned),
        entity: row.opt_text("entity")?.map(str::to_owned),
        reference: row.opt_text("reference")?.map(str::to_owned),
        asked_cents: row.opt_int("asked_cents")?,
        asked_until: row.opt_at("asked_until")?,
        issued_at: row.opt_at("issued_at")?,
        payable_from: row.opt_at("payable_from")?,
        due_on: row.opt_day("due_on")?,
        lapses_after: row.opt_day("lapses_after")?,
        closed_at: row.opt_at("closed_at")?,
        outcome: row.opt_text("outcome")?.map(str::to_owned),
    })
}
