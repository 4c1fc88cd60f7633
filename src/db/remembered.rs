//! What has been read of the data and holds as long as nothing has changed.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Things read, by their names, all of one state of the data.
#[derive(Debug, Default)]
pub(super) struct Remembered(Mutex<Shelf>);

#[derive(Debug, Default)]
struct Shelf {
    version: u64,
    things: HashMap<(&'static str, &'static str), Arc<dyn Any + Send + Sync>>,
}

/// What a thing is, and which of its kind.
pub(super) type Name = (&'static str, &'static str);

impl Remembered {
    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn find<T: Send + Sync + 'static>(&self, version: u64, name: Name) -> Option<Arc<T>> {
        let there = self.shelf();
        let thing = there.things.get(&name).filter(|_| there.version == version)?;
        Arc::clone(thing).downcast().ok()
    }

    /// What was read of an older state than the rest is not kept.
    pub(super) fn keep<T: Send + Sync + 'static>(&self, version: u64, name: Name, thing: &Arc<T>) {
        let mut there = self.shelf();
        if version > there.version {
            *there = Shelf { version, ..Shelf::default() };
        }
        if version == there.version {
            there.things.insert(name, Arc::clone(thing) as Arc<dyn Any + Send + Sync>);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_is_remembered_for_its_state_of_the_data_and_no_longer() {
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
}
