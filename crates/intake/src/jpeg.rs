//! The frame of a JPEG by its markers, before anything is decoded (ITU-T T.81, annex B).

/// What the markers of a JPEG say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Frame {
    pub(crate) width_px: u32,
    pub(crate) height_px: u32,
    /// The end marker stands where the picture ends (and not only inside an embedded preview).
    pub(crate) complete: bool,
}

/// Walks the markers. A file that ends early gives a frame that is not complete.
pub(crate) fn frame(bytes: &[u8]) -> Frame {
    let mut frame = Frame::default();
    let mut at = 2;
    loop {
        let Some(marker) = next_marker(bytes, &mut at) else { return frame };
        match marker {
            0xD9 => {
                frame.complete = true;
                return frame;
            }
            // Markers without a length: restart, start, and the reserved TEM.
            0xD0..=0xD8 | 0x01 => continue,
            _ => {}
        }
        let Some(length) = be16(bytes, at) else { return frame };
        // SOF0…SOF15 without DHT, JPG and DAC.
        if matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC) {
            let (height, width) = (be16(bytes, at + 3), be16(bytes, at + 5));
            frame.width_px = frame.width_px.max(width.unwrap_or(0));
            frame.height_px = frame.height_px.max(height.unwrap_or(0));
        }
        at += (length as usize).max(2);
    }
}

/// Moves behind the next marker: skips entropy-coded data, stuffed zeros, fill bytes and restarts.
fn next_marker(bytes: &[u8], at: &mut usize) -> Option<u8> {
    loop {
        let found = bytes.get(*at..)?.iter().position(|&byte| byte == 0xFF)?;
        *at += found + 1;
        match *bytes.get(*at)? {
            0xFF => {}
            0x00 | 0xD0..=0xD7 => *at += 1,
            marker => {
                *at += 1;
                return Some(marker);
            }
        }
    }
}

fn be16(bytes: &[u8], at: usize) -> Option<u32> {
    let pair = bytes.get(at..at.checked_add(2)?)?;
    Some(u32::from(pair[0]) << 8 | u32::from(pair[1]))
}
