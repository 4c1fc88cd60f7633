//! What the journal has a word for.

/// What is journalled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// A page was refused to a role that may not.
    AccessDenied,
    /// Somebody came in.
    SignedIn,
    /// Somebody came in with a card, on a computer of the centre.
    SignedInByCard,
    /// A password or a link was right, and the second step is still to come.
    SecondStepAsked,
    /// Somebody went out.
    SignedOut,
    /// What somebody asked for with a booking was looked at.
    SupportViewed,
    /// The register of people was looked through.
    RegisterViewed,
    /// What the register says of one person was looked at.
    PersonViewed,
    /// A computer was marked as the centre's.
    ComputerMarked,
    /// An account was made.
    MemberAdded,
    /// A list of people was taken over.
    PeopleImported,
    /// A person ended one or more of their own sign-ins from another.
    SessionEnded,
    /// A person chose a new password.
    PasswordChanged,
    /// Somebody was given a role.
    RoleGranted,
    /// A role was taken away.
    RoleWithdrawn,
    /// Somebody was welcomed, paused, or let go.
    MembershipChanged,
    /// A code to sign in was handed over.
    CodeGiven,
    /// A card to sign in was handed over.
    CardGiven,
    /// It was ended.
    CardEnded,
    /// A person took everything along that is kept of them.
    DataExported,
    /// Everything that was kept of a person was deleted.
    PersonErased,
    /// The second step of a sign-in was right.
    SecondStepPassed,
    /// A person set up their second step.
    SecondStepOn,
    /// A person does without it from now on.
    SecondStepOff,
    /// It was taken away for somebody who lost it.
    SecondStepReset,
    /// A person changed what they tell of themselves.
    ProfileChanged,
    /// Somebody asked to join.
    Applied,
    /// A person used a link that was sent to their address.
    EmailConfirmed,
    /// A person agreed that something is kept.
    ConsentGiven,
    /// A consent ended.
    ConsentWithdrawn,
    /// A request for support was answered or withdrawn.
    SupportChanged,
    /// Somebody may act for a person from now on, or with other rights.
    HelperRecorded,
    /// Somebody may no longer act for a person.
    HelperEnded,
    /// A sign-in acts for a person.
    ActingBegun,
    /// A member may go further than others in something.
    AllowanceGiven,
    /// A member may no longer.
    AllowanceEnded,
    /// A member was handed equipment.
    EquipmentHanded,
    /// Equipment came back from a member.
    EquipmentTakenBack,
    /// A loan of a member was answered, acknowledged, kept.
    LoanChanged,
    /// A member does not wish any more to keep a loan longer.
    LoanWishWithdrawn,
    /// A coordinator decides for something else from now on.
    ScopeChanged,
    /// What a coordinator left undone was given to another.
    HandedOver,
    /// A coordinator took over what another left undone.
    TakenOver,
    /// Something that can be booked was added.
    ResourceAdded,
    /// What is said of it, or the terms on which it is booked, were changed.
    ResourceChanged,
    /// How much one member may book of a kind was changed.
    QuotasChanged,
    /// A ready sentence was added, changed, or taken out of use.
    RefusalsChanged,
    /// What a donor had promised came.
    DonationReceived,
    /// A donor's certificate got its number.
    CertificateIssued,
    /// It counts no longer.
    CertificateVoided,
    /// How tags begin, a place or a category was changed.
    EquipmentSettingsChanged,
    /// What a member asked to borrow was agreed to, declined, or taken back.
    LoanRequestDecided,
    /// An item became one that can be booked, or is one no longer.
    ItemBookable,
    /// A backup took the place of the database.
    DatabaseRestored,
    /// It was decided which letters of a backup still leave.
    LettersReleased,
    /// How people know and reach the centre was told or changed.
    CentreChanged,
}

