//! The program from outside: what commands print, and with which code they end.

use crate::architecture::root;
use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};

mod answers;
mod audit;
mod backup;
mod demo;
mod explained;
mod installation;
mod law_folder;
mod route;
mod rules;
mod shapes;
mod simulate;
mod verify;

/// A folder of its own for a test, empty.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("commands-{name}"));
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("of an earlier run");
    }
    folder
}

/// The law files of the project, in a folder of the test's own.
fn law_copied(name: &str) -> String {
    let to = folder(name);
    for topic in fs::read_dir(root().join("law")).expect("the law") {
        let topic = topic.expect("a topic").path();
        let inside = to.join(topic.file_name().expect("a name"));
        fs::create_dir_all(&inside).expect("a folder");
        for file in fs::read_dir(&topic).expect("files") {
            let file = file.expect("a file").path();
            fs::copy(&file, inside.join(file.file_name().expect("a name"))).expect("copied");
        }
    }
    to.display().to_string()
}

/// The same with changes: a file, a text in it, what takes its place.
fn law_changed(name: &str, changes: &[(&str, &str, &str)]) -> String {
    let law = law_copied(name);
    for (path, from, to) in changes {
        let file = PathBuf::from(&law).join(path);
        let text = fs::read_to_string(&file).expect("a file of the law");
        assert!(text.contains(from), "{path} holds no {from:?}");
        fs::write(&file, text.replacen(from, to, 1)).expect("written");
    }
    law
}

fn command(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_balcao"));
    command.args(words).env_remove("BALCAO_DATA").env_remove("BALCAO_DATABASE").env_remove("BALCAO_LAW").stdin(Stdio::null());
    command
}

fn run(words: &[&str]) -> Output {
    command(words).output().expect("the program runs")
}

/// Exit code and the one document on stdout.
fn json(words: &[&str]) -> (i32, Value) {
    let output = run(words);
    let text = String::from_utf8(output.stdout).expect("text");
    let document = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{words:?}: one document, {error}: {text}"));
    (output.status.code().expect("it ends by itself"), document)
}

fn code(words: &[&str]) -> i32 {
    run(words).status.code().expect("it ends by itself")
}

/// Tells a program to stop, as the keyboard does; gives the code it ends with.
fn interrupt(child: &mut Child) -> Option<i32> {
    let told = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("it can be told");
    assert!(told.success(), "it still runs");
    child.wait().expect("it ends").code()
}

/// A new installation, empty.
fn installation(name: &str) -> String {
    let folder = folder(name).display().to_string();
    assert_eq!(code(&["migrate", "--data", &folder]), 0);
    folder
}

#[test]
fn a_command_line_that_nobody_understands_is_a_mistake_of_usage() {
    for words in [&["nonsense"][..], &["case", "show"], &["backup", "restore", "x"], &[]] {
        assert_eq!(code(words), 2, "{words:?}");
    }
    assert_eq!(code(&["--help"]), 0);
}

#[test]
fn what_is_missing_is_said_with_the_next_command() {
    let nowhere = folder("nowhere").display().to_string();
    for words in [&["audit", "verify"][..], &["case", "show", "R-2026-0000000-0"], &["serve"], &["work"]] {
        let output = run(&[words, &["--data", &nowhere]].concat());
        let said = String::from_utf8(output.stderr).expect("text");
        assert!([2, 3].contains(&output.status.code().expect("it ends")), "{words:?}: {said}");
        assert!(said.contains("why:") && said.contains("next:"), "{words:?}: {said}");
        assert!(output.stdout.is_empty(), "{words:?}: talk goes to stderr");
    }
}

#[test]
fn the_law_files_are_right_and_a_wrong_one_is_found() {
    let (good, said) = json(&["rules", "check", "--json"]);
    assert_eq!((good, &said["faults"], &said["missing_texts"]), (0, &serde_json::json!([]), &serde_json::json!([])));
    let wrong = folder("law");
    fs::create_dir_all(wrong.join("fees")).expect("a folder");
    fs::write(wrong.join("fees/renewal.toml"), "[[row]]\nid = \"x\"\n").expect("a file");
    let (bad, said) = json(&["rules", "check", &wrong.display().to_string(), "--json"]);
    assert_eq!(bad, 1);
    assert!(said["faults"].as_array().is_some_and(|faults| !faults.is_empty()), "{said}");
}

#[test]
fn documents_are_looked_at_and_nothing_is_stored() {
    let folder = folder("check");
    fs::create_dir_all(&folder).expect("a folder");
    let broken = folder.join("broken.pdf");
    fs::write(&broken, "%PDF-1.7\nnothing").expect("a file");
    let (code_, said) = json(&["check", &broken.display().to_string(), "--json"]);
    assert_eq!((code_, &said["files"][0]["usable"]), (1, &Value::Bool(false)), "{said}");
    assert_eq!(code(&["check", "missing.pdf"]), 5);
    assert_eq!(fs::read_dir(&folder).expect("a folder").count(), 1);
}

