//! Who decides, as typed and parsed.

use time::Time;

use super::{Reading, Typed};
use crate::civil;
use crate::resources::rules::{Approval, AtDeadline, Conditions, Terms};
use crate::resources::settings::rules::{Change, Problem};

/// The cases in which a coordinator decides, if only in some.
const CASES: [&str; 4] = ["over_minutes", "over_people", "before", "after"];

impl Typed {
    pub(super) fn put_approval(&mut self, terms: &Terms) {
        let needed = match terms.approval {
            Approval::Never => "no",
            Approval::Always => "yes",
            Approval::When(_) => "some",
        };
        let conditions = terms.approval.conditions();
        let number = |number: Option<u16>| number.map_or_else(String::new, |number| number.to_string());
        let time = |time: Option<Time>| time.map_or_else(String::new, civil::time_text);
        self.put("needed", needed);
        self.put("over_minutes", number(conditions.over_minutes));
        self.put("over_people", number(conditions.over_people));
        self.put("before", time(conditions.before));
        self.put("after", time(conditions.after));
        self.put("decide_by", civil::time_text(terms.decide_by));
        self.put("at_deadline", terms.at_deadline.code());
    }
}

impl Reading<'_> {
    pub(super) fn approval(&mut self) -> Option<Change> {
        let approval = match self.typed.get("needed") {
            "yes" => self.without_cases(Approval::Always),
            "no" => self.without_cases(Approval::Never),
            "some" => Some(Approval::When(self.conditions())),
            _ => {
                self.problem("needed", Problem::NotChosen);
                None
            }
        };
        let decide_by = civil::parse_time(self.typed.get("decide_by"));
        if decide_by.is_none() {
            self.problem("decide_by", Problem::Clock);
        }
        let at_deadline = self.choice("at_deadline", AtDeadline::parse);
        Some(Change::Approval { approval: approval?, decide_by: decide_by?, at_deadline: at_deadline? })
    }

    /// What is typed of cases is not thrown away unsaid.
    fn without_cases(&mut self, approval: Approval) -> Option<Approval> {
        let unused: Vec<_> = CASES.into_iter().filter(|case| !self.is_blank(case)).collect();
        for case in &unused {
            self.problem(case, Problem::CaseUnused);
        }
        unused.is_empty().then_some(approval)
    }

    fn conditions(&mut self) -> Conditions {
        let conditions = Conditions {
            over_minutes: self.if_typed("over_minutes", |form, field| form.number(field, 5, 1440)),
            over_people: self.if_typed("over_people", |form, field| form.number(field, 1, 1000)),
            before: self.if_typed("before", Self::clock),
            after: self.if_typed("after", Self::clock),
        };
        if CASES.into_iter().all(|case| self.is_blank(case)) {
            self.problem("needed", Problem::NoCase);
        }
        if let (Some(before), Some(after)) = (conditions.before, conditions.after)
            && after <= before
        {
            self.problem("after", Problem::UsualOrder);
        }
        conditions
    }

    fn is_blank(&self, field: &str) -> bool {
        self.typed.get(field).trim().is_empty()
    }

    fn if_typed<T>(
        &mut self,
        field: &'static str,
        read: impl Fn(&mut Self, &'static str) -> Option<T>,
    ) -> Option<T> {
        if self.is_blank(field) { None } else { read(self, field) }
    }

    fn clock(&mut self, field: &'static str) -> Option<Time> {
        let time = civil::parse_time(self.typed.get(field).trim());
        if time.is_none() {
            self.problem(field, Problem::Clock);
        }
        time
    }
}
