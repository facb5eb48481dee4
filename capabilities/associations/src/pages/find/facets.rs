//! Facets as shown: headings, boxes to tick with counts, and chips for what is chosen.
//!
//! What the facets are is decided in [`crate::public`]; here they get words. Long ones show the most
//! common values and fold away the rest.

use texts::Speaker;

use super::address::Address;
use crate::{
    model::{AccessFeature, TargetGroup},
    pages::words,
    public::{Facet, FacetKind, Register},
    vocabulary::IcnpoCode,
};

/// As many values are shown before the rest is folded away.
const SHOWN: usize = 8;
/// As many are folded away at most, and what is chosen; the page A–Å has the rest.
const FOLDED: usize = 20;

/// A facet with its boxes.
pub struct FacetBox {
    pub name: &'static str,
    pub heading: String,
    pub open: bool,
    pub first: Vec<Tick>,
    pub rest: Vec<Tick>,
}

/// A box to tick.
pub struct Tick {
    pub word: String,
    pub label: String,
    pub count: String,
    pub chosen: bool,
}

/// What is chosen, with the address without it.
pub struct Chip {
    pub words: String,
    pub remove: String,
    pub href: String,
}

impl FacetBox {
    /// Whether something among the folded is chosen, so that the fold must be open.
    pub fn rest_is_chosen(&self) -> bool {
        self.rest.iter().any(|tick| tick.chosen)
    }
}

/// The facets with words.
// texts: facet-*
pub fn boxes(say: &Speaker, register: &Register, facets: &[Facet]) -> Vec<FacetBox> {
    let one = |facet: &Facet| {
        let mut ticks = facet.values.iter().map(|value| Tick {
            label: label(say, register, facet.kind, &value.word),
            count: say.number(i64::try_from(value.count).unwrap_or_default()),
            chosen: value.chosen,
            word: value.word.clone(),
        });
        // One or two too many are shown rather than folded.
        let shown = if facet.values.len() <= SHOWN + 2 {
            SHOWN + 2
        } else {
            SHOWN
        };
        let first: Vec<Tick> = ticks.by_ref().take(shown).collect();
        let usually_open = !matches!(facet.kind, FacetKind::Category | FacetKind::Confirmed);
        FacetBox {
            name: facet.kind.parameter(),
            heading: say
                .t(&format!("facet-{}", facet.kind.parameter()))
                .into_owned(),
            open: usually_open || facet.values.iter().any(|value| value.chosen),
            first,
            rest: ticks
                .enumerate()
                .filter(|(at, tick)| *at < FOLDED || tick.chosen)
                .map(|(_, tick)| tick)
                .collect(),
        }
    };
    facets.iter().map(one).collect()
}

/// A chip for each choice.
pub fn chips(say: &Speaker, register: &Register, address: &Address, path: &str) -> Vec<Chip> {
    let chip = |kind: FacetKind, word: &String| {
        let words = label(say, register, kind, word);
        Chip {
            remove: say.ta("find-remove", &[("value", &words)]),
            href: format!("{path}{}", address.without(kind, word).query()),
            words,
        }
    };
    FacetKind::ALL
        .into_iter()
        .flat_map(|kind| {
            address
                .find
                .chosen(kind)
                .into_iter()
                .map(move |word| (kind, word))
        })
        .map(|(kind, word)| chip(kind, &word))
        .collect()
}

fn label(say: &Speaker, register: &Register, kind: FacetKind, word: &str) -> String {
    let language = say.language();
    let known = match kind {
        FacetKind::Activity => register
            .vocabulary()
            .get(word)
            .map(|activity| activity.name(language).to_owned()),
        FacetKind::Category => IcnpoCode::parse(word)
            .ok()
            .map(|code| code.name(language).to_owned()),
        FacetKind::District => register
            .municipality()
            .district(word)
            .map(|district| district.name_in(language).to_owned()),
        FacetKind::Target => TargetGroup::from_word(word).map(|group| words::target(say, group)),
        FacetKind::Access => AccessFeature::from_word(word).map(|it| words::access(say, it)),
        FacetKind::Open => Some(say.t("facet-open-yes").into_owned()),
        FacetKind::Confirmed => Some(say.t("facet-confirmed-yes").into_owned()),
    };
    known.unwrap_or_else(|| word.to_owned())
}
