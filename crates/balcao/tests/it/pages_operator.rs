//! The operator's pages: who may open what, both languages alike, members of staff, and the life of a key.

use crate::support::World;
use crate::support::page::Page;
use axum::http::StatusCode;
use domain::officer::Role;
use domain::proof::Purpose;
use seal::keys::Keyring;
use service::officers;
use service::proofs::verify::here;

/// Every page of the operator's side; the key is there in the stories that open it.
const PAGES: [&str; 5] = ["admin", "admin/utilizadores", "admin/chaves", "admin/chaves/retirar?chave=PTAI-01", "admin/componentes"];
const PEOPLE: &str = "/pt/admin/utilizadores";
const KEYS: &str = "/pt/admin/chaves";
const PASSWORD: &str = "mar alto e vento";

/// A new key besides the first.
async fn rotated(world: &World) -> Page {
    world.officer(Role::Administrator).await.open(KEYS).await.press("Criar uma chave nova").await
}

#[test]
fn a_page_of_the_operator_exists_only_for_administrators() {
    World::tell(async |world| {
        rotated(world).await;
        let mut table = String::new();
        for page in PAGES {
            let path = format!("/pt/{page}");
            table.push_str(&format!("{page}:"));
            for role in Role::ALL {
                let answer = world.officer(role).await.open(&path).await;
                table.push_str(&format!(" {} {}", role.code(), answer.status.as_u16()));
            }
            let (resident, nobody) = (world.person("Anna").await.open(&path).await, world.visitor().open(&path).await);
            let door = |page: &Page| page.url.split(['?', '#']).next().unwrap_or_default().to_owned();
            table.push_str(&format!(" resident {} nobody {}\n", door(&resident), door(&nobody)));
        }
        insta::assert_snapshot!("operator_pages_by_role", table);
    });
}

#[test]
fn pages_of_the_operator_are_alike_in_both_languages() {
    World::tell(async |world| {
        rotated(world).await;
        let admin = world.officer(Role::Administrator).await;
        for page in PAGES {
            let (pt, en) = (admin.open(&format!("/pt/{page}")).await, admin.open(&format!("/en/{page}")).await);
            assert_eq!(pt.skeleton(), en.skeleton(), "{page}");
            assert!(!pt.all("main h1").is_empty(), "{page}");
        }
    });
}

/// The form filled in for somebody new.
async fn somebody(world: &World, email: &str) -> Page {
    let mut page = world.officer(Role::Administrator).await.open(PEOPLE).await;
    page.fill("nome", "Lia Mota").fill("email", email).fill("equipa", "Faro").fill("palavra", PASSWORD);
    page.choose("papel", "case_officer");
    page
}

#[test]
fn somebody_who_is_added_signs_in() {
    World::tell(async |world| {
        let page = somebody(world, " LIA@balcao.example ").await;
        let added = page.press("Juntar pessoa").await;
        assert_eq!(added.status, StatusCode::OK, "{}", added.text());
        let shown = added.first(".govuk-inset-text").expect("the secret is shown");
        let secret = shown.split_whitespace().last().expect("the secret is shown");
        let again = page.press("Juntar pessoa").await;
        assert_eq!((again.status, &again.url), (StatusCode::OK, &added.url), "the same form leads to the same place");
        assert!(!again.html().contains(secret), "the secret is shown once");
        assert_eq!(again.all("tbody th").iter().filter(|name| *name == "Lia Mota").count(), 1, "added once");
        let code = officers::code_at(&base32(secret), world.app.clock.real_now()).expect("a code");
        let mut door = world.visitor().open("/pt/int").await;
        door.fill("email", "lia@balcao.example").fill("password", PASSWORD).fill("code", &code);
        assert_eq!(door.press("Entrar").await.h1(), "Processos à nossa espera");
    });
}

fn base32(text: &str) -> [u8; 20] {
    let (mut bits, mut held, mut bytes) = (0_u32, 0_u32, Vec::new());
    for letter in text.bytes() {
        let value = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".iter().position(|known| *known == letter).expect("a letter of base 32");
        (bits, held) = (bits << 5 | u32::try_from(value).expect("small"), held + 5);
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from(bits >> held & 0xff).expect("a byte"));
        }
    }
    bytes.try_into().expect("a secret of 20 bytes")
}

