//! A going-out, writing down how it was acknowledged, and its paper.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;

use super::form::{Problem, Said, Typed};
use super::store::{self, Handover, Mark};
use super::view::{HandoverPage, PaperPage};
use crate::db::Connection;
use crate::equipment::lending::handing::helpers;
use crate::equipment::lending::rules::How;
use crate::equipment::lending::store::{Held, of_handover};
use crate::ids::{HandoverId, MemberId};
use crate::journal::{self, Action};
use crate::names::may_be;
use crate::web::{App, EquipmentKeeper, Error, Form, Query, Result, Visit, redirect, show};

pub(in crate::equipment::lending) fn routes() -> Router<App> {
    Router::new()
        .route("/handovers/{id}", get(look))
        .route("/handovers/{id}/acknowledgement", post(acknowledge))
        .route("/handovers/{id}/paper", get(paper))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

/// A going-out, its pieces, and who may collect for the holder.
pub(super) struct Known {
    pub(super) handover: Handover,
    pub(super) held: Vec<Held>,
    pub(super) helpers: Vec<(MemberId, String)>,
}

async fn known(db: &mut Connection, visit: &Visit<EquipmentKeeper>, id: &str) -> Result<Known> {
    let id = HandoverId(id.parse().map_err(|_| Error::NotFound)?);
    let handover = store::find(db, id).await?.ok_or(Error::NotFound)?;
    let held = of_handover(db, id).await?;
    let helpers = match handover.holder {
        Some(holder) => helpers(db, holder, visit.now.civil.date()).await?,
        None => Vec::new(),
    };
    Ok(Known { handover, held, helpers })
}

async fn look(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result {
    let known = known(&mut *visit.read().await?, &visit, &id).await?;
    let page = HandoverPage::new(&visit, known, Typed::default(), None);
    show(&visit, StatusCode::OK, &page.said(&asked.notice))
}

async fn paper(visit: Visit<EquipmentKeeper>, Path(id): Path<String>) -> Result {
    let known = known(&mut *visit.read().await?, &visit, &id).await?;
    // What stands in the centre is acknowledged by nobody.
    known.handover.holder.ok_or(Error::NotFound)?;
    show(&visit, StatusCode::OK, &PaperPage::new(&visit, known.handover))
}

/// Sent twice, or after the member ticked it, the first stands.
async fn acknowledge(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, form: Form<Typed>) -> Result {
    let mut work = form.begin().await?;
    let known = known(&mut work, &visit, &id).await?;
    let (id, typed) = (known.handover.id, form.typed.clone());
    let holder = known.handover.holder.ok_or(Error::NotFound)?;
    if form.redisplay {
        return show(&visit, StatusCode::OK, &HandoverPage::new(&visit, known, typed, None));
    }
    if known.handover.how.is_some() {
        return Ok(redirect(&format!("/handovers/{id}?notice=before")));
    }
    let said = typed.parse().and_then(|said| match said {
        Said::By(helper) if !known.helpers.iter().any(|(one, _)| *one == helper) => {
            Err(("helper", Problem::Helper))
        }
        Said::Aloud(witness) if may_be(&witness, &known.handover.handed_by) => {
            Err(("witness", Problem::OwnWitness))
        }
        other => Ok(other),
    });
    let said = match said {
        Ok(said) => said,
        Err((field, problem)) => {
            // Where nobody may collect, nobody is offered.
            let field = if field == "helper" && known.helpers.is_empty() { "how" } else { field };
            let problem = (field, problem);
            let page = HandoverPage::new(&visit, known, typed, Some(problem));
            return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let (how, by, witness, paper) = match &said {
        Said::Aloud(witness) => (How::Said, holder, witness.as_str(), ""),
        Said::OnPaper(paper) => (How::Paper, holder, "", paper.as_str()),
        Said::By(helper) => (How::Representative, *helper, "", ""),
    };
    let now = visit.now.seconds();
    if !store::acknowledge(&mut work, id, &Mark { how, by, witness, paper }, now).await? {
        return Ok(redirect(&format!("/handovers/{id}?notice=before")));
    }
    journal::write_by(&mut work, now, Some(visit.person.id), Action::LoanChanged, holder).await?;
    work.commit().await?;
    Ok(redirect(&format!("/handovers/{id}?notice=acknowledged")))
}
