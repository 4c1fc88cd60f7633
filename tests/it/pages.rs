//! Every page for every role in the three languages. Each is also held to [`crate::accessible`] as it arrives.

use std::collections::{BTreeMap, BTreeSet};

use scraper::ElementRef;

use crate::roles::{ROLES, Row, TABLE, address, person, site};
use crate::support::{Page, Person, Site, selector, words};

/// States of pages that no plain address shows.
const MORE: &[&str] = &[
    "/equipment?q=IT-0001&state=received&sort=device",
    "/equipment?overdue=yes&sort=due&way=down",
    "/equipment?q=nothing-is-called-so&category=laptop&place=101&holder=x",
    "/equipment?page=2&sort=state",
    "/equipment/IT-0001?notice=registered",
    "/equipment/IT-0002",
    "/equipment/IT-0002?notice=state",
    "/equipment/IT-0003?notice=changed",
    "/equipment/IT-0003/state",
    "/equipment/IT-0004?notice=photo",
    "/equipment/settings?notice=prefix",
    "/equipment/settings?notice=place",
    "/registers?state=missing&category=monitor&numberless=yes&q=rg",
    "/registers?q=nothing",
    "/registers?page=2",
    "/registers?state=gone",
    "/registers/items/RG-9001?notice=numbered",
    "/registers/certificates?page=2",
    "/registers/movements?month=2026-10",
    "/registers/movements/items?month=2026-11&what=closing&category=monitor",
    "/registers/movements/items?what=missing",
    "/admin/centre?notice=saved",
    "/admin/organisation?notice=saved",
    "/admin?notice=released",
    "/reports?from=01.11.2026&until=30.11.2026",
    "/reports?from=01.01.2020&until=31.01.2020",
    "/reports?from=02.11.2026&until=01.11.2026",
    "/sign-in?notice=signed-out",
    "/sign-in?return=%2Fbookings",
    "/display?notice=saved&return=%2Fresources",
    "/display?notice=reset",
    "/how-to-book/2",
    "/how-to-book/3",
    "/how-to-book/4",
    "/find?date=27.11.2026&duration=60&people=1",
    "/find?date=27.11.2026&duration=60&people=40",
    "/find?date=x&duration=&people=",
    "/find?date=27.11.2026&duration=480&part=evening&what=piano",
    "/find?date=27.11.2026&duration=60&unchosen=yes",
    "/resources?kind=room",
    "/resources?kind=table_game&right_for=wheelchair",
    "/resources?kind=workplace&right_for=deaf",
    "/resources/library?view=table",
    "/resources/cinema",
    "/resources/chess?view=table",
    "/resources/piano",
    "/resources/desk-1",
    "/resources/library/day?date=2026-11-25",
    "/resources/cinema/week?date=2026-12-16",
    "/resources/library/week?view=table",
    "/resources/chess/week?date=2026-12-01&view=table",
    "/resources/piano/month?date=2027-01-31",
    "/resources/desk-1/month?date=2027-11-01",
    "/bookings?page=2",
    "/bookings/new?resource=library&duration=60",
    "/bookings/new?resource=library&duration=60&date=2026-11-27",
    "/bookings/new?resource=library&duration=60&date=2026-11-29&step=date",
    "/bookings/new?resource=library&duration=60&date=2026-11-27&start=10:00&draft=key-of-a-test&change=details",
    "/bookings/new?resource=chess&duration=7&step=duration",
    "/bookings/new?again=101",
    "/series/new?draft=draft-of-the-matrix&step=ask&rhythm=week",
    "/series/new?draft=draft-of-the-matrix&rhythm=week&times=9",
    "/series/101/move?scope=all&start=11:00&duration=60&people=1&step=ask",
    "/series/101/move?scope=one&start=11:00&step=ask",
    "/series/101?notice=moves-asked",
    "/bookings/101?notice=question-answered",
    "/bookings/101?notice=reminded",
    "/approvals/history?resource=library&from=23.11.2026",
    "/bookings/101?notice=question-waits",
    "/approvals?notice=approved",
    "/approvals?kind=room&since=day",
    "/approvals?resource=chess&date=2026-12-01",
    "/approvals/decisions",
    "/approvals/decisions?left=101&back=kind%3Droom",
    "/approvals/refusals?chosen=101&chosen=102&back=kind%3Droom",
    "/approvals?notice=declined",
    "/day?date=2026-11-25",
    "/day?date=2026-11-25&view=table",
    "/day?date=2026-11-29",
    "/day?date=2020-01-01",
    "/desk?day=2026-11-25",
    "/desk?notice=arrival",
    "/desk?notice=booked",
    "/desk?notice=asked",
    "/desk/bookings/new?day=2026-11-25",
    "/desk/paper?day=2026-11-20",
    "/desk?day=x&notice=departure-back",
    "/centre-computer?notice=marked",
    "/account/contact?notice=saved",
    "/account/access-needs?notice=nothing",
    "/account/evacuation?notice=ended",
    "/account/access-needs?back=%2Fbookings",
    "/contacts?notice=reached",
    "/contacts?notice=no_answer",
    "/contacts?notice=again",
    "/messages?notice=read",
    "/messages?notice=all-read",
    "/messages?page=2",
    "/announcements/103",
    "/feedback?notice=sent",
    "/feedback?kind=second_look&page=%2Fbookings%2F101",
    "/feedback/reports?show=answered",
    "/feedback/reports/101",
    "/feedback/reports/200",
    "/closing/2026-11-30?notice=closed",
    "/closing/2026-11-30?notice=already",
    "/announcements/105?notice=withdrawn",
    "/announcements/101?notice=published",
    "/announcements/102?notice=saved",
    "/account/profile?notice=saved",
    "/account/profile?notice=email",
    "/account?notice=email",
    "/people/new?notice=invited",
    "/join?notice=received",
    "/applications?notice=welcomed",
    "/applications?notice=invited",
    "/applications?notice=code",
    "/applications?notice=settled",
    "/applications?notice=refused",
    "/applications?notice=call",
    "/applications/120/refusal",
    "/sign-in/link?notice=asked",
    "/sign-in?notice=email",
    "/link/confirm-of-a-test",
    "/link/sign-in-of-a-test",
    "/link/invitation-of-a-test",
    "/link/used-of-a-test",
    "/people/allowances?q=%D0%96%D2%B1%D0%BC%D0%B0",
    "/people/allowances?q=nobody-at-all",
    "/people/2/allowances?notice=given",
    "/people/2/allowances?notice=ended",
    "/loans?q=%D0%9E%D1%81%D0%BF%D0%B0%D0%BD%D0%BE%D0%B2",
    "/loans?q=nobody-at-all&notice=extended",
    "/loans?notice=declined",
    "/loans?notice=kept",
    "/loans/new?items=AQ-0707&tag=708&member=1",
    "/loans/new?items=AQ-0707&tag=AQ-0707",
    "/loans/handover?items=AQ-0707,AQ-0708&member=1",
    "/loans/today?items=AQ-0707&member=1",
    "/handovers/109?notice=handed",
    "/handovers/110?notice=acknowledged",
    "/handovers/111?notice=before",
    "/loans/102/extension",
    "/loans/113/extension",
    "/loans/109/return",
    "/loans/110/return?notice=returned",
    "/loans/111/return",
    "/borrowed?notice=asked",
    "/borrowed?notice=withdrawn",
    "/borrowed?notice=answered",
    "/borrowed/110?notice=acknowledged",
    "/account/helpers?notice=offered",
    "/account/helpers?notice=stopped",
    "/people/helpers?notice=recorded",
    "/people/card?notice=ended",
    "/people/card?person=2",
    "/account?notice=card-ended",
    "/admin/quotas?notice=saved",
    "/admin/resources/library?notice=saved",
    "/admin/resources/library?notice=use",
    "/admin/holidays?notice=closed",
    "/admin/refusals?notice=added",
    "/admin/resources/library/exceptions?notice=added",
    "/admin/resources/library/exceptions?notice=removed",
    "/admin/resources/library/pictures?notice=described",
    "/admin/resources/library/pictures?notice=moved",
    "/admin/resources/library/pictures?notice=removed",
    "/admin/resources/library/pictures/102",
    "/admin/resources/library/pictures/102/removal",
    "/admin/resources/library/people?notice=added",
    "/admin/resources/library/people?notice=removed",
    "/admin/resources/library/approvers?notice=saved",
    "/donors?q=giver",
    "/donors?q=nobody-at-all",
    "/donors/101?notice=added",
    "/donations?show=promised",
    "/donations?show=dropped&q=giver",
    "/donations?notice=draft-removed",
    "/donations/101?notice=issued",
    "/donations/1101?notice=changed",
    "/donations/new?draft=draft-of-the-matrix&step=donor",
    "/donations/new?draft=draft-of-the-matrix&step=thing&line=0&change=yes",
    "/donations/new?draft=draft-of-the-matrix&step=count&line=0",
    "/donations/new?draft=draft-of-the-matrix&step=more",
    "/donations/new?draft=draft-of-the-matrix&step=terms",
    "/donations/new?draft=draft-of-the-matrix",
    "/donations/4101/lines/4101/items?step=list&notice=registered",
    "/donations/4101/lines/4101/items?step=list&notice=cleaned",
    "/donations/4101/lines/4101/items?step=serial&grade=B&last=4101",
    "/donations/4101/lines/4101/items?step=serial&tags=roll",
    "/donations/4101/lines/4101/items?step=tag&tags=roll&tag=AQ-4999",
    "/donations/4101/lines/4101/items?step=tag&tags=roll&tag=AQ-4101",
    "/donations/4101/lines/4101/items?step=serial&place=x",
    "/donations/4101/lines/4101/items?step=rest",
    "/equipment/labels?line=4101",
    "/equipment/labels?found=yes&state=received",
    "/donations/4101/lines/4101/ready?made=1",
    "/donations/4106/lines/4106/ready",
    "/donations/4101/lines/4101/items?step=list&notice=placed",
    "/loans/returns?member=1&all=yes",
    "/loans/returns?handover=109&notice=before",
    "/loans/returns?member=1&notice=returned&made=2",
    "/equipment?q=IT-0001&list=yes",
    "/equipment/IT-0001?q=it+1",
    "/donors/4101/link?notice=closed",
    "/borrow?category=monitor",
    "/borrow?category=x",
    "/borrow/requests?notice=sent",
    "/borrow/requests?notice=withdrawn",
    "/borrow/requests?notice=over",
    "/borrow/requests?notice=for-another",
    "/loan-requests?notice=approved",
    "/loan-requests?notice=changed",
    "/loan-requests?notice=declined",
    "/loan-requests?notice=released",
    "/loan-requests?category=laptop&since=week",
    "/equipment/BR-7601/resource?notice=saved",
    "/nowhere",
    "/equipment/stocktakes?page=2",
    "/equipment/stocktakes/101?line=101",
    "/equipment/stocktakes/101?line=101&again=yes",
    "/equipment/stocktakes/101?line=201",
    "/equipment/stocktakes/101?line=301",
    "/equipment/stocktakes/101?notice=taken-back",
    "/equipment/stocktakes/101?notice=joined",
    "/equipment/export?state=ready&place=8001",
];

