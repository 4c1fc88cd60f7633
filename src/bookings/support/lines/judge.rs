//! What is typed of each kind, judged.

use crate::bookings::support::form::{Answer, parse};
use crate::bookings::words as bookings;
use crate::language::Words;
use crate::support::rules::Status;
use crate::support::rules::kind::Kind;
use crate::support::store::{Giver, Set, Support};
use crate::support::words;
use crate::web::Errors;

/// What becomes of each kind, and what the member reads; or what is wrong at which field.
pub(super) fn judge(
    t: &Words,
    support: &Support,
    typed: &Answer,
    givers: &[Giver],
) -> Result<(Vec<Set>, String), Errors> {
    let mut errors = Errors::default();
    let mut sets = Vec::new();
    for (line, given) in
        support.lines.iter().zip(typed.given.iter().map(String::as_str).chain(std::iter::repeat("")))
    {
        match parse(given, line, givers) {
            Some(set)
                if set.giver.is_some_and(|id| givers.iter().any(|giver| giver.id == id && giver.busy)) =>
            {
                errors.add(line.kind.field(), at(t, line.kind, t.support_error_busy()));
            }
            Some(set) => sets.push(set),
            None => errors.add(line.kind.field(), at(t, line.kind, t.support_error_line())),
        }
    }
    let refused = sets.iter().any(|set| set.status == Status::NotPossible);
    let to = if refused { Status::NotPossible } else { Status::Arranged };
    let answer = typed.parse(to).unwrap_or_else(|problem| {
        errors.add("answer", bookings::reason_problem(t, problem));
        String::new()
    });
    if errors.is_empty() { Ok((sets, answer)) } else { Err(errors) }
}

/// Several kinds may be wrong in the same way: each sentence says which one it is about.
pub(super) fn at(t: &Words, kind: Kind, sentence: String) -> String {
    t.form_error_at(words::kind(t, kind), sentence)
}
