//! The plainest centre there can be: lists in memory, every rule by looking at each quarter of an hour.

/// Minutes since the beginning of the week, a Monday.
pub type Minute = i64;

const HOUR: Minute = 60;
const DAY: Minute = 24 * HOUR;
/// The holiday of the third week that every test knows.
const HOLIDAY: i64 = 23;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Party {
    pub people: i64,
    pub chairs: i64,
}

/// From, until.
pub type Stay = (Minute, Minute);

/// What can be booked.
#[derive(Debug, Clone)]
pub struct Resource {
    pub id: i64,
    pub slug: &'static str,
    pub counts_people: bool,
    pub units: i64,
    pub largest: i64,
    pub chairs: i64,
    pub approval: bool,
    /// What nobody decides in time is approved, not forgotten.
    pub approves_by_itself: bool,
    pub buffer: Minute,
}

#[derive(Debug, Clone)]
pub struct Booking {
    pub id: i64,
    pub resource: usize,
    pub member: i64,
    pub stay: Stay,
    pub party: Party,
    pub state: &'static str,
    pub decide_by: Minute,
    pub wish: Option<Wish>,
}

/// Where a booking is to move.
#[derive(Debug, Clone)]
pub struct Wish {
    pub stay: Stay,
    pub party: Party,
    pub decide_by: Minute,
}

/// A wish on the waiting list.
#[derive(Debug, Clone)]
pub struct Entry {
    pub id: i64,
    pub resource: usize,
    pub member: i64,
    pub stay: Stay,
    pub party: Party,
    pub short: bool,
    pub state: &'static str,
    pub answer_by: Option<Minute>,
}

/// What is asked for: of which resource, by whom, when, for how many.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    pub resource: usize,
    pub member: i64,
    pub stay: Stay,
    pub party: Party,
}

/// What is not looked at when a wish is judged: what it is itself.
#[derive(Debug, Clone, Copy, Default)]
pub struct Without {
    pub booking: Option<i64>,
    pub entry: Option<i64>,
}

#[derive(Debug, Clone)]
pub struct Model {
    pub now: Minute,
    pub resources: Vec<Resource>,
    pub closed: Vec<i64>,
    pub bookings: Vec<Booking>,
    pub entries: Vec<Entry>,
}

fn meet(a: Stay, b: Stay) -> bool {
    a.0 < b.1 && b.0 < a.1
}

impl Booking {
    pub fn held(&self) -> bool {
        matches!(self.state, "requested" | "approved")
    }

    pub fn is_ahead(&self, now: Minute) -> bool {
        self.held() && self.stay.0 > now
    }
}

impl Model {
    pub fn new(resources: Vec<Resource>, now: Minute) -> Self {
        Self { now, resources, closed: vec![HOLIDAY], bookings: Vec::new(), entries: Vec::new() }
    }

    /// What a party takes: units and places for wheelchairs.
    fn takes(&self, resource: usize, party: Party) -> (i64, i64) {
        (if self.resources[resource].counts_people { party.people } else { 1 }, party.chairs)
    }

    /// What is held of a resource at a moment. What a booking has and what it wishes are never used together.
    fn held_at(&self, resource: usize, moment: Minute, without: Without) -> (i64, i64) {
        let buffer = self.resources[resource].buffer;
        let covers = |stay: Stay| stay.0 - buffer <= moment && moment < stay.1 + buffer;
        let bookings = self
            .bookings
            .iter()
            .filter(|one| one.resource == resource && one.held() && Some(one.id) != without.booking);
        let of_bookings = bookings.map(|one| {
            let place = if covers(one.stay) { self.takes(resource, one.party) } else { (0, 0) };
            let wish = one.wish.as_ref().filter(|wish| covers(wish.stay));
            let wish = wish.map_or((0, 0), |wish| self.takes(resource, wish.party));
            (place.0.max(wish.0), place.1.max(wish.1))
        });
        let offers = self.entries.iter().filter(|one| {
            one.resource == resource
                && one.state == "offered"
                && Some(one.id) != without.entry
                && covers(one.stay)
        });
        of_bookings
            .chain(offers.map(|one| self.takes(resource, one.party)))
            .fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
    }

