//! Which law is asked: the edition built into the program, or a folder of one's own. A folder with a fault is not used at all.

use crate::commands::outcome::Failure;
use crate::commands::place::Place;
use crate::commands::settings::Settings;
use domain::law::Law;
use domain::law::bytes::texts;
use domain::law::embedded::FILES;
use domain::law::fault::{FaultKind, LawFault};
use domain::law::limits::{FILE_BYTES_MAX, FILES_MAX, LAW_BYTES_MAX};
use service::clock::Clock;
use service::law::ruled::unruled;
use service::texts::has;
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Faults told at once; `rules check` tells them all.
const FAULTS_TOLD_MAX: usize = 20;
/// Folders below the folder of the law that are looked into: one is a topic, and what stands deeper is a fault.
const DEPTH_MAX: usize = 3;
/// Letters of an edition's name that are enough to tell it from others.
const SHORT_LETTERS: usize = 12;

/// Files by their path below the folder.
pub(crate) type Files = Vec<(String, String)>;

/// A law without a fault, with the files it was read from.
pub(crate) struct Edition {
    /// The law, under the name of its edition.
    pub(crate) law: Law,
    /// What it was read from.
    pub(crate) files: Files,
    /// Where they are, when they are not built in.
    pub(crate) folder: Option<PathBuf>,
}

/// Why there is no law to ask.
pub(crate) enum NoLaw {
    /// Nobody knows which, or it cannot be looked at.
    Unknown(Failure),
    /// It has faults.
    Faulty(Faulty),
}

/// A law with faults.
pub(crate) struct Faulty {
    folder: Option<PathBuf>,
    /// Files that were looked at.
    pub(crate) files: usize,
    /// Every fault.
    pub(crate) faults: Vec<LawFault>,
}

impl From<NoLaw> for Failure {
    fn from(no: NoLaw) -> Self {
        match no {
            NoLaw::Unknown(failure) => failure,
            NoLaw::Faulty(faulty) => faulty.failure(),
        }
    }
}

impl Edition {
    /// The same, for whoever starts a service with it: also texts that nobody wrote and scenarios that come out otherwise are faults then.
    /// A question may be asked before a scenario follows a changed row.
    ///
    /// # Errors
    /// It has such faults.
    pub(crate) fn sound(self) -> Result<Self, NoLaw> {
        // Those of the law built in are looked for by the tests, and by `rules check`.
        let faults = self.folder.as_ref().map(|_| later_faults(&self.law)).unwrap_or_default();
        match faults.is_empty() {
            true => Ok(self),
            false => Err(NoLaw::Faulty(Faulty { folder: self.folder, files: self.files.len(), faults })),
        }
    }

    /// Where it comes from, and its name, in short.
    pub(crate) fn said(&self) -> String {
        let from = self.folder.as_ref().map_or_else(|| "built into the program".to_owned(), |folder| folder.display().to_string());
        format!("edition {} of the law, {from}: {} files", short(self.law.edition()), self.files.len())
    }
}

impl Faulty {
    fn failure(&self) -> Failure {
        let place = self.folder.as_ref().map_or_else(|| "built into the program".to_owned(), |folder| folder.display().to_string());
        let mut lines: Vec<String> = self.faults.iter().take(FAULTS_TOLD_MAX).map(ToString::to_string).collect();
        if self.faults.len() > FAULTS_TOLD_MAX {
            lines.push(format!("and {} more", self.faults.len() - FAULTS_TOLD_MAX));
        }
        let check = self.folder.as_ref().map_or_else(String::new, |folder| format!(" {}", folder.display()));
        let what = format!("the law cannot be used, {place}: {} faults", self.faults.len());
        Failure::settings(what, lines.join("\n"), format!("mend these lines; then: balcao rules check{check}"))
    }
}

/// The law of an installation, or of the folder that is named; without either the one built in.
///
/// # Errors
/// See [`NoLaw`].
pub(crate) fn of(place: &Place) -> Result<Edition, NoLaw> {
    let folder = match &place.law {
        Some(folder) => Some(folder.clone()),
        None if place.has_settings() => Settings::read(place).map_err(NoLaw::Unknown)?.law(place),
        None => None,
    };
    read(folder.as_deref())
}

