//! Ids, salts, tokens and codes. Everything that must not be guessed comes from the operating system through here.

use domain::id::Reference;
use jiff::Timestamp;
use rand::{Rng, RngCore};

/// Fresh chance.
#[derive(Debug, Clone, Copy, Default)]
pub struct Chance;

impl Chance {
    /// A new id, in order of time.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one place that makes ids")]
    pub fn id(self) -> u128 {
        uuid::Uuid::now_v7().as_u128()
    }

    /// A new id as text.
    #[must_use]
    pub fn id_text(self) -> String {
        domain::id::RequestId(self.id()).to_string()
    }

    /// A new reference of the year of `at` in Lisbon.
    #[must_use]
    pub fn reference(self, at: Timestamp) -> Reference {
        Reference::new(domain::deadline::day_of(at).year(), self.bits())
    }

    /// 64 random bits.
    #[must_use]
    pub fn bits(self) -> u64 {
        rng().next_u64()
    }

    /// Random bytes.
    #[must_use]
    pub fn bytes<const N: usize>(self) -> [u8; N] {
        let mut bytes = [0; N];
        rng().fill_bytes(&mut bytes);
        bytes
    }

    /// A secret of 256 bits as hexadecimal text.
    #[must_use]
    pub fn token(self) -> String {
        hex(&self.bytes::<32>())
    }

    /// A salt of 128 bits as hexadecimal text.
    #[must_use]
    pub fn salt(self) -> String {
        hex(&self.bytes::<16>())
    }

    /// Six digits.
    #[must_use]
    pub fn six_digits(self) -> String {
        format!("{:06}", rng().random_range(0..1_000_000))
    }

    /// Characters people can read out: letters and digits that are not mistaken for each other.
    #[must_use]
    pub fn readable(self, length: usize) -> String {
        const READABLE: &[u8] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        (0..length).map(|_| char::from(READABLE[rng().random_range(0..READABLE.len())])).collect()
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that draws chance")]
fn rng() -> rand::rngs::ThreadRng {
    rand::rng()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
