//! How letters leave: to a mail server, or as files into a folder. It knows nothing of what they say.

mod folder;
mod refusal;
mod smtp;
mod trouble;

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use lettre::Address;
use lettre::address::Envelope;

use crate::settings::Mail;
use folder::Folder;
pub use refusal::{MailError, Refusal};
pub use smtp::LANES;
use smtp::Smtp;
pub use trouble::Failing;
use trouble::Trouble;

/// A letter ready to leave.
#[derive(Debug, Clone)]
pub struct Letter {
    /// The same each time the same letter is sent: the name of its file.
    pub name: String,
    /// From whom and to whom, for the mail server.
    pub envelope: Envelope,
    /// Headers and parts, as they are sent.
    pub bytes: Vec<u8>,
}

/// Sends letters; clones share its connections and what it remembers of trouble.
#[derive(Debug, Clone)]
pub struct Mailer(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    way: Way,
    from: Option<Address>,
    trouble: Mutex<Option<Trouble>>,
}

#[derive(Debug)]
enum Way {
    Folder(Folder),
    Smtp(Smtp),
}

/// How letters leave, for administrators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// The mail server; `None` when letters are files.
    pub host: Option<String>,
    /// The folder; `None` when there is a mail server.
    pub folder: Option<String>,
    /// No letter has left since.
    pub failing: Option<Failing>,
}

impl Mailer {
    /// As the settings say, for a centre of the address `centre`.
    pub fn new(mail: &Mail, centre: &Address) -> Result<Self, MailError> {
        let given = mail.mail_from.as_deref().filter(|from| !from.is_empty());
        let wrong = |from: &str| MailError::From(from.to_owned());
        let from = given.map(|from| from.parse::<Address>().map_err(|_| wrong(from))).transpose()?;
        let domain = from.as_ref().unwrap_or(centre).domain();
        let way = match mail.smtp_host.as_deref().filter(|host| !host.is_empty()) {
            Some(host) => Way::Smtp(Smtp::new(host, mail, domain)?),
            None => Way::Folder(Folder::new(&mail.mail_dir)),
        };
        Ok(Self(Arc::new(Inner { way, from, trouble: Mutex::default() })))
    }

    /// The address that letters come from, where it is not the centre's own.
    #[must_use]
    pub fn from(&self) -> Option<&Address> {
        self.0.from.as_ref()
    }

    /// Sends one letter; `Ok` only when it has been taken.
    pub async fn send(&self, letter: &Letter) -> Result<(), Refusal> {
        match &self.0.way {
            Way::Folder(folder) => folder.send(letter).await,
            Way::Smtp(smtp) => smtp.send(letter).await,
        }
    }

    /// Says goodbye to the mail server until there is something to send again.
    pub async fn hang_up(&self) {
        if let Way::Smtp(smtp) = &self.0.way {
            smtp.hang_up().await;
        }
    }

    /// How letters leave.
    #[must_use]
    pub fn status(&self) -> Status {
        let (host, folder) = match &self.0.way {
            Way::Smtp(smtp) => (Some(smtp.host().to_owned()), None),
            Way::Folder(folder) => (None, Some(folder.path().display().to_string())),
        };
        Status { host, folder, failing: self.failing() }
    }

    /// Since when no letter has left, and why.
    #[must_use]
    pub fn failing(&self) -> Option<Failing> {
        self.trouble().as_ref().map(|trouble| trouble.failing.clone())
    }

    /// After trouble letters rest for a while, each time longer; seconds.
    #[must_use]
    pub fn is_resting(&self, now: i64) -> bool {
        self.trouble().as_ref().is_some_and(|trouble| trouble.is_resting(now))
    }

    /// No letter can leave; seconds.
    pub fn note_trouble(&self, error: &str, now: i64) {
        let mut trouble = self.trouble();
        *trouble = Some(Trouble::after(trouble.take(), error, now));
    }

    /// A letter has left, so others can.
    pub fn note_success(&self) {
        *self.trouble() = None;
    }

    fn trouble(&self) -> MutexGuard<'_, Option<Trouble>> {
        self.0.trouble.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Status {
    /// True when letters pile up in a folder and reach nobody.
    #[must_use]
    pub fn is_folder(&self) -> bool {
        self.folder.is_some()
    }
}

/// What a path looks like to whoever reads an error.
fn said(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
