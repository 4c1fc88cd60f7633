//! A handing over as typed, and as understood before the database is asked.

use std::borrow::Cow;

use serde::Deserialize;
use time::{Date, Time};

use crate::civil;
use crate::dates;
use crate::equipment::lending::rules::{How, Kind, LONGEST_TEXT, MOST, Unfit, Untimely};
use crate::equipment::reserving::Kept;
use crate::equipment::rules::Grade;
use crate::ids::MemberId;
use crate::names::folded_words;
use crate::text::{TextProblem, clean};

/// As typed. What is said of each piece stands at the same place in five lists.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(in crate::equipment::lending) struct Typed {
    pub(in crate::equipment::lending) key: String,
    /// The button that was pressed; empty: Enter.
    pub(in crate::equipment::lending) step: String,
    /// The page on which it was: the last one is `check`.
    pub(in crate::equipment::lending) at: String,
    pub(in crate::equipment::lending) kind: String,
    /// A name or a number.
    pub(in crate::equipment::lending) member: String,
    /// Which of those who may be meant.
    pub(in crate::equipment::lending) person: String,
    pub(in crate::equipment::lending) place: String,
    /// One that is not in the list; it counts before the list.
    pub(in crate::equipment::lending) new_place: String,
    pub(in crate::equipment::lending) day: String,
    pub(in crate::equipment::lending) hour: String,
    pub(in crate::equipment::lending) tag: Vec<String>,
    pub(in crate::equipment::lending) comes_with: Vec<String>,
    pub(in crate::equipment::lending) grade: Vec<String>,
    pub(in crate::equipment::lending) purpose: Vec<String>,
    pub(in crate::equipment::lending) shown_by: Vec<String>,
    /// `holder`, the id of a helper, or `other`.
    pub(in crate::equipment::lending) collector: String,
    pub(in crate::equipment::lending) collector_name: String,
    /// How it is acknowledged, or `later`.
    pub(in crate::equipment::lending) how: String,
    pub(in crate::equipment::lending) witness: String,
    pub(in crate::equipment::lending) paper: String,
}

/// What is wrong with an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::equipment::lending) enum Trouble {
    Kind,
    /// Nobody is named.
    Nobody,
    /// No member is called so.
    Unknown,
    TooMany,
    /// One of several must be chosen.
    Which,
    Place,
    Untimely(Untimely),
    Text(TextProblem),
    /// A piece that does not go out, and why.
    Piece(String, Unfit),
    /// A piece that is kept ready for somebody else.
    Kept(String, Kept),
    NoPieces,
    /// More of them than go out in one step.
    Full,
    Collector,
    CollectorName,
    How,
    Witness,
    /// Whoever hands over is no witness of it.
    OwnWitness,
    Paper,
    /// Nobody with the right to it came.
    Representative,
}

/// The field at which something is wrong, and what.
pub(in crate::equipment::lending) type Troubles = Vec<(Cow<'static, str>, Trouble)>;

/// What is said of one piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Going {
    pub(super) tag: String,
    pub(super) comes_with: String,
    pub(super) grade: Option<Grade>,
    pub(super) purpose: String,
    pub(super) shown_by: String,
}

/// The terms, without the person.
#[derive(Debug, Clone)]
pub(super) struct Outline {
    pub(super) kind: Option<Kind>,
    pub(super) place: String,
    pub(super) day: Option<Date>,
    pub(super) hour: Option<Time>,
    pub(super) pieces: Vec<Going>,
}

/// Who came for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::equipment::lending) enum Collector {
    Holder,
    /// Somebody who may collect for them.
    Helper(MemberId),
    Other(String),
}

/// How the receiver says that they know on what terms they have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::equipment::lending) struct Ack {
    pub(in crate::equipment::lending) collector: Collector,
    /// None: in the portal, later.
    pub(in crate::equipment::lending) how: Option<How>,
    pub(in crate::equipment::lending) witness: String,
    pub(in crate::equipment::lending) paper: String,
}

