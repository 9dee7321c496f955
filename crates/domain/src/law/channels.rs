//! How the agency and its neighbours are reached: numbers, addresses and hours as they stood on a day (HELP-1).

use crate::law::Law;
use crate::law::offices::Hours;
use crate::law::row::Row;
use crate::law::topic::Topic;
use jiff::civil::Date;
use serde::Deserialize;

/// Values of a row in `channels/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelValues {
    /// The channel, by code.
    pub code: String,
    /// What it is.
    pub kind: ChannelKind,
    /// Number or address; nothing where none is published.
    pub address: Option<String>,
    /// When somebody answers on working days, where hours are told.
    #[serde(default)]
    pub hours: Vec<Hours>,
    /// Whether an appointment can be asked for this way.
    pub books: bool,
    /// Text key of what it is for.
    pub text: String,
}

/// What a channel is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChannelKind {
    /// A telephone number.
    Phone,
    /// An address of e-mail.
    Email,
    /// A web page.
    Web,
}

impl Topic for ChannelValues {
    const FOLDER: &'static str = "channels";
    const GAPLESS: bool = false;

    fn subject(&self) -> Option<&str> {
        Some(&self.code)
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.text]
    }
}

impl Law {
    /// The channels open on a day, in the order of the files.
    pub fn channels(&self, on: Date) -> impl Iterator<Item = &Row<ChannelValues>> {
        self.channels.iter().filter(move |row| row.reference.in_force(on))
    }
}
