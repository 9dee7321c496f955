//! Words people meet: what was revoked, days that do not exist, numbers, codes on the desk.

use crate::support::World;
use domain::officer::Role;
use service::actions::withdrawing;

#[test]
fn a_revoked_proof_says_when_and_nothing_that_contradicts() {
    World::tell(async |world| {
        let reference = world.sent_case("Anna").await;
        let code = world.proof_of("Anna", &reference).await.code;
        let check = async |path: &str, button: &str| {
            let mut page = world.visitor().open(path).await;
            page.fill("codigo", &code);
            page.press(button).await
        };
        assert!(check("/pt/verificar", "Verificar").await.text().contains("Renovação pedida"), "while it holds");
        withdrawing::withdraw(&world.app, world.resident("Anna"), reference.clone(), String::new()).await.expect("withdrawn");
        world.run_jobs().await;
        let page = check("/pt/verificar", "Verificar").await;
        assert!(page.text().contains("Foi revogado a terça-feira, 17 de novembro de 2026"), "{}", page.text());
        assert!(!page.text().contains("Renovação pedida"), "{}", page.text());
        let top = page.first(".bl-ver__top").expect("the verdict");
        assert!(top.contains("Pode ter sido trocado por outro."), "{top}");
        assert_eq!(page.skeleton(), check("/en/verificar", "Check").await.skeleton());
    });
}

#[test]
fn a_day_that_does_not_exist_is_named() {
    World::tell(async |world| {
        let route = "situacao/4?goal=renew&holds=residence_permit&basis=88-1&expires-day=31&expires-month=2&expires-year=2027";
        let page = world.visitor().open(&format!("/pt/{route}")).await;
        assert!(page.first(".govuk-error-summary").expect("a summary").contains("fevereiro não tem dia 31"), "{}", page.text());
        assert!(!page.html().contains("Erro::"), "one colon");
        let page = world.visitor().open(&format!("/en/{route}")).await;
        assert!(page.text().contains("February has no day 31"), "{}", page.text());
    });
}

#[test]
fn a_tax_number_with_a_wrong_check_digit_is_not_called_too_short() {
    World::tell(async |world| {
        let reference = world.ready_case("Anna").await;
        let anna = world.person("Anna").await;
        for (typed, words) in [("123456780", "Este NIF não é válido"), ("12345678", "nove algarismos")] {
            let mut page = anna.open(&format!("/pt/pedidos/{reference}/dados/livelihood")).await;
            page.choose("choice", "employed").fill("employer", "Padaria").fill("employer_nif", typed);
            let wrong = page.press("Guardar e continuar").await;
            assert!(wrong.text().contains(words), "{typed}: {}", wrong.text());
        }
    });
}

#[test]
fn the_history_has_words_for_every_code() {
    World::tell(async |world| {
        let reference = world.case_in_review("Anna").await;
        let desk = world.officer(Role::Supervisor).await;
        let page = desk.open(&format!("/pt/int/processos/{reference}/historico?motivo=question")).await;
        assert!(page.text().contains("por e-mail") && page.text().contains("Trabalho ou rendimento"), "{}", page.text());
        for raw in ["livelihood", "· email", "pay by"] {
            assert!(!page.text().contains(raw), "{raw}: {}", page.text());
        }
        let marks = page.all("summary code");
        assert!(!marks.is_empty() && marks.iter().all(|mark| mark.len() == 8), "{marks:?}");
    });
}

#[test]
fn a_comparison_counts_what_was_not_compared() {
    World::tell(async |world| {
        let reference = world.case_in_review("Anna").await;
        let desk = world.officer(Role::Supervisor).await;
        let page = desk.open(&format!("/pt/int/processos/{reference}/rever?motivo=question")).await;
        assert!(page.text().contains("iguais 0, diferentes 0, para ver na imagem"), "{}", page.text());
    });
}

#[test]
fn the_page_of_a_paid_fee_says_so() {
    World::tell(async |world| {
        let reference = world.case_in_review("Anna").await;
        let page = world.person("Anna").await.open(&format!("/pt/pedidos/{reference}/pagar")).await;
        assert_eq!(page.h1(), "A taxa está paga");
    });
}

#[test]
fn mail_that_was_taken_is_told_quietly() {
    World::tell(async |world| {
        let reference = world.sent_case("Anna").await;
        let page = world.person("Anna").await.open(&format!("/pt/pedidos/{reference}/estado")).await;
        assert!(page.text().contains("E-mail aceite"), "{}", page.text());
        assert!(page.first(".bl-del--wait").is_none(), "amber is for what is late: {}", page.html());
    });
}
