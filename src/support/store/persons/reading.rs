//! Reading who gives support.

use std::collections::HashMap;

use super::{Hours, Person};
use crate::civil::{self, Interval};
use crate::db::{Connection, Result};
use crate::ids::{BookingId, SupportPersonId};
use crate::language::Language;
use crate::support::rules::kind::Kind;

struct Row {
    id: SupportPersonId,
    name: String,
    phone: String,
    languages: String,
    weekdays: u8,
    from_minute: u16,
    until_minute: u16,
}

impl Row {
    fn read(self, kinds: Vec<Kind>) -> (SupportPersonId, Person) {
        let languages = self.languages.split(' ').filter_map(Language::parse).collect();
        let hours = Hours { weekdays: self.weekdays, from: self.from_minute, until: self.until_minute };
        (self.id, Person { name: self.name, phone: self.phone, languages, hours, kinds })
    }
}

/// Everybody who gives support, by name.
pub async fn list(db: &mut Connection) -> Result<Vec<(SupportPersonId, Person)>> {
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT id AS "id!: SupportPersonId", name, phone, languages, weekdays AS "weekdays: u8",
               from_minute AS "from_minute: u16", until_minute AS "until_minute: u16"
           FROM support_person ORDER BY name, id"#
    )
    .fetch_all(&mut *db)
    .await?;
    let given =
        sqlx::query!(r#"SELECT person_id AS "person: SupportPersonId", kind FROM support_person_kind"#)
            .fetch_all(db)
            .await?;
    let mut kinds: HashMap<SupportPersonId, Vec<Kind>> = HashMap::new();
    for row in given {
        kinds.entry(row.person).or_default().extend(Kind::parse(&row.kind));
    }
    let in_order = |id| {
        let given = kinds.get(&id).map(Vec::as_slice).unwrap_or_default();
        Kind::ALL.into_iter().filter(|kind| given.contains(kind)).collect()
    };
    Ok(rows
        .into_iter()
        .map(|row| {
            let kinds = in_order(row.id);
            row.read(kinds)
        })
        .collect())
}

/// One of them.
pub async fn person(db: &mut Connection, id: SupportPersonId) -> Result<Option<Person>> {
    Ok(list(db).await?.into_iter().find(|(other, _)| *other == id).map(|(_, person)| person))
}

/// Somebody who could give support for a visit.
#[derive(Debug, Clone)]
pub struct Giver {
    /// Which person.
    pub id: SupportPersonId,
    /// Who they are.
    pub person: Person,
    /// They have promised to be elsewhere then.
    pub busy: bool,
}

/// Everybody who gives support, and whether they have promised another member to be elsewhere during this stay.
pub async fn givers(db: &mut Connection, booking: BookingId, stay: &Interval) -> Result<Vec<Giver>> {
    let (starts, ends) = (civil::text(stay.from), civil::text(stay.until));
    let busy = sqlx::query_scalar!(
        r#"SELECT DISTINCT giver AS "giver!: SupportPersonId" FROM support_need
           WHERE giver IS NOT NULL AND starts < $1 AND ends > $2 AND booking_id <> $3"#,
        ends,
        starts,
        booking
    )
    .fetch_all(&mut *db)
    .await?;
    let list = list(db).await?;
    Ok(list.into_iter().map(|(id, person)| Giver { id, person, busy: busy.contains(&id) }).collect())
}
