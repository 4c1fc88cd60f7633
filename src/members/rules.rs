//! Roles and what they allow, and the names a person signs in with.

use crate::ids::{MemberId, ResourceId, SessionId};
use crate::language::Language;

pub mod acting;
pub mod scope;

use acting::Standing;
use scope::Scope;

/// What a person may do on top of being a member. Roles add up; none contains another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Decides bookings and arranges support.
    Coordinator,
    /// Keeps the equipment.
    Staff,
    /// Reads the registers.
    Accountant,
    /// Keeps people, resources and jobs.
    Administrator,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 4] = [Self::Coordinator, Self::Staff, Self::Accountant, Self::Administrator];

    /// As the database and the command line spell it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Coordinator => "coordinator",
            Self::Staff => "staff",
            Self::Accountant => "accountant",
            Self::Administrator => "administrator",
        }
    }

    /// Reads a code; `admin` is short for `administrator`.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let code = if code == "admin" { "administrator" } else { code };
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Reads what `group_concat` made of codes; nothing when there is none.
    #[must_use]
    pub fn parse_all(codes: Option<&str>) -> Vec<Self> {
        codes.unwrap_or_default().split(',').filter_map(Self::parse).collect()
    }
}

/// Somebody who has signed in.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "facts of one sign-in, none of which excludes another")]
pub struct Person {
    /// Who.
    pub id: MemberId,
    /// By which sign-in.
    pub session: SessionId,
    /// How pages call them.
    pub given_name: String,
    /// The language they read.
    pub language: Language,
    /// Their display settings as stored, if they ever chose.
    pub display: Option<String>,
    /// What they may do.
    pub roles: Vec<Role>,
    /// As a coordinator, for what, by their own list.
    pub scope: Scope,
    /// For what they decide in truth: of some resources their own page says who does.
    pub decides: Vec<ResourceId>,
    /// On a computer that others use too.
    pub shared: bool,
    /// Came in by a card, which opens little.
    pub by_card: bool,
    /// So many messages have not been read.
    pub unread: i64,
    /// A code from an app was asked for when they came in.
    pub second_step: bool,
    /// Has a role, and may not use it before the second step is set up.
    pub owes_second_step: bool,
    /// For whom they act.
    pub standing: Standing,
}

impl Person {
    /// Acts for nobody else.
    #[must_use]
    pub fn is_oneself(&self) -> bool {
        self.standing == Standing::Own
    }

    /// Holds the role; whoever acts for somebody else holds none meanwhile.
    #[must_use]
    pub fn is(&self, role: Role) -> bool {
        self.is_oneself() && self.roles.contains(&role)
    }

    /// Holds a role with which a stolen password would open other people's data.
    #[must_use]
    pub fn has_duties(&self) -> bool {
        [Role::Coordinator, Role::Staff, Role::Administrator].iter().any(|role| self.is(*role))
    }

    /// Where the second step is required: without it nobody is more than a member.
    pub fn await_second_step(&mut self) {
        self.owes_second_step = !self.second_step && self.has_duties();
        if self.owes_second_step {
            self.roles.clear();
        }
    }

    /// Approves, declines and cancels other people's bookings, and sees the support they ask for: of all resources,
    /// or of some.
    #[must_use]
    pub fn may_decide_bookings(&self) -> bool {
        self.is(Role::Coordinator)
    }

    /// Decides the bookings of this resource.
    #[must_use]
    pub fn coordinates(&self, resource: ResourceId) -> bool {
        self.may_decide_bookings() && self.decides.contains(&resource)
    }

    /// Closes a day for everybody, which calls off bookings of every resource.
    #[must_use]
    pub fn may_close_centre(&self) -> bool {
        self.may_decide_bookings() && self.scope == Scope::All
    }

    /// Opens accounts at the desk and hands over codes.
    #[must_use]
    pub fn may_welcome(&self) -> bool {
        self.is(Role::Coordinator) || self.is(Role::Staff) || self.is(Role::Administrator)
    }

    /// Notes who has arrived and who has gone.
    #[must_use]
    pub fn may_keep_desk(&self) -> bool {
        self.is(Role::Coordinator) || self.is(Role::Staff)
    }

    /// Sees what the portal does by itself, and reads that something is wrong.
    #[must_use]
    pub fn may_administer(&self) -> bool {
        self.is(Role::Administrator)
    }

    /// Registers donations and equipment, lends it and takes it back.
    #[must_use]
    pub fn may_keep_equipment(&self) -> bool {
        self.is(Role::Staff)
    }

    /// Reads the registers of donated equipment and takes them along.
    #[must_use]
    pub fn may_read_registers(&self) -> bool {
        self.is(Role::Accountant)
    }

    /// Marks a computer as the centre's.
    #[must_use]
    pub fn may_mark_computers(&self) -> bool {
        self.is(Role::Staff) || self.is(Role::Administrator)
    }
}

/// What somebody signs in with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Login {
    /// Folded to lower case.
    Email(String),
    /// E.164, `+7` and ten digits.
    Phone(String),
}

impl Login {
    /// Reads an e-mail address or a phone number of Kazakhstan (`8 7xx`, `+7 7xx`, spaces and brackets allowed).
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        if let Some((name, host)) = typed.split_once('@') {
            let looks_right = !name.is_empty()
                && host.contains('.')
                && !host.starts_with('.')
                && !host.ends_with('.')
                && typed.len() <= 254
                && !typed.contains([' ', '\n', ',', ';'])
                && !host.contains('@');
            return looks_right.then(|| Self::Email(typed.to_lowercase()));
        }
        phone(typed).map(Self::Phone)
    }

    /// The e-mail address, if it is one.
    #[must_use]
    pub fn email(&self) -> Option<&str> {
        match self {
            Self::Email(email) => Some(email),
            Self::Phone(_) => None,
        }
    }

    /// The phone number, if it is one.
    #[must_use]
    pub fn phone(&self) -> Option<&str> {
        match self {
            Self::Phone(phone) => Some(phone),
            Self::Email(_) => None,
        }
    }

    /// The text that is stored and looked for.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email(text) | Self::Phone(text) => text,
        }
    }
}

