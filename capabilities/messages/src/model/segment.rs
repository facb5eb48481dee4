//! A choice of associations, and of who in them gets a message.
//!
//! Conditions of the same kind are one or the other; kinds must all hold: «choir or band, and in
//! district north, and for under-20s». A condition is a small word (`activity:choir`), the same in
//! an address, in the database and beside a recipient as the reason why it is there. What other rooms
//! know, such as who has borrowed a hall, comes as circles ([`web::Circle`]).

use std::{collections::BTreeSet, fmt};

use access::RoleKind;
use associations::{
    model::{Purpose, TargetGroup},
    vocabulary::IcnpoCode,
};

/// Something that must be so about an association.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Condition {
    /// It does this, or something narrower; a key of the vocabulary.
    Activity(String),
    /// It is of this national group or code.
    Category(IcnpoCode),
    /// It belongs to this part of the municipality.
    District(String),
    /// It has a group, or is, for people of this age.
    Age(Age),
    /// It has confirmed its facts in the last twelve months, or has not.
    Confirmed(bool),
    /// It belongs to a circle that another room knows.
    Circle {
        /// The code of the circle.
        code: String,
        /// What was chosen within it.
        value: String,
    },
}

/// Ages people speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Age {
    /// 0–5.
    SmallChildren,
    /// 6–12.
    Children,
    /// 13–19.
    Youth,
    /// All three: what grants to children and youth ask for.
    Under20,
    /// 20–66.
    Adults,
    /// 67 and over.
    Seniors,
}

/// A choice of associations and of who in them gets a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Segment {
    /// What must be so; nothing: every association.
    pub conditions: BTreeSet<Condition>,
    /// Roles whose holders get it.
    pub roles: Vec<RoleKind>,
    /// Purposes whose contact persons get it. With neither roles nor purposes it goes to those who
    /// read messages for the association.
    pub purposes: Vec<Purpose>,
}

/// What is looked at in an association.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Its activities, with the wider ones they are kinds of.
    pub activities: BTreeSet<String>,
    /// Its national categories.
    pub categories: Vec<IcnpoCode>,
    /// The key of its district.
    pub district: Option<String>,
    /// The ages of its groups, from and to.
    pub ages: Vec<(i32, i32)>,
    /// Whom it says it is for.
    pub targets: Vec<TargetGroup>,
    /// Whether it confirmed its facts in the last twelve months.
    pub is_confirmed: bool,
    /// The conditions about circles that hold.
    pub circles: BTreeSet<Condition>,
}

impl Condition {
    /// Its kind.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Activity(_) => "activity",
            Self::Category(_) => "category",
            Self::District(_) => "district",
            Self::Age(_) => "age",
            Self::Confirmed(_) => "confirmed",
            Self::Circle { .. } => "circle",
        }
    }

    /// Conditions of the same group are one or the other; each circle is a group of its own.
    fn group(&self) -> (&'static str, &str) {
        match self {
            Self::Circle { code, .. } => (self.kind(), code),
            _ => (self.kind(), ""),
        }
    }

    /// What stands after the kind.
    pub fn value(&self) -> String {
        match self {
            Self::Activity(key) | Self::District(key) => key.clone(),
            Self::Category(code) => code.to_string(),
            Self::Age(age) => age.word().to_owned(),
            Self::Confirmed(yes) => if *yes { "yes" } else { "no" }.to_owned(),
            Self::Circle { code, value } => format!("{code}={value}"),
        }
    }

    /// The condition of this kind and value; `None` when there is no such thing.
    pub fn of(kind: &str, value: &str) -> Option<Self> {
        let is_key = !value.is_empty() && !value.contains(char::is_whitespace);
        match kind {
            "activity" if is_key => Some(Self::Activity(value.to_owned())),
            "category" => IcnpoCode::parse(value).ok().map(Self::Category),
            "district" if is_key => Some(Self::District(value.to_owned())),
            "age" => Age::from_word(value).map(Self::Age),
            "confirmed" if value == "yes" => Some(Self::Confirmed(true)),
            "confirmed" if value == "no" => Some(Self::Confirmed(false)),
            "circle" if is_key => {
                let (code, value) = value.split_once('=')?;
                Some(Self::Circle {
                    code: code.to_owned(),
                    value: value.to_owned(),
                })
            }
            _ => None,
        }
    }

    /// Whether it is so.
    pub fn holds(&self, facts: &Facts) -> bool {
        match self {
            Self::Activity(key) => facts.activities.contains(key),
            Self::Category(code) => {
                let held = |own: &IcnpoCode| own == code || own.group() == *code;
                facts.categories.iter().any(held)
            }
            Self::District(key) => facts.district.as_ref() == Some(key),
            Self::Age(age) => age.is_for(facts),
            Self::Confirmed(yes) => facts.is_confirmed == *yes,
            Self::Circle { .. } => facts.circles.contains(self),
        }
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.kind(), self.value())
    }
}

impl Age {
    /// All of them, youngest first.
    pub const ALL: [Self; 6] = [
        Self::Under20,
        Self::SmallChildren,
        Self::Children,
        Self::Youth,
        Self::Adults,
        Self::Seniors,
    ];

