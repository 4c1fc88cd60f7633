//! Taking several pieces back.

use std::collections::BTreeMap;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::form::{Problem, Problems, Typed};
use super::view::SeveralPage;
use crate::db::{Connection, Work};
use crate::equipment::lending::handovers;
use crate::equipment::lending::returning::form::Return;
use crate::equipment::lending::returning::store;
use crate::equipment::lending::rules::Kind;
use crate::equipment::lending::store::{Held, of_handover, of_holder};
use crate::equipment::lending::tell;
use crate::ids::{HandoverId, MemberId};
use crate::journal::{self, Action};
use crate::members::people;
use crate::messages::{self, Notice};
use crate::web::{App, EquipmentKeeper, Error, Form, Query, Result, Visit, redirect, show};

pub(in crate::equipment::lending::returning) fn routes() -> Router<App> {
    Router::new().route("/loans/returns", get(ask).post(take_back))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    member: String,
    handover: String,
    /// Tick all of them beforehand.
    all: String,
    notice: String,
    /// How many came back a moment ago.
    made: String,
}

/// Pieces of one person, or of one going-out.
pub(super) struct Together {
    /// Given name and surname, or the place.
    pub(super) whose: String,
    /// As the address asks for them.
    pub(super) query: String,
    /// Those that are out, and those that came back, latest first.
    pub(super) open: Vec<Held>,
    pub(super) ended: Vec<Held>,
}

async fn together(db: &mut Connection, member: &str, handover: &str) -> Result<Together> {
    let (whose, query, held) = if let Ok(id) = handover.parse() {
        let found = handovers::find(db, HandoverId(id)).await?.ok_or(Error::NotFound)?;
        (found.whose, format!("handover={id}"), of_handover(db, found.id).await?)
    } else {
        let id = MemberId(member.parse().map_err(|_| Error::NotFound)?);
        let whom = people::one(db, id).await?.ok_or(Error::NotFound)?;
        let mut held = of_holder(db, id).await?;
        held.retain(|one| one.kind == Kind::Loan);
        (whom.name, format!("member={id}"), held)
    };
    let (ended, open) = held.into_iter().partition(|one| one.ended.is_some());
    Ok(Together { whose, query, open, ended })
}

async fn ask(visit: Visit<EquipmentKeeper>, Query(asked): Query<Asked>) -> Result {
    let together = together(&mut *visit.read().await?, &asked.member, &asked.handover).await?;
    let all = together.open.iter().filter(|_| !asked.all.is_empty());
    let typed = Typed {
        back: all.map(|held| held.custody.to_string()).collect(),
        member: asked.member,
        handover: asked.handover,
        ..Typed::default()
    };
    let page = SeveralPage::new(&visit, together, (typed, Problems::new()));
    show(&visit, StatusCode::OK, &page.said(&asked.notice, asked.made.parse().ok()))
}

/// What somebody else has taken back meanwhile is named before anything is done; sent twice, it is done once.
async fn take_back(visit: Visit<EquipmentKeeper>, form: Form<Typed>) -> Result {
    let mut work = form.begin().await?;
    let together = together(&mut work, &form.typed.member, &form.typed.handover).await?;
    let typed = form.typed.clone();
    if form.redisplay {
        return show(&visit, StatusCode::OK, &SeveralPage::new(&visit, together, (typed, Problems::new())));
    }
    let is_any = |held: &[Held]| held.iter().any(|one| typed.is_back(one.custody));
    let mut problems = Problems::new();
    if is_any(&together.ended) {
        if !is_any(&together.open) {
            return Ok(redirect(&format!("/loans/returns?{}&notice=before", together.query)));
        }
        problems.push(("back".into(), Problem::Meanwhile));
    }
    match typed.parse(&together.open) {
        Ok(returns) if problems.is_empty() => {
            let made = returns.len();
            all(&visit, &mut work, &together.open, &returns).await?;
            work.commit().await?;
            Ok(redirect(&format!("/loans/returns?{}&notice=returned&made={made}", together.query)))
        }
        judged => {
            problems.extend(judged.err().unwrap_or_default());
            let page = SeveralPage::new(&visit, together, (typed, problems));
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

/// Each piece comes back, and whoever had them hears of each going-out once.
async fn all(
    visit: &Visit<EquipmentKeeper>,
    work: &mut Work,
    open: &[Held],
    returns: &[(usize, Return)],
) -> Result<()> {
    let (by, now) = (visit.person.id, visit.now.seconds());
    let mut groups: BTreeMap<HandoverId, Vec<(&Held, &Return)>> = BTreeMap::new();
    for (at, back) in returns {
        let Some(held) = open.get(*at) else { continue };
        store::take_back(work, held.custody, back, (by, now)).await?;
        if let Some(grade) = back.grade {
            store::grade(work, held.custody, grade).await?;
        }
        tell::settle(work, held, visit.now).await?;
        groups.entry(held.handover).or_default().push((held, back));
    }
    for group in groups.values() {
        let pieces: Vec<&Held> = group.iter().map(|(held, _)| *held).collect();
        let holder = pieces.first().and_then(|held| held.holder);
        let (Some(holder), Some(lent)) = (holder, tell::lent(&pieces)) else { continue };
        journal::write_by(work, now, Some(by), Action::EquipmentTakenBack, holder).await?;
        let missing = missing(group);
        messages::tell(work, holder, &Notice::EquipmentTakenBack { lent, missing }, visit.now).await?;
    }
    Ok(())
}

/// What is missing of which piece.
fn missing(group: &[(&Held, &Return)]) -> String {
    let lacking: Vec<_> = group.iter().filter(|(_, back)| !back.missing.is_empty()).collect();
    match lacking.as_slice() {
        [(_, back)] if group.len() == 1 => back.missing.clone(),
        several => {
            let each = several.iter().map(|(held, back)| format!("{}: {}", held.tag, back.missing));
            each.collect::<Vec<_>>().join("; ")
        }
    }
}
