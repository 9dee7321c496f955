//! A law folder of the operator's own: what is served by it, what refuses to start with it, and what officers opened beside it.

use super::installation::{Program, free_port, settle};
use super::{code, command, folder, installation, json, law_changed, law_copied, run};
use crate::support::browser::{Body, Browser};
use crate::support::outside;
use axum::http::Method;
use domain::id::OfficerId;
use domain::opening::{Covers, Entry, Step, Terms, What};
use jiff::civil::date;
use serde_json::{Value, json as document};
use service::clock::Clock;
use service::law::LOOK_AGAIN_S;
use service::stop::Stop;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::thread;
use std::time::Duration;
use store::engine::{Store, StoreConfig};
use store::opening;
use tokio::runtime::Runtime;

const FEE: (&str, &str, &str) = ("fees/renewal.toml", "cents = 9980", "cents = 10010");
const NO_FEE: (&str, &str, &str) = ("fees/renewal.toml", "cents = 9980", "cents = \"a lot\"");

/// Answers of somebody whose month opens in spring.
const CHEN: &str = r#"{"goal":"renew","holds":"residence_permit","basis":"88-1","expires":"2027-06-30"}"#;

fn route(more: &[&str]) -> (i32, Value) {
    super::route::asked(CHEN, &[&["--on", "2026-11-20"], more].concat())
}

/// Settings that name a folder of law files.
fn with_law(data: &str, law: &str) {
    let file = Path::new(data).join("balcao.toml");
    let text = fs::read_to_string(&file).expect("settings");
    fs::write(&file, format!("law = {law:?}\n{text}")).expect("written");
}

fn names(folder: &str) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn every_question_can_be_asked_of_a_folder_of_ones_own() {
    let law = law_changed("own", &[FEE, ("deadlines/payment.toml", "amount = 10", "amount = 12")]);
    let flag = ["--law", law.as_str()];
    let (_, built_in) = route(&[]);
    let (ended, said) = route(&flag);
    assert_eq!((ended, &built_in["fee_cents"], &said["fee_cents"]), (0, &document!(18_560), &document!(18_590)));
    let due =
        |more: &[&str]| json(&[&["deadline", "--kind", "payment_slip", "--from", "2026-12-03", "--json"], more].concat()).1["due"].clone();
    assert_ne!(due(&[]), due(&flag));
    let eve = law_changed("own-days", &[("calendar/national.toml", "month = 12, day = 25", "month = 12, day = 24")]);
    let days = |more: &[&str]| json(&[&["calendar", "add-working-days", "2026-12-23", "1", "--json"], more].concat()).1["date"].clone();
    assert_eq!((days(&[]), days(&["--law", &eve])), (document!("2026-12-24"), document!("2026-12-25")));
    let mut asked = command(&["route", "--json", "--on", "2026-11-20"]);
    let mut child = asked.env("BALCAO_LAW", &law).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it runs");
    child.stdin.take().expect("a pipe").write_all(CHEN.as_bytes()).expect("it listens");
    let said: Value = serde_json::from_slice(&child.wait_with_output().expect("it ends").stdout).expect("one document");
    assert_eq!(said["fee_cents"], 18_590, "from the environment too");
}

#[test]
fn a_fault_is_told_with_its_line_before_anything_is_begun() {
    let data = folder("own-fault").display().to_string();
    fs::create_dir_all(&data).expect("a folder");
    let runtime = Runtime::new().expect("a runtime");
    let neighbours = runtime.block_on(outside::neighbours(&Arc::new(Clock::default())));
    settle(&data, free_port(), &neighbours);
    let law = law_changed("own-fault-law", &[NO_FEE]);
    with_law(&data, &law);
    let text = fs::read_to_string(Path::new(&law).join("fees/renewal.toml")).expect("fees");
    let line = text.lines().position(|line| line == "cents = \"a lot\"").expect("there") + 1;
    let fault =
        format!("fees/renewal.toml:{line}: row fee-analysis-online-2026: invalid type: string \"a lot\", expected i64 [bad_value]. ");
    for words in [&["serve"][..], &["work"], &["route", "--on", "2026-11-20"], &["deadline", "--kind", "hearing", "--from", "2026-06-09"]] {
        let output = run(&[words, &["--data", &data]].concat());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(3), "{words:?}: {said}");
        assert!(said.contains(&law) && said.contains("1 faults") && said.contains(&fault), "{words:?}: {said}");
        assert!(said.contains("Write a value of the expected type.") && said.contains(&format!("balcao rules check {law}")), "{said}");
        assert!(output.stdout.is_empty(), "{words:?}");
        assert_eq!(names(&data), ["balcao.toml"], "{words:?}: no database, no key");
    }
    let demo = folder("own-fault-demo").display().to_string();
    assert_eq!(code(&["demo", "--data", &demo, "--law", &law]), 3);
    assert!(!Path::new(&demo).exists(), "nor does a demonstration begin anything");
    let (ended, said) = json(&["doctor", "--data", &data, "--json"]);
    let told = said["lines"].as_array().expect("lines").iter().find(|line| line["group"] == "law").expect("a line");
    assert_eq!((ended, &told["code"], &told["mark"]), (1, &document!("load"), &document!("bad")));
    assert!(told["said"].as_str().is_some_and(|said| said.contains(&fault)), "{told}");
}

