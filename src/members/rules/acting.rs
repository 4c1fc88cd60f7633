//! Acting for somebody else: on what footing and with which rights, and whose things a page is about.

mod hand;
mod rights;

pub use hand::Hand;
pub use rights::{Right, Rights};
use time::Date;

use super::Person;
use crate::ids::{GrantId, MemberId, ResourceId};

/// In which capacity one person acts for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Footing {
    /// Because the member allows it.
    Helper,
    /// As of right: of a minor, of somebody under guardianship.
    Representative,
}

impl Footing {
    /// As the database and forms spell it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Helper => "helper",
            Self::Representative => "representative",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        [Self::Helper, Self::Representative].into_iter().find(|footing| footing.code() == code)
    }
}

/// That one person may act for another, today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// Which.
    pub id: GrantId,
    /// For whom.
    pub member: MemberId,
    /// Their given name and surname.
    pub name: String,
    /// In which capacity.
    pub footing: Footing,
    /// Doing what.
    pub rights: Rights,
    /// So many messages of theirs have not been read.
    pub unread: i64,
}

/// A grant counts on its last day too; without one it counts until somebody ends it.
#[must_use]
pub fn counts_on(today: Date, until: Option<Date>) -> bool {
    until.is_none_or(|last| today <= last)
}

/// For whom somebody who has signed in acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// For themselves.
    Own,
    /// For somebody who allows it.
    For(Box<Grant>),
    /// For somebody who no longer does, of this name. Nothing is done for anybody until the person says so:
    /// a form that was open meanwhile must not book for the wrong one.
    Lapsed(String),
}

/// What a page asks of somebody who acts for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// To see bookings: whoever may make them or give them up.
    SeeBookings,
    /// To make bookings.
    Book,
    /// To give bookings up.
    Cancel,
    /// To read messages.
    Read,
    /// To ask for equipment, to take it along, to see what the member has and to answer for it.
    Collect,
    /// To say what helps the person, and to consent to it being kept: as of right only.
    Represent,
}

impl Need {
    /// The grant is enough for it.
    #[must_use]
    pub fn is_met_by(self, grant: &Grant) -> bool {
        let rights = grant.rights;
        match self {
            Self::SeeBookings => rights.has(Right::Book) || rights.has(Right::Cancel),
            Self::Book => rights.has(Right::Book),
            Self::Cancel => rights.has(Right::Cancel),
            Self::Read => rights.has(Right::Read),
            Self::Collect => rights.has(Right::Collect),
            Self::Represent => grant.footing == Footing::Representative,
        }
    }
}

/// Who sits there, and whose things the page is about. There is no `id`: each use says which of the two it means.
#[derive(Debug, Clone)]
pub struct Actor {
    person: Person,
    grant: Option<Grant>,
}

impl Actor {
    /// The actor, if `person` may do this for whom they act; everybody may for themselves.
    #[must_use]
    pub fn who_may(person: &Person, need: Need) -> Option<Self> {
        let grant = match &person.standing {
            Standing::Own => None,
            Standing::For(grant) if need.is_met_by(grant) => Some(Grant::clone(grant)),
            Standing::For(_) | Standing::Lapsed(_) => return None,
        };
        Some(Self { person: person.clone(), grant })
    }

    /// Whose things these are.
    #[must_use]
    pub fn subject(&self) -> MemberId {
        self.grant.as_ref().map_or(self.person.id, |grant| grant.member)
    }

    /// Who sits there.
    #[must_use]
    pub fn by(&self) -> MemberId {
        self.person.id
    }

    /// On what they act for another.
    #[must_use]
    pub fn grant(&self) -> Option<&Grant> {
        self.grant.as_ref()
    }

    /// May do this: for themselves anything.
    #[must_use]
    pub fn may(&self, right: Right) -> bool {
        self.grant.as_ref().is_none_or(|grant| grant.rights.has(right))
    }

    /// Their own card of what helps, or that of somebody they represent. Who came in by a sign-in card has left the
    /// proof at home that it is theirs.
    #[must_use]
    pub fn may_use_card(&self) -> bool {
        self.grant.as_ref().map_or(!self.person.by_card, |grant| Need::Represent.is_met_by(grant))
    }

    /// Decides the bookings of this resource.
    #[must_use]
    pub fn decides(&self, resource: ResourceId) -> bool {
        self.person.coordinates(resource)
    }

    /// Who, if they decide bookings of other people.
    #[must_use]
    pub fn coordinator(&self) -> Option<MemberId> {
        self.person.may_decide_bookings().then_some(self.person.id)
    }

    /// So many messages of the subject have not been read.
    #[must_use]
    pub fn unread(&self) -> i64 {
        self.grant.as_ref().map_or(self.person.unread, |grant| grant.unread)
    }

