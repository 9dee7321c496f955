//! Opening a PDF: encryption, damage, bombs.

use std::cell::Cell;

use lopdf::{DecompressError, Document, Error, LoadOptions, Object, ObjectId};

use crate::finding::{Damage, Finding};
use crate::limits::{Limits, MAX_OBJECT_STREAM_BYTES, MAX_STREAM_BYTES, MIN_STREAM_ALLOWANCE_BYTES};

/// How far from the end the end marker may stand (ISO 32000-1, annex H, implementation note 18).
const END_WITHIN_BYTES: usize = 1024;

thread_local! {
    /// Bytes the object streams of the file being measured unpack to. The filter of `lopdf` is a plain function and
    /// can carry no state of its own.
    static OBJECT_STREAM_BYTES: Cell<usize> = const { Cell::new(0) };
}

/// A PDF that opened.
pub(crate) struct Opened {
    pub(crate) document: Document,
    pub(crate) pages: Vec<ObjectId>,
    /// It was encrypted; what we hold is not.
    pub(crate) unlocked: bool,
}

/// Opens a PDF and finds its pages, or says why not.
pub(crate) fn open(bytes: &[u8], password: Option<&str>, limits: &Limits) -> Result<Opened, Finding> {
    let ended = has_end(bytes);
    let unreadable = || if ended { Finding::Damaged { damage: Damage::Structure } } else { Finding::Truncated };
    let options = LoadOptions { max_decompressed_size: Some(stream_allowance(bytes)), ..LoadOptions::default() };
    measure_object_streams(bytes, &options)?;
    let document =
        Document::load_mem_with_options(bytes, LoadOptions { password: password.map(str::to_owned), ..options }).map_err(|error| {
            match error {
                Error::Decompress(DecompressError::MemoryLimitExceeded { limit }) => Finding::UnpacksTooLarge { limit_bytes: limit as u64 },
                Error::InvalidPassword => Finding::WrongPassword,
                Error::Decryption(_) | Error::UnsupportedSecurityHandler(_) => Finding::Damaged { damage: Damage::Encryption },
                _ => unreadable(),
            }
        })?;
    if document.is_encrypted() {
        return Err(if password.is_some() { Finding::WrongPassword } else { Finding::PasswordProtected });
    }
    let pages: Vec<ObjectId> = document.page_iter().take(limits.max_pages as usize * 4 + 1).collect();
    if pages.is_empty() {
        return Err(if ended { Finding::Damaged { damage: Damage::NoPages } } else { Finding::Truncated });
    }
    // A file cut off in the middle may still show some of its pages when its table is rebuilt: not all of them.
    let rebuilt = document.xref_recovery.is_some();
    if !ended && (rebuilt || announced_pages(&document) > pages.len() as i64) {
        return Err(Finding::Truncated);
    }
    let found = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    if found > limits.max_pages {
        return Err(Finding::TooManyPages { limit: limits.max_pages, found });
    }
    let unlocked = document.was_encrypted();
    Ok(Opened { document, pages, unlocked })
}

fn has_end(bytes: &[u8]) -> bool {
    bytes[bytes.len().saturating_sub(END_WITHIN_BYTES)..].windows(5).any(|window| window == b"%%EOF")
}

/// What one stream may unpack to while loading. All object streams of a file are unpacked then, so the more streams
/// there are, the less each may have. Object and cross-reference streams are far below 1 MB in practice.
fn stream_allowance(bytes: &[u8]) -> usize {
    let streams = bytes.windows(9).filter(|window| window == b"endstream").count().max(1);
    (MAX_OBJECT_STREAM_BYTES / streams).max(MIN_STREAM_ALLOWANCE_BYTES)
}

/// Loads once without unpacking object streams, only to add up what they would unpack to: as the file says, and as a
/// rebuilt table would have it.
fn measure_object_streams(bytes: &[u8], options: &LoadOptions) -> Result<(), Finding> {
    for force_reconstruct in [false, true] {
        OBJECT_STREAM_BYTES.set(0);
        let measuring = LoadOptions { filter: Some(count_object_stream), force_reconstruct, ..options.clone() };
        // What is wrong with the file is for the real loading to say.
        drop(Document::load_mem_with_options(bytes, measuring));
        if OBJECT_STREAM_BYTES.get() > MAX_OBJECT_STREAM_BYTES {
            return Err(Finding::UnpacksTooLarge { limit_bytes: MAX_OBJECT_STREAM_BYTES as u64 });
        }
    }
    Ok(())
}

/// Counts an object stream, and drops every stream: measuring needs none of them.
fn count_object_stream(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    if let Object::Stream(stream) = object {
        let so_far = OBJECT_STREAM_BYTES.get();
        if stream.dict.has_type(b"ObjStm") && so_far <= MAX_OBJECT_STREAM_BYTES {
            let size = match stream.decompressed_content_with_limit(MAX_OBJECT_STREAM_BYTES) {
                Ok(content) => content.len(),
                Err(Error::Decompress(DecompressError::MemoryLimitExceeded { .. })) => MAX_STREAM_BYTES,
                Err(_) => 0,
            };
            OBJECT_STREAM_BYTES.set(so_far.saturating_add(size));
        }
        return None;
    }
    Some((id, object.clone()))
}

fn announced_pages(document: &Document) -> i64 {
    document
        .catalog()
        .and_then(|catalog| document.get_dict_in_dict(catalog, b"Pages"))
        .and_then(|root| root.get_deref(b"Count", document))
        .and_then(Object::as_i64)
        .unwrap_or(0)
}
