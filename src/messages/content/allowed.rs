//! What a member is allowed in words.

use super::{Audience, Parts, link};
use crate::civil;
use crate::dates;
use crate::language::Language;
use crate::messages::notice::Notice;

/// Something that is allowed from now on, or no longer. What it is stands behind sign-in.
pub(super) fn allowance_content(notice: &Notice, language: Language, audience: Audience) -> Option<Parts> {
    let t = language.words();
    let page = Some(link("/account/allowances", t.allowances_own_title()));
    let inside = audience == Audience::Mail;
    Some(match notice {
        Notice::AllowanceGiven { .. } if inside => {
            (t.message_allowance_given(), vec![t.message_allowance_inside()], page)
        }
        Notice::AllowanceEnded { .. } if inside => {
            (t.message_allowance_ended(), vec![t.message_allowance_inside()], page)
        }
        Notice::AllowanceGiven { what, until } => {
            let until = civil::parse_date(until).map(|day| t.message_allowance_until(dates::long(t, day)));
            let said = [Some(what.get(language).to_owned()), until].into_iter().flatten().collect();
            (t.message_allowance_given(), said, page)
        }
        Notice::AllowanceEnded { what } => {
            let said = vec![what.get(language).to_owned(), t.message_allowance_ended_text()];
            (t.message_allowance_ended(), said, page)
        }
        _ => return None,
    })
}
