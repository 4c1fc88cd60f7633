//! One's own helpers, and whom one helps.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;

use super::form::Offer;
use super::rules::{Problem, judge_pair};
use super::store::{self, Listed, Pair, Record};
use super::view::{self, ListPage, OfferPage, Overview};
use crate::db::Work;
use crate::ids::{GrantId, OfferId};
use crate::journal::{self, Action};
use crate::members::rules::acting::Footing;
use crate::members::store as members;
use crate::messages::notice::Help;
use crate::messages::{self, Notice};
use crate::web::{App, Error, Errors, Form, Member, Nothing, Query, Result, Visit, redirect, show};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/account/helpers", get(list))
        .route("/account/helpers/new", get(ask).post(offer))
        .route("/account/helpers/{id}", get(ask_change).post(change))
        .route("/account/helpers/{id}/ending", post(end))
        .route("/account/helpers/offers/{id}/acceptance", post(accept))
        .route("/account/helpers/offers/{id}/ending", post(end_offer))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn list(visit: Visit<Member>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let (me, now, today) = (visit.person.id, visit.now.seconds(), visit.now.civil.date());
    let seen = Overview {
        helpers: store::grants(&mut db, me, false, today).await?,
        helped: store::grants(&mut db, me, true, today).await?,
        sent: store::offers_by(&mut db, me, now).await?,
        waiting: store::offers_to(&mut db, me, now).await?.into_iter().map(|(_, offer)| offer).collect(),
    };
    show(&visit, StatusCode::OK, &ListPage::new(&visit, seen, &asked.notice))
}

async fn ask(visit: Visit<Member>) -> Result {
    show(&visit, StatusCode::OK, &OfferPage::new(&visit, None, Offer::default(), Errors::default()))
}

