//! Who may use whom. The rules are read off the source text, so that a shortcut is noticed on the day it is taken.

use std::fs;
use std::path::Path;

/// What stands below every domain and knows none.
const BASE: [&str; 16] = [
    "backup",
    "calendar",
    "centre",
    "civil",
    "clock",
    "dates",
    "db",
    "ids",
    "language",
    "mail",
    "names",
    "picture",
    "settings",
    "spreadsheet",
    "text",
    "tls",
];

/// A module of the crate and, besides [`BASE`] and itself, the modules it may use.
const MAY_USE: [(&str, &[&str]); 18] = [
    ("journal", &["web"]),
    // Of messages the leaf: telling, and the paper that letters are written on.
    // Of support that somebody else sees to it.
    ("members", &["web", "journal", "messages", "support"]),
    ("resources", &["web", "journal", "members"]),
    ("support", &["web", "journal", "members", "messages"]),
    ("needs", &["web", "journal", "members", "messages", "support"]),
    ("messages", &["web", "journal", "members"]),
    ("bookings", &["web", "journal", "members", "resources", "support", "messages", "needs"]),
    ("feedback", &["web", "journal", "members", "messages"]),
    ("helpers", &["web", "journal", "members", "messages"]),
    ("home", &["web", "journal", "members", "resources", "support", "messages", "bookings", "equipment"]),
    (
        "privacy",
        &["web", "journal", "members", "messages", "bookings", "needs", "helpers", "support", "equipment"],
    ),
    (
        "jobs",
        &[
            "web",
            "journal",
            "members",
            "messages",
            "bookings",
            "helpers",
            "privacy",
            "needs",
            "equipment",
            "donations",
        ],
    ),
    ("equipment", &["web", "journal", "members", "messages", "resources"]),
    // What is given becomes pieces; of where a piece comes from its page reads.
    ("donations", &["web", "journal", "members", "messages", "equipment"]),
    ("registers", &["web", "journal", "members", "equipment", "donations"]),
    ("reports", &["web", "journal", "members", "equipment", "donations", "registers"]),
    ("web", &["members"]),
    (
        "cli",
        &[
            "web",
            "journal",
            "members",
            "resources",
            "support",
            "messages",
            "bookings",
            "feedback",
            "home",
            "privacy",
            "helpers",
            "needs",
            "jobs",
            "equipment",
            "donations",
            "registers",
        ],
    ),
];

/// A file of a domain folder, what its text never mentions, and which `crate::` paths it may follow into other domains.
const NEVER: [(&str, &[&str]); 8] = [
    (
        "rules.rs",
        &[
            "axum",
            "sqlx",
            "askama",
            "tokio",
            "hyper",
            "async ",
            "crate::clock::Clock",
            "crate::web",
            "crate::db",
        ],
    ),
    (
        "availability.rs",
        &["axum", "sqlx", "askama", "tokio", "hyper", "async ", "crate::clock", "crate::web", "crate::db"],
    ),
    ("notice.rs", &["axum", "sqlx", "askama", "tokio", "async ", "crate::clock", "crate::web", "crate::db"]),
    ("content.rs", &["axum", "sqlx", "askama", "tokio", "async ", "crate::clock", "crate::web", "crate::db"]),
    ("store.rs", &["axum", "askama", "hyper", "crate::web", "StatusCode"]),
    ("form.rs", &["sqlx", "askama", "tokio", "async ", "crate::db"]),
    ("routes.rs", &["sqlx", "askama"]),
    ("view.rs", &["sqlx", "tokio", "async ", ".await", "crate::db"]),
];

/// Every Rust file of the crate: path within `src` and text without comments and unit tests.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

