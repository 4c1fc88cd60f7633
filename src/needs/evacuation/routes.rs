//! Saying what helps in an emergency, changing it, and taking it back.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;

use super::form::Typed;
use super::store::{self, CONSENT_VERSION, Standing};
use super::view::{HelpPage, consent};
use crate::db::{self, Connection, Work};
use crate::journal::{self, Action};
use crate::language::Language;
use crate::members::acting;
use crate::members::rules::acting::{Hand, Need};
use crate::web::{Acting, App, Error, Errors, Form, Query, Represents, Result, Visit, redirect, show};

/// Looks shown on the page.
const MOST: i64 = 50;

pub(in crate::needs) fn routes() -> Router<App> {
    Router::new()
        .route("/account/evacuation", get(ask).post(keep))
        .route("/account/evacuation/ending", post(end))
}

type Keeper = Visit<Acting<Represents>>;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn ask(visit: Keeper, Query(asked): Query<Asked>) -> Result {
    let standing = store::standing(&mut *visit.read().await?, visit.person.subject()).await?;
    if standing.is_some() {
        note_look(&visit).await?;
    }
    let typed = Typed { help: standing.map(|one| one.help).unwrap_or_default(), ..Typed::default() };
    let page = page(&mut *visit.read().await?, &visit, typed, Errors::default()).await?;
    show(&visit, StatusCode::OK, &page.said(&asked.notice))
}

/// Another's words are not shown before that is written down.
async fn note_look(visit: &Keeper) -> Result<()> {
    if visit.person.grant().is_none() {
        return Ok(());
    }
    let mut work = visit.audit().await?;
    let (member, by) = (visit.person.subject(), visit.person.by());
    store::write_view(&mut work, member, by, visit.now.seconds()).await?;
    Ok(work.commit().await?)
}

async fn page(db: &mut Connection, visit: &Keeper, typed: Typed, errors: Errors) -> Result<HelpPage> {
    let member = visit.person.subject();
    let standing = store::standing(db, member).await?;
    let asks = needs_consent(standing.as_ref());
    let views = store::views(db, member, MOST).await?;
    Ok(HelpPage::new(visit, (standing, asks), views, (typed, errors)))
}

/// None was given, or to another text.
fn needs_consent(standing: Option<&Standing>) -> bool {
    standing.is_none_or(|one| one.version != CONSENT_VERSION)
}

async fn keep(visit: Keeper, form: Form<Typed>) -> Result {
    let typed = form.typed.clone();
    if form.redisplay {
        let page = page(&mut *visit.read().await?, &visit, typed, Errors::default()).await?;
        return show(&visit, StatusCode::OK, &page);
    }
    let Some((mut work, hand)) = begin(&visit, &form, &typed.whom).await? else {
        return for_another(&visit).await;
    };
    let standing = store::standing(&mut work, hand.subject()).await?;
    match typed.parse(visit.words(), needs_consent(standing.as_ref())) {
        Ok(help) => {
            if needs_consent(standing.as_ref()) {
                agree(&visit, &mut work, hand, (&help, &typed)).await?;
            } else {
                store::change(&mut work, hand.subject(), &help).await?;
            }
            work.commit().await?;
            Ok(redirect("/account/evacuation?notice=saved"))
        }
        Err(errors) => {
            let page = page(&mut work, &visit, typed, errors).await?;
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

/// A consent to the text of now; that to an older one ends.
async fn agree(visit: &Keeper, work: &mut Work, hand: Hand, (help, typed): (&str, &Typed)) -> Result<()> {
    let now = visit.now.seconds();
    // The box says in which language its text was read.
    let language = Language::parse(&typed.consent).unwrap_or(visit.language);
    store::end(work, hand.subject(), Some(hand.by()), now).await?;
    let pair = (hand.subject(), hand.by());
    let consent = consent(language.words(), visit.person.grant());
    store::agree(work, pair, help, (&consent, language), now).await?;
    Ok(note(work, now, hand, Action::ConsentGiven).await?)
}

async fn note(work: &mut Work, now: i64, hand: Hand, action: Action) -> db::Result<()> {
    match hand.grant() {
        None => journal::write(work, now, Some(hand.by()), action).await,
        Some(_) => journal::write_by(work, now, Some(hand.by()), action, hand.subject()).await,
    }
}

/// A unit of work of who may say this for the person; none if the form was filled in for somebody else.
async fn begin<T>(visit: &Keeper, form: &Form<T>, whom: &str) -> Result<Option<(Work, Hand)>> {
    if whom != visit.person.whom() {
        return Ok(None);
    }
    let mut work = form.begin().await?;
    let today = visit.now.civil.date();
    let hand = acting::confirm(&mut work, &visit.person, (Need::Represent, None), today).await?;
    Ok(Some((work, hand.ok_or(Error::ForAnother)?)))
}

/// What was typed of one is not shown with what is another's.
async fn for_another(visit: &Keeper) -> Result {
    let mut errors = Errors::default();
    errors.add("whom", visit.words().acting_error_whom());
    let page = page(&mut *visit.read().await?, visit, Typed::default(), errors).await?;
    show(visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

async fn end(visit: Keeper, form: Form<Typed>) -> Result {
    let Some((mut work, hand)) = begin(&visit, &form, &form.typed.whom).await? else {
        return for_another(&visit).await;
    };
    let now = visit.now.seconds();
    if store::end(&mut work, hand.subject(), Some(hand.by()), now).await? {
        note(&mut work, now, hand, Action::ConsentWithdrawn).await?;
        work.commit().await?;
        visit.fold().await?;
    }
    Ok(redirect("/account/evacuation?notice=ended"))
}
