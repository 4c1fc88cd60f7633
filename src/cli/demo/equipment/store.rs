//! Donations and handovers with ids of our choosing.

use time::{Date, Duration, PrimitiveDateTime};

use super::plan::{Donation, Handover, Line};
use crate::civil;
use crate::clock::Now;
use crate::db::{Result, Work};
use crate::ids::{CategoryId, ItemId, MemberId, PlaceId};
use crate::language::Language;
use crate::names::{folded_words, sort_key};

const DAY: i64 = 86_400;

/// A donor, what they gave or promised, and its lines.
pub(super) async fn add_donation(work: &mut Work, donation: &Donation, by: MemberId, now: Now) -> Result<()> {
    let ago = donation.received.or(donation.promised).unwrap_or_default();
    let at = now.seconds() - ago * DAY;
    add_donor(work, donation, by, at).await?;
    let day = |days: Option<i64>| {
        days.map(|days| civil::date_text(now.civil.date().saturating_sub(Duration::days(days))))
    };
    let (promised, received) = (day(donation.promised), day(donation.received));
    let received_by = donation.received.map(|_| by);
    let (paper_date, key) =
        (received.clone().filter(|_| !donation.paper.is_empty()), format!("demo-donation-{}", donation.id));
    sqlx::query!(
        "INSERT INTO donation (id, donor_id, promised_on, received_on, received_by, value, wish, paper_number,
             paper_date, made_by, made_at, one_time_key)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        donation.id,
        donation.donor.id,
        promised,
        received,
        received_by,
        donation.value,
        donation.wish,
        donation.paper,
        paper_date,
        by,
        at,
        key
    )
    .execute(&mut **work)
    .await?;
    for (position, line) in (1_i64..).zip(donation.lines) {
        add_line(work, donation.id, position, line).await?;
    }
    Ok(())
}

async fn add_donor(work: &mut Work, donation: &Donation, by: MemberId, at: i64) -> Result<()> {
    let donor = &donation.donor;
    let sorted = sort_key(donor.name, "", "");
    sqlx::query!(
        "INSERT INTO donor (id, kind, name, sort_key, contact, phone, reads, may_be_named, made_by, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        donor.id,
        donor.kind,
        donor.name,
        sorted,
        donor.contact,
        donor.phone,
        donor.reads,
        donor.may_be_named,
        by,
        at
    )
    .execute(&mut **work)
    .await?;
    for word in folded_words(&format!("{} {}", donor.name, donor.contact)) {
        sqlx::query!(
            "INSERT INTO donor_word (word, donor_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            word,
            donor.id
        )
        .execute(&mut **work)
        .await?;
    }
    Ok(())
}

