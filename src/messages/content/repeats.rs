//! Series in words.

use super::{Audience, Parts, link};
use crate::civil;
use crate::dates;
use crate::language::{Language, Words};
use crate::messages::notice::{Notice, Run, RunRefused, Span};

/// Visits that repeat: the fact, each of the times, and what else there is to know.
pub(super) fn series_content(notice: &Notice, language: Language, audience: Audience) -> Option<Parts> {
    let t = language.words();
    let (run, subject, more) = match notice {
        Notice::SeriesReceived(run) => (
            run,
            t.message_series_received(name(run, language), run.times.len()),
            t.message_series_received_text(),
        ),
        Notice::SeriesApproved(run) => {
            (run, t.message_series_approved(name(run, language), run.times.len()), t.message_approved_text())
        }
        Notice::SeriesGivenUp(run) => {
            (run, t.message_series_given_up(name(run, language), run.times.len()), t.message_given_up_text())
        }
        Notice::SeriesRefused(refused) => {
            let (run, many) = (&refused.run, refused.run.times.len());
            let subject = if refused.declined {
                t.message_series_declined(name(run, language), many)
            } else {
                t.message_series_cancelled(name(run, language), many)
            };
            (run, subject, reason(t, refused, audience))
        }
        Notice::SeriesWaits(run) => {
            let by = civil::parse(&run.first.decide_by).map(|by| dates::moment(t, by)).unwrap_or_default();
            (run, t.message_series_waits(name(run, language), run.times.len()), t.message_waits_text(by))
        }
        moved => series_move(moved, language, audience)?,
    };
    let page = match notice {
        Notice::SeriesWaits(_) => link("/approvals", t.nav_approvals()),
        _ => link(&format!("/series/{}", run.series), t.series_page_title()),
    };
    let by = (!run.first.by.is_empty()).then(|| t.message_by_helper(run.first.by.as_str()));
    let times = run.times.iter().filter_map(|span| time(t, span));
    let said = times.chain(by).chain([more]).collect();
    Some((subject, said, Some(page)))
}

/// Visits that move together.
fn series_move(notice: &Notice, language: Language, audience: Audience) -> Option<(&Run, String, String)> {
    let t = language.words();
    let told = |run: &'_ Run| (name(run, language).to_owned(), run.times.len());
    Some(match notice {
        Notice::SeriesMoved(run) => {
            let (what, many) = told(run);
            (run, t.message_series_moved(what, many), t.message_series_moved_text())
        }
        Notice::SeriesMoveReceived(run) => {
            let (what, many) = told(run);
            (run, t.message_series_move_received(what, many), t.message_series_move_received_text())
        }
        Notice::SeriesMoveWaits(run) => {
            let (what, many) = told(run);
            let by = civil::parse(&run.first.decide_by).map(|by| dates::moment(t, by)).unwrap_or_default();
            (run, t.message_series_move_waits(what, many), t.message_waits_text(by))
        }
        Notice::SeriesMoveRefused(refused) => {
            let (what, many) = told(&refused.run);
            (&refused.run, t.message_series_move_refused(what, many), reason(t, refused, audience))
        }
        _ => return None,
    })
}

fn name(run: &Run, language: Language) -> &str {
    run.first.resource.get(language)
}

fn time(t: &Words, span: &Span) -> Option<String> {
    let (from, until) = (civil::parse(&span.from)?, civil::parse(&span.until)?);
    let hours = dates::hours_words(t, from.time(), until.time());
    Some(t.booking_stay(dates::capital(&dates::long(t, from.date())), hours))
}

fn reason(t: &Words, refused: &RunRefused, audience: Audience) -> String {
    match audience {
        Audience::Mail if refused.in_confidence => t.message_reason_inside(),
        Audience::Helper if refused.in_confidence => t.message_for_member_alone(),
        Audience::Person | Audience::Helper | Audience::Mail => t.message_reason(refused.reason.as_str()),
    }
}
