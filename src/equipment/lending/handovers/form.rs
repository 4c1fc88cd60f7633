//! How something was acknowledged, as staff write it down.

use serde::Deserialize;

use crate::equipment::lending::rules::{How, LONGEST_TEXT};
use crate::ids::MemberId;
use crate::names::folded_words;
use crate::text::{TextProblem, clean};

/// As typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) how: String,
    pub(super) witness: String,
    pub(super) paper: String,
    /// The id of whoever may collect for the holder.
    pub(super) helper: String,
}

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    How,
    Witness,
    /// Whoever handed over is no witness of it.
    OwnWitness,
    Paper,
    Helper,
    Text(TextProblem),
}

/// How, with what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    Aloud(String),
    OnPaper(String),
    By(MemberId),
}

impl Typed {
    /// What is to be kept, or the field at which something is wrong.
    pub(super) fn parse(&self) -> Result<Said, (&'static str, Problem)> {
        let text = |field, typed: &str, missing| match clean(typed, LONGEST_TEXT) {
            Ok(text) if folded_words(&text).is_empty() => Err((field, missing)),
            Ok(text) => Ok(text),
            Err(problem) => Err((field, Problem::Text(problem))),
        };
        match How::parse(&self.how) {
            Some(How::Said) => text("witness", &self.witness, Problem::Witness).map(Said::Aloud),
            Some(How::Paper) => text("paper", &self.paper, Problem::Paper).map(Said::OnPaper),
            Some(How::Representative) => {
                self.helper.parse().map(|id| Said::By(MemberId(id))).map_err(|_| ("helper", Problem::Helper))
            }
            Some(How::Ticked) | None => Err(("how", Problem::How)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_has_what_it_needs() {
        let typed = |how: &str| Typed { how: how.into(), ..Typed::default() };
        for (how, wrong) in [
            ("", ("how", Problem::How)),
            ("ticked", ("how", Problem::How)),
            ("said", ("witness", Problem::Witness)),
            ("paper", ("paper", Problem::Paper)),
            ("representative", ("helper", Problem::Helper)),
        ] {
            assert_eq!(typed(how).parse(), Err(wrong), "{how}");
        }
        let said = Typed { witness: " Марат ".into(), ..typed("said") };
        assert_eq!(said.parse(), Ok(Said::Aloud("Марат".into())));
        let by = Typed { helper: "2".into(), ..typed("representative") };
        assert_eq!(by.parse(), Ok(Said::By(MemberId(2))));
    }
}
