//! Who is known to the example centre.

use std::ops::RangeInclusive;

use super::store::{self, NewPerson};
use super::texts::{Name, PEOPLE};
use crate::clock::Now;
use crate::db::{Result, Work};
use crate::ids::MemberId;
use crate::language::Language;
use crate::members::Role;
use crate::members::people::file;
use crate::members::store::grant;

const DAY: i64 = 24 * 60 * 60;

/// An account that can sign in.
pub(super) struct Account {
    pub email: &'static str,
    surname: &'static str,
    given_name: &'static str,
    patronymic: &'static str,
    language: Language,
    pub role: Option<Role>,
}

const MEMBER: Account = Account {
    email: "member@esik.test",
    surname: "Сейітова",
    given_name: "Әлия",
    patronymic: "Маратқызы",
    language: Language::Kk,
    role: None,
};

/// In the order of their ids, which begin with 1; the last comes after those without an account.
const ACCOUNTS: [Account; 7] = [
    MEMBER,
    Account {
        email: "member2@esik.test",
        surname: "Морозов",
        given_name: "Сергей",
        patronymic: "Павлович",
        language: Language::Ru,
        ..MEMBER
    },
    Account {
        email: "coordinator@esik.test",
        surname: "Сағындықова",
        given_name: "Ботагөз",
        patronymic: "Сәбитқызы",
        role: Some(Role::Coordinator),
        ..MEMBER
    },
    Account {
        email: "staff@esik.test",
        surname: "Кенжебаев",
        given_name: "Руслан",
        patronymic: "",
        role: Some(Role::Staff),
        ..MEMBER
    },
    Account {
        email: "admin@esik.test",
        surname: "Бектұров",
        given_name: "Нұрлан",
        patronymic: "Әмірұлы",
        role: Some(Role::Administrator),
        ..MEMBER
    },
    Account {
        email: "accountant@esik.test",
        surname: "Гончарова",
        given_name: "Ирина",
        patronymic: "Юрьевна",
        language: Language::Ru,
        role: Some(Role::Accountant),
    },
    Account {
        email: "helper@esik.test",
        surname: "Ержанова",
        given_name: "Гүлнұр",
        patronymic: "Асқарқызы",
        ..MEMBER
    },
];

/// Helps others.
pub(super) const HELPER: MemberId = MemberId(*WITHOUT_ACCOUNT.end() + 1);

/// The ids of the members who come but never sign in.
pub(super) const WITHOUT_ACCOUNT: RangeInclusive<i64> = 7..=46;

/// Who can sign in.
pub(super) fn accounts() -> impl Iterator<Item = (MemberId, &'static Account)> {
    let before = 1..*WITHOUT_ACCOUNT.start();
    before.chain([HELPER.0]).map(MemberId).zip(&ACCOUNTS)
}

/// Can sign in.
pub(super) fn has_account(member: MemberId) -> bool {
    !WITHOUT_ACCOUNT.contains(&member.0)
}

/// What a person reads.
pub(super) fn language(member: MemberId) -> Language {
    let of_account = accounts().map(|(id, account)| (id.0, account.language));
    let others = WITHOUT_ACCOUNT.zip(PEOPLE.iter().map(code));
    of_account.chain(others).find(|(id, _)| *id == member.0).map(|(_, language)| language).unwrap_or_default()
}

fn code(&(.., code): &Name) -> Language {
    Language::parse(code).unwrap_or_default()
}

/// Adds the accounts, then the members who come but never sign in.
pub(super) async fn add(work: &mut Work, hash: &str, now: Now) -> Result<()> {
    let mut joined = now.seconds() - 400 * DAY;
    for (id, account) in accounts() {
        let person = NewPerson {
            id,
            name: (account.surname, account.given_name, account.patronymic),
            email: Some(account.email.to_owned()),
            phone: phone(id.0),
            language: account.language,
            password_hash: Some(hash),
        };
        store::add_person(work, &person, joined).await?;
        file(work, person.id).await?;
        if let Some(role) = account.role {
            grant(work, person.id, role, joined).await?;
        }
    }
    for (known, id) in PEOPLE.iter().zip(WITHOUT_ACCOUNT) {
        let (surname, given_name, patronymic, _) = *known;
        joined += 9 * DAY;
        let person = NewPerson {
            id: MemberId(id),
            name: (surname, given_name, patronymic),
            email: (id % 3 == 0).then(|| format!("reader{id}@esik.test")),
            phone: phone(id),
            language: code(known),
            password_hash: None,
        };
        store::add_person(work, &person, joined).await?;
        file(work, person.id).await?;
    }
    Ok(())
}

/// Shaped like a mobile phone of Kazakhstan, and nobody's.
fn phone(id: i64) -> String {
    format!("+7700000{id:04}")
}
