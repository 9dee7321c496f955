//! A service on a fresh store with real neighbours on one movable clock, and a person whose permit ends soon.

use super::outside_street::{at, hasty_http};
use domain::id::{DocumentId, PermitId, PersonId, Reference};
use domain::law::Law;
use domain::permit::Permit;
use domain::person::{Niss, Person};
use domain::request::answers::{Address, Confirmed, Declarations, Household, Livelihood, NissAnswer};
use domain::timeline::EventKind;
use jiff::civil::date;
use neighbours::{Neighbours, NeighboursConfig};
use service::actions::change::Case;
use service::actions::documents::Stored;
use service::actions::draft::Answer;
use service::actions::{documents, draft, keys, sending};
use service::actors::Resident;
use service::app::{App, Config};
use service::cases;
use service::chance::Chance;
use service::clock::Clock;
use service::jobs::worker::Worker;
use service::law::LawInForce;
use service::outside::Outside;
use service::outside::inspection::Inspector;
use service::outside::key::InstallationKey;
use service::outside::mail::{Mailer, SmtpConfig, SmtpSecurity};
use service::outside::payment::PaymentProvider;
use service::outside::payment::sibs::{Sibs, SibsConfig};
use service::outside::payment::webhook::WebhookSecrets;
use service::outside::registry::{Registries, RegistryConfig};
use service::outside::storage::envelope::{Kek, Keyring};
use service::outside::storage::{Storage, StorageConfig};
use service::outside::vault::Vault;
use service::proofs::signing::Signing;
use service::stop::Stop;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use store::engine::{Store, StoreConfig};
use store::job::Push;
use store::letter::Letter;
use store::session::{Session, Whose};
use store::{job, letter, person, timeline};

/// Thursday, 19 November 2026, 10:14 in Lisbon.
pub const START: &str = "2026-11-19T10:14:00Z";

/// Where the person is reached in most stories.
pub const ANA: &str = "rafaela@exemplo.pt";

pub struct World {
    pub app: App,
    pub worker: Worker,
    pub neighbours: Neighbours,
    pub who: Resident,
    pub permit: PermitId,
}

impl World {
    /// With a person reached at `address`.
    pub async fn new(config: StoreConfig, address: &str, niss: Niss) -> Self {
        let clock = Arc::new(Clock::default());
        clock.set(at(START));
        let neighbours = street(&clock).await;
        let store = Store::open(config).await.expect("the store opens");
        store::migrate::run(&store, store::migrations::ALL).await.expect("it migrates");
        let vault = vault();
        let app = App {
            store,
            in_force: Arc::new(LawInForce::of_files(Law::load(domain::law::embedded::FILES).expect("the law is whole"))),
            clock,
            chance: Chance,
            config: Arc::new(Config {
                public_url: "https://balcao.example".to_owned(),
                demonstration: true,
                owner: "Entidade Exemplo".to_owned(),
                help_phone: "+351 210 000 000".to_owned(),
                mail_from: "Balcão <avisos@balcao.example>".to_owned(),
                signer: "PTAI".to_owned(),
            }),
            signing: Arc::new(Signing::new(vault.clone())),
            counts: Arc::default(),
        };
        keys::ensure(&app).await.expect("a first key");
        let (who, permit) = somebody(&app, address, niss).await;
        let worker = Worker::new(app.clone(), Arc::new(outside(&neighbours, vault)));
        Self { app, worker, neighbours, who, permit }
    }

    /// A worker that reaches the outside in another way.
    pub fn worker_with(&self, change: impl FnOnce(&mut Outside)) -> Worker {
        let mut outside = outside(&self.neighbours, vault());
        change(&mut outside);
        Worker::new(self.app.clone(), Arc::new(outside))
    }

