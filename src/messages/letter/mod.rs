//! A message as a letter: headers, the same words as text and as a page, and what a calendar shall know of it.

mod invitation;
mod sender;
mod view;

use std::time::{Duration, SystemTime};

use askama::Template;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, Message, MultiPart, SinglePart};

use super::content::{Audience, Content, content};
use super::notice::Notice;
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
        let content = content(&self.notice, self.language, Audience::Mail);
        let to = Mailbox::new(Some(one_line(&self.name)), self.email.parse()?);
        let message = self.headed(&content, &to, sender, now)?.multipart(self.parts(content, sender)?);
        let message = message.map_err(|error| Unsendable::Unwritten(error.into()))?;
        let name = format!("{:06}-{}", self.delivery.0, self.told_at);
        Ok(Letter { name, envelope: message.envelope().clone(), bytes: message.formatted() })
    }

    fn headed(
        &self,
        content: &Content,
        to: &Mailbox,
        sender: Sender<'_>,
        now: Now,
    ) -> Result<lettre::message::MessageBuilder, Unsendable> {
        let centre = Some(self.language.words().site_name());
        let host = sender.portal.host();
        let date = SystemTime::UNIX_EPOCH + Duration::from_secs(now.seconds().unsigned_abs());
        let mut message = Message::builder()
            .from(Mailbox::new(centre.clone(), sender.from.clone()))
            .to(to.clone())
            .subject(one_line(&content.subject.words))
            .date(date)
            .message_id(Some(format!("<{}.{}@{host}>", self.delivery, self.told_at)))
            .raw_header(header("Auto-Submitted", "auto-generated"))
            .raw_header(header("Content-Language", self.language.code()));
        // What is written back is read by people.
        if sender.site.email != sender.from.to_string() {
            message = message.reply_to(Mailbox::new(centre, sender.site.email.parse()?));
        }
        Ok(message)
    }

    fn parts(&self, content: Content, sender: Sender<'_>) -> Result<MultiPart, Unsendable> {
        let calendar = invitation(self, sender);
        let told = Told::new(content, self.language, sender, calendar.is_some());
        let unwritten = |error: askama::Error| Unsendable::Unwritten(error.into());
        let text = TextPart { letter: &told }.render().map_err(unwritten)?;
        let html = HtmlPart { letter: &told }.render().map_err(unwritten)?;
        let words = MultiPart::alternative_plain_html(text, html);
        let Some((method, calendar)) = calendar else { return Ok(words) };
        let kind = format!("text/calendar; charset=utf-8; method={}", method.code());
        let kind = ContentType::parse(&kind).map_err(|error| Unsendable::Unwritten(error.into()))?;
        let calendar: SinglePart = Attachment::new("esik.ics".to_owned()).body(calendar, kind);
        Ok(MultiPart::mixed().multipart(words).singlepart(calendar))
    }
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
