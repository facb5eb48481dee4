//! Aktiviteter: those of the vocabulary. What we propose is confirmed or declined; the rest is searched.

use kernel::Language;
use web::Fields;

use super::{Judge, Pairs};
use crate::{
    model::{ActivityStanding, Association, OwnLayer},
    vocabulary::{Vocabulary, normalise},
};

/// As many as say what an association does; more say nothing.
const MOST: usize = 12;
const MOST_FOUND: usize = 20;

/// An activity that is offered, with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
}

/// The form.
pub fn fill(layer: &OwnLayer, pairs: &mut Pairs) {
    for key in &layer.chosen {
        pairs.put("chosen", key);
    }
}

/// What was written: what is ticked or said yes to is chosen; what is said no to is declined.
pub fn apply(fields: &Fields, layer: &mut OwnLayer, judge: &Judge<'_>) {
    let said = |answer: &str, key: &str| fields.one(&format!("answer-{key}")) == answer;
    let known = |key: &&str| judge.vocabulary.get(key).is_some();
    let mut chosen: Vec<String> = Vec::new();
    let ticked = fields.all("chosen").into_iter().filter(known);
    let all = judge.vocabulary.all().iter().map(|activity| activity.key);
    for key in ticked
        .chain(all.clone().filter(|key| said("yes", key)))
        .take(MOST)
    {
        if !chosen.iter().any(|own| own == key) {
            chosen.push(key.to_owned());
        }
    }
    let no = all.filter(|key| said("no", key)).map(str::to_owned);
    // What was chosen and is no longer ticked is taken away, and not proposed again.
    let dropped = layer
        .chosen
        .iter()
        .filter(|key| !chosen.contains(key))
        .cloned();
    let mut declined: Vec<String> = layer
        .declined
        .iter()
        .cloned()
        .chain(no)
        .chain(dropped)
        .collect();
    declined.retain(|key| !chosen.contains(key));
    declined.sort();
    declined.dedup();
    layer.chosen = chosen;
    layer.declined = declined;
}

/// What we propose and nobody has answered.
pub fn offers(
    association: &Association,
    vocabulary: &Vocabulary,
    language: Language,
) -> Vec<Offer> {
    let proposed = association
        .activities
        .iter()
        .filter(|activity| activity.standing == ActivityStanding::Proposed);
    proposed
        .filter_map(|activity| offer(vocabulary, &activity.key, language))
        .collect()
}

/// An activity by its key.
pub fn offer(vocabulary: &Vocabulary, key: &str, language: Language) -> Option<Offer> {
    let name = vocabulary.get(key)?.name(language).to_owned();
    let key = key.to_owned();
    Some(Offer { key, name })
}

/// Activities that some word for them has these letters in, those that begin with them first.
pub fn found(vocabulary: &Vocabulary, words: &str, language: Language) -> Vec<Offer> {
    let wanted = normalise(words);
    let wanted = wanted.trim();
    if wanted.is_empty() {
        return Vec::new();
    }
    let begins = format!(" {wanted}");
    let mut hits: Vec<(bool, Offer)> = Vec::new();
    for activity in vocabulary.all() {
        let words = vocabulary.words(activity.key).into_iter().map(normalise);
        let words: Vec<String> = words.filter(|word| word.contains(wanted)).collect();
        let offer = offer(vocabulary, activity.key, language);
        if let Some(offer) = offer.filter(|_| !words.is_empty()) {
            hits.push((!words.iter().any(|word| word.contains(&begins)), offer));
        }
    }
    hits.sort_by_cached_key(|(inside, offer)| (*inside, texts::collation_key(&offer.name)));
    hits.into_iter()
        .map(|(_, offer)| offer)
        .take(MOST_FOUND)
        .collect()
}
