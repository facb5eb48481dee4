//! Facets: what the hits can be narrowed by, each with how many would be left.
//!
//! Within a facet one choice or another is enough; between facets all must hold. The count beside
//! a value is what choosing it would show, given the other facets. A facet without data is not
//! shown: a municipality whose associations have said nothing of accessibility is not offered it.

use jiff::civil::Date;

use super::{Find, Listing, Register};
use crate::{
    model::{AccessFeature, Openness, TargetGroup},
    vocabulary::{IcnpoCode, Vocabulary},
};

/// What a facet is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FacetKind {
    /// Activity type of the vocabulary.
    Activity,
    /// Group of the national classification.
    Category,
    /// Part of the municipality.
    District,
    /// Whom it is for.
    Target,
    /// Open for new members.
    Open,
    /// Accessibility.
    Access,
    /// Confirmed by the association in the last year.
    Confirmed,
}

impl FacetKind {
    /// Every kind, in the order shown.
    pub const ALL: [Self; 7] = [
        Self::Activity,
        Self::Target,
        Self::District,
        Self::Open,
        Self::Access,
        Self::Category,
        Self::Confirmed,
    ];

    /// The name of its parameter in an address.
    pub const fn parameter(self) -> &'static str {
        match self {
            Self::Activity => "activity",
            Self::Category => "category",
            Self::District => "district",
            Self::Target => "target",
            Self::Open => "open",
            Self::Access => "access",
            Self::Confirmed => "confirmed",
        }
    }
}

/// A facet with its values, most frequent first where there is no better order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facet {
    /// What it is about.
    pub kind: FacetKind,
    /// Its values; none with nothing behind it, save one that is chosen.
    pub values: Vec<FacetValue>,
}

/// One value of a facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetValue {
    /// The word in an address: a key, a code, or `yes`.
    pub word: String,
    /// How many hits choosing it would leave.
    pub count: usize,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// The words a listing has in a facet.
fn words<'a>(
    kind: FacetKind,
    listing: &'a Listing,
    vocabulary: &'a Vocabulary,
    today: Date,
) -> Vec<std::borrow::Cow<'a, str>> {
    let yes = |is: bool| if is { vec!["yes".into()] } else { Vec::new() };
    match kind {
        FacetKind::Activity => activity_keys(listing, vocabulary)
            .into_iter()
            .map(Into::into)
            .collect(),
        FacetKind::Category => {
            let mut codes = Vec::new();
            for code in &listing.categories {
                for word in [code.group().to_string(), code.to_string()] {
                    if !codes.contains(&word) {
                        codes.push(word);
                    }
                }
            }
            codes.into_iter().map(Into::into).collect()
        }
        FacetKind::District => listing
            .district
            .iter()
            .map(|key| key.as_str().into())
            .collect(),
        FacetKind::Target => listing
            .target_groups
            .iter()
            .map(|group| group.word().into())
            .collect(),
        FacetKind::Open => yes(listing.openness == Openness::Open),
        FacetKind::Access => listing
            .accessibility
            .iter()
            .map(|it| it.word().into())
            .collect(),
        FacetKind::Confirmed => yes(listing.is_confirmed(today)),
    }
}

/// The keys of a listing's activities with the wider ones they are kinds of.
pub(super) fn activity_keys<'a>(listing: &'a Listing, vocabulary: &'a Vocabulary) -> Vec<&'a str> {
    let mut keys: Vec<&str> = Vec::new();
    for (key, _) in &listing.activities {
        let mut next = Some(key.as_str());
        while let Some(key) = next.filter(|key| !keys.contains(key)) {
            keys.push(key);
            next = vocabulary.get(key).and_then(|activity| activity.broader);
        }
    }
    keys
}

/// Narrows `candidates` to those that hold every choice, and counts the facets on the way.
pub(super) fn narrow(
    register: &Register,
    candidates: &[usize],
    find: &Find,
    today: Date,
) -> (Vec<usize>, Vec<Facet>) {
    let chosen: Vec<(FacetKind, Vec<String>)> = FacetKind::ALL
        .into_iter()
        .map(|kind| (kind, find.chosen(kind)))
        .collect();
    let mut counts: Vec<std::collections::HashMap<String, usize>> =
        vec![std::collections::HashMap::new(); chosen.len()];
    let mut left = Vec::new();
    for candidate in candidates {
        let listing = &register.listings[*candidate];
        let has: Vec<_> = chosen
            .iter()
            .map(|(kind, _)| words(*kind, listing, register.vocabulary(), today))
            .collect();
        let holds = |at: usize| {
            let wanted = &chosen[at].1;
            wanted.is_empty()
                || wanted
                    .iter()
                    .any(|word| has[at].iter().any(|had| had == word))
        };
        let failing: Vec<usize> = (0..chosen.len()).filter(|at| !holds(*at)).collect();
        if failing.is_empty() {
            left.push(*candidate);
        }
        for at in 0..chosen.len() {
            // Counted as if this facet had no choice: the others must hold.
            if failing.iter().all(|failed| *failed == at) {
                for word in &has[at] {
                    match counts[at].get_mut(word.as_ref()) {
                        Some(count) => *count += 1,
                        None => {
                            counts[at].insert(word.clone().into_owned(), 1);
                        }
                    }
                }
            }
        }
    }
    let facets = chosen
        .into_iter()
        .zip(counts)
        .filter_map(|((kind, chosen), counts)| facet(kind, &chosen, &counts, register))
        .collect();
    (left, facets)
}

fn facet(
    kind: FacetKind,
    chosen: &[String],
    counts: &std::collections::HashMap<String, usize>,
    register: &Register,
) -> Option<Facet> {
    let value = |word: String| FacetValue {
        count: counts.get(&word).copied().unwrap_or(0),
        chosen: chosen.contains(&word),
        word,
    };
    let mut values: Vec<FacetValue> = match kind {
        FacetKind::Activity => register
            .vocabulary()
            .all()
            .iter()
            .map(|it| value(it.key.to_owned()))
            .collect(),
        FacetKind::Category => IcnpoCode::all()
            .filter(|code| code.is_group())
            .map(|code| value(code.to_string()))
            .collect(),
        FacetKind::District => register
            .municipality
            .districts
            .iter()
            .map(|it| value(it.key.clone()))
            .collect(),
        FacetKind::Target => TargetGroup::all()
            .map(|group| value(group.word().to_owned()))
            .collect(),
        FacetKind::Access => AccessFeature::all()
            .map(|feature| value(feature.word().to_owned()))
            .collect(),
        FacetKind::Open | FacetKind::Confirmed => vec![value("yes".to_owned())],
    };
    if kind == FacetKind::Category {
        // A sub-group that came in by an address stays visible so that it can be taken away.
        let listed: Vec<String> = values.iter().map(|value| value.word.clone()).collect();
        values.extend(
            chosen
                .iter()
                .filter(|word| !listed.contains(word))
                .map(|word| value(word.clone())),
        );
    }
    values.retain(|value| value.count > 0 || value.chosen);
    if matches!(kind, FacetKind::Activity | FacetKind::Category) {
        values.sort_by_key(|value| std::cmp::Reverse(value.count));
    }
    (!values.is_empty()).then_some(Facet { kind, values })
}
