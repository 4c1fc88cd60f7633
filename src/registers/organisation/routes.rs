//! Telling how the centre stands on papers.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::form::{Problem, Typed};
use super::store;
use super::view::FormPage;
use crate::language::Words;
use crate::text::TextProblem;
use crate::web::{Administrator, App, Errors, Form, Query, Result, Visit, redirect, show};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/admin/organisation", get(ask).post(save))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn ask(visit: Visit<Administrator>, Query(asked): Query<Asked>) -> Result {
    let kept = store::find(&mut *visit.read().await?).await?;
    let page = FormPage::new(&visit, Typed::of(&kept), Errors::default());
    show(&visit, StatusCode::OK, &page.said(&asked.notice))
}

async fn save(visit: Visit<Administrator>, form: Form<Typed>) -> Result {
    let mut typed = form.typed.clone();
    let (t, mut errors) = (visit.words(), Errors::default());
    if form.redisplay {
        return show(&visit, StatusCode::OK, &FormPage::new(&visit, typed, errors));
    }
    match typed.parse() {
        Ok(says) => {
            let mut work = form.begin().await?;
            let kept = store::find(&mut work).await?;
            // Sent twice: it says so already.
            if kept.says == says {
                return Ok(redirect("/admin/organisation?notice=saved"));
            }
            let version = typed.version.parse().unwrap_or_default();
            let by = (visit.person.id, visit.now.seconds());
            if store::save(&mut work, (&says, version), by).await? {
                work.commit().await?;
                return Ok(redirect("/admin/organisation?notice=saved"));
            }
            errors.add("answers", t.organisation_error_changed(kept.by));
            typed.version = kept.version.to_string();
        }
        Err(problems) => {
            for (field, problem) in problems {
                errors.add(field, sentence(t, (field, problem)));
            }
        }
    }
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &FormPage::new(&visit, typed, errors))
}

/// Names the field: two can have the same wrong with them.
fn sentence(t: &Words, (field, problem): (&str, Problem)) -> String {
    let wrong = match problem {
        Problem::Bin => return t.organisation_error_bin(),
        Problem::Text(TextProblem::TooLong(most)) => t.form_error_too_long(most),
        Problem::Text(TextProblem::Unreadable) => t.form_error_characters(),
    };
    let name = match field {
        "name_kk" => t.organisation_name_kk(),
        "name_ru" => t.organisation_name_ru(),
        "address_kk" => t.organisation_address_kk(),
        "address_ru" => t.organisation_address_ru(),
        "head" => t.organisation_head(),
        _ => t.organisation_accountant(),
    };
    t.form_error_at(name, wrong)
}
