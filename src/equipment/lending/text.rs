//! What a receiver is told, in their language: what it is, until when, what to do if it breaks, how to keep it longer.

use time::PrimitiveDateTime;

use super::rules::Kind;
use super::store::pieces;
use super::words;
use crate::db::{Connection, Result};
use crate::language::{Language, Texts};

/// A piece as the text names it.
pub(super) struct Line<'a> {
    pub(super) tag: &'a str,
    pub(super) what: &'a Texts,
    pub(super) comes_with: &'a str,
}

/// The whole text, a sentence or a piece on each line; nothing for what stands in the centre.
pub(super) fn acknowledgement(
    language: Language,
    (kind, due): (Kind, Option<PrimitiveDateTime>),
    lines: &[Line<'_>],
    phone: &str,
) -> String {
    let t = language.words();
    let mut said = vec![match kind {
        Kind::Placement => return String::new(),
        Kind::Loan => t.lending_text_loan(),
        Kind::Gift => t.lending_text_gift(),
    }];
    for line in lines {
        let what = line.what.get(language);
        said.push(if line.comes_with.is_empty() {
            t.lending_text_piece(what, line.tag)
        } else {
            t.lending_text_piece_with(what, line.tag, line.comes_with)
        });
    }
    if let Some(due) = due {
        said.push(t.lending_text_due(words::due(t, due)));
    }
    if kind == Kind::Loan {
        said.push(t.lending_text_broken(phone));
        said.push(t.lending_text_longer());
    }
    said.join("\n")
}

/// The whole text of the pieces with these tags.
pub(crate) async fn told(
    db: &mut Connection,
    language: Language,
    (kind, due): (Kind, Option<PrimitiveDateTime>),
    tags: &[String],
    phone: &str,
) -> Result<String> {
    let pieces = pieces(db, tags).await?;
    let lines: Vec<_> = pieces
        .iter()
        .map(|piece| Line { tag: &piece.tag, what: &piece.what, comes_with: &piece.comes_with })
        .collect();
    Ok(acknowledgement(language, (kind, due), &lines, phone))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn everything_that_has_to_be_known_is_said_in_each_language() {
        let what = Texts { kk: "Ноутбук".into(), ru: "Ноутбук".into(), en: "Laptop".into() };
        let lines = [Line { tag: "AQ-0001", what: &what, comes_with: "USB-C" }];
        for language in Language::ALL {
            let loan = (Kind::Loan, Some(datetime!(2026-12-01 18:00)));
            let text = acknowledgement(language, loan, &lines, "+7 713");
            assert_eq!(text.lines().count(), 5, "{text}");
            for said in ["AQ-0001", "USB-C", "18:00", "+7 713", what.get(language)] {
                assert!(text.contains(said), "{said}: {text}");
            }
            let gift = acknowledgement(language, (Kind::Gift, None), &lines, "+7 713");
            assert_eq!(gift.lines().count(), 2, "nothing to bring back: {gift}");
            assert_eq!(acknowledgement(language, (Kind::Placement, None), &lines, ""), "");
        }
    }
}
