//! Activity types: key, names, everyday words, browsing group and ICNPO codes.
//!
//! The standard list lies in `data/activities.tsv` and `data/groups.tsv`. Keys are stored with
//! associations and never change. A word belongs to one activity, unless `data/shared_words.tsv`
//! says that people mean several things by it; `tests/vocabulary_list.rs` checks that.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use kernel::Language;

use super::{IcnpoCode, table};
use crate::privacy::Reason;

/// A heading to browse activities under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Stable key, such as `ball-sports`.
    pub key: &'static str,
    names: [&'static str; 3],
}

/// One activity type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// Stable key in ASCII, such as `school-band`; this is what is stored.
    pub key: &'static str,
    /// Key of the [`Group`] it is browsed under.
    pub group: &'static str,
    /// The wider activity it is a kind of: a school band is a kind of band.
    pub broader: Option<&'static str>,
    /// One or two ICNPO codes, the most fitting first.
    pub icnpo: Vec<IcnpoCode>,
    /// Set when taking part reveals something the law protects.
    pub sensitive: Option<Reason>,
    names: [&'static str; 3],
    words: [Vec<Cow<'static, str>>; 3],
}

/// What one municipality has changed in the list; stored as its data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// Keys of activities the municipality does not use.
    pub off: BTreeSet<String>,
    /// Extra words people there use: activity key, language, word. Unknown keys are left out.
    pub aliases: Vec<(String, Language, String)>,
}

/// The activities in use, in browsing order: groups as listed, activities as listed within them.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    activities: Vec<Activity>,
    positions: BTreeMap<&'static str, usize>,
}

impl Group {
    /// All groups, in browsing order.
    pub fn all() -> &'static [Self] {
        &GROUPS
    }

    /// The group with this key.
    pub fn get(key: &str) -> Option<&'static Self> {
        GROUPS.iter().find(|group| group.key == key)
    }

    /// The name to show.
    pub fn name(&self, language: Language) -> &'static str {
        self.names[column(language)]
    }
}

impl Activity {
    /// The name to show.
    pub fn name(&self, language: Language) -> &'static str {
        self.names[column(language)]
    }

    /// The words people type for it in one language: its name, everyday words, then aliases.
    pub fn words(&self, language: Language) -> impl Iterator<Item = &str> {
        let own = self.words[column(language)].iter().map(AsRef::as_ref);
        std::iter::once(self.name(language)).chain(own)
    }
}

impl Vocabulary {
    /// The whole list as the program brings it.
    pub fn standard() -> &'static Self {
        static STANDARD: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::of(read_activities()));
        &STANDARD
    }

    /// The list as one municipality uses it.
    pub fn with_choices(choices: &Choices) -> Self {
        let mut activities = Self::standard().activities.clone();
        activities.retain(|activity| !choices.off.contains(activity.key));
        let mut vocabulary = Self::of(activities);
        for (key, language, word) in &choices.aliases {
            if let Some(&position) = vocabulary.positions.get(key.as_str()) {
                let words = &mut vocabulary.activities[position].words[column(*language)];
                words.push(Cow::Owned(word.trim().to_owned()));
            }
        }
        vocabulary
    }

    /// Every activity in use.
    pub fn all(&self) -> &[Activity] {
        &self.activities
    }

    /// The activity with this key; `None` when unknown or switched off.
    pub fn get(&self, key: &str) -> Option<&Activity> {
        self.positions
            .get(key)
            .map(|&position| &self.activities[position])
    }

    /// Groups with their activities; groups without any in use are left out.
    pub fn by_group(&self) -> Vec<(&'static Group, &[Activity])> {
        let chunks = self
            .activities
            .chunk_by(|one, next| one.group == next.group);
        chunks
            .filter_map(|chunk| Some((Group::get(chunk[0].group)?, chunk)))
            .collect()
    }

    /// Every word for an activity in every language, for the search index. Empty if unknown.
    pub fn words(&self, key: &str) -> Vec<&str> {
        let words = self.get(key).into_iter().flat_map(|activity| {
            Language::ALL
                .into_iter()
                .flat_map(move |language| activity.words(language))
        });
        let mut seen = BTreeSet::new();
        words
            .filter(|word| seen.insert(word.to_lowercase()))
            .collect()
    }

    /// Words people use for more than one activity, so that no single one may claim them.
    pub fn shared_words() -> impl Iterator<Item = &'static str> {
        table::lines(include_str!("../../data/shared_words.tsv")).skip(1)
    }

    fn of(activities: Vec<Activity>) -> Self {
        let positions = activities
            .iter()
            .enumerate()
            .map(|(place, activity)| (activity.key, place))
            .collect();
        Self {
            activities,
            positions,
        }
    }
}

static GROUPS: LazyLock<Vec<Group>> = LazyLock::new(|| {
    table::rows(include_str!("../../data/groups.tsv"))
        .map(|[key, nb, nn, en]| Group {
            key,
            names: [nb, nn, en],
        })
        .collect()
});

fn read_activities() -> Vec<Activity> {
    let rows = table::rows(include_str!("../../data/activities.tsv"));
    let mut activities: Vec<Activity> = rows.map(read_activity).collect();
    activities.sort_by_key(|activity| {
        GROUPS
            .iter()
            .position(|group| group.key == activity.group)
            .unwrap_or(GROUPS.len())
    });
    activities
}

fn read_activity(row: [&'static str; 11]) -> Activity {
    let [
        key,
        group,
        icnpo,
        broader,
        sensitive,
        nb,
        nn,
        en,
        bokmal,
        nynorsk,
        english,
    ] = row;
    let words = |cell| table::parts(cell).map(Cow::Borrowed).collect();
    Activity {
        key,
        group,
        broader: (broader != "-").then_some(broader),
        icnpo: table::parts(icnpo)
            .map(|code| IcnpoCode::parse(code).expect("activities.tsv names known ICNPO codes"))
            .collect(),
        sensitive: (sensitive != "-")
            .then(|| Reason::from_key(sensitive).expect("activities.tsv names known reasons")),
        names: [nb, nn, en],
        words: [words(bokmal), words(nynorsk), words(english)],
    }
}

fn column(language: Language) -> usize {
    match language {
        Language::Nb => 0,
        Language::Nn => 1,
        Language::En => 2,
    }
}