/// Every page that a person can be shown by an address, with that address.
async fn pages_of(person: &Person) -> Vec<Page> {
    let mut pages = Vec::new();
    for row in TABLE.iter().filter(|row| row.method == "GET") {
        pages.push(person.get(&address(row, person)).await);
    }
    for address in MORE {
        pages.push(person.get(address).await);
    }
    // A paper is in the language of whom it is for.
    pages.retain(|page| page.header("content-type").starts_with("text/html") && !page.has(".paper"));
    pages
}

fn anchors(page: &Page, css: &str) -> Vec<(String, String)> {
    let read = |link: ElementRef<'_>| (link.attr("href").unwrap_or_default().to_owned(), words(&link));
    page.html().select(&selector(css)).map(read).collect()
}

/// Menu, help and skip link of a page.
fn around(page: &Page) -> (Vec<(String, String)>, [String; 2]) {
    // The way to tell what is wrong says from which page it starts.
    let path = |(href, said): (String, String)| (href.split('?').next().unwrap().to_owned(), said);
    let anchors = anchors(page, "nav.site-nav a, footer a").into_iter().map(path).collect();
    (anchors, [page.text("footer"), page.text(".skip-link")])
}

/// The page marks itself in the menu, and nothing else.
fn assert_marked(page: &Page) {
    let path = page.address.strip_prefix("GET ").unwrap().split('?').next().unwrap();
    let marked = page.attributes("nav.site-nav [aria-current=page]", "href");
    for (href, _) in anchors(page, "nav.site-nav a").iter().filter(|(href, _)| href == path) {
        assert_eq!(marked, std::slice::from_ref(href), "{}", page.address);
    }
    assert!(marked.len() <= 1, "{}: {marked:?}", page.address);
}

