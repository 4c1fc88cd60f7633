//! Publishing: the announcement and everybody's message in one unit of work.

use time::Date;

use super::rules::{Announcement, Audience, Wording};
use super::store::{self, Signed};
use crate::clock::Now;
use crate::db::{Result, Work};
use crate::ids::{AnnouncementId, MemberId};
use crate::messages::{self, Notice};

/// So many people are looked up at once, however many there are.
const A_PAGE: i64 = 200;

/// What became of a form.
pub(super) enum Outcome {
    Published(AnnouncementId),
    /// The same form with the same answers.
    SentBefore(AnnouncementId),
    /// The same form with other answers.
    OtherAnswers,
}

/// Publishes it and tells whom it concerns.
pub(super) async fn publish(
    work: &mut Work,
    announcement: &Announcement,
    (by, key): (MemberId, &str),
    now: Now,
) -> Result<Outcome> {
    let signed = Signed { by, at: now.seconds(), key, closes: None };
    let Some(id) = store::insert(work, announcement, &signed).await? else {
        let first = store::by_key(work, key).await?.filter(|first| first.announcement == *announcement);
        return Ok(first.map_or(Outcome::OtherAnswers, |first| Outcome::SentBefore(first.id)));
    };
    let Announcement { wording, audience, .. } = announcement;
    let notice = Notice::Announcement {
        title: wording.title.clone(),
        text: wording.text.clone(),
        changes_plans: audience.day().is_some(),
    };
    let mut last = MemberId(0);
    loop {
        let people = store::concerned(work, *audience, now.civil, (last, A_PAGE)).await?;
        for person in &people {
            messages::tell(work, *person, &notice, now).await?;
        }
        match people.last() {
            Some(person) => last = *person,
            None => return Ok(Outcome::Published(id)),
        }
    }
}

/// Says on the first page, until that day, that the centre is closed on it. Those whose bookings fall away hear it
/// from their bookings.
pub(crate) async fn announce_closing(
    work: &mut Work,
    (day, wording): (Date, Wording),
    (by, key): (MemberId, &str),
    now: Now,
) -> Result<()> {
    withdraw_closing(work, day, now).await?;
    let announcement = Announcement { wording, shown_until: day, audience: Audience::Nobody };
    let signed = Signed { by, at: now.seconds(), key, closes: Some(day) };
    store::insert(work, &announcement, &signed).await?;
    Ok(())
}

/// The centre is open after all.
pub(crate) async fn withdraw_closing(work: &mut Work, day: Date, now: Now) -> Result<()> {
    match store::closing(work, day).await? {
        Some(announcement) => store::withdraw(work, announcement.id, now.seconds()).await,
        None => Ok(()),
    }
}
