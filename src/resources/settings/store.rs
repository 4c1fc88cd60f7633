//! What administrators keep of resources, in the database.

use time::PrimitiveDateTime;

use super::promise::Promise;
use super::rules::{Change, Problem, Size, Times};
use crate::civil::{self, Interval};
use crate::db::{Connection, Result, Work, broken_rule};
use crate::ids::{BookingId, ResourceId};
use crate::language::{Language, Texts};
use crate::resources::rules::{Answer, Kind, Opening, Terms, Viewpoint};
use crate::resources::store;

/// All that is kept of a resource, in every language.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    pub(super) id: ResourceId,
    pub(super) slug: String,
    pub(super) kind: Kind,
    pub(super) terms: Terms,
    pub(super) name: Texts,
    pub(super) description: Texts,
    pub(super) directions: Texts,
    pub(super) house_rules: Texts,
    pub(super) facts: Vec<(Viewpoint, Answer, Texts)>,
}

/// The resource of an address.
pub(super) async fn find(db: &mut Connection, slug: &str) -> Result<Option<Kept>> {
    let Some(resource) = store::find(db, slug, Language::default()).await? else { return Ok(None) };
    let rows = sqlx::query!(
        "SELECT language, name, description, directions, house_rules FROM resource_text WHERE resource_id = $1",
        resource.id
    )
    .fetch_all(&mut *db)
    .await?;
    let mut kept = Kept {
        id: resource.id,
        slug: resource.slug,
        kind: resource.kind,
        terms: resource.terms,
        name: Texts::default(),
        description: Texts::default(),
        directions: Texts::default(),
        house_rules: Texts::default(),
        facts: facts(db, resource.id).await?,
    };
    for row in rows {
        let Some(language) = Language::parse(&row.language) else { continue };
        put(&mut kept.name, language, row.name);
        put(&mut kept.description, language, row.description);
        put(&mut kept.directions, language, row.directions);
        put(&mut kept.house_rules, language, row.house_rules);
    }
    Ok(Some(kept))
}

fn put(texts: &mut Texts, language: Language, text: String) {
    match language {
        Language::Kk => texts.kk = text,
        Language::Ru => texts.ru = text,
        Language::En => texts.en = text,
    }
}

