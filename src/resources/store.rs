//! Resources in the database, and what bookings hold of them.

mod adding;
mod allowances;
mod approval;
mod chosen;
mod closing;
mod exceptions;
mod extras;
mod holding;
mod quotas;

use time::Date;

use super::rules::{
    Allocation, Answer, AtDeadline, ClosedDay, Exception, Kind, Opening, Quota, Terms, Viewpoint,
};
use crate::civil;
use crate::db::{Connection, Result};
use crate::ids::ResourceId;
use crate::language::{Language, Texts};

pub(super) use adding::insert_opening;
pub use adding::{NewResource, NewText, insert, insert_fact, insert_picture, insert_text};
pub use allowances::{
    Given, Listed, NewAllowance, allowance, allowances, end_allowance, give_allowance, given, later_arrivals,
    theirs, theirs_of,
};
pub(super) use approval::set_approval;
pub use chosen::{closed_to, may_book};
pub use closing::{close_day, is_unused, longest_horizon, open_day};
pub use exceptions::{NewException, add_exception, remove_exception};
pub use extras::all_extras;
pub(super) use extras::extras_of_all;
pub use holding::{held, held_of_all, held_without};
pub(crate) use quotas::{kind_quotas, set_kind_quotas, set_quotas};

/// What can be booked, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// In the database.
    pub id: ResourceId,
    /// In addresses.
    pub slug: String,
    /// What sort of thing it is.
    pub kind: Kind,
    /// The drawing beside its name.
    pub pictogram: String,
    /// In the asked language.
    pub name: String,
    /// What it is and for whom, in the asked language.
    pub description: String,
    /// On which it is booked.
    pub terms: Terms,
}

/// The way to a resource and the manners there, in one language.
#[derive(Debug)]
pub struct Guide {
    /// From the entrance to it.
    pub directions: String,
    /// What everybody keeps to.
    pub house_rules: String,
}

/// Whether a resource is right for somebody, in one language.
#[derive(Debug)]
pub struct Fact {
    /// Of which resource.
    pub resource: ResourceId,
    /// Seen with whose eyes.
    pub viewpoint: Viewpoint,
    /// In a word.
    pub answer: Answer,
    /// In a sentence.
    pub sentence: String,
}

/// As the database keeps it, openings apart.
#[expect(clippy::struct_excessive_bools, reason = "one for each flag of the table")]
struct Row {
    id: ResourceId,
    slug: String,
    kind: String,
    pictogram: String,
    name: String,
    description: String,
    in_use: bool,
    for_chosen: bool,
    alone: bool,
    allocation: String,
    units: u16,
    largest_party: u16,
    wheelchair_places: u16,
    assistant_places: u16,
    assistant_takes_place: bool,
    grid: u16,
    shortest: u16,
    longest: u16,
    notice: u16,
    notice_change: u16,
    notice_cancel: u16,
    horizon: u16,
    buffer_before: u16,
    buffer_after: u16,
    needs_approval: bool,
    approval_over_minutes: Option<u16>,
    approval_over_people: Option<u16>,
    approval_before: Option<String>,
    approval_after: Option<String>,
    decide_by: String,
    at_deadline: String,
}

impl Row {
    /// Nothing for a word that no CHECK of the table lets in.
    fn read(
        self,
        openings: Vec<Opening>,
        exceptions: Vec<Exception>,
        quotas: Vec<Quota>,
    ) -> Option<Resource> {
        let conditions = approval::Row {
            over_minutes: self.approval_over_minutes,
            over_people: self.approval_over_people,
            before: self.approval_before,
            after: self.approval_after,
        };
        let terms = Terms {
            in_use: self.in_use,
            for_chosen: self.for_chosen,
            alone: self.alone,
            allocation: Allocation::parse(&self.allocation)?,
            units: self.units,
            largest_party: self.largest_party,
            wheelchair_places: self.wheelchair_places,
            assistant_places: self.assistant_places,
            assistant_takes_place: self.assistant_takes_place,
            grid: self.grid,
            shortest: self.shortest,
            longest: self.longest,
            notice: self.notice,
            notice_change: self.notice_change,
            notice_cancel: self.notice_cancel,
            horizon: self.horizon,
            buffer_before: self.buffer_before,
            buffer_after: self.buffer_after,
            approval: conditions.read(self.needs_approval),
            decide_by: civil::parse_time(&self.decide_by)?,
            at_deadline: AtDeadline::parse(&self.at_deadline)?,
            openings,
            exceptions,
            quotas,
        };
        Some(Resource {
            id: self.id,
            slug: self.slug,
            kind: Kind::parse(&self.kind)?,
            pictogram: self.pictogram,
            name: self.name,
            description: self.description,
            terms,
        })
    }
}

