//! Three weeks in the life of the example centre. The same every time; only the dates follow the clock.

use super::plan::{Fate, Plan, Planned, Slot};
use super::texts::{PURPOSES, SUPPORT_WISHES, Texts};
use crate::cli::Failure;
use crate::ids::MemberId;
use crate::resources::availability::Party;

/// The member whose pages visitors look at first.
const MEMBER: Option<MemberId> = Some(MemberId(1));
const MEMBER_2: Option<MemberId> = Some(MemberId(2));
const ANYBODY: Option<MemberId> = None;

/// On this day or the nearest after it (before it, if past), for whom, how it went, and which support was asked for.
type Special = (i64, Slot, Option<MemberId>, Fate, Option<usize>);

/// What has to be there whatever the date, so that no page is empty.
const SPECIAL: [Special; 29] = [
    // One member's whole story: two to come, one to wait for, five behind.
    (1, slot("library", (15, 0), 120, (2, 1, 1)), MEMBER, Fate::Stands, Some(2)),
    (4, slot("dombra", (16, 0), 60, (1, 0, 0)), MEMBER, Fate::Stands, None),
    (5, slot("cinema", (15, 0), 120, (6, 1, 1)), MEMBER, Fate::Waits, Some(3)),
    (-2, slot("library", (10, 0), 120, (1, 0, 0)), MEMBER, Fate::Stands, None),
    (-4, slot("desk-3", (13, 0), 180, (1, 0, 0)), MEMBER, Fate::Stands, None),
    (-6, slot("chess", (16, 0), 60, (2, 0, 0)), MEMBER, Fate::NotUsed, None),
    (-7, slot("piano", (12, 0), 60, (1, 0, 0)), MEMBER, Fate::GivenUp, None),
    (-8, slot("cinema", (14, 0), 180, (12, 0, 0)), MEMBER, Fate::Declined(1), None),
    // Another's.
    (2, slot("library", (11, 0), 120, (1, 0, 0)), MEMBER_2, Fate::Waits, None),
    (3, slot("desk-1", (10, 0), 240, (1, 0, 0)), MEMBER_2, Fate::Stands, Some(5)),
    (-3, slot("library", (14, 0), 90, (1, 0, 0)), MEMBER_2, Fate::Stands, None),
    (-5, slot("piano", (15, 0), 60, (1, 0, 0)), MEMBER_2, Fate::Declined(2), Some(0)),
    // Which repeats, and is made a series of.
    (7, slot("dombra", (18, 0), 60, (1, 0, 0)), MEMBER_2, Fate::Stands, None),
    (14, slot("dombra", (18, 0), 60, (1, 0, 0)), MEMBER_2, Fate::Stands, None),
    (21, slot("dombra", (18, 0), 60, (1, 0, 0)), MEMBER_2, Fate::Stands, None),
    // The coordinator's queue.
    (0, slot("library", (16, 0), 120, (2, 0, 0)), ANYBODY, Fate::Waits, None),
    (0, slot("piano", (18, 0), 60, (1, 0, 0)), ANYBODY, Fate::Waits, None),
    (1, slot("library", (10, 0), 90, (1, 1, 1)), ANYBODY, Fate::Waits, Some(2)),
    (1, slot("piano", (12, 0), 60, (2, 0, 0)), ANYBODY, Fate::Waits, None),
    (2, slot("cinema", (11, 0), 120, (10, 2, 1)), ANYBODY, Fate::Waits, Some(0)),
    (3, slot("library", (10, 0), 120, (3, 0, 0)), ANYBODY, Fate::Waits, None),
    (3, slot("piano", (15, 0), 90, (1, 0, 0)), ANYBODY, Fate::Waits, None),
    (6, slot("library", (14, 0), 180, (4, 0, 1)), ANYBODY, Fate::Waits, Some(4)),
    (8, slot("cinema", (13, 0), 180, (18, 3, 2)), ANYBODY, Fate::Waits, Some(3)),
    (10, slot("library", (11, 0), 60, (1, 0, 0)), ANYBODY, Fate::Waits, Some(5)),
    // What is rare.
    (-1, slot("cinema", (10, 30), 120, (8, 0, 0)), ANYBODY, Fate::Expired, None),
    (-3, slot("cinema", (15, 0), 120, (5, 1, 0)), ANYBODY, Fate::CalledOff(0), None),
    (2, slot("guitar", (14, 0), 60, (1, 0, 0)), ANYBODY, Fate::CalledOff(1), None),
    (-2, slot("library", (15, 0), 60, (1, 0, 0)), ANYBODY, Fate::NotUsed, None),
];

