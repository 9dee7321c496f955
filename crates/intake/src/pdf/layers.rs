//! Layers (optional content): what was switched off in a file stays off in the copy.

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::pdf::copy::Copier;

/// Layers of the copied pages, by their new ids.
#[derive(Debug, Default)]
pub(crate) struct Layers {
    all: Vec<ObjectId>,
    off: Vec<ObjectId>,
}

impl Layers {
    /// Adds the layers of one source that its copied pages use.
    pub(crate) fn add(&mut self, source: &Document, copier: &Copier<'_>) {
        let Ok(catalog) = source.catalog() else { return };
        let Ok(Object::Dictionary(properties)) = catalog.get_deref(b"OCProperties", source) else { return };
        let default = properties.get_deref(b"D", source).and_then(Object::as_dict).ok();
        let named = |dict: &Dictionary, key: &[u8]| -> Vec<ObjectId> {
            let list = dict.get_deref(key, source).and_then(Object::as_array);
            list.map(|ids| ids.iter().filter_map(|id| id.as_reference().ok()).collect()).unwrap_or_default()
        };
        let starts_off = default
            .and_then(|default| default.get_deref(b"BaseState", source).and_then(Object::as_name).ok())
            .is_some_and(|state| state == b"OFF");
        let on = default.map(|default| named(default, b"ON")).unwrap_or_default();
        let off = default.map(|default| named(default, b"OFF")).unwrap_or_default();
        for id in named(properties, b"OCGs") {
            let Some(copy) = copier.copy_of(id) else { continue };
            self.all.push(copy);
            if off.contains(&id) || (starts_off && !on.contains(&id)) {
                self.off.push(copy);
            }
        }
    }

    /// The entry for the catalog, if there are layers.
    pub(crate) fn into_properties(self) -> Option<Dictionary> {
        if self.all.is_empty() {
            return None;
        }
        let list = |ids: Vec<ObjectId>| Object::Array(ids.into_iter().map(Object::Reference).collect());
        let mut default = Dictionary::new();
        default.set("OFF", list(self.off));
        let mut properties = Dictionary::new();
        properties.set("OCGs", list(self.all));
        properties.set("D", Object::Dictionary(default));
        Some(properties)
    }
}
