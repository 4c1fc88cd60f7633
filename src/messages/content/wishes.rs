//! Wishes to borrow in words.

use super::{Audience, Parts, link};
use crate::civil;
use crate::dates;
use crate::language::{Language, Words};
use crate::messages::notice::{LoanAsked, Notice};

/// An answer to a wish to borrow something. What it is, and why it is refused, may tell of somebody's health: that stands
/// behind sign-in.
pub(super) fn wish_content(notice: &Notice, language: Language, audience: Audience) -> Option<Parts> {
    let t = language.words();
    let (Notice::LoanApproved(loan) | Notice::LoanRefused(loan) | Notice::LoanLapsed(loan)) = notice else {
        return None;
    };
    let page = |label| Some(link("/borrow/requests", label));
    let by = civil::parse(&loan.collect_by).map(|by| dates::long(t, by.date()));
    if audience != Audience::Person {
        let by = by.filter(|_| matches!(notice, Notice::LoanApproved(_)));
        let said = by.map(|by| t.message_loan_collect_by(by)).into_iter().chain([t.message_loan_inside()]);
        return Some((subject_outside(t, notice, loan), said.collect(), page(t.borrow_own_title())));
    }
    let what = loan.what.get(language);
    let (subject, more) = match (notice, by) {
        (Notice::LoanApproved(_), by) => {
            (t.message_loan_approved(what), t.message_loan_collect_by(by.unwrap_or_default()))
        }
        (Notice::LoanRefused(_), None) => {
            (t.message_loan_declined(what), t.message_reason(loan.reason.as_str()))
        }
        (Notice::LoanRefused(_), Some(_)) => {
            (t.message_loan_released(what), t.message_reason(loan.reason.as_str()))
        }
        (_, None) => (t.message_loan_undecided(what), t.message_loan_undecided_text()),
        (_, Some(_)) => (t.message_loan_lapsed(what), t.message_loan_lapsed_text()),
    };
    Some((subject, days(t, loan).into_iter().chain([more]).collect(), page(t.mine_request(what))))
}

/// Requests are told apart by the day on which they begin.
fn subject_outside(t: &Words, notice: &Notice, loan: &LoanAsked) -> String {
    let from = civil::parse_date(&loan.from).map(|from| dates::short(t, from)).unwrap_or_default();
    match notice {
        Notice::LoanApproved(_) => t.message_loan_approved_outside(from),
        _ => t.message_loan_news_outside(from),
    }
}

fn days(t: &Words, loan: &LoanAsked) -> Option<String> {
    let (from, until) = (civil::parse_date(&loan.from)?, civil::parse_date(&loan.until)?);
    Some(t.borrow_days(dates::long(t, from), dates::long(t, until)))
}
