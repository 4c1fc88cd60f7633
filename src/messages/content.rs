//! Messages in words: a pure function of a fact and a language.

mod allowed;
mod loans;
mod moves;
mod offers;
mod repeats;
#[cfg(test)]
mod samples;
mod wishes;

use super::notice::{Help, Notice, PlaceClosed, Refused};
use crate::civil::{self, Interval};
use crate::dates;
use crate::language::{Language, Texts, Words};
use allowed::allowance_content;
use loans::{handed_content, loan_content};
use moves::moved_content;
use offers::offer_content;
use repeats::series_content;
#[cfg(test)]
pub(super) use samples::samples;
use wishes::wish_content;

/// A message as it is read or said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// The fact itself, on one line.
    pub subject: Said,
    /// What else there is to know.
    pub paragraphs: Vec<Said>,
    /// Where more of it stands.
    pub link: Option<Link>,
}

/// Words, and the language they are in: an announcement may not have been translated yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// As they are.
    pub words: String,
    /// For `lang`.
    pub language: Language,
}

/// A page of the portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Begins with `/`.
    pub path: String,
    /// Says where it goes.
    pub label: String,
}

/// Whose eyes and ears it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Behind sign-in, or said to the person.
    Person,
    /// Read by a helper who may not know of support.
    Helper,
    /// Passes through the mail: nothing in it may speak of support.
    Mail,
}

/// Puts a fact into words.
#[must_use]
pub fn content(notice: &Notice, language: Language, audience: Audience) -> Content {
    let t = language.words();
    let said = |words| Said { words, language };
    if let Some(handed) = handed_content(notice, language, audience) {
        return handed;
    }
    let (subject, paragraphs, link) = match notice {
        Notice::Announcement { title, text, .. } => return announcement(title, text, language),
        Notice::Answer { .. } if audience == Audience::Helper => {
            (t.message_answer(), vec![t.message_for_member_alone()], None)
        }
        // What somebody complains of may be support: it stands behind sign-in.
        Notice::Answer { .. } if audience == Audience::Mail => {
            (t.message_answer(), vec![t.message_answer_inside()], Some(link("/messages", t.inbox_title())))
        }
        Notice::Answer { about, text } => {
            (t.message_answer(), vec![text.clone(), t.message_answer_about(about.as_str())], None)
        }
        Notice::CardExpires { on } => {
            let on = civil::parse_date(on).map(|on| dates::long(t, on)).unwrap_or_default();
            let page = match audience {
                // What card it is stands behind sign-in.
                Audience::Mail | Audience::Helper => link("/messages", t.inbox_title()),
                Audience::Person => link("/account/access-needs", t.needs_title()),
            };
            (t.message_card_expires(on), vec![t.message_card_expires_text()], Some(page))
        }
        Notice::MailRefused { name } => (
            t.message_mail_refused(name.as_str()),
            vec![t.message_mail_refused_text()],
            Some(link("/admin", t.nav_admin())),
        ),
        Notice::AccountEnds { on } => {
            let day = civil::parse_date(on).map(|day| dates::long(t, day)).unwrap_or_default();
            let text = vec![t.message_account_ends_text(), t.message_account_ends_stay()];
            (t.message_account_ends(day), text, Some(link("/account", t.account_title())))
        }
        Notice::SomebodyApplied => {
            (t.message_applied(), Vec::new(), Some(link("/applications", t.applications_title())))
        }
        Notice::RequestsWait { count } => {
            (t.message_requests_wait(*count), Vec::new(), Some(link("/approvals", t.nav_approvals())))
        }
        Notice::DecideSoon { count, by } => {
            let by = civil::parse(by).map(|by| dates::moment(t, by)).unwrap_or_default();
            let text = t.message_decide_soon_text(by);
            (t.message_decide_soon(*count), vec![text], Some(link("/approvals", t.nav_approvals())))
        }
        Notice::HandedOver { requests, supports, resources } => {
            // That support was asked for at all stands behind sign-in.
            let supports = if audience == Audience::Person { *supports } else { 0 };
            handed_over(t, (*requests, supports), resources, language)
        }
        other => account_content(other, t)
            .or_else(|| help_content(t, other))
            .or_else(|| given_content(other, language, audience))
            .or_else(|| booking_content(other, language, audience))
            .unwrap_or_default(),
    };
    Content { subject: said(subject), paragraphs: paragraphs.into_iter().map(said).collect(), link }
}

