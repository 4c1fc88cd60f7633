//! Words of days, hours, parties and states that were said before: a list says the same few on most of its lines.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ptr;

use time::{Date, PrimitiveDateTime, Time};

use super::Words;

/// So many of each thread: more than nearly any page says, in little memory.
const MOST: usize = 512;

/// What words were made of, and nothing else: they stay true.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Said {
    Long(Date),
    Weekday(Date),
    Short(Date),
    Hours(Time, Time),
    Moment(PrimitiveDateTime),
    ShortMoment(PrimitiveDateTime),
    /// People, wheelchairs, assistants.
    Party(u16, u16, u16),
    /// By its code.
    State(&'static str),
}

thread_local! {
    /// By the words of their language, of which each has one set for as long as the program runs.
    static ALL: RefCell<HashMap<(*const Words, Said), String>> = RefCell::default();
}

/// What `make` says, from memory if it was said before.
pub(crate) fn once(t: &Words, said: Said, make: impl FnOnce() -> String) -> String {
    let key = (ptr::from_ref(t), said);
    if let Some(words) = ALL.with_borrow(|all| all.get(&key).cloned()) {
        return words;
    }
    let words = make();
    ALL.with_borrow_mut(|all| {
        if all.len() == MOST {
            all.clear();
        }
        all.insert(key, words.clone());
    });
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use time::macros::{date, time};

    #[test]
    fn what_was_said_is_not_made_again_and_nothing_else_is_taken_for_it() {
        let [kk, ru, _] = Language::ALL.map(Language::words);
        // Nobody else says these: what is remembered here is not true.
        let (day, hours) = (date!(9999 - 12 - 31), Said::Hours(time!(0:01), time!(0:02)));
        for (t, said, words) in [
            (kk, Said::Long(day), "a"),
            (ru, Said::Long(day), "b"),
            (kk, Said::Short(day), "c"),
            (kk, hours, "d"),
        ] {
            assert_eq!(once(t, said, || words.to_owned()), words);
            assert_eq!(once(t, said, || unreachable!("said before")), words);
        }
    }

    #[test]
    fn however_much_is_said_little_is_kept() {
        let t = Language::En.words();
        for day in (0..2000).map(|ordinal| date!(9000 - 01 - 01) + time::Duration::days(ordinal)) {
            once(t, Said::Short(day), || day.to_string());
            assert!(ALL.with_borrow(HashMap::len) <= MOST);
            assert_eq!(once(t, Said::Short(day), String::new), day.to_string());
        }
    }
}
