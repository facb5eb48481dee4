//! What this room itself holds about a person, for her to take along.

use access::PersonId;
use db::{Conn, Error};
use identity::{people, roles};
use kernel::Clock;
use serde_json::{Value, json};
use web::PersonRights;

/// Hands out and erases; persons themselves are emptied last, by `actions::erase`.
pub const RIGHTS: PersonRights = PersonRights { export, erase };

fn export(conn: &mut Conn, person: &PersonId) -> Result<Value, Error> {
    let Some(one) = people::one(conn, person)? else {
        return Ok(Value::Null);
    };
    let day = |instant: kernel::Instant| instant.in_oslo().date().to_string();
    let known: Vec<Value> = people::known_as(conn, person)?
        .into_iter()
        .map(|known| {
            json!({
                "issuer": known.issuer,
                "since": day(known.made_at),
                "last_used": day(known.last_used_at),
            })
        })
        .collect();
    let roles: Vec<Value> = roles::history_of_person(conn, person)?
        .into_iter()
        .map(|held| {
            json!({
                "role": held.role.kind.word(),
                "association": held.role.of.association(),
                "unit": held.role.of.unit(),
                "may": held.role.scopes.iter().map(|scope| scope.word()).collect::<Vec<_>>(),
                "by_whose_word": held.role.source.word(),
                "since": held.role.since.to_string(),
                "until": held.role.last_day().map(|day| day.to_string()),
                "ended": held.ended.map(|(at, _)| day(at)),
            })
        })
        .collect();
    let seen: Vec<Value> = access::seen_of(conn, person, 1000)?
        .into_iter()
        .map(|entry| json!({ "at": entry.at.to_string(), "what": entry.action }))
        .collect();
    let did: Vec<Value> = access::trail(
        conn,
        &access::TrailFilter {
            person: Some(person.clone()),
            ..access::TrailFilter::default()
        },
        1000,
    )?
    .into_iter()
    .map(|entry| json!({ "at": entry.at.to_string(), "what": entry.action }))
    .collect();
    Ok(json!({
        "name": one.name,
        "email": one.email,
        "phone": one.phone,
        "language": one.language().tag(),
        "wants_news": one.wants_news,
        "first_came": day(one.made_at),
        "last_here": one.last_seen_on.date().to_string(),
        "signs_in_with": known,
        "roles": roles,
        "seen_by_staff": seen,
        "did": did,
    }))
}

fn erase(
    conn: &mut Conn,
    _clock: &dyn Clock,
    person: &PersonId,
) -> Result<Vec<&'static str>, Error> {
    let mut kept = vec![texts::id("people-kept-trail")];
    if !roles::history_of_person(conn, person)?.is_empty() {
        kept.push(texts::id("people-kept-roles"));
    }
    Ok(kept)
}
