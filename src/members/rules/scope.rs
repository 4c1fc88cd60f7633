//! For which resources a coordinator decides.

use crate::ids::ResourceId;

/// For which resources a coordinator decides.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Scope {
    /// For all, those that are still to come included.
    #[default]
    All,
    /// For these.
    Only(Vec<ResourceId>),
}

impl Scope {
    /// Reads ids joined by commas; `None`: no list was made. A list that cannot be read opens nothing.
    #[must_use]
    pub fn read(ids: Option<&str>) -> Self {
        ids.map_or(Self::All, |ids| Self::only(read_all(ids)))
    }

    /// For these, in whatever order they come.
    #[must_use]
    pub fn only(mut resources: Vec<ResourceId>) -> Self {
        resources.sort_unstable();
        resources.dedup();
        Self::Only(resources)
    }

    /// Decides for it.
    #[must_use]
    pub fn covers(&self, resource: ResourceId) -> bool {
        match self {
            Self::All => true,
            Self::Only(some) => some.contains(&resource),
        }
    }
}

/// Reads ids joined by commas; what cannot be read is none.
#[must_use]
pub fn read_all(ids: &str) -> Vec<ResourceId> {
    ids.split(',').filter_map(|id| id.parse().ok().map(ResourceId)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_list_it_is_all_and_a_broken_list_is_nothing() {
        assert_eq!(Scope::read(None), Scope::All);
        assert!(Scope::All.covers(ResourceId(9)));
        let some = Scope::read(Some("1,4"));
        assert_eq!(some, Scope::only([4, 1, 4].map(ResourceId).into()));
        assert_eq!([1, 2, 4].map(|id| some.covers(ResourceId(id))), [true, false, true]);
        for broken in ["", "x", "all"] {
            assert!(!Scope::read(Some(broken)).covers(ResourceId(1)), "{broken}");
        }
    }
}
