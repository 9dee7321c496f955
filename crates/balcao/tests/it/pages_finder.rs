//! The route finder on its pages: question by question, the code, another day, two answers that clash, and who is signed in.

use crate::support::World;
use crate::support::browser::Body;
use axum::http::{Method, StatusCode};
use domain::officer::Role;

#[test]
fn four_questions_lead_to_the_way_and_its_code_brings_it_back() {
    World::tell(async |world| {
        let anybody = world.visitor();
        let mut page = anybody.open("/pt/situacao").await;
        for (question, answer) in [("goal", "renew"), ("holds", "residence_permit"), ("basis", "88-1")] {
            page.choose(question, answer);
            page = page.press("Continuar").await;
        }
        assert_eq!(page.h1(), "Quando caduca o seu título?");
        page.fill("expires-day", "15").fill("expires-month", "12").fill("expires-year", "2026");
        let page = page.press("Continuar").await;
        assert_eq!(page.h1(), "Renovar em linha, neste serviço", "{}", page.text());
        let abroad = page.follow("Estou fora de Portugal").await;
        assert_eq!(
            abroad.h1(),
            "Está fora de Portugal: comece pelo consulado",
            "what only few are in leads elsewhere, and back: {}",
            abroad.text()
        );
        assert!(page.text().contains("30 dias antes") && !page.text().contains("31 de dezembro"), "no day is made up: {}", page.text());
        let code = page.url.rsplit('/').next().expect("a code").to_owned();
        assert_eq!(code.len(), 8, "{}", page.url);
        assert!(page.text().contains("185,60"), "{}", page.text());
        let typed = format!("/en/situacao/codigo?codigo={}-{}", &code[..4].to_lowercase(), &code[4..]);
        let same = anybody.open(&typed).await;
        assert_eq!(same.h1(), "Renew online, in this service");
        assert_eq!(page.skeleton(), same.skeleton());
        let wrong = anybody.open("/pt/situacao/codigo?codigo=AAAA").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text().contains("não é um dos nossos"), "{}", wrong.text());
        let before = anybody.open(&format!("/pt/situacao/resultado/{code}?em=2026-08-01")).await;
        assert!(before.text().contains("Esta é a resposta para 1 de agosto de 2026"), "{}", before.text());
        assert!(before.h1().contains("abre a 1 de outubro de 2026"), "{}", before.h1());
        let paper = anybody.send(Method::GET, &format!("/pt/situacao/resultado/{code}/cartao.pdf"), Body::None, None, &[]).await;
        assert!(paper.bytes.starts_with(b"%PDF"), "a card");
    });
}

#[test]
fn an_answer_left_out_and_two_that_clash_are_told() {
    World::tell(async |world| {
        let anybody = world.visitor();
        let left = anybody.open("/pt/situacao/2?asked=goal").await;
        assert_eq!(left.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(left.first(".govuk-error-summary").is_some(), "{}", left.text());
        for (lang, title) in [("pt", "Duas respostas não combinam"), ("en", "Two answers do not go together")] {
            let clash = anybody.open(&format!("/{lang}/situacao/4?goal=renew&holds=none&expires=2026-12-01")).await;
            assert_eq!(clash.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert_eq!(clash.h1(), title, "{}", clash.text());
            assert_eq!(clash.all(".bl-card").len(), 2, "both are shown");
        }
    });
}

#[test]
fn who_is_signed_in_skips_what_the_record_knows() {
    World::tell(async |world| {
        world.ready_case("Anna").await;
        let anna = world.person("Anna").await;
        let mut page = anna.open("/pt/situacao").await;
        page.choose("goal", "renew");
        let page = page.press("Continuar").await;
        assert_eq!(page.h1(), "Renovar em linha, neste serviço", "document, article and day are on record: {}", page.text());
        assert!(page.text().contains("Estou fora de Portugal") && !page.text().contains("Já tenho um pedido"), "{}", page.text());
        assert!(page.text().contains("20 de dezembro de 2026"), "her own date: {}", page.text());
        assert!(!page.url.contains("2026-12-20"), "which stands in no address");
        let sent = world.officer(Role::CaseOfficer).await.open(&page.url).await;
        assert_eq!(sent.h1(), "Renovar em linha, neste serviço", "an officer opens the same answer");
    });
}
