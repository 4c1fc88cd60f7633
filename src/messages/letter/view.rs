//! The two parts of a letter, which say the same.

use askama::Template;

use super::Sender;
use crate::centre::rules::phone_link;
use crate::language::{Language, Words};
use crate::messages::content::{Content, Link, Said};

#[derive(Template)]
#[template(path = "messages/mail.html")]
pub(super) struct HtmlPart<'a> {
    pub(super) letter: &'a Told,
}

#[derive(Template)]
#[template(path = "messages/mail.txt")]
pub(super) struct TextPart<'a> {
    pub(super) letter: &'a Told,
}

/// What both say.
pub(super) struct Told {
    t: &'static Words,
    language: Language,
    subject: Said,
    paragraphs: Vec<Said>,
    link: Option<Link>,
    pub(super) has_calendar: bool,
    /// It is a message, which the person may choose to get in another way.
    pub(super) by_choice: bool,
    base_url: String,
    centre: String,
    phone: String,
    /// For `tel:`.
    phone_link: String,
    address: String,
}

impl Told {
    pub(super) fn new(content: Content, language: Language, sender: Sender<'_>) -> Self {
        let Content { subject, paragraphs, link } = content;
        let centre = sender.centre;
        Self {
            t: language.words(),
            language,
            subject,
            paragraphs: paragraphs.iter().flat_map(lines).collect(),
            link,
            has_calendar: false,
            by_choice: true,
            base_url: sender.portal.base_url.clone(),
            centre: centre.name.get(language).to_owned(),
            phone: centre.phone.clone(),
            phone_link: phone_link(&centre.phone),
            address: centre.address.get(language).to_owned(),
        }
    }
}

/// A line that somebody typed is a paragraph of its own.
fn lines(said: &Said) -> Vec<Said> {
    let lines = said.words.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|words| Said { words: words.to_owned(), language: said.language }).collect()
}
