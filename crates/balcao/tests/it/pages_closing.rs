//! A month that was opened closes again: who was told hears it once, with the reason and what they can do (WINDOW-2); and what two
//! signatures guard against.

use crate::support::World;
use domain::law::windows::Window;
use domain::officer::Role;
use domain::opening::{Covers, OpeningRefusal, Terms, What};
use domain::timeline::{EventKind, Fact};
use jiff::civil::{Date, date};
use service::actions::openings::{self, NotOpened};
use service::actions::{draft, sending, wishes};
use service::actors::{OpenMonths, With};
use service::stop::Stop;
use store::timeline::Entry;

const CHEN: &str = "chen@pessoas.example";
const JUNE: Date = date(2027, 6, 1);
const REASON: &str = "Falta pessoal até ao fim do mês.";

fn june(opens_on: Date) -> What {
    What::Open(Terms {
        covers: Covers::Kinds(vec!["temporary".to_owned()]),
        first_month: JUNE,
        last_month: JUNE,
        opens_on,
        closes_on: None,
        reason: "Há capacidade em junho.".to_owned(),
        legal_basis: "Lei n.º 23/2007, artigo 78.º, n.º 1".to_owned(),
    })
}

fn close(opening: u32, last_day: Date) -> What {
    What::Close { opening, last_day, reason: REASON.to_owned() }
}

/// Proposed by one supervisor and signed by the other.
async fn signed(world: &World, what: What) -> u32 {
    let number = openings::propose(&world.app, &first(world), what).await.expect("it is proposed");
    openings::sign(&world.app, &second(world).await, number).await.expect("it is signed");
    world.run_jobs().await;
    number
}

fn first(world: &World) -> With<OpenMonths> {
    world.acting::<OpenMonths>(Role::Supervisor)
}

async fn second(world: &World) -> With<OpenMonths> {
    world.acting_as_another::<OpenMonths>(Role::Supervisor).await
}

async fn subjects(world: &World, address: &str, part: &str) -> usize {
    let letters = world.letters_to(address).await;
    letters.iter().filter(|letter| letter.subject.contains(part)).count()
}

async fn last_text(world: &World, address: &str) -> String {
    world.letters_to(address).await.last().and_then(|letter| letter.text.clone()).expect("a letter")
}

async fn story(world: &World, request: domain::id::RequestId) -> Vec<Entry> {
    let read =
        world.app.store.read("story", request, |rx, id| Box::pin(async move { store::timeline::story(rx, *id).await.map_err(Stop::from) }));
    read.await.expect("a story")
}

fn closings(story: &[Entry]) -> Vec<&Entry> {
    story.iter().filter(|entry| entry.kind == EventKind::MonthCloses).collect()
}

fn window(world: &World) -> Window {
    world.app.law().window("88-1", JUNE.last_of_month(), world.app.clock.today())
}

