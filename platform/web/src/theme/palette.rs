//! All colours of one scheme, with the contrasts made certain.
//!
//! Ours, on top of Designsystemet's sums. Which text may stand on which ground is not left to luck: every text
//! and border of every scale is measured against every ground of every scale, and moved until it fits.
//!
//! | What | Least contrast | On |
//! |---|---|---|
//! | text, also subtle | 7 | every background and surface, default and tinted; land and sea of the drawn map |
//! | text, also subtle | 4.5 | every surface hovered or pressed |
//! | border default and strong, base | 3 | every background and surface, default and tinted; land and sea |
//! | text on the bands | 7, pointed at 4.5 | the bands of the start page, the footer and the staff bar |
//! | text on a base, also hovered and pressed | 4.5 | that base |
//! | the better of the two focus rings | 3 | everything above |
//!
//! `border-subtle` and `--line` part things that white space parts already; they carry no meaning and no demand.

use super::Scheme;
use super::colour::{Colour, Demand, Direction};
use super::scale::{LIGHTNESS_STEP, STEPS, Scale, Step, TEXT_ON_BASE};

const TEXT: f64 = 7.0;
const TEXT_WHILE_POINTED_AT: f64 = 4.5;
const SHAPE: f64 = 3.0;

const CALM: [Step; 4] = [
    Step::BackgroundDefault,
    Step::BackgroundTinted,
    Step::SurfaceDefault,
    Step::SurfaceTinted,
];
const POINTED_AT: [Step; 2] = [Step::SurfaceHover, Step::SurfaceActive];
const BASES: [Step; 3] = [Step::BaseDefault, Step::BaseHover, Step::BaseActive];

/// The drawn map's land and sea are the same everywhere: they look like a map, not like a municipality.
const LAND: [Colour; 2] = [Colour::of(0xf4_f2ea), Colour::of(0x2a_3230)];
const SEA: [Colour; 2] = [Colour::of(0xd9_e8ec), Colour::of(0x17_323a)];
const LINE_LUMINANCE: [f64; 2] = [0.74, 0.05];

/// A name in style sheets and its colour.
pub type Token = (String, Colour);

/// A colour on a ground, and the contrast it must have.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// What stands on what, such as `light accent-text-subtle on brand1-surface-tinted`.
    pub name: String,
    /// The text, border, shape or ring.
    pub foreground: Colour,
    /// What it stands on.
    pub background: Colour,
    /// The least contrast ratio.
    pub minimum: f64,
}

/// Every colour of one scheme.
#[derive(Clone, Debug, PartialEq)]
pub struct Palette {
    scheme: Scheme,
    scales: Vec<(&'static str, Scale)>,
    bands: Bands,
}

/// The wide bands of the start page, the footer and the staff bar, and what is written on them.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Bands {
    band: Colour,
    deep: Colour,
    hover: Colour,
    text: Colour,
    soft: Colour,
}

