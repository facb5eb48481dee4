//! The own layer of six in ten: from a bare description to everything filled in.
//!
//! `facts.tsv` holds what the best known have said themselves. Dates of confirmation lie within the
//! fourteen months before 12 March 2026, the day the demonstration is set to; seven in ten of them
//! within a year of it.

use jiff::{
    Span,
    civil::{Date, date},
};
use kernel::Translated;

use crate::{
    model::{AccessFeature, Link, MeetingPlace, Openness, OwnProfile, StepFree},
    vocabulary::table,
};

use super::{
    chance::Chance,
    kinds::kroner_of,
    meetings,
    places::{place_in, place_named},
    rows::Row,
    wording,
};

/// The day the demonstration is set to.
const TODAY: Date = date(2026, 3, 12);

/// Whether it has said anything about itself.
pub(super) fn has_own(row: &Row) -> bool {
    let alive = !row.marks.has("deleted") && !row.marks.has("elsewhere");
    let known = wording::by_hand(row.name).is_some() || row.marks.has("nonumber");
    alive && (known || Chance::of(row.name, "own").percent(41))
}

/// What it says about itself.
pub(super) fn own(row: &Row) -> Option<OwnProfile> {
    if !has_own(row) {
        return None;
    }
    let known = wording::by_hand(row.name).is_some();
    let mut chance = Chance::of(row.name, "layer");
    let fullness = if known {
        2 + chance.below(2)
    } else {
        chance.below(4)
    };
    let groups = meetings::by_hand(row.name);
    let home = place_in(row.district, row.kind.place);
    let place = groups
        .first()
        .and_then(|group| place_named(&group.place))
        .or(home);
    let mut own = OwnProfile {
        description: wording::description(row, place.as_ref()),
        email: format!("post@{}.example", row.slug()),
        target_groups: row.kind.target_groups(),
        languages: languages(row, &mut chance),
        confirmed_on: confirmed_on(&mut chance),
        ..OwnProfile::default()
    };
    if needs_district(row) {
        row.district.clone_into(&mut own.district);
    }
    if fullness >= 1 {
        own.openness = meetings::openness(&mut chance);
        own.price_ore = price(row, &mut chance);
    }
    if fullness >= 2 {
        own.how_to_start = wording::how_to_start(row);
        own.accessibility = accessibility(row, place.as_ref(), &mut chance);
        own.meeting_places = meeting_places(&groups, place.clone());
    }
    own.groups = groups;
    if fullness >= 2 && own.groups.is_empty() {
        own.groups = meetings::by_kind(row, place.as_ref());
    }
    if fullness == 3 {
        own.links = links(row, &mut chance);
        if row.marks.has("nonumber") || chance.percent(15) {
            own.website = format!("https://{}.example", row.slug());
        }
    }
    for fact in table::rows(include_str!("../../data/demo/facts.tsv")) {
        said_by_themselves(&mut own, row.name, fact);
    }
    Some(own)
}

