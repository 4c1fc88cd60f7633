//! What helps in an emergency, as typed.

use serde::Deserialize;

use crate::language::{Language, Words};
use crate::text::{self, TextProblem};
use crate::web::Errors;

/// Characters: it has to fit on paper.
const LONGEST: usize = 200;

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) help: String,
    /// The code of the language in which the consent was read, if its box is ticked.
    pub(super) consent: String,
    /// For whom it was filled in; empty for oneself.
    pub(super) whom: String,
}

impl Typed {
    /// What to do, or what is wrong at which field.
    pub(super) fn parse(&self, t: &Words, needs_consent: bool) -> Result<String, Errors> {
        let mut errors = Errors::default();
        let help = text::clean(&self.help, LONGEST);
        match &help {
            Ok(help) if help.is_empty() => errors.add("help", t.evacuation_error_help()),
            Ok(_) => {}
            Err(TextProblem::TooLong(most)) => errors.add("help", t.form_error_too_long(*most)),
            Err(TextProblem::Unreadable) => errors.add("help", t.form_error_characters()),
        }
        if needs_consent && Language::parse(&self.consent).is_none() {
            errors.add("consent", t.evacuation_error_consent());
        }
        match help {
            Ok(help) if errors.is_empty() => Ok(help),
            _ => Err(errors),
        }
    }
}
