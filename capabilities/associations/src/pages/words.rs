//! What is known of an association, said in few words: whether there is room, for which ages, at
//! what price.
//!
//! Lists and the association's own page say it alike. What is not known is not said. A state is an
//! icon and words, never colour alone.

use kernel::{Language, Translated};
use texts::Speaker;
use web::assets::{Icon, icon};

use crate::{
    model::{AccessFeature, Group, Openness, Standing, TargetGroup},
    public::Listing,
};

/// A state as shown: icon, colour and words.
#[derive(Clone, Debug)]
pub struct State {
    pub icon: Icon,
    pub colour: &'static str,
    pub words: String,
}

/// A text with the language it is in, when that is not the page's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    pub lang: Option<&'static str>,
    pub text: &'a str,
}

impl<'a> Said<'a> {
    /// Its lines that say something.
    pub fn paragraphs(self) -> Vec<&'a str> {
        let lines = self.text.split('\n').map(str::trim);
        lines.filter(|line| !line.is_empty()).collect()
    }
}

/// Whether there is room; nothing when nobody has said.
// texts: openness-*
pub fn openness(say: &Speaker, openness: Openness) -> Option<State> {
    let (icon, colour) = match openness {
        Openness::Unknown => return None,
        Openness::Open => (icon("checkmark-circle-fill"), "success"),
        Openness::WaitingList => (icon("hourglass-top-filled"), "warning"),
        Openness::Full => (icon("minus-circle"), "neutral"),
    };
    let words = say.t(&format!("openness-{}", openness.word())).into_owned();
    Some(State {
        icon,
        colour,
        words,
    })
}

/// That an association is coming to its end; nothing when it lives.
pub fn ending(say: &Speaker, standing: Standing) -> Option<State> {
    let words = match standing {
        Standing::Bankrupt => say.t("standing-bankrupt"),
        Standing::WindingUp => say.t("standing-winding_up"),
        _ => return None,
    };
    let icon = icon("exclamationmark-triangle-fill");
    Some(State {
        icon,
        colour: "warning",
        words: words.into_owned(),
    })
}

/// That it let the last day of its confirmation pass, when lists should say so.
pub fn unconfirmed(say: &Speaker, listing: &Listing) -> Option<State> {
    listing.unconfirmed_since.map(|_| State {
        icon: icon("hourglass-top-filled"),
        colour: "warning",
        words: say.t("unconfirmed").into_owned(),
    })
}

/// `7–9 år`, `fra 7 år`, `til 9 år`; nothing when both ends are open.
pub fn ages(say: &Speaker, ages: (Option<i32>, Option<i32>)) -> Option<String> {
    let number = |age: i32| age.to_string();
    match ages {
        (None, None) => None,
        (Some(from), Some(to)) if from == to => {
            Some(say.ta("ages-exactly", &[("from", &number(from))]))
        }
        (Some(from), Some(to)) => Some(say.ta(
            "ages-between",
            &[("from", &number(from)), ("to", &number(to))],
        )),
        (Some(from), None) => Some(say.ta("ages-from", &[("from", &number(from))])),
        (None, Some(to)) => Some(say.ta("ages-to", &[("to", &number(to))])),
    }
}

/// The ages of all groups together; an end is open when it is so in one of them.
pub fn all_ages(groups: &[Group]) -> (Option<i32>, Option<i32>) {
    let from: Option<Vec<i32>> = groups.iter().map(|group| group.ages.0).collect();
    let to: Option<Vec<i32>> = groups.iter().map(|group| group.ages.1).collect();
    (
        from.and_then(|all| all.into_iter().min()),
        to.and_then(|all| all.into_iter().max()),
    )
}

/// What a year costs: `gratis`, `800 kr i året`, `800–1 600 kr i året`.
pub fn price(say: &Speaker, (lowest, highest): (i64, i64)) -> String {
    // Nobody is told a price lower than it is.
    let kroner = |ore: i64| say.number(ore.div_euclid(100) + i64::from(ore.rem_euclid(100) > 0));
    let (from, to) = (kroner(lowest), kroner(highest));
    match (lowest, highest) {
        (_, 0) => say.t("price-free").into_owned(),
        (0, _) => say.ta("price-free-to", &[("to", &to)]),
        _ if lowest == highest => say.ta("price-one", &[("to", &to)]),
        _ => say.ta("price-range", &[("from", &from), ("to", &to)]),
    }
}