fn said_by_themselves(own: &mut OwnProfile, name: &str, fact: [&'static str; 8]) {
    let [known, short, kroner, openness, confirmed, nb, nn, en] = fact;
    if known != name {
        return;
    }
    short.clone_into(&mut own.short_name);
    own.price_ore = kroner_of(kroner).map(in_ore);
    own.openness = Openness::from_word(openness).expect("facts.tsv names known words");
    own.confirmed_on = confirmed.parse().ok();
    own.how_to_start = Translated {
        nb: nb.into(),
        nn: nn.into(),
        en: en.into(),
    };
}

/// Without a number there is no address to tell the district from; a box tells the wrong one.
fn needs_district(row: &Row) -> bool {
    row.marks.has("nonumber") || row.district != "sentrum"
}

fn languages(row: &Row, chance: &mut Chance) -> Vec<String> {
    let spoken = |name: &str| {
        let known = [
            ("Polsk", "pl"),
            ("Ukrainsk", "uk"),
            ("Somalisk", "so"),
            ("Eritreisk", "ti"),
            ("Tamilsk", "ta"),
            ("Litauisk", "lt"),
            ("Syrisk", "ar"),
            ("Thai", "th"),
            ("Bosnisk", "bs"),
            ("Samisk", "se"),
            ("Islamske", "ar"),
        ];
        known
            .into_iter()
            .find(|(word, _)| name.contains(word))
            .map(|(_, tag)| tag)
    };
    let mut tags = vec!["no".to_owned()];
    tags.extend(spoken(row.name).map(str::to_owned));
    if row.kind.for_whom.contains("newcomers") || chance.percent(38) {
        tags.push("en".into());
    }
    tags
}

/// Nine in ten have confirmed; of those seven in ten within a year.
fn confirmed_on(chance: &mut Chance) -> Option<Date> {
    if chance.percent(10) {
        return None;
    }
    let days = if chance.percent(70) {
        1 + chance.below(364)
    } else {
        366 + chance.below(56)
    };
    let days = i64::try_from(days).ok()?;
    TODAY.checked_sub(Span::new().days(days)).ok()
}

/// Between the kind's lowest and highest, in steps of fifty kroner.
fn price(row: &Row, chance: &mut Chance) -> Option<(i64, i64)> {
    let (low, high) = row.kind.kroner?;
    let steps = usize::try_from((high - low) / 50).ok()? + 1;
    let mut draw = || {
        i64::try_from(chance.below(steps))
            .map(|step| low + step * 50)
            .ok()
    };
    let (one, other) = (draw()?, draw()?);
    let several = row.kind.groups.is_some();
    let pair = if several {
        (one.min(other), one.max(other))
    } else {
        (one, one)
    };
    Some(in_ore(pair))
}

fn in_ore((low, high): (i64, i64)) -> (i64, i64) {
    (low * 100, high * 100)
}

fn accessibility(
    row: &Row,
    place: Option<&MeetingPlace>,
    chance: &mut Chance,
) -> Vec<AccessFeature> {
    let step_free = place.is_some_and(|place| place.step_free == StepFree::Yes);
    let sport_for_children = row.kind.is_sport() && row.kind.is_for_children();
    let adapted = row.activities().contains(&"adapted-sport");
    let shares = [
        (AccessFeature::StepFree, if step_free { 100 } else { 0 }),
        (
            AccessFeature::AccessibleToilet,
            if step_free { 60 } else { 0 },
        ),
        (AccessFeature::HearingLoop, if step_free { 30 } else { 0 }),
        (AccessFeature::CompanionFree, if adapted { 100 } else { 25 }),
        (AccessFeature::CalmGroup, if adapted { 100 } else { 8 }),
        (AccessFeature::Adapted, if adapted { 100 } else { 7 }),
        (
            AccessFeature::EquipmentLoan,
            if sport_for_children { 50 } else { 12 },
        ),
    ];
    shares
        .into_iter()
        .filter(|(_, share)| chance.percent(*share))
        .map(|(feature, _)| feature)
        .collect()
}

/// Every known place a group names, or else where such an association usually meets.
fn meeting_places(
    groups: &[crate::model::Group],
    usual: Option<MeetingPlace>,
) -> Vec<MeetingPlace> {
    let mut places: Vec<MeetingPlace> = Vec::new();
    for place in groups
        .iter()
        .filter_map(|group| place_named(&group.place))
        .chain(usual)
    {
        if places.iter().all(|known| known.name != place.name) {
            places.push(place);
        }
    }
    places
}

fn links(row: &Row, chance: &mut Chance) -> Vec<Link> {
    let link = |label: &str, page: &str| Link {
        label: label.into(),
        address: format!("https://www.{}.example/{page}", row.slug()),
    };
    let known = [
        link("Terminliste", "terminliste"),
        link("Bli medlem", "bli-medlem"),
        link("Årsmelding 2025", "aarsmelding-2025"),
        link("Bilder", "bilder"),
    ];
    let first = chance.below(known.len());
    let count = 1 + chance.below(2);
    known.into_iter().cycle().skip(first).take(count).collect()
}
