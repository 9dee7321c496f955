use super::{Envelope, EnvelopeRefusal, open, seal};

const SECRET: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
const PLAIN: &str = concat!(
    r#"{"returnStatus":{"statusMsg":"Success","statusCode":"000"},"paymentStatus":"Success","paymentMethod":"REFERENCE","#,
    r#""transactionID":"abc123","amount":{"currency":"EUR","value":"133.00"},"notificationID":"7f1c"}"#
);
const IV: [u8; 12] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

fn vector() -> Envelope {
    Envelope {
        iv: "AAECAwQFBgcICQoL".to_owned(),
        tag: "3MD2MwAhmlSUEAkNMzKm0g==".to_owned(),
        body: concat!(
            "PCCkfrGQsHXeNfb/xJpaV/j09ECRDyoPdRSCpydLU8dic8uP3OM+ugfQHpn99GtXijxCt3jmk+od6gY7aIKMg5VSsimnsFIUb3aQTLz6bYtd+bpAWkEjCYSQ+6IMvdz5",
            "o5c9xJ5jml/YWWz3BjZkXZZFFtmCq1b7Los+ouyvKiyBcGGk1+b5YCrNasBQtTmsQtbZThdy5jj+OoYUg/DTzNbCzDfF3bofyxa42OWit4iu4PoSqdZfnguwtK4XrNSS",
            "ZyXllESZ9PMVYbXX2WOk"
        )
        .to_owned(),
    }
}

#[test]
fn the_vector_is_made() {
    assert_eq!(seal(SECRET, IV, PLAIN.as_bytes()), Ok(vector()));
}

#[test]
fn the_vector_is_opened() {
    assert_eq!(open(SECRET, &vector()).as_deref(), Ok(PLAIN.as_bytes()));
}

#[test]
fn a_change_anywhere_is_seen() {
    let other = "//79/Pv6+fj39vX08/Lx8O/u7ezr6uno5+bl5OPi4eA=";
    assert_eq!(open(other, &vector()), Err(EnvelopeRefusal::Forged));
    let changed = Envelope { iv: "AQECAwQFBgcICQoL".to_owned(), ..vector() };
    assert_eq!(open(SECRET, &changed), Err(EnvelopeRefusal::Forged));
    let changed = Envelope { tag: "3MD2MwAhmlSUEAkNMzKm0w==".to_owned(), ..vector() };
    assert_eq!(open(SECRET, &changed), Err(EnvelopeRefusal::Forged));
    let changed = Envelope { body: vector().body.replacen("PCCk", "PCCl", 1), ..vector() };
    assert_eq!(open(SECRET, &changed), Err(EnvelopeRefusal::Forged));
}

#[test]
fn malformed_envelopes_and_secrets() {
    for broken in [
        Envelope { iv: "AAEC".to_owned(), ..vector() },
        Envelope { tag: "3MD2".to_owned(), ..vector() },
        Envelope { tag: String::new(), ..vector() },
        Envelope { body: "not base64 !".to_owned(), ..vector() },
    ] {
        assert_eq!(open(SECRET, &broken), Err(EnvelopeRefusal::Malformed));
    }
    assert_eq!(open("AAEC", &vector()), Err(EnvelopeRefusal::Secret));
    assert_eq!(seal("?", IV, b""), Err(EnvelopeRefusal::Secret));
}
