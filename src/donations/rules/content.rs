//! What a certificate says beside its number and its day, as it stood when it was issued.

use serde::{Deserialize, Serialize};

use crate::language::{Language, Texts};

/// What a certificate keeps for ever. What an older one has not kept is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Content {
    /// The code of the donor's language.
    pub(crate) language: String,
    /// Or that the donor does not want to be known.
    pub(crate) donor: String,
    /// Under the line where the donor's side signs; may be empty.
    pub(crate) gave: String,
    pub(crate) lines: Vec<Given>,
    /// Tiyn; nothing: not stated.
    pub(crate) value: Option<i64>,
    /// Of the donor's own paper; may be empty.
    pub(crate) paper_number: String,
    /// `YYYY-MM-DD`.
    pub(crate) paper_date: Option<String>,
    /// `YYYY-MM-DD`.
    pub(crate) received_on: String,
    pub(crate) received_by: String,
    /// Who received it; an older certificate says it as the portal does.
    pub(crate) centre: Option<Centre>,
}

/// So many of something.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Given {
    /// In the donor's language.
    pub(crate) thing: String,
    /// The same in each language, for papers that others read; empty on an older certificate.
    pub(crate) in_each: Texts,
    pub(crate) quantity: i64,
}

impl Given {
    /// As somebody else reads it: in their language where it was kept, else as the donor does.
    pub(crate) fn read_in(&self, language: Language) -> &str {
        Some(self.in_each.get(language)).filter(|said| !said.is_empty()).unwrap_or(&self.thing)
    }
}

/// The centre as it names itself on papers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Centre {
    pub(crate) name: Texts,
    /// Twelve digits; may be empty.
    pub(crate) bin: String,
    pub(crate) address: Texts,
    /// Who signs for it; may be empty.
    pub(crate) head: String,
}

impl Content {
    /// Pieces in all.
    pub(crate) fn pieces(&self) -> i64 {
        self.lines.iter().map(|line| line.quantity).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_certificate_is_read_and_says_what_it_has() {
        let old = r#"{"language":"ru","donor":"Д","gave":"","lines":[{"thing":"Мышь","quantity":2}],"value":null,
            "paper_number":"","paper_date":null,"received_on":"2026-11-20","received_by":"А"}"#;
        let read: Content = serde_json::from_str(old).unwrap();
        assert_eq!((read.pieces(), read.centre), (2, None));
        assert_eq!(read.lines[0].read_in(Language::Kk), "Мышь");
    }
}
