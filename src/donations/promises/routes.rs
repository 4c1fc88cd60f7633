//! The receipt of a promise, and its end without one.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;

use super::form::{Came, Problems, Typed};
use super::view::{DroppingPage, ReceiptPage};
use crate::db::Work;
use crate::donations::form::{Count, Terms, Typed as Reasoned};
use crate::donations::routes::find;
use crate::donations::rules::{self, Problem};
use crate::donations::store::{self, Donation, Line};
use crate::donations::words;
use crate::ids::MemberId;
use crate::journal::{self, Action};
use crate::web::{App, EquipmentKeeper, Form, Result, Visit, redirect, show};

pub(in crate::donations) fn routes() -> Router<App> {
    Router::new()
        .route("/donations/{id}/receipt", get(ask_receipt).post(receive))
        .route("/donations/{id}/dropping", get(ask_dropping).post(drop_it))
}

async fn ask_receipt(visit: Visit<EquipmentKeeper>, Path(id): Path<String>) -> Result {
    let mut db = visit.read().await?;
    let donation = find(&mut db, &id).await?;
    if !donation.is_open() {
        return Ok(redirect(&format!("/donations/{}", donation.id)));
    }
    let lines = store::lines(&mut db, donation.id).await?;
    let typed = Typed {
        version: donation.version.to_string(),
        day: words::typed_day(visit.now.civil.date()),
        closed: String::new(),
        value: donation.value.map_or_else(String::new, |tiyn| rules::amount(tiyn, ',')),
        quantity: lines.iter().map(|line| line.count.quantity.to_string()).collect(),
    };
    show(&visit, StatusCode::OK, &ReceiptPage::new(&visit, &donation, lines, (typed, Problems::new())))
}

async fn receive(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, form: Form<Typed>) -> Result {
    let mut work = form.begin().await?;
    let donation = find(&mut work, &id).await?;
    if !donation.is_open() {
        // Sent twice, or somebody was faster: the page says what stands.
        return Ok(redirect(&format!("/donations/{}?notice=received", donation.id)));
    }
    let lines = store::lines(&mut work, donation.id).await?;
    let typed = form.typed.clone();
    if form.redisplay {
        let page = ReceiptPage::new(&visit, &donation, lines, (typed, Problems::new()));
        return show(&visit, StatusCode::OK, &page);
    }
    let promised: Vec<_> = lines.iter().map(|line| line.count.quantity).collect();
    let is_noted = !typed.closed.is_empty() && typed.closed == typed.day;
    let problems = match typed.parse(&promised, visit.now.civil.date()) {
        Ok(came) if !is_noted && store::is_closed(&mut work, &came.day).await? => {
            vec![("day".to_owned(), Problem::Closed)]
        }
        Ok(came) if typed.version == donation.version.to_string() => {
            let by = (visit.person.id, visit.now.seconds());
            take(&mut work, (&donation, &lines), &came, by).await?;
            work.commit().await?;
            return Ok(redirect(&format!("/donations/{}?notice=received", donation.id)));
        }
        Ok(_) => Problems::new(),
        Err(problems) => problems,
    };
    let page = ReceiptPage::new(&visit, &donation, lines, (typed, problems));
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// What came is received, and what is still to come is a promise of its own, without a value of its own.
async fn take(
    work: &mut Work,
    (donation, lines): (&Donation, &[Line]),
    came: &Came,
    (by, at): (MemberId, i64),
) -> Result<()> {
    let mut rest = Vec::new();
    let paired = lines.iter().zip(&came.quantities);
    for (line, quantity) in paired.filter(|(line, quantity)| **quantity < line.count.quantity) {
        rest.push((&line.thing, Count { quantity: line.count.quantity - quantity, ..line.count.clone() }));
        if *quantity == 0 {
            store::remove_line(work, line.id).await?;
        } else {
            store::set_quantity(work, line.id, *quantity).await?;
        }
    }
    if !rest.is_empty() {
        let terms = Terms { value: None, ..donation.terms() };
        // A promise is received once; no form has a key with spaces.
        let key = format!("rest of {}", donation.id);
        let new = store::New { donor: donation.donor, terms: &terms, rest_of: Some(donation.id), key: &key };
        let id = store::insert(work, &new, (by, at)).await?;
        for (thing, count) in &rest {
            store::add_line(work, id, (thing, count)).await?;
        }
    }
    store::receive(work, donation.id, (&came.day, came.value), by).await?;
    let detail = format!("donation: {}", donation.id);
    Ok(journal::write_of(work, at, by, Action::DonationReceived, &detail).await?)
}

async fn ask_dropping(visit: Visit<EquipmentKeeper>, Path(id): Path<String>) -> Result {
    let donation = find(&mut *visit.read().await?, &id).await?;
    if !donation.is_open() {
        return Ok(redirect(&format!("/donations/{}", donation.id)));
    }
    let typed = Reasoned { version: donation.version.to_string(), ..Reasoned::default() };
    show(&visit, StatusCode::OK, &DroppingPage::new(&visit, &donation, (typed, Vec::new())))
}

async fn drop_it(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, form: Form<Reasoned>) -> Result {
    let mut work = form.begin().await?;
    let donation = find(&mut work, &id).await?;
    let typed = form.typed.clone();
    if !donation.is_open() {
        return Ok(redirect(&format!("/donations/{}?notice=dropped", donation.id)));
    }
    if form.redisplay {
        let page = DroppingPage::new(&visit, &donation, (typed, Vec::new()));
        return show(&visit, StatusCode::OK, &page);
    }
    let problems = match rules::reason(&typed.reason) {
        Ok(why) if typed.version == donation.version.to_string() => {
            let by = (visit.person.id, visit.now.seconds());
            store::drop_promise(&mut work, donation.id, &why, by).await?;
            work.commit().await?;
            return Ok(redirect(&format!("/donations/{}?notice=dropped", donation.id)));
        }
        Ok(_) => Vec::new(),
        Err(problem) => vec![("reason", problem)],
    };
    let page = DroppingPage::new(&visit, &donation, (typed, problems));
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page)
}
