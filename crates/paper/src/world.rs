//! What the typesetter can see: our templates, our fonts, one paper's data. No disk, no network, no clock, no packages.

use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

/// Text first; the others lend letters for names written in their script.
static FONT_FILES: [&[u8]; 6] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansBengali-Regular.ttf"),
    include_bytes!("../fonts/NotoSansDevanagari-Regular.ttf"),
    include_bytes!("../fonts/NotoSansGurmukhi-Regular.ttf"),
];

static TEMPLATES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    [
        ("attempt.typ", include_str!("../templates/attempt.typ")),
        ("letter.typ", include_str!("../templates/letter.typ")),
        ("parts.typ", include_str!("../templates/parts.typ")),
        ("proof.typ", include_str!("../templates/proof.typ")),
        ("receipt.typ", include_str!("../templates/receipt.typ")),
        ("sheet.typ", include_str!("../templates/sheet.typ")),
        ("slip.typ", include_str!("../templates/slip.typ")),
        ("way.typ", include_str!("../templates/way.typ")),
    ]
    .into_iter()
    .map(|(name, text)| Source::new(file(name), text.to_owned()))
    .collect()
});

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| FONT_FILES.iter().flat_map(|data| Font::iter(Bytes::new(*data))).collect());
static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static DATA: LazyLock<FileId> = LazyLock::new(|| file("data.json"));
static QR: LazyLock<FileId> = LazyLock::new(|| file("qr.svg"));

/// The typesetter's world for one paper.
pub struct Desk {
    main: FileId,
    data: Bytes,
    qr: Option<Bytes>,
}

impl Desk {
    /// `template` without its ending; `data` is JSON; `qr` is SVG.
    pub fn new(template: &str, data: Vec<u8>, qr: Option<String>) -> Self {
        Self { main: file(&format!("{template}.typ")), data: Bytes::new(data), qr: qr.map(Bytes::from_string) }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        TEMPLATES.iter().find(|source| source.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA {
            return Ok(self.data.clone());
        }
        match &self.qr {
            Some(qr) if id == *QR => Ok(qr.clone()),
            _ => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Whether one of our fonts has a letter for this character.
pub fn can_print(letter: char) -> bool {
    FONTS.iter().any(|font| font.info().coverage.contains(u32::from(letter)))
}

/// Whether the text font has a letter for this character.
pub fn is_in_text_font(letter: char) -> bool {
    FONTS.first().is_some_and(|font| font.info().coverage.contains(u32::from(letter)))
}

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("the names of our files are plain");
    RootedPath::new(VirtualRoot::Project, path).intern()
}
