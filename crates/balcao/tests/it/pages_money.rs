//! Money that does not fit the fee, on the pages: too little, the rest, too much.

use crate::support::World;
use crate::support::browser::Browser;
use balcao::web::views::due::grouped;
use domain::id::Reference;
use neighbours::payment::book::PayOrder;
use service::jobs::confirm_payment;
use service::texts::{Lang, format};

/// What Anna pays at first, in cents.
const PART_CENTS: u64 = 5_000;

fn order(cents: u64) -> PayOrder {
    PayOrder { cents: Some(cents), method: None, force: true }
}

async fn total(world: &World, reference: &Reference) -> u64 {
    u64::try_from(world.case("Anna", reference).await.slips[0].total_cents).expect("a fee is no debt")
}

async fn both_read(browser: &Browser, tail: &str, pt: &str, en: &str) {
    for (lang, words) in [("pt", pt), ("en", en)] {
        let page = browser.open(&format!("/{lang}/{tail}")).await;
        assert!(page.text().contains(words), "`{words}` in {}", page.text());
    }
}

#[test]
fn too_little_is_kept_and_the_rest_pays() {
    World::both(async |world| {
        let reference = world.sent_case("Anna").await;
        let anna = world.person("Anna").await;
        world.pay("Anna", &reference, order(PART_CENTS)).await;
        assert_eq!(world.stage("Anna", &reference).await.code(), "awaiting_payment");
        let (pay, story) = (format!("pedidos/{reference}/pagar"), format!("pedidos/{reference}/estado"));
        let (pt, en) = ("Recebemos 50,00 € que ainda não fecham a conta.", "We received €50.00, which does not settle it yet.");
        both_read(&anna, &pay, pt, en).await;
        both_read(&anna, &story, "Falta uma parte. Está guardado", "A part is missing. It is kept").await;
        let mut page = anna.open(&format!("/pt/{pay}")).await;
        page.fill("telefone", "912 345 678");
        page.press("Pedir no telemóvel").await;
        let asked = world.neighbours.payment.payments().pop().expect("the rest is asked for");
        assert_eq!(asked.order.amount_cents, total(world, &reference).await - PART_CENTS);
        world.neighbours.payment.pay(&asked.transaction_id, PayOrder::default()).expect("confirmed on the telephone");
        confirm_payment(&world.app, asked.transaction_id).await.expect("the notice is kept");
        world.run_jobs().await;
        assert_eq!(world.stage("Anna", &reference).await.code(), "in_review");
        both_read(&anna, &pay, "Paga", "Paid").await;
    });
}

#[test]
fn after_a_part_payment_only_the_rest_is_asked_for() {
    World::both(async |world| {
        let reference = world.sent_case("Anna").await;
        let anna = world.person("Anna").await;
        let pay = format!("pedidos/{reference}/pagar");
        let shown = async || {
            let slip = world.case("Anna", &reference).await.slips[0].clone();
            grouped(&slip.reference.expect("a reference"))
        };
        let first = shown().await;
        assert!(anna.open(&format!("/pt/{pay}")).await.text().contains(&first));
        world.pay("Anna", &reference, order(PART_CENTS)).await;
        let rest = total(world, &reference).await - PART_CENTS;
        let asked = world.neighbours.payment.payments().pop().expect("the rest is asked for");
        assert_eq!(asked.order.amount_cents, rest);
        let second = shown().await;
        assert_ne!(first, second);
        let page = anna.open(&format!("/pt/{pay}")).await;
        assert!(page.text().contains(&second) && !page.text().contains(&first), "{}", page.text());
        assert!(page.text().contains("Falta pagar"), "{}", page.text());
        let cents = i64::try_from(rest).expect("little");
        let euros = format::money(Lang::Pt, cents).replace('\u{a0}', " ");
        assert!(page.text().contains(&format!("Falta pagar{euros}")), "{euros}: {}", page.text());
        world.pay("Anna", &reference, PayOrder::default()).await;
        assert_eq!(world.stage("Anna", &reference).await.code(), "in_review");
        both_read(&anna, &format!("pedidos/{reference}/estado"), "A guia tem uma referência nova", "The slip has a new reference").await;
    });
}

#[test]
fn too_much_pays_and_the_rest_is_given_back() {
    World::tell(async |world| {
        let reference = world.sent_case("Anna").await;
        let anna = world.person("Anna").await;
        world.pay("Anna", &reference, order(total(world, &reference).await + 1_000)).await;
        assert_eq!(world.stage("Anna", &reference).await.code(), "in_review");
        let (pay, story) = (format!("pedidos/{reference}/pagar"), format!("pedidos/{reference}/estado"));
        both_read(&anna, &pay, "Paga", "Paid").await;
        both_read(&anna, &story, "que não fecha a conta: 10,00 €", "that does not settle it: €10.00").await;
        both_read(&anna, &story, "A taxa está paga e devolvemos o resto.", "The fee is paid and we give the rest back.").await;
    });
}
