//! How much a file may ask for. One place, units last.

use serde::{Deserialize, Serialize};

/// Largest file accepted.
pub const MAX_FILE_BYTES: u64 = 20 * 1024 * 1024;
/// Most pages of one slot, all files joined.
pub const MAX_PAGES: u32 = 100;
/// Largest picture, decoded: 64 megapixels are 192 MB in memory, and more than any page needs.
pub const MAX_IMAGE_PIXELS: u64 = 64_000_000;
/// Shorter side below which small print of a card cannot be read.
pub const MIN_SHORT_SIDE_PX: u32 = 600;
/// Mean luminance (0 black to 255 white) below which a photograph counts as dark.
pub const MIN_LUMINANCE: u8 = 60;
/// Sharpness below which a photograph counts as blurred: print in focus reaches 10 000 and more, blurred by the height
/// of its strokes some 200.
pub const MIN_SHARPNESS: u32 = 500;

/// Largest unpacked stream of a PDF: a scanned A3 page at 300 dpi in colour is 52 MB.
pub(crate) const MAX_STREAM_BYTES: usize = 128 * 1024 * 1024;
/// Unpacked streams of one page together.
pub(crate) const MAX_PAGE_STREAM_BYTES: usize = 256 * 1024 * 1024;
/// Unpacked object streams of one PDF together. They are unpacked while loading, each into many small objects.
pub(crate) const MAX_OBJECT_STREAM_BYTES: usize = 64 * 1024 * 1024;
/// What each stream of an encrypted PDF may always unpack to while loading.
pub(crate) const MIN_STREAM_ALLOWANCE_BYTES: usize = 1024 * 1024;
/// Objects of one page (fonts, images, forms, each with its parts).
pub(crate) const MAX_PAGE_OBJECTS: usize = 50_000;
/// Brackets open at once in one stream: the renderer descends one call per bracket. Far above 2 000, which random bytes
/// of a large font reach by chance.
pub(crate) const MAX_BRACKETS: usize = 20_000;
/// Steps from a page up to the root of its tree.
pub(crate) const MAX_TREE_DEPTH: usize = 64;
/// Annotations drawn on one page.
pub(crate) const MAX_ANNOTATIONS: usize = 2_000;

/// Drawings of pictures and forms on one page, repetitions counted.
pub(crate) const MAX_PAGE_DRAWINGS: u64 = 100_000;

/// Largest joined copy handed back.
pub(crate) const MAX_CLEAN_BYTES: usize = 64 * 1024 * 1024;
/// Widest page image.
pub(crate) const MAX_PAGE_IMAGE_WIDTH_PX: u32 = 4_000;
/// Most pixels of a page image.
pub(crate) const MAX_PAGE_IMAGE_PIXELS: u64 = 32_000_000;
/// Text handed back for one page.
pub(crate) const MAX_PAGE_TEXT_CHARS: usize = 50_000;
/// Unpacked content of a page whose text is read: the reader keeps every operator in memory.
pub(crate) const MAX_PAGE_TEXT_STREAM_BYTES: usize = 8 * 1024 * 1024;
/// Stack of the thread a parser runs on (address space, used only as far as it is touched).
pub(crate) const PARSER_STACK_BYTES: usize = 128 * 1024 * 1024;

/// The limits an operator or a slot may set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Largest file, in bytes.
    pub max_file_bytes: u64,
    /// Most pages of one file, and of one joined copy.
    pub max_pages: u32,
    /// Largest picture, in pixels after decoding.
    pub max_image_pixels: u64,
    /// Shorter side of a picture, in pixels, below which it is reported.
    pub min_short_side_px: u32,
    /// Mean luminance, 0 to 255, below which a picture is reported.
    pub min_luminance: u8,
    /// Sharpness below which a picture is reported.
    pub min_sharpness: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_file_bytes: MAX_FILE_BYTES,
            max_pages: MAX_PAGES,
            max_image_pixels: MAX_IMAGE_PIXELS,
            min_short_side_px: MIN_SHORT_SIDE_PX,
            min_luminance: MIN_LUMINANCE,
            min_sharpness: MIN_SHARPNESS,
        }
    }
}
