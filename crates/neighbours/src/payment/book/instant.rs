//! Instants in the journal: RFC 3339 text.

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serializer, de::Error};

pub(super) fn serialize<S: Serializer>(instant: &Timestamp, out: S) -> Result<S::Ok, S::Error> {
    out.collect_str(instant)
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Timestamp, D::Error> {
    String::deserialize(from)?.parse().map_err(D::Error::custom)
}

/// The same for an instant that may be missing.
pub(super) mod maybe {
    use jiff::Timestamp;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    pub(in crate::payment::book) fn serialize<S: Serializer>(instant: &Option<Timestamp>, out: S) -> Result<S::Ok, S::Error> {
        instant.map(|instant| instant.to_string()).serialize(out)
    }

    pub(in crate::payment::book) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Timestamp>, D::Error> {
        let text = Option::<String>::deserialize(from)?;
        text.map(|text| text.parse().map_err(D::Error::custom)).transpose()
    }
}
