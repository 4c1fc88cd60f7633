//! What the world does to a program: power cuts, full disks, slow and vanishing visitors, wrong clocks, strange files.
//! Each prints its figures (`cargo test --test it faults -- --nocapture`).

mod clocks;
mod crowd;
mod disk;
mod drift;
mod kernel;
mod killed;
mod migration;

use std::io::Write as _;
use std::time::Duration;

use crate::http::Answer;

/// Said past the test runner, which shows what a test prints only when it fails: nobody is to believe that it was tested.
fn not_tested(what: &str, why: &str) {
    let mut past = std::io::stderr();
    writeln!(past, "\n*** NOT TESTED: {what}: {why}").unwrap();
}

/// What the given part of them took at most.
fn percentile(times: &mut [Duration], percent: usize) -> Duration {
    times.sort();
    times[(times.len() * percent / 100).min(times.len() - 1)]
}

/// The page says in the visitor's language that nothing is saved, and gives back what was sent.
fn assert_unsaved(answer: &Answer, title: &str, kept: &[(&str, &str)]) {
    assert_eq!((answer.status, answer.header("retry-after")), (503, "30"), "{}", answer.body);
    assert!(answer.body.contains(&format!("<h1>{title}</h1>")), "{}", answer.body);
    for (name, value) in kept {
        let field = format!("name=\"{name}\" value=\"{value}\"");
        assert!(answer.body.contains(&field), "{field}: {}", answer.body);
    }
}

/// "Nothing can be saved just now", in the three languages.
const UNSAVED: [(&str, &str); 3] = [
    ("kk", "Қазір ештеңе сақталмайды"),
    ("ru", "Сейчас ничего нельзя сохранить"),
    ("en", "Nothing can be saved just now"),
];
