//! Proofs: made, printed, scanned, verified, revoked.

use domain::officer::Role;
use domain::proof::{ProofKind, Purpose};
use domain::refusal::Refusal;
use domain::timeline::EventKind;
use jiff::civil::date;
use seal::keys::{KeyId, Keyring};
use seal::status::token::read;
use seal::verify::Against;
use service::actions::keys::NotRetired;
use service::actions::{deciding, keys, proofs};
use service::actors::{Administer, Approve, SecondSign};
use service::proofs::answer::Answer;
use service::proofs::verify::{here, pdf, shown, text};
use service::proofs::{by_code, declaration, published};
use service::stop::Stop;
use store::engine::StoreConfig;

use crate::outside_street::at;
use crate::proofs_world::{World, camera, heard, in_review, says, sent, words};

on_both! {
    a_pending_proof_is_printed_scanned_and_verified,
    an_approved_renewal_has_a_declaration,
    a_refusal_revokes_and_shows_at_once_at_our_own_counter,
    a_proof_carries_the_fields_of_its_purpose_and_no_others,
    the_same_wish_on_the_same_day_is_the_same_proof,
    a_tampered_paper_does_not_hold,
    the_answer_is_a_contract,
    keys_begin_are_followed_and_stay_published,
    a_retired_key_verifies_and_signs_nothing_more,
    a_key_of_a_real_installation_signs_for_a_year,
}

/// As a stranger does it: with what is published, and nothing else.
async fn stranger(world: &World, shown_bytes: &[u8]) -> Answer {
    let ring = Keyring::from_json(published::keys_json(&world.app).await.expect("keys").as_bytes()).expect("a ring");
    let token = published::revocations(&world.app).await.expect("a list");
    let token = read(&token, &ring).expect("a signed list");
    let against = Against { keyring: &ring, revocations: Some(&token), now: world.app.clock.real_now(), today: world.app.clock.today() };
    shown(shown_bytes, against).expect("a seal")
}

async fn make(world: &World, kind: ProofKind, purpose: Purpose) -> store::proof::Held {
    let number = proofs::make(&world.app, world.resident(), world.reference.clone(), kind, purpose).await.expect("made");
    let held = world.proofs().await.into_iter().find(|held| held.proof.number == number);
    held.expect("kept")
}

async fn printed(world: &World, held: &store::proof::Held) -> Vec<u8> {
    declaration::pdf(&world.app, &world.case().await, held).await.expect("a paper")
}

async fn a_pending_proof_is_printed_scanned_and_verified(config: StoreConfig) {
    let world = World::at(config, sent()).await;
    let held = make(&world, ProofKind::Pending, Purpose::Full).await;
    assert_eq!((held.proof.valid_from, held.proof.valid_to), (date(2026, 11, 19), date(2027, 1, 18)));
    let file = world.keep("proof-pending.pdf", &printed(&world, &held).await);

    let checked = says("pdfsig", &[], &file);
    for said in ["Signature is Valid.", "Total document signed", "ETSI.CAdES.detached"] {
        assert!(checked.contains(said), "{checked}");
    }
    let sound = says("qpdf", &["--check"], &file);
    assert!(sound.contains("No syntax or stream encoding errors found"), "{sound}");
    let paper = words(&file);
    for said in ["Oksana", "Ucrânia", "Ukraine", "••204", "18 de janeiro de 2027", "18 January 2027", "balcao.example/pt/verificar"] {
        assert!(paper.contains(said), "{said}: {paper}");
    }
    assert!(!paper.contains(crate::proofs_world::NUMBER), "the number is masked");

    let scanned = camera(&file);
    assert!(scanned.starts_with("HTTPS://BALCAO.EXAMPLE/S/"), "{scanned}");
    let answer = stranger(&world, scanned.as_bytes()).await;
    assert!(answer.holds(), "{answer:?}");
    assert_eq!((answer.kind, answer.claims.number.as_str()), ('P', held.proof.number.as_str()));
    let file_answer = stranger(&world, &std::fs::read(&file).expect("the file")).await;
    assert!(file_answer.holds() && file_answer.pdf.is_some(), "{file_answer:?}");
    assert_eq!(by_code(&world.app, &held.code.to_lowercase()).await.expect("found").proof, held.proof);
}

