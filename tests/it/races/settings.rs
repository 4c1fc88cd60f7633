//! What administrators set while people book: whoever booked before it is told, whoever books after it is refused.

use std::net::SocketAddr;

use super::{HOURS, Run, WEDNESDAY, ask};
use crate::http;
use crate::race::{Attempt, Rival, crowd, open};
use crate::support::Site;

/// Ten days on which all is open.
const DAYS: [&str; 10] = [
    "2026-11-24",
    "2026-11-25",
    "2026-11-26",
    "2026-11-27",
    "2026-11-30",
    "2026-12-01",
    "2026-12-02",
    "2026-12-03",
    "2026-12-04",
    "2026-12-07",
];

/// The value of a hidden field of a page.
fn hidden(page: &str, name: &str) -> String {
    let begin = format!("name=\"{name}\" value=\"");
    page.split_once(&begin).and_then(|(_, rest)| rest.split('"').next()).unwrap_or_default().to_owned()
}

/// An administrator saves how much there is, from the page as it is now.
pub async fn size(
    address: SocketAddr,
    (admin, resource): (&Rival, &str),
    fields: &[(&'static str, &str)],
) -> Attempt {
    let path = format!("/admin/resources/{resource}/size");
    let page = http::get(address, &path, &admin.cookie).await.unwrap();
    let fields = fields.iter().map(|(name, value)| (*name, (*value).to_owned()));
    let was = ("was", hidden(&page.body, "was"));
    Attempt {
        what: "size",
        path,
        cookie: admin.cookie.clone(),
        fields: [was, ("assistant_takes_place", "no".to_owned())].into_iter().chain(fields).collect(),
    }
}

/// An administrator closes a resource for a day on which, as far as they know, nobody comes.
pub fn exception(admin: &Rival, resource: &str, day: &str) -> Attempt {
    let fields = [("what", "closed"), ("from", day), ("shown", "")];
    Attempt {
        what: "exception",
        path: format!("/admin/resources/{resource}/exceptions"),
        cookie: admin.cookie.clone(),
        fields: fields.into_iter().map(|(name, value)| (name, value.to_owned())).collect(),
    }
}

/// A coordinator closes the centre for a day, having seen the page to check.
pub fn closing(coordinator: &Rival, day: &str) -> Attempt {
    let fields = [("when", "day"), ("day", day), ("ready", "storm"), ("step", "check"), ("confirmed", "yes")];
    Attempt {
        what: "closing",
        path: "/closing".to_owned(),
        cookie: coordinator.cookie.clone(),
        fields: fields.into_iter().map(|(name, value)| (name, value.to_owned())).collect(),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn capacity_is_lowered_to_what_is_promised_and_no_further() {
    let site = Site::new().await;
    site.sql("UPDATE resource SET units = 40, wheelchair_places = 6 WHERE slug = 'library'").await;
    let crowd = crowd(&site, 120).await;
    let admin = Rival::of(&site.admin().await);
    let (address, _open) = open(&site).await;
    let mut tasks = Vec::new();
    for (number, rival) in crowd.into_iter().enumerate() {
        // The first thing of every ten: two places and perhaps a place for a wheelchair less. Whoever comes first, there
        // is one that leaves room for all.
        let less = number.is_multiple_of(10).then_some((39 - number / 5, 6 - number / 30));
        let admin = admin.clone();
        tasks.push(async move {
            let Some((units, chairs)) = less else {
                let chair = [("wheelchair_places", "1")];
                let more = &chair[..usize::from(number % 20 == 1)];
                let wish = ask(&rival, ("library", WEDNESDAY, HOURS[number % 4]), more);
                return ("create", wish.send(address).await);
            };
            let fields = [
                ("allocation", "places"),
                ("units", &units.to_string()),
                ("largest_party", "1"),
                ("wheelchair_places", &chairs.to_string()),
                ("assistant_places", "1"),
            ];
            ("size", size(address, (&admin, "library"), &fields).await.send(address).await)
        });
    }
    let run = Run::of_tasks(&site, tasks).await;
    assert_eq!(run.count("size", 303) + run.count("size", 422), 12);
    assert!(run.count("size", 303) > 0);
    run.assert_fair(&site, "less room while members book").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_way_of_sharing_changes_while_members_book() {
    let mut run = Run(Vec::new());
    for place in 0..6 {
        let site = Site::new().await;
        let crowd = crowd(&site, 20).await;
        let admin = Rival::of(&site.admin().await);
        let (address, _open) = open(&site).await;
        let whole = [
            ("allocation", "whole"),
            ("units", "1"),
            ("largest_party", "6"),
            ("wheelchair_places", "2"),
            ("assistant_places", "4"),
        ];
        let wish = |rival| ask(rival, ("library", WEDNESDAY, "10:00"), &[("people", "2")]);
        let mut attempts: Vec<_> = crowd.iter().map(wish).collect();
        attempts.insert(place, size(address, (&admin, "library"), &whole).await);
        let one = Run::in_order(&site, address, attempts).await;
        let most = if one.count("size", 303) == 1 { 1 } else { 6 };
        assert_eq!(one.count("create", 303), most, "as many as the way of sharing allows");
        one.assert_fair(&site, "another way of sharing").await;
        run.0.extend(one.0);
    }
    assert_eq!(run.0.len(), 126);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nobody_books_a_day_on_which_something_was_just_closed() {
    let site = Site::new().await;
    let crowd = crowd(&site, 160).await;
    let admin = Rival::of(&site.admin().await);
    let (address, _open) = open(&site).await;
    let mut attempts = Vec::new();
    for (day, members) in DAYS.into_iter().zip(crowd.chunks(16)) {
        attempts.extend(members.iter().map(|rival| ask(rival, ("chess", day, "10:00"), &[])));
        attempts.insert(attempts.len() - 15, exception(&admin, "chess", day));
    }
    let run = Run::in_order(&site, address, attempts).await;
    let unheard = "SELECT count(*) FROM booking JOIN resource_exception AS closed
        ON closed.resource_id = booking.resource_id AND substr(starts, 1, 10) BETWEEN from_day AND until_day
        WHERE held AND NOT EXISTS (
            SELECT 1 FROM message WHERE message.member_id = booking.member_id AND kind = 'place_closed')";
    assert_eq!(site.number(unheard).await, 0, "all who come in vain have been told");
    run.assert_fair(&site, "exceptions while members book").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nobody_keeps_a_visit_on_a_day_on_which_the_centre_was_closed() {
    let site = Site::new().await;
    let crowd = crowd(&site, 120).await;
    let coordinator = Rival::of(&site.coordinator().await);
    let (address, _open) = open(&site).await;
    let mut attempts = Vec::new();
    for (day, members) in DAYS.into_iter().zip(crowd.chunks(12)) {
        attempts.extend(members.iter().map(|rival| ask(rival, ("library", day, "10:00"), &[])));
        attempts.insert(attempts.len() - 8, closing(&coordinator, day));
    }
    let run = Run::in_order(&site, address, attempts).await;
    assert_eq!(run.led_to("closing", "closed"), 10);
    assert_eq!(site.number("SELECT count(*) FROM booking WHERE held").await, 0);
    let told = site.number("SELECT count(*) FROM message WHERE kind = 'cancelled_by_staff'").await;
    assert_eq!(run.count("create", 303), usize::try_from(told).unwrap());
    run.assert_fair(&site, "closings while members book").await;
}
