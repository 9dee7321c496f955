//! The resident's pages after sending: only for whose case it is, the same in both languages, and every form once.

use crate::support::World;
use crate::support::browser::Body;
use crate::support::page::Page;
use axum::http::{Method, StatusCode};
use domain::decision::Ground;
use domain::id::{DocumentId, Reference};
use domain::officer::Role;
use domain::request::stage::{AskReason, Stage};
use neighbours::payment::book::PayOrder;
use service::actions::asking::{self, Asking};
use service::actions::documents::{self, Stored};
use service::actions::{deciding, reviewing};
use service::actors::{Ask, Propose, Read};
use std::time::Duration;

/// Pages of a sent case; those of later stages have stories of their own.
const PAGES: [&str; 5] = ["pagar", "pagar/prova", "perguntas", "desistir", "desistir/confirmar"];
/// When Anna's slip can be paid, and when it has lapsed.
const PAYABLE: &str = "2026-11-18T10:30:00Z";
const LAPSED: &str = "2026-12-09T10:00:00Z";
/// When the slip that she opened again then has lapsed too.
const LAPSED_AGAIN: &str = "2027-01-15T10:00:00Z";

fn page_of(reference: &Reference, rest: &str) -> String {
    format!("/pt/pedidos/{reference}/{rest}")
}

/// Sends the same form twice: both end at the same place.
async fn twice(world: &World, page: &Page, button: &str) -> Page {
    let _ = world;
    let first = page.press(button).await;
    let second = page.press(button).await;
    assert_eq!((second.status, &second.url), (first.status, &first.url), "a second sending leads elsewhere");
    first
}

#[test]
fn pages_of_a_case_are_only_for_whose_it_is_and_alike_in_both_languages() {
    World::tell(async |world| {
        let reference = world.sent_case("Anna").await;
        let (anna, bilal) = (world.person("Anna").await, world.person("Bilal").await);
        let others = ["conta/acessos", "comprovativos", "comprovativos/novo"];
        let paths = PAGES.iter().map(|page| format!("pedidos/{reference}/{page}"));
        for path in paths.chain(others.map(str::to_owned)) {
            let pt = anna.open(&format!("/pt/{path}")).await;
            let en = anna.open(&format!("/en/{path}")).await;
            assert_eq!(pt.status, StatusCode::OK, "{path}: {}", pt.text());
            assert_eq!(pt.skeleton(), en.skeleton(), "{path}");
            assert_ne!(pt.h1(), en.h1(), "{path} is not translated");
            let nobody = world.visitor().open(&format!("/pt/{path}")).await;
            assert!(nobody.url.starts_with("/pt/entrar"), "{path} opens without signing in");
            if path.starts_with("pedidos") {
                assert_eq!(bilal.open(&format!("/pt/{path}")).await.status, StatusCode::NOT_FOUND, "{path}");
                assert!(pt.html().contains("bl-turn"), "{path} does not say whose turn it is");
            }
        }
        for rest in ["audiencia", "decisao", "pedidos/0"] {
            assert_eq!(anna.open(&page_of(&reference, rest)).await.status, StatusCode::NOT_FOUND, "{rest} at this stage");
        }
    });
}

#[test]
fn a_slip_is_paid_by_mbway_after_the_hold_and_ordered_once() {
    World::tell(async |world| {
        let reference = world.sent_case("Anna").await;
        let anna = world.person("Anna").await;
        world.neighbours.payment.set_webhook_url(&format!("{}/hooks/pagamento", world.app.config.public_url));
        let held = anna.open(&page_of(&reference, "pagar")).await;
        assert!(held.first("input[name=telefone]").is_none(), "one cannot pay during the hold");
        world.move_to(PAYABLE).await;
        let mut page = anna.open(&page_of(&reference, "pagar")).await;
        page.fill("telefone", "12");
        let wrong = page.press("Pedir no telemóvel").await;
        assert!(wrong.title().starts_with("Erro:"), "{}", wrong.title());
        assert!(wrong.html().contains("value=\"12\""), "what was typed is kept");
        let before = world.neighbours.payment.payments().len();
        let mut page = wrong;
        page.fill("telefone", "912 345 678");
        let asked = twice(world, &page, "Pedir no telemóvel").await;
        assert!(asked.text().contains("Pedido enviado ao seu telemóvel"), "{}", asked.text());
        let payments = world.neighbours.payment.payments();
        assert_eq!(payments.len(), before + 1, "ordered once");
        let Stage::AwaitingPayment { slip, .. } = world.stage("Anna", &reference).await else { panic!("not waiting") };
        let ordered = payments.last().expect("one was ordered");
        let ours = slip.slip.to_string().replace('-', "");
        assert!(ordered.order.merchant_transaction_id.starts_with(&ours), "our number begins with the slip's");
        assert_ne!(ordered.order.merchant_transaction_id, ours, "and is not that of the reference");
        world.neighbours.payment.pay(&ordered.transaction_id, PayOrder { cents: None, method: None, force: false }).expect("paid");
        wait_for(world, "Anna", &reference, |stage| !matches!(stage, Stage::AwaitingPayment { .. })).await;
        let paid = anna.open(&page_of(&reference, "pagar")).await;
        assert!(paid.first("input[name=telefone]").is_none(), "nothing more to pay");
        assert!(paid.text().contains("Paga"), "{}", paid.text());
    });
}

