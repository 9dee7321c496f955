//! What others may rely on: addresses, commands and their options, exit codes. A change here is a change for them: the snapshot says so.

use super::architecture::source::files;
use std::collections::BTreeSet;
use std::process::Command;

#[test]
fn addresses_stay() {
    let rooms = files("crates/balcao/src/web", ".rs")
        .into_iter()
        .filter(|file| file.path.ends_with("/mod.rs") || file.path.ends_with("information.rs"));
    let mut addresses = BTreeSet::new();
    for room in rooms {
        let routes = room.text.split(".route(").skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"')?.split_once('"'));
        addresses.extend(routes.map(|(address, _)| address.to_owned()));
    }
    assert!(addresses.len() > 50, "the site map is read: {addresses:?}");
    insta::assert_snapshot!(addresses.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn commands_and_their_options_stay() {
    let mut told = String::new();
    for words in [
        &[][..],
        &["demo"],
        &["serve"],
        &["work"],
        &["migrate"],
        &["doctor"],
        &["verify"],
        &["check"],
        &["audit"],
        &["rules"],
        &["case"],
        &["backup"],
        &["user"],
    ] {
        let help = Command::new(env!("CARGO_BIN_EXE_balcao")).args(words).arg("--help").output().expect("the program runs");
        let text = String::from_utf8(help.stdout).expect("text");
        let names = text
            .lines()
            .filter(|line| line.starts_with("  "))
            .filter_map(|line| line.split("  ").map(str::trim).find(|part| !part.is_empty()));
        let names: Vec<&str> =
            names.filter(|name| name.starts_with('-') || name.chars().all(|c| c.is_ascii_lowercase() || c == '-')).collect();
        told.push_str(&format!("balcao {}: {}\n", words.join(" "), names.join(" · ")));
    }
    insta::assert_snapshot!(told);
}
