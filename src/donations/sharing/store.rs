//! Private addresses of donors, and what stands at them.

use super::rules::{Data, Fate, Out, data, fate};
use crate::db::{Connection, Result, Work};
use crate::equipment::rules::State;
use crate::ids::{DonationId, DonorId, LineId, MemberId};
use crate::language::{Language, Texts};

/// Somebody who gives.
#[derive(Debug)]
pub(super) struct Donor {
    pub(super) id: DonorId,
    /// Empty for whoever does not want to be known.
    pub(super) name: String,
    pub(super) reads: Language,
}

/// One of them.
pub(super) async fn donor(db: &mut Connection, donor: DonorId) -> Result<Option<Donor>> {
    let row = sqlx::query!("SELECT name, reads FROM donor WHERE id = $1", donor).fetch_optional(db).await?;
    Ok(row.map(|row| Donor { id: donor, name: row.name, reads: language(&row.reads) }))
}

fn language(code: &str) -> Language {
    Language::parse(code).unwrap_or_default()
}

/// Whose an address is; none for one that was closed or never was.
pub(super) async fn of_link(db: &mut Connection, token_hash: &[u8]) -> Result<Option<Donor>> {
    let row = sqlx::query!(
        r#"SELECT donor.id AS "id!: DonorId", name, reads FROM donor_link JOIN donor ON donor.id = donor_id
           WHERE token_hash = $1 AND revoked_at IS NULL"#,
        token_hash
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| Donor { id: row.id, name: row.name, reads: language(&row.reads) }))
}

/// When the address that opens was made, and by whom.
pub(super) async fn open_since(db: &mut Connection, donor: DonorId) -> Result<Option<(i64, String)>> {
    let row = sqlx::query!(
        r#"SELECT made_at, member.given_name || ' ' || member.surname AS "name!: String"
           FROM donor_link JOIN member ON member.id = made_by WHERE donor_id = $1 AND revoked_at IS NULL"#,
        donor
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| (row.made_at, row.name)))
}

/// Closes the address; nothing happens when none is open.
pub(super) async fn close(work: &mut Work, donor: DonorId, (by, at): (MemberId, i64)) -> Result<()> {
    sqlx::query!(
        "UPDATE donor_link SET revoked_by = $2, revoked_at = $3 WHERE donor_id = $1 AND revoked_at IS NULL",
        donor,
        by,
        at
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Opens an address; the one before no longer opens anything.
pub(super) async fn open(
    work: &mut Work,
    donor: DonorId,
    token_hash: &[u8],
    (by, at): (MemberId, i64),
) -> Result<()> {
    close(work, donor, (by, at)).await?;
    sqlx::query!(
        "INSERT INTO donor_link (donor_id, token_hash, made_by, made_at) VALUES ($1, $2, $3, $4)",
        donor,
        token_hash,
        by,
        at
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// One act of giving.
#[derive(Debug)]
pub(super) struct Donation {
    pub(super) id: DonationId,
    /// `YYYY-MM-DD`.
    pub(super) received_on: Option<String>,
    /// `YYYY-MM-DD`.
    pub(super) promised_on: Option<String>,
}

/// All that count, the newest first.
pub(super) async fn donations(db: &mut Connection, donor: DonorId) -> Result<Vec<Donation>> {
    let rows = sqlx::query_as!(
        Donation,
        r#"SELECT id AS "id!: DonationId", received_on, promised_on FROM donation
           WHERE donor_id = $1 AND dropped_at IS NULL ORDER BY coalesce(received_on, promised_on) DESC, id DESC"#,
        donor
    );
    Ok(rows.fetch_all(db).await?)
}

/// So many alike.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) id: LineId,
    pub(super) donation: DonationId,
    pub(super) kind: Texts,
    pub(super) make: String,
    pub(super) model: String,
    pub(super) quantity: i64,
}

/// What the donations consist of, as they were written down.
pub(super) async fn lines(db: &mut Connection, donor: DonorId) -> Result<Vec<Line>> {
    let rows = sqlx::query!(
        r#"SELECT donation_line.id AS "id!: LineId", donation_id AS "donation!: DonationId", name_kk, name_ru, name_en,
               make, model, quantity
           FROM donation JOIN donation_line ON donation_id = donation.id JOIN category ON category.id = category_id
           WHERE donor_id = $1 AND dropped_at IS NULL ORDER BY donation_line.position"#,
        donor
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().map(|row| Line {
        id: row.id,
        donation: row.donation,
        kind: Texts { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
        make: row.make,
        model: row.model,
        quantity: row.quantity,
    });
    Ok(read.collect())
}

/// A piece, and what became of it.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) line: LineId,
    pub(super) tag: String,
    pub(super) quantity: i64,
    pub(super) fate: Fate,
    pub(super) data: Data,
}

/// All pieces of a donor, as they were registered. Who has them is not even read.
pub(super) async fn pieces(db: &mut Connection, donor: DonorId) -> Result<Vec<Piece>> {
    let rows = sqlx::query!(
        r#"SELECT donation_line.id AS "line!: LineId", tag, item.quantity, state, item.holds_data AS "holds_data!: bool",
               (dirty OR EXISTS (SELECT 1 FROM item AS part WHERE part.inside_id = item.id AND part.dirty))
                   AS "dirty!: bool",
               custody.kind AS "out?: String",
               coalesce(custody_gift.given_at, custody.started_at) AS "since?: i64",
               (SELECT max(at) FROM item_event WHERE item_id = item.id AND to_state = 'disposed') AS "gone?: i64"
           FROM donation JOIN donation_line ON donation_id = donation.id
           JOIN item ON item.donation_line_id = donation_line.id
           LEFT JOIN custody ON custody.item_id = item.id AND custody.ended_at IS NULL
           LEFT JOIN custody_gift ON custody_gift.custody_id = custody.id
           WHERE donor_id = $1 ORDER BY item.id"#,
        donor
    )
    .fetch_all(db)
    .await?;
    let read = rows.into_iter().filter_map(|row| {
        let state = State::parse(&row.state)?;
        let out = row.out.as_deref().and_then(Out::parse).zip(row.since);
        Some(Piece {
            line: row.line,
            tag: row.tag,
            quantity: row.quantity,
            fate: fate(state, out, row.gone),
            data: data(row.holds_data, row.dirty, state),
        })
    });
    Ok(read.collect())
}
