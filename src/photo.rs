//! A photograph as it is kept: upright, in a width for phones and one for desks, with nothing of its metadata.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, Rgba, RgbaImage};
use image::{imageops, imageops::FilterType};
use tokio::sync::Mutex;

/// The largest file; bytes.
pub const LARGEST: usize = 5 * 1024 * 1024;
/// The longest side that is sent to a phone, and to a wide screen; pixels.
const PHONE: u32 = 800;
const DESK: u32 = 1600;
const QUALITY: u8 = 80;
/// Pixels of the longest side, and of all: a small file can claim to be as large as a town.
const LONGEST_SIDE: u32 = 12_000;
const MOST_PIXELS: u64 = 40_000_000;
/// Bytes for reading one.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;

/// One size of a photograph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Size {
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// JPEG.
    pub content: Vec<u8>,
}

/// Why a file is no photograph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// No JPEG, PNG or WebP, or a broken one.
    Unreadable,
    /// More pixels than a camera makes.
    TooManyPixels,
}

/// Makes the sizes of a photograph, from the smallest, apart from everything else that goes on, and one at a time.
/// The error of the outside is that the work itself broke off.
pub async fn sizes(file: Vec<u8>) -> Result<Result<Vec<Size>, Problem>, tokio::task::JoinError> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::const_new(());
    let turn = ONE_AT_A_TIME.lock().await;
    tokio::task::spawn_blocking(move || {
        let sizes = sizes_now(&file);
        drop(turn);
        sizes
    })
    .await
}

fn sizes_now(file: &[u8]) -> Result<Vec<Size>, Problem> {
    let photo = upright(file)?;
    let mut sizes = vec![size(&photo, PHONE)?];
    // One that is small already is kept as large as it is; of two as wide one is enough.
    if photo.width().max(photo.height()) > PHONE {
        let larger = size(&photo, DESK)?;
        sizes.retain(|smaller| smaller.width < larger.width);
        sizes.push(larger);
    }
    Ok(sizes)
}

/// The picture with the top where the camera's holder had it.
fn upright(file: &[u8]) -> Result<DynamicImage, Problem> {
    let mut reader =
        ImageReader::new(Cursor::new(file)).with_guessed_format().map_err(|_| Problem::Unreadable)?;
    if !matches!(reader.format(), Some(ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP)) {
        return Err(Problem::Unreadable);
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| problem(&error))?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Problem::TooManyPixels);
    }
    let orientation = decoder.orientation().map_err(|error| problem(&error))?;
    let mut photo = DynamicImage::from_decoder(decoder).map_err(|error| problem(&error))?;
    photo.apply_orientation(orientation);
    Ok(photo)
}

fn problem(error: &ImageError) -> Problem {
    match error {
        ImageError::Limits(_) => Problem::TooManyPixels,
        _ => Problem::Unreadable,
    }
}

/// Brought into a square of `side`, never made larger; what can be seen through lies on white.
fn size(photo: &DynamicImage, side: u32) -> Result<Size, Problem> {
    let fits = photo.width() <= side && photo.height() <= side;
    let small = if fits { photo.clone() } else { photo.resize(side, side, FilterType::Triangle) };
    let mut ground = RgbaImage::from_pixel(small.width(), small.height(), Rgba([255; 4]));
    imageops::overlay(&mut ground, &small.to_rgba8(), 0, 0);
    let upon_white = DynamicImage::ImageRgba8(ground).to_rgb8();
    let mut content = Vec::new();
    JpegEncoder::new_with_quality(&mut content, QUALITY)
        .encode_image(&upon_white)
        .map_err(|error| problem(&error))?;
    Ok(Size { width: upon_white.width(), height: upon_white.height(), content })
}

#[cfg(test)]
mod tests;
