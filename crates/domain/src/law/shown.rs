//! The texts that rows show to people: each must exist in each language.

use crate::law::Law;
use crate::law::fault::{FaultKind, LawFault};
use crate::law::requirements::Ask;
use crate::law::row::Place;
use std::collections::BTreeMap;

/// The passages of a document's guide: keys of texts after `guide-SLOT-`.
const PASSAGES: [&str; 5] = ["what", "where", "without", "good", "bad"];

/// What is said of a text that is missing, before its key.
pub const NO_TEXT: &str = "there is no text ";

/// A row by its place and id.
type Spot<'a> = Option<(&'a Place, &'a str)>;

fn text_fault(spot: Spot<'_>, what: String, fix: &'static str) -> LawFault {
    let nowhere = Place { file: "routes".into(), line: 0 };
    let (place, row) = spot.map_or((&nowhere, None), |(place, id)| (place, Some(id)));
    LawFault::at(place, row, FaultKind::MissingText, what, fix)
}

impl Law {
    /// Every text key the rows show to people, sorted. A requirement also has `KEY-why`, and a document the passages of its guide.
    #[must_use]
    pub fn text_keys(&self) -> Vec<String> {
        self.shown().into_keys().collect()
    }

    /// A fault for every text that is shown and not there, at the first row that shows it.
    #[must_use]
    pub fn missing_texts(&self, has: impl Fn(&str) -> bool) -> Vec<LawFault> {
        let missing = self.shown().into_iter().filter(|(key, _)| !has(key));
        let fix = "Name a text that this program has; new words come with a new version of it.";
        missing.map(|(key, spot)| text_fault(spot, format!("{NO_TEXT}{key}"), fix)).collect()
    }

    /// A fault for every fact that a shown text tells and no row gives, at the first row that shows it. `lacks` names the facts by key.
    #[must_use]
    pub fn untold_facts(&self, lacks: impl Fn(&str) -> Vec<String>) -> Vec<LawFault> {
        let untold = self.shown().into_iter().flat_map(|(key, spot)| {
            let facts = lacks(&key).into_iter();
            facts.map(move |fact| text_fault(spot, format!("{key} tells {fact}, which no row gives"), "Bring back the row that is named."))
        });
        untold.collect()
    }

    /// Every key with the first row that shows it.
    fn shown(&self) -> BTreeMap<String, Spot<'_>> {
        let mut shown: BTreeMap<String, Spot<'_>> = BTreeMap::new();
        let rows = self.rows();
        let keys = rows.iter().flat_map(|row| row.texts.iter().map(|key| ((*key).to_owned(), row.place.zip(Some(&*row.reference.id)))));
        let more = self.requirements.iter().flat_map(|row| {
            let guide = match row.values.ask {
                Ask::Document => row.values.slot.replace('_', "-"),
                Ask::Declaration | Ask::Question => String::new(),
            };
            let passages =
                PASSAGES.into_iter().filter(|_| row.values.ask == Ask::Document).map(move |part| format!("guide-{guide}-{part}"));
            let why = std::iter::once(format!("{}-why", row.values.text));
            why.chain(passages).map(|key| (key, row.place.as_ref().zip(Some(&*row.reference.id))))
        });
        let ways = self.routes.iter().flat_map(|row| {
            let spot = row.place.as_ref().zip(Some(&*row.reference.id));
            crate::route::texts_of(&row.values.says()).into_iter().map(move |key| (key, spot))
        });
        for (key, spot) in keys.chain(more).chain(ways).chain(crate::route::text_keys().into_iter().map(|key| (key, None))) {
            shown.entry(key).or_insert(spot);
        }
        shown
    }
}