impl Ack {
    /// The holder came, and will say so in the portal.
    pub(in crate::equipment::lending) fn later() -> Self {
        Self { collector: Collector::Holder, how: None, witness: String::new(), paper: String::new() }
    }
}

fn kept(field: Cow<'static, str>, typed: &str, troubles: &mut Troubles) -> String {
    clean(typed, LONGEST_TEXT)
        .map_err(|problem| troubles.push((field, Trouble::Text(problem))))
        .unwrap_or_default()
}

impl Typed {
    /// Everything that can be understood, and what cannot.
    pub(super) fn outline(&self, today: Date) -> (Outline, Troubles) {
        let mut troubles = Troubles::new();
        let kind = Kind::parse(&self.kind);
        if kind.is_none() {
            troubles.push(("kind".into(), Trouble::Kind));
        }
        let place = kept("place".into(), &self.place, &mut troubles);
        let new = kept("new_place".into(), &self.new_place, &mut troubles);
        let place = if new.is_empty() { place } else { new };
        if kind == Some(Kind::Placement) && folded_words(&place).is_empty() {
            troubles.push(("place".into(), Trouble::Place));
        }
        let (day, hour) = match kind {
            Some(Kind::Loan) => self.when(today, &mut troubles),
            _ => (None, None),
        };
        let pieces = (0..self.tag.len()).filter_map(|at| self.piece(at, &mut troubles)).collect();
        if self.tag.is_empty() {
            troubles.push(("answers".into(), Trouble::NoPieces));
        }
        if self.tag.len() > MOST {
            troubles.push(("answers".into(), Trouble::Full));
        }
        (Outline { kind, place, day, hour, pieces }, troubles)
    }

    fn when(&self, today: Date, troubles: &mut Troubles) -> (Option<Date>, Option<Time>) {
        let day = dates::read(&self.day, today);
        if day.is_none() {
            troubles.push(("day".into(), Trouble::Untimely(Untimely::Day)));
        }
        let hour = civil::parse_time(&self.hour);
        if hour.is_none() && !self.hour.trim().is_empty() {
            troubles.push(("hour".into(), Trouble::Untimely(Untimely::Hour)));
        }
        (day, hour)
    }

    fn piece(&self, at: usize, troubles: &mut Troubles) -> Option<Going> {
        let tag = self.tag.get(at)?.trim().to_uppercase();
        let mut text = |field: &str, all: &[String]| {
            let typed = all.get(at).map(String::as_str).unwrap_or_default();
            kept(format!("{field}-{}", at + 1).into(), typed, troubles)
        };
        Some(Going {
            tag,
            comes_with: text("comes_with", &self.comes_with),
            grade: self.grade.get(at).and_then(|code| Grade::parse(code)),
            purpose: text("purpose", &self.purpose),
            shown_by: text("shown_by", &self.shown_by),
        })
    }