#[test]
fn who_has_a_draft_hears_once_that_the_month_closes_and_again_when_it_opens() {
    World::both(async |world| {
        let reference = world.ready_case("Chen").await;
        signed(world, june(date(2026, 11, 17))).await;
        assert_eq!(subjects(world, CHEN, "o mês abriu").await, 1);
        let closing = signed(world, close(1, date(2026, 11, 19))).await;
        assert_eq!(subjects(world, CHEN, "o mês volta a fechar").await, 1);
        let letter = last_text(world, CHEN).await;
        for part in [REASON, "19 de novembro de 2026", "ainda sem data; avisamos", "prova da tentativa", reference.as_str()] {
            assert!(letter.contains(part), "{part}: {letter}");
        }
        // A worker that begins anew finds nothing to do: what was told stands on the story and under its key.
        for instant in ["2026-11-17T12:00:00Z", "2026-11-18T10:00:00Z"] {
            world.move_to(instant).await;
        }
        assert_eq!((subjects(world, CHEN, "volta a fechar").await, subjects(world, CHEN, "o mês abriu").await), (1, 1), "once each");
        let case = world.case("Chen", &reference).await;
        let told = story(world, case.held.request.id).await;
        let [told] = closings(&told)[..] else { panic!("told once: {told:?}") };
        assert!(told.facts.contains(&("day".to_owned(), Fact::Day(date(2026, 11, 19)))), "{:?}", told.facts);
        assert!(told.facts.contains(&("number".to_owned(), Fact::Count(i64::from(closing)))), "{:?}", told.facts);
        assert!(told.facts.contains(&("edition".to_owned(), Fact::Code(world.app.law().edition().to_owned()))), "{:?}", told.facts);
        assert_eq!(told.rules, ["opening-1"]);
        let page = world.person("Chen").await.open(&format!("/pt/pedidos/{reference}/estado")).await;
        assert!(page.text().contains("O mês do seu título volta a fechar") && page.text().contains(REASON), "{}", page.text());

        world.move_to("2026-11-20T10:00:00Z").await;
        let refused = sending::send(&world.app, world.resident("Chen"), reference.clone()).await;
        assert!(matches!(refused, Err(Stop::Refused(ref refusal)) if refusal.code().starts_with("window_")), "{refused:?}");
        assert_eq!(world.stage("Chen", &reference).await.code(), "draft", "the draft is kept");
        signed(world, june(date(2026, 11, 25))).await;
        assert_eq!(subjects(world, CHEN, "o mês abriu").await, 1, "not before its day");
        world.move_to("2026-11-25T10:00:00Z").await;
        assert_eq!(subjects(world, CHEN, "o mês abriu").await, 2, "the next opening is told of too");
        sending::send(&world.app, world.resident("Chen"), reference).await.expect("and it can be sent");
    });
}

#[test]
fn a_month_of_the_files_that_is_given_an_end_is_told_of_in_the_same_way() {
    World::both(async |world| {
        draft::open(&world.app, world.resident("Anna"), crate::support::people::named("Anna").permit().id).await.expect("a draft");
        let (first_month, today) = (date(2026, 12, 1), world.app.clock.today());
        let What::Open(terms) = june(today) else { panic!("it opens") };
        let ends = Terms { first_month, last_month: first_month, closes_on: Some(date(2026, 11, 20)), reason: REASON.to_owned(), ..terms };
        signed(world, What::Open(ends)).await;
        world.move_to("2026-11-17T12:00:00Z").await;
        let who = "anna@pessoas.example";
        assert_eq!((subjects(world, who, "volta a fechar").await, subjects(world, who, "o mês abriu").await), (1, 0), "it was open before");
        assert_eq!(subjects(world, CHEN, "volta a fechar").await, 0, "whose month is another one");
    });
}

#[test]
fn what_never_began_or_changes_nothing_is_told_to_nobody() {
    World::both(async |world| {
        world.ready_case("Chen").await;
        signed(world, june(date(2026, 11, 20))).await;
        signed(world, close(1, date(2026, 11, 18))).await;
        world.move_to("2026-11-21T10:00:00Z").await;
        assert_eq!((subjects(world, CHEN, "fechar").await, subjects(world, CHEN, "o mês abriu").await), (0, 0));
    });
}

async fn link(world: &World, address: &str) -> String {
    let text = last_text(world, address).await;
    let found = text.split_whitespace().find(|word| word.contains("?c=")).expect("a link").to_owned();
    found[found.find("?c=").expect("a token") + 3..].to_owned()
}

#[test]
fn who_has_no_account_and_was_told_hears_that_it_closes_and_waits_anew() {
    World::both(async |world| {
        const WHO: &str = "rui@fora.example";
        wishes::ask(&world.app, WHO, JUNE, "pt").await.expect("it is asked");
        let token = link(world, WHO).await;
        wishes::confirm(&world.app, &token).await.expect("it is confirmed");
        signed(world, june(date(2026, 11, 17))).await;
        assert_eq!(subjects(world, WHO, "Já abriu").await, 1);
        assert!(last_text(world, WHO).await.contains("17 de dezembro de 2026"), "until when the address is kept");
        signed(world, close(1, date(2026, 11, 18))).await;
        world.move_to("2026-11-17T12:00:00Z").await;
        assert_eq!((subjects(world, WHO, "Volta a fechar").await, subjects(world, WHO, "Já abriu").await), (1, 1));
        assert!(last_text(world, WHO).await.contains(REASON));
        world.move_to("2026-11-20T10:00:00Z").await;
        signed(world, june(date(2026, 12, 28))).await;
        world.move_to("2026-12-28T10:00:00Z").await;
        assert_eq!(
            (subjects(world, WHO, "Volta a fechar").await, subjects(world, WHO, "Já abriu").await),
            (1, 2),
            "told of the next opening"
        );
        wishes::stop(&world.app, &token).await.expect("it stops");
        signed(world, close(3, date(2026, 12, 29))).await;
        assert_eq!(subjects(world, WHO, "Volta a fechar").await, 1, "who wants no more notices gets none");
    });
}

