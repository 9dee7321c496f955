//! What every paper carries around its content.

use serde::Serialize;

/// Language a paper is written in (the language of the document; a bilingual paper is Portuguese).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Language {
    /// Portuguese of Portugal.
    #[serde(rename = "pt")]
    Portuguese,
    /// English.
    #[serde(rename = "en")]
    English,
}

/// The same words in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Both {
    /// Portuguese of Portugal.
    pub pt: String,
    /// English.
    pub en: String,
}

/// Marks of a demonstration: nothing on such a paper is real.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Demonstration {
    /// Two lines set large and pale behind the content, never over a QR code.
    pub watermark: [String; 2],
    /// One word stamped beside amounts and references, such as «TESTE».
    pub stamp: String,
    /// Sentence at the foot of every page.
    pub note: String,
}

/// Frame of a paper: who, what, when, and the marks at its edge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sheet {
    /// Language of the document.
    pub language: Language,
    /// Title of the file, as a reader's window shows it.
    pub title: String,
    /// Name of the service, beside its mark.
    pub brand: String,
    /// Word before the number, top right.
    pub number_label: String,
    /// Number of this paper: declaration, receipt, slip, attempt or letter.
    pub number: String,
    /// Sentence under the number: when it was issued, with time and place.
    pub issued: String,
    /// Lines at the end: legal basis, signature, which language prevails.
    pub notes: Vec<String>,
    /// Page line, with `{page}` and `{pages}` where the numbers go.
    pub page_line: String,
    /// Set only in a demonstration.
    pub demonstration: Option<Demonstration>,
}

/// A label and what it says, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// What it is.
    pub label: String,
    /// What it says.
    pub value: String,
}

/// How a stranger checks a paper: by camera, or by typing a code.
/// `T` is [`Both`] on bilingual papers, `String` on the others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check<T> {
    /// Heading.
    pub title: T,
    /// What to do, and to compare with the identity document.
    pub text: T,
    /// Label of the address.
    pub address_label: T,
    /// Address to type, without scheme.
    pub address: String,
    /// Label of the code.
    pub code_label: T,
    /// Code to type, in groups.
    pub code: String,
    /// Exactly what the QR code carries.
    #[serde(skip)]
    pub qr_text: String,
    /// What a screen reader says for the QR code.
    pub qr_alt: String,
}
