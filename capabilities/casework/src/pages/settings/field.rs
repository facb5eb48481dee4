//! One thing to decide, by its kind: as a field of a form, as it was written, and in words.
//!
//! A value lies in the rules as JSON, at the place its description names; what a kind allows is
//! checked here, so that the room that reads the rules can trust them.

use serde_json::{Map, Value, json};
use texts::Speaker;
use web::{Choice, Fields, FormErrors, SettingField, SettingKind};

use super::section::Fact;

/// A field as the page shows it.
pub struct Shown {
    /// Its name in the form.
    pub name: String,
    /// What people call it.
    pub label: String,
    /// What it means; may be empty.
    pub hint: String,
    /// What is written in it.
    pub value: String,
    /// What it looks like.
    pub look: Look,
    /// The ways or answers to choose from.
    pub choices: Vec<Choice>,
    /// What each way has to decide, with its words.
    pub beneath: Vec<(String, Vec<Shown>)>,
}

/// What a field looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// A number.
    Number,
    /// A tick.
    Tick,
    /// One of several, in a list.
    List,
    /// One of several, seen at once.
    Radios,
    /// Any of several.
    Ticks,
}

/// The fields with their values; what was sent stands where something was.
pub fn shown(
    say: &Speaker,
    fields: &[SettingField],
    value: &Value,
    sent: Option<&Fields>,
) -> Vec<Shown> {
    fields
        .iter()
        .map(|field| shown_one(say, field, value, sent))
        .collect()
}

fn shown_one(say: &Speaker, field: &SettingField, value: &Value, sent: Option<&Fields>) -> Shown {
    let name = name_of(field);
    let here = value.pointer(field.at).unwrap_or(&Value::Null);
    let choice = |word: &str, words: String, chosen: bool| Choice::new(word, words).chosen(chosen);
    let choices = match field.kind {
        SettingKind::Days { .. } | SettingKind::Number { .. } | SettingKind::YesNo => Vec::new(),
        SettingKind::Month => (1..=12)
            .map(|month| choice(&month.to_string(), say.month(month).into(), here == month))
            .collect(),
        SettingKind::Choice(all) => all
            .iter()
            .map(|(word, text)| choice(word, say.t(text).into_owned(), here == word))
            .collect(),
        SettingKind::Several(all) => all
            .iter()
            .map(|(word, text)| choice(word, say.t(text).into_owned(), holds(here, word)))
            .collect(),
        SettingKind::Ways(all) => all
            .iter()
            .map(|(word, text, _)| choice(word, say.t(text).into_owned(), way_of(here) == *word))
            .collect(),
    };
    let beneath = match field.kind {
        SettingKind::Ways(ways) => ways
            .iter()
            .map(|(_, text, fields)| (say.t(text).into_owned(), shown(say, fields, value, sent)))
            .collect(),
        _ => Vec::new(),
    };
    let written = sent.map_or_else(|| plain(here), |sent| sent.one(&name).to_owned());
    Shown {
        label: say.t(field.label).into_owned(),
        hint: if field.hint.is_empty() {
            String::new()
        } else {
            say.t(field.hint).into_owned()
        },
        value: if matches!(field.kind, SettingKind::YesNo) {
            plain(here)
        } else {
            written
        },
        look: look_of(&field.kind),
        choices,
        beneath,
        name,
    }
}

/// The rules with what was sent put in; what is wrong goes to `errors`, and stays as it was.
pub fn read(
    say: &Speaker,
    fields: &[SettingField],
    sent: &Fields,
    value: &Value,
    errors: &mut FormErrors,
) -> Value {
    let mut wanted = value.clone();
    for field in fields {
        read_one(say, field, sent, &mut wanted, errors);
    }
    wanted
}

