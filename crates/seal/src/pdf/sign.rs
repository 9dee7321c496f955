//! Signing a PDF of ours by an incremental update: the document itself stays byte for byte.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use der::Decode;
use jiff::Timestamp;
use lopdf::{Dictionary, Document, IncrementalDocument, Object, ObjectId, StringFormat, dictionary};
use sha2::{Digest, Sha256};
use x509_cert::certificate::Certificate;

use crate::certificate::public_key;
use crate::limits::{PDF_BYTES, PDF_HOLE_BYTES, PDF_TEXT_CHARS};
use crate::pdf::{PdfError, SEAL_KEY, cms};
use crate::signer::Signer;

/// Stands for a number of the byte range until the numbers are known; as wide as the widest.
const PLACEHOLDER: i64 = 9_999_999_999;
/// "Print" and "Locked" (ISO 32000-1 table 165). PDF/A wants every annotation printable; with an
/// empty rectangle nothing shows.
const WIDGET_FLAGS: i64 = 4 | 128;
/// "Signatures exist" and "append only" (ISO 32000-1 table 219).
const SIGNATURE_FLAGS: i64 = 1 | 2;

/// What a signature says about itself.
#[derive(Clone, Copy, Debug)]
pub struct Particulars<'a> {
    /// Certificate of the signing key, in DER.
    pub certificate_der: &'a [u8],
    /// When it is signed, cut to whole seconds.
    pub signed_at: Timestamp,
    /// Who signs, as a reader shows it.
    pub name: &'a str,
    /// Why it is signed.
    pub reason: &'a str,
    /// Where it is signed.
    pub place: &'a str,
    /// What a screen reader calls the signature field.
    pub label: &'a str,
    /// The text of the document's QR code, so that the file can be verified without a camera.
    pub seal_text: Option<&'a str>,
}

/// Signs a PDF.
///
/// # Errors
/// A PDF that cannot be signed, particulars that cannot be written, a certificate of another key,
/// or a key that refuses.
pub fn sign(pdf: &[u8], signer: &dyn Signer, particulars: &Particulars) -> Result<Vec<u8>, PdfError> {
    if pdf.len() > PDF_BYTES {
        return Err(PdfError::TooLarge);
    }
    let certificate = Certificate::from_der(particulars.certificate_der).map_err(|_| PdfError::Certificate)?;
    if public_key(&certificate) != Some(signer.public_key()) {
        return Err(PdfError::Certificate);
    }
    let mut update = open(pdf)?;
    if let Some(seal) = particulars.seal_text {
        write_seal(&mut update, seal)?;
    }
    let signature = update.new_document.add_object(signature_dictionary(particulars)?);
    write_field(&mut update, signature, particulars)?;
    let mut out = Vec::with_capacity(pdf.len() + 3 * PDF_HOLE_BYTES);
    update.save_to(&mut out).map_err(PdfError::document)?;
    fill(out, pdf.len(), &certificate, signer)
}

fn open(pdf: &[u8]) -> Result<IncrementalDocument, PdfError> {
    let document = Document::load_mem(pdf).map_err(PdfError::document)?;
    if document.is_encrypted() || document.encryption_state.is_some() {
        return Err(PdfError::Document(String::from("encrypted")));
    }
    Ok(IncrementalDocument::create_from(pdf.to_vec(), document))
}

/// Into the document information, where every reader leaves unknown entries alone.
fn write_seal(update: &mut IncrementalDocument, seal: &str) -> Result<(), PdfError> {
    let allowed = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || b"-.:/".contains(&byte);
    if seal.is_empty() || !seal.bytes().all(allowed) {
        return Err(PdfError::Text("the text of the seal"));
    }
    let entry = Object::String(seal.as_bytes().to_vec(), StringFormat::Literal);
    match update.get_prev_documents().trailer.get(b"Info").and_then(Object::as_reference) {
        Ok(info) => changed(update, info)?.set(SEAL_KEY, entry),
        Err(_) => {
            let info = update.new_document.add_object(dictionary! { SEAL_KEY => entry });
            update.new_document.trailer.set("Info", info);
        }
    }
    Ok(())
}

fn signature_dictionary(particulars: &Particulars) -> Result<Dictionary, PdfError> {
    let range = vec![0.into(), PLACEHOLDER.into(), PLACEHOLDER.into(), PLACEHOLDER.into()];
    Ok(dictionary! {
        "Type" => "Sig",
        "Filter" => "Adobe.PPKLite",
        "SubFilter" => "ETSI.CAdES.detached",
        "ByteRange" => range,
        "Contents" => Object::String(vec![0; PDF_HOLE_BYTES], StringFormat::Hexadecimal),
        "M" => Object::string_literal(particulars.signed_at.strftime("D:%Y%m%d%H%M%SZ").to_string()),
        "Name" => text("the name", particulars.name)?,
        "Reason" => text("the reason", particulars.reason)?,
        "Location" => text("the place", particulars.place)?,
    })
}

