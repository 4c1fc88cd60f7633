//! What every page must obey, whatever it shows. Each page that a test receives goes through [`faults`].

use std::collections::{BTreeMap, BTreeSet};

use scraper::{ElementRef, Html};

use crate::support::{selector, words};

type Faults = Vec<String>;

/// What holds for a file that is read by itself, too.
const CHECKS: [fn(&Html) -> Faults; 12] = [
    parses, language, title, headings, landmarks, controls, groups, banned, references, links, tables,
    pictures,
];

/// Everything that is wrong with a page, in words for the programmer.
pub fn faults(page: &Html) -> Faults {
    let of_pages: [fn(&Html) -> Faults; 3] = [language_buttons, skip_link, emptiness];
    CHECKS.iter().chain(&of_pages).flat_map(|check| check(page)).collect()
}

/// Everything that is wrong with a page to be kept as a file.
pub fn faults_of_file(page: &Html) -> Faults {
    CHECKS.iter().flat_map(|check| check(page)).collect()
}

fn all<'a>(page: &'a Html, css: &str) -> Vec<ElementRef<'a>> {
    page.select(&selector(css)).collect()
}

/// The opening tag, to find the place.
fn tag(element: &ElementRef<'_>) -> String {
    let html = element.html();
    html.split_inclusive('>').next().unwrap_or_default().to_owned()
}

fn parses(page: &Html) -> Faults {
    let standard = format!("{:?}", page.quirks_mode) == "NoQuirks";
    (!standard).then(|| "no <!DOCTYPE html>".to_owned()).into_iter().collect()
}

fn language(page: &Html) -> Faults {
    let lang = page.root_element().attr("lang").unwrap_or_default();
    let mut faults = Faults::new();
    if !["kk", "ru", "en"].contains(&lang) {
        faults.push(format!("<html lang={lang:?}>"));
    }
    faults
}

fn language_buttons(page: &Html) -> Faults {
    let mut faults = Faults::new();
    for button in all(page, "button[name=language]") {
        if button.attr("lang") != button.attr("value") {
            faults.push(format!("a language button without its lang: {}", tag(&button)));
        }
    }
    if all(page, "button[name=language]").len() != 3 {
        faults.push("not three language buttons".into());
    }
    faults
}

fn title(page: &Html) -> Faults {
    let titles: Vec<_> = all(page, "head > title").iter().map(words).collect();
    let [title] = titles.as_slice() else { return vec![format!("titles: {titles:?}")] };
    let prefixed = ["Қате:", "Ошибка:", "Error:"].iter().any(|prefix| title.starts_with(prefix));
    let failed = !all(page, ".summary-error, main input[autofocus][aria-invalid=true]").is_empty();
    let mut faults = Faults::new();
    if title.trim_start_matches([' ', '–']).is_empty() || title.starts_with('–') {
        faults.push(format!("the title says nothing: {title:?}"));
    }
    if prefixed != failed {
        faults.push(format!("the title {title:?} and the page disagree on whether something is wrong"));
    }
    faults
}

fn headings(page: &Html) -> Faults {
    let mut faults = Faults::new();
    let mut level = 0;
    for heading in all(page, "h1, h2, h3, h4, h5, h6") {
        let here = heading.value().name()[1..].parse::<usize>().unwrap();
        let in_summary = heading
            .ancestors()
            .filter_map(ElementRef::wrap)
            .any(|e| e.value().classes().any(|c| c == "summary"));
        if in_summary {
            continue;
        }
        if here > level + 1 {
            faults.push(format!("{} comes after level {level}: {}", tag(&heading), words(&heading)));
        }
        level = here;
    }
    match all(page, "h1").len() {
        1 => {}
        n => faults.push(format!("{n} h1")),
    }
    if all(page, "main h1").is_empty() {
        faults.push("no h1 in main".into());
    }
    faults
}

fn landmarks(page: &Html) -> Faults {
    let mut faults = Faults::new();
    if all(page, "main").len() != 1 {
        faults.push("not one main".into());
    }
    let mut labels = BTreeSet::new();
    for nav in all(page, "nav, section[aria-label], [role=region]") {
        let is_named = nav.attr("aria-label").or(nav.attr("aria-labelledby")).is_some();
        let label = if is_named { name(page, &nav) } else { String::new() };
        if label.is_empty() {
            faults.push(format!("a landmark without a name: {}", tag(&nav)));
        } else if !labels.insert(label.clone()) {
            faults.push(format!("two landmarks named {label:?}"));
        }
    }
    faults
}

fn is_focusable(element: &ElementRef<'_>) -> bool {
    let hidden = element.attr("hidden").is_some();
    let reached = match element.value().name() {
        "a" => element.attr("href").is_some(),
        "input" => element.attr("type") != Some("hidden"),
        "button" | "select" | "textarea" | "summary" => true,
        _ => element.attr("tabindex").is_some_and(|index| index != "-1"),
    };
    reached && !hidden && element.attr("disabled").is_none()
}