/// What a coordinator takes over.
fn handed_over(
    t: &Words,
    (requests, supports): (i64, i64),
    resources: &[Texts],
    language: Language,
) -> Parts {
    let requests = (requests > 0).then(|| t.message_handed_over_requests(requests));
    let supports = (supports > 0).then(|| t.message_handed_over_supports(supports));
    let names: Vec<_> = resources.iter().map(|name| name.get(language)).collect();
    let said = [requests, supports, Some(t.message_handed_over_where(names.join(", ")))];
    (
        t.message_handed_over(),
        said.into_iter().flatten().collect(),
        Some(link("/approvals", t.nav_approvals())),
    )
}

/// Who may act for whom.
fn help_content(t: &Words, notice: &Notice) -> Option<Parts> {
    let page = || Some(link("/account/helpers", t.helper_title()));
    Some(match notice {
        Notice::HelperOffered { member } => {
            (t.message_helper_offered(member.as_str()), vec![t.message_helper_offered_text()], page())
        }
        Notice::OfferDeclined { login } => {
            (t.message_offer_declined(login.as_str()), vec![t.message_offer_declined_text()], page())
        }
        Notice::HelperRecorded(help) => {
            (t.message_helper_recorded(), helped(t, help, t.message_helper_recorded_text()), page())
        }
        Notice::HelperEnded(help) => {
            (t.message_helper_ended(), helped(t, help, t.message_helper_ended_text()), page())
        }
        _ => return None,
    })
}

/// The same words for both of them.
fn helped(t: &Words, help: &Help, text: String) -> Vec<String> {
    let Help { helper, member, representative } = help;
    let helper = if *representative {
        t.message_helper_representative(helper.as_str())
    } else {
        t.message_helper_who(helper.as_str())
    };
    vec![helper, t.message_helper_for(member.as_str()), text]
}

type Parts = (String, Vec<String>, Option<Link>);

fn link(path: &str, label: String) -> Link {
    Link { path: path.to_owned(), label }
}

/// What concerns the person's own account.
fn account_content(notice: &Notice, t: &Words) -> Option<Parts> {
    Some(match notice {
        Notice::DetailsEntered => (
            t.message_details_entered(),
            vec![t.message_details_entered_text(), t.message_details_entered_not_you()],
            Some(link("/sign-in/link", t.links_wish_link())),
        ),
        Notice::Welcomed => (
            t.message_welcomed(),
            vec![t.message_welcomed_text()],
            Some(link("/resources", t.nav_resources())),
        ),
        Notice::SecondStep { on } => {
            let subject = if *on { t.message_second_step_on() } else { t.message_second_step_off() };
            (subject, vec![t.message_second_step_text()], Some(link("/account", t.account_title())))
        }
        // Without a link: whoever is in by the card could not follow it to the account.
        Notice::SignInCard { given: true } => {
            (t.message_sign_in_card_given(), vec![t.message_sign_in_card_given_text()], None)
        }
        Notice::SignInCard { given: false } => {
            (t.message_sign_in_card_stopped(), vec![t.message_sign_in_card_stopped_text()], None)
        }
        Notice::PasswordChanged => (
            t.message_password_changed(),
            vec![t.message_password_changed_text()],
            Some(link("/account", t.account_title())),
        ),
        _ => return None,
    })
}

/// What the centre gives: more than to others, or something to borrow.
fn given_content(notice: &Notice, language: Language, audience: Audience) -> Option<Parts> {
    allowance_content(notice, language, audience)
        .or_else(|| wish_content(notice, language, audience))
        .or_else(|| loan_content(notice, language, audience))
}