async fn an_approved_renewal_has_a_declaration(config: StoreConfig) {
    let world = World::at(config, in_review()).await;
    let refused = proofs::make(&world.app, world.resident(), world.reference.clone(), ProofKind::Renewed, Purpose::Full);
    let refused = refused.await.expect_err("not decided yet");
    assert_eq!(refused, Stop::Refused(Refusal::WrongStage { action: "make_proof", stage: "in_review" }));
    let pending = make(&world, ProofKind::Pending, Purpose::Full).await;
    assert_eq!(pending.proof.valid_to, date(2027, 5, 18), "paid: 180 days");

    let officer = world.officer::<Approve>(20, Role::CaseOfficer);
    deciding::approve(&world.app, officer, world.reference.clone(), None).await.expect("approved");
    let until = world.case().await.held.request.stage.decision().and_then(|decision| decision.valid_until());
    let held = make(&world, ProofKind::Renewed, Purpose::Full).await;
    assert_eq!(Some(held.proof.valid_to), until);
    let file = world.keep("proof-renewed.pdf", &printed(&world, &held).await);
    assert!(says("pdfsig", &[], &file).contains("Signature is Valid."));
    assert!(says("qpdf", &["--check"], &file).contains("No syntax or stream encoding errors found"));
    assert!(words(&file).contains("Renovação aprovada a 19 de novembro de 2026"));
    let answer = stranger(&world, camera(&file).as_bytes()).await;
    assert!(answer.holds() && answer.kind == 'R', "{answer:?}");
    // The pending one ended with the decision.
    assert_eq!(stranger(&world, pending.seal.as_bytes()).await.status, "revoked");
}

async fn a_refusal_revokes_and_shows_at_once_at_our_own_counter(config: StoreConfig) {
    let world = World::at(config, heard()).await;
    let held = make(&world, ProofKind::Pending, Purpose::Bank).await;
    let before = here(&world.app, held.seal.as_bytes()).await.expect("keys").expect("a seal");
    assert!(before.holds(), "{before:?}");
    let supervisor = world.officer::<SecondSign>(21, Role::Supervisor);
    deciding::refuse(&world.app, supervisor, world.reference.clone()).await.expect("refused");
    // The list in memory is up to a minute old; the record is asked too.
    let now = here(&world.app, held.seal.as_bytes()).await.expect("keys").expect("a seal");
    assert_eq!((now.signature, now.status), ("valid", "revoked"));
    assert!(!now.holds());
    world.app.signing.forget();
    assert_eq!(stranger(&world, held.seal.as_bytes()).await.status, "revoked");
    let more = proofs::make(&world.app, world.resident(), world.reference.clone(), ProofKind::Pending, Purpose::Full);
    assert!(matches!(more.await, Err(Stop::Refused(Refusal::WrongStage { .. }))));
}

async fn a_proof_carries_the_fields_of_its_purpose_and_no_others(config: StoreConfig) {
    let world = World::at(config, sent()).await;
    let mut carried = Vec::new();
    for purpose in Purpose::ALL {
        let held = make(&world, ProofKind::Pending, purpose).await;
        let said = stranger(&world, held.seal.as_bytes()).await.claims;
        let fields = [
            said.name.is_some(),
            said.birth_date.is_some(),
            said.nationality.is_some(),
            said.title_number.is_some(),
            said.legal_basis.is_some(),
        ];
        carried.push((purpose.code(), fields));
    }
    let expected = [
        ("work", [true, true, true, false, true]),
        ("housing", [true, false, false, false, false]),
        ("bank", [true, true, true, true, false]),
        ("full", [true; 5]),
    ];
    assert_eq!(carried, expected);
    let housing = world.proofs().await.into_iter().find(|held| held.proof.purpose == Purpose::Housing).expect("made");
    let file = world.keep("proof-housing.pdf", &printed(&world, &housing).await);
    let paper = words(&file);
    assert!(paper.contains("Bondarenko Gonçalves, Oksana"), "{paper}");
    for withheld in ["1988", "Ucrânia", "••", "88.º", "Título n.º"] {
        assert!(!paper.contains(withheld), "{withheld}: {paper}");
    }
}

