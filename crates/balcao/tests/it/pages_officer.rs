//! The officer's pages: who may open what, both languages alike, and the whole way from the queue to a decision.

use crate::support::World;
use crate::support::browser::Browser;
use axum::http::StatusCode;
use domain::id::{OfficerId, Reference};
use domain::officer::{Officer, Role};
use service::officers;
use std::collections::BTreeSet;
use store::officer::{self, Account};
use store::request;

/// Every page of the officer's side; `R` is the case's number.
const PAGES: [&str; 9] = [
    "int",
    "int/auditoria",
    "int/processos/R?motivo=question",
    "int/processos/R/rever?motivo=question",
    "int/processos/R/espelho?motivo=question",
    "int/processos/R/pedir?motivo=question",
    "int/processos/R/decidir?motivo=question",
    "int/processos/R/historico?motivo=question",
    "int/processos/R-2026-0000000-0?motivo=question",
];

fn to(reference: &Reference, tail: &str) -> String {
    format!("/pt/int/processos/{reference}{tail}")
}

/// A second case officer's session.
async fn second_officer(world: &World) -> Browser {
    world.officer(Role::Supervisor).await
}

#[test]
fn a_page_exists_only_for_who_has_its_power() {
    World::tell(async |world| {
        let reference = world.case_in_review("Anna").await;
        let mut table = String::new();
        for page in PAGES {
            let path = format!("/pt/{}", page.replace("R?", &format!("{reference}?")).replace("R/", &format!("{reference}/")));
            table.push_str(&format!("{page}:"));
            for role in Role::ALL {
                let answer = world.officer(role).await.open(&path).await;
                table.push_str(&format!(" {} {}", role.code(), answer.status.as_u16()));
            }
            let resident = world.person("Anna").await.open(&path).await;
            let nobody = world.visitor().open(&path).await;
            table.push_str(&format!(" resident {} nobody {}\n", where_to(&resident.url), where_to(&nobody.url)));
        }
        insta::assert_snapshot!("officer_pages_by_role", table);
    });
}

/// The page without what changes from story to story.
fn where_to(url: &str) -> &str {
    url.split(['?', '#']).next().unwrap_or(url)
}

#[test]
fn both_languages_have_the_same_pages() {
    World::tell(async |world| {
        let reference = world.case_in_review("Anna").await;
        let officer = world.officer(Role::Supervisor).await;
        for page in PAGES.into_iter().filter(|page| !page.contains("auditoria")) {
            let tail = page.replace("R?", &format!("{reference}?")).replace("R/", &format!("{reference}/"));
            let (pt, en) = (officer.open(&format!("/pt/{tail}")).await, officer.open(&format!("/en/{tail}")).await);
            // Each look adds a row to the history, also the one of the other language.
            match page.contains("historico") {
                true => assert_eq!(kinds(&pt.skeleton()), kinds(&en.skeleton()), "{page}"),
                false => assert_eq!(pt.skeleton(), en.skeleton(), "{page}"),
            }
            assert_eq!(pt.all("h1").len(), 1, "{page}");
        }
    });
}

fn kinds(skeleton: &[String]) -> BTreeSet<&str> {
    skeleton.iter().map(String::as_str).collect()
}

#[test]
fn a_case_goes_from_the_queue_to_approval() {
    World::both(async |world| {
        let reference = world.case_in_review("Anna").await;
        let officer = world.officer(Role::CaseOfficer).await;
        let queue = officer.open("/pt/int").await;
        assert!(queue.text().contains(reference.as_str()), "{}", queue.text());
        let case = queue.press("próximo").await;
        assert_eq!(case.h1(), "Anna Kovalenko");
        let anna = world.person("Anna").await;
        let told = async |words: &str| {
            let story = anna.open(&format!("/pt/pedidos/{reference}/estado")).await;
            assert!(story.text().contains(words), "`{words}` in {}", story.text());
        };
        told("Uma pessoa tem o seu processo").await;
        let mut review = case.follow("Rever documentos").await;
        let count = review.all(".bl-docs li").len();
        assert!(count > 0, "there are documents");
        for _ in 0..count {
            review = review.press("Aceitar").await.follow("Processo").await.follow("Rever documentos").await;
        }
        assert_eq!(review.all(".bl-docs li").iter().filter(|item| item.contains("Aceite")).count(), count);
        told("Documento aceite: Passaporte").await;
        let decide = review.follow("Decidir").await;
        let done = decide.press("Aprovar").await;
        assert!(done.text().contains("Aprovado"), "{}", done.text());
        told("Renovação aprovada").await;
        let theirs = anna.open(&format!("/pt/pedidos/{reference}")).await;
        assert!(theirs.text().contains("A renovação está aprovada."), "{}", theirs.text());
    });
}