impl Palette {
    /// Computes a scheme from named colours; `accent` and `neutral` must be among them, `accent` first.
    pub fn of(colours: &[(&'static str, Colour)], scheme: Scheme) -> Self {
        let mut scales: Vec<_> = colours
            .iter()
            .map(|&(name, colour)| (name, Scale::of(colour, scheme)))
            .collect();
        let grounds = |steps: &[Step], ratio: f64| -> Vec<Demand> {
            let of_scales = scales
                .iter()
                .flat_map(|(_, scale)| steps.iter().map(|&step| scale[step]));
            of_scales.map(|ground| (ground, ratio)).collect()
        };
        let map = |ratio| [LAND, SEA].map(|both| (both[scheme as usize], ratio));
        let text = [
            grounds(&CALM, TEXT),
            grounds(&POINTED_AT, TEXT_WHILE_POINTED_AT),
            map(TEXT).into(),
        ]
        .concat();
        let shape = [grounds(&CALM, SHAPE), map(SHAPE).into()].concat();

        let away = scheme.away_from_grounds();
        for ((_, scale), &(_, colour)) in scales.iter_mut().zip(colours) {
            for (step, demands) in [
                (Step::TextSubtle, &text),
                (Step::TextDefault, &text),
                (Step::BorderDefault, &shape),
                (Step::BorderStrong, &shape),
            ] {
                scale[step] = scale[step].moved_until(away, demands);
            }
            scale.lay_base(colour, scheme, &shape);
        }
        let bands = Bands::of(&scales[0].1, scheme);
        Self {
            scheme,
            scales,
            bands,
        }
    }

    /// Every token, in the order of the style sheet.
    pub fn tokens(&self) -> Vec<Token> {
        let mut tokens = Vec::with_capacity(self.scales.len() * STEPS.len() + 10);
        for (name, scale) in &self.scales {
            for (step, step_name) in STEPS {
                tokens.push((format!("--ds-color-{name}-{step_name}"), scale[step]));
            }
        }
        let scheme = self.scheme as usize;
        let [outer, inner] = self.focus();
        for (name, colour) in [
            ("--ds-color-focus-outer", outer),
            ("--ds-color-focus-inner", inner),
            ("--band", self.bands.band),
            ("--band-deep", self.bands.deep),
            ("--band-hover", self.bands.hover),
            ("--on-band", self.bands.text),
            ("--on-band-soft", self.bands.soft),
            (
                "--line",
                self.neutral()[Step::BorderSubtle].at_luminance(LINE_LUMINANCE[scheme]),
            ),
            ("--land", LAND[scheme]),
            ("--sea", SEA[scheme]),
        ] {
            tokens.push((name.to_owned(), colour));
        }
        tokens
    }

    /// What the browser's own bar may be coloured.
    pub const fn band(&self) -> Colour {
        self.bands.band
    }

    /// Every pair a page may show, measured as it is sent.
    pub fn pairs(&self) -> Vec<Pair> {
        let calm = [self.grounds(&CALM), self.map_grounds()].concat();
        let pointed_at = self.grounds(&POINTED_AT);
        let mut pairs = Vec::new();
        let mut on = |name: String, foreground, grounds: &[Token], minimum| {
            pairs.extend(grounds.iter().map(|(ground, background)| Pair {
                name: format!("{} {name} on {ground}", self.scheme.name()),
                foreground,
                background: *background,
                minimum,
            }));
        };
        for (scale_name, scale) in &self.scales {
            for (step, name) in STEPS {
                let name = format!("{scale_name}-{name}");
                match step {
                    Step::TextSubtle | Step::TextDefault => {
                        on(name.clone(), scale[step], &calm, TEXT);
                        on(name, scale[step], &pointed_at, TEXT_WHILE_POINTED_AT);
                    }
                    Step::BorderDefault
                    | Step::BorderStrong
                    | Step::BaseDefault
                    | Step::BaseHover
                    | Step::BaseActive => on(name, scale[step], &calm, SHAPE),
                    Step::BaseContrastSubtle | Step::BaseContrastDefault => {
                        let bases =
                            BASES.map(|base| (format!("{scale_name}-{base:?}"), scale[base]));
                        on(name, scale[step], &bases, TEXT_ON_BASE);
                    }
                    _ => {}
                }
            }
        }
        let bands = self.bands.grounds();
        for (name, colour) in [
            ("on-band", self.bands.text),
            ("on-band-soft", self.bands.soft),
        ] {
            on(name.to_owned(), colour, &bands[..2], TEXT);
            on(name.to_owned(), colour, &bands[2..], TEXT_WHILE_POINTED_AT);
        }
        let [outer, inner] = self.focus();
        for ground in [calm, pointed_at, self.grounds(&BASES), bands.into()].concat() {
            let ring = if outer.contrast(ground.1) > inner.contrast(ground.1) {
                outer
            } else {
                inner
            };
            on("focus".to_owned(), ring, &[ground], SHAPE);
        }
        pairs
    }

    /// The two rings of focus, outer and inner: one of them is seen on any ground.
    fn focus(&self) -> [Colour; 2] {
        [
            self.neutral()[Step::TextDefault],
            self.neutral()[Step::BackgroundDefault],
        ]
    }

    fn neutral(&self) -> &Scale {
        let found = self.scales.iter().find(|(name, _)| *name == "neutral");
        &found.expect("every palette is made with a neutral scale").1
    }

    fn grounds(&self, steps: &[Step]) -> Vec<Token> {
        let named =
            |name: &str, step: Step, scale: &Scale| (format!("{name}-{step:?}"), scale[step]);
        let scales = self.scales.iter();
        scales
            .flat_map(|(name, scale)| steps.iter().map(|&step| named(name, step, scale)))
            .collect()
    }

    fn map_grounds(&self) -> Vec<Token> {
        let scheme = self.scheme as usize;
        vec![
            ("land".to_owned(), LAND[scheme]),
            ("sea".to_owned(), SEA[scheme]),
        ]
    }
}

impl Bands {
    fn of(accent: &Scale, scheme: Scheme) -> Self {
        if scheme == Scheme::Dark {
            return Self {
                band: accent[Step::SurfaceDefault],
                deep: accent[Step::BackgroundTinted],
                hover: accent[Step::SurfaceHover],
                text: accent[Step::TextDefault],
                soft: accent[Step::TextSubtle],
            };
        }
        // Running text stands here, so a band is darker than a button of the same colour may be.
        let (base, text) = (accent[Step::BaseDefault], accent[Step::BaseContrastDefault]);
        let readable = [(text, TEXT)];
        let band = base.moved_until(Direction::Darker, &readable);
        let [deep, hover] = if band == base {
            [accent[Step::BaseHover], accent[Step::BaseActive]]
                .map(|state| state.moved_until(Direction::Darker, &readable))
        } else {
            [1.0, 2.0].map(|steps| base.at_lightness(band.lightness() - steps * LIGHTNESS_STEP))
        };
        let on_bands = [band, deep, hover].map(|ground| (ground, TEXT));
        let soft = accent[Step::BaseContrastSubtle].moved_until(Direction::Lighter, &on_bands);
        Self {
            band,
            deep,
            hover,
            text,
            soft,
        }
    }

    fn grounds(&self) -> [Token; 3] {
        [
            ("band".to_owned(), self.band),
            ("band-deep".to_owned(), self.deep),
            ("band-hover".to_owned(), self.hover),
        ]
    }
}
