//! All pieces of a line that may become ready become so at once; the others are named, and why.

use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::after::{Since, chosen};
use super::form::{Problems, Together};
use super::rules::{Problem, Unready};
use super::store::{self, Happened, Line, Piece};
use super::together::{Ids, meanwhile, of_line};
use super::view::{Head, Row};
use super::words;
use crate::db::{Connection, Work};
use crate::equipment::items;
use crate::equipment::rules::{Grade, Refusal, State};
use crate::equipment::words as equipment;
use crate::language::Words;
use crate::web::{App, EquipmentKeeper, Errors, Form, Page, Query, Result, Visit, redirect, show};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/donations/{id}/lines/{line}/ready", get(ask).post(make_ready))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    /// How many have become ready a moment ago.
    made: String,
}

/// The line and all its pieces.
async fn line_of(db: &mut Connection, ids: &Ids) -> Result<(Line, Vec<Piece>)> {
    of_line(db, ids, |_| true).await
}

async fn ask(visit: Visit<EquipmentKeeper>, Path(ids): Path<Ids>, Query(asked): Query<Asked>) -> Result {
    let mut db = visit.read().await?;
    let (line, pieces) = line_of(&mut db, &ids).await?;
    // What does not work is made ready by whoever says so, not by default.
    let works = pieces.iter().filter(|piece| piece.grade != Some(Grade::D));
    let typed = Together {
        item: works.map(|piece| piece.id.to_string()).collect(),
        seen: store::last_event(&mut db, line.id).await?.to_string(),
        ..Together::default()
    };
    let page = ReadyPage::new(&visit, (&line, &pieces), (typed, Problems::new()), &[]);
    show(&visit, StatusCode::OK, &page.said(asked.made.parse().ok()))
}

async fn make_ready(visit: Visit<EquipmentKeeper>, Path(ids): Path<Ids>, form: Form<Together>) -> Result {
    let mut work = form.begin().await?;
    let (line, pieces) = line_of(&mut work, &ids).await?;
    let mut typed = form.typed.clone();
    let (mut problems, mut happened) = (Problems::new(), Vec::new());
    if !form.redisplay {
        happened = meanwhile(&mut work, (&line, &pieces), &typed).await?;
        // Sent twice, or somebody else has said the very same.
        happened.retain(|one| one.state != Some(State::Ready));
        let is_any = pieces.iter().any(|piece| typed.is_chosen(piece.id));
        if !is_any {
            problems.push(("item", Problem::Which));
        } else if !happened.is_empty() {
            problems.push(("item", Problem::Meanwhile));
            typed.seen = store::last_event(&mut work, line.id).await?.to_string();
        } else {
            let made = move_all(&visit, &mut work, &pieces, &typed).await?;
            work.commit().await?;
            return Ok(redirect(&format!("{}?made={made}", path(&line))));
        }
    }
    // Where nothing can be chosen, there is nothing to put right.
    if pieces.iter().all(|piece| piece.may_be_ready().is_err()) {
        return Ok(redirect(&path(&line)));
    }
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(&visit, status, &ReadyPage::new(&visit, (&line, &pieces), (typed, problems), &happened))
}

/// How many are ready now, those of a form that is sent twice among them; what the database keeps back stays, and is named on the page that follows.
async fn move_all(
    visit: &Visit<EquipmentKeeper>,
    work: &mut Work,
    pieces: &[Piece],
    typed: &Together,
) -> Result<usize> {
    let by = (visit.person.id, visit.now.seconds());
    let mut made = 0;
    for piece in pieces.iter().filter(|piece| typed.is_chosen(piece.id)) {
        let is_ready = match (piece.may_be_ready(), piece.state) {
            (Err(Unready::Already), _) => true,
            (Ok(()), Some(from)) => {
                items::move_to(work, piece.id, (from, State::Ready, ""), by).await?.is_ok()
            }
            _ => false,
        };
        made += usize::from(is_ready);
    }
    Ok(made)
}

fn path(line: &Line) -> String {
    format!("/donations/{}/lines/{}/ready", line.donation, line.id)
}

#[derive(Template)]
#[template(path = "donations/receiving_ready.html")]
struct ReadyPage {
    page: Page,
    t: &'static Words,
    head: Head,
    action: String,
    since: Vec<Since>,
    rows: Vec<Row>,
    /// Tag, and why it does not become ready.
    kept: Vec<(String, String)>,
    typed: Together,
    errors: Errors,
}

impl ReadyPage {
    fn new(
        visit: &Visit<EquipmentKeeper>,
        (line, pieces): (&Line, &[Piece]),
        (typed, problems): (Together, Problems),
        happened: &[Happened],
    ) -> Self {
        let t = visit.words();
        let errors = words::errors(t, &problems);
        let able: Vec<_> = pieces.iter().filter(|piece| piece.may_be_ready().is_ok()).cloned().collect();
        let mut rows = chosen(t, &able, &typed);
        for (row, piece) in rows.iter_mut().zip(&able) {
            let state = piece.state.map(|state| equipment::state(t, state)).unwrap_or_default();
            row.about = t.receiving_ready_about(row.grade.as_str(), state);
        }
        let why = |piece: &Piece| match piece.may_be_ready() {
            Err(Unready::Dirty) => Some((piece.tag.clone(), equipment::refusal(t, Refusal::Dirty))),
            Err(Unready::Stands(state)) => Some((piece.tag.clone(), equipment::state(t, state))),
            Ok(()) | Err(Unready::Already) => None,
        };
        let page = visit.page();
        Self {
            page: if able.is_empty() { page } else { page.with_form().with_errors(&errors) },
            t,
            head: Head::new(visit, line),
            action: path(line),
            since: happened.iter().map(|one| Since::new(t, one)).collect(),
            rows,
            kept: pieces.iter().filter_map(why).collect(),
            typed,
            errors,
        }
    }

    /// Says first how many have become ready.
    fn said(mut self, made: Option<u32>) -> Self {
        if let Some(made) = made {
            self.page = self.page.with_done(Some(self.t.receiving_notice_ready(made)));
        }
        self
    }
}
