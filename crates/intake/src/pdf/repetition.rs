//! How often a page draws its parts. A form may draw forms, each of them several times: twenty small streams can ask
//! for a million drawings, or, drawing themselves, for as many as the renderer allows.

use std::collections::{HashMap, HashSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::finding::{Damage, Finding};
use crate::limits::MAX_PAGE_DRAWINGS;

/// What each copied stream draws: name and how often.
pub(crate) type Drawn = HashMap<ObjectId, HashMap<Vec<u8>, u64>>;

/// The names before `Do` in a content stream. What looks like one inside a text or an inline picture only counts too much.
pub(crate) fn names_drawn(content: &[u8]) -> HashMap<Vec<u8>, u64> {
    let mut names = HashMap::new();
    for (at, _) in content.windows(2).enumerate().filter(|(_, window)| window == b"Do") {
        let before = content[..at].trim_ascii_end();
        let Some(slash) = before.iter().rposition(|byte| *byte == b'/') else { continue };
        let name = &before[slash + 1..];
        if before.len() < at && name.len() < 128 {
            *names.entry(unescaped(name)).or_insert(0) += 1;
        }
    }
    names
}

/// Adds up all drawings of a page, or refuses it.
pub(crate) fn check(document: &Document, page: &Dictionary, drawn: &Drawn) -> Result<(), Finding> {
    let mut counting = Counting { document, drawn, known: HashMap::new(), above: HashSet::new() };
    let resources = page.get_deref(b"Resources", document).and_then(Object::as_dict).ok();
    let contents = page.get(b"Contents").and_then(Object::as_array).map(Vec::as_slice).unwrap_or_default();
    let total = contents
        .iter()
        .filter_map(|part| part.as_reference().ok())
        .try_fold(0u64, |total, part| Some(total.saturating_add(counting.stream(part, resources)?)));
    match total {
        Some(total) if total <= MAX_PAGE_DRAWINGS => Ok(()),
        _ => Err(Finding::Damaged { damage: Damage::Page }),
    }
}

struct Counting<'a> {
    document: &'a Document,
    drawn: &'a Drawn,
    known: HashMap<ObjectId, u64>,
    above: HashSet<ObjectId>,
}

impl<'a> Counting<'a> {
    /// Drawings that one stream asks for; none when it draws itself.
    fn stream(&mut self, id: ObjectId, outer: Option<&'a Dictionary>) -> Option<u64> {
        if let Some(known) = self.known.get(&id) {
            return Some(*known);
        }
        if !self.above.insert(id) {
            return None;
        }
        let (document, drawn) = (self.document, self.drawn);
        let own = document
            .get_object(id)
            .and_then(Object::as_stream)
            .ok()
            .and_then(|stream| stream.dict.get_deref(b"Resources", document).and_then(Object::as_dict).ok());
        let forms = own.or(outer).and_then(|found| found.get_deref(b"XObject", document).and_then(Object::as_dict).ok());
        let mut total = 1u64;
        for (name, times) in drawn.get(&id).into_iter().flatten() {
            let form = forms.and_then(|forms| forms.get(name).and_then(Object::as_reference).ok());
            let each = match form {
                Some(form) => self.stream(form, own.or(outer))?,
                None => 1,
            };
            total = total.saturating_add(each.saturating_mul(*times));
        }
        self.above.remove(&id);
        self.known.insert(id, total);
        Some(total)
    }
}

/// A name with its `#xx` undone (ISO 32000-1, 7.3.5).
fn unescaped(name: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(name.len());
    let mut rest = name;
    while let [first, tail @ ..] = rest {
        let code = tail.get(..2).filter(|_| *first == b'#').and_then(|pair| std::str::from_utf8(pair).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                plain.push(byte);
                rest = &tail[2..];
            }
            None => {
                plain.push(*first);
                rest = tail;
            }
        }
    }
    plain
}
