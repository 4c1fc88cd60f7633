//! What a category is called, what one usually weighs, and whether it is offered.

use axum::extract::Path;
use axum::http::StatusCode;

use super::form::{Category, label};
use super::routes::{done, note};
use super::store::{self, KeptCategory};
use super::view::CategoryPage;
use crate::db::Connection;
use crate::language::Words;
use crate::web::{Administrator, Error, Errors, Form, Result, Visit, show};

async fn find(db: &mut Connection, code: &str) -> Result<KeptCategory> {
    let all = store::categories(db).await?;
    all.into_iter().find(|one| one.code == code).ok_or(Error::NotFound)
}

pub(super) async fn ask(visit: Visit<Administrator>, Path(code): Path<String>) -> Result {
    let kept = find(&mut *visit.read().await?, &code).await?;
    let page = CategoryPage::new(&visit, &kept, Category::of(&kept), Errors::default());
    show(&visit, StatusCode::OK, &page)
}

/// Two who change it at once do not overwrite each other: the second reads what the first made of it.
pub(super) async fn change(
    visit: Visit<Administrator>,
    Path(code): Path<String>,
    form: Form<Category>,
) -> Result {
    let mut work = form.begin().await?;
    let kept = find(&mut work, &code).await?;
    let (mut typed, mut errors) = (form.typed.clone(), Errors::default());
    match typed.parse(visit.words()) {
        _ if form.redisplay => {}
        // Sent twice: it says so already.
        Ok(data) if data == kept.data => return Ok(done("category")),
        Ok(_) if typed.was != kept.data.mark() => {
            errors = changed(visit.words(), &kept);
            typed.was = kept.data.mark();
        }
        Ok(data) => {
            store::set_category(&mut work, kept.id, &data).await?;
            note(&mut work, &visit).await?;
            work.commit().await?;
            return Ok(done("category"));
        }
        Err(wrong) => errors = wrong,
    }
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(&visit, status, &CategoryPage::new(&visit, &kept, typed, errors))
}

/// What is kept now, at each field.
fn changed(t: &Words, kept: &KeptCategory) -> Errors {
    let (mut errors, now) = (Errors::default(), Category::of(kept));
    for (language, field, value) in now.names() {
        errors.add(field, t.form_error_at(label(t, language), t.settings_now(value)));
    }
    if !now.weight.is_empty() {
        errors.add("weight", t.settings_now(&now.weight));
    }
    errors
}
