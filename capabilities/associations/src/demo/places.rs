//! Where Fjordvik's associations meet: `data/demo/places.tsv`.
//!
//! Positions lie on Hareidlandet and Herøy in Sunnmøre, so that the national map tiles show fjord,
//! shore and hills; the names are ours.

use std::sync::LazyLock;

use kernel::Position;

use crate::{
    model::{MeetingPlace, StepFree},
    vocabulary::table,
};

use super::town;

/// The place of this kind in this district, or else the nearest thing: the district's own house, or
/// what the centre has.
pub(super) fn place_in(district: &str, what: &str) -> Option<MeetingPlace> {
    let find = |district: &str, what: &str| {
        PLACES
            .iter()
            .find(|(known, _)| known.1 == what && known.0 == district)
    };
    find(district, what)
        .or_else(|| find(district, "house"))
        .or_else(|| find("sentrum", what))
        .map(|(_, place)| place.clone())
}

/// The place with this name.
pub(super) fn place_named(name: &str) -> Option<MeetingPlace> {
    PLACES
        .iter()
        .map(|(_, place)| place)
        .find(|place| place.name == name)
        .cloned()
}

/// Each door once: district, street and number, where.
pub(super) fn doors() -> impl Iterator<Item = (&'static str, &'static str, Position)> {
    PLACES.iter().filter_map(|((district, _), place)| {
        let (street, _) = place.address.split_once(',')?;
        Some((*district, street, place.position?))
    })
}

/// By district and what kind of place it is.
static PLACES: LazyLock<Vec<((&str, &str), MeetingPlace)>> = LazyLock::new(|| {
    table::rows(include_str!("../../data/demo/places.tsv"))
        .map(
            |[
                district,
                what,
                name,
                address,
                latitude,
                longitude,
                step_free,
            ]| {
                let place = MeetingPlace {
                    name: name.to_owned(),
                    address: format!("{address}, {}", town::part_of(district).place()),
                    district: district.to_owned(),
                    position: Some(Position {
                        latitude: degrees(latitude),
                        longitude: degrees(longitude),
                    }),
                    step_free: StepFree::from_word(step_free)
                        .expect("places.tsv says yes, no or unknown"),
                };
                ((district, what), place)
            },
        )
        .collect()
});

fn degrees(cell: &str) -> f64 {
    cell.parse().expect("places.tsv holds degrees")
}
