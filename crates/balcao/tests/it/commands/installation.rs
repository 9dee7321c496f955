//! An installation that is no demonstration, as real programs: pages in one, jobs in another, on one database.

use super::{code, command, folder, interrupt};
use crate::architecture::source::files;
use crate::support::browser::{Body, Browser};
use crate::support::places::Place;
use crate::support::{outside, people};
use axum::http::{Method, StatusCode};
use neighbours::Neighbours;
use serde_json::{Value, json as document};
use service::clock::Clock;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;
use store::engine::Store;
use tokio::io::copy_bidirectional;
use tokio::net::TcpStream;
use tokio::runtime::Runtime;
use tokio::task::{JoinHandle as Task, JoinSet};

/// Longest wait for a letter, in seconds.
const LETTER_WAIT_S: u64 = 20;
/// A letter that nobody sends has not come after this, in milliseconds.
const NO_LETTER_MS: u64 = 1_500;
/// The seal in an address, as no log may show it.
const SEAL: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

/// A program that runs until it is told to stop, with what it writes to its log.
pub(super) struct Program {
    child: Child,
    pub(super) said: Value,
    log: JoinHandle<String>,
}

impl Program {
    pub(super) fn start(words: &[&str]) -> Self {
        // As much as can be logged: what is kept out at this level is kept out at every other.
        let mut command = command(words);
        let started = command.arg("--json").env("BALCAO_LOG", "trace").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut child = started.expect("it runs");
        let mut errors = child.stderr.take().expect("a pipe");
        let log = std::thread::spawn(move || {
            let mut text = Vec::new();
            errors.read_to_end(&mut text).expect("it can be read");
            String::from_utf8_lossy(&text).into_owned()
        });
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line).expect("a line");
        let Ok(said) = serde_json::from_str(&line) else { panic!("{words:?}: {line}{}", log.join().expect("a log")) };
        Self { child, said, log }
    }

    /// Stops it as the keyboard does; gives its code and its log.
    pub(super) fn interrupted(mut self) -> (Option<i32>, String) {
        (interrupt(&mut self.child), self.log.join().expect("a log"))
    }
}

/// A way to a server that can be cut.
struct Gate {
    port: u16,
    open: Task<()>,
}

impl Gate {
    async fn to(server: String) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("bound").port();
        let open = tokio::spawn(async move {
            let mut passing = JoinSet::new();
            while let Ok((mut near, _)) = listener.accept().await {
                let server = server.clone();
                passing.spawn(async move {
                    let mut far = TcpStream::connect(server).await.expect("the server answers");
                    drop(copy_bidirectional(&mut near, &mut far).await);
                });
            }
        });
        Self { port, open }
    }
}

pub(super) fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").expect("a free port").local_addr().expect("bound").port()
}

/// Writes the settings of an installation that reaches the imitated institutions.
pub(super) fn settle(data: &str, port: u16, neighbours: &Neighbours) {
    let (smtp, payment) = (neighbours.mail.smtp_address(), &neighbours.payment);
    let (tax, social) = (&neighbours.tax, &neighbours.social_security);
    let text = format!(
        "public_url = \"http://127.0.0.1:{port}\"\nlisten = \"127.0.0.1:{port}\"\nowner = \"Teste\"\nhelp_phone = \"+351 210 000 000\"\n\
         signer = \"PTXX\"\n[mail]\nfrom = \"Teste <nao-responda@balcao.example>\"\nhost = \"{}\"\nport = {}\nsecurity = \"plain\"\n\
         domain = \"balcao.example\"\n[payment]\nurl = \"{}\"\ntoken = \"{}\"\nclient_id = \"{}\"\nterminal_id = {}\nentity = \"21312\"\n\
         webhook_secrets = [\"{}\"]\n[tax]\nurl = \"{}\"\ntoken = \"{}\"\n[social_security]\nurl = \"{}\"\ntoken = \"{}\"\n",
        smtp.ip(),
        smtp.port(),
        payment.base_url(),
        payment.token(),
        payment.client_id(),
        payment.terminal_id(),
        payment.webhook_secret(),
        tax.base_url(),
        tax.token(),
        social.base_url(),
        social.token(),
    );
    let file = Path::new(data).join("balcao.toml");
    fs::write(&file, text).expect("a file");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).expect("permissions");
}

