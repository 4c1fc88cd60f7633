//! Making, changing and removing one's card, and reading who looked at it.

use axum::Router;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;

use super::form::{Fields, Typed};
use super::rules::{CONSENT_VERSION, Need};
use super::store::{self, Agreed, Consent};
use super::view::{CardPage, Kept, WithdrawalPage};
use super::words;
use crate::db::{Connection, Work};
use crate::journal::{self, Action};
use crate::language::Language;
use crate::support;
use crate::web::{App, Form, Member, Nothing, Query, Result, Visit, local_path, redirect, show};

/// Looks shown on the page.
const MOST: i64 = 50;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/account/access-needs", get(ask).post(keep))
        .route("/account/access-needs/use", post(use_card))
        .route("/account/access-needs/withdrawal", get(ask_withdrawal).post(withdraw))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
    /// The page to go back to.
    back: String,
}

async fn kept(db: &mut Connection, visit: &Visit<Member>) -> Result<Kept> {
    let me = visit.person.id;
    Ok(Kept {
        card: store::card(db, me).await?,
        consent: store::consent(db, me).await?.filter(is_current),
        views: store::views(db, visit.language, me, MOST).await?,
    })
}

/// Its text is the one that is shown now.
fn is_current(consent: &Consent) -> bool {
    consent.version == CONSENT_VERSION
}

async fn ask(visit: Visit<Member>, Query(asked): Query<Asked>) -> Result {
    let kept = kept(&mut *visit.read().await?, &visit).await?;
    let saved = kept.card.as_ref().map(|card| card.needs.as_slice()).unwrap_or_default();
    let typed = Typed::of(saved, asked.back);
    show(&visit, StatusCode::OK, &CardPage::new(&visit, kept, typed, &[]).saying(&asked.notice))
}

async fn keep(visit: Visit<Member>, form: Form<Fields>) -> Result {
    let typed = Typed::read(&form.typed);
    if form.redisplay {
        let kept = kept(&mut *visit.read().await?, &visit).await?;
        return show(&visit, StatusCode::OK, &CardPage::new(&visit, kept, typed, &[]));
    }
    let mut work = form.begin().await?;
    let standing = kept(&mut work, &visit).await?;
    let saved = standing.card.as_ref().map(|card| card.needs.as_slice()).unwrap_or_default();
    match typed.parse(saved, standing.consent.is_none()) {
        Ok(needs) if needs.is_empty() => {
            let had_card = standing.card.is_some();
            remove(&visit, work).await?;
            Ok(done(&typed, if had_card { "removed" } else { "nothing" }))
        }
        Ok(needs) => {
            save(&visit, &mut work, standing.consent, &needs, &typed.consent).await?;
            work.commit().await?;
            Ok(done(&typed, "saved"))
        }
        Err(problems) => {
            drop(work);
            let page = CardPage::new(&visit, standing, typed, &problems);
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

/// Keeps the card under the consent that stands, or under a new one; an older text's then ends.
async fn save(
    visit: &Visit<Member>,
    work: &mut Work,
    standing: Option<Consent>,
    needs: &[Need],
    read_in: &str,
) -> Result<()> {
    let consent = match standing {
        Some(consent) => consent.id,
        None => agree(visit, work, read_in).await?,
    };
    Ok(store::keep(work, visit.person.id, consent, needs, visit.now.seconds()).await?)
}

async fn agree(visit: &Visit<Member>, work: &mut Work, read_in: &str) -> Result<i64> {
    let (me, now) = (visit.person.id, visit.now.seconds());
    // The box says in which language its text was read.
    let language = Language::parse(read_in).unwrap_or(visit.language);
    let agreed = Agreed { member: me, by: me, language, text: &words::consent(language.words()) };
    store::withdraw(work, me, Some(me), now).await?;
    journal::write(work, now, Some(me), Action::ConsentGiven).await?;
    Ok(store::agree(work, &agreed, now).await?)
}

/// The consent ends and the card goes, and with it what was asked for with it; the bookings stay.
async fn remove(visit: &Visit<Member>, mut work: Work) -> Result<()> {
    let (me, now) = (visit.person.id, visit.now);
    if store::consent(&mut work, me).await?.is_some() {
        store::withdraw(&mut work, me, Some(me), now.seconds()).await?;
        support::withdraw_card(&mut work, me, Some(me), now).await?;
        journal::write(&mut work, now.seconds(), Some(me), Action::ConsentWithdrawn).await?;
        work.commit().await?;
        visit.fold().await?;
    }
    Ok(())
}

/// Back to where the card was needed, or to the card.
fn done(typed: &Typed, notice: &str) -> Response {
    match local_path(&typed.back) {
        "/" => redirect(&format!("/account/access-needs?notice={notice}")),
        back => redirect(back),
    }
}

/// "Still right": the card has been used, and stays.
async fn use_card(visit: Visit<Member>, form: Form<Nothing>) -> Result {
    let mut work = form.begin().await?;
    let is_there = store::used(&mut work, visit.person.id, visit.now.seconds()).await?;
    work.commit().await?;
    Ok(redirect(&format!("/account/access-needs?notice={}", if is_there { "used" } else { "nothing" })))
}

async fn ask_withdrawal(visit: Visit<Member>) -> Result {
    if store::consent(&mut *visit.read().await?, visit.person.id).await?.is_none() {
        return Ok(redirect("/account/access-needs?notice=nothing"));
    }
    show(&visit, StatusCode::OK, &WithdrawalPage { page: visit.page(), t: visit.words() })
}

async fn withdraw(visit: Visit<Member>, form: Form<Nothing>) -> Result {
    remove(&visit, form.begin().await?).await?;
    Ok(redirect("/account/access-needs?notice=removed"))
}