/// What concerns bookings: several that repeat, a place that is held, or one.
fn booking_content(notice: &Notice, language: Language, audience: Audience) -> Option<Parts> {
    series_content(notice, language, audience)
        .or_else(|| offer_content(notice, language))
        .or_else(|| visit_content(notice, language, audience))
}

fn visit_content(notice: &Notice, language: Language, audience: Audience) -> Option<Parts> {
    let t = language.words();
    let visit = notice.visit()?;
    let stay = Interval { from: civil::parse(&visit.from)?, until: civil::parse(&visit.until)? };
    let what = visit.resource.get(language);
    let when = dates::moment(t, stay.from);
    let hours = dates::hours_words(t, stay.from.time(), stay.until.time());
    let full = t.message_visit(what, dates::long(t, stay.from.date()), hours);
    let decide = || civil::parse(&visit.decide_by).map(|by| dates::moment(t, by)).unwrap_or_default();
    let (subject, more) = match notice {
        Notice::RequestReceived(_) => {
            (t.message_received(what, when), vec![t.message_received_text(decide())])
        }
        // What is asked may speak of support: it stands behind sign-in.
        Notice::QuestionAsked(_) => (t.message_question(what, when), vec![t.message_question_text(decide())]),
        Notice::Approved(_) => (t.message_approved(what, when), vec![t.message_approved_text()]),
        Notice::Declined(refused) => (t.message_declined(what, when), refusal(t, refused, audience)),
        Notice::CancelledByStaff(refused) => (t.message_cancelled(what, when), refusal(t, refused, audience)),
        Notice::GivenUp(visit) if !visit.by.is_empty() => {
            (t.message_given_up_for(what, when), vec![t.message_given_up_text()])
        }
        Notice::GivenUp(_) => (t.message_given_up(what, when), vec![t.message_given_up_text()]),
        Notice::Expired(_) => (t.message_expired(what, when), vec![t.message_expired_text()]),
        Notice::ReminderDay(_) => (t.message_reminder_day(what, when), vec![t.message_approved_text()]),
        Notice::ReminderHours(_) => (t.message_reminder_hours(what, when), vec![t.message_late_text()]),
        // That support was asked for at all stands behind sign-in.
        Notice::SupportArranged(_)
        | Notice::SupportNotPossible(_)
        | Notice::SupportWithdrawn(_)
        | Notice::SupportAnother(_)
        | Notice::SupportMoved(_)
            if audience != Audience::Person =>
        {
            (t.message_booking_news(what, when), vec![t.message_booking_news_inside()])
        }
        Notice::SupportArranged(_) => (t.message_support_arranged(what, when), Vec::new()),
        Notice::SupportNotPossible(_) => {
            (t.message_support_not_possible(what, when), vec![t.message_support_not_possible_text()])
        }
        Notice::SupportWithdrawn(_) => {
            (t.message_support_withdrawn(what, when), vec![t.message_support_withdrawn_text()])
        }
        Notice::SupportAnother(_) => (t.message_support_another(what, when), Vec::new()),
        Notice::PlaceClosed(closed) => {
            (t.message_place_closed(what, when), place_closed(t, closed, language))
        }
        Notice::PlaceOpenAgain(_) => {
            (t.message_place_open_again(what, when), vec![t.message_place_open_again_text()])
        }
        Notice::RequestWaits(_) | Notice::RequestReminded(_) => {
            let is_first = matches!(notice, Notice::RequestWaits(_));
            let subject = if is_first { t.message_waits(what, when) } else { t.message_reminded(what, when) };
            return Some(waiting(t, subject, vec![full], (&visit.by, decide())));
        }
        moved => moved_content(moved, t, (what, &when), audience)?,
    };
    let page = link(
        &format!("/bookings/{}", visit.booking),
        t.message_open_booking(what, dates::moment(t, stay.from)),
    );
    let by = (!visit.by.is_empty()).then(|| t.message_by_helper(visit.by.as_str()));
    Some((subject, [vec![full], by.into_iter().collect(), more].concat(), Some(page)))
}