#[test]
fn pages_and_jobs_are_two_programs_on_one_database() {
    let Some(place) = Place::schema() else { return };
    let data = folder("split").display().to_string();
    let runtime = Runtime::new().expect("a runtime");
    let direct = place.url().expect("a server");
    let (before, rest) = direct.split_once('@').expect("somebody at the server");
    let (server, after) = rest.split_once('/').expect("a database");
    let gate = runtime.block_on(Gate::to(server.to_owned()));
    let database = format!("{before}@127.0.0.1:{}/{after}", gate.port);
    let on = ["--data", data.as_str(), "--database", database.as_str()];
    assert_eq!(code(&[&["migrate"][..], &on].concat()), 0);
    let neighbours = runtime.block_on(outside::neighbours(&Arc::new(Clock::default())));
    let port = free_port();
    settle(&data, port, &neighbours);
    runtime.block_on(async {
        let store = Store::open(place.config()).await.expect("it opens");
        people::add_all(&store, Clock::default().real_now()).await;
    });

    let serve = Program::start(&[&["serve", "--pages-only"][..], &on].concat());
    let (url, listen) = (format!("http://127.0.0.1:{port}"), format!("127.0.0.1:{port}"));
    let law = serve.said["law"].clone();
    assert_eq!(law.as_str().map(str::len), Some(64), "the edition of the law files: {}", serve.said);
    assert_eq!(serve.said, document!({ "url": url, "listen": listen, "pages": true, "jobs": false, "engine": "postgres", "law": law }));
    let browser = Browser::over_network(&listen);
    let work = runtime.block_on(async {
        let ready = browser.send(Method::GET, "/readyz", Body::None, None, &[]).await;
        assert_eq!(ready.status, StatusCode::OK);
        nothing_of_a_demonstration(&browser).await;
        no_trace(&browser).await;
        letter_by(&browser, &neighbours, || Program::start(&[&["work"][..], &on].concat())).await
    });
    assert_eq!(work.said, document!({ "url": url, "listen": null, "pages": false, "jobs": true, "engine": "postgres", "law": law }));
    assert_eq!(work.interrupted().0, Some(130));

    gate.open.abort();
    runtime.block_on(async {
        let gone = browser.send(Method::GET, "/readyz", Body::None, None, &[]).await;
        assert_eq!((gone.status, gone.bytes.as_slice()), (StatusCode::SERVICE_UNAVAILABLE, &b"database\n"[..]));
        let alive = browser.send(Method::GET, "/healthz", Body::None, None, &[]).await;
        assert_eq!(alive.status, StatusCode::OK, "and it is not ended for that");
    });
    let (ended, log) = serve.interrupted();
    assert_eq!(ended, Some(130));
    assert!(log.contains("serving") && log.contains("not ready") && log.contains("TRACE"), "the log is read, and is fine: {log}");
    for trace in [SEAL, "/S/"] {
        assert!(!log.contains(trace), "{trace}: {}", log.lines().find(|line| line.contains(trace)).unwrap_or_default());
    }
    place.drop();
}

/// The pages of the demonstration do not exist here, whoever asks and how.
async fn nothing_of_a_demonstration(browser: &Browser) {
    let room = files("crates/balcao/src/web/demo", "mod.rs");
    let addresses: Vec<&str> =
        room.iter().flat_map(|file| file.text.split(".route(\"").skip(1)).filter_map(|rest| Some(rest.split_once('"')?.0)).collect();
    assert!(addresses.len() >= 7, "{addresses:?}");
    for lang in ["pt", "en"] {
        for address in &addresses {
            let address = address.replace("{lang}", lang).replace("{id}", "1");
            for method in [Method::GET, Method::POST] {
                let answer = browser.send(method.clone(), &address, Body::None, None, &[]).await;
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{method} {address}");
            }
        }
    }
}

/// Somebody looks at a proof: by its address, in both languages, and with mistakes.
async fn no_trace(browser: &Browser) {
    for address in [format!("/S/{SEAL}"), format!("/S/{SEAL}?lang=en"), format!("/S/{SEAL}/more"), format!("/pt/S/{SEAL}")] {
        for method in [Method::GET, Method::POST] {
            drop(browser.send(method, &address, Body::None, None, &[]).await);
        }
    }
    let answer = browser.send(Method::GET, &format!("/S/{SEAL}"), Body::None, None, &[]).await;
    assert_eq!(answer.headers["cache-control"], "no-store");
    assert_eq!(answer.headers["referrer-policy"], "no-referrer");
}

/// Whoever asks for a code gets it once jobs are done, and not before.
async fn letter_by(browser: &Browser, neighbours: &Neighbours, work: impl FnOnce() -> Program) -> Program {
    let to = people::named("Anna").email;
    let mut page = browser.open("/pt/entrar").await;
    page.fill("email", to);
    let page = page.press("código").await;
    assert!(page.status.is_success(), "{}", page.text());
    tokio::time::sleep(Duration::from_millis(NO_LETTER_MS)).await;
    assert!(neighbours.mail.letters_to(to).is_empty(), "pages do no jobs");
    let work = work();
    let wait = Duration::from_secs(LETTER_WAIT_S);
    let came = neighbours.mail.wait_for(wait, |letter| letter.envelope_to.iter().any(|one| one == to)).await;
    assert!(came.is_some(), "jobs send it");
    work
}

#[test]
fn one_program_does_both_on_the_embedded_database() {
    let data = super::installation("alone");
    let runtime = Runtime::new().expect("a runtime");
    let neighbours = runtime.block_on(outside::neighbours(&Arc::new(Clock::default())));
    settle(&data, free_port(), &neighbours);
    let serve = Program::start(&["serve", "--data", &data]);
    assert_eq!((&serve.said["pages"], &serve.said["jobs"], &serve.said["engine"]), (&true.into(), &true.into(), &"sqlite".into()));
    let listen = serve.said["listen"].as_str().expect("an address").to_owned();
    let ready = runtime.block_on(async { Browser::over_network(&listen).send(Method::GET, "/readyz", Body::None, None, &[]).await });
    assert_eq!(ready.status, StatusCode::OK);
    assert_eq!(serve.interrupted().0, Some(130));
}
