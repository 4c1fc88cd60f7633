//! The photographs of an item on its pages.

use askama::Template;

use super::store::Photo;
use crate::equipment::items::one::store::Item;
use crate::equipment::words;
use crate::ids::PhotoId;
use crate::language::Words;
use crate::photo;
use crate::text::TextProblem;
use crate::web::{EquipmentKeeper, Errors, Page, Visit};

/// What is wrong with what was brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    NoFile,
    TooLarge,
    Photo(photo::Problem),
    /// There are as many as there may be.
    TooMany(usize),
    NotDescribed,
    Text(TextProblem),
}

/// The field at which a problem stands, and the problem.
pub(super) type Problems = Vec<(&'static str, Problem)>;

/// A photograph on a page.
pub(in crate::equipment::items) struct Figure {
    pub(in crate::equipment::items) id: PhotoId,
    pub(in crate::equipment::items) source: String,
    /// The same in each width, where there is more than one; else empty.
    pub(in crate::equipment::items) sources: String,
    pub(in crate::equipment::items) width: i64,
    pub(in crate::equipment::items) height: i64,
    pub(in crate::equipment::items) description: String,
    pub(in crate::equipment::items) language: &'static str,
}

impl Figure {
    pub(in crate::equipment::items) fn new(photo: &Photo) -> Self {
        let address = |hash: &str| format!("/equipment/photos/{hash}.jpg");
        let each: Vec<_> =
            photo.sizes.iter().map(|size| format!("{} {}w", address(&size.hash), size.width)).collect();
        let first = photo.sizes.first();
        Self {
            id: photo.id,
            source: first.map_or_else(String::new, |size| address(&size.hash)),
            sources: if each.len() > 1 { each.join(", ") } else { String::new() },
            width: first.map_or(0, |size| size.width),
            height: first.map_or(0, |size| size.height),
            description: photo.description.clone(),
            language: photo.language.code(),
        }
    }
}

#[derive(Template)]
#[template(path = "equipment/photos.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    tag: String,
    what: String,
    figures: Vec<Figure>,
    key: String,
    description: String,
    /// Megabytes.
    largest: usize,
    errors: Errors,
}

const MEGABYTES: usize = photo::LARGEST / (1024 * 1024);

impl ListPage {
    pub(super) fn new(
        visit: &Visit<EquipmentKeeper>,
        (item, photos): (&Item, &[Photo]),
        (key, description): (String, &str),
        problems: &[(&'static str, Problem)],
    ) -> Self {
        let t = visit.words();
        let mut errors = Errors::default();
        for (field, problem) in problems {
            errors.add(field, sentence(t, *problem));
        }
        let category = item.category_name.get(visit.language);
        Self {
            page: visit.page().with_refusal(&errors),
            t,
            tag: item.tag.clone(),
            what: words::device(t, category, (&item.make, &item.model), item.quantity),
            figures: photos.iter().map(Figure::new).collect(),
            key,
            description: description.to_owned(),
            largest: MEGABYTES,
            errors,
        }
    }
}

fn sentence(t: &Words, problem: Problem) -> String {
    match problem {
        Problem::NoFile => t.pictures_error_none(),
        Problem::TooLarge => t.pictures_error_large(MEGABYTES),
        Problem::Photo(photo::Problem::Unreadable) => t.items_error_photo(),
        Problem::Photo(photo::Problem::TooManyPixels) => t.pictures_error_pixels(),
        Problem::TooMany(most) => t.pictures_error_many(most),
        Problem::NotDescribed => t.pictures_error_description(),
        Problem::Text(TextProblem::TooLong(most)) => t.form_error_too_long(most),
        Problem::Text(TextProblem::Unreadable) => t.form_error_characters(),
    }
}

#[derive(Template)]
#[template(path = "equipment/photo_removal.html")]
pub(super) struct RemovalPage {
    page: Page,
    t: &'static Words,
    tag: String,
    figure: Figure,
}

impl RemovalPage {
    pub(super) fn new(visit: &Visit<EquipmentKeeper>, item: &Item, photo: &Photo) -> Self {
        Self { page: visit.page(), t: visit.words(), tag: item.tag.clone(), figure: Figure::new(photo) }
    }
}
