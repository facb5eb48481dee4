//! Colours as a screen mixes them, and the few sums the theme needs.
//!
//! Luminance and contrast are WCAG 2's (relative luminance; ratio of the lighter to the darker, each plus 0.05).
//! Saturation is changed in OKLCH (Björn Ottosson, 2020), lightness is read as L* of CIELUV, as in `HSLuv`.
//! Every colour is kept as the eight bits a channel it is sent with: what is measured is what is shown.

use std::fmt;

/// A ground, and the contrast a colour must have to it.
pub type Demand = (Colour, f64);

/// Where to move a colour that is too near its ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Towards black.
    Darker,
    /// Towards white.
    Lighter,
}

/// A colour of the screen, written `#rrggbb`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

impl Colour {
    /// White.
    pub const WHITE: Self = Self::of(0x00ff_ffff);
    /// Black.
    pub const BLACK: Self = Self::of(0);

    /// The colour of a number such as `0x0c5565`.
    pub const fn of(rgb: u32) -> Self {
        let [_, red, green, blue] = rgb.to_be_bytes();
        Self { red, green, blue }
    }

    /// Reads `#abc` and `#aabbcc`, in either case; nothing else is a colour here.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let number = u32::from_str_radix(digits, 16).ok()?;
        match digits.len() {
            3 => Some(Self::of(
                ((number & 0xf00) * 0x1100) | ((number & 0xf0) * 0x110) | ((number & 0xf) * 0x11),
            )),
            6 => Some(Self::of(number)),
            _ => None,
        }
    }

    /// WCAG relative luminance: 0 for black, 1 for white.
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// WCAG contrast ratio: 1 for the same colour, 21 for black on white.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// L* of CIELUV, from 0 to 100.
    pub fn lightness(self) -> f64 {
        let luminance = self.luminance();
        if luminance <= DARK_LUMINANCE {
            luminance * DARK_SLOPE
        } else {
            116.0 * luminance.cbrt() - 16.0
        }
    }

    /// This hue at another luminance: mixed with black or white until it fits.
    #[must_use]
    pub fn at_luminance(self, wanted: f64) -> Self {
        let far = if self.luminance() > wanted {
            Self::BLACK
        } else {
            Self::WHITE
        };
        let (mut near_share, mut far_share) = (0.0, 1.0);
        for _ in 0..24 {
            let middle = f64::midpoint(near_share, far_share);
            let mixed = luminance_of(self.mixed(far, middle));
            if (mixed > wanted) == (far == Self::BLACK) {
                near_share = middle;
            } else {
                far_share = middle;
            }
        }
        Self::from_channels(self.mixed(far, f64::midpoint(near_share, far_share)))
    }

    /// This hue at another lightness (L* of CIELUV); beyond the ends it is black or white.
    #[must_use]
    pub fn at_lightness(self, wanted: f64) -> Self {
        let wanted = wanted.clamp(0.0, 100.0);
        let dark = DARK_LUMINANCE * DARK_SLOPE;
        self.at_luminance(if wanted <= dark {
            wanted / DARK_SLOPE
        } else {
            ((wanted + 16.0) / 116.0).powi(3)
        })
    }

    /// Less (or more) saturated: the chroma of OKLCH times `factor`.
    #[must_use]
    pub fn with_chroma_times(self, factor: f64) -> Self {
        let [lightness, a, b] = self.oklab();
        Self::from_oklab([lightness, a * factor, b * factor])
    }

    /// A dark near-grey that leans towards this hue, for text and hairlines.
    #[must_use]
    pub fn as_ink(self) -> Self {
        let [_, a, b] = self.oklab();
        let chroma = a.hypot(b);
        let factor = if chroma > 0.0 {
            (chroma * INK_SHARE).min(INK_CHROMA) / chroma
        } else {
            0.0
        };
        Self::from_oklab([INK_LIGHTNESS, a * factor, b * factor])
    }

    /// This hue, moved darker or lighter just until it keeps every contrast demanded.
    #[must_use]
    pub fn moved_until(self, direction: Direction, demands: &[Demand]) -> Self {
        let (mut colour, mut luminance) = (self, self.luminance());
        while !colour.meets(demands) && (0.0..=1.0).contains(&luminance) {
            luminance += match direction {
                Direction::Darker => -LUMINANCE_STEP,
                Direction::Lighter => LUMINANCE_STEP,
            };
            colour = self.at_luminance(luminance.clamp(0.0, 1.0));
        }
        colour
    }

    /// Whether every contrast demanded is kept.
    pub fn meets(self, demands: &[Demand]) -> bool {
        demands
            .iter()
            .all(|&(ground, ratio)| self.contrast(ground) >= ratio)
    }

    fn channels(self) -> [f64; 3] {
        [self.red, self.green, self.blue].map(|channel| f64::from(channel) / 255.0)
    }

    fn linear(self) -> [f64; 3] {
        self.channels().map(to_linear)
    }

    fn mixed(self, other: Self, share: f64) -> [f64; 3] {
        let (from, to) = (self.channels(), other.channels());
        [0, 1, 2].map(|at| from[at] + (to[at] - from[at]) * share)
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to 0–255 first"
    )]
    fn from_channels(channels: [f64; 3]) -> Self {
        let [red, green, blue] =
            channels.map(|channel| (channel.clamp(0.0, 1.0) * 255.0).round() as u8);
        Self { red, green, blue }
    }

    fn oklab(self) -> [f64; 3] {
        let roots = times(&CONES, self.linear()).map(f64::cbrt);
        times(&LAB, roots)
    }

    fn from_oklab(lab: [f64; 3]) -> Self {
        let cones = times(&FROM_LAB, lab).map(|root| root.powi(3));
        Self::from_channels(times(&FROM_CONES, cones).map(from_linear))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl fmt::Debug for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

// Small enough that no step is seen, large enough that few are needed.
const LUMINANCE_STEP: f64 = 0.001;

// CIE: below this luminance, lightness grows in a straight line.
const DARK_LUMINANCE: f64 = 0.008_856_451_679;
const DARK_SLOPE: f64 = 903.296_296_296;

// The ink of the house: as dark as #1D2A2E, with about a quarter of the main colour's chroma.
const INK_LIGHTNESS: f64 = 0.272;
const INK_SHARE: f64 = 0.27;
const INK_CHROMA: f64 = 0.02;

// Ottosson's published matrices, from linear sRGB to cone responses to OKLab, and back.
const CONES: [[f64; 3]; 3] = [
    [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
    [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
    [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
];
const LAB: [[f64; 3]; 3] = [
    [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
    [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
    [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
];
const FROM_LAB: [[f64; 3]; 3] = [
    [1.0, 0.396_337_777_4, 0.215_803_757_3],
    [1.0, -0.105_561_345_8, -0.063_854_172_8],
    [1.0, -0.089_484_177_5, -1.291_485_548_0],
];
const FROM_CONES: [[f64; 3]; 3] = [
    [4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2],
    [-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5],
    [-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701_0],
];

fn times(matrix: &[[f64; 3]; 3], vector: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2])
}

fn to_linear(channel: f64) -> f64 {
    if channel <= 0.04045 {
        channel / 12.92
    } else {
        ((channel + 0.055) / 1.055).powf(2.4)
    }
}

fn from_linear(channel: f64) -> f64 {
    if channel <= 0.003_130_8 {
        channel * 12.92
    } else {
        1.055 * channel.powf(1.0 / 2.4) - 0.055
    }
}

fn luminance_of(channels: [f64; 3]) -> f64 {
    let [red, green, blue] = channels.map(to_linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_in_two_forms_only() {
        assert_eq!(Colour::parse("#0C5565"), Some(Colour::of(0x0c_5565)));
        assert_eq!(Colour::parse("#fa3"), Some(Colour::of(0xff_aa33)));
        for wrong in [
            "", "#", "0c5565", "#0c556", "#0c55655", "#0c55gg", "#+c5565", "teal", "#æøå",
        ] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn contrast_is_wcags() {
        assert!((Colour::BLACK.contrast(Colour::WHITE) - 21.0).abs() < 1e-9);
        assert!((Colour::of(0x76_7676).contrast(Colour::WHITE) - 4.54).abs() < 0.005);
    }

    #[test]
    fn lightness_is_that_of_the_published_tables() {
        assert!((Colour::WHITE.lightness() - 100.0).abs() < 1e-6);
        assert!((Colour::of(0x77_7777).lightness() - 50.03).abs() < 0.01);
        let grey = Colour::of(0xff_0000).at_lightness(50.0);
        assert!((grey.lightness() - 50.0).abs() < 0.5);
    }

    #[test]
    fn a_hue_is_moved_to_any_luminance() {
        for hue in [0x0000_00ff, 0x00ff_ff00, 0x0c_5565, 0, 0x00ff_ffff] {
            for wanted in [0.0, 0.0245, 0.11, 0.5, 0.9, 1.0] {
                let got = Colour::of(hue).at_luminance(wanted).luminance();
                assert!(
                    (got - wanted).abs() < 0.006,
                    "{hue:06x} at {wanted} became {got}"
                );
            }
        }
    }

    #[test]
    fn a_colour_is_moved_no_further_than_it_must() {
        let demands = [(Colour::WHITE, 4.5)];
        let yellow = Colour::of(0xff_ff00).moved_until(Direction::Darker, &demands);
        assert!(yellow.meets(&demands));
        assert!(yellow.contrast(Colour::WHITE) < 4.65, "{yellow}");
        let teal = Colour::of(0x0c_5565);
        assert_eq!(teal.moved_until(Direction::Darker, &demands), teal);
    }

    #[test]
    fn a_trip_through_oklab_changes_nothing() {
        for rgb in [
            0x0c_5565, 0x93_400f, 0xff_ff00, 0x00_0000, 0xff_ffff, 0x12_34ab,
        ] {
            assert_eq!(Colour::of(rgb).with_chroma_times(1.0), Colour::of(rgb));
        }
    }
}
