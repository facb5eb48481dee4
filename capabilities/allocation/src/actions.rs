//! What is done with keys and runs: write, decide, freeze numbers, run.
//!
//! What was decided or frozen is never changed. A run is kept with everything it was made from, so
//! that anybody may make it again and get the same bytes.

use access::{Permit, Versions};
use db::{Conn, Error};
use jiff::civil::Date;
use kernel::{Clock, Ids, Translated};

use crate::{
    access::Action,
    engine::{self, Fault, Key, Plan, Refusal, Snapshot, canonical},
    model::{AllocationKey, AllocationRun, KeptSnapshot, KeyState, KeyVersion, RunPurpose},
    store,
};

/// Time and ids, as every action is given them.
pub type Parts<'a> = (&'a dyn Clock, &'a dyn Ids);

/// Why a key was not changed or decided.
#[derive(Debug, thiserror::Error)]
pub enum NotKept {
    /// Somebody changed it first, or it is no draft.
    #[error("somebody else changed it first")]
    Changed,
    /// It cannot be run.
    #[error("the key has faults: {0:?}")]
    Faults(Vec<Fault>),
    /// Another version of the key holds from the same date.
    #[error("another version holds from the same date")]
    SameDate,
    /// The database refused.
    #[error(transparent)]
    Database(#[from] Error),
}

/// What was decided, when and by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// When.
    pub on: Date,
    /// By whom.
    pub by: String,
    /// In which case; may be empty.
    pub case_number: String,
    /// From when it holds.
    pub from: Date,
}

/// A run that is to be made.
#[derive(Clone, Debug, Default)]
pub struct NewRun {
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub purpose: RunPurpose,
    /// The round of grants it is for.
    pub round: Option<String>,
    /// The version of the key of its first part.
    pub key_version: Option<String>,
    /// A run on the same numbers to compare it with.
    pub against: Option<String>,
    /// What to run.
    pub plan: Plan,
}

/// A new key with its first draft. Gives back the draft.
pub fn new_key(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    name: Translated,
    key: Key,
) -> Result<KeyVersion, Error> {
    let of = AllocationKey {
        id: ids.next(),
        name,
    };
    let by = permit.actor().who().map(|who| &who.person);
    store::keys::add_key(conn, &of, (clock.now(), by))?;
    draft(conn, (clock, ids), permit, of, key)
}

/// A new draft of a key, beginning with these steps.
pub fn draft(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    of: AllocationKey,
    key: Key,
) -> Result<KeyVersion, Error> {
    let version = KeyVersion {
        id: ids.next(),
        number: store::keys::last_number(conn, &of.id)? + 1,
        of,
        key,
        version: 1,
        ..KeyVersion::default()
    };
    let by = permit.actor().who().map(|who| &who.person);
    store::keys::add(conn, &version, (clock.now(), by))?;
    recorded(conn, (clock, ids), permit, &version.id, (None, 1))?;
    Ok(version)
}

/// Stores a draft that was changed. `version.version` is the one it was made from.
pub fn change(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    version: &KeyVersion,
) -> Result<(), NotKept> {
    if !store::keys::change(conn, version)? {
        return Err(NotKept::Changed);
    }
    store::keys::rename(conn, &version.of)?;
    let versions = (Some(version.version), version.version + 1);
    recorded(conn, parts, permit, &version.id, versions)?;
    Ok(())
}

/// Enters that a draft was decided: from now on it is what it is.
pub fn decide(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    mut version: KeyVersion,
    decision: Decision,
) -> Result<(), NotKept> {
    if !version.is_draft() {
        return Err(NotKept::Changed);
    }
    let faults = version.key.check();
    if !faults.is_empty() {
        return Err(NotKept::Faults(faults));
    }
    let others = store::keys::all(conn)?;
    let same = |other: &KeyVersion| {
        other.of.id == version.of.id
            && other.state == KeyState::Decided
            && other.from_on == Some(decision.from)
    };
    if others.iter().any(same) {
        return Err(NotKept::SameDate);
    }
    version.state = KeyState::Decided;
    (version.decided_on, version.from_on) = (Some(decision.on), Some(decision.from));
    (version.decided_by, version.case_number) = (decision.by, decision.case_number);
    version.frozen_at = Some(parts.0.now());
    version.frozen_by = permit.actor().who().map(|who| who.person.clone());
    change(conn, parts, permit, &version)
}

/// Puts a draft away. It is kept, and shown no more.
pub fn discard(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    mut version: KeyVersion,
) -> Result<(), NotKept> {
    version.state = KeyState::Discarded;
    change(conn, parts, permit, &version)
}

/// Freezes numbers.
pub fn freeze(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    year: i16,
    content: Snapshot,
) -> Result<KeptSnapshot, Error> {
    let kept = KeptSnapshot {
        id: ids.next(),
        year,
        hash: canonical(&content).1,
        content,
        taken_at: clock.now(),
        taken_by: permit.actor().who().map(|who| who.person.clone()),
    };
    store::snapshots::add(conn, &kept)?;
    recorded(conn, (clock, ids), permit, &kept.id, (None, 1))?;
    Ok(kept)
}

/// Runs a plan on frozen numbers and keeps what comes of it; the refusal when nothing does.
pub fn run(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    snapshot: &KeptSnapshot,
    new: NewRun,
) -> Result<Result<AllocationRun, Refusal>, Error> {
    let outcome = match engine::run(&new.plan, &snapshot.content) {
        Ok(outcome) => outcome,
        Err(why) => return Ok(Err(why)),
    };
    let made = AllocationRun {
        id: ids.next(),
        title: new.title,
        purpose: new.purpose,
        round: new.round,
        snapshot: snapshot.id.clone(),
        key_version: new.key_version,
        against: new.against,
        plan: new.plan,
        hash: canonical(&outcome).1,
        outcome,
        made_at: clock.now(),
        made_by: permit.actor().who().map(|who| who.person.clone()),
    };
    store::runs::add(conn, &made)?;
    recorded(conn, (clock, ids), permit, &made.id, (None, 1))?;
    Ok(Ok(made))
}

fn recorded(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    subject: &str,
    (from, to): (Option<i64>, i64),
) -> Result<(), Error> {
    let versions = Versions { from, to: Some(to) };
    access::record(conn, clock, ids, permit, subject, versions)
}
