//! Photographs and scans: decoded within limits, turned upright, written again.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::error::ImageError;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Rgb, RgbImage};

use crate::finding::{Damage, Finding};
use crate::jpeg;
use crate::limits::Limits;

/// Bytes of memory one decoded pixel may take (four channels of 16 bits).
const BYTES_PER_PIXEL: u64 = 8;
/// Qualities tried in turn until the picture fits.
const QUALITIES: [u8; 3] = [85, 70, 50];
/// Aimed at for one written picture.
const WRITTEN_PICTURE_BYTES: usize = 1_500_000;

/// Decodes a picture: size first, pixels only when they are within the limit, and upright.
pub(crate) fn decode(bytes: &[u8], format: ImageFormat, limits: &Limits) -> Result<DynamicImage, Finding> {
    let broken = |error: ImageError| match error {
        ImageError::Limits(_) => Finding::TooManyPixels { limit: limits.max_image_pixels, found: limits.max_image_pixels },
        _ if !ends_properly(bytes, format) => Finding::Truncated,
        _ => Finding::Damaged { damage: Damage::Picture },
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut allowance = image::Limits::default();
    allowance.max_alloc = Some(limits.max_image_pixels.saturating_mul(BYTES_PER_PIXEL));
    reader.limits(allowance);
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > limits.max_image_pixels {
        return Err(Finding::TooManyPixels { limit: limits.max_image_pixels, found: pixels });
    }
    // A wrong orientation is no reason to refuse a readable picture.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(broken)?;
    // Decoders fill a missing end with grey instead of complaining.
    if !ends_properly(bytes, format) {
        return Err(Finding::Truncated);
    }
    picture.apply_orientation(orientation);
    Ok(picture)
}

/// Scales down to at most `max_width` × `max_height` and writes as JPEG, smaller in quality where it stays too large.
pub(crate) fn write_jpeg(picture: &DynamicImage, max_width: u32, max_height: u32) -> Result<(Vec<u8>, RgbImage), Finding> {
    let fitted = if picture.width() > max_width || picture.height() > max_height {
        picture.thumbnail(max_width, max_height)
    } else {
        picture.clone()
    };
    let flat = on_white(&fitted);
    let mut written = Vec::new();
    for quality in QUALITIES {
        written.clear();
        JpegEncoder::new_with_quality(&mut written, quality)
            .encode_image(&flat)
            .map_err(|_| Finding::Damaged { damage: Damage::Picture })?;
        if written.len() <= WRITTEN_PICTURE_BYTES {
            break;
        }
    }
    Ok((written, flat))
}

/// JPEG has no transparency; paper is white.
fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let rgba = picture.to_rgba8();
    let mut flat = RgbImage::new(rgba.width(), rgba.height());
    for (target, source) in flat.pixels_mut().zip(rgba.pixels()) {
        let alpha = u32::from(source.0[3]);
        let blend = |value: u8| u8::try_from((u32::from(value) * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
        *target = Rgb([blend(source.0[0]), blend(source.0[1]), blend(source.0[2])]);
    }
    flat
}

fn ends_properly(bytes: &[u8], format: ImageFormat) -> bool {
    match format {
        ImageFormat::Jpeg => jpeg::frame(bytes).complete,
        ImageFormat::Png => bytes.windows(8).rev().any(|window| window == b"IEND\xAE\x42\x60\x82"),
        // RIFF: the length of what follows stands behind the first four letters.
        ImageFormat::WebP => bytes
            .get(4..8)
            .and_then(|length| length.try_into().ok())
            .is_some_and(|length| u64::from(u32::from_le_bytes(length)) + 8 <= bytes.len() as u64),
        _ => true,
    }
}
