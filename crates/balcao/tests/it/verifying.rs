//! Somebody who gets a proof to see, and checks it: from the QR code, with the code typed, with the PDF.

use crate::support::World;
use crate::support::browser::Body;
use crate::support::page::Page;
use axum::http::{Method, StatusCode};
use domain::proof::Purpose;
use service::actions::withdrawing;
use service::proofs::{code, declaration};
use std::net::IpAddr;
use store::proof::Held;

#[test]
fn a_proof_is_checked_by_its_qr_code_and_says_only_what_is_in_the_seal() {
    World::both(async |world| {
        let reference = world.sent_case("Anna").await;
        let held = world.proof_for("Anna", &reference, Purpose::Full).await;
        let page = world.visitor().open(&format!("/S/{}", held.seal)).await;
        assert_eq!((page.status, page.h1().as_str()), (StatusCode::OK, "Válido"), "{}", page.text());
        let header = |name: &str| page.headers.get(name).map(|value| value.to_str().expect("text").to_owned());
        assert_eq!(header("cache-control").as_deref(), Some("no-store"));
        assert_eq!(header("referrer-policy").as_deref(), Some("no-referrer"));
        assert_eq!(header("set-cookie"), None, "nobody is followed");
        let text = page.text();
        for shown in ["Anna Kovalenko", "3 de março de 1988", "Ucrânia", "•••• 205", "à espera de decisão", &held.proof.number]
        {
            assert!(text.contains(shown), "`{shown}` is missing in {text}");
        }
        for hidden in ["anna@pessoas.example", "10007205", "Rua das Flores", "XX1000001"] {
            assert!(!page.html().contains(hidden), "`{hidden}` is nobody's business");
        }
        three_good_answers(&page);
        let english = page.follow("English").await;
        assert_eq!(english.h1(), "Valid");
        assert_eq!(english.skeleton(), page.skeleton(), "both languages say the same");
    });
}

#[test]
fn a_proof_for_a_purpose_shows_only_the_fields_of_that_purpose() {
    World::tell(async |world| {
        let reference = world.sent_case("Anna").await;
        for (purpose, shown, hidden) in [
            (Purpose::Housing, vec!["Nome"], vec!["Data de nascimento", "Nacionalidade", "Título"]),
            (Purpose::Work, vec!["Nome", "Data de nascimento", "Nacionalidade", "Tipo de título"], vec!["••••"]),
            (Purpose::Bank, vec!["Nome", "Data de nascimento", "Nacionalidade", "••••"], vec!["Tipo de título"]),
        ] {
            let held = world.proof_for("Anna", &reference, purpose).await;
            let page = world.visitor().open(&format!("/S/{}", held.seal)).await;
            let rows = page.all(".bl-ref dt, .bl-ref dd").join(" | ");
            assert!(shown.iter().all(|words| rows.contains(words)), "{purpose:?}: {rows}");
            assert!(!hidden.iter().any(|words| rows.contains(words)), "{purpose:?}: {rows}");
        }
    });
}

#[test]
fn a_typed_code_shows_the_same_as_the_qr_code() {
    World::both(async |world| {
        let held = proof(world).await;
        let scanned = world.visitor().open(&format!("/S/{}", held.seal)).await;
        for typed in [code::grouped(&held.code).to_lowercase(), format!("HTTPS://{}/S/{}", "BALCAO.EXAMPLE", held.seal)] {
            let mut page = world.visitor().open("/pt/verificar").await;
            page.fill("Código do documento", &typed);
            let verdict = page.press("Verificar").await;
            assert_eq!((verdict.status, verdict.h1()), (StatusCode::OK, scanned.h1()));
            assert_eq!(verdict.skeleton(), scanned.skeleton());
            assert_eq!(verdict.all(".bl-ref dd"), scanned.all(".bl-ref dd"));
            assert_eq!(verdict.follow("English").await.h1(), "Valid", "what was sent survives the language");
        }
    });
}

