use super::*;

/// Red above, blue below; nothing to be seen through.
fn flag(width: u32, height: u32) -> DynamicImage {
    let colour = |y| if y < height / 2 { [255, 0, 0, 255] } else { [0, 0, 255, 255] };
    DynamicImage::ImageRgba8(RgbaImage::from_fn(width, height, |_, y| Rgba(colour(y))))
}

fn file(photo: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let photo =
        if format == ImageFormat::Jpeg { DynamicImage::ImageRgb8(photo.to_rgb8()) } else { photo.clone() };
    photo.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// The same JPEG as a phone writes it: turned by `orientation`, with where it was taken.
fn from_a_phone(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
    exif.extend(b"50.2839N 57.1670E");
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    let (start, rest) = jpeg.split_at(2);
    [start, &[0xff, 0xe1], &length, &exif, rest].concat()
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}

fn is_red(size: &Size, x: u32, y: u32) -> bool {
    let image = image::load_from_memory(&size.content).unwrap().to_rgb8();
    let [red, _, blue] = image.get_pixel(x, y).0;
    red > 200 && blue < 60
}

#[test]
fn a_large_photograph_comes_in_two_widths_and_a_small_one_as_it_is() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let sizes = sizes_now(&file(&flag(2000, 1000), format)).unwrap();
        let seen: Vec<_> = sizes.iter().map(|size| (size.width, size.height)).collect();
        assert_eq!(seen, [(800, 400), (1600, 800)], "{format:?}");
    }
    let sizes = |width, height| {
        let made = sizes_now(&file(&flag(width, height), ImageFormat::Png)).unwrap();
        made.iter().map(|size| (size.width, size.height)).collect::<Vec<_>>()
    };
    assert_eq!(sizes(800, 600), [(800, 600)]);
    assert_eq!(sizes(801, 600), [(800, 599), (801, 600)]);
    assert_eq!(sizes(600, 1200), [(400, 800), (600, 1200)]);
}

#[test]
fn it_stands_upright_and_says_nothing_of_where_it_was_taken() {
    let phone = from_a_phone(&file(&flag(400, 200), ImageFormat::Jpeg), 6);
    assert!(contains(&phone, b"57.1670E"));
    let sizes = sizes_now(&phone).unwrap();
    let only = sizes.first().unwrap();
    assert_eq!((only.width, only.height), (200, 400), "turned by a quarter");
    assert!(is_red(only, 190, 200) && !is_red(only, 10, 200), "what was above is at the right");
    assert!(!contains(&only.content, b"Exif") && !contains(&only.content, b"57.1670E"));
}

#[test]
fn what_can_be_seen_through_lies_on_white() {
    let glass = DynamicImage::ImageRgba8(RgbaImage::from_pixel(40, 40, Rgba([0, 0, 0, 0])));
    let sizes = sizes_now(&file(&glass, ImageFormat::Png)).unwrap();
    let image = image::load_from_memory(&sizes.first().unwrap().content).unwrap().to_rgb8();
    assert!(image.get_pixel(20, 20).0.iter().all(|part| *part > 250));
}

#[test]
fn of_two_sizes_of_one_width_the_larger_is_kept() {
    let thread = sizes_now(&file(&flag(1, 8000), ImageFormat::Png)).unwrap();
    assert_eq!(thread.iter().map(|size| (size.width, size.height)).collect::<Vec<_>>(), [(1, 1600)]);
}

#[test]
fn what_is_no_photograph_is_refused() {
    let photo = file(&flag(400, 200), ImageFormat::Png);
    let half = photo.get(..photo.len() / 2).unwrap();
    let drawing: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    for wrong in [b"".as_slice(), b"hello", b"GIF89a\x01\0\x01\0\0\0\0;", drawing, b"\xff\xd8\xff", half] {
        assert_eq!(sizes_now(wrong), Err(Problem::Unreadable), "{}", String::from_utf8_lossy(wrong));
    }
}

#[test]
fn a_small_file_that_claims_to_be_a_town_is_refused_before_it_is_unpacked() {
    let mut bomb = file(&flag(20, 20), ImageFormat::Png);
    for (width, height) in [(60_000_u32, 60_000_u32), (11_000, 11_000), (20, 12_001)] {
        // Signature, length and name of the header, then width and height; its checksum follows.
        bomb.splice(16..24, [width.to_be_bytes(), height.to_be_bytes()].concat());
        let sum = crc(bomb.get(12..29).unwrap());
        bomb.splice(29..33, sum.to_be_bytes());
        assert_eq!(sizes_now(&bomb), Err(Problem::TooManyPixels), "{width} x {height}");
    }
}

/// As PNG sums: CRC-32 of ISO 3309.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg()))
    })
}
