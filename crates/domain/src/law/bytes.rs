//! From the bytes of a folder to texts: what is too much and what is no text is a fault with its file and line, like every other.

use crate::law::fault::{FaultKind, LawFault};
use crate::law::limits::{FILE_BYTES_MAX, FILES_MAX, LAW_BYTES_MAX};
use crate::law::row::Place;

/// The texts of files (path below the law folder, bytes). A byte order mark is left out.
///
/// # Errors
/// Every file that cannot be taken; too many files or bytes; no file at all.
pub fn texts(files: Vec<(String, Vec<u8>)>) -> Result<Vec<(String, String)>, Vec<LawFault>> {
    if let Some(fault) = too_much(&files) {
        return Err(vec![fault]);
    }
    let (mut texts, mut faults) = (Vec::new(), Vec::new());
    for (path, bytes) in files {
        match text(&path, bytes) {
            Ok(text) => texts.push((path, text)),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(texts) } else { Err(faults) }
}

fn too_much(files: &[(String, Vec<u8>)]) -> Option<LawFault> {
    let total: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
    if files.is_empty() {
        let fix = "Name the folder that holds fees/, routes/ and the other topics; law/ of the project is one to begin with.";
        return Some(whole("no file ends in .toml", FaultKind::Empty, fix));
    }
    if files.len() > FILES_MAX {
        let what = format!("more than {FILES_MAX} files");
        return Some(whole(&what, FaultKind::TooMuch, "Name the folder of law files; join files of one topic."));
    }
    if total > LAW_BYTES_MAX {
        let what = format!("{total} bytes in all files, {LAW_BYTES_MAX} at most");
        return Some(whole(&what, FaultKind::TooMuch, "Name the folder of law files; take out what is no rule."));
    }
    None
}

/// A fault of the folder as a whole.
fn whole(what: &str, kind: FaultKind, fix: &str) -> LawFault {
    LawFault::at(&Place { file: ".".into(), line: 0 }, None, kind, what, fix)
}

fn text(path: &str, bytes: Vec<u8>) -> Result<String, LawFault> {
    let fault = |line, kind, what: String, fix: &str| LawFault::at(&Place { file: path.into(), line }, None, kind, what, fix);
    if bytes.len() > FILE_BYTES_MAX {
        let what = format!("more than {FILE_BYTES_MAX} bytes");
        return Err(fault(1, FaultKind::TooMuch, what, "Split the file, or take out what is no rule."));
    }
    match String::from_utf8(bytes) {
        Ok(text) => {
            let rest = text.strip_prefix('\u{feff}').map(str::to_owned);
            Ok(rest.unwrap_or(text))
        }
        Err(error) => {
            let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = good.iter().filter(|byte| **byte == b'\n').count() + 1;
            Err(fault(line, FaultKind::NotText, "a byte that is no UTF-8".to_owned(), "Save the file as UTF-8."))
        }
    }
}
