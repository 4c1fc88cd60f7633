//! Photographs of what can be booked: brought, described in three languages, and only then shown.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, RgbImage};

use crate::support::{Page, Person, Site};

const PAGE: &str = "/admin/resources/library/pictures";

async fn admin(site: &Site) -> Person {
    let admin = site.admin().await;
    admin.reads("en").await;
    admin
}

fn photo(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let image = RgbImage::from_pixel(width, height, image::Rgb([180, 120, 90]));
    DynamicImage::ImageRgb8(image).write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

/// Sends a photograph as a browser does.
async fn sent(person: &Person, key: &str, file: &[u8]) -> Page {
    let part = |name: &str| format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"");
    let key = format!("{}\r\n\r\n{key}\r\n", part("key"));
    let head = format!("{}; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n", part("file"));
    let body = [key.as_bytes(), head.as_bytes(), file, b"\r\n--b--\r\n"].concat();
    person.post_raw(PAGE, "multipart/form-data; boundary=b", body).await
}

async fn described(admin: &Person, page: &Page, words: [&str; 3]) -> Page {
    let fields = ["description_kk", "description_ru", "description_en"];
    let form =
        fields.iter().zip(words).fold(page.form("#answers"), |form, (name, text)| form.with(name, text));
    admin.submit(form).await
}

/// A picture that everybody sees; where it is described.
async fn shown(admin: &Person, key: &str, english: &str) -> String {
    let brought = sent(admin, key, &photo(40, 30)).await;
    let page = admin.follow(&brought).await;
    assert_eq!(described(admin, &page, ["Есік.", "Дверь.", english]).await.status(), 303);
    brought.location().to_owned()
}

async fn pictures(person: &Person) -> Vec<String> {
    person.get("/resources/library").await.attributes("figure.picture img", "alt")
}

#[tokio::test]
async fn a_photograph_is_shown_once_it_is_described_in_three_languages() {
    let site = Site::new().await;
    let (admin, member) = (admin(&site).await, site.member().await);
    let key = admin.get(PAGE).await.attribute("main input[name=key]", "value");
    let brought = sent(&admin, &key, &photo(2000, 1000)).await;
    let page = admin.follow(&brought).await;
    assert_eq!(pictures(&member).await, [""; 0], "nobody has described it yet");
    assert!(admin.get(PAGE).await.says("Not shown to anybody yet"));

    let missing = described(&admin, &page, ["Кең есік.", "", "  "]).await;
    assert_eq!(missing.status(), 422);
    assert_eq!(missing.texts("main .field-error .error").len(), 2, "{}", missing.summary());
    assert_eq!(missing.text("#description_kk").trim(), "Кең есік.", "nothing typed is lost");

    let saved = described(&admin, &page, ["Кең есік.", "Широкая дверь.", "A wide door."]).await;
    assert!(admin.follow(&saved).await.says("The description is saved."));
    for (language, words) in [("kk", "Кең есік."), ("ru", "Широкая дверь."), ("en", "A wide door.")]
    {
        member.reads(language).await;
        assert_eq!(pictures(&member).await, [words]);
    }
    let page = member.get("/resources/library").await;
    let image = "figure.picture img";
    assert_eq!(
        (page.attribute(image, "width"), page.attribute(image, "height")),
        ("800".into(), "400".into())
    );
    let sources = page.attribute(image, "srcset");
    assert!(sources.contains(" 800w, ") && sources.ends_with(" 1600w"), "{sources}");

    let file = site.visitor().get(&page.attribute(image, "src")).await;
    assert_eq!((file.status(), file.header("content-type")), (200, "image/jpeg"));
    assert_eq!(file.header("cache-control"), "public, max-age=31536000, immutable");
    assert!(file.set_cookies().is_empty());
}

