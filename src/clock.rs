//! The only place that asks what time it is, and the only one that knows time zones.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use time::{OffsetDateTime, PrimitiveDateTime};

use crate::civil::{self, Interval};

/// One moment, as UTC and as the centre's civil time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// For facts: created, decided, signed in.
    pub utc: OffsetDateTime,
    /// For bookings: what the clock on the centre's wall shows.
    pub civil: PrimitiveDateTime,
}

impl Now {
    /// Seconds since 1970 UTC, as the database keeps instants.
    #[must_use]
    pub fn seconds(&self) -> i64 {
        self.utc.unix_timestamp()
    }
}

/// A time during which the zone keeps one offset from UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// Its first moment, as the clock showed it until then.
    pub begins: PrimitiveDateTime,
    /// Seconds east of UTC until then.
    pub before: i32,
    /// Seconds east of UTC from then on.
    pub offset: i32,
    /// What the offset is called, for example `CET` or `+05`.
    pub name: String,
    /// Summer time.
    pub summer: bool,
}

/// Seconds of a year and a day.
const YEAR: i64 = 366 * 86_400;

/// Why a clock cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum ClockError {
    /// No such zone in the IANA database.
    #[error("unknown time zone: {0}")]
    UnknownZone(String),
    /// The civil time does not exist or is out of range.
    #[error("no such local time: {0}")]
    NoSuchTime(String),
}

/// Tells the time, in the centre's zone; may stand still, for golden files.
#[derive(Debug, Clone)]
pub struct Clock {
    zone: TimeZone,
    fixed: Option<Timestamp>,
}

impl Clock {
    /// The running clock of an IANA zone, for example `Asia/Aqtobe`.
    pub fn running(zone: &str) -> Result<Self, ClockError> {
        let zone = TimeZone::get(zone).map_err(|_| ClockError::UnknownZone(zone.to_owned()))?;
        Ok(Self { zone, fixed: None })
    }

    /// A clock that always shows `civil` in the zone, `YYYY-MM-DDTHH:MM`.
    pub fn standing(zone: &str, civil: &str) -> Result<Self, ClockError> {
        let running = Self::running(zone)?;
        let unreadable = |_| ClockError::NoSuchTime(civil.to_owned());
        let local: jiff::civil::DateTime = civil.parse().map_err(unreadable)?;
        let fixed = local.to_zoned(running.zone.clone()).map_err(unreadable)?.timestamp();
        Ok(Self { fixed: Some(fixed), ..running })
    }

    /// The present moment.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is the door where time comes in")]
    pub fn now(&self) -> Now {
        self.at(self.fixed.unwrap_or_else(Timestamp::now))
    }

