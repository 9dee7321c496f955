//! Numbers that are the same at every start: made of a name, so that what is written down about a demonstration holds for the next one.
//! Only people who do not exist get them: sessions, codes, seals and salts are as hard to guess here as anywhere.

use domain::id::{OfficerId, Reference};
use sha2::{Digest, Sha256};

/// The bits that say "made up" in an id (RFC 9562, version 8), and those that are free.
const MADE_UP: u128 = 0x0000_0000_0000_8000_8000_0000_0000_0000;
const FREE: u128 = 0xFFFF_FFFF_FFFF_0FFF_3FFF_FFFF_FFFF_FFFF;

/// The reference of somebody's request, by their short name, opened in a year.
pub(super) fn reference(year: i16, key: &str) -> Reference {
    let [a, b, c, d, e, f, g, h, ..] = digest("reference", key);
    Reference::new(year, u64::from_be_bytes([a, b, c, d, e, f, g, h]))
}

/// The id of a member of staff, by their address.
pub(super) fn officer(address: &str) -> OfficerId {
    let bits = digest("officer", address).into_iter().take(16).fold(0, |bits: u128, byte| (bits << 8) | u128::from(byte));
    OfficerId(bits & FREE | MADE_UP)
}

/// The secret of the one-time codes of a member of staff, by their address.
pub(super) fn totp_secret(address: &str) -> [u8; 20] {
    let bytes = digest("totp secret", address);
    std::array::from_fn(|at| bytes[at])
}

fn digest(what: &str, name: &str) -> [u8; 32] {
    Sha256::digest(format!("balcao demo, {what}: {name}")).into()
}
