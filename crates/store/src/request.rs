//! Requests: the row that says where each case stands.

pub mod open;

mod answers_row;
mod stage_row;
pub mod waiting;

use crate::column::{micros, to_json};
use crate::engine::error::StoreError;
use crate::engine::row::Row;
use crate::engine::tx::{Reads, Tx};
use crate::params;
use answers_row::AnswersRow;
use domain::id::{OfficerId, PermitId, PersonId, Reference, RequestId};
use domain::identifiers::name::fold;
use domain::request::Request;
use jiff::Timestamp;
use jiff::civil::Date;
use stage_row::StageRow;

/// A request with what only the store keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The request.
    pub request: Request,
    /// Guards changes.
    pub version: i64,
    /// Who has the case.
    pub officer: Option<OfficerId>,
    /// Last day of the decision term, as computed at the last change.
    pub due_on: Option<Date>,
}

/// A line of the officers' queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueLine {
    /// Which case.
    pub reference: String,
    /// Stage code.
    pub stage: String,
    /// Since when it is at that stage.
    pub since: Timestamp,
    /// When it was sent.
    pub sent_at: Option<Timestamp>,
    /// Last day of the decision term.
    pub due_on: Option<Date>,
    /// Legal basis.
    pub basis: String,
    /// Name of the resident.
    pub given_names: String,
    /// Name of the resident.
    pub family_names: String,
    /// Nationality.
    pub nationality: String,
    /// Who has the case.
    pub officer: Option<String>,
    /// Kind of the last event of a request for more or of a hearing, as the timeline has it.
    pub last_word: Option<String>,
    /// Questions of the resident that nobody answered yet.
    pub questions: i64,
}

/// Which lines of the queue.
#[derive(Debug, Clone, Default)]
pub struct QueueFilter {
    /// Only this stage.
    pub stage: Option<String>,
    /// Only cases of this officer.
    pub officer: Option<OfficerId>,
    /// Only cases whose turn is an officer's: in review, heard, or with a question to answer.
    pub ours: bool,
    /// Only references or names that begin with this, however it is typed.
    pub starting: Option<String>,
    /// Page size.
    pub limit: i64,
    /// Lines to leave out.
    pub offset: i64,
}

/// Adds a draft. Errors: the permit has an open request (unique `request.permit_id`); faults.
pub async fn add(tx: &mut Tx, request: &Request) -> Result<(), StoreError> {
    tx.exec(
        "-- request::add
         INSERT INTO request (id, version, reference, person_id, permit_id, opened_at, answers, stage, stage_code, stage_since, is_open)
         VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        params![
            request.id.to_string(),
            request.reference.as_str(),
            request.person.to_string(),
            request.permit.to_string(),
            micros(request.opened_at),
            to_json(&AnswersRow::from(&request.answers)),
            to_json(&StageRow::from(&request.stage)),
            request.stage.code(),
            micros(request.opened_at),
            request.stage.is_open()
        ],
    )
    .await?;
    tx.exec(
        "-- request::add (head of the timeline)
         INSERT INTO timeline_head (request_id, seq, hash) VALUES ($1, 0, '')",
        params![request.id.to_string()],
    )
    .await
    .map(|_| ())
}

/// Saves a request if nobody changed it meanwhile; says whether it did. `since` is when it came to its stage. Errors: it is open again and
/// the permit has another open request by now (unique `request.permit_id`); faults.
pub async fn save(tx: &mut Tx, request: &Request, version: i64, due_on: Option<Date>, since: Timestamp) -> Result<bool, StoreError> {
    let touched = tx
        .exec(
            "-- request::save
             UPDATE request SET version = version + 1, answers = $1, stage = $2,
               stage_since = CASE WHEN stage_code = $3 THEN stage_since ELSE $4 END,
               stage_code = $3, is_open = $5, sent_at = $6, due_on = $7
             WHERE id = $8 AND version = $9",
            params![
                to_json(&AnswersRow::from(&request.answers)),
                to_json(&StageRow::from(&request.stage)),
                request.stage.code(),
                micros(since),
                request.stage.is_open(),
                request.stage.filed().map(|filed| micros(filed.sent_at)),
                due_on.map(|day| day.to_string()),
                request.id.to_string(),
                version
            ],
        )
        .await?;
    Ok(touched == 1)
}