async fn facts(db: &mut Connection, resource: ResourceId) -> Result<Vec<(Viewpoint, Answer, Texts)>> {
    let rows = sqlx::query!(
        "SELECT viewpoint, answer, sentence_kk, sentence_ru, sentence_en FROM resource_fact WHERE resource_id = $1",
        resource
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().filter_map(|row| {
        let sentence = Texts { kk: row.sentence_kk, ru: row.sentence_ru, en: row.sentence_en };
        Some((Viewpoint::parse(&row.viewpoint)?, Answer::parse(&row.answer)?, sentence))
    });
    Ok(read.collect())
}

/// What bookings that are not over hold of a resource, in their order.
pub(super) async fn promises(
    db: &mut Connection,
    resource: ResourceId,
    now: PrimitiveDateTime,
) -> Result<Vec<Promise>> {
    let now = civil::text(now);
    let rows = sqlx::query!(
        r#"SELECT hold.booking_id AS "booking!: BookingId", booking.starts, booking.ends, hold.held_from,
               hold.held_until, people AS "people!: u16", hold.units AS "units!: u16",
               hold.wheelchair_places AS "wheelchairs!: u16", hold.assistants AS "assistants!: u16"
           FROM hold JOIN booking ON booking.id = hold.booking_id
           WHERE hold.resource_id = $1 AND hold.held_until > $2 ORDER BY hold.held_from, hold.booking_id"#,
        resource,
        now
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().filter_map(|row| {
        let interval = |from: &str, until: &str| {
            Some(Interval { from: civil::parse(from)?, until: civil::parse(until)? })
        };
        Some(Promise {
            booking: row.booking,
            stay: interval(&row.starts, &row.ends)?,
            held: interval(&row.held_from, &row.held_until)?,
            people: row.people,
            units: row.units,
            wheelchairs: row.wheelchairs,
            assistants: row.assistants,
        })
    });
    Ok(read.collect())
}

/// Makes a change, or says why nothing is done.
pub(super) async fn apply(
    work: &mut Work,
    resource: ResourceId,
    change: &Change,
    now: PrimitiveDateTime,
) -> Result<std::result::Result<(), Problem>> {
    match change {
        Change::About { kind, name, description } => {
            set_kind(work, resource, *kind).await?;
            for language in Language::ALL {
                set_about(work, resource, language, (name.get(language), description.get(language))).await?;
            }
        }
        Change::Guide { directions, house_rules } => {
            for language in Language::ALL {
                let texts = (directions.get(language), house_rules.get(language));
                set_guide(work, resource, language, texts).await?;
            }
        }
        Change::Size(size) => return set_size(work, resource, size, now).await,
        Change::Hours(openings) => set_hours(work, resource, openings).await?,
        Change::Times(times) => set_times(work, resource, times).await?,
        Change::Approval { approval, decide_by, at_deadline } => {
            store::set_approval(work, resource, *approval).await?;
            let (decide_by, at_deadline) = (civil::time_text(*decide_by), at_deadline.code());
            sqlx::query!(
                "UPDATE resource SET decide_by = $2, at_deadline = $3 WHERE id = $1",
                resource,
                decide_by,
                at_deadline
            )
            .execute(&mut **work)
            .await?;
        }
        Change::Quotas(quotas) => store::set_quotas(work, resource, quotas).await?,
        Change::For { viewpoint, answer, sentence } => {
            let code = viewpoint.code();
            sqlx::query!(
                "DELETE FROM resource_fact WHERE resource_id = $1 AND viewpoint = $2",
                resource,
                code
            )
            .execute(&mut **work)
            .await?;
            store::insert_fact(work, resource, *viewpoint, *answer, sentence).await?;
        }
    }
    Ok(Ok(()))
}

/// A drawing of its own goes with the kind that it was drawn for.
async fn set_kind(work: &mut Work, resource: ResourceId, kind: Kind) -> Result<()> {
    let kind = kind.code();
    sqlx::query!(
        "UPDATE resource SET pictogram = CASE WHEN kind = $2 THEN pictogram ELSE $2 END, kind = $2 WHERE id = $1",
        resource,
        kind
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

async fn set_about(
    work: &mut Work,
    resource: ResourceId,
    language: Language,
    (name, description): (&str, &str),
) -> Result<()> {
    let language = language.code();
    sqlx::query!(
        "UPDATE resource_text SET name = $3, description = $4 WHERE resource_id = $1 AND language = $2",
        resource,
        language,
        name,
        description
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

async fn set_guide(
    work: &mut Work,
    resource: ResourceId,
    language: Language,
    (directions, house_rules): (&str, &str),
) -> Result<()> {
    let language = language.code();
    sqlx::query!(
        "UPDATE resource_text SET directions = $3, house_rules = $4 WHERE resource_id = $1 AND language = $2",
        resource,
        language,
        directions,
        house_rules
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

async fn set_size(
    work: &mut Work,
    resource: ResourceId,
    size: &Size,
    now: PrimitiveDateTime,
) -> Result<std::result::Result<(), Problem>> {
    let (allocation, now) = (size.allocation.code(), civil::text(now));
    let done = sqlx::query!(
        "UPDATE resource SET allocation = $2, units = $3, largest_party = $4, wheelchair_places = $5,
             assistant_places = $6, sized_at = $7, assistant_takes_place = $8
         WHERE id = $1",
        resource,
        allocation,
        size.units,
        size.largest_party,
        size.wheelchairs,
        size.assistants,
        now,
        size.assistant_takes_place
    )
    .execute(&mut **work)
    .await;
    match done {
        Ok(_) => Ok(Ok(())),
        Err(error) => match broken_rule(&error) {
            Some("resource_is_held") => Ok(Err(Problem::Held)),
            Some("resource_is_linked") => Ok(Err(Problem::Linked)),
            _ => Err(error.into()),
        },
    }
}

async fn set_hours(work: &mut Work, resource: ResourceId, openings: &[Opening]) -> Result<()> {
    sqlx::query!("DELETE FROM opening_interval WHERE resource_id = $1", resource)
        .execute(&mut **work)
        .await?;
    for opening in openings {
        store::insert_opening(work, resource, *opening).await?;
    }
    Ok(())
}

async fn set_times(work: &mut Work, resource: ResourceId, times: &Times) -> Result<()> {
    sqlx::query!(
        "UPDATE resource SET grid_minutes = $2, shortest_minutes = $3, longest_minutes = $4, notice_minutes = $5,
             horizon_days = $6, buffer_before = $7, buffer_after = $8, notice_change = $9, notice_cancel = $10
         WHERE id = $1",
        resource,
        times.grid,
        times.shortest,
        times.longest,
        times.notice,
        times.horizon,
        times.buffer_before,
        times.buffer_after,
        times.notice_change,
        times.notice_cancel
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Puts a resource into use or out of it.
pub(super) async fn set_use(work: &mut Work, resource: ResourceId, in_use: bool) -> Result<()> {
    sqlx::query!("UPDATE resource SET in_use = $2 WHERE id = $1", resource, in_use)
        .execute(&mut **work)
        .await?;
    Ok(())
}
