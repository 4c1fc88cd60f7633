//! The law of lending put to the test without the portal, and everything that can happen to pieces, in any order, against
//! a model that knows no database.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{LazyLock, Mutex};

use esik::equipment::rules::State;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::equipment::in_state;
use crate::support::{Person, Site, Template};

const WISH: &str = "INSERT INTO extension (id, custody_id, wish, asked_by, asked_at, was_due, one_time_key)
    VALUES (1, 3, '2026-12-10', 1, 5, '2026-12-01T18:00', 'w-1')";

#[tokio::test]
async fn what_is_due_moves_by_an_answer_and_in_no_other_way() {
    let site = Site::new().await;
    in_state(&site, 3, State::WithHolder).await;
    in_state(&site, 5, State::Given).await;
    site.sql(WISH).await;
    let cases = [
        ("UPDATE custody SET due = '2026-12-10T18:00' WHERE id = 3", "custody_due_kept"),
        (
            "INSERT INTO extension (custody_id, wish, asked_by, asked_at, was_due, one_time_key)
             VALUES (5, '2026-12-10', 1, 5, '2026-12-01T18:00', 'w-2')",
            "extension_not_open",
        ),
        (
            "INSERT INTO extension (custody_id, wish, asked_by, asked_at, was_due, one_time_key)
             VALUES (3, '2026-12-11', 1, 5, '2026-12-01T18:00', 'w-2')",
            "extension.custody_id",
        ),
        ("UPDATE extension SET answered_at = 6, answered_by = 4", "extension_declined_has_reason"),
        ("UPDATE extension SET granted = '2026-12-10T18:00'", "extension_granted_by_answer"),
        ("UPDATE extension SET answered_at = 6", "extension_answered_by_somebody"),
        ("DELETE FROM extension", "extension_kept"),
        ("UPDATE member SET erased_at = 6 WHERE id = 1", "member_has_a_loan"),
    ];
    for (statement, rule) in cases {
        assert_eq!(site.try_sql(statement).await, Err(rule.to_owned()), "{statement}");
    }
    site.sql("UPDATE extension SET answered_at = 6, answered_by = 4, granted = '2026-12-10T18:00'").await;
    assert_eq!(site.word("SELECT due FROM custody WHERE id = 3").await, "2026-12-10T18:00");
    let again = site.try_sql("UPDATE extension SET answered_at = 7, granted = '2026-12-12T18:00'").await;
    assert_eq!(again, Err("extension_answered".to_owned()));
    let old = WISH.replace("(1, 3", "(2, 3").replace("w-1", "w-2");
    assert_eq!(site.try_sql(&old).await, Err("extension_not_open".to_owned()), "due on another day by now");
}

#[tokio::test]
async fn a_wish_about_what_is_back_is_granted_to_nobody() {
    let site = Site::new().await;
    in_state(&site, 3, State::WithHolder).await;
    site.sql(WISH).await;
    site.sql(&crate::equipment::take_back(3, "ready")).await;
    let granted = "UPDATE extension SET answered_at = 6, answered_by = 4, granted = '2026-12-10T18:00'";
    assert_eq!(site.try_sql(granted).await, Err("extension_not_open".to_owned()));
    site.sql("UPDATE member SET erased_at = 6, state = 'left' WHERE id = 1").await;
}

/// Odd pieces hold no data, even ones do.
const ITEMS: [i64; 4] = [1, 2, 3, 4];
/// The days on which something may be due; each later than the one before.
const DAYS: [&str; 4] = ["2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04"];
/// What must have happened before the agreement means something.
const SORTS: [&str; 9] = [
    "lent",
    "not lent",
    "given",
    "back to the shelf",
    "back to the workshop",
    "lost",
    "kept for good",
    "extended",
    "not extended",
];

static SEEN: Mutex<BTreeMap<&str, usize>> = Mutex::new(BTreeMap::new());
static SHELF: LazyLock<Template> = LazyLock::new(|| Template::made(fill));

async fn fill(file: PathBuf) {
    let site = Site::new().await;
    for item in ITEMS {
        in_state(&site, item, State::Ready).await;
    }
    site.copy_to(&file).await;
}

