//! Months opened by supervisors: proposed, signed second, in force at once; who waits is told once; and what to prepare before.

use crate::support::World;
use crate::support::page::Page;
use axum::http::StatusCode;
use domain::law::row::Origin;
use domain::law::windows::Window;
use domain::officer::Role;
use domain::opening::OpeningRefusal;
use domain::timeline::Fact;
use jiff::civil::{Date, date};
use service::actions::change::EDITION;
use service::actions::openings::{self, NotOpened};
use service::actions::{draft, sending};
use service::actors::OpenMonths;
use service::app::App;
use service::jobs::ready;
use service::law::{self, LawInForce};
use service::stop::Stop;
use std::sync::Arc;

const CHEN: &str = "chen@pessoas.example";
const JUNE: Date = date(2027, 6, 1);
const MONTHS: &str = "/pt/int/janelas";

/// The questions filled in for June 2027, all temporary permits.
async fn filled(world: &World, opens: [&str; 3]) -> Page {
    let page = world.officer(Role::Supervisor).await.open(MONTHS).await;
    let mut form = page.follow("Abrir meses").await;
    form.choose("primeiro", "2027-06").choose("ultimo", "2027-06").choose("abrange", "todos");
    form.fill("abre-day", opens[0]).fill("abre-month", opens[1]).fill("abre-year", opens[2]);
    form.fill("motivo", "Há capacidade em junho.");
    form
}

/// A proposal of the first supervisor, on its page.
async fn proposed(world: &World, opens: [&str; 3]) -> Page {
    let check = filled(world, opens).await.press("Ver quem abrange").await;
    assert_eq!(check.h1(), "Quem abrange", "{}", check.text());
    check.press("Propor").await
}

/// The same, signed by another supervisor.
async fn opened(world: &World, opens: [&str; 3]) -> Page {
    let proposal = proposed(world, opens).await;
    let second = world.another_officer(Role::Supervisor).await;
    second.open(&proposal.url).await.press("Assinar").await
}

async fn subjects(world: &World, address: &str, part: &str) -> usize {
    let letters = world.letters_to(address).await;
    letters.iter().filter(|letter| letter.subject.contains(part)).count()
}

fn window(app: &App) -> Window {
    app.law().window("88-1", date(2027, 6, 30), app.clock.today())
}

#[test]
fn two_supervisors_open_a_month_and_who_has_a_draft_is_told_once() {
    World::both(async |world| {
        let reference = world.ready_case("Chen").await;
        let chen = world.resident("Chen");
        let early = sending::send(&world.app, chen, reference.clone()).await;
        assert!(matches!(early, Err(Stop::Refused(refusal)) if refusal.code() == "window_not_open"));

        let proposal = proposed(world, ["17", "11", "2026"]).await;
        assert!(proposal.text().contains("Abrir junho de 2027"), "{}", proposal.text());
        assert!(proposal.text().contains("Falta a assinatura de outro supervisor."), "{}", proposal.text());
        assert!(
            proposal.all("table").iter().any(|table| table.contains("junho de 2027") && table.ends_with("Ao todo 1 1")),
            "{:?}",
            proposal.all("table")
        );
        let own = openings::sign(&world.app, &world.acting::<OpenMonths>(Role::Supervisor), 1).await;
        assert_eq!(own, Err(NotOpened::Refused(OpeningRefusal::SameSignature)));
        assert_eq!((window(&world.app).code(), world.app.law().source_code()), ("not_yet", "law"), "one signature opens nothing");

        let second = world.another_officer(Role::Supervisor).await;
        let page = second.open(&proposal.url).await;
        let signed = page.press("Assinar").await;
        assert!(signed.text().contains("Assinada: Nuno Paiva"), "{}", signed.text());
        assert_eq!(page.press("Assinar").await.url, signed.url, "the same form leads to the same place");
        let Window::Open { row, .. } = window(&world.app) else { panic!("open at once") };
        assert_eq!((&*row.id, row.origin, world.app.law().source_code()), ("opening-1", Origin::Officer, "law+openings"));

        world.run_jobs().await;
        assert_eq!(subjects(world, CHEN, "o mês abriu").await, 1);
        for instant in ["2026-11-17T18:00:00Z", "2026-11-18T10:00:00Z", "2026-11-25T10:00:00Z"] {
            world.move_to(instant).await;
        }
        assert_eq!(subjects(world, CHEN, "o mês abriu").await, 1, "once");
        let begun_later = world.app.clock.now();
        draft::open(&world.app, world.resident("Anna"), crate::support::people::named("Anna").permit().id).await.expect("a draft");
        world.run_jobs().await;
        assert!(world.app.clock.now() >= begun_later);
        assert_eq!(subjects(world, "anna@pessoas.example", "o mês abriu").await, 0, "her month was open before she began");

        sending::send(&world.app, chen, reference.clone()).await.expect("it is sent");
        let id = world.case("Chen", &reference).await.held.request.id;
        let story =
            world.app.store.read("story", id, |rx, id| Box::pin(async move { store::timeline::story(rx, *id).await.map_err(Stop::from) }));
        let story = story.await.expect("a story");
        let sent = story.iter().find(|entry| entry.kind.code() == "sent").expect("sent");
        assert!(sent.facts.contains(&(EDITION.to_owned(), Fact::Code(world.app.law().edition().to_owned()))), "{:?}", sent.facts);
        let edition = world.app.law().edition().to_owned();
        let kept = world
            .app
            .store
            .read("edition", edition, |rx, edition| Box::pin(async move { store::setting::law(rx, edition).await.map_err(Stop::from) }));
        let kept = kept.await.expect("a read").expect("the edition is kept");
        assert!(kept.iter().any(|(name, text)| name == "record/openings.toml" && text.contains("id = \"opening-1\"")), "{kept:?}");
    });
}

