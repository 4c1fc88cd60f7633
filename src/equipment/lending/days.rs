//! When the centre is open: something comes back only while somebody is there to take it.

use time::Date;

use super::rules::Hours;
use crate::civil;
use crate::db::{Connection, Result};
use crate::equipment::asking::store::open_days;

/// From the first opening of anything to the last closing; a centre that has said nothing is always open.
pub(super) async fn hours(db: &mut Connection, day: Date) -> Result<Hours> {
    if let Some(next) = open_days(db, day).await?.closed_on(day) {
        return Ok(Err(next));
    }
    let weekday = day.weekday().number_from_monday();
    let said = sqlx::query!(
        r#"SELECT min(opens) FILTER (WHERE weekday = $1) AS "opens?: String",
               max(closes) FILTER (WHERE weekday = $1) AS "closes?: String", count(*) AS "said!: i64"
           FROM opening_interval JOIN resource ON resource.id = resource_id AND in_use"#,
        weekday
    )
    .fetch_one(db)
    .await?;
    if said.said == 0 {
        return Ok(Ok((0, 1440)));
    }
    let minute = |text: String| match text.as_str() {
        "24:00" => Some(1440),
        text => civil::parse_time(text).map(civil::minute_of_day),
    };
    Ok(Ok(said.opens.and_then(minute).zip(said.closes.and_then(minute)).unwrap_or((0, 1440))))
}
