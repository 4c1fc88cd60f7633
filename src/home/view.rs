//! The home pages, the steps in easy language, help, accessibility and privacy.

use askama::Template;

use crate::language::Words;
use crate::messages::announcements::Shown;
use crate::resources::words::HoursLine;
use crate::web::Page;

#[derive(Template)]
#[template(path = "home/public.html")]
pub(super) struct PublicHome {
    pub(super) page: Page,
    pub(super) t: &'static Words,
    pub(super) announcements: Vec<Shown>,
    pub(super) hours: Vec<HoursLine>,
}

#[derive(Template)]
#[template(path = "home/help.html")]
pub(super) struct HelpPage {
    pub(super) page: Page,
    pub(super) t: &'static Words,
}

#[derive(Template)]
#[template(path = "home/accessibility.html")]
pub(super) struct AccessibilityPage {
    pub(super) page: Page,
    pub(super) t: &'static Words,
    pub(super) checked_on: String,
}

#[derive(Template)]
#[template(path = "home/privacy.html")]
pub(super) struct PrivacyPage {
    pub(super) page: Page,
    pub(super) t: &'static Words,
}

#[derive(Template)]
#[template(path = "home/easy.html")]
pub(super) struct EasyPage {
    pub(super) page: Page,
    pub(super) t: &'static Words,
    pub(super) number: u8,
    pub(super) total: u8,
    pub(super) heading: String,
    pub(super) lines: [String; 3],
    pub(super) picture: &'static str,
    pub(super) picture_text: String,
    pub(super) previous: Option<Neighbour>,
    pub(super) next: Option<Neighbour>,
}

/// The step before or after.
pub(super) struct Neighbour {
    pub(super) number: u8,
    pub(super) heading: String,
}

/// So many steps lead to a booking.
const STEPS: u8 = 6;

/// A step in easy language.
struct Step {
    picture: &'static str,
    heading: String,
    lines: [String; 3],
    picture_text: String,
}

fn step(t: &Words, number: u8) -> Option<Step> {
    let (picture, heading, lines, picture_text) = match number {
        1 => (
            "pictures/easy-1.svg",
            t.easy_1_title(),
            [t.easy_1_text(), t.easy_1_more(), t.easy_1_help()],
            t.easy_1_picture(),
        ),
        2 => (
            "pictures/easy-2.svg",
            t.easy_2_title(),
            [t.easy_2_text(), t.easy_2_more(), t.easy_2_help()],
            t.easy_2_picture(),
        ),
        3 => (
            "pictures/easy-3.svg",
            t.easy_3_title(),
            [t.easy_3_text(), t.easy_3_more(), t.easy_3_help()],
            t.easy_3_picture(),
        ),
        4 => (
            "pictures/easy-4.svg",
            t.easy_4_title(),
            [t.easy_4_text(), t.easy_4_more(), t.easy_4_help()],
            t.easy_4_picture(),
        ),
        5 => (
            "pictures/easy-5.svg",
            t.easy_5_title(),
            [t.easy_5_text(), t.easy_5_more(), t.easy_5_help()],
            t.easy_5_picture(),
        ),
        6 => (
            "pictures/easy-6.svg",
            t.easy_6_title(),
            [t.easy_6_text(), t.easy_6_more(), t.easy_6_help()],
            t.easy_6_picture(),
        ),
        _ => return None,
    };
    Some(Step { picture, heading, lines, picture_text })
}

impl EasyPage {
    /// The page of a step, if there is such a step.
    pub(super) fn of(page: Page, number: u8) -> Option<Self> {
        let t = page.t;
        let Step { picture, heading, lines, picture_text } = step(t, number)?;
        let neighbour = |number| step(t, number).map(|step| Neighbour { number, heading: step.heading });
        let (previous, next) = (neighbour(number.saturating_sub(1)), neighbour(number.saturating_add(1)));
        Some(Self { page, t, number, total: STEPS, heading, lines, picture, picture_text, previous, next })
    }
}