/// The law of an installation whose settings were read.
///
/// # Errors
/// See [`NoLaw`].
pub(crate) fn of_installation(place: &Place, settings: &Settings) -> Result<Edition, NoLaw> {
    read(place.law.clone().or_else(|| settings.law(place)).as_deref())
}

/// The law of a folder; without one, the law built into the program.
///
/// # Errors
/// See [`NoLaw`].
pub(crate) fn read(folder: Option<&Path>) -> Result<Edition, NoLaw> {
    let faulty = |files, faults| NoLaw::Faulty(Faulty { folder: folder.map(Path::to_owned), files, faults });
    let files = match folder {
        None => FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect(),
        Some(folder) => {
            let (found, mut faults) = found(folder).map_err(|error| NoLaw::Unknown(unread(folder, &error)))?;
            let count = found.len() + faults.len();
            match texts(found) {
                Ok(texts) if faults.is_empty() => texts,
                Ok(_) => return Err(faulty(count, faults)),
                Err(more) => {
                    faults.extend(more);
                    return Err(faulty(count, faults));
                }
            }
        }
    };
    let borrowed: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let law = Law::load(&borrowed).map_err(|faults| faulty(files.len(), faults))?.with_edition(&digest(&borrowed));
    Ok(Edition { law, files, folder: folder.map(Path::to_owned) })
}

/// Faults of a law that can be asked: texts that nobody wrote, facts in them that no row gives, scenarios that come out otherwise.
pub(crate) fn later_faults(law: &Law) -> Vec<LawFault> {
    [law.missing_texts(has), unruled(law, Clock::default().today()), law.check_cases()].concat()
}

/// The beginning of an edition's name.
pub(crate) fn short(edition: &str) -> &str {
    edition.get(..SHORT_LETTERS).unwrap_or(edition)
}

/// The name of an edition: a digest over path and text of every file.
fn digest(files: &[(&str, &str)]) -> String {
    let mut digest = Sha256::new();
    for (path, text) in files {
        for part in [path, text] {
            digest.update((part.len() as u64).to_be_bytes());
            digest.update(part);
        }
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unread(folder: &Path, error: &io::Error) -> Failure {
    let next = "name the folder that holds fees/, routes/ and the other topics: --law, or law in the settings";
    Failure::settings(format!("the law cannot be read: {}", folder.display()), error, next)
}

/// A file by its path below the folder, as it was read.
type Bytes = (String, Vec<u8>);

/// Every `.toml` below the folder, by its path below it, in order; what is called so and cannot be read is a fault. Names that begin with a
/// point are left out.
fn found(folder: &Path) -> io::Result<(Vec<Bytes>, Vec<LawFault>)> {
    let mut files = Vec::new();
    below(folder, DEPTH_MAX, &mut files)?;
    files.sort();
    let (mut read, mut faults, mut bytes) = (Vec::new(), Vec::new(), 0);
    for file in files {
        let path = file.strip_prefix(folder).unwrap_or(&file).to_string_lossy().into_owned();
        match contents(&file) {
            Ok(text) => {
                bytes += text.len();
                read.push((path, text));
            }
            Err(error) => faults.push(LawFault {
                file: path,
                line: 1,
                row: None,
                kind: FaultKind::NotText,
                what: format!("it cannot be read: {error}"),
                fix: "Let the service read it, or take it out.".to_owned(),
            }),
        }
        if bytes > LAW_BYTES_MAX {
            break;
        }
    }
    Ok((read, faults))
}

fn below(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?.path();
        let hidden = entry.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if hidden || files.len() > FILES_MAX {
            continue;
        }
        if entry.is_dir() {
            if depth > 1 {
                below(&entry, depth - 1, files)?;
            }
        } else if entry.extension().is_some_and(|end| end == "toml") {
            files.push(entry);
        }
    }
    Ok(())
}

/// As many bytes as a file may have, and one more, by which too many are seen.
fn contents(file: &Path) -> io::Result<Vec<u8>> {
    // Opening a pipe would wait for whoever writes into it.
    if !fs::metadata(file)?.is_file() {
        return Err(io::Error::other("it is no file"));
    }
    let mut bytes = Vec::new();
    File::open(file)?.take(FILE_BYTES_MAX as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
