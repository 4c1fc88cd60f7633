//! What holds for all pieces of a line, carried along from form to form, and the one thing that is typed of each.

use serde::Deserialize;

use super::rules::{LONGEST_NAME, LONGEST_NOTE, LONGEST_PLACE, Problem, judge_serial};
use crate::equipment::places::Place;
use crate::equipment::rules::Grade;
use crate::equipment::tags::{is_tag_of, latin_serial, number_in};
use crate::ids::{ItemId, PlaceId};
use crate::names::{folded_words, may_be};
use crate::text;

/// As typed; the same in addresses and in posted forms.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) key: String,
    /// `serial`, `rest`, `list` or nothing: the first question.
    pub(super) step: String,
    /// A place's id, or nothing.
    pub(super) place: String,
    /// A place that is not in the list yet; counts before the list.
    pub(super) new_place: String,
    pub(super) grade: String,
    pub(super) comes_with: String,
    /// `roll` when tags are printed already.
    pub(super) tags: String,
    /// The tag of the next piece, from the roll.
    pub(super) tag: String,
    pub(super) serial: String,
    /// The button for a piece without one.
    pub(super) without: String,
    pub(super) boxes: String,
    /// How many were left when the page was shown.
    pub(super) left: String,
    /// The item that was made last.
    pub(super) last: String,
    pub(super) notice: String,
    /// The language was changed on a form that is sent with GET.
    pub(super) redisplay: String,
}

/// The field at which a problem stands, and the problem.
pub(super) type Problems = Vec<(&'static str, Problem)>;

/// Where pieces stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Stand {
    /// Not said.
    Nowhere,
    /// One of the list.
    Known(PlaceId),
    /// By its name.
    New(String),
}

/// What holds for all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choices {
    pub(super) stand: Stand,
    pub(super) grade: Option<Grade>,
    pub(super) comes_with: String,
}

/// Where they stand, or the field and what is wrong there.
fn stand(place: &str, new_place: &str, places: &[Place]) -> Result<Stand, (&'static str, Problem)> {
    let new =
        text::clean(new_place, LONGEST_PLACE).map_err(|problem| ("new_place", Problem::Text(problem)))?;
    if !new.is_empty() {
        let has_words = !folded_words(&new).is_empty();
        return if has_words { Ok(Stand::New(new)) } else { Err(("new_place", Problem::OnlySigns)) };
    }
    if place.is_empty() {
        return Ok(Stand::Nowhere);
    }
    let known = places.iter().find(|known| known.id.to_string() == place);
    known.map(|known| Stand::Known(known.id)).ok_or(("place", Problem::Place))
}

impl Typed {
    /// What holds for all, or all that is wrong with it.
    pub(super) fn choices(&self, places: &[Place]) -> Result<Choices, Problems> {
        let mut problems = Problems::new();
        let stand = stand(&self.place, &self.new_place, places).map_err(|problem| problems.push(problem));
        let grade = Grade::parse(&self.grade);
        if grade.is_none() && !self.grade.is_empty() {
            problems.push(("grade", Problem::Grade));
        }
        let comes_with = text::clean(&self.comes_with, LONGEST_NOTE)
            .map_err(|problem| problems.push(("comes_with", Problem::Text(problem))));
        if !matches!(self.tags.as_str(), "" | "roll") {
            problems.push(("tags", Problem::Tags));
        }
        match (stand, comes_with) {
            (Ok(stand), Ok(comes_with)) if problems.is_empty() => Ok(Choices { stand, grade, comes_with }),
            _ => Err(problems),
        }
    }

    /// Tags come from a roll.
    pub(super) fn is_roll(&self) -> bool {
        self.tags == "roll"
    }

    /// The serial number of the next piece; empty when the button says that there is none.
    pub(super) fn serial(&self, prefix: &str) -> Result<String, Problem> {
        if !self.without.is_empty() {
            return Ok(String::new());
        }
        let serial = judge_serial(&latin_serial(&self.serial))?;
        match serial {
            serial if serial.is_empty() => Err(Problem::NoSerial),
            serial if is_tag_of(prefix, &serial) => Err(Problem::IsTag),
            serial => Ok(serial),
        }
    }

    /// The number of the tag from the roll.
    pub(super) fn number(&self, prefix: &str) -> Result<i64, Problem> {
        number_in(prefix, &self.tag).ok_or(Problem::Roll)
    }

    /// The address of a step with the choices so far, and `more`.
    pub(super) fn address(&self, path: &str, step: &str, more: &[(&str, &str)]) -> String {
        let kept = [
            ("step", step),
            ("place", &self.place),
            ("new_place", &self.new_place),
            ("grade", &self.grade),
            ("comes_with", &self.comes_with),
            ("tags", &self.tags),
        ];
        let said = kept.into_iter().chain(more.iter().copied()).filter(|(_, value)| !value.is_empty());
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(said).finish();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }
}

/// One serial number put right.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Correction {
    pub(super) serial: String,
    pub(super) version: String,
    /// What the address of the serial loop asked; empty for whoever came from the list.
    pub(super) back: String,
}

impl Correction {
    /// To the loop, which says what it says now, or to the list.
    pub(super) fn way_back(&self, path: &str) -> String {
        let is_query = self.back.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#');
        if is_query && !self.back.is_empty() {
            format!("{path}?{}", self.back)
        } else {
            format!("{path}?step=list&notice=corrected")
        }
    }
}

