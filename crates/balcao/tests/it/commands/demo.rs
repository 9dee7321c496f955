//! The demonstration from outside: ready, told in one line, in every stage, and with a clock that another process moves.

use super::{code, command, folder, interrupt, json, run};
use crate::support::browser::Browser;
use domain::request::stage::Stage;
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::time::Duration;

/// The longest wait for the clock to be followed, in milliseconds.
const FOLLOWED_MS: u64 = 5_000;
const NOBODY: [&str; 0] = [];

/// A demonstration that runs; dropping it ends it.
pub(super) struct Running {
    child: Child,
    pub(super) said: Value,
    pub(super) folder: String,
}

impl Running {
    pub(super) fn start(name: &str) -> Self {
        let folder = folder(name).display().to_string();
        let mut child = command(&["demo", "--json", "--data", &folder, "--now", "2026-11-17T10:00:00Z"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("it runs");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line).expect("a line");
        let said = serde_json::from_str(&line).expect("the first line is one document");
        Self { child, said, folder }
    }

    fn get(&self, address: &str) -> (u16, String) {
        let address = address.to_owned();
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(async move {
            let client = service::outside::http::Http::new();
            assert!(client.is_ok(), "TLS is set up");
            let client = reqwest::Client::builder().timeout(Duration::from_secs(20)).build().expect("a client");
            let answer = client.get(address).send().await.expect("an answer");
            (answer.status().as_u16(), answer.text().await.expect("text"))
        })
    }

    /// The reference of a person's case.
    pub(super) fn reference(&self, key: &str) -> String {
        self.person(key)["reference"].as_str().expect("a reference").to_owned()
    }

    /// A person's browser, signed in by the role switcher.
    pub(super) async fn resident(&self, key: &str) -> Browser {
        self.as_somebody(self.person(key)["name"].as_str().expect("a name")).await
    }

    /// The browser of an officer of a role, signed in by the role switcher.
    pub(super) async fn officer(&self, role: &str) -> Browser {
        let officers = self.said["officers"].as_array().expect("officers");
        let officer = officers.iter().find(|officer| officer["role"] == role).expect("somebody");
        self.as_somebody(officer["name"].as_str().expect("a name")).await
    }

    /// The paper of a person's newest proof, and its code.
    pub(super) async fn newest_proof(&self, key: &str) -> (Vec<u8>, String) {
        let browser = self.resident(key).await;
        let links = browser.open("/pt/comprovativos").await.links();
        let (_, href) = links.iter().find(|(_, href)| href.ends_with(".pdf")).unwrap_or_else(|| panic!("{links:?}"));
        let paper = browser.open(href).await;
        assert!(paper.bytes.starts_with(b"%PDF-"), "{key}: {}", paper.text());
        let code = href.rsplit('/').next().expect("a name").trim_end_matches(".pdf");
        (paper.bytes, code.to_owned())
    }

    /// Ends it; its folder stays.
    pub(super) fn end(mut self) -> String {
        drop(self.child.kill());
        drop(self.child.wait());
        std::mem::take(&mut self.folder)
    }

    /// Tells it to stop, as the keyboard does; gives the code it ends with.
    pub(super) fn interrupt(&mut self) -> Option<i32> {
        interrupt(&mut self.child)
    }

    async fn as_somebody(&self, name: &str) -> Browser {
        let browser = self.browser();
        let page = browser.open("/pt/demo").await.press(&format!("Ser {name}")).await;
        assert!(page.status.is_success(), "{name}: {}", page.text());
        browser
    }

    /// A browser of nobody.
    pub(super) fn browser(&self) -> Browser {
        let home = self.url("pt");
        Browser::over_network(home.trim_start_matches("http://").trim_end_matches("/pt/"))
    }

    fn list(&self, name: &str) -> &[Value] {
        self.said[name].as_array().expect("a list")
    }

    /// Stages in which no request stands.
    fn stages_without_anybody(&self) -> Vec<&'static str> {
        let metrics = self.get(&self.url("pt").replace("/pt/", "/metrics")).1;
        let held = |stage: &str| metrics.lines().any(|line| line.contains(&format!("stage=\"{stage}\"")) && !line.ends_with(" 0"));
        Stage::CODES.into_iter().filter(|stage| !held(stage)).collect()
    }

    fn person(&self, key: &str) -> &Value {
        let people = self.said["people"].as_array().expect("people");
        people.iter().find(|person| person["key"] == key).expect("somebody")
    }