/// The columns of [`Row`]; `$1` is the language, what comes after it chooses.
macro_rules! rows {
    ($which:tt, $language:expr $(, $argument:expr)*) => {
        sqlx::query_as!(
            Row,
            r#"SELECT resource.id AS "id!: ResourceId", slug, kind, pictogram, name, description,
                      in_use AS "in_use!: bool", for_chosen AS "for_chosen!: bool", alone AS "alone!: bool", allocation,
                      units AS "units: u16", largest_party AS "largest_party: u16",
                      wheelchair_places AS "wheelchair_places: u16", assistant_places AS "assistant_places: u16",
                      assistant_takes_place AS "assistant_takes_place!: bool",
                      grid_minutes AS "grid: u16", shortest_minutes AS "shortest: u16",
                      longest_minutes AS "longest: u16", notice_minutes AS "notice: u16",
                      notice_change AS "notice_change!: u16", notice_cancel AS "notice_cancel!: u16",
                      horizon_days AS "horizon: u16", buffer_before AS "buffer_before: u16",
                      buffer_after AS "buffer_after: u16", needs_approval AS "needs_approval: bool",
                      approval_over_minutes AS "approval_over_minutes: u16",
                      approval_over_people AS "approval_over_people: u16", approval_before, approval_after,
                      decide_by, at_deadline
               FROM resource JOIN resource_text ON resource_text.resource_id = resource.id AND language = $1 "# + $which,
            $language $(, $argument)*
        )
    };
}

/// The resource of an address.
pub async fn find(db: &mut Connection, slug: &str, language: Language) -> Result<Option<Resource>> {
    let language = language.code();
    let row = rows!("WHERE slug = $2", language, slug).fetch_optional(&mut *db).await?;
    with_openings(db, row).await
}

/// The resource of a booking.
pub async fn find_by_id(
    db: &mut Connection,
    resource: ResourceId,
    language: Language,
) -> Result<Option<Resource>> {
    let language = language.code();
    let row = rows!("WHERE resource.id = $2", language, resource).fetch_optional(&mut *db).await?;
    with_openings(db, row).await
}

/// All resources in use that may be booked by themselves, in the order of the lists.
pub async fn all(db: &mut Connection, language: Language) -> Result<Vec<Resource>> {
    let language = language.code();
    let rows = rows!("WHERE in_use AND alone ORDER BY position, slug", language).fetch_all(&mut *db).await?;
    each_with_openings(db, rows).await
}

/// All resources, those out of use after the others.
pub async fn all_kept(db: &mut Connection, language: Language) -> Result<Vec<Resource>> {
    let language = language.code();
    let rows = rows!("ORDER BY in_use DESC, position, slug", language).fetch_all(&mut *db).await?;
    each_with_openings(db, rows).await
}

async fn each_with_openings(db: &mut Connection, rows: Vec<Row>) -> Result<Vec<Resource>> {
    let openings = all_openings(db).await?;
    let mut exceptions = exceptions::load(db, None).await?;
    let mut quotas = quotas::load(db, None).await?;
    let of = |id| openings.iter().filter(move |(resource, _)| *resource == id).map(|(_, opening)| *opening);
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let own = of(row.id).collect();
            let exceptions = exceptions.remove(&row.id).unwrap_or_default();
            let quotas = quotas.remove(&row.id).unwrap_or_default();
            row.read(own, exceptions, quotas)
        })
        .collect())
}