fn without_numbers(path: &str) -> String {
    let is_number = |part: &str| part.parse::<u32>().is_ok() || part == "OWN" || part == "OTHER";
    path.split('/').map(|part| if is_number(part) { "{id}" } else { part }).collect::<Vec<_>>().join("/")
}

/// Every form leads to a route that exists.
fn assert_forms_lead_somewhere(page: &Page) {
    for form in page.html().select(&selector("form")) {
        let method = if form.attr("method") == Some("post") { "POST" } else { "GET" };
        let action = form.attr("action").unwrap_or_default().split('?').next().unwrap();
        let route = without_numbers(action);
        let is_known =
            |row: &Row| row.method == method && (row.route == route || without_numbers(row.address) == route);
        assert!(TABLE.iter().any(is_known), "{} has a form to {method} {action}", page.address);
    }
}

#[tokio::test]
async fn every_page_is_whole_in_every_language_and_the_same_around_its_content() {
    let site = site().await;
    let mut files = BTreeSet::new();
    for (role, language) in ROLES.iter().flat_map(|role| ["kk", "ru", "en"].map(|language| (role, language)))
    {
        let person = person(&site, role).await;
        person.reads(language).await;
        let pages = pages_of(&person).await;
        let mut titles: BTreeMap<String, String> = BTreeMap::new();
        for page in &pages {
            assert_eq!(page.attribute("html", "lang"), language, "{role}: {}", page.address);
            assert_eq!(around(page), around(&pages[0]), "{role}: {}", page.address);
            assert_marked(page);
            assert_forms_lead_somewhere(page);
            let path = page.address.split('?').next().unwrap().to_owned();
            if page.status() == 200 && !path.contains("/bookings/") {
                let title = page.text("title");
                let other = titles.insert(title.clone(), path.clone()).filter(|other| *other != path);
                assert!(other.is_none(), "{role} {language}: {other:?} and {path} are both {title:?}");
            }
            files.extend(page.attributes("[src^='/static/']", "src"));
            files.extend(page.attributes("link[href^='/static/']", "href"));
        }
    }
    for file in files {
        assert_eq!(site.visitor().get(&file).await.status(), 200, "{file}");
    }
}

