//! The gateway's calls: as meant, unauthorised, malformed, repeated, out of order.

use neighbours::payment::book::{BankRefusal, Method, PayOrder, PaymentStatus};
use neighbours::payment::reference::reference;
use serde_json::{Value, json};

use crate::support::{Street, text};

async fn json_of(answer: reqwest::Response) -> (u16, Value) {
    (answer.status().as_u16(), answer.json().await.expect("JSON"))
}

#[tokio::test]
async fn a_reference_is_ordered_generated_and_paid() {
    let street = Street::open().await;
    let (status, created) = json_of(
        street
            .merchant("POST", "/payments")
            .json(&street.checkout("S-1"))
            .send()
            .await
            .expect("an answer"),
    )
    .await;
    assert_eq!(
        (status, &created["returnStatus"]["statusCode"]),
        (200, &json!("000"))
    );
    assert_eq!(
        created["amount"],
        json!({ "value": 114.3, "currency": "EUR" })
    );
    let (id, signature) = (
        text(&created["transactionID"]),
        text(&created["transactionSignature"]),
    );

    let path = format!("/payments/{id}/service-reference/generate");
    let (status, generated) = json_of(
        street
            .person(&path, &signature)
            .json(&json!({}))
            .send()
            .await
            .expect("an answer"),
    )
    .await;
    assert_eq!(
        (status, &generated["paymentStatus"]),
        (200, &json!("Pending"))
    );
    let digits = text(&generated["paymentReference"]["reference"]);
    let number = digits[..7].parse().expect("seven digits");
    assert_eq!(reference(21_312, number, 11_430), Some(digits.clone()));
    assert_eq!(generated["paymentReference"]["entity"], "21312");
    assert_eq!(
        generated["paymentReference"]["expireDate"],
        "2026-06-17T22:59:59Z"
    );

    let pay = format!(
        "{}/payments/{digits}/pay",
        street.neighbours.payment.control_url()
    );
    let (status, paid) = json_of(
        street
            .http
            .post(pay)
            .json(&json!({ "method": "REFERENCE" }))
            .send()
            .await
            .expect("an answer"),
    )
    .await;
    assert_eq!((status, &paid["status"]), (200, &json!("Success")));

    for path in [
        format!("/payments/{id}/status"),
        "/payments/status?merchantTransactionId=S-1".to_owned(),
    ] {
        let (status, state) = json_of(
            street
                .merchant("GET", &path)
                .send()
                .await
                .expect("an answer"),
        )
        .await;
        assert_eq!(
            (status, &state["paymentStatus"], &state["paymentMethod"]),
            (200, &json!("Success"), &json!("REFERENCE"))
        );
        assert_eq!(state["paymentReference"]["status"], "PAID");
    }
}

#[tokio::test]
async fn every_call_asks_who_is_there() {
    let street = Street::open().await;
    let payment = &street.neighbours.payment;
    let (id, signature) = street.created("S-1").await;
    let base = payment.base_url();
    for (method, path) in [
        ("POST", "/payments".to_owned()),
        ("GET", format!("/payments/{id}/status")),
        (
            "GET",
            "/payments/status?merchantTransactionId=S-1".to_owned(),
        ),
        ("POST", format!("/payments/{id}/cancellation")),
    ] {
        let call = || {
            street
                .http
                .request(method.parse().expect("a method"), format!("{base}{path}"))
                .body("{}")
        };
        let wrong = [
            call(),
            call().bearer_auth(payment.token()),
            call().header("X-IBM-Client-Id", payment.client_id()),
            call()
                .bearer_auth("x")
                .header("X-IBM-Client-Id", payment.client_id()),
            call()
                .bearer_auth(payment.token())
                .header("X-IBM-Client-Id", "x"),
            call()
                .header("Authorization", format!("Digest {signature}"))
                .header("X-IBM-Client-Id", payment.client_id()),
        ];
        for call in wrong {
            let (status, body) = json_of(call.send().await.expect("an answer")).await;
            assert_eq!(
                (status, &body["returnStatus"]["statusCode"]),
                (401, &json!("E0401")),
                "{method} {path}"
            );
        }
    }
    for tail in ["service-reference/generate", "mbway-id/purchase"] {
        let path = format!("/payments/{id}/{tail}");
        let body = json!({ "customerPhone": "351#912345678" });
        let wrong = [
            street.person(&path, "x"),
            street.http.post(format!("{base}{path}")),
            street.merchant("POST", &path),
            street
                .person(&path, &signature)
                .header("X-IBM-Client-Id", "x"),
        ];
        for call in wrong {
            assert_eq!(
                call.json(&body).send().await.expect("an answer").status(),
                401,
                "{tail}"
            );
        }
    }
    assert_eq!(payment.payments()[0].chosen, None);
}