fn read_one(
    say: &Speaker,
    field: &SettingField,
    sent: &Fields,
    wanted: &mut Value,
    errors: &mut FormErrors,
) {
    let name = name_of(field);
    let written = sent.one(&name);
    let read = match field.kind {
        SettingKind::Days { least, most } | SettingKind::Number { least, most } => {
            let number: Option<i64> = written.parse().ok();
            let Some(number) = number.filter(|number| (least..=most).contains(number)) else {
                let [least, most] = [least, most].map(|number| say.number(number));
                let label = say.t(field.label);
                let words = [("label", &*label), ("least", &least), ("most", &most)];
                errors.add(name, say.ta("settings-error-number", &words));
                return;
            };
            json!(number)
        }
        SettingKind::Month => {
            let month: Option<i64> = written.parse().ok();
            let Some(month) = month.filter(|month| (1..=12).contains(month)) else {
                errors.add(name, say.t("settings-error-choice"));
                return;
            };
            json!(month)
        }
        SettingKind::YesNo => json!(written == "yes"),
        SettingKind::Choice(all) => {
            let Some((word, _)) = all.iter().find(|(word, _)| *word == written) else {
                errors.add(name, say.t("settings-error-choice"));
                return;
            };
            json!(word)
        }
        SettingKind::Several(all) => {
            let ticked = sent.all(&name);
            let known = all.iter().filter(|(word, _)| ticked.contains(word));
            json!(known.map(|(word, _)| word).collect::<Vec<_>>())
        }
        SettingKind::Ways(ways) => {
            let Some((word, _, beneath)) = ways.iter().find(|(word, _, _)| *word == written) else {
                errors.add(name, say.t("settings-error-choice"));
                return;
            };
            // The way is the one key of an object; what lies beneath another way is let go of.
            put(
                wanted,
                field.at,
                json!({ *word: way_value(wanted.pointer(field.at), word) }),
            );
            for field in *beneath {
                read_one(say, field, sent, wanted, errors);
            }
            return;
        }
    };
    put(wanted, field.at, read);
}

fn way_value(here: Option<&Value>, word: &str) -> Value {
    let had = here.and_then(|here| here.get(word)).cloned();
    had.unwrap_or_else(|| Value::Object(Map::new()))
}

/// Puts a value at its place. The last step is made when it is not there yet.
fn put(whole: &mut Value, at: &str, value: Value) {
    if let Some(place) = whole.pointer_mut(at) {
        *place = value;
    } else if let Some((above, last)) = at.rsplit_once('/')
        && let Some(Value::Object(object)) = whole.pointer_mut(above)
    {
        object.insert(last.to_owned(), value);
    }
}

/// What was decided, in words.
pub fn facts_of(fields: &[SettingField], value: &Value, say: &Speaker) -> Vec<Fact> {
    let mut facts = Vec::new();
    for field in fields {
        let here = value.pointer(field.at).unwrap_or(&Value::Null);
        let named = |all: &[(&str, &str)]| -> String {
            let chosen = all
                .iter()
                .filter(|(word, _)| here == word || holds(here, word));
            let words: Vec<String> = chosen.map(|(_, text)| say.t(text).into_owned()).collect();
            words.join(", ")
        };
        let words = match field.kind {
            SettingKind::Days { .. } => say.tn("settings-days", here.as_i64().unwrap_or_default()),
            SettingKind::Number { .. } => say.number(here.as_i64().unwrap_or_default()),
            SettingKind::Month => {
                let month = here.as_i64().and_then(|month| i8::try_from(month).ok());
                month.map_or_else(String::new, |month| say.month(month).to_string())
            }
            SettingKind::YesNo if *here == Value::Bool(true) => say.t("settings-yes").into_owned(),
            SettingKind::YesNo => say.t("settings-no").into_owned(),
            SettingKind::Choice(all) | SettingKind::Several(all) => named(all),
            SettingKind::Ways(ways) => {
                let way = ways.iter().find(|(word, _, _)| way_of(here) == *word);
                way.map_or_else(String::new, |(_, text, _)| say.t(text).into_owned())
            }
        };
        facts.push(Fact::new(say.t(field.label), words));
        if let SettingKind::Ways(ways) = field.kind
            && let Some((_, _, beneath)) = ways.iter().find(|(word, _, _)| way_of(here) == *word)
        {
            facts.extend(facts_of(beneath, value, say));
        }
    }
    facts
}

fn name_of(field: &SettingField) -> String {
    field.at.trim_start_matches('/').replace('/', "-")
}

/// The way an enum is stored in: its one key, or the word itself when nothing lies beneath.
fn way_of(here: &Value) -> &str {
    match here {
        Value::String(word) => word,
        Value::Object(object) => object.keys().next().map_or("", String::as_str),
        _ => "",
    }
}

fn holds(here: &Value, word: &str) -> bool {
    here.as_array()
        .is_some_and(|all| all.iter().any(|one| one == word))
}

fn plain(here: &Value) -> String {
    match here {
        Value::Number(number) => number.to_string(),
        Value::Bool(true) => "yes".to_owned(),
        Value::String(word) => word.clone(),
        _ => String::new(),
    }
}

const fn look_of(kind: &SettingKind) -> Look {
    match kind {
        SettingKind::Days { .. } | SettingKind::Number { .. } => Look::Number,
        SettingKind::YesNo => Look::Tick,
        SettingKind::Month => Look::List,
        SettingKind::Choice(_) | SettingKind::Ways(_) => Look::Radios,
        SettingKind::Several(_) => Look::Ticks,
    }
}
