//! What one page may unpack to. The renderer has no such limit of its own, so nothing reaches it that did not pass here.

use std::collections::HashMap;

use lopdf::{DecompressError, Dictionary, Error, Object, Stream};

use crate::finding::{Damage, Finding};
use crate::jpeg;
use crate::limits::{Limits, MAX_BRACKETS, MAX_PAGE_OBJECTS, MAX_PAGE_STREAM_BYTES, MAX_STREAM_BYTES};
use crate::pdf::repetition;

/// Most bytes between the start and the data of an inline image.
const INLINE_HEADER_BYTES: usize = 1024;

/// What is left for the page being copied.
pub(crate) struct Allowance {
    max_image_pixels: u64,
    objects: usize,
    bytes: usize,
}

impl Allowance {
    /// A fresh allowance for one page.
    pub(crate) fn for_page(limits: &Limits) -> Self {
        Self { max_image_pixels: limits.max_image_pixels, objects: MAX_PAGE_OBJECTS, bytes: MAX_PAGE_STREAM_BYTES }
    }

    /// Takes one object off.
    pub(crate) fn take_object(&mut self) -> Result<(), Finding> {
        self.objects = self.objects.checked_sub(1).ok_or(Finding::Damaged { damage: Damage::Page })?;
        Ok(())
    }

    /// Takes what a stream unpacks to off, and looks for pictures and brackets that would unpack further.
    /// The filters and sizes must stand in the stream's own dictionary, not behind references.
    /// Gives back what the stream draws.
    pub(crate) fn take_stream(&mut self, stream: &Stream) -> Result<HashMap<Vec<u8>, u64>, Finding> {
        let (readable, picture_filter) = filters(&stream.dict);
        let limit = MAX_STREAM_BYTES.min(self.bytes);
        let too_large = Finding::UnpacksTooLarge { limit_bytes: limit as u64 };
        let content = unpack(stream, readable, limit).map_err(|failed| match failed {
            Unpacking::TooLarge => too_large.clone(),
            Unpacking::TooManyFilters => Finding::Damaged { damage: Damage::Page },
        })?;
        self.bytes = self.bytes.checked_sub(content.len()).ok_or(too_large)?;
        let is_picture = picture_filter.is_some() || is_name(&stream.dict, b"Subtype", b"Image");
        if is_picture {
            self.check_pixels(size(&stream.dict, b"Width", b"Height"))?;
            match picture_filter {
                Some(b"DCTDecode" | b"DCT") => self.check_pixels(jpeg_size(&content))?,
                Some(b"JPXDecode") => self.check_pixels(jpeg2000_size(&content))?,
                Some(b"CCITTFaxDecode" | b"CCF") => self.check_fax(&stream.dict)?,
                Some(b"JBIG2Decode") => self.check_jbig2(&content)?,
                _ => {}
            }
            return Ok(HashMap::new());
        }
        check_brackets(&content)?;
        self.check_inline_pictures(&content)?;
        Ok(repetition::names_drawn(&content))
    }

    fn check_pixels(&self, (width, height): (u64, u64)) -> Result<(), Finding> {
        let found = width.saturating_mul(height);
        if found > self.max_image_pixels {
            return Err(Finding::TooManyPixels { limit: self.max_image_pixels, found });
        }
        Ok(())
    }

    fn check_fax(&self, dict: &Dictionary) -> Result<(), Finding> {
        let params = match dict.get(b"DecodeParms").or_else(|_| dict.get(b"DP")) {
            Ok(Object::Dictionary(params)) => vec![params],
            Ok(Object::Array(all)) => all.iter().filter_map(|params| params.as_dict().ok()).collect(),
            _ => Vec::new(),
        };
        params.into_iter().try_for_each(|params| {
            let (columns, rows) = size(params, b"Columns", b"Rows");
            self.check_pixels((columns, rows.max(size(dict, b"Width", b"Height").1)))
        })
    }

    /// Sizes in the segment headers of JBIG2 (ITU-T T.88, 7.2): every region and page starts with width and height.
    fn check_jbig2(&self, content: &[u8]) -> Result<(), Finding> {
        let mut at = 0;
        while let Some((kind, data, length)) = jbig2_segment(content, at) {
            let has_size = matches!(kind, 4 | 6 | 7 | 20 | 22 | 23 | 36 | 38 | 39 | 40 | 42 | 43 | 48);
            if has_size && let (Some(width), Some(height)) = (be32(content, data), be32(content, data + 4)) {
                // A page may leave its height open (all ones); its stripes then bound it.
                let height = if kind == 48 && height == u32::MAX { 0 } else { height };
                self.check_pixels((u64::from(width), u64::from(height)))?;
            }
            match length {
                Some(length) => at = data.saturating_add(length),
                None => break,
            }
        }
        Ok(())
    }

    /// Inline images (`BI … ID … EI`) name their size in the content itself.
    fn check_inline_pictures(&self, content: &[u8]) -> Result<(), Finding> {
        for (start, window) in content.windows(3).enumerate() {
            if &window[..2] != b"BI" || !(window[2].is_ascii_whitespace() || window[2] == b'/' || window[2] == 0) {
                continue;
            }
            let header = &content[start..content.len().min(start + INLINE_HEADER_BYTES)];
            let header = &header[..header.windows(2).position(|pair| pair == b"ID").unwrap_or(header.len())];
            let width = number_after(header, &[b"/W", b"/Width"]);
            let height = number_after(header, &[b"/H", b"/Height"]);
            self.check_pixels((width, height))?;
        }
        Ok(())
    }
}

