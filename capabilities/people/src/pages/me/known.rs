//! All that is known of her, composed from every room: to read, and to take along as JSON.
//!
//! Personvernforordningen art. 15 and 20. Below stands who among the staff has looked at what is
//! protected, by unit and not by name: whoever works there does it for the unit.

use std::collections::BTreeMap;

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::IntoResponse as _;
use identity::{roles, units};
use jiff::{Timestamp, civil::Date};
use serde_json::{Map, Value};
use web::{PageError, PageResult, PersonRights, Visit, page};

use crate::access::{Action, may};

#[derive(Template)]
#[template(path = "me/known.html")]
struct KnownPage<'a> {
    visit: &'a Visit,
    /// Each room's heading, with its lines.
    rooms: Vec<(String, Vec<Line>)>,
    /// When, and which unit.
    seen: Vec<(String, String)>,
}

/// A line of what is known.
struct Line {
    name: String,
    value: String,
}

pub async fn show(visit: Visit) -> PageResult {
    let all = gathered(&visit).await?;
    let seen = seen(&visit).await?;
    // texts: people-room-* people-known-*
    let rooms = all.into_iter().map(|(room, value)| {
        let heading = visit.say().text_if_any(&format!("people-room-{room}"));
        let heading = heading.map_or(room.clone(), str::to_owned);
        let mut lines = Vec::new();
        spread(&visit, "", &value, &mut lines);
        (heading, lines)
    });
    let known = KnownPage {
        rooms: rooms.collect(),
        seen,
        visit: &visit,
    };
    page(&known, StatusCode::OK)
}

pub async fn take_along(visit: Visit) -> PageResult {
    let all = gathered(&visit).await?;
    let json = serde_json::to_string_pretty(&all).map_err(|fault| PageError::fault(&fault))?;
    let headers = [
        (header::CONTENT_TYPE, "application/json; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"mine-opplysninger.json\"",
        ),
    ]
    .map(|(name, value)| (name, HeaderValue::from_static(value)));
    Ok((headers, json).into_response())
}

async fn gathered(visit: &Visit) -> Result<Map<String, Value>, PageError> {
    let person = visit.person()?.person.clone();
    let inner = visit.clone();
    let rights: Vec<(&'static str, PersonRights)> = visit
        .capabilities()
        .iter()
        .map(|capability| (capability.name, capability.person))
        .collect();
    visit
        .read(move |_, conn| {
            may(&inner.actor(), Action::SeeOneself)?;
            let mut all = Map::new();
            for (room, rights) in rights {
                let mut value = (rights.export)(conn, &person)?;
                name_associations(&inner, conn, &mut value)?;
                if !value.is_null() {
                    all.insert(room.to_owned(), value);
                }
            }
            Ok(all)
        })
        .await
}

/// Puts the name of an association where a room tells its id.
fn name_associations(
    visit: &Visit,
    conn: &mut db::Conn,
    value: &mut Value,
) -> Result<(), db::Error> {
    match value {
        Value::Array(all) => {
            for one in all {
                name_associations(visit, conn, one)?;
            }
        }
        Value::Object(fields) => {
            for (key, one) in fields {
                match one.as_str().filter(|_| key == "association") {
                    Some(id) => {
                        if let Some(name) = visit.association_name(conn, id)? {
                            *one = Value::String(name);
                        }
                    }
                    None => name_associations(visit, conn, one)?,
                }
            }
        }
        _ => {}
    }
    Ok(())
}

/// Who looked at what is protected of hers: when, and for which unit.
async fn seen(visit: &Visit) -> Result<Vec<(String, String)>, PageError> {
    let person = visit.person()?.person.clone();
    let inner = visit.clone();
    visit
        .read(move |town, conn| {
            let names: BTreeMap<String, String> = units::all(conn)?
                .into_iter()
                .map(|unit| (unit.key.clone(), unit.name(inner.language())))
                .collect();
            let mut seen = Vec::new();
            for entry in access::seen_of(conn, &person, 50)? {
                let unit = match &entry.person_id {
                    Some(id) => roles::of_person(conn, &*town.clock, id)?
                        .iter()
                        .find_map(|role| names.get(role.of.unit()?).cloned()),
                    None => None,
                };
                let local = entry.at.in_oslo();
                let say = inner.say();
                let when = format!("{}, {}", say.date(local.date()), say.time(local.time()));
                seen.push((when, unit.unwrap_or_else(|| inner.municipality_name())));
            }
            Ok(seen)
        })
        .await
}

/// One line for each value, named by the way to it.
fn spread(visit: &Visit, way: &str, value: &Value, lines: &mut Vec<Line>) {
    let say = visit.say();
    let mut line = |value: String| {
        lines.push(Line {
            name: way.to_owned(),
            value,
        });
    };
    match value {
        Value::Null => {}
        Value::Bool(true) => line(say.t("people-yes").into_owned()),
        Value::Bool(false) => line(say.t("people-no").into_owned()),
        Value::Number(number) => line(number.to_string()),
        Value::String(text) if is_id(text) => {}
        Value::String(text) => line(in_words(visit, text)),
        Value::Array(all) if all.iter().all(Value::is_string) => {
            let words = all.iter().filter_map(Value::as_str);
            let words: Vec<String> = words.map(|word| in_words(visit, word)).collect();
            line(words.join(" · "));
        }
        Value::Array(all) => {
            for (at, one) in (1..).zip(all) {
                spread(visit, &format!("{way} {at}"), one, lines);
            }
        }
        Value::Object(fields) => {
            // What she has done is a long list, and in the file.
            for (key, one) in fields.iter().filter(|(key, _)| *key != "did") {
                let id = format!("people-known-{}", key.replace('_', "-"));
                let name = say.text_if_any(&id);
                let name = name.map_or_else(|| key.replace('_', " "), str::to_owned);
                let way = match way {
                    "" => name,
                    way => format!("{way}: {name}"),
                };
                spread(visit, &way, one, lines);
            }
        }
    }
}

/// An id says nothing to her; it is in the file.
fn is_id(text: &str) -> bool {
    let is_hex = |c: char| c.is_ascii_hexdigit() || c == '-';
    text.len() == 36 && text.matches('-').count() == 4 && text.chars().all(is_hex)
}

/// Dates and the words of roles as people read them; other words as they are.
fn in_words(visit: &Visit, text: &str) -> String {
    let say = visit.say();
    if let Ok(date) = text.parse::<Date>()
        && text.len() == 10
    {
        return say.date(date);
    }
    if let Ok(at) = text.parse::<Timestamp>() {
        let local = kernel::Instant::from(at).in_oslo();
        return format!("{}, {}", say.date(local.date()), say.time(local.time()));
    }
    // texts: role-kind-* scope-* role-source-*
    ["role-kind", "scope", "role-source"]
        .iter()
        .find_map(|kind| say.text_if_any(&format!("{kind}-{text}")))
        .unwrap_or(text)
        .to_owned()
}
