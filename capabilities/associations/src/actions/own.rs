//! Changing what an association says about itself: by those who act for it, or by the municipality
//! on its behalf. Every version is kept, so that the last change can be taken back.

use access::{Permit, Versions};
use db::{Conn, Error};
use jiff::civil::Date;
use kernel::{Clock, Ids};

use crate::{
    access::Action,
    happened::{self, CHANGED},
    model::{Association, OwnLayer},
    store::{self, OwnVersion},
};

/// How staff got to know what they enter for an association; nothing when it enters it itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnBehalf {
    /// The association does it itself.
    #[default]
    Itself,
    /// From a paper.
    Paper,
    /// By telephone.
    Phone,
    /// From a talk across the counter.
    Talk,
}

impl OnBehalf {
    /// Every way staff get to know.
    pub const WAYS: [Self; 3] = [Self::Phone, Self::Paper, Self::Talk];

    /// The word it is stored as; empty for the association itself.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Itself => "",
            Self::Paper => "paper",
            Self::Phone => "phone",
            Self::Talk => "talk",
        }
    }

    /// Reads [`OnBehalf::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::WAYS.into_iter().find(|way| way.word() == word)
    }
}

/// What is changed, and how it came here.
#[derive(Clone, Copy, Debug)]
pub struct OwnChange<'a> {
    /// The section of the profile.
    pub section: &'a str,
    /// How it came here.
    pub on_behalf: OnBehalf,
}

/// Puts `layer` in place of what the association said before. Gives back the new version.
pub fn change_own(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &Association,
    change: OwnChange<'_>,
    layer: &OwnLayer,
) -> Result<i64, Error> {
    let id = &association.id;
    let before = association.own_version;
    if store::version_of(conn, id, before)?.is_none() {
        let first = OwnVersion::of(before, "", OnBehalf::Itself, clock);
        store::add_version(conn, clock, ids, id, &association.own_layer(), &first)?;
    }
    let version = store::set_own(conn, clock, ids, id, &layer.profile)?;
    store::set_choices(conn, id, &layer.chosen, &layer.declined)?;
    let kept = OwnVersion {
        made_by: permit.actor().who().map(|who| who.person.clone()),
        ..OwnVersion::of(version, change.section, change.on_behalf, clock)
    };
    store::add_version(conn, clock, ids, id, layer, &kept)?;
    store::touch(conn, clock, id, &association.name)?;
    happened::tell(conn, clock, ids, CHANGED, id)?;
    let (versions, remark) = (
        Versions {
            from: Some(before),
            to: Some(version),
        },
        change.on_behalf.word(),
    );
    access::record_with(
        conn,
        clock,
        ids,
        permit,
        &id.0,
        versions,
        Some(&id.0),
        remark,
    )?;
    Ok(version)
}

/// Takes the last change back: the version before it becomes the newest. `None` when there is none.
pub fn undo_own(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &Association,
    on_behalf: OnBehalf,
) -> Result<Option<i64>, Error> {
    let kept = store::versions(conn, &association.id, 2)?;
    let Some(before) = kept.get(1) else {
        return Ok(None);
    };
    let Some(mut layer) = store::version_of(conn, &association.id, before.version)? else {
        return Ok(None);
    };
    // That it was confirmed is no change that somebody made to the words.
    layer.profile.confirmed_on = association.own.as_ref().and_then(|own| own.confirmed_on);
    let change = OwnChange {
        section: "undone",
        on_behalf,
    };
    change_own(conn, clock, ids, permit, association, change, &layer).map(Some)
}

/// Writes that the association says that all of it is right, on this day.
pub fn confirm(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &Association,
    on: Date,
) -> Result<(), Error> {
    let id = &association.id;
    store::set_confirmed(conn, clock, ids, id, on)?;
    store::set_unconfirmed(conn, id, None)?;
    store::touch(conn, clock, id, &association.name)?;
    happened::tell(conn, clock, ids, CHANGED, id)?;
    let versions = Versions {
        from: Some(association.version),
        to: Some(association.version + 1),
    };
    access::record_with(conn, clock, ids, permit, &id.0, versions, Some(&id.0), "")
}