fn code(text: &str) -> String {
    let tests = text.find("#[cfg(test)]\nmod tests").unwrap_or(text.len());
    let lines = text[..tests].lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The paths behind every `crate::`, groups in braces taken apart: `a::b`, `a::c`.
fn paths(code: &str) -> Vec<String> {
    let flat: String = code.split_whitespace().collect::<Vec<_>>().join(" ").replace(' ', "");
    flat.match_indices("crate::").flat_map(|(at, found)| expand(&flat[at + found.len()..])).collect()
}

fn expand(text: &str) -> Vec<String> {
    let name: String = text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    let rest = &text[name.len()..];
    if !name.is_empty() {
        let Some(inner) = rest.strip_prefix("::") else { return vec![name] };
        let deeper = expand(inner);
        if deeper.is_empty() {
            return vec![name];
        }
        return deeper.into_iter().map(|path| format!("{name}::{path}")).collect();
    }
    let Some(group) = rest.strip_prefix('{') else { return Vec::new() };
    let (mut depth, mut start, mut found) = (0, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.extend(expand(&group[start..at]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.extend(expand(&group[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    found
}

/// The file of the table that a file counts as: `store/lists.rs` is a piece of `store.rs`.
fn place(name: &str) -> &str {
    if name.contains("/store/") { "store.rs" } else { name.rsplit('/').next().unwrap() }
}

/// What a file does that its place does not allow.
fn faults(name: &str, text: &str) -> Vec<String> {
    let code = code(text);
    let module = name.split(['/', '.']).next().unwrap();
    let mut faults = Vec::new();
    let own_tree = MAY_USE.iter().find(|(known, _)| *known == module);
    for path in paths(&code) {
        let mut segments = path.split("::");
        let used = segments.next().unwrap();
        let is_module = BASE.contains(&used) || MAY_USE.iter().any(|(known, _)| *known == used);
        if !is_module || used == module || matches!(module, "lib" | "main") {
            continue;
        }
        let allowed = BASE.contains(&used) || own_tree.is_some_and(|(_, may)| may.contains(&used));
        if !allowed {
            faults.push(format!("{name} uses {path}"));
        }
        let file = place(name);
        let inner = segments.next().unwrap_or_default();
        let only_rules = matches!(file, "rules.rs" | "availability.rs" | "store.rs") && !BASE.contains(&used);
        if only_rules && !matches!(inner, "rules" | "availability" | "notice") && used != "journal" {
            faults.push(format!("{name} uses {path}, which is not rules"));
        }
    }
    let file = place(name);
    // `web` itself is the furniture that the files of a domain are kept from making.
    let is_furniture = name.starts_with("web/") && name.matches('/').count() == 1;
    if let Some((_, never)) = NEVER.iter().find(|(known, _)| *known == file).filter(|_| !is_furniture) {
        faults.extend(
            never.iter().filter(|word| code.contains(**word)).map(|word| format!("{name} mentions {word}")),
        );
    }
    if code.contains("allow(") {
        faults.push(format!("{name} allows what the lints deny"));
    }
    faults
}

#[test]
fn every_file_keeps_to_its_place() {
    let sources = sources();
    assert!(sources.len() > 40, "the sources are not where they were");
    let faults: Vec<_> = sources.iter().flat_map(|(name, text)| faults(name, text)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_file_that_strays_is_noticed() {
    let strays = [
        ("bookings/rules.rs", "use axum::Router;", "bookings/rules.rs mentions axum"),
        (
            "bookings/rules.rs",
            "use crate::{ids::BookingId, web::App};",
            "bookings/rules.rs uses web::App, which is not rules",
        ),
        (
            "bookings/rules.rs",
            "use crate::resources::store;",
            "bookings/rules.rs uses resources::store, which is not rules",
        ),
        ("bookings/store.rs", "fn f() -> axum::Response {}", "bookings/store.rs mentions axum"),
        ("bookings/routes.rs", "let x = sqlx::query!(\"\");", "bookings/routes.rs mentions sqlx"),
        ("bookings/view.rs", "db.get().await", "bookings/view.rs mentions .await"),
        (
            "members/routes.rs",
            "use crate::bookings::rules::State;",
            "members/routes.rs uses bookings::rules::State",
        ),
        ("resources/view.rs", "use crate::bookings;", "resources/view.rs uses bookings"),
        ("web/page.rs", "use crate::{db, journal::{self, Action}};", "web/page.rs uses journal::Action"),
        (
            "web/page.rs",
            "crate::resources::rules::Kind::Room",
            "web/page.rs uses resources::rules::Kind::Room",
        ),
        (
            "journal/store.rs",
            "use crate::members::rules::Role;",
            "journal/store.rs uses members::rules::Role",
        ),
        ("db/pools.rs", "use crate::members;", "db/pools.rs uses members"),
        ("web/page.rs", "#[allow(dead_code)]", "web/page.rs allows what the lints deny"),
    ];
    for (name, text, fault) in strays {
        assert!(faults(name, text).contains(&fault.to_owned()), "{fault}: {:?}", faults(name, text));
    }
    assert_eq!(faults("bookings/rules.rs", "// use axum;\n#[cfg(test)]\nmod tests { use axum; }"), [""; 0]);
}

#[test]
fn files_stay_small_enough_to_be_read_at_once() {
    // Tests beside the code are as long as the code is worth.
    let code = sources().into_iter().filter(|(name, _)| !name.ends_with("tests.rs"));
    let mut sizes: Vec<_> = code.map(|(name, text)| (text.lines().count(), name)).collect();
    sizes.sort();
    let longest: Vec<_> = sizes.iter().filter(|(lines, _)| *lines > 400).collect();
    assert!(longest.is_empty(), "over 400 lines: {longest:?}");
    let (median, most) = (sizes[sizes.len() / 2].0, sizes[sizes.len() * 9 / 10].0);
    assert!(median <= 90, "half of the files are longer than {median} lines");
    assert!(most <= 250, "a tenth of the files are longer than {most} lines");
}
