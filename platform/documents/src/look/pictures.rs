//! Pictures, with all that is not picture left out: where and with what it was taken, thumbnails,
//! comments, and whatever hangs on after the end. A photograph of the minutes shows the minutes.
//!
//! JPEG by ITU T.81, its orientation by Exif 2.3; PNG by ISO 15948. Nothing is encoded anew, so the
//! picture is bit by bit what it was.

use crate::FileRefusal;

/// The largest picture, in points: what a reader's machine is asked to hold.
const MOST_POINTS: u64 = 100_000_000;

/// Chunks of a PNG that are the picture and its colours.
const PNG_KEPT: [&[u8; 4]; 12] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"pHYs",
    b"bKGD", b"sBIT",
];

/// A PNG with its picture alone.
pub fn bare_png(bytes: &[u8]) -> Result<Vec<u8>, FileRefusal> {
    let (mut bare, mut rest) = (bytes[..8].to_vec(), &bytes[8..]);
    loop {
        let (head, _) = rest.split_first_chunk::<8>().ok_or(FileRefusal::Broken)?;
        let [a, b, c, d, kind @ ..] = *head;
        let length = usize::try_from(u32::from_be_bytes([a, b, c, d])).unwrap_or(usize::MAX);
        let whole = length.checked_add(12).filter(|whole| *whole <= rest.len());
        let (chunk, after) = rest.split_at(whole.ok_or(FileRefusal::Broken)?);
        if (&kind == b"IHDR") != (bare.len() == 8) {
            return Err(FileRefusal::Broken);
        }
        if &kind == b"IHDR" {
            let sides = chunk.get(8..16).ok_or(FileRefusal::Broken)?;
            measured(four(sides), four(&sides[4..]))?;
        }
        if PNG_KEPT.contains(&&kind) {
            bare.extend_from_slice(chunk);
        }
        if &kind == b"IEND" {
            return Ok(bare);
        }
        rest = after;
    }
}

/// A JPEG with its picture, its colours and which way is up.
pub fn bare_jpeg(bytes: &[u8]) -> Result<Vec<u8>, FileRefusal> {
    let (mut bare, mut at, mut pictured) = (bytes[..2].to_vec(), 2, false);
    loop {
        let segment = Segment::read(bytes, at)?;
        match segment.marker {
            END => {
                bare.extend_from_slice(&[0xff, END]);
                return pictured.then_some(bare).ok_or(FileRefusal::Broken);
            }
            SCAN => {
                let end = end_of_scan(bytes, segment.end)?;
                bare.extend_from_slice(&bytes[segment.start..end]);
                (at, pictured) = (end, true);
                continue;
            }
            EXIF if segment.body.starts_with(b"Exif\0\0") => {
                if let Some(turned) = orientation(&segment.body[6..]) {
                    bare.extend_from_slice(&only_orientation(turned));
                }
            }
            marker => {
                if is_frame(marker) {
                    let sides = segment.body.get(1..5).ok_or(FileRefusal::Broken)?;
                    measured(two(&sides[2..]), two(sides))?;
                }
                if segment.is_picture() {
                    bare.extend_from_slice(&bytes[segment.start..segment.end]);
                }
            }
        }
        at = segment.end;
    }
}

const END: u8 = 0xd9;
const SCAN: u8 = 0xda;
const EXIF: u8 = 0xe1;
const COLOURS: u8 = 0xe2;
const ADOBE: u8 = 0xee;
const COMMENT: u8 = 0xfe;

struct Segment<'b> {
    marker: u8,
    start: usize,
    end: usize,
    body: &'b [u8],
}

impl<'b> Segment<'b> {
    fn read(bytes: &'b [u8], start: usize) -> Result<Self, FileRefusal> {
        let fault = FileRefusal::Broken;
        if bytes.get(start) != Some(&0xff) {
            return Err(fault);
        }
        // Any number of 0xff may stand in front of a marker.
        let fill = bytes[start..]
            .iter()
            .take_while(|byte| **byte == 0xff)
            .count();
        let start = start + fill - 1;
        let marker = *bytes.get(start + 1).ok_or(FileRefusal::Broken)?;
        if marker == END {
            return Ok(Self {
                marker,
                start,
                end: start + 2,
                body: &[],
            });
        }
        let length = bytes.get(start + 2..start + 4).ok_or(FileRefusal::Broken)?;
        let end = start + 2 + usize::from(u16::from_be_bytes([length[0], length[1]]));
        let body = bytes.get(start + 4..end).ok_or(fault)?;
        Ok(Self {
            marker,
            start,
            end,
            body,
        })
    }

    fn is_picture(&self) -> bool {
        match self.marker {
            COLOURS => self.body.starts_with(b"ICC_PROFILE\0"),
            ADOBE => self.body.starts_with(b"Adobe"),
            0xe0..=0xef | COMMENT => false,
            _ => true,
        }
    }
}

/// Frames tell the size; the markers between them that do not are tables.
fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc)
}

/// The picture's own bytes go on until a marker that is neither a stuffed 0xff nor a restart.
fn end_of_scan(bytes: &[u8], from: usize) -> Result<usize, FileRefusal> {
    memchr::memchr_iter(0xff, &bytes[from..])
        .map(|at| from + at)
        .find(|at| {
            let next = bytes.get(at + 1);
            next.is_some_and(|next| !matches!(*next, 0 | 0xff | 0xd0..=0xd7))
        })
        .ok_or(FileRefusal::Broken)
}

/// Which way is up, of the eight ways in Exif; `None` when it is as it should be.
fn orientation(tiff: &[u8]) -> Option<u8> {
    let little = tiff.starts_with(b"II");
    let number = |at: usize, length: usize| {
        let bytes = tiff.get(at..at.checked_add(length)?)?;
        let put = |all: u32, byte: &u8| all << 8 | u32::from(*byte);
        Some(if little {
            bytes.iter().rev().fold(0, put)
        } else {
            bytes.iter().fold(0, put)
        })
    };
    let directory = usize::try_from(number(4, 4)?).ok()?;
    let entries = usize::try_from(number(directory, 2)?).ok()?;
    let first = directory + 2;
    let entry = (0..entries)
        .map(|entry| first + entry * 12)
        .find(|at| number(*at, 2) == Some(0x0112))?;
    let way = u8::try_from(number(entry + 8, 2)?).ok()?;
    (2..=8).contains(&way).then_some(way)
}

/// An Exif segment that says which way is up, and nothing else.
fn only_orientation(way: u8) -> Vec<u8> {
    let mut segment = vec![0xff, EXIF, 0, 34];
    segment.extend_from_slice(b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0");
    segment.extend_from_slice(&[way, 0, 0, 0, 0, 0, 0]);
    segment
}

fn measured(width: u64, height: u64) -> Result<(), FileRefusal> {
    if width == 0 || height == 0 {
        return Err(FileRefusal::Broken);
    }
    if width.saturating_mul(height) > MOST_POINTS {
        return Err(FileRefusal::Swells);
    }
    Ok(())
}

fn two(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .take(2)
        .fold(0, |all, byte| all << 8 | u64::from(*byte))
}

fn four(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .take(4)
        .fold(0, |all, byte| all << 8 | u64::from(*byte))
}
