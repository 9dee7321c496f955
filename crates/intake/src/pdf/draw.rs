//! A page drawn as pixels.

use std::sync::Arc;

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, render};
use image::RgbImage;

use crate::limits::MAX_PAGE_IMAGE_PIXELS;

/// Draws the first page of a document rebuilt by [`crate::pdf::target`], `width_px` wide, on white.
/// `None`: not a page that can be drawn, or larger than [`MAX_PAGE_IMAGE_PIXELS`].
pub(crate) fn first_page(rebuilt: Vec<u8>, width_px: u32) -> Option<RgbImage> {
    let pdf = Pdf::new(Arc::new(rebuilt)).ok()?;
    let page = pdf.pages().first()?;
    let (width, height) = page.render_dimensions();
    if !(width.is_finite() && height.is_finite() && width > 0.0 && height > 0.0) {
        return None;
    }
    let scale = width_px as f32 / width;
    let height_px = (height * scale).round().max(1.0) as u32;
    if u64::from(width_px) * u64::from(height_px) > MAX_PAGE_IMAGE_PIXELS {
        return None;
    }
    let settings = RenderSettings {
        x_scale: scale,
        y_scale: scale,
        width: Some(u16::try_from(width_px).ok()?),
        height: Some(u16::try_from(height_px).ok()?),
        bg_color: WHITE,
    };
    let drawn = render(page, &RenderCache::new(), &InterpreterSettings::default(), &settings);
    let rgb: Vec<u8> = drawn.data().iter().flat_map(|pixel| [pixel.r, pixel.g, pixel.b]).collect();
    RgbImage::from_raw(width_px, height_px, rgb)
}
