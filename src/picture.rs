//! QR codes as drawings.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};

/// Light modules around the code, as the standard (ISO/IEC 18004) asks for.
const QUIET: usize = 4;

/// Width in modules, and an SVG path of the dark ones: a picture without style, script or a file of its own.
/// `None` for a text that is too long.
#[must_use]
pub(crate) fn qr_path(text: &str) -> Option<(usize, String)> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (row, modules) in code.to_colors().chunks(width).enumerate() {
        for (column, _) in modules.iter().enumerate().filter(|(_, color)| **color == Color::Dark) {
            let _ = write!(path, "M{} {}h1v1h-1z", column + QUIET, row + QUIET);
        }
    }
    Some((width + 2 * QUIET, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_corners_of_a_code_are_dark_and_its_margin_is_not() {
        let (width, path) = qr_path("otpauth://totp/Esik:a?secret=GEZDGNBVGY3TQOJQ").unwrap();
        assert!(width >= 21 + 2 * QUIET);
        let last = width - QUIET - 1;
        for corner in ["M4 4h".to_owned(), format!("M{last} 4h"), format!("M4 {last}h")] {
            assert!(path.contains(&corner), "{corner}");
        }
        assert!(!path.contains("M0 ") && !path.contains(" 3h"));
        assert!(qr_path(&"a".repeat(5000)).is_none());
    }
}
