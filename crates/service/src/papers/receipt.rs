//! The receipt of sending (RENEW-8): what reached us, when, and what happens next.

use crate::actions::change::Case;
use crate::actions::sending;
use crate::app::App;
use crate::papers::frame::{self, Numbered};
use crate::papers::press::press;
use crate::papers::slip::fees;
use crate::papers::words::{law_text, row, who};
use crate::proofs::signing;
use crate::stop::Stop;
use crate::texts::format;
use crate::texts::{Lang, t};
use domain::deadline::decision::{TermState, decision_renewal};
use domain::request::answers::{Answers, Confirmed, Livelihood, NissAnswer};
use domain::request::filed::Filed;
use paper::receipt::Document;
use paper::sheet::Row;

/// Characters of a digest that are printed.
const DIGEST_CHARS: usize = 16;
const DIGEST_GROUP_CHARS: usize = 4;

/// The receipt of a case that was sent, signed.
///
/// # Errors
/// Not sent yet (not found); no key; a text is missing; faults.
pub async fn receipt(app: &App, case: &Case, lang: Lang) -> Result<Vec<u8>, Stop> {
    let filed = case.held.request.stage.filed().ok_or(Stop::NotFound)?;
    // The first slip is the one of sending.
    let slip = case.slips.last().ok_or(Stop::NotFound)?;
    let loaded = signing::loaded(app).await?;
    let (reference, sent_at) = (case.held.request.reference.as_str(), filed.sent_at);
    let title = t::receipt_file_title(lang, reference).into_owned();
    let numbered = Numbered {
        title: title.clone(),
        label: t::receipt_number_label(lang).into_owned(),
        number: reference.to_owned(),
        issued: t::paper_issued(lang, format::instant(lang, sent_at)).into_owned(),
        notes: vec![t::receipt_note_basis(lang).into_owned(), t::paper_note_signed(lang).into_owned()],
    };
    let permit = law_text(lang, &format!("permit-{}", case.permit.basis))?;
    let paper = paper::receipt::Receipt {
        sheet: frame::sheet(app, lang, numbered),
        title: t::receipt_title(lang).into_owned(),
        lead: t::receipt_lead(lang).into_owned(),
        facts: vec![
            row(t::receipt_reference(lang), reference),
            row(t::receipt_received(lang), t::receipt_received_value(lang, format::instant(lang, sent_at))),
            row(t::receipt_sent_by(lang), who(lang, &case.person.person, &case.permit)),
            row(t::receipt_request(lang), t::receipt_request_value(lang, permit)),
        ],
        answers_title: t::receipt_answers(lang).into_owned(),
        answers: answers(lang, &case.held.request.answers),
        documents_title: t::receipt_documents(lang).into_owned(),
        documents_heads: [t::receipt_document(lang), t::receipt_file(lang), t::receipt_digest(lang)].map(String::from),
        documents: documents(app, case, filed, lang)?,
        digest_note: t::receipt_digest_note(lang).into_owned(),
        next_title: t::receipt_next(lang).into_owned(),
        next: next(app, filed, lang)?,
        fees: fees(lang, slip)?,
    };
    press(app, loaded, title, None, move || paper::receipt::pdf(&paper, sent_at)).await
}

fn documents(app: &App, case: &Case, filed: &Filed, lang: Lang) -> Result<Vec<Document>, Stop> {
    let wanted = sending::slots(case, &app.law(), filed.sent_on)?;
    let sent = case.documents.iter().filter(|document| document.added_at <= filed.sent_at);
    let mut out = Vec::new();
    for document in sent {
        let key = wanted.iter().find(|wanted| wanted.slot == document.slot).map(|wanted| wanted.text.clone());
        let key = key.unwrap_or_else(|| format!("slot-{}", document.slot.replace('_', "-")));
        let names = document.original_names.join(", ");
        out.push(Document {
            name: law_text(lang, &key)?,
            detail: t::receipt_file_detail(lang, names, document.pages, format::size(lang, document.size_bytes)).into_owned(),
            digest: digest(&document.digest),
        });
    }
    Ok(out)
}

fn digest(hex: &str) -> String {
    let mut out = String::new();
    for (place, letter) in hex.chars().take(DIGEST_CHARS).enumerate() {
        if place > 0 && place.is_multiple_of(DIGEST_GROUP_CHARS) {
            out.push(' ');
        }
        out.push(letter);
    }
    out
}

fn next(app: &App, filed: &Filed, lang: Lang) -> Result<Vec<String>, Stop> {
    let term = decision_renewal(&app.law(), filed.sent_on, &[])?;
    let mut next = vec![
        t::receipt_next_pay(lang).into_owned(),
        t::receipt_next_checks(lang).into_owned(),
        t::receipt_next_biometrics(lang).into_owned(),
    ];
    if let TermState::Running { legal_day, .. } = term.state {
        next.push(t::receipt_next_decision(lang, format::day(lang, legal_day), term.days_in_all).into_owned());
    }
    Ok(next)
}

fn answers(lang: Lang, given: &Answers) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut add = |label: std::borrow::Cow<'static, str>, value: String| rows.push(row(label, value));
    if let Some(identity) = &given.identity {
        add(t::receipt_identity(lang), confirmed(lang, identity));
    }
    if let Some(permit) = &given.permit {
        add(t::receipt_permit(lang), confirmed(lang, permit));
    }
    if let Some(address) = &given.address {
        add(t::receipt_address(lang), format!("{}, {} {}", address.street, address.postal_code, address.locality));
        if let Some(telephone) = &address.telephone {
            add(t::receipt_telephone(lang), telephone.clone());
        }
    }
    if let Some(household) = &given.household {
        let value = t::receipt_household_value(lang, household.other_adults, household.children);
        add(t::receipt_household(lang), value.into_owned());
    }
    if let Some(livelihood) = &given.livelihood {
        add(t::receipt_livelihood(lang), living(lang, livelihood));
    }
    if let Some(niss) = &given.niss {
        add(t::receipt_niss(lang), social_security(lang, niss));
    }
    if let Some(said) = &given.declarations {
        add(t::receipt_truthful(lang), yes(lang, said.truthful));
        add(t::receipt_criminal_record(lang), yes(lang, said.criminal_record_query));
        add(t::receipt_electronic_notice(lang), yes(lang, said.electronic_notice));
    }
    rows
}

fn confirmed(lang: Lang, confirmed: &Confirmed) -> String {
    match confirmed {
        Confirmed::Right => t::receipt_right(lang).into_owned(),
        Confirmed::Differs { words } => t::receipt_differs(lang, words).into_owned(),
    }
}

fn living(lang: Lang, livelihood: &Livelihood) -> String {
    match livelihood {
        Livelihood::Employed { employer, employer_nif: Some(nif) } => t::receipt_employed_nif(lang, employer, nif).into_owned(),
        Livelihood::Employed { employer, employer_nif: None } => t::receipt_employed(lang, employer).into_owned(),
        Livelihood::BetweenJobs { words } => t::receipt_between_jobs(lang, words).into_owned(),
        Livelihood::OwnIncome { words } => t::receipt_own_income(lang, words).into_owned(),
    }
}

fn social_security(lang: Lang, answer: &NissAnswer) -> String {
    match answer {
        NissAnswer::Number { number, .. } => number.clone(),
        NissAnswer::NotRegistered { .. } => t::receipt_niss_not_registered(lang).into_owned(),
        NissAnswer::DoesNotKnow => t::receipt_niss_unknown(lang).into_owned(),
    }
}

fn yes(lang: Lang, yes: bool) -> String {
    t::receipt_yes(lang, if yes { "yes" } else { "no" }).into_owned()
}
