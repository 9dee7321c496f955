//! The demonstration's own pages: faults of the institutions and the clock.

use crate::support::{World, at};
use axum::http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use neighbours::fault::Fault;
use service::actions::settings;

/// How far a clock that runs may be from where it was set, in seconds.
const NEAR_S: i64 = 60;

fn near(now: Timestamp, wanted: Timestamp) -> bool {
    now.duration_since(wanted).abs() < SignedDuration::from_secs(NEAR_S)
}

#[test]
fn institutions_misbehave_as_the_page_says() {
    World::tell(async |world| {
        let visitor = world.visitor();
        let mut page = visitor.open("/pt/demo/vizinhos").await;
        assert_eq!(page.skeleton(), visitor.open("/en/demo/vizinhos").await.skeleton());
        page.fill("neighbour", "tax");
        page.choose("fault", "down");
        let set = page.press("Aplicar").await;
        assert_eq!(world.neighbours.tax.fault().fault, Fault::Down);
        assert_eq!(set.first("#fault-tax option[selected]").as_deref(), Some("Está em baixo"));
        assert_eq!(world.neighbours.payment.fault().fault, Fault::None, "the others work");
        let mut page = set;
        page.fill("neighbour", "tax");
        page.choose("fault", "none");
        page.press("Aplicar").await;
        assert_eq!(world.neighbours.tax.fault().fault, Fault::None);
        for (field, value) in [("fault", "asleep"), ("neighbour", "nobody")] {
            let mut page = visitor.open("/pt/demo/vizinhos").await;
            page.fill(field, value);
            assert_eq!(page.press("Aplicar").await.status, StatusCode::BAD_REQUEST, "{field}");
        }
    });
}

#[test]
fn the_clock_is_moved_by_the_page_and_kept() {
    World::tell(async |world| {
        let reference = world.sent_case("Anna").await;
        let anna = world.person("Anna").await;
        let page = anna.open("/pt/demo/relogio").await;
        assert_eq!(page.skeleton(), anna.open("/en/demo/relogio").await.skeleton());
        let pay = format!("/pt/pedidos/{reference}/pagar");
        assert!(anna.open(&pay).await.first("input[name=telefone]").is_none(), "one cannot pay during the hold");
        page.press("Até poder pagar").await;
        assert!(anna.open(&pay).await.first("input[name=telefone]").is_some(), "now one can");
        let mut page = anna.open("/pt/demo/relogio").await;
        page.fill("at", "2026-12-24T10:00");
        let moved = page.press("Acertar o relógio").await;
        assert!(moved.text().contains("24 de dezembro de 2026"), "{}", moved.text());
        assert!(near(world.app.clock.now(), at("2026-12-24T10:00:00Z")), "{}", world.app.clock.now());
        assert!(settings::demo_clock(&world.app).await.expect("it is read").is_some(), "other processes find it");
        moved.press("Mais um dia").await;
        assert!(near(world.app.clock.now(), at("2026-12-25T10:00:00Z")), "{}", world.app.clock.now());
        let mut page = anna.open("/pt/demo/relogio").await;
        page.fill("at", "amanhã");
        let wrong = page.press("Acertar o relógio").await;
        assert!(wrong.title().starts_with("Erro:") && wrong.html().contains("value=\"amanhã\""), "{}", wrong.title());
        assert!(near(world.app.clock.now(), at("2026-12-25T10:00:00Z")), "{}", world.app.clock.now());
    });
}