#[test]
fn a_month_that_opens_later_is_told_on_its_day() {
    World::both(async |world| {
        draft::open(&world.app, world.resident("Chen"), crate::support::people::named("Chen").permit().id).await.expect("a draft");
        opened(world, ["20", "11", "2026"]).await;
        assert_eq!(subjects(world, CHEN, "o mês abriu").await, 0, "not on the day of the signature");
        let public = world.visitor().open("/pt/situacao/meses").await;
        let june = public.all("tbody tr").into_iter().find(|row| row.starts_with("junho de 2027")).expect("a row");
        assert!(june.contains("abre a 20 nov. 2026") && june.contains("Decisão de supervisores opening-1"), "{june}");
        world.move_to("2026-11-20T00:30:00Z").await;
        assert_eq!(window(&world.app).code(), "open");
        world.move_to("2026-11-20T09:00:00Z").await;
        assert_eq!(subjects(world, CHEN, "o mês abriu").await, 1);
    });
}

#[test]
fn what_cannot_be_proposed_is_said_at_its_field_and_nothing_is_lost() {
    World::tell(async |world| {
        let past = filled(world, ["16", "11", "2026"]).await.press("Ver quem abrange").await;
        assert_eq!(past.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", past.text());
        assert!(past.first("#abre-error").expect("at the field").contains("O dia da abertura já passou"));
        assert!(past.html().contains("Há capacidade em junho."), "what was typed is kept");
        let mut form = filled(world, ["31", "2", "2027"]).await;
        form.fill("motivo", "");
        let wrong = form.press("Ver quem abrange").await;
        assert!(wrong.first("#abre-error").expect("at the field").contains("um dia que exista"));
        form.fill("abre-day", "1").fill("abre-month", "12").fill("abre-year", "2026");
        let wrong = form.press("Ver quem abrange").await;
        assert!(wrong.first("#motivo-error").expect("at the field").contains("Escreva o motivo"));
        form.fill("motivo", "x").choose("abrange", "artigos");
        let wrong = form.press("Ver quem abrange").await;
        assert!(wrong.first("#artigo-error").expect("at the field").contains("pelo menos um artigo"), "{}", wrong.text());
        form.choose("artigo", "88-1");
        let check = form.press("Ver quem abrange").await;
        assert_eq!(check.h1(), "Quem abrange", "{}", check.text());
        assert!(openings::book(&world.app).await.expect("a book").proposals().is_empty(), "looking keeps nothing");
    });
}

#[test]
fn a_proposal_is_taken_back_with_a_reason_and_an_opening_is_closed_by_two() {
    World::tell(async |world| {
        let mut proposal = proposed(world, ["17", "11", "2026"]).await;
        let silent = proposal.press("Retirar").await;
        assert!(silent.text().contains("Escreva o motivo"), "{}", silent.text());
        proposal.fill("motivo", "Mês errado.");
        let back = proposal.press("Retirar").await;
        assert!(back.text().contains("Retirada: Rui Tavares") && back.text().contains("Mês errado."), "{}", back.text());

        let open = opened(world, ["17", "11", "2026"]).await;
        let mut end = open.follow("Fechar esta abertura").await;
        end.fill("fecha-day", "18").fill("fecha-month", "11").fill("fecha-year", "2026").fill("motivo", "Cheio.");
        let closing = end.press("Propor").await;
        assert_eq!(window(&world.app).code(), "open");
        world.officer(Role::Supervisor).await.open(&closing.url).await.press("Assinar").await;
        world.move_to("2026-11-19T10:00:00Z").await;
        assert!(matches!(window(&world.app), Window::Closed { closed_on, .. } if closed_on == date(2026, 11, 18)));
        let list = world.officer(Role::Auditor).await.open(MONTHS).await;
        let history: Vec<String> = list.all("table").pop().into_iter().collect();
        assert!(history[0].contains("Proposta n.º 1") && history[0].contains("Proposta n.º 3"), "{history:?}");
    });
}

#[test]
fn only_supervisors_propose_and_all_who_read_cases_may_look() {
    World::tell(async |world| {
        let proposal = proposed(world, ["17", "11", "2026"]).await;
        let mut table = String::new();
        for page in [MONTHS, &proposal.url, "/pt/int/janelas/nova", "/pt/int/janelas/9"] {
            table.push_str(&format!("{page}:"));
            for role in Role::ALL {
                let answer = world.officer(role).await.open(page).await;
                table.push_str(&format!(" {} {}", role.code(), answer.status.as_u16()));
            }
            table.push('\n');
        }
        insta::assert_snapshot!("months_by_role", table);
        for page in ["int/janelas", "int/janelas/1", "int/janelas/nova"] {
            let supervisor = world.officer(Role::Supervisor).await;
            let (pt, en) = (supervisor.open(&format!("/pt/{page}")).await, supervisor.open(&format!("/en/{page}")).await);
            assert_eq!(pt.skeleton(), en.skeleton(), "{page}");
        }
    });
}

#[test]
fn another_process_sees_what_was_signed_when_it_looks_again() {
    World::both(async |world| {
        let files = world.app.in_force.files().clone();
        let other = App { in_force: Arc::new(LawInForce::of_files(files.clone())), ..world.app.clone() };
        opened(world, ["17", "11", "2026"]).await;
        assert_eq!((window(&other).code(), window(&world.app).code()), ("not_yet", "open"));
        assert!(law::refresh(&other).await.expect("it looks"));
        assert_eq!(window(&other), window(&world.app));
        assert_eq!(other.law().edition(), world.app.law().edition());
        assert!(!law::refresh(&other).await.expect("it looks"), "nothing new");
        let command = law::of_record(&world.app.store, &files).await.expect("it reads");
        assert_eq!((command.source_code(), command.edition()), ("law+openings", other.law().edition()));
    });
}

/// Address of the link in the last letter to an address.
async fn link(world: &World, address: &str) -> String {
    let letters = world.letters_to(address).await;
    let text = letters.last().and_then(|letter| letter.text.clone()).expect("a letter");
    let found = text.split_whitespace().find(|word| word.contains("/avisar-me/confirmar?c=")).expect("a link").to_owned();
    found[found.find("/pt/").expect("in Portuguese")..].to_owned()
}

async fn asked(world: &World, address: &str) -> Page {
    let mut page = world.visitor().open("/pt/avisar-me").await;
    page.choose("mes", "2027-06").fill("email", address);
    page.press("Pedir o aviso").await
}

#[test]
fn somebody_without_an_account_is_told_once_and_then_forgotten() {
    World::both(async |world| {
        const WHO: &str = "rui@fora.example";
        let (known, unknown) = (asked(world, CHEN).await, asked(world, WHO).await);
        assert_eq!((known.h1(), known.text()), (unknown.h1(), unknown.text()), "the answer is the same for every address");
        assert_eq!(unknown.h1(), "Veja o seu correio");
        let link = link(world, WHO).await;
        let page = world.visitor().open(&link).await;
        assert_eq!(world.visitor().open(&link).await.h1(), "Confirme o aviso", "a link alone does nothing");
        let confirmed = page.press("Confirmar o aviso").await;
        assert_eq!(confirmed.h1(), "O aviso está confirmado", "{}", confirmed.text());
        opened(world, ["18", "11", "2026"]).await;
        assert_eq!(subjects(world, WHO, "Já abriu").await, 0);
        world.move_to("2026-11-18T09:00:00Z").await;
        assert_eq!(subjects(world, WHO, "Já abriu").await, 1);
        assert_eq!(subjects(world, CHEN, "Já abriu").await, 0, "an address that was not confirmed gets nothing");
        world.move_to("2026-11-27T09:00:00Z").await;
        assert_eq!(subjects(world, WHO, "Já abriu").await, 1, "once");
        let told = world.visitor().open(&link).await;
        assert!(told.text().contains("Já avisámos este e-mail") && told.text().contains("18 de dezembro de 2026"), "{}", told.text());
        world.move_to("2026-12-19T09:00:00Z").await;
        assert_eq!(subjects(world, WHO, "Já abriu").await, 1, "once");
        assert_eq!(world.visitor().open(&link).await.h1(), "Esta ligação já não funciona");
        let kept = world
            .app
            .store
            .read("what is kept", (), |rx, ()| Box::pin(async move { store::letter::newest(rx, 50).await.map_err(Stop::from) }));
        let kept = kept.await.expect("letters");
        assert!(kept.iter().all(|letter| letter.address != WHO && !letter.body.contains("junho de 2027")), "the address is forgotten");
    });
}

#[test]
fn a_notice_is_given_up_by_a_button_and_many_letters_are_not_sent() {
    World::tell(async |world| {
        const WHO: &str = "rui@fora.example";
        for _ in 0..5 {
            assert_eq!(asked(world, WHO).await.h1(), "Veja o seu correio");
        }
        assert_eq!(subjects(world, WHO, "Confirme o aviso").await, 3, "and nobody is told so");
        let link = link(world, WHO).await;
        let page = world.visitor().open(&link).await.press("Confirmar o aviso").await;
        let stopped = page.press("Não quero este aviso").await;
        assert_eq!(stopped.h1(), "Não enviamos o aviso", "{}", stopped.text());
        opened(world, ["17", "11", "2026"]).await;
        assert_eq!(subjects(world, WHO, "Já abriu").await, 0);
        let mut wrong = world.visitor().open("/pt/avisar-me").await;
        wrong.choose("mes", "2027-08").fill("email", "não é endereço");
        let wrong = wrong.press("Pedir o aviso").await;
        assert!(wrong.first("#email-error").is_some(), "{}", wrong.text());
        let june = asked_for_open(world).await;
        assert!(june.first("#mes-error").expect("at the field").contains("já está aberto"), "{}", june.text());
    });
}

async fn asked_for_open(world: &World) -> Page {
    let page = world.visitor().open("/pt/avisar-me").await;
    page.browser().post("/pt/avisar-me", &[("mes", "2027-06"), ("email", "ana@fora.example")]).await
}

#[test]
fn ninety_days_before_everyone_hears_once_what_to_prepare() {
    World::both(async |world| {
        let chen = world.person("Chen").await;
        let page = chen.open("/pt/preparar").await;
        assert!(page.text().contains("Não há um e-mail confirmado."), "the gap is named: {}", page.text());
        assert!(page.links().iter().any(|(_, href)| href.starts_with("/pt/pedidos/novo?titulo=")), "it leads into a draft");
        assert_eq!(page.skeleton(), chen.open("/en/preparar").await.skeleton());
        world.move_to("2027-03-31T10:00:00Z").await;
        assert_eq!(subjects(world, CHEN, "Prepare a renovação").await, 0, "91 days before");
        world.move_to("2027-04-01T10:00:00Z").await;
        assert_eq!(subjects(world, CHEN, "Prepare a renovação").await, 1);
        world.move_to("2027-04-02T10:00:00Z").await;
        assert_eq!(subjects(world, CHEN, "Prepare a renovação").await, 1, "once");
        let letter = world.letters_to(CHEN).await.last().and_then(|letter| letter.text.clone()).expect("a letter");
        for part in ["30 de junho de 2027", "/pt/preparar", "NIF", "morada", "Não há um e-mail confirmado."] {
            assert!(letter.contains(part), "{part}: {letter}");
        }
        assert_eq!(JUNE.last_of_month(), date(2027, 6, 30), "Chen's month");
    });
}

#[test]
fn who_has_fewer_days_left_when_the_service_begins_hears_once_how_many() {
    World::both(async |world| {
        let (anna, bilal) = ("anna@pessoas.example", "bilal@pessoas.example");
        world.sent_case("Bilal").await;
        assert_eq!(subjects(world, anna, "Prepare a renovação").await, 1, "33 days before");
        let letter = world.letters_to(anna).await.last().and_then(|letter| letter.text.clone()).expect("a letter");
        for part in ["Faltam 33 dias", "20 de dezembro de 2026", "já pode, desde", "/pt/preparar"] {
            assert!(letter.contains(part), "{part}: {letter}");
        }
        assert_eq!(subjects(world, CHEN, "Prepare a renovação").await, 0, "225 days before");
        for instant in ["2026-11-17T13:00:00Z", "2026-11-18T10:00:00Z", "2026-12-21T10:00:00Z"] {
            world.move_to(instant).await;
        }
        assert_eq!(
            (subjects(world, anna, "Prepare").await, subjects(world, anna, "Renove").await),
            (1, 0),
            "once, also after the last day"
        );
        assert_eq!(subjects(world, bilal, "Prepare").await, 0, "it was asked for");
    });
}

#[test]
fn whose_permit_ended_and_can_still_be_renewed_hears_it_once() {
    World::both(async |world| {
        world.app.clock.set("2026-12-22T10:00:00Z".parse().expect("an instant"));
        world.run_jobs().await;
        let anna = "anna@pessoas.example";
        assert_eq!(subjects(world, anna, "Renove o título: terminou").await, 1);
        let letter = world.letters_to(anna).await.last().and_then(|letter| letter.text.clone()).expect("a letter");
        assert!(letter.contains("há 2 dias") && letter.contains("Ainda pode pedir."), "{letter}");
        world.move_to("2027-01-05T10:00:00Z").await;
        assert_eq!((subjects(world, anna, "Renove").await, subjects(world, anna, "Prepare").await), (1, 0), "once");
    });
}

#[test]
fn a_round_writes_few_letters_the_soonest_first_and_none_at_night() {
    World::both(async |world| {
        let untold = async || {
            let days = (date(2026, 1, 1), date(2027, 12, 31));
            let read = world.app.store.read("untold", days, |rx, days| {
                Box::pin(async move {
                    let after = (days.0, String::new());
                    store::person::permits_untold(rx, *days, "ready:permit:", &after, 10).await.map_err(Stop::from)
                })
            });
            read.await.expect("permits").iter().map(|permit| permit.expires_on.to_string()).collect::<Vec<_>>()
        };
        world.app.clock.set("2026-11-17T22:30:00Z".parse().expect("an instant"));
        ready::round(&world.app, 1).await.expect("a round");
        assert_eq!(untold().await, ["2026-12-20", "2027-01-15", "2027-06-30"], "nobody at night");
        world.app.clock.set("2026-11-18T10:00:00Z".parse().expect("an instant"));
        for left in [&["2027-01-15", "2027-06-30"][..], &["2027-06-30"], &["2027-06-30"]] {
            ready::round(&world.app, 1).await.expect("a round");
            assert_eq!(untold().await, left);
        }
    });
}
