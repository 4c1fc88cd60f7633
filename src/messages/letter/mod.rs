//! A message as a letter: headers, the same words as text and as a page, and what a calendar shall know of it.

mod invitation;
mod sender;
mod view;

use std::time::{Duration, SystemTime};

use askama::Template;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, Message, MessageBuilder, MultiPart, SinglePart};

use super::content::{Audience, Content, content};
use super::notice::Notice;
use crate::calendar::Method;
use crate::clock::Now;
use crate::ids::DeliveryId;
use crate::language::Language;
use crate::mail::Letter;
use invitation::invitation;
pub use sender::{Sender, Unsendable};
use view::{HtmlPart, TextPart, Told};

/// A message on its way to one person.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Which delivery; with `told_at` it makes the id of the letter.
    pub delivery: DeliveryId,
    /// When it was told, seconds.
    pub told_at: i64,
    /// What.
    pub notice: Notice,
    /// Given name and surname.
    pub name: String,
    /// The address.
    pub email: String,
    /// What the person reads.
    pub language: Language,
}

impl Draft {
    /// As letter, dated `now`.
    pub fn compose(&self, sender: Sender<'_>, now: Now) -> Result<Letter, Unsendable> {
        let paper = Paper {
            file: format!("{:06}-{}", self.delivery.0, self.told_at),
            id: format!("{}.{}", self.delivery, self.told_at),
            name: &self.name,
            email: &self.email,
            language: self.language,
        };
        paper.write(
            content(&self.notice, self.language, Audience::Mail),
            invitation(self, sender),
            sender,
            now,
        )
    }
}

/// A letter to one address, before anything is written on it.
#[derive(Debug)]
pub struct Paper<'a> {
    /// The name of its file.
    pub file: String,
    /// What its id has before the `@`.
    pub id: String,
    /// Whom it addresses; may be empty.
    pub name: &'a str,
    /// The address.
    pub email: &'a str,
    /// What the person reads.
    pub language: Language,
}

impl Paper<'_> {
    /// Words that the person asked for: no choice of how to hear from us holds for them.
    pub fn asked_for(&self, content: Content, sender: Sender<'_>, now: Now) -> Result<Letter, Unsendable> {
        let message = self.headed(&content, sender, now)?;
        let mut told = Told::new(content, self.language, sender);
        told.by_choice = false;
        self.finish(message.multipart(words(&told)?))
    }

    fn write(
        &self,
        content: Content,
        calendar: Option<(Method, String)>,
        sender: Sender<'_>,
        now: Now,
    ) -> Result<Letter, Unsendable> {
        let message = self.headed(&content, sender, now)?;
        let mut told = Told::new(content, self.language, sender);
        told.has_calendar = calendar.is_some();
        let words = words(&told)?;
        let Some((method, calendar)) = calendar else { return self.finish(message.multipart(words)) };
        let kind = format!("text/calendar; charset=utf-8; method={}", method.code());
        let kind = ContentType::parse(&kind).map_err(|error| Unsendable::Unwritten(error.into()))?;
        let calendar: SinglePart = Attachment::new("esik.ics".to_owned()).body(calendar, kind);
        self.finish(message.multipart(MultiPart::mixed().multipart(words).singlepart(calendar)))
    }

    fn headed(&self, content: &Content, sender: Sender<'_>, now: Now) -> Result<MessageBuilder, Unsendable> {
        let centre = Some(sender.centre.name.get(self.language).to_owned());
        let host = sender.portal.host();
        let date = SystemTime::UNIX_EPOCH + Duration::from_secs(now.seconds().unsigned_abs());
        let name = one_line(self.name);
        let mut message = Message::builder()
            .from(Mailbox::new(centre.clone(), sender.from.clone()))
            .to(Mailbox::new(Some(name).filter(|name| !name.is_empty()), self.email.parse()?))
            .subject(one_line(&content.subject.words))
            .date(date)
            .message_id(Some(format!("<{}@{host}>", self.id)))
            .raw_header(header("Auto-Submitted", "auto-generated"))
            .raw_header(header("Content-Language", self.language.code()));
        // What is written back is read by people.
        if sender.centre.email != *sender.from {
            message = message.reply_to(Mailbox::new(centre, sender.centre.email.clone()));
        }
        Ok(message)
    }

    fn finish(&self, message: Result<Message, lettre::error::Error>) -> Result<Letter, Unsendable> {
        let message = message.map_err(|error| Unsendable::Unwritten(error.into()))?;
        let (name, envelope) = (self.file.clone(), message.envelope().clone());
        Ok(Letter { name, envelope, bytes: message.formatted() })
    }
}

/// The same words as text and as a page.
fn words(told: &Told) -> Result<MultiPart, Unsendable> {
    let unwritten = |error: askama::Error| Unsendable::Unwritten(error.into());
    let text = TextPart { letter: told }.render().map_err(unwritten)?;
    let html = HtmlPart { letter: told }.render().map_err(unwritten)?;
    Ok(MultiPart::alternative_plain_html(text, html))
}

/// A header that lettre has no type for.
fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// What stands in a header stays in it.
fn one_line(words: &str) -> String {
    let words: String = words.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
