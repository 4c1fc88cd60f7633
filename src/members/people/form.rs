//! What is typed on the register's pages.

use secrecy::SecretString;
use serde::Deserialize;

use crate::members::coordinators::rules::Share;
use crate::members::rules::Role;
use crate::members::rules::scope::Scope;

/// What is looked for, as typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Search {
    pub(super) q: String,
    pub(super) role: String,
    pub(super) state: String,
    pub(super) page: String,
}

/// The roles somebody is to have, for what a coordinator decides, and the password of who gives them.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Given {
    pub(super) roles: Vec<String>,
    /// `all` or `some`; without either it stays as it is.
    pub(super) scope: String,
    /// Slugs.
    pub(super) resources: Vec<String>,
    /// Who takes over, once that has been asked.
    pub(super) successor: String,
    /// What that was asked for: `roles`, or `membership` in the other form.
    pub(super) asked: String,
    pub(super) password: SecretString,
}

/// "Only these", and none of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NoneTicked;

impl Given {
    /// For what a coordinator is to decide.
    pub(super) fn scope(&self, known: &[Share], now: &Scope) -> Result<Scope, NoneTicked> {
        match self.scope.as_str() {
            "all" => Ok(Scope::All),
            "some" => {
                let ticked = known.iter().filter(|share| self.resources.contains(&share.slug));
                let ticked: Vec<_> = ticked.map(|share| share.id).collect();
                if ticked.is_empty() { Err(NoneTicked) } else { Ok(Scope::only(ticked)) }
            }
            _ => Ok(now.clone()),
        }
    }

    /// The roles that were ticked.
    pub(super) fn parsed(&self) -> Vec<Role> {
        self.roles.iter().filter_map(|code| Role::parse(code)).collect()
    }
}

/// How far somebody is to belong to the centre.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct State {
    pub(super) state: String,
    /// Who takes over, once that has been asked.
    pub(super) successor: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::ResourceId;
    use crate::language::Texts;

    #[test]
    fn only_these_must_be_some_of_what_there_is() {
        let name = Texts { kk: String::new(), ru: String::new(), en: String::new() };
        let known = [Share {
            id: ResourceId(4),
            slug: "piano".into(),
            name,
            mine: false,
            others: false,
            chosen: false,
            requests: 0,
            unanswered: 0,
            promised: 0,
        }];
        let typed = |scope: &str, resources: &[&str]| {
            let resources = resources.iter().map(|&slug| slug.into()).collect();
            let roles = Given { scope: scope.into(), resources, ..Given::default() };
            roles.scope(&known, &Scope::only(vec![ResourceId(1)]))
        };
        assert_eq!(typed("all", &["piano"]), Ok(Scope::All));
        assert_eq!(typed("some", &["piano", "pool"]), Ok(Scope::only(vec![ResourceId(4)])));
        assert_eq!(typed("some", &["pool"]), Err(NoneTicked));
        assert_eq!(typed("some", &[]), Err(NoneTicked));
        assert_eq!(
            typed("", &["piano"]),
            Ok(Scope::only(vec![ResourceId(1)])),
            "an old form changes nothing"
        );
    }
}
