//! The look of one municipality, computed from one or two colours.
//!
//! A municipality knows its colour as a hex code in a brand manual. Everything else follows: Designsystemet's
//! scales for the main colour, a warm one for what needs you now, a near-grey that leans to the main colour, and
//! the four colours of messages; light and dark. Contrast is certain by computation for any colour, white, black
//! and yellow too: a colour too light to be seen is used darker (see `theme/palette.rs` for the demands).
//!
//! Rule: WCAG 2.2, 1.4.3, 1.4.6, 1.4.11 and 2.4.13, by forskrift om universell utforming av IKT-løsninger § 4.
//! Source of the sums: Designsystemet (Digdir, MIT), see `theme/scale.rs`.

mod colour;
mod palette;
mod scale;

pub use colour::{Colour, Direction};
pub use palette::Pair;

use palette::Palette;
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

/// The warm colour of the house, for a municipality that names only one colour.
const WARM: Colour = Colour::of(0x93_400f);

/// Designsystemet's own colours for messages.
const MESSAGES: [(&str, Colour); 4] = [
    ("info", Colour::of(0x0a_71c0)),
    ("success", Colour::of(0x06_8718)),
    ("warning", Colour::of(0xea_9b1b)),
    ("danger", Colour::of(0xc0_1b1b)),
];

/// Light or dark, as the reader's system asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Scheme {
    const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    const fn away_from_grounds(self) -> Direction {
        match self {
            Self::Light => Direction::Darker,
            Self::Dark => Direction::Lighter,
        }
    }

    const fn text_on_base(self) -> Colour {
        match self {
            Self::Light => Colour::WHITE,
            Self::Dark => Colour::BLACK,
        }
    }
}

/// Why a colour in the configuration cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ThemeRefusal {
    /// The main colour is not a hex code.
    #[error("the main colour must be written like #0C5565 or #abc, not {0:?}")]
    MainColour(String),
    /// The accent colour is not a hex code.
    #[error("the accent colour must be written like #93400F or #abc, not {0:?}")]
    AccentColour(String),
}

/// The colours of a municipality, light and dark, ready to be sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    light: Palette,
    dark: Palette,
}

impl Theme {
    /// Computes a theme from the main colour and, if there is one, the warm colour that marks what needs you now.
    ///
    /// ```
    /// let theme = web::theme::Theme::from_hex("#0C5565", Some("#93400F"))?;
    /// assert!(theme.css().starts_with(":root{"));
    /// # Ok::<(), web::theme::ThemeRefusal>(())
    /// ```
    pub fn from_hex(main: &str, accent: Option<&str>) -> Result<Self, ThemeRefusal> {
        let main = Colour::parse(main).ok_or_else(|| ThemeRefusal::MainColour(main.to_owned()))?;
        let warm = match accent {
            Some(text) => {
                Colour::parse(text).ok_or_else(|| ThemeRefusal::AccentColour(text.to_owned()))?
            }
            None => WARM,
        };
        let ours = [
            ("accent", main),
            ("brand1", warm),
            ("neutral", main.as_ink()),
        ];
        let colours = [&ours[..], &MESSAGES[..]].concat();
        Ok(Self {
            light: Palette::of(&colours, Scheme::Light),
            dark: Palette::of(&colours, Scheme::Dark),
        })
    }

    /// The style sheet: plain light colours first, for browsers from before `light-dark()`.
    pub fn css(&self) -> String {
        let (light, dark) = (self.light.tokens(), self.dark.tokens());
        let mut css = String::with_capacity(12_000);
        css.push_str(":root{");
        for (name, colour) in &light {
            let _ = write!(css, "{name}:{colour};");
        }
        css.push_str("}@supports (color:light-dark(#000,#fff)){:root{");
        for ((name, light), (_, dark)) in light.iter().zip(&dark) {
            let _ = write!(css, "{name}:light-dark({light},{dark});");
        }
        css.push_str("}}");
        css
    }

    /// Twelve hex digits that change with the style sheet, for its address or its `ETag`.
    pub fn fingerprint(&self) -> String {
        let hash = Sha256::digest(self.css());
        hash.iter().take(6).fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
    }

    /// The colour of the top band, for `<meta name="theme-color">`.
    pub const fn band(&self, scheme: Scheme) -> Colour {
        match scheme {
            Scheme::Light => self.light.band(),
            Scheme::Dark => self.dark.band(),
        }
    }

    /// Every colour on every ground a page may show, in light and in dark, with the least contrast promised.
    pub fn pairs(&self) -> Vec<Pair> {
        [self.light.pairs(), self.dark.pairs()].concat()
    }
}

#[cfg(test)]
mod tests;
