//! A line of the trail as log systems take it: one JSON object.

use access::Entry;
use serde_json::json;

/// One line, without its end. `name` is whoever did it, when she is still known.
pub fn json_line(entry: &Entry, name: Option<&str>) -> String {
    json!({
        "id": entry.id,
        "at": entry.at.to_string(),
        "actor": entry.actor,
        "person": entry.person_id,
        "name": name.filter(|name| !name.is_empty()),
        "action": entry.action,
        "subject": entry.subject,
        "from_version": entry.from_version,
        "to_version": entry.to_version,
        "association": entry.association_id,
        "seen": entry.seen_person_id,
        "remark": entry.remark,
    })
    .to_string()
}