    /// Who came and how it is acknowledged, or all that is wrong with it.
    pub(in crate::equipment::lending) fn ack(&self) -> Result<Ack, Troubles> {
        let mut troubles = Troubles::new();
        let name = kept("collector_name".into(), &self.collector_name, &mut troubles);
        let collector = match (self.collector.as_str(), self.collector.parse()) {
            ("" | "holder", _) => Some(Collector::Holder),
            ("other", _) if name.is_empty() => {
                troubles.push(("collector_name".into(), Trouble::CollectorName));
                None
            }
            ("other", _) => Some(Collector::Other(name)),
            (_, Ok(id)) => Some(Collector::Helper(MemberId(id))),
            _ => {
                troubles.push(("collector".into(), Trouble::Collector));
                None
            }
        };
        let how = How::parse(&self.how).filter(|how| How::BY_STAFF.contains(how));
        if how.is_none() && self.how != "later" {
            troubles.push(("how".into(), Trouble::How));
        }
        let witness = kept("witness".into(), &self.witness, &mut troubles);
        let paper = kept("paper".into(), &self.paper, &mut troubles);
        match how {
            Some(How::Said) if folded_words(&witness).is_empty() => {
                troubles.push(("witness".into(), Trouble::Witness));
            }
            Some(How::Paper) if paper.is_empty() => troubles.push(("paper".into(), Trouble::Paper)),
            Some(How::Representative) if !matches!(collector, Some(Collector::Helper(_))) => {
                troubles.push(("how".into(), Trouble::Representative));
            }
            _ => {}
        }
        match collector {
            Some(collector) if troubles.is_empty() => Ok(Ack {
                collector,
                witness: if how == Some(How::Said) { witness } else { String::new() },
                paper: if how == Some(How::Paper) { paper } else { String::new() },
                how,
            }),
            _ => Err(troubles),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 23);

    fn typed() -> Typed {
        Typed {
            kind: "loan".into(),
            day: "1 декабря".into(),
            tag: vec!["aq-0001".into(), "AQ-0002".into()],
            comes_with: vec![" USB-C ".into()],
            grade: vec!["B".into()],
            ..Typed::default()
        }
    }

    fn fields(troubles: &Troubles) -> Vec<&str> {
        troubles.iter().map(|(field, _)| field.as_ref()).collect()
    }

    #[test]
    fn what_is_said_of_a_piece_stays_with_it() {
        let (outline, troubles) = typed().outline(TODAY);
        assert_eq!(troubles, []);
        let first = outline.pieces.first().unwrap();
        assert_eq!((first.tag.as_str(), first.comes_with.as_str()), ("AQ-0001", "USB-C"));
        assert_eq!((first.grade, outline.pieces[1].grade), (Some(Grade::B), None));
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let (_, troubles) = Typed { day: "1.13.2026".into(), hour: "25".into(), ..typed() }.outline(TODAY);
        assert_eq!(fields(&troubles), ["day", "hour"]);
        let (_, troubles) = Typed { kind: "placement".into(), ..typed() }.outline(TODAY);
        assert_eq!(fields(&troubles), ["place"]);
        let places =
            Typed {
                kind: "placement".into(), place: "Қойма".into(), new_place: "Зал".into(), ..typed()
            };
        assert_eq!(places.outline(TODAY).0.place, "Зал", "what is typed counts before the list");
        let (_, troubles) =
            Typed { kind: "gift".into(), purpose: vec!["\u{202e}".into()], ..typed() }.outline(TODAY);
        assert_eq!(fields(&troubles), ["purpose-1"]);
        assert_eq!(fields(&Typed::default().outline(TODAY).1), ["kind", "answers"]);
        let tags = |many: usize| Typed { tag: (0..many).map(|at| format!("AQ-{at}")).collect(), ..typed() };
        let wrong = |many: usize| fields(&tags(many).outline(TODAY).1).join(" ");
        assert_eq!((wrong(MOST), wrong(MOST + 1)), (String::new(), "answers".to_owned()));
    }

    #[test]
    fn each_way_of_acknowledging_has_what_it_needs() {
        let ack = |collector: &str, how: &str, more: &str| {
            Typed {
                collector: collector.into(),
                how: how.into(),
                witness: more.into(),
                paper: more.into(),
                ..Typed::default()
            }
            .ack()
        };
        assert_eq!(ack("holder", "later", ""), Ok(Ack::later()));
        for (collector, how, field) in [
            ("holder", "said", "witness"),
            ("holder", "paper", "paper"),
            ("holder", "representative", "how"),
            ("holder", "ticked", "how"),
            ("holder", "", "how"),
            ("other", "later", "collector_name"),
            ("x", "later", "collector"),
        ] {
            assert_eq!(fields(&ack(collector, how, "").unwrap_err()), [field], "{collector} {how}");
        }
        let said = ack("holder", "said", "Марат").unwrap();
        assert_eq!((said.how, said.witness.as_str(), said.paper.as_str()), (Some(How::Said), "Марат", ""));
        assert_eq!(ack("2", "representative", "").unwrap().collector, Collector::Helper(MemberId(2)));
    }
}
