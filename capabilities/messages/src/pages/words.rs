//! Words that several of these pages say the same way: conditions, units, times, names.

use std::collections::BTreeMap;

use access::PersonId;
use associations::{public::Register, vocabulary::Group};
use db::Conn;
use identity::{people, units};
use kernel::{Instant, Language};
use texts::Speaker;
use web::{Choice, PageError, Town, Visit};

use crate::model::{Condition, Segment};

/// What conditions are said with: the register, and the choices of the circles that are asked for.
pub struct Known {
    /// The register.
    pub register: std::sync::Arc<Register>,
    circles: BTreeMap<Condition, String>,
}

impl Known {
    /// What the conditions of a segment are said with.
    pub fn of(
        visit: &Visit,
        town: &Town,
        conn: &mut Conn,
        segment: &Segment,
    ) -> Result<Self, PageError> {
        let mut circles = BTreeMap::new();
        for condition in &segment.conditions {
            let Condition::Circle { code, value } = condition else {
                continue;
            };
            let Some(circle) = town.circle(code) else {
                continue;
            };
            let choices = (circle.choices)(town, conn, visit.language())?;
            let chosen = choices.into_iter().find(|(key, _)| key == value);
            let heading = visit.say().t(circle.text_id);
            let words = chosen.map_or_else(
                || heading.clone().into_owned(),
                |(_, words)| format!("{heading}: {words}"),
            );
            circles.insert(condition.clone(), words);
        }
        Ok(Self {
            register: town.kept(conn)?,
            circles,
        })
    }
}

// texts: mailing-age-* mailing-confirmed-*
/// A condition as people say it, such as «Kor» or «Åsen».
pub fn condition(say: &Speaker, known: &Known, condition: &Condition) -> String {
    let (language, register) = (say.language(), &known.register);
    match condition {
        Condition::Activity(key) => match register.vocabulary().get(key) {
            Some(activity) => activity.name(language).to_owned(),
            None => key.clone(),
        },
        Condition::Category(code) => code.name(language).to_owned(),
        Condition::District(key) => match register.municipality().district(key) {
            Some(district) => district.name_in(language).to_owned(),
            None => key.clone(),
        },
        Condition::Age(age) => say.t(&format!("mailing-age-{}", age.word())).into_owned(),
        Condition::Confirmed(true) => say.t("mailing-confirmed-yes").into_owned(),
        Condition::Confirmed(false) => say.t("mailing-confirmed-no").into_owned(),
        Condition::Circle { code, .. } => {
            let words = known.circles.get(condition);
            words.unwrap_or(code).clone()
        }
    }
}

/// The name of a group of activities.
pub fn group(group: &Group, language: Language) -> String {
    group.name(language).to_owned()
}

/// The units one can choose, with the chosen one marked.
pub fn unit_choices(
    conn: &mut Conn,
    language: Language,
    chosen: &str,
) -> Result<Vec<Choice>, PageError> {
    let all = units::all(conn)?;
    Ok(all
        .iter()
        .map(|unit| Choice::new(&unit.key, unit.name(language)).chosen(unit.key == chosen))
        .collect())
}

/// The name of a unit; the municipality's where none is named.
pub fn unit_name(visit: &Visit, conn: &mut Conn, key: &str) -> Result<String, PageError> {
    let all = units::all(conn)?;
    let unit = all.iter().find(|unit| unit.key == key);
    Ok(match unit {
        Some(unit) => unit.name(visit.language()),
        None => visit.municipality_name(),
    })
}

/// The unit in which she who asks works; empty when she works in none.
pub fn own_unit(visit: &Visit) -> String {
    let unit = visit.who().and_then(|who| who.units().next());
    unit.unwrap_or_default().to_owned()
}

/// A time as people say it: today with the hour, else the day.
pub fn when(say: &Speaker, town: &Town, at: Instant) -> String {
    let (then, today) = (at.in_oslo(), kernel::today(&*town.clock));
    let day = say.date_near(then.date(), today);
    if then.date() == today {
        format!("{day} {}", say.time(then.time()))
    } else {
        day
    }
}

/// What a person is called; something neutral when she has been forgotten.
pub fn person_name(
    conn: &mut Conn,
    say: &Speaker,
    person: Option<&PersonId>,
) -> Result<String, PageError> {
    let known = match person {
        Some(id) => people::one(conn, id)?,
        None => None,
    };
    let name = known.map(|person| person.name).unwrap_or_default();
    Ok(if name.is_empty() {
        say.t("thread-somebody").into_owned()
    } else {
        name
    })
}
