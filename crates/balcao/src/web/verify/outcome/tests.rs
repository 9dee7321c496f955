//! Which word a set of answers gets: only all good is "valid".

use super::{Outcome, Word};
use service::proofs::answer::{Answer, PdfAnswer, Said};

fn outcome(signature: &'static str, validity: &'static str, status: &'static str, pdf: Option<(&'static str, bool)>) -> Outcome {
    let pdf = pdf.map(|(signature, covers_whole_document)| PdfAnswer { signature, covers_whole_document });
    let text = String::new;
    let claims = Said {
        number: text(),
        valid_from: text(),
        valid_to: text(),
        name: None,
        birth_date: None,
        nationality: None,
        title_number: None,
        legal_basis: None,
        country: text(),
        key: text(),
        issued: text(),
        status_index: 0,
    };
    let answer = Answer { signature, validity, status, status_as_of: None, kind: 'P', claims, pdf: pdf.clone() };
    Outcome { answer: Some(answer), pdf, seal: None, revoked_at: None }
}

#[test]
fn the_gravest_answer_gives_the_word() {
    for (signature, validity, status, word) in [
        ("valid", "valid", "valid", Word::Valid),
        ("valid", "valid", "unknown", Word::Reserve),
        ("valid", "expired", "valid", Word::Expired),
        ("valid", "expired", "unknown", Word::Expired),
        ("valid", "not_yet", "valid", Word::NotYet),
        ("valid", "valid", "revoked", Word::Revoked),
        ("valid", "expired", "revoked", Word::Revoked),
        ("invalid", "valid", "unknown", Word::Invalid),
        ("unknown_key", "valid", "unknown", Word::Unknown),
    ] {
        let outcome = outcome(signature, validity, status, None);
        assert_eq!(outcome.word(), word, "{signature} {validity} {status}");
        assert_eq!(outcome.believed().is_some(), signature == "valid");
    }
}

#[test]
fn a_changed_file_is_never_valid() {
    let all = |pdf| outcome("valid", "valid", "valid", Some(pdf)).word();
    assert_eq!(all(("valid", true)), Word::Valid);
    assert_eq!(all(("valid", false)), Word::Invalid);
    assert_eq!(all(("invalid", true)), Word::Invalid);
    assert_eq!(all(("unknown_key", true)), Word::Invalid);
    assert_eq!(Outcome { answer: None, pdf: None, seal: None, revoked_at: None }.word(), Word::Unknown);
}
