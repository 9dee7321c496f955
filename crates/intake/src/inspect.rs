//! Looks at one file and says what it is and what is wrong with it.

use image::{DynamicImage, ImageFormat};
use lopdf::{Document, Object, ObjectId};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::confine::confined;
use crate::finding::{Damage, Finding, Severity};
use crate::legibility;
use crate::limits::{Limits, MAX_PAGE_TEXT_STREAM_BYTES};
use crate::pdf::target::Target;
use crate::pdf::{active, draw, open};
use crate::picture;
use crate::recognise::{Recognised, recognise};

/// Width a page is drawn with only to see that it can be drawn.
const TRIAL_WIDTH_PX: u32 = 200;
/// A page with fewer letters than this and a picture on it is a scan.
const SCAN_LETTERS: usize = 20;
/// Longest file name ending repeated in a finding.
const ENDING_CHARS: usize = 8;

/// What a file is, by its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// PDF.
    Pdf,
    /// JPEG picture.
    Jpeg,
    /// PNG picture.
    Png,
    /// WebP picture.
    WebP,
    /// Something that cannot be taken; the finding says what.
    Other,
}

/// What one look at a file gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inspection {
    /// What it is.
    pub kind: Kind,
    /// Its size in bytes.
    pub size_bytes: u64,
    /// Its pages; a picture has one, a file that cannot be read none.
    pub pages: u32,
    /// What is wrong with it, the worst first.
    pub findings: Vec<Finding>,
    /// SHA-256 of the bytes. None for an empty file.
    pub digest: Option<[u8; 32]>,
    /// It was encrypted and could be opened (with the password given, or with none).
    pub unlocked: bool,
    /// It carries an electronic signature. A clean copy does not: keep the file itself too where the signature matters.
    pub signed: bool,
}

impl Inspection {
    /// Whether nothing found keeps the file out.
    pub fn usable(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity() == Severity::Warns)
    }

    /// Adds a finding for each other slot (`name`, digest of a file in it) that holds the same bytes.
    pub fn note_duplicates<'a>(&mut self, others: impl IntoIterator<Item = (&'a str, [u8; 32])>) {
        for (slot, digest) in others {
            if self.digest == Some(digest) {
                self.findings.push(Finding::DuplicateOf { slot: slot.to_owned() });
            }
        }
    }
}

/// Inspects a file. Never fails: what goes wrong is a finding.
///
/// `password` opens an encrypted PDF; `original_name` is only repeated (its ending) where the content cannot be taken.
pub fn inspect(bytes: &[u8], password: Option<&str>, original_name: &str, limits: &Limits) -> Inspection {
    let size_bytes = bytes.len() as u64;
    let recognised = recognise(bytes);
    let mut inspection = Inspection {
        kind: kind(recognised),
        size_bytes,
        pages: 0,
        findings: Vec::new(),
        digest: (!bytes.is_empty()).then(|| Sha256::digest(bytes).into()),
        unlocked: false,
        signed: false,
    };
    if bytes.is_empty() {
        inspection.findings.push(Finding::Empty);
        return inspection;
    }
    if size_bytes > limits.max_file_bytes {
        inspection.findings.push(Finding::TooLarge { limit_bytes: limits.max_file_bytes, found_bytes: size_bytes });
        return inspection;
    }
    let seen = confined(|| match recognised {
        Recognised::Pdf => see_pdf(bytes, password, limits),
        Recognised::Jpeg => see_picture(bytes, ImageFormat::Jpeg, limits),
        Recognised::Png => see_picture(bytes, ImageFormat::Png, limits),
        Recognised::WebP => see_picture(bytes, ImageFormat::WebP, limits),
        Recognised::Other(found) => Seen::refused(Finding::WrongType { found, named: ending(original_name) }),
    })
    .unwrap_or_else(|_| Seen::refused(Finding::Damaged { damage: Damage::Parser }));
    inspection.pages = seen.pages;
    inspection.unlocked = seen.unlocked;
    inspection.signed = seen.signed;
    inspection.findings = seen.findings;
    inspection.findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity()));
    inspection
}

#[derive(Debug, Default)]
struct Seen {
    pages: u32,
    unlocked: bool,
    signed: bool,
    findings: Vec<Finding>,
}

impl Seen {
    fn refused(finding: Finding) -> Self {
        Self { findings: vec![finding], ..Self::default() }
    }
}

fn kind(recognised: Recognised) -> Kind {
    match recognised {
        Recognised::Pdf => Kind::Pdf,
        Recognised::Jpeg => Kind::Jpeg,
        Recognised::Png => Kind::Png,
        Recognised::WebP => Kind::WebP,
        Recognised::Other(_) => Kind::Other,
    }
}

