//! From the data of a paper to a PDF.

use crate::clean::{Letters, clean, printable};
use crate::qr;
use crate::refusal::Refusal;
use crate::sheet::Sheet;
use crate::world::Desk;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;
use serde_json::{Value, json};
use std::sync::LazyLock;
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Pages of a paper that may flow on.
const PAGES_MAX: usize = 30;
/// Papers for which the typesetter keeps what it worked out: the templates stay warm, a person's data soon goes.
const CACHE_AGE_PAPERS_MAX: usize = 2;

/// How long a paper may be, and how small it may be set to stay within that.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Pages at most.
    pub pages: usize,
    /// Sizes of type to try in turn, percent of the usual.
    pub scales_percent: &'static [u16],
}

/// A paper that flows on to further pages.
pub const LONG_PAPER: Limits = Limits { pages: PAGES_MAX, scales_percent: &[100] };

/// PDF/A-2a (archive, with structure) and PDF/UA-1 (readable by everyone), both checked while writing.
static STANDARDS: LazyLock<PdfStandards> =
    LazyLock::new(|| PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).expect("PDF/A-2a and PDF/UA-1 are both PDF 1.7"));

/// Sets `paper` with the template of that name.
pub fn typeset(
    template: &str,
    paper: &impl Serialize,
    sheet: &Sheet,
    qr_text: Option<&str>,
    now: Timestamp,
    limits: Limits,
) -> Result<Vec<u8>, Refusal> {
    let qr = qr_text.map(qr::svg).transpose()?;
    let data = serde_json::to_value(paper).expect("a paper is strings, lists and named fields");
    let options = options(sheet, now)?;
    let set = |letters| typeset_letters(template, &data, letters, qr.as_deref(), &options, limits);
    let made = match set(Letters::AllFonts) {
        // A cluster of scripts that no single font can draw: better plain letters than no paper.
        Err(Refusal::Typesetter { .. }) => set(Letters::TextFont),
        made => made,
    };
    comemo::evict(CACHE_AGE_PAPERS_MAX);
    made
}

fn typeset_letters(
    template: &str,
    data: &Value,
    letters: Letters,
    qr: Option<&str>,
    options: &PdfOptions,
    limits: Limits,
) -> Result<Vec<u8>, Refusal> {
    let mut data = data.clone();
    clean(&mut data, letters);
    let mut pages = 0;
    for scale in limits.scales_percent {
        data["scale_percent"] = json!(scale);
        let desk = Desk::new(template, data.to_string().into_bytes(), qr.map(str::to_owned));
        let document = typst::compile::<PagedDocument>(&desk).output.map_err(|faults| refused(&faults))?;
        pages = document.pages().len();
        if pages <= limits.pages {
            return typst_pdf::pdf(&document, options).map_err(|faults| refused(&faults));
        }
    }
    Err(Refusal::TooLong { pages, most: limits.pages })
}

fn options(sheet: &Sheet, now: Timestamp) -> Result<PdfOptions, Refusal> {
    let at = now.to_zoned(TimeZone::UTC).datetime();
    let part = |number: i8| u8::try_from(number).map_err(|_| Refusal::Moment);
    let datetime = Datetime::from_ymd_hms(
        i32::from(at.year()),
        part(at.month())?,
        part(at.day())?,
        part(at.hour())?,
        part(at.minute())?,
        part(at.second())?,
    );
    let datetime = datetime.filter(|at| at.year() >= Some(0)).ok_or(Refusal::Moment)?;
    Ok(PdfOptions {
        ident: Smart::Custom(format!("{} {}", sheet.brand, sheet.number)),
        creator: Smart::Custom(Some(printable(&sheet.brand, Letters::TextFont))),
        timestamp: Some(typst_pdf::Timestamp::new_utc(datetime)),
        standards: STANDARDS.clone(),
        ..PdfOptions::default()
    })
}

fn refused(faults: &[SourceDiagnostic]) -> Refusal {
    Refusal::Typesetter { reasons: faults.iter().map(|fault| fault.message.to_string()).collect() }
}