#[test]
fn what_is_wrong_with_somebody_new_is_said_at_the_field() {
    World::both(async |world| {
        let taken = somebody(world, "supervisor@balcao.example").await.press("Juntar pessoa").await;
        assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", taken.text());
        assert!(taken.title().starts_with("Erro:"), "{}", taken.title());
        assert!(taken.first("#email-error").expect("at the field").contains("Já há uma pessoa que entra com este e-mail"));
        assert!(taken.html().contains("value=\"Lia Mota\""), "what was typed is kept");
        let mut short = somebody(world, "lia@balcao.example").await;
        short.fill("palavra", "mar");
        let short = short.press("Juntar pessoa").await;
        assert!(short.first("#palavra-error").is_some(), "{}", short.text());
        let empty = world.officer(Role::Administrator).await.open(PEOPLE).await.press("Juntar pessoa").await;
        assert_eq!(empty.all(".govuk-error-summary__list li").len(), 3, "{}", empty.text());
    });
}

#[test]
fn a_new_key_signs_and_the_same_form_makes_one() {
    World::tell(async |world| {
        let admin = world.officer(Role::Administrator).await;
        let page = admin.open(KEYS).await;
        assert_eq!(page.all("tbody tr").len(), 1, "{}", page.text());
        assert!(page.links().iter().all(|(words, _)| !words.starts_with("Retirar")), "the key that signs cannot be retired");
        let first = page.press("Criar uma chave nova").await;
        let second = page.press("Criar uma chave nova").await;
        assert_eq!(second.url, first.url);
        let rows = second.all("tbody tr");
        assert_eq!(rows.len(), 2, "{rows:?}");
        assert!(rows[0].ends_with("Publicada") && rows[1].ends_with("Assina hoje"), "{rows:?}");
    });
}

#[test]
fn a_key_that_is_retired_stays_published_and_signs_nothing_more() {
    World::both(async |world| {
        let reference = world.sent_case("Anna").await;
        let old = world.proof_of("Anna", &reference).await;
        let admin = world.officer(Role::Administrator).await;
        let early = admin.open("/pt/admin/chaves/retirar?chave=PTAI-01").await;
        assert_eq!(early.status, StatusCode::NOT_FOUND, "it signs today");
        let keys = rotated(world).await;
        let (mut sure, mut late) = (keys.follow("Retirar a chave PTAI-01").await, keys.follow("Retirar a chave PTAI-01").await);
        let empty = sure.press("Sim, retirar a chave").await;
        assert!(empty.first("#motivo-error").expect("at the field").contains("Escreva o motivo"));
        sure.fill("motivo", "Cópia perdida numa mudança.");
        for (key, answer) in [("PTAI-02", "É a chave que assina hoje"), ("PTAI-09", "")] {
            sure.fill("chave", key);
            let refused = sure.press("Sim, retirar a chave").await;
            let status = if answer.is_empty() { StatusCode::NOT_FOUND } else { StatusCode::UNPROCESSABLE_ENTITY };
            assert_eq!(refused.status, status, "{key}: {}", refused.text());
            assert!(refused.text().contains(answer), "{key}: {}", refused.text());
        }
        sure.fill("chave", "PTAI-01");
        let done = sure.press("Sim, retirar a chave").await;
        assert_eq!(sure.press("Sim, retirar a chave").await.url, done.url, "the same form leads to the same place");
        let rows = done.all("tbody tr");
        assert!(rows[0].ends_with("Retirada a 17 de novembro de 2026: Cópia perdida numa mudança."), "{rows:?}");
        late.fill("motivo", "Outra vez.");
        let again = late.press("Sim, retirar a chave").await;
        assert!(again.first("#motivo-error").expect("at the field").contains("Esta chave já foi retirada"));

        let published = world.visitor().open("/.well-known/seal-keys.json").await;
        let ring = Keyring::from_json(&published.bytes).expect("a ring");
        let retired: Vec<_> = ring.keys().iter().map(|key| (key.id.to_string(), key.retired_at.is_some())).collect();
        assert_eq!(retired, [("PTAI-01".to_owned(), true), ("PTAI-02".to_owned(), false)]);
        let answer = here(&world.app, old.seal.as_bytes()).await.expect("keys").expect("a seal");
        assert!(answer.holds() && answer.claims.key == "PTAI-01", "{answer:?}");
        let new = world.proof_for("Anna", &reference, Purpose::Bank).await;
        let answer = here(&world.app, new.seal.as_bytes()).await.expect("keys").expect("a seal");
        assert!(answer.holds() && answer.claims.key == "PTAI-02", "{answer:?}");
    });
}
