//! What may be taken along, how many are free, and what is wrong with a wish for it.

use crate::civil::Interval;
use crate::ids::ResourceId;
use crate::resources::availability::{Circumstances, Held};
use crate::resources::rules::Terms;

/// Something that may be taken along, and what others hold of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Along {
    /// In the database.
    pub id: ResourceId,
    /// In addresses.
    pub slug: String,
    /// In the reader's language.
    pub name: String,
    /// In one booking; of what goes along already: as many as do.
    pub most: u16,
    /// Its own.
    pub terms: Terms,
    /// Around the time that is asked for.
    pub held: Vec<Held>,
}

/// So many of something are not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// What.
    pub name: String,
    /// So many are.
    pub left: u16,
}

/// What is wrong with one answer, and of what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// In addresses.
    pub slug: String,
    /// In the reader's language; empty where it is not offered any more.
    pub name: String,
    /// What.
    pub why: Why,
}

/// What is wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Not a number.
    NotANumber,
    /// More than may be taken in one booking.
    TooMany(u16),
    /// More than are free then; how many are.
    Left(u16),
    /// It is not offered any more.
    Gone,
}

impl Along {
    /// How many are free through the whole of an interval. What is out of order on a day is not there.
    #[must_use]
    pub fn left(&self, hold: Interval) -> u16 {
        if self.terms.closed_by(hold.from.date()).is_some() {
            return 0;
        }
        let circumstances =
            Circumstances { terms: &self.terms, closed: &[], now: hold.from, held: &self.held };
        circumstances.left(hold).units
    }
}

/// The first that is not there when it is to go along through the whole of an interval.
pub(in crate::bookings) fn shortage(along: &[Along], hold: Interval) -> Option<Missing> {
    along.iter().find_map(|one| {
        let left = one.left(hold);
        (one.most > left).then(|| Missing { name: one.name.clone(), left })
    })
}

/// Of what is offered what is wanted, each as many as told.
pub(in crate::bookings) fn chosen(offers: &[Along], wanted: &[(String, u16)]) -> Vec<Along> {
    let chosen = wanted.iter().filter_map(|(slug, units)| {
        let offer = offers.iter().find(|offer| offer.slug == *slug)?;
        Some(Along { most: *units, ..offer.clone() })
    });
    chosen.collect()
}

/// A number as typed; an empty field takes none.
pub(in crate::bookings) fn number(typed: &str) -> Result<u16, Why> {
    match typed.trim() {
        "" => Ok(0),
        typed => typed.parse().map_err(|_| Why::NotANumber),
    }
}

/// Everything that is wrong with the answers: what, and how many, as typed.
pub(in crate::bookings) fn judge(
    offers: &[Along],
    hold: Option<Interval>,
    typed: &[(String, String)],
) -> Vec<Trouble> {
    let judged = typed.iter().filter_map(|(slug, units)| {
        let offer = offers.iter().find(|offer| offer.slug == *slug);
        let why = judge_one(offer, hold, units).err()?;
        let name = offer.map(|offer| offer.name.clone()).unwrap_or_default();
        Some(Trouble { slug: slug.clone(), name, why })
    });
    judged.collect()
}

fn judge_one(offer: Option<&Along>, hold: Option<Interval>, typed: &str) -> Result<(), Why> {
    let units = number(typed)?;
    if units == 0 {
        return Ok(());
    }
    let offer = offer.ok_or(Why::Gone)?;
    if units > offer.most {
        return Err(Why::TooMany(offer.most));
    }
    let left = hold.map_or(offer.most, |hold| offer.left(hold));
    if units > left { Err(Why::Left(left)) } else { Ok(()) }
}

#[cfg(test)]
mod tests;