    pub fn is_free(&self, asked: Asked, without: Without) -> bool {
        let resource = &self.resources[asked.resource];
        let new = self.takes(asked.resource, asked.party);
        let moments = (asked.stay.0 - resource.buffer..asked.stay.1 + resource.buffer).step_by(15);
        moments.into_iter().all(|moment| {
            let held = self.held_at(asked.resource, moment, without);
            held.0 + new.0 <= resource.units && held.1 + new.1 <= resource.chairs
        })
    }

    /// Everything but what others have.
    pub fn keeps_terms(&self, asked: Asked) -> bool {
        let resource = &self.resources[asked.resource];
        asked.stay.0 > self.now
            && !self.closed.contains(&(asked.stay.0 / DAY))
            && (1..=resource.largest).contains(&asked.party.people)
            && asked.party.chairs <= asked.party.people.min(resource.chairs)
    }

    /// Nobody is in two places at a time.
    pub fn is_elsewhere(&self, member: i64, stay: Stay, without: Option<i64>) -> bool {
        self.bookings.iter().any(|one| {
            one.member == member
                && one.held()
                && Some(one.id) != without
                && (meet(one.stay, stay) || one.wish.as_ref().is_some_and(|wish| meet(wish.stay, stay)))
        })
    }

    pub fn may_have(&self, asked: Asked, without: Without) -> bool {
        self.keeps_terms(asked)
            && self.is_free(asked, without)
            && !self.is_elsewhere(asked.member, asked.stay, without.booking)
    }

    /// At noon of the working day before; what is asked for later than that, by its start.
    pub fn decide_by(&self, starts: Minute) -> Minute {
        let works = |day: i64| day.rem_euclid(7) < 5 && !self.closed.contains(&day);
        let mut day = starts / DAY - 1;
        while !works(day) {
            day -= 1;
        }
        let noon = day * DAY + 12 * HOUR;
        if noon > self.now { noon } else { starts }
    }

    pub fn book(&mut self, id: i64, asked: Asked) {
        let Asked { resource, member, stay, party } = asked;
        let state = if self.resources[resource].approval { "requested" } else { "approved" };
        let decide_by = self.decide_by(stay.0);
        self.bookings.push(Booking { id, resource, member, stay, party, state, decide_by, wish: None });
    }

    /// A booking holds nothing any more; what it held is offered.
    pub fn ends(&mut self, number: usize, state: &'static str) {
        let booking = &mut self.bookings[number];
        (booking.state, booking.wish) = (state, None);
        self.offer(self.bookings[number].resource);
    }

    /// Moves a booking, or keeps the wish until somebody decides.
    pub fn moves(&mut self, number: usize, stay: Stay, party: Party) {
        let one = &self.bookings[number];
        let asks = one.state == "approved" && self.resources[one.resource].approval;
        if asks {
            let decide_by = self.decide_by(stay.0.min(one.stay.0));
            self.bookings[number].wish = Some(Wish { stay, party, decide_by });
        } else {
            let decide_by = self.decide_by(stay.0);
            let one = &mut self.bookings[number];
            (one.stay, one.party, one.decide_by, one.wish) = (stay, party, decide_by, None);
        }
        self.offer(self.bookings[number].resource);
    }

    pub fn decides_wish(&mut self, number: usize, made: bool) {
        let one = &mut self.bookings[number];
        if let (Some(wish), true) = (one.wish.take(), made) {
            (one.stay, one.party, one.decide_by) = (wish.stay, wish.party, wish.decide_by);
        }
        self.offer(self.bookings[number].resource);
    }

    /// Holds what is free for those in line, first come first.
    pub fn offer(&mut self, resource: usize) {
        for number in 0..self.entries.len() {
            let one = &self.entries[number];
            if one.resource != resource || one.state != "waiting" || one.stay.0 <= self.now {
                continue;
            }
            let last_call = one.stay.0 - if one.short { 0 } else { DAY };
            let asked = Asked { resource, member: one.member, stay: one.stay, party: one.party };
            if last_call > self.now && self.may_have(asked, Without::default()) {
                let answer_by = after_waking(self.now, 6 * HOUR).min(last_call);
                (self.entries[number].state, self.entries[number].answer_by) = ("offered", Some(answer_by));
            }
        }
    }