#[tokio::test]
async fn sent_twice_it_comes_once() {
    let site = Site::new().await;
    let admin = admin(&site).await;
    let first = sent(&admin, "key-of-a-photograph", &photo(40, 30)).await;
    let second = sent(&admin, "key-of-a-photograph", &photo(40, 30)).await;
    assert_eq!(first.location(), second.location());
    assert_eq!(site.number("SELECT count(*) FROM resource_picture").await, 1);
    assert_eq!(sent(&admin, "another-key-of-a-photograph", &photo(40, 30)).await.status(), 303);
    assert_eq!(site.number("SELECT count(*) FROM resource_picture").await, 2);
    assert_eq!(site.number("SELECT count(*) FROM journal WHERE action = 'resource_changed'").await, 2);
}

#[tokio::test]
async fn what_is_no_photograph_is_refused_at_its_field() {
    let site = Site::new().await;
    let admin = admin(&site).await;
    let too_large = vec![0xff_u8; 5 * 1024 * 1024 + 1];
    for (file, sentence) in [
        (b"".as_slice(), "Choose a photograph."),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>".as_slice(), "no photograph that can be read"),
        (&too_large, "larger than 5 MB"),
    ] {
        let page = sent(&admin, "key-of-a-photograph", file).await;
        assert_eq!(page.status(), 422);
        assert!(page.text("#file-error").contains(sentence), "{}", page.summary());
        assert_eq!(page.attribute("#file", "aria-invalid"), "true");
    }
    let far_too_large = vec![0xff_u8; 6 * 1024 * 1024];
    assert_eq!(sent(&admin, "key-of-a-photograph", &far_too_large).await.status(), 413);
    assert_eq!(site.number("SELECT count(*) FROM resource_picture").await, 0);
}

#[tokio::test]
async fn a_dozen_is_enough() {
    let site = Site::new().await;
    let admin = admin(&site).await;
    for n in 0..12 {
        assert_eq!(sent(&admin, &format!("key-of-photograph-{n}"), &photo(8, 8)).await.status(), 303);
    }
    let page = sent(&admin, "key-of-photograph-12", &photo(8, 8)).await;
    assert_eq!(page.status(), 422);
    assert!(page.text("#file-error").contains("12 pictures already"), "{}", page.summary());
}

#[tokio::test]
async fn pictures_are_put_in_order_and_removed() {
    let site = Site::new().await;
    let admin = admin(&site).await;
    shown(&admin, "key-of-the-first", "The door.").await;
    let second = shown(&admin, "key-of-the-second", "The tables.").await;
    assert_eq!(pictures(&admin).await, ["The door.", "The tables."]);
    let moved = admin.post(&format!("{second}/position"), &[("wanted", "earlier")]).await;
    assert!(admin.follow(&moved).await.says("The order has changed."));
    assert_eq!(pictures(&admin).await, ["The tables.", "The door."]);

    let asked = admin.get(&format!("{second}/removal")).await;
    let form = || asked.form("main form");
    let removed = admin.submit(form()).await;
    assert!(admin.follow(&removed).await.says("The picture is removed."));
    assert_eq!(pictures(&admin).await, ["The door."]);
    assert_eq!(site.number("SELECT count(DISTINCT picture_id) FROM resource_picture_size").await, 1);
    assert_eq!(admin.submit(form()).await.status(), 303, "pressed twice");
    assert_eq!(admin.get(&second).await.status(), 404);
}

#[tokio::test]
async fn two_who_describe_one_picture_hear_of_each_other() {
    let site = Site::new().await;
    let admin = admin(&site).await;
    let brought = sent(&admin, "key-of-a-photograph", &photo(40, 30)).await;
    let page = admin.follow(&brought).await;
    assert_eq!(described(&admin, &page, ["Есік.", "Дверь.", "The door."]).await.status(), 303);
    let late = described(&admin, &page, ["Терезе.", "Окно.", "The window."]).await;
    assert_eq!(late.status(), 422);
    assert!(late.summary().contains("Saved now: The door."), "{}", late.summary());
    assert_eq!(late.text("#description_en").trim(), "The window.");
    assert_eq!(
        admin.submit(late.form("#answers")).await.status(),
        303,
        "told, one may put one's own in its place"
    );
    assert_eq!(pictures(&admin).await, ["The window."]);
}
