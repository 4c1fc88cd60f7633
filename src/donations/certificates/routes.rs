//! Issuing a certificate, printing it and the letter, voiding it.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;

use super::content;
use super::store::{self, Certificate};
use super::view::{CertificatePage, ConfirmPage, LetterPage, VoidingPage};
use crate::centre::Details;
use crate::civil;
use crate::db::Connection;
use crate::donations::form::Typed;
use crate::donations::routes::find;
use crate::donations::rules::{self, Centre, Content};
use crate::donations::store::{self as donations, Donation};
use crate::ids::CertificateId;
use crate::journal::{self, Action};
use crate::language::Language;
use crate::members::rules::Person;
use crate::web::{App, EquipmentKeeper, Error, Form, Guard, Reports, Result, Visit, redirect, show};

pub(in crate::donations) fn routes() -> Router<App> {
    Router::new()
        .route("/certificates/{id}", get(any))
        .route("/donations/{id}/certificate", get(print).post(issue))
        .route("/donations/{id}/certificate/new", get(ask))
        .route("/donations/{id}/certificate/voiding", get(ask_voiding).post(void))
        .route("/donations/{id}/letter", get(letter))
}

/// A paper is in the donor's language, and so is the page around it: what is printed or kept as a file says one.
fn as_donor_reads<G: Guard>(mut visit: Visit<G>, language: &str) -> Visit<G> {
    visit.language = Language::parse(language).unwrap_or(visit.language);
    visit
}

/// The centre as papers name it now.
pub(in crate::donations) async fn centre(db: &mut Connection, known: &Details) -> Result<Centre> {
    Ok(content::centre(store::centre(db).await?, known))
}

/// What a certificate of a donation would say now.
async fn content(
    visit: &Visit<EquipmentKeeper>,
    db: &mut Connection,
    donation: &Donation,
) -> Result<Option<Content>> {
    let lines = donations::lines(db, donation.id).await?;
    let centre = centre(db, &visit.centre).await?;
    Ok(content::content(donation, &lines, centre))
}

fn paper<G: Guard<Who = Person>>(visit: Visit<G>, certificate: Certificate) -> Result {
    let visit = as_donor_reads(visit, &certificate.content.language);
    show(&visit, StatusCode::OK, &CertificatePage::new(&visit, certificate))
}

async fn print(visit: Visit<EquipmentKeeper>, Path(id): Path<String>) -> Result {
    let mut db = visit.read().await?;
    let donation = find(&mut db, &id).await?;
    let certificate = store::counting(&mut db, donation.id).await?.ok_or(Error::NotFound)?;
    drop(db);
    paper(visit, certificate)
}

/// One that counts no longer too: its number stands in the books.
async fn any(visit: Visit<Reports>, Path(id): Path<String>) -> Result {
    let id = CertificateId(id.parse().map_err(|_| Error::NotFound)?);
    let certificate = store::find(&mut *visit.read().await?, id).await?.ok_or(Error::NotFound)?;
    paper(visit, certificate)
}

async fn letter(visit: Visit<EquipmentKeeper>, Path(id): Path<String>) -> Result {
    let mut db = visit.read().await?;
    let donation = find(&mut db, &id).await?;
    let content = content(&visit, &mut db, &donation).await?.ok_or(Error::NotFound)?;
    let certificate = store::counting(&mut db, donation.id).await?;
    drop(db);
    let visit = as_donor_reads(visit, donation.reads.code());
    show(&visit, StatusCode::OK, &LetterPage::new(&visit, &donation, (content, certificate)))
}

async fn ask(visit: Visit<EquipmentKeeper>, Path(id): Path<String>) -> Result {
    let mut db = visit.read().await?;
    let donation = find(&mut db, &id).await?;
    match content(&visit, &mut db, &donation).await?.filter(|_| !donation.certified) {
        Some(content) => {
            let typed = Typed { version: donation.version.to_string(), ..Typed::default() };
            show(&visit, StatusCode::OK, &ConfirmPage::new(&visit, &donation, (content, typed)))
        }
        None => Ok(redirect(&format!("/donations/{}", donation.id))),
    }
}

/// What is read here is what the certificate says: nobody else writes meanwhile.
async fn issue(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, form: Form<Typed>) -> Result {
    let mut work = form.begin().await?;
    let donation = find(&mut work, &id).await?;
    let page = format!("/donations/{}", donation.id);
    let Some(content) = content(&visit, &mut work, &donation).await? else { return Ok(redirect(&page)) };
    if donation.certified {
        // Sent twice, or somebody was faster: there is one.
        return Ok(redirect(&format!("{page}?notice=issued")));
    }
    let typed = form.typed.clone();
    if form.redisplay {
        return show(&visit, StatusCode::OK, &ConfirmPage::new(&visit, &donation, (content, typed)));
    }
    if typed.version != donation.version.to_string() {
        let page = ConfirmPage::new(&visit, &donation, (content, typed));
        return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let (by, at, today) = (visit.person.id, visit.now.seconds(), visit.now.civil.date());
    let (year, day) = (i64::from(today.year()), civil::date_text(today));
    store::issue(&mut work, donation.id, (year, &day, &content), (by, at)).await?;
    let detail = format!("donation: {}", donation.id);
    journal::write_of(&mut work, at, by, Action::CertificateIssued, &detail).await?;
    work.commit().await?;
    visit.note_lasting().await;
    Ok(redirect(&format!("{page}?notice=issued")))
}

async fn ask_voiding(visit: Visit<EquipmentKeeper>, Path(id): Path<String>) -> Result {
    let mut db = visit.read().await?;
    let donation = find(&mut db, &id).await?;
    match store::counting(&mut db, donation.id).await? {
        Some(certificate) => {
            let typed = Typed { version: certificate.id.to_string(), ..Typed::default() };
            let page = VoidingPage::new(&visit, donation.id, &certificate, (typed, Vec::new()));
            show(&visit, StatusCode::OK, &page)
        }
        None => Ok(redirect(&format!("/donations/{}", donation.id))),
    }
}

/// The form says which certificate it means: a new one that came meanwhile is not voided in its place.
async fn void(visit: Visit<EquipmentKeeper>, Path(id): Path<String>, form: Form<Typed>) -> Result {
    let mut work = form.begin().await?;
    let donation = find(&mut work, &id).await?;
    let page = format!("/donations/{}", donation.id);
    let counting = store::counting(&mut work, donation.id).await?;
    let Some(certificate) = counting.filter(|one| one.id.to_string() == form.typed.version) else {
        // Sent twice, or somebody was faster: the page says what stands.
        let all = store::of_donation(&mut work, donation.id).await?;
        let is_void = all.iter().any(|one| one.voided.is_some() && one.id.to_string() == form.typed.version);
        return Ok(redirect(&if is_void { format!("{page}?notice=voided") } else { page }));
    };
    let typed = form.typed.clone();
    if form.redisplay {
        let page = VoidingPage::new(&visit, donation.id, &certificate, (typed, Vec::new()));
        return show(&visit, StatusCode::OK, &page);
    }
    let why = match rules::reason(&typed.reason) {
        Ok(why) => why,
        Err(problem) => {
            let page =
                VoidingPage::new(&visit, donation.id, &certificate, (typed, vec![("reason", problem)]));
            return show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let (by, at) = (visit.person.id, visit.now.seconds());
    store::void(&mut work, certificate.id, &why, (by, at)).await?;
    let detail = format!("donation: {}", donation.id);
    journal::write_of(&mut work, at, by, Action::CertificateVoided, &detail).await?;
    work.commit().await?;
    Ok(redirect(&format!("{page}?notice=voided")))
}