fn skip_link(page: &Html) -> Faults {
    match all(page, "body *").into_iter().find(is_focusable) {
        Some(first) if first.attr("href") == Some("#main") => Faults::new(),
        first => vec![format!("the first stop is no skip link: {:?}", first.map(|e| tag(&e)))],
    }
}

/// The accessible name: `aria-labelledby`, `aria-label`, a label, the text with the words of pictures.
fn name(page: &Html, element: &ElementRef<'_>) -> String {
    if let Some(ids) = element.attr("aria-labelledby") {
        let named =
            |id: &str| all(page, "[id]").into_iter().find(|e| e.attr("id") == Some(id)).map(|e| words(&e));
        return ids.split_whitespace().filter_map(named).collect::<Vec<_>>().join(" ");
    }
    if let Some(label) = element.attr("aria-label") {
        return label.trim().to_owned();
    }
    if let Some(id) =
        element.attr("id").filter(|_| matches!(element.value().name(), "input" | "select" | "textarea"))
    {
        let labels = all(page, "label").into_iter().filter(|label| label.attr("for") == Some(id));
        return labels.map(|label| words(&label)).collect::<Vec<_>>().join(" ");
    }
    let pictures =
        element.select(&selector("img[alt]")).filter_map(|img| img.attr("alt")).collect::<Vec<_>>();
    format!("{} {}", pictures.join(" "), words(element)).trim().to_owned()
}

fn controls(page: &Html) -> Faults {
    let mut faults = Faults::new();
    for control in all(page, "input, select, textarea, button, a[href]") {
        if control.attr("type") == Some("hidden") {
            continue;
        }
        let name = name(page, &control);
        if name.is_empty() {
            faults.push(format!("no name: {}", tag(&control)));
        }
        let visible = words(&control);
        if matches!(control.value().name(), "a" | "button")
            && control.attr("aria-label").is_some()
            && !name.starts_with(&visible)
        {
            faults.push(format!("the name {name:?} does not begin with the words {visible:?}"));
        }
        let nested = control
            .ancestors()
            .filter_map(ElementRef::wrap)
            .any(|e| matches!(e.value().name(), "a" | "button"));
        if nested {
            faults.push(format!("a control inside a control: {}", tag(&control)));
        }
        if matches!(control.attr("type"), Some("email" | "number" | "date" | "time" | "tel" | "url")) {
            faults.push(format!("the browser would judge it: {}", tag(&control)));
        }
    }
    for invalid in all(page, "[aria-invalid=true]") {
        if invalid.attr("aria-describedby").is_none_or(|ids| !ids.contains("-error")) {
            faults.push(format!("invalid without its sentence: {}", tag(&invalid)));
        }
    }
    faults
}

/// Radio buttons of one question stand in a fieldset whose legend asks it.
fn groups(page: &Html) -> Faults {
    let mut faults = Faults::new();
    for fieldset in all(page, "fieldset") {
        match fieldset.child_elements().next() {
            Some(first) if first.value().name() == "legend" && !words(&first).is_empty() => {}
            _ => faults.push(format!("a fieldset that does not begin with its legend: {}", tag(&fieldset))),
        }
    }
    for radio in all(page, "input[type=radio]") {
        let grouped = radio.ancestors().filter_map(ElementRef::wrap).any(|e| e.value().name() == "fieldset");
        if !grouped {
            faults.push(format!("a radio button outside a fieldset: {}", tag(&radio)));
        }
    }
    faults
}

fn banned(page: &Html) -> Faults {
    const NEVER: [&str; 9] = [
        "required",
        "accesskey",
        "autoplay",
        "title",
        "style",
        "placeholder",
        "pattern",
        "target",
        "aria-live",
    ];
    let mut faults = Faults::new();
    for element in all(page, "*") {
        for (attribute, value) in element.value().attrs() {
            let is_svg = element.value().name.ns.contains("svg");
            if (NEVER.contains(&attribute) && !is_svg) || attribute.starts_with("on") {
                faults.push(format!("{attribute}: {}", tag(&element)));
            }
            if attribute == "tabindex" && value.parse().is_ok_and(|index: i32| index > 0) {
                faults.push(format!("tabindex above 0: {}", tag(&element)));
            }
            if value == "/static/missing" {
                faults.push(format!("no such file: {}", tag(&element)));
            }
        }
    }
    for element in
        all(page, "script, style, iframe, object, embed, marquee, blink, meta[http-equiv=refresh], [style]")
    {
        faults.push(format!("never: {}", tag(&element)));
    }
    for outside in all(page, "[src^=http], link[href^=http], [src^='//'], form[action^=http]") {
        faults.push(format!("leads elsewhere: {}", tag(&outside)));
    }
    faults
}