#[tokio::test]
async fn wrong_orders_name_the_field() {
    let street = Street::open().await;
    let wrong = [
        ("/merchant/terminalId", json!(1), "merchant.terminalId"),
        ("/merchant/channel", json!("app"), "merchant.channel"),
        (
            "/merchant/merchantTransactionId",
            json!(""),
            "merchant.merchantTransactionId",
        ),
        (
            "/customer/customerInfo/customerName",
            json!("a".repeat(46)),
            "customer.customerInfo.customerName",
        ),
        (
            "/customer/customerInfo/billingAddress/street1",
            json!("a".repeat(51)),
            "customer.customerInfo.billingAddress.street1",
        ),
        (
            "/customer/customerInfo/billingAddress/city",
            json!("a".repeat(51)),
            "customer.customerInfo.billingAddress.city",
        ),
        (
            "/customer/customerInfo/billingAddress/postcode",
            json!("a".repeat(17)),
            "customer.customerInfo.billingAddress.postcode",
        ),
        (
            "/transaction/transactionTimestamp",
            json!("ontem"),
            "transaction.transactionTimestamp",
        ),
        (
            "/transaction/paymentType",
            json!("AUTH"),
            "transaction.paymentType",
        ),
        (
            "/transaction/paymentMethod",
            json!([]),
            "transaction.paymentMethod",
        ),
        ("/transaction/amount/value", json!(0), "transaction.amount"),
        (
            "/transaction/amount/value",
            json!(1_000_000),
            "transaction.amount",
        ),
        (
            "/transaction/amount/value",
            json!("1.001"),
            "transaction.amount",
        ),
        (
            "/transaction/amount/currency",
            json!("USD"),
            "transaction.amount",
        ),
        (
            "/transaction/paymentReference",
            json!(null),
            "transaction.paymentReference",
        ),
        (
            "/transaction/paymentReference/entity",
            json!("11111"),
            "transaction.paymentReference.entity",
        ),
        (
            "/transaction/paymentReference/finalDatetime",
            json!("2026-06-02T09:00:00Z"),
            "transaction.paymentReference.finalDatetime",
        ),
        (
            "/transaction/paymentReference/minAmount/value",
            json!(114.31),
            "transaction.paymentReference.minAmount",
        ),
        (
            "/transaction/paymentReference/maxAmount/value",
            json!(114.29),
            "transaction.paymentReference.maxAmount",
        ),
    ];
    for (pointer, value, field) in wrong {
        let mut order = street.checkout("S-1");
        *order.pointer_mut(pointer).expect("a field of the order") = value;
        let (status, body) = json_of(
            street
                .merchant("POST", "/payments")
                .json(&order)
                .send()
                .await
                .expect("an answer"),
        )
        .await;
        assert_eq!(
            (status, &body["returnStatus"]["statusDescription"]),
            (400, &json!(field)),
            "{pointer}"
        );
    }
    for body in ["", "{}", "[]", "null", "{\"merchant\":"] {
        let answer = street
            .merchant("POST", "/payments")
            .body(body)
            .send()
            .await
            .expect("an answer");
        assert_eq!(answer.status(), 400, "{body}");
    }
    let answer = street
        .merchant("POST", "/payments")
        .body("x".repeat(1024 * 1024 + 1))
        .send()
        .await
        .expect("an answer");
    assert_eq!(answer.status(), 413);
    assert!(street.neighbours.payment.payments().is_empty());
}

