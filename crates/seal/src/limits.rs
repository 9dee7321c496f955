//! Every limit of this crate in one place.

/// Longest seal in bytes. A QR code of version 40-L holds 4,296 characters, far above; a real
/// seal has about 200 bytes.
pub const SEAL_BYTES: usize = 1_024;
/// Longest text a seal is looked for in, in bytes: the address, the base 32 form and some spaces.
pub const SEAL_TEXT_BYTES: usize = 4_096;
/// Longest value of one field in bytes. 127 is the longest whose length reads the same as a plain
/// byte and as a DER length, so that readers of either kind agree.
pub const FIELD_BYTES: usize = 127;
/// Longest certificate reference in characters.
pub const REFERENCE_CHARS: usize = 16;
/// Largest document of published keys in bytes.
pub const KEYS_BYTES: usize = 1_048_576;
/// Most keys in one document.
pub const KEYS: usize = 1_000;
/// Most seals one status list can speak of: 4 MiB of bits.
pub const STATUS_ENTRIES: u32 = 33_554_432;
/// Largest signed status token in bytes.
pub const STATUS_TOKEN_BYTES: usize = 8_388_608;
/// How far ahead of the reader's clock a status token may be dated, in seconds.
pub const STATUS_AHEAD_S: i64 = 300;
/// Largest PDF that is signed or checked, in bytes.
pub const PDF_BYTES: usize = 67_108_864;
/// Room kept in a PDF for its signature, in bytes.
pub const PDF_HOLE_BYTES: usize = 8_192;
/// Largest signature read out of a PDF, in bytes.
pub const PDF_SIGNATURE_BYTES: usize = 16_384;
/// Most signatures looked at in one PDF.
pub const PDF_SIGNATURES: usize = 8;
/// Most places looked at in one PDF for a signature or a seal.
pub const PDF_PLACES: usize = 64;
/// Longest dictionary around a PDF signature, beside the signature itself, in bytes.
pub const PDF_DICTIONARY_BYTES: usize = 4_096;
/// Longest reason, place or name written into a PDF signature, in characters.
pub const PDF_TEXT_CHARS: usize = 200;