/// As many at once as there are connections to read from: whoever held one while waiting for another would wait for ever.
#[tokio::test]
async fn no_page_holds_a_connection_while_it_waits_for_another() {
    let site = site().await;
    for role in ROLES {
        let person = person(&site, role).await;
        person.keep("computer", "some-computer");
        for row in TABLE.iter().filter(|row| row.method == "GET") {
            let address = address(row, &person);
            let get = || person.get(&address);
            let (one, two, three, four) = tokio::join!(get(), get(), get(), get());
            for page in [one, two, three, four] {
                assert_ne!(page.status(), 503, "{role}: {}", page.address);
            }
        }
    }
}

#[tokio::test]
async fn every_link_of_every_page_leads_somewhere() {
    let site = site().await;
    for role in ROLES {
        let person = person(&site, role).await;
        let mut links = BTreeSet::new();
        for page in pages_of(&person).await {
            links.extend(page.attributes("a[href^='/']", "href"));
        }
        for link in links {
            let page = person.get(&link).await;
            assert!(matches!(page.status(), 200 | 303), "{role}: {link} is {}", page.status());
        }
    }
}

/// Page, stylesheet and mark together, compressed, as a first visitor on a slow line gets them.
#[tokio::test]
async fn the_first_view_is_light() {
    let site = Site::new().await;
    let visitor = site.visitor();
    for address in ["/", "/resources/library", "/sign-in"] {
        for language in ["kk", "ru", "en"] {
            visitor.reads(language).await;
            let page = visitor.get(address).await;
            let eager = page.attributes("img:not([loading=lazy])", "src").into_iter();
            let mut files: BTreeSet<String> = eager.chain(page.attributes("link[href]", "href")).collect();
            files.insert(address.to_owned());
            let mut bytes = 0;
            for file in &files {
                bytes += visitor.ask("GET", file, &[("accept-encoding", "br")]).await.size;
            }
            println!("{address} in {language}: {bytes} bytes in {} requests", files.len());
            assert!(files.len() <= 3, "{address}: {files:?}");
            assert!(bytes <= 14_600, "{address} in {language}: {bytes} bytes");
        }
    }
}

type Fields = &'static [(&'static str, &'static str)];

/// The last page of a handing over, with the way of acknowledging it left out.
const CHECKED: Fields = &[
    ("key", "key-of-a-check"),
    ("at", "check"),
    ("step", "give"),
    ("kind", "loan"),
    ("member", "87771234567"),
    ("day", "1.12.2026"),
    ("tag", "AQ-0707"),
    ("collector", "other"),
    ("how", "said"),
];

