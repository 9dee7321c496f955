//! Between both sides of a case: the refusal with its hearing and two signatures, questions and answers, a case that is handed back.

use crate::support::World;
use crate::support::browser::Browser;
use axum::http::StatusCode;
use domain::id::Reference;
use domain::officer::Role;
use domain::refusal::Refusal;
use domain::request::stage::Stage;
use service::actions::deciding;
use service::actors::SecondSign;
use service::stop::Stop;

fn desk(reference: &Reference, tail: &str) -> String {
    format!("/pt/int/processos/{reference}{tail}?motivo=second_signature")
}

async fn reads(browser: &Browser, path: &str, words: &[&str]) {
    let page = browser.open(path).await;
    for words in words {
        assert!(page.text().contains(words), "`{words}` in {}", page.text());
    }
}

#[test]
fn a_refusal_goes_over_the_hearing_to_the_signature_of_another() {
    World::both(async |world| {
        let reference = world.case_in_review("Anna").await;
        let (first, second) = (world.officer(Role::Supervisor).await, world.another_officer(Role::Supervisor).await);
        let anna = world.person("Anna").await;
        let mut decide = first.open(&desk(&reference, "/decidir")).await;
        decide.choose("ground", "means");
        decide.fill("means", "Os recibos não chegam ao valor da lei.");
        decide.press("Propor").await;
        let overview = format!("/pt/pedidos/{reference}");
        reads(&anna, &overview, &["Propomos recusar."]).await;
        let hearing = format!("{overview}/audiencia");
        reads(&anna, &hearing, &["Sem meios de subsistência", "Os recibos não chegam ao valor da lei."]).await;
        let runs = second.open(&desk(&reference, "/decidir")).await;
        assert!(runs.text().contains("Pode assinar quando a pessoa responder, ou depois de"), "{}", runs.text());
        assert!(!runs.html().contains("/decidir/indeferir"), "the term runs");

        let Stage::Hearing { hearing, .. } = world.stage("Anna", &reference).await else { panic!("no hearing") };
        let after = hearing.answer_by.tomorrow().and_then(|day| day.at(12, 0, 0, 0).in_tz("Europe/Lisbon")).expect("a day");
        world.app.clock.set(after.timestamp());
        world.run_jobs().await;
        reads(&anna, &overview, &["O prazo para responder terminou. Vamos decidir."]).await;
        let own = first.open(&desk(&reference, "/decidir")).await;
        assert!(!own.html().contains("/decidir/indeferir"), "who proposed does not sign second");
        let same = deciding::refuse(&world.app, world.acting::<SecondSign>(Role::Supervisor), reference.clone()).await;
        assert_eq!(same.map(|_| ()), Err(Stop::Refused(Refusal::SameSignature)));

        let done = second.open(&desk(&reference, "/decidir")).await.press("Assinar o indeferimento").await;
        assert!(done.text().contains("Indeferido, com duas assinaturas."), "{}", done.text());
        reads(&anna, &overview, &["A renovação foi recusada. Veja porquê e como pode contestar."]).await;
        let decision = format!("{overview}/decisao");
        let said = ["Recusámos a renovação.", "Sem meios de subsistência", "Os recibos não chegam ao valor da lei."];
        reads(&anna, &decision, &said).await;
        reads(&anna, &decision, &["Os comprovativos de renovação pendente deixaram de valer.", "Como contestar"]).await;
        let english = anna.open(&decision.replace("/pt/", "/en/")).await;
        assert_eq!(anna.open(&decision).await.skeleton(), english.skeleton());
        reads(&anna, "/pt/comprovativos", &["Revogado"]).await;
    });
}

#[test]
fn a_question_is_answered_on_the_case_and_both_read_it_at_once() {
    World::tell(async |world| {
        let reference = world.case_in_review("Anna").await;
        let (officer, anna) = (world.officer(Role::CaseOfficer).await, world.person("Anna").await);
        let questions = format!("/pt/pedidos/{reference}/perguntas");
        let mut page = anna.open(&questions).await;
        page.fill("palavras", "Posso viajar entretanto?");
        page.press("Enviar a pergunta").await;
        let mut case = officer.open(&desk(&reference, "")).await;
        assert!(case.text().contains("Posso viajar entretanto?"), "{}", case.text());
        let empty = case.press("Enviar resposta").await;
        assert_eq!(empty.status, StatusCode::CONFLICT);
        assert!(empty.text().contains("words_needed"), "{}", empty.text());
        let proof = empty.follow("Guardar prova desta tentativa").await;
        assert!(proof.bytes.starts_with(b"%PDF"), "{}: {}", proof.status, proof.url);
        case.fill("words", "Sim, com o comprovativo.");
        let answered = case.press("Enviar resposta").await;
        let again = case.press("Enviar resposta").await;
        assert_eq!((again.status, &again.url), (StatusCode::OK, &answered.url));
        assert_eq!(again.html().matches("Sim, com o comprovativo.").count(), answered.html().matches("Sim, com o comprovativo.").count());
        assert!(!again.html().contains("/responder"), "answered once");
        reads(&anna, &questions, &["Sim, com o comprovativo.", "Respondeu Marta Lopes"]).await;
        reads(&anna, &format!("/pt/pedidos/{reference}/estado"), &["Respondemos à sua pergunta"]).await;
    });
}

#[test]
fn a_case_that_is_handed_back_is_free_for_the_next() {
    World::tell(async |world| {
        let reference = world.case_in_review("Anna").await;
        let (first, second) = (world.officer(Role::CaseOfficer).await, world.officer(Role::Supervisor).await);
        let case = first.open("/pt/int").await.press("próximo").await;
        assert!(case.text().contains("Está consigo."), "{}", case.text());
        let theirs = second.open(&desk(&reference, "")).await;
        assert!(theirs.text().contains("Está com Marta Lopes."), "{}", theirs.text());
        assert!(!theirs.html().contains("/devolver"), "only who has it hands it back");
        let mine = case.press("Devolver à fila").await;
        assert!(!mine.text().contains(reference.as_str()), "{}", mine.text());
        assert_eq!(case.press("Devolver à fila").await.url, mine.url, "the same form again");
        let next = second.open("/pt/int").await.press("próximo").await;
        assert!(next.text().contains("Está consigo."), "{}", next.text());
    });
}
