//! Møteplasser: where it meets. Public, so a home does not belong here.

use web::{Fields, FormErrors};

use super::{Judge, Pairs, rows, text};
use crate::{
    editing::finding::point_of,
    model::{MeetingPlace, OwnProfile, StepFree},
    privacy::is_care_of,
};

const LONGEST: usize = 120;

/// The form.
pub fn fill(own: &OwnProfile, pairs: &mut Pairs) {
    for (row, place) in (1..).zip(&own.meeting_places) {
        let mut put = |name: &str, value: &str| pairs.put(format!("places-{row}-{name}"), value);
        put("name", &place.name);
        put("address", &place.address);
        put("district", &place.district);
        put("step_free", place.step_free.word());
    }
}

/// What was written. A place that keeps its address keeps its point on the map.
pub fn apply(fields: &Fields, own: &mut OwnProfile, judge: &Judge<'_>, errors: &mut FormErrors) {
    let before = std::mem::take(&mut own.meeting_places);
    let places = rows(fields, "places", &["name", "address"])
        .into_iter()
        .map(|row| {
            let named = |name: &str| format!("places-{row}-{name}");
            let name = text(fields, named("name"), LONGEST, judge, errors);
            let address = text(fields, named("address"), LONGEST, judge, errors);
            if name.is_empty() {
                errors.add(named("name"), judge.say.t("editing-place-name-missing"));
            }
            if is_care_of(&address) {
                errors.add(named("address"), judge.say.t("editing-place-is-a-home"));
            }
            let same = |it: &&MeetingPlace| {
                it.address == address && (!address.is_empty() || it.name == name)
            };
            let point = fields.one(&named("point"));
            let district = fields.one(&named("district"));
            MeetingPlace {
                position: point_of(point, &address)
                    .or_else(|| before.iter().find(same).and_then(|place| place.position)),
                name,
                address,
                district: judge
                    .municipality
                    .district(district)
                    .map(|district| district.key.clone())
                    .unwrap_or_default(),
                step_free: StepFree::from_word(fields.one(&named("step_free"))).unwrap_or_default(),
            }
        });
    own.meeting_places = places.collect();
}
