//! What came of a check: the answer, or why there is none, as one word for the heading.

use crate::web::parts::proof::verdict::Verdict;
use crate::web::problem::Problem;
use crate::web::site::Site;
use jiff::Timestamp;
use service::proofs::answer::{Answer, PdfAnswer};
use service::proofs::{by_code, verify};
use service::stop::Stop;
use service::texts::Lang;

/// What came of a check.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The answer; none where there was no seal, or no proof with the code.
    pub answer: Option<Answer>,
    /// The file's own signature, where a file was shown.
    pub pdf: Option<PdfAnswer>,
    /// The seal as in the QR code, for asking again.
    pub seal: Option<String>,
    /// When it was revoked, as our record has it.
    pub revoked_at: Option<Timestamp>,
}

/// The whole in a word. Its code chooses the texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// All answers are good.
    Valid,
    /// Genuine and within its dates; whether it was revoked is not known.
    Reserve,
    /// Its last day is past.
    Expired,
    /// Its first day is to come.
    NotYet,
    /// Revoked.
    Revoked,
    /// Changed, or the file is not what was signed.
    Invalid,
    /// No seal, or a key that is not ours.
    Unknown,
}

impl Outcome {
    /// Checks the text of a QR code, or its last part.
    ///
    /// # Errors
    /// Faults.
    pub async fn of_seal(site: &Site, lang: Lang, seal: &str) -> Result<Self, Problem> {
        let answer = verify::here(&site.app, seal.as_bytes()).await.map_err(|stop| Problem::of(lang, stop))?;
        let canonical = seal::text::parse(seal).ok().map(|bytes| seal::text::base32(&bytes));
        let revoked_at = revoked_at(site, lang, answer.as_ref().ok()).await?;
        Ok(Self { seal: answer.is_ok().then_some(canonical).flatten(), answer: answer.ok(), pdf: None, revoked_at })
    }

    /// Checks the proof with a typed code: the same as its QR code.
    ///
    /// # Errors
    /// Faults.
    pub async fn of_code(site: &Site, lang: Lang, code: &str) -> Result<Self, Problem> {
        match by_code(&site.app, code).await {
            Ok(held) => Self::of_seal(site, lang, &held.seal).await,
            Err(Stop::NotFound) => Ok(Self { answer: None, pdf: None, seal: None, revoked_at: None }),
            Err(stop) => Err(Problem::of(lang, stop)),
        }
    }

    /// Checks a PDF: the seal in it and its own signature.
    ///
    /// # Errors
    /// Faults.
    pub async fn of_pdf(site: &Site, lang: Lang, bytes: &[u8]) -> Result<Self, Problem> {
        let answer = verify::here(&site.app, bytes).await.map_err(|stop| Problem::of(lang, stop))?;
        let words = seal::pdf::check::seal_text(bytes).and_then(|words| seal::text::parse(&words).ok());
        let revoked_at = revoked_at(site, lang, answer.as_ref().ok()).await?;
        Ok(match answer {
            Ok(answer) => {
                Self { pdf: answer.pdf.clone(), answer: Some(answer), seal: words.map(|bytes| seal::text::base32(&bytes)), revoked_at }
            }
            Err(no) => Self { answer: None, pdf: no.pdf, seal: None, revoked_at },
        })
    }

    /// The whole in a word: the gravest answer first.
    #[must_use]
    pub fn word(&self) -> Word {
        let Some(answer) = &self.answer else { return Word::Unknown };
        match (answer.signature, answer.status, answer.validity) {
            ("unknown_key", _, _) => Word::Unknown,
            ("valid", _, _) if self.file_was_changed() => Word::Invalid,
            ("valid", "revoked", _) => Word::Revoked,
            ("valid", _, "expired") => Word::Expired,
            ("valid", _, "not_yet") => Word::NotYet,
            ("valid", "valid", "valid") if answer.holds() => Word::Valid,
            ("valid", "unknown", "valid") => Word::Reserve,
            _ => Word::Invalid,
        }
    }

    /// The answer, where its signature is genuine: only then may what it says be shown.
    #[must_use]
    pub fn believed(&self) -> Option<&Answer> {
        self.answer.as_ref().filter(|answer| answer.signature == "valid")
    }

    fn file_was_changed(&self) -> bool {
        self.pdf.as_ref().is_some_and(|pdf| !pdf.holds())
    }
}

/// When what an answer calls revoked was revoked.
async fn revoked_at(site: &Site, lang: Lang, answer: Option<&Answer>) -> Result<Option<Timestamp>, Problem> {
    match answer.filter(|answer| answer.signature == "valid" && answer.status == "revoked") {
        Some(answer) => verify::revoked_at(&site.app, &answer.claims.number).await.map_err(|stop| Problem::of(lang, stop)),
        None => Ok(None),
    }
}

impl Word {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Reserve => "reserve",
            Self::Expired => "expired",
            Self::NotYet => "not_yet",
            Self::Revoked => "revoked",
            Self::Invalid => "invalid",
            Self::Unknown => "unknown",
        }
    }

    /// The colour and sign of the panel.
    #[must_use]
    pub fn verdict(self) -> Verdict {
        match self {
            Self::Valid => Verdict::Holds,
            Self::Reserve => Verdict::HoldsWithReserve,
            Self::Expired | Self::NotYet | Self::Revoked | Self::Invalid | Self::Unknown => Verdict::DoesNotHold,
        }
    }
}

#[cfg(test)]
mod tests;