/// An ordinary day; on all but today every other line of it.
const DAY: [Slot; 30] = [
    slot("library", (9, 0), 120, (1, 0, 0)),
    slot("library", (10, 0), 60, (2, 1, 1)),
    slot("library", (11, 0), 120, (3, 0, 0)),
    slot("library", (14, 0), 120, (1, 0, 1)),
    slot("library", (15, 30), 90, (2, 1, 0)),
    slot("library", (17, 0), 120, (4, 0, 0)),
    slot("cinema", (10, 30), 120, (8, 2, 1)),
    slot("cinema", (13, 30), 150, (12, 1, 2)),
    slot("cinema", (17, 0), 120, (16, 3, 2)),
    slot("chess", (9, 0), 60, (2, 0, 0)),
    slot("chess", (11, 0), 90, (2, 1, 0)),
    slot("chess", (11, 30), 60, (2, 0, 0)),
    slot("chess", (16, 0), 120, (2, 0, 1)),
    slot("togyzkumalak", (10, 0), 60, (2, 0, 0)),
    slot("togyzkumalak", (15, 0), 90, (2, 1, 0)),
    slot("draughts", (12, 0), 60, (4, 0, 0)),
    slot("draughts", (16, 30), 60, (2, 0, 0)),
    slot("dombra", (10, 0), 60, (1, 0, 0)),
    slot("dombra", (13, 0), 90, (2, 0, 0)),
    slot("guitar", (11, 0), 60, (1, 0, 0)),
    slot("guitar", (17, 0), 60, (1, 1, 0)),
    slot("piano", (10, 0), 60, (1, 0, 0)),
    slot("piano", (14, 0), 60, (2, 0, 0)),
    slot("desk-1", (9, 0), 240, (1, 0, 0)),
    slot("desk-1", (14, 0), 180, (1, 0, 1)),
    slot("desk-2", (10, 0), 240, (1, 0, 0)),
    slot("desk-2", (15, 0), 120, (1, 0, 0)),
    slot("desk-3", (9, 30), 180, (1, 1, 0)),
    slot("desk-4", (10, 0), 120, (1, 0, 0)),
    slot("desk-4", (14, 0), 240, (1, 0, 0)),
];

const DAYS_BACK: i64 = 10;
const DAYS_AHEAD: i64 = 11;
/// Longer than any run of closed days.
const SEARCH: i64 = 14;

const fn slot(
    slug: &'static str,
    (hour, minute): (u16, u16),
    minutes: u16,
    (people, wheelchairs, assistants): (u16, u16, u16),
) -> Slot {
    Slot { slug, start: hour * 60 + minute, minutes, party: Party { people, wheelchairs, assistants } }
}

/// Plans everything, in the order in which it was asked for.
pub(super) fn fill(mut plan: Plan<'_>) -> Result<Vec<Planned<'_>>, Failure> {
    for special in &SPECIAL {
        add_special(&mut plan, special)?;
    }
    for days in -DAYS_BACK..=DAYS_AHEAD {
        for (slot, line) in DAY.iter().zip(days..) {
            if days == 0 || line % 2 == 0 {
                add_ordinary(&mut plan, slot, days);
            }
        }
    }
    let mut bookings = plan.bookings;
    bookings.sort_by_key(|planned| planned.made);
    Ok(bookings)
}

fn add_special(plan: &mut Plan<'_>, special: &Special) -> Result<(), Failure> {
    let (days, slot, who, fate, support) = special;
    let step = if *days < 0 { -1 } else { 1 };
    let found = (0..SEARCH).any(|n| plan.fit(slot, plan.day(days + n * step), *who, *fate));
    if !found {
        return Err(format!("the example has no room for {slot:?} as {fate:?}").into());
    }
    if let Some(planned) = plan.bookings.last_mut() {
        planned.support = support.and_then(|wish| SUPPORT_WISHES.get(wish)).copied();
    }
    Ok(())
}

fn add_ordinary(plan: &mut Plan<'_>, slot: &Slot, days: i64) {
    let n = plan.bookings.len();
    let day = plan.day(days);
    let fits = plan.fit(slot, day, ANYBODY, fate(n)) || plan.fit(slot, day, ANYBODY, Fate::Stands);
    if let (true, 3, Some(planned)) = (fits, n % 7, plan.bookings.last_mut()) {
        let wish = if slot.party.wheelchairs > 0 { 2 } else { n / 7 % SUPPORT_WISHES.len() };
        planned.support = SUPPORT_WISHES.get(wish).copied();
    }
}

/// Most stand; what cannot have gone that way stands too.
fn fate(n: usize) -> Fate {
    match n % 24 {
        2 | 13 => Fate::NotUsed,
        5 | 19 => Fate::GivenUp,
        8..=10 => Fate::Declined(n % 3),
        11 => Fate::CalledOff(n % 2),
        16 | 22 => Fate::Expired,
        _ => Fate::Stands,
    }
}

/// Something that one does there.
pub(super) fn purpose(slug: &str, n: usize) -> Texts {
    let [reading, exam, film, tournament, learning, kui, music, project, work, course, club, english] =
        PURPOSES;
    let fitting: &[Texts] = match slug {
        "library" => &[reading, exam, club, english],
        "cinema" => &[film, club],
        "chess" | "togyzkumalak" | "draughts" => &[tournament, learning],
        "dombra" => &[kui, music],
        "guitar" | "piano" => &[music],
        _ => &[project, work, course, english],
    };
    fitting.get(n % fitting.len()).copied().unwrap_or(reading)
}
