//! Whose turn it is, told so that nobody is led astray: replacing, answering, waiting for a month, after the end, on the desk.

use crate::pages_resident::pdf;
use crate::support::World;
use crate::support::people;
use domain::decision::Ground;
use domain::document::Verdict;
use domain::id::Reference;
use domain::officer::Role;
use domain::request::stage::{AskReason, Stage};
use service::actions::asking::{self, Asking};
use service::actions::{deciding, questions, reviewing, withdrawing};
use service::actors::{Ask, Has, Propose, Review, With};
use service::cases;
use store::session::{Session, Whose};

fn officer<P: Has>(world: &World, role: Role) -> With<P> {
    let now = world.app.clock.real_now();
    let officer = people::officer(role);
    let session = Session {
        token_hash: String::new(),
        whose: Whose::Officer(officer.id),
        form_key: String::new(),
        made_at: now,
        seen_at: now,
        ends_at: now,
        reason: String::new(),
    };
    With::of(&session, &officer).expect("the role has the power")
}

fn to(reference: &Reference, rest: &str) -> String {
    if rest.is_empty() { format!("/pt/pedidos/{reference}") } else { format!("/pt/pedidos/{reference}/{rest}") }
}

async fn heard(world: &World, reference: &Reference) {
    let grounds = vec![Ground { code: "means".to_owned(), words: "Sem recibos desde maio.".to_owned() }];
    let who = officer::<Propose>(world, Role::CaseOfficer);
    deciding::propose_refusal(&world.app, who, reference.clone(), grounds).await.expect("proposed");
    deciding::answer_hearing(&world.app, world.resident("Anna"), reference.clone(), "Tenho recibos.".to_owned()).await.expect("answered");
}

#[test]
fn a_filled_slot_says_what_is_replaced_and_the_story_tells_it() {
    World::tell(async |world| {
        let reference = world.ready_case("Anna").await;
        let anna = world.person("Anna").await;
        let slot = to(&reference, "documentos/passport");
        let mut page = anna.open(&slot).await;
        assert!(page.text().contains("fica no lugar de passport.pdf (1 página)"), "{}", page.text());
        assert!(page.links().iter().any(|(words, _)| words == "Continuar"), "{:?}", page.links());
        assert!(page.first("details:not([open]) input[name=password]").is_some(), "behind a line that opens");
        assert!(page.first("details form button").is_some(), "taking out is asked once");
        page.attach("files", "novo.pdf", &pdf("novo"));
        let kept = page.press("Trocar este documento").await;
        assert!(kept.text().contains("novo.pdf"), "{}", kept.text());
        let list = anna.open(&to(&reference, "")).await.first(".bl-turn").expect("whose turn");
        assert!(list.contains("Só falta rever e enviar.") && !list.contains("Quando tudo"), "{list}");
        let story = anna.open(&to(&reference, "estado")).await;
        assert!(story.text().contains("Preparou o pedido (11 passos)"), "{}", story.text());
        assert!(story.first("details").expect("the steps").contains("Trocou: Passaporte"), "{}", story.text());
        let english = anna.open(&format!("/en/pedidos/{reference}/documentos/passport")).await;
        assert!(english.text().contains("This replaces novo.pdf (1 page)"), "{}", english.text());
        assert_eq!(anna.open(&slot).await.skeleton(), english.skeleton());
        kept.press("Retirar").await;
        let empty = anna.open(&slot).await;
        assert!(empty.text().contains("Continuar sem este documento"), "{}", empty.text());
    });
}

#[test]
fn what_is_asked_for_again_is_added_and_then_sent_from_the_page_that_asked() {
    World::tell(async |world| {
        let reference = world.case_in_review("Anna").await;
        let anna = world.person("Anna").await;
        let case = cases::own(&world.app, world.resident("Anna"), reference.clone()).await.expect("a case");
        let passport = case.documents.iter().find(|document| document.slot == "passport").expect("a passport").id;
        let who = officer::<Review>(world, Role::CaseOfficer);
        reviewing::judge(&world.app, who, reference.clone(), passport, Verdict::Accepted, String::new()).await.expect("judged");
        let asking = Asking { slots: vec!["passport".to_owned()], reason: AskReason::Outdated, words: "Está cortado.".to_owned() };
        asking::ask(&world.app, officer::<Ask>(world, Role::CaseOfficer), reference.clone(), asking).await.expect("asked");
        let case = cases::own(&world.app, world.resident("Anna"), reference.clone()).await.expect("a case");
        let Stage::MoreAsked { ask, .. } = &case.held.request.stage else { panic!("not asked") };
        let path = to(&reference, &format!("pedidos/{}", ask.id));
        let row = anna.open(&path).await.first(".govuk-summary-list__value").expect("the passport");
        assert!(row.contains("Tem de ser trocado") && !row.contains("Aceite") && !row.contains("Falta"), "{row}");
        let list = anna.open(&to(&reference, "documentos")).await;
        assert!(list.text().contains("Tem de ser trocado"), "{}", list.text());
        world.app.clock.set(crate::support::at("2026-11-18T12:00:00Z"));
        let mut slot = anna.open(&path).await.follow("Trocar").await;
        slot.attach("files", "novo.pdf", &pdf("novo"));
        let added = slot.press("Trocar este documento").await;
        assert!(added.url.starts_with(&path), "{}", added.url);
        assert!(added.text().contains("Só falta um passo: enviar a resposta."), "{}", added.text());
        let sent = added.press("Enviar a minha resposta").await;
        assert!(sent.url.ends_with("/estado"), "{}", sent.url);
        let queue = world.officer(Role::CaseOfficer).await.open("/pt/int").await;
        assert!(queue.text().contains("Respondeu ao que pedimos"), "{}", queue.text());
    });
}

