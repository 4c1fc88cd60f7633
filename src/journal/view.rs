//! The journal as a page.

use askama::Template;

use super::action::Action;
use super::routes::Search;
use super::store::Row;
use crate::dates::{self, Marked};
use crate::language::Words;
use crate::web::{Administrator, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "journal.html")]
pub(super) struct JournalPage {
    page: Page,
    t: &'static Words,
    typed: Search,
    /// Code, words, chosen.
    actions: Vec<(&'static str, String, bool)>,
    lines: Vec<Line>,
    /// The address of the rows before these, if there are any.
    earlier: Option<String>,
    errors: Errors,
}

/// A row in words.
struct Line {
    at: Marked,
    action: String,
    by: String,
    /// Empty where there is nothing more to say.
    detail: String,
    row: Row,
}

impl JournalPage {
    pub(super) fn new(
        visit: &Visit<Administrator>,
        typed: Search,
        rows: Vec<Row>,
        (more, errors): (bool, Errors),
    ) -> Self {
        let t = visit.words();
        let last = rows.last().map(|row| row.id).filter(|_| more);
        let earlier = last.map(|last| {
            let query = form_urlencoded::Serializer::new(String::new())
                .append_pair("q", &typed.q)
                .append_pair("action", &typed.action)
                .append_pair("from", &typed.from)
                .append_pair("until", &typed.until)
                .append_pair("before", &last.to_string())
                .finish();
            format!("/journal?{query}")
        });
        let line = |row: Row| {
            let at = visit.app.clock.civil(row.at);
            Line {
                at: Marked::moment(at, dates::moment(t, at)),
                action: Action::parse(&row.action).map_or_else(String::new, |action| words(t, action)),
                detail: row.things.clone().unwrap_or_else(|| detail_words(t, &row.detail)),
                by: row.by.clone().unwrap_or_else(|| t.journal_by_nobody()),
                row,
            }
        };
        Self {
            page: visit.page().with_get_form("/journal").with_errors(&errors),
            t,
            actions: Action::ALL
                .map(|action| (action.code(), words(t, action), action.code() == typed.action))
                .into(),
            lines: rows.into_iter().map(line).collect(),
            typed,
            earlier,
            errors,
        }
    }
}

/// What is journalled under `code`, in words.
pub(crate) fn action_word(t: &Words, code: &str) -> Option<String> {
    Action::parse(code).map(|action| words(t, action))
}

/// The codes of a detail in words: roles, memberships, footings, fields; and so many of something, as `code: 2`.
pub(crate) fn detail_words(t: &Words, codes: &str) -> String {
    let said = codes.split_whitespace().map(|token| {
        let code = token.trim_end_matches([',', ':']);
        let is_number = code.bytes().all(|byte| byte.is_ascii_digit());
        let word = if is_number { code.to_owned() } else { t.journal_detail(code) };
        word + if token.ends_with(':') { ": " } else { ", " }
    });
    said.collect::<String>().trim_end_matches(", ").to_owned()
}

fn words(t: &Words, action: Action) -> String {
    match action {
        Action::AccessDenied => t.journal_access_denied(),
        Action::SignedIn => t.journal_signed_in(),
        Action::SignedInByCard => t.journal_signed_in_by_card(),
        Action::SecondStepAsked => t.journal_second_step_asked(),
        Action::SignedOut => t.journal_signed_out(),
        Action::SupportViewed => t.journal_support_viewed(),
        Action::RegisterViewed => t.journal_register_viewed(),
        Action::PersonViewed => t.journal_person_viewed(),
        Action::ComputerMarked => t.journal_computer_marked(),
        Action::MemberAdded => t.journal_member_added(),
        Action::PeopleImported => t.journal_people_imported(),
        Action::SessionEnded => t.journal_session_ended(),
        Action::PasswordChanged => t.journal_password_changed(),
        Action::RoleGranted => t.journal_role_granted(),
        Action::RoleWithdrawn => t.journal_role_withdrawn(),
        Action::MembershipChanged => t.journal_membership_changed(),
        Action::CodeGiven => t.journal_code_given(),
        Action::CardGiven => t.journal_card_given(),
        Action::CardEnded => t.journal_card_ended(),
        Action::DataExported => t.journal_data_exported(),
        Action::PersonErased => t.journal_person_erased(),
        Action::SecondStepPassed => t.journal_second_step_passed(),
        Action::SecondStepOn => t.journal_second_step_on(),
        Action::SecondStepOff => t.journal_second_step_off(),
        Action::SecondStepReset => t.journal_second_step_reset(),
        Action::ProfileChanged => t.journal_profile_changed(),
        Action::Applied => t.journal_applied(),
        Action::EmailConfirmed => t.journal_email_confirmed(),
        Action::ConsentGiven => t.journal_consent_given(),
        Action::ConsentWithdrawn => t.journal_consent_withdrawn(),
        Action::SupportChanged => t.journal_support_changed(),
        Action::HelperRecorded => t.journal_helper_recorded(),
        Action::HelperEnded => t.journal_helper_ended(),
        Action::ActingBegun => t.journal_acting_begun(),
        Action::AllowanceGiven => t.journal_allowance_given(),
        Action::AllowanceEnded => t.journal_allowance_ended(),
        Action::EquipmentHanded => t.journal_equipment_handed(),
        Action::EquipmentTakenBack => t.journal_equipment_taken_back(),
        Action::LoanChanged => t.journal_loan_changed(),
        Action::LoanWishWithdrawn => t.journal_loan_wish_withdrawn(),
        Action::ScopeChanged => t.journal_scope_changed(),
        Action::HandedOver => t.journal_handed_over(),
        Action::TakenOver => t.journal_taken_over(),
        Action::ResourceAdded => t.journal_resource_added(),
        Action::ResourceChanged => t.journal_resource_changed(),
        Action::QuotasChanged => t.journal_quotas_changed(),
        Action::RefusalsChanged => t.journal_refusals_changed(),
        Action::DonationReceived => t.journal_donation_received(),
        Action::CertificateIssued => t.journal_certificate_issued(),
        Action::CertificateVoided => t.journal_certificate_voided(),
        Action::EquipmentSettingsChanged => t.items_journal_settings(),
        Action::LoanRequestDecided => t.journal_loan_request_decided(),
        Action::ItemBookable => t.journal_item_bookable(),
        Action::DatabaseRestored => t.journal_database_restored(),
        Action::LettersReleased => t.journal_letters_released(),
        Action::CentreChanged => t.journal_centre_changed(),
    }
}
