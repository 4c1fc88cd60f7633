//! What every handler shares.

use std::ops::Deref;
use std::sync::Arc;

use super::{Health, Kept};
use crate::backup::Backups;
use crate::centre::Known;
use crate::clock::Clock;
use crate::db::Db;
use crate::mail::Mailer;
use crate::members::Crowd;
use crate::members::password::Passwords;
use crate::settings::{Address, Site};
use crate::tls::Certificate;

/// The running portal; clones share it.
#[derive(Debug, Clone)]
pub struct App(Arc<Parts>);

/// What the portal is made of.
#[derive(Debug)]
pub struct Parts {
    /// The database; handlers reach it through a visit or a posted form.
    pub(crate) db: Db,
    /// The only source of time.
    pub clock: Clock,
    /// Hashes and compares passwords.
    pub passwords: Passwords,
    /// The sign-ins under way.
    pub(crate) crowd: Crowd,
    /// How people know and reach the centre.
    pub(crate) centre: Known,
    /// What the installation set.
    pub site: Site,
    /// Where people find it.
    pub address: Address,
    /// Says "example data" on every page.
    pub example: bool,
    /// Roles may be used only by whoever signs in with a second step.
    pub second_step_required: bool,
    /// What `/readyz` tells.
    pub health: Health,
    /// Public pages that need not be made again.
    pub kept: Kept,
    /// How letters leave.
    pub mail: Mailer,
    /// Copies of the database; none unless told where.
    pub backups: Backups,
    /// What we show to those who connect; none behind a proxy.
    pub certificate: Option<Certificate>,
}

impl Parts {
    /// Puts the portal together.
    #[must_use]
    pub fn new(
        db: Db,
        clock: Clock,
        passwords: Passwords,
        mail: Mailer,
        (site, address): (Site, Address),
    ) -> Self {
        Self {
            db,
            clock,
            passwords,
            crowd: Crowd::default(),
            centre: Known::default(),
            site,
            address,
            example: false,
            second_step_required: false,
            health: Health::default(),
            kept: Kept::default(),
            mail,
            backups: Backups::default(),
            certificate: None,
        }
    }

    /// The database, for jobs and commands.
    #[must_use]
    pub fn db(&self) -> &Db {
        &self.db
    }
}

impl From<Parts> for App {
    fn from(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }
}

impl Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}
