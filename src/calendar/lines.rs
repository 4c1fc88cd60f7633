//! The lines of an iCalendar text: escaped, folded, ended by CRLF.

use super::Party;

/// Octets in a line, its end not counted (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// A text that grows line by line.
#[derive(Debug, Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A value of our own making.
    pub(super) fn plain(&mut self, name: &str, value: &str) {
        let value: String = value.chars().filter(|c| !c.is_control()).collect();
        self.fold(&format!("{name}:{value}"));
    }

    /// A value that somebody typed.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{}", escaped(value)));
    }

    /// Somebody with an address. A name in a parameter cannot hold a quotation mark.
    pub(super) fn party(&mut self, name: &str, more: &str, party: Party<'_>) {
        let called: String =
            party.name.chars().filter(|c| !c.is_control()).map(|c| if c == '"' { '\'' } else { c }).collect();
        self.plain(&format!("{name};CN=\"{called}\"{more}"), &format!("mailto:{}", party.email));
    }

    pub(super) fn finish(self) -> String {
        self.0
    }

    fn fold(&mut self, line: &str) {
        let mut length = 0;
        for c in line.chars() {
            if length + c.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(c);
            length += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_longer_than_75_octets_and_no_letter_is_cut() {
        let mut lines = Lines::default();
        let summary = "Шағын кинозал, ".repeat(20);
        lines.text("SUMMARY", &summary);
        let folded = lines.finish();
        assert!(folded.lines().all(|line| line.len() <= 75), "{folded}");
        let unfolded = folded.replace("\r\n ", "");
        assert_eq!(unfolded.trim_end(), format!("SUMMARY:{}", summary.replace(',', "\\,")).trim_end());
    }

    #[test]
    fn what_is_typed_begins_no_line_of_its_own() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", "a\r\nATTENDEE:mailto:b@c;\\,");
        lines.party("ATTENDEE", "", Party { name: "\"a\"\r\nURL:b;c", email: "d@e.kz\r\nURL:f" });
        assert_eq!(
            lines.finish(),
            "SUMMARY:a\\nATTENDEE:mailto:b@c\\;\\\\\\,\r\nATTENDEE;CN=\"'a'URL:b;c\":mailto:d@e.kzURL:f\r\n"
        );
    }
}
