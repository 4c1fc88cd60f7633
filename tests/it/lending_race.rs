//! Many lend what there is once, all at once and over real sockets.

use esik::equipment::rules::State;

use crate::equipment::in_state;
use crate::race::{Attempt, Rival, at_once, open};
use crate::support::Site;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_200_who_lend_one_piece_one_does() {
    let site = Site::new().await;
    in_state(&site, 1, State::Ready).await;
    let staff = [site.staff().await, site.admin_as("staff").await].map(|person| Rival::of(&person));
    let (address, _open) = open(&site).await;
    let attempts = (0..200_usize).map(|number| {
        let member = if number % 3 == 0 { "87771234567" } else { "87771234568" };
        let fields = [
            ("at", "check"),
            ("step", "give"),
            ("kind", if number % 5 == 0 { "gift" } else { "loan" }),
            ("member", member),
            ("day", "1.12.2026"),
            ("tag", "AQ-0001"),
            ("how", "later"),
        ];
        let fields = fields.into_iter().map(|(name, value)| (name, value.to_owned()));
        Attempt {
            what: "lend",
            path: "/loans/handover".to_owned(),
            cookie: staff[number % 2].cookie.clone(),
            fields: std::iter::once(("key", format!("rival-key-{number}"))).chain(fields).collect(),
        }
    });
    let answers = at_once(attempts.map(|attempt| attempt.send(address))).await;
    let of = |status| answers.iter().filter(|answer| answer.status == status).count();
    assert_eq!((of(303), of(422)), (1, 199));
    for answer in answers.iter().filter(|answer| answer.status == 422) {
        assert!(answer.body.contains("id=\"piece-1-error\""), "said at the piece");
    }
    assert_eq!(site.number("SELECT count(*) FROM custody").await, 1);
    assert_eq!(site.number("SELECT count(*) FROM handover").await, 1);
    assert_eq!(site.number("SELECT count(*) FROM message WHERE kind = 'equipment_handed'").await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_50_who_take_it_back_the_first_is_kept() {
    let site = Site::new().await;
    in_state(&site, 1, State::WithHolder).await;
    let staff = Rival::of(&site.staff().await);
    let (address, _open) = open(&site).await;
    let attempts = (0..50_usize).map(|number| Attempt {
        what: "return",
        path: "/loans/1/return".to_owned(),
        cookie: staff.cookie.clone(),
        fields: vec![
            ("to", if number % 2 == 0 { "ready" } else { "in_workshop" }.to_owned()),
            ("missing", format!("{number}")),
        ],
    });
    let answers = at_once(attempts.map(|attempt| attempt.send(address))).await;
    assert!(answers.iter().all(|answer| answer.status == 303));
    assert_eq!(site.number("SELECT count(*) FROM item_event WHERE from_state = 'with_holder'").await, 1);
    assert_eq!(site.number("SELECT count(*) FROM message WHERE kind = 'equipment_taken_back'").await, 1);
}
