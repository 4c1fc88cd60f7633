//! The settings and their values; the first value of each is how the page is made anyway.

/// One setting: its field, its `data-` attribute, its values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Setting {
    pub(crate) field: &'static str,
    pub(crate) attribute: &'static str,
    pub(crate) values: &'static [&'static str],
}

/// In the order of the page.
pub(crate) const SETTINGS: [Setting; 7] = [
    Setting {
        field: "theme",
        attribute: "theme",
        values: &[
            "auto",
            "light",
            "dark",
            "black-on-white",
            "white-on-black",
            "yellow-on-black",
            "blue-on-blue",
        ],
    },
    Setting { field: "text_size", attribute: "size", values: &["100", "150", "200", "300"] },
    Setting { field: "line_spacing", attribute: "line", values: &["normal", "wide"] },
    Setting { field: "letter_spacing", attribute: "letters", values: &["normal", "wide"] },
    Setting { field: "font", attribute: "font", values: &["sans", "serif"] },
    Setting { field: "images", attribute: "images", values: &["shown", "described", "off"] },
    Setting { field: "motion", attribute: "motion", values: &["on", "off"] },
];

/// A value for each of [`SETTINGS`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Display([&'static str; SETTINGS.len()]);

impl Default for Display {
    fn default() -> Self {
        Self(SETTINGS.map(|setting| setting.values.first().copied().unwrap_or_default()))
    }
}

impl Display {
    /// Reads `field=value` pairs joined by `&`, as [`Display::stored`] writes them; what is unknown stays as it is.
    pub(crate) fn read(stored: &str) -> Self {
        let pairs = stored.split('&').filter_map(|pair| pair.split_once('='));
        pairs.fold(Self::default(), |mut display, (field, value)| {
            display.set(field, value);
            display
        })
    }

    /// Sets one value; false when there is no such field or value.
    pub(crate) fn set(&mut self, field: &str, value: &str) -> bool {
        for (setting, chosen) in SETTINGS.iter().zip(&mut self.0) {
            if let Some(known) =
                setting.values.iter().find(|known| setting.field == field && **known == value)
            {
                *chosen = known;
                return true;
            }
        }
        false
    }

    /// For the cookie and the account.
    pub(crate) fn stored(&self) -> String {
        let pairs: Vec<_> =
            self.chosen().map(|(setting, value)| format!("{}={value}", setting.field)).collect();
        pairs.join("&")
    }

    /// Attribute and value of what differs from the usual.
    pub(crate) fn attributes(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.chosen()
            .filter(|(setting, value)| setting.values.first() != Some(value))
            .map(|(setting, value)| (setting.attribute, value))
    }

    /// The chosen value of a field.
    pub(crate) fn value(&self, field: &str) -> &'static str {
        self.chosen().find(|(setting, _)| setting.field == field).map_or("", |(_, value)| value)
    }

    fn chosen(&self) -> impl Iterator<Item = (&'static Setting, &'static str)> {
        SETTINGS.iter().zip(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_is_read_back() {
        let mut display = Display::default();
        assert!(display.set("theme", "yellow-on-black"));
        assert!(display.set("text_size", "200"));
        assert_eq!(Display::read(&display.stored()), display);
        let attributes: Vec<_> = display.attributes().collect();
        assert_eq!(attributes, [("theme", "yellow-on-black"), ("size", "200")]);
    }

    #[test]
    fn what_is_unknown_changes_nothing() {
        assert_eq!(Display::read("theme=plaid&size=200&x"), Display::default());
        assert!(!Display::default().set("theme", "\"><script>"));
    }
}
