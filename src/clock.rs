//! The only place that asks what time it is, and the only one that knows time zones.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use time::{OffsetDateTime, PrimitiveDateTime};

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
    fn an_unknown_zone_and_a_time_that_is_none_are_refused() {
        assert!(matches!(Clock::running("Asia/Nowhere"), Err(ClockError::UnknownZone(_))));
        assert!(matches!(Clock::standing("Asia/Aqtobe", "soon"), Err(ClockError::NoSuchTime(_))));
    }
}