    /// An instant of the database in the centre's civil time.
    #[must_use]
    pub fn civil(&self, seconds: i64) -> PrimitiveDateTime {
        self.at(Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH)).civil
    }

    /// The instant at which a day of the centre begins; seconds since 1970.
    #[must_use]
    pub fn instant(&self, day: time::Date) -> Option<i64> {
        let (month, date) = (i8::try_from(u8::from(day.month())).ok()?, i8::try_from(day.day()).ok()?);
        let day = jiff::civil::Date::new(i16::try_from(day.year()).ok()?, month, date).ok()?;
        Some(day.to_zoned(self.zone.clone()).ok()?.timestamp().as_second())
    }

    /// The instant that a civil time of the centre names; seconds since 1970.
    #[must_use]
    pub fn instant_of(&self, at: PrimitiveDateTime) -> Option<i64> {
        Some(self.timestamp(at)?.as_second())
    }

    /// The IANA name of the zone.
    #[must_use]
    pub fn zone(&self) -> &str {
        self.zone.iana_name().unwrap_or("UTC")
    }

    /// The stretches of one offset that an interval of civil time and the year after it touch, in order:
    /// what a calendar needs to know of the zone.
    #[must_use]
    pub fn stretches(&self, around: Interval) -> Vec<Stretch> {
        let from = self.timestamp(around.from).unwrap_or(Timestamp::UNIX_EPOCH);
        let until = self.timestamp(around.until).unwrap_or(from).as_second() + YEAR;
        // One second later, so that a change at the very beginning counts as the one in force.
        let first = from.as_second().saturating_add(1);
        let before = Timestamp::from_second(first).ok();
        let last = before.and_then(|before| self.zone.preceding(before).next());
        let following =
            self.zone.following(from).take_while(|change| change.timestamp().as_second() <= until);
        let changes = last.into_iter().chain(following);
        let mut stretches: Vec<_> = changes.map(|change| self.stretch(change.timestamp())).collect();
        if stretches.is_empty() {
            stretches.push(self.stretch(Timestamp::UNIX_EPOCH));
        }
        stretches
    }

    fn stretch(&self, begins: Timestamp) -> Stretch {
        let earlier = Timestamp::from_second(begins.as_second().saturating_sub(1)).unwrap_or(begins);
        let before = self.zone.to_offset(earlier).seconds();
        let info = self.zone.to_offset_info(begins);
        let utc =
            OffsetDateTime::from_unix_timestamp(begins.as_second()).unwrap_or(OffsetDateTime::UNIX_EPOCH);
        let begins = utc.saturating_add(time::Duration::seconds(i64::from(before)));
        Stretch {
            begins: PrimitiveDateTime::new(begins.date(), begins.time()),
            before,
            offset: info.offset().seconds(),
            name: info.abbreviation().to_owned(),
            summer: info.dst().is_dst(),
        }
    }

    fn timestamp(&self, at: PrimitiveDateTime) -> Option<Timestamp> {
        let local: jiff::civil::DateTime = civil::text(at).parse().ok()?;
        Some(local.to_zoned(self.zone.clone()).ok()?.timestamp())
    }

    fn at(&self, instant: Timestamp) -> Now {
        let utc =
            OffsetDateTime::from_unix_timestamp(instant.as_second()).unwrap_or(OffsetDateTime::UNIX_EPOCH);
        let offset = i64::from(self.zone.to_offset(instant).seconds());
        let shifted = utc.saturating_add(time::Duration::seconds(offset));
        Now { utc, civil: PrimitiveDateTime::new(shifted.date(), shifted.time()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn a_standing_clock_shows_its_civil_time_in_any_zone() {
        for zone in ["Asia/Aqtobe", "Europe/Berlin", "America/St_Johns"] {
            let now = Clock::standing(zone, "2026-11-23T09:00").unwrap().now();
            assert_eq!(now.civil, datetime!(2026-11-23 09:00), "{zone}");
        }
    }

    #[test]
    fn an_instant_follows_the_offset_of_its_own_day() {
        let berlin = Clock::running("Europe/Berlin").unwrap();
        let summer = datetime!(2026-07-01 10:00 UTC).unix_timestamp();
        let winter = datetime!(2026-12-01 10:00 UTC).unix_timestamp();
        assert_eq!(berlin.civil(summer), datetime!(2026-07-01 12:00));
        assert_eq!(berlin.civil(winter), datetime!(2026-12-01 11:00));
    }

    #[test]
    fn the_offsets_around_a_day_are_those_of_its_zone() {
        let day = Interval::lasting(datetime!(2027-03-27 10:00), 60);
        let said = |zone| {
            let stretches = Clock::running(zone).unwrap().stretches(day);
            let said =
                stretches.iter().map(|one| (one.begins, one.before / 3600, one.offset / 3600, one.summer));
            said.collect::<Vec<_>>()
        };
        assert_eq!(
            said("Europe/Berlin"),
            [
                (datetime!(2026-10-25 03:00), 2, 1, false),
                (datetime!(2027-03-28 02:00), 1, 2, true),
                (datetime!(2027-10-31 03:00), 2, 1, false),
                (datetime!(2028-03-26 02:00), 1, 2, true)
            ]
        );
        assert_eq!(said("Asia/Aqtobe"), [(datetime!(2004-10-31 03:00), 6, 5, false)]);
        assert_eq!(said("UTC"), [(datetime!(1970-01-01 00:00), 0, 0, false)]);
    }

    #[test]
    fn an_unknown_zone_and_a_time_that_is_none_are_refused() {
        assert!(matches!(Clock::running("Asia/Nowhere"), Err(ClockError::UnknownZone(_))));
        assert!(matches!(Clock::standing("Asia/Aqtobe", "soon"), Err(ClockError::NoSuchTime(_))));
    }

    #[test]
    fn ten_o_clock_stays_ten_o_clock_across_a_change() {
        let berlin = Clock::running("Europe/Berlin").unwrap();
        let days = [27, 28, 29].map(|day| {
            let ten = time::Date::from_calendar_date(2027, time::Month::March, day).unwrap();
            PrimitiveDateTime::new(ten, time::macros::time!(10:00))
        });
        let instants = days.map(|ten| berlin.instant_of(ten).unwrap());
        assert_eq!(instants.map(|instant| berlin.civil(instant)), days);
        let [before, on, after] = instants;
        assert_eq!([(on - before) / 3600, (after - on) / 3600], [23, 24]);
    }

    #[test]
    fn a_missing_hour_is_read_after_the_change_and_a_doubled_one_before_it() {
        let berlin = Clock::running("Europe/Berlin").unwrap();
        let missing = berlin.instant_of(datetime!(2027-03-28 02:30)).unwrap();
        assert_eq!(missing, datetime!(2027-03-28 01:30 UTC).unix_timestamp());
        assert_eq!(berlin.civil(missing), datetime!(2027-03-28 03:30));
        let doubled = berlin.instant_of(datetime!(2027-10-31 02:30)).unwrap();
        assert_eq!(doubled, datetime!(2027-10-31 00:30 UTC).unix_timestamp());
        assert_eq!(berlin.civil(doubled), datetime!(2027-10-31 02:30));
    }
}
