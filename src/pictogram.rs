//! Small drawings that stand beside words, chosen by name; readers pass them over.

use askama::filters::Safe;

macro_rules! pictograms {
    ($($name:literal)+) => {
        /// The drawing of a name, as markup; nothing for a name that has none.
        pub(crate) fn svg(name: &str) -> Safe<&'static str> {
            Safe(match name {
                $($name => include_str!(concat!("../templates/pictograms/", $name, ".html")),)+
                _ => "",
            })
        }
    };
}

pictograms! {
    "cane" "chess" "cinema" "dombra" "draughts" "ear" "eye" "guitar" "hands" "instrument" "library" "piano" "quiet"
    "rest" "room" "table_game" "togyzkumalak" "wheelchair" "workplace"
}