#[test]
fn what_is_no_law_folder_says_so() {
    let nowhere = folder("own-nowhere").display().to_string();
    let empty = folder("own-empty").display().to_string();
    fs::create_dir_all(&empty).expect("a folder");
    let latin = law_copied("own-latin");
    fs::write(Path::new(&latin).join("fees/eu.toml"), b"# t\xedtulo\n").expect("written");
    let loose = law_copied("own-loose");
    fs::write(Path::new(&loose).join("fees.toml"), "").expect("written");
    for (law, said) in [
        (&nowhere, "the law cannot be read"),
        (&empty, "no file ends in .toml [empty]"),
        (&latin, "fees/eu.toml:1: a byte that is no UTF-8 [not_text]"),
        (&loose, "fees.toml:1: it stands in no folder [unknown_topic]"),
    ] {
        let output = run(&["calendar", "add-working-days", "2026-06-01", "10", "--law", law]);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(3) && told.contains(said) && told.contains("next:"), "{law}: {told}");
    }
    let hidden = law_copied("own-hidden");
    fs::write(Path::new(&hidden).join(".swap.toml"), "[[").expect("written");
    fs::write(Path::new(&hidden).join("fees/notes.md"), "a note").expect("written");
    assert_eq!(code(&["rules", "show", "fees", "--law", &hidden]), 0, "what is hidden or no TOML is left alone");
}

#[test]
fn a_service_starts_with_no_text_missing_and_no_scenario_that_comes_out_otherwise() {
    let data = folder("own-later").display().to_string();
    fs::create_dir_all(&data).expect("a folder");
    let neighbours = Runtime::new().expect("a runtime").block_on(outside::neighbours(&Arc::new(Clock::default())));
    settle(&data, free_port(), &neighbours);
    let words = law_changed("own-words", &[("fees/renewal.toml", "text = \"fee-reception-and-analysis\"", "text = \"fee-for-nothing\"")]);
    let scenario =
        law_changed("own-scenario", &[("cases/portal-guide-of-2026.toml", "route = \"renewal_online\"", "route = \"irn_desk\"")]);
    for (law, fault) in [
        (&words, "there is no text fee-for-nothing [missing_text]"),
        (&scenario, "route is \"renewal_online\", expected \"irn_desk\" [case]"),
    ] {
        for words in ["serve", "work"] {
            let output = run(&[words, "--data", &data, "--law", law]);
            let told = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(output.status.code() == Some(3) && told.contains(fault) && told.contains("next:"), "{words} {law}: {told}");
        }
        assert_eq!(names(&data), ["balcao.toml"]);
        assert_eq!(route(&["--law", law]).0, 0, "a question may be asked before a scenario follows");
    }
    let (ended, said) = json(&["rules", "check", "--law", &words, "--json"]);
    assert_eq!(
        (ended, &said["missing_texts"], &said["faults"][0]["code"]),
        (1, &document!(["fee-for-nothing"]), &document!("missing_text"))
    );
    assert_eq!(code(&["rules", "check", &words, "--law", &words]), 2, "one folder is checked");
}

