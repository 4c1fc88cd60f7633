//! Requests for support in the database.

use time::PrimitiveDateTime;

mod kinds;
mod lines;
mod persons;
mod waiting;

pub use kinds::{leads, set_lead, timings};
pub use lines::{Line, NewLine, Set, ask_lines, let_go, lines, note_answer, set_lines};
pub(crate) use persons::insert;
pub use persons::{Giver, Hours, Person, givers, person};
pub(super) use persons::{Removal, list, remove, save};
pub use waiting::{Wish, of_these};

use super::rules::{Moved, Status};
use crate::civil;
use crate::db::{Connection, Result, Work};
use crate::ids::{BookingId, MemberId, ResourceId};
use crate::language::{Language, Texts};
use crate::messages::notice::Visit;

/// What is asked for, and the consent under which it may be read.
#[derive(Debug)]
pub struct Asked<'a> {
    /// In the person's own words.
    pub wish: &'a str,
    /// The person's standing card is in it.
    pub from_card: bool,
    /// The very sentence that was agreed to.
    pub consent: &'a str,
    /// In which language it was read.
    pub language: Language,
    /// Who agreed.
    pub by: MemberId,
}

/// A request for support, for the eyes of who asked or who must act.
#[derive(Debug, Clone)]
pub struct Support {
    /// In the person's own words; empty when it has been withdrawn.
    pub wish: String,
    /// Where it stands.
    pub status: Status,
    /// What the coordinator says to the person; may be empty.
    pub answer: String,
    /// The coordinator who sees to it, given name and surname; nobody yet when empty.
    pub responsible: String,
    /// What became of it, first things first.
    pub history: Vec<Event>,
    /// The kinds that were chosen; none: it is in words only.
    pub lines: Vec<Line>,
}

/// A change of status.
#[derive(Debug, Clone)]
pub struct Event {
    /// What it became.
    pub status: Status,
    /// Seconds since 1970.
    pub at: i64,
    /// By whom; the portal itself if nobody.
    pub by: Option<String>,
}

/// Keeps what is asked for with a booking.
pub async fn ask(work: &mut Work, booking: BookingId, asked: &Asked<'_>, now: i64) -> Result<()> {
    let language = asked.language.code();
    sqlx::query!(
        "INSERT INTO support_request
             (booking_id, wish, from_card, status, asked_at, consent_text, consent_language, consent_by)
         VALUES ($1, $2, $3, 'asked', $4, $5, $6, $7)",
        booking,
        asked.wish,
        asked.from_card,
        now,
        asked.consent,
        language,
        asked.by
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// What was asked for with a booking, if anything.
pub async fn of_booking(db: &mut Connection, booking: BookingId) -> Result<Option<Support>> {
    let row = sqlx::query!(
        r#"SELECT wish, status, answer, trim(coalesce(given_name || ' ' || surname, '')) AS "responsible!: String"
           FROM support_request LEFT JOIN member ON member.id = support_request.responsible
           WHERE booking_id = $1"#,
        booking
    )
    .fetch_optional(&mut *db)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let history = history(&mut *db, booking).await?;
    let lines = lines::lines(db, booking).await?;
    let status = Status::parse(&row.status).unwrap_or(Status::Asked);
    let (wish, answer, responsible) = (row.wish, row.answer, row.responsible);
    Ok(Some(Support { wish, status, answer, responsible, history, lines }))
}

async fn history(db: &mut Connection, booking: BookingId) -> Result<Vec<Event>> {
    let rows = sqlx::query!(
        r#"SELECT support_event.to_status, support_event.at,
               member.given_name || ' ' || member.surname AS "by: String"
           FROM support_event LEFT JOIN member ON member.id = support_event.by_member
           WHERE support_event.booking_id = $1 ORDER BY support_event.id"#,
        booking
    )
    .fetch_all(db)
    .await?;
    let event = |code: &str, at, by| Status::parse(code).map(|status| Event { status, at, by });
    Ok(rows.into_iter().filter_map(|row| event(&row.to_status, row.at, row.by)).collect())
}

/// A change of status: from where, to where, by whom, and what the person is to read.
#[derive(Debug)]
pub struct Change<'a> {
    /// Which booking.
    pub booking: BookingId,
    /// Where it stood when somebody looked.
    pub from: Status,
    /// What it becomes.
    pub to: Status,
    /// The portal itself if nobody.
    pub by: Option<MemberId>,
    /// May be empty unless it is not possible.
    pub answer: &'a str,
}

/// Changes a status; the database writes its history. Whoever answers sees to it from then on. Whoever comes second is
/// told where it stands.
pub async fn change(
    work: &mut Work,
    change: &Change<'_>,
    now: i64,
) -> Result<std::result::Result<(), Moved>> {
    let (from, to) = (change.from.code(), change.to.code());
    let forgotten = change.to == Status::Withdrawn;
    let responsible = change.by.filter(|_| !forgotten);
    let done = sqlx::query!(
        "UPDATE support_request SET status = $1, answer = $2, wish = CASE WHEN $3 THEN '' ELSE wish END,
             changed_at = $4, changed_by = $5, responsible = $8
         WHERE booking_id = $6 AND status = $7
             AND EXISTS (SELECT 1 FROM support_transition WHERE from_status = $7 AND to_status = $1)",
        to,
        change.answer,
        forgotten,
        now,
        change.by,
        change.booking,
        from,
        responsible
    )
    .execute(&mut **work)
    .await?;
    if done.rows_affected() > 0 {
        return Ok(Ok(()));
    }
    let code =
        sqlx::query_scalar!("SELECT status FROM support_request WHERE booking_id = $1", change.booking)
            .fetch_one(&mut **work)
            .await?;
    Ok(Err(Moved::Already(Status::parse(&code).unwrap_or(Status::Asked))))
}

/// What had been answered for another time is asked for anew; whoever saw to it still does. Is there anything to arrange?
pub async fn ask_anew(work: &mut Work, booking: BookingId, now: i64) -> Result<bool> {
    sqlx::query!("UPDATE support_need SET status = 'asked', giver = NULL WHERE booking_id = $1", booking)
        .execute(&mut **work)
        .await?;
    sqlx::query!(
        "UPDATE support_request SET status = 'asked', answer = '', changed_at = $1, changed_by = NULL
         WHERE booking_id = $2 AND status IN ('arranged', 'not_possible')",
        now,
        booking
    )
    .execute(&mut **work)
    .await?;
    let is_asked = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM support_request WHERE booking_id = $1 AND status = 'asked') AS "is!: bool""#,
        booking
    );
    Ok(is_asked.fetch_one(&mut **work).await?)
}