/// Whether anybody has that login is seen by nobody: the offer is kept, and shown to who made it, in either case.
async fn offer(visit: Visit<Member>, form: Form<Offer>) -> Result {
    if form.redisplay {
        return show(&visit, StatusCode::OK, &OfferPage::new(&visit, None, form.typed, Errors::default()));
    }
    let (me, now) = (visit.person.id, visit.now.seconds());
    let mut problems = match form.typed.parse(visit.now.civil.date()) {
        Ok((login, terms)) => {
            let mut work = form.begin().await?;
            let account = members::account(&mut work, &login).await?;
            match account.as_ref().map_or(Ok(()), |account| judge_pair(me, account.id, None)) {
                Ok(()) => {
                    store::offer(&mut work, me, &login, terms, now).await?;
                    if let Some(account) = account.filter(members::Account::may_sign_in) {
                        let member = members::name_of(&mut work, me).await?;
                        let notice = Notice::HelperOffered { member };
                        messages::tell(&mut work, account.id, &notice, visit.now).await?;
                    }
                    work.commit().await?;
                    return Ok(redirect("/account/helpers?notice=offered"));
                }
                Err(problem) => vec![("login", problem)],
            }
        }
        Err(problems) => problems,
    };
    problems.dedup();
    let page = OfferPage::new(&visit, None, form.typed, view::errors(visit.words(), &problems));
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// A helper of one's own whose rights can be changed.
async fn own_helper(visit: &Visit<Member>, id: &str) -> Result<Listed> {
    let id = GrantId(id.parse().map_err(|_| Error::NotFound)?);
    let today = visit.now.civil.date();
    let helpers = store::grants(&mut *visit.read().await?, visit.person.id, false, today).await?;
    let is_it = |one: &Listed| one.id == id && one.footing == Footing::Helper;
    helpers.into_iter().find(is_it).ok_or(Error::NotFound)
}

async fn ask_change(visit: Visit<Member>, Path(id): Path<String>) -> Result {
    let helper = own_helper(&visit, &id).await?;
    let typed = view::as_typed(&helper);
    let page = OfferPage::new(&visit, Some((helper.id, helper.name)), typed, Errors::default());
    show(&visit, StatusCode::OK, &page)
}

async fn change(visit: Visit<Member>, Path(id): Path<String>, form: Form<Offer>) -> Result {
    let helper = own_helper(&visit, &id).await?;
    let terms = form.typed.terms(visit.now.civil.date());
    let whose = Some((helper.id, helper.name));
    let problems: Vec<(&str, Problem)> = match terms {
        _ if form.redisplay => Vec::new(),
        Err(problems) => problems,
        Ok(terms) => {
            let me = visit.person.id;
            let mut work = form.begin().await?;
            let changed = store::change(&mut work, me, helper.id, terms).await?;
            let pair = Pair { member: me, helper: changed.ok_or(Error::NotFound)? };
            tell_both(&visit, &mut work, pair, (Action::HelperRecorded, Footing::Helper)).await?;
            work.commit().await?;
            return Ok(redirect("/account/helpers?notice=changed"));
        }
    };
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let errors = view::errors(visit.words(), &problems);
    show(&visit, status, &OfferPage::new(&visit, whose, form.typed, errors))
}

async fn end(visit: Visit<Member>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    let id = GrantId(id.parse().map_err(|_| Error::NotFound)?);
    let mut work = form.begin().await?;
    let ended = store::end(&mut work, visit.person.id, id, visit.now.seconds()).await?;
    let pair = ended.ok_or(Error::NotFound)?;
    tell_both(&visit, &mut work, pair, (Action::HelperEnded, Footing::Helper)).await?;
    work.commit().await?;
    Ok(redirect("/account/helpers?notice=ended"))
}

async fn accept(visit: Visit<Member>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    let id = OfferId(id.parse().map_err(|_| Error::NotFound)?);
    let (me, now, today) = (visit.person.id, visit.now.seconds(), visit.now.civil.date());
    let mut work = form.begin().await?;
    let offers = store::offers_to(&mut work, me, now).await?;
    let (member, offer) = offers.into_iter().find(|(_, offer)| offer.id == id).ok_or(Error::NotFound)?;
    let pair = Pair { member, helper: me };
    store::delete_offers(&mut work, pair).await?;
    let (footing, terms) = (Footing::Helper, offer.terms);
    let record = Record { pair, footing, terms, by: member, paper: "", today };
    // Whoever represents them may do all this already.
    if store::record(&mut work, &record, now).await? {
        tell_both(&visit, &mut work, pair, (Action::HelperRecorded, footing)).await?;
    }
    work.commit().await?;
    Ok(redirect("/account/helpers?notice=accepted"))
}

/// Declined by whom it was made to, or taken back by who made it.
async fn end_offer(visit: Visit<Member>, Path(id): Path<String>, form: Form<Nothing>) -> Result {
    let id = OfferId(id.parse().map_err(|_| Error::NotFound)?);
    let (me, now) = (visit.person.id, visit.now.seconds());
    let mut work = form.begin().await?;
    if !store::take_back(&mut work, me, id).await? {
        let offers = store::offers_to(&mut work, me, now).await?;
        let (member, _) = offers.into_iter().find(|(_, offer)| offer.id == id).ok_or(Error::NotFound)?;
        for offer in store::offers_by(&mut work, member, now).await?.into_iter().filter(|one| one.id == id) {
            let notice = Notice::OfferDeclined { login: offer.other };
            messages::tell(&mut work, member, &notice, visit.now).await?;
        }
        store::delete_offers(&mut work, Pair { member, helper: me }).await?;
    }
    work.commit().await?;
    Ok(redirect("/account/helpers?notice=offer-ended"))
}

/// Journals what became of the two, and tells both.
pub(super) async fn tell_both<G: crate::web::Guard<Who = crate::members::Person>>(
    visit: &Visit<G>,
    work: &mut Work,
    pair: Pair,
    (action, footing): (Action, Footing),
) -> Result<()> {
    let Pair { member, helper } = pair;
    let by = visit.person.id;
    journal::write_about(work, visit.now.seconds(), by, action, (member, footing.code())).await?;
    let help = Help {
        helper: members::name_of(work, helper).await?,
        member: members::name_of(work, member).await?,
        representative: footing == Footing::Representative,
    };
    let notice =
        if action == Action::HelperEnded { Notice::HelperEnded(help) } else { Notice::HelperRecorded(help) };
    messages::tell(work, member, &notice, visit.now).await?;
    Ok(messages::tell(work, helper, &notice, visit.now).await?)
}
