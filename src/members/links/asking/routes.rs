//! Getting back in: one page for everybody, and one answer.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;

use super::form::Wish;
use super::view::{WishPage, wish_errors};
use crate::members::computer;
use crate::members::links::rules::Purpose;
use crate::members::links::store;
use crate::members::rules::Login;
use crate::members::sign_in::patience;
use crate::members::sign_in::throttle::{self, Subject};
use crate::web::{App, Errors, Form, Public, Query, Result, Visit, redirect, show};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/sign-in/link", get(ask).post(wish))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    notice: String,
}

async fn ask(visit: Visit<Public>, Query(asked): Query<Asked>) -> Result {
    let typed = Wish { purpose: Purpose::SignIn.code().to_owned(), ..Wish::default() };
    let page = WishPage::new(&visit, typed, Errors::default()).saying(&asked.notice);
    show(&visit, StatusCode::OK, &page)
}

async fn wish(visit: Visit<Public>, form: Form<Wish>) -> Result {
    if form.redisplay {
        return show(&visit, StatusCode::OK, &WishPage::new(&visit, form.typed, Errors::default()));
    }
    match form.typed.parse() {
        Ok(wish) => {
            keep(&visit, &form, wish).await?;
            Ok(redirect("/sign-in/link?notice=asked"))
        }
        Err(problems) => {
            let errors = wish_errors(visit.words(), &problems);
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &WishPage::new(&visit, form.typed, errors))
        }
    }
}

/// Nobody is looked up here: known and unknown people cause the same work.
async fn keep(visit: &Visit<Public>, form: &Form<Wish>, (login, purpose): (Login, Purpose)) -> Result<()> {
    let now = visit.now.seconds();
    let person = Subject::login(login.as_str()).when("asking for a link");
    let client = Subject::client(visit.door.client).when("asking for a link");
    let (subjects, queue) = if computer::is_of_centre(visit).await? {
        (vec![person.clone()], person)
    } else {
        (vec![person, client.clone()], client)
    };
    let (_turn, _) = patience::wait(&visit.app, &subjects, &queue, now).await?;
    let mut work = form.begin().await?;
    for subject in &subjects {
        throttle::count(&mut work, subject, now).await?;
    }
    store::request(&mut work, login.as_str(), purpose, now).await?;
    Ok(work.commit().await?)
}
