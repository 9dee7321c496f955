//! The paper of a proof: the same facts as its seal, in both languages, with the QR code, signed.

use crate::actions::change::Case;
use crate::app::App;
use crate::papers::frame::{self, Numbered};
use crate::papers::press::press;
use crate::papers::words::{both, law_text, masked_dots};
use crate::proofs::{address, claims, code, signing};
use crate::stop::Stop;
use crate::texts::format;
use crate::texts::{Lang, t};
use domain::proof::{ProofKind, Purpose, SealField};
use jiff::civil::Date;
use paper::proof::{Answer, Fact, Kind, Proof};
use paper::sheet::{Both, Check};
use seal::claims::{Claims, fitting_name};
use seal::decode;
use seal::text;
use store::proof::Held;

/// The paper of a proof, signed. It says what the seal says; the record is asked only for what the seal had to cut.
///
/// # Errors
/// No key; a text is missing; faults.
pub async fn pdf(app: &App, case: &Case, held: &Held) -> Result<Vec<u8>, Stop> {
    let bytes = text::parse(&held.seal).map_err(fault)?;
    let seal = decode::seal(&bytes).map_err(fault)?;
    let qr_text = text::address(address::host(&app.config.public_url), &bytes).map_err(fault)?;
    let loaded = signing::loaded(app).await?;
    let (kind, issued_at) = (held.proof.kind, held.proof.issued_at);
    let title = title(kind);
    let numbered = Numbered {
        title: t::proof_file_title(Lang::Pt, &held.proof.number, &title.pt).into_owned(),
        label: t::proof_number_label(Lang::Pt, kind.code()).into_owned(),
        number: held.proof.number.clone(),
        issued: t::paper_issued(Lang::Pt, format::instant(Lang::Pt, issued_at)).into_owned(),
        notes: vec![t::proof_note_basis(Lang::Pt).into_owned(), t::proof_note_prevails(Lang::Pt).into_owned()],
    };
    let paper = Proof {
        sheet: frame::sheet(app, Lang::Pt, numbered),
        kind: match kind {
            ProofKind::Renewed => Kind::Approved,
            ProofKind::Pending => Kind::Pending,
        },
        statement: statement(case, kind),
        facts: facts(case, held, &seal.claims)?,
        check: check(app, held, &qr_text),
        answers_title: both(t::proof_answers_title),
        answers: answers(),
        limits: both(|lang| t::proof_limits(lang, kind.code())),
        title,
    };
    let reason = t::proof_file_title(Lang::Pt, &held.proof.number, &paper.title.pt).into_owned();
    press(app, loaded, reason, Some(qr_text), move || paper::proof::pdf(&paper, issued_at)).await
}

fn title(kind: ProofKind) -> Both {
    both(|lang| t::proof_title(lang, kind.code()))
}

fn statement(case: &Case, kind: ProofKind) -> Both {
    match kind {
        ProofKind::Renewed => both(t::proof_statement_renewed),
        ProofKind::Pending => {
            let filed = case.held.request.stage.filed();
            let in_time = filed.is_none_or(|filed| filed.sent_on <= case.permit.expires_on);
            both(|lang| t::proof_statement_pending(lang, if in_time { "yes" } else { "no" }))
        }
    }
}

