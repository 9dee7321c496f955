//! The type of a file by its content. Names and declared types are never asked.

use crate::finding::ContentType;

/// How far into a file the header of a PDF may stand (ISO 32000-1, annex H, implementation note 13).
const PDF_HEADER_WITHIN_BYTES: usize = 1024;
/// How much of a file tells text from other bytes.
const TEXT_SAMPLE_BYTES: usize = 1024;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Recognised {
    Pdf,
    Jpeg,
    Png,
    WebP,
    Other(ContentType),
}

pub(crate) fn recognise(bytes: &[u8]) -> Recognised {
    // `infer` knows some brands of this family as pictures, others as films.
    if let Some(brand) = media_brand(bytes) {
        return Recognised::Other(brand);
    }
    match infer::get(bytes) {
        Some(kind) => match kind.mime_type() {
            "application/pdf" => Recognised::Pdf,
            "image/jpeg" => Recognised::Jpeg,
            "image/png" => Recognised::Png,
            "image/webp" => Recognised::WebP,
            // A web page or another text may well stand before a PDF.
            mime if mime.starts_with("text/") && has_pdf_header(bytes) => Recognised::Pdf,
            mime => Recognised::Other(refused_type(mime, kind.matcher_type())),
        },
        None if has_pdf_header(bytes) => Recognised::Pdf,
        None if is_text(bytes) => Recognised::Other(ContentType::Text),
        None => Recognised::Other(ContentType::Unknown),
    }
}

/// HEIC and AVIF by the brand in the first box (ISO/IEC 14496-12 `ftyp`, ISO/IEC 23008-12 annex B).
fn media_brand(bytes: &[u8]) -> Option<ContentType> {
    if bytes.get(4..8)? != b"ftyp" {
        return None;
    }
    let length = u32::from_be_bytes(bytes.get(..4)?.try_into().ok()?) as usize;
    let brands = bytes.get(8..length.min(bytes.len()).min(256))?;
    let has = |wanted: &[&[u8]]| brands.chunks_exact(4).any(|brand| wanted.contains(&brand));
    if has(&[b"avif", b"avis"]) {
        Some(ContentType::Avif)
    } else if has(&[b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"]) {
        Some(ContentType::Heic)
    } else {
        None
    }
}

fn has_pdf_header(bytes: &[u8]) -> bool {
    bytes[..bytes.len().min(PDF_HEADER_WITHIN_BYTES)].windows(5).any(|window| window == b"%PDF-")
}

fn refused_type(mime: &str, family: infer::MatcherType) -> ContentType {
    match mime {
        "image/heif" | "image/heic" => return ContentType::Heic,
        "image/avif" => return ContentType::Avif,
        "image/gif" => return ContentType::Gif,
        "image/tiff" => return ContentType::Tiff,
        _ => {}
    }
    if mime.contains("spreadsheet") || mime.contains("excel") {
        ContentType::Spreadsheet
    } else if mime.contains("presentation") || mime.contains("powerpoint") {
        ContentType::Presentation
    } else if mime.contains("word") || mime.contains("opendocument") || mime.contains("rtf") {
        ContentType::Document
    } else {
        match family {
            infer::MatcherType::Image => ContentType::Picture,
            infer::MatcherType::Video => ContentType::Video,
            infer::MatcherType::Audio => ContentType::Audio,
            infer::MatcherType::App => ContentType::Program,
            infer::MatcherType::Archive => ContentType::Archive,
            infer::MatcherType::Doc => ContentType::Document,
            infer::MatcherType::Book | infer::MatcherType::Text => ContentType::Text,
            _ => ContentType::Unknown,
        }
    }
}

fn is_text(bytes: &[u8]) -> bool {
    let sample = &bytes[..bytes.len().min(TEXT_SAMPLE_BYTES)];
    let readable = match std::str::from_utf8(sample) {
        Ok(_) => true,
        // The sample may end inside a character.
        Err(error) => error.error_len().is_none(),
    };
    readable && !sample.iter().any(|&byte| byte < 32 && !matches!(byte, b'\t' | b'\n' | b'\r' | 12))
}
