//! What a backup is called, how long it is kept, and when one is missed. Seconds throughout.

use time::{OffsetDateTime, PrimitiveDateTime};

use crate::civil;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
/// The privacy page promises it: what was erased is in no copy any more after so long.
const LONGEST: i64 = 30 * DAY;
/// Clocks are set by so much now and then.
const TOLERANCE: i64 = 120;
/// A backup this old is replaced by a new one; a run is seldom on the second.
const FRESH: i64 = HOUR - 5 * 60;
/// Somebody should look when the last one is older.
const OVERDUE: i64 = 3 * HOUR;
/// The same of the copy on another disk, which somebody plugs in once a week.
const COPY_OVERDUE: i64 = 8 * DAY;

/// A backup by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named {
    /// When it was taken.
    pub at: i64,
    /// Before the database was brought to another schema.
    pub before_migration: bool,
}

const BEFORE_MIGRATION: &str = "-before-migration";

impl Named {
    /// `stem-2026-11-23T04-00-00Z.db`: UTC, and only what every disk takes in a name.
    #[must_use]
    pub fn file_name(&self, stem: &str) -> Option<String> {
        let at = OffsetDateTime::from_unix_timestamp(self.at).ok()?;
        let (day, time) = (civil::date_text(at.date()), at.time());
        let (hour, minute, second) = (time.hour(), time.minute(), time.second());
        let why = if self.before_migration { BEFORE_MIGRATION } else { "" };
        Some(format!("{stem}-{day}T{hour:02}-{minute:02}-{second:02}Z{why}.db"))
    }

    /// Reads the name of a backup of the database called `stem`; nothing for other files.
    #[must_use]
    pub fn parse(name: &str, stem: &str) -> Option<Self> {
        let rest = name.strip_prefix(stem)?.strip_prefix('-')?.strip_suffix(".db")?;
        let plain = rest.strip_suffix(BEFORE_MIGRATION);
        let (date, time) = plain.unwrap_or(rest).strip_suffix('Z')?.split_once('T')?;
        let date = civil::parse_date(date)?;
        let mut parts = time.split('-').map(|part| part.parse::<u8>().ok());
        let time = time::Time::from_hms(parts.next()??, parts.next()??, parts.next()??).ok()?;
        let at = PrimitiveDateTime::new(date, time).assume_utc().unix_timestamp();
        let named = Self { at, before_migration: plain.is_some() };
        (named.file_name(stem)? == name).then_some(named)
    }
}

/// When the last one was taken; what a clock that was put back since has dated into the future counts for nothing.
#[must_use]
pub fn last(backups: &[Named], now: i64) -> Option<i64> {
    backups.iter().map(|one| one.at).filter(|at| *at <= now + TOLERANCE).max()
}

/// It is time for another.
#[must_use]
pub fn is_due(last: Option<i64>, now: i64) -> bool {
    last.is_none_or(|at| now - at >= FRESH)
}

/// The last one is so old that somebody should look.
#[must_use]
pub fn is_overdue(last: Option<i64>, now: i64) -> bool {
    last.is_none_or(|at| now - at > OVERDUE)
}

/// The same of the copy on another disk.
#[must_use]
pub fn is_copy_overdue(last: Option<i64>, now: i64) -> bool {
    last.is_none_or(|at| now - at > COPY_OVERDUE)
}

