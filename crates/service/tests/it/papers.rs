//! Receipt, slip, proof of attempt and calendar: the right days and amounts, signed, in both languages.

use domain::attempt::Attempt;
use domain::law::Law;
use domain::refusal::Refusal;
use domain::request::stage::Stage;
use domain::timeline::EventKind;
use jiff::civil::{Date, date};
use service::actions::attempts::{KEPT_PER_DAY, Tried, record};
use service::papers;
use service::texts::{Lang, has};
use store::engine::StoreConfig;

use crate::proofs_world::{World, awaiting, says, sent, words};

on_both! {
    a_slip_says_how_much_from_when_and_until_when,
    a_slip_without_reference_promises_no_day,
    a_receipt_says_what_reached_us,
    a_draft_has_no_receipt_no_slip_and_no_calendar,
    calendar_entries_are_right_when_the_clocks_go_back,
    calendar_entries_are_right_when_the_clocks_go_forward,
    an_attempt_is_kept_told_and_proved,
    attempts_are_bounded_per_day,
}

fn law() -> Law {
    Law::embedded().expect("the law loads")
}

async fn with_slip(config: StoreConfig, issued_at: &str) -> World {
    World::at(config, awaiting(&law(), issued_at)).await
}

fn assert_signed(file: &std::path::Path) {
    let checked = says("pdfsig", &[], file);
    assert!(checked.contains("Signature is Valid.") && checked.contains("Total document signed"), "{checked}");
    let sound = says("qpdf", &["--check"], file);
    assert!(sound.contains("No syntax or stream encoding errors found"), "{sound}");
}

async fn a_slip_says_how_much_from_when_and_until_when(config: StoreConfig) {
    let world = with_slip(config, "2026-11-19T10:14:00Z").await;
    let case = world.case().await;
    let expected = [
        (
            Lang::Pt,
            [
                "185,60 €",
                "99,80 €",
                "sexta-feira, 20 de novembro de 2026, às 10:14",
                "sexta-feira, 4 de dezembro de 2026",
                "21312 · 004 817 532",
                "1 de dezembro de 2026",
            ],
        ),
        (
            Lang::En,
            [
                "€185.60",
                "€99.80",
                "Friday, 20 November 2026, at 10:14",
                "Friday, 4 December 2026",
                "21312 · 004 817 532",
                "1 December 2026",
            ],
        ),
    ];
    for (lang, said) in expected {
        let pdf = papers::slip::slip(&world.app, &case, lang).await.expect("a slip");
        let file = world.keep(&format!("slip-{}.pdf", lang.tag()), &pdf);
        assert_signed(&file);
        let paper = words(&file);
        for said in said {
            assert!(paper.contains(said), "{said}: {paper}");
        }
    }
}

async fn a_slip_without_reference_promises_no_day(config: StoreConfig) {
    let world = World::at(config, sent()).await;
    let pdf = papers::slip::slip(&world.app, &world.case().await, Lang::Pt).await.expect("a slip");
    let file = world.keep("slip-waiting.pdf", &pdf);
    let paper = words(&file);
    assert!(paper.contains("Ainda não há referência") && paper.contains("185,60 €"), "{paper}");
    assert!(!paper.contains("dezembro"), "{paper}");
}

async fn a_receipt_says_what_reached_us(config: StoreConfig) {
    let world = World::at(config, sent()).await;
    let case = world.case().await;
    let expected = [
        (
            Lang::Pt,
            [
                "quinta-feira, 19 de novembro de 2026, às 10:14",
                "Rua das Açucenas",
                "9f3c 1a77 04be d210",
                "17 de fevereiro de 2027",
                "185,60 €",
                "passport (1).pdf",
            ],
        ),
        (
            Lang::En,
            [
                "Thursday, 19 November 2026, at 10:14",
                "Rua das Açucenas",
                "9f3c 1a77 04be d210",
                "17 February 2027",
                "€185.60",
                "passport (1).pdf",
            ],
        ),
    ];
    for (lang, said) in expected {
        let pdf = papers::receipt::receipt(&world.app, &case, lang).await.expect("a receipt");
        let file = world.keep(&format!("receipt-{}.pdf", lang.tag()), &pdf);
        assert_signed(&file);
        let paper = words(&file);
        for said in said.into_iter().chain([world.reference.as_str()]) {
            assert!(paper.contains(said), "{said}: {paper}");
        }
    }
}

async fn a_draft_has_no_receipt_no_slip_and_no_calendar(config: StoreConfig) {
    let world = World::at(config, Stage::Draft).await;
    let case = world.case().await;
    assert!(papers::receipt::receipt(&world.app, &case, Lang::Pt).await.is_err());
    assert!(papers::slip::slip(&world.app, &case, Lang::Pt).await.is_err());
    assert!(papers::calendar::calendar_ics(&world.app, &case, Lang::Pt).is_err());
}

/// Issued at 15:30 in Lisbon on the day before the clocks go back: payable at 15:30 the next day, now UTC.
async fn calendar_entries_are_right_when_the_clocks_go_back(config: StoreConfig) {
    assert_entries(&with_slip(config, "2026-10-24T14:30:00Z").await, "20261025T153000Z", date(2026, 11, 6)).await;
}