/// Forms that are refused, and the role that sends them.
const REFUSED: &[(&str, &str, Fields)] = &[
    ("admin", "/admin/held-letters", &[]),
    ("staff", "/equipment/new", &[]),
    (
        "staff",
        "/equipment/new",
        &[
            ("category", "laptop"),
            ("make", "LENOVO"),
            ("serial", "pf 2"),
            ("quantity", "1"),
            ("holds_data", "yes"),
        ],
    ),
    ("staff", "/equipment/IT-0001/data", &[("make", "\u{202e}"), ("weight", "x"), ("place", "9")]),
    (
        "staff",
        "/equipment/IT-0001/data",
        &[
            ("category", "monitor"),
            ("make", "HP"),
            ("holds_data", "no"),
            ("grade", "C"),
            ("version", "0"),
            ("seen", "0"),
        ],
    ),
    ("staff", "/equipment/IT-0001/state", &[("from", "received"), ("to", "given")]),
    ("staff", "/equipment/IT-0001/state", &[("from", "ready"), ("to", "missing"), ("seen", "0")]),
    ("staff", "/equipment/IT-0002/state", &[("from", "received"), ("to", "ready")]),
    ("staff", "/equipment/IT-0003/state", &[("from", "ready"), ("to", "missing")]),
    ("staff", "/equipment/IT-0002/wipe", &[("how", "x"), ("second", "\u{202e}")]),
    ("staff", "/equipment/IT-0001/photos", &[]),
    ("admin", "/equipment/settings/prefix", &[("prefix", "1")]),
    ("admin", "/equipment/settings/places", &[("name", " ")]),
    ("admin", "/equipment/settings/places/101", &[("name", "Сөре 2"), ("was", "Сөре 1")]),
    ("admin", "/equipment/settings/categories/laptop", &[("name_kk", "x"), ("weight", "x")]),
    ("accountant", "/registers/items/RG-9001", &[("number", "\u{202e}")]),
    ("accountant", "/registers/items/RG-9001", &[("number", "Т-1"), ("was", "Т-0")]),
    ("accountant", "/registers/closings", &[("month", "2026-11")]),
    ("admin", "/admin/centre", &[]),
    (
        "admin",
        "/admin/centre",
        &[("name_kk", "\u{202e}"), ("phones", "12"), ("email", "esik"), ("first_language", "de")],
    ),
    ("admin", "/admin/centre", &[("phones", "109\n109\n109\n109\n109\n109")]),
    ("admin", "/admin/organisation", &[("bin", "12"), ("head", "\u{202e}")]),
    ("admin", "/admin/organisation", &[("head", "А. Б."), ("version", "0")]),
    ("visitor", "/sign-in", &[]),
    ("visitor", "/sign-in", &[("login", "nobody@esik.test"), ("password", "wrong")]),
    ("member", "/display", &[("theme", "plaid"), ("font", "comic")]),
    (
        "member",
        "/bookings/check",
        &[("resource", "library"), ("people", "many"), ("wheelchair_places", "-1")],
    ),
    (
        "member",
        "/bookings/check",
        &[
            ("resource", "cinema"),
            ("date", "2026-11-27"),
            ("start", "10:00"),
            ("duration", "60"),
            ("people", "21"),
            ("support", "\u{202e}"),
        ],
    ),
    (
        "member",
        "/bookings",
        &[
            ("key", "key-of-a-refusal"),
            ("resource", "library"),
            ("date", "2026-11-24"),
            ("start", "10:00"),
            ("duration", "60"),
            ("people", "1"),
        ],
    ),
    (
        "staff",
        "/loans/handover",
        &[("kind", "loan"), ("day", "x"), ("hour", "9"), ("tag", "AQ-0701"), ("comes_with", "\u{202e}")],
    ),
    ("staff", "/loans/handover", &[("kind", "placement"), ("tag", "AQ-0707"), ("tag", "AQ-9999")]),
    ("staff", "/loans/handover", CHECKED),
    ("staff", "/loans/today", &[("tag", "AQ-0701"), ("member", "nobody-at-all")]),
    ("staff", "/handovers/101/acknowledgement", &[("how", "said")]),
    ("staff", "/handovers/101/acknowledgement", &[("how", "representative")]),
    ("staff", "/loans/101/return", &[("to", "missing")]),
    ("staff", "/loans/102/return", &[("missing", "\u{202e}")]),
    ("staff", "/loans/102/extension", &[("answer", "grant"), ("day", "x")]),
    ("staff", "/loans/113/extension", &[("answer", "decline")]),
    ("member", "/borrowed/101/acknowledgement", &[]),
    ("member", "/borrowed/pieces/101/extension", &[("day", "1.1.2020"), ("sentence", "\u{202e}")]),
    ("member", "/account/contact", &[("reach", "helper"), ("helper", " ")]),
    ("coordinator", "/account/contact", &[]),
    ("member", "/account/helpers/new", &[("login", "member@esik.test"), ("rights", "book")]),
    ("member", "/account/helpers/101", &[("until", "1.1.2020")]),
    ("coordinator", "/people/helpers", &[("whose", "nobody@esik.test"), ("what", "ending"), ("helper", "x")]),
    (
        "coordinator",
        "/contacts/attempts",
        &[("person", "1"), ("told", "201-0"), ("date", "x"), ("time", "y")],
    ),
    ("coordinator", "/contacts/attempts", &[("person", "1"), ("told", "201-7"), ("result", "reached")]),
    (
        "member",
        "/account/access-needs",
        &[("need", "other"), ("about_ramp", "x"), ("about_quiet", "\u{202e}")],
    ),
    ("member", "/account/evacuation", &[("help", "\u{202e}")]),
    ("member", "/borrow/new", &[("model", "7601"), ("from", "x"), ("purpose", "\u{202e}")]),
    ("member", "/borrow/requests", &[("model", "7601"), ("from", "2026-11-30"), ("until", "2026-11-29")]),
    ("staff", "/loan-requests/101", &[]),
    ("staff", "/loan-requests/101", &[("choice", "no"), ("version", "1")]),
    ("staff", "/loan-requests/102", &[("choice", "7602"), ("version", "1")]),
    ("staff", "/equipment/BR-7601/resource", &[]),
    ("admin", "/admin/resources/library/pictures/102", &[("description_kk", "Есік.")]),
    ("admin", "/admin/resources/library/pictures", &[]),
    ("coordinator", "/bookings/101/support/refusal", &[]),
    ("coordinator", "/bookings/101/support/arrangement", &[("answer", "\u{202e}")]),
    ("coordinator", "/bookings/101/refusal", &[]),
    ("coordinator", "/approvals/decisions", &[]),
    ("admin", "/admin/refusals", &[("sentence_kk", "x")]),
    ("admin", "/admin/refusals/repair", &[("sentence_kk", "x")]),
    ("coordinator", "/bookings/102/question", &[]),
    ("member", "/bookings/101/answer", &[("to", "101"), ("answer", "\u{202e}")]),
    ("coordinator", "/approvals/refusals", &[("chosen", "101"), ("chosen", "102")]),
    ("staff", "/bookings/101/arrival", &[]),
    ("coordinator", "/bookings/101/cancellation", &[]),
    ("visitor", "/bookings/101/cancellation", &[("reason", "x")]),
    ("visitor", "/feedback", &[("kind", "praise"), ("contact", "\u{202e}")]),
    ("member", "/feedback", &[("kind", "barrier"), ("text", " ")]),
    ("member", "/account/profile", &[]),
    (
        "member",
        "/account/profile",
        &[("surname", "\u{202e}"), ("given_name", "a"), ("phone", "1"), ("emergency_name", "b")],
    ),
    ("staff", "/people/card", &[]),
    ("admin", "/people/card", &[("login", "nobody@esik.test"), ("what", "end")]),
    ("staff", "/people/import", &[]),
    (
        "coordinator",
        "/people/import",
        &[("text", "Surname,Given name,Phone\nKnown,No?ody,12\nKnown,,+77030000101"), ("reads", "ru")],
    ),
    ("admin", "/people/import/file", &[]),
    ("staff", "/people/import/saving", &[("key", "key-of-a-refusal"), ("text", "Phone\n1")]),
    ("staff", "/people/new", &[("login", "87015550011"), ("way", "invitation")]),
    ("visitor", "/join", &[]),
    (
        "visitor",
        "/join",
        &[("surname", "\u{202e}"), ("phone", "12"), ("email", "x"), ("new_password", "қысқа")],
    ),
    ("coordinator", "/applications/120/refusal", &[("reason", " ")]),
    ("visitor", "/sign-in/link", &[]),
    ("visitor", "/sign-in/link", &[("login", "12"), ("purpose", "invitation")]),
    ("visitor", "/link/password-of-a-test", &[("new_password", "қысқа"), ("shared_computer", "yes")]),
    ("admin", "/feedback/reports/103/answer", &[]),
    ("admin", "/feedback/reports/101/answer", &[("answer", "Again")]),
    ("coordinator", "/closing", &[("when", "day"), ("day", "2020-01-01"), ("own_ru", "\u{202e}")]),
    (
        "coordinator",
        "/announcements",
        &[("text_kk", "x"), ("shown_until", "2020-01-01"), ("audience", "day")],
    ),
    (
        "coordinator",
        "/announcements/101",
        &[("title_kk", "x"), ("shown_until", "2026-12-05"), ("seen", "other")],
    ),
    ("staff", "/donors", &[("key", "key-of-a-refusal"), ("email", "x")]),
    (
        "staff",
        "/donors",
        &[("key", "key-of-a-refusal"), ("kind", "person"), ("name", "Giver"), ("reads", "ru")],
    ),
    ("staff", "/donors/101/details", &[("kind", "person"), ("name", "Giver"), ("reads", "ru")]),
    ("staff", "/donations/new", &[("key", "draft-of-the-matrix"), ("step", "thing")]),
    ("staff", "/donations/new", &[("key", "draft-of-the-matrix"), ("step", "count"), ("quantity", "0")]),
    ("staff", "/donations/new", &[("key", "draft-of-the-matrix"), ("step", "more")]),
    ("staff", "/donations/new", &[("key", "draft-of-the-matrix"), ("step", "terms"), ("value", "x")]),
    ("staff", "/donations/2101/details", &[("version", "1"), ("day", "x")]),
    ("staff", "/donations/2101/lines/2101", &[("version", "1"), ("quantity", "1000000")]),
    ("staff", "/donations/1101/receipt", &[("version", "1"), ("quantity", "3")]),
    ("staff", "/donations/1101/dropping", &[("version", "1"), ("reason", " ")]),
    ("staff", "/donations/2101/certificate", &[("version", "0")]),
    ("staff", "/donations/101/certificate/voiding", &[("version", "101"), ("reason", " ")]),
    ("staff", "/donations/4101/lines/4101/items", &[]),
    ("staff", "/donations/4101/lines/4101/items", &[("step", "rest"), ("left", "9")]),
    (
        "staff",
        "/donations/4101/lines/4101/items",
        &[("place", "x"), ("grade", "E"), ("comes_with", "\u{202e}")],
    ),
    ("staff", "/donations/4101/lines/4101/items", &[("tags", "roll"), ("tag", "?"), ("serial", "X1")]),
    ("staff", "/donations/4101/lines/4101/items/4101", &[("serial", "---")]),
    ("staff", "/donations/4101/lines/4101/place", &[]),
    ("staff", "/donations/4101/lines/4101/cleaning", &[("how", "\u{202e}")]),
    ("staff", "/donations/4101/lines/4101/cleaning", &[("item", "4101"), ("seen", "1")]),
    ("staff", "/donations/4106/lines/4106/ready", &[]),
    ("staff", "/donations/4106/lines/4106/ready", &[("item", "4106"), ("seen", "1")]),
    ("staff", "/loans/returns", &[("member", "1")]),
    (
        "staff",
        "/loans/returns",
        &[("member", "1"), ("back", "101"), ("piece", "101"), ("missing", "\u{202e}")],
    ),
    ("staff", "/equipment/import", &[("text", "Вид;Место\nНоутбук;Жаңа сөре")]),
    ("staff", "/equipment/stocktakes", &[]),
    ("staff", "/equipment/stocktakes/101", &[("tag", "\u{202e}")]),
    ("staff", "/equipment/stocktakes/101/closing", &[("version", "0"), ("missing", "8008")]),
    ("staff", "/equipment/import", &[("text", "Вид;Количество\nx;0\n;1;2")]),
    ("staff", "/equipment/import/file", &[]),
    ("staff", "/equipment/import/saving", &[("key", "key-of-a-refusal"), ("text", "Model\n1")]),
];

