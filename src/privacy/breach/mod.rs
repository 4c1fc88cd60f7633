//! After a breach: whom it concerns and who looked, for the notice that is due within one working day
//! (Law of the Republic of Kazakhstan No. 94-V, as amended) and for telling the people themselves.

mod store;

use crate::clock::Clock;
use crate::db::{Connection, Result};

/// What the titles of the columns are.
pub const COLUMNS: [&str; 9] =
    ["list", "at", "by", "what", "person", "phone", "e-mail", "language", "special-category data"];

/// One line of the list.
pub type Line = [String; 9];

/// Whoever came in, gave rights or looked at somebody's data between two instants (the second not included), and then everybody
/// whose data the database held in that time. Seconds since 1970; times are written in the centre's civil time.
pub async fn list(db: &mut Connection, clock: &Clock, (from, until): (i64, i64)) -> Result<Vec<Line>> {
    let mut lines = Vec::new();
    for act in store::acts(db, from, until).await? {
        let at = crate::civil::text(clock.civil(act.at));
        let [surname, phone, email, language] = [act.about, act.phone, act.email, act.language];
        let name = surname.unwrap_or_default().trim().to_owned();
        let kind = kind(&act.action);
        let text = Option::unwrap_or_default;
        lines.push([
            kind.to_owned(),
            at,
            act.by.unwrap_or_default(),
            act.action,
            name,
            text(phone),
            text(email),
            text(language),
            String::new(),
        ]);
    }
    for person in store::held(db, from, until).await? {
        lines.push([
            "held".to_owned(),
            String::new(),
            String::new(),
            String::new(),
            person.name.trim().to_owned(),
            person.phone.unwrap_or_default(),
            person.email.unwrap_or_default(),
            person.language,
            if person.special { "yes" } else { "no" }.to_owned(),
        ]);
    }
    Ok(lines)
}

/// What sort of act it is: a password alone opens nothing, and what gives rights may have been somebody else's doing.
fn kind(action: &str) -> &'static str {
    match action {
        "signed_in" | "signed_in_by_card" | "second_step_passed" => "came in",
        "second_step_asked" => "password only",
        "code_given" | "card_given" | "role_granted" | "role_withdrawn" | "scope_changed"
        | "second_step_reset" => "changed",
        _ => "looked",
    }
}
