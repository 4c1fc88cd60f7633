//! What is typed of a helper.

use serde::Deserialize;
use time::Date;

use super::rules::{Problem, Terms, judge};
use crate::civil;
use crate::members::rules::Login;
use crate::members::rules::acting::{Footing, Right, Rights};
use crate::text;

/// Characters of the name of a paper.
const LONGEST_PAPER: usize = 200;

/// An offer, or a change of what is allowed, as typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Offer {
    pub(super) login: String,
    pub(super) rights: Vec<String>,
    pub(super) until: String,
}

/// What is wrong, at which field.
pub(super) type Problems = Vec<(&'static str, Problem)>;

/// A login that can be read.
pub(super) fn login(field: &'static str, typed: &str) -> Result<Login, (&'static str, Problem)> {
    let problem = if typed.trim().is_empty() { Problem::Nobody } else { Problem::Unreadable };
    Login::parse(typed).ok_or((field, problem))
}

fn terms(footing: Footing, rights: &[String], until: &str, today: Date) -> Result<Terms, Problems> {
    let rights: Rights = rights.iter().filter_map(|code| Right::parse(code)).collect();
    let last = civil::parse_date(until);
    let unreal = last.is_none() && !until.trim().is_empty();
    let mut problems = Vec::new();
    let judged = judge(footing, rights, last, today).map_err(|problem| {
        problems.push((if problem == Problem::NoRights { "rights" } else { "until" }, problem));
    });
    if unreal {
        problems.push(("until", Problem::NoSuchDay));
    }
    judged.ok().filter(|_| !unreal).ok_or(problems)
}

impl Offer {
    /// What is allowed, or every problem in the order of the page.
    pub(super) fn terms(&self, today: Date) -> Result<Terms, Problems> {
        terms(Footing::Helper, &self.rights, &self.until, today)
    }

    /// To whom, and what is allowed.
    pub(super) fn parse(&self, today: Date) -> Result<(Login, Terms), Problems> {
        match (login("login", &self.login), self.terms(today)) {
            (Ok(login), Ok(terms)) => Ok((login, terms)),
            (login, terms) => Err(login.err().into_iter().chain(terms.err().into_iter().flatten()).collect()),
        }
    }
}

/// What is recorded at the desk, as typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Recording {
    pub(super) whose: String,
    pub(super) helper: String,
    pub(super) what: String,
    pub(super) rights: Vec<String>,
    pub(super) until: String,
    pub(super) paper: String,
}

/// What the desk does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    Record(Footing, Terms),
    End,
}

/// What is recorded at the desk, as understood.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Recorded {
    pub(super) whose: Login,
    pub(super) helper: Login,
    pub(super) what: What,
    pub(super) paper: String,
}

/// The choice that ends instead of recording.
pub(super) const ENDING: &str = "ending";

impl Recording {
    /// Everything, or every problem in the order of the page.
    pub(super) fn parse(&self, today: Date) -> Result<Recorded, Problems> {
        let mut problems = Vec::new();
        let mut keep = |parsed: Result<Login, _>| parsed.map_err(|problem| problems.push(problem)).ok();
        let whose = keep(login("whose", &self.whose));
        let helper = keep(login("helper", &self.helper));
        let what = match (self.what.as_str(), Footing::parse(&self.what)) {
            (ENDING, _) => Some(What::End),
            (_, Some(footing)) => match terms(footing, &self.rights, &self.until, today) {
                Ok(terms) => Some(What::Record(footing, terms)),
                Err(more) => {
                    problems.extend(more);
                    None
                }
            },
            _ => {
                problems.push(("what", Problem::NoFooting));
                None
            }
        };
        let paper = text::clean(&self.paper, LONGEST_PAPER);
        match &paper {
            Err(problem) => problems.push(("paper", Problem::Text(*problem))),
            Ok(paper) if paper.is_empty() && what != Some(What::End) => {
                problems.push(("paper", Problem::NoPaper));
            }
            Ok(_) => {}
        }
        match (whose, helper, what, paper) {
            (Some(whose), Some(helper), Some(what), Ok(paper)) if problems.is_empty() => {
                Ok(Recorded { whose, helper, what, paper })
            }
            _ => Err(problems),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 23);

    #[test]
    fn an_offer_says_to_whom_what_and_until_when() {
        let offer = |login: &str, rights: &[&str], until: &str| Offer {
            login: login.into(),
            rights: rights.iter().map(|code| (*code).to_owned()).collect(),
            until: until.into(),
        };
        let (login, terms) = offer("8 777 123 45 68", &["book", "paint"], "24.11.2026").parse(TODAY).unwrap();
        assert_eq!((login.as_str(), terms.until), ("+77771234568", Some(date!(2026 - 11 - 24))));
        assert!(terms.rights.has(Right::Book) && !terms.rights.has(Right::Cancel));
        let all =
            vec![("login", Problem::Nobody), ("rights", Problem::NoRights), ("until", Problem::NoSuchDay)];
        assert_eq!(offer(" ", &[], "31.02.2027").parse(TODAY).unwrap_err(), all);
        let past = offer("12", &["read"], "2026-11-22").parse(TODAY).unwrap_err();
        assert_eq!(past, [("login", Problem::Unreadable), ("until", Problem::Past)]);
    }

    #[test]
    fn the_desk_says_by_which_paper_and_a_representative_needs_no_list() {
        let typed = Recording {
            whose: "member@esik.test".into(),
            helper: "member2@esik.test".into(),
            what: "representative".into(),
            paper: "Сот шешімі № 7".into(),
            ..Recording::default()
        };
        let recorded = typed.parse(TODAY).unwrap();
        let What::Record(Footing::Representative, terms) = recorded.what else { panic!("{recorded:?}") };
        assert_eq!(terms.rights, Rights::all());
        assert_eq!(
            Recording { what: ENDING.into(), paper: String::new(), ..typed.clone() }
                .parse(TODAY)
                .unwrap()
                .what,
            What::End
        );
        let nothing = Recording::default().parse(TODAY).unwrap_err();
        let fields: Vec<_> = nothing.into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["whose", "helper", "what", "paper"]);
        assert_eq!(
            Recording { paper: " ".into(), ..typed }.parse(TODAY).unwrap_err(),
            [("paper", Problem::NoPaper)]
        );
    }
}
