//! Which crate may depend on which, and why each dependency is there.

use super::source::crates;
use super::{Breach, assert_none, root};
use std::fs;
use toml::{Table, Value};

/// The crates of the house that each may use, in the product and in its tests.
const INSIDE: [(&str, &[&str], &[&str]); 8] = [
    ("domain", &[], &[]),
    ("store", &["domain"], &[]),
    ("seal", &[], &[]),
    ("paper", &["domain", "seal"], &[]),
    ("intake", &[], &[]),
    ("neighbours", &[], &[]),
    ("service", &["domain", "store", "paper", "intake", "seal"], &["neighbours"]),
    ("balcao", &["domain", "store", "paper", "intake", "seal", "service", "neighbours"], &[]),
];

/// Crates from outside that mark a room: who else names one is building in the wrong place.
const OUTSIDE: [(&str, &[&str]); 19] = [
    ("rusqlite", &["store"]),
    ("tokio-postgres", &["store"]),
    ("tokio-postgres-rustls", &["store"]),
    ("deadpool-postgres", &["store"]),
    ("typst", &["paper"]),
    ("typst-layout", &["paper"]),
    ("typst-pdf", &["paper"]),
    ("hayro", &["intake"]),
    ("image", &["intake"]),
    ("infer", &["intake"]),
    ("lopdf", &["intake", "seal"]),
    ("cms", &["seal"]),
    ("axum", &["balcao", "neighbours"]),
    ("tower", &["balcao"]),
    ("tower-http", &["balcao"]),
    ("clap", &["balcao"]),
    ("askama", &["balcao", "service"]),
    ("lettre", &["service"]),
    ("reqwest", &["service", "neighbours"]),
];

/// The domain has nothing that could do I/O, and serialisation for the law files only.
const DOMAIN: [&str; 3] = ["jiff", "serde", "toml"];

#[test]
fn crates_depend_on_those_below_them_only() {
    let names = crates();
    let known: Vec<_> = INSIDE.iter().map(|(name, ..)| *name).collect();
    let new: Vec<_> = names.iter().filter(|name| !known.contains(&name.as_str())).collect();
    assert!(new.is_empty(), "a new crate needs a line in this table and in ARCHITECTURE.md: {new:?}");
    for name in names {
        let text = manifest(&format!("crates/{name}/Cargo.toml"));
        assert_none(&misplaced(&name, &text));
    }
}

#[test]
fn a_misplaced_dependency_is_found() {
    for (name, text) in [
        ("domain", "[dependencies]\nstore.workspace = true\n"),
        ("domain", "[dependencies]\ntokio.workspace = true\n"),
        ("service", "[dependencies]\naxum.workspace = true\n"),
        ("service", "[dependencies]\nneighbours.workspace = true\n"),
        ("balcao", "[dependencies]\nneighbours.workspace = true\n"),
        ("balcao", "[dependencies]\ntower = \"0.5\"\n"),
    ] {
        assert_eq!(misplaced(name, text).len(), 1, "{name}: {text}");
    }
    assert!(misplaced("service", "[dev-dependencies]\nneighbours.workspace = true\n").is_empty());
}

fn misplaced(name: &str, text: &str) -> Vec<Breach> {
    let mut breaches = Vec::new();
    let path = format!("crates/{name}/Cargo.toml");
    let (_, product, tests) = INSIDE.into_iter().find(|(known, ..)| *known == name).expect("every crate is in the table");
    let table: Table = text.parse().expect("the manifest is TOML");
    for section in ["dependencies", "dev-dependencies", "build-dependencies"] {
        let in_product = section == "dependencies";
        for (dependency, value) in table.get(section).and_then(Value::as_table).into_iter().flatten() {
            let ours = INSIDE.iter().any(|(known, ..)| known == dependency);
            let may_inside = product.contains(&dependency.as_str()) || (!in_product && tests.contains(&dependency.as_str()));
            let may_outside = OUTSIDE.iter().all(|(known, users)| known != dependency || users.contains(&name));
            let what = if ours && !may_inside {
                "may not be used here"
            } else if in_product && !may_outside {
                "belongs to another crate"
            } else if in_product && name == "domain" && !DOMAIN.contains(&dependency.as_str()) {
                "the domain uses jiff, and serde and toml for the law files, and nothing else"
            } else if in_product && dependency == "neighbours" && value.get("optional") != Some(&Value::Boolean(true)) {
                "must be optional: a production build carries no imitated institution"
            } else if value.get("workspace") != Some(&Value::Boolean(true)) {
                "take the version from the workspace, where its reason stands"
            } else {
                continue;
            };
            breaches.push(Breach { path: path.clone(), line: line_of(text, dependency), what: format!("{dependency}: {what}") });
        }
    }
    breaches
}

#[test]
fn every_dependency_has_its_reason() {
    assert_none(&without_reason(&manifest("Cargo.toml")));
    let bare = "[workspace.dependencies]\ndomain = { path = \"crates/domain\" }\nserde = \"1\"\nx = \"1\" # \ny = \"1\" # dates\n[profile.dev]\nz = 1\n";
    assert_eq!(without_reason(bare).iter().map(|breach| breach.line).collect::<Vec<_>>(), [3, 4]);
}

fn without_reason(text: &str) -> Vec<Breach> {
    let mut inside = false;
    let mut breaches = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.starts_with('[') {
            inside = line == "[workspace.dependencies]";
        }
        let names_one = inside && line.contains(" = ") && !line.starts_with('#') && !line.contains("path = \"crates/");
        if names_one && line.split_once(" # ").is_none_or(|(_, why)| why.trim().len() <= 3) {
            let what = "say behind a # what this dependency is here for".to_owned();
            breaches.push(Breach { path: "Cargo.toml".to_owned(), line: index + 1, what });
        }
    }
    breaches
}

fn manifest(path: &str) -> String {
    fs::read_to_string(root().join(path)).expect("every crate has a manifest")
}

fn line_of(text: &str, dependency: &str) -> usize {
    text.lines().position(|line| line.starts_with(dependency)).map_or(1, |index| index + 1)
}
