//! “I paid, and it does not show” (PAY-4) on the pages: the proof, the time that stands still, the officer, found and not found; and
//! reasons that a person may give (PAY-5, RENEW-10).

use crate::pages_resident::pdf;
use crate::support::World;
use crate::support::browser::Browser;
use crate::support::page::Page;
use axum::http::StatusCode;
use domain::id::Reference;
use domain::officer::Role;
use domain::request::stage::Stage;
use domain::timeline::EventKind;
use neighbours::payment::book::PayOrder;
use service::actions::change::Case;
use service::stop::Stop;

/// When Anna's slip can be paid; she shows a proof six working days before its last day, 2 December.
const PAYABLE: &str = "2026-11-25T10:30:00Z";
/// Long after the slip would have lapsed.
const LATER: &str = "2026-12-14T10:00:00Z";
/// After the days that were left.
const LAPSED_AGAIN: &str = "2027-01-15T10:00:00Z";
/// Anna's slip has lapsed.
const LAPSED: &str = "2026-12-09T10:00:00Z";

async fn claim(anna: &Browser, reference: &Reference) -> Page {
    let pay = anna.open(&format!("/pt/pedidos/{reference}/pagar")).await;
    let mut page = pay.follow("Enviar um comprovativo de pagamento").await;
    page.attach("files", "talao.pdf", &pdf("pagamento"));
    page
}

async fn desk(world: &World, reference: &Reference) -> Page {
    let officer = world.officer(Role::CaseOfficer).await;
    officer.open(&format!("/pt/int/processos/{reference}?motivo=question")).await
}

async fn both_read(browser: &Browser, tail: &str, pt: &str, en: &str) {
    for (lang, words) in [("pt", pt), ("en", en)] {
        let page = browser.open(&format!("/{lang}/{tail}")).await;
        assert!(page.text().contains(words), "`{words}` in {}", page.text());
    }
}

async fn told(world: &World, case: &Case, kind: EventKind) -> usize {
    let id = case.held.request.id;
    let story = world
        .app
        .store
        .read("story of a case", id, |rx, id| Box::pin(async move { store::timeline::story(rx, *id).await.map_err(Stop::from) }));
    story.await.expect("a story").into_iter().filter(|entry| entry.kind == kind).count()
}

#[test]
fn a_proof_of_payment_stops_the_time_and_an_officer_answers() {
    World::both(async |world| {
        let reference = world.sent_case("Anna").await;
        let anna = world.person("Anna").await;
        let (proof, pay) = (format!("pedidos/{reference}/pagar/prova"), format!("pedidos/{reference}/pagar"));
        both_read(&anna, &proof, "não há nenhum pagamento para procurar", "There is no payment to look for now").await;
        world.move_to(PAYABLE).await;
        let held = world.stage("Anna", &reference).await;
        let Stage::AwaitingPayment { slip: before, .. } = held else { panic!("{held:?}") };

        let empty = anna.open(&format!("/pt/{proof}")).await.press("Enviar o comprovativo").await;
        assert!(empty.title().starts_with("Erro:"), "{}", empty.title());
        let page = claim(&anna, &reference).await;
        let first = page.press("Enviar o comprovativo").await;
        let second = page.press("Enviar o comprovativo").await;
        assert_eq!((second.status, &second.url), (StatusCode::OK, &first.url), "a second sending leads elsewhere");
        assert_eq!(told(world, &world.case("Anna", &reference).await, EventKind::PaymentClaimed).await, 1, "claimed once");
        both_read(&anna, &pay, "A confirmar", "Being matched").await;
        both_read(&anna, &pay, "Não pague outra vez", "Do not pay again").await;
        assert!(anna.open(&format!("/pt/{pay}")).await.first("input[name=telefone]").is_none(), "nobody is asked to pay twice");
        assert!(world.letters_to("anna@pessoas.example").await.iter().any(|letter| letter.subject.starts_with("Não pague outra vez")));

        world.move_to(LATER).await;
        assert_eq!(world.stage("Anna", &reference).await.code(), "matching", "the time stands still");
        let officer = world.officer(Role::CaseOfficer).await;
        let queue = officer.open("/pt/int").await;
        assert!(queue.text().contains(reference.as_str()) && queue.text().contains("Diz que pagou"), "{}", queue.text());
        let case = world.case("Anna", &reference).await;
        let shown = case.documents.iter().find(|document| document.slot == "payment_proof").expect("the proof is kept");
        let image = officer.open(&format!("/pt/int/processos/{reference}/documentos/{}/pagina/1.png?motivo=question", shown.id)).await;
        assert_eq!(image.status, StatusCode::OK);
        assert!(image.bytes.starts_with(b"\x89PNG"), "the proof is shown as a picture");

        let asked = desk(world, &reference).await.press("Perguntar de novo ao sistema de pagamentos").await;
        assert!(asked.text().contains("Ainda não confirmou"), "{}", asked.text());
        assert_eq!(told(world, &case, EventKind::PaymentLookedFor).await, 1);
        let mut page = desk(world, &reference).await;
        page.fill("words", " ");
        assert_eq!(page.press("Não encontrei o dinheiro").await.status, StatusCode::CONFLICT, "a reason is needed");
        page.fill("words", "O talão é de outra conta.");
        let done = page.press("Não encontrei o dinheiro").await;
        assert_eq!(done.status, StatusCode::OK, "{}", done.text());
        assert!(!done.html().contains("/nao-encontrado"), "nothing is left to answer");
        world.run_jobs().await;

        let held = world.stage("Anna", &reference).await;
        let Stage::AwaitingPayment { slip: after, .. } = held else { panic!("{held:?}") };
        assert_eq!(before.due_on.to_string(), "2026-12-02");
        // 25, 26, 27, 30 November and 2 December were left (1 December is a holiday): five working days from Monday 14 December.
        assert_eq!(after.due_on.to_string(), "2026-12-21");
        assert!(after.lapses_after > after.due_on, "the notice may be read late");
        both_read(&anna, &pay, "segunda-feira, 21 de dezembro de 2026", "Monday, 21 December 2026").await;
        both_read(&anna, &pay, "com os dias que faltavam", "with the days that were left").await;
        both_read(&anna, &format!("pedidos/{reference}/estado"), "O talão é de outra conta.", "O talão é de outra conta.").await;
        assert!(anna.open(&format!("/pt/{pay}")).await.first("input[name=telefone]").is_some(), "one can pay again");
        let letters = world.letters_to("anna@pessoas.example").await;
        let letter = letters.iter().find(|letter| letter.subject.starts_with("Não encontrámos o seu pagamento")).expect("a letter");
        assert!(letter.text.as_ref().is_some_and(|text| text.contains("O talão é de outra conta.")));

        world.move_to(LAPSED_AGAIN).await;
        assert_eq!(world.stage("Anna", &reference).await.code(), "lapsed", "the time ran again");
    });
}