#[test]
fn of_two_supervisors_at_once_one_signs() {
    World::both(async |world| {
        let number = openings::propose(&world.app, &first(world), june(date(2026, 11, 17))).await.expect("it is proposed");
        let (one, other) = (second(world).await, second(world).await);
        let (one, other) = tokio::join!(openings::sign(&world.app, &one, number), openings::sign(&world.app, &other, number));
        let settled = Err(NotOpened::Refused(OpeningRefusal::Settled));
        assert!((one == Ok(()) && other == settled) || (one == settled && other == Ok(())), "{one:?} {other:?}");
        assert_eq!(window(world).code(), "open");
        let faults =
            world.app.store.read("chain", (), |rx, ()| Box::pin(async move { store::opening::verify(rx).await.map_err(Stop::from) }));
        assert_eq!(faults.await.expect("it is read"), []);
    });
}

#[test]
fn of_signing_and_taking_back_at_once_one_happens() {
    World::both(async |world| {
        let number = openings::propose(&world.app, &first(world), june(date(2026, 11, 17))).await.expect("it is proposed");
        let (one, other) = (second(world).await, first(world));
        let why = "Mês errado.".to_owned();
        let (signed, back) = tokio::join!(openings::sign(&world.app, &one, number), openings::withdraw(&world.app, &other, number, why));
        assert!(signed.is_ok() != back.is_ok(), "{signed:?} {back:?}");
        assert_eq!(window(world).code() == "open", signed.is_ok());
    });
}

#[test]
fn what_became_impossible_between_two_signatures_is_not_signed() {
    World::both(async |world| {
        let (one, other) = (first(world), second(world).await);
        let app = &world.app;
        let twice =
            [openings::propose(app, &one, june(date(2026, 11, 18))).await, openings::propose(app, &one, june(date(2026, 11, 18))).await];
        assert_eq!(twice, [Ok(1), Ok(2)], "two proposals may wait");
        openings::sign(app, &other, 1).await.expect("it is signed");
        assert_eq!(openings::sign(app, &other, 2).await, Err(NotOpened::Refused(OpeningRefusal::Overlaps(1))), "the same days twice");
        openings::withdraw(app, &one, 2, "Já não é preciso.".to_owned()).await.expect("it is taken back");
        assert_eq!(openings::sign(app, &other, 2).await, Err(NotOpened::Refused(OpeningRefusal::Settled)), "what was taken back is gone");
        let ends = [
            openings::propose(app, &one, close(1, date(2026, 11, 25))).await,
            openings::propose(app, &one, close(1, date(2026, 11, 20))).await,
        ];
        assert_eq!(ends, [Ok(3), Ok(4)]);
        openings::sign(app, &other, 4).await.expect("the nearer end");
        assert_eq!(openings::sign(app, &other, 3).await, Err(NotOpened::Refused(OpeningRefusal::ClosesLater)));
        assert_eq!(openings::sign(app, &one, 3).await, Err(NotOpened::Refused(OpeningRefusal::SameSignature)));
        world.move_to("2026-11-22T10:00:00Z").await;
        assert_eq!(openings::sign(app, &other, 3).await, Err(NotOpened::Refused(OpeningRefusal::NotInForce)));
        let past = openings::propose(app, &one, june(date(2026, 11, 21))).await;
        assert_eq!(past, Err(NotOpened::Refused(OpeningRefusal::OpensInPast)));
    });
}