#[test]
fn a_case_of_nobody_asks_why_it_is_opened_and_the_look_is_kept() {
    World::tell(async |world| {
        let reference = world.case_in_review("Anna").await;
        let officer = world.officer(Role::CaseOfficer).await;
        let mut why = officer.open(&to(&reference, "")).await;
        assert_eq!(why.h1(), "Porque abre este processo?");
        assert!(!why.text().contains("Kovalenko"), "nothing of the case is shown before");
        why.choose("motivo", "question");
        let case = why.press("Abrir").await;
        assert_eq!(case.h1(), "Anna Kovalenko");
        let history = case.follow("Histórico").await;
        assert!(history.text().contains("Pergunta ou reclamação da pessoa"), "{}", history.text());
        let wrong = officer.open(&to(&reference, "?motivo=curiosity")).await;
        assert_eq!(wrong.h1(), "Porque abre este processo?");
        assert!(wrong.title().starts_with("Erro"), "{}", wrong.title());
    });
}

#[test]
fn a_rejection_needs_words() {
    World::tell(async |world| {
        let reference = world.case_in_review("Anna").await;
        let officer = world.officer(Role::CaseOfficer).await;
        let review = officer.open(&to(&reference, "/rever?motivo=question")).await;
        let again = review.press("Rejeitar").await;
        assert!(again.title().starts_with("Erro"), "{}", again.title());
        let mut again = again;
        again.fill("words", "O passaporte está caducado.");
        let judged = again.press("Rejeitar").await;
        assert!(judged.text().contains("Rejeitado"), "{}", judged.text());
    });
}

#[test]
fn a_refusal_needs_a_hearing_and_another_persons_signature() {
    World::tell(async |world| {
        let reference = world.case_in_review("Anna").await;
        let supervisor = world.officer(Role::Supervisor).await;
        let mut decide = supervisor.open(&to(&reference, "/decidir?motivo=second_signature")).await;
        let empty = decide.press("Propor").await;
        assert!(empty.title().starts_with("Erro"), "a ground is needed: {}", empty.title());
        decide.choose("ground", "means");
        decide.fill("means", "Os recibos não chegam ao valor da lei.");
        let hearing = decide.press("Propor").await;
        assert!(hearing.text().contains("a segunda assinatura tem de ser de outra pessoa"), "{}", hearing.text());
        assert!(!hearing.html().contains("/decidir/indeferir"), "who proposed has no button to sign");
        // Sent all the same, with a token of another form: nothing happens.
        let forged = supervisor.post(&to(&reference, "/decidir/indeferir"), &[("versao", "3"), ("ficha", "a.b")]).await;
        assert_eq!(forged.status, StatusCode::GONE);
        let officer = world.officer(Role::CaseOfficer).await;
        let seen = officer.open(&to(&reference, "/decidir?motivo=second_signature")).await;
        assert!(seen.text().contains("A segunda assinatura é de quem tem supervisão"), "{}", seen.text());
    });
}

#[test]
fn of_two_officers_who_decide_at_once_the_second_is_told() {
    World::both(async |world| {
        let reference = world.case_in_review("Anna").await;
        let (first, second) = (world.officer(Role::CaseOfficer).await, second_officer(world).await);
        let path = to(&reference, "/decidir?motivo=question");
        let (seen_first, seen_second) = (first.open(&path).await, second.open(&path).await);
        let done = seen_first.press("Aprovar").await;
        assert_eq!(done.status, StatusCode::OK);
        let late = seen_second.press("Aprovar").await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.text());
        assert!(late.text().contains("changed_meanwhile"), "{}", late.text());
    });
}

#[test]
fn a_case_that_a_colleague_took_is_with_the_colleague() {
    World::tell(async |world| {
        let reference = world.case_in_review("Anna").await;
        let first = world.officer(Role::CaseOfficer).await;
        first.open("/pt/int").await.press("próximo").await;
        let queue = second_officer(world).await.open("/pt/int").await;
        let none = queue.press("próximo").await;
        assert!(none.text().contains("Não há nenhum processo livre"), "{}", none.text());
        let held =
            world.app.store.read("case", reference, |rx, reference| Box::pin(async move { request::by_reference(rx, reference).await }));
        let held = held.await.expect("reads").expect("a case");
        assert_eq!(held.officer, Some(OfficerId(crate::support::people::officer(Role::CaseOfficer).id.0)));
    });
}

