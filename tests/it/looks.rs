//! The colours of every theme, computed from the stylesheet's tokens.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

type Theme = BTreeMap<String, [f64; 3]>;

/// `(foreground, grounds, least contrast)`: WCAG AAA for words, 3 for edges.
const PAIRS: [(&str, &[&str], f64); 11] = [
    ("text", &["ground", "surface", "tint", "warm"], 7.0),
    ("muted", &["ground", "surface", "tint", "warm"], 7.0),
    ("action", &["ground", "surface", "tint", "warm"], 7.0),
    ("accent", &["ground", "surface", "tint", "warm"], 7.0),
    ("on-action", &["action", "action-hover"], 7.0),
    ("on-accent", &["accent", "accent-hover"], 7.0),
    ("on-deep", &["deep"], 7.0),
    ("band", &["deep"], 3.0),
    ("line", &["ground", "surface", "tint"], 3.0),
    ("focus", &["ground", "surface", "tint", "warm"], 3.0),
    ("focus", &["halo"], 3.0),
];

fn stylesheet() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("static/esik.css")).unwrap()
}

/// Every block that sets tokens as colours: its selector and them.
fn themes(css: &str) -> Vec<(String, Theme)> {
    let mut found = Vec::new();
    for (at, _) in css.match_indices("color-scheme:") {
        let open = css[..at].rfind('{').unwrap();
        let close = open + css[open..].find('}').unwrap();
        let name = css[..open].rsplit(['}', '{', '/']).next().unwrap().trim().to_owned();
        let tokens = css[open + 1..close].split(';').filter_map(|line| line.split_once(':'));
        let colours = tokens
            .filter_map(|(token, value)| Some((token.trim().strip_prefix("--")?.to_owned(), colour(value)?)));
        found.push((name, colours.collect()));
    }
    found
}

fn colour(value: &str) -> Option<[f64; 3]> {
    let hex = value.trim().strip_prefix('#').filter(|hex| hex.len() == 6)?;
    let channel = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).ok().map(f64::from);
    Some([channel(0)?, channel(2)?, channel(4)?])
}

/// WCAG's contrast of two colours.
fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let linear = |c: f64| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) };
    let luminance = |[r, g, b]: [f64; 3]| {
        0.2126 * linear(r / 255.0) + 0.7152 * linear(g / 255.0) + 0.0722 * linear(b / 255.0)
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn every_pair_of_colours_that_meets_is_far_enough_apart_in_every_theme() {
    let themes = themes(&stylesheet());
    assert!(themes.len() >= 7, "{:?}", themes.iter().map(|(name, _)| name).collect::<Vec<_>>());
    let mut weak = Vec::new();
    for (name, theme) in &themes {
        for (front, grounds, least) in PAIRS {
            for ground in grounds {
                let (Some(a), Some(b)) = (theme.get(front), theme.get(*ground)) else {
                    panic!("{name} lacks --{front} or --{ground}");
                };
                if contrast(*a, *b) < least {
                    weak.push(format!("{name}: {front} on {ground} is {:.2}, not {least}", contrast(*a, *b)));
                }
            }
        }
    }
    assert!(weak.is_empty(), "{}", weak.join("\n"));
}

#[test]
fn the_contrast_is_computed_as_the_guidelines_do() {
    let (black, white) = ([0.0; 3], [255.0; 3]);
    assert!((contrast(black, white) - 21.0).abs() < 0.001);
    assert!((contrast(colour("#767676").unwrap(), white) - 4.54).abs() < 0.01);
}

#[test]
fn a_dark_device_looks_as_the_dark_theme_does() {
    let themes = themes(&stylesheet());
    let dark = themes.iter().find(|(name, _)| name == "[data-theme=dark]").unwrap();
    let device = themes.iter().find(|(name, _)| name.contains(":not([data-theme])")).unwrap();
    assert_eq!(dark.1, device.1);
}

#[test]
fn every_theme_of_the_settings_has_its_colours() {
    let css = stylesheet();
    for theme in ["dark", "black-on-white", "white-on-black", "yellow-on-black", "blue-on-blue"] {
        assert!(css.contains(&format!("[data-theme={theme}]")), "{theme}");
    }
    for (attribute, value) in [
        ("size", "150"),
        ("size", "200"),
        ("size", "300"),
        ("line", "wide"),
        ("letters", "wide"),
        ("font", "serif"),
        ("images", "described"),
        ("images", "off"),
        ("motion", "off"),
    ] {
        let known = [format!("[data-{attribute}={value}]"), format!("[data-{attribute}=\"{value}\"]")];
        assert!(known.iter().any(|selector| css.contains(selector)), "{attribute} {value}");
    }
}

#[test]
fn sizes_follow_the_readers_text_and_nothing_comes_from_elsewhere() {
    let css = stylesheet();
    for never in ["http:", "https:", "//", "@import", "@font-face", "url(data", "!important"] {
        assert!(!css.contains(never), "{never}");
    }
    let pixels = css
        .match_indices("px")
        .map(|(at, _)| css[..at].rsplit([' ', ':', '(']).next().unwrap().trim_start_matches('-'));
    let fixed: Vec<_> = pixels.filter(|number| !matches!(*number, "1" | "0")).collect();
    assert!(fixed.is_empty(), "pixels: {fixed:?}");
}