#[test]
fn the_language_of_a_scan_is_the_browsers() {
    World::tell(async |world| {
        let held = proof(world).await;
        let visitor = world.visitor();
        let address = format!("/S/{}", held.seal);
        assert_eq!(visitor.reading("en-GB,en;q=0.8").open(&address).await.h1(), "Valid");
        assert_eq!(visitor.reading("de").open(&address).await.h1(), "Válido");
        assert_eq!(visitor.reading("en").open(&format!("{address}?lingua=pt")).await.h1(), "Válido");
    });
}

#[test]
fn a_pdf_is_checked_with_its_own_signature() {
    World::tell(async |world| {
        let held = proof(world).await;
        let pdf = pdf_of(world, &held).await;
        let verdict = upload(world, "declaracao.pdf", &pdf).await;
        assert_eq!(verdict.h1(), "Válido", "{}", verdict.text());
        assert!(verdict.text().contains("O ficheiro PDF é o original."));

        let longer = [pdf.as_slice(), b"\n% one more line\n"].concat();
        let verdict = upload(world, "declaracao.pdf", &longer).await;
        assert_eq!(verdict.h1(), "Assinatura inválida", "{}", verdict.text());
        assert!(verdict.text().contains("O ficheiro PDF não é o original."));

        let verdict = upload(world, "outro.pdf", b"%PDF-1.7\nnothing of ours\n").await;
        assert_eq!(verdict.h1(), "Não reconhecido");
        assert_eq!(verdict.all(".bl-ref dd"), Vec::<String>::new());
    });
}

#[test]
fn a_revoked_proof_is_revoked_at_once() {
    World::both(async |world| {
        let reference = world.sent_case("Anna").await;
        let held = world.proof_of("Anna", &reference).await;
        let address = format!("/S/{}", held.seal);
        assert_eq!(world.visitor().open(&address).await.h1(), "Válido");
        withdrawing::withdraw(&world.app, world.resident("Anna"), reference, String::new()).await.expect("it is withdrawn");
        let page = world.visitor().open(&address).await;
        assert_eq!(page.h1(), "Revogado", "{}", page.text());
        assert!(page.text().contains("Revogado não quer dizer irregular."));
        assert!(page.all(".bl-three li")[0].contains("Assinatura verdadeira"), "the answers stay separate");
    });
}

#[test]
fn dates_are_an_answer_of_their_own() {
    World::tell(async |world| {
        let held = proof(world).await;
        let address = format!("/S/{}", held.seal);
        world.app.clock.set(crate::support::at("2030-01-02T10:00:00Z"));
        let page = world.visitor().open(&address).await;
        assert_eq!(page.h1(), "Caducado", "{}", page.text());
        assert!(page.text().contains("Não foi revogado"));
        world.app.clock.set(crate::support::at("2026-01-02T10:00:00Z"));
        assert_eq!(world.visitor().open(&address).await.h1(), "Ainda não válido");
    });
}

#[test]
fn a_forged_seal_shows_nothing_of_what_it_claims() {
    World::tell(async |world| {
        let held = proof(world).await;
        let mut forged = held.seal.clone().into_bytes();
        let last = forged.len() - 20;
        forged[last] = if forged[last] == b'A' { b'B' } else { b'A' };
        let forged = String::from_utf8(forged).expect("still base 32");
        let page = world.visitor().open(&format!("/S/{forged}")).await;
        assert_eq!(page.h1(), "Assinatura inválida");
        assert_eq!(page.all(".bl-ref dd"), Vec::<String>::new());
        assert!(!page.text().contains("Kovalenko"));
        for nonsense in ["AAAA", "ZZZZ-ZZZZ", "%00", &"A".repeat(4_000)] {
            let page = world.visitor().open(&format!("/S/{nonsense}")).await;
            assert_eq!(page.h1(), "Não reconhecido", "{nonsense}");
        }
    });
}

