//! A payment's life over the wire: ordered, repeated, paid, declined, cancelled, remembered.

use neighbours::payment::book::{BankRefusal, Method, PayOrder, PaymentStatus};
use neighbours::payment::reference::reference;
use serde_json::json;

use crate::support::{Street, json_of, text};

#[tokio::test]
async fn a_reference_is_ordered_generated_and_paid() {
    let street = Street::open().await;
    let (status, created) =
        json_of(street.merchant("POST", "/payments").json(&street.checkout("S-1")).send().await.expect("an answer")).await;
    assert_eq!((status, &created["returnStatus"]["statusCode"]), (200, &json!("000")));
    assert_eq!(created["amount"], json!({ "value": 114.3, "currency": "EUR" }));
    let (id, signature) = (text(&created["transactionID"]), text(&created["transactionSignature"]));

    let path = format!("/payments/{id}/service-reference/generate");
    let (status, generated) = json_of(street.person(&path, &signature).json(&json!({})).send().await.expect("an answer")).await;
    assert_eq!((status, &generated["paymentStatus"]), (200, &json!("Pending")));
    let digits = text(&generated["paymentReference"]["reference"]);
    let number = digits[..7].parse().expect("seven digits");
    assert_eq!(reference(21_312, number, 11_430), Some(digits.clone()));
    assert_eq!(generated["paymentReference"]["entity"], "21312");
    assert_eq!(generated["paymentReference"]["expireDate"], "2026-06-17T22:59:59Z");

    let pay = format!("{}/payments/{digits}/pay", street.neighbours.payment.control_url());
    let (status, paid) = json_of(street.http.post(pay).json(&json!({ "method": "REFERENCE" })).send().await.expect("an answer")).await;
    assert_eq!((status, &paid["status"]), (200, &json!("Success")));

    for path in [format!("/payments/{id}/status"), "/payments/status?merchantTransactionId=S-1".to_owned()] {
        let (status, state) = json_of(street.merchant("GET", &path).send().await.expect("an answer")).await;
        assert_eq!((status, &state["paymentStatus"], &state["paymentMethod"]), (200, &json!("Success"), &json!("REFERENCE")));
        assert_eq!(state["paymentReference"]["status"], "PAID");
    }
}

#[tokio::test]
async fn the_same_order_twice_is_one_payment() {
    let street = Street::open().await;
    let first = street.created("S-1").await;
    assert_eq!(street.created("S-1").await, first);
    let mut other = street.checkout("S-1");
    other["transaction"]["amount"]["value"] = json!(1);
    other["transaction"]["paymentReference"]["minAmount"]["value"] = json!(1);
    let (status, body) = json_of(street.merchant("POST", "/payments").json(&other).send().await.expect("an answer")).await;
    assert_eq!((status, &body["returnStatus"]["statusCode"]), (409, &json!("E0409")));
    assert_eq!(street.neighbours.payment.payments().len(), 1);
}

#[tokio::test]
async fn mb_way_waits_for_the_person() {
    let street = Street::open().await;
    let (id, signature) = street.created("S-1").await;
    let path = format!("/payments/{id}/mbway-id/purchase");
    for phone in ["912345678", "351#", "351#91234567x", "", "3510#912345678"] {
        let answer = street.person(&path, &signature).json(&json!({ "customerPhone": phone })).send().await.expect("an answer");
        assert_eq!(answer.status(), 400, "{phone}");
    }
    let ask = || street.person(&path, &signature).json(&json!({ "customerPhone": "351#912345678" }));
    let (status, asked) = json_of(ask().send().await.expect("an answer")).await;
    assert_eq!((status, &asked["paymentStatus"], &asked["paymentMethod"]), (200, &json!("Pending"), &json!("MBWAY")));
    let other = street.person(&format!("/payments/{id}/service-reference/generate"), &signature).json(&json!({}));
    assert_eq!(other.send().await.expect("an answer").status(), 400);

    street.clock.set("2026-06-03T09:05:01Z");
    let (_, state) = json_of(street.merchant("GET", &format!("/payments/{id}/status")).send().await.expect("an answer")).await;
    assert_eq!(state["paymentStatus"], "Expired");
    assert_eq!(ask().send().await.expect("an answer").status(), 400);
}

