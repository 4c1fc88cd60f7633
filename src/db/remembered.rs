//! What has been read of the terms on which things are booked, and holds as long as those have not changed.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Things read, by their names, all of one state of the terms.
#[derive(Debug, Default)]
pub(super) struct Remembered(Mutex<Shelf>);

#[derive(Debug, Default)]
struct Shelf {
    /// The number of the terms, as the database counts them.
    number: i64,
    things: HashMap<Name, Arc<dyn Any + Send + Sync>>,
    /// In which state of all data a number was seen last.
    seen: Option<(u64, i64)>,
    /// The highest number that has been seen from outside the unit of work that made it.
    settled: Option<i64>,
}

/// What a thing is, and which of its kind.
pub(super) type Name = (&'static str, &'static str);

impl Remembered {
    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The number of the terms in this state of all data, if somebody has asked for it.
    pub(super) fn number(&self, version: u64) -> Option<i64> {
        self.shelf().seen.filter(|(seen, _)| *seen == version).map(|(_, number)| number)
    }

    pub(super) fn note_number(&self, version: u64, number: i64) {
        let mut there = self.shelf();
        if there.seen.is_none_or(|(seen, _)| seen <= version) {
            there.seen = Some((version, number));
        }
        there.settled = there.settled.max(Some(number));
    }

    pub(super) fn settle(&self, number: i64) {
        let mut there = self.shelf();
        there.settled = there.settled.max(Some(number));
    }

    pub(super) fn is_settled(&self, number: i64) -> bool {
        self.shelf().settled >= Some(number)
    }

    pub(super) fn find<T: Send + Sync + 'static>(&self, number: i64, name: Name) -> Option<Arc<T>> {
        let there = self.shelf();
        let thing = there.things.get(&name).filter(|_| there.number == number)?;
        Arc::clone(thing).downcast().ok()
    }

    /// What was read of an older state than the rest is not kept.
    pub(super) fn keep<T: Send + Sync + 'static>(&self, number: i64, name: Name, thing: &Arc<T>) {
        let mut there = self.shelf();
        if number > there.number {
            (there.number, there.things) = (number, HashMap::new());
        }
        if number == there.number {
            there.things.insert(name, Arc::clone(thing) as Arc<dyn Any + Send + Sync>);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_is_remembered_for_its_state_of_the_terms_and_no_longer() {
        let known = Remembered::default();
        known.keep(3, ("resources", "kk"), &Arc::new(7_i32));
        assert_eq!(known.find::<i32>(3, ("resources", "kk")).as_deref(), Some(&7));
        assert_eq!(known.find::<i32>(4, ("resources", "kk")), None);
        assert_eq!(known.find::<i32>(3, ("resources", "ru")), None);
        known.keep(4, ("resources", "ru"), &Arc::new(8_i32));
        known.keep(3, ("resources", "kk"), &Arc::new(7_i32));
        assert_eq!(known.find::<i32>(4, ("resources", "kk")), None, "it was read before the change");
        assert_eq!(known.find::<i32>(4, ("resources", "ru")).as_deref(), Some(&8));
    }

    #[test]
    fn the_number_is_asked_for_once_in_a_state_of_the_data() {
        let known = Remembered::default();
        assert_eq!(known.number(5), None);
        known.note_number(5, 2);
        known.note_number(4, 1);
        assert_eq!(known.number(5), Some(2));
        assert_eq!(known.number(6), None, "somebody has written since");
        assert!(known.is_settled(2));
        assert!(!known.is_settled(3), "a unit of work may still take it back");
        known.settle(3);
        assert!(known.is_settled(3));
    }
}