#[test]
fn money_that_nobody_told_of_is_found_by_asking_the_provider() {
    World::both(async |world| {
        let reference = world.sent_case("Anna").await;
        let anna = world.person("Anna").await;
        world.move_to(PAYABLE).await;
        let slip = world.case("Anna", &reference).await.slips[0].clone();
        world.neighbours.payment.pay(&slip.provider_id.expect("a reference"), PayOrder::default()).expect("a bank takes it");
        world.run_jobs().await;
        assert_eq!(world.stage("Anna", &reference).await.code(), "awaiting_payment", "no notice came");
        claim(&anna, &reference).await.press("Enviar o comprovativo").await;
        world.run_jobs().await;
        assert_eq!(world.stage("Anna", &reference).await.code(), "in_review");
        let case = world.case("Anna", &reference).await;
        assert_eq!((told(world, &case, EventKind::Paid).await, told(world, &case, EventKind::PaymentHeld).await), (1, 0), "once");
    });
}

#[test]
fn a_payment_by_telephone_is_asked_about_too() {
    World::tell(async |world| {
        let reference = world.sent_case("Anna").await;
        let anna = world.person("Anna").await;
        world.move_to(PAYABLE).await;
        let mut page = anna.open(&format!("/pt/pedidos/{reference}/pagar")).await;
        page.fill("telefone", "912 345 678");
        page.press("Pedir no telemóvel").await;
        let asked = world.neighbours.payment.payments().pop().expect("ordered");
        claim(&anna, &reference).await.press("Enviar o comprovativo").await;
        world.run_jobs().await;
        assert_eq!(world.stage("Anna", &reference).await.code(), "matching", "nothing was paid yet");
        world.neighbours.payment.pay(&asked.transaction_id, PayOrder::default()).expect("confirmed on the telephone");
        desk(world, &reference).await.press("Perguntar de novo ao sistema de pagamentos").await;
        world.run_jobs().await;
        assert_eq!(world.stage("Anna", &reference).await.code(), "in_review");
    });
}

#[test]
fn a_proof_after_the_slip_lapsed_is_looked_at_and_lapses_again_when_nothing_is_found() {
    World::tell(async |world| {
        let reference = world.sent_case("Anna").await;
        let anna = world.person("Anna").await;
        world.move_to(LAPSED).await;
        assert_eq!(world.stage("Anna", &reference).await.code(), "lapsed");
        let page = claim(&anna, &reference).await;
        assert!(page.text().contains("A guia fica com o prazo passado, como está agora."), "{}", page.text());
        page.press("Enviar o comprovativo").await;
        world.run_jobs().await;
        assert_eq!(world.stage("Anna", &reference).await.code(), "matching");
        let mut page = desk(world, &reference).await;
        page.fill("words", "Não há nada.");
        page.press("Não encontrei o dinheiro").await;
        assert_eq!(world.stage("Anna", &reference).await.code(), "lapsed");
        let mut page = anna.open(&format!("/pt/pedidos/{reference}/pagar")).await;
        page.fill("words", "Estive no hospital.");
        page.press("Reabrir a guia").await;
        world.run_jobs().await;
        assert_eq!(world.stage("Anna", &reference).await.code(), "awaiting_payment");
        assert!(desk(world, &reference).await.text().contains("«Estive no hospital.»"), "the officer reads why");
        both_read(&anna, &format!("pedidos/{reference}/estado"), "Motivo: «Estive no hospital.»", "Reason: “Estive no hospital.”").await;
    });
}

#[test]
fn who_withdraws_may_say_why_and_the_officer_reads_it() {
    World::both(async |world| {
        let reference = world.sent_case("Anna").await;
        let anna = world.person("Anna").await;
        let mut page = anna.open(&format!("/pt/pedidos/{reference}/desistir/confirmar")).await;
        page.fill("words", &"x".repeat(2_001));
        let wrong = page.press("Sim, desistir").await;
        assert!(wrong.title().starts_with("Erro:"), "{}", wrong.title());
        assert_eq!(world.stage("Anna", &reference).await.code(), "awaiting_payment", "nothing was withdrawn");
        let mut page = wrong;
        page.fill("words", "Vou viver para outro país.");
        page.press("Sim, desistir").await;
        assert_eq!(world.stage("Anna", &reference).await.code(), "withdrawn");
        assert!(desk(world, &reference).await.text().contains("«Vou viver para outro país.»"), "the officer reads why");
        both_read(&anna, &format!("pedidos/{reference}/estado"), "Vou viver para outro país.", "Vou viver para outro país.").await;
    });
}
