//! Several returns as typed, and as understood.

use std::borrow::Cow;

use serde::Deserialize;

use crate::equipment::lending::returning::form::Return;
use crate::equipment::lending::rules::LONGEST_TEXT;
use crate::equipment::lending::store::Held;
use crate::equipment::rules::{Grade, State};
use crate::ids::CustodyId;
use crate::text::{TextProblem, clean};

/// As typed. What is said of each piece stands at the same place in four lists.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    /// Whose pieces, by an id.
    pub(super) member: String,
    /// Or those of a going-out, by its id.
    pub(super) handover: String,
    /// What has come back.
    pub(super) back: Vec<String>,
    /// Where it goes, unless its kind or its condition says so.
    pub(super) to: String,
    pub(super) piece: Vec<String>,
    pub(super) grade: Vec<String>,
    pub(super) missing: Vec<String>,
    pub(super) cleaned: Vec<String>,
}

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// Not one piece was chosen.
    Which,
    /// Some of them came back since the page was shown.
    Meanwhile,
    /// Where they go is not chosen.
    To,
    Text(TextProblem),
}

/// The field at which something is wrong, and what.
pub(super) type Problems = Vec<(Cow<'static, str>, Problem)>;

/// What is typed of one piece.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Said<'a> {
    pub(super) grade: &'a str,
    pub(super) missing: &'a str,
    pub(super) cleaned: &'a str,
}

/// Whether somebody says where a piece goes: what holds data, does not work or was given for good is asked about by
/// nobody.
fn is_asked(held: &Held, grade: Option<Grade>) -> bool {
    held.kind.comes_back_to(held.holds_data).contains(&State::Ready) && grade != Some(Grade::D)
}

/// Where a piece goes; `None` where nobody has said so.
fn goes_to(held: &Held, grade: Option<Grade>, to: &str) -> Option<State> {
    let ways = held.kind.comes_back_to(held.holds_data);
    if is_asked(held, grade) {
        return State::parse(to).filter(|to| *to != State::Missing && ways.contains(to));
    }
    ways.iter().copied().find(|way| matches!(way, State::InWorkshop | State::Received))
}

impl Typed {
    /// It has come back.
    pub(super) fn is_back(&self, custody: CustodyId) -> bool {
        self.back.iter().any(|chosen| *chosen == custody.to_string())
    }

    /// What is typed of a piece.
    pub(super) fn said(&self, custody: CustodyId) -> Said<'_> {
        let id = custody.to_string();
        let Some(at) = self.piece.iter().position(|piece| *piece == id) else { return Said::default() };
        let [grade, missing, cleaned] = [&self.grade, &self.missing, &self.cleaned]
            .map(|all| all.get(at).map(String::as_str).unwrap_or_default());
        Said { grade, missing, cleaned }
    }

    /// How each of those that have come back does, by its place among the `open` ones, or all that is wrong.
    pub(super) fn parse(&self, open: &[Held]) -> Result<Vec<(usize, Return)>, Problems> {
        let (mut returns, mut problems) = (Vec::new(), Problems::new());
        let mut has_all = true;
        for (at, held) in open.iter().enumerate().filter(|(_, held)| self.is_back(held.custody)) {
            let said = self.said(held.custody);
            let mut text = |field: &str, typed: &str| {
                clean(typed, LONGEST_TEXT).unwrap_or_else(|problem| {
                    problems.push((format!("{field}-{}", at + 1).into(), Problem::Text(problem)));
                    String::new()
                })
            };
            let (missing, cleaned) = (text("missing", said.missing), text("cleaned", said.cleaned));
            let grade = Grade::parse(said.grade);
            match goes_to(held, grade, &self.to) {
                Some(to) => returns.push((at, Return { to, grade, missing, why: String::new(), cleaned })),
                None => has_all = false,
            }
        }
        if !has_all {
            problems.push(("to".into(), Problem::To));
        }
        if has_all && returns.is_empty() {
            problems.push(("back".into(), Problem::Which));
        }
        if problems.is_empty() { Ok(returns) } else { Err(problems) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::equipment::lending::rules::Kind;
    use crate::ids::HandoverId;
    use crate::language::Texts;

    fn held(id: i64, kind: Kind, holds_data: bool) -> Held {
        Held {
            custody: CustodyId(id),
            handover: HandoverId(1),
            tag: format!("AQ-{id:04}"),
            what: Texts { kk: String::new(), ru: String::new(), en: String::new() },
            kind,
            holder: None,
            whose: String::new(),
            phone: String::new(),
            has_email: false,
            due: None,
            started_at: 0,
            grade_out: None,
            comes_with: String::new(),
            purpose: String::new(),
            shown_by: String::new(),
            is_assistive: false,
            holds_data,
            is_acknowledged: false,
            ended: None,
        }
    }

    fn three() -> [Held; 3] {
        [held(7, Kind::Loan, false), held(8, Kind::Loan, true), held(9, Kind::Gift, false)]
    }

    fn typed(back: &[&str], to: &str) -> Typed {
        let all = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        Typed {
            back: all(back),
            to: to.into(),
            piece: all(&["7", "8", "9"]),
            grade: all(&["B", "", ""]),
            missing: all(&["", "қап", ""]),
            ..Typed::default()
        }
    }

    fn places(typed: &Typed) -> Vec<(usize, State)> {
        typed.parse(&three()).unwrap().into_iter().map(|(at, back)| (at, back.to)).collect()
    }

    #[test]
    fn each_goes_where_it_may_and_only_the_ticked_ones_go() {
        use State::{InWorkshop, Ready, Received};
        assert_eq!(places(&typed(&["7", "8", "9"], "ready")), [(0, Ready), (1, InWorkshop), (2, Received)]);
        assert_eq!(places(&typed(&["8"], "")), [(1, InWorkshop)], "nobody is asked where there is no choice");
        let back = typed(&["7", "8"], "in_workshop").parse(&three()).unwrap();
        assert_eq!((back[0].1.grade, back[1].1.missing.as_str()), (Some(Grade::B), "қап"));
    }

    #[test]
    fn what_does_not_work_goes_to_the_workshop() {
        let broken = Typed { grade: vec!["D".into()], ..typed(&["7"], "ready") };
        assert_eq!(places(&broken), [(0, State::InWorkshop)]);
    }

    #[test]
    fn all_that_is_wrong_is_said_at_its_field() {
        let refused = |typed: &Typed| typed.parse(&three()).unwrap_err();
        assert_eq!(refused(&typed(&[], "ready")), [("back".into(), Problem::Which)]);
        assert_eq!(refused(&typed(&["77"], "ready")), [("back".into(), Problem::Which)]);
        for to in ["", "missing", "given"] {
            assert_eq!(refused(&typed(&["7"], to)), [("to".into(), Problem::To)], "{to}");
        }
        let unreadable = Typed { missing: vec!["\u{202e}".into()], ..typed(&["7"], "ready") };
        let problem = Problem::Text(TextProblem::Unreadable);
        assert_eq!(refused(&unreadable), [("missing-1".into(), problem)]);
    }
}
