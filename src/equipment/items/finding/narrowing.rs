//! What each thing that is asked allows by itself, looked up as long as it is not too much.

use std::collections::BTreeSet;

use super::rules::{Asked, Token};
use super::store::numbered;
use crate::db::{Connection, Result};
use crate::equipment::rules::State;
use crate::ids::ItemId;

/// What asks for more than so many is not looked up but walked through.
pub(super) const MANY: i64 = 1000;

/// All that the narrowest thing that is asked allows; `None` when each allows many, or nothing is asked.
pub(super) async fn narrowest(db: &mut Connection, asked: &Asked) -> Result<Option<Vec<ItemId>>> {
    let mut allowed = Vec::new();
    for token in &asked.words {
        allowed.push(with_word(db, token).await?);
    }
    for token in &asked.holder {
        allowed.push(with_holder(db, token).await?);
    }
    if asked.state.is_some() || asked.category.is_some() || asked.place.is_some() || asked.overdue {
        allowed.extend(narrowed(db, asked).await?);
    }
    let few = |found: &Vec<ItemId>| numbered(found.len()) <= MANY;
    let narrowest = allowed.into_iter().filter(few).min_by_key(Vec::len);
    // An item may have been found by several of its words.
    Ok(narrowest.map(|found| found.into_iter().collect::<BTreeSet<_>>().into_iter().collect()))
}

async fn with_word(db: &mut Connection, token: &Token) -> Result<Vec<ItemId>> {
    let (token, most) = (serde_json::to_string(token)?, MANY + 1);
    Ok(sqlx::query_scalar!(
        r#"SELECT item_id AS "id!: ItemId" FROM json_each($1, '$.s') AS spelled CROSS JOIN item_word
           WHERE word >= spelled.value ->> 0 AND word < spelled.value ->> 1
           UNION ALL
           SELECT item.id FROM json_each($1, '$.c') AS named CROSS JOIN item WHERE item.category_id = named.value
           UNION ALL
           SELECT item.id FROM json_each($1, '$.s') AS spelled CROSS JOIN donor_word
               CROSS JOIN donation ON donation.donor_id = donor_word.donor_id
               CROSS JOIN donation_line ON donation_line.donation_id = donation.id
               CROSS JOIN item ON item.donation_line_id = donation_line.id
           WHERE word >= spelled.value ->> 0 AND word < spelled.value ->> 1
           UNION ALL
           SELECT custody.item_id FROM json_each($1, '$.s') AS spelled CROSS JOIN member_word
               CROSS JOIN custody ON custody.holder_id = member_word.member_id AND custody.ended_at IS NULL
           WHERE word >= spelled.value ->> 0 AND word < spelled.value ->> 1
           LIMIT $2"#,
        token,
        most
    )
    .fetch_all(db)
    .await?)
}

async fn with_holder(db: &mut Connection, token: &Token) -> Result<Vec<ItemId>> {
    let (token, most) = (serde_json::to_string(token)?, MANY + 1);
    Ok(sqlx::query_scalar!(
        r#"SELECT custody.item_id AS "id!: ItemId" FROM json_each($1, '$.s') AS spelled CROSS JOIN member_word
               CROSS JOIN custody ON custody.holder_id = member_word.member_id AND custody.ended_at IS NULL
           WHERE word >= spelled.value ->> 0 AND word < spelled.value ->> 1 LIMIT $2"#,
        token,
        most
    )
    .fetch_all(db)
    .await?)
}

/// What each of the other things that are asked allows.
async fn narrowed(db: &mut Connection, asked: &Asked) -> Result<Vec<Vec<ItemId>>> {
    let (most, mut allowed) = (MANY + 1, Vec::new());
    if let Some(state) = asked.state.map(State::code) {
        let found = sqlx::query_scalar!(
            r#"SELECT id AS "id!: ItemId" FROM item WHERE state = $1 LIMIT $2"#,
            state,
            most
        );
        allowed.push(found.fetch_all(&mut *db).await?);
    }
    if let Some(category) = asked.category {
        let found = sqlx::query_scalar!(
            r#"SELECT id AS "id!: ItemId" FROM item WHERE category_id = $1 LIMIT $2"#,
            category,
            most
        );
        allowed.push(found.fetch_all(&mut *db).await?);
    }
    if let Some(place) = asked.place {
        let found = sqlx::query_scalar!(
            r#"SELECT id AS "id!: ItemId" FROM item WHERE place_id = $1
               UNION ALL SELECT item_id FROM custody WHERE place_id = $1 AND ended_at IS NULL LIMIT $2"#,
            place,
            most
        );
        allowed.push(found.fetch_all(&mut *db).await?);
    }
    if asked.overdue {
        let found = sqlx::query_scalar!(
            r#"SELECT item_id AS "id!: ItemId" FROM custody
               WHERE ended_at IS NULL AND due IS NOT NULL AND due < $1 LIMIT $2"#,
            asked.now,
            most
        );
        allowed.push(found.fetch_all(&mut *db).await?);
    }
    Ok(allowed)
}