fn phone(typed: &str) -> Option<String> {
    if typed.chars().any(|c| !(c.is_ascii_digit() || "+ -()\u{a0}".contains(c))) {
        return None;
    }
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let national = match (typed.trim_start().starts_with('+'), digits.len()) {
        (true, 11) => digits.strip_prefix('7')?,
        (false, 11) => digits.strip_prefix('8').or_else(|| digits.strip_prefix('7'))?,
        (false, 10) => &digits,
        _ => return None,
    };
    Some(format!("+7{national}"))
}

/// `+7 777 123 4567`, as people read an E.164 number of Kazakhstan; any other stays as it is.
#[must_use]
pub fn shown_phone(phone: &str) -> String {
    let parts = (phone.get(..2), phone.get(2..5), phone.get(5..8), phone.get(8..12));
    match parts {
        (Some("+7"), Some(code), Some(first), Some(last)) if phone.len() == 12 => {
            format!("+7 {code} {first} {last}")
        }
        _ => phone.to_owned(),
    }
}

/// Why a password is not taken (NIST SP 800-63B: length and common ones, no composition rules).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordProblem {
    /// Fewer than [`SHORTEST_PASSWORD`] characters.
    #[error("the password is shorter than {SHORTEST_PASSWORD} characters")]
    TooShort,
    /// More than [`LONGEST_PASSWORD`] characters.
    #[error("the password is longer than {LONGEST_PASSWORD} characters")]
    TooLong,
    /// One of those that are tried first.
    #[error("the password is one of those that are tried first")]
    Common,
}

/// Characters.
pub const SHORTEST_PASSWORD: usize = 12;
/// Characters.
pub const LONGEST_PASSWORD: usize = 128;

/// Twelve characters and longer, from the lists of the most used passwords and their neighbours on the keyboard.
const COMMON: [&str; 14] = [
    "123456789012",
    "1234567890123",
    "12345678901234",
    "123456123456",
    "qwertyuiop12",
    "qwertyuiop123",
    "qwerty123456",
    "passwordpassword",
    "password1234",
    "password12345",
    "password123456",
    "administrator",
    "йцукенгшщзхъ",
    "iloveyou1234",
];

/// Judges a password that somebody wants to have.
pub fn judge_password(password: &str) -> Result<(), PasswordProblem> {
    let length = password.chars().count();
    if length < SHORTEST_PASSWORD {
        return Err(PasswordProblem::TooShort);
    }
    if length > LONGEST_PASSWORD {
        return Err(PasswordProblem::TooLong);
    }
    let folded = password.to_lowercase();
    let one_letter = folded.chars().all(|c| folded.starts_with(c));
    if one_letter || COMMON.contains(&folded.as_str()) {
        return Err(PasswordProblem::Common);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_is_known_however_it_is_written() {
        for typed in ["+7 777 123 4567", "8 (777) 123-45-67", "87771234567", "777 123 45 67", "7 777 1234567"]
        {
            assert_eq!(Login::parse(typed), Some(Login::Phone("+77771234567".into())), "{typed}");
        }
    }

    #[test]
    fn a_phone_is_shown_in_groups() {
        assert_eq!(shown_phone("+77771234567"), "+7 777 123 4567");
        assert_eq!(shown_phone("+4930123"), "+4930123");
    }

    #[test]
    fn an_address_is_folded() {
        assert_eq!(Login::parse(" Aliya@Esik.Test "), Some(Login::Email("aliya@esik.test".into())));
    }

    #[test]
    fn what_is_neither_is_nothing() {
        for typed in
            ["", "aliya", "@esik.test", "a@b", "a b@esik.test", "12345", "+1 777 123 4567 89", "a@b@c.d"]
        {
            assert_eq!(Login::parse(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_password_is_judged_by_length_and_use_alone() {
        assert_eq!(judge_password("қысқа"), Err(PasswordProblem::TooShort));
        assert_eq!(judge_password(&"ә".repeat(129)), Err(PasswordProblem::TooLong));
        assert_eq!(judge_password("aaaaaaaaaaaa"), Err(PasswordProblem::Common));
        assert_eq!(judge_password("Password1234"), Err(PasswordProblem::Common));
        assert_eq!(judge_password("төрт сөз жетеді"), Ok(()));
    }

    #[test]
    fn nobody_decides_bookings_by_being_an_administrator_alone() {
        let person = |roles| Person {
            id: MemberId(1),
            session: SessionId(1),
            given_name: "Әлия".into(),
            language: Language::Kk,
            display: None,
            roles,
            scope: Scope::Only(vec![ResourceId(1)]),
            decides: vec![ResourceId(1)],
            shared: false,
            by_card: false,
            unread: 0,
            second_step: false,
            owes_second_step: false,
            standing: Standing::Own,
        };
        assert!(!person(vec![Role::Administrator]).may_decide_bookings());
        assert!(!person(vec![Role::Staff]).may_decide_bookings());
        let coordinator = person(vec![Role::Coordinator]);
        assert!(coordinator.may_decide_bookings() && coordinator.coordinates(ResourceId(1)));
        assert!(!coordinator.coordinates(ResourceId(2)) && !coordinator.may_close_centre());
        assert!(Person { scope: Scope::All, ..coordinator }.may_close_centre());
        assert!(!person(vec![Role::Staff]).coordinates(ResourceId(1)), "a list is no role");
    }
}
