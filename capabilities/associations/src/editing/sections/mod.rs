//! What each section of the profile asks for: its form filled from what is stored ([`fill`]), and what
//! was written put into the own layer ([`apply`]), with what is wrong said at the field.

mod about;
mod activities;
mod groups;
mod links;
mod places;
mod practical;

use kernel::Municipality;
use texts::Speaker;
use web::{Fields, FormErrors};

use super::{Section, form::Pairs};
use crate::{
    model::{Association, OwnLayer},
    vocabulary::Vocabulary,
};

pub use activities::{Offer, found, offer, offers};
pub use groups::genders;
pub use practical::{accessibility, languages, openness, targets};

/// What a section needs to judge what was written.
pub struct Judge<'a> {
    /// Says what is wrong.
    pub say: &'a Speaker,
    /// Knows the districts.
    pub municipality: &'a Municipality,
    /// Knows the activities.
    pub vocabulary: &'a Vocabulary,
}

/// The form of a section, filled from what is stored.
pub fn fill(section: Section, association: &Association) -> Pairs {
    let mut pairs = Pairs::default();
    let layer = association.own_layer();
    match section {
        Section::About => about::fill(&layer.profile, &mut pairs),
        Section::Activities => activities::fill(&layer, &mut pairs),
        Section::Groups => groups::fill(&layer.profile, &mut pairs),
        Section::Places => places::fill(&layer.profile, &mut pairs),
        Section::Practical => practical::fill(&layer.profile, &mut pairs),
        Section::Links => links::fill(&layer.profile, &mut pairs),
    }
    pairs
}

/// Puts what was written into the layer, or says what is wrong.
pub fn apply(
    section: Section,
    fields: &Fields,
    layer: &mut OwnLayer,
    judge: &Judge<'_>,
    errors: &mut FormErrors,
) {
    let profile = &mut layer.profile;
    match section {
        Section::About => about::apply(fields, profile, judge, errors),
        Section::Activities => activities::apply(fields, layer, judge),
        Section::Groups => groups::apply(fields, profile, judge, errors),
        Section::Places => places::apply(fields, profile, judge, errors),
        Section::Practical => practical::apply(fields, profile, judge, errors),
        Section::Links => links::apply(fields, profile, judge, errors),
    }
}

/// The list of a section that can grow, with the first field of its rows.
pub const fn list(section: Section) -> Option<(&'static str, &'static str)> {
    match section {
        Section::Groups => Some(("groups", "name")),
        Section::Places => Some(("places", "name")),
        Section::Links => Some(("links", "label")),
        _ => None,
    }
}

/// A text that may be no longer than `most`.
fn text(
    fields: &Fields,
    name: String,
    most: usize,
    judge: &Judge<'_>,
    errors: &mut FormErrors,
) -> String {
    let written = fields.one(&name);
    if written.chars().count() > most {
        let number = judge.say.number(i64::try_from(most).unwrap_or(i64::MAX));
        errors.add(name, judge.say.ta("editing-too-long", &[("most", &number)]));
    }
    written.to_owned()
}

/// The rows of a list that have something in them, and their numbers.
fn rows(fields: &Fields, list: &str, names: &[&str]) -> Vec<usize> {
    let is_written = |row: &usize| {
        names
            .iter()
            .any(|name| !fields.one(&format!("{list}-{row}-{name}")).is_empty())
    };
    fields.rows(list).into_iter().filter(is_written).collect()
}
