//! Who writes letters.

use lettre::Address;

use crate::centre::Details;
use crate::clock::Clock;
use crate::mail::Refusal;
use crate::settings;
use crate::web::App;

/// Who writes.
#[derive(Debug, Clone, Copy)]
pub struct Sender<'a> {
    /// The centre.
    pub centre: &'a Details,
    /// Where its portal is.
    pub portal: &'a settings::Address,
    /// The address that letters come from.
    pub from: &'a Address,
    /// For the zone of invitations.
    pub clock: &'a Clock,
}

/// Why a message cannot be made into a letter.
#[derive(Debug, thiserror::Error)]
pub enum Unsendable {
    /// Not an e-mail address.
    #[error("this is not an e-mail address: {0}")]
    Address(#[from] lettre::address::AddressError),
    /// The template, or a header, could not be written.
    #[error("the letter could not be written: {0}")]
    Unwritten(Box<dyn std::error::Error + Send + Sync>),
}

impl<'a> Sender<'a> {
    /// The centre of a running portal. Letters come from its own address unless the installation set another.
    #[must_use]
    pub fn of(app: &'a App, centre: &'a Details) -> Self {
        let from = app.mail.from().unwrap_or(&centre.email);
        Self { centre, portal: &app.address, from, clock: &app.clock }
    }
}

impl From<Unsendable> for Refusal {
    fn from(error: Unsendable) -> Self {
        match error {
            Unsendable::Address(_) => Self::Address(error.to_string()),
            Unsendable::Unwritten(_) => Self::Letter(error.to_string()),
        }
    }
}