async fn calendar_entries_are_right_when_the_clocks_go_forward(config: StoreConfig) {
    assert_entries(&with_slip(config, "2027-03-27T15:30:00Z").await, "20270328T143000Z", date(2027, 4, 9)).await;
}

/// The entries have these days, and the same identity in each language and for each term of the slip.
async fn assert_entries(world: &World, payable: &str, due_on: Date) {
    let reference = world.reference.as_str().to_lowercase();
    let known = ["payable-from", "last-day"].map(|kind| format!("{reference}-{kind}@balcao.example"));
    for lang in Lang::ALL {
        let case = world.case().await;
        assert_eq!(case.slips.first().and_then(|slip| slip.due_on), Some(due_on));
        let text = papers::calendar::calendar_ics(&world.app, &case, lang).expect("a calendar");
        assert!(text.contains("\r\n") && text.contains("185"), "{text}");
        let read: icalendar::Calendar = text.parse().expect("it reads back");
        let value = |event: &icalendar::Event, key: &str| icalendar::Component::property_value(event, key).expect("there").to_owned();
        let events: Vec<&icalendar::Event> = read.events().collect();
        let starts: Vec<String> = events.iter().map(|event| value(event, "DTSTART")).collect();
        assert_eq!(starts, [payable.to_owned(), due_on.strftime("%Y%m%d").to_string()]);
        assert!(text.contains("DTSTART;VALUE=DATE:"), "{text}");
        let identities: Vec<String> = events.iter().map(|event| value(event, "UID")).collect();
        assert_eq!(identities, known);
    }
}

fn refused(world_request: Option<domain::id::RequestId>) -> Tried {
    Tried {
        tried: "send".into(),
        answered: "window_not_open".into(),
        person: Some(domain::id::PersonId(1)),
        request: world_request,
        rules: vec!["window-2027-01".into()],
        from: String::new(),
    }
}

async fn an_attempt_is_kept_told_and_proved(config: StoreConfig) {
    let world = World::at(config, Stage::Draft).await;
    let case = world.case().await;
    let kept = record(&world.app, refused(Some(case.held.request.id))).await.expect("kept");
    assert!(kept.number.starts_with("T-2026-") && kept.number.len() == world.reference.as_str().len(), "{}", kept.number);
    let told: Vec<EventKind> = world.story().await.into_iter().map(|entry| entry.kind).collect();
    assert_eq!(told, [EventKind::AttemptRefused]);
    assert_eq!(kept.edition.as_deref(), Some("0123456789abcdef"));
    // What changes in the law afterwards changes no proof of before.
    let mut later = world.app.clone();
    later.in_force =
        std::sync::Arc::new(service::law::LawInForce::of_files(world.app.law().as_ref().clone().with_edition("fedcba9876543210")));
    let pdf = papers::attempt::attempt(&later, &kept, Lang::Pt).await.expect("a proof");
    let paper = words(&world.keep("attempt-later.pdf", &pdf));
    assert!(paper.contains("0123456789ab") && !paper.contains("fedcba"), "{paper}");
    let before = Attempt { edition: None, ..kept.clone() };
    let pdf = papers::attempt::attempt(&later, &before, Lang::Pt).await.expect("a proof");
    let paper = words(&world.keep("attempt-before.pdf", &pdf));
    assert!(paper.contains("window-2027-01") && !paper.contains("fedcba"), "{paper}");
    for (lang, said) in [(Lang::Pt, "ainda não abriu"), (Lang::En, "is not open for renewal yet")] {
        let pdf = papers::attempt::attempt(&world.app, &kept, lang).await.expect("a proof");
        let file = world.keep(&format!("attempt-{}.pdf", lang.tag()), &pdf);
        assert_signed(&file);
        let paper = words(&file);
        for said in [said, &kept.number, "10:14", "Oksana Bondarenko", "window-2027-01"] {
            assert!(paper.contains(said), "{said}: {paper}");
        }
    }
}

async fn attempts_are_bounded_per_day(config: StoreConfig) {
    let world = World::at(config, Stage::Draft).await;
    let mut numbers = Vec::new();
    for _ in 0..KEPT_PER_DAY + 5 {
        let Attempt { number, .. } = record(&world.app, refused(None)).await.expect("answered");
        numbers.push(number);
    }
    let limit = usize::try_from(KEPT_PER_DAY).expect("small");
    assert!(numbers[limit..].iter().all(|number| *number == numbers[limit - 1]), "{numbers:?}");
    numbers.truncate(limit);
    numbers.sort();
    numbers.dedup();
    assert_eq!(numbers.len(), limit);
    let stranger = Tried { person: None, from: "192.0.2.7".into(), ..refused(None) };
    assert_ne!(record(&world.app, stranger).await.expect("another's").number, numbers[0]);
    world.set_clock("2026-11-20T00:00:00Z");
    assert!(!numbers.contains(&record(&world.app, refused(None)).await.expect("a new day").number));
}

#[test]
fn every_refusal_can_be_proved() {
    for code in Refusal::CODES {
        let key = format!("attempt-answered-{}", code.replace('_', "-"));
        assert!(has(&key), "{key}");
    }
}