#[test]
fn an_installation_is_served_by_its_folder_and_the_doctor_names_the_edition() {
    let data = installation("own-served");
    let runtime = Runtime::new().expect("a runtime");
    let neighbours = runtime.block_on(outside::neighbours(&Arc::new(Clock::default())));
    settle(&data, free_port(), &neighbours);
    let law = law_changed("own-served-law", &[FEE]);
    fs::remove_dir_all(Path::new(&law).join("cases")).expect("scenarios of another fee");
    fs::rename(&law, Path::new(&data).join("law")).expect("moved");
    with_law(&data, "law");
    let serve = Program::start(&["serve", "--data", &data]);
    let listen = serve.said["listen"].as_str().expect("an address").to_owned();
    let asked = runtime.block_on(async {
        let body = Body::Raw("application/json", CHEN.as_bytes().to_vec());
        let browser = Browser::over_network(&listen);
        browser.send(Method::POST, "/api/v1/route?on=2026-11-20", body, None, &[]).await
    });
    let asked: Value = serde_json::from_slice(&asked.bytes).expect("a document");
    assert_eq!(asked["fee_cents"], 18_590);
    assert_eq!(route(&["--data", &data]).1, asked, "the command and the pages agree");
    let edition = serve.said["law"].as_str().expect("an edition").to_owned();
    let line = |more: &[&str], code: &str| {
        let (_, said) = json(&[&["doctor", "--data", &data, "--json"], more].concat());
        let lines = said["lines"].as_array().expect("lines").clone();
        lines.into_iter().find(|line| line["group"] == "law" && line["code"] == code).expect("a line of the law")
    };
    let load = line(&[], "load");
    assert!(load["said"].as_str().is_some_and(|said| said.contains(&edition[..12]) && said.contains(&data)), "{load}");
    assert_eq!(line(&[], "in_use")["mark"], "good");

    let other = law_copied("own-served-other");
    assert_eq!(line(&["--law", &other], "in_use")["mark"], "warning", "another folder than the one in use");
    let work = Program::start(&["work", "--data", &data, "--law", &other]);
    assert_ne!(work.said["law"], document!(edition));
    // The running process looks again every ten seconds.
    thread::sleep(Duration::from_secs(LOOK_AGAIN_S + 2));
    let (_, log) = work.interrupted();
    assert!(log.contains("another edition of the law than at the last start"), "{log}");
    assert_eq!(line(&[], "in_use")["mark"], "warning", "the last start was with another");
    let (ended, log) = serve.interrupted();
    assert!(ended == Some(130) && log.contains("another process started with another edition of the law"), "{log}");
}

#[test]
fn questions_to_a_record_see_what_officers_opened() {
    let data = installation("own-opened");
    let on = ["--data", data.as_str()];
    assert_eq!((&route(&on).1["source"], &route(&on).1["open"]), (&document!("law"), &document!(false)));
    let terms = Terms {
        covers: Covers::Kinds(vec!["temporary".to_owned()]),
        first_month: date(2027, 6, 1),
        last_month: date(2027, 6, 1),
        opens_on: date(2026, 11, 18),
        closes_on: None,
        reason: "Há capacidade.".to_owned(),
        legal_basis: "Lei n.º 23/2007, artigo 78.º".to_owned(),
    };
    let at = "2026-11-17T10:00:00Z".parse().expect("an instant");
    let steps = [(1, Step::Propose(What::Open(terms))), (2, Step::Sign)].map(|(by, step)| Entry { number: 1, step, by: OfficerId(by), at });
    Runtime::new().expect("a runtime").block_on(async {
        let store = Store::open(StoreConfig::Sqlite { file: Path::new(&data).join("balcao.db") }).await.expect("it opens");
        let kept = store.write("open a month", steps, |tx, steps| {
            Box::pin(async move {
                for step in steps {
                    opening::append(tx, step).await?;
                }
                Ok::<_, Stop>(())
            })
        });
        kept.await.expect("they are kept");
    });
    let (_, said) = route(&on);
    assert_eq!((&said["source"], &said["open"]), (&document!("law+openings"), &document!(true)), "{said}");
    let asked = |words: &[&str]| json(&[words, &on, &["--json"]].concat()).1;
    assert_eq!(asked(&["deadline", "--kind", "payment_slip", "--from", "2026-12-03"])["source"], "law+openings");
    let explained = asked(&["rules", "explain", "opening-1"]);
    assert_eq!((&explained["source"], &explained["row"]["file"]), (&document!("law+openings"), &Value::Null), "it stands in no file");
    assert_eq!(
        explained["row"]["fields"]["when"],
        document!({ "kind": ["temporary"], "expires": { "first": "2027-06-01", "last": "2027-06-30" } })
    );
    let shown = asked(&["rules", "show", "windows", "--on", "2026-11-20"]);
    let opened = shown["rows"].as_array().expect("rows").iter().find(|row| row["id"] == "opening-1");
    assert_eq!((&shown["source"], opened.map(|row| &row["from"])), (&document!("law+openings"), Some(&document!("2026-11-18"))));
    assert_eq!(asked(&["rules", "explain", "window_not_open", "--on", "2026-11-20"])["source"], "law+openings");
    let changes = asked(&["rules", "diff", "2026-11-17", "2026-11-18"]);
    assert_eq!((&changes["source"], &changes["begin"][0]["id"]), (&document!("law+openings"), &document!("opening-1")), "{changes}");
    let told = run(&["rules", "diff", "2026-11-17", "2026-11-18", "--data", &data]);
    let told = String::from_utf8(told.stdout).expect("text");
    assert!(
        told.starts_with("begins  the record  opening-1  2026-11-18 to …  for expires first 2027-06-01, last 2027-06-30; kind temporary"),
        "{told}"
    );
    assert_eq!(json(&["rules", "check", "--data", &data, "--json"]).1["source"], "law+openings");
}