/// Holds the request until the transaction ends, so that what is read next stays true: nobody else changes this case meanwhile. Errors:
/// faults.
pub async fn hold(tx: &mut Tx, reference: &Reference) -> Result<(), StoreError> {
    tx.exec(
        "-- request::hold
         UPDATE request SET version = version WHERE reference = $1",
        params![reference.as_str()],
    )
    .await
    .map(|_| ())
}

/// The same by id. Errors: faults.
pub async fn hold_by_id(tx: &mut Tx, id: RequestId) -> Result<(), StoreError> {
    tx.exec(
        "-- request::hold_by_id
         UPDATE request SET version = version WHERE id = $1",
        params![id.to_string()],
    )
    .await
    .map(|_| ())
}

/// Gives the case to an officer, or back to the queue; says whether it was as expected. Errors: faults.
pub async fn assign(tx: &mut Tx, request: RequestId, was: Option<OfficerId>, officer: Option<OfficerId>) -> Result<bool, StoreError> {
    let touched = tx
        .exec(
            "-- request::assign
             UPDATE request SET officer_id = $1 WHERE id = $2 AND COALESCE(officer_id, '') = $3",
            params![officer.map(|id| id.to_string()), request.to_string(), was.map(|id| id.to_string()).unwrap_or_default()],
        )
        .await?;
    Ok(touched == 1)
}

/// The request with this reference. Errors: faults.
pub async fn by_reference(reads: &mut impl Reads, reference: &Reference) -> Result<Option<Held>, StoreError> {
    let row = reads
        .get_opt(
            "-- request::by_reference
             SELECT * FROM request WHERE reference = $1",
            params![reference.as_str()],
        )
        .await?;
    row.as_ref().map(held).transpose()
}

/// The request with this id. Errors: faults.
pub async fn by_id(reads: &mut impl Reads, id: RequestId) -> Result<Option<Held>, StoreError> {
    let row = reads
        .get_opt(
            "-- request::by_id
             SELECT * FROM request WHERE id = $1",
            params![id.to_string()],
        )
        .await?;
    row.as_ref().map(held).transpose()
}

/// A person's requests, the newest first. Errors: faults.
pub async fn of_person(reads: &mut impl Reads, person: PersonId) -> Result<Vec<Held>, StoreError> {
    let rows = reads
        .all(
            "-- request::of_person
             SELECT * FROM request WHERE person_id = $1 ORDER BY opened_at DESC, id LIMIT 100",
            params![person.to_string()],
        )
        .await?;
    rows.iter().map(held).collect()
}

/// The open request for a permit, if there is one. Errors: faults.
pub async fn open_for_permit(reads: &mut impl Reads, permit: PermitId) -> Result<Option<Held>, StoreError> {
    let row = reads
        .get_opt(
            "-- request::open_for_permit
             SELECT * FROM request WHERE permit_id = $1 AND is_open = 1",
            params![permit.to_string()],
        )
        .await?;
    row.as_ref().map(held).transpose()
}

/// Sent requests whose decision term ended before `day` and which still wait, at most `limit`. Errors: faults.
pub async fn overdue(reads: &mut impl Reads, day: Date, limit: i64) -> Result<Vec<RequestId>, StoreError> {
    let rows = reads
        .all(
            "-- request::overdue
             SELECT id FROM request WHERE is_open = 1 AND due_on < $1 ORDER BY due_on, id LIMIT $2",
            params![day.to_string(), limit],
        )
        .await?;
    rows.iter().map(|row| row.id("id")).collect()
}

