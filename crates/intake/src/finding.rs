//! What can be said about a file: stable codes and facts, no texts.

use serde::{Deserialize, Serialize};

/// One thing found in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Finding {
    /// More bytes than allowed.
    TooLarge {
        /// Allowed, in bytes.
        limit_bytes: u64,
        /// Found, in bytes.
        found_bytes: u64,
    },
    /// No bytes at all.
    Empty,
    /// Content of a type that cannot be taken.
    WrongType {
        /// What the content is.
        found: ContentType,
        /// What the file name claims (its ending, lower case), when it claims something.
        named: Option<String>,
    },
    /// A PDF that opens only with a password, and none was given.
    PasswordProtected,
    /// A PDF that does not open with the password given.
    WrongPassword,
    /// Content that cannot be read.
    Damaged {
        /// What exactly failed.
        damage: Damage,
    },
    /// The end of the file is missing, as after a broken transfer.
    Truncated,
    /// More pages than allowed.
    TooManyPages {
        /// Allowed.
        limit: u32,
        /// Found.
        found: u32,
    },
    /// A picture larger than allowed, by itself or inside a PDF.
    TooManyPixels {
        /// Allowed, in pixels.
        limit: u64,
        /// Found, in pixels.
        found: u64,
    },
    /// A PDF that unpacks to far more than its size (a decompression bomb).
    UnpacksTooLarge {
        /// Allowed, in bytes.
        limit_bytes: u64,
    },
    /// Parts of a PDF that do something by themselves. The clean copy has none of them.
    ActiveContent {
        /// Which, in the order of [`ActiveKind`], each once.
        kinds: Vec<ActiveKind>,
    },
    /// A picture too dark to read.
    TooDark {
        /// Least mean luminance, 0 to 255.
        limit: u8,
        /// Found mean luminance, 0 to 255.
        found: u8,
    },
    /// A picture too blurred (or too empty) to read.
    Blurred {
        /// Least sharpness.
        limit: u32,
        /// Found sharpness.
        found: u32,
    },
    /// A picture with too few pixels to read.
    LowResolution {
        /// Least shorter side, in pixels.
        limit_px: u32,
        /// Found shorter side, in pixels.
        found_px: u32,
    },
    /// The same file is already in another slot.
    DuplicateOf {
        /// That slot, as the caller named it.
        slot: String,
    },
}

/// Whether a finding keeps the file out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The person is told and may go on.
    Warns,
    /// The file cannot be taken as it is.
    Blocks,
}

/// What failed in a damaged file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Damage {
    /// The table of contents of the PDF (cross references, trailer, page tree) cannot be read or rebuilt.
    Structure,
    /// The PDF has no page.
    NoPages,
    /// A page of the PDF is missing or refers to missing content.
    Page,
    /// The PDF is encrypted in a way no password opens here (for instance with a certificate).
    Encryption,
    /// The first page cannot be drawn.
    Drawing,
    /// The picture cannot be decoded.
    Picture,
    /// A parser gave up in a way it should not. The file is refused rather than trusted.
    Parser,
}

/// Parts of a PDF that do something by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActiveKind {
    /// A script.
    JavaScript,
    /// Starts a program.
    Launch,
    /// Another file inside.
    EmbeddedFile,
    /// Runs on opening.
    OpenAction,
    /// Sound, film, 3D, Flash.
    RichMedia,
    /// Sends or fetches form data.
    SubmitForm,
    /// A form drawn by a program (XFA); its static page may be empty.
    DynamicForm,
}

/// What the content of a file is, where it cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContentType {
    /// Photograph as iPhones store it.
    Heic,
    /// AVIF picture.
    Avif,
    /// GIF picture.
    Gif,
    /// TIFF picture.
    Tiff,
    /// Any other picture (BMP, raw, …).
    Picture,
    /// Word processor file (Word, OpenDocument, RTF).
    Document,
    /// Spreadsheet.
    Spreadsheet,
    /// Presentation.
    Presentation,
    /// Zip, RAR, 7z, tar, …
    Archive,
    /// Film.
    Video,
    /// Sound.
    Audio,
    /// A program.
    Program,
    /// Plain text, a web page or a saved message.
    Text,
    /// Something else.
    Unknown,
}

impl Finding {
    /// The stable code, as texts and machines name it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "too_large",
            Self::Empty => "empty",
            Self::WrongType { .. } => "wrong_type",
            Self::PasswordProtected => "password_protected",
            Self::WrongPassword => "wrong_password",
            Self::Damaged { .. } => "damaged",
            Self::Truncated => "truncated",
            Self::TooManyPages { .. } => "too_many_pages",
            Self::TooManyPixels { .. } => "too_many_pixels",
            Self::UnpacksTooLarge { .. } => "unpacks_too_large",
            Self::ActiveContent { .. } => "active_content",
            Self::TooDark { .. } => "too_dark",
            Self::Blurred { .. } => "blurred",
            Self::LowResolution { .. } => "low_resolution",
            Self::DuplicateOf { .. } => "duplicate_of",
        }
    }

    /// Whether the file can be taken all the same.
    pub fn severity(&self) -> Severity {
        match self {
            Self::ActiveContent { .. }
            | Self::TooDark { .. }
            | Self::Blurred { .. }
            | Self::LowResolution { .. }
            | Self::DuplicateOf { .. } => Severity::Warns,
            _ => Severity::Blocks,
        }
    }
}

impl ContentType {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Heic => "heic",
            Self::Avif => "avif",
            Self::Gif => "gif",
            Self::Tiff => "tiff",
            Self::Picture => "picture",
            Self::Document => "document",
            Self::Spreadsheet => "spreadsheet",
            Self::Presentation => "presentation",
            Self::Archive => "archive",
            Self::Video => "video",
            Self::Audio => "audio",
            Self::Program => "program",
            Self::Text => "text",
            Self::Unknown => "unknown",
        }
    }
}
