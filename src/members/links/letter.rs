//! Letters with links, in words.

use super::rules::Purpose;
use super::store::Due;
use crate::language::Words;
use crate::messages::content::{Content, Link, Said};

/// What a letter says; `token` is in it and nowhere else.
pub(super) fn words(letter: &Due, token: &str) -> Content {
    let t = letter.language.words();
    let (subject, paragraphs, label) = match letter.purpose {
        Purpose::ConfirmEmail => confirm(t),
        Purpose::Invitation => {
            let lines = vec![t.links_invitation_text(), t.links_until_weeks(), t.links_invitation_desk()];
            (t.links_invitation(), lines, t.links_invitation_link())
        }
        Purpose::NewPassword => {
            let lines = vec![t.links_password_text(), t.links_until_hour(), t.links_not_you()];
            (t.links_password(), lines, t.links_password_link())
        }
        Purpose::SignIn => {
            let lines = vec![t.links_sign_in_text(), t.links_until_hour(), t.links_not_you()];
            (t.links_sign_in(), lines, t.links_sign_in_link())
        }
        Purpose::EmailChanged => (t.links_changed(), vec![t.links_changed_text()], String::new()),
        Purpose::NotNow => {
            let lines = vec![t.links_not_now_reason(letter.reason.as_str()), t.links_not_now_text()];
            (t.links_not_now(), lines, String::new())
        }
    };
    let said = |words| Said { words, language: letter.language };
    let link = letter.purpose.has_link().then(|| Link { path: format!("/link/{token}"), label });
    Content { subject: said(subject), paragraphs: paragraphs.into_iter().map(said).collect(), link }
}

fn confirm(t: &Words) -> (String, Vec<String>, String) {
    // Nothing that was typed stands in it: it may go to somebody who never asked.
    let lines = vec![t.links_confirm_text(), t.links_until_weeks(), t.links_confirm_not_you()];
    (t.links_confirm(), lines, t.links_confirm_link())
}
