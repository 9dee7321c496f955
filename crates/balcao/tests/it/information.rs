//! What one may always know: pages without an account.

use crate::support::World;
use axum::http::StatusCode;
use neighbours::fault::Fault;

const PAGES: [&str; 6] = ["estado", "burlas", "acessibilidade", "privacidade", "avisos-legais", "documentos/verificar"];

#[test]
fn every_page_is_there_in_both_languages_and_of_one_shape() {
    World::tell(async |world| {
        let visitor = world.visitor();
        for tail in PAGES {
            let pt = visitor.open(&format!("/pt/{tail}")).await;
            let en = visitor.open(&format!("/en/{tail}")).await;
            assert_eq!((pt.status, en.status), (StatusCode::OK, StatusCode::OK), "{tail}");
            assert_ne!(pt.h1(), en.h1(), "{tail} is translated");
            assert_eq!(pt.skeleton(), en.skeleton(), "{tail}");
            assert_eq!(pt.follow("English").await.h1(), en.h1(), "{tail}");
        }
        let notices = visitor.open("/pt/avisos-legais").await.follow("Os avisos completos").await;
        assert!(notices.html().contains("SIL Open Font License"), "the licences are quoted whole");
    });
}

#[test]
fn a_letter_of_ours_is_known_by_its_code_and_nothing_more_is_told() {
    World::both(async |world| {
        world.sent_case("Anna").await;
        let letters = world.letters_to("anna@pessoas.example").await;
        let text = letters.first().and_then(|letter| letter.text.clone()).expect("a letter");
        let code = text
            .split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
            .find(|word| word.len() == 9 && word.as_bytes()[4] == b'-' && word.bytes().all(|b| !b.is_ascii_lowercase()))
            .unwrap_or_else(|| panic!("the letter has no code:\n{text}"))
            .to_owned();
        let mut page = world.visitor().open("/pt/burlas").await;
        page.fill("Código da mensagem", &code.to_lowercase());
        let answer = page.press("Confirmar").await;
        let note = answer.first("[role=status]").expect("an answer");
        assert!(note.contains("É nossa.") && note.contains("17 de novembro de 2026"), "{note}");
        for hidden in ["Anna", "Kovalenko", "anna@pessoas.example"] {
            assert!(!answer.html().contains(hidden), "{hidden}");
        }
        let mut page = world.visitor().open("/en/burlas").await;
        page.fill("codigo", "ZZZZ-ZZZZ");
        let note = page.press("Confirm").await.first("[role=status]").expect("an answer");
        assert!(note.contains("We found no letter with this code. Check each letter"), "{note}");
    });
}

#[test]
fn a_code_that_can_be_none_is_told_at_the_field() {
    World::tell(async |world| {
        for (typed, words) in [("", "Escreva o código"), ("123", "O código tem 8 letras")] {
            let mut page = world.visitor().open("/pt/burlas").await;
            page.fill("codigo", typed);
            let again = page.press("Confirmar").await;
            assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(again.first(".govuk-error-summary").expect("a summary").contains(words));
            assert!(again.first(".govuk-error-message").expect("at the field").contains(words));
        }
    });
}

#[test]
fn the_status_page_tells_of_what_is_late_and_since_when() {
    World::both(async |world| {
        let visitor = world.visitor();
        let page = visitor.open("/pt/estado").await;
        assert!(page.text().contains("Tudo a funcionar."), "{}", page.text());
        world.neighbours.payment.set_fault(Fault::Down);
        world.neighbours.mail.set_fault(Fault::Down);
        world.sent_case("Anna").await;
        world.move_to("2026-11-17T11:00:00Z").await;
        let page = visitor.open("/pt/estado").await;
        let text = page.text();
        assert!(text.contains("Há atrasos."), "{text}");
        for late in ["Há guias à espera de referência desde terça-feira, 17 de novembro de 2026, às 10:00", "Há cartas à espera desde"]
        {
            assert!(text.contains(late), "`{late}` in {text}");
        }
        assert!(!text.contains("Anna"), "nothing about anybody");
    });
}

#[test]
fn a_file_is_looked_at_and_not_kept() {
    World::tell(async |world| {
        for (name, bytes, words) in [
            ("vazio.pdf", b"".to_vec(), "O ficheiro está vazio"),
            ("carta.txt", b"just words, no paper".to_vec(), "Este tipo de ficheiro não serve"),
            ("meio.pdf", b"%PDF-1.7\n1 0 obj\n<<".to_vec(), "Assim não serve."),
        ] {
            let mut page = world.visitor().open("/pt/documentos/verificar").await;
            page.attach("Ficheiro", name, &bytes);
            let found = page.press("Verificar o ficheiro").await;
            assert_eq!(found.status, StatusCode::OK, "{name}: {}", found.text());
            assert!(found.text().contains(words), "{name}: {}", found.text());
        }
        let mut page = world.visitor().open("/pt/documentos/verificar").await;
        let (_, receipt) = paper::samples::receipt::samples().into_iter().next().expect("a sample");
        let paper = paper::receipt::pdf(&receipt, paper::samples::now()).expect("a paper");
        page.attach("ficheiro", "recibo.pdf", &paper);
        let found = page.press("Verificar o ficheiro").await;
        assert!(found.text().contains("Serve"), "{}", found.text());
        let page = world.visitor().open("/pt/documentos/verificar").await;
        let again = page.press("Verificar o ficheiro").await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.first(".govuk-error-message").expect("at the field").contains("Escolha um ficheiro"));
    });
}
