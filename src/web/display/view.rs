//! The page of display settings.

use askama::Template;

use super::rules::{Display, SETTINGS};
use crate::language::Words;
use crate::web::{Errors, Page};

#[derive(Template)]
#[template(path = "display.html")]
pub(super) struct DisplayPage {
    pub(super) page: Page,
    pub(super) t: &'static Words,
    pub(super) questions: Vec<Question>,
    pub(super) errors: Errors,
    /// Where to go when done.
    pub(super) back: String,
}

pub(super) struct Question {
    pub(super) field: &'static str,
    pub(super) legend: String,
    pub(super) hint: String,
    /// Value, label, chosen.
    pub(super) choices: Vec<(&'static str, String, bool)>,
}

pub(super) fn questions(t: &Words, display: &Display) -> Vec<Question> {
    SETTINGS
        .iter()
        .map(|setting| {
            let (legend, hint) = about(t, setting.field);
            let chosen = display.value(setting.field);
            let choice = |value: &&'static str| (*value, label(t, setting.field, value), *value == chosen);
            Question {
                field: setting.field,
                legend,
                hint,
                choices: setting.values.iter().map(choice).collect(),
            }
        })
        .collect()
}

/// Said at a question whose answer is none of those offered.
pub(super) fn not_offered(t: &Words, field: &str) -> String {
    t.display_choose(about(t, field).0)
}

fn about(t: &Words, field: &str) -> (String, String) {
    match field {
        "theme" => (t.display_theme(), t.display_theme_hint()),
        "text_size" => (t.display_size(), t.display_size_hint()),
        "line_spacing" => (t.display_line(), t.display_line_hint()),
        "letter_spacing" => (t.display_letters(), t.display_letters_hint()),
        "font" => (t.display_font(), t.display_font_hint()),
        "images" => (t.display_images(), t.display_images_hint()),
        _ => (t.display_motion(), t.display_motion_hint()),
    }
}

fn label(t: &Words, field: &str, value: &str) -> String {
    match (field, value) {
        ("theme", "auto") => t.display_theme_auto(),
        ("theme", "light") => t.display_theme_light(),
        ("theme", "dark") => t.display_theme_dark(),
        ("theme", "black-on-white") => t.display_theme_black_on_white(),
        ("theme", "white-on-black") => t.display_theme_white_on_black(),
        ("theme", "yellow-on-black") => t.display_theme_yellow_on_black(),
        ("theme", _) => t.display_theme_blue_on_blue(),
        ("text_size", "100") => t.display_size_100(),
        ("text_size", "150") => t.display_size_150(),
        ("text_size", "200") => t.display_size_200(),
        ("text_size", _) => t.display_size_300(),
        ("line_spacing", "normal") => t.display_line_normal(),
        ("line_spacing", _) => t.display_line_wide(),
        ("letter_spacing", "normal") => t.display_letters_normal(),
        ("letter_spacing", _) => t.display_letters_wide(),
        ("font", "sans") => t.display_font_sans(),
        ("font", _) => t.display_font_serif(),
        ("images", "shown") => t.display_images_shown(),
        ("images", "described") => t.display_images_described(),
        ("images", _) => t.display_images_off(),
        (_, "on") => t.display_motion_on(),
        (_, _) => t.display_motion_off(),
    }
}
