//! One person with one request, on a store of its own, at a stage the story chooses; and the tools that read papers.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use domain::document::Document;
use domain::id::{DocumentId, OfficerId, PermitId, PersonId, Reference, RequestId, SlipId};
use domain::law::Law;
use domain::officer::{Officer, Role};
use domain::permit::Permit;
use domain::person::{Niss, Person};
use domain::request::Request;
use domain::request::answers::{Address, Answers, Confirmed, Declarations, Household, Livelihood, NissAnswer};
use domain::request::filed::Filed;
use domain::request::stage::{Hearing, Stage};
use domain::slip::SlipTerm;
use jiff::civil::date;
use jiff::{Timestamp, ToSpan};
use service::actions::change::Case;
use service::actors::{Has, Resident, With};
use service::app::{App, Config};
use service::cases;
use service::chance::Chance;
use service::clock::Clock;
use service::law::LawInForce;
use service::outside::vault::Vault;
use service::proofs::signing::Signing;
use service::stop::Stop;
use store::engine::{Store, StoreConfig};
use store::session::{Session, Whose};
use store::slip::Line;

use crate::outside_street::at;

/// When the story's request was sent: 19 November 2026, 10:14 in Lisbon.
pub const SENT: &str = "2026-11-19T10:14:00Z";
pub const NUMBER: &str = "12A45F204";
const PERSON: PersonId = PersonId(1);
const REQUEST: RequestId = RequestId(3);
const SLIP: SlipId = SlipId(4);

/// A service with one person and one request.
pub struct World {
    pub app: App,
    pub folder: PathBuf,
    pub reference: Reference,
}

impl World {
    /// The request stands as `stage` says; the clock at sending.
    pub async fn at(config: StoreConfig, stage: Stage) -> Self {
        let world = Self::empty(config, true).await;
        let held = request(&world.reference, stage);
        world.app.store.write("seed", held, |tx, held| Box::pin(seed(tx, held))).await.expect("a record");
        service::actions::keys::ensure(&world.app).await.expect("a key");
        world
    }

    /// Nobody, and no key.
    pub async fn empty(store: StoreConfig, demonstration: bool) -> Self {
        static STORIES: AtomicU32 = AtomicU32::new(0);
        let name = format!("proofs-{}-{}", std::process::id(), STORIES.fetch_add(1, Ordering::Relaxed));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&folder).expect("a folder for the story");
        let store = Store::open(store).await.expect("opens");
        store::migrate::run(&store, store::migrations::ALL).await.expect("migrates");
        let clock = Clock::default();
        if demonstration {
            clock.set(at(SENT));
        }
        let app = App {
            store,
            in_force: Arc::new(LawInForce::of_files(Law::embedded().expect("the law loads").with_edition("0123456789abcdef"))),
            clock: Arc::new(clock),
            chance: Chance,
            config: Arc::new(config(demonstration)),
            signing: Arc::new(Signing::new(Vault::from_key([7; 32]))),
            counts: Arc::default(),
        };
        Self { app, folder, reference: Reference::new(2026, 0x1_2345_6789) }
    }

    pub fn resident(&self) -> Resident {
        Resident::of(&session(Whose::Resident(PERSON))).expect("a resident's session")
    }

    pub fn officer<P: Has>(&self, id: u128, role: Role) -> With<P> {
        let officer = Officer { id: OfficerId(id), name: "Rita Sá".into(), role, team: "Lisboa".into() };
        With::of(&session(Whose::Officer(officer.id)), &officer).expect("the role has the power")
    }

    pub async fn case(&self) -> Case {
        cases::own(&self.app, self.resident(), self.reference.clone()).await.expect("their case")
    }

    pub async fn proofs(&self) -> Vec<store::proof::Held> {
        let read = self
            .app
            .store
            .read("proofs", (), |rx, ()| Box::pin(async move { store::proof::of_request(rx, REQUEST).await.map_err(Stop::from) }));
        read.await.expect("reads")
    }

    pub async fn story(&self) -> Vec<store::timeline::Entry> {
        let read = self
            .app
            .store
            .read("story", (), |rx, ()| Box::pin(async move { store::timeline::story(rx, REQUEST).await.map_err(Stop::from) }));
        read.await.expect("reads")
    }

    pub fn set_clock(&self, instant: &str) {
        self.app.clock.set(at(instant));
        self.app.signing.forget();
    }

    /// Writes a paper where the tools can read it.
    pub fn keep(&self, name: &str, pdf: &[u8]) -> PathBuf {
        let path = self.folder.join(name);
        std::fs::write(&path, pdf).expect("the paper can be written");
        // To be looked at: the last of each name stays.
        std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("service-{name}")), pdf).expect("the paper can be written");
        path
    }
}

