//! A logo or a picture is drawn anew: decoded within limits, turned the right way, made small.
//!
//! Nothing of the file that came survives but what is seen. Every logo is a PNG, and every picture of
//! a place a JPEG.

use std::io::Cursor;

use image::{
    DynamicImage, ImageDecoder as _, ImageReader, Limits,
    codecs::{
        jpeg::JpegEncoder,
        png::{CompressionType, FilterType::Adaptive, PngEncoder},
    },
    imageops::FilterType,
};

use crate::Accepted;

/// The longest side of a logo, in points.
pub const LOGO_SIDE: u32 = 512;
/// The longest side of a picture.
const PICTURE_SIDE: u32 = 1_200;
/// How good a JPEG is, of a hundred: the eye hardly sees the difference, and it is half as heavy.
const PICTURE_QUALITY: u8 = 78;
const LONGEST_SIDE: u32 = 8_000;
const MOST_MEMORY: u64 = 192 * 1024 * 1024;

/// Why there is no logo.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogoRefusal {
    /// Longer or higher than we will unpack.
    #[error("the picture has more points than are taken")]
    TooManyPoints,
    /// It cannot be drawn.
    #[error("the picture cannot be read: {0}")]
    Unreadable(String),
}

/// A PNG of at most 512 points a side, from an accepted PNG or JPEG.
pub fn reencode_logo(file: &Accepted) -> Result<Vec<u8>, LogoRefusal> {
    drawn_anew(file.bytes())
}

/// A JPEG of at most 1200 points a side, from an accepted PNG or JPEG.
pub fn reencode_picture(file: &Accepted) -> Result<Vec<u8>, LogoRefusal> {
    let drawn = DynamicImage::from(decoded(file.bytes(), PICTURE_SIDE)?.into_rgb8());
    let mut jpeg = Cursor::new(Vec::new());
    let light = JpegEncoder::new_with_quality(&mut jpeg, PICTURE_QUALITY);
    drawn.write_with_encoder(light).map_err(refused)?;
    Ok(jpeg.into_inner())
}

fn drawn_anew(bytes: &[u8]) -> Result<Vec<u8>, LogoRefusal> {
    let picture = decoded(bytes, LOGO_SIDE)?;
    let drawn = if picture.color().has_alpha() {
        DynamicImage::from(picture.into_rgba8())
    } else {
        DynamicImage::from(picture.into_rgb8())
    };
    let mut png = Cursor::new(Vec::new());
    let small = PngEncoder::new_with_quality(&mut png, CompressionType::Best, Adaptive);
    drawn.write_with_encoder(small).map_err(refused)?;
    Ok(png.into_inner())
}

/// What is seen, turned the right way, with no side longer than `side`.
fn decoded(bytes: &[u8], side: u32) -> Result<DynamicImage, LogoRefusal> {
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|fault| LogoRefusal::Unreadable(fault.to_string()))?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refused)?;
    let way = decoder.orientation().map_err(refused)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refused)?;
    picture.apply_orientation(way);
    // By plain averages most of the way, which is fast; the last of it with care.
    if picture.width().max(picture.height()) > 3 * side {
        picture = picture.thumbnail(2 * side, 2 * side);
    }
    if picture.width().max(picture.height()) > side {
        picture = picture.resize(side, side, FilterType::CatmullRom);
    }
    Ok(picture)
}

fn refused(fault: image::ImageError) -> LogoRefusal {
    match fault {
        image::ImageError::Limits(_) => LogoRefusal::TooManyPoints,
        other => LogoRefusal::Unreadable(other.to_string()),
    }
}