impl Action {
    /// Every action, in the order of the search.
    pub(super) const ALL: [Self; 56] = [
        Self::AccessDenied,
        Self::SignedIn,
        Self::SignedInByCard,
        Self::SecondStepAsked,
        Self::SignedOut,
        Self::SupportViewed,
        Self::RegisterViewed,
        Self::PersonViewed,
        Self::ComputerMarked,
        Self::MemberAdded,
        Self::PeopleImported,
        Self::SessionEnded,
        Self::PasswordChanged,
        Self::RoleGranted,
        Self::RoleWithdrawn,
        Self::MembershipChanged,
        Self::CodeGiven,
        Self::CardGiven,
        Self::CardEnded,
        Self::DataExported,
        Self::PersonErased,
        Self::SecondStepPassed,
        Self::SecondStepOn,
        Self::SecondStepOff,
        Self::SecondStepReset,
        Self::ProfileChanged,
        Self::Applied,
        Self::EmailConfirmed,
        Self::ConsentGiven,
        Self::ConsentWithdrawn,
        Self::SupportChanged,
        Self::HelperRecorded,
        Self::HelperEnded,
        Self::ActingBegun,
        Self::AllowanceGiven,
        Self::AllowanceEnded,
        Self::EquipmentHanded,
        Self::EquipmentTakenBack,
        Self::LoanChanged,
        Self::LoanWishWithdrawn,
        Self::ScopeChanged,
        Self::HandedOver,
        Self::TakenOver,
        Self::ResourceAdded,
        Self::ResourceChanged,
        Self::QuotasChanged,
        Self::RefusalsChanged,
        Self::DonationReceived,
        Self::CertificateIssued,
        Self::CertificateVoided,
        Self::EquipmentSettingsChanged,
        Self::LoanRequestDecided,
        Self::ItemBookable,
        Self::DatabaseRestored,
        Self::LettersReleased,
        Self::CentreChanged,
    ];

    /// Reads a code.
    pub(super) fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.code() == code)
    }

    pub(super) fn code(self) -> &'static str {
        match self {
            Self::AccessDenied => "access_denied",
            Self::SignedIn => "signed_in",
            Self::SignedInByCard => "signed_in_by_card",
            Self::SecondStepAsked => "second_step_asked",
            Self::SignedOut => "signed_out",
            Self::SupportViewed => "support_viewed",
            Self::RegisterViewed => "register_viewed",
            Self::PersonViewed => "person_viewed",
            Self::ComputerMarked => "computer_marked",
            Self::MemberAdded => "member_added",
            Self::PeopleImported => "people_imported",
            Self::SessionEnded => "session_ended",
            Self::PasswordChanged => "password_changed",
            Self::RoleGranted => "role_granted",
            Self::RoleWithdrawn => "role_withdrawn",
            Self::MembershipChanged => "membership_changed",
            Self::CodeGiven => "code_given",
            Self::CardGiven => "card_given",
            Self::CardEnded => "card_ended",
            Self::DataExported => "data_exported",
            Self::PersonErased => "person_erased",
            Self::SecondStepPassed => "second_step_passed",
            Self::SecondStepOn => "second_step_on",
            Self::SecondStepOff => "second_step_off",
            Self::SecondStepReset => "second_step_reset",
            Self::ProfileChanged => "profile_changed",
            Self::Applied => "applied",
            Self::EmailConfirmed => "email_confirmed",
            Self::ConsentGiven => "consent_given",
            Self::ConsentWithdrawn => "consent_withdrawn",
            Self::SupportChanged => "support_changed",
            Self::HelperRecorded => "helper_recorded",
            Self::HelperEnded => "helper_ended",
            Self::ActingBegun => "acting_begun",
            Self::AllowanceGiven => "allowance_given",
            Self::AllowanceEnded => "allowance_ended",
            Self::EquipmentHanded => "equipment_handed",
            Self::EquipmentTakenBack => "equipment_taken_back",
            Self::LoanChanged => "loan_changed",
            Self::LoanWishWithdrawn => "loan_wish_withdrawn",
            Self::ScopeChanged => "scope_changed",
            Self::HandedOver => "handed_over",
            Self::TakenOver => "taken_over",
            Self::ResourceAdded => "resource_added",
            Self::ResourceChanged => "resource_changed",
            Self::QuotasChanged => "quotas_changed",
            Self::RefusalsChanged => "refusals_changed",
            Self::DonationReceived => "donation_received",
            Self::CertificateIssued => "certificate_issued",
            Self::CertificateVoided => "certificate_voided",
            Self::EquipmentSettingsChanged => "equipment_settings_changed",
            Self::LoanRequestDecided => "loan_request_decided",
            Self::ItemBookable => "item_bookable",
            Self::DatabaseRestored => "database_restored",
            Self::LettersReleased => "letters_released",
            Self::CentreChanged => "centre_changed",
        }
    }
}