/// Which are to go, now that there is a good one: of a day one of each hour stays, of a month one of each day and each
/// one before a migration, and nothing longer. The last one always stays.
#[must_use]
pub fn superfluous(backups: &[Named], now: i64) -> Vec<Named> {
    let newest = last(backups, now);
    let is_last_of = |one: &Named, period: i64| {
        let slot = one.at.div_euclid(period);
        !backups
            .iter()
            .any(|other| !other.before_migration && other.at > one.at && other.at.div_euclid(period) == slot)
    };
    let stays = |one: &&Named| {
        let age = now - one.at;
        let in_its_time = if one.before_migration {
            true
        } else if age < DAY {
            is_last_of(one, HOUR)
        } else {
            is_last_of(one, DAY)
        };
        Some(one.at) == newest || age < -TOLERANCE || (age < LONGEST && in_its_time)
    };
    backups.iter().filter(|one| !stays(one)).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: i64 = 1_795_435_200;

    fn at(at: i64) -> Named {
        Named { at, before_migration: false }
    }

    #[test]
    fn a_name_says_when_and_why_and_nothing_else_is_one() {
        let named = Named { at: NOON + 61, before_migration: true };
        let name = named.file_name("esik").unwrap();
        assert_eq!(name, "esik-2026-11-23T12-01-01Z-before-migration.db");
        assert_eq!(Named::parse(&name, "esik"), Some(named));
        assert_eq!(Named::parse("esik-2026-11-23T12-00-00Z.db", "esik"), Some(at(NOON)));
        for other in [
            "esik-test-2026-11-23T12-00-00Z.db",
            "esik-2026-11-23T12-00-00Z.db.81.part",
            "esik-2026-11-23T1-00-00Z.db",
            "esik-2026-11-23T12-00-00Z-of-mine.db",
            "esik-2026-02-30T12-00-00Z.db",
            "esik.db",
            "esik-letters.txt",
        ] {
            assert_eq!(Named::parse(other, "esik"), None, "{other}");
        }
    }

    #[test]
    fn after_a_month_of_hours_a_day_of_hours_and_a_month_of_days_are_left() {
        let mut kept: Vec<Named> = Vec::new();
        for hour in 0..40 * 24 {
            let now = NOON + hour * HOUR;
            kept.push(at(now));
            let gone = superfluous(&kept, now);
            kept.retain(|one| !gone.contains(one));
        }
        let now = NOON + (40 * 24 - 1) * HOUR;
        let ages: Vec<i64> = kept.iter().rev().map(|one| (now - one.at) / HOUR).collect();
        assert_eq!(ages.iter().filter(|age| **age < 24).count(), 24, "{ages:?}");
        assert_eq!(ages.iter().filter(|age| **age >= 24).count(), 29, "{ages:?}");
        assert!(ages.iter().all(|age| *age < 30 * 24), "never older: {ages:?}");
    }

    #[test]
    fn several_of_one_hour_become_the_last_of_it_and_those_before_a_migration_stay() {
        let migration = Named { at: NOON + 10, before_migration: true };
        let backups = [at(NOON), migration, at(NOON + 20), at(NOON + 30)];
        assert_eq!(superfluous(&backups, NOON + 40), [at(NOON), at(NOON + 20)]);
        assert_eq!(superfluous(&[migration, at(NOON + 31 * DAY)], NOON + 31 * DAY), [migration]);
    }

    #[test]
    fn the_last_one_stays_however_old_and_the_future_is_left_alone() {
        assert_eq!(superfluous(&[at(NOON)], NOON + 90 * DAY), []);
        let backups = [at(NOON), at(NOON + 90 * DAY)];
        assert_eq!(superfluous(&backups, NOON + HOUR), [], "the clock was put back");
        assert_eq!(last(&backups, NOON + HOUR), Some(NOON));
    }

    #[test]
    fn one_is_due_each_hour_and_missed_after_three() {
        assert!(is_due(None, NOON) && is_overdue(None, NOON) && is_copy_overdue(None, NOON));
        assert!(!is_due(Some(NOON), NOON + 50 * 60));
        assert!(is_due(Some(NOON), NOON + 3599), "a timer is a moment early");
        assert!(!is_overdue(Some(NOON), NOON + 3 * HOUR) && is_overdue(Some(NOON), NOON + 3 * HOUR + 1));
        assert!(
            !is_copy_overdue(Some(NOON), NOON + 8 * DAY) && is_copy_overdue(Some(NOON), NOON + 8 * DAY + 1)
        );
    }
}