    /// A job that is due.
    pub async fn push(&self, kind: &'static str, payload: &str) {
        let (id, run_at) = (self.app.chance.id_text(), self.app.clock.now());
        let push = Push { id, kind, payload: payload.to_owned(), run_at, unique_key: None };
        let pushed = self.app.store.write("push", push, |tx, push| Box::pin(async move { job::push(tx, push).await.map_err(Stop::from) }));
        pushed.await.expect("a job");
    }

    /// A request, answered and sent.
    pub async fn sent(&self) -> Reference {
        let reference = draft::open(&self.app, self.who, self.permit).await.expect("a draft");
        for answer in answers() {
            draft::answer(&self.app, self.who, reference.clone(), answer).await.expect("an answer");
        }
        let case = self.case(&reference).await;
        let missing = sending::tasks(&case, &self.app.law(), self.app.clock.today()).expect("the law answers").missing;
        for slot in missing.iter().filter_map(|code| code.strip_prefix("document:")) {
            documents::put(&self.app, self.who, reference.clone(), stored(&self.app, slot)).await.expect("a document");
        }
        sending::send(&self.app, self.who, reference.clone()).await.expect("it is complete and its month is open");
        reference
    }

    pub async fn case(&self, reference: &Reference) -> Case {
        cases::own(&self.app, self.who, reference.clone()).await.expect("their case")
    }

    pub async fn stage(&self, reference: &Reference) -> &'static str {
        self.case(reference).await.held.request.stage.code()
    }

    /// The letters about a request, the oldest first.
    pub async fn letters(&self, reference: &Reference) -> Vec<Letter> {
        let request = self.case(reference).await.held.request.id;
        let letters = self
            .app
            .store
            .read("letters", request, |rx, request| Box::pin(async move { letter::of_request(rx, *request).await.map_err(Stop::from) }));
        let mut letters = letters.await.expect("letters");
        letters.reverse();
        letters
    }

    pub async fn letter(&self, reference: &Reference, kind: &str) -> Letter {
        let mut found = self.letters(reference).await;
        found.retain(|letter| letter.kind == kind);
        assert_eq!(found.len(), 1, "letters of the kind {kind}");
        found.remove(0)
    }

    pub async fn told(&self, reference: &Reference, kind: EventKind) -> usize {
        let request = self.case(reference).await.held.request.id;
        let story = self
            .app
            .store
            .read("story", request, |rx, request| Box::pin(async move { timeline::story(rx, *request).await.map_err(Stop::from) }));
        story.await.expect("a story").iter().filter(|entry| entry.kind == kind).count()
    }

    /// Jobs that wait, and jobs given up.
    pub async fn depth(&self) -> (i64, i64) {
        let depth = self.app.store.read("depth", (), |rx, ()| Box::pin(async move { job::depth(rx).await.map_err(Stop::from) }));
        depth.await.expect("a depth")
    }

    pub fn set_time(&self, text: &str) {
        self.app.clock.set(at(text));
    }
}

fn vault() -> Vault {
    Vault::of(&InstallationKey::from_bytes([7; 32]))
}

async fn street(clock: &Arc<Clock>) -> Neighbours {
    let (clock, count) = (Arc::clone(clock), AtomicU64::new(1));
    let chance = Arc::new(move || u128::from(count.fetch_add(1, Ordering::SeqCst)));
    let mut config = NeighboursConfig::new(Arc::new(move || clock.now()), chance);
    config.payment.mbway_confirms_after = None;
    Neighbours::start(config).await.expect("loopback has free ports")
}