/// Something that is said of several pieces at once.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(super) struct Together {
    pub(super) item: Vec<String>,
    pub(super) place: String,
    pub(super) new_place: String,
    pub(super) how: String,
    pub(super) second: String,
    /// The last row in the history of the line's pieces that the page showed.
    pub(super) seen: String,
}

impl Together {
    /// The chosen ones.
    pub(super) fn is_chosen(&self, item: ItemId) -> bool {
        self.item.iter().any(|chosen| *chosen == item.to_string())
    }

    /// The row that the page showed; a form that does not say has shown nothing.
    pub(super) fn seen(&self) -> i64 {
        self.seen.parse().unwrap_or_default()
    }

    /// Where they are put.
    pub(super) fn stand(&self, places: &[Place]) -> Result<Stand, (&'static str, Problem)> {
        match stand(&self.place, &self.new_place, places)? {
            Stand::Nowhere if places.is_empty() => Err(("new_place", Problem::Place)),
            Stand::Nowhere => Err(("place", Problem::Place)),
            stand => Ok(stand),
        }
    }

    /// How data were wiped and who else has seen it; `own` is the name of whoever says so.
    pub(super) fn statement(&self, own: &str) -> Result<(String, String), Problems> {
        let mut problems = Problems::new();
        let mut keep = |field, typed: &str, longest, empty: Problem| {
            let text = text::clean(typed, longest).map_err(Problem::Text);
            let text = text.and_then(|text| if text.is_empty() { Err(empty) } else { Ok(text) });
            text.unwrap_or_else(|problem| {
                problems.push((field, problem));
                String::new()
            })
        };
        let how = keep("how", &self.how, LONGEST_NOTE, Problem::How);
        let second = keep("second", &self.second, LONGEST_NAME, Problem::Second);
        if may_be(&second, own) {
            problems.push(("second", Problem::SecondIsOneself));
        } else if !second.is_empty() && folded_words(&second).len() < 2 {
            problems.push(("second", Problem::Second));
        }
        if problems.is_empty() { Ok((how, second)) } else { Err(problems) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::TextProblem;

    fn places() -> Vec<Place> {
        vec![Place { id: PlaceId(3), name: "Қойма".into() }]
    }

    #[test]
    fn a_new_place_counts_before_the_list() {
        let typed = Typed { place: "3".into(), grade: "B".into(), ..Typed::default() };
        let choices =
            Choices { stand: Stand::Known(PlaceId(3)), grade: Some(Grade::B), comes_with: String::new() };
        assert_eq!(typed.choices(&places()), Ok(choices));
        let typed = Typed { new_place: " Сөре 2 ".into(), ..typed };
        assert_eq!(typed.choices(&places()).unwrap().stand, Stand::New("Сөре 2".into()));
        assert_eq!(Typed::default().choices(&places()).unwrap().stand, Stand::Nowhere);
    }

    #[test]
    fn all_that_is_wrong_with_the_choices_is_said_at_once() {
        let typed = Typed {
            place: "9".into(),
            grade: "E".into(),
            comes_with: "\0".into(),
            tags: "x".into(),
            ..Typed::default()
        };
        let unreadable = Problem::Text(TextProblem::Unreadable);
        let all = vec![
            ("place", Problem::Place),
            ("grade", Problem::Grade),
            ("comes_with", unreadable),
            ("tags", Problem::Tags),
        ];
        assert_eq!(typed.choices(&places()), Err(all));
    }

    #[test]
    fn a_piece_has_a_serial_number_or_its_button_says_that_it_has_none() {
        let typed = |serial: &str, without: &str| {
            let typed = Typed { serial: serial.into(), without: without.into(), ..Typed::default() };
            typed.serial("AQ")
        };
        assert_eq!(typed(" PF1 ", ""), Ok("PF1".into()));
        assert_eq!([typed("", ""), typed("aq-0412", "")], [Err(Problem::NoSerial), Err(Problem::IsTag)]);
        assert_eq!(typed("left over", "yes"), Ok(String::new()));
    }

    #[test]
    fn nobody_is_their_own_second_person() {
        let said = |second: &str| {
            let together = Together { how: "nwipe".into(), second: second.into(), ..Together::default() };
            together.statement("Марина Ким")
        };
        assert_eq!(said("Олег Петров"), Ok(("nwipe".into(), "Олег Петров".into())));
        for own in ["Марина Ким", "ким  марина"] {
            assert_eq!(said(own), Err(vec![("second", Problem::SecondIsOneself)]), "{own}");
        }
        let nothing = Together::default().statement("Марина Ким");
        assert_eq!(nothing, Err(vec![("how", Problem::How), ("second", Problem::Second)]));
    }

    #[test]
    fn a_correction_leads_back_to_its_own_line_only() {
        let to = |back: &str| Correction { back: back.into(), ..Correction::default() }.way_back("/x");
        assert_eq!(to("step=serial&last=7"), "/x?step=serial&last=7");
        for other in ["", "a b", "a\r\nb", "#x"] {
            assert_eq!(to(other), "/x?step=list&notice=corrected", "{other:?}");
        }
    }

    #[test]
    fn an_address_carries_what_was_chosen() {
        let typed = Typed { place: "3".into(), comes_with: "қап".into(), ..Typed::default() };
        let address = typed.address("/x", "serial", &[("last", "7"), ("tag", "")]);
        assert_eq!(address, "/x?step=serial&place=3&comes_with=%D2%9B%D0%B0%D0%BF&last=7");
        assert_eq!(Typed::default().address("/x", "", &[]), "/x");
    }
}
