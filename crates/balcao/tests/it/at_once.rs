//! What happens at the same moment: one form sent many times, two officers who decide, a paper that comes beside a decision. On both engines.

use crate::support::World;
use crate::support::browser::Body;
use axum::http::{Method, StatusCode};
use domain::officer::Role;
use domain::timeline::EventKind;
use futures_util::future::join_all;
use service::actions::documents;
use service::cases;
use service::stop::Stop;

/// So many times an impatient finger sends a form.
const TIMES: usize = 12;

/// Sends what pressing a button would send, many times at the same moment; says where each led.
async fn many_times(page: &crate::support::page::Page, button: &str) -> Vec<(StatusCode, String)> {
    let sendings = (0..TIMES).map(|_| {
        let (sending, browser) = (page.sending(button), page.browser());
        async move {
            let answer = browser.send(sending.method, &sending.url, sending.body, Some(&page.url), &[]).await;
            let to = answer.headers.get("location").and_then(|to| to.to_str().ok()).unwrap_or_default().to_owned();
            (answer.status, to)
        }
    });
    join_all(sendings).await
}

async fn told(world: &World, reference: &domain::id::Reference, kind: EventKind) -> usize {
    let case = cases::own(&world.app, world.resident("Anna"), reference.clone()).await.expect("a case");
    let id = case.held.request.id;
    let story =
        world.app.store.read("story", id, |rx, id| Box::pin(async move { store::timeline::story(rx, *id).await.map_err(Stop::from) }));
    story.await.expect("a story").iter().filter(|entry| entry.kind == kind).count()
}

#[test]
fn a_form_that_is_sent_twelve_times_at_once_counts_once() {
    World::both(async |world| {
        let reference = world.sent_case("Anna").await;
        let anna = world.person("Anna").await;
        let mut page = anna.open(&format!("/pt/pedidos/{reference}/perguntas")).await;
        page.fill("palavras", "Posso viajar enquanto espero?");
        let led = many_times(&page, "Enviar").await;
        assert!(led.iter().all(|(status, to)| status.is_redirection() && *to == led[0].1), "all lead to one place: {led:?}");
        assert_eq!(told(world, &reference, EventKind::QuestionAsked).await, 1);
    });
}

#[test]
fn a_telephone_is_asked_once_however_often_the_button_is_pressed() {
    World::both(async |world| {
        let reference = world.sent_case("Anna").await;
        world.app.clock.set(crate::support::at("2026-11-18T10:30:00Z"));
        let anna = world.person("Anna").await;
        let mut page = anna.open(&format!("/pt/pedidos/{reference}/pagar")).await;
        page.fill("telefone", "912 345 678");
        let before = world.neighbours.payment.payments().len();
        let led = many_times(&page, "telemóvel").await;
        assert!(led.iter().all(|(status, _)| status.is_redirection()), "{led:?}");
        assert_eq!(world.neighbours.payment.payments().len(), before + 1, "one order");
    });
}

#[test]
fn of_two_decisions_at_once_one_counts_and_the_other_is_told() {
    World::both(async |world| {
        let reference = world.case_in_review("Anna").await;
        let path = format!("/pt/int/processos/{reference}/decidir?motivo=question");
        let (one, other) = (world.officer(Role::CaseOfficer).await, world.officer(Role::Supervisor).await);
        let (approve, mut propose) = (one.open(&path).await, other.open(&path).await);
        propose.choose("ground", "means");
        propose.fill("means", "Faltam meios de subsistência.");
        let (approve, propose) = (approve.sending("Aprovar"), propose.sending("Propor"));
        let (approved, proposed) = tokio::join!(
            one.send(approve.method, &approve.url, approve.body, Some(&path), &[]),
            other.send(propose.method, &propose.url, propose.body, Some(&path), &[]),
        );
        let mut statuses = [approved.status, proposed.status];
        statuses.sort();
        assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::CONFLICT]);
        let decided = told(world, &reference, EventKind::Approved).await + told(world, &reference, EventKind::HearingOpened).await;
        assert_eq!(decided, 1, "one of the two");
    });
}