async fn wait_for(world: &World, name: &str, reference: &Reference, there: impl Fn(&Stage) -> bool) {
    for _ in 0..200 {
        world.run_jobs().await;
        if there(&world.stage(name, reference).await) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("the case does not get there: {}", world.stage(name, reference).await.code());
}

#[test]
fn a_lapsed_slip_is_reopened_by_one_press() {
    World::tell(async |world| {
        let reference = world.sent_case("Anna").await;
        let anna = world.person("Anna").await;
        world.move_to(LAPSED).await;
        assert_eq!(world.stage("Anna", &reference).await.code(), "lapsed");
        let page = anna.open(&format!("/pt/pedidos/{reference}")).await;
        let forgotten = anna.open(&page_of(&reference, "pagar")).await;
        let reopened = twice(world, &page, "Reabrir a guia").await;
        assert_eq!(reopened.status, StatusCode::OK);
        world.run_jobs().await;
        assert_eq!(world.stage("Anna", &reference).await.code(), "awaiting_payment");
        world.move_to(LAPSED_AGAIN).await;
        assert_eq!(world.stage("Anna", &reference).await.code(), "lapsed");
        for (lang, button, title, way) in [
            ("pt", "Reabrir a guia", "A guia já foi reaberta", "Pedir que a guia seja aberta de novo"),
            ("en", "Reopen the slip", "The slip was reopened already", "Ask for the slip to be opened again"),
        ] {
            let case = anna.open(&format!("/{lang}/pedidos/{reference}")).await;
            let page = anna.open(&format!("/{lang}/pedidos/{reference}/pagar")).await;
            for offers in [&case, &page] {
                assert!(!offers.all("button, .govuk-button").iter().any(|words| words.contains(button)), "none that can only refuse");
            }
            assert!(page.text().contains(title) && page.text().contains(way), "{}", page.text());
        }
        let refused = forgotten.press("Reabrir a guia").await;
        assert_eq!((refused.status, refused.h1().as_str()), (StatusCode::CONFLICT, "A guia já foi reaberta"));
        assert_eq!(world.stage("Anna", &reference).await.code(), "lapsed", "a second time is not by a press");
        let officer = world.officer(Role::CaseOfficer).await;
        let mut desk = officer.open(&format!("/pt/int/processos/{reference}?motivo=question")).await;
        desk.fill("words", "Esteve no hospital.");
        let opened = twice(world, &desk, "Abrir a guia de novo").await;
        assert_eq!(opened.status, StatusCode::OK, "{}", opened.text());
        world.run_jobs().await;
        assert_eq!(world.stage("Anna", &reference).await.code(), "awaiting_payment", "nobody is stuck");
        for lang in ["pt", "en"] {
            let story = anna.open(&format!("/{lang}/pedidos/{reference}/estado")).await;
            assert!(story.text().contains("Esteve no hospital."), "the person reads why: {}", story.text());
        }
    });
}

#[test]
fn a_provider_that_is_down_leaves_the_page_and_gives_a_proof() {
    World::tell(async |world| {
        let reference = world.sent_case("Anna").await;
        let anna = world.person("Anna").await;
        world.move_to(PAYABLE).await;
        world.neighbours.payment.set_fault(neighbours::fault::Fault::Down);
        let mut page = anna.open(&page_of(&reference, "pagar")).await;
        page.fill("telefone", "912 345 678");
        let failed = page.press("Pedir no telemóvel").await;
        assert!(failed.text().contains("Não conseguimos pedir por MB WAY"), "{}", failed.text());
        let proof = failed.follow("Guardar a prova da tentativa").await;
        assert!(proof.bytes.starts_with(b"%PDF"), "{}", proof.status);
        assert_eq!(world.person("Bilal").await.open(&proof.url).await.status, StatusCode::NOT_FOUND);
        assert_eq!(world.visitor().open(&proof.url).await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn more_is_answered_only_when_everything_is_there() {
    World::tell(async |world| {
        let reference = world.case_in_review("Anna").await;
        let anna = world.person("Anna").await;
        let asking =
            Asking { slots: vec!["passport".to_owned()], reason: AskReason::Outdated, words: "A página está <b>cortada</b>.".to_owned() };
        asking::ask(&world.app, world.acting::<Ask>(Role::CaseOfficer), reference.clone(), asking).await.expect("asked");
        let Stage::MoreAsked { ask, .. } = world.stage("Anna", &reference).await else { panic!("not asked") };
        let path = page_of(&reference, &format!("pedidos/{}", ask.id));
        let page = anna.open(&path).await;
        assert!(page.html().contains("&lt;b&gt;cortada"), "words are shown as words");
        assert_eq!(page.skeleton(), anna.open(&path.replace("/pt/", "/en/")).await.skeleton());
        let early = page.press("Enviar a minha resposta").await;
        assert!(early.title().starts_with("Erro:"), "{}", early.title());
        world.app.clock.set(crate::support::at("2026-11-18T12:00:00Z"));
        documents::put(&world.app, world.resident("Anna"), reference.clone(), file(world, "passport")).await.expect("a document");
        let page = anna.open(&path).await;
        assert!(page.text().contains("Já juntou"), "{}", page.text());
        let sent = twice(world, &page, "Enviar a minha resposta").await;
        assert!(sent.url.ends_with("/estado"), "{}", sent.url);
        assert_eq!(world.stage("Anna", &reference).await.code(), "in_review");
        let over = anna.open(&path).await;
        assert_eq!(over.h1(), "Este pedido já está fechado");
    });
}

fn file(world: &World, slot: &str) -> Stored {
    let id = DocumentId(world.app.chance.id());
    Stored {
        id,
        slot: slot.to_owned(),
        digest: "0".repeat(64),
        size_bytes: 10,
        pages: 1,
        original_names: vec!["novo.pdf".to_owned()],
        warnings: Vec::new(),
    }
}

#[test]
fn a_hearing_is_answered_in_words_and_once() {
    World::tell(async |world| {
        let reference = world.case_in_review("Anna").await;
        let anna = world.person("Anna").await;
        let grounds = vec![Ground { code: "means".to_owned(), words: "Sem recibos desde maio.".to_owned() }];
        deciding::propose_refusal(&world.app, world.acting::<Propose>(Role::CaseOfficer), reference.clone(), grounds)
            .await
            .expect("proposed");
        let mut page = anna.open(&page_of(&reference, "audiencia")).await;
        assert!(page.text().contains("Sem recibos desde maio."), "{}", page.text());
        assert!(page.text().contains("Sem meios de subsistência"), "{}", page.text());
        let empty = page.press("Enviar a resposta").await;
        assert!(empty.title().starts_with("Erro:"), "{}", empty.title());
        page.fill("palavras", "Mudei de trabalho em maio.");
        let sent = twice(world, &page, "Enviar a resposta").await;
        assert!(sent.text().contains("Mudei de trabalho em maio."), "{}", sent.text());
        assert!(sent.first("textarea").is_none(), "answered once");
        assert_eq!(sent.skeleton(), anna.open(&format!("/en/pedidos/{reference}/audiencia")).await.skeleton());
    });
}

#[test]
fn a_decision_says_what_was_decided_and_gives_the_declaration() {
    World::tell(async |world| {
        let reference = world.case_in_review("Anna").await;
        let anna = world.person("Anna").await;
        deciding::approve(&world.app, world.acting(Role::CaseOfficer), reference.clone(), None).await.expect("approved");
        world.run_jobs().await;
        let page = anna.open(&page_of(&reference, "decisao")).await;
        assert!(page.text().contains("Aprovámos a sua renovação"), "{}", page.text());
        assert_eq!(page.skeleton(), anna.open(&format!("/en/pedidos/{reference}/decisao")).await.skeleton());
        let declaration = page.follow("Guardar a declaração").await;
        assert!(declaration.bytes.starts_with(b"%PDF"), "{}", declaration.status);
        assert_eq!(world.person("Bilal").await.open(&declaration.url).await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn withdrawing_asks_twice_and_is_undone() {
    World::tell(async |world| {
        let reference = world.sent_case("Anna").await;
        let anna = world.person("Anna").await;
        let page = anna.open(&page_of(&reference, "desistir")).await;
        assert!(page.all("main form").is_empty(), "nothing is sent before the second asking");
        let sure = page.follow("Continuar").await;
        assert_eq!(sure.h1(), "Tem a certeza de que quer desistir?");
        let done = twice(world, &sure, "Sim, desistir").await;
        assert_eq!(done.h1(), "A sua desistência");
        assert!(anna.open("/pt/comprovativos").await.text().contains("Revogado"), "its proofs stop");
        let undone = twice(world, &done, "Desfazer a desistência").await;
        assert_eq!(undone.status, StatusCode::OK);
        assert_eq!(world.stage("Anna", &reference).await.code(), "awaiting_payment");
        world.run_jobs().await;
        let proofs = anna.open("/pt/comprovativos").await;
        assert!(proofs.text().contains("Vale agora"), "there is a proof again: {}", proofs.text());
    });
}

#[test]
fn a_proof_shows_beforehand_just_what_its_purpose_carries() {
    World::tell(async |world| {
        let reference = world.sent_case("Anna").await;
        let anna = world.person("Anna").await;
        let path = format!("comprovativos/novo?fim=housing&pedido={reference}");
        let preview = anna.open(&format!("/pt/{path}")).await;
        assert!(preview.text().contains("Kovalenko, Anna"), "{}", preview.text());
        assert!(!preview.first("main").expect("a page").contains("Ucrânia"), "a landlord need not know");
        assert_eq!(preview.skeleton(), anna.open(&format!("/en/{path}")).await.skeleton());
        let list = twice(world, &preview, "Criar o comprovativo").await;
        assert!(list.text().contains("Senhorio"), "{}", list.text());
        let paper = list.follow("Guardar PDF").await;
        assert!(paper.bytes.starts_with(b"%PDF"), "{}", paper.status);
        let bilal = world.person("Bilal").await;
        assert_eq!(bilal.open(&paper.url).await.status, StatusCode::NOT_FOUND);
        assert_eq!(bilal.open(&format!("/pt/{path}")).await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn questions_and_looks_are_shown_as_they_were_written() {
    World::tell(async |world| {
        let reference = world.sent_case("Anna").await;
        let anna = world.person("Anna").await;
        let mut page = anna.open(&page_of(&reference, "perguntas")).await;
        let empty = page.press("Enviar a pergunta").await;
        assert!(empty.title().starts_with("Erro:"), "{}", empty.title());
        page.fill("palavras", "Já viram <script>alert(1)</script>?");
        let asked = twice(world, &page, "Enviar a pergunta").await;
        assert_eq!(asked.html().matches("Já viram").count(), 1, "asked once");
        assert!(!asked.html().contains("<script>alert"), "words are words");
        let read = world.acting::<Read>(Role::CaseOfficer);
        reviewing::look(&world.app, &read, reference.clone(), "case", "question".to_owned()).await.expect("logged");
        let looks = anna.open("/pt/conta/acessos").await;
        assert!(looks.text().contains("Marta Lopes"), "{}", looks.text());
        assert!(looks.text().contains("Pergunta ou reclamação"), "{}", looks.text());
    });
}

#[test]
fn forged_and_early_forms_change_nothing() {
    World::tell(async |world| {
        let reference = world.sent_case("Anna").await;
        let anna = world.person("Anna").await;
        for rest in ["pagar/mbway", "pagar/reabrir", "desistir/confirmar", "desistir/anular", "perguntas", "audiencia"] {
            let path = page_of(&reference, rest);
            let forged = anna.post(&path, &[("ficha", "x.y"), ("palavras", "x")]).await;
            assert_eq!(forged.status, StatusCode::GONE, "{rest}");
            let foreign = anna.send(Method::POST, &path, Body::Pairs(Vec::new()), None, &[("sec-fetch-site", "cross-site")]).await;
            assert_eq!(foreign.status, StatusCode::FORBIDDEN, "{rest}");
        }
        let sure = anna.open(&page_of(&reference, "desistir/confirmar")).await;
        assert_eq!(sure.press("Sim, desistir").await.h1(), "A sua desistência");
        assert_eq!(world.stage("Anna", &reference).await.code(), "withdrawn");
        let late = anna.open(&page_of(&reference, "desistir/confirmar")).await;
        assert_eq!(late.h1(), "A sua desistência", "asked again it says so");
    });
}