async fn the_same_wish_on_the_same_day_is_the_same_proof(config: StoreConfig) {
    let world = World::at(config, sent()).await;
    let first = make(&world, ProofKind::Pending, Purpose::Work).await;
    assert_eq!(make(&world, ProofKind::Pending, Purpose::Work).await, first);
    let other = make(&world, ProofKind::Pending, Purpose::Bank).await;
    assert_eq!(first.proof.number, format!("{}/1", world.reference));
    assert_eq!(other.proof.number, format!("{}/2", world.reference));
    world.set_clock("2026-11-20T00:00:00Z");
    assert_ne!(make(&world, ProofKind::Pending, Purpose::Work).await.proof.id, first.proof.id);
    let indices: Vec<u32> = world.proofs().await.iter().map(|held| held.proof.status_index).collect();
    assert_eq!(indices, [2, 1, 0]);
    let told = world.story().await.into_iter().filter(|entry| entry.kind == EventKind::ProofIssued).count();
    assert_eq!(told, 3);
}

async fn a_tampered_paper_does_not_hold(config: StoreConfig) {
    let world = World::at(config, sent()).await;
    let held = make(&world, ProofKind::Pending, Purpose::Full).await;
    let good = printed(&world, &held).await;
    let mut changed = good.clone();
    let place = changed.windows(7).position(|window| window == b"/MediaB").expect("a page");
    changed[place + 1] = b'N';
    let answer = stranger(&world, &changed).await;
    assert_eq!(answer.pdf.as_ref().map(|file| file.signature), Some("invalid"));
    assert!(!answer.holds());
    let longer = [good.as_slice(), b"\n% more\n"].concat();
    let answer = stranger(&world, &longer).await;
    assert_eq!(answer.pdf.as_ref().map(|file| file.covers_whole_document), Some(false));
    assert!(!answer.holds());
    let mut seal = held.seal.clone().into_bytes();
    let at = seal.len() / 2;
    seal[at] = if seal[at] == b'A' { b'B' } else { b'A' };
    assert_ne!(here(&world.app, &seal).await.expect("keys").map(|answer| answer.holds()), Ok(true));
}

async fn the_answer_is_a_contract(config: StoreConfig) {
    let world = World::at(config, sent()).await;
    let held = make(&world, ProofKind::Pending, Purpose::Full).await;
    let mut answer = stranger(&world, &printed(&world, &held).await).await;
    assert!(answer.status_as_of.is_some());
    answer.status_as_of = Some("2026-11-19T10:14:00Z".into());
    insta::assert_snapshot!("answer_pdf", serde_json::to_string_pretty(&answer).expect("JSON"));
    let ring = Keyring::from_json(published::keys_json(&world.app).await.expect("keys").as_bytes()).expect("a ring");
    let bare = Against { keyring: &ring, revocations: None, now: at("2026-11-19T10:14:00Z"), today: date(2026, 11, 19) };
    let offline = text(&held.seal, bare).expect("a seal");
    assert_eq!((offline.status, offline.status_as_of.as_deref(), offline.holds()), ("unknown", None, false));
    insta::assert_snapshot!("answer_offline", serde_json::to_string_pretty(&offline).expect("JSON"));
    for (day, validity) in [(date(2026, 11, 18), "not_yet"), (date(2027, 1, 19), "expired")] {
        assert_eq!(text(&held.seal, Against { today: day, ..bare }).expect("a seal").validity, validity);
    }
    let strange = Keyring::default();
    assert_eq!(text(&held.seal, Against { keyring: &strange, ..bare }).expect("a seal").signature, "unknown_key");
    assert_eq!(text("olá", bare).expect_err("no seal").pdf, None);
    assert_eq!(pdf(b"%PDF-1.7", bare).expect_err("no seal").code, "pdf_without_seal");
    assert!(shown(&[0xff, 0xfe], bare).is_err());
}

