//! Adding resources, and what is said of them.

use super::super::rules::{Answer, Approval, Kind, Opening, Terms, Viewpoint, minute_text};
use super::set_approval;
use crate::civil;
use crate::db::{Result, Work};
use crate::ids::ResourceId;
use crate::language::{Language, Texts};

/// A resource to be added.
#[derive(Debug)]
pub struct NewResource<'a> {
    /// In addresses.
    pub slug: &'a str,
    /// What sort of thing it is.
    pub kind: Kind,
    /// The drawing beside its name.
    pub pictogram: &'a str,
    /// On which it is booked.
    pub terms: &'a Terms,
}

/// What is said about a resource, in one language.
#[derive(Debug)]
pub struct NewText<'a> {
    /// What it is called.
    pub name: &'a str,
    /// What it is and for whom.
    pub description: &'a str,
    /// From the entrance to it.
    pub directions: &'a str,
    /// What everybody keeps to.
    pub house_rules: &'a str,
}

/// Adds a resource with its openings, last in the lists.
pub async fn insert(work: &mut Work, new: &NewResource<'_>) -> Result<ResourceId> {
    let terms = new.terms;
    let (kind, allocation, at_deadline) =
        (new.kind.code(), terms.allocation.code(), terms.at_deadline.code());
    let (decide_by, needs_approval) = (civil::time_text(terms.decide_by), terms.approval != Approval::Never);
    let resource = sqlx::query_scalar!(
        r#"INSERT INTO resource (slug, kind, pictogram, allocation, units, largest_party, wheelchair_places,
               assistant_places, grid_minutes, shortest_minutes, longest_minutes, notice_minutes, horizon_days,
               buffer_before, buffer_after, needs_approval, decide_by, at_deadline, in_use,
               notice_change, notice_cancel, assistant_takes_place, alone, position)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
               (SELECT coalesce(max(position), 0) + 1 FROM resource))
           RETURNING id AS "id!: ResourceId""#,
        new.slug,
        kind,
        new.pictogram,
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
        needs_approval,
        decide_by,
        at_deadline,
        terms.in_use,
        terms.notice_change,
        terms.notice_cancel,
        terms.assistant_takes_place,
        terms.alone
    )
    .fetch_one(&mut **work)
    .await?;
    set_approval(work, resource, terms.approval).await?;
    for opening in &terms.openings {
        insert_opening(work, resource, *opening).await?;
    }
    Ok(resource)
}

/// Opens a resource for some hours of a weekday.
pub(in crate::resources) async fn insert_opening(
    work: &mut Work,
    resource: ResourceId,
    opening: Opening,
) -> Result<()> {
    let weekday = opening.weekday.number_from_monday();
    let (opens, closes) = (minute_text(opening.opens), minute_text(opening.closes));
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

/// Says what a resource is, in one language.
pub async fn insert_text(
    work: &mut Work,
    resource: ResourceId,
    language: Language,
    text: &NewText<'_>,
) -> Result<()> {
    let language = language.code();
    sqlx::query!(
        "INSERT INTO resource_text (resource_id, language, name, description, directions, house_rules)
         VALUES ($1, $2, $3, $4, $5, $6)",
        resource,
        language,
        text.name,
        text.description,
        text.directions,
        text.house_rules
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Says whether a resource is right for somebody.
pub async fn insert_fact(
    work: &mut Work,
    resource: ResourceId,
    viewpoint: Viewpoint,
    answer: Answer,
    sentence: &Texts,
) -> Result<()> {
    let (viewpoint, answer) = (viewpoint.code(), answer.code());
    sqlx::query!(
        "INSERT INTO resource_fact (resource_id, viewpoint, answer, sentence_kk, sentence_ru, sentence_en)
         VALUES ($1, $2, $3, $4, $5, $6)",
        resource,
        viewpoint,
        answer,
        sentence.kk,
        sentence.ru,
        sentence.en
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Adds a picture after those that a resource has.
pub async fn insert_picture(
    work: &mut Work,
    resource: ResourceId,
    file: &str,
    description: &Texts,
) -> Result<()> {
    sqlx::query!(
        "INSERT INTO resource_picture (resource_id, position, file, description_kk, description_ru, description_en)
         VALUES ($1, (SELECT coalesce(max(position), 0) + 1 FROM resource_picture WHERE resource_id = $1),
             $2, $3, $4, $5)",
        resource,
        file,
        description.kk,
        description.ru,
        description.en
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
