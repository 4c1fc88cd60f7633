//! The coordinators' pages of announcements.

use askama::Template;
use time::Date;

use super::form::Typed;
use super::rules::{Announcement, missing};
use super::shown::Shown;
use super::store::Published;
use super::words;
use crate::dates::{self, Marked};
use crate::language::{Language, Words};
use crate::web::{Coordinator, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "messages/announcements.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    shown: Vec<Card>,
    over: Vec<Card>,
}

/// An announcement in a list.
struct Card {
    shown: Shown,
    until: Marked,
    withdrawn: bool,
    missing: Vec<Language>,
}

impl Card {
    fn new(published: &Published, language: Language) -> Self {
        let Announcement { wording, shown_until, .. } = &published.announcement;
        Self {
            shown: Shown::new(published, language),
            until: marked(language.words(), *shown_until),
            withdrawn: published.withdrawn_at.is_some(),
            missing: missing(&wording.title),
        }
    }
}

fn marked(t: &Words, day: Date) -> Marked {
    Marked::day(day, dates::long(t, day))
}

impl ListPage {
    pub(super) fn new(visit: &Visit<Coordinator>, shown: &[Published], over: &[Published]) -> Self {
        let cards = |list: &[Published]| list.iter().map(|one| Card::new(one, visit.language)).collect();
        Self { page: visit.page(), t: visit.words(), shown: cards(shown), over: cards(over) }
    }
}

/// The fields of one language.
pub(super) struct Fields {
    language: Language,
    title: (&'static str, String),
    text: (&'static str, String),
}

impl Fields {
    /// An attribute of its fields.
    fn lang(&self) -> String {
        format!("lang=\"{}\"", self.language.code())
    }
}

fn fields(typed: &Typed) -> Vec<Fields> {
    let of = |language| {
        let [title, text] = typed.fields(language).map(|(name, value)| (name, value.to_owned()));
        Fields { language, title, text }
    };
    Language::ALL.into_iter().map(of).collect()
}

#[derive(Template)]
#[template(path = "messages/announcement_new.html")]
pub(super) struct WritePage {
    page: Page,
    t: &'static Words,
    languages: Vec<Fields>,
    typed: Typed,
    errors: Errors,
}

impl WritePage {
    pub(super) fn new(visit: &Visit<Coordinator>, typed: &Typed, errors: Errors) -> Self {
        let page = visit.page().with_errors(&errors);
        Self { page, t: visit.words(), languages: fields(typed), typed: typed.clone(), errors }
    }
}

#[derive(Template)]
#[template(path = "messages/announcement_check.html")]
pub(super) struct CheckPage {
    page: Page,
    t: &'static Words,
    /// Language, title, paragraphs.
    said: Vec<(Language, String, Vec<String>)>,
    missing: Vec<Language>,
    until: Marked,
    audience: String,
    count: String,
    carried: Vec<(&'static str, String)>,
}

impl CheckPage {
    pub(super) fn new(
        visit: &Visit<Coordinator>,
        typed: &Typed,
        announcement: &Announcement,
        people: i64,
    ) -> Self {
        let t = visit.words();
        let Announcement { wording, shown_until, audience } = announcement;
        let missing = missing(&wording.title);
        let said = Language::ALL.into_iter().filter(|language| !missing.contains(language));
        let lines = |text: &str| {
            text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
        };
        let said = said.map(|one| (one, wording.title.get(one).to_owned(), lines(wording.text.get(one))));
        Self {
            page: visit.page().with_form(),
            t,
            said: said.collect(),
            missing,
            until: marked(t, *shown_until),
            audience: words::audience(t, *audience),
            count: words::count(t, *audience, people),
            carried: typed.carried(),
        }
    }
}

#[derive(Template)]
#[template(path = "messages/announcement.html")]
pub(super) struct OnePage {
    page: Page,
    t: &'static Words,
    shown: Shown,
    until: Marked,
    audience: String,
    by: String,
    at: Marked,
    withdrawn: Option<Marked>,
    languages: Vec<Fields>,
    typed: Typed,
    errors: Errors,
}

impl OnePage {
    pub(super) fn new(
        visit: &Visit<Coordinator>,
        published: &Published,
        typed: &Typed,
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let Announcement { shown_until, audience, .. } = &published.announcement;
        let marked_moment = |seconds| {
            let at = visit.app.clock.civil(seconds);
            Marked::moment(at, dates::moment(t, at))
        };
        let is_editable = published.withdrawn_at.is_none() || !errors.is_empty();
        let page = visit.page();
        Self {
            page: if is_editable { page.with_errors(&errors) } else { page },
            t,
            shown: Shown::new(published, visit.language),
            until: marked(t, *shown_until),
            audience: words::audience(t, *audience),
            by: published.by.clone(),
            at: marked_moment(published.at),
            withdrawn: published.withdrawn_at.map(marked_moment),
            languages: fields(typed),
            typed: typed.clone(),
            errors,
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let done = match notice {
            "published" => Some(self.t.announcement_done_published()),
            "saved" => Some(self.t.announcement_done_saved()),
            "withdrawn" if self.withdrawn.is_some() => Some(self.t.announcement_done_withdrawn()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }
}

#[derive(Template)]
#[template(path = "messages/announcement_withdrawal.html")]
pub(super) struct WithdrawalPage {
    page: Page,
    t: &'static Words,
    shown: Shown,
}

impl WithdrawalPage {
    pub(super) fn new(visit: &Visit<Coordinator>, published: &Published) -> Self {
        Self { page: visit.page(), t: visit.words(), shown: Shown::new(published, visit.language) }
    }
}
