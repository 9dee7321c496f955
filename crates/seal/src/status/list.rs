//! The list: one bit for each seal ever issued.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};
use thiserror::Error;

use crate::limits::STATUS_ENTRIES;

/// Bytes the output grows by while it is (de)compressed.
const STEP_BYTES: usize = 65_536;

/// Why there is no such list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ListError {
    /// More entries than a list may have.
    #[error("more than {STATUS_ENTRIES} entries")]
    TooLarge,
    /// A revoked seal whose place is beyond the list.
    #[error("entry {0} is beyond the list")]
    Beyond(u32),
    /// Not base 64, or not a complete zlib stream.
    #[error("the compressed list is damaged")]
    Damaged,
}

/// A bit for each seal: set when it was revoked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusList {
    bytes: Vec<u8>,
}

impl StatusList {
    /// A list with places `0..size`, of which the given ones are revoked. The size is rounded up
    /// to whole bytes.
    ///
    /// # Errors
    /// A size above the limit, or a place beyond the size.
    pub fn from_revoked(size: u32, revoked: impl IntoIterator<Item = u32>) -> Result<Self, ListError> {
        if size > STATUS_ENTRIES {
            return Err(ListError::TooLarge);
        }
        let mut bytes = vec![0; size.div_ceil(8) as usize];
        for index in revoked {
            if index >= size {
                return Err(ListError::Beyond(index));
            }
            bytes[index as usize / 8] |= 1 << (index % 8);
        }
        Ok(Self { bytes })
    }

    /// Whether the seal at this place was revoked; `None` when the list does not reach it.
    pub fn is_revoked(&self, index: u32) -> Option<bool> {
        self.bytes.get(index as usize / 8).map(|byte| byte >> (index % 8) & 1 == 1)
    }

    /// Places in the list.
    pub fn size(&self) -> u32 {
        u32::try_from(self.bytes.len()).unwrap_or(u32::MAX).saturating_mul(8)
    }

    /// zlib, then base 64 for addresses, as a token carries it.
    pub fn pack(&self) -> String {
        let mut packed = Vec::new();
        let mut zlib = Compress::new(Compression::best(), true);
        loop {
            packed.reserve(STEP_BYTES);
            let input = self.bytes.get(done(zlib.total_in())..).unwrap_or_default();
            let status = zlib.compress_vec(input, &mut packed, FlushCompress::Finish);
            if status.expect("compressing to memory that grows cannot fail") == Status::StreamEnd {
                return URL_SAFE_NO_PAD.encode(&packed);
            }
        }
    }

    /// Reads [`StatusList::pack`] back. Stops as soon as the list grows beyond its limit.
    ///
    /// # Errors
    /// A damaged or too large list.
    pub fn unpack(text: &str) -> Result<Self, ListError> {
        let packed = URL_SAFE_NO_PAD.decode(text).map_err(|_| ListError::Damaged)?;
        let mut bytes = Vec::new();
        let mut zlib = Decompress::new(true);
        loop {
            bytes.reserve(STEP_BYTES);
            let (had, read) = (bytes.len(), zlib.total_in());
            let input = packed.get(done(read)..).unwrap_or_default();
            let status = zlib.decompress_vec(input, &mut bytes, FlushDecompress::None);
            let status = status.map_err(|_| ListError::Damaged)?;
            if bytes.len() > STATUS_ENTRIES as usize / 8 {
                return Err(ListError::TooLarge);
            }
            match status {
                Status::StreamEnd if done(zlib.total_in()) == packed.len() => {
                    return Ok(Self { bytes });
                }
                Status::StreamEnd => return Err(ListError::Damaged),
                _ if bytes.len() == had && zlib.total_in() == read => {
                    return Err(ListError::Damaged);
                }
                _ => {}
            }
        }
    }
}

/// The library counts in `u64`; here nothing is longer than memory.
fn done(bytes: u64) -> usize {
    usize::try_from(bytes).unwrap_or(usize::MAX)
}
