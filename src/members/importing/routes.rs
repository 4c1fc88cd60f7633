//! The list: brought as text or as a file, tried, taken over, and who still needs a way in.

use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use super::form::{List, Read};
use super::rules::{Newcomer, Problem, Wrong};
use super::store;
use super::table::{self, Unreadable};
use super::view::{self, CheckPage, DonePage, ListPage};
use crate::db::{Connection, Work};
use crate::ids::ImportId;
use crate::journal::{self, Action};
use crate::members::links::rules::Purpose;
use crate::members::links::store as links;
use crate::members::people;
use crate::members::store::{NewMember, add};
use crate::spreadsheet::reading::decode;
use crate::web::{
    App, Desk, Error, Form, Result, Upload, Visit, is_one_time_key, one_time_key, redirect, show,
};

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/people/import", get(ask).post(check))
        .route("/people/import/file", post(read_file))
        .route("/people/import/template", get(template))
        .route("/people/import/saving", post(save))
        .route("/people/import/{id}", get(done))
}

async fn ask(visit: Visit<Desk>) -> Result {
    let list = List::new(visit.centre.first_language);
    show(&visit, StatusCode::OK, &ListPage::new(&visit, list))
}

/// The first row of a list, ready to be filled in.
async fn template(visit: Visit<Desk>) -> Result {
    let headers = view::headers(visit.words()).join(";");
    let kind = HeaderValue::from_static("text/csv; charset=utf-8");
    let name = HeaderValue::from_static("attachment; filename=\"esik.csv\"");
    // The mark tells spreadsheets that it is UTF-8.
    let body = format!("\u{feff}{headers}\r\n");
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], body).into_response())
}

async fn read_file(visit: Visit<Desk>, Upload(bytes): Upload) -> Result {
    let mut list = List::new(visit.centre.first_language);
    if bytes.is_empty() {
        let page = ListPage::new(&visit, list).without_file();
        return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    if bytes.len() > table::LARGEST {
        return again(&visit, list, &Refused::Whole(Unreadable::TooLarge));
    }
    list.text = decode(&bytes);
    tried(&visit, list).await
}

async fn check(visit: Visit<Desk>, form: Form<List>) -> Result {
    if form.redisplay || form.typed.step == "change" {
        return show(&visit, StatusCode::OK, &ListPage::new(&visit, form.typed));
    }
    tried(&visit, form.typed).await
}

/// Why a list is not taken over.
enum Refused {
    Whole(Unreadable),
    Rows(Vec<Wrong>),
}

/// What would come of a list; nothing is stored.
async fn tried(visit: &Visit<Desk>, mut list: List) -> Result {
    let mut db = visit.read().await?;
    match judge(&mut db, &list).await? {
        Ok(read) => {
            if !is_one_time_key(&list.key) {
                list.key = one_time_key()?;
            }
            show(visit, StatusCode::OK, &CheckPage::new(visit, list, &read))
        }
        Err(refused) => again(visit, list, &refused),
    }
}

/// Reads the list and looks for people who are known already.
async fn judge(db: &mut Connection, list: &List) -> Result<std::result::Result<Read, Refused>> {
    let mut read = match list.read() {
        Ok(read) => read,
        Err(unreadable) => return Ok(Err(Refused::Whole(unreadable))),
    };
    for newcomer in &read.people {
        let taken = store::taken(db, newcomer).await?;
        read.wrong.extend(taken.into_iter().map(|problem| newcomer.wrong(problem)));
    }
    read.wrong.sort_by_key(|wrong| wrong.row);
    Ok(if read.wrong.is_empty() { Ok(read) } else { Err(Refused::Rows(read.wrong)) })
}

fn again(visit: &Visit<Desk>, list: List, refused: &Refused) -> Result {
    let page = ListPage::new(visit, list);
    let page = match refused {
        Refused::Whole(unreadable) => page.unreadable(*unreadable),
        Refused::Rows(wrong) => page.wrong(wrong),
    };
    show(visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// Takes the whole list over, or nothing of it.
async fn save(visit: Visit<Desk>, form: Form<List>) -> Result {
    let key = form.typed.key.clone();
    if form.redisplay || !is_one_time_key(&key) {
        return tried(&visit, form.typed).await;
    }
    let mut work = form.begin().await?;
    if let Some(import) = store::find_by_key(&mut work, visit.person.id, &key).await? {
        return Ok(redirect(&format!("/people/import/{import}")));
    }
    let refused = match judge(&mut work, &form.typed).await? {
        Ok(read) => {
            let import = store::begin(&mut work, visit.person.id, &key, visit.now.seconds()).await?;
            match take_over(&visit, &mut work, import, (&read.people, form.typed.invites())).await? {
                Ok(()) => {
                    work.commit().await?;
                    return Ok(redirect(&format!("/people/import/{import}")));
                }
                Err(wrong) => Refused::Rows(vec![wrong]),
            }
        }
        Err(refused) => refused,
    };
    drop(work);
    again(&visit, form.typed, &refused)
}

async fn take_over(
    visit: &Visit<Desk>,
    work: &mut Work,
    import: ImportId,
    (people, by_letter): (&[Newcomer], bool),
) -> Result<std::result::Result<(), Wrong>> {
    let (by, now) = (visit.person.id, visit.now.seconds());
    for newcomer in people {
        let new = NewMember {
            surname: &newcomer.names.surname,
            given_name: &newcomer.names.given_name,
            patronymic: &newcomer.names.patronymic,
            email: newcomer.email.as_deref(),
            phone: newcomer.phone.as_deref(),
            language: newcomer.reads,
            state: "active",
            password_hash: None,
        };
        let Some(member) = add(work, &new, now).await? else {
            return Ok(Err(newcomer.wrong(Problem::PhoneTaken)));
        };
        store::set_called(work, member, &newcomer.called).await?;
        people::file(work, member).await?;
        journal::write_about(work, now, by, Action::MemberAdded, (member, "import")).await?;
        let invited = new.email.filter(|_| by_letter);
        if let Some(email) = invited {
            links::ask(work, member, Purpose::Invitation, email, now).await?;
        }
        store::note(work, import, member, invited.is_some()).await?;
    }
    journal::write(work, now, Some(by), Action::PeopleImported).await?;
    Ok(Ok(()))
}

async fn done(visit: Visit<Desk>, Path(id): Path<String>) -> Result<Response> {
    let import = ImportId(id.parse().map_err(|_| Error::NotFound)?);
    let brought = store::brought(&mut *visit.read().await?, import, visit.person.id).await?;
    if brought.is_empty() {
        return Err(Error::NotFound);
    }
    show(&visit, StatusCode::OK, &DonePage::new(&visit, brought))
}
