//! The same jobs in a child process, over its standard input and output.
//!
//! Why: no limit inside a process stops endless drawing, or a stack or a memory that runs out. So the service does not
//! call this crate on uploads itself; it starts its own binary with a hidden sub-command whose body is
//! `serve(&mut stdin().lock(), &mut stdout().lock())`: one job per process, an empty environment, stderr thrown away.
//! The parent writes the job ([`write_job`]), reads the answer ([`read_answer`]) and kills the child after
//! [`DEADLINE_S`] seconds; a dead child, a broken answer and a passed deadline all mean the finding `damaged` (see
//! [`given_up`]). Limits of the operating system are set from outside (the unit file or container: memory, tasks, no
//! network), because setting them here would need `unsafe`. The parent trusts no answer beyond its form.
//!
//! Form of both directions: length of the header (4 bytes, big-endian), header (JSON), then the parts whose lengths the
//! header names.

use std::io::{self, Read, Write};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::clean::{CheckedFile, CleanCopy, CleanError, clean};
use crate::finding::{Damage, Finding};
use crate::inspect::{Inspection, inspect};
use crate::limits::Limits;
use crate::page::{PageError, page_image, page_text};

/// Seconds after which the parent kills a child that has not answered.
pub const DEADLINE_S: u64 = 20;
/// Most bytes of a header.
const MAX_HEADER_BYTES: u32 = 256 * 1024;
/// Most bytes of all parts of one message.
const MAX_PARTS_BYTES: u64 = 512 * 1024 * 1024;
/// Most parts of one message.
const MAX_PARTS: usize = 256;

/// One file of a job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnedFile {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What opens it, when it is an encrypted PDF.
    pub password: Option<String>,
}

/// What a child is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Job {
    /// See [`inspect`].
    Inspect {
        /// The file.
        file: OwnedFile,
        /// Its name as uploaded.
        name: String,
        /// What it may ask for.
        limits: Limits,
    },
    /// See [`clean`].
    Clean {
        /// The files, in order.
        files: Vec<OwnedFile>,
        /// What they may ask for.
        limits: Limits,
    },
    /// See [`page_image`].
    PageImage {
        /// The PDF.
        pdf: Vec<u8>,
        /// The page, counted from 0.
        page_index: u32,
        /// The width wanted, in pixels.
        width_px: u32,
    },
    /// See [`page_text`].
    PageText {
        /// The PDF.
        pdf: Vec<u8>,
        /// The page, counted from 0.
        page_index: u32,
    },
}

/// What a child answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// To [`Job::Inspect`].
    Inspected(Inspection),
    /// To [`Job::Clean`].
    Cleaned(Result<CleanCopy, CleanError>),
    /// To [`Job::PageImage`].
    Image(Result<Vec<u8>, PageError>),
    /// To [`Job::PageText`].
    Text(Result<String, PageError>),
}

/// Why a message could not be read or written.
#[derive(Debug, Error)]
pub enum WireError {
    /// The pipe failed or ended early.
    #[error("the pipe failed")]
    Pipe(#[from] io::Error),
    /// The header is not what was agreed.
    #[error("the header cannot be read")]
    Header(#[from] serde_json::Error),
    /// The message is larger than allowed.
    #[error("the message is too large")]
    TooLarge,
    /// The parts do not fit the header.
    #[error("the parts do not fit the header")]
    Parts,
}

/// Does one job: the whole life of a child.
pub fn serve(input: &mut impl Read, output: &mut impl Write) -> Result<(), WireError> {
    let answer = perform(&read_job(input)?);
    write_answer(output, &answer)
}

/// Does a job in this process.
pub fn perform(job: &Job) -> Answer {
    match job {
        Job::Inspect { file, name, limits } => Answer::Inspected(inspect(&file.bytes, file.password.as_deref(), name, limits)),
        Job::Clean { files, limits } => {
            let checked: Vec<CheckedFile<'_>> =
                files.iter().map(|file| CheckedFile { bytes: &file.bytes, password: file.password.as_deref() }).collect();
            Answer::Cleaned(clean(&checked, limits))
        }
        Job::PageImage { pdf, page_index, width_px } => Answer::Image(page_image(pdf, *page_index, *width_px)),
        Job::PageText { pdf, page_index } => Answer::Text(page_text(pdf, *page_index)),
    }
}

/// What a parent says when a child died, broke the form or passed the deadline: the file is refused, not trusted.
pub fn given_up() -> Finding {
    Finding::Damaged { damage: Damage::Parser }
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "job", rename_all = "snake_case")]
enum JobHeader {
    Inspect { name: String, password: Option<String>, limits: Limits },
    Clean { passwords: Vec<Option<String>>, limits: Limits },
    PageImage { page_index: u32, width_px: u32 },
    PageText { page_index: u32 },
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "answer", content = "result", rename_all = "snake_case")]
enum AnswerHeader {
    Inspected(Inspection),
    Cleaned(Result<CleanedHeader, CleanError>),
    Image(Result<(), PageError>),
    Text(Result<(), PageError>),
}

#[derive(Serialize, Deserialize)]
struct CleanedHeader {
    pages: u32,
    digest: [u8; 32],
}

#[derive(Serialize, Deserialize)]
struct Envelope<H> {
    lengths: Vec<u64>,
    header: H,
}

