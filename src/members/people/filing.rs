//! Keeping the register in step with names and addresses.

use crate::db::{Result, Work};
use crate::ids::MemberId;
use crate::names::{folded_words, sort_key};

/// In one run of the job.
const MOST: i64 = 500;

/// Files a person anew under all their names and addresses.
pub async fn file(work: &mut Work, member: MemberId) -> Result<()> {
    let row = sqlx::query!(
        r#"SELECT surname, given_name, patronymic, called, email,
               coalesce(phone, (SELECT phone FROM guest WHERE member_id = member.id)) AS "phone?: String"
           FROM member WHERE id = $1"#,
        member
    )
    .fetch_one(&mut **work)
    .await?;
    let key = sort_key(&row.surname, &row.given_name, &row.patronymic);
    let email = row.email.unwrap_or_default();
    let mut words: Vec<String> = [&row.surname, &row.given_name, &row.patronymic, &row.called, &email]
        .into_iter()
        .flat_map(|text| folded_words(text))
        .collect();
    words.extend(row.phone.map(|phone| phone.trim_start_matches("+7").to_owned()));
    sqlx::query!("DELETE FROM member_word WHERE member_id = $1", member).execute(&mut **work).await?;
    for word in words {
        sqlx::query!(
            "INSERT INTO member_word (word, member_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            word,
            member
        )
        .execute(&mut **work)
        .await?;
    }
    sqlx::query!("UPDATE member SET sort_key = $1 WHERE id = $2", key, member).execute(&mut **work).await?;
    Ok(())
}

/// Files those whose names have changed behind the register's back.
pub async fn file_stale(work: &mut Work) -> Result<()> {
    let stale = sqlx::query_scalar!(
        r#"SELECT id AS "id!: MemberId" FROM member WHERE sort_key = '' ORDER BY id LIMIT $1"#,
        MOST
    )
    .fetch_all(&mut **work)
    .await?;
    for member in stale {
        file(work, member).await?;
    }
    Ok(())
}
