//! What is different between two readings of the same association, field by field.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::{model::ChangeKind, national::Entity};

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub kind: ChangeKind,
    pub field: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// Differences between two records of a register. `prefix` tells the registers apart.
pub fn fields<T: Serialize>(before: &T, after: &T, prefix: &str) -> Vec<Difference> {
    let (before, after) = (flat(before), flat(after));
    let mut names: Vec<&String> = before.keys().chain(after.keys()).collect();
    names.sort();
    names.dedup();
    names
        .into_iter()
        .filter(|name| before.get(*name) != after.get(*name))
        .map(|name| Difference {
            kind: ChangeKind::Changed,
            field: format!("{prefix}{name}"),
            before: before.get(name).map(words),
            after: after.get(name).map(words),
        })
        .collect()
}

/// Differences between two readings of an entity, with those that mean more than a new value told
/// as what they mean.
pub fn entities(before: &Entity, after: &Entity) -> Vec<Difference> {
    let mut differences = fields(before, after, "");
    let mut told = |kind, was: bool, is: bool, back: Option<ChangeKind>| {
        let kind = match (was, is) {
            (false, true) => Some(kind),
            (true, false) => back,
            _ => None,
        };
        if let Some(kind) = kind {
            let (field, before, after) = (String::new(), None, None);
            differences.push(Difference {
                kind,
                field,
                before,
                after,
            });
        }
    };
    let revived = Some(ChangeKind::Revived);
    let dissolved = |entity: &Entity| entity.deleted_on.is_some();
    let winding_up = |entity: &Entity| entity.ending.winding_up || entity.ending.forced;
    let voluntary = |entity: &Entity| entity.in_voluntary_register == Some(true);
    told(
        ChangeKind::Bankrupt,
        before.ending.bankrupt,
        after.ending.bankrupt,
        revived,
    );
    told(
        ChangeKind::WindingUp,
        winding_up(before),
        winding_up(after),
        revived,
    );
    told(
        ChangeKind::Dissolved,
        dissolved(before),
        dissolved(after),
        revived,
    );
    let left = Some(ChangeKind::LeftVoluntary);
    told(
        ChangeKind::JoinedVoluntary,
        voluntary(before),
        voluntary(after),
        left,
    );
    differences
}

/// One level of names: `business_address.postal_code`. What is empty is not there.
fn flat<T: Serialize>(record: &T) -> Map<String, Value> {
    let mut flat = Map::new();
    let Ok(Value::Object(fields)) = serde_json::to_value(record) else {
        return flat;
    };
    for (name, value) in fields {
        match value {
            Value::Object(parts) => {
                for (part, value) in parts {
                    // Addresses of the register itself are no facts about the association.
                    if part != "_links" && !is_empty(&value) {
                        flat.insert(format!("{name}.{part}"), value);
                    }
                }
            }
            value if is_empty(&value) => {}
            value => {
                flat.insert(name, value);
            }
        }
    }
    flat
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::String(text) => text.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

fn words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(list) if list.iter().all(Value::is_string) => list
            .iter()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join(", "),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entity(extra: &str) -> Entity {
        let text = format!(
            r#"{{"organisasjonsnummer":"974760673","navn":"SANDVIK IL",
                "registrertIFrivillighetsregisteret":true{extra}}}"#
        );
        Entity::parse(text.as_bytes()).expect("an entity")
    }

    #[test]
    fn the_same_record_has_no_differences() {
        let one = entity(r#","_links":{"self":{"href":"a"}}"#);
        let other = entity(r#","_links":{"self":{"href":"b"}}"#);
        assert_eq!(entities(&one, &other), []);
    }

    #[test]
    fn a_new_value_is_told_with_the_old_one() {
        let told = entities(
            &entity(r#","forretningsadresse":{"postnummer":"9990"}"#),
            &entity(r#","forretningsadresse":{"postnummer":"9991"}"#),
        );
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].field, "business_address.postal_code");
        assert_eq!(told[0].before.as_deref(), Some("9990"));
        assert_eq!(told[0].after.as_deref(), Some("9991"));
    }

    #[test]
    fn the_end_of_an_association_is_told_as_that() {
        let told = entities(&entity(""), &entity(r#","konkurs":true"#));
        assert!(
            told.iter().any(|told| told.kind == ChangeKind::Bankrupt),
            "{told:?}"
        );
        let back = entities(&entity(r#","konkurs":true"#), &entity(""));
        assert!(
            back.iter().any(|told| told.kind == ChangeKind::Revived),
            "{back:?}"
        );
    }
}
