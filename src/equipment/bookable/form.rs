//! What an administrator chooses.

use serde::Deserialize;

use crate::ids::ResourceId;

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    /// `none`, or a resource.
    pub(super) resource: String,
    /// What was so when the page was shown.
    pub(super) was: String,
}

/// As forms spell it.
pub(super) fn code(resource: Option<ResourceId>) -> String {
    resource.map_or_else(|| "none".to_owned(), |resource| resource.to_string())
}

/// Why nothing is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// Nothing is chosen, or nothing that there is.
    Nothing,
    /// As many pieces as can be booked at once are known.
    Full,
    /// Somebody has changed it meanwhile.
    Changed,
    /// It is not in the house, so nobody could have it when they have booked it.
    Away,
}

impl Typed {
    /// The resource that is chosen, or none.
    pub(super) fn parse(&self) -> Result<Option<ResourceId>, Problem> {
        match self.resource.as_str() {
            "none" => Ok(None),
            typed => typed.parse().map(|id| Some(ResourceId(id))).map_err(|_| Problem::Nothing),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_chosen_is_read_back() {
        for chosen in [None, Some(ResourceId(4))] {
            let typed = Typed { resource: code(chosen), ..Typed::default() };
            assert_eq!(typed.parse(), Ok(chosen));
        }
        assert_eq!(Typed::default().parse(), Err(Problem::Nothing));
    }
}
