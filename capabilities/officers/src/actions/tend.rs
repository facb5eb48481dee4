//! Seeing to it that somebody answers for the association, and better two.
//!
//! Called after every change of roles. One who answers is asked to find a second (two responsible
//! persons is what several municipalities demand; one alone is locked out by a lost telephone). When
//! nobody is left, staff are told and so is the association's own address: never in silence.

use access::Scope;
use associations::model::{AssociationId, Standing};
use db::{Conn, Error};
use kernel::Language;
use tasks::{Addressee, NewTask, State};

use super::name_of;
use crate::{
    kinds,
    letters::{Post, officers_of},
};

/// Opens and closes what follows from how many answer for the association, and gives back how many
/// that is.
pub fn tend(post: &Post<'_>, conn: &mut Conn, association: &str) -> Result<usize, Error> {
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let count = officers_of(conn, post.town, association)?.len();
    let close = |conn: &mut Conn, kind: &str| {
        tasks::close(conn, clock, (kind, association), State::Done, None)
    };
    if count != 1 {
        close(conn, kinds::SECOND)?;
    }
    if count != 0 {
        close(conn, kinds::NOBODY)?;
    }
    let id = AssociationId(association.to_owned());
    let lives = associations::one(conn, &id)?;
    let Some(lives) = lives.filter(|it| is_living(it.standing)) else {
        return Ok(count);
    };
    let name = name_of(conn, association)?;
    let words = [("association", name.as_str())];
    let invite = format!("/min-forening/{association}/tilganger/ny");
    let desk = format!("/saker/forening/{association}");
    let task = |kind, addressee, title, remark, path| NewTask {
        kind,
        subject: association,
        addressee,
        association: Some(association),
        title,
        remark,
        words: &words,
        path,
        due_on: None,
    };
    if count == 1 {
        let new = task(
            kinds::SECOND,
            Addressee::Association {
                id: association.to_owned(),
                scope: Scope::Officers,
            },
            texts::id("officers-task-second"),
            texts::id("officers-task-second-why"),
            &invite,
        );
        tasks::open(conn, clock, ids, &new)?;
    }
    if count == 0 {
        let new = task(
            kinds::NOBODY,
            kinds::to_staff(),
            texts::id("officers-task-nobody"),
            texts::id("officers-task-nobody-why"),
            &desk,
        );
        tasks::open(conn, clock, ids, &new)?;
        if let Some(email) = lives.email() {
            let claim = format!("/forening/{association}/ta-ansvar");
            let to = (email, language_of(&lives));
            post.to_address(conn, "officers.nobody_left", to, &claim, &|_| {
                vec![("association", name.clone())]
            })?;
        }
    }
    Ok(count)
}

fn is_living(standing: Standing) -> bool {
    matches!(
        standing,
        Standing::Active | Standing::Bankrupt | Standing::WindingUp
    )
}

/// The written language the association has told the register.
pub(super) fn language_of(association: &associations::model::Association) -> Language {
    let told = association
        .entity
        .as_ref()
        .and_then(|entity| entity.facts.written_language.as_deref());
    match told {
        Some(told) if told.to_lowercase().starts_with("nynorsk") => Language::Nn,
        _ => Language::Nb,
    }
}