fn facts(case: &Case, held: &Held, claims: &Claims) -> Result<Vec<Fact>, Stop> {
    let mut facts = Vec::new();
    if let Some(sealed) = &claims.name {
        let whole = claims::name(&case.person.person);
        // A name too long for the seal is cut there and stands whole here.
        let shown = if fitting_name(&whole) == *sealed { whole } else { sealed.clone() };
        facts.push(fact(t::proof_name, shown, None));
    }
    if let Some(born_on) = claims.birth_date {
        facts.push(day(t::proof_born, born_on));
    }
    if let Some(code) = &claims.nationality {
        let key = format!("country-{}", code.to_lowercase());
        let (pt, en) = (law_text(Lang::Pt, &key)?, law_text(Lang::En, &key)?);
        facts.push(fact(t::proof_nationality, pt, Some(en)));
    }
    if let Some(number) = &claims.title_number {
        facts.push(fact(t::proof_permit_number, masked_dots(number), None));
    }
    if let Some(code) = &claims.legal_basis {
        let key = format!("permit-{code}");
        let (pt, en) = (law_text(Lang::Pt, &key)?, law_text(Lang::En, &key)?);
        facts.push(fact(t::proof_basis, pt, Some(en)));
        facts.extend(of_case(case, held.proof.kind));
    }
    facts.push(fact(
        t::proof_purpose_label,
        t::proof_purpose(Lang::Pt, held.proof.purpose.code()).into_owned(),
        Some(t::proof_purpose(Lang::En, held.proof.purpose.code()).into_owned()),
    ));
    let valid = |lang| t::proof_valid_days(lang, format::day(lang, claims.valid_from), format::day(lang, claims.valid_to)).into_owned();
    facts.push(fact(t::proof_valid, valid(Lang::Pt), Some(valid(Lang::En))));
    Ok(facts)
}

/// The decision or the request, for purposes that carry the legal basis.
fn of_case(case: &Case, kind: ProofKind) -> Option<Fact> {
    let stage = &case.held.request.stage;
    match kind {
        ProofKind::Renewed => {
            let on = domain::deadline::day_of(stage.decision()?.at);
            let say = |lang| t::proof_decision(lang, format::day(lang, on)).into_owned();
            Some(fact(t::proof_decision_label, say(Lang::Pt), Some(say(Lang::En))))
        }
        ProofKind::Pending => {
            let on = stage.filed()?.sent_on;
            let reference = case.held.request.reference.as_str();
            let say = |lang| t::proof_request(lang, format::day(lang, on), reference).into_owned();
            Some(fact(t::proof_request_label, say(Lang::Pt), Some(say(Lang::En))))
        }
    }
}

fn check(app: &App, held: &Held, qr_text: &str) -> Check<Both> {
    Check {
        title: both(t::proof_check_title),
        text: both(t::proof_check_text),
        address_label: both(t::proof_check_address),
        address: address::to_type(&app.config.public_url),
        code_label: both(t::proof_check_code),
        code: code::grouped(&held.code),
        qr_text: qr_text.to_owned(),
        qr_alt: t::proof_qr_alt(Lang::Pt).into_owned(),
    }
}

fn answers() -> [Answer; 3] {
    [
        Answer { name: both(t::proof_answer_signature), text: both(t::proof_answer_signature_text) },
        Answer { name: both(t::proof_answer_validity), text: both(t::proof_answer_validity_text) },
        Answer { name: both(t::proof_answer_status), text: both(t::proof_answer_status_text) },
    ]
}

fn fact<W: Into<String>>(label: impl Fn(Lang) -> W, value: String, value_en: Option<String>) -> Fact {
    Fact { label: both(label), value, value_en }
}

fn day<W: Into<String>>(label: impl Fn(Lang) -> W, day: Date) -> Fact {
    fact(label, format::day(Lang::Pt, day), Some(format::day(Lang::En, day)))
}

/// The fields a purpose carries, in the words of the paper: for the page on which the resident chooses.
#[must_use]
pub fn field_names(lang: Lang, purpose: Purpose) -> Vec<String> {
    let name = |field: &SealField| match field {
        SealField::Name => t::proof_name(lang),
        SealField::BornOn => t::proof_born(lang),
        SealField::Nationality => t::proof_nationality(lang),
        SealField::PermitNumber => t::proof_permit_number(lang),
        SealField::LegalBasis => t::proof_basis(lang),
    };
    purpose.fields().iter().map(|field| name(field).into_owned()).collect()
}

fn fault(error: impl std::fmt::Display) -> Stop {
    Stop::Fault(format!("proof: {error}"))
}
