//! What a certificate would say of a donation now, in the donor's language.

use crate::centre::Details;
use crate::donations::rules::{Centre, Content, DonorKind, Given};
use crate::donations::store::{Donation, Line};
use crate::donations::words;
use crate::language::{Language, Texts};

/// How the centre stands on papers; what nobody has said is named as pages name it.
pub(super) fn centre(said: Centre, known: &Details) -> Centre {
    let name = |language: Language| {
        or(said.name.get(language), &language.words().certificate_centre(known.name.get(language)))
    };
    let address = |language: Language| or(said.address.get(language), known.address.get(language));
    Centre { name: in_each(name), address: in_each(address), ..said }
}

fn or(said: &str, else_said: &str) -> String {
    if said.is_empty() { else_said.to_owned() } else { said.to_owned() }
}

fn in_each(text: impl Fn(Language) -> String) -> Texts {
    Texts { kk: text(Language::Kk), ru: text(Language::Ru), en: text(Language::En) }
}

fn given(line: &Line, reads: Language) -> Given {
    let thing = |language| words::thing(line.category.get(language), &line.thing.make, &line.thing.model);
    Given { thing: thing(reads), in_each: in_each(thing), quantity: line.count.quantity }
}

/// Of one that is still to come, nothing.
pub(super) fn content(donation: &Donation, lines: &[Line], centre: Centre) -> Option<Content> {
    let (received_on, received_by) = donation.received.clone()?;
    let gave = match donation.donor_kind {
        DonorKind::Person => donation.donor_name.clone(),
        DonorKind::Organisation => donation.donor_contact.clone(),
        DonorKind::Anonymous => String::new(),
    };
    Some(Content {
        language: donation.reads.code().to_owned(),
        donor: words::donor(donation.reads.words(), &donation.donor_name),
        gave,
        lines: lines.iter().map(|line| given(line, donation.reads)).collect(),
        value: donation.value,
        paper_number: donation.paper_number.clone(),
        paper_date: donation.paper_date.clone(),
        received_on,
        received_by,
        centre: Some(centre),
    })
}
