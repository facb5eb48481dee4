//! What the register puts on the staff's desk: national changes, what was reported, and what looks
//! like the same association twice.
//!
//! One task for each association and kind; it is closed when somebody has seen to it, or when the
//! national register takes it back. The first reading of the registers opens none.
//!
//! | kind | closed by itself when |
//! |---|---|
//! | new, moved here | it moves away or is deleted |
//! | moved away, deleted, bankrupt, being wound up, not in the file | it is back |
//! | left the voluntary register | it is in it again |
//! | board changed, remark | – |

use access::PersonId;
use db::{Conn, Error};
use jiff::ToSpan as _;
use kernel::{Clock, Ids, today};
use tasks::{Addressee, NewTask, State};

use crate::model::{Association, AssociationId, ChangeKind};

/// A kind of national change that staff are told of.
#[derive(Clone, Copy, Debug)]
pub struct Watched {
    /// The kind of task.
    pub kind: &'static str,
    /// The text that names it.
    pub title: &'static str,
    /// The text that says what it means and what to do.
    pub remark: &'static str,
    /// Days until somebody should have seen to it.
    days: i64,
}

const fn watched(
    kind: &'static str,
    title: &'static str,
    remark: &'static str,
    days: i64,
) -> Watched {
    Watched {
        kind,
        title,
        remark,
        days,
    }
}

const NEW: Watched = watched(
    "associations.new",
    texts::id("watch-new"),
    texts::id("watch-new-help"),
    30,
);
const MOVED_HERE: Watched = watched(
    "associations.moved_here",
    texts::id("watch-moved-here"),
    texts::id("watch-moved-here-help"),
    30,
);
const MOVED_AWAY: Watched = watched(
    "associations.moved_away",
    texts::id("watch-moved-away"),
    texts::id("watch-moved-away-help"),
    30,
);
const DISSOLVED: Watched = watched(
    "associations.dissolved",
    texts::id("watch-dissolved"),
    texts::id("watch-dissolved-help"),
    14,
);
const BANKRUPT: Watched = watched(
    "associations.bankrupt",
    texts::id("watch-bankrupt"),
    texts::id("watch-bankrupt-help"),
    14,
);
const WINDING_UP: Watched = watched(
    "associations.winding_up",
    texts::id("watch-winding-up"),
    texts::id("watch-winding-up-help"),
    30,
);
const LEFT_VOLUNTARY: Watched = watched(
    "associations.left_voluntary",
    texts::id("watch-left-voluntary"),
    texts::id("watch-left-voluntary-help"),
    30,
);
const BOARD: Watched = watched(
    "associations.board_changed",
    texts::id("watch-board"),
    texts::id("watch-board-help"),
    30,
);
const REMARK: Watched = watched(
    "associations.remark",
    texts::id("watch-remark"),
    texts::id("watch-remark-help"),
    30,
);
const MISSING: Watched = watched(
    "associations.not_in_latest_file",
    texts::id("watch-missing"),
    texts::id("watch-missing-help"),
    30,
);
const FAULT: Watched = watched(
    "associations.fault",
    texts::id("watch-fault"),
    texts::id("watch-fault-help"),
    7,
);
const DUPLICATE: Watched = watched(
    "associations.duplicate",
    texts::id("watch-duplicate"),
    texts::id("watch-duplicate-help"),
    60,
);

/// Every kind that is closed by saying that it has been seen to.
pub const SEEN_TO: [Watched; 10] = [
    NEW,
    MOVED_HERE,
    MOVED_AWAY,
    DISSOLVED,
    BANKRUPT,
    WINDING_UP,
    LEFT_VOLUNTARY,
    BOARD,
    REMARK,
    MISSING,
];