#[tokio::test]
async fn the_same_order_twice_is_one_payment() {
    let street = Street::open().await;
    let first = street.created("S-1").await;
    assert_eq!(street.created("S-1").await, first);
    let mut other = street.checkout("S-1");
    other["transaction"]["amount"]["value"] = json!(1);
    other["transaction"]["paymentReference"]["minAmount"]["value"] = json!(1);
    let (status, body) = json_of(
        street
            .merchant("POST", "/payments")
            .json(&other)
            .send()
            .await
            .expect("an answer"),
    )
    .await;
    assert_eq!(
        (status, &body["returnStatus"]["statusCode"]),
        (409, &json!("E0409"))
    );
    assert_eq!(street.neighbours.payment.payments().len(), 1);
}

#[tokio::test]
async fn unknown_payments_are_not_found() {
    let street = Street::open().await;
    street.created("S-1").await;
    for (method, path) in [
        ("GET", "/payments/nada/status"),
        // A merchant's number is no transaction, and the other way round.
        ("GET", "/payments/S-1/status"),
        ("GET", "/payments/status?merchantTransactionId=nada"),
        ("POST", "/payments/nada/cancellation"),
        ("POST", "/payments/nada/service-reference/generate"),
        ("GET", "/nada"),
    ] {
        assert_eq!(
            street
                .merchant(method, path)
                .send()
                .await
                .expect("an answer")
                .status(),
            404,
            "{path}"
        );
    }
    assert_eq!(
        street.neighbours.payment.pay("nada", PayOrder::default()),
        Err(BankRefusal::Unknown)
    );
}

#[tokio::test]
async fn mb_way_waits_for_the_person() {
    let street = Street::open().await;
    let (id, signature) = street.created("S-1").await;
    let path = format!("/payments/{id}/mbway-id/purchase");
    for phone in ["912345678", "351#", "351#91234567x", "", "3510#912345678"] {
        let answer = street
            .person(&path, &signature)
            .json(&json!({ "customerPhone": phone }))
            .send()
            .await
            .expect("an answer");
        assert_eq!(answer.status(), 400, "{phone}");
    }
    let ask = || {
        street
            .person(&path, &signature)
            .json(&json!({ "customerPhone": "351#912345678" }))
    };
    let (status, asked) = json_of(ask().send().await.expect("an answer")).await;
    assert_eq!(
        (status, &asked["paymentStatus"], &asked["paymentMethod"]),
        (200, &json!("Pending"), &json!("MBWAY"))
    );
    let other = street
        .person(
            &format!("/payments/{id}/service-reference/generate"),
            &signature,
        )
        .json(&json!({}));
    assert_eq!(other.send().await.expect("an answer").status(), 400);

    street.clock.set("2026-06-03T09:05:01Z");
    let (_, state) = json_of(
        street
            .merchant("GET", &format!("/payments/{id}/status"))
            .send()
            .await
            .expect("an answer"),
    )
    .await;
    assert_eq!(state["paymentStatus"], "Expired");
    assert_eq!(ask().send().await.expect("an answer").status(), 400);
}

