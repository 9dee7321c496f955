//! A page, copied into a new document from what it needs to be drawn and nothing else.

use std::collections::{HashMap, HashSet};

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use crate::finding::{Damage, Finding};
use crate::limits::{Limits, MAX_ANNOTATIONS, MAX_TREE_DEPTH};
use crate::pdf::active;
use crate::pdf::allowance::Allowance;
use crate::pdf::annotation;
use crate::pdf::repetition::{self, Drawn};

/// A4 in points, for a page that does not say its size.
pub(crate) const A4_POINTS: [i64; 4] = [0, 0, 595, 842];
/// Entries of a stream that point out of the file, start something, or belong to structures that are not copied.
const STREAM_ENTRIES_LEFT_OUT: [&[u8]; 14] = [
    b"F",
    b"FFilter",
    b"FDecodeParms",
    b"DL",
    b"AF",
    b"Metadata",
    b"PieceInfo",
    b"OPI",
    b"Ref",
    b"StructParent",
    b"StructParents",
    b"Alternates",
    b"Measure",
    b"PtData",
];
/// Types that have no business below a page: reached through a reference, they would drag the whole file along.
const TYPES_LEFT_OUT: [&[u8]; 8] = [b"Page", b"Pages", b"Catalog", b"StructElem", b"StructTreeRoot", b"ObjStm", b"XRef", b"Metadata"];
/// Entries a renderer sizes memory by: they must stand in the open, or [`Allowance`] could not see them.
const RESOLVED_ENTRIES: [&[u8]; 7] = [b"Filter", b"DecodeParms", b"DP", b"Width", b"Height", b"Subtype", b"Type"];

/// Copies pages of one document into another.
pub(crate) struct Copier<'a> {
    source: &'a Document,
    target: &'a mut Document,
    copied: HashMap<ObjectId, ObjectId>,
    pending: Vec<(ObjectId, ObjectId)>,
    limits: Limits,
    allowance: Allowance,
    drawn: Drawn,
}

impl<'a> Copier<'a> {
    /// A copier from `source` to `target`.
    pub(crate) fn new(source: &'a Document, target: &'a mut Document, limits: &Limits) -> Self {
        let allowance = Allowance::for_page(limits);
        Self { source, target, copied: HashMap::new(), pending: Vec::new(), limits: *limits, allowance, drawn: Drawn::new() }
    }

    /// Copies one page below `parent`. What pages share is copied once.
    pub(crate) fn page(&mut self, page: ObjectId, parent: ObjectId) -> Result<ObjectId, Finding> {
        let broken = Finding::Damaged { damage: Damage::Page };
        self.allowance = Allowance::for_page(&self.limits);
        let source = self.source;
        let dict = source.get_dictionary(page).map_err(|_| broken.clone())?;
        let mut copy = Dictionary::new();
        copy.set("Type", Object::Name(b"Page".to_vec()));
        copy.set("Parent", Object::Reference(parent));
        let media = self.inherited(page, b"MediaBox").and_then(|found| self.rectangle(found));
        copy.set("MediaBox", media.unwrap_or_else(|| Object::Array(A4_POINTS.map(Object::Integer).to_vec())));
        if let Some(crop) = self.inherited(page, b"CropBox").and_then(|found| self.rectangle(found)) {
            copy.set("CropBox", crop);
        }
        if let Some(turn) = self.inherited(page, b"Rotate").and_then(|found| self.number(found)) {
            copy.set("Rotate", Object::Integer(((turn / 90.0).round() as i64).rem_euclid(4) * 90));
        }
        if let Ok(unit) = dict.get(b"UserUnit")
            && let Some(unit) = self.number(unit)
            && unit > 0.0
        {
            copy.set("UserUnit", Object::Real(unit));
        }
        let resources = match self.inherited(page, b"Resources") {
            Some(found) => self.direct(found)?,
            None => Object::Dictionary(Dictionary::new()),
        };
        copy.set("Resources", resources);
        if let Ok(group) = dict.get(b"Group") {
            copy.set("Group", self.direct(group)?);
        }
        if let Some(contents) = self.contents(dict)? {
            copy.set("Contents", contents);
        }
        let stamps = self.stamps(dict)?;
        if !stamps.is_empty() {
            copy.set("Annots", Object::Array(stamps));
        }
        self.copy_pending()?;
        repetition::check(self.target, &copy, &self.drawn)?;
        Ok(self.target.add_object(copy))
    }

    /// Where an object went, if a copied page needed it.
    pub(crate) fn copy_of(&self, id: ObjectId) -> Option<ObjectId> {
        self.copied.get(&id).copied()
    }

    /// The streams of a page, each of which must be there.
    fn contents(&mut self, page: &Dictionary) -> Result<Option<Object>, Finding> {
        let source = self.source;
        let Ok(contents) = page.get(b"Contents") else { return Ok(None) };
        let (_, resolved) = source.dereference(contents).map_err(|_| Finding::Damaged { damage: Damage::Page })?;
        let parts: Vec<&Object> = match resolved {
            Object::Null => return Ok(None),
            Object::Array(parts) => parts.iter().collect(),
            _ => vec![contents],
        };
        let mut copies = Vec::with_capacity(parts.len());
        for part in parts {
            match source.dereference(part) {
                Ok((Some(_), Object::Stream(_))) => copies.push(self.direct(part)?),
                Ok((_, Object::Null)) => {}
                _ => return Err(Finding::Damaged { damage: Damage::Page }),
            }
        }
        Ok(Some(Object::Array(copies)))
    }