async fn add_line(work: &mut Work, donation: i64, position: i64, line: &Line) -> Result<()> {
    let category = category(work, line.category).await?;
    let grade = line.grade.map(crate::equipment::rules::Grade::code);
    sqlx::query!(
        "INSERT INTO donation_line (id, donation_id, position, category_id, make, model, quantity, counted, holds_data,
             grade)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        line.id,
        donation,
        position,
        category,
        line.make,
        line.model,
        line.quantity,
        line.counted,
        line.holds_data,
        grade
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// The category of this code.
pub(super) async fn category(work: &mut Work, code: &str) -> Result<CategoryId> {
    let found = sqlx::query_scalar!(r#"SELECT id AS "id!: CategoryId" FROM category WHERE code = $1"#, code);
    Ok(found.fetch_one(&mut **work).await?)
}

/// Puts it into the catalogue of what members may ask for.
pub(super) async fn offer(work: &mut Work, item: ItemId) -> Result<()> {
    sqlx::query!("UPDATE item SET may_be_borrowed = 1 WHERE id = $1", item).execute(&mut **work).await?;
    Ok(())
}

/// A handover of the plan, at the time of this example.
pub(super) struct Handed<'a> {
    pub handover: &'a Handover,
    pub by: MemberId,
    pub at: i64,
    pub place: Option<PlaceId>,
    pub due: Option<PrimitiveDateTime>,
}

/// Hands pieces over, with what was said in which language.
pub(super) async fn hand_over(
    work: &mut Work,
    handed: &Handed<'_>,
    items: &[ItemId],
    said: &(Language, String),
) -> Result<()> {
    let Handed { handover, by, at, place, due } = handed;
    let acknowledged = handover.acknowledged.then_some(at);
    let (how, acknowledged_by) = (acknowledged.map(|_| "ticked"), acknowledged.and(handover.holder));
    let key = format!("demo-handover-{}", handover.id);
    let language = said.0.code();
    let text = &said.1;
    sqlx::query!(
        "INSERT INTO handover (id, kind, holder_id, place_id, handed_at, handed_by, sentence, version, language, how,
             acknowledged_at, acknowledged_by, one_time_key)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9, $10, $11, $12)",
        handover.id,
        handover.kind,
        handover.holder,
        place,
        at,
        by,
        text,
        language,
        how,
        acknowledged,
        acknowledged_by,
        key
    )
    .execute(&mut **work)
    .await?;
    let due = due.map(civil::text);
    for item in items {
        sqlx::query!(
            "INSERT INTO custody (item_id, handover_id, kind, holder_id, place_id, started_at, due, grade_out, comes_with)
             SELECT id, $1, $2, $3, $4, $5, $6, grade, comes_with FROM item WHERE id = $7",
            handover.id,
            handover.kind,
            handover.holder,
            place,
            at,
            due,
            item
        )
        .execute(&mut **work)
        .await?;
    }
    Ok(())
}

/// The language that somebody reads.
pub(super) async fn reads(work: &mut Work, member: MemberId) -> Result<Language> {
    let code = sqlx::query_scalar!("SELECT language FROM member WHERE id = $1", member);
    Ok(Language::parse(&code.fetch_one(&mut **work).await?).unwrap_or(Language::Kk))
}

/// What stands on pieces.
pub(super) async fn tags(work: &mut Work, items: &[ItemId]) -> Result<Vec<String>> {
    let mut tags = Vec::new();
    for item in items {
        let tag = sqlx::query_scalar!("SELECT tag FROM item WHERE id = $1", item);
        tags.push(tag.fetch_one(&mut **work).await?);
    }
    Ok(tags)
}

/// How the centre stands on papers; its number belongs to nobody.
pub(super) async fn name_centre(work: &mut Work) -> Result<()> {
    sqlx::query!(
        "UPDATE organisation SET name_kk = '«Есік» коворкинг орталығы', name_ru = 'Коворкинг-центр «Есік»',
             bin = '000000000000', address_kk = 'Ақтөбе қаласы, Есік көшесі, 1-үй',
             address_ru = 'город Актобе, улица Есик, дом 1', head = 'Омарова Айгүл', accountant = 'Гончарова Ирина'"
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Somebody asks for something of a kind that is ready.
pub(super) async fn ask(
    work: &mut Work,
    (member, category): (MemberId, &str),
    (from, until): (Date, Date),
    at: i64,
) -> Result<()> {
    let (from, until) = (civil::date_text(from), civil::date_text(until));
    sqlx::query!(
        "INSERT INTO loan_request (member_id, made_by, made_at, category_id, make, model, make_key, model_key, from_day,
             until_day, purpose, to_be_shown, state, changed_by, changed_at, one_time_key)
         SELECT $1, $1, $2, category_id, make, model, make_key, model_key, $3, $4, '', 1, 'waiting', $1, $2,
             'demo-request-' || $1
         FROM item JOIN category ON category.id = category_id
         WHERE category.code = $5 AND may_be_borrowed AND state = 'ready' ORDER BY item.id LIMIT 1",
        member,
        at,
        from,
        until,
        category
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}