fn references(page: &Html) -> Faults {
    let mut faults = Faults::new();
    let mut ids = BTreeSet::new();
    for element in all(page, "[id]") {
        if !ids.insert(element.attr("id").unwrap().to_owned()) {
            faults.push(format!("the same id twice: {}", tag(&element)));
        }
    }
    let attributes = [
        "for",
        "aria-labelledby",
        "aria-describedby",
        "aria-controls",
        "aria-details",
        "headers",
        "list",
        "form",
    ];
    for attribute in attributes {
        for element in all(page, &format!("[{attribute}]")) {
            for id in element.attr(attribute).unwrap().split_whitespace().filter(|id| !ids.contains(*id)) {
                faults.push(format!("{attribute}={id:?} leads nowhere: {}", tag(&element)));
            }
        }
    }
    for link in all(page, "a[href^='#']") {
        if !ids.contains(&link.attr("href").unwrap()[1..]) {
            faults.push(format!("leads nowhere: {}", tag(&link)));
        }
    }
    faults
}

fn links(page: &Html) -> Faults {
    const SAYS_NOTHING: [&str; 6] = ["мұнда", "осында", "здесь", "тут", "here", "click here"];
    let mut faults = Faults::new();
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    for link in all(page, "a[href]") {
        let (said, address) = (name(page, &link), link.attr("href").unwrap().to_owned());
        if SAYS_NOTHING.contains(&said.to_lowercase().as_str()) {
            faults.push(format!("a link that says nothing: {}", tag(&link)));
        }
        if let Some(other) = known.insert(said.clone(), address.clone()).filter(|other| *other != address) {
            faults.push(format!("{said:?} leads to {other} and to {address}"));
        }
    }
    faults
}

fn tables(page: &Html) -> Faults {
    let mut faults = Faults::new();
    for table in all(page, "table") {
        let caption = table.child_elements().next().filter(|first| first.value().name() == "caption");
        if caption.is_none_or(|caption| words(&caption).is_empty()) {
            faults.push("a table that does not begin with its caption".into());
        }
        for header in table.select(&selector("th")) {
            if !matches!(header.attr("scope"), Some("col" | "row" | "colgroup" | "rowgroup")) {
                faults.push(format!("a header without scope: {}", words(&header)));
            }
        }
        if table.select(&selector("th")).next().is_none() {
            faults.push("a table without headers".into());
        }
    }
    faults
}

fn pictures(page: &Html) -> Faults {
    let mut faults = Faults::new();
    for picture in all(page, "img:not([alt])") {
        faults.push(format!("a picture without words: {}", tag(&picture)));
    }
    for picture in all(page, "img:not([width]), img:not([height])") {
        faults.push(format!("a picture without its size: {}", tag(&picture)));
    }
    // A drawing that says something is a picture with a name; any other is passed over.
    for drawing in all(page, "svg:not([aria-hidden=true], [role=img][aria-labelledby])") {
        let hidden =
            drawing.ancestors().filter_map(ElementRef::wrap).any(|e| e.attr("aria-hidden") == Some("true"));
        if !hidden {
            faults.push(format!("a drawing that is read out: {}", tag(&drawing)));
        }
    }
    faults
}

/// Elements whose emptiness a screen reader would announce, and dates that only eyes can read.
fn emptiness(page: &Html) -> Faults {
    let mut faults = Faults::new();
    for element in
        all(page, "h1, h2, h3, h4, p, li, dt, dd, td, th, legend, label, caption, figcaption, button, option")
    {
        if words(&element).is_empty()
            && element.select(&selector("img[alt]:not([alt='']), input")).next().is_none()
        {
            faults.push(format!(
                "empty: {} inside {}",
                tag(&element),
                element.parent().and_then(ElementRef::wrap).map(|e| tag(&e)).unwrap_or_default()
            ));
        }
    }
    for time in all(page, "time:not([datetime])") {
        faults.push(format!("a date without datetime: {}", words(&time)));
    }
    for list in all(page, "ul, ol") {
        if let Some(other) = list.child_elements().find(|child| child.value().name() != "li") {
            faults.push(format!("{} in a list", tag(&other)));
        }
    }
    faults
}

#[test]
fn the_checks_find_what_they_are_for() {
    let page = Html::parse_document(include_str!("inaccessible.html"));
    let found = faults(&page).join("\n");
    let expected = [
        "<html lang",
        "not three language buttons",
        "disagree",
        "2 h1",
        "after level 1",
        "a landmark without a name",
        "two landmarks named",
        "no skip link",
        "no name",
        "does not begin with the words",
        "a control inside a control",
        "the browser would judge it",
        "invalid without its sentence",
        "does not begin with its legend",
        "outside a fieldset",
        "required:",
        "onclick:",
        "style:",
        "tabindex above 0",
        "never: <script",
        "leads elsewhere",
        "the same id twice",
        "for=\"nothing\" leads nowhere",
        "leads nowhere: <a",
        "a link that says nothing",
        "leads to /a and to /b",
        "does not begin with its caption",
        "a header without scope",
        "a picture without words",
        "a drawing that is read out",
        "empty: <td",
        "a date without datetime",
        "in a list",
        "no such file",
    ];
    let missed: Vec<_> = expected.iter().filter(|fault| !found.contains(**fault)).collect();
    assert!(missed.is_empty(), "not found: {missed:?}\nin:\n{found}");
}
