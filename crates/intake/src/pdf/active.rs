//! Parts of a PDF that do something by themselves, and signatures.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object};

use crate::finding::ActiveKind;

/// What was found anywhere in the file, reachable or not.
#[derive(Debug, Default)]
pub(crate) struct Activity {
    pub(crate) kinds: BTreeSet<ActiveKind>,
    /// Somebody signed the file; a copy does not carry that on.
    pub(crate) signed: bool,
}

/// Looks at every object.
pub(crate) fn look(document: &Document) -> Activity {
    let mut activity = Activity::default();
    for object in document.objects.values() {
        look_at(object, &mut activity);
    }
    if let Ok(catalog) = document.catalog()
        && let Ok(Object::Dictionary(action)) = catalog.get_deref(b"OpenAction", document)
        // Going to a page on opening is what most programs write.
        && !is_name(action, b"S", &[b"GoTo"])
    {
        activity.kinds.insert(ActiveKind::OpenAction);
    }
    activity
}

/// Whether a dictionary is an action or a carrier of one, wherever it stands. By its shape, never by the name it is
/// filed under: a font may well be called `/A` or `/JS`.
pub(crate) fn is_active(dict: &Dictionary) -> bool {
    is_name(dict, b"Type", &[b"Action", b"Filespec", b"EmbeddedFile", b"Sig", b"DocTimeStamp", b"Rendition"])
        || is_name(
            dict,
            b"S",
            &[
                b"JavaScript",
                b"Launch",
                b"URI",
                b"GoTo",
                b"GoToR",
                b"GoToE",
                b"SubmitForm",
                b"ImportData",
                b"ResetForm",
                b"Rendition",
                b"Movie",
                b"Sound",
                b"Hide",
                b"Named",
                b"SetOCGState",
                b"GoTo3DView",
                b"RichMediaExecute",
                b"Thread",
                b"Trans",
            ],
        )
        || (dict.has(b"EF") && (dict.has(b"F") || dict.has(b"UF")))
}

fn look_at(object: &Object, activity: &mut Activity) {
    match object {
        Object::Array(items) => items.iter().for_each(|item| look_at(item, activity)),
        Object::Dictionary(dict) => look_at_dict(dict, activity),
        Object::Stream(stream) => look_at_dict(&stream.dict, activity),
        _ => {}
    }
}

fn look_at_dict(dict: &Dictionary, activity: &mut Activity) {
    let mut found = |kind, yes| {
        if yes {
            activity.kinds.insert(kind);
        }
    };
    found(ActiveKind::JavaScript, is_name(dict, b"S", &[b"JavaScript"]));
    found(ActiveKind::Launch, is_name(dict, b"S", &[b"Launch"]));
    found(ActiveKind::SubmitForm, is_name(dict, b"S", &[b"SubmitForm", b"ImportData"]));
    found(
        ActiveKind::EmbeddedFile,
        is_name(dict, b"Type", &[b"EmbeddedFile"])
            || is_name(dict, b"Subtype", &[b"FileAttachment"])
            || (dict.has(b"EF") && (dict.has(b"F") || dict.has(b"UF"))),
    );
    found(
        ActiveKind::RichMedia,
        is_name(dict, b"Subtype", &[b"RichMedia", b"Screen", b"Movie", b"Sound", b"3D"])
            && (dict.has(b"Rect") || is_name(dict, b"Type", &[b"Annot"])),
    );
    found(ActiveKind::DynamicForm, dict.has(b"XFA"));
    activity.signed |= dict.has(b"ByteRange") && dict.has(b"Contents");
    for (_, value) in dict {
        look_at(value, activity);
    }
}

fn is_name(dict: &Dictionary, key: &[u8], wanted: &[&[u8]]) -> bool {
    dict.get(key).and_then(Object::as_name).is_ok_and(|name| wanted.contains(&name))
}
