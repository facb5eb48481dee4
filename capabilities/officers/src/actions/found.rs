//! Founding an association that has no organisation number, and what becomes of it.
//!
//! Groups without a number are first-class: until staff say yes nobody but the founder and the
//! municipality know of it; with the yes she becomes its chair and it stands in the register with
//! what she wrote. When it later gets its number it loses nothing.

use access::{Of, Permit, RoleKind, Source};
use associations::{
    actions::{self as register, OnBehalf, OwnChange},
    model::{Association, AssociationId, MeetingPlace},
};
use db::{Conn, Error};
use documents::FileId;
use identity::roles::{self, NewRole};
use kernel::{OrganisationNumber, Translated};
use tasks::{NewTask, State};

use super::{in_days, name_of, record, rules, tend};
use crate::{
    access::Action,
    kinds,
    letters::Post,
    model::{Founding, FoundingState},
    store::foundings,
};

/// What a person writes about the association she founds.
#[derive(Clone, Debug)]
pub struct NewFounding {
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// Key of its activity in the vocabulary.
    pub activity: String,
    /// Where it meets.
    pub place: String,
    /// The statutes.
    pub file: Option<FileId>,
}

/// Makes the association, unseen, and asks staff.
pub fn found(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    listed: &Permit<associations::access::Action>,
    new: NewFounding,
) -> Result<AssociationId, Error> {
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let who = permit.actor().who().ok_or(Error::NotFound)?;
    let id = register::found(conn, clock, ids, listed, &new.name)?;
    let due_on = in_days(clock, rules(conn)?.answer_days);
    let founding = Founding {
        association: id.0.clone(),
        person: who.person.clone(),
        purpose: new.purpose,
        activity: new.activity,
        place: new.place,
        file: new.file.map(|file| file.0),
        state: FoundingState::Waiting,
        answer: String::new(),
        made_at: clock.now(),
        due_on,
    };
    foundings::insert(conn, &founding)?;
    record(post, conn, permit, &id.0, "founded")?;
    let task = NewTask {
        kind: kinds::FOUNDING,
        subject: &id.0,
        addressee: kinds::to_staff(),
        association: Some(&id.0),
        title: texts::id("officers-task-founding"),
        remark: texts::id("officers-task-founding-why"),
        words: &[("association", &new.name)],
        path: &format!("/saker/ny-forening/{id}"),
        due_on: Some(due_on),
    };
    tasks::open(conn, clock, ids, &task)?;
    let path = format!("/ny-forening/{id}");
    post.to_person(
        conn,
        "officers.founding_received",
        &who.person,
        &path,
        &|say| vec![("association", new.name.clone()), ("day", say.date(due_on))],
    )?;
    Ok(id)
}

/// Staff say yes: everybody may see it, and its founder is its chair.
pub fn approve(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    (founding, association): (&Founding, &Association),
    (listed, filled): (
        &Permit<associations::access::Action>,
        &Permit<associations::access::Action>,
    ),
) -> Result<bool, Error> {
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let by = permit.actor().who().map(|who| &who.person);
    let (id, outcome) = (&founding.association, (FoundingState::Approved, ""));
    if !foundings::decide(conn, clock, id, outcome, by)? {
        return Ok(false);
    }
    register::approve(conn, clock, ids, listed, association)?;
    let mut layer = association.own_layer();
    layer.profile.description = Translated {
        nb: founding.purpose.clone(),
        ..Translated::default()
    };
    if !founding.activity.is_empty() {
        layer.chosen = vec![founding.activity.clone()];
    }
    if !founding.place.is_empty() {
        layer.profile.meeting_places = vec![MeetingPlace {
            name: founding.place.clone(),
            ..MeetingPlace::default()
        }];
    }
    let change = OwnChange {
        section: "about",
        on_behalf: OnBehalf::Itself,
    };
    register::change_own(conn, clock, ids, filled, association, change, &layer)?;
    let new = NewRole {
        person: founding.person.clone(),
        kind: RoleKind::Chair,
        of: Of::Association(id.clone()),
        scopes: RoleKind::Chair.usual_scopes().to_vec(),
        capabilities: Vec::new(),
        source: Source::Staff,
        given_by: by.cloned(),
        until: None,
    };
    roles::give(conn, clock, ids, &new)?;
    tasks::close(conn, clock, (kinds::FOUNDING, id), State::Done, by)?;
    record(post, conn, permit, id, "approved")?;
    tend(post, conn, id)?;
    answer(
        post,
        conn,
        founding,
        ("officers.founding_approved", &format!("/min-forening/{id}")),
    )?;
    Ok(true)
}

/// Staff say no, with the reason for the founder.
pub fn refuse(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    (founding, association): (&Founding, &Association),
    listed: &Permit<associations::access::Action>,
    reason: &str,
) -> Result<bool, Error> {
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let by = permit.actor().who().map(|who| &who.person);
    let (id, outcome) = (&founding.association, (FoundingState::Refused, reason));
    if !foundings::decide(conn, clock, id, outcome, by)? {
        return Ok(false);
    }
    register::refuse(conn, clock, ids, listed, association, reason)?;
    tasks::close(conn, clock, (kinds::FOUNDING, id), State::Done, by)?;
    record(post, conn, permit, id, "refused")?;
    let founding = Founding {
        answer: reason.to_owned(),
        ..founding.clone()
    };
    answer(
        post,
        conn,
        &founding,
        ("officers.founding_refused", &format!("/ny-forening/{id}")),
    )?;
    Ok(true)
}

/// It has got an organisation number: staff join it with what the nation knows.
pub fn ask_for_number(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    (association, number): (&str, &OrganisationNumber),
) -> Result<(), Error> {
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let by = permit.actor().who().ok_or(Error::NotFound)?;
    let asked = (association, number.as_str());
    foundings::ask_for_number(conn, clock, ids, asked, &by.person)?;
    record(post, conn, permit, association, "asked for number")?;
    let name = name_of(conn, association)?;
    let task = NewTask {
        kind: kinds::NUMBER,
        subject: association,
        addressee: kinds::to_staff(),
        association: Some(association),
        title: texts::id("officers-task-number"),
        remark: texts::id("officers-task-number-why"),
        words: &[("association", &name), ("number", number.as_str())],
        path: &format!("/saker/organisasjonsnummer/{association}"),
        due_on: Some(in_days(clock, rules(conn)?.answer_days)),
    };
    tasks::open(conn, clock, ids, &task)?;
    Ok(())
}

fn answer(
    post: &Post<'_>,
    conn: &mut Conn,
    founding: &Founding,
    (purpose, path): (&'static str, &str),
) -> Result<(), Error> {
    let association = name_of(conn, &founding.association)?;
    post.to_person(conn, purpose, &founding.person, path, &|_| {
        vec![
            ("association", association.clone()),
            ("reason", founding.answer.clone()),
        ]
    })
}