    pub fn ends_entry(&mut self, number: usize, state: &'static str) {
        self.entries[number].state = state;
        self.offer(self.entries[number].resource);
    }

    pub fn close(&mut self, day: i64) {
        self.closed.push(day);
        let mut hit: Vec<usize> = (0..self.bookings.len()).collect();
        hit.retain(|number| {
            let one = &self.bookings[*number];
            one.is_ahead(self.now) && one.stay.0 / DAY == day
        });
        for number in hit {
            self.ends(number, "cancelled");
        }
    }

    /// Is no more promised than this, now and later?
    pub fn holds_with(&self, resource: usize, units: i64) -> bool {
        let buffer = self.resources[resource].buffer;
        let stays =
            self.bookings.iter().flat_map(|one| [Some(one.stay), one.wish.as_ref().map(|wish| wish.stay)]);
        let stays = stays.flatten().chain(self.entries.iter().map(|one| one.stay));
        let begins: Vec<Minute> = stays.map(|stay| stay.0 - buffer).chain([self.now]).collect();
        begins
            .into_iter()
            .map(|moment| moment.max(self.now))
            .all(|moment| self.held_at(resource, moment, Without::default()).0 <= units)
    }

    /// Time passes, and the portal does what it does by itself.
    pub fn pass(&mut self, minutes: Minute) {
        self.now += minutes;
        self.decide_overdue();
        self.decide_overdue_wishes();
        self.lapse();
        for resource in 0..self.resources.len() {
            self.offer(resource);
        }
    }

    fn decide_overdue(&mut self) {
        let mut overdue: Vec<usize> = (0..self.bookings.len()).collect();
        overdue.retain(|number| {
            let one = &self.bookings[*number];
            one.state == "requested" && one.decide_by <= self.now
        });
        overdue.sort_by_key(|number| self.bookings[*number].decide_by);
        for number in overdue {
            let one = &self.bookings[number];
            if one.stay.0 >= self.now && self.resources[one.resource].approves_by_itself {
                self.bookings[number].state = "approved";
            } else {
                self.ends(number, "expired");
            }
        }
    }

    fn decide_overdue_wishes(&mut self) {
        let by = |one: &Booking| one.wish.as_ref().filter(|_| one.held()).map(|wish| wish.decide_by);
        let mut overdue: Vec<usize> = (0..self.bookings.len()).collect();
        overdue.retain(|number| by(&self.bookings[*number]).is_some_and(|by| by <= self.now));
        overdue.sort_by_key(|number| by(&self.bookings[*number]));
        for number in overdue {
            let one = &self.bookings[number];
            let Some(wish) = &one.wish else { continue };
            let is_late = one.stay.0.min(wish.stay.0) < self.now;
            let made = !is_late
                && self.resources[one.resource].approves_by_itself
                && !self.closed.contains(&(wish.stay.0 / DAY));
            self.decides_wish(number, made);
        }
    }

    fn lapse(&mut self) {
        let mut offered: Vec<usize> = (0..self.entries.len()).collect();
        offered.retain(|number| self.entries[*number].state == "offered");
        offered.sort_by_key(|number| (self.entries[*number].answer_by, self.entries[*number].id));
        for number in offered {
            if self.entries[number].answer_by.is_none_or(|by| by <= self.now) {
                self.ends_entry(number, "lapsed");
            }
        }
        for number in 0..self.entries.len() {
            if self.entries[number].state == "waiting" && self.entries[number].stay.0 <= self.now {
                self.ends_entry(number, "over");
            }
        }
    }
}

/// When so much of the time has passed in which people are awake, from nine to nine.
fn after_waking(from: Minute, left: Minute) -> Minute {
    let is_awake = |moment: Minute| (9 * HOUR..21 * HOUR).contains(&moment.rem_euclid(DAY));
    let (mut at, mut left) = (from, left);
    while left > 0 {
        left -= i64::from(is_awake(at));
        at += 1;
    }
    at
}
