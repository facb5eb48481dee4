//! Damage: told, and followed until it is mended.

use access::{Permit, Versions};
use db::Conn;
use documents::{Clean, keep};

use super::{Parts, Refused};
use crate::{
    access::Action,
    model::{Damage, DamageState},
    store::damage::{self, Picture, Step},
};

/// Damage as somebody tells it.
#[derive(Debug)]
pub struct NewDamage {
    /// Where.
    pub premises: String,
    /// The use it is thought to come from.
    pub occurrence: Option<String>,
    /// What.
    pub words: String,
    /// Pictures, with what each shows.
    pub pictures: Vec<(Clean, String)>,
}

/// Tells of damage; gives back its id.
pub fn tell_damage(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    new: NewDamage,
) -> Result<String, Refused> {
    let it = Damage {
        id: ids.next(),
        premises: new.premises,
        occurrence: new.occurrence,
        reported_by: permit.actor().who().map(|who| who.person.clone()),
        words: new.words,
        state: DamageState::Open,
        made_at: clock.now(),
        version: 1,
    };
    damage::insert(conn, &it)?;
    for (rank, (picture, alternative)) in (1..).zip(&new.pictures) {
        let file = keep(conn, clock, ids, picture, "person")?;
        let picture = Picture {
            damage_id: it.id.clone(),
            rank,
            file_id: file.0,
            alternative: alternative.clone(),
        };
        damage::add_picture(conn, &picture)?;
    }
    let versions = Versions {
        from: None,
        to: Some(1),
    };
    access::record(conn, clock, ids, permit, &it.id, versions)?;
    Ok(it.id)
}

/// Gives damage another state, with what was done.
pub fn follow(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    (id, version): (&str, i64),
    (state, words): (DamageState, &str),
) -> Result<(), Refused> {
    let step = Step {
        id: ids.next(),
        damage_id: id.to_owned(),
        at: clock.now(),
        person_id: permit.actor().who().map(|who| who.person.clone()),
        state: state.word().to_owned(),
        words: words.to_owned(),
    };
    if !damage::follow(conn, (id, version), state, &step)? {
        return Err(Refused::ChangedMeanwhile);
    }
    let versions = Versions {
        from: Some(version),
        to: Some(version + 1),
    };
    access::record(conn, clock, ids, permit, id, versions)?;
    Ok(())
}