/// Whom it is for.
// texts: target-*
pub fn target(say: &Speaker, group: TargetGroup) -> String {
    say.t(&format!("target-{}", group.word())).into_owned()
}

/// What makes it possible to take part.
// texts: access-*
pub fn access(say: &Speaker, feature: AccessFeature) -> String {
    say.t(&format!("access-{}", feature.word())).into_owned()
}

/// A language by its tag; the tag itself when we have no word for it.
// texts: language-*
pub fn language(say: &Speaker, tag: &str) -> String {
    say.text_if_any(&format!("language-{tag}"))
        .unwrap_or(tag)
        .to_owned()
}

/// The first letter small, as in the middle of a sentence. Short forms such as «4H» stay.
pub fn in_a_sentence(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => name.to_owned(),
    }
}

/// Names after one another, of which the first alone has a capital: «Barn, ungdom og voksne».
pub fn list_of_names(say: &Speaker, names: impl Iterator<Item = String>) -> String {
    let names: Vec<String> = names
        .enumerate()
        .map(|(at, name)| if at == 0 { name } else { in_a_sentence(&name) })
        .collect();
    say.list(&names)
}

/// What an association says, in the page's language or the nearest.
pub fn nearest(text: &Translated, language: Language) -> Option<Said<'_>> {
    let (written_in, text) = text.nearest(language)?;
    Some(Said {
        lang: (written_in != language).then(|| written_in.tag()),
        text,
    })
}

/// What an association does: its own words, else the national register's, which are Norwegian.
pub fn about(listing: &Listing, language: Language) -> Option<Said<'_>> {
    nearest(&listing.description, language).or_else(|| {
        let text = listing.national_activity.as_str();
        let lang = (language != Language::Nb).then_some("no");
        (!text.is_empty()).then_some(Said { lang, text })
    })
}

/// The language of what associations and the municipality write in one language alone, such as
/// times and places, where the page is in another.
pub fn free_text(language: Language) -> Option<&'static str> {
    (language == Language::En).then_some("no")
}

/// A date or a number with its unit, which is not broken over two lines.
pub fn unbroken(words: &str) -> String {
    words.replace(' ', "\u{a0}")
}

/// Times as people write them, with «kl. 19» on one line.
pub fn unbroken_hours(times: &str) -> String {
    times.replace("kl. ", "kl.\u{a0}")
}

/// The first sentences of a text, as many as fit in `most` letters but at least one; cut at a word
/// when that one is longer.
pub fn opening(text: &str, most: usize) -> String {
    let line = text
        .split('\n')
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default()
        .trim();
    if line.chars().count() <= most {
        return line.to_owned();
    }
    let within = line
        .char_indices()
        .nth(most)
        .map_or(line.len(), |(at, _)| at);
    let sentence = line[..within]
        .match_indices(". ")
        .last()
        .map(|(at, _)| &line[..=at]);
    sentence.map_or_else(
        || {
            let word = line[..within].rfind(' ').unwrap_or(within);
            format!("{} …", line[..word].trim_end_matches([',', ';', '–', ' ']))
        },
        str::to_owned,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_opening_ends_with_a_sentence_or_a_word() {
        assert_eq!(opening("Kor for alle.", 40), "Kor for alle.");
        assert_eq!(
            opening("Kor for alle. Vi øver hver onsdag.", 20),
            "Kor for alle."
        );
        assert_eq!(
            opening("Blåbærgjengen, som øver hver onsdag", 16),
            "Blåbærgjengen …"
        );
        assert_eq!(opening("\n\nKor.\n\nMer om oss.", 40), "Kor.");
        assert_eq!(opening("æøåæøåæøåæøå", 4), "æøåæ …");
    }

    #[test]
    fn an_open_end_of_one_group_opens_all() {
        let group = |ages| Group {
            ages,
            ..Group::default()
        };
        let groups = [group((Some(7), Some(9))), group((Some(10), None))];
        assert_eq!(all_ages(&groups), (Some(7), None));
        assert_eq!(all_ages(&[]), (None, None));
    }

    #[test]
    fn names_lose_their_capital_in_a_sentence_but_short_forms_do_not() {
        assert_eq!(in_a_sentence("Fotball"), "fotball");
        assert_eq!(in_a_sentence("Ørnen"), "ørnen");
        assert_eq!(in_a_sentence("4H"), "4H");
        assert_eq!(in_a_sentence("FAU"), "FAU");
    }
}
