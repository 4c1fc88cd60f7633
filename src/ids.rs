//! Row ids as types of their own, so that a booking's id cannot be passed where a member's is asked for.

/// Defines an id type over `i64` that sqlx, serde and paths understand.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type, serde::Serialize, serde::Deserialize)]
        #[sqlx(transparent)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl From<i64> for $name {
            fn from(id: i64) -> Self {
                Self(id)
            }
        }
    };
}

id! {
    /// A person known to the centre.
    MemberId
}
id! {
    /// One sign-in on one device.
    SessionId
}
id! {
    /// Anything that can be booked.
    ResourceId
}
id! {
    /// One interval on one resource.
    BookingId
}
id! {
    /// One fact that one person is told.
    MessageId
}
id! {
    /// One way of one message besides the inbox.
    DeliveryId
}
id! {
    /// What coordinators tell everybody.
    AnnouncementId
}
id! {
    /// What somebody wrote that something is wrong.
    FeedbackId
}
id! {
    /// One letter with a link.
    LinkId
}
id! {
    /// Somebody's wish to join.
    ApplicationId
}
id! {
    /// That one person may act for another.
    GrantId
}
id! {
    /// What a member offers to somebody who is to help.
    OfferId
}
id! {
    /// A list of people that was taken over.
    ImportId
}
id! {
    /// What holds for one resource on certain days.
    ExceptionId
}
id! {
    /// One wish for a time that is full.
    EntryId
}
id! {
    /// Bookings made in one step because a visit repeats.
    SeriesId
}
id! {
    /// What a coordinator asks about a request.
    QuestionId
}
id! {
    /// Somebody who gives support.
    SupportPersonId
}
id! {
    /// Somebody who gives support is to be told that they are no longer needed.
    SupportCallId
}
id! {
    /// One picture of a resource.
    PictureId
}
id! {
    /// In what one member may go further than others.
    AllowanceId
}
id! {
    /// Somebody who gives.
    DonorId
}
id! {
    /// One act of giving.
    DonationId
}
id! {
    /// So many alike of one donation.
    LineId
}
id! {
    /// What a donor gets for a donation.
    CertificateId
}
id! {
    /// A kind of equipment.
    CategoryId
}
id! {
    /// A room, a shelf, a cupboard.
    PlaceId
}
id! {
    /// A device or a part, or a counted box of them.
    ItemId
}
id! {
    /// One photograph of an item.
    PhotoId
}
id! {
    /// One going-out of one or several pieces.
    HandoverId
}
id! {
    /// A wish to keep a loan longer.
    ExtensionId
}
id! {
    /// That somebody has a piece, or that it stands somewhere.
    CustodyId
}
id! {
    /// What a member asks to borrow.
    LoanRequestId
}
id! {
    /// One counting of a place.
    StocktakeId
}
id! {
    /// What was scanned in a counting.
    ScanId
}
id! {
    /// A list of equipment that was taken over.
    ItemImportId
}