#[derive(Debug, Clone)]
enum Step {
    Lend(Vec<usize>, usize),
    Give(Vec<usize>),
    Return(usize, &'static str),
    Keep(usize),
    Extend(usize, usize),
    Find(usize),
    Clean(usize),
}

fn which() -> impl Strategy<Value = usize> {
    0..ITEMS.len()
}

fn step() -> impl Strategy<Value = Step> {
    let several = || prop::collection::vec(which(), 1..=2);
    let to = prop::sample::select(vec!["ready", "in_workshop", "missing", "received"]);
    prop_oneof![
        6 => (several(), 0..2_usize).prop_map(|(items, day)| Step::Lend(items, day)),
        1 => several().prop_map(Step::Give),
        6 => (which(), to).prop_map(|(item, to)| Step::Return(item, to)),
        1 => which().prop_map(Step::Keep),
        4 => (which(), 0..DAYS.len()).prop_map(|(item, day)| Step::Extend(item, day)),
        2 => which().prop_map(Step::Find),
        3 => which().prop_map(Step::Clean),
    ]
}

/// A piece as the model knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Piece {
    state: &'static str,
    dirty: bool,
    holds_data: bool,
    /// Number of the day; loans only.
    due: Option<usize>,
    /// How often it went out.
    out: i64,
}

impl Piece {
    fn is_fit(&self) -> bool {
        self.state == "ready" && !self.dirty
    }

    fn ends(&mut self, to: &'static str) {
        *self = Self { state: to, dirty: self.holds_data, due: None, ..self.clone() };
    }
}

struct Portal {
    site: Site,
    staff: Person,
    model: Vec<Piece>,
    keys: i64,
}

impl Portal {
    async fn open() -> Self {
        let site = Site::of(&SHELF).await;
        let staff = site.staff().await;
        let piece =
            |item: i64| Piece { state: "ready", dirty: false, holds_data: item % 2 == 0, due: None, out: 0 };
        Self { site, staff, model: ITEMS.map(piece).into(), keys: 0 }
    }

    async fn custody(&self, item: usize) -> i64 {
        let sql = format!("SELECT coalesce(max(id), 0) FROM custody WHERE item_id = {}", ITEMS[item]);
        self.site.number(&sql).await
    }