/// Somebody else sees to what was promised for visits of this resource that are not over.
pub async fn hand_over(
    work: &mut Work,
    (from, to): (MemberId, MemberId),
    resource: ResourceId,
    now: PrimitiveDateTime,
) -> Result<()> {
    let now = civil::text(now);
    sqlx::query!(
        "UPDATE support_request SET responsible = $1 WHERE responsible = $2 AND status = 'arranged'
             AND booking_id IN (SELECT id FROM booking WHERE resource_id = $3 AND held AND ends > $4)",
        to,
        from,
        resource,
        now
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// A request for support as messages tell of it: of whose booking, and where it stands.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) member: MemberId,
    pub(super) status: Status,
    pub(super) visit: Visit,
}

struct Row {
    id: BookingId,
    member_id: MemberId,
    status: String,
    starts: String,
    ends: String,
    decide_by: String,
    name_kk: String,
    name_ru: String,
    name_en: String,
    events: i64,
}

macro_rules! rows {
    ($condition:literal, $($argument:expr),*) => {
        sqlx::query_as!(
            Row,
            r#"SELECT booking.id AS "id!: BookingId", booking.member_id AS "member_id!: MemberId",
                   support_request.status, booking.starts, booking.ends, booking.decide_by,
                   kk.name AS name_kk, ru.name AS name_ru, en.name AS name_en,
                   (SELECT count(*) FROM booking_event WHERE booking_event.booking_id = booking.id) AS "events!: i64"
               FROM support_request
               JOIN booking ON booking.id = support_request.booking_id
               JOIN resource_text AS kk ON kk.resource_id = booking.resource_id AND kk.language = 'kk'
               JOIN resource_text AS ru ON ru.resource_id = booking.resource_id AND ru.language = 'ru'
               JOIN resource_text AS en ON en.resource_id = booking.resource_id AND en.language = 'en'
               WHERE "# + $condition,
            $($argument),*
        )
    };
}

impl Row {
    fn read(self) -> Told {
        Told {
            member: self.member_id,
            status: Status::parse(&self.status).unwrap_or(Status::Asked),
            visit: Visit {
                booking: self.id,
                resource: Texts { kk: self.name_kk, ru: self.name_ru, en: self.name_en },
                from: self.starts,
                until: self.ends,
                decide_by: self.decide_by,
                sequence: self.events - 1,
                by: String::new(),
            },
        }
    }
}

/// The request of one booking.
pub(super) async fn told(db: &mut Connection, booking: BookingId) -> Result<Option<Told>> {
    Ok(rows!("booking.id = $1", booking).fetch_optional(db).await?.map(Row::read))
}

/// What a person still asks for with the standing card, for visits that are not over.
pub(super) async fn asked_with_card(
    db: &mut Connection,
    member: MemberId,
    now: PrimitiveDateTime,
) -> Result<Vec<Told>> {
    let now = civil::text(now);
    let rows = rows!(
        "booking.member_id = $1 AND booking.held AND booking.ends > $2
           AND support_request.from_card AND support_request.status <> 'withdrawn'
         ORDER BY booking.starts",
        member,
        now
    );
    Ok(rows.fetch_all(db).await?.into_iter().map(Row::read).collect())
}