    /// What annotations look like (filled-in forms, stamps, remarks), without what they do.
    fn stamps(&mut self, page: &Dictionary) -> Result<Vec<Object>, Finding> {
        let source = self.source;
        let Ok(Object::Array(all)) = page.get_deref(b"Annots", source) else { return Ok(Vec::new()) };
        let mut stamps = Vec::new();
        for entry in all.iter().take(MAX_ANNOTATIONS) {
            let Ok((_, Object::Dictionary(found))) = source.dereference(entry) else { continue };
            let Some(look) = annotation::look(source, found) else { continue };
            let Some(rectangle) = found.get(b"Rect").ok().and_then(|rect| self.rectangle(rect)) else { continue };
            let look = self.direct(&look)?;
            if look.as_reference().is_ok() {
                stamps.push(Object::Reference(self.target.add_object(annotation::stamp(rectangle, look))));
            }
        }
        Ok(stamps)
    }

    fn copy_pending(&mut self) -> Result<(), Finding> {
        let source = self.source;
        while let Some((from, to)) = self.pending.pop() {
            self.allowance.take_object()?;
            let copy = match source.get_object(from) {
                Ok(Object::Stream(stream)) => {
                    let copy = self.stream(stream)?;
                    self.drawn.insert(to, self.allowance.take_stream(&copy)?);
                    Object::Stream(copy)
                }
                Ok(other) => self.direct(other)?,
                Err(_) => Object::Null,
            };
            self.target.objects.insert(to, copy);
        }
        Ok(())
    }

    fn stream(&mut self, stream: &Stream) -> Result<Stream, Finding> {
        let mut open = stream.dict.clone();
        for key in STREAM_ENTRIES_LEFT_OUT {
            open.remove(key);
        }
        for key in RESOLVED_ENTRIES {
            if let Ok(value) = stream.dict.get(key) {
                open.set(key, self.resolved(value));
            }
        }
        let mut copy = Stream::new(Dictionary::new(), stream.content.clone());
        for (key, value) in &open {
            if key != b"Length" {
                copy.dict.set(key.clone(), self.direct(value)?);
            }
        }
        Ok(copy)
    }

    /// A value with references and references one level further down resolved, streams excepted.
    fn resolved(&self, value: &Object) -> Object {
        let flat = |value: &Object| match self.source.dereference(value) {
            Ok((Some(_), Object::Stream(_))) | Err(_) => value.clone(),
            Ok((_, found)) => found.clone(),
        };
        let opened = |value: &Object| match flat(value) {
            Object::Dictionary(dict) => Object::Dictionary(dict.iter().map(|(key, value)| (key.clone(), flat(value))).collect()),
            other => other,
        };
        match opened(value) {
            Object::Array(items) => Object::Array(items.iter().map(opened).collect()),
            other => other,
        }
    }

    /// A value with its references led to the copies. `lopdf` bounds how deep a value nests in itself.
    fn direct(&mut self, value: &Object) -> Result<Object, Finding> {
        Ok(match value {
            Object::Reference(_) => self.reference(value),
            Object::Array(items) => Object::Array(items.iter().map(|item| self.direct(item)).collect::<Result<_, _>>()?),
            Object::Dictionary(dict) if left_out(dict) => Object::Null,
            Object::Dictionary(dict) => {
                let mut copy = Dictionary::new();
                for (key, value) in dict {
                    copy.set(key.clone(), self.direct(value)?);
                }
                Object::Dictionary(copy)
            }
            // A stream is always an object of its own.
            Object::Stream(_) => Object::Null,
            plain => plain.clone(),
        })
    }

    fn reference(&mut self, value: &Object) -> Object {
        let Ok((Some(id), found)) = self.source.dereference(value) else { return Object::Null };
        let dict = match found {
            Object::Dictionary(dict) => Some(dict),
            Object::Stream(stream) => Some(&stream.dict),
            _ => None,
        };
        if dict.is_some_and(left_out) {
            return Object::Null;
        }
        if let Some(known) = self.copied.get(&id) {
            return Object::Reference(*known);
        }
        let new = self.target.new_object_id();
        self.copied.insert(id, new);
        self.pending.push((id, new));
        Object::Reference(new)
    }

    /// An entry of the page or of the nearest node above it (ISO 32000-1, 7.7.3.4).
    fn inherited(&self, page: ObjectId, key: &[u8]) -> Option<&'a Object> {
        let mut seen = HashSet::new();
        let mut node = page;
        for _ in 0..MAX_TREE_DEPTH {
            if !seen.insert(node) {
                return None;
            }
            let dict = self.source.get_dictionary(node).ok()?;
            match dict.get(key) {
                Ok(Object::Null) | Err(_) => node = dict.get(b"Parent").and_then(Object::as_reference).ok()?,
                Ok(found) => return Some(found),
            }
        }
        None
    }

    fn rectangle(&self, value: &Object) -> Option<Object> {
        let (_, found) = self.source.dereference(value).ok()?;
        let sides: Vec<f32> = found.as_array().ok()?.iter().filter_map(|side| self.number(side)).collect();
        let [left, bottom, right, top] = sides.try_into().ok()?;
        let usable = [left, bottom, right, top].iter().all(|side| side.is_finite()) && left != right && bottom != top;
        usable.then(|| Object::Array([left, bottom, right, top].map(Object::Real).to_vec()))
    }

    fn number(&self, value: &Object) -> Option<f32> {
        let (_, found) = self.source.dereference(value).ok()?;
        found.as_float().ok().filter(|number| number.is_finite())
    }
}

fn left_out(dict: &Dictionary) -> bool {
    active::is_active(dict) || dict.get(b"Type").and_then(Object::as_name).is_ok_and(|name| TYPES_LEFT_OUT.contains(&name))
}
