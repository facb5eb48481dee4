//! What happened to an association, in words: national changes with what they mean, and what people
//! did to it here.

use access::{Entry, PersonId};
use texts::Speaker;

use crate::{
    model::{Change, ChangeKind},
    store::OwnVersion,
};

/// Something that happened.
pub struct Happening {
    /// On which day.
    pub day: String,
    /// What, in a sentence.
    pub words: String,
    /// The value before and after, when there were values.
    pub values: Option<(String, String)>,
}

/// As many as a page shows.
const MOST: usize = 40;

// texts: change-* field-*
/// National changes, newest first.
pub fn changes(say: &Speaker, changes: &[Change]) -> Vec<Happening> {
    let told = changes.iter().take(MOST).map(|change| {
        let words = match change.kind {
            ChangeKind::Changed => say.ta(
                "change-changed",
                &[("field", &field_words(say, &change.field))],
            ),
            kind => say.t(&format!("change-{}", kind.word())).into_owned(),
        };
        let has_values = change.kind == ChangeKind::Changed;
        let value = |value: &Option<String>| {
            let nothing = || say.t("said-nothing").into_owned();
            value
                .clone()
                .filter(|value| !value.is_empty())
                .unwrap_or_else(nothing)
        };
        Happening {
            day: say.date(change.at.in_oslo().date()),
            words,
            values: has_values.then(|| (value(&change.before), value(&change.after))),
        }
    });
    told.collect()
}

/// The name of a national field: of its first part, since the parts of an address are one fact.
fn field_words(say: &Speaker, field: &str) -> String {
    let first = field.split('.').next().unwrap_or_default();
    let named = say.text_if_any(&format!("field-{first}"));
    named.map_or_else(|| say.t("field-other").into_owned(), str::to_owned)
}

// texts: editing-changed-* editing-way-* happened-*
/// What people did here, newest first.
pub fn happenings(
    say: &Speaker,
    versions: &[OwnVersion],
    trail: &[Entry],
    name: impl Fn(Option<&PersonId>) -> String,
) -> Vec<Happening> {
    let own = versions
        .iter()
        .filter(|version| !version.section.is_empty())
        .map(|version| {
            let what = say.t(&format!("editing-changed-{}", version.section));
            let who = name(version.made_by.as_ref());
            let said = [("what", &*what), ("who", &who)];
            let mut words = say.ta("happened-own", &said);
            if !version.on_behalf.is_empty() {
                let way = say.t(&format!("editing-way-{}", version.on_behalf));
                words.push(' ');
                words.push_str(&say.ta("happened-on-behalf", &[("way", &way)]));
            }
            (version.made_at, words)
        });
    // What the versions tell better is left out of the trail, and who looked at what is for those
    // who were looked at.
    let others = trail.iter().filter(|entry| {
        entry.action != "associations.edit_profile" && entry.seen_person_id.is_none()
    });
    let others = others.filter_map(|entry| {
        let what = web::deed_words(say, &entry.action)?;
        let who = match (&entry.person_id, entry.actor.as_str()) {
            (Some(person), _) => name(Some(person)),
            (None, "nobody") => say.t("happened-visitor").into_owned(),
            (None, _) => "Samspill".to_owned(),
        };
        Some((entry.at, format!("{what} ({who})")))
    });
    let mut all: Vec<_> = own.chain(others).collect();
    all.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    // The same deed many times over on a day is one line.
    let mut lines: Vec<(jiff::civil::Date, String, i64)> = Vec::new();
    for (at, words) in all {
        let day = at.in_oslo().date();
        match lines.last_mut() {
            Some((on, said, times)) if *on == day && *said == words => *times += 1,
            _ => lines.push((day, words, 1)),
        }
    }
    let told = lines
        .into_iter()
        .take(MOST)
        .map(|(day, words, times)| Happening {
            day: say.date(day),
            words: match times {
                1 => words,
                times => say.ta(
                    "happened-times",
                    &[("what", &words), ("times", &say.number(times))],
                ),
            },
            values: None,
        });
    told.collect()
}
