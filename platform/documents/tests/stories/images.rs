//! Pictures lose what is not picture; a logo is drawn anew.

use documents::{Allowed, Clean, Kind, LogoRefusal, accept, reencode_logo};
use image::{GenericImageView as _, ImageFormat, load_from_memory};

use crate::builders::{chunk, photograph, picture};

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|piece| piece == what)
}

#[test]
fn a_photograph_forgets_where_it_was_taken_and_stands_upright() {
    let taken = photograph(6);
    assert!(holds(&taken, b"GPS"));
    let trailing = [&taken[..], b"SEFT and a film"].concat();
    for bytes in [taken, trailing] {
        let file = accept("referat.jpg", bytes, &Allowed::PAPERS).expect("a photograph");
        for gone in [&b"GPS"[..], b"Kari", b"film"] {
            assert!(!holds(file.bytes(), gone));
        }
        // A quarter turn: 64 × 32 is shown as 32 × 64.
        let logo = reencode_logo(&file).expect("a logo");
        let shown = load_from_memory(&logo).expect("a picture");
        assert_eq!(shown.dimensions(), (32, 64));
        assert!(!holds(&logo, b"Exif"));
    }
    let upright = accept("a.jpg", photograph(1), &Allowed::PAPERS).expect("a photograph");
    assert!(!holds(upright.bytes(), b"Exif"));
}

#[test]
fn the_points_of_a_picture_are_what_they_were() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png] {
        let bytes = picture(40, 30, format);
        let file = accept("a", bytes.clone(), &Allowed::PAPERS).expect("a picture");
        let (before, after) = (load_from_memory(&bytes), load_from_memory(file.bytes()));
        assert_eq!(before.expect("a picture"), after.expect("a picture"));
    }
}

#[test]
fn a_drawing_loses_its_notes() {
    let drawn = picture(4, 4, ImageFormat::Png);
    let note = chunk(*b"tEXt", b"Author\0Kari Nordmann");
    let noted = [&drawn[..33], &note, &drawn[33..], b"and more"].concat();
    let file = accept("a.png", noted, &Allowed::PAPERS).expect("a drawing");
    assert_eq!(file.bytes(), drawn);
}

#[test]
fn a_logo_is_small_and_never_made_larger() {
    for (sides, expected) in [((1024, 256), (512, 128)), ((40, 30), (40, 30))] {
        let bytes = picture(sides.0, sides.1, ImageFormat::Png);
        let file = accept("logo.png", bytes, &Allowed::LOGO).expect("a picture");
        let logo = reencode_logo(&file).expect("a logo");
        let shown = load_from_memory(&logo).expect("a picture");
        assert_eq!(shown.dimensions(), expected);
        let left = shown.get_pixel(0, 0);
        assert_eq!(left.0, [200, 0, 0, 255]);
        let kept = Clean::made_here("Sandvik IL", Kind::Png, logo);
        assert_eq!(kept.name(), "Sandvik IL.png");
    }
}

#[test]
fn a_logo_is_decoded_within_limits() {
    // Within what a paper may be, beyond what a logo may be.
    let mut drawn = picture(4, 4, ImageFormat::Png);
    drawn[16..24].copy_from_slice(&[0, 0, 0x23, 0x28, 0, 0, 0x23, 0x28]);
    let sum = crc_of(&drawn[12..29]).to_be_bytes();
    drawn[29..33].copy_from_slice(&sum);
    let file = accept("logo.png", drawn, &Allowed::LOGO).expect("9000 × 9000 by its own words");
    assert_eq!(reencode_logo(&file), Err(LogoRefusal::TooManyPoints));
    let mut cut = picture(64, 64, ImageFormat::Jpeg);
    let half = cut.len() / 2;
    cut.drain(half..cut.len() - 2);
    if let Ok(file) = accept("logo.jpg", cut, &Allowed::LOGO) {
        assert!(reencode_logo(&file).is_ok(), "what is missing is grey");
    }
}

/// The sum of a PNG's chunk.
fn crc_of(bytes: &[u8]) -> u32 {
    let mut sum = flate2::Crc::new();
    sum.update(bytes);
    sum.sum()
}
