//! The terms of everything that can be booked, the opening hours and the holidays.

use time::{Date, Weekday};

use super::texts::{RESOURCES, ResourceTexts};
use crate::db::{Result, Work};
use crate::ids::ResourceId;
use crate::language::Language;
use crate::resources::holidays;
use crate::resources::rules::{
    Allocation, Answer, Approval, AtDeadline, ClosedDay, Kind, Opening, Terms, Viewpoint,
};
use crate::resources::store::{self, NewResource, NewText};

/// One thing that can be booked.
pub(super) struct Resource {
    pub id: ResourceId,
    pub slug: &'static str,
    pub terms: Terms,
}

/// Adds all that can be booked, in the order of the lists.
pub(super) async fn add(work: &mut Work) -> Result<Vec<Resource>> {
    let mut resources = Vec::new();
    for texts in &RESOURCES {
        let slug = texts.slug;
        let (kind, terms) = kind_and_terms(slug);
        // Every desk looks alike; all else has a pictogram of its own.
        let pictogram = if kind == Kind::Workplace { "workplace" } else { slug };
        let id = store::insert(work, &NewResource { slug, kind, pictogram, terms: &terms }).await?;
        add_texts(work, id, texts).await?;
        resources.push(Resource { id, slug, terms });
    }
    Ok(resources)
}

async fn add_texts(work: &mut Work, id: ResourceId, texts: &ResourceTexts) -> Result<()> {
    for language in Language::ALL {
        let text = NewText {
            name: texts.name.get(language),
            description: texts.description.get(language),
            directions: texts.directions.get(language),
            house_rules: texts.house_rules.get(language),
        };
        store::insert_text(work, id, language, &text).await?;
    }
    for (viewpoint, answer, sentence) in &texts.facts {
        if let (Some(viewpoint), Some(answer)) = (Viewpoint::parse(viewpoint), Answer::parse(answer)) {
            store::insert_fact(work, id, viewpoint, answer, &sentence.owned()).await?;
        }
    }
    for (file, description) in texts.pictures {
        store::insert_picture(work, id, file, &description.owned()).await?;
    }
    Ok(())
}

/// Adds the holidays of the year of `today` and of the next.
pub(super) async fn add_closed_days(work: &mut Work, today: Date) -> Result<Vec<ClosedDay>> {
    let closed: Vec<_> = [today.year(), today.year() + 1].into_iter().flat_map(holidays::of_year).collect();
    for day in &closed {
        store::close_day(work, day).await?;
    }
    Ok(closed)
}

fn kind_and_terms(slug: &str) -> (Kind, Terms) {
    match slug {
        "library" => (Kind::Room, library()),
        "cinema" => (Kind::Room, cinema()),
        "chess" => (Kind::TableGame, game(3)),
        "togyzkumalak" | "draughts" => (Kind::TableGame, game(2)),
        "piano" => (Kind::Instrument, piano()),
        "dombra" | "guitar" => (Kind::Instrument, instrument()),
        _ => (Kind::Workplace, desk()),
    }
}

/// Twelve readers at a time; closed for an hour on Wednesdays, when the books are put in order.
fn library() -> Terms {
    let mut terms = Terms {
        allocation: Allocation::Places,
        units: 12,
        largest_party: 12,
        wheelchair_places: 2,
        assistant_places: 4,
        longest: 240,
        notice: 60,
        horizon: 60,
        approval: Approval::Always,
        at_deadline: AtDeadline::Approve,
        ..instrument()
    };
    terms.openings.retain(|opening| opening.weekday != Weekday::Wednesday);
    for (opens, closes) in [(9 * 60, 13 * 60), (14 * 60, 20 * 60)] {
        terms.openings.push(Opening { weekday: Weekday::Wednesday, opens, closes });
    }
    terms
}

/// One party at a time, with a quarter of an hour to set up and to clear.
fn cinema() -> Terms {
    Terms {
        largest_party: 20,
        wheelchair_places: 3,
        assistant_places: 4,
        shortest: 60,
        longest: 240,
        notice: 120,
        horizon: 60,
        buffer_before: 15,
        buffer_after: 15,
        approval: Approval::Always,
        at_deadline: AtDeadline::Expire,
        ..instrument()
    }
}

/// Equal tables, each with room for one wheelchair.
fn game(tables: u16) -> Terms {
    Terms {
        allocation: Allocation::Pieces,
        units: tables,
        wheelchair_places: tables,
        assistant_places: tables,
        longest: 180,
        ..instrument()
    }
}

/// Much wanted, so a coordinator shares it out.
fn piano() -> Terms {
    Terms { notice: 30, approval: Approval::Always, ..instrument() }
}

fn desk() -> Terms {
    Terms { largest_party: 1, assistant_places: 1, shortest: 60, longest: 480, ..instrument() }
}

/// The plainest terms, from which the others differ.
fn instrument() -> Terms {
    Terms {
        largest_party: 4,
        assistant_places: 2,
        approval: Approval::Never,
        at_deadline: AtDeadline::Approve,
        openings: centre_hours(),
        ..Terms::plain()
    }
}

/// Closed on Sundays.
fn centre_hours() -> Vec<Opening> {
    let weekdays =
        [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday];
    let mut hours: Vec<_> =
        weekdays.map(|weekday| Opening { weekday, opens: 9 * 60, closes: 20 * 60 }).into_iter().collect();
    hours.push(Opening { weekday: Weekday::Saturday, opens: 10 * 60, closes: 18 * 60 });
    hours
}
