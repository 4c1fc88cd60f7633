//! The counting triggers against a plain model: whatever is booked, moved and given up, both say the same.

use proptest::prelude::*;
use sqlx::Row;
use sqlx::sqlite::SqliteConnection;

use crate::database::{Booked, CHESS, LIBRARY, PIANO};
use crate::support::Site;

/// Half hours since midnight.
type Slot = i64;

#[derive(Debug, Clone)]
enum Step {
    Book { resource: i64, member: i64, from: Slot, length: Slot, party: [i64; 3] },
    Move { which: usize, from: Slot, length: Slot },
    Hand { which: usize, resource: i64 },
    Cancel { which: usize },
}

#[derive(Debug, Clone)]
struct Kept {
    id: i64,
    resource: i64,
    member: i64,
    from: Slot,
    until: Slot,
    /// People, wheelchair places, assistants.
    party: [i64; 3],
}

impl Kept {
    fn units(&self) -> i64 {
        if self.resource == LIBRARY { self.party[0] } else { 1 }
    }
}

/// Units, wheelchair places and assistants' places, as the seed has them.
fn limits(resource: i64) -> [i64; 3] {
    match resource {
        LIBRARY => [12, 2, 4],
        CHESS => [3, 2, 2],
        _ => [1, 1, 1],
    }
}

/// What the law says, in the plainest way: look at every half hour of the day.
fn is_lawful(all: &[Kept], new: &Kept) -> bool {
    let others: Vec<_> = all.iter().filter(|kept| kept.id != new.id).chain([new]).collect();
    let at_once = |a: &Kept, b: &Kept| a.from < b.until && b.from < a.until;
    let elsewhere =
        others.iter().any(|kept| kept.id != new.id && kept.member == new.member && at_once(kept, new));
    let fits = (new.from..new.until).all(|slot| {
        let there = others
            .iter()
            .filter(|kept| kept.resource == new.resource && kept.from <= slot && slot < kept.until);
        let sum = there.fold([0; 3], |[units, wheels, helpers], kept| {
            [units + kept.units(), wheels + kept.party[1], helpers + kept.party[2]]
        });
        sum.iter().zip(limits(new.resource)).all(|(taken, limit)| *taken <= limit)
    });
    new.party[1] <= new.party[0] && !elsewhere && fits
}

fn clock(slot: Slot) -> String {
    format!("{:02}:{:02}", slot / 2, slot % 2 * 30)
}

fn step() -> impl Strategy<Value = Step> {
    let resource = prop_oneof![Just(LIBRARY), Just(CHESS), Just(PIANO)];
    let (from, length) = (18..30_i64, 1..6_i64);
    let party =
        prop_oneof![Just([1, 0, 0]), Just([1, 1, 0]), Just([2, 1, 1]), Just([5, 0, 2]), Just([6, 3, 0])];
    prop_oneof![
        6 => (resource.clone(), 1..7_i64, from.clone(), length.clone(), party)
            .prop_map(|(resource, member, from, length, party)| Step::Book { resource, member, from, length, party }),
        3 => (any::<usize>(), from, length).prop_map(|(which, from, length)| Step::Move { which, from, length }),
        1 => (any::<usize>(), resource).prop_map(|(which, resource)| Step::Hand { which, resource }),
        2 => any::<usize>().prop_map(|which| Step::Cancel { which }),
    ]
}

/// The statement of a step and what would be kept after it; `None` when there is nothing to change.
fn plan(step: &Step, all: &[Kept]) -> Option<(String, Kept)> {
    let of = |which: usize| (!all.is_empty()).then(|| all[which % all.len()].clone());
    match *step {
        Step::Book { resource, member, from, length, party } => {
            let [people, wheelchairs, assistants] = party;
            let (begins, ends) = (clock(from), clock(from + length));
            let booked = Booked::of(resource, member, &begins, &ends);
            let sql = Booked { people, wheelchairs, assistants, ..booked }.sql();
            Some((sql, Kept { id: -1, resource, member, from, until: from + length, party }))
        }
        Step::Move { which, from, length } => {
            let kept = of(which)?;
            let (begins, ends) = (clock(from), clock(from + length));
            let sql = format!(
                "UPDATE booking SET starts = '2026-11-25T{begins}', held_from = '2026-11-25T{begins}',
                    ends = '2026-11-25T{ends}', held_until = '2026-11-25T{ends}' WHERE id = {}",
                kept.id
            );
            Some((sql, Kept { from, until: from + length, ..kept }))
        }
        Step::Hand { which, resource } => {
            let kept = Kept { resource, ..of(which)? };
            let sql = format!(
                "UPDATE booking SET resource_id = {resource}, units = {} WHERE id = {}",
                kept.units(),
                kept.id
            );
            Some((sql, kept))
        }
        Step::Cancel { .. } => None,
    }
}

async fn run(connection: &mut SqliteConnection, steps: &[Step]) {
    let mut all: Vec<Kept> = Vec::new();
    for step in steps {
        if let (Step::Cancel { which }, false) = (step, all.is_empty()) {
            let gone = all.remove(which % all.len());
            let cancel = format!(
                "INSERT INTO booking_event (booking_id, from_state, to_state, at, by_member)
                 VALUES ({0}, 'requested', 'cancelled', 1, {1})",
                gone.id, gone.member
            );
            sqlx::query(sqlx::AssertSqlSafe(cancel)).execute(&mut *connection).await.unwrap();
            continue;
        }
        let Some((sql, mut kept)) = plan(step, &all) else { continue };
        let done = sqlx::query(sqlx::AssertSqlSafe(sql)).execute(&mut *connection).await;
        assert_eq!(done.is_ok(), is_lawful(&all, &kept), "{step:?}: {done:?}\nbeside {all:#?}");
        if let Ok(done) = done {
            if kept.id < 0 {
                kept.id = done.last_insert_rowid();
            }
            all.retain(|other| other.id != kept.id);
            all.push(kept);
        }
    }
    let held =
        sqlx::query("SELECT count(*) FROM booking WHERE held").fetch_one(&mut *connection).await.unwrap();
    assert_eq!(usize::try_from(held.get::<i64, _>(0)).unwrap(), all.len());
}

#[test]
fn the_triggers_and_a_plain_model_give_the_same_answers() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let site = runtime.block_on(Site::new());
    let cases = ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(cases, |(steps in prop::collection::vec(step(), 30))| {
        runtime.block_on(async {
            // Never committed: each case begins with an empty book.
            let mut work = site.db().writer.begin().await.unwrap();
            run(&mut work, &steps).await;
        });
    });
}
