//! An association is no longer one of ours: it was deleted nationally, or its address is in another
//! municipality. Whoever acts for it is told, and every role runs out with the time of grace, so that
//! they can fetch what they need. If it comes back in that time, nothing has happened.

use access::Permit;
use db::{Conn, Error};
use identity::roles;
use tasks::{NewTask, State};

use super::{in_days, name_of, recheck::record, rules};
use crate::{access::Action, kinds, letters::Post, store::notices};

/// Why it is no longer ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Departure {
    /// It was deleted from the national register.
    Dissolved,
    /// Its address is in another municipality now.
    MovedAway,
}

impl Departure {
    /// What the trail says, the letter, the kind of task, and its texts.
    const fn words(self) -> [&'static str; 5] {
        match self {
            Self::Dissolved => [
                "dissolved",
                "officers.dissolved",
                kinds::DISSOLVED,
                texts::id("officers-task-dissolved"),
                texts::id("officers-task-dissolved-why"),
            ],
            Self::MovedAway => [
                "moved_away",
                "officers.moved_away",
                kinds::MOVED_AWAY,
                texts::id("officers-task-moved-away"),
                texts::id("officers-task-moved-away-why"),
            ],
        }
    }
}

/// Tells those who act for it, and staff. Told twice, it is as told once.
pub fn departed(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    association: &str,
    why: Departure,
) -> Result<(), Error> {
    let [remark, letter, kind, title, help] = why.words();
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let last = in_days(clock, rules(conn)?.grace_days);
    let held = roles::in_association(conn, clock, association)?;
    let name = name_of(conn, association)?;
    for one in held.iter().filter(|one| one.role.grace_until.is_none()) {
        roles::checked(conn, clock, &one.role.id, Some(last))?;
        record(post, conn, permit, (association, one), remark)?;
        if notices::tell(conn, clock, &one.role.id, notices::GRACE, last)? {
            let path = format!("/min-forening/{association}");
            post.to_person(conn, letter, &one.person, &path, &|say| {
                vec![("association", name.clone()), ("day", say.date(last))]
            })?;
        }
    }
    if held.is_empty() {
        return Ok(());
    }
    let task = NewTask {
        kind,
        subject: association,
        addressee: kinds::to_staff(),
        association: Some(association),
        title,
        remark: help,
        words: &[("association", &name)],
        path: &format!("/saker/forening/{association}"),
        due_on: Some(last),
    };
    tasks::open(conn, clock, ids, &task)?;
    Ok(())
}

/// It is ours after all: nobody's role runs out for that reason.
pub fn revived(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    association: &str,
) -> Result<(), Error> {
    let clock = &*post.town.clock;
    let mut waits = 0;
    for kind in [kinds::DISSOLVED, kinds::MOVED_AWAY] {
        waits += tasks::close(conn, clock, (kind, association), State::Withdrawn, None)?;
    }
    if waits == 0 {
        return Ok(());
    }
    for one in roles::in_association(conn, clock, association)? {
        if one.role.grace_until.is_some() {
            roles::checked(conn, clock, &one.role.id, None)?;
            record(post, conn, permit, (association, &one), "revived")?;
        }
    }
    Ok(())
}
