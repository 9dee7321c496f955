//! The checks with other institutions on the pages: an institution that is down, and going on without one.

use crate::pages_resident::pdf;
use crate::support::World;
use crate::support::browser::Browser;
use axum::http::StatusCode;
use domain::check::{CheckState, Registry};
use domain::id::Reference;
use domain::officer::{Power, Role};
use domain::request::stage::AskReason;
use neighbours::fault::Fault;
use neighbours::payment::book::PayOrder;
use service::actions::asking::{self, Asking};
use service::actors::Ask;

/// A case whose question to the tax authority has no answer yet; social security has answered.
async fn case_in_checks(world: &World) -> Reference {
    world.neighbours.tax.set_fault(Fault::Down);
    let reference = world.sent_case("Anna").await;
    world.pay("Anna", &reference, PayOrder::default()).await;
    assert_eq!(world.stage("Anna", &reference).await.code(), "in_checks");
    reference
}

async fn state(world: &World, reference: &Reference, registry: Registry) -> CheckState {
    let case = world.case("Anna", reference).await;
    case.checks.into_iter().find(|check| check.registry == registry).expect("it is asked").state
}

async fn both_read(browser: &Browser, tail: &str, pt: &str, en: &str) {
    for (lang, words) in [("pt", pt), ("en", en)] {
        let page = browser.open(&format!("/{lang}/{tail}")).await;
        assert!(page.text().contains(words), "`{words}` in {}", page.text());
    }
}

#[test]
fn an_institution_that_is_down_is_told_and_stops_nothing() {
    World::tell(async |world| {
        let reference = case_in_checks(world).await;
        let anna = world.person("Anna").await;
        let (overview, story) = (format!("pedidos/{reference}"), format!("pedidos/{reference}/estado"));
        both_read(&anna, &overview, "ainda não responderam", "no answer yet").await;
        both_read(&anna, &overview, "o pedido não fica parado por isto", "your request does not stop for this").await;
        world.move_to("2026-11-30T12:00:00Z").await;
        assert_eq!(world.stage("Anna", &reference).await.code(), "in_review");
        both_read(&anna, &story, "Sem resposta desde", "No answer since").await;
        both_read(&anna, &story, "Não é um erro seu.", "It is not your mistake.").await;
        // The paper that stands in for the answer is taken, though the review has begun; any other is not.
        let mut page = anna.open(&format!("/pt/{overview}")).await.follow("Juntar a declaração").await;
        page.attach("files", "financas.pdf", &pdf("sem dividas"));
        let added = page.press("Enviar ficheiros").await;
        assert_eq!(added.status, StatusCode::OK, "{}", added.text());
        let slots: Vec<String> = world.case("Anna", &reference).await.documents.into_iter().map(|document| document.slot).collect();
        assert!(slots.contains(&"tax_declaration".to_owned()), "{slots:?}");
        let mut page = anna.open(&format!("/pt/pedidos/{reference}/documentos/passport")).await;
        page.attach("files", "passaporte.pdf", &pdf("passport"));
        assert_eq!(page.press("Trocar este documento").await.status, StatusCode::CONFLICT, "nothing else is taken in review");
    });
}

#[test]
fn a_supervisor_goes_on_without_a_check_and_says_why() {
    World::both(async |world| {
        let reference = case_in_checks(world).await;
        let path = format!("/pt/int/processos/{reference}?motivo=question");
        for role in Role::ALL {
            let page = world.officer(role).await.open(&path).await;
            assert_eq!(page.html().contains("/dispensar"), role.may(Power::Override), "{}", role.code());
            let forged = world.officer(role).await.post(&format!("/pt/int/processos/{reference}/dispensar"), &[("registry", "tax")]).await;
            assert_eq!(forged.status, StatusCode::GONE, "{}", role.code());
        }
        let supervisor = world.officer(Role::Supervisor).await;
        let refused = async |page: &crate::support::page::Page, code: &str| {
            let answer = page.press("Seguir sem ela").await;
            assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.text());
            assert!(answer.text().contains(code), "`{code}` in {}", answer.text());
        };
        let (mut page, mut late, mut later) = (supervisor.open(&path).await, supervisor.open(&path).await, supervisor.open(&path).await);
        page.fill("words", "  ");
        refused(&page, "words_needed").await;
        page.fill("words", "As Finanças confirmaram por telefone.");
        page.fill("registry", "social_security");
        refused(&page, "changed_meanwhile").await;
        assert!(matches!(state(world, &reference, Registry::SocialSecurity).await, CheckState::Answered { .. }), "an answer stays");
        page.fill("registry", "tax");
        let done = page.press("Seguir sem ela").await;
        assert!(done.text().contains("As Finanças confirmaram por telefone."), "{}", done.text());
        assert!(!done.html().contains("/dispensar"), "nothing is left to go on without");
        assert_eq!(world.stage("Anna", &reference).await.code(), "in_review");
        late.fill("words", "Outra vez.");
        refused(&late, "changed_meanwhile").await;

        let story = format!("pedidos/{reference}/estado");
        let anna = world.person("Anna").await;
        both_read(&anna, &story, "Seguimos sem a resposta: Finanças", "We go on without the answer: ").await;
        both_read(&anna, &story, "As Finanças confirmaram por telefone.", "As Finanças confirmaram por telefone.").await;

        let asked = Asking { slots: vec!["passport".to_owned()], reason: AskReason::Outdated, words: "O novo, por favor.".to_owned() };
        asking::ask(&world.app, world.acting::<Ask>(Role::CaseOfficer), reference.clone(), asked).await.expect("asked");
        later.fill("words", "Fora de tempo.");
        refused(&later, "wrong_stage").await;
    });
}