/// A text string (ISO 32000-1 §7.9.2.2), in hexadecimal so that nothing in it can look like PDF.
fn text(what: &'static str, value: &str) -> Result<Object, PdfError> {
    if value.chars().count() > PDF_TEXT_CHARS || value.chars().any(char::is_control) {
        return Err(PdfError::Text(what));
    }
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(value.encode_utf16().flat_map(u16::to_be_bytes));
    Ok(Object::String(bytes, StringFormat::Hexadecimal))
}

/// Adds the invisible field to the first page and to the form, and keeps what is there.
fn write_field(update: &mut IncrementalDocument, signature: ObjectId, particulars: &Particulars) -> Result<(), PdfError> {
    let document = update.get_prev_documents();
    let page = document.page_iter().next().ok_or_else(|| PdfError::document("no page"))?;
    let catalog = document.trailer.get(b"Root").and_then(Object::as_reference).map_err(PdfError::document)?;
    let mut form = Dictionary::new();
    if let Ok(existing) = document.catalog().and_then(|catalog| catalog.get_deref(b"AcroForm", document)) {
        form = existing.as_dict().map_err(PdfError::document)?.clone();
    }
    let mut fields = list(&form, b"Fields", document)?;
    let mut annotations = list(document.get_dictionary(page).map_err(PdfError::document)?, b"Annots", document)?;
    let field = update.new_document.add_object(dictionary! {
        "Type" => "Annot",
        "Subtype" => "Widget",
        "FT" => "Sig",
        "T" => Object::string_literal(format!("Signature{}", fields.len() + 1)),
        "TU" => text("the label", particulars.label)?,
        "F" => WIDGET_FLAGS,
        "Rect" => vec![0.into(), 0.into(), 0.into(), 0.into()],
        "P" => page,
        "V" => signature,
    });
    fields.push(field.into());
    annotations.push(field.into());
    form.set("Fields", fields);
    form.set("SigFlags", SIGNATURE_FLAGS);
    let page = changed(update, page)?;
    page.set("Annots", annotations);
    // PDF/UA: a page with annotations is walked through in the order of its structure.
    page.set("Tabs", "S");
    changed(update, catalog)?.set("AcroForm", form);
    Ok(())
}

fn list(dictionary: &Dictionary, key: &[u8], document: &Document) -> Result<Vec<Object>, PdfError> {
    if !dictionary.has(key) {
        return Ok(Vec::new());
    }
    let existing = dictionary.get_deref(key, document).and_then(Object::as_array).map_err(PdfError::document)?;
    Ok(existing.clone())
}

fn changed(update: &mut IncrementalDocument, id: ObjectId) -> Result<&mut Dictionary, PdfError> {
    update.opt_clone_object_to_new_document(id).map_err(PdfError::document)?;
    update.new_document.get_object_mut(id).and_then(Object::as_dict_mut).map_err(PdfError::document)
}

/// Puts the byte range and the signature where their places were kept.
fn fill(mut out: Vec<u8>, before: usize, certificate: &Certificate, signer: &dyn Signer) -> Result<Vec<u8>, PdfError> {
    let kept = || PdfError::document("the place for the signature is not there");
    let empty = format!("<{}>", "00".repeat(PDF_HOLE_BYTES));
    let hole = find(&out, before, empty.as_bytes()).ok_or_else(kept)?;
    let after = hole + empty.len();
    let unset = format!("[0 {PLACEHOLDER} {PLACEHOLDER} {PLACEHOLDER}]");
    let range = find(&out, before, unset.as_bytes()).ok_or_else(kept)?;
    let set = format!("[0 {hole} {after} {}]", out.len() - after);
    let set = format!("{set:<width$}", width = unset.len());
    out[range..range + set.len()].copy_from_slice(set.as_bytes());
    let digest = Sha256::new().chain_update(&out[..hole]).chain_update(&out[after..]).finalize();
    let signature = cms::sign(&digest.into(), certificate, signer)?;
    if signature.len() > PDF_HOLE_BYTES {
        return Err(PdfError::Room);
    }
    let hex = data_encoding::HEXUPPER.encode(&signature);
    out[hole + 1..hole + 1 + hex.len()].copy_from_slice(hex.as_bytes());
    Ok(out)
}

fn find(bytes: &[u8], from: usize, wanted: &[u8]) -> Option<usize> {
    bytes.get(from..)?.windows(wanted.len()).position(|window| window == wanted).map(|place| place + from)
}
