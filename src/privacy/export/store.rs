//! What is kept of a person, read along the map of the data: a column that is on the map cannot be forgotten here.

use serde_json::{Map, Value};
use sqlx::AssertSqlSafe;

use crate::db::{Connection, Result};
use crate::ids::MemberId;
use crate::language::Language;
use crate::privacy::map::{Column, Export, Table, tables};

/// The rows of one table that belong to the person.
#[derive(Debug)]
pub(super) struct Kept {
    pub(super) table: &'static Table,
    pub(super) rows: Vec<Map<String, Value>>,
}

/// Rows that name the person as who acted for the centre.
#[derive(Debug)]
pub(super) struct Acts {
    pub(super) table: &'static Table,
    pub(super) column: &'static Column,
    pub(super) rows: i64,
}

/// Everything that belongs to `member`, table by table; names of resources in `language`.
pub(super) async fn everything(
    db: &mut Connection,
    member: MemberId,
    language: Language,
) -> Result<Vec<Kept>> {
    let mut all = Vec::new();
    for table in tables() {
        let Some(sql) = select(table) else { continue };
        // The statement is made of names on the map alone; whose rows they are is a parameter.
        let rows: Vec<String> = sqlx::query_scalar(AssertSqlSafe(sql))
            .bind(member.0)
            .bind(language.code())
            .fetch_all(&mut *db)
            .await?;
        let rows = rows.iter().filter_map(|row| serde_json::from_str(row).ok()).collect();
        all.push(Kept { table, rows });
    }
    Ok(all)
}

/// How often the person is named as who acted.
pub(super) async fn acts(db: &mut Connection, member: MemberId) -> Result<Vec<Acts>> {
    let mut all = Vec::new();
    for table in tables() {
        for column in table.columns.iter().filter(|column| names_who_acted(column)) {
            let sql = format!("SELECT count(*) FROM {} WHERE {} = $1", table.name, column.name);
            let rows = sqlx::query_scalar(AssertSqlSafe(sql)).bind(member.0).fetch_one(&mut *db).await?;
            all.push(Acts { table, column, rows });
        }
    }
    Ok(all.into_iter().filter(|acts| acts.rows > 0).collect())
}

fn names_who_acted(column: &Column) -> bool {
    column.export == Export::Act || column.unit == "person"
}

fn select(table: &Table) -> Option<String> {
    let owned = owned(table, "$1")?;
    let fields: Vec<String> = table
        .columns
        .iter()
        .filter(|column| column.export == Export::Yes || matches!(column.export, Export::Of(_)))
        .map(|column| format!("'{}', {}", column.name, value(column)))
        .collect();
    // The language is named once, so that every statement takes the same parameters.
    Some(format!(
        "SELECT json_object({}) FROM {} AS kept WHERE {owned} AND $2 <> ''",
        fields.join(", "),
        table.name
    ))
}

/// The condition under which a row belongs to whom `person` names.
fn owned(table: &Table, person: &str) -> Option<String> {
    let column = table.owner()?;
    match &column.export {
        Export::Of(parent) => {
            let parent = tables().iter().find(|table| table.name == *parent)?;
            let of = owned(parent, person)?;
            Some(format!("{} IN (SELECT id FROM {} WHERE {of})", column.name, parent.name))
        }
        _ => Some(format!("{} = {person}", column.name)),
    }
}

fn value(column: &Column) -> String {
    let name = &column.name;
    match column.unit.as_str() {
        "notice" => format!("json({name})"),
        "person" => {
            format!("(SELECT trim(given_name || ' ' || surname) FROM member WHERE member.id = kept.{name})")
        }
        "resource" => format!(
            "(SELECT name FROM resource_text WHERE resource_text.resource_id = kept.{name} AND language = $2)"
        ),
        "item" => format!(
            "(SELECT trim(tag || ' ' || CASE $2 WHEN 'ru' THEN name_ru WHEN 'en' THEN name_en ELSE name_kk END
                 || ' ' || make || ' ' || model)
              FROM item JOIN category ON category.id = category_id WHERE item.id = kept.{name})"
        ),
        _ => name.clone(),
    }
}
