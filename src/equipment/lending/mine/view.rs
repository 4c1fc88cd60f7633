//! What there is to know in words, with a link each.

use time::{Duration, PrimitiveDateTime};

use super::store::{Fact, Piece};
use crate::civil;
use crate::dates;
use crate::equipment::lending::words;
use crate::language::{Language, Words};

/// Of each kind; the rest is on its own page.
const MOST: usize = 3;

/// One thing to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// Where more of it stands.
    pub(crate) path: String,
    /// Like no other on the page.
    pub(crate) link: String,
    /// The thing itself, in whole sentences.
    pub(crate) said: String,
}

/// As they stand on the page; what is overdue comes first because it was due first.
pub(super) fn lines(language: Language, now: PrimitiveDateTime, facts: &[Fact]) -> Vec<Line> {
    let t = language.words();
    let kinds = [
        ("/borrowed", t.borrowed_title()),
        ("/borrow/requests", t.borrow_own_title()),
        ("/borrowed", t.mine_terms_more()),
    ];
    let mut lines = Vec::new();
    for (place, (path, link)) in kinds.into_iter().enumerate() {
        let found: Vec<_> = facts.iter().filter(|fact| kind(fact) == place).collect();
        lines.extend(found.iter().take(MOST).map(|fact| line(language, now, fact)));
        if let Some(rest) = found.len().checked_sub(MOST).filter(|rest| *rest > 0) {
            lines.push(Line { path: path.to_owned(), link, said: t.mine_more(rest) });
        }
    }
    lines
}

/// Which of the kinds it is.
fn kind(fact: &Fact) -> usize {
    match fact {
        Fact::Lent { .. } => 0,
        Fact::Kept { .. } | Fact::Asked(_) => 1,
        Fact::Terms(_) => 2,
    }
}

fn line(language: Language, now: PrimitiveDateTime, fact: &Fact) -> Line {
    let t = language.words();
    let request = |piece: &Piece, said: String| Line {
        path: "/borrow/requests".to_owned(),
        link: t.mine_request(name(language, piece)),
        said,
    };
    match fact {
        Fact::Lent { custody, due, piece } => Line {
            path: format!("/borrowed#piece-{custody}"),
            link: name(language, piece),
            said: when(t, *due, now),
        },
        Fact::Kept { until, piece } => request(piece, t.borrow_state_approved(dates::long(t, *until))),
        Fact::Asked(piece) => request(piece, t.borrow_state_waiting()),
        Fact::Terms(handover) => Line {
            path: format!("/borrowed/{handover}"),
            link: t.mine_terms(handover.0),
            said: t.mine_terms_wait(),
        },
    }
}

fn name(language: Language, piece: &Piece) -> String {
    let what = piece.what.get(language);
    if piece.tag.is_empty() { what.to_owned() } else { format!("{what}, {}", piece.tag) }
}

fn when(t: &Words, due: PrimitiveDateTime, now: PrimitiveDateTime) -> String {
    let hour = civil::time_text(due.time());
    if due < now {
        format!("{} {}", t.message_loan_was_due(words::due(t, due)), t.message_loan_late_text())
    } else if due.date() == now.date() {
        t.mine_due_today(hour)
    } else if due.date() - now.date() == Duration::DAY {
        t.mine_due_tomorrow(hour)
    } else {
        t.message_loan_due(words::due(t, due))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{CustodyId, HandoverId};
    use crate::language::Texts;
    use time::macros::{date, datetime};

    const NOW: PrimitiveDateTime = datetime!(2026-11-23 10:00);

    fn piece(tag: &str) -> Piece {
        let what = Texts { kk: "Ноутбук".into(), ru: "Ноутбук".into(), en: "Laptop".into() };
        Piece { what, tag: tag.into() }
    }

    fn lent(id: i64, due: PrimitiveDateTime) -> Fact {
        Fact::Lent { custody: CustodyId(id), due, piece: piece(&format!("AQ-{id}")) }
    }

    #[test]
    fn a_day_that_is_near_is_said_as_people_say_it() {
        let cases = [
            (
                datetime!(2026-11-20 18:00),
                "It was due: Friday, 20 November 2026, 18:00. Please bring it when it suits you.",
            ),
            (datetime!(2026-11-23 18:00), "Due back: today, 18:00."),
            (datetime!(2026-11-24 18:00), "Due back: tomorrow, 18:00."),
            (datetime!(2026-11-25 18:00), "Due back: Wednesday, 25 November 2026, 18:00."),
        ];
        for (due, said) in cases {
            let lines = lines(Language::En, NOW, &[lent(5, due)]);
            assert_eq!(lines[0].said, said);
            assert_eq!(
                (lines[0].path.as_str(), lines[0].link.as_str()),
                ("/borrowed#piece-5", "Laptop, AQ-5")
            );
        }
    }

    #[test]
    fn every_link_is_like_no_other_and_the_rest_is_counted() {
        let due = datetime!(2026-11-25 18:00);
        let loans = (1..=5).map(|id| lent(id, due));
        let more = [
            Fact::Kept { until: date!(2026 - 11 - 26), piece: piece("AQ-9") },
            Fact::Asked(piece("")),
            Fact::Terms(HandoverId(7)),
            Fact::Terms(HandoverId(8)),
        ];
        let facts: Vec<_> = loans.chain(more).collect();
        for language in Language::ALL {
            let lines = lines(language, NOW, &facts);
            assert_eq!(lines.len(), 8, "three loans, a word for two more, and the others");
            let mut names: Vec<_> = lines.iter().map(|line| line.link.as_str()).collect();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), 8, "{names:?}");
            assert!(lines[3].said.contains('2') && lines[3].path == "/borrowed", "{:?}", lines[3]);
        }
        assert_eq!(lines(Language::Kk, NOW, &[]), []);
    }
}
