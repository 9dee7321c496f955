//! The files of one slot, joined into one harmless PDF.

use image::ImageFormat;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::confine::confined;
use crate::finding::{Damage, Finding};
use crate::limits::{Limits, MAX_CLEAN_BYTES};
use crate::pdf::open;
use crate::pdf::target::{A4_LONG_PX, A4_SHORT_PX, Target};
use crate::picture;
use crate::recognise::{Recognised, recognise};

/// A file that was inspected and found usable. It is checked again all the same: nothing here trusts the caller.
#[derive(Debug, Clone, Copy)]
pub struct CheckedFile<'a> {
    /// Its bytes.
    pub bytes: &'a [u8],
    /// What opens it, when it is an encrypted PDF.
    pub password: Option<&'a str>,
}

/// One PDF of all pages in order: no script, no action, no attachment, no encryption, nothing but pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CleanCopy {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// Its pages.
    pub pages: u32,
    /// SHA-256 of the PDF. The same files give the same digest.
    pub digest: [u8; 32],
}

/// Why there is no clean copy.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum CleanError {
    /// No file given.
    #[error("no file")]
    NoFiles,
    /// One file cannot be taken.
    #[error("file {index} cannot be taken: {}", finding.code())]
    File {
        /// Which, counted from 0.
        index: usize,
        /// Why.
        finding: Finding,
    },
    /// All files together have too many pages.
    #[error("{found} pages, {limit} allowed")]
    TooManyPages {
        /// Allowed.
        limit: u32,
        /// Found.
        found: u32,
    },
    /// The joined copy became too large.
    #[error("the copy is larger than {limit_bytes} bytes")]
    TooLarge {
        /// Allowed, in bytes.
        limit_bytes: u64,
    },
    /// The copy could not be written.
    #[error("the copy could not be written")]
    NotWritten,
}

/// Joins files in order. A picture becomes a page of its own size, at most A4, upright; a PDF gives its pages.
pub fn clean(files: &[CheckedFile<'_>], limits: &Limits) -> Result<CleanCopy, CleanError> {
    if files.is_empty() {
        return Err(CleanError::NoFiles);
    }
    confined(|| join(files, limits)).unwrap_or(Err(CleanError::NotWritten))
}

fn join(files: &[CheckedFile<'_>], limits: &Limits) -> Result<CleanCopy, CleanError> {
    let mut target = Target::new();
    for (index, file) in files.iter().enumerate() {
        // A panic here names the file that caused it.
        let (added, returned) = confined(|| {
            let mut target = target;
            (add(file, &mut target, limits), target)
        })
        .map_err(|_| CleanError::File { index, finding: Finding::Damaged { damage: Damage::Parser } })?;
        added.map_err(|finding| CleanError::File { index, finding })?;
        target = returned;
        if target.page_count() > limits.max_pages {
            return Err(CleanError::TooManyPages { limit: limits.max_pages, found: target.page_count() });
        }
    }
    let pages = target.page_count();
    let pdf = target.write().map_err(|_| CleanError::NotWritten)?;
    if pdf.len() > MAX_CLEAN_BYTES {
        return Err(CleanError::TooLarge { limit_bytes: MAX_CLEAN_BYTES as u64 });
    }
    let digest = Sha256::digest(&pdf).into();
    Ok(CleanCopy { pdf, pages, digest })
}

fn add(file: &CheckedFile<'_>, target: &mut Target, limits: &Limits) -> Result<(), Finding> {
    if file.bytes.is_empty() {
        return Err(Finding::Empty);
    }
    let found_bytes = file.bytes.len() as u64;
    if found_bytes > limits.max_file_bytes {
        return Err(Finding::TooLarge { limit_bytes: limits.max_file_bytes, found_bytes });
    }
    match recognise(file.bytes) {
        Recognised::Pdf => {
            let opened = open::open(file.bytes, file.password, limits)?;
            target.add_pages(&opened, &opened.pages, limits)
        }
        Recognised::Jpeg => add_picture(file.bytes, ImageFormat::Jpeg, target, limits),
        Recognised::Png => add_picture(file.bytes, ImageFormat::Png, target, limits),
        Recognised::WebP => add_picture(file.bytes, ImageFormat::WebP, target, limits),
        Recognised::Other(found) => Err(Finding::WrongType { found, named: None }),
    }
}

fn add_picture(bytes: &[u8], format: ImageFormat, target: &mut Target, limits: &Limits) -> Result<(), Finding> {
    let picture = picture::decode(bytes, format, limits)?;
    let (width, height) = if picture.width() > picture.height() { (A4_LONG_PX, A4_SHORT_PX) } else { (A4_SHORT_PX, A4_LONG_PX) };
    let (jpeg, written) = picture::write_jpeg(&picture, width, height)?;
    target.add_picture(jpeg, written.width(), written.height());
    Ok(())
}