#[test]
fn who_decides_has_seen_the_newest_paper() {
    World::both(async |world| {
        let reference = world.case_in_review("Anna").await;
        let officer = world.officer(Role::CaseOfficer).await;
        let page = officer.open(&format!("/en/int/processos/{reference}/decidir?motivo=question")).await;
        let question =
            service::actions::questions::ask(&world.app, world.resident("Anna"), reference.clone(), "Falta algum papel?".to_owned());
        question.await.expect("asked");
        let late = page.press("Approve").await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.text());
        let again = officer.open(&format!("/en/int/processos/{reference}/decidir?motivo=question")).await.press("Approve").await;
        assert!(again.status.is_success(), "{}", again.text());
    });
}

#[test]
fn papers_that_come_at_once_are_all_kept() {
    World::both(async |world| {
        let reference = world.ready_case("Anna").await;
        let who = world.resident("Anna");
        let (one, other) = (world.stored("passport").await, world.stored("employment").await);
        let (first, second) = tokio::join!(
            documents::put(&world.app, who, reference.clone(), one),
            documents::put(&world.app, who, reference.clone(), other),
        );
        first.expect("kept");
        second.expect("kept beside the other: nobody innocent is told that the case changed");
    });
}

#[test]
fn what_was_typed_outlives_the_session() {
    World::tell(async |world| {
        let reference = world.sent_case("Anna").await;
        for (lang, button, send, words) in
            [("pt", "Enviar", "Enviar agora", "Posso mudar de emprego?"), ("en", "Send", "Send it now", "May I change my job?")]
        {
            let anna = world.person("Anna").await;
            let mut page = anna.open(&format!("/{lang}/pedidos/{reference}/perguntas")).await;
            page.fill("palavras", words);
            let sending = page.sending(button);
            anna.forget_cookies();
            let stranger = anna.send(sending.method, &sending.url, sending.body, Some(&page.url), &[]).await;
            assert_eq!(stranger.status, StatusCode::GONE);
            let kept = anna.page_of(&page.url, stranger);
            assert!(kept.text().contains(words), "what was typed is shown: {}", kept.text());
            assert!(kept.links().iter().any(|(_, href)| href.ends_with("/entrar")), "the way in");
            // They sign in in another tab, come back and send: the form is of no session yet, so it is shown once more, and then taken.
            let again = world.person("Anna").await;
            let shown = kept.in_browser(&again).press(send).await;
            assert_eq!(shown.status, StatusCode::GONE, "{}", shown.text());
            assert!(shown.text().contains(words));
            let done = shown.press(send).await;
            assert!(done.status.is_success(), "{}", done.text());
            let read = again.open(&format!("/{lang}/pedidos/{reference}/perguntas")).await;
            assert_eq!(read.text().matches(words).count(), 1, "once: {}", read.text());
        }
    });
}

#[test]
fn what_no_page_can_read_is_answered_in_the_persons_language() {
    World::tell(async |world| {
        let anybody = world.visitor();
        for (lang, title) in [("pt", "Não conseguimos ler o formulário"), ("en", "We could not read the form")] {
            let page = anybody.open(&format!("/{lang}/situacao/resultado/AAAAAAAA?em=2026-01-01&em=2026-01-02")).await;
            assert_eq!((page.status, page.h1().as_str()), (StatusCode::BAD_REQUEST, title));
            let large = vec![("words".to_owned(), "x".repeat(70_000))];
            let large = anybody.send(Method::POST, &format!("/{lang}/entrar"), Body::Pairs(large), Some("/"), &[]).await;
            assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
            assert!(String::from_utf8_lossy(&large.bytes).contains(&format!("lang=\"{lang}")), "in {lang}");
        }
    });
}
