//! The law in force while the program runs: its files, and the months that officers opened. Both are one value; every answer names its
//! source, and the edition names both.

pub mod ruled;

use crate::app::App;
use crate::stop::Stop;
use domain::law::Law;
use domain::law::row::Row;
use domain::law::windows::WindowValues;
use domain::opening::{Book, Entry, Step};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use store::engine::Store;
use store::{opening, setting};

/// A process sees what another one signed at the latest after so many seconds.
pub const LOOK_AGAIN_S: u64 = 10;
/// Under this name the openings of an edition are kept beside the edition of its files.
const OPENINGS_FILE: &str = "record/openings.toml";
/// Under this name an edition with openings keeps the edition of its files.
const FILES_EDITION: &str = "edition";

/// Under this name the record keeps the edition of the files with which a process started last.
pub(crate) const IN_USE: &str = "law_files_edition";

/// The law in force. Reading it costs a lock and a count.
#[derive(Debug)]
pub struct LawInForce {
    files: Law,
    now: RwLock<Known>,
    elsewhere: RwLock<Option<Arc<str>>>,
}

#[derive(Debug, Clone)]
struct Known {
    version: i64,
    law: Arc<Law>,
}

impl LawInForce {
    /// The law of files; openings come with the first look at the record.
    #[must_use]
    pub fn of_files(files: Law) -> Self {
        let law = Arc::new(files.clone());
        Self { files, now: RwLock::new(Known { version: 0, law }), elsewhere: RwLock::new(None) }
    }

    /// The law in force.
    #[must_use]
    pub fn law(&self) -> Arc<Law> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner).law)
    }

    /// The law of the files alone.
    #[must_use]
    pub fn files(&self) -> &Law {
        &self.files
    }

    /// The edition of the files of a process of this installation that started later, when it is another: one of the two must start again.
    #[must_use]
    pub fn elsewhere(&self) -> Option<Arc<str>> {
        self.elsewhere.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Takes what the record says; tells the log when it is news.
    fn compare(&self, in_use: Option<&str>) {
        let other: Option<Arc<str>> = in_use.filter(|other| *other != self.files.edition()).map(Arc::from);
        let mut known = self.elsewhere.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(other) = other.as_ref().filter(|other| known.as_ref() != Some(*other)) {
            tracing::warn!(here = self.files.edition(), %other, "another process started with another edition of the law: start both with the same");
        }
        *known = other;
    }

    fn version(&self) -> i64 {
        self.now.read().unwrap_or_else(PoisonError::into_inner).version
    }

    /// Of two looks at once the one that saw more counts.
    fn take(&self, version: i64, law: Law) {
        let mut now = self.now.write().unwrap_or_else(PoisonError::into_inner);
        if version > now.version {
            *now = Known { version, law: Arc::new(law) };
        }
    }
}

impl App {
    /// The law in force now.
    #[must_use]
    pub fn law(&self) -> Arc<Law> {
        self.in_force.law()
    }
}

/// Looks whether something was signed since the last look, here or by another process; says whether.
///
/// # Errors
/// Faults.
pub async fn refresh(app: &App) -> Result<bool, Stop> {
    let known = app.in_force.version();
    let seen = app.store.read("openings in force", known, |rx, known| {
        Box::pin(async move {
            let version = opening::version(rx).await?;
            let entries = if version == *known { Vec::new() } else { opening::entries(rx).await? };
            Ok::<_, Stop>((version, entries, setting::read(rx, IN_USE).await?))
        })
    });
    let (version, entries, in_use) = seen.await?;
    app.in_force.compare(in_use.as_deref());
    if version == known {
        return Ok(false);
    }
    app.in_force.take(version, with_openings(app.in_force.files(), &entries));
    Ok(true)
}

/// Looks again and again, for processes that run long. Never ends.
pub async fn follow(app: App) {
    loop {
        if let Err(stop) = refresh(&app).await {
            tracing::warn!(%stop, "what officers opened cannot be read; the law stays as it was known");
        }
        tokio::time::sleep(Duration::from_secs(LOOK_AGAIN_S)).await;
    }
}

/// The edition of the files with which a process of this installation started last.
///
/// # Errors
/// Faults.
pub async fn in_use(store: &Store) -> Result<Option<String>, Stop> {
    store.read("law in use", (), |rx, ()| Box::pin(async move { setting::read(rx, IN_USE).await.map_err(Stop::from) })).await
}

/// The law of these files with what the record has opened: for commands.
///
/// # Errors
/// Faults.
pub async fn of_record(store: &Store, files: &Law) -> Result<Law, Stop> {
    let entries =
        store.read("openings of the record", (), |rx, ()| Box::pin(async move { opening::entries(rx).await.map_err(Stop::from) }));
    Ok(with_openings(files, &entries.await?))
}

/// The law of files with what these steps put in force, under an edition that names both.
#[must_use]
pub(crate) fn with_openings(files: &Law, entries: &[Entry]) -> Law {
    let rows = Book::of(entries).rows();
    if rows.is_empty() {
        return files.clone();
    }
    let edition = edition(files, &told(&rows));
    files.clone().with_openings(rows).with_edition(&edition)
}

/// The law just before a proposal was signed, and the law by all steps.
pub(crate) fn around(files: &Law, entries: &[Entry], number: u32) -> Option<(Law, Law)> {
    let signed = entries.iter().position(|entry| entry.number == number && entry.step == Step::Sign)?;
    Some((with_openings(files, &entries[..signed]), with_openings(files, entries)))
}

/// What is kept under the edition of a law with openings, so that an outcome can be replayed: the edition of its files, and its openings.
pub(crate) fn kept(files: &Law, entries: &[Entry]) -> Vec<(String, String)> {
    let openings = told(&Book::of(entries).rows());
    vec![(FILES_EDITION.to_owned(), files.edition().to_owned()), (OPENINGS_FILE.to_owned(), openings)]
}

fn edition(files: &Law, openings: &str) -> String {
    let mut digest = Sha256::new();
    for part in ["balcao-law-1", files.edition(), openings] {
        digest.update(format!("{}:{part}", part.len()));
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The rows as they would stand in a file of `law/windows/`.
fn told(rows: &[Row<WindowValues>]) -> String {
    let mut text = String::new();
    for row in rows {
        let of = &row.reference;
        let list = |key| row.when.listed(key).map(|codes| format!("{codes:?}"));
        let mut tests: Vec<String> = Vec::new();
        tests.extend(list(domain::law::when::FactKey::Kind).map(|codes| format!("kind = {codes}")));
        tests.extend(list(domain::law::when::FactKey::Basis).map(|codes| format!("basis = {codes}")));
        tests.extend(row.when.expiry_days().map(|(first, last)| format!("expires = {{ first = {first}, last = {last} }}")));
        let to = of.to.map(|to| format!("to = {to}\n")).unwrap_or_default();
        let written = write!(
            text,
            "[[row]]\nid = {:?}\nfrom = {}\n{to}path = \"online\"\nlegal_basis = {}\nsource = {:?}\nverified_on = {}\nsure = \"sure\"\nwhen = {{ {} }}\n",
            of.id,
            of.from,
            serde_json::Value::from(&*of.legal_basis),
            of.source,
            of.verified_on,
            tests.join(", "),
        );
        written.expect("writing to a text cannot fail");
    }
    text
}

#[cfg(test)]
mod tests;
