//! Allowances in words.

use crate::dates;
use crate::language::{Language, Texts, Words};
use crate::resources::rules::{Allowance, Leeway, NO_LIMIT, Reach};
use crate::resources::store::Resource;
use crate::resources::words;

/// In what, as a choice.
pub(super) fn leeway(t: &Words, leeway: Leeway) -> String {
    match leeway {
        Leeway::LongerStay => t.allowance_longer_stay(),
        Leeway::BiggerQuota => t.allowance_bigger_quota(),
        Leeway::ShorterNotice => t.allowance_shorter_notice(),
        Leeway::LaterArrival => t.allowance_later_arrival(),
    }
}

/// How many times what others may book.
pub(super) fn times(t: &Words, times: u16) -> String {
    match times {
        NO_LIMIT => t.allowance_unlimited(),
        2 => t.allowance_twice(),
        _ => t.allowance_thrice(),
    }
}

fn how_far(t: &Words, allowance: &Allowance) -> String {
    let minutes = || dates::duration(t, allowance.amount);
    match allowance.leeway {
        Leeway::LongerStay => t.allowance_longer_by(minutes()),
        Leeway::BiggerQuota => t.allowance_more(times(t, allowance.amount)),
        Leeway::ShorterNotice if allowance.amount == 0 => t.allowance_no_notice(),
        Leeway::ShorterNotice => t.allowance_notice_of(minutes()),
        Leeway::LaterArrival => t.allowance_later_by(minutes()),
    }
}

/// For what; `all` in the language of `t`. What is there no more is not named.
pub(super) fn reach(t: &Words, reach: Reach, all: &[Resource]) -> String {
    match reach {
        Reach::Everything => t.allowance_everything(),
        Reach::Kind(kind) => words::kinds(t, kind),
        Reach::One(id) => {
            all.iter().find(|one| one.id == id).map_or_else(String::new, |one| one.name.clone())
        }
    }
}

/// The whole of it on one line.
pub(super) fn allowance(t: &Words, one: &Allowance, all: &[Resource]) -> String {
    t.allowance_said(how_far(t, one), reach(t, one.reach, all))
}

/// The whole of it in each language, for whoever is told; the names of the resource in each.
pub(super) fn in_all(one: &Allowance, all: [&[Resource]; 3]) -> Texts {
    let [kk, ru, en] = all;
    let said = |language: Language, all| allowance(language.words(), one, all);
    Texts { kk: said(Language::Kk, kk), ru: said(Language::Ru, ru), en: said(Language::En, en) }
}
