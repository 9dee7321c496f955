//! Speed of pages beside a bare handler on the same machine: `cargo bench -p balcao --bench pages`. It prints, and asserts no time: a
//! machine under load is not a slower program. Who asks and who answers share the machine, so the ratio says more than the number.

#[path = "../tests/it/support/mod.rs"]
mod support;

use axum::Router;
use axum::extract::Path;
use axum::routing::{get, post};
use balcao::web::caller::FORWARDED;
use domain::proof::Purpose;
use reqwest::Client;
use reqwest::redirect::Policy;
use service::actions::sign_in;
use std::future::IntoFuture;
use std::time::Instant;
use store::session::Whose;
use support::World;
use support::people;
use tokio::net::TcpListener;

/// What somebody asks the route finder who renews.
const ROUTE: &str = r#"{"goal":"renew","holds":"residence_permit","basis":"88-1","expires":"2026-12-15"}"#;
/// Who asks at once.
const CLIENTS: u32 = 16;
/// How long each page is asked for, in seconds.
const SECONDS: f64 = 4.0;
/// How long it is asked for before anything is counted, in seconds.
const WARMING_SECONDS: f64 = 1.0;

fn main() {
    // Also under `cargo test --benches`, which only asks whether it runs.
    if std::env::args().any(|word| word == "--test") {
        return;
    }
    World::tell(async |world| {
        let reference = world.case_in_review("Anna").await;
        let seal = world.proof_for("Anna", &reference, Purpose::ALL[0]).await.seal;
        let session = sign_in::switch_role(&world.app, Whose::Resident(people::named("Anna").person().id)).await.expect("a session");
        let cookie = format!("{}={session}", balcao::web::visit::SESSION_COOKIE);
        let site = &world.app.config.public_url;
        let bare = bare().await;
        let ceiling = asked(&Question::page(format!("{bare}/"), "")).await;
        println!("answers a second, {CLIENTS} clients on the same machine; ratio to the first line");
        line("bare handler", ceiling, ceiling);
        let pages = [
            ("front page", format!("{site}/pt"), ""),
            ("verify page (signature checked)", format!("{site}/S/{seal}"), ""),
            ("case page (signed in)", format!("{site}/pt/pedidos/{reference}"), cookie.as_str()),
        ];
        for (what, url, cookie) in pages {
            line(what, asked(&Question::page(url, cookie)).await, ceiling);
        }
        let route = Question { url: format!("{site}/api/v1/route"), cookie: String::new(), body: Some(ROUTE) };
        let size = client().post(&route.url).body(ROUTE).send().await.expect("an answer").bytes().await.expect("whole").len();
        let same = Question { url: format!("{bare}/bytes/{size}"), ..route.clone() };
        line(&format!("bare handler: takes answers, gives {size} bytes"), asked(&same).await, ceiling);
        line("route finder: those answers, those bytes", asked(&route).await, ceiling);
    });
}

fn line(what: &str, per_second: f64, ceiling: f64) {
    println!("{what:<40} {per_second:>9.0} {:>6.2}", per_second / ceiling);
}

/// What is asked for again and again.
#[derive(Clone)]
struct Question {
    url: String,
    cookie: String,
    /// Sent, if there is one; else the address is only read.
    body: Option<&'static str>,
}

impl Question {
    fn page(url: String, cookie: &str) -> Self {
        Self { url, cookie: cookie.to_owned(), body: None }
    }
}

/// Handlers that do nothing, served as pages are.
async fn bare() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has free ports");
    let host = listener.local_addr().expect("bound").to_string();
    let bytes = |Path(size): Path<usize>, _answers: String| async move { "x".repeat(size) };
    let router = Router::new().route("/", get(|| async { "ok" })).route("/bytes/{size}", post(bytes));
    tokio::spawn(axum::serve(listener, router).into_future());
    format!("http://{host}")
}

/// Answers a second at an address. Each answer must be the page: a fast refusal is no speed.
async fn asked(question: &Question) -> f64 {
    for_seconds(question, WARMING_SECONDS).await;
    for_seconds(question, SECONDS).await
}

fn client() -> Client {
    Client::builder().redirect(Policy::none()).no_proxy().build().expect("a client")
}

async fn for_seconds(question: &Question, seconds: f64) -> f64 {
    let client = client();
    let started = Instant::now();
    let clients: Vec<_> = (0..CLIENTS)
        .map(|number| {
            let (client, question) = (client.clone(), question.clone());
            tokio::spawn(async move {
                let mut done = 0_u32;
                while started.elapsed().as_secs_f64() < seconds {
                    // As a proxy on this machine passes on strangers from many networks: one alone may check only so many proofs.
                    let network = format!("10.{number}.{}.1", done % 256);
                    let asked = match question.body {
                        Some(body) => client.post(&question.url).body(body),
                        None => client.get(&question.url).header("cookie", &question.cookie),
                    };
                    let asked = asked.header(FORWARDED, network).send().await.expect("it answers");
                    assert!(asked.status().is_success(), "{}: {}", question.url, asked.status());
                    asked.bytes().await.expect("a whole page");
                    done += 1;
                }
                done
            })
        })
        .collect();
    let mut done = 0;
    for client in clients {
        done += client.await.expect("no client panics");
    }
    f64::from(done) / started.elapsed().as_secs_f64()
}
