//! The pages of announcements.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;
use time::Duration;

use super::form::{Problems, Typed};
use super::rules::{Announcement, USUAL_DAYS, fingerprint};
use super::send::{Outcome, publish};
use super::store::{self, Published};
use super::view::{CheckPage, ListPage, OnePage, WithdrawalPage, WritePage};
use super::words;
use crate::civil;
use crate::ids::AnnouncementId;
use crate::web::{
    App, Coordinator, Error, Errors, Form, Nothing, Query, Result, Visit, is_one_time_key, one_time_key,
    redirect, show,
};

/// Of those that are shown, and of those that are not.
const MOST: i64 = 50;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/announcements", get(list).post(write))
        .route("/announcements/new", get(ask))
        .route("/announcements/{id}", get(one).post(change))
        .route("/announcements/{id}/withdrawal", get(ask_withdrawal).post(withdraw))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn list(visit: Visit<Coordinator>) -> Result {
    let (mut db, today) = (visit.read().await?, visit.now.civil.date());
    let shown = store::shown(&mut db, today, MOST).await?;
    let over = store::over(&mut db, today, MOST).await?;
    show(&visit, StatusCode::OK, &ListPage::new(&visit, &shown, &over))
}

async fn ask(visit: Visit<Coordinator>) -> Result {
    let until = visit.now.civil.date().saturating_add(Duration::days(USUAL_DAYS));
    let (key, shown_until) = (one_time_key()?, civil::date_text(until));
    let typed = Typed { key, shown_until, audience: "nobody".to_owned(), ..Typed::default() };
    show(&visit, StatusCode::OK, &WritePage::new(&visit, &typed, Errors::default()))
}

/// The fields, the page to check, and the last step that publishes, all by one form.
async fn write(visit: Visit<Coordinator>, form: Form<Typed>) -> Result {
    let mut typed = form.typed.clone();
    let key_is_ours = is_one_time_key(&typed.key);
    if !key_is_ours {
        typed.key = one_time_key()?;
    }
    if !typed.change.is_empty() || (form.redisplay && typed.step != "check") {
        return show(&visit, StatusCode::OK, &WritePage::new(&visit, &typed, Errors::default()));
    }
    match typed.announcement(visit.now.civil.date()) {
        Err(problems) => {
            let page = WritePage::new(&visit, &typed, errors(&visit, &problems));
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Ok(announcement) if form.redisplay || typed.confirmed.is_empty() || !key_is_ours => {
            let (mut db, audience) = (visit.read().await?, announcement.audience);
            let people = store::count_concerned(&mut db, audience, visit.now.civil).await?;
            show(&visit, StatusCode::OK, &CheckPage::new(&visit, &typed, &announcement, people))
        }
        Ok(announcement) => send(&visit, &form, typed, &announcement).await,
    }
}

async fn send(
    visit: &Visit<Coordinator>,
    form: &Form<Typed>,
    mut typed: Typed,
    announcement: &Announcement,
) -> Result {
    let mut work = form.begin().await?;
    match publish(&mut work, announcement, (visit.person.id, &typed.key), visit.now).await? {
        Outcome::Published(id) => {
            work.commit().await?;
            Ok(redirect(&format!("/announcements/{id}?notice=published")))
        }
        Outcome::SentBefore(id) => Ok(redirect(&format!("/announcements/{id}?notice=published"))),
        Outcome::OtherAnswers => {
            drop(work);
            typed.key = one_time_key()?;
            let mut errors = Errors::default();
            errors.add("answers", visit.words().announcement_error_sent_before());
            show(visit, StatusCode::UNPROCESSABLE_ENTITY, &WritePage::new(visit, &typed, errors))
        }
    }
}

fn errors(visit: &Visit<Coordinator>, problems: &Problems) -> Errors {
    let mut errors = Errors::default();
    for (field, problem) in problems {
        errors.add(field, words::problem(visit.words(), field, *problem));
    }
    errors
}

async fn find(visit: &Visit<Coordinator>, id: &str) -> Result<Published> {
    let id = AnnouncementId(id.parse().map_err(|_| Error::NotFound)?);
    store::find(&mut *visit.read().await?, id).await?.ok_or(Error::NotFound)
}

/// What the form says it was filled in over.
fn seen(published: &Published) -> String {
    let Announcement { wording, shown_until, .. } = &published.announcement;
    fingerprint(wording, *shown_until, published.withdrawn_at.is_some())
}

async fn one(visit: Visit<Coordinator>, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result {
    let published = find(&visit, &id).await?;
    let Announcement { wording, shown_until, .. } = &published.announcement;
    let typed = Typed { seen: seen(&published), ..Typed::of(wording, *shown_until) };
    let page = OnePage::new(&visit, &published, &typed, Errors::default()).said(&asked.notice);
    show(&visit, StatusCode::OK, &page)
}

async fn change(visit: Visit<Coordinator>, Path(id): Path<String>, form: Form<Typed>) -> Result {
    let (published, typed) = (find(&visit, &id).await?, &form.typed);
    if form.redisplay {
        return show(&visit, StatusCode::OK, &OnePage::new(&visit, &published, typed, Errors::default()));
    }
    let refused = match typed.wording(visit.now.civil.date()) {
        Err(problems) => errors(&visit, &problems),
        Ok((wording, shown_until)) => {
            let mut work = form.begin().await?;
            let there = store::find(&mut work, published.id).await?.ok_or(Error::NotFound)?;
            if seen(&there) == typed.seen {
                store::change(&mut work, published.id, &wording, shown_until).await?;
                work.commit().await?;
                return Ok(redirect(&format!("/announcements/{}?notice=saved", published.id)));
            }
            let mut errors = Errors::default();
            errors.add("answers", visit.words().announcement_error_changed());
            errors
        }
    };
    let page = OnePage::new(&visit, &published, typed, refused);
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

async fn ask_withdrawal(visit: Visit<Coordinator>, Path(id): Path<String>) -> Result {
    let published = find(&visit, &id).await?;
    if published.withdrawn_at.is_some() {
        return Ok(redirect(&format!("/announcements/{}", published.id)));
    }
    show(&visit, StatusCode::OK, &WithdrawalPage::new(&visit, &published))
}

async fn withdraw(visit: Visit<Coordinator>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    let published = find(&visit, &id).await?;
    let mut work = form.begin().await?;
    store::withdraw(&mut work, published.id, visit.now.seconds()).await?;
    work.commit().await?;
    Ok(redirect(&format!("/announcements/{}?notice=withdrawn", published.id)))
}
