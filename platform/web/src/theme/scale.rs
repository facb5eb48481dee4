//! The sixteen steps Designsystemet makes of one colour, in light and in dark.
//!
//! The numbers and the order of the sums follow the token tool of Designsystemet (packages/cli/src/colors,
//! © 2024 Digitaliseringsdirektoratet (Digdir), MIT licence; the notice stands in NOTICE.md beside this file):
//! each step has a fixed luminance; in dark the chroma is cut to 0.7; base, hover and active are steps of
//! lightness; the text on them is black or white. What is ours is in `palette.rs`: the steps are moved until
//! their contrast is certain.

use super::Scheme;
use super::colour::{Colour, Demand, Direction};
use std::ops::{Index, IndexMut};

/// A step of a scale, in Designsystemet's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    BackgroundDefault,
    BackgroundTinted,
    SurfaceDefault,
    SurfaceTinted,
    SurfaceHover,
    SurfaceActive,
    BorderSubtle,
    BorderDefault,
    BorderStrong,
    TextSubtle,
    TextDefault,
    BaseDefault,
    BaseHover,
    BaseActive,
    BaseContrastSubtle,
    BaseContrastDefault,
}

use Step::{
    BackgroundDefault, BackgroundTinted, BaseActive, BaseContrastDefault, BaseContrastSubtle,
    BaseDefault, BaseHover, BorderDefault, BorderStrong, BorderSubtle, SurfaceActive,
    SurfaceDefault, SurfaceHover, SurfaceTinted, TextDefault, TextSubtle,
};

/// Every step with the name it has in style sheets.
pub const STEPS: [(Step, &str); 16] = [
    (BackgroundDefault, "background-default"),
    (BackgroundTinted, "background-tinted"),
    (SurfaceDefault, "surface-default"),
    (SurfaceTinted, "surface-tinted"),
    (SurfaceHover, "surface-hover"),
    (SurfaceActive, "surface-active"),
    (BorderSubtle, "border-subtle"),
    (BorderDefault, "border-default"),
    (BorderStrong, "border-strong"),
    (TextSubtle, "text-subtle"),
    (TextDefault, "text-default"),
    (BaseDefault, "base-default"),
    (BaseHover, "base-hover"),
    (BaseActive, "base-active"),
    (BaseContrastSubtle, "base-contrast-subtle"),
    (BaseContrastDefault, "base-contrast-default"),
];

/// Luminance in light and in dark of the steps that have a fixed one.
const LUMINANCES: [(Step, f64, f64); 11] = [
    (BackgroundDefault, 1.0, 0.009),
    (BackgroundTinted, 0.9, 0.014),
    (SurfaceDefault, 1.0, 0.021),
    (SurfaceTinted, 0.81, 0.027),
    (SurfaceHover, 0.7, 0.036),
    (SurfaceActive, 0.59, 0.056),
    (BorderSubtle, 0.5, 0.08),
    (BorderDefault, 0.19, 0.22),
    (BorderStrong, 0.11, 0.39),
    (TextSubtle, 0.11, 0.39),
    (TextDefault, 0.0245, 0.84),
];

const CHROMA_IN_DARK: f64 = 0.7;
/// How far apart base, hover and active are, in lightness.
pub const LIGHTNESS_STEP: f64 = 8.0;

/// The steps of one colour in one scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale([Colour; 16]);

impl Index<Step> for Scale {
    type Output = Colour;
    fn index(&self, step: Step) -> &Colour {
        &self.0[step as usize]
    }
}

impl IndexMut<Step> for Scale {
    fn index_mut(&mut self, step: Step) -> &mut Colour {
        &mut self.0[step as usize]
    }
}

impl Scale {
    /// The steps of fixed luminance; the base steps stand at the colour itself until [`Scale::lay_base`].
    pub fn of(colour: Colour, scheme: Scheme) -> Self {
        let hue = match scheme {
            Scheme::Light => colour,
            Scheme::Dark => colour.with_chroma_times(CHROMA_IN_DARK),
        };
        let mut scale = Self([colour; 16]);
        for (step, light, dark) in LUMINANCES {
            scale[step] = hue.at_luminance(if scheme == Scheme::Light { light } else { dark });
        }
        scale
    }

    /// Base, hover and active, and the text that stands on them. A base stands out from every ground it is
    /// laid on (`demands`), and bears white text in light, black text in dark.
    pub fn lay_base(&mut self, colour: Colour, scheme: Scheme, demands: &[Demand]) {
        let away = scheme.away_from_grounds();
        let text = scheme.text_on_base();
        let demands = [demands, &[(text, TEXT_ON_BASE)]].concat();
        let base = match scheme {
            Scheme::Light => colour,
            Scheme::Dark => colour.at_lightness(match colour.lightness() {
                lightness if lightness <= 30.0 => 70.0,
                lightness => 100.0 - lightness,
            }),
        }
        .moved_until(away, &demands);

        let lightness = base.lightness();
        let lighter = lightness <= 30.0 || (49.0..=65.0).contains(&lightness);
        let pressed = |steps: f64| {
            let change = if lighter { steps } else { -steps } * LIGHTNESS_STEP;
            let wished = colour.at_lightness(lightness + change);
            let other = colour.at_lightness(lightness - change);
            if wished.meets(&demands) {
                wished
            } else {
                other.moved_until(away, &demands)
            }
        };
        self[BaseDefault] = base;
        self[BaseHover] = pressed(1.0);
        self[BaseActive] = pressed(2.0);
        self[BaseContrastDefault] = text;

        let on_base = [BaseDefault, BaseHover, BaseActive].map(|step| (self[step], TEXT_ON_BASE));
        let distance = if (40.0..60.0).contains(&lightness) {
            50.0
        } else {
            60.0
        };
        let (towards, subtle) = match away {
            Direction::Darker => (Direction::Lighter, lightness + distance),
            Direction::Lighter => (Direction::Darker, lightness - distance),
        };
        self[BaseContrastSubtle] = colour.at_lightness(subtle).moved_until(towards, &on_base);
    }
}

/// The least contrast of text on a base, hovered and pressed too (WCAG 1.4.3).
pub const TEXT_ON_BASE: f64 = 4.5;
