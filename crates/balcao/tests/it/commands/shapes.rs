//! The shape of every document that a command prints with `--json`: names and kinds of values stay, whatever the values are.

use super::demo::Running;
use super::{command, folder, json, law_changed};
use serde_json::{Map, Value, json as document};
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::Stdio;

/// A document with kinds instead of values. Of a list, the kinds that occur in it; what is in only some of its items says so.
fn shape(value: &Value) -> Value {
    match value {
        Value::Null => document!("null"),
        Value::Bool(_) => document!("bool"),
        Value::Number(_) => document!("number"),
        Value::String(_) => document!("text"),
        Value::Array(items) => Value::Array(items.iter().map(shape).reduce(either).into_iter().collect()),
        Value::Object(fields) => Value::Object(fields.iter().map(|(name, value)| (name.clone(), shape(value))).collect()),
    }
}

fn either(one: Value, other: Value) -> Value {
    match (one, other) {
        (one, other) if one == other => one,
        (Value::Object(one), Value::Object(mut other)) => {
            let mut both = Map::new();
            for (name, value) in one {
                let value = match other.remove(&name) {
                    Some(same) => either(value, same),
                    None => either(value, document!("absent")),
                };
                both.insert(name, value);
            }
            both.extend(other.into_iter().map(|(name, value)| (name, either(value, document!("absent")))));
            Value::Object(both)
        }
        (Value::Array(one), Value::Array(other)) => Value::Array(one.into_iter().chain(other).reduce(either).into_iter().collect()),
        (one, other) => {
            let word = |value: Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let (one, other) = (word(one), word(other));
            let mut kinds: Vec<&str> = one.split(" or ").chain(other.split(" or ")).collect();
            kinds.sort_unstable();
            kinds.dedup();
            document!(kinds.join(" or "))
        }
    }
}

#[test]
fn the_shape_of_every_answer_stays() {
    let demo = Running::start("shapes");
    let data = ["--data", demo.folder.as_str(), "--json"];
    let on = |words: &[&str]| json(&[words, &data].concat());
    let copy = folder("shapes-copy").display().to_string();
    let paper = folder("shapes-paper");
    fs::create_dir_all(&paper).expect("a folder");
    let file = paper.join("broken.pdf").display().to_string();
    fs::write(&file, "%PDF-1.7\nnothing").expect("a file");
    let carla = demo.reference("carla");
    let empty = folder("shapes-new").display().to_string();

    let mut told = Map::new();
    let mut tell = |name: &str, (code, said): (i32, Value)| {
        told.insert(name.to_owned(), document!({ "exit": code, "says": shape(&said) }));
    };
    tell("demo", (0, demo.said.clone()));
    tell("migrate", json(&["migrate", "--data", &empty, "--json"]));
    tell("doctor", on(&["doctor"]));
    tell("verify", json(&["verify", "NOT A SEAL", "--json"]));
    let (_, proof) = tokio::runtime::Runtime::new().expect("a runtime").block_on(demo.newest_proof("carla"));
    tell("verify (a proof)", on(&["verify", &proof]));
    tell("check", json(&["check", &file, "--json"]));
    tell("audit verify", on(&["audit", "verify"]));
    tell("rules check", json(&["rules", "check", "--json"]));
    let permit = r#"{"goal":"renew","holds":"residence_permit","basis":"88-1","expires":"2026-03-10"}"#;
    tell("route", super::route::asked(permit, &["--on", "2026-11-16"]));
    tell("route (a question)", super::route::asked("{}", &["--on", "2026-11-16"]));
    tell("route (refused)", super::route::asked(r#"{"goal":"fly"}"#, &[]));
    let law = law_changed(
        "shapes-law",
        &[("fees/renewal.toml", "cents = 9980", "cents = 10010"), ("deadlines/decision.toml", "amount = 60", "amount = 70")],
    );
    tell("rules simulate", on(&["rules", "simulate", &law, "--on", "2026-11-20"]));
    tell("rules diff (a record)", on(&["rules", "diff", "2027-03-31", "2027-04-01"]));
    fs::write(PathBuf::from(&law).join("loose.toml"), "").expect("a file");
    tell("rules check (faults)", json(&["rules", "check", &law, "--json"]));
    tell("deadline", json(&["deadline", "--kind", "payment_slip", "--from", "2026-12-03", "--office", "porto", "--json"]));
    tell("deadline (no answer)", json(&["deadline", "--kind", "payment_slip", "--from", "2026-12-03", "--office", "x", "--json"]));
    tell("calendar add-working-days", json(&["calendar", "add-working-days", "2026-06-01", "10", "--json"]));
    tell("identify", json(&["identify", "nif", "123456789", "--json"]));
    tell("identify (not sound)", json(&["identify", "nif", "213456789", "--json"]));
    tell("rules explain (a row)", json(&["rules", "explain", "fee-analysis-online-2026", "--json"]));
    tell("rules explain (a refusal)", json(&["rules", "explain", "undo_over", "--on", "2026-11-20", "--json"]));
    tell("rules explain (a text)", json(&["rules", "explain", "fee-reception-and-analysis", "--json"]));
    tell("rules show", json(&["rules", "show", "fees", "--on", "2026-03-01", "--json"]));
    tell("rules diff", json(&["rules", "diff", "2026-02-01", "2026-12-31", "--json"]));
    tell("case show", on(&["case", "show", &carla]));
    tell("backup create", on(&["backup", "create", &copy]));
    tell("backup restore --check", json(&["backup", "restore", "--check", &copy, "--json"]));
    let words = ["user", "add", "--name", "Eva", "--email", "eva@example.org", "--role", "auditor", "--data", &empty, "--json"];
    let mut child = command(&words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("it runs");
    child.stdin.take().expect("a pipe").write_all(b"long enough password").expect("it listens");
    let added = child.wait_with_output().expect("it ends");
    tell("user add", (added.status.code().expect("it ends"), serde_json::from_slice(&added.stdout).expect("one document")));
    tell("demo clock set", on(&["demo", "clock", "set", "2026-11-18T10:00:00Z"]));
    insta::assert_json_snapshot!(Value::Object(told));
}
