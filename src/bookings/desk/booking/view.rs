//! The page of the desk that books.

use askama::Template;

use super::book::Why;
use super::form::{Trouble, Typed};
use super::rules::{PAPER_DAYS, Source, Untimely};
use crate::bookings::extras::fields::{Line, lines};
use crate::bookings::extras::rules::Trouble as Wrong;
use crate::bookings::extras::words as words_of;
use crate::bookings::words;
use crate::civil;
use crate::language::{Language, Words};
use crate::resources::store::Resource;
use crate::text::TextProblem;
use crate::web::{Errors, FrontDesk, Page, Visit};

#[derive(Template)]
#[template(path = "bookings/desk_new.html")]
pub(super) struct BookPage {
    page: Page,
    t: &'static Words,
    errors: Errors,
    typed: Typed,
    paper: bool,
    paper_days: i64,
    /// Address, name, chosen.
    resources: Vec<(String, String, bool)>,
    /// Id, name and number, chosen.
    whom: Vec<(String, String, bool)>,
    near: Option<String>,
    /// The number of what the person may need at the same time, and whether they do.
    beside: Option<(String, bool)>,
    extras: Vec<Line>,
}

impl BookPage {
    pub(super) fn new(
        visit: &Visit<FrontDesk>,
        (source, typed): (Source, Typed),
        (all, extras): (Vec<Resource>, Vec<(String, String)>),
        why: Why,
    ) -> Self {
        let t = visit.words();
        let mut errors = Errors::default();
        for (field, trouble) in &why.troubles {
            match trouble {
                Trouble::Extra(wrong) => {
                    let known = extras.iter().find(|(slug, _)| *slug == wrong.slug);
                    let name = known.map_or_else(|| t.extras_gone(), |(_, name)| name.clone());
                    let named = Wrong { name, ..wrong.clone() };
                    errors.add_at(words_of::field(&wrong.slug).into(), words_of::trouble(t, &named));
                }
                _ => errors.add(field, sentence(visit.language, field, trouble)),
            }
        }
        let whom = why.whom.into_iter().map(|one| {
            let id = one.id.to_string();
            let label = format!("{}, {}", one.name, one.reached_at);
            let chosen = id == typed.person;
            (id, label, chosen)
        });
        let typed_beside = Some(typed.beside.clone()).filter(|one| !one.is_empty());
        let beside = why.beside.map(|one| one.to_string()).or(typed_beside.clone());
        let near: Vec<_> = why.near.iter().map(|start| civil::time_text(start.time())).collect();
        Self {
            page: visit.page().with_form().with_errors(&errors),
            t,
            paper: source == Source::Paper,
            paper_days: PAPER_DAYS,
            whom: whom.collect(),
            near: (!near.is_empty()).then(|| t.desk_near(near.join(", "))),
            resources: all
                .into_iter()
                .map(|one| {
                    let chosen = one.slug == typed.resource;
                    (one.slug, one.name, chosen)
                })
                .collect(),
            beside: beside.map(|one| (one.clone(), typed_beside.as_ref() == Some(&one))),
            extras: lines(t, &typed.answers(), &extras),
            typed,
            errors,
        }
    }
}

fn sentence(language: Language, field: &str, trouble: &Trouble) -> String {
    let t = language.words();
    match trouble {
        Trouble::Nobody => t.desk_error_nobody(),
        Trouble::Both => t.desk_error_both(),
        Trouble::Unknown => t.desk_error_unknown(),
        Trouble::TooMany => t.desk_error_too_many(),
        Trouble::Which => t.desk_error_which(),
        Trouble::NameMissing => t.desk_error_name(),
        Trouble::PhoneMissing => t.desk_error_phone_missing(),
        Trouble::PhoneUnreadable => t.desk_error_phone(),
        Trouble::Text(field, problem) => {
            let what = if *field == "name" { t.desk_guest_name() } else { t.desk_guest_organisation() };
            let sentence = match problem {
                TextProblem::TooLong(most) => t.form_error_too_long(*most),
                TextProblem::Unreadable => t.form_error_characters(),
            };
            t.form_error_at(what, sentence)
        }
        Trouble::ResourceMissing => t.desk_error_resource(),
        Trouble::EndMissing => t.desk_error_end_missing(),
        Trouble::EndUnreadable => t.desk_error_end(),
        Trouble::OutcomeMissing => t.desk_error_outcome(),
        Trouble::Untimely(Untimely::Begun) => t.desk_error_begun(),
        Trouble::Untimely(Untimely::Ahead) => t.desk_error_ahead(),
        Trouble::Untimely(Untimely::LongAgo) => t.desk_error_long_ago(PAPER_DAYS),
        Trouble::Untimely(Untimely::NotNow) => t.desk_error_not_now(),
        Trouble::Unclear(unclear) => words::unclear(t, field, *unclear),
        Trouble::Refused(refusal) => words::refusal(language, refusal),
        Trouble::Elsewhere(None) => t.desk_error_elsewhere(),
        Trouble::Elsewhere(Some((resource, stay))) => {
            t.desk_error_elsewhere_in(resource.as_str(), words::stay(t, stay))
        }
        Trouble::Extra(wrong) => words_of::trouble(t, wrong),
        Trouble::SentBefore => t.desk_error_sent(),
    }
}
