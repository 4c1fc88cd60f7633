//! What the example centre says about itself, in the three languages: texts only, no decisions.

mod games;
mod instruments;
mod people;
mod rooms;
mod workplaces;

pub use people::{CALLED_OFF, DECLINED, Name, PEOPLE, PURPOSES, SUPPORT_WISHES};

use crate::language::{self, Language};

/// One thought in Kazakh, Russian and English.
#[derive(Debug, Clone, Copy)]
pub struct Texts {
    /// Kazakh.
    pub kk: &'static str,
    /// Russian.
    pub ru: &'static str,
    /// English.
    pub en: &'static str,
}

impl Texts {
    /// The text in `language`.
    #[must_use]
    pub fn get(&self, language: Language) -> &'static str {
        match language {
            Language::Kk => self.kk,
            Language::Ru => self.ru,
            Language::En => self.en,
        }
    }

    /// The text as the database's own functions take it.
    #[must_use]
    pub fn owned(&self) -> language::Texts {
        language::Texts { kk: self.kk.to_owned(), ru: self.ru.to_owned(), en: self.en.to_owned() }
    }
}

/// An accessibility fact: the viewpoint, "yes", "no" or "unknown", and a sentence.
pub type Fact = (&'static str, &'static str, Texts);

/// A picture's file below `static/`, and its description for somebody who cannot see it.
pub type Picture = (&'static str, Texts);

/// What is said about one resource.
#[derive(Debug, Clone, Copy)]
pub struct ResourceTexts {
    /// As in its address.
    pub slug: &'static str,
    /// What it is called.
    pub name: Texts,
    /// What it is and for whom.
    pub description: Texts,
    /// From the entrance door, with things that can be felt and heard.
    pub directions: Texts,
    /// What everybody keeps to there.
    pub house_rules: Texts,
    /// Every viewpoint once, always in the same order.
    pub facts: [Fact; 7],
    /// In the order in which one meets them.
    pub pictures: &'static [Picture],
}

/// All that can be booked, in the order of the lists.
pub static RESOURCES: [ResourceTexts; 12] = [
    rooms::LIBRARY,
    rooms::CINEMA,
    games::CHESS,
    games::TOGYZKUMALAK,
    games::DRAUGHTS,
    instruments::DOMBRA,
    instruments::GUITAR,
    instruments::PIANO,
    workplaces::DESK_1,
    workplaces::DESK_2,
    workplaces::DESK_3,
    workplaces::DESK_4,
];

/// The front door, first on everybody's way.
const ENTRANCE: Picture = (
    "pictures/entrance.svg",
    t(
        "Ғимараттың кіреберісі. Баспалдақтың жанында екі тұтқасы бар пандус, есіктің қасында қоңырау түймесі.",
        "Вход в здание. Рядом со ступенями пандус с двумя поручнями, у двери кнопка звонка.",
        "The entrance of the building. Beside the steps is a ramp with two handrails, and by the door a bell button.",
    ),
);

/// From the door to the front desk and the two corridors.
const WAY: Picture = (
    "pictures/way.svg",
    t(
        "Есіктен қабылдау үстеліне апаратын тактильді жолақ. Үстелден солға және оңға дәліз кетеді.",
        "Тактильная полоса от двери к стойке. От стойки влево и вправо уходят коридоры.",
        "A tactile strip from the door to the front desk. Corridors lead left and right from the desk.",
    ),
);

const fn t(kk: &'static str, ru: &'static str, en: &'static str) -> Texts {
    Texts { kk, ru, en }
}
