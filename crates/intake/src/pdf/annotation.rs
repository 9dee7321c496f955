//! Annotations: their look is kept as a plain stamp, their behaviour is not.

use lopdf::{Dictionary, Document, Object};

/// Annotations that are part of what the page shows. Not here: links, pop-ups, attachments, film, sound, 3D.
const SHOWN: [&[u8]; 17] = [
    b"Widget",
    b"Stamp",
    b"FreeText",
    b"Text",
    b"Highlight",
    b"Underline",
    b"StrikeOut",
    b"Squiggly",
    b"Square",
    b"Circle",
    b"Line",
    b"Polygon",
    b"PolyLine",
    b"Ink",
    b"Caret",
    b"Watermark",
    b"Redact",
];
/// Flags hidden and no-view (ISO 32000-1, table 165).
const NOT_SHOWN_FLAGS: i64 = 2 | 32;
/// Flags print, read-only and locked.
const STAMP_FLAGS: i64 = 4 | 64 | 128;

/// The reference to what an annotation shows now, if it shows anything.
pub(crate) fn look(document: &Document, annotation: &Dictionary) -> Option<Object> {
    let kind = annotation.get_deref(b"Subtype", document).and_then(Object::as_name).ok()?;
    let flags = annotation.get_deref(b"F", document).and_then(Object::as_i64).unwrap_or(0);
    if !SHOWN.contains(&kind) || flags & NOT_SHOWN_FLAGS != 0 {
        return None;
    }
    let looks = annotation.get_deref(b"AP", document).and_then(Object::as_dict).ok()?;
    let normal = looks.get(b"N").ok()?;
    match document.dereference(normal).ok()? {
        (Some(_), Object::Stream(_)) => Some(normal.clone()),
        // A check box has one look per state.
        (_, Object::Dictionary(states)) => {
            let state = annotation.get_deref(b"AS", document).and_then(Object::as_name).ok()?;
            let look = states.get(state).ok()?;
            matches!(document.dereference(look), Ok((Some(_), Object::Stream(_)))).then(|| look.clone())
        }
        _ => None,
    }
}

/// A stamp that looks like that.
pub(crate) fn stamp(rectangle: Object, look: Object) -> Dictionary {
    let mut looks = Dictionary::new();
    looks.set("N", look);
    let mut stamp = Dictionary::new();
    stamp.set("Type", Object::Name(b"Annot".to_vec()));
    stamp.set("Subtype", Object::Name(b"Stamp".to_vec()));
    stamp.set("F", Object::Integer(STAMP_FLAGS));
    stamp.set("Rect", rectangle);
    stamp.set("AP", Object::Dictionary(looks));
    stamp
}