async fn keys_begin_are_followed_and_stay_published(config: StoreConfig) {
    let world = World::at(config, sent()).await;
    let old = make(&world, ProofKind::Pending, Purpose::Full).await;
    assert_eq!(keys::ensure(&world.app).await.expect("kept").to_string(), "PTBL-01");
    let admin = world.officer::<Administer>(30, Role::Administrator);
    assert_eq!(keys::rotate(&world.app, &admin).await.expect("new").to_string(), "PTBL-02");
    let new = make(&world, ProofKind::Pending, Purpose::Work).await;
    let (old, new) = (stranger(&world, old.seal.as_bytes()).await, stranger(&world, new.seal.as_bytes()).await);
    assert!(old.holds() && new.holds());
    assert_eq!((old.claims.key.as_str(), new.claims.key.as_str()), ("PTBL-01", "PTBL-02"));
    let pem = published::certificates_pem(&world.app).await.expect("certificates");
    assert_eq!(pem.matches("BEGIN CERTIFICATE").count(), 2);
}

async fn a_retired_key_verifies_and_signs_nothing_more(config: StoreConfig) {
    let world = World::at(config, sent()).await;
    let old = make(&world, ProofKind::Pending, Purpose::Full).await;
    let admin = world.officer::<Administer>(30, Role::Administrator);
    let first = KeyId::new("PTBL", "01").expect("a name");
    let retire = async |key: &KeyId, why: &str| keys::retire(&world.app, &admin, key.clone(), why).await;
    assert_eq!(retire(&first, "perdida").await, Err(NotRetired::SignsToday));
    let second = keys::rotate(&world.app, &admin).await.expect("new");
    for why in ["  ", "x".repeat(keys::RETIRED_WHY_MAX_CHARS + 1).as_str()] {
        assert_eq!(retire(&first, why).await, Err(NotRetired::NoReason));
    }
    assert_eq!(retire(&KeyId::new("PTBL", "07").expect("a name"), "perdida").await, Err(NotRetired::Unknown));
    assert_eq!(retire(&second, "perdida").await, Err(NotRetired::SignsToday));
    assert_eq!(retire(&first, "perdida").await, Ok(()));
    assert_eq!(retire(&first, "perdida").await, Err(NotRetired::Before));
    assert_eq!(keys::ensure(&world.app).await.expect("kept"), second);
    let new = make(&world, ProofKind::Pending, Purpose::Work).await;
    let (old, new) = (stranger(&world, old.seal.as_bytes()).await, stranger(&world, new.seal.as_bytes()).await);
    assert!(old.holds() && new.holds(), "{old:?} {new:?}");
    assert_eq!((old.claims.key.as_str(), new.claims.key.as_str()), ("PTBL-01", "PTBL-02"));
    let ring = Keyring::from_json(published::keys_json(&world.app).await.expect("keys").as_bytes()).expect("a ring");
    let retired: Vec<_> = ring.keys().iter().map(|key| (key.id.to_string(), key.retired_at.is_some())).collect();
    assert_eq!(retired, [("PTBL-01".to_owned(), true), ("PTBL-02".to_owned(), false)]);
}

async fn a_key_of_a_real_installation_signs_for_a_year(config: StoreConfig) {
    let world = World::empty(config, false).await;
    keys::ensure(&world.app).await.expect("a key");
    let ring = Keyring::from_json(published::keys_json(&world.app).await.expect("keys").as_bytes()).expect("a ring");
    let key = ring.keys().first().expect("one");
    let today = world.app.clock.today();
    assert_eq!(key.not_before, today);
    assert!(key.signs_on(today) && (365..=366).contains(&key.not_before.until(key.not_after).expect("days").get_days()));
    // Eleven months on there is time for the next one; it is made before the old one ends.
    let later = world.app.clock.now().checked_add(jiff::SignedDuration::from_hours(24 * 340)).expect("in range");
    world.app.clock.set(later);
    assert_eq!(keys::ensure(&world.app).await.expect("the next").reference(), "02");
}
