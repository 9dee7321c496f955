//! One page as a picture, or as text for those who hear it.

use std::io::Cursor;

use image::ImageFormat;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::confine::confined;
use crate::finding::Finding;
use crate::limits::{Limits, MAX_PAGE_IMAGE_WIDTH_PX, MAX_PAGE_TEXT_CHARS, MAX_PAGE_TEXT_STREAM_BYTES};
use crate::pdf::target::Target;
use crate::pdf::{draw, open};

/// Why there is no page image or text.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum PageError {
    /// The PDF cannot be opened, or this page of it cannot be taken.
    #[error("the PDF cannot be taken: {}", finding.code())]
    Pdf {
        /// Why.
        finding: Finding,
    },
    /// It has fewer pages.
    #[error("no such page: the PDF has {pages}")]
    NoSuchPage {
        /// How many it has.
        pages: u32,
    },
    /// The width asked for is 0 or too large.
    #[error("width must be 1 to {limit_px} px")]
    Width {
        /// Most pixels.
        limit_px: u32,
    },
    /// The page cannot be drawn, or would be too high.
    #[error("the page cannot be drawn")]
    NotDrawn,
    /// The text of the page cannot be read.
    #[error("the text cannot be read")]
    NoText,
    /// A parser gave up in a way it should not.
    #[error("the parser failed")]
    Crashed,
}

/// Draws a page (counted from 0) on white, `width_px` wide, as PNG.
pub fn page_image(pdf: &[u8], page_index: u32, width_px: u32) -> Result<Vec<u8>, PageError> {
    if width_px == 0 || width_px > MAX_PAGE_IMAGE_WIDTH_PX {
        return Err(PageError::Width { limit_px: MAX_PAGE_IMAGE_WIDTH_PX });
    }
    confined(|| {
        let (opened, page) = open_at(pdf, page_index)?;
        let mut single = Target::new();
        single
            .add_pages(&opened, &[opened.pages[page]], &page_limits())
            .and_then(|()| single.write())
            .map_err(|finding| PageError::Pdf { finding })
            .and_then(|rebuilt| draw::first_page(rebuilt, width_px).ok_or(PageError::NotDrawn))
            .and_then(|drawn| {
                let mut png = Vec::new();
                drawn.write_to(&mut Cursor::new(&mut png), ImageFormat::Png).map_err(|_| PageError::NotDrawn)?;
                Ok(png)
            })
    })
    .unwrap_or(Err(PageError::Crashed))
}

/// The text of a page (counted from 0), as far as it can be read; a scan has none. Control characters are left out.
pub fn page_text(pdf: &[u8], page_index: u32) -> Result<String, PageError> {
    confined(|| {
        let (opened, page) = open_at(pdf, page_index)?;
        let number = u32::try_from(page).map_err(|_| PageError::NoText)? + 1;
        let text = opened.document.extract_text_with_limit(&[number], MAX_PAGE_TEXT_STREAM_BYTES).map_err(|_| PageError::NoText)?;
        let readable = text.chars().filter(|letter| !letter.is_control() || *letter == '\n');
        Ok(readable.take(MAX_PAGE_TEXT_CHARS).collect::<String>().trim().to_owned())
    })
    .unwrap_or(Err(PageError::Crashed))
}

/// A joined copy may be larger than one upload; its size was checked when it was made.
fn page_limits() -> Limits {
    Limits::default()
}

fn open_at(pdf: &[u8], page_index: u32) -> Result<(open::Opened, usize), PageError> {
    let opened = open::open(pdf, None, &page_limits()).map_err(|finding| PageError::Pdf { finding })?;
    let page = page_index as usize;
    if page >= opened.pages.len() {
        return Err(PageError::NoSuchPage { pages: u32::try_from(opened.pages.len()).unwrap_or(u32::MAX) });
    }
    Ok((opened, page))
}
