//! What the answers of a mail server mean for a letter.

use std::error::Error as _;

use lettre::transport::smtp::Error;

use crate::mail::Refusal;

/// The command that was answered.
#[derive(Clone, Copy)]
pub(super) enum Command {
    From,
    To,
    Content,
}

/// What an error at a command means.
pub(super) fn refused(error: &Error, command: Command) -> Refusal {
    let said = error.to_string();
    let Some(code) = error.status() else { return Refusal::Server(said) };
    let answer = error.source().map(ToString::to_string).unwrap_or_default();
    let code: u16 = code.into();
    judge(code, &answer, command)(said)
}

/// What an answer means. Servers refuse strangers' letters in general with the same codes as one address,
/// and nobody's address must be given up for that.
fn judge(code: u16, answer: &str, command: Command) -> fn(String) -> Refusal {
    match (code, command) {
        // The connection ends, or we are not who we should be.
        (421 | 503 | 530 | 534 | 535 | 538, _) => Refusal::Server,
        (400..=499, _) => Refusal::Later,
        // Our own address is refused: no letter can leave.
        (_, Command::From) => Refusal::Server,
        // Policy, not the mailbox (RFC 3463, 3.8).
        (_, Command::To) if answer.starts_with("5.7.") => Refusal::Letter,
        (_, Command::To) => Refusal::Address,
        (_, Command::Content) => Refusal::Letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meaning(code: u16, answer: &str, command: Command) -> Refusal {
        judge(code, answer, command)(String::new())
    }

    #[test]
    fn only_a_refused_mailbox_costs_a_person_their_address() {
        let nothing = String::new;
        assert_eq!(meaning(550, "5.1.1 No such user", Command::To), Refusal::Address(nothing()));
        assert_eq!(meaning(553, "", Command::To), Refusal::Address(nothing()));
        assert_eq!(meaning(550, "5.7.1 Relaying denied", Command::To), Refusal::Letter(nothing()));
        assert_eq!(meaning(530, "5.7.0 Sign in first", Command::To), Refusal::Server(nothing()));
        assert_eq!(meaning(550, "", Command::From), Refusal::Server(nothing()));
        assert_eq!(meaning(554, "5.6.0 Not wanted", Command::Content), Refusal::Letter(nothing()));
        assert_eq!(meaning(450, "", Command::To), Refusal::Later(nothing()));
        assert_eq!(meaning(452, "", Command::Content), Refusal::Later(nothing()));
        assert_eq!(meaning(421, "", Command::To), Refusal::Server(nothing()));
    }
}
