//! What others may rely on: addresses, commands and their options, exit codes. A change here is a change for them: the snapshot says so.

use super::architecture::source::{files, is_test};
use balcao::web::assets;
use service::proofs::published;
use std::collections::BTreeSet;
use std::process::Command;

#[test]
fn addresses_stay() {
    let mut addresses = BTreeSet::new();
    for room in files("crates/balcao/src/web", ".rs").into_iter().filter(|file| !is_test(&file.path)) {
        for route in room.text.split(".route(").skip(1) {
            let told = address(&room.text, route.trim_start());
            addresses.insert(told.unwrap_or_else(|| panic!("{}: an address that this test cannot read: {:.60}", room.path, route)));
        }
    }
    assert!(addresses.len() > 80, "the site map is read: {addresses:?}");
    insta::assert_snapshot!(addresses.into_iter().collect::<Vec<_>>().join("\n"));
}

/// The address at the beginning of what follows `.route(`: a text, what a closure of the room makes of one, or a constant.
fn address(room: &str, route: &str) -> Option<String> {
    if let Some(text) = route.strip_prefix('"') {
        return Some(text.split_once('"')?.0.to_owned());
    }
    if let Some((name, rest)) = route.strip_prefix('&').and_then(|call| call.split_once("(\"")) {
        let tail = rest.split_once('"')?.0;
        // let case = |tail: &str| format!("/{{lang}}/int/processos/{{reference}}{tail}");
        let made = room.split_once(&format!("let {name} = |tail: &str| format!(\""))?.1.split_once('"')?.0;
        return Some(made.replace("{tail}", tail).replace("{{", "{").replace("}}", "}"));
    }
    let name = route.split_once(',')?.0;
    let known = [
        ("KEYS_PATH", published::KEYS_PATH),
        ("CERTIFICATES_PATH", published::CERTIFICATES_PATH),
        ("REVOCATIONS_PATH", published::REVOCATIONS_PATH),
        ("assets::ROUTE", assets::ROUTE),
    ];
    known.iter().find(|(known, _)| *known == name).map(|(_, address)| (*address).to_owned())
}

#[test]
fn commands_and_their_options_stay() {
    let mut told = String::new();
    for words in [
        &[][..],
        &["demo"],
        &["demo", "clock"],
        &["demo", "clock", "set"],
        &["serve"],
        &["work"],
        &["migrate"],
        &["doctor"],
        &["verify"],
        &["check"],
        &["deadline"],
        &["calendar"],
        &["calendar", "add-working-days"],
        &["identify"],
        &["audit"],
        &["audit", "verify"],
        &["rules"],
        &["rules", "check"],
        &["rules", "explain"],
        &["rules", "show"],
        &["rules", "diff"],
        &["case"],
        &["case", "show"],
        &["backup"],
        &["backup", "create"],
        &["backup", "restore"],
        &["user"],
        &["user", "add"],
    ] {
        let help = Command::new(env!("CARGO_BIN_EXE_balcao")).args(words).arg("--help").output().expect("the program runs");
        let text = String::from_utf8(help.stdout).expect("text");
        let names = text
            .lines()
            .filter(|line| line.starts_with("  "))
            .filter_map(|line| line.split("  ").map(str::trim).find(|part| !part.is_empty()));
        let names: Vec<&str> =
            names.filter(|name| name.starts_with(['-', '<', '[']) || name.chars().all(|c| c.is_ascii_lowercase() || c == '-')).collect();
        told.push_str(&format!("balcao {}: {}\n", words.join(" "), names.join(" · ")));
    }
    insta::assert_snapshot!(told);
}
