//! Lending for today as a page.

use askama::Template;

use super::routes::Today;
use crate::equipment::lending::handing::{Refused, Trouble, sentence};
use crate::ids::LoanRequestId;
use crate::language::Words;
use crate::web::{EquipmentKeeper, Errors, Page, Scan, Visit};

#[derive(Template)]
#[template(path = "equipment/lending/today.html")]
pub(super) struct TodayPage {
    page: Page,
    t: &'static Words,
    /// Id, name and number, chosen.
    whom: Vec<(String, String, bool)>,
    /// The request for which the piece is kept.
    kept: Option<LoanRequestId>,
    typed: Today,
    scan: Scan,
    errors: Errors,
}

impl TodayPage {
    pub(super) fn new(visit: &Visit<EquipmentKeeper>, typed: Today, refused: Refused) -> Self {
        let t = visit.words();
        let kept = refused.troubles.iter().find_map(|(_, trouble)| match trouble {
            Trouble::Kept(_, kept) => Some(kept.request),
            _ => None,
        });
        let mut errors = Errors::default();
        for (field, trouble) in refused.troubles {
            // Of the piece there is one field; today is nobody's choice.
            let field = match (&*field, &trouble) {
                ("member" | "person", _) => field,
                (_, Trouble::Untimely(_)) => "answers".into(),
                _ => "tag".into(),
            };
            errors.add_at(field, sentence(t, &trouble));
        }
        let whom = refused.whom.into_iter().map(|one| {
            let id = one.id.to_string();
            let chosen = id == typed.person;
            (id, format!("{}, {}", one.name, one.reached_at), chosen)
        });
        let whom = whom.collect();
        let scan = Scan::of("tag", &typed.tag, &errors);
        Self { page: visit.page().with_scan(&scan, &errors), t, whom, kept, typed, scan, errors }
    }
}
