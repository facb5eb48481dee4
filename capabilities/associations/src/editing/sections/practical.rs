//! Praktisk: whether there is room, what it costs, whom it is for, languages, accessibility, district,
//! and where to reach it.

use jobs::mail::MailAddress;
use texts::Speaker;
use web::{Choice, Fields, FormErrors, kroner};

use super::{Judge, Pairs, text};
use crate::{
    model::{AccessFeature, Openness, OwnProfile, TargetGroup},
    pages::words,
    public::web_address,
};

/// Languages one can say that one gets along with, as BCP 47 tags.
const LANGUAGES: [&str; 21] = [
    "no", "en", "se", "pl", "lt", "uk", "ru", "ar", "so", "ti", "fa", "tr", "th", "ta", "bs", "de",
    "fr", "es", "nsi", "nb", "nn",
];
const LONGEST: usize = 300;
const MOST_KRONER: i64 = 1_000_000;

/// The form.
pub fn fill(own: &OwnProfile, pairs: &mut Pairs) {
    pairs.put("openness", own.openness.word());
    if let Some((from, to)) = own.price_ore {
        pairs.put("price_from", (from / 100).to_string());
        pairs.put("price_to", (to / 100).to_string());
    }
    for group in &own.target_groups {
        pairs.put("target", group.word());
    }
    for feature in &own.accessibility {
        pairs.put("accessibility", feature.word());
    }
    for tag in &own.languages {
        pairs.put("language", tag);
    }
    pairs.put("district", &own.district);
    pairs.put("website", &own.website);
    pairs.put("email", &own.email);
}

/// What was written.
pub fn apply(fields: &Fields, own: &mut OwnProfile, judge: &Judge<'_>, errors: &mut FormErrors) {
    let say = judge.say;
    own.openness = Openness::from_word(fields.one("openness")).unwrap_or_default();
    own.price_ore = price(fields, judge, errors);
    let targets = fields
        .all("target")
        .into_iter()
        .filter_map(TargetGroup::from_word);
    own.target_groups = targets.collect();
    let features = fields.all("accessibility").into_iter();
    own.accessibility = features.filter_map(AccessFeature::from_word).collect();
    let known = |tag: &&str| LANGUAGES.contains(tag) || own.languages.iter().any(|own| own == tag);
    let languages = fields.all("language").into_iter().filter(known);
    own.languages = languages.map(str::to_owned).collect();
    let district = judge.municipality.district(fields.one("district"));
    own.district = district
        .map(|district| district.key.clone())
        .unwrap_or_default();
    own.website = text(fields, "website".into(), LONGEST, judge, errors);
    if !own.website.is_empty() && web_address(&own.website).is_none() {
        errors.add("website", say.t("editing-address-wrong"));
    }
    own.email = text(fields, "email".into(), LONGEST, judge, errors);
    if !own.email.is_empty() && own.email.parse::<MailAddress>().is_err() {
        errors.add("email", say.t("editing-email-wrong"));
    }
}

/// Lowest and highest in øre. One of them is enough; none is no answer.
fn price(fields: &Fields, judge: &Judge<'_>, errors: &mut FormErrors) -> Option<(i64, i64)> {
    let mut one = |name: &'static str| {
        let written = fields.one(name);
        let number = kroner(written).filter(|kroner| *kroner <= MOST_KRONER);
        if number.is_none() && !written.is_empty() {
            errors.add(name, judge.say.t("editing-price-wrong"));
        }
        number
    };
    let (from, to) = (one("price_from"), one("price_to"));
    let (from, to) = (from.or(to)?, to.or(from)?);
    if from > to {
        errors.add("price_to", judge.say.t("editing-price-turned"));
    }
    Some((from * 100, to * 100))
}

// texts: editing-openness-*
/// Whether there is room.
pub fn openness(say: &Speaker, chosen: &str) -> Vec<Choice> {
    let all = [
        Openness::Open,
        Openness::WaitingList,
        Openness::Full,
        Openness::Unknown,
    ];
    let choice = |openness: Openness| {
        let words = say.t(&format!("editing-openness-{}", openness.word()));
        let is_chosen = Openness::from_word(chosen).unwrap_or_default() == openness;
        Choice::new(openness.word(), words).chosen(is_chosen)
    };
    all.into_iter().map(choice).collect()
}

/// Whom it is for.
pub fn targets(say: &Speaker, fields: &Fields) -> Vec<Choice> {
    let chosen = fields.all("target");
    let choice = |group: TargetGroup| {
        let is_chosen = chosen.contains(&group.word());
        Choice::new(group.word(), words::target(say, group)).chosen(is_chosen)
    };
    TargetGroup::all().map(choice).collect()
}

/// What makes it possible to take part for more people.
pub fn accessibility(say: &Speaker, fields: &Fields) -> Vec<Choice> {
    let chosen = fields.all("accessibility");
    let choice = |feature: AccessFeature| {
        let is_chosen = chosen.contains(&feature.word());
        Choice::new(feature.word(), words::access(say, feature)).chosen(is_chosen)
    };
    AccessFeature::all().map(choice).collect()
}

/// Languages one gets along with.
pub fn languages(say: &Speaker, fields: &Fields) -> Vec<Choice> {
    let chosen = fields.all("language");
    let others = chosen.iter().filter(|tag| !LANGUAGES.contains(tag));
    let choice =
        |tag: &str| Choice::new(tag, words::language(say, tag)).chosen(chosen.contains(&tag));
    LANGUAGES
        .iter()
        .chain(others)
        .map(|tag| choice(tag))
        .collect()
}
