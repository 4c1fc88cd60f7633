//! Who gives support in the example, and what is asked of them.

use super::people;
use super::plan::Planned;
use super::texts::SUPPORT_WISHES;
use crate::cli::Failure;
use crate::db::Work;
use crate::ids::{BookingId, SupportPersonId};
use crate::language::Language;
use crate::support::rules::Status;
use crate::support::rules::kind::Kind;
use crate::support::store::{self, Hours, NewLine, Person, Set};
use crate::support::words;

/// The kinds of each of [`SUPPORT_WISHES`].
const KINDS: [&[Kind]; SUPPORT_WISHES.len()] = [
    &[Kind::InterpreterKazakh],
    &[Kind::MetAtDoor, Kind::Guide],
    &[Kind::Assistant],
    &[Kind::HearingLoop],
    &[Kind::Quiet],
    &[Kind::Reader],
];

/// Name, phone, what they give, days as bits.
const PEOPLE: [(&str, &str, &[Kind], u8); 3] = [
    ("Сәуле Ахметова", "+77010005501", &[Kind::InterpreterKazakh, Kind::InterpreterRussian], 0b001_1111),
    ("Виктор Ли", "+77010005502", &[Kind::Guide, Kind::MetAtDoor, Kind::Assistant], 0b011_1111),
    ("Гүлназ Оразова", "+77010005503", &[Kind::Reader, Kind::Assistant], 0b001_0101),
];

pub(super) async fn add_people(work: &mut Work) -> Result<(), Failure> {
    for (name, phone, kinds, weekdays) in PEOPLE {
        let person = Person {
            name: name.to_owned(),
            phone: phone.to_owned(),
            languages: vec![Language::Kk, Language::Ru],
            hours: Hours { weekdays, from: 9 * 60, until: 18 * 60 },
            kinds: kinds.to_vec(),
        };
        store::insert(work, &person).await?;
    }
    Ok(())
}

/// Asks for the kinds of a planned wish, with what was said of the time when it was asked for.
pub(super) async fn ask(work: &mut Work, planned: &Planned<'_>, id: BookingId) -> Result<(), Failure> {
    let t = people::language(planned.member).words();
    let wish = SUPPORT_WISHES.iter().position(|wish| planned.support.is_some_and(|one| one.en == wish.en));
    let kinds = wish.and_then(|wish| KINDS.get(wish)).copied().unwrap_or_default();
    let timings = store::timings(work, planned.stay.from.date()).await?;
    let asked = timings.iter().filter(|(lead, _)| kinds.contains(&lead.kind));
    let lines: Vec<_> = asked
        .map(|(lead, ask_by)| NewLine {
            kind: lead.kind,
            told: words::told(t, lead.days, planned.made.date() <= *ask_by),
            told_in: people::language(planned.member),
            brings_own: false,
        })
        .collect();
    Ok(store::ask_lines(work, id, &lines).await?)
}

/// Everything is there, by name if that person has not promised to be elsewhere.
pub(super) async fn arrange(work: &mut Work, id: BookingId) -> Result<(), Failure> {
    for line in store::lines(work, id).await? {
        let named = (1..).zip(PEOPLE).find(|(_, (_, _, kinds, _))| kinds.contains(&line.kind));
        let giver = named.map(|(number, _)| SupportPersonId(number));
        let set = Set { kind: line.kind, status: Status::Arranged, giver };
        if store::set_lines(work, id, &[set]).await?.is_err() {
            let nobody = store::set_lines(work, id, &[Set { giver: None, ..set }]).await?;
            nobody.map_err(|moved| format!("support of an example booking is not arranged: {moved:?}"))?;
        }
    }
    Ok(())
}
