//! The example's rows with ids of our choosing, so that they are the same every time.

use super::resources::Resource;
use crate::civil;
use crate::db::{Result, Work};
use crate::ids::{MemberId, ResourceId};
use crate::language::Language;
use crate::resources::rules::{ClosedDay, Opening};

/// A person to be added.
pub(super) struct NewPerson<'a> {
    pub id: MemberId,
    /// Surname, given name, patronymic.
    pub name: (&'a str, &'a str, &'a str),
    pub email: Option<String>,
    pub phone: String,
    pub language: Language,
    pub password_hash: Option<&'a str>,
}

pub(super) async fn add_person(work: &mut Work, person: &NewPerson<'_>, joined: i64) -> Result<()> {
    let (surname, given_name, patronymic) = person.name;
    let language = person.language.code();
    sqlx::query!(
        "INSERT INTO member (id, surname, given_name, patronymic, email, phone, language, state, password_hash, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'active', $8, $9)",
        person.id,
        surname,
        given_name,
        patronymic,
        person.email,
        person.phone,
        language,
        person.password_hash,
        joined
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

pub(super) async fn add_resource(work: &mut Work, resource: &Resource) -> Result<()> {
    let terms = &resource.terms;
    let (slug, kind, pictogram) = (resource.texts.slug, resource.kind.code(), resource.pictogram());
    let (allocation, at_deadline) = (terms.allocation.code(), terms.at_deadline.code());
    let decide_by = civil::time_text(terms.decide_by);
    sqlx::query!(
        "INSERT INTO resource (id, slug, kind, position, pictogram, allocation, units, largest_party,
            wheelchair_places, assistant_places, grid_minutes, shortest_minutes, longest_minutes, notice_minutes,
            horizon_days, buffer_before, buffer_after, needs_approval, decide_by, at_deadline)
         VALUES ($1, $2, $3, $1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
        resource.id,
        slug,
        kind,
        pictogram,
        allocation,
        terms.units,
        terms.largest_party,
        terms.wheelchair_places,
        terms.assistant_places,
        terms.grid,
        terms.shortest,
        terms.longest,
        terms.notice,
        terms.horizon,
        terms.buffer_before,
        terms.buffer_after,
        terms.needs_approval,
        decide_by,
        at_deadline
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// What is said about a resource: texts, facts and pictures.
pub(super) async fn add_texts(work: &mut Work, resource: &Resource) -> Result<()> {
    let texts = resource.texts;
    let said = [
        ("kk", texts.name.kk, texts.description.kk, texts.directions.kk, texts.house_rules.kk),
        ("ru", texts.name.ru, texts.description.ru, texts.directions.ru, texts.house_rules.ru),
        ("en", texts.name.en, texts.description.en, texts.directions.en, texts.house_rules.en),
    ];
    for (language, name, description, directions, house_rules) in said {
        sqlx::query!(
            "INSERT INTO resource_text (resource_id, language, name, description, directions, house_rules)
             VALUES ($1, $2, $3, $4, $5, $6)",
            resource.id,
            language,
            name,
            description,
            directions,
            house_rules
        )
        .execute(&mut **work)
        .await?;
    }
    for (viewpoint, answer, sentence) in texts.facts {
        sqlx::query!(
            "INSERT INTO resource_fact (resource_id, viewpoint, answer, sentence_kk, sentence_ru, sentence_en)
             VALUES ($1, $2, $3, $4, $5, $6)",
            resource.id,
            viewpoint,
            answer,
            sentence.kk,
            sentence.ru,
            sentence.en
        )
        .execute(&mut **work)
        .await?;
    }
    for ((file, description), position) in texts.pictures.iter().zip(1_i64..) {
        sqlx::query!(
            "INSERT INTO resource_picture
                (resource_id, position, file, description_kk, description_ru, description_en)
             VALUES ($1, $2, $3, $4, $5, $6)",
            resource.id,
            position,
            file,
            description.kk,
            description.ru,
            description.en
        )
        .execute(&mut **work)
        .await?;
    }
    Ok(())
}

pub(super) async fn add_opening(work: &mut Work, resource: ResourceId, opening: &Opening) -> Result<()> {
    let weekday = opening.weekday.number_from_monday();
    let time = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let (opens, closes) = (time(opening.opens), time(opening.closes));
    sqlx::query!(
        "INSERT INTO opening_interval (resource_id, weekday, opens, closes) VALUES ($1, $2, $3, $4)",
        resource,
        weekday,
        opens,
        closes
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

pub(super) async fn add_closed_day(work: &mut Work, closed: &ClosedDay) -> Result<()> {
    let day = civil::date_text(closed.day);
    sqlx::query!(
        "INSERT INTO closed_day (day, reason_kk, reason_ru, reason_en) VALUES ($1, $2, $3, $4)",
        day,
        closed.reason.kk,
        closed.reason.ru,
        closed.reason.en
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