    /// Sends one step and says what the model expects of it: done, or refused on the page.
    async fn take(&mut self, step: &Step) -> &'static str {
        match step {
            Step::Lend(items, day) => self.hand(items, Some(*day)).await,
            Step::Give(items) => self.hand(items, None).await,
            Step::Return(item, to) => self.take_back(*item, to).await,
            Step::Keep(item) => self.keep(*item).await,
            Step::Extend(item, day) => self.extend(*item, *day).await,
            Step::Find(item) => self.move_on(*item, "missing", "received").await,
            Step::Clean(item) => self.clean(*item).await,
        }
    }

    async fn hand(&mut self, items: &[usize], day: Option<usize>) -> &'static str {
        self.keys += 1;
        let key = format!("key-of-the-machine-{}", self.keys);
        let tags: Vec<_> = items.iter().map(|item| format!("AQ-{:04}", ITEMS[*item])).collect();
        let mut fields = vec![
            ("key", key.as_str()),
            ("at", "check"),
            ("step", "give"),
            ("member", "87771234567"),
            ("how", "later"),
            ("kind", if day.is_some() { "loan" } else { "gift" }),
            ("day", day.map_or("", |day| DAYS[day])),
        ];
        fields.extend(tags.iter().map(|tag| ("tag", tag.as_str())));
        let status = self.staff.post("/loans/handover", &fields).await.status();
        let fit = items.iter().all(|item| self.model[*item].is_fit());
        assert_eq!(status, if fit { 303 } else { 422 });
        if !fit {
            return "not lent";
        }
        // The same piece twice is one.
        let mut each = items.to_vec();
        each.dedup();
        for item in each {
            let piece = &mut self.model[item];
            piece.state = if day.is_some() { "with_holder" } else { "given" };
            (piece.due, piece.out) = (day, piece.out + 1);
        }
        if day.is_some() { "lent" } else { "given" }
    }

    async fn take_back(&mut self, item: usize, to: &'static str) -> &'static str {
        let custody = self.custody(item).await;
        let path = format!("/loans/{custody}/return");
        let page = self.staff.post(&path, &[("to", to), ("why", "Себебі")]).await;
        let piece = &mut self.model[item];
        let ways: &[&str] = match piece.state {
            "given" => &["received"],
            "with_holder" if piece.holds_data => &["in_workshop", "missing"],
            "with_holder" => &["ready", "in_workshop", "missing"],
            // It is back already, or was never out.
            _ => {
                assert_eq!(page.status(), if custody == 0 { 404 } else { 303 });
                return "";
            }
        };
        assert_eq!(page.status(), if ways.contains(&to) { 303 } else { 422 });
        if !ways.contains(&to) {
            return "";
        }
        piece.ends(to);
        match to {
            "ready" => "back to the shelf",
            "missing" => "lost",
            _ => "back to the workshop",
        }
    }

    async fn keep(&mut self, item: usize) -> &'static str {
        let custody = self.custody(item).await;
        self.staff.post(&format!("/loans/{custody}/gift"), &[]).await;
        let piece = &mut self.model[item];
        if piece.state != "with_holder" {
            return "";
        }
        (piece.state, piece.due) = ("given", None);
        "kept for good"
    }

    async fn extend(&mut self, item: usize, day: usize) -> &'static str {
        let custody = self.custody(item).await;
        let path = format!("/loans/{custody}/extension");
        let page = self.staff.get(&path).await;
        let Some(due) = self.model[item].due else {
            assert_ne!(page.status(), 200);
            return "";
        };
        let sent = self.staff.submit(page.form("#answers").with("day", DAYS[day])).await;
        assert_eq!(sent.status(), if day > due { 303 } else { 422 });
        if day <= due {
            return "not extended";
        }
        self.model[item].due = Some(day);
        "extended"
    }

    /// What somebody does at the shelf without lending.
    async fn move_on(&mut self, item: usize, from: &'static str, to: &'static str) -> &'static str {
        let piece = &mut self.model[item];
        if piece.state == from {
            let id = ITEMS[item];
            self.site
                .sql(&format!(
                    "INSERT INTO item_event (item_id, at, by_member, kind, from_state, to_state)
                     VALUES ({id}, 9, 4, 'state', '{from}', '{to}')"
                ))
                .await;
            piece.state = to;
            piece.dirty = piece.dirty || (from == "missing" && piece.holds_data);
        }
        ""
    }

    async fn clean(&mut self, item: usize) -> &'static str {
        if self.model[item].dirty {
            let id = ITEMS[item];
            let said = self
                .site
                .try_sql(&format!(
                    "INSERT INTO item_event (item_id, at, by_member, kind, second_person)
                     VALUES ({id}, 9, 4, 'cleaned', 'Ким')"
                ))
                .await;
            if matches!(self.model[item].state, "missing" | "given") {
                assert_eq!(said, Err("item_not_here".to_owned()));
                return "";
            }
            assert_eq!(said, Ok(()));
            self.model[item].dirty = false;
        }
        for from in ["in_workshop", "received"] {
            self.move_on(item, from, "ready").await;
        }
        ""
    }

    /// The database says the same of every piece.
    async fn agrees(&self, after: &Step) {
        for (piece, item) in self.model.iter().zip(ITEMS) {
            let said = self
                .site
                .word(&format!(
                    "SELECT state || ' ' || dirty || ' ' || coalesce((SELECT substr(due, 1, 10) FROM custody
                         WHERE item_id = item.id AND ended_at IS NULL), '-') || ' '
                         || (SELECT count(*) FROM custody WHERE item_id = item.id) || ' '
                         || (SELECT count(*) FROM custody WHERE item_id = item.id AND ended_at IS NULL)
                     FROM item WHERE id = {item}"
                ))
                .await;
            let is_out = matches!(piece.state, "with_holder" | "given");
            let due = piece.due.map_or("-", |day| DAYS[day]);
            let known = format!(
                "{} {} {due} {} {}",
                piece.state,
                i64::from(piece.dirty),
                piece.out,
                i64::from(is_out)
            );
            assert_eq!(said, known, "item {item} after {after:?}");
        }
    }
}

#[test]
fn whatever_happens_to_pieces_the_portal_and_the_model_agree() {
    let rng_seed = match ProptestConfig::default().rng_seed {
        RngSeed::Random => RngSeed::Fixed(23),
        told @ RngSeed::Fixed(_) => told,
    };
    let config =
        ProptestConfig { cases: 24, failure_persistence: None, rng_seed, ..ProptestConfig::default() };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    proptest!(config, |(steps in prop::collection::vec(step(), 10..40))| {
        runtime.block_on(async {
            let mut portal = Portal::open().await;
            for step in &steps {
                let happened = portal.take(step).await;
                portal.agrees(step).await;
                *SEEN.lock().unwrap().entry(happened).or_default() += 1;
            }
        });
    });
    let seen = SEEN.lock().unwrap();
    let unseen: Vec<_> = SORTS.iter().filter(|sort| !seen.contains_key(*sort)).collect();
    assert!(unseen.is_empty(), "never happened: {unseen:?}");
}
