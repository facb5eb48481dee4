//! Grupper: team, band, section; for whom, when and where. No names of people.

use texts::Speaker;
use web::{Choice, Fields, FormErrors};

use super::{Judge, Pairs, rows, text};
use crate::model::{Gender, Group, Openness, OwnProfile};

const LONGEST: usize = 120;
const OLDEST: i32 = 120;
const MOST_MEMBERS: i32 = 20_000;
const FIELDS: [&str; 9] = [
    "name", "from", "to", "gender", "level", "para", "size", "meets", "place",
];

/// The form.
pub fn fill(own: &OwnProfile, pairs: &mut Pairs) {
    let number = |number: Option<i32>| number.map(|number| number.to_string()).unwrap_or_default();
    for (row, group) in (1..).zip(&own.groups) {
        let mut put = |name: &str, value: &str| pairs.put(format!("groups-{row}-{name}"), value);
        put("name", &group.name);
        put("from", &number(group.ages.0));
        put("to", &number(group.ages.1));
        put("gender", group.gender.word());
        put("level", &group.level);
        if group.para {
            put("para", "yes");
        }
        put("size", &number(group.size));
        put("meets", &group.meets);
        put("place", &group.place);
        put("openness", group.openness.word());
    }
}

/// What was written.
pub fn apply(fields: &Fields, own: &mut OwnProfile, judge: &Judge<'_>, errors: &mut FormErrors) {
    // A gender is chosen in every row, so it says nothing about whether the row is used.
    let written: Vec<&str> = FIELDS
        .into_iter()
        .filter(|name| *name != "gender")
        .collect();
    let groups = rows(fields, "groups", &written).into_iter().map(|row| {
        let named = |name: &str| format!("groups-{row}-{name}");
        let name = text(fields, named("name"), LONGEST, judge, errors);
        if name.is_empty() {
            errors.add(named("name"), judge.say.t("editing-group-name-missing"));
        }
        let mut number = |name: &str, most: i32, wrong: &'static str| {
            let written = fields.one(&named(name));
            let number = written
                .parse()
                .ok()
                .filter(|number| (0..=most).contains(number));
            if number.is_none() && !written.is_empty() {
                errors.add(named(name), judge.say.t(wrong).into_owned());
            }
            number
        };
        let wrong_age = texts::id("editing-group-age-wrong");
        let ages = (
            number("from", OLDEST, wrong_age),
            number("to", OLDEST, wrong_age),
        );
        let size = number("size", MOST_MEMBERS, texts::id("editing-group-size-wrong"));
        if matches!(ages, (Some(from), Some(to)) if from > to) {
            errors.add(named("to"), judge.say.t("editing-group-ages-turned"));
        }
        Group {
            name,
            ages,
            size,
            gender: Gender::from_word(fields.one(&named("gender"))).unwrap_or_default(),
            level: text(fields, named("level"), LONGEST, judge, errors),
            para: fields.has(&named("para")),
            meets: text(fields, named("meets"), LONGEST, judge, errors),
            place: text(fields, named("place"), LONGEST, judge, errors),
            openness: Openness::from_word(fields.one(&named("openness"))).unwrap_or_default(),
        }
    });
    own.groups = groups.collect();
}

// texts: gender-*
/// Whom a group is for, by gender.
pub fn genders(say: &Speaker, chosen: &str) -> Vec<Choice> {
    let choice = |gender: Gender| {
        let words = say.t(&format!("gender-{}", gender.word()));
        Choice::new(gender.word(), words).chosen(gender.word() == chosen)
    };
    Gender::all().map(choice).collect()
}
