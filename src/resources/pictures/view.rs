//! The pictures of a resource for those who see to them, and as everybody sees them.

use askama::Template;

use super::form::{Typed, label};
use super::rules::Problem;
use super::store::Picture;
use crate::ids::PictureId;
use crate::language::{Language, Words};
use crate::photo;
use crate::resources::store::Resource;
use crate::web::{Administrator, Errors, Page, Visit};

/// A picture on a page.
pub(crate) struct Figure {
    pub(crate) source: String,
    /// The same in each width, where there is more than one; else empty.
    pub(crate) sources: String,
    pub(crate) width: i64,
    pub(crate) height: i64,
    /// Empty as long as nobody has described it.
    pub(crate) description: String,
}

impl Figure {
    pub(crate) fn new(page: &Page, picture: &Picture) -> Self {
        let address = |hash: &str| format!("/pictures/{hash}.jpg");
        let description = picture.description.get(page.language).to_owned();
        let Some(smallest) = picture.sizes.first() else {
            // The program's own drawings are all of one size.
            let source = page.asset(&picture.file).to_owned();
            return Self { source, sources: String::new(), width: 640, height: 400, description };
        };
        let each = picture.sizes.iter().map(|size| format!("{} {}w", address(&size.hash), size.width));
        let sources =
            if picture.sizes.len() > 1 { each.collect::<Vec<_>>().join(", ") } else { String::new() };
        let (width, height) = (smallest.width, smallest.height);
        Self { source: address(&smallest.hash), sources, width, height, description }
    }
}

/// A picture in the administrators' list.
struct Line {
    id: PictureId,
    figure: Figure,
    first: bool,
    last: bool,
}

#[derive(Template)]
#[template(path = "resources/pictures.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    slug: String,
    name: String,
    key: String,
    lines: Vec<Line>,
    /// Megabytes.
    largest: usize,
    errors: Errors,
}

impl ListPage {
    pub(super) fn new(
        visit: &Visit<Administrator>,
        resource: &Resource,
        pictures: &[Picture],
        (key, problem): (String, Option<Problem>),
    ) -> Self {
        let t = visit.words();
        let mut errors = Errors::default();
        if let Some(problem) = problem {
            errors.add("file", sentence(t, problem));
        }
        let page = visit.page().with_refusal(&errors);
        let line = |(at, picture): (usize, &Picture)| Line {
            id: picture.id,
            figure: Figure::new(&page, picture),
            first: at == 0,
            last: at + 1 == pictures.len(),
        };
        let lines = pictures.iter().enumerate().map(line).collect();
        Self {
            page,
            t,
            slug: resource.slug.clone(),
            name: resource.name.clone(),
            key,
            lines,
            largest: MEGABYTES,
            errors,
        }
    }

    /// Says first what has been done.
    pub(super) fn said(mut self, notice: &str) -> Self {
        let done = match notice {
            "described" => Some(self.t.pictures_described()),
            "moved" => Some(self.t.pictures_moved()),
            "removed" => Some(self.t.pictures_removed()),
            _ => None,
        };
        if done.is_some() {
            self.page = self.page.with_done(done);
        }
        self
    }
}

const MEGABYTES: usize = photo::LARGEST / (1024 * 1024);

fn sentence(t: &Words, problem: Problem) -> String {
    match problem {
        Problem::NoFile => t.pictures_error_none(),
        Problem::TooLarge => t.pictures_error_large(MEGABYTES),
        Problem::Unreadable => t.pictures_error_unreadable(),
        Problem::TooManyPixels => t.pictures_error_pixels(),
        Problem::TooMany => t.pictures_error_many(super::rules::MOST),
    }
}

#[derive(Template)]
#[template(path = "resources/picture.html")]
pub(super) struct OnePage {
    page: Page,
    t: &'static Words,
    slug: String,
    name: String,
    id: PictureId,
    figure: Figure,
    was: String,
    /// Of the text, its field, label, what was typed.
    fields: Vec<(Language, &'static str, String, String)>,
    errors: Errors,
}

impl OnePage {
    pub(super) fn new(
        visit: &Visit<Administrator>,
        (resource, picture): (&Resource, &Picture),
        (typed, was): (&Typed, &str),
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let fields = typed
            .fields()
            .map(|(language, field, text)| (language, field, label(t, language), text.to_owned()));
        let page = visit.page().with_errors(&errors);
        Self {
            figure: Figure::new(&page, picture),
            page,
            t,
            slug: resource.slug.clone(),
            name: resource.name.clone(),
            id: picture.id,
            was: was.to_owned(),
            fields: fields.into(),
            errors,
        }
    }
}

#[derive(Template)]
#[template(path = "resources/picture_removal.html")]
pub(super) struct RemovalPage {
    page: Page,
    t: &'static Words,
    slug: String,
    name: String,
    id: PictureId,
    figure: Figure,
}

impl RemovalPage {
    pub(super) fn new(visit: &Visit<Administrator>, resource: &Resource, picture: &Picture) -> Self {
        let page = visit.page();
        Self {
            figure: Figure::new(&page, picture),
            page,
            t: visit.words(),
            slug: resource.slug.clone(),
            name: resource.name.clone(),
            id: picture.id,
        }
    }
}
