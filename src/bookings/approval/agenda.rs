//! The bookings of today and tomorrow, for who decides about them.

use time::{Date, Duration};

use crate::bookings::store::Entry;
use crate::bookings::words;
use crate::civil;
use crate::dates::{self, Marked};
use crate::language::Words;
use crate::resources::store::Resource;

/// Heading and bookings of each day.
pub(crate) type Agenda = Vec<(Marked, Vec<Line>)>;

/// A booking in a day's agenda.
pub(crate) struct Line {
    pub(crate) booking: Entry,
    /// Of what.
    pub(crate) name: String,
    pub(crate) from: String,
    pub(crate) until: String,
    /// Said after the link, for those who hear it apart from its row.
    pub(crate) when: String,
    pub(crate) state: String,
    pub(crate) party: String,
}

/// The agenda of today and tomorrow; `resources` are all there are.
pub(crate) fn agenda(t: &Words, today: Date, days: [Vec<Entry>; 2], resources: &[Resource]) -> Agenda {
    let dated = [today, today.saturating_add(Duration::DAY)].into_iter().zip(days);
    let line = |(day, list): (Date, Vec<Entry>)| {
        let heading = Marked::day(day, dates::capital(&words::near_day(t, day, today)));
        (heading, list.into_iter().map(|booking| Line::new(t, booking, resources)).collect())
    };
    dated.map(line).collect()
}

impl Line {
    fn new(t: &Words, booking: Entry, resources: &[Resource]) -> Self {
        let resource = resources.iter().find(|one| one.id == booking.resource);
        Self {
            name: resource.map(|one| one.name.clone()).unwrap_or_default(),
            from: civil::time_text(booking.stay.from.time()),
            until: civil::time_text(booking.stay.until.time()),
            when: dates::moment(t, booking.stay.from),
            state: words::state(t, booking.state),
            party: words::party(t, booking.party),
            booking,
        }
    }
}
