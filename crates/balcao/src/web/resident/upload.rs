//! Receiving files: read within limits, inspected one by one, joined into one clean copy, stored, and only then put into the slot.

use crate::web::form::{Once, check, is_from_us};
use crate::web::problem::{Kind, Problem};
use crate::web::resident::opened::Opened;
use crate::web::site::Site;
use crate::web::visit::{TOKEN_FIELD, Visit};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use domain::document::{FILE_LIMIT_BYTES, FILES_PER_SLOT_LIMIT};
use domain::id::DocumentId;
use intake::clean::CleanError;
use intake::finding::{Finding, Severity};
use intake::inspect::Inspection;
use intake::worker::OwnedFile;
use service::actions::documents::Stored;
use service::outside::inspection::{InspectionFault, NotMade};
use service::outside::storage::StorageFault;
use service::stop::Stop;

/// Largest sending of files, in bytes: three of the largest files, or many photographs.
pub const UPLOAD_LIMIT_BYTES: usize = 60 * 1024 * 1024;
/// Longest name of a file that is kept, in characters.
const NAME_LIMIT_CHARS: usize = 120;
/// Code of the warning that a slot holds what another holds.
const DUPLICATE: &str = "duplicate_of";
/// Longest password taken, in bytes.
const PASSWORD_LIMIT_BYTES: usize = 256;