/// A request that those who decide find in their queue.
fn waiting(t: &Words, subject: String, full: Vec<String>, (by, decide): (&str, String)) -> Parts {
    let by = (!by.is_empty()).then(|| t.message_by_helper(by));
    let said = full.into_iter().chain(by).chain([t.message_waits_text(decide)]);
    (subject, said.collect(), Some(link("/approvals", t.nav_approvals())))
}

/// What has happened to the place, why if the reader can read it, and what can be done about it.
fn place_closed(t: &Words, closed: &PlaceClosed, language: Language) -> Vec<String> {
    let what = if closed.out_of_order { t.message_place_out_of_order() } else { t.message_place_not_open() };
    let reason = closed.reason.get(language);
    let reason = (!reason.is_empty()).then(|| t.message_reason(reason));
    [Some(what), reason, Some(t.message_place_closed_text())].into_iter().flatten().collect()
}

/// Why, and what can be done about it.
fn refusal(t: &Words, refused: &Refused, audience: Audience) -> Vec<String> {
    let reason = match audience {
        Audience::Mail if refused.in_confidence => t.message_reason_inside(),
        Audience::Helper if refused.in_confidence => t.message_for_member_alone(),
        Audience::Person | Audience::Helper | Audience::Mail => t.message_reason(refused.reason.as_str()),
    };
    vec![reason, t.message_refused_text()]
}

/// In the reader's language if it has been translated, else in the first that has.
fn announcement(title: &Texts, text: &Texts, language: Language) -> Content {
    let language = title.readable_in(language);
    let said = |words: &str| Said { words: words.to_owned(), language };
    let paragraphs = text.get(language).lines().map(str::trim).filter(|line| !line.is_empty());
    Content { subject: said(title.get(language)), paragraphs: paragraphs.map(said).collect(), link: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write;
    use std::fs;
    use std::path::Path;

    fn said(language: Language) -> String {
        let mut all = String::new();
        for notice in samples() {
            let Content { subject, paragraphs, link } = content(&notice, language, Audience::Mail);
            writeln!(all, "== {}\n{} [{}]", notice.code(), subject.words, subject.language.code()).unwrap();
            for paragraph in paragraphs {
                writeln!(all, "  {}", paragraph.words).unwrap();
            }
            if let Some(Link { path, label }) = link {
                writeln!(all, "  -> {label} ({path})").unwrap();
            }
        }
        all
    }

    /// `UPDATE_GOLDEN=1 cargo test` writes them anew.
    #[test]
    fn every_kind_is_said_as_it_was_read_and_agreed() {
        for language in Language::ALL {
            let name = format!("tests/golden/messages.{}.txt", language.code());
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
            if std::env::var_os("UPDATE_GOLDEN").is_some() {
                fs::write(&file, said(language)).unwrap();
            }
            assert_eq!(said(language), fs::read_to_string(&file).unwrap(), "{}", file.display());
        }
    }

    #[test]
    fn a_reason_that_may_speak_of_support_is_not_mailed() {
        let Some(notice) = samples().into_iter().find(|one| one.code() == "cancelled_by_staff") else {
            panic!("there is no such kind");
        };
        for language in Language::ALL {
            let words = |audience| {
                let said = content(&notice, language, audience).paragraphs;
                said.into_iter().map(|said| said.words).collect::<Vec<_>>().join("\n")
            };
            assert!(!words(Audience::Mail).contains("Repairs."));
            assert!(!words(Audience::Helper).contains("Repairs."));
            assert!(words(Audience::Person).contains("Repairs."));
        }
    }

    #[test]
    fn an_untranslated_announcement_says_in_which_language_it_is() {
        let Some(notice) = samples().into_iter().find(|one| one.code() == "announcement") else {
            panic!("there is no such kind");
        };
        let said = |language| content(&notice, language, Audience::Person).subject.language;
        assert_eq!(Language::ALL.map(said), [Language::Kk, Language::Ru, Language::Kk]);
    }
}
