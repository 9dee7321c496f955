//! The test person: a world of our own for each story (store, imitated institutions, clock that moves, worker) and people who use the
//! site through a small browser. Pages, links and forms are read from the HTML, so a story breaks when a page loses them.
//!
//! ```ignore
//! World::both(async |world| {
//!     let anna = world.person("Anna").await;
//!     let mut page = anna.open("/pt/verificar").await;
//!     page.fill("codigo", "7K4M 92QF XT3B");
//!     let verdict = page.press("Verificar").await;
//!     assert_eq!(verdict.h1(), "Válido");
//! });
//! ```
//! PostgreSQL comes from `BALCAO_TEST_POSTGRES` (see `e2e/postgres`); `BALCAO_TEST_ENGINES=sqlite` leaves it out on purpose.

#![expect(dead_code, reason = "a set of tools: each story takes those it needs")]

pub mod browser;
pub mod cases;
pub mod outside;
pub mod page;
pub mod people;
pub mod places;

use axum::Extension;
use balcao::web;
use balcao::web::demo::street::Street;
use balcao::web::site::Site;
use balcao::web::visit::SESSION_COOKIE;
use browser::Browser;
use domain::law::Law;
use domain::officer::Role;
use jiff::Timestamp;
use neighbours::Neighbours;
use service::actions::{keys, sign_in};
use service::app::{App, Config};
use service::chance::Chance;
use service::clock::Clock;
use service::jobs::worker::Worker;
use service::law::LawInForce;
use service::outside::vault::Vault;
use service::proofs::signing::Signing;
use std::sync::Arc;
use std::time::Duration;
use store::engine::{Store, StoreConfig};
use store::session::Whose;
use store::{migrate, migrations};
use tokio::net::TcpListener;

/// Business time when a story begins: 10:00 in Lisbon on a Tuesday.
pub const BEGINNING: &str = "2026-11-17T10:00:00Z";
/// The longest a story waits for a letter, in seconds of real time.
const LETTER_WAIT_S: u64 = 10;

/// Everything a story needs.
pub struct World {
    /// The service.
    pub app: App,
    /// The site, as pages have it.
    pub site: Site,
    /// Imitated institutions.
    pub neighbours: Arc<Neighbours>,
    worker: Worker,
    router: axum::Router,
    host: String,
}

impl World {
    /// Tells a story on SQLite.
    pub fn tell(story: impl AsyncFnOnce(&World)) {
        places::on_sqlite(async |config| story(&World::on(config).await).await);
    }

    /// Tells a story on each engine, in a world of its own.
    pub fn both(story: impl AsyncFn(&World)) {
        World::tell(&story);
        places::on_postgres(async |config| story(&World::on(config).await).await);
    }

    /// A world whose record is at a place of the story's own.
    pub async fn on(config: StoreConfig) -> Self {
        let store = Store::open(config).await.expect("the store opens");
        migrate::run(&store, migrations::ALL).await.expect("the store migrates");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has free ports");
        let host = listener.local_addr().expect("bound").to_string();
        let clock = Arc::new(Clock::default());
        clock.set(at(BEGINNING));
        let neighbours = Arc::new(outside::neighbours(&clock).await);
        let outside = Arc::new(outside::outside(&neighbours));
        let app = App {
            store,
            in_force: Arc::new(LawInForce::of_files(Law::embedded().expect("the law of the program loads"))),
            clock,
            chance: Chance,
            config: Arc::new(config_of(&host)),
            signing: Arc::new(Signing::new(Vault::from_key(outside::VAULT_KEY))),
            counts: Arc::default(),
        };
        keys::ensure(&app).await.expect("a key that signs");
        people::add_all(&app.store, app.clock.now()).await;
        let worker = Worker::new(app.clone(), Arc::clone(&outside));
        let site = Site { app: app.clone(), outside };
        let street = Street { neighbours: Arc::clone(&neighbours), waker: worker.waker() };
        let router = web::site_map(site.clone()).layer(Extension(street));
        // Institutions reach us over a real connection; people do not need one.
        let serving = axum::serve(listener, router.clone()).into_future();
        tokio::spawn(async move { serving.await.expect("serves until the story ends") });
        Self { app, site, neighbours, worker, router, host }
    }

