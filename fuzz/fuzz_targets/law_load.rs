#![no_main]
//! Whatever an operator puts into a law folder loads or is told as faults, each with a file of the folder, a line of that file, and what to do.

use domain::law::Law;
use domain::law::bytes::texts;
use libfuzzer_sys::fuzz_target;

/// A file of each topic and one of scenarios: the first byte chooses.
const FILES: [&str; 19] = [
    "permits/a.toml",
    "windows/a.toml",
    "routes/a.toml",
    "steps/a.toml",
    "fees/a.toml",
    "deadlines/a.toml",
    "requirements/a.toml",
    "numbers/a.toml",
    "evidence/a.toml",
    "extensions/a.toml",
    "checks/a.toml",
    "calendar/a.toml",
    "exemptions/a.toml",
    "offices/a.toml",
    "contacts/a.toml",
    "channels/a.toml",
    "settled/a.toml",
    "cases/a.toml",
    "nowhere.toml",
];

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let file = FILES[usize::from(*first) % FILES.len()];
    let lines = rest.split(|byte| *byte == b'\n').count();
    let faults = match texts(vec![(file.to_owned(), rest.to_vec())]) {
        Err(faults) => faults,
        Ok(texts) => {
            let texts: Vec<(&str, &str)> = texts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
            Law::load(&texts).expect_err("one file is no law")
        }
    };
    assert!(!faults.is_empty());
    for fault in faults {
        assert!(!fault.what.is_empty() && !fault.fix.is_empty(), "{fault:?}");
        // A folder that lacks rows has no line.
        assert!(fault.line <= lines && (fault.line > 0) == (fault.file == file), "{fault:?}");
    }
});
