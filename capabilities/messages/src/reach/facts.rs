//! What a segment looks at in an association.
//!
//! Staff see more than the public, so this reads the association itself and not its listing: one
//! that is off the list, or whose address is protected, is reached like any other.

use std::collections::BTreeSet;

use associations::{
    model::{ActivityStanding, Association, Group},
    vocabulary::Vocabulary,
};
use jiff::{Span, civil::Date};
use kernel::Municipality;

use crate::model::Facts;

const YOUNGEST: i32 = 0;
const OLDEST: i32 = 150;

/// What is so about `association` today.
pub fn facts(
    association: &Association,
    municipality: &Municipality,
    vocabulary: &Vocabulary,
    today: Date,
) -> Facts {
    let own = association.own.as_ref();
    let a_year_ago = today.saturating_sub(Span::new().years(1));
    Facts {
        activities: activities(association, vocabulary),
        categories: association.categories.clone(),
        district: district(association, municipality),
        ages: own
            .map(|own| own.groups.iter().filter_map(ages).collect())
            .unwrap_or_default(),
        targets: own.map(|own| own.target_groups.clone()).unwrap_or_default(),
        is_confirmed: own
            .and_then(|own| own.confirmed_on)
            .is_some_and(|on| on > a_year_ago),
        circles: BTreeSet::new(),
    }
}

/// A group that has said nothing of age is for nobody in particular.
fn ages(group: &Group) -> Option<(i32, i32)> {
    match group.ages {
        (None, None) => None,
        (from, to) => Some((from.unwrap_or(YOUNGEST), to.unwrap_or(OLDEST))),
    }
}

/// Its activities, with the wider ones they are kinds of; what it has declined left out.
fn activities(association: &Association, vocabulary: &Vocabulary) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for activity in &association.activities {
        if activity.standing == ActivityStanding::Declined {
            continue;
        }
        let mut next = Some(activity.key.as_str());
        while let Some(key) = next.filter(|key| !keys.contains(*key)) {
            keys.insert(key.to_owned());
            next = vocabulary.get(key).and_then(|activity| activity.broader);
        }
    }
    keys
}

/// Where it belongs by its own word, else where it meets, else where its address lies.
fn district(association: &Association, municipality: &Municipality) -> Option<String> {
    let own = association.own.as_ref();
    let known = |key: &String| municipality.district(key).is_some();
    let said = own.map(|own| own.district.clone()).filter(known);
    let of_places = || {
        own?.meeting_places
            .iter()
            .map(|place| place.district.clone())
            .find(known)
    };
    let of_address = || {
        let entity = &association.entity.as_ref()?.facts;
        let address = entity
            .business_address
            .as_ref()
            .or(entity.postal_address.as_ref())?;
        let district = municipality.district_of(address.postal_code.as_deref()?)?;
        Some(district.key.clone())
    };
    said.or_else(of_places).or_else(of_address)
}