    /// The word it is stored as.
    pub const fn word(self) -> &'static str {
        match self {
            Self::SmallChildren => "small_children",
            Self::Children => "children",
            Self::Youth => "youth",
            Self::Under20 => "under_20",
            Self::Adults => "adults",
            Self::Seniors => "seniors",
        }
    }

    /// Reads [`Age::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|age| age.word() == word)
    }

    const fn years(self) -> (i32, i32) {
        match self {
            Self::SmallChildren => (0, 5),
            Self::Children => (6, 12),
            Self::Youth => (13, 19),
            Self::Under20 => (0, 19),
            Self::Adults => (20, 66),
            Self::Seniors => (67, 150),
        }
    }

    const fn targets(self) -> &'static [TargetGroup] {
        match self {
            Self::SmallChildren => &[TargetGroup::SmallChildren],
            Self::Children => &[TargetGroup::Children],
            Self::Youth => &[TargetGroup::Youth],
            Self::Under20 => &[
                TargetGroup::SmallChildren,
                TargetGroup::Children,
                TargetGroup::Youth,
            ],
            Self::Adults => &[TargetGroup::Adults],
            Self::Seniors => &[TargetGroup::Seniors],
        }
    }

    fn is_for(self, facts: &Facts) -> bool {
        let (youngest, oldest) = self.years();
        let meets = |(from, to): &(i32, i32)| *from <= oldest && *to >= youngest;
        let named = |target: &TargetGroup| self.targets().contains(target);
        facts.ages.iter().any(meets) || facts.targets.iter().any(named)
    }
}

impl Segment {
    /// Reads [`Segment::words`]; what is no longer known is left out.
    pub fn from_words(words: &str) -> Self {
        let mut segment = Self::default();
        for word in words.split_whitespace() {
            match word.split_once(':') {
                Some(("to", role)) => segment.roles.extend(RoleKind::from_word(role)),
                Some(("contact", word)) => segment.purposes.extend(Purpose::from_word(word)),
                Some((kind, value)) => segment.conditions.extend(Condition::of(kind, value)),
                None => {}
            }
        }
        segment
    }

    /// The segment in words, parted by space.
    pub fn words(&self) -> String {
        let conditions = self.conditions.iter().map(Condition::to_string);
        let roles = self.roles.iter().map(|role| format!("to:{}", role.word()));
        let contacts = self
            .purposes
            .iter()
            .map(|it| format!("contact:{}", it.word()));
        let all = conditions.chain(roles).chain(contacts);
        all.collect::<Vec<_>>().join(" ")
    }

    /// The conditions that hold, which are why the association is in; `None` when it is not.
    pub fn why(&self, facts: &Facts) -> Option<Vec<&Condition>> {
        let (held, missed): (Vec<_>, Vec<_>) =
            self.conditions.iter().partition(|it| it.holds(facts));
        let is_met = |it: &&Condition| held.iter().any(|held| held.group() == it.group());
        missed.iter().all(is_met).then_some(held)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(words: &str) -> Segment {
        Segment::from_words(words)
    }

    fn a_youth_choir() -> Facts {
        Facts {
            activities: ["choir".to_owned(), "youth-choir".to_owned()].into(),
            district: Some("nord".into()),
            ages: vec![(13, 25)],
            ..Facts::default()
        }
    }

    #[test]
    fn one_of_each_kind_must_hold() {
        let facts = a_youth_choir();
        let why = |words: &str| {
            let segment = segment(words);
            let why = segment.why(&facts)?;
            Some(why.iter().map(ToString::to_string).collect::<Vec<_>>())
        };
        let wanted = "activity:band activity:choir district:nord age:under_20";
        let because = ["activity:choir", "district:nord", "age:under_20"];
        assert_eq!(
            why(wanted).as_deref(),
            Some(&because.map(str::to_owned)[..])
        );
        assert_eq!(why("activity:choir district:sor"), None);
        assert_eq!(why("activity:band activity:football"), None);
        assert_eq!(why("age:seniors"), None);
        assert_eq!(why("confirmed:no"), Some(vec!["confirmed:no".into()]));
        assert_eq!(why(""), Some(vec![]));
    }

    #[test]
    fn every_circle_must_hold_and_one_choice_within_it_is_enough() {
        let of = |word: &str| Condition::of("circle", word).expect("a circle");
        let facts = Facts {
            circles: [of("venues-used=a"), of("grants-open=x")].into(),
            ..Facts::default()
        };
        let is_in = |words: &str| segment(words).why(&facts).is_some();
        assert!(is_in(
            "circle:venues-used=a circle:venues-used=b circle:grants-open=x"
        ));
        assert!(!is_in("circle:venues-used=a circle:grants-open=y"));
        assert!(!is_in("circle:venues-used=b"));
    }

    #[test]
    fn a_group_counts_for_every_age_its_range_touches() {
        let of = |ages: (i32, i32), age: Age| {
            let facts = Facts {
                ages: vec![ages],
                ..Facts::default()
            };
            Condition::Age(age).holds(&facts)
        };
        assert!(of((19, 30), Age::Under20));
        assert!(!of((20, 30), Age::Under20));
        assert!(of((0, 150), Age::Seniors));
        assert!(!of((20, 66), Age::Seniors));
        assert!(of((12, 13), Age::Children) && of((12, 13), Age::Youth));
    }

    #[test]
    fn words_read_back_and_nonsense_is_left_out() {
        let words = "activity:choir category:1100 age:youth confirmed:yes circle:venues-used=a to:chair contact:booking";
        assert_eq!(segment(words).words(), words);
        let odd = "activity: category:77 age:old confirmed:maybe circle:x to:king district:nord x";
        assert_eq!(segment(odd).words(), "district:nord");
    }
}