async fn with_openings(db: &mut Connection, row: Option<Row>) -> Result<Option<Resource>> {
    let Some(row) = row else { return Ok(None) };
    let openings = openings(db, row.id).await?;
    let exceptions = exceptions::load(db, Some(row.id)).await?.remove(&row.id).unwrap_or_default();
    let quotas = quotas::load(db, Some(row.id)).await?.remove(&row.id).unwrap_or_default();
    Ok(row.read(openings, exceptions, quotas))
}

async fn openings(db: &mut Connection, resource: ResourceId) -> Result<Vec<Opening>> {
    let rows = sqlx::query!(
        "SELECT weekday, opens, closes FROM opening_interval WHERE resource_id = $1 ORDER BY weekday, opens",
        resource
    )
    .fetch_all(db)
    .await?;
    Ok(rows.iter().filter_map(|row| Opening::read(row.weekday, &row.opens, &row.closes)).collect())
}

async fn all_openings(db: &mut Connection) -> Result<Vec<(ResourceId, Opening)>> {
    let rows = sqlx::query!(
        r#"SELECT resource_id AS "resource!: ResourceId", weekday, opens, closes
           FROM opening_interval ORDER BY weekday, opens"#
    )
    .fetch_all(db)
    .await?;
    let read = |opening: Option<Opening>, resource| opening.map(|opening| (resource, opening));
    Ok(rows
        .iter()
        .filter_map(|row| read(Opening::read(row.weekday, &row.opens, &row.closes), row.resource))
        .collect())
}

/// The days from `from` to `until`, both included, on which the centre is closed.
pub async fn closed_days(db: &mut Connection, from: Date, until: Date) -> Result<Vec<ClosedDay>> {
    let (from, until) = (civil::date_text(from), civil::date_text(until));
    let rows = sqlx::query!(
        "SELECT day, reason_kk, reason_ru, reason_en FROM closed_day
         WHERE day BETWEEN $1 AND $2 ORDER BY day",
        from,
        until
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().filter_map(|row| {
        let reason = Texts { kk: row.reason_kk, ru: row.reason_ru, en: row.reason_en };
        Some(ClosedDay { day: civil::parse_date(&row.day)?, reason })
    });
    Ok(read.collect())
}

/// The way to a resource and the manners there.
pub async fn guide(db: &mut Connection, resource: ResourceId, language: Language) -> Result<Option<Guide>> {
    let language = language.code();
    Ok(sqlx::query_as!(
        Guide,
        "SELECT directions, house_rules FROM resource_text WHERE resource_id = $1 AND language = $2",
        resource,
        language
    )
    .fetch_optional(db)
    .await?)
}

/// For whom a resource is right, every viewpoint in its order; of every resource when none is named.
pub async fn facts(
    db: &mut Connection,
    resource: Option<ResourceId>,
    language: Language,
) -> Result<Vec<Fact>> {
    let language = language.code();
    let rows = sqlx::query!(
        r#"SELECT resource_id AS "resource!: ResourceId", viewpoint, answer,
                  CASE $1 WHEN 'kk' THEN sentence_kk WHEN 'ru' THEN sentence_ru ELSE sentence_en END
                  AS "sentence!: String"
           FROM resource_fact WHERE $2 IS NULL OR resource_id = $2"#,
        language,
        resource
    )
    .fetch_all(db)
    .await?;
    let mut facts: Vec<Fact> = rows
        .into_iter()
        .filter_map(|row| {
            let (viewpoint, answer) = (Viewpoint::parse(&row.viewpoint)?, Answer::parse(&row.answer)?);
            Some(Fact { resource: row.resource, viewpoint, answer, sentence: row.sentence })
        })
        .collect();
    facts.sort_by_key(|fact| Viewpoint::ALL.iter().position(|viewpoint| *viewpoint == fact.viewpoint));
    Ok(facts)
}
