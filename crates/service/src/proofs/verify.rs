//! Verifying: the same function for the page and for the command, and one more question where the record is at hand.

use crate::app::App;
use crate::proofs::answer::{Answer, PdfAnswer};
use crate::proofs::{published, signing};
use crate::stop::Stop;
use domain::id::Reference;
use jiff::Timestamp;
use seal::pdf::check;
use seal::status::token::read;
use seal::verify::{Against, Presented, verify};
use store::proof::Held;

/// Where a PDF must begin to say that it is one, in bytes (ISO 32000-1, annex H).
const PDF_MARK_WITHIN_BYTES: usize = 1_024;
const PDF_MARK: &[u8] = b"%PDF-";

/// What was shown carries no seal that can be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no seal: {code}")]
pub struct NoSeal {
    /// Stable code: what is wrong with it.
    pub code: &'static str,
    /// The file's own signature, where it was a PDF: a receipt is signed and carries no seal.
    pub pdf: Option<PdfAnswer>,
}

/// Answers for the text of a QR code, its last part as typed, or the bytes of a PDF; nothing is looked up.
///
/// # Errors
/// It carries no seal.
pub fn shown(bytes: &[u8], against: Against) -> Result<Answer, NoSeal> {
    if is_pdf(bytes) {
        return pdf(bytes, against);
    }
    match std::str::from_utf8(bytes) {
        Ok(words) => text(words, against),
        Err(_) => Err(NoSeal { code: "seal_text", pdf: None }),
    }
}

/// Answers for the text of a QR code, or its last part as typed.
///
/// # Errors
/// It is no seal.
pub fn text(words: &str, against: Against) -> Result<Answer, NoSeal> {
    let verdict = verify(Presented::Text(words), against).map_err(|error| NoSeal { code: error.code(), pdf: None })?;
    Ok(Answer::of(&verdict, None))
}

/// Answers for a PDF: the seal in it, and its own signature beside.
///
/// # Errors
/// It carries no seal; its own signature is told all the same.
pub fn pdf(bytes: &[u8], against: Against) -> Result<Answer, NoSeal> {
    let signature = PdfAnswer::of(check::check(bytes, against.keyring));
    let no = |code| NoSeal { code, pdf: Some(signature.clone()) };
    let words = check::seal_text(bytes).ok_or_else(|| no("pdf_without_seal"))?;
    let verdict = verify(Presented::Text(&words), against).map_err(|error| no(error.code()))?;
    Ok(Answer::of(&verdict, Some(signature)))
}

/// Answers at our own counter: with our keys, our list, and the record, so that a revocation shows at once.
///
/// # Errors
/// No keys; faults. The inner one: it carries no seal.
pub async fn here(app: &App, bytes: &[u8]) -> Result<Result<Answer, NoSeal>, Stop> {
    let loaded = signing::loaded(app).await?;
    let token = published::revocations(app).await?;
    let token = read(&token, &loaded.keyring).map_err(|error| Stop::Fault(error.to_string()))?;
    let now = app.clock.real_now();
    let against = Against { keyring: &loaded.keyring, revocations: Some(&token), now, today: app.clock.today() };
    let mut answer = match shown(bytes, against) {
        Ok(answer) => answer,
        Err(no) => return Ok(Err(no)),
    };
    let ours = answer.signature == "valid" && loaded.keyring.keys().iter().any(|key| key.id.to_string() == answer.claims.key);
    if ours && let Some(held) = on_record(app, &answer.claims.number).await? {
        answer.status = if held.proof.revoked_at.is_some() { "revoked" } else { "valid" };
        answer.status_as_of = Some(now.to_string());
    }
    Ok(Ok(answer))
}

/// When the proof of this number was revoked, as our record has it.
///
/// # Errors
/// Faults.
pub async fn revoked_at(app: &App, number: &str) -> Result<Option<Timestamp>, Stop> {
    Ok(on_record(app, number).await?.and_then(|held| held.proof.revoked_at))
}

/// The proof of this number; `None` where the record has none.
async fn on_record(app: &App, number: &str) -> Result<Option<Held>, Stop> {
    let Some(reference) = number.split('/').next().and_then(Reference::parse) else { return Ok(None) };
    let found = app.store.read("proof by number", (reference, number.to_owned()), |rx, (reference, number)| {
        Box::pin(async move {
            let Some(held) = store::request::by_reference(rx, reference).await? else { return Ok::<_, Stop>(None) };
            let proofs = store::proof::of_request(rx, held.request.id).await?;
            Ok(proofs.into_iter().find(|held| held.proof.number == *number))
        })
    });
    found.await
}

fn is_pdf(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(PDF_MARK_WITHIN_BYTES)];
    head.windows(PDF_MARK.len()).any(|window| window == PDF_MARK)
}