#[test]
fn a_draft_before_its_month_has_no_button_to_send() {
    World::tell(async |world| {
        let reference = world.ready_case("Chen").await;
        let chen = world.person("Chen").await;
        for rest in ["rever", "enviar"] {
            let page = chen.open(&to(&reference, rest)).await;
            assert!(page.text().contains("Ainda não pode enviar."), "{rest}: {}", page.text());
            assert!(!page.text().contains("Declarar e enviar"), "{rest}: {}", page.text());
            assert_eq!(page.skeleton(), chen.open(&format!("/en/pedidos/{reference}/{rest}")).await.skeleton(), "{rest}");
        }
        let list = chen.open(&to(&reference, "")).await;
        assert!(list.text().contains("Abre dentro de") || list.text().contains("Ainda sem data"), "{}", list.text());
        assert!(!list.text().contains("Faltam 1"), "{}", list.text());
    });
}

#[test]
fn a_recommended_day_that_has_passed_is_told_as_such() {
    World::tell(async |world| {
        let reference = world.ready_case("Anna").await;
        world.move_to("2026-12-15T10:00:00Z").await;
        let anna = world.person("Anna").await;
        let page = anna.open(&to(&reference, "")).await;
        assert!(page.text().contains("Ainda pode pedir. A data recomendada"), "{}", page.text());
        assert!(page.text().contains("válido até 20 de dezembro de 2026"), "{}", page.text());
        assert!(!page.first(".bl-turn").expect("whose turn").contains("Pedir até"), "{}", page.text());
        let route = "situacao/5?goal=renew&holds=residence_permit&basis=88-1&expires=2026-12-20&in_portugal=true&has_open_process=false";
        let (pt, en) = (anna.open(&format!("/pt/{route}")).await, anna.open(&format!("/en/{route}")).await);
        assert!(pt.text().contains("A data recomendada"), "{}", pt.text());
        assert!(en.text().contains("The recommended date"), "{}", en.text());
        let rules = en.first(".bl-law").expect("the rules");
        assert!(rules.contains("deadline-decision-renewal") && rules.contains("fee-analysis-online-2026"), "{rules}");
    });
}

#[test]
fn after_the_end_nobody_is_told_to_start_over() {
    World::tell(async |world| {
        let reference = world.sent_case("Anna").await;
        withdrawing::withdraw(&world.app, world.resident("Anna"), reference.clone(), String::new()).await.expect("withdrawn");
        world.run_jobs().await;
        let anna = world.person("Anna").await;
        let home = anna.open("/pt/inicio").await;
        assert!(!home.text().contains("Agora é a sua vez"), "{}", home.text());
        assert!(home.links().iter().any(|(words, href)| words == "Começar um pedido novo" && href.contains("pedidos/novo")), "a line");
        for page in [home, anna.open(&to(&reference, "estado")).await, anna.open(&to(&reference, "recibo")).await] {
            assert!(!page.text().contains("Comprovativo de renovação pendente"), "{}: {}", page.url, page.text());
        }
        assert!(!anna.open("/pt/comprovativos").await.text().contains("Novo comprovativo"));
    });
}

#[test]
fn a_person_is_promised_only_once_somebody_has_the_case() {
    World::tell(async |world| {
        let reference = world.case_in_review("Anna").await;
        let anna = world.person("Anna").await;
        let before = anna.open(&to(&reference, "")).await;
        assert!(before.text().contains("espera por uma pessoa que o analise"), "{}", before.text());
        reviewing::take(&world.app, officer::<Review>(world, Role::CaseOfficer), reference.clone()).await.expect("taken");
        let after = anna.open(&to(&reference, "")).await;
        assert!(after.text().contains("em análise por uma pessoa"), "{}", after.text());
    });
}

#[test]
fn what_waits_for_an_officer_comes_next_with_its_notice() {
    World::both(async |world| {
        let reference = world.case_in_review("Anna").await;
        let desk = world.officer(Role::Supervisor).await;
        heard(world, &reference).await;
        let queue = desk.open("/pt/int").await;
        assert!(queue.text().contains("Respondeu na audiência"), "{}", queue.text());
        assert_eq!(queue.skeleton(), desk.open("/en/int").await.skeleton());
        questions::ask(&world.app, world.resident("Anna"), reference.clone(), "E agora?".to_owned()).await.expect("asked");
        let queue = desk.open("/pt/int").await;
        assert!(queue.text().contains("1 pergunta por responder"), "{}", queue.text());
    });
}
