//! Making, changing and removing one's card, and reading who looked at it.

use axum::Router;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;

use super::evacuation;
use super::form::{Fields, Problem, Typed};
use super::rules::CONSENT_VERSION;
use super::store::{self, Agreed, Consent};
use super::view::{CardPage, Kept, WithdrawalPage};
use super::words;
use crate::db::{self, Connection, Work};
use crate::journal::{self, Action};
use crate::language::Language;
use crate::members::acting;
use crate::members::rules::acting::{self as rights, Hand};
use crate::support;
use crate::web::{Acting, App, Error, Form, Query, Represents, Result, Visit, local_path, redirect, show};

/// Looks shown on the page.
const MOST: i64 = 50;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/account/access-needs", get(ask).post(keep))
        .route("/account/access-needs/use", post(use_card))
        .route("/account/access-needs/withdrawal", get(ask_withdrawal).post(withdraw))
        .merge(evacuation::routes())
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
    /// The page to go back to.
    back: String,
}

/// A form that changes nothing but whether there is a card.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Whom {
    /// For whom it was opened; empty for oneself.
    whom: String,
}

type Keeper = Visit<Acting<Represents>>;

async fn kept(db: &mut Connection, visit: &Keeper) -> Result<Kept> {
    let member = visit.person.subject();
    Ok(Kept {
        card: store::card(db, member).await?,
        consent: store::consent(db, member).await?.filter(is_current),
        views: store::views(db, visit.language, member, MOST).await?,
    })
}

/// Its text is the one that is shown now.
fn is_current(consent: &Consent) -> bool {
    consent.version == CONSENT_VERSION
}

/// What is kept, for the eyes of who opened the page: another's is not read before that is written down.
async fn opened(visit: &Keeper) -> Result<Kept> {
    let kept = kept(&mut *visit.read().await?, visit).await?;
    if visit.person.grant().is_some() && kept.card.is_some() {
        let mut work = visit.audit().await?;
        let pair = (visit.person.subject(), visit.person.by());
        store::write_view(&mut work, pair, None, visit.now.seconds()).await?;
        work.commit().await?;
    }
    Ok(kept)
}

async fn ask(visit: Keeper, Query(asked): Query<Asked>) -> Result {
    let kept = opened(&visit).await?;
    let typed = Typed::of(kept.needs(), asked.back);
    show(&visit, StatusCode::OK, &CardPage::new(&visit, kept, typed, &[]).saying(&asked.notice))
}

/// Meanwhile somebody began or stopped acting for another: what was typed of one is not shown with the other's card.
async fn for_another(visit: &Keeper) -> Result {
    let kept = opened(visit).await?;
    let typed = Typed::of(kept.needs(), String::new());
    let page = CardPage::new(visit, kept, typed, &[("whom", Problem::ForAnother)]);
    show(visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

async fn keep(visit: Keeper, form: Form<Fields>) -> Result {
    let typed = Typed::read(&form.typed);
    if typed.whom != visit.person.whom() {
        return for_another(&visit).await;
    }
    if form.redisplay {
        let kept = opened(&visit).await?;
        return show(&visit, StatusCode::OK, &CardPage::new(&visit, kept, typed, &[]));
    }
    let (mut work, hand) = begin(&visit, &form).await?;
    let standing = kept(&mut work, &visit).await?;
    match typed.parse(standing.needs(), standing.consent.is_none()) {
        Ok(needs) if needs.is_empty() => {
            let had_card = standing.card.is_some();
            remove(&visit, work, hand).await?;
            Ok(done(&typed, if had_card { "removed" } else { "nothing" }))
        }
        Ok(needs) => {
            let consent = match standing.consent {
                Some(consent) => consent.id,
                None => agree(&visit, &mut work, hand, &typed.consent).await?,
            };
            store::keep(&mut work, hand.subject(), consent, &needs, visit.now.seconds()).await?;
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

/// A unit of work of who may still change this card.
async fn begin<T>(visit: &Keeper, form: &Form<T>) -> Result<(Work, Hand)> {
    let mut work = form.begin().await?;
    let today = visit.now.civil.date();
    let hand = acting::confirm(&mut work, &visit.person, (rights::Need::Represent, None), today).await?;
    Ok((work, hand.ok_or(Error::ForAnother)?))
}

/// A new consent, under which the card is kept from now on; that to an older text ends.
async fn agree(visit: &Keeper, work: &mut Work, hand: Hand, read_in: &str) -> Result<i64> {
    let now = visit.now.seconds();
    // The box says in which language its text was read.
    let language = Language::parse(read_in).unwrap_or(visit.language);
    let text = words::consent(language.words(), visit.person.grant());
    let agreed = Agreed { member: hand.subject(), by: hand.by(), language, text: &text };
    store::withdraw(work, hand.subject(), Some(hand.by()), now).await?;
    note(work, now, hand, Action::ConsentGiven).await?;
    Ok(store::agree(work, &agreed, now).await?)
}

async fn note(work: &mut Work, now: i64, hand: Hand, action: Action) -> db::Result<()> {
    match hand.grant() {
        None => journal::write(work, now, Some(hand.by()), action).await,
        Some(_) => journal::write_by(work, now, Some(hand.by()), action, hand.subject()).await,
    }
}

/// The consent ends and the card goes, and with it what was asked for with it; the bookings stay.
async fn remove(visit: &Keeper, mut work: Work, hand: Hand) -> Result<()> {
    let (member, by, now) = (hand.subject(), Some(hand.by()), visit.now);
    if store::consent(&mut work, member).await?.is_some() {
        store::withdraw(&mut work, member, by, now.seconds()).await?;
        support::withdraw_card(&mut work, member, by, now).await?;
        note(&mut work, now.seconds(), hand, Action::ConsentWithdrawn).await?;
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
async fn use_card(visit: Keeper, form: Form<Whom>) -> Result {
    if form.typed.whom != visit.person.whom() {
        return for_another(&visit).await;
    }
    let (mut work, hand) = begin(&visit, &form).await?;
    let is_there = store::used(&mut work, hand.subject(), visit.now.seconds()).await?;
    work.commit().await?;
    Ok(redirect(&format!("/account/access-needs?notice={}", if is_there { "used" } else { "nothing" })))
}

async fn ask_withdrawal(visit: Keeper) -> Result {
    if store::consent(&mut *visit.read().await?, visit.person.subject()).await?.is_none() {
        return Ok(redirect("/account/access-needs?notice=nothing"));
    }
    let page = WithdrawalPage { page: visit.page(), t: visit.words(), whom: visit.person.whom() };
    show(&visit, StatusCode::OK, &page)
}

async fn withdraw(visit: Keeper, form: Form<Whom>) -> Result {
    if form.typed.whom != visit.person.whom() {
        return for_another(&visit).await;
    }
    let (work, hand) = begin(&visit, &form).await?;
    remove(&visit, work, hand).await?;
    Ok(redirect("/account/access-needs?notice=removed"))
}