/// A file as it came.
pub struct Came {
    /// What the person's device called it.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What came with the form.
pub struct Sent {
    /// The form's token.
    pub once: Once,
    /// The files, in order; empty fields of a form leave none.
    pub files: Vec<Came>,
    /// What opens them.
    pub password: Option<String>,
}

/// A file and what the inspection says of it.
pub struct Seen {
    /// What the person's device called it.
    pub name: String,
    /// What was found.
    pub inspection: Inspection,
}

/// What became of a sending.
pub enum Outcome {
    /// A clean copy is stored.
    Stored(Box<Stored>),
    /// At least one file must be mended; nothing was stored.
    Mend(Vec<Seen>),
}

/// Reads the form with its files.
///
/// # Errors
/// A response: not from us, too large, broken, old, or taken before.
pub async fn receive(site: &Site, visit: &Visit, headers: &HeaderMap, request: Request) -> Result<Sent, Response> {
    let stop = |kind| Problem::new(visit.lang, kind).into_response();
    if !is_from_us(headers) {
        return Err(stop(Kind::ForeignForm));
    }
    let mut form = Multipart::from_request(request, site).await.map_err(|_| stop(Kind::BadForm))?;
    let (mut token, mut files, mut password) = (None, Vec::new(), None);
    while let Some(field) = form.next_field().await.map_err(|error| stop(kind_of(&error)))? {
        let (name, file) = (field.name().unwrap_or_default().to_owned(), field.file_name().map(plain_name));
        let bytes = field.bytes().await.map_err(|error| stop(kind_of(&error)))?;
        match (name.as_str(), file) {
            (TOKEN_FIELD, _) => token = String::from_utf8(bytes.to_vec()).ok(),
            ("password", _) if !bytes.is_empty() && bytes.len() <= PASSWORD_LIMIT_BYTES => {
                password = String::from_utf8(bytes.to_vec()).ok();
            }
            ("files", Some(name)) if !(name.is_empty() && bytes.is_empty()) => {
                files.push(Came { name, bytes: bytes.to_vec() });
            }
            _ => {}
        }
    }
    let once = check(site, visit, token).await?;
    Ok(Sent { once, files, password })
}

/// Looks at every file; when all can be used, joins them and stores the copy.
///
/// # Errors
/// Too much at once; the storage or the machine fails.
pub async fn take(site: &Site, opened: &Opened, slot: &str, files: Vec<Came>, password: Option<String>) -> Result<Outcome, Stop> {
    let mut seen = Vec::new();
    for file in &files {
        let inspection = site.outside.inspector.inspect(file.bytes.clone(), password.clone(), file.name.clone());
        seen.push(Seen { name: file.name.clone(), inspection: inspection.await.map_err(machine)? });
    }
    if seen.iter().any(|file| !file.inspection.usable()) {
        return Ok(Outcome::Mend(seen));
    }
    let owned = files.into_iter().map(|file| OwnedFile { bytes: file.bytes, password: password.clone() }).collect();
    match site.outside.inspector.clean(owned).await {
        Ok(copy) => {
            let id = DocumentId(site.app.chance.id());
            let (size_bytes, digest) = (copy.pdf.len() as u64, hex(&copy.digest));
            let warnings = warnings(opened, slot, &seen, &digest);
            site.outside.storage.put(&id.to_string(), copy.pdf, site.app.chance.bytes()).await.map_err(storage)?;
            Ok(Outcome::Stored(Box::new(Stored {
                id,
                slot: slot.to_owned(),
                digest,
                size_bytes,
                pages: copy.pages,
                original_names: seen.iter().map(|file| file.name.clone()).collect(),
                warnings,
            })))
        }
        Err(NotMade::Machine(fault)) => Err(machine(fault)),
        Err(NotMade::File(error)) => Ok(Outcome::Mend(blamed(seen, error))),
    }
}

/// Whether so many files of such sizes may come at all: the words to say if not.
#[must_use]
pub fn too_many(files: &[Came]) -> bool {
    files.len() > FILES_PER_SLOT_LIMIT
}

/// Whether the browser's own limit is passed before anyone looks.
#[must_use]
pub fn too_large(file: &Came) -> bool {
    file.bytes.len() as u64 > FILE_LIMIT_BYTES
}

/// The reason of a failed join, beside the file that caused it, or beside all.
fn blamed(mut seen: Vec<Seen>, error: CleanError) -> Vec<Seen> {
    let (at, finding) = match error {
        CleanError::File { index, finding } => (Some(index), finding),
        CleanError::TooManyPages { limit, found } => (None, Finding::TooManyPages { limit, found }),
        CleanError::TooLarge { limit_bytes } => (None, Finding::TooLarge { limit_bytes, found_bytes: limit_bytes }),
        CleanError::NoFiles | CleanError::NotWritten => (None, intake::worker::given_up()),
    };
    for (index, file) in seen.iter_mut().enumerate() {
        if at.is_none_or(|at| at == index) {
            file.inspection.findings.push(finding.clone());
        }
    }
    seen
}

/// What was noticed and did not block; the same files make the same copy, so one that is in another slot already is known by its digest.
fn warnings(opened: &Opened, slot: &str, seen: &[Seen], digest: &str) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    let twice = opened.case.documents.iter().any(|document| document.slot != slot && document.digest == digest);
    if twice {
        codes.push(DUPLICATE.to_owned());
    }
    let found = seen.iter().flat_map(|file| &file.inspection.findings);
    for finding in found.filter(|finding| finding.severity() != Severity::Blocks) {
        if !codes.iter().any(|code| code == finding.code()) {
            codes.push(finding.code().to_owned());
        }
    }
    codes
}

fn kind_of(error: &axum::extract::multipart::MultipartError) -> Kind {
    if error.status() == http::StatusCode::PAYLOAD_TOO_LARGE { Kind::TooLarge } else { Kind::BadForm }
}

/// The last part of a name, without anything that is no letter; never used as a path.
fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    last.chars().filter(|letter| !letter.is_control()).take(NAME_LIMIT_CHARS).collect()
}

fn machine(fault: InspectionFault) -> Stop {
    match fault {
        InspectionFault::Busy => Stop::Busy,
        InspectionFault::NotStarted { text } => Stop::Fault(format!("inspection: {text}")),
    }
}

fn storage(fault: StorageFault) -> Stop {
    match fault {
        StorageFault::Down { text } => {
            tracing::warn!(text, "storage does not answer");
            Stop::Busy
        }
        other => Stop::Fault(format!("storage: {other}")),
    }
}

fn hex(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests;
