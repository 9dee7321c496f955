//! The question "is this person in order?" to the imitated tax authority and social security.

use domain::check::{Registry, Situation};
use neighbours::fault::Fault;
use neighbours::registry::Situation as Theirs;
use service::outside::http::Http;
use service::outside::recording::Recording;
use service::outside::registry::{Answered, Asked, Registries, RegistryConfig, RegistryFault};

use crate::outside_street::{SLOW_MS, Street, at, hasty_http, until_shut};

const NIF: &str = "299876543";
const NISS: &str = "11990200001";

fn registries(street: &Street, http: Http) -> Registries {
    let (tax, social_security) = (&street.neighbours.tax, &street.neighbours.social_security);
    let config = |base_url: String, token: &str| RegistryConfig { base_url, token: token.to_owned() };
    Registries::http(http, config(tax.base_url(), tax.token()), config(format!("{}/", social_security.base_url()), social_security.token()))
}

#[tokio::test]
async fn both_institutions_answer_in_their_own_words() {
    let street = Street::open().await;
    let registries = registries(&street, hasty_http());
    let tax = async || registries.ask(Registry::Tax, Some(NIF), "R-2026-1").await.expect("answered");
    let answered = tax().await;
    assert_eq!((answered.situation, answered.as_of), (Situation::Regular, at("2026-06-03T09:00:00Z")));
    assert!(answered.source_id.starts_with("AT-"), "{answered:?}");
    street.neighbours.tax.set_situation(NIF, Theirs::Irregular);
    assert_eq!(tax().await.situation, Situation::Irregular);
    let social = registries.ask(Registry::SocialSecurity, Some(NISS), "R-2026-1").await.expect("answered");
    assert_eq!(social.situation, Situation::NotRegistered);
    assert!(social.source_id.starts_with("SS-"), "{social:?}");
}

#[tokio::test]
async fn down_slow_and_wrong_are_told_apart_and_may_pass() {
    let street = Street::open().await;
    let registries = registries(&street, hasty_http());
    let tax = &street.neighbours.tax;
    let ask = async || registries.ask(Registry::Tax, Some(NIF), "R-2026-1").await.expect_err("a fault");
    for fault in [Fault::Down, Fault::ServerError] {
        tax.set_fault(fault);
        let down = ask().await;
        assert!(matches!(down, RegistryFault::Down { .. }) && down.may_pass(), "{down:?}");
    }
    for fault in [Fault::Slow { ms: SLOW_MS }, Fault::Late { ms: SLOW_MS }] {
        tax.set_fault(fault);
        assert_eq!(ask().await, RegistryFault::Slow);
    }
    tax.set_fault(Fault::WrongAnswer);
    assert_eq!(ask().await, RegistryFault::WrongAnswer { text: "not JSON" });
    tax.set_fault(Fault::Refused);
    until_shut(tax.base_url().trim_start_matches("http://")).await;
    let down = ask().await;
    assert!(matches!(&down, RegistryFault::Down { text } if !text.contains("http")), "{down:?}");
    registries.ask(Registry::SocialSecurity, Some(NISS), "R-2026-1").await.expect("the other one works");
}

#[tokio::test]
async fn a_refused_question_is_not_asked_again() {
    let street = Street::open().await;
    let registries = registries(&street, hasty_http());
    let refused = |code: &str| RegistryFault::Refused { code: code.to_owned() };
    let ask = async |number, process| registries.ask(Registry::Tax, number, process).await.expect_err("a fault");
    assert_eq!(ask(Some("123456788"), "R-2026-1").await, refused("invalid_number"));
    assert_eq!(ask(Some(NIF), "").await, refused("invalid_process"));
    assert!(!refused("x").may_pass());
    let before = street.neighbours.tax.call_count();
    assert_eq!(ask(None, "R-2026-1").await, RegistryFault::NoNumber);
    assert_eq!(street.neighbours.tax.call_count(), before);
    let config = |token: &str| RegistryConfig { base_url: street.neighbours.tax.base_url(), token: token.to_owned() };
    let stranger = Registries::http(hasty_http(), config("wrong"), config("wrong"));
    assert_eq!(stranger.ask(Registry::Tax, Some(NIF), "R").await, Err(refused("unauthorised")));
    // The tax authority does not understand a question with a NISS: settings exchanged by mistake show.
    let exchanged = Registries::http(hasty_http(), config("x"), config(street.neighbours.tax.token()));
    assert_eq!(exchanged.ask(Registry::SocialSecurity, Some(NISS), "R").await, Err(refused("unreadable")));
}

#[tokio::test]
async fn the_twin_answers_what_was_prepared() {
    let recording = Recording::new();
    let twin = Registries::recording(recording.clone());
    let answered = Answered { situation: Situation::Regular, source_id: "AT-1".to_owned(), as_of: at("2026-06-03T09:00:00Z") };
    recording.prepare(Ok(answered.clone()));
    recording.prepare(Err(RegistryFault::Slow));
    assert_eq!(twin.ask(Registry::Tax, Some(NIF), "R").await, Ok(answered));
    assert_eq!(twin.ask(Registry::Tax, None, "R").await, Err(RegistryFault::Slow));
    assert!(matches!(twin.ask(Registry::Tax, None, "R").await, Err(RegistryFault::Down { .. })));
    let first = Asked { registry: Registry::Tax, number: Some(NIF.to_owned()), process: "R".to_owned() };
    assert_eq!(recording.asked()[0], first);
}
