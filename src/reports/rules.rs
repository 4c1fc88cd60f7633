//! What counts as received, lent, placed, given, back and missing.

use std::collections::BTreeMap;

use crate::ids::CategoryId;

/// What happened to pieces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    /// Registered, out of a donation or not.
    Registered,
    /// Lent to a member.
    Lent,
    /// Placed in a room.
    Placed,
    /// Given for good.
    Given,
    /// Back from a member or a room.
    Returned,
    /// Nobody knows where.
    Missing,
    /// It had been missing.
    Found,
}

impl Flow {
    /// What a change of state means; `kind` is that of the handover by which it went out. Nothing for work inside the
    /// house.
    #[must_use]
    pub fn of(from: &str, to: &str, kind: Option<&str>) -> Option<Self> {
        match (from, to) {
            ("new", _) => Some(Self::Registered),
            (_, "with_holder") if kind == Some("placement") => Some(Self::Placed),
            (_, "with_holder") => Some(Self::Lent),
            (_, "given") => Some(Self::Given),
            (_, "missing") => Some(Self::Missing),
            ("missing", "received") => Some(Self::Found),
            ("with_holder" | "given", _) => Some(Self::Returned),
            _ => None,
        }
    }
}

/// Pieces of one category in the period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Brought by donors.
    pub received: i64,
    /// See [`Flow`].
    pub registered: i64,
    /// See [`Flow`].
    pub lent: i64,
    /// See [`Flow`].
    pub placed: i64,
    /// See [`Flow`].
    pub given: i64,
    /// See [`Flow`].
    pub returned: i64,
    /// See [`Flow`].
    pub missing: i64,
    /// See [`Flow`].
    pub found: i64,
}

impl Counts {
    /// In the order of the table.
    #[must_use]
    pub fn all(&self) -> [i64; 8] {
        [
            self.received,
            self.registered,
            self.lent,
            self.placed,
            self.given,
            self.returned,
            self.missing,
            self.found,
        ]
    }

    fn count(&mut self, flow: Flow, pieces: i64) {
        let place = match flow {
            Flow::Registered => &mut self.registered,
            Flow::Lent => &mut self.lent,
            Flow::Placed => &mut self.placed,
            Flow::Given => &mut self.given,
            Flow::Returned => &mut self.returned,
            Flow::Missing => &mut self.missing,
            Flow::Found => &mut self.found,
        };
        *place += pieces;
    }

    fn add(&mut self, other: &Self) {
        self.received += other.received;
        self.registered += other.registered;
        self.lent += other.lent;
        self.placed += other.placed;
        self.given += other.given;
        self.returned += other.returned;
        self.missing += other.missing;
        self.found += other.found;
    }
}

/// So many pieces went from one state to another.
#[derive(Debug, Clone)]
pub struct Moved {
    /// What kind of thing.
    pub category: CategoryId,
    /// A state, or `new`.
    pub from: String,
    /// A state.
    pub to: String,
    /// Of the handover by which they went out.
    pub kind: Option<String>,
    /// How many.
    pub pieces: i64,
}

/// What was received and what happened, of each category of which there is anything to say.
#[must_use]
pub fn count(received: &[(CategoryId, i64)], moved: &[Moved]) -> BTreeMap<CategoryId, Counts> {
    let mut all: BTreeMap<CategoryId, Counts> = BTreeMap::new();
    for (category, pieces) in received {
        all.entry(*category).or_default().received += pieces;
    }
    for one in moved {
        if let Some(flow) = Flow::of(&one.from, &one.to, one.kind.as_deref()) {
            all.entry(one.category).or_default().count(flow, one.pieces);
        }
    }
    all
}

/// All categories together.
#[must_use]
pub fn total(all: &BTreeMap<CategoryId, Counts>) -> Counts {
    let mut sum = Counts::default();
    for counts in all.values() {
        sum.add(counts);
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_happens_inside_the_house_is_not_reported() {
        let cases = [
            ("new", "received", None, Some(Flow::Registered)),
            ("ready", "with_holder", Some("loan"), Some(Flow::Lent)),
            ("ready", "with_holder", Some("placement"), Some(Flow::Placed)),
            ("ready", "given", Some("gift"), Some(Flow::Given)),
            ("with_holder", "given", Some("loan"), Some(Flow::Given)),
            ("with_holder", "missing", Some("loan"), Some(Flow::Missing)),
            ("with_holder", "in_workshop", Some("loan"), Some(Flow::Returned)),
            ("given", "received", Some("gift"), Some(Flow::Returned)),
            ("in_workshop", "ready", None, None),
            ("for_disposal", "disposed", None, None),
            ("missing", "received", None, Some(Flow::Found)),
            ("missing", "disposed", None, None),
        ];
        for (from, to, kind, flow) in cases {
            assert_eq!(Flow::of(from, to, kind), flow, "{from} to {to}");
        }
    }

    #[test]
    fn each_piece_is_counted_under_its_category_and_in_the_sum() {
        let moved = |category: i64, from: &str, to: &str, pieces| Moved {
            category: CategoryId(category),
            from: from.into(),
            to: to.into(),
            kind: Some("loan".into()),
            pieces,
        };
        let all = [
            moved(1, "ready", "with_holder", 2),
            moved(2, "with_holder", "ready", 3),
            moved(1, "received", "ready", 9),
        ];
        let counted = count(&[(CategoryId(1), 10), (CategoryId(3), 40)], &all);
        assert_eq!(counted[&CategoryId(1)].all(), [10, 0, 2, 0, 0, 0, 0, 0]);
        assert_eq!(counted[&CategoryId(2)].all(), [0, 0, 0, 0, 0, 3, 0, 0]);
        assert_eq!(total(&counted).all(), [50, 0, 2, 0, 0, 3, 0, 0]);
    }
}
