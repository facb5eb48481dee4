//! What an own layer says, in words: a line for each fact, in the order of the page. Two layers are
//! compared by their lines, so that a preview, a conflict, the history and a merge tell it alike.

use kernel::Translated;
use texts::Speaker;

use super::Section;
use crate::{
    model::{Group, MeetingPlace, OwnLayer},
    pages::words,
    public::Register,
};

/// A fact in words; the words are empty when nothing is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The section it belongs to; `None` for the logo, which has a page of its own.
    pub section: Option<Section>,
    /// The id of its name.
    pub id: &'static str,
    /// Its name.
    pub term: String,
    /// What is said.
    pub words: String,
}

/// A fact that is said differently in two layers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The section it belongs to.
    pub section: Option<Section>,
    /// The id of its name.
    pub id: &'static str,
    /// Its name.
    pub term: String,
    /// What the first says.
    pub before: String,
    /// What the second says.
    pub after: String,
}

/// What is different between two layers.
pub fn differences(
    say: &Speaker,
    register: &Register,
    before: &OwnLayer,
    after: &OwnLayer,
) -> Vec<Difference> {
    let (before, after) = (lines(say, register, before), lines(say, register, after));
    let pairs = before.into_iter().zip(after);
    let nothing = |words: String| {
        if words.is_empty() {
            say.t("said-nothing").into_owned()
        } else {
            words
        }
    };
    pairs
        .filter(|(before, after)| before.words != after.words)
        .map(|(before, after)| Difference {
            section: before.section,
            id: before.id,
            term: before.term,
            before: nothing(before.words),
            after: nothing(after.words),
        })
        .collect()
}

/// Every fact of a layer.
pub fn lines(say: &Speaker, register: &Register, layer: &OwnLayer) -> Vec<Line> {
    let own = &layer.profile;
    let mut lines = Vec::new();
    let mut tell = |section: Option<Section>, id: &'static str, words: String| {
        let term = say.t(id).into_owned();
        lines.push(Line {
            section,
            id,
            term,
            words,
        });
    };
    let (about, practical) = (Some(Section::About), Some(Section::Practical));
    tell(about, texts::id("said-short-name"), own.short_name.clone());
    for (id, text) in translations(
        &own.description,
        [
            texts::id("said-description-nb"),
            texts::id("said-description-nn"),
            texts::id("said-description-en"),
        ],
    ) {
        tell(about, id, text);
    }
    for (id, text) in translations(
        &own.how_to_start,
        [
            texts::id("said-start-nb"),
            texts::id("said-start-nn"),
            texts::id("said-start-en"),
        ],
    ) {
        tell(about, id, text);
    }
    let activities = layer.chosen.iter().filter_map(|key| {
        let activity = register.vocabulary().get(key)?;
        Some(activity.name(say.language()).to_owned())
    });
    let activities = words::list_of_names(say, activities);
    tell(
        Some(Section::Activities),
        texts::id("said-activities"),
        activities,
    );
    let groups: Vec<String> = own
        .groups
        .iter()
        .map(|group| group_words(say, group))
        .collect();
    tell(
        Some(Section::Groups),
        texts::id("said-groups"),
        groups.join("; "),
    );
    let places = own
        .meeting_places
        .iter()
        .map(|place| place_words(say, register, place));
    let places: Vec<String> = places.collect();
    tell(
        Some(Section::Places),
        texts::id("said-places"),
        places.join("; "),
    );
    let room = words::openness(say, own.openness).map(|state| state.words);
    tell(practical, texts::id("said-room"), room.unwrap_or_default());
    let price = own.price_ore.map(|price| words::price(say, price));
    tell(
        practical,
        texts::id("said-price"),
        price.unwrap_or_default(),
    );
    let targets = own
        .target_groups
        .iter()
        .map(|group| words::target(say, *group));
    tell(
        practical,
        texts::id("said-targets"),
        words::list_of_names(say, targets),
    );
    let access = own
        .accessibility
        .iter()
        .map(|feature| words::access(say, *feature));
    tell(
        practical,
        texts::id("said-access"),
        words::list_of_names(say, access),
    );
    let languages: Vec<String> = own
        .languages
        .iter()
        .map(|tag| words::language(say, tag))
        .collect();
    tell(practical, texts::id("said-languages"), say.list(&languages));
    let district = register.municipality().district(&own.district);
    let district = district.map(|district| district.name_in(say.language()).to_owned());
    tell(
        practical,
        texts::id("said-district"),
        district.unwrap_or_default(),
    );
    tell(practical, texts::id("said-website"), own.website.clone());
    tell(practical, texts::id("said-email"), own.email.clone());
    let links = own
        .links
        .iter()
        .map(|link| format!("{} ({})", link.label, link.address));
    let links: Vec<String> = links.collect();
    tell(
        Some(Section::Links),
        texts::id("said-links"),
        links.join("; "),
    );
    let logo = own.logo.as_ref().map(|id| {
        // Two logos are two, though both are only called that.
        say.ta(
            "said-logo-there",
            &[("id", id.get(id.len().saturating_sub(6)..).unwrap_or(id))],
        )
    });
    tell(None, texts::id("said-logo"), logo.unwrap_or_default());
    lines
}

fn translations(words: &Translated, ids: [&'static str; 3]) -> [(&'static str, String); 3] {
    let [nb, nn, en] = ids;
    [
        (nb, words.nb.clone()),
        (nn, words.nn.clone()),
        (en, words.en.clone()),
    ]
}

// texts: gender-*
/// «Aspiranter, 7–10 år, torsdag kl. 17–18, aulaen».
fn group_words(say: &Speaker, group: &Group) -> String {
    let mut parts = vec![group.name.clone()];
    parts.extend(words::ages(say, group.ages));
    if group.gender != crate::model::Gender::All {
        parts.push(
            say.t(&format!("gender-{}", group.gender.word()))
                .into_owned(),
        );
    }
    if group.para {
        parts.push(say.t("said-para").into_owned());
    }
    parts.extend(group.size.map(|size| say.tn("said-size", size.into())));
    parts.extend([&group.level, &group.meets, &group.place].map(Clone::clone));
    parts.extend(words::openness(say, group.openness).map(|state| state.words));
    joined(&parts)
}

fn place_words(say: &Speaker, register: &Register, place: &MeetingPlace) -> String {
    let mut parts = vec![place.name.clone(), place.address.clone()];
    let district = register.municipality().district(&place.district);
    let district = district.map(|district| district.name_in(say.language()).to_owned());
    // An address often ends with it.
    parts.extend(district.filter(|name| !place.address.ends_with(name.as_str())));
    match place.step_free {
        crate::model::StepFree::Unknown => {}
        crate::model::StepFree::Yes => parts.push(say.t("step-free-yes").into_owned()),
        crate::model::StepFree::No => parts.push(say.t("step-free-no").into_owned()),
    }
    joined(&parts)
}

fn joined(parts: &[String]) -> String {
    let said: Vec<&str> = parts
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    said.join(", ")
}
