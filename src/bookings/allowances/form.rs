//! An allowance as typed, and parsed into what can be given.

use serde::Deserialize;
use sha2::{Digest, Sha256};
use time::Date;

use super::rules::{Problem, TIMES, bounds, judge_until};
use crate::chance::hex;
use crate::civil;
use crate::ids::{AllowanceId, ResourceId};
use crate::resources::rules::{Allowance, Kind, Leeway, Reach};

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    /// The code of a leeway.
    pub(super) what: String,
    pub(super) minutes: String,
    pub(super) times: String,
    /// `everything`, `kind-` and its code, or `one-` and an id.
    pub(super) reach: String,
    /// Empty: no last day.
    pub(super) until: String,
    /// Stands for what counted when the page was shown.
    pub(super) was: String,
}

/// The field at which a problem stands, and the problem.
pub(super) type Problems = Vec<(&'static str, Problem)>;

/// What is to be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) allowance: Allowance,
    pub(super) until: Option<Date>,
}

/// As forms spell it.
pub(super) fn code(reach: Reach) -> String {
    match reach {
        Reach::Everything => "everything".to_owned(),
        Reach::Kind(kind) => format!("kind-{}", kind.code()),
        Reach::One(resource) => format!("one-{resource}"),
    }
}

fn parse_reach(typed: &str) -> Option<Reach> {
    if typed == "everything" {
        return Some(Reach::Everything);
    }
    if let Some(kind) = typed.strip_prefix("kind-") {
        return Kind::parse(kind).map(Reach::Kind);
    }
    typed.strip_prefix("one-")?.parse().ok().map(|id| Reach::One(ResourceId(id)))
}

impl Typed {
    /// All of it, or all that is wrong.
    pub(super) fn parse(&self, today: Date) -> Result<Wanted, Problems> {
        let mut problems = Problems::new();
        let how = self.how().map_err(|problem| problems.push(problem)).ok();
        let reach = parse_reach(&self.reach);
        if reach.is_none() {
            problems.push(("reach", Problem::Reach));
        }
        let until = self.until(today).map_err(|problem| problems.push(("until", problem))).ok();
        match (how, reach, until) {
            (Some((leeway, amount)), Some(reach), Some(until)) => {
                Ok(Wanted { allowance: Allowance { leeway, amount, reach }, until })
            }
            _ => Err(problems),
        }
    }

    fn how(&self) -> Result<(Leeway, u16), (&'static str, Problem)> {
        let leeway = Leeway::parse(&self.what).ok_or(("what", Problem::What))?;
        let Some((least, most)) = bounds(leeway) else {
            let times = self.times.parse().ok().filter(|times| TIMES.contains(times));
            return Ok((leeway, times.ok_or(("times", Problem::Times))?));
        };
        let minutes = self.minutes.trim().parse().ok().filter(|minutes| (least..=most).contains(minutes));
        Ok((leeway, minutes.ok_or(("minutes", Problem::Minutes(least, most)))?))
    }

    fn until(&self, today: Date) -> Result<Option<Date>, Problem> {
        let until = match self.until.trim() {
            "" => None,
            typed => Some(civil::parse_date(typed).ok_or(Problem::NoSuchDay)?),
        };
        judge_until(until, today)?;
        Ok(until)
    }
}

/// Stands for what counts: where it differs, somebody has given or ended something since it was shown.
pub(super) fn mark(counting: &[AllowanceId]) -> String {
    let said: Vec<_> = counting.iter().map(ToString::to_string).collect();
    hex(Sha256::digest(said.join(",").as_bytes()).get(..8).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 23);

    fn typed(what: &str, minutes: &str, reach: &str) -> Typed {
        Typed { what: what.into(), minutes: minutes.into(), reach: reach.into(), ..Typed::default() }
    }

    #[test]
    fn what_is_meant_is_read_back() {
        for reach in [Reach::Everything, Reach::Kind(Kind::Instrument), Reach::One(ResourceId(4))] {
            let wanted = typed("longer_stay", " 60 ", &code(reach)).parse(TODAY).unwrap();
            let allowance = Allowance { leeway: Leeway::LongerStay, amount: 60, reach };
            assert_eq!(wanted, Wanted { allowance, until: None });
        }
        let more = Typed { times: "0".into(), ..typed("bigger_quota", "", "everything") };
        assert_eq!(more.parse(TODAY).unwrap().allowance.amount, crate::resources::rules::NO_LIMIT);
        assert_eq!(typed("shorter_notice", "0", "everything").parse(TODAY).unwrap().allowance.amount, 0);
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let nothing = Typed::default().parse(TODAY);
        assert_eq!(nothing, Err(vec![("what", Problem::What), ("reach", Problem::Reach)]));
        let past = Typed { until: "22.11.2026".into(), ..typed("later_arrival", "4", "kind-x") };
        assert_eq!(
            past.parse(TODAY),
            Err(vec![
                ("minutes", Problem::Minutes(5, 240)),
                ("reach", Problem::Reach),
                ("until", Problem::Past)
            ])
        );
        let times = Typed { times: "4".into(), ..typed("bigger_quota", "60", "everything") };
        assert_eq!(times.parse(TODAY), Err(vec![("times", Problem::Times)]));
    }
}