fn outside(neighbours: &Neighbours, vault: Vault) -> Outside {
    let payment = &neighbours.payment;
    let sibs = SibsConfig {
        base_url: payment.base_url(),
        token: payment.token().to_owned(),
        client_id: payment.client_id().to_owned(),
        terminal_id: payment.terminal_id(),
        entity: neighbours::payment::reference::TEST_ENTITY.to_string(),
    };
    let secrets = WebhookSecrets::new([payment.webhook_secret().as_str()]).expect("a secret");
    let line = |base_url: String, token: &str| RegistryConfig { base_url, token: token.to_owned() };
    let tax = line(neighbours.tax.base_url(), neighbours.tax.token());
    let social_security = line(neighbours.social_security.base_url(), neighbours.social_security.token());
    let smtp = neighbours.mail.smtp_address();
    let mailer = Mailer::smtp(SmtpConfig {
        host: smtp.ip().to_string(),
        port: smtp.port(),
        security: SmtpSecurity::Plain,
        credentials: None,
        domain: "balcao.example".to_owned(),
        return_to: Some("devolvidos@balcao.example".to_owned()),
    });
    let keyring = Keyring { current: Kek::from_key([9; 32]), earlier: Vec::new() };
    Outside {
        mailer: mailer.expect("a mailer"),
        payments: PaymentProvider::sibs(Sibs::new(hasty_http(), sibs), secrets),
        registries: Registries::http(hasty_http(), tax, social_security),
        storage: Storage::open(StorageConfig::Memory, keyring).expect("memory opens"),
        inspector: Inspector::in_process(),
        vault,
    }
}

async fn somebody(app: &App, address: &str, niss: Niss) -> (Resident, PermitId) {
    let (person, permit) = (PersonId(app.chance.id()), PermitId(app.chance.id()));
    let now = app.clock.now();
    let record = Person {
        id: person,
        given_names: "Rafaela".to_owned(),
        family_names: "Souza Lima".to_owned(),
        born_on: date(1990, 5, 17),
        nationality: "BRA".to_owned(),
        nif: Some("299000001".to_owned()),
        niss,
        passport_number: "FX123456".to_owned(),
        passport_expires_on: date(2031, 1, 1),
        biometrics_current_until: Some(date(2030, 1, 1)),
        language: "pt".to_owned(),
    };
    let card = Permit {
        id: permit,
        person,
        number: "A1B2C3D4E".to_owned(),
        number_as_printed: "A1B2C3D4E".to_owned(),
        basis: "88-1".to_owned(),
        issued_on: date(2025, 1, 1),
        expires_on: date(2026, 12, 31),
    };
    let given = (record, card, address.to_owned(), now);
    let kept = app.store.write("add person", given, |tx, (record, card, address, now)| {
        Box::pin(async move {
            person::add(tx, record, &home(), *now).await?;
            person::add_email(tx, record.id, address, Some(*now), *now).await?;
            person::add_permit(tx, card).await.map_err(Stop::from)
        })
    });
    kept.await.expect("a record");
    let session = Session {
        token_hash: "x".to_owned(),
        whose: Whose::Resident(person),
        form_key: "x".to_owned(),
        made_at: now,
        seen_at: now,
        ends_at: now,
        reason: String::new(),
    };
    (Resident::of(&session).expect("a resident's session"), permit)
}

fn home() -> Address {
    Address { street: "Rua da Prata 1".to_owned(), postal_code: "1100-001".to_owned(), locality: "Lisboa".to_owned(), telephone: None }
}

fn answers() -> Vec<Answer> {
    vec![
        Answer::Identity(Confirmed::Right),
        Answer::Permit(Confirmed::Right),
        Answer::Address(home()),
        Answer::Household(Household { other_adults: 0, children: 0 }),
        Answer::Livelihood(Livelihood::Employed { employer: "Padaria Exemplo".to_owned(), employer_nif: None }),
        Answer::Niss(NissAnswer::DoesNotKnow),
        Answer::Declarations(Declarations { truthful: true, criminal_record_query: true, electronic_notice: true }),
    ]
}

fn stored(app: &App, slot: &str) -> Stored {
    Stored {
        id: DocumentId(app.chance.id()),
        slot: slot.to_owned(),
        digest: "0".repeat(64),
        size_bytes: 1_000,
        pages: 1,
        original_names: vec!["a.pdf".to_owned()],
        warnings: Vec::new(),
    }
}

/// A social security number with a right check digit.
pub fn niss() -> Niss {
    Niss::Number("11000000007".to_owned())
}
