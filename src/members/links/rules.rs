//! What a link is for, how long it opens something, and how many are sent.

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// Letters that one person's wishes to get back in may cause within an hour.
pub const LETTERS_AN_HOUR: i64 = 3;
/// A link is told apart from one that never was for so long; seconds.
pub const REMEMBERED: i64 = 30 * DAY;

/// What a letter of this kind is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The address is the person's.
    ConfirmEmail,
    /// To come in for the first time.
    Invitation,
    /// To choose a new password.
    NewPassword,
    /// To sign in without one.
    SignIn,
    /// No link: tells the old address that it counts no longer.
    EmailChanged,
    /// No link: tells somebody who asked to join why they are not welcomed yet.
    NotNow,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 6] = [
        Self::ConfirmEmail,
        Self::Invitation,
        Self::NewPassword,
        Self::SignIn,
        Self::EmailChanged,
        Self::NotNow,
    ];

    /// As forms and the database spell it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::ConfirmEmail => "confirm_email",
            Self::Invitation => "invitation",
            Self::NewPassword => "new_password",
            Self::SignIn => "sign_in",
            Self::EmailChanged => "email_changed",
            Self::NotNow => "not_now",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.code() == code)
    }

    /// The letter holds a link.
    #[must_use]
    pub fn has_link(self) -> bool {
        !matches!(self, Self::EmailChanged | Self::NotNow)
    }

    /// For so long the link opens something, and for so long its letter is tried; seconds.
    #[must_use]
    pub fn lasts(self) -> i64 {
        match self {
            Self::NewPassword | Self::SignIn => HOUR,
            Self::ConfirmEmail | Self::Invitation => 14 * DAY,
            Self::EmailChanged | Self::NotNow => DAY,
        }
    }

    /// What somebody who asks for the same link anew is sent.
    #[must_use]
    pub fn renewed(self, has_password: bool) -> Self {
        match self {
            Self::Invitation if has_password => Self::NewPassword,
            other => other,
        }
    }
}

/// What is known of a link that somebody opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It opens what it is for.
    Good,
    /// It has been used.
    Used,
    /// Its time is over, or a newer one was asked for.
    Old,
}

/// Judges a link by its state in the database and the instant at which it ends.
#[must_use]
pub fn standing(state: &str, expires_at: i64, now: i64) -> Standing {
    match state {
        "used" => Standing::Used,
        // A letter may arrive before it has been noted that it left.
        "sent" | "waiting" if now < expires_at => Standing::Good,
        _ => Standing::Old,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_read_back() {
        assert!(Purpose::ALL.iter().all(|one| Purpose::parse(one.code()) == Some(*one)));
    }

    #[test]
    fn what_lets_somebody_in_ends_after_an_hour() {
        assert_eq!([Purpose::NewPassword, Purpose::SignIn].map(Purpose::lasts), [HOUR; 2]);
        assert_eq!([Purpose::Invitation, Purpose::ConfirmEmail].map(Purpose::lasts), [14 * DAY; 2]);
    }

    #[test]
    fn a_link_opens_once_and_in_its_time() {
        assert_eq!(standing("sent", 100, 99), Standing::Good);
        assert_eq!(standing("waiting", 100, 99), Standing::Good);
        assert_eq!(standing("sent", 100, 100), Standing::Old);
        assert_eq!(standing("used", 100, 99), Standing::Used);
        for state in ["replaced", "failed"] {
            assert_eq!(standing(state, 100, 99), Standing::Old, "{state}");
        }
    }

    #[test]
    fn who_has_a_password_is_not_invited_again() {
        assert_eq!(Purpose::Invitation.renewed(true), Purpose::NewPassword);
        assert_eq!(Purpose::Invitation.renewed(false), Purpose::Invitation);
        assert_eq!(Purpose::SignIn.renewed(true), Purpose::SignIn);
    }
}