enum Unpacking {
    TooLarge,
    TooManyFilters,
}

/// The filters that can be undone here, by their full names, and the picture filter behind them.
fn filters(dict: &Dictionary) -> (Vec<Object>, Option<&[u8]>) {
    let named: Vec<&[u8]> = match dict.get(b"Filter").or_else(|_| dict.get(b"F")) {
        Ok(Object::Name(name)) => vec![name],
        Ok(Object::Array(names)) => names.iter().filter_map(|name| name.as_name().ok()).collect(),
        _ => Vec::new(),
    };
    let mut readable = Vec::new();
    for name in named {
        let full: &[u8] = match name {
            b"Fl" | b"FlateDecode" => b"FlateDecode",
            b"LZW" | b"LZWDecode" => b"LZWDecode",
            b"A85" | b"ASCII85Decode" => b"ASCII85Decode",
            b"AHx" | b"ASCIIHexDecode" => b"ASCIIHexDecode",
            b"RL" | b"RunLengthDecode" => b"RunLengthDecode",
            b"Crypt" => continue,
            _ => return (readable, Some(name)),
        };
        readable.push(Object::Name(full.to_vec()));
    }
    (readable, None)
}

/// Undoes the filters without their parameters: a predictor only makes the data smaller.
fn unpack(stream: &Stream, readable: Vec<Object>, limit: usize) -> Result<Vec<u8>, Unpacking> {
    let mut bare = Dictionary::new();
    if !readable.is_empty() {
        bare.set("Filter", Object::Array(readable));
    }
    match Stream::new(bare, stream.content.clone()).decompressed_content_with_limit(limit) {
        Ok(content) => Ok(content),
        Err(Error::Decompress(DecompressError::MemoryLimitExceeded { .. })) => Err(Unpacking::TooLarge),
        Err(Error::Decompress(DecompressError::TooManyFilters { .. })) => Err(Unpacking::TooManyFilters),
        // Broken data: viewers show what they can, and so does the copy.
        Err(_) => Ok(Vec::new()),
    }
}

fn check_brackets(content: &[u8]) -> Result<(), Finding> {
    let mut open = 0usize;
    for byte in content {
        match byte {
            b'[' | b'{' | b'<' | b'(' => open += 1,
            b']' | b'}' | b'>' | b')' => open = open.saturating_sub(1),
            _ => {}
        }
        if open > MAX_BRACKETS {
            return Err(Finding::Damaged { damage: Damage::Page });
        }
    }
    Ok(())
}

fn size(dict: &Dictionary, width: &[u8], height: &[u8]) -> (u64, u64) {
    let number = |key: &[u8]| dict.get(key).and_then(Object::as_i64).ok().and_then(|value| u64::try_from(value).ok());
    (number(width).unwrap_or(0), number(height).unwrap_or(0))
}

fn jpeg_size(content: &[u8]) -> (u64, u64) {
    let frame = jpeg::frame(content);
    (u64::from(frame.width_px), u64::from(frame.height_px))
}

/// The SIZ marker of JPEG 2000 (ITU-T T.800, A.5.1): Xsiz and Ysiz behind the length and the capabilities.
fn jpeg2000_size(content: &[u8]) -> (u64, u64) {
    let Some(start) = content.windows(4).position(|window| window == b"\xFF\x4F\xFF\x51") else { return (0, 0) };
    let at = start + 8;
    (u64::from(be32(content, at).unwrap_or(0)), u64::from(be32(content, at + 4).unwrap_or(0)))
}

/// Type, start of data and length (none when open) of the segment that starts at `at`.
fn jbig2_segment(content: &[u8], at: usize) -> Option<(u8, usize, Option<usize>)> {
    let number = be32(content, at)?;
    let flags = *content.get(at + 4)?;
    let count = usize::from(*content.get(at + 5)? >> 5);
    let (referred, mut at) = if count == 7 {
        let long = (be32(content, at + 5)? & 0x1FFF_FFFF) as usize;
        (long, (at + 9).checked_add(long.checked_add(8)? / 8)?)
    } else {
        (count, at + 6)
    };
    let reference_bytes = if number <= 256 {
        1
    } else if number <= 65_536 {
        2
    } else {
        4
    };
    at = at.checked_add(referred.checked_mul(reference_bytes)?)?;
    at += if flags & 0x40 != 0 { 4 } else { 1 };
    let length = be32(content, at)?;
    Some((flags & 0x3F, at + 4, (length != u32::MAX).then_some(length as usize)))
}

fn number_after(header: &[u8], keys: &[&[u8]]) -> u64 {
    let mut largest = 0;
    for key in keys {
        for start in header.windows(key.len()).enumerate().filter(|(_, window)| window == key).map(|(start, _)| start) {
            let rest = header[start + key.len()..].iter().skip_while(|byte| byte.is_ascii_whitespace());
            let digits = rest.take_while(|byte| byte.is_ascii_digit());
            let value = digits.fold(0u64, |value, digit| value.saturating_mul(10).saturating_add(u64::from(digit - b'0')));
            largest = largest.max(value);
        }
    }
    largest
}

fn be32(content: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(content.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

fn is_name(dict: &Dictionary, key: &[u8], wanted: &[u8]) -> bool {
    dict.get(key).and_then(Object::as_name).is_ok_and(|name| name == wanted)
}
