//! What can stand between a letter and its reader.

/// Why a letter has not left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such mailbox, and there never will be.
    Address(String),
    /// This letter will never be taken, whatever becomes of the address.
    Letter(String),
    /// Not now: try again later.
    Later(String),
    /// Nothing to do with this letter: no letter can leave now.
    Server(String),
}

/// Why letters cannot be sent as the settings say.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// Passwords and letters would cross the network in the clear.
    #[error(
        "ESIK_SMTP_TLS=none is only for a mail server on this computer (localhost, 127.0.0.1); {0} is not"
    )]
    InTheClear(String),
    /// Not an e-mail address.
    #[error("letters cannot come from {0:?}: ESIK_MAIL_FROM must be an e-mail address")]
    From(String),
    /// One of the two is missing.
    #[error("ESIK_SMTP_USER and ESIK_SMTP_PASSWORD go together: one of them is missing")]
    HalfCredentials,
    /// The certificates of this computer cannot be read.
    #[error("TLS to the mail server cannot be set up: {0}")]
    Tls(String),
}