#[test]
fn a_new_installation_is_nearly_in_order_and_its_key_is_its_owners() {
    use std::os::unix::fs::PermissionsExt;
    let folder = installation("doctor");
    let key = PathBuf::from(&folder).join("installation.key");
    assert_eq!(fs::metadata(&key).expect("a key").permissions().mode() & 0o777, 0o600);
    let (_, said) = json(&["doctor", "--data", &folder, "--json"]);
    let mark = |code: &str| {
        let lines = said["lines"].as_array().expect("lines");
        lines.iter().find(|line| line["code"] == code).map(|line| line["mark"].clone())
    };
    assert_eq!((mark("schema"), mark("installation")), (Some("good".into()), Some("good".into())), "{said}");
    assert_eq!(mark("signing"), Some("bad".into()), "nothing was started yet, so no key signs: {said}");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).expect("permissions");
    let (code_, said) = json(&["doctor", "--data", &folder, "--json"]);
    assert_eq!((code_, &said["in_order"]), (1, &Value::Bool(false)));
    let words = run(&["doctor", "--data", &folder]);
    assert!(String::from_utf8_lossy(&words.stdout).contains("chmod 600"), "it says what to do");
}

#[test]
fn a_case_that_is_not_there_is_told_from_one_that_can_be_none() {
    let folder = installation("case");
    let reference = domain::id::Reference::new(2026, 7).to_string();
    assert_eq!(code(&["case", "show", &reference, "--data", &folder]), 5);
    assert_eq!(code(&["case", "show", "R-2026-XXXXXXX-X", "--data", &folder]), 2);
}

#[test]
fn a_database_that_does_not_answer_is_something_down() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = listener.local_addr().expect("bound").port();
    drop(listener);
    let database = format!("postgres://nobody@127.0.0.1:{port}/nothing");
    let reference = domain::id::Reference::new(2026, 7).to_string();
    for words in [&["audit", "verify"][..], &["case", "show", &reference], &["backup", "create", "never-made"]] {
        let output = run(&[words, &["--database", &database]].concat());
        let said = String::from_utf8(output.stderr).expect("text");
        assert_eq!(output.status.code(), Some(4), "{words:?}: {said}");
        assert!(said.contains("why:") && said.contains("next:"), "{words:?}: {said}");
    }
}

#[test]
fn every_command_takes_the_place_of_the_record() {
    let folder = installation("place");
    let paper = PathBuf::from(&folder).join("broken.pdf").display().to_string();
    fs::write(&paper, "%PDF-1.7\nnothing").expect("a file");
    let copy = self::folder("place-copy").display().to_string();
    assert_eq!(code(&["backup", "create", &copy, "--data", &folder]), 0);
    for (expected, words) in [
        (1, &["check", &paper][..]),
        (0, &["rules", "check"]),
        (0, &["rules", "explain", "undo_over"]),
        (0, &["rules", "show", "fees"]),
        (0, &["rules", "diff", "2026-02-01", "2026-12-31"]),
        (0, &["deadline", "--kind", "hearing", "--from", "2026-06-09"]),
        (0, &["calendar", "add-working-days", "2026-06-01", "10"]),
        (0, &["identify", "nif", "123456789"]),
        (0, &["backup", "restore", "--check", &copy]),
        (0, &["audit", "verify"]),
        (0, &["migrate"]),
    ] {
        let output = run(&[words, &["--data", &folder]].concat());
        assert_eq!(output.status.code(), Some(expected), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
    for words in [&["check", &paper][..], &["backup", "restore", "--check", &copy]] {
        let output = run(&[words, &["--database", "postgres://127.0.0.1:1/nothing"]].concat());
        assert!([0, 1].contains(&output.status.code().expect("it ends")), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn members_of_staff_are_added_once_with_a_password_from_stdin() {
    use std::io::Write;
    let folder = installation("user");
    let add = |password: &str, role: &str| {
        let words = ["user", "add", "--name", "Eva", "--email", "eva@example.org", "--role", role, "--data", &folder, "--json"];
        let mut child = command(&words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("it runs");
        // A refused role is told before the password is read: nobody may be listening.
        drop(child.stdin.take().expect("a pipe").write_all(password.as_bytes()));
        child.wait_with_output().expect("it ends")
    };
    assert_eq!(add("long enough password", "king").status.code(), Some(2));
    assert_eq!(add("short", "auditor").status.code(), Some(2));
    let added = add("long enough password", "auditor");
    let said: Value = serde_json::from_slice(&added.stdout).expect("one document");
    assert_eq!((added.status.code(), said["role"].as_str()), (Some(0), Some("auditor")));
    assert_eq!(add("long enough password", "auditor").status.code(), Some(6), "the address is taken: a rule refuses it");
}
