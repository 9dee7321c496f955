//! `backup create` and `backup restore --check`, of both engines.

use super::{code, command, folder, installation, json, run};
use crate::support::places::Place;
use std::fs;
use std::path::PathBuf;

#[test]
fn a_copy_can_be_restored() {
    let data = installation("backup");
    let copy = folder("backup-copy").display().to_string();
    assert_eq!(json(&["backup", "create", &copy, "--data", &data, "--json"]).0, 0);
    assert_eq!(json(&["backup", "restore", "--check", &copy, "--json"]), (0, serde_json::json!({ "restorable": true, "requests": 0 })));
    fs::write(PathBuf::from(&copy).join("balcao.db"), "nonsense that is no database").expect("a file");
    assert_eq!(code(&["backup", "restore", "--check", &copy]), 1);
    assert_eq!(code(&["backup", "create", &copy, "--data", &data]), 3, "a copy is never overwritten");
}

#[test]
fn a_server_is_copied_by_its_own_tools_and_the_copy_is_read_to_its_end() {
    let Some(place) = Place::schema() else { return };
    let database = place.url().expect("a server");
    let data = folder("backup-server").display().to_string();
    let on = ["--database", database.as_str(), "--data", data.as_str()];
    assert_eq!(code(&[&["migrate"][..], &on].concat()), 0);
    let documents = PathBuf::from(&data).join("documents");
    fs::create_dir_all(&documents).expect("a folder");
    fs::write(documents.join("one"), "sealed").expect("a document");
    let copy = folder("backup-server-copy");
    let to = copy.display().to_string();
    let made = json(&[&["backup", "create", &to, "--json"][..], &on].concat());
    assert_eq!(made, (0, serde_json::json!({ "folder": to, "documents": 1 })));
    assert_eq!(json(&["backup", "restore", "--check", &to, "--json"]), (0, serde_json::json!({ "restorable": true, "requests": 0 })));
    let dump = copy.join("balcao.dump");
    let whole = fs::read(&dump).expect("a dump");
    fs::write(&dump, &whole[..whole.len() - whole.len() / 4]).expect("a file");
    let cut = run(&["backup", "restore", "--check", &to]);
    assert_eq!(cut.status.code(), Some(1), "{}", String::from_utf8_lossy(&cut.stderr));
    let without_tools = folder("backup-server-none").display().to_string();
    let words = [&["backup", "create", &without_tools][..], &on].concat();
    let missing = command(&words).env("PATH", "/nowhere").output().expect("the program runs");
    let said = String::from_utf8_lossy(&missing.stderr).into_owned();
    assert_eq!(missing.status.code(), Some(4), "{said}");
    assert!(said.contains("pg_dump") && said.contains("postgresql-client"), "{said}");
    place.drop();
}
