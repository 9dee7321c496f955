//! Signing in: the code, the record found by what is on the card, and what nobody learns.

use super::support::browser::Browser;
use super::support::page::Page;
use super::support::{World, people};
use axum::http::StatusCode;

async fn ask_code(visitor: &Browser, address: &str) -> Page {
    let mut page = visitor.open("/pt/entrar").await;
    page.fill("email", address);
    page.press("Enviar o código").await
}

async fn claim(mut page: Page, permit: &str, born_on: [&str; 3], other: &str) -> Page {
    page.fill("titulo", permit).fill("numero", other);
    page.fill("nascimento-day", born_on[0]).fill("nascimento-month", born_on[1]).fill("nascimento-year", born_on[2]);
    page.press("Encontrar").await
}

#[test]
fn a_record_is_found_by_what_is_on_the_card() {
    World::both(async |world| {
        let visitor = world.visitor();
        let chen = people::named("Chen");
        let mut page = ask_code(&visitor, " CHEN@pessoas.example ").await;
        page.fill("codigo", &world.code_sent_to(chen.email).await);
        let page = page.press("Continuar").await;
        assert_eq!(page.h1(), "Encontrar o meu processo");
        let permit = chen.permit().number;
        let page = claim(page, &permit, ["13", "6", "1979"], chen.nif).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text().contains("a data de nascimento não é a que está no processo"), "{}", page.text());
        assert!(page.text().contains("Guardar prova desta tentativa"), "the attempt is kept: {}", page.text());
        let page = claim(page, &permit, ["12", "6", "1979"], "999999990").await;
        assert!(page.text().contains("este número não é o que está no processo"), "{}", page.text());
        let page = claim(page, &permit.to_lowercase(), ["12", "6", "1979"], &chen.person().passport_number).await;
        assert!(page.url.ends_with("/pt/inicio"), "signed in: {}", page.url);
        let again = world.person_through_the_pages("Chen").await;
        assert_eq!(again.open("/pt/inicio").await.status, StatusCode::OK, "the second time the code is enough");
    });
}

#[test]
fn who_has_entered_a_code_is_led_back_to_finding_the_record() {
    World::tell(async |world| {
        let visitor = world.visitor();
        let mut page = ask_code(&visitor, people::named("Chen").email).await;
        page.fill("codigo", &world.code_sent_to(people::named("Chen").email).await);
        assert_eq!(page.press("Continuar").await.h1(), "Encontrar o meu processo");
        let page = visitor.open("/pt/comprovativos").await;
        assert_eq!(page.url, "/pt/conta/ligar?para=comprovativos");
        assert!(page.first("header").expect("a header").contains("E-mail confirmado"), "{}", page.html());
        let out = page.press("Terminar sessão").await;
        assert!(out.first("header").expect("a header").contains("Entrar"), "{}", out.html());
        assert!(visitor.open("/pt/comprovativos").await.url.starts_with("/pt/entrar"), "nothing is left of the code");
    });
}

#[test]
fn nobody_learns_whether_a_record_exists() {
    World::tell(async |world| {
        let visitor = world.visitor();
        let (chen, anna) = (people::named("Chen"), people::named("Anna"));
        let known = ask_code(&visitor, chen.email).await.skeleton();
        let unknown = ask_code(&world.visitor(), "ninguem@pessoas.example").await;
        assert_eq!(known, unknown.skeleton(), "the page is the same for every address");
        let letters = world.letters_to("ninguem@pessoas.example").await;
        assert_eq!(letters.len(), 1, "only the letter says that the address is on no record");
        let mut page = ask_code(&visitor, chen.email).await;
        page.fill("codigo", &world.code_sent_to(chen.email).await);
        let page = page.press("Continuar").await;
        let born = ["3", "3", "1988"];
        let others = claim(page, &anna.permit().number, born, anna.nif).await;
        let said = others.text();
        let nothing = claim(others, "P99999999", born, anna.nif).await;
        let words = "Não encontrámos um processo com este título e este e-mail";
        assert!(said.contains(words) && nothing.text().contains(words), "another's permit and none look the same: {said}");
    });
}

#[test]
fn a_code_is_tried_five_times_and_used_once() {
    World::tell(async |world| {
        let anna = people::named("Anna");
        let visitor = world.visitor();
        let mut page = ask_code(&visitor, anna.email).await;
        let code = world.code_sent_to(anna.email).await;
        let wrong = if code == "000000" { "000001" } else { "000000" };
        for left in ["4 vezes", "3 vezes", "2 vezes", "1 vez", "Peça outro"] {
            page.fill("codigo", wrong);
            page = page.press("Continuar").await;
            assert!(page.text().contains(left), "{left}: {}", page.text());
        }
        assert!(page.first("input[name=codigo]").is_none(), "only asking for another is left: {}", page.html());
        assert_eq!(page.press("Pedir outro código").await.h1(), "Entrar");
        let page = visitor.post("/pt/entrar/codigo", &[("codigo", &code)]).await;
        assert!(page.text().contains("Este código já não funciona"), "{}", page.text());
        let mut page = ask_code(&visitor, anna.email).await;
        page.fill("codigo", &world.code_sent_to(anna.email).await);
        assert!(page.press("Continuar").await.url.ends_with("/pt/inicio"));
    });
}

#[test]
fn codes_are_not_sent_without_end() {
    World::tell(async |world| {
        let visitor = world.visitor();
        for _ in 0..5 {
            assert_eq!(ask_code(&visitor, "bilal@pessoas.example").await.h1(), "Escreva o código");
        }
        let page = ask_code(&visitor, "bilal@pessoas.example").await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text().contains("Já pediu vários códigos na última hora"), "{}", page.text());
    });
}