    /// What a form carries so that it is never sent for somebody else: empty for oneself.
    #[must_use]
    pub fn whom(&self) -> String {
        self.grant.as_ref().map(|grant| grant.member.to_string()).unwrap_or_default()
    }

    /// In their own name.
    #[must_use]
    pub fn own_hand(&self) -> Option<Hand> {
        self.grant.is_none().then(|| Hand::of(self.person.id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::SessionId;
    use crate::language::Language;
    use crate::members::rules::Role;
    use crate::members::rules::scope::Scope;
    use time::macros::date;

    fn person(standing: Standing) -> Person {
        Person {
            id: MemberId(2),
            session: SessionId(1),
            given_name: "Дәулет".into(),
            language: Language::Kk,
            display: None,
            roles: vec![Role::Coordinator],
            scope: Scope::All,
            decides: vec![ResourceId(1)],
            shared: false,
            by_card: false,
            unread: 3,
            second_step: false,
            owes_second_step: false,
            standing,
        }
    }

    fn grant(footing: Footing, rights: Rights) -> Grant {
        Grant {
            id: GrantId(7),
            member: MemberId(1),
            name: "Әлия Серікова".into(),
            footing,
            rights,
            unread: 1,
        }
    }

    fn helping(rights: &[Right]) -> Standing {
        Standing::For(Box::new(grant(Footing::Helper, rights.iter().copied().collect())))
    }

    const NEEDS: [Need; 6] =
        [Need::SeeBookings, Need::Book, Need::Cancel, Need::Read, Need::Collect, Need::Represent];

    #[test]
    fn every_right_is_apart_from_the_others() {
        let met =
            |right| NEEDS.map(|need| need.is_met_by(&grant(Footing::Helper, [right].into_iter().collect())));
        assert_eq!(met(Right::Book), [true, true, false, false, false, false]);
        assert_eq!(met(Right::Cancel), [true, false, true, false, false, false]);
        assert_eq!(met(Right::Collect), [false, false, false, false, true, false]);
        assert_eq!(met(Right::Read), [false, false, false, true, false, false]);
        assert_eq!(met(Right::Support), [false; 6]);
        for right in Right::ALL {
            let one: Rights = [right].into_iter().collect();
            assert!(Right::ALL.iter().all(|other| one.has(*other) == (*other == right)));
            assert!(Rights::all().has(right) && !Rights::NONE.has(right));
            assert_eq!(Right::parse(right.code()), Some(right));
            assert_eq!(Rights::of_flags(one.flags()), one);
        }
    }

    #[test]
    fn only_who_represents_somebody_keeps_their_card() {
        let all = |footing| grant(footing, Rights::all());
        assert!(NEEDS.iter().all(|need| need.is_met_by(&all(Footing::Representative))));
        let helper = Standing::For(Box::new(all(Footing::Helper)));
        assert!(Actor::who_may(&person(helper.clone()), Need::Represent).is_none());
        assert!(!Actor::who_may(&person(helper), Need::Book).unwrap().may_use_card());
        let own = Actor::who_may(&person(Standing::Own), Need::Represent).unwrap();
        assert!(own.may_use_card());
        let by_card = Person { by_card: true, ..person(Standing::Own) };
        assert!(!Actor::who_may(&by_card, Need::Book).unwrap().may_use_card());
    }

    #[test]
    fn a_grant_counts_on_its_last_day() {
        let today = date!(2026 - 11 - 23);
        assert!(counts_on(today, None) && counts_on(today, Some(today)));
        assert!(!counts_on(today, Some(date!(2026 - 11 - 22))));
    }

    #[test]
    fn everybody_acts_for_themselves_and_for_another_as_far_as_allowed() {
        for need in NEEDS {
            let own = Actor::who_may(&person(Standing::Own), need).unwrap();
            assert_eq!((own.subject(), own.by(), own.whom()), (MemberId(2), MemberId(2), String::new()));
            assert!(own.decides(ResourceId(1)) && own.may(Right::Support) && own.unread() == 3);
            assert!(Actor::who_may(&person(Standing::Lapsed("Әлия".into())), need).is_none());
        }
        let for_another = Actor::who_may(&person(helping(&[Right::Book])), Need::Book).unwrap();
        assert_eq!((for_another.subject(), for_another.by()), (MemberId(1), MemberId(2)));
        assert_eq!((for_another.whom(), for_another.unread()), ("1".to_owned(), 1));
        assert!(
            !for_another.decides(ResourceId(1)) && for_another.coordinator().is_none(),
            "roles do not mix with acting"
        );
        assert!(for_another.may(Right::Book) && !for_another.may(Right::Support));
        assert_eq!(for_another.own_hand(), None);
        assert!(Actor::who_may(&person(helping(&[Right::Book])), Need::Cancel).is_none());
    }
}
