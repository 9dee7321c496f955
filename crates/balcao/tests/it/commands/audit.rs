//! `audit verify` on a record that somebody changed past the service.

use super::demo::Running;
use super::{code, folder, installation, json};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use store::engine::error::StoreError;
use store::engine::{Store, StoreConfig};
use tokio::runtime::Runtime;

/// What is done to a copy of the record.
const DAMAGE: &str = include_str!("damage.sql");
/// Whose chains are changed.
const WHO: &str = "ayesha";

/// A record that is whole, with looks in it, in one folder.
struct Whole {
    copy: PathBuf,
    reference: String,
    root: String,
}

impl Whole {
    fn made() -> Self {
        let demo = Running::start("audit-demo");
        let reference = demo.reference(WHO);
        let runtime = Runtime::new().expect("a runtime");
        runtime.block_on(async {
            let auditor = demo.officer("auditor").await;
            for _ in 0..3 {
                let page = auditor.open(&format!("/pt/int/processos/{reference}")).await;
                assert!(page.status.is_success(), "{}", page.text());
            }
        });
        let copy = folder("audit-copy");
        assert_eq!(code(&["backup", "create", &copy.display().to_string(), "--data", &demo.folder]), 0);
        fs::remove_dir_all(demo.end()).expect("it can go");
        let (exit, said) = verify(&copy);
        assert_eq!((exit, &said["faults"]), (0, &Value::Array(Vec::new())), "{said}");
        Self { copy, reference, root: text(&said["root"]) }
    }

    /// What is said of the record after somebody ran these statements on it.
    fn after(&self, statements: &str) -> (i32, Value) {
        let changed = folder("audit-changed");
        fs::create_dir_all(&changed).expect("a folder");
        fs::copy(self.copy.join("balcao.db"), changed.join("balcao.db")).expect("a copy");
        let statements = statements.replace("REFERENCE", &self.reference);
        let statements = statements.split(';').map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        tamper(&changed.join("balcao.db"), statements.collect());
        verify(&changed)
    }
}

fn text(value: &Value) -> String {
    value.as_str().expect("text").to_owned()
}

fn verify(folder: &Path) -> (i32, Value) {
    json(&["audit", "verify", "--data", &folder.display().to_string(), "--json"])
}

fn tamper(file: &Path, statements: Vec<String>) {
    Runtime::new().expect("a runtime").block_on(async {
        let store = Store::open(StoreConfig::Sqlite { file: file.to_owned() }).await.expect("it opens");
        let done = store.write("tamper", statements, |tx, statements| {
            Box::pin(async move {
                for sql in statements {
                    assert!(tx.exec(sql, &[]).await? > 0, "{sql} changes something");
                }
                Ok::<_, StoreError>(())
            })
        });
        done.await.expect("it is changed");
    });
}

#[test]
fn a_row_changed_deleted_or_moved_past_the_service_is_found_and_named() {
    let whole = Whole::made();
    let parts: Vec<&str> = DAMAGE.split("\n\n").skip(1).collect();
    assert_eq!(parts.len(), 12);
    for part in parts {
        let (heading, statements) = part.split_once('\n').expect("a heading");
        let words: Vec<&str> = heading.split(' ').collect();
        let ["--", chain, fault, seq] = words[..] else { panic!("{heading}: what is found, and where") };
        let (exit, said) = whole.after(statements);
        let faults = said["faults"].as_array().expect("faults");
        if fault == "none" {
            assert_eq!((exit, faults.len()), (0, 0), "an end rewritten with its head looks whole: {said}");
            assert_ne!(text(&said["root"]), whole.root, "but not to who kept the root");
            continue;
        }
        assert_eq!(exit, 1, "{part}: {said}");
        let found = |one: &Value| one["fault"] == fault && (seq == "-" || one["seq"] == seq.parse::<i64>().unwrap_or_default());
        assert!(faults.iter().any(found), "{part}: {said}");
        assert!(faults.iter().all(|one| one["chain"] == chain && one["of"].is_string()), "and in no other chain: {said}");
        if chain == "timeline" {
            assert!(faults.iter().all(|one| one["reference"] == whole.reference.as_str()), "the case is named: {said}");
            assert_eq!(text(&said["root"]), whole.root, "the ends that were kept are the same");
        }
    }
}

#[test]
fn an_empty_record_is_whole_and_has_a_root() {
    let data = installation("audit-empty");
    let (exit, said) = verify(Path::new(&data));
    assert_eq!((exit, &said["cases"], &said["people"], &said["faults"]), (0, &0.into(), &0.into(), &Value::Array(Vec::new())));
    let root = text(&said["root"]);
    assert!(root.len() == 64 && root.bytes().all(|byte| byte.is_ascii_hexdigit()), "{root}");
    assert_eq!(verify(Path::new(&data)).1["root"], said["root"], "the same record has the same root");
}