/// The queue: cases that were sent, by legal deadline, then age. Errors: faults.
pub async fn queue(reads: &mut impl Reads, filter: &QueueFilter) -> Result<Vec<QueueLine>, StoreError> {
    let typed = filter.starting.as_deref().unwrap_or_default().trim();
    let rows = reads
        .all(
            "-- request::queue
             SELECT r.reference, r.stage_code, r.stage_since, r.sent_at, r.due_on, t.basis,
               p.given_names, p.family_names, p.nationality, o.name AS officer_name,
               (SELECT e.kind FROM timeline e WHERE e.request_id = r.id AND e.kind IN ('more_asked', 'more_answered', 'more_unanswered',
                 'hearing_opened', 'hearing_answered', 'hearing_ended', 'hearing_withdrawn') ORDER BY e.seq DESC LIMIT 1) AS last_word,
               (SELECT COUNT(*) FROM message m WHERE m.request_id = r.id AND m.from_kind = 'resident' AND NOT EXISTS (SELECT 1
                 FROM message a WHERE a.request_id = r.id AND a.from_kind = 'officer' AND a.at >= m.at)) AS questions
             FROM request r JOIN person p ON p.id = r.person_id JOIN permit t ON t.id = r.permit_id
               LEFT JOIN officer o ON o.id = r.officer_id
             WHERE r.sent_at IS NOT NULL AND ($1 = '' OR r.stage_code = $1) AND ($2 = '' OR r.officer_id = $2)
               AND ($3 = '' OR ($4 <> '' AND r.reference LIKE $4)
                 OR ($5 <> '' AND (p.family_folded LIKE $5 OR p.given_folded LIKE $5)))
               AND ($8 = '' OR r.id IN (SELECT request_id FROM waits_for_us))
             ORDER BY CASE WHEN r.due_on IS NULL THEN 1 ELSE 0 END, r.due_on, r.sent_at, r.id LIMIT $6 OFFSET $7",
            params![
                filter.stage.clone().unwrap_or_default(),
                filter.officer.map(|id| id.to_string()).unwrap_or_default(),
                typed,
                beginning(&plain(typed)),
                beginning(&fold(typed)),
                filter.limit,
                filter.offset,
                if filter.ours { "ours" } else { "" }
            ],
        )
        .await?;
    rows.iter().map(queue_line).collect()
}

/// How many cases wait for us. Errors: faults.
pub async fn count_ours(reads: &mut impl Reads) -> Result<i64, StoreError> {
    let row = reads
        .get_one(
            "-- request::count_ours
             SELECT COUNT(*) AS times FROM waits_for_us",
            params![],
        )
        .await?;
    row.int("times")
}

/// How many cases are at each stage. Not for hot paths: `service::counts` keeps the answer for a while. Errors: faults.
pub async fn count_by_stage(reads: &mut impl Reads) -> Result<Vec<(String, i64)>, StoreError> {
    let rows = reads
        .all(
            "-- request::count_by_stage
             SELECT stage_code, COUNT(*) AS times FROM request GROUP BY stage_code ORDER BY stage_code",
            params![],
        )
        .await?;
    rows.iter().map(|row| Ok((row.text("stage_code")?.to_owned(), row.int("times")?))).collect()
}

/// What of the typed text a reference can hold.
fn plain(typed: &str) -> String {
    let kept = typed.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-');
    kept.map(|c| c.to_ascii_uppercase()).collect()
}

/// The pattern of texts that begin with this; empty when there is nothing to begin with.
fn beginning(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{text}%") }
}

fn held(row: &Row) -> Result<Held, StoreError> {
    Ok(Held {
        version: row.int("version")?,
        officer: row.opt_id("officer_id")?,
        due_on: row.opt_day("due_on")?,
        request: Request {
            id: row.id("id")?,
            reference: row.coded("reference", Reference::parse)?,
            person: row.id("person_id")?,
            permit: row.id("permit_id")?,
            opened_at: row.at("opened_at")?,
            answers: row.json::<AnswersRow>("answers")?.into(),
            stage: row.json::<StageRow>("stage")?.stage()?,
        },
    })
}

fn queue_line(row: &Row) -> Result<QueueLine, StoreError> {
    Ok(QueueLine {
        reference: row.text("reference")?.to_owned(),
        stage: row.text("stage_code")?.to_owned(),
        since: row.at("stage_since")?,
        sent_at: row.opt_at("sent_at")?,
        due_on: row.opt_day("due_on")?,
        basis: row.text("basis")?.to_owned(),
        given_names: row.text("given_names")?.to_owned(),
        family_names: row.text("family_names")?.to_owned(),
        nationality: row.text("nationality")?.to_owned(),
        officer: row.opt_text("officer_name")?.map(str::to_owned),
        last_word: row.opt_text("last_word")?.map(str::to_owned),
        questions: row.int("questions")?,
    })
}
