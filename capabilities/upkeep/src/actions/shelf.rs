//! Putting documents on the shelf. A new one of the same kind, year and title is a new version; the
//! old stays. Only a mistake of the same day is taken away whole.

use access::{Permit, PersonId, Versions};
use associations::actions::OnBehalf;
use db::{Conn, Error};
use documents::{Clean, FileId};
use kernel::{Clock, Ids};

use super::remark;
use crate::{
    access::Action,
    model::{DocumentKind, ShelfDocument},
    store::shelf,
};

/// What is to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDocument {
    /// What it is.
    pub kind: DocumentKind,
    /// The year it is about.
    pub year: i16,
    /// A name of its own; may be empty.
    pub title: String,
    /// How staff got it.
    pub way: OnBehalf,
}

/// Where the file comes from.
pub(crate) enum From<'a> {
    /// It came with the form.
    File(&'a Clean),
    /// It came with an earlier try.
    Draft(&'a str),
}

/// Keeps a document. `None` when the draft it should be made from is no longer there.
pub fn keep_document(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &str,
    new: &NewDocument,
    (file, draft): (Option<&Clean>, Option<&str>),
) -> Result<Option<ShelfDocument>, Error> {
    let person = permit.actor().who().map(|who| who.person.clone());
    let from = match (file, draft) {
        (Some(file), _) => From::File(file),
        (None, Some(draft)) => From::Draft(draft),
        (None, None) => return Ok(None),
    };
    let by = by(person.as_ref(), permit);
    let Some(file) = kept(conn, clock, ids, association, from, (person.as_ref(), &by))? else {
        return Ok(None);
    };
    let mut document = ShelfDocument {
        id: ids.next(),
        association: association.to_owned(),
        kind: new.kind,
        year: new.year,
        title: new.title.clone(),
        version: 1,
        file,
        remark: remark(permit, association, new.way).to_owned(),
        kept_at: clock.now(),
        kept_by: person,
        in_force: true,
    };
    let all = shelf::all(conn, association)?;
    let before = all.iter().find(|one| one.is_same(&document));
    let from = before.map(|before| before.version);
    document.version = from.unwrap_or_default() + 1;
    shelf::put(conn, &document)?;
    let versions = Versions {
        from,
        to: Some(document.version),
    };
    let (about, remark) = (Some(association), document.remark.as_str());
    access::record_with(
        conn,
        clock,
        ids,
        permit,
        &document.id,
        versions,
        about,
        remark,
    )?;
    Ok(Some(document))
}

/// Keeps the file of a form that was not complete, for a day. Gives back what the form carries.
pub fn hold_draft(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &str,
    file: &Clean,
) -> Result<Option<String>, Error> {
    let Some(person) = permit.actor().who().map(|who| who.person.clone()) else {
        return Ok(None);
    };
    let id = documents::keep(conn, clock, ids, file, &person.0)?;
    shelf::put_draft(conn, clock, ids, association, (&id, &person)).map(Some)
}

/// Takes away what she gave by mistake today.
pub fn remove_document(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    document: &ShelfDocument,
) -> Result<(), Error> {
    shelf::remove(conn, document)?;
    let versions = Versions {
        from: Some(document.version),
        to: None,
    };
    let about = Some(document.association.as_str());
    access::record_with(conn, clock, ids, permit, &document.id, versions, about, "")
}

fn by(person: Option<&PersonId>, permit: &Permit<Action>) -> String {
    person.map_or_else(
        || permit.actor().word().to_owned(),
        |person| person.0.clone(),
    )
}

fn kept(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    association: &str,
    from: From<'_>,
    (person, by): (Option<&PersonId>, &str),
) -> Result<Option<FileId>, Error> {
    match (from, person) {
        (From::File(file), _) => documents::keep(conn, clock, ids, file, by).map(Some),
        (From::Draft(draft), Some(person)) => {
            let file = shelf::draft(conn, association, draft, person)?;
            if file.is_some() {
                shelf::drop_draft(conn, draft)?;
            }
            Ok(file)
        }
        (From::Draft(_), None) => Ok(None),
    }
}
