//! Asking for one's data with one's password, and the file.

use axum::Router;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::{Map, Value, json};

use super::form::{Format, Wish};
use super::store::{self, Acts, Kept};
use super::view::{ExportFile, ExportPage};
use super::words::without_others;
use crate::civil;
use crate::journal::{self, Action};
use crate::members::check_password;
use crate::web::{App, Error, Errors, Form, Member, Result, Visit, show};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/account/export", get(ask).post(hand_over))
}

async fn ask(visit: Visit<Member>) -> Result {
    show(&visit, StatusCode::OK, &ExportPage::new(&visit, false, Errors::default()))
}

async fn hand_over(visit: Visit<Member>, form: Form<Wish>) -> Result {
    let format = form.typed.format();
    let mut errors = Errors::default();
    if !form.redisplay {
        check_password(&visit, &form, &form.typed.password, &mut errors).await?;
    }
    if form.redisplay || !errors.is_empty() {
        let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        return show(&visit, status, &ExportPage::new(&visit, format == Format::Data, errors));
    }
    // One unit of work: what is handed over is what stood there when it was journalled.
    let mut work = form.begin().await?;
    let mut kept = store::everything(&mut work, visit.person.id, visit.language).await?;
    without_others(&mut kept, &visit.words().export_somebody());
    let acts = store::acts(&mut work, visit.person.id).await?;
    journal::write(&mut work, visit.now.seconds(), Some(visit.person.id), Action::DataExported).await?;
    work.commit().await?;
    let day = civil::date_text(visit.now.civil.date());
    Ok(match format {
        Format::Data => file(data(&visit, &kept, &acts)?, ("application/json", &format!("esik-{day}.json"))),
        Format::Page => {
            let page = ExportFile::new(&visit, &kept, &acts);
            file(page.html()?, ("text/html; charset=utf-8", &format!("esik-{day}.html")))
        }
    })
}

fn data(visit: &Visit<Member>, kept: &[Kept], acts: &[Acts]) -> Result<String> {
    let tables: Map<String, Value> =
        kept.iter().map(|kept| (kept.table.name.clone(), json!(kept.rows))).collect();
    let acts: Vec<_> = acts
        .iter()
        .map(|acts| json!({ "table": acts.table.name, "column": acts.column.name, "rows": acts.rows }))
        .collect();
    let all = json!({
        "made_at": visit.now.seconds(),
        "time_zone": visit.app.clock.zone(),
        "tables": tables,
        "acted": acts,
    });
    serde_json::to_string_pretty(&all).map_err(|_| Error::Unreadable)
}

fn file(body: String, (kind, name): (&'static str, &str)) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (
            header::CONTENT_DISPOSITION,
            HeaderValue::from_str(&disposition).unwrap_or(HeaderValue::from_static("attachment")),
        ),
    ];
    (headers, body).into_response()
}