#[tokio::test]
async fn mb_way_confirms_by_itself_or_is_declined() {
    let street = Street::open_with(|config| config.payment.mbway_confirms_after = Some(std::time::Duration::from_millis(10))).await;
    let (id, signature) = street.created("S-1").await;
    let ask = street.person(&format!("/payments/{id}/mbway-id/purchase"), &signature).json(&json!({ "customerPhone": "351#912345678" }));
    assert_eq!(ask.send().await.expect("an answer").status(), 200);
    let payment = &street.neighbours.payment;
    crate::support::until("MB WAY confirmed", || !payment.payments()[0].paid.is_empty()).await;
    assert_eq!(payment.payments()[0].paid[0].method, Method::Mbway);

    let street = Street::open().await;
    let (id, signature) = street.created("S-2").await;
    let ask = street.person(&format!("/payments/{id}/mbway-id/purchase"), &signature).json(&json!({ "customerPhone": "351#912345678" }));
    assert_eq!(ask.send().await.expect("an answer").status(), 200);
    let decline = format!("{}/payments/{id}/decline", street.neighbours.payment.control_url());
    let (status, declined) = json_of(street.http.post(decline).json(&json!({})).send().await.expect("an answer")).await;
    assert_eq!((status, &declined["status"]), (200, &json!("Declined")));
}

#[tokio::test]
async fn a_cancelled_reference_cannot_be_paid() {
    let street = Street::open().await;
    let (id, reference) = street.referenced("S-1").await;
    let path = format!("/payments/{id}/cancellation");
    let body = |amount: f64, original: &str| {
        json!({ "merchant": { "terminalId": 1, "channel": "web", "merchantTransactionId": "C-1" },
            "transaction": { "transactionTimestamp": "2026-06-03T10:00:00.000+01:00", "amount": { "value": amount, "currency": "EUR" } },
            "originalTransaction": { "id": original, "datetime": "2026-06-01T10:00:00.000+01:00" } })
    };
    for wrong in [body(1.0, &id), body(114.3, "other"), json!({})] {
        assert_eq!(street.merchant("POST", &path).json(&wrong).send().await.expect("an answer").status(), 400);
    }
    let (status, done) = json_of(street.merchant("POST", &path).json(&body(114.3, &id)).send().await.expect("an answer")).await;
    assert_eq!((status, &done["returnStatus"]["statusCode"]), (200, &json!("000")));
    let payment = &street.neighbours.payment;
    assert_eq!(payment.pay(&reference, PayOrder::default()), Err(BankRefusal::Declined));

    let (paid, _) = street.referenced("S-2").await;
    payment.pay(&paid, PayOrder::default()).expect("paid");
    let late = street.merchant("POST", &format!("/payments/{paid}/cancellation")).json(&body(114.3, &paid));
    assert_eq!(late.send().await.expect("an answer").status(), 400);
}

#[tokio::test]
async fn the_journal_brings_references_over_a_restart() {
    let file = std::env::temp_dir().join(format!("neighbours-journal-{}.json", std::process::id()));
    let journal = file.clone();
    let street = Street::open_with(|config| config.payment.journal = Some(journal)).await;
    let (_, reference) = street.referenced("S-1").await;
    drop(street);
    let journal = file.clone();
    let street = Street::open_with(|config| config.payment.journal = Some(journal)).await;
    let paid = street.neighbours.payment.pay(&reference, PayOrder::default()).expect("still payable");
    assert_eq!(paid.status(paid.created_at), PaymentStatus::Success);
    std::fs::write(&file, "{").expect("damaged");
    let (clock, chance) = (std::sync::Arc::new(|| jiff::Timestamp::UNIX_EPOCH), std::sync::Arc::new(|| 7));
    let mut config = neighbours::NeighboursConfig::new(clock, chance);
    config.payment.journal = Some(file.clone());
    assert!(neighbours::Neighbours::start(config).await.is_err());
    std::fs::remove_file(file).expect("was there");
}
