//! The register's pages.

use askama::Template;

use super::form::{Given, Search};
use super::rules::Membership;
use super::store::{ERASED, Listed};
use crate::language::Words;
use crate::members::coordinators::rules::Share;
use crate::members::coordinators::{Question, Successors};
use crate::members::rules::scope::Scope;
use crate::members::rules::{Role, shown_phone};
use crate::web::{Administrator, Errors, Page, Visit};

#[derive(Template)]
#[template(path = "members/people.html")]
pub(super) struct ListPage {
    page: Page,
    t: &'static Words,
    typed: Search,
    /// Code, word, chosen.
    roles: Vec<(&'static str, String, bool)>,
    states: Vec<(&'static str, String, bool)>,
    people: Vec<Line>,
    number: i64,
    more: bool,
    /// The search without its page number, for links.
    query: String,
}

/// A person in words.
struct Line {
    person: Listed,
    phone: String,
    state: String,
    roles: String,
}

impl Line {
    fn new(t: &Words, person: Listed) -> Self {
        let roles: Vec<_> = person.roles.iter().map(|role| role_name(t, *role)).collect();
        Self {
            phone: person.phone.as_deref().map(shown_phone).unwrap_or_default(),
            state: membership(t, person.state),
            roles: roles.join(", "),
            person,
        }
    }
}

impl ListPage {
    pub(super) fn new(
        visit: &Visit<Administrator>,
        typed: Search,
        people: Vec<Listed>,
        (number, more): (i64, bool),
    ) -> Self {
        let t = visit.words();
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("q", &typed.q)
            .append_pair("role", &typed.role)
            .append_pair("state", &typed.state)
            .finish();
        Self {
            page: visit.page().with_get_form("/people"),
            t,
            roles: Role::ALL.map(|role| (role.code(), role_name(t, role), role.code() == typed.role)).into(),
            states: Membership::ALL
                .map(|state| (state.code(), membership(t, state), state.code() == typed.state))
                .into_iter()
                .chain([(ERASED, t.membership_erased(), typed.state == ERASED)])
                .collect(),
            typed,
            people: people.into_iter().map(|person| Line::new(t, person)).collect(),
            number,
            more,
            query,
        }
    }
}

/// What stands in the forms besides what is: what was typed, and what is asked because of it.
#[derive(Default)]
pub(super) struct Shown<'a> {
    /// The form of the roles was sent; else the other, if any.
    pub(super) roles: Option<&'a Given>,
    /// Yet the question belongs to the other.
    pub(super) for_membership: bool,
    pub(super) question: Option<Question>,
    /// Who takes over, as typed.
    pub(super) chosen: &'a str,
}

/// For what a coordinator decides: as it is, and as it is asked.
struct Coordinating {
    /// In words; nothing for whoever is no coordinator.
    held: Vec<String>,
    /// The choice "only these".
    only: bool,
    /// Slug, name, ticked.
    resources: Vec<(String, String, bool)>,
}

impl Coordinating {
    fn new(
        visit: &Visit<Administrator>,
        person: &Listed,
        (shares, typed): (&[Share], Option<&Given>),
    ) -> Self {
        let held = |share: &&Share| person.scope.covers(share.id);
        let name = |share: &Share| share.name.get(visit.language).to_owned();
        let all = person.scope == Scope::All;
        let typed = typed.filter(|typed| !typed.scope.is_empty());
        let ticked = |share: &Share| match typed {
            Some(typed) => typed.resources.contains(&share.slug),
            None => !all && person.scope.covers(share.id),
        };
        Self {
            only: typed.map_or(!all, |typed| typed.scope == "some"),
            resources: shares.iter().map(|share| (share.slug.clone(), name(share), ticked(share))).collect(),
            held: match person.roles.contains(&Role::Coordinator) {
                true if all => vec![visit.words().coordinating_all()],
                true => shares.iter().filter(held).map(name).collect(),
                false => Vec::new(),
            },
        }
    }
}

#[derive(Template)]
#[template(path = "members/person.html")]
pub(super) struct PersonPage {
    page: Page,
    t: &'static Words,
    line: Line,
    /// Code, word, what it allows, held.
    roles: Vec<(&'static str, String, String, bool)>,
    coordinating: Coordinating,
    /// Who takes over, and in which of the two forms that is asked.
    successors: Option<Successors>,
    asked_with_roles: bool,
    /// Code and words of what may become of the membership.
    next: Vec<(&'static str, String)>,
    /// Roles and membership may still change.
    open: bool,
    /// Somebody else, of whom something is kept.
    may_go: bool,
    errors: Errors,
}

impl PersonPage {
    pub(super) fn new(
        visit: &Visit<Administrator>,
        person: Listed,
        (shares, shown): (&[Share], Shown<'_>),
        errors: Errors,
    ) -> Self {
        let t = visit.words();
        let ticked = shown.roles.map_or_else(|| person.roles.clone(), Given::parsed);
        let role = |role: Role| (role.code(), role_name(t, role), role_text(t, role), ticked.contains(&role));
        let open = person.is_open();
        let page = if open { visit.page().with_form() } else { visit.page() };
        Self {
            page: page.with_refusal(&errors),
            t,
            open,
            may_go: !person.erased && person.id != visit.person.id,
            roles: Role::ALL.map(role).into(),
            coordinating: Coordinating::new(visit, &person, (shares, shown.roles)),
            asked_with_roles: shown.roles.is_some() && !shown.for_membership,
            successors: shown.question.map(|asked| Successors::new(visit.language, asked, shown.chosen)),
            next: person.state.next().iter().map(|state| (state.code(), becomes(t, *state))).collect(),
            line: Line::new(t, person),
            errors,
        }
    }

    /// Says first what has been done.
    pub(super) fn saying(mut self, notice: &str) -> Self {
        let done = match notice {
            "roles" => Some(self.t.people_roles_done()),
            "membership" => Some(self.t.people_membership_done()),
            "second-step" => Some(self.t.second_step_reset_done()),
            "death" => Some(self.t.death_done()),
            "alive" => Some(self.t.death_undone()),
            "erased" => Some(self.t.erasure_done()),
            _ => None,
        };
        self.page = self.page.with_done(done);
        self
    }
}

/// A role as people read it.
fn role_name(t: &Words, role: Role) -> String {
    match role {
        Role::Coordinator => t.role_coordinator(),
        Role::Staff => t.role_staff(),
        Role::Accountant => t.role_accountant(),
        Role::Administrator => t.role_administrator(),
    }
}

fn role_text(t: &Words, role: Role) -> String {
    match role {
        Role::Coordinator => t.role_coordinator_text(),
        Role::Staff => t.role_staff_text(),
        Role::Accountant => t.role_accountant_text(),
        Role::Administrator => t.role_administrator_text(),
    }
}

/// A membership that the database spells `code`, in words.
pub(crate) fn membership_word(t: &Words, code: &str) -> Option<String> {
    Membership::parse(code).map(|state| membership(t, state))
}

fn membership(t: &Words, state: Membership) -> String {
    match state {
        Membership::Applied => t.membership_applied(),
        Membership::Active => t.membership_active(),
        Membership::Paused => t.membership_paused(),
        Membership::Left => t.membership_left(),
        Membership::Died => t.membership_died(),
        Membership::Guest => t.membership_guest(),
    }
}

fn becomes(t: &Words, state: Membership) -> String {
    match state {
        Membership::Applied | Membership::Active => t.membership_make_active(),
        Membership::Paused => t.membership_make_paused(),
        Membership::Left | Membership::Died | Membership::Guest => t.membership_make_left(),
    }
}
