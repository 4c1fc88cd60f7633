//! The journal in the database; rows are only ever added.

use crate::db::{Connection, Result, Work};
use crate::ids::{BookingId, MemberId};

/// What is journalled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// A page was refused to a role that may not.
    AccessDenied,
    /// Somebody came in.
    SignedIn,
    /// Somebody went out.
    SignedOut,
    /// A computer was marked as the centre's.
    ComputerMarked,
    /// An account was made.
    MemberAdded,
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
}

impl Action {
    fn code(self) -> &'static str {
        match self {
            Self::AccessDenied => "access_denied",
            Self::SignedIn => "signed_in",
            Self::SignedOut => "signed_out",
            Self::ComputerMarked => "computer_marked",
            Self::MemberAdded => "member_added",
            Self::SessionEnded => "session_ended",
            Self::PasswordChanged => "password_changed",
            Self::RoleGranted => "role_granted",
            Self::RoleWithdrawn => "role_withdrawn",
            Self::MembershipChanged => "membership_changed",
        }
    }
}

/// Somebody looked at a request for support.
#[derive(Debug, Clone)]
pub struct View {
    /// Seconds since 1970.
    pub at: i64,
    /// Given name and surname.
    pub name: String,
}

/// Adds a row about an act of `by` (nobody: the portal itself, or a stranger).
pub async fn write(work: &mut Work, at: i64, by: Option<MemberId>, action: Action) -> Result<()> {
    let action = action.code();
    sqlx::query!("INSERT INTO journal (at, by_member, action) VALUES ($1, $2, $3)", at, by, action)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// Adds a row about an act of `by` towards somebody: whom, and a word about what.
pub async fn write_about(
    work: &mut Work,
    at: i64,
    by: MemberId,
    action: Action,
    (about, detail): (MemberId, &str),
) -> Result<()> {
    let action = action.code();
    sqlx::query!(
        "INSERT INTO journal (at, by_member, action, about, detail) VALUES ($1, $2, $3, $4, $5)",
        at,
        by,
        action,
        about,
        detail
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Adds a row for a view of what a member asked for with a booking.
pub async fn write_view(work: &mut Work, at: i64, by: MemberId, booking: BookingId) -> Result<()> {
    sqlx::query!(
        "INSERT INTO journal (at, by_member, action, about, booking_id)
         SELECT $1, $2, 'support_viewed', member_id, id FROM booking WHERE id = $3",
        at,
        by,
        booking
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// Who looked at what was asked for with a booking, latest first.
pub async fn views_of_booking(db: &mut Connection, booking: BookingId) -> Result<Vec<View>> {
    Ok(sqlx::query_as!(
        View,
        r#"SELECT journal.at, member.given_name || ' ' || member.surname AS "name!: String"
           FROM journal JOIN member ON member.id = journal.by_member
           WHERE journal.booking_id = $1 AND journal.action = 'support_viewed' ORDER BY journal.id DESC LIMIT 50"#,
        booking
    )
    .fetch_all(db)
    .await?)
}
