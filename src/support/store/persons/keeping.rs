//! Changing who gives support.

use time::PrimitiveDateTime;

use super::{Hours, Person};
use crate::civil;
use crate::db::{Result, Work};
use crate::ids::SupportPersonId;
use crate::support::rules::kind::Kind;

/// Adds somebody who gives support.
pub async fn insert(work: &mut Work, person: &Person) -> Result<SupportPersonId> {
    let languages = codes(person);
    let Hours { weekdays, from, until } = person.hours;
    let id = sqlx::query_scalar!(
        r#"INSERT INTO support_person (name, phone, languages, weekdays, from_minute, until_minute)
           VALUES ($1, $2, $3, $4, $5, $6) RETURNING id AS "id!: SupportPersonId""#,
        person.name,
        person.phone,
        languages,
        weekdays,
        from,
        until
    )
    .fetch_one(&mut **work)
    .await?;
    set_kinds(work, id, &person.kinds).await?;
    Ok(id)
}

/// Changes what is known of them; what they have promised stays.
pub async fn save(work: &mut Work, id: SupportPersonId, person: &Person) -> Result<()> {
    let languages = codes(person);
    let Hours { weekdays, from, until } = person.hours;
    sqlx::query!(
        "UPDATE support_person SET name = $1, phone = $2, languages = $3, weekdays = $4, from_minute = $5,
             until_minute = $6
         WHERE id = $7",
        person.name,
        person.phone,
        languages,
        weekdays,
        from,
        until,
        id
    )
    .execute(&mut **work)
    .await?;
    sqlx::query!("DELETE FROM support_person_kind WHERE person_id = $1", id).execute(&mut **work).await?;
    set_kinds(work, id, &person.kinds).await
}

fn codes(person: &Person) -> String {
    person.languages.iter().map(|language| language.code()).collect::<Vec<_>>().join(" ")
}

async fn set_kinds(work: &mut Work, id: SupportPersonId, kinds: &[Kind]) -> Result<()> {
    for kind in kinds {
        let code = kind.code();
        sqlx::query!("INSERT INTO support_person_kind (person_id, kind) VALUES ($1, $2)", id, code)
            .execute(&mut **work)
            .await?;
    }
    Ok(())
}

/// What became of a wish to remove somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Removal {
    /// Nothing is kept of them.
    Gone,
    /// They have promised to give support for so many visits ahead.
    Promised(i64),
}

/// Forgets somebody, unless a member counts on them.
pub async fn remove(work: &mut Work, id: SupportPersonId, now: PrimitiveDateTime) -> Result<Removal> {
    let now = civil::text(now);
    let promised =
        sqlx::query_scalar!("SELECT count(*) FROM support_need WHERE giver = $1 AND ends > $2", id, now)
            .fetch_one(&mut **work)
            .await?;
    if promised > 0 {
        return Ok(Removal::Promised(promised));
    }
    sqlx::query!("DELETE FROM support_person WHERE id = $1", id).execute(&mut **work).await?;
    Ok(Removal::Gone)
}