#[tokio::test]
async fn every_refused_form_is_the_same_page_with_the_error_said_first() {
    let site = site().await;
    for (language, prefix) in [("kk", "Қате:"), ("ru", "Ошибка:"), ("en", "Error:")] {
        for &(role, address, fields) in REFUSED {
            let person = person(&site, role).await;
            person.reads(language).await;
            let page = person.post(address, fields).await;
            assert_eq!(page.attribute("html", "lang"), language, "{address}");
            if page.status() == 401 {
                continue;
            }
            assert_eq!(page.status(), 422, "{}: {}", page.address, page.summary());
            assert!(page.text("title").starts_with(prefix), "{}", page.text("title"));
            // Where one scan follows the other, the field itself says it and waits for the next one, empty.
            let is_said = page.has("main > .summary-error[autofocus][tabindex='-1'] a")
                || page.has(
                    "main input[autofocus][value=''][aria-invalid=true][aria-describedby*='-error']:first-of-type",
                );
            assert!(is_said && page.attributes("[autofocus]", "class").len() == 1, "{address}");
            assert_eq!(page.header("cache-control"), "no-store", "{address}");
        }
    }
}

/// What a page says in its own language: without the portal's name, people's names and what is marked as another language.
fn own_words(page: &Page) -> String {
    let html = page.html();
    let main = html.select(&selector("main")).next().unwrap();
    let foreign: String = main.select(&selector("[lang], .who, .name")).map(|part| words(&part)).collect();
    let said = words(&main).replace("Есік", "").replace("Қазақша", "");
    said.split(' ').filter(|word| !foreign.contains(word)).collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn an_english_page_has_no_cyrillic_and_a_russian_one_no_kazakh_letters() {
    let site = site().await;
    site.sql(
        "UPDATE member SET given_name = 'Nobody', surname = 'Known'; UPDATE support_request SET wish = '1';
         UPDATE booking_question SET question = '1', answer = iif(answer IS NULL, NULL, '1');
         UPDATE support_person SET name = 'Nobody ' || id;
         UPDATE handover SET witness = iif(witness = '', '', 'Nobody');
         UPDATE place SET name = 'Nowhere ' || id;
         UPDATE custody SET purpose = '', ended_why = iif(ended_why = '', '', '1');
         UPDATE extension SET sentence = '', reason = iif(reason = '', '', '1')",
    )
    .await;
    let is_cyrillic = |c: char| ('\u{400}'..='\u{52f}').contains(&c);
    let is_kazakh = |c: char| "әғқңөұүһіӘҒҚҢӨҰҮҺІ".contains(c);
    for role in ["visitor", "member", "coordinator", "staff", "accountant", "admin"] {
        let person = person(&site, role).await;
        for language in ["ru", "en"] {
            person.reads(language).await;
            for page in pages_of(&person).await {
                let said = own_words(&page);
                let strays = |word: &&str| {
                    word.chars().any(|c| if language == "en" { is_cyrillic(c) } else { is_kazakh(c) })
                };
                let strays: Vec<_> = said.split(' ').filter(strays).collect();
                assert!(strays.is_empty(), "{role} {language} {}: {strays:?}", page.address);
                let said = page.text("main").replace("...", "");
                let twice = said.find("..").map(|at| said.split_at(at).0);
                assert!(twice.is_none(), "{role} {language} {}: {twice:?} ends twice", page.address);
                // What has been answered, or left out, is no question any more.
                let optional = if language == "en" { "(optional)" } else { "(необязательно)" };
                let asks: Vec<_> =
                    page.texts("main dt").into_iter().filter(|dt| dt.contains(optional)).collect();
                assert!(asks.is_empty(), "{role} {language} {}: {asks:?}", page.address);
            }
        }
    }
}

#[tokio::test]
async fn every_page_of_the_example_centre_is_accessible_in_every_state() {
    let site = Site::example().await;
    let slugs = site.word("SELECT group_concat(slug) FROM resource").await;
    for (login, own) in [("member@esik.test", "member_id ="), ("coordinator@esik.test", "0 <>")] {
        let id = site.number(&format!("SELECT id FROM member WHERE email = '{login}'")).await;
        let of_each_state = format!(
            "SELECT group_concat(id) FROM (SELECT min(id) AS id FROM booking WHERE {own} {id} GROUP BY state)"
        );
        let bookings = site.word(&of_each_state).await;
        let mut addresses: Vec<String> =
            ["/", "/resources", "/bookings", "/bookings?page=2", "/messages"].map(str::to_owned).into();
        if own != "member_id =" {
            addresses.extend(["/approvals".to_owned(), "/contacts".to_owned(), "/desk".to_owned()]);
        }
        for slug in slugs.split(',') {
            addresses.extend([format!("/resources/{slug}"), format!("/resources/{slug}?view=table")]);
            addresses.push(format!("/bookings/new?resource={slug}&duration=60&date=2026-11-25"));
        }
        addresses.extend(bookings.split(',').map(|booking| format!("/bookings/{booking}")));
        let person = site.signed_in(id).await;
        for language in ["kk", "ru", "en"] {
            person.reads(language).await;
            for address in &addresses {
                let page = person.get(address).await;
                assert_eq!(page.status(), 200, "{login}: {address}");
                assert!(page.has(".example-note"), "{address} does not say that it is an example");
            }
        }
    }
}
