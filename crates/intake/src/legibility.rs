//! Can a person read it? Two measures on a small grey copy of a picture.

use image::{DynamicImage, GrayImage};

use crate::finding::Finding;
use crate::limits::Limits;

/// Longer side of the copy measured, so that thresholds do not depend on the camera.
pub(crate) const MEASURED_LONG_SIDE_PX: u32 = 1000;
/// Side of the squares whose sharpness is compared.
const SQUARE_PX: u32 = 32;
/// A picture with less between its dark and its light parts shows nothing.
const MIN_CONTRAST: u8 = 20;
/// A dark picture whose light parts are this light is a document on a dark table.
const LIGHT_ENOUGH: u8 = 130;

/// What was measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Legibility {
    /// Mean luminance, 0 to 255.
    pub(crate) luminance: u8,
    /// Luminance that 95 % of the picture stay below.
    pub(crate) light: u8,
    /// Variance of the Laplacian, in the sharpest squares, after stretching the contrast.
    pub(crate) sharpness: u32,
}

/// Measures a picture.
pub(crate) fn measure(picture: &DynamicImage) -> Legibility {
    let small = if picture.width().max(picture.height()) > MEASURED_LONG_SIDE_PX {
        picture.thumbnail(MEASURED_LONG_SIDE_PX, MEASURED_LONG_SIDE_PX)
    } else {
        picture.clone()
    };
    let grey = small.into_luma8();
    let mut counts = [0u64; 256];
    for &value in grey.as_raw() {
        counts[usize::from(value)] += 1;
    }
    let total = counts.iter().sum::<u64>().max(1);
    let sum: u64 = counts.iter().zip(0u64..).map(|(count, value)| count * value).sum();
    let (black, white) = (percentile(&counts, total, 1), percentile(&counts, total, 99));
    Legibility {
        luminance: u8::try_from(sum / total).unwrap_or(u8::MAX),
        light: percentile(&counts, total, 95),
        sharpness: if white.saturating_sub(black) < MIN_CONTRAST { 0 } else { sharpness(&grey, black, white) },
    }
}

/// What the measures mean. Darkness goes first: a dark picture has no edges to be sharp.
pub(crate) fn judge(measured: Legibility, limits: &Limits) -> Option<Finding> {
    if measured.luminance < limits.min_luminance && measured.light < LIGHT_ENOUGH {
        Some(Finding::TooDark { limit: limits.min_luminance, found: measured.luminance })
    } else if measured.sharpness < limits.min_sharpness {
        Some(Finding::Blurred { limit: limits.min_sharpness, found: measured.sharpness })
    } else {
        None
    }
}

fn percentile(counts: &[u64; 256], total: u64, percent: u64) -> u8 {
    let wanted = total * percent / 100;
    let mut seen = 0;
    for (value, count) in (0u8..=255).zip(counts) {
        seen += count;
        if seen > wanted {
            return value;
        }
    }
    255
}

/// Sharp print is sharp somewhere; how much of the page is empty must not matter. So the variance of the Laplacian is
/// taken per square, and the square that beats 98 % of the others speaks for the picture.
fn sharpness(grey: &GrayImage, black: u8, white: u8) -> u32 {
    let (width, height) = grey.dimensions();
    let range = i32::from(white) - i32::from(black);
    let stretched: Vec<i32> =
        grey.as_raw().iter().map(|&value| ((i32::from(value) - i32::from(black)) * 255 / range).clamp(0, 255)).collect();
    let mut variances = Vec::new();
    for top in (0..height).step_by(SQUARE_PX as usize) {
        for left in (0..width).step_by(SQUARE_PX as usize) {
            if let Some(variance) = square_variance(&stretched, (width, height), left, top) {
                variances.push(variance);
            }
        }
    }
    variances.sort_unstable();
    let index = variances.len().saturating_sub(1) * 98 / 100;
    variances.get(index).copied().unwrap_or(0)
}

fn square_variance(values: &[i32], (width, height): (u32, u32), left: u32, top: u32) -> Option<u32> {
    let at = |x: u32, y: u32| i64::from(values[y as usize * width as usize + x as usize]);
    let (mut count, mut sum, mut squares) = (0i64, 0i64, 0i64);
    for y in top.max(1)..(top + SQUARE_PX).min(height.saturating_sub(1)) {
        for x in left.max(1)..(left + SQUARE_PX).min(width.saturating_sub(1)) {
            let laplacian = at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1) - 4 * at(x, y);
            count += 1;
            sum += laplacian;
            squares += laplacian * laplacian;
        }
    }
    if count == 0 {
        return None;
    }
    let mean = sum / count;
    u32::try_from(squares / count - mean * mean).ok()
}
