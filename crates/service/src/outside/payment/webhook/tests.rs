use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use proptest::prelude::proptest;

use super::super::{Method, PaymentState};
use super::{NotASecret, Notification, WEBHOOK_BODY_MAX_BYTES, WebhookFault, WebhookSecrets};
use crate::outside::cipher::{TAG_BYTES, encrypt};

const SECRET: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
const OTHER: &str = "//////////////////////////////////////////8=";
const IV: &str = "AAECAwQFBgcICQoL";
const TAG: &str = "3MD2MwAhmlSUEAkNMzKm0g==";
const BODY: &str = concat!(
    "PCCkfrGQsHXeNfb/xJpaV/j09ECRDyoPdRSCpydLU8dic8uP3OM+ugfQHpn99GtXijxCt3jmk+od6gY7aIKMg5VSsimnsFIUb3aQTLz6bYtd+bpAWkEjCYSQ+6IMvdz5",
    "o5c9xJ5jml/YWWz3BjZkXZZFFtmCq1b7Los+ouyvKiyBcGGk1+b5YCrNasBQtTmsQtbZThdy5jj+OoYUg/DTzNbCzDfF3bofyxa42OWit4iu4PoSqdZfnguwtK4XrNSS",
    "ZyXllESZ9PMVYbXX2WOk",
);

fn secrets(list: &[&str]) -> WebhookSecrets {
    WebhookSecrets::new(list.iter().copied()).expect("secrets")
}

#[test]
fn the_known_notice_opens_with_any_secret_in_force() {
    let expected = Notification {
        notification_id: "7f1c".to_owned(),
        provider_id: "abc123".to_owned(),
        our_id: None,
        state: PaymentState::Paid,
        cents: 13_300,
        method: Some(Method::Reference),
        at: None,
    };
    for list in [&[SECRET][..], &[OTHER, SECRET], &[SECRET, OTHER]] {
        assert_eq!(secrets(list).open(BODY.as_bytes(), IV, TAG), Ok(expected.clone()));
    }
    assert_eq!(expected.acknowledgement(), r#"{"notificationID":"7f1c","statusCode":"200","statusMsg":"Success"}"#);
    assert_eq!(secrets(&[OTHER]).open(BODY.as_bytes(), IV, TAG), Err(WebhookFault::Forged));
}

#[test]
fn a_changed_notice_is_not_believed() {
    let secrets = secrets(&[SECRET]);
    let changed = BODY.replacen("PCCk", "PCCl", 1);
    let cases = [
        (changed.as_str(), IV, TAG, WebhookFault::Forged),
        (BODY, "AAECAwQFBgcICQoM", TAG, WebhookFault::Forged),
        (BODY, IV, "3MD2MwAhmlSUEAkNMzKm0w==", WebhookFault::Forged),
        ("", IV, TAG, WebhookFault::Forged),
        ("?", IV, TAG, WebhookFault::Malformed),
        (BODY, "AAEC", TAG, WebhookFault::Malformed),
        (BODY, "", TAG, WebhookFault::Malformed),
        (BODY, IV, "3MD2", WebhookFault::Malformed),
    ];
    for (body, iv, tag, fault) in cases {
        assert_eq!(secrets.open(body.as_bytes(), iv, tag), Err(fault), "{iv} {tag}");
    }
    assert_eq!(secrets.open(&[b'A'; WEBHOOK_BODY_MAX_BYTES + 1], IV, TAG), Err(WebhookFault::TooLarge));
    assert_eq!(secrets.open(BODY.as_bytes(), &"A".repeat(100), TAG), Err(WebhookFault::TooLarge));
}

#[test]
fn a_true_notice_of_another_form_cannot_be_read() {
    let key: [u8; 32] = BASE64.decode(SECRET).expect("Base64").try_into().expect("32 bytes");
    let whole = r#"{"paymentStatus":"Success","transactionID":"a","amount":{"currency":"EUR","value":"1.00"},"notificationID":"n"}"#;
    let open = |text: &str| {
        let sealed = encrypt(key, [7; 12], b"", text.as_bytes());
        let (body, tag) = sealed.split_at(sealed.len() - TAG_BYTES);
        secrets(&[SECRET]).open(BASE64.encode(body).as_bytes(), &BASE64.encode([7; 12]), &BASE64.encode(tag))
    };
    assert_eq!(open(whole).expect("a notice").cents, 100);
    for (from, to) in
        [("Success", "Perhaps"), ("EUR", "USD"), ("1.00", "1.005"), ("notificationID", "id"), ("\"a\"", "\"../a\""), ("{\"pay", "[\"pay")]
    {
        assert_eq!(open(&whole.replacen(from, to, 1)), Err(WebhookFault::Unreadable), "{to}");
    }
}

#[test]
fn secrets_are_checked() {
    assert_eq!(WebhookSecrets::new([]).err(), Some(NotASecret));
    assert_eq!(WebhookSecrets::new([SECRET, "AAEC"]).err(), Some(NotASecret));
    assert_eq!(format!("{:?}", secrets(&[SECRET])), "WebhookSecrets(1)");
}

proptest! {
    #[test]
    fn no_notice_makes_it_panic(body: Vec<u8>, iv: String, tag: String) {
        assert!(secrets(&[SECRET]).open(&body, &iv, &tag).is_err());
        assert!(secrets(&[SECRET]).open(&body, IV, TAG).is_err());
    }
}