    /// A browser of somebody nobody knows.
    pub fn visitor(&self) -> Browser {
        Browser::new(self.router.clone(), &self.host)
    }

    /// Somebody on the record (see [`people::ALL`]), signed in.
    pub async fn person(&self, name: &str) -> Browser {
        self.signed_in(Whose::Resident(people::named(name).person().id)).await
    }

    /// Somebody on the record, signed in through the pages with the code from the letter.
    pub async fn person_through_the_pages(&self, name: &str) -> Browser {
        let browser = self.visitor();
        let who = people::named(name);
        let mut page = browser.open("/pt/entrar").await;
        page.fill("email", who.email);
        let mut page = page.press("código").await;
        let code = self.code_sent_to(who.email).await;
        page.fill("codigo", &code);
        let page = page.press("Continuar").await;
        assert!(page.status.is_success(), "signing in leads to {}: {}", page.url, page.text());
        browser
    }

    /// An officer of a role, signed in.
    pub async fn officer(&self, role: Role) -> Browser {
        self.signed_in(Whose::Officer(people::officer(role).id)).await
    }

    /// Another officer of a role, signed in: not the one of [`World::officer`].
    pub async fn another_officer(&self, role: Role) -> Browser {
        self.signed_in(Whose::Officer(people::add_another(&self.app, role).await)).await
    }

    /// Does all work that is due, and what follows from it.
    pub async fn run_jobs(&self) -> usize {
        self.worker.run_due_once().await
    }

    /// Moves business time forward to an instant, and does the work that became due. No notice is sent on the way: a story that needs
    /// one moves in steps.
    pub async fn move_to(&self, instant: &str) {
        let instant = at(instant);
        assert!(instant > self.app.clock.now(), "time goes forward");
        self.app.clock.set(instant);
        self.run_jobs().await;
    }

    /// Letters that arrived at an address, with what is still to be sent.
    pub async fn letters_to(&self, address: &str) -> Vec<Arc<neighbours::mail::letter::Letter>> {
        self.run_jobs().await;
        self.neighbours.mail.letters_to(address)
    }

    /// The code in the last letter to an address that has one.
    pub async fn code_sent_to(&self, address: &str) -> String {
        self.run_jobs().await;
        let wait = Duration::from_secs(LETTER_WAIT_S);
        self.neighbours
            .mail
            .wait_for(wait, |letter| letter.envelope_to.iter().any(|to| to == address))
            .await
            .expect("a letter with the code");
        let letters = self.neighbours.mail.letters_to(address);
        let digits = |word: &&str| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit());
        let code = |text: &str| text.split(|c: char| !c.is_ascii_alphanumeric()).find(digits).map(str::to_owned);
        // Letters that come by themselves may have come after it.
        let found = letters.iter().rev().find_map(|letter| code(letter.text.as_deref()?));
        found.expect("a letter with a code")
    }

    async fn signed_in(&self, whose: Whose) -> Browser {
        let secret = sign_in::switch_role(&self.app, whose).await.expect("a session");
        let browser = self.visitor();
        browser.keep_cookie(SESSION_COOKIE, &secret);
        browser
    }
}

/// An instant.
pub fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

fn config_of(host: &str) -> Config {
    Config {
        public_url: format!("http://{host}"),
        demonstration: true,
        owner: "Equipa do projeto Balcão".to_owned(),
        help_phone: "21 000 00 00".to_owned(),
        mail_from: "Balcão <nao-responder@balcao.example>".to_owned(),
        signer: "PTAI".to_owned(),
    }
}
