//! Speed of pages beside a bare handler on the same machine: `cargo bench -p balcao --bench pages`. It prints, and asserts no time: a
//! machine under load is not a slower program. Who asks and who answers share the machine, so the ratio says more than the number.

#[path = "../tests/it/support/mod.rs"]
mod support;

use axum::Router;
use axum::routing::get;
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
        let ceiling = asked(&format!("{}/", bare().await), "").await;
        println!("answers a second, {CLIENTS} clients on the same machine; ratio to the first line");
        line("bare handler", ceiling, ceiling);
        let pages = [
            ("front page", format!("{site}/pt"), ""),
            ("verify page (signature checked)", format!("{site}/S/{seal}"), ""),
            ("case page (signed in)", format!("{site}/pt/pedidos/{reference}"), cookie.as_str()),
        ];
        for (what, url, cookie) in pages {
            line(what, asked(&url, cookie).await, ceiling);
        }
    });
}

fn line(what: &str, per_second: f64, ceiling: f64) {
    println!("{what:<40} {per_second:>9.0} {:>6.2}", per_second / ceiling);
}

/// A handler that does nothing, served as pages are.
async fn bare() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has free ports");
    let host = listener.local_addr().expect("bound").to_string();
    let router = Router::new().route("/", get(|| async { "ok" }));
    tokio::spawn(axum::serve(listener, router).into_future());
    format!("http://{host}")
}

/// Answers a second at an address. Each answer must be the page: a fast refusal is no speed.
async fn asked(url: &str, cookie: &str) -> f64 {
    for_seconds(url, cookie, WARMING_SECONDS).await;
    for_seconds(url, cookie, SECONDS).await
}

async fn for_seconds(url: &str, cookie: &str, seconds: f64) -> f64 {
    let client = Client::builder().redirect(Policy::none()).no_proxy().build().expect("a client");
    let started = Instant::now();
    let clients: Vec<_> = (0..CLIENTS)
        .map(|number| {
            let (client, url, cookie) = (client.clone(), url.to_owned(), cookie.to_owned());
            tokio::spawn(async move {
                let mut done = 0_u32;
                while started.elapsed().as_secs_f64() < seconds {
                    // As a proxy on this machine passes on strangers from many networks: one alone may check only so many proofs.
                    let network = format!("10.{number}.{}.1", done % 256);
                    let asked = client.get(&url).header("cookie", &cookie).header(FORWARDED, network).send().await.expect("it answers");
                    assert!(asked.status().is_success(), "{url}: {}", asked.status());
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