#[test]
fn what_cannot_be_checked_is_told_at_the_field() {
    World::tell(async |world| {
        let large = vec![b'%'; 6 * 1024 * 1024];
        for (language, words) in [
            ("pt", ["Escreva o código do documento", "O código tem 12 letras", "Aqui só lemos PDF", "O ficheiro tem mais de 5,0 MB"]),
            ("en", ["Type the code", "The code has 12 letters", "We read only PDF", "The file is larger than 5.0 MB"]),
        ] {
            let button = if language == "pt" { "Verificar" } else { "Check" };
            let tries: [(&str, Option<&[u8]>); 4] = [("", None), ("1234", None), ("", Some(b"\xff\xd8\xff")), ("", Some(&large))];
            for ((typed, file), words) in tries.into_iter().zip(words) {
                let mut page = world.visitor().open(&format!("/{language}/verificar")).await;
                page.fill("codigo", typed);
                if let Some(bytes) = file {
                    page.attach("ficheiro", "a.pdf", bytes);
                }
                let again = page.press(button).await;
                assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
                let summary = again.first(".govuk-error-summary").expect("a summary");
                let at_field = again.first(".govuk-error-message").expect("words at the field");
                assert!(summary.contains(words) && at_field.contains(words), "{words}: {summary} / {at_field}");
                assert!(again.title().starts_with(if language == "pt" { "Erro:" } else { "Error:" }), "{}", again.title());
            }
        }
    });
}

#[test]
fn nobody_tries_codes_in_bulk() {
    World::tell(async |world| {
        let near: IpAddr = "192.0.2.1".parse().expect("an address");
        let limit = balcao::web::caller::CHECKS_PER_HOUR_LIMIT;
        let mut visitor = world.visitor().at(near);
        for _ in 0..limit {
            let _ = visitor.send(Method::GET, "/S/AAAA", Body::None, None, &[]).await;
        }
        let page = visitor.open("/S/AAAA").await;
        assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(page.headers.contains_key("retry-after"));
        assert!(page.text().contains("Houve muitas verificações"));
        visitor = visitor.at("198.51.100.1".parse().expect("an address"));
        assert_eq!(visitor.open("/S/AAAA").await.status, StatusCode::OK, "another network is not held up");
    });
}

#[test]
fn a_form_of_another_site_is_not_taken() {
    World::tell(async |world| {
        let page = world.visitor().open("/pt/verificar").await;
        let sending = page.sending("Verificar");
        let foreign = [("sec-fetch-site", "cross-site")];
        let answer = world.visitor().send(Method::POST, &sending.url, sending.body, Some(&page.url), &foreign).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    });
}

#[test]
fn how_to_verify_offline_is_told_with_the_real_files() {
    World::tell(async |world| {
        let visitor = world.visitor();
        let page = visitor.open("/pt/verificar").await.follow("Verificar sem Internet").await;
        let links: Vec<String> = page.links().into_iter().map(|(_, href)| href).collect();
        for path in [service::proofs::published::KEYS_PATH, service::proofs::published::REVOCATIONS_PATH] {
            assert!(links.iter().any(|href| href == path), "{path} in {links:?}");
            let name = path.rsplit('/').next().expect("a name");
            assert!(page.text().contains(name), "the command names {name}");
        }
        let english = visitor.open("/en/verificar/offline").await;
        assert_eq!(english.skeleton(), page.skeleton());
    });
}

async fn proof(world: &World) -> Held {
    let reference = world.sent_case("Anna").await;
    world.proof_of("Anna", &reference).await
}

async fn pdf_of(world: &World, held: &Held) -> Vec<u8> {
    let reference = held.proof.number.split('/').next().and_then(domain::id::Reference::parse).expect("its request's");
    let case = service::cases::own(&world.app, world.resident("Anna"), reference).await.expect("a case");
    declaration::pdf(&world.app, &case, held).await.expect("a paper")
}

async fn upload(world: &World, name: &str, bytes: &[u8]) -> Page {
    let mut page = world.visitor().open("/pt/verificar").await;
    page.attach("ficheiro", name, bytes);
    page.press("Verificar").await
}

fn three_good_answers(page: &Page) {
    let answers = page.all(".bl-three li strong");
    assert_eq!(answers, ["Assinatura verdadeira", "Dentro da validade", "Não foi revogado"]);
}