#[tokio::test]
async fn mb_way_confirms_by_itself_or_is_declined() {
    let street = Street::open_with(|config| {
        config.payment.mbway_confirms_after = Some(std::time::Duration::from_millis(10))
    })
    .await;
    let (id, signature) = street.created("S-1").await;
    let ask = street
        .person(&format!("/payments/{id}/mbway-id/purchase"), &signature)
        .json(&json!({ "customerPhone": "351#912345678" }));
    assert_eq!(ask.send().await.expect("an answer").status(), 200);
    let payment = &street.neighbours.payment;
    crate::support::until("MB WAY confirmed", || {
        !payment.payments()[0].paid.is_empty()
    })
    .await;
    assert_eq!(payment.payments()[0].paid[0].method, Method::Mbway);

    let street = Street::open().await;
    let (id, signature) = street.created("S-2").await;
    let ask = street
        .person(&format!("/payments/{id}/mbway-id/purchase"), &signature)
        .json(&json!({ "customerPhone": "351#912345678" }));
    assert_eq!(ask.send().await.expect("an answer").status(), 200);
    let decline = format!(
        "{}/payments/{id}/decline",
        street.neighbours.payment.control_url()
    );
    let (status, declined) = json_of(
        street
            .http
            .post(decline)
            .json(&json!({}))
            .send()
            .await
            .expect("an answer"),
    )
    .await;
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
        assert_eq!(
            street
                .merchant("POST", &path)
                .json(&wrong)
                .send()
                .await
                .expect("an answer")
                .status(),
            400
        );
    }
    let (status, done) = json_of(
        street
            .merchant("POST", &path)
            .json(&body(114.3, &id))
            .send()
            .await
            .expect("an answer"),
    )
    .await;
    assert_eq!(
        (status, &done["returnStatus"]["statusCode"]),
        (200, &json!("000"))
    );
    let payment = &street.neighbours.payment;
    assert_eq!(
        payment.pay(&reference, PayOrder::default()),
        Err(BankRefusal::Declined)
    );

    let (paid, _) = street.referenced("S-2").await;
    payment.pay(&paid, PayOrder::default()).expect("paid");
    let late = street
        .merchant("POST", &format!("/payments/{paid}/cancellation"))
        .json(&body(114.3, &paid));
    assert_eq!(late.send().await.expect("an answer").status(), 400);
}

#[tokio::test]
async fn banks_keep_to_the_window_unless_forced() {
    let street = Street::open().await;
    let (_, reference) = street.referenced("S-1").await;
    let pay = |body: Value| {
        street
            .http
            .post(format!(
                "{}/payments/{reference}/pay",
                street.neighbours.payment.control_url()
            ))
            .json(&body)
            .send()
    };
    for (now, body, error) in [
        ("2026-06-02T08:59:59Z", json!({}), "too_early"),
        ("2026-06-17T23:00:00Z", json!({}), "too_late"),
        (
            "2026-06-03T09:00:00Z",
            json!({ "amount": 114.29 }),
            "amount",
        ),
        (
            "2026-06-03T09:00:00Z",
            json!({ "method": "MBWAY" }),
            "nothing_to_pay",
        ),
    ] {
        street.clock.set(now);
        let (status, answer) = json_of(pay(body).await.expect("an answer")).await;
        assert_eq!((status, &answer["error"]), (409, &json!(error)), "{now}");
    }
    assert_eq!(
        pay(json!({ "amount": "x" }))
            .await
            .expect("an answer")
            .status(),
        422
    );
    assert_eq!(
        pay(json!({ "amout": 1 }))
            .await
            .expect("an answer")
            .status(),
        422
    );
    let (status, forced) = json_of(
        pay(json!({ "amount": 100, "force": true }))
            .await
            .expect("an answer"),
    )
    .await;
    assert_eq!((status, &forced["paid"][0]["cents"]), (200, &json!(10_000)));
    let (_, state) = json_of(
        street
            .merchant("GET", "/payments/status?merchantTransactionId=S-1")
            .send()
            .await
            .expect("an answer"),
    )
    .await;
    assert_eq!(state["amount"]["value"], json!(100.0));
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
    let paid = street
        .neighbours
        .payment
        .pay(&reference, PayOrder::default())
        .expect("still payable");
    assert_eq!(paid.status(paid.created_at), PaymentStatus::Success);
    std::fs::write(&file, "{").expect("damaged");
    let (clock, chance) = (
        std::sync::Arc::new(|| jiff::Timestamp::UNIX_EPOCH),
        std::sync::Arc::new(|| 7),
    );
    let mut config = neighbours::NeighboursConfig::new(clock, chance);
    config.payment.journal = Some(file.clone());
    assert!(neighbours::Neighbours::start(config).await.is_err());
    std::fs::remove_file(file).expect("was there");
}
