//! What the gateway and the banks refuse: strangers, malformed orders, unknown payments, payments out of their window.

use neighbours::payment::book::{BankRefusal, PayOrder};
use serde_json::{Value, json};

use crate::support::{Street, json_of};

#[tokio::test]
async fn every_call_asks_who_is_there() {
    let street = Street::open().await;
    let payment = &street.neighbours.payment;
    let (id, signature) = street.created("S-1").await;
    let base = payment.base_url();
    for (method, path) in [
        ("POST", "/payments".to_owned()),
        ("GET", format!("/payments/{id}/status")),
        ("GET", "/payments/status?merchantTransactionId=S-1".to_owned()),
        ("POST", format!("/payments/{id}/cancellation")),
    ] {
        let call = || street.http.request(method.parse().expect("a method"), format!("{base}{path}")).body("{}");
        let wrong = [
            call(),
            call().bearer_auth(payment.token()),
            call().header("X-IBM-Client-Id", payment.client_id()),
            call().bearer_auth("x").header("X-IBM-Client-Id", payment.client_id()),
            call().bearer_auth(payment.token()).header("X-IBM-Client-Id", "x"),
            call().header("Authorization", format!("Digest {signature}")).header("X-IBM-Client-Id", payment.client_id()),
        ];
        for call in wrong {
            let (status, body) = json_of(call.send().await.expect("an answer")).await;
            assert_eq!((status, &body["returnStatus"]["statusCode"]), (401, &json!("E0401")), "{method} {path}");
        }
    }
    for tail in ["service-reference/generate", "mbway-id/purchase"] {
        let path = format!("/payments/{id}/{tail}");
        let body = json!({ "customerPhone": "351#912345678" });
        let wrong = [
            street.person(&path, "x"),
            street.http.post(format!("{base}{path}")),
            street.merchant("POST", &path),
            street.person(&path, &signature).header("X-IBM-Client-Id", "x"),
        ];
        for call in wrong {
            assert_eq!(call.json(&body).send().await.expect("an answer").status(), 401, "{tail}");
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
        ("/merchant/merchantTransactionId", json!(""), "merchant.merchantTransactionId"),
        ("/customer/customerInfo/customerName", json!("a".repeat(46)), "customer.customerInfo.customerName"),
        ("/customer/customerInfo/billingAddress/street1", json!("a".repeat(51)), "customer.customerInfo.billingAddress.street1"),
        ("/customer/customerInfo/billingAddress/city", json!("a".repeat(51)), "customer.customerInfo.billingAddress.city"),
        ("/customer/customerInfo/billingAddress/postcode", json!("a".repeat(17)), "customer.customerInfo.billingAddress.postcode"),
        ("/transaction/transactionTimestamp", json!("ontem"), "transaction.transactionTimestamp"),
        ("/transaction/paymentType", json!("AUTH"), "transaction.paymentType"),
        ("/transaction/paymentMethod", json!([]), "transaction.paymentMethod"),
        ("/transaction/amount/value", json!(0), "transaction.amount"),
        ("/transaction/amount/value", json!(1_000_000), "transaction.amount"),
        ("/transaction/amount/value", json!("1.001"), "transaction.amount"),
        ("/transaction/amount/currency", json!("USD"), "transaction.amount"),
        ("/transaction/paymentReference", json!(null), "transaction.paymentReference"),
        ("/transaction/paymentReference/entity", json!("11111"), "transaction.paymentReference.entity"),
        ("/transaction/paymentReference/finalDatetime", json!("2026-06-02T09:00:00Z"), "transaction.paymentReference.finalDatetime"),
        ("/transaction/paymentReference/minAmount/value", json!(114.31), "transaction.paymentReference.minAmount"),
        ("/transaction/paymentReference/maxAmount/value", json!(114.29), "transaction.paymentReference.maxAmount"),
    ];
    for (pointer, value, field) in wrong {
        let mut order = street.checkout("S-1");
        *order.pointer_mut(pointer).expect("a field of the order") = value;
        let (status, body) = json_of(street.merchant("POST", "/payments").json(&order).send().await.expect("an answer")).await;
        assert_eq!((status, &body["returnStatus"]["statusDescription"]), (400, &json!(field)), "{pointer}");
    }
    for body in ["", "{}", "[]", "null", "{\"merchant\":"] {
        let answer = street.merchant("POST", "/payments").body(body).send().await.expect("an answer");
        assert_eq!(answer.status(), 400, "{body}");
    }
    let answer = street.merchant("POST", "/payments").body("x".repeat(1024 * 1024 + 1)).send().await.expect("an answer");
    assert_eq!(answer.status(), 413);
    assert!(street.neighbours.payment.payments().is_empty());
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
        assert_eq!(street.merchant(method, path).send().await.expect("an answer").status(), 404, "{path}");
    }
    assert_eq!(street.neighbours.payment.pay("nada", PayOrder::default()), Err(BankRefusal::Unknown));
}

#[tokio::test]
async fn banks_keep_to_the_window_unless_forced() {
    let street = Street::open().await;
    let (_, reference) = street.referenced("S-1").await;
    let pay =
        |body: Value| street.http.post(format!("{}/payments/{reference}/pay", street.neighbours.payment.control_url())).json(&body).send();
    for (now, body, error) in [
        ("2026-06-02T08:59:59Z", json!({}), "too_early"),
        ("2026-06-17T23:00:00Z", json!({}), "too_late"),
        ("2026-06-03T09:00:00Z", json!({ "amount": 114.29 }), "amount"),
        ("2026-06-03T09:00:00Z", json!({ "method": "MBWAY" }), "nothing_to_pay"),
    ] {
        street.clock.set(now);
        let (status, answer) = json_of(pay(body).await.expect("an answer")).await;
        assert_eq!((status, &answer["error"]), (409, &json!(error)), "{now}");
    }
    assert_eq!(pay(json!({ "amount": "x" })).await.expect("an answer").status(), 422);
    assert_eq!(pay(json!({ "amout": 1 })).await.expect("an answer").status(), 422);
    let (status, forced) = json_of(pay(json!({ "amount": 100, "force": true })).await.expect("an answer")).await;
    assert_eq!((status, &forced["paid"][0]["cents"]), (200, &json!(10_000)));
    let (_, state) = json_of(street.merchant("GET", "/payments/status?merchantTransactionId=S-1").send().await.expect("an answer")).await;
    assert_eq!(state["amount"]["value"], json!(100.0));
}
