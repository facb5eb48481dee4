//! `data/demo/kinds.tsv`: what associations of one kind have in common, so that a line for each of
//! them can be short.

use std::collections::HashMap;

use crate::{model::TargetGroup, vocabulary::table};

/// One kind of association.
#[derive(Clone, Copy)]
pub(super) struct Kind {
    /// Whose sentences describe it, in `what.tsv`.
    pub voice: &'static str,
    pub icnpo: &'static str,
    /// A second category some of the kind have.
    pub second_icnpo: Option<&'static str>,
    pub activities: &'static str,
    pub for_whom: &'static str,
    /// Lowest and highest price of a year, in kroner.
    pub kroner: Option<(i64, i64)>,
    /// What kind of place it meets in, in `places.tsv`.
    pub place: &'static str,
    /// Groups with ages, parted by slashes.
    pub groups: Option<&'static str>,
    /// What such associations write in the register, parted by bars.
    pub register_texts: &'static str,
}

impl Kind {
    pub fn target_groups(&self) -> Vec<TargetGroup> {
        table::parts(self.for_whom)
            .map(|word| TargetGroup::from_word(word).expect("kinds.tsv names known target groups"))
            .collect()
    }

    pub fn is_for_children(&self) -> bool {
        self.for_whom.contains("children")
    }

    pub fn is_sport(&self) -> bool {
        self.icnpo == "1200"
    }
}

/// All kinds by key.
pub(super) fn kinds() -> HashMap<&'static str, Kind> {
    table::rows(include_str!("../../data/demo/kinds.tsv"))
        .map(
            |[
                key,
                voice,
                icnpo,
                second,
                activities,
                for_whom,
                kroner,
                place,
                groups,
                texts,
            ]| {
                let kind = Kind {
                    voice,
                    icnpo,
                    second_icnpo: filled(second),
                    activities,
                    for_whom,
                    kroner: kroner_of(kroner),
                    place,
                    groups: filled(groups),
                    register_texts: texts,
                };
                (key, kind)
            },
        )
        .collect()
}

/// `600-1800`: lowest and highest.
pub(super) fn kroner_of(cell: &'static str) -> Option<(i64, i64)> {
    let (low, high) = filled(cell)?.split_once('-')?;
    Some((low.parse().ok()?, high.parse().ok()?))
}

fn filled(cell: &'static str) -> Option<&'static str> {
    (cell != "-").then_some(cell)
}
