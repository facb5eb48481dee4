//! Premises as they are written in their form.

use associations::vocabulary::Vocabulary;
use texts::Speaker;
use web::{Choice, Fields, FormErrors};

use crate::model::{IntendedUse, Premises, PremisesKind, Purpose, Suitability};

/// How well premises can suit, in per cent.
pub const LEVELS: [i32; 4] = [100, 75, 50, 25];

const LONGEST_NAME: usize = 100;
const LONGEST_TEXT: usize = 4_000;

/// Raw.
#[derive(Clone, Debug, Default)]
pub struct Written {
    pub name: String,
    pub kind: String,
    pub about: String,
    pub closed_on_holidays: bool,
    pub suits: Vec<Suits>,
}

/// A row of what they are good for.
#[derive(Clone, Debug, Default)]
pub struct Suits {
    pub number: usize,
    pub purpose: String,
    pub fitness: String,
}

impl Suits {
    /// The name of one of its fields.
    pub fn field(&self, name: &str) -> String {
        format!("suits-{}-{name}", self.number)
    }
}

impl Written {
    /// Premises as they are.
    pub fn of(premises: &Premises) -> Self {
        let suits = (1..).zip(&premises.suits).map(|(number, suits)| Suits {
            number,
            purpose: suits.purpose.stored(),
            fitness: suits.fitness.to_string(),
        });
        Self {
            name: premises.name.clone(),
            kind: premises.kind.word().to_owned(),
            about: premises.about.clone(),
            closed_on_holidays: premises.closed_on_holidays,
            suits: suits.collect(),
        }
    }

    /// What was sent, with a row more or less when that was asked for.
    pub fn read(fields: &Fields) -> Self {
        let rows = fields.rows("suits").into_iter();
        let rows = rows.filter(|number| fields.one("remove") != format!("suits-{number}"));
        let mut suits: Vec<Suits> = rows
            .map(|number| Suits {
                number,
                purpose: fields.one(&format!("suits-{number}-purpose")).to_owned(),
                fitness: fields.one(&format!("suits-{number}-fitness")).to_owned(),
            })
            .collect();
        if fields.one("add") == "suits" {
            let last = suits.iter().map(|row| row.number).max();
            suits.push(Suits {
                number: last.unwrap_or(0) + 1,
                ..Suits::default()
            });
        }
        Self {
            name: fields.one("name").to_owned(),
            kind: fields.one("kind").to_owned(),
            about: fields.one("about").to_owned(),
            closed_on_holidays: fields.has("closed_on_holidays"),
            suits,
        }
    }

    /// The premises with what was written, or what is wrong.
    pub fn parse(
        &self,
        say: &Speaker,
        now: &Premises,
        errors: &mut FormErrors,
    ) -> Option<Premises> {
        if self.name.is_empty() || self.name.chars().count() > LONGEST_NAME {
            errors.add("name", say.t("venuedesk-error-name"));
        }
        let kind = PremisesKind::from_word(&self.kind);
        if kind.is_none() {
            errors.add("kind", say.t("venuedesk-error-kind"));
        }
        if self.about.chars().count() > LONGEST_TEXT {
            errors.add("about", say.t("venuedesk-error-long"));
        }
        let mut suits: Vec<Suitability> = Vec::new();
        for row in self.suits.iter().filter(|row| !row.purpose.is_empty()) {
            let purpose = known(&row.purpose);
            let fitness = row.fitness.parse().ok();
            let fitness = fitness.filter(|fitness| (1..=100).contains(fitness));
            let (Some(purpose), Some(fitness)) = (purpose, fitness) else {
                errors.add(row.field("fitness"), say.t("venuedesk-error-fitness"));
                continue;
            };
            if suits.iter().any(|other| other.purpose == purpose) {
                errors.add(row.field("purpose"), say.t("venuedesk-error-purpose-twice"));
                continue;
            }
            suits.push(Suitability { purpose, fitness });
        }
        errors.is_empty().then(|| Premises {
            name: self.name.clone(),
            kind: kind.unwrap_or(now.kind),
            about: self.about.clone(),
            closed_on_holidays: self.closed_on_holidays,
            suits,
            ..now.clone()
        })
    }
}

fn known(stored: &str) -> Option<Purpose> {
    Purpose::from_stored(stored).filter(|purpose| match purpose {
        Purpose::Activity(key) => Vocabulary::standard().get(key).is_some(),
        Purpose::Use(_) => true,
    })
}

// texts: venue-use-*
/// The purposes to choose from: people's own words first, then the register's activities by group.
pub fn purposes(say: &Speaker, chosen: &str) -> Vec<(String, Vec<Choice>)> {
    let uses = IntendedUse::ALL.into_iter().map(|(intended, word)| {
        let stored = Purpose::Use(intended).stored();
        let words = say.t(&format!("venue-use-{word}")).into_owned();
        Choice::new(stored.as_str(), words).chosen(chosen == stored)
    });
    let mut groups = vec![(say.t("venuedesk-uses").into_owned(), uses.collect())];
    for (group, activities) in Vocabulary::standard().by_group() {
        let activities = activities.iter().map(|activity| {
            let name = activity.name(say.language());
            Choice::new(activity.key, name).chosen(chosen == activity.key)
        });
        groups.push((group.name(say.language()).to_owned(), activities.collect()));
    }
    groups
}