/// The ending of a file name, made harmless.
fn ending(name: &str) -> Option<String> {
    let (_, ending) = name.rsplit_once('.')?;
    let plain = ending.len() <= ENDING_CHARS && ending.chars().all(|letter| letter.is_ascii_alphanumeric());
    (plain && !ending.is_empty()).then(|| ending.to_ascii_lowercase())
}

fn see_picture(bytes: &[u8], format: ImageFormat, limits: &Limits) -> Seen {
    let picture = match picture::decode(bytes, format, limits) {
        Ok(picture) => picture,
        Err(finding) => return Seen::refused(finding),
    };
    let mut seen = Seen { pages: 1, ..Seen::default() };
    seen.findings.extend(low_resolution(picture.width(), picture.height(), limits));
    seen.findings.extend(legibility::judge(legibility::measure(&picture), limits));
    seen
}

fn see_pdf(bytes: &[u8], password: Option<&str>, limits: &Limits) -> Seen {
    let opened = match open::open(bytes, password, limits) {
        Ok(opened) => opened,
        Err(finding) => return Seen::refused(finding),
    };
    let activity = active::look(&opened.document);
    let mut seen = Seen {
        pages: u32::try_from(opened.pages.len()).unwrap_or(u32::MAX),
        unlocked: opened.unlocked,
        signed: activity.signed,
        findings: Vec::new(),
    };
    if !activity.kinds.is_empty() {
        seen.findings.push(Finding::ActiveContent { kinds: activity.kinds.into_iter().collect() });
    }
    // What cannot be copied cannot be taken: better said now than when the files are joined.
    let mut first = Target::new();
    let copied = Target::new()
        .add_pages(&opened, &opened.pages, limits)
        .and_then(|()| first.add_pages(&opened, &opened.pages[..1], limits))
        .and_then(|()| first.write());
    let rebuilt = match copied {
        Ok(rebuilt) => rebuilt,
        Err(finding) => {
            seen.findings.push(finding);
            return seen;
        }
    };
    let scan = scanned_sizes(&opened.document, opened.pages[0]);
    let width = if scan.is_some() { legibility::MEASURED_LONG_SIDE_PX } else { TRIAL_WIDTH_PX };
    let Some(drawn) = draw::first_page(rebuilt, width) else {
        seen.findings.push(Finding::Damaged { damage: Damage::Drawing });
        return seen;
    };
    if let Some(sizes) = scan {
        // A scan in strips says nothing about its resolution by the size of one strip.
        if let [(width, height)] = sizes[..] {
            seen.findings.extend(low_resolution(width, height, limits));
        }
        seen.findings.extend(legibility::judge(legibility::measure(&DynamicImage::ImageRgb8(drawn)), limits));
    }
    seen
}

fn low_resolution(width: u32, height: u32, limits: &Limits) -> Option<Finding> {
    let found_px = width.min(height);
    let limit_px = limits.min_short_side_px;
    (found_px < limit_px).then_some(Finding::LowResolution { limit_px, found_px })
}

/// The pictures (width, height in pixels) on a page that is a scan: pictures and hardly a letter. Else none.
fn scanned_sizes(document: &Document, page: ObjectId) -> Option<Vec<(u32, u32)>> {
    let number = u32::try_from(document.page_iter().position(|id| id == page)?).ok()? + 1;
    let text = document.extract_text_with_limit(&[number], MAX_PAGE_TEXT_STREAM_BYTES).unwrap_or_default();
    if text.chars().filter(|letter| letter.is_alphanumeric()).take(SCAN_LETTERS).count() >= SCAN_LETTERS {
        return None;
    }
    let (own, inherited) = document.get_page_resources(page).ok()?;
    let shared = inherited.into_iter().filter_map(|id| document.get_dictionary(id).ok());
    let mut sizes = Vec::new();
    for resources in own.into_iter().chain(shared) {
        let Ok(Object::Dictionary(named)) = resources.get_deref(b"XObject", document) else { continue };
        for (_, entry) in named {
            let Ok((_, Object::Stream(stream))) = document.dereference(entry) else { continue };
            let side = |key: &[u8]| stream.dict.get_deref(key, document).and_then(Object::as_i64).ok();
            if let (Some(width), Some(height)) = (side(b"Width"), side(b"Height")) {
                sizes.push((u32::try_from(width).unwrap_or(0), u32::try_from(height).unwrap_or(0)));
            }
        }
    }
    (!sizes.is_empty()).then_some(sizes)
}