/// Puts a national change on the desk, and takes away what it undoes.
pub fn national_change(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    (id, name): (&AssociationId, &str),
    kind: ChangeKind,
    field: &str,
) -> Result<(), Error> {
    let (opened, undone): (Option<Watched>, &[Watched]) = match kind {
        ChangeKind::New => (Some(NEW), &[]),
        ChangeKind::MovedHere => (Some(MOVED_HERE), &[MOVED_AWAY]),
        ChangeKind::MovedAway => (Some(MOVED_AWAY), &[NEW, MOVED_HERE, MISSING]),
        ChangeKind::Dissolved => (Some(DISSOLVED), &[NEW, BANKRUPT, WINDING_UP, MISSING]),
        ChangeKind::Bankrupt => (Some(BANKRUPT), &[]),
        ChangeKind::WindingUp => (Some(WINDING_UP), &[]),
        ChangeKind::Revived => (None, &[BANKRUPT, WINDING_UP, DISSOLVED]),
        ChangeKind::LeftVoluntary => (Some(LEFT_VOLUNTARY), &[]),
        ChangeKind::JoinedVoluntary => (None, &[LEFT_VOLUNTARY]),
        ChangeKind::BoardChanged => (Some(BOARD), &[]),
        ChangeKind::NotInLatestFile => (Some(MISSING), &[]),
        ChangeKind::BackInFile => (None, &[MISSING]),
        ChangeKind::Changed if field.ends_with("remarks") => (Some(REMARK), &[]),
        ChangeKind::Changed => (None, &[]),
    };
    for watched in undone {
        tasks::close(conn, clock, (watched.kind, &id.0), State::Withdrawn, None)?;
    }
    let Some(watched) = opened else {
        return Ok(());
    };
    let path = format!("/saker/forening/{id}");
    open(conn, clock, ids, watched, &id.0, (id, name), &path)
}

/// Puts what was reported on the desk.
pub fn open_fault(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    association: &Association,
    report: &str,
) -> Result<(), Error> {
    let path = format!("/saker/feil/{report}");
    let about = (&association.id, association.name.as_str());
    open(conn, clock, ids, FAULT, report, about, &path)
}

/// Takes it away again.
pub fn close_fault(
    conn: &mut Conn,
    clock: &dyn Clock,
    report: &str,
    by: Option<&PersonId>,
) -> Result<(), Error> {
    tasks::close(conn, clock, (FAULT.kind, report), State::Done, by)?;
    Ok(())
}

/// Puts two that look like one on the desk.
pub fn open_duplicate(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    (one, name): (&AssociationId, &str),
    other: &AssociationId,
) -> Result<(), Error> {
    let path = format!("/saker/forening/{one}/sla-sammen/{other}");
    let subject = pair(one, other);
    open(conn, clock, ids, DUPLICATE, &subject, (one, name), &path)
}

/// Takes it away again, when they have become one or are found to be two.
pub fn close_duplicate(
    conn: &mut Conn,
    clock: &dyn Clock,
    one: &AssociationId,
    other: &AssociationId,
    by: Option<&PersonId>,
) -> Result<(), Error> {
    let subject = pair(one, other);
    tasks::close(conn, clock, (DUPLICATE.kind, &subject), State::Done, by)?;
    Ok(())
}

/// Somebody has seen to a national change.
pub fn see_to(
    conn: &mut Conn,
    clock: &dyn Clock,
    id: &AssociationId,
    kind: &str,
    by: Option<&PersonId>,
) -> Result<bool, Error> {
    let known = SEEN_TO.iter().any(|watched| watched.kind == kind);
    Ok(known && tasks::close(conn, clock, (kind, &id.0), State::Done, by)? > 0)
}

fn open(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    watched: Watched,
    subject: &str,
    (id, name): (&AssociationId, &str),
    path: &str,
) -> Result<(), Error> {
    let new = NewTask {
        kind: watched.kind,
        subject,
        addressee: Addressee::Staff {
            capability: "associations".into(),
            unit: String::new(),
        },
        association: Some(&id.0),
        title: watched.title,
        remark: watched.remark,
        words: &[("name", name)],
        path,
        due_on: Some(today(clock).saturating_add(watched.days.days())),
    };
    tasks::open(conn, clock, ids, &new)?;
    Ok(())
}

/// The same for two, whichever is named first.
fn pair(one: &AssociationId, other: &AssociationId) -> String {
    let (first, second) = if one < other {
        (one, other)
    } else {
        (other, one)
    };
    format!("{first}+{second}")
}
