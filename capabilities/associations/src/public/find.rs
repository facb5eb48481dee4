//! Finding: words, choices and order in; hits, facets and how it was understood out.
//!
//! Every part of a search stands in the address, so a search can be kept, shared and gone back to.

use jiff::civil::Date;
use search::{Reading, Why};

use super::{Facet, FacetKind, Listing, Register, facets};
use crate::{
    model::{AccessFeature, Standing, TargetGroup},
    vocabulary::IcnpoCode,
};

/// What somebody looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Find {
    /// Words, as typed.
    pub words: String,
    /// Keys of activity types.
    pub activities: Vec<String>,
    /// National categories; a group means all under it.
    pub categories: Vec<IcnpoCode>,
    /// Keys of districts.
    pub districts: Vec<String>,
    /// Whom it should be for.
    pub targets: Vec<TargetGroup>,
    /// What must make it possible to take part.
    pub access: Vec<AccessFeature>,
    /// Only those open for new members.
    pub open: bool,
    /// Only those confirmed in the last year.
    pub confirmed: bool,
    /// The order.
    pub sort: Sort,
}

/// The order of hits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Best first; by name when there are no words.
    #[default]
    Best,
    /// By name, A–Å.
    Name,
    /// Last confirmed first.
    Confirmed,
}

/// The answer.
#[derive(Clone, Debug)]
pub struct Found<'r> {
    /// How many there are in all.
    pub total: usize,
    /// Those asked for, in order.
    pub listings: Vec<FoundListing<'r>>,
    /// What they can be narrowed by.
    pub facets: Vec<Facet>,
    /// How the words were understood.
    pub reading: Reading,
}

/// A hit.
#[derive(Clone, Debug)]
pub struct FoundListing<'r> {
    /// The association.
    pub listing: &'r Listing,
    /// Why it is there; empty when no words were asked for.
    pub why: Vec<Why>,
}

impl Find {
    /// The words chosen in a facet, as they stand in an address.
    pub fn chosen(&self, kind: FacetKind) -> Vec<String> {
        let yes = |is: bool| {
            if is {
                vec!["yes".to_owned()]
            } else {
                Vec::new()
            }
        };
        match kind {
            FacetKind::Activity => self.activities.clone(),
            FacetKind::Category => self.categories.iter().map(ToString::to_string).collect(),
            FacetKind::District => self.districts.clone(),
            FacetKind::Target => self
                .targets
                .iter()
                .map(|group| group.word().to_owned())
                .collect(),
            FacetKind::Open => yes(self.open),
            FacetKind::Access => self.access.iter().map(|it| it.word().to_owned()).collect(),
            FacetKind::Confirmed => yes(self.confirmed),
        }
    }

    /// Whether anything is chosen in any facet.
    pub fn is_narrowed(&self) -> bool {
        FacetKind::ALL
            .into_iter()
            .any(|kind| !self.chosen(kind).is_empty())
    }
}

impl Listing {
    /// Whether it comes after the others: it is coming to its end, and nobody asked for just it.
    fn falls_behind(&self, words: &str) -> bool {
        let ends = matches!(self.standing, Standing::Bankrupt | Standing::WindingUp);
        let digits: String = words.chars().filter(|c| !c.is_whitespace()).collect();
        let number = self.organisation_number.as_ref();
        let is_asked_for = words.to_lowercase() == self.name.to_lowercase()
            || number.is_some_and(|number| number.as_str() == digits);
        ends && !is_asked_for
    }
}

impl Register {
    /// Finds, and gives `limit` hits from `offset` on.
    pub fn find(&self, find: &Find, today: Date, offset: usize, limit: usize) -> Found<'_> {
        let words = find.words.trim();
        let answer = self.index.search(words);
        let candidates: Vec<usize> = if words.is_empty() {
            (0..self.listings.len()).collect()
        } else {
            answer
                .hits
                .iter()
                .map(|hit| hit.document as usize)
                .collect()
        };
        let (mut left, facets) = facets::narrow(self, &candidates, find, today);
        match find.sort {
            Sort::Best if words.is_empty() => {}
            // Stable: those that live keep their order, and so do those that end.
            Sort::Best => left.sort_by_key(|at| self.listings[*at].falls_behind(words)),
            // Listings stand in the order of names.
            Sort::Name => left.sort_unstable(),
            Sort::Confirmed => {
                left.sort_by_key(|at| (std::cmp::Reverse(self.listings[*at].confirmed_on), *at));
            }
        }
        let listings = left
            .iter()
            .skip(offset)
            .take(limit)
            .map(|at| FoundListing {
                listing: &self.listings[*at],
                why: answer
                    .hits
                    .iter()
                    .find(|hit| hit.document as usize == *at)
                    .map(|hit| self.index.why(words, hit))
                    .unwrap_or_default(),
            })
            .collect();
        Found {
            total: left.len(),
            listings,
            facets,
            reading: answer.reading,
        }
    }
}
