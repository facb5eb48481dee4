//! What the register itself moves when two become one: the own layer, contact persons, notes, what
//! was reported, and the national layer when only the one that leaves has a number.

use db::{Conn, Error};
use kernel::{Clock, Ids, Translated};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    model::{Association, OwnLayer, OwnProfile, Purpose, Standing},
    store::{self, OwnVersion},
};

/// What was moved, so that it can be moved back.
#[derive(Serialize, Deserialize)]
struct Moved {
    /// Whether the one that left was listed.
    listed: bool,
    /// The own layer that the one that stayed had before, and its version afterwards.
    layer: OwnLayer,
    version: i64,
    notes: Vec<String>,
    faults: Vec<String>,
    contacts: Vec<String>,
    /// Name and standing of the one that stayed, when it got the national layer.
    national: Option<(String, String)>,
}

/// One layer of two: what `into` says stands; what it lacks comes from `from`.
pub fn joined(from: &OwnLayer, into: &OwnLayer) -> OwnLayer {
    let mut layer = into.clone();
    let (own, other) = (&mut layer.profile, &from.profile);
    for (mine, theirs) in [
        (&mut own.short_name, &other.short_name),
        (&mut own.website, &other.website),
        (&mut own.email, &other.email),
        (&mut own.district, &other.district),
    ] {
        if mine.is_empty() {
            mine.clone_from(theirs);
        }
    }
    fill(&mut own.description, &other.description);
    fill(&mut own.how_to_start, &other.how_to_start);
    if own.openness == crate::model::Openness::Unknown {
        own.openness = other.openness;
    }
    own.price_ore = own.price_ore.or(other.price_ore);
    own.confirmed_on = own.confirmed_on.or(other.confirmed_on);
    own.logo = own.logo.take().or_else(|| other.logo.clone());
    add(&mut own.target_groups, &other.target_groups, |one, two| {
        one == two
    });
    add(&mut own.accessibility, &other.accessibility, |one, two| {
        one == two
    });
    add(&mut own.languages, &other.languages, |one, two| one == two);
    add(
        &mut own.meeting_places,
        &other.meeting_places,
        |one, two| one.name == two.name,
    );
    add(&mut own.groups, &other.groups, |one, two| {
        one.name == two.name
    });
    add(&mut own.links, &other.links, |one, two| {
        one.address == two.address
    });
    add(&mut layer.chosen, &from.chosen, |one, two| one == two);
    layer.declined.retain(|key| !layer.chosen.contains(key));
    layer
}

fn fill(mine: &mut Translated, theirs: &Translated) {
    if mine.is_empty() {
        mine.clone_from(theirs);
    }
}

fn add<T: Clone>(mine: &mut Vec<T>, theirs: &[T], is_same: fn(&T, &T) -> bool) {
    for other in theirs {
        if !mine.iter().any(|one| is_same(one, other)) {
            mine.push(other.clone());
        }
    }
}

/// Moves all of it, and gives back what was moved.
pub fn move_own(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    from: &Association,
    into: &Association,
) -> Result<Value, Error> {
    let layer = into.own_layer();
    let joined = joined(&from.own_layer(), &layer);
    let mut version = into.own_version;
    if joined != layer {
        version = put(conn, clock, ids, into, &joined)?;
    }
    let taken = store::contacts_of(conn, &into.id)?;
    let mut contacts = Vec::new();
    for contact in store::contacts_of(conn, &from.id)? {
        if !taken.iter().any(|own| own.purpose == contact.purpose) {
            store::move_contact(conn, &from.id, &into.id, contact.purpose)?;
            contacts.push(contact.purpose.word().to_owned());
        }
    }
    let gets_number = into.organisation_number.is_none() && from.organisation_number.is_some();
    if gets_number {
        store::set_number(conn, &from.id, None)?;
        store::set_number(conn, &into.id, from.organisation_number.as_ref())?;
        store::move_national(conn, &from.id, &into.id)?;
        store::set_standing(conn, &into.id, from.standing)?;
        store::touch(conn, clock, &into.id, &from.name)?;
    }
    let moved = Moved {
        listed: from.internal.listed,
        layer,
        version,
        notes: store::move_notes(conn, &from.id, &into.id, None)?,
        faults: store::move_faults(conn, &from.id, &into.id, None)?,
        contacts,
        national: gets_number.then(|| (into.name.clone(), into.standing.word().to_owned())),
    };
    serde_json::to_value(moved).map_err(unwritable)
}

/// Moves it back. Gives back whether the one that left was listed.
pub fn take_back_own(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    from: &Association,
    into: &Association,
    moved: &Value,
) -> Result<bool, Error> {
    let moved: Moved = serde_json::from_value(moved.clone()).map_err(unwritable)?;
    // What the association has said since stays said.
    if into.own_version == moved.version && into.own_layer() != moved.layer {
        put(conn, clock, ids, into, &moved.layer)?;
    }
    for purpose in moved
        .contacts
        .iter()
        .filter_map(|word| Purpose::from_word(word))
    {
        store::move_contact(conn, &into.id, &from.id, purpose)?;
    }
    store::move_notes(conn, &into.id, &from.id, Some(&moved.notes))?;
    store::move_faults(conn, &into.id, &from.id, Some(&moved.faults))?;
    if let Some((name, standing)) = moved.national {
        store::set_number(conn, &into.id, None)?;
        store::set_number(conn, &from.id, into.organisation_number.as_ref())?;
        store::move_national(conn, &into.id, &from.id)?;
        let standing = Standing::from_word(&standing).unwrap_or(Standing::Active);
        store::set_standing(conn, &into.id, standing)?;
        store::touch(conn, clock, &into.id, &name)?;
    }
    Ok(moved.listed)
}

fn put(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    association: &Association,
    layer: &OwnLayer,
) -> Result<i64, Error> {
    let OwnLayer {
        profile,
        chosen,
        declined,
    } = layer;
    let profile: &OwnProfile = profile;
    let id = &association.id;
    let version = store::set_own(conn, clock, ids, id, profile)?;
    store::set_choices(conn, id, chosen, declined)?;
    let kept = OwnVersion::of(version, "merged", super::super::OnBehalf::Itself, clock);
    store::add_version(conn, clock, ids, id, layer, &kept)?;
    Ok(version)
}

#[expect(clippy::needless_pass_by_value, reason = "the shape map_err asks for")]
fn unwritable(fault: serde_json::Error) -> Error {
    Error::Failed(format!("what was moved cannot be kept: {fault}"))
}