    fn url(&self, name: &str) -> String {
        self.said["urls"][name].as_str().expect("an address").to_owned()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

#[test]
fn the_demonstration_tells_everything_and_its_pages_answer() {
    let demo = Running::start("demo");
    let countries: BTreeSet<String> = demo.list("people").iter().map(|one| one["nationality"].to_string()).collect();
    assert!(countries.len() >= 12, "{countries:?}");
    let roles: Vec<String> = demo.list("officers").iter().map(|one| one["role"].as_str().expect("a role").to_owned()).collect();
    for (role, count) in [("case_officer", 2), ("supervisor", 2), ("auditor", 1), ("administrator", 1)] {
        assert_eq!(roles.iter().filter(|known| *known == role).count(), count, "{role}");
    }
    for name in ["tour", "clock", "mailbox", "institutions"] {
        let (status, page) = demo.get(&demo.url(name));
        assert_eq!(status, 200, "{name}");
        assert!(page.contains("<h1"), "{name}");
        let (status, _) = demo.get(&demo.url(name).replace("/pt/", "/en/"));
        assert_eq!(status, 200, "{name} in English");
    }
    let home = demo.url("pt").replace("/pt/", "");
    assert_eq!(demo.get(&format!("{home}/healthz")).0, 200);
    assert_eq!(demo.get(&format!("{home}/readyz")).0, 200);
    assert_eq!(demo.stages_without_anybody(), NOBODY);
    assert_eq!(json(&["audit", "verify", "--data", &demo.folder, "--json"]).1["faults"], serde_json::json!([]));
}

#[test]
fn the_command_moves_the_clock_of_a_running_demonstration() {
    let demo = Running::start("demo-clock");
    assert!(demo.get(&demo.url("clock")).1.contains("17 de novembro de 2026"));
    assert_eq!(code(&["demo", "clock", "set", "2026-12-24T10:00:00Z", "--data", &demo.folder]), 0);
    let mut waited_ms = 0;
    while !demo.get(&demo.url("clock")).1.contains("24 de dezembro de 2026") {
        assert!(waited_ms < FOLLOWED_MS, "the demonstration follows");
        std::thread::sleep(Duration::from_millis(50));
        waited_ms += 50;
    }
    let nowhere = folder("demo-nowhere").display().to_string();
    assert_eq!(code(&["demo", "clock", "set", "2026-12-24T10:00:00Z", "--data", &nowhere]), 3);
}

#[test]
fn the_numbers_of_people_and_staff_are_the_same_at_every_start() {
    let [one, other] = ["demo-same-one", "demo-same-other"].map(Running::start);
    for name in ["people", "officers"] {
        assert_eq!(one.said[name], other.said[name], "{name}");
    }
    let references: BTreeSet<String> =
        one.list("people").iter().filter_map(|person| Some(person["reference"].as_str()?.to_owned())).collect();
    assert!(references.len() > 20, "{references:?}");
    let secrets: BTreeSet<String> = one.list("officers").iter().map(|officer| officer["totp_secret"].to_string()).collect();
    assert_eq!(secrets.len(), one.list("officers").len(), "each has a secret of their own");
}

#[test]
fn every_stage_keeps_somebody_while_people_look_around_and_none_is_stuck() {
    let demo = Running::start("demo-stages");
    let set = |instant| assert_eq!(code(&["demo", "clock", "set", instant, "--data", &demo.folder]), 0);
    set("2026-11-17T10:30:00Z");
    // The clock is followed four times a second, and the worker looks as often.
    std::thread::sleep(Duration::from_millis(FOLLOWED_MS / 2));
    assert!(demo.get(&demo.url("clock")).1.contains("10:3"), "half an hour later");
    assert_eq!(demo.stages_without_anybody(), NOBODY);
    set("2026-11-17T12:00:00Z");
    let mut waited_ms = 0;
    while demo.stages_without_anybody() != ["sent", "paid", "in_checks"] {
        assert!(waited_ms < FOLLOWED_MS, "what waited goes on: {:?}", demo.stages_without_anybody());
        std::thread::sleep(Duration::from_millis(50));
        waited_ms += 50;
    }
}

#[test]
fn an_instant_that_the_law_does_not_know_is_refused_and_moves_nothing() {
    let mut demo = Running::start("demo-outside");
    for instant in ["2020-01-01T10:00:00Z", "2036-01-01T10:00:00Z"] {
        let refused = run(&["demo", "clock", "set", instant, "--data", &demo.folder]);
        let said = String::from_utf8(refused.stderr).expect("text");
        assert_eq!(refused.status.code(), Some(6), "{said}");
        assert!(said.contains("2026-03-01") && said.contains("2034-12-31"), "{said}");
    }
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let browser = demo.browser();
        for (lang, button, words) in [("pt", "Acertar o relógio", "Escreva um dia entre"), ("en", "Set the clock", "Write a day between")]
        {
            let mut page = browser.open(&format!("/{lang}/demo/relogio")).await;
            page.fill("at", "2020-01-01T10:00");
            let page = page.press(button).await;
            assert_eq!(page.status.as_u16(), 422, "{}", page.text());
            for place in [".govuk-error-summary", ".govuk-error-message"] {
                assert!(page.first(place).is_some_and(|said| said.contains(words)), "{place}: {}", page.text());
            }
        }
        let page = browser.open("/pt/demo/relogio").await;
        assert!(page.text().contains("17 de novembro de 2026"), "{}", page.text());
    });
    assert_eq!(demo.interrupt(), Some(130));
    let refused = run(&["demo", "--data", &demo.folder, "--now", "2020-01-01T10:00:00Z"]);
    assert_eq!(refused.status.code(), Some(6), "{}", String::from_utf8_lossy(&refused.stderr));
    let early = folder("demo-early").display().to_string();
    let refused = run(&["demo", "--data", &early, "--now", "2026-04-01T10:00:00Z"]);
    let said = String::from_utf8(refused.stderr).expect("text");
    assert_eq!(refused.status.code(), Some(6), "its people's stories would begin before: {said}");
    assert!(said.contains("110 days") && said.contains("2026-06-20"), "{said}");
}