/// Writes a job for a child.
pub fn write_job(output: &mut impl Write, job: &Job) -> Result<(), WireError> {
    match job {
        Job::Inspect { file, name, limits } => {
            let header = JobHeader::Inspect { name: name.clone(), password: file.password.clone(), limits: *limits };
            write_message(output, header, &[&file.bytes])
        }
        Job::Clean { files, limits } => {
            let passwords = files.iter().map(|file| file.password.clone()).collect();
            let parts: Vec<&[u8]> = files.iter().map(|file| file.bytes.as_slice()).collect();
            write_message(output, JobHeader::Clean { passwords, limits: *limits }, &parts)
        }
        Job::PageImage { pdf, page_index, width_px } => {
            write_message(output, JobHeader::PageImage { page_index: *page_index, width_px: *width_px }, &[pdf])
        }
        Job::PageText { pdf, page_index } => write_message(output, JobHeader::PageText { page_index: *page_index }, &[pdf]),
    }
}

/// Reads a job, in the child.
pub fn read_job(input: &mut impl Read) -> Result<Job, WireError> {
    let (header, parts) = read_message(input)?;
    if let JobHeader::Clean { passwords, limits } = header {
        if passwords.len() != parts.len() {
            return Err(WireError::Parts);
        }
        let files = parts.into_iter().zip(passwords).map(|(bytes, password)| OwnedFile { bytes, password }).collect();
        return Ok(Job::Clean { files, limits });
    }
    let bytes = only(parts)?;
    Ok(match header {
        JobHeader::Inspect { name, password, limits } => Job::Inspect { file: OwnedFile { bytes, password }, name, limits },
        JobHeader::PageImage { page_index, width_px } => Job::PageImage { pdf: bytes, page_index, width_px },
        JobHeader::PageText { page_index } => Job::PageText { pdf: bytes, page_index },
        JobHeader::Clean { .. } => return Err(WireError::Parts),
    })
}

/// Writes an answer, in the child.
pub fn write_answer(output: &mut impl Write, answer: &Answer) -> Result<(), WireError> {
    match answer {
        Answer::Inspected(inspection) => write_message(output, AnswerHeader::Inspected(inspection.clone()), &[]),
        Answer::Cleaned(Ok(copy)) => {
            let header = CleanedHeader { pages: copy.pages, digest: copy.digest };
            write_message(output, AnswerHeader::Cleaned(Ok(header)), &[&copy.pdf])
        }
        Answer::Cleaned(Err(error)) => write_message(output, AnswerHeader::Cleaned(Err(error.clone())), &[]),
        Answer::Image(Ok(png)) => write_message(output, AnswerHeader::Image(Ok(())), &[png]),
        Answer::Image(Err(error)) => write_message(output, AnswerHeader::Image(Err(error.clone())), &[]),
        Answer::Text(Ok(text)) => write_message(output, AnswerHeader::Text(Ok(())), &[text.as_bytes()]),
        Answer::Text(Err(error)) => write_message(output, AnswerHeader::Text(Err(error.clone())), &[]),
    }
}

/// Reads the answer of a child.
pub fn read_answer(input: &mut impl Read) -> Result<Answer, WireError> {
    let (header, parts) = read_message(input)?;
    Ok(match header {
        AnswerHeader::Inspected(inspection) => Answer::Inspected(inspection),
        AnswerHeader::Cleaned(Ok(CleanedHeader { pages, digest })) => Answer::Cleaned(Ok(CleanCopy { pdf: only(parts)?, pages, digest })),
        AnswerHeader::Cleaned(Err(error)) => Answer::Cleaned(Err(error)),
        AnswerHeader::Image(Ok(())) => Answer::Image(Ok(only(parts)?)),
        AnswerHeader::Image(Err(error)) => Answer::Image(Err(error)),
        AnswerHeader::Text(Ok(())) => Answer::Text(Ok(String::from_utf8(only(parts)?).map_err(|_| WireError::Parts)?)),
        AnswerHeader::Text(Err(error)) => Answer::Text(Err(error)),
    })
}

fn only(mut parts: Vec<Vec<u8>>) -> Result<Vec<u8>, WireError> {
    match (parts.pop(), parts.is_empty()) {
        (Some(part), true) => Ok(part),
        _ => Err(WireError::Parts),
    }
}

fn write_message(output: &mut impl Write, header: impl Serialize, parts: &[&[u8]]) -> Result<(), WireError> {
    let lengths = parts.iter().map(|part| part.len() as u64).collect();
    let header = serde_json::to_vec(&Envelope { lengths, header })?;
    let length = u32::try_from(header.len()).map_err(|_| WireError::TooLarge)?;
    if length > MAX_HEADER_BYTES {
        return Err(WireError::TooLarge);
    }
    output.write_all(&length.to_be_bytes())?;
    output.write_all(&header)?;
    for part in parts {
        output.write_all(part)?;
    }
    Ok(output.flush()?)
}

fn read_message<H: DeserializeOwned>(input: &mut impl Read) -> Result<(H, Vec<Vec<u8>>), WireError> {
    let mut length = [0; 4];
    input.read_exact(&mut length)?;
    let length = u32::from_be_bytes(length);
    if length > MAX_HEADER_BYTES {
        return Err(WireError::TooLarge);
    }
    let envelope: Envelope<H> = serde_json::from_slice(&read_part(input, u64::from(length))?)?;
    let total = envelope.lengths.iter().try_fold(0u64, |total, length| total.checked_add(*length));
    if envelope.lengths.len() > MAX_PARTS || total.is_none_or(|total| total > MAX_PARTS_BYTES) {
        return Err(WireError::TooLarge);
    }
    let parts = envelope.lengths.iter().map(|length| read_part(input, *length)).collect::<Result<_, _>>()?;
    Ok((envelope.header, parts))
}

/// Reads exactly that many bytes; memory grows only with what really comes.
fn read_part(input: &mut impl Read, length: u64) -> Result<Vec<u8>, WireError> {
    let mut part = Vec::new();
    input.take(length).read_to_end(&mut part)?;
    if part.len() as u64 != length {
        return Err(WireError::Pipe(io::ErrorKind::UnexpectedEof.into()));
    }
    Ok(part)
}