impl Drop for World {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

async fn seed(tx: &mut store::engine::tx::Tx, held: &Request) -> Result<(), Stop> {
    let now = at(SENT);
    store::person::add(tx, &person(), &address(), now).await?;
    store::person::add_permit(tx, &permit()).await?;
    store::request::add(tx, held).await?;
    for (slot, id) in [("passport", 10), ("housing", 11), ("employment", 12)] {
        store::document::put(tx, &document(slot, id)).await?;
    }
    if held.stage.filed().is_some() {
        let line = |code: &str, cents| Line {
            code: code.into(),
            cents,
            row: format!("fee-{code}"),
            legal_basis: "Portaria n.º 307/2023, tabela anexa (Lei n.º 23/2007, artigo 209.º)".into(),
        };
        let lines = [line("reception_and_analysis", 9_980), line("temporary_title", 8_580)];
        store::slip::add(tx, SLIP, held.id, &lines, now).await?;
    }
    if let Stage::AwaitingPayment { slip, .. } = &held.stage {
        let order = store::slip::Order {
            slip: slip.slip,
            provider_id: "provider-1".to_owned(),
            entity: "21312".to_owned(),
            reference: "004817532".to_owned(),
            cents: slip.total_cents,
            until: slip.issued_at + 1_000.hours(),
        };
        store::slip::issue(tx, slip, &order).await?;
    }
    Ok(())
}

pub fn sent() -> Stage {
    Stage::Sent { filed: filed(), kept_cents: 0 }
}

pub fn awaiting(app_law: &Law, issued_at: &str) -> Stage {
    let issued_at = at(issued_at);
    let term = domain::deadline::payment::payment(app_law, issued_at, None).expect("in range");
    let slip = SlipTerm {
        slip: SLIP,
        total_cents: 18_560,
        issued_at,
        payable_from: term.payable_from,
        due_on: term.due_day,
        lapses_after: term.lapses_after,
    };
    Stage::AwaitingPayment { filed: filed(), slip, kept_cents: 0 }
}

pub fn in_review() -> Stage {
    Stage::InReview { filed: filed(), since: at(SENT) }
}

/// A hearing whose term is over, proposed by officer 20.
pub fn heard() -> Stage {
    let hearing =
        Hearing { by: OfficerId(20), at: at(SENT), grounds: Vec::new(), answer_by: date(2026, 11, 18), answer: None, ended: true };
    Stage::Hearing { filed: filed(), hearing }
}

fn filed() -> Filed {
    Filed { sent_at: at(SENT), sent_on: date(2026, 11, 19), pauses: Vec::new(), reopenings: 0 }
}

fn request(reference: &Reference, stage: Stage) -> Request {
    Request {
        id: REQUEST,
        reference: reference.clone(),
        person: PERSON,
        permit: PermitId(2),
        opened_at: at(SENT),
        answers: Answers {
            identity: Some(Confirmed::Right),
            permit: Some(Confirmed::Right),
            address: Some(address()),
            household: Some(Household { other_adults: 1, children: 2 }),
            livelihood: Some(Livelihood::Employed {
                employer: "Padaria Irmãos Magalhães, Lda.".into(),
                employer_nif: Some("509999999".into()),
            }),
            niss: Some(NissAnswer::NotRegistered { words: "Ainda não me inscrevi".into() }),
            declarations: Some(Declarations { truthful: true, criminal_record_query: true, electronic_notice: false }),
        },
        stage,
    }
}

fn person() -> Person {
    Person {
        id: PERSON,
        given_names: "Oksana".into(),
        family_names: "Bondarenko Gonçalves".into(),
        born_on: date(1988, 3, 3),
        nationality: "UKR".into(),
        nif: None,
        niss: Niss::Unknown,
        passport_number: "FU123456".into(),
        passport_expires_on: date(2030, 1, 1),
        biometrics_current_until: None,
        language: "pt".into(),
    }
}

fn permit() -> Permit {
    Permit {
        id: PermitId(2),
        person: PERSON,
        number: NUMBER.into(),
        number_as_printed: "12A45 F204".into(),
        basis: "88-1".into(),
        issued_on: date(2024, 12, 1),
        expires_on: date(2026, 12, 1),
    }
}

fn address() -> Address {
    Address {
        street: "Rua das Açucenas, 14, 2.º esq.".into(),
        postal_code: "1170-015".into(),
        locality: "Lisboa".into(),
        telephone: Some("912 345 678".into()),
    }
}

fn document(slot: &str, id: u128) -> Document {
    Document {
        id: DocumentId(id),
        request: REQUEST,
        slot: slot.into(),
        digest: "9f3c1a7704bed210".repeat(4),
        size_bytes: 1_234_567,
        pages: 2,
        original_names: vec![format!("{slot} (1).pdf")],
        warnings: Vec::new(),
        added_at: at("2026-11-18T09:00:00Z"),
        verdict: None,
    }
}

fn config(demonstration: bool) -> Config {
    Config {
        public_url: "https://balcao.example".into(),
        demonstration,
        owner: "Balcão (demonstração)".into(),
        help_phone: "210 000 000".into(),
        mail_from: "balcao@balcao.example".into(),
        signer: "PTBL".into(),
    }
}

fn session(whose: Whose) -> Session {
    let at = Timestamp::UNIX_EPOCH;
    Session {
        token_hash: String::new(),
        whose,
        form_key: String::new(),
        made_at: at,
        seen_at: at,
        ends_at: Timestamp::MAX,
        reason: String::new(),
    }
}

/// What a program says of a file, whether it is content or not.
pub fn says(program: &str, arguments: &[&str], file: &Path) -> String {
    let output = Command::new(program).args(arguments).arg(file).output();
    let output = output.unwrap_or_else(|error| panic!("{program} is needed: {error}"));
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// The words of a paper, each run of white space as one space.
pub fn words(file: &Path) -> String {
    let output = Command::new("pdftotext").args([file.as_os_str(), "-".as_ref()]).output();
    let text = String::from_utf8(output.expect("pdftotext is needed").stdout).expect("UTF-8");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a camera reads in the QR code of the first page.
pub fn camera(file: &Path) -> String {
    let picture = file.with_extension("page");
    let made = Command::new("pdftoppm").args(["-r", "150", "-png", "-singlefile"]).arg(file).arg(&picture).status();
    assert!(made.expect("pdftoppm is needed").success());
    let read =
        Command::new("zbarimg").args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"]).arg(file.with_extension("page.png")).output();
    String::from_utf8(read.expect("zbarimg is needed").stdout).expect("UTF-8").trim().to_owned()
}