#[test]
fn the_mirror_is_the_persons_page_and_has_no_form() {
    World::tell(async |world| {
        let reference = world.case_in_review("Anna").await;
        let officer = world.officer(Role::CaseOfficer).await;
        let mirror = officer.open(&to(&reference, "/espelho?motivo=question")).await;
        assert_eq!(mirror.status, StatusCode::OK);
        assert!(mirror.all(".bl-frame form").is_empty(), "the mirror sends nothing");
        assert!(mirror.all(".bl-frame__in a").is_empty(), "the mirror leads nowhere");
        assert!(mirror.text().contains("É isto que Anna Kovalenko vê."));
    });
}

#[test]
fn asking_for_more_shows_until_when_and_stops_the_clock() {
    World::tell(async |world| {
        let reference = world.case_in_review("Anna").await;
        let officer = world.officer(Role::CaseOfficer).await;
        let mut ask = officer.open(&to(&reference, "/pedir?motivo=question")).await;
        let wrong = ask.press("Enviar pedido").await;
        assert_eq!(wrong.all(".govuk-error-summary li").len(), 3, "{}", wrong.text());
        ask.choose("peca", "passport");
        ask.choose("razao", "outdated");
        ask.fill("words", "Junte o passaporte novo.");
        let asked = ask.press("Enviar pedido").await;
        assert!(asked.text().contains("Pedimos mais"), "{}", asked.text());
        assert!(asked.text().contains("Parado"), "{}", asked.text());
    });
}

#[test]
fn an_officer_signs_in_with_password_and_a_code_that_works_once() {
    World::tell(async |world| {
        let secret = world.app.chance.bytes::<20>();
        let account = Account {
            officer: Officer { id: OfficerId(77), name: "Lia Mota".to_owned(), role: Role::CaseOfficer, team: "Faro".to_owned() },
            email: "lia@balcao.example".to_owned(),
            password_hash: officers::hash_password("mar alto e vento", world.app.chance).expect("a hash"),
            totp_secret: officers::seal_secret(&world.site.outside.vault, &secret, world.app.chance).expect("sealed"),
            totp_last_step: 0,
            active: true,
        };
        let added = world.app.store.write("add officer", (account, world.app.clock.now()), |tx, (account, now)| {
            Box::pin(async move { officer::add(tx, account, *now).await })
        });
        added.await.expect("a new officer");
        let code = officers::code_at(&secret, world.app.clock.real_now()).expect("a code");
        let enter = async |email: &str, password: &str, code: &str| {
            let browser = world.visitor();
            let mut page = browser.open("/pt/int").await;
            page.fill("email", email);
            page.fill("password", password);
            page.fill("code", code);
            page.press("Entrar").await
        };
        let strange = enter("ninguem@balcao.example", "mar alto e vento", &code).await;
        let wrong = enter("lia@balcao.example", "mar baixo", &code).await;
        assert!(wrong.title().starts_with("Erro"), "{}", wrong.title());
        assert_eq!(strange.all(".govuk-error-summary"), wrong.all(".govuk-error-summary"), "one answer for all");
        let late = enter("lia@balcao.example", "mar alto e vento", "000000").await;
        assert_eq!(late.all(".govuk-error-summary"), wrong.all(".govuk-error-summary"));
        let inside = enter("lia@balcao.example", "mar alto e vento", &code).await;
        assert_eq!(inside.h1(), "Processos à nossa espera");
        let again = enter("lia@balcao.example", "mar alto e vento", &code).await;
        assert!(again.title().starts_with("Erro"), "a code works once: {}", again.title());
    });
}

#[test]
fn the_audit_finds_both_chains_whole() {
    World::tell(async |world| {
        let reference = world.case_in_review("Anna").await;
        let auditor = world.officer(Role::Auditor).await;
        auditor.open(&to(&reference, "")).await;
        let audit = auditor.open(&format!("/pt/int/auditoria?processo={reference}")).await;
        assert_eq!(audit.all(".bl-note--ok").len(), 2, "{}", audit.text());
        let case = auditor.open(&to(&reference, "")).await;
        assert!(case.all("main form").is_empty(), "who audits changes nothing");
        let none = auditor.open("/pt/int/auditoria?processo=R-1").await;
        assert!(none.text().contains("Não há processo"), "{}", none.text());
    });
}

#[test]
fn the_queue_counts_by_stage_once_in_a_while() {
    World::tell(async |world| {
        world.case_in_review("Anna").await;
        let officer = world.officer(Role::CaseOfficer).await;
        for _ in 0..3 {
            assert_eq!(officer.open("/pt/int").await.status, StatusCode::OK);
        }
        let counted = |name: &str| {
            let timings = world.app.store.timings().by_name;
            timings.iter().filter(|one| one.name == name).map(|one| one.count).sum::<u64>()
        };
        assert_eq!(counted("count ours"), 3, "what waits for us is always fresh");
        assert_eq!(counted("count by stage"), 1, "three looks within seconds");
    });
}
