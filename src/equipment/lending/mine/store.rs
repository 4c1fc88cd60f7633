//! All of it in one statement: the first page is asked for more often than any other.

use time::{Date, PrimitiveDateTime};

use crate::civil;
use crate::db::{Connection, Result};
use crate::equipment::lending::store::named;
use crate::ids::{CustodyId, HandoverId, MemberId};
use crate::language::Texts;

/// One thing to know.
#[derive(Debug, Clone)]
pub(super) enum Fact {
    /// It comes back by then.
    Lent { custody: CustodyId, due: PrimitiveDateTime, piece: Piece },
    /// It is kept ready until the end of a day.
    Kept { until: Date, piece: Piece },
    /// Nobody has decided yet.
    Asked(Piece),
    /// The terms have not been acknowledged.
    Terms(HandoverId),
}

/// What it is.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    pub(super) what: Texts,
    /// Empty where none is chosen.
    pub(super) tag: String,
}

struct Row {
    fact: String,
    id: i64,
    day: String,
    tag: String,
    name_kk: String,
    name_ru: String,
    name_en: String,
    make: String,
    model: String,
    quantity: i64,
}

impl Row {
    fn read(self) -> Option<Fact> {
        let Self { id, day, tag, quantity, .. } = self;
        let names = [self.name_kk.as_str(), &self.name_ru, &self.name_en];
        let piece = Piece { what: named(names, (&self.make, &self.model), quantity), tag };
        Some(match self.fact.as_str() {
            "loan" => Fact::Lent { custody: CustodyId(id), due: civil::parse(&day)?, piece },
            "approved" => Fact::Kept { until: civil::parse_date(&day)?, piece },
            "waiting" => Fact::Asked(piece),
            _ => Fact::Terms(HandoverId(id)),
        })
    }
}

/// What is due, first what is due first; what is kept ready; what is asked for; terms that wait.
pub(super) async fn of(db: &mut Connection, member: MemberId) -> Result<Vec<Fact>> {
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT fact AS "fact!: String", id AS "id!: i64", day AS "day!: String", tag AS "tag!: String",
               name_kk AS "name_kk!: String", name_ru AS "name_ru!: String", name_en AS "name_en!: String",
               make AS "make!: String", model AS "model!: String", quantity AS "quantity!: i64"
           FROM (
               SELECT 1 AS place, 'loan' AS fact, custody.id, due AS day, tag, name_kk, name_ru, name_en, make, model, quantity
               FROM custody JOIN item ON item.id = item_id JOIN category ON category.id = category_id
               WHERE custody.holder_id = $1 AND ended_at IS NULL AND due IS NOT NULL
               UNION ALL
               SELECT iif(loan_request.state = 'approved', 2, 3), loan_request.state, loan_request.id,
                   coalesce(collect_by, from_day), coalesce(tag, ''), name_kk, name_ru, name_en,
                   loan_request.make, loan_request.model, 1
               FROM loan_request JOIN category ON category.id = loan_request.category_id
               LEFT JOIN reservation ON request_id = loan_request.id AND reservation.ended_at IS NULL
               LEFT JOIN item ON item.id = reservation.item_id
               WHERE loan_request.member_id = $1 AND loan_request.state IN ('waiting', 'approved')
               UNION ALL
               SELECT 4, 'terms', handover.id, '', '', '', '', '', '', '', 1 FROM handover
               WHERE handover.holder_id = $1 AND how IS NULL AND EXISTS (
                   SELECT 1 FROM custody WHERE handover_id = handover.id AND ended_at IS NULL)
           ) AS known ORDER BY place, day, id"#,
        member
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().filter_map(Row::read).collect())
}
