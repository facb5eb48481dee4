//! Invitations to work here, as stored.

use access::{PersonId, RoleKind};
use db::{Conn, Error};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl,
    Queryable, RunQueryDsl, Selectable, SelectableHelper as _,
};
use identity::key;
use kernel::{Clock, Day, Instant};

use super::table::staff_invitation;

/// An invitation.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = staff_invitation)]
pub struct Invitation {
    /// Its id; not what stands in the letter.
    pub id: String,
    /// Hash of what stands in the letter.
    pub token_hash: String,
    /// Where it was sent.
    pub email: String,
    /// What she will be, as stored.
    pub kind: String,
    /// The key of the unit.
    pub unit: Option<String>,
    /// Capabilities, parted by space.
    pub capabilities: String,
    /// The role's last day.
    pub until_day: Option<Day>,
    /// Who invited.
    pub invited_by: Option<PersonId>,
    /// When.
    pub made_at: Instant,
    /// Until when it can be taken.
    pub expires_at: Instant,
    /// When it was taken.
    pub taken_at: Option<Instant>,
    /// When it was taken back.
    pub withdrawn_at: Option<Instant>,
}

impl Invitation {
    /// What she will be.
    pub fn role(&self) -> RoleKind {
        RoleKind::from_word(&self.kind).unwrap_or(RoleKind::Reader)
    }
}

/// Keeps a new one.
pub fn insert(conn: &mut Conn, new: &Invitation) -> Result<(), Error> {
    diesel::insert_into(staff_invitation::table)
        .values(new)
        .execute(conn)?;
    Ok(())
}

/// Those nobody has taken yet, newest first.
pub fn open(conn: &mut Conn, clock: &dyn Clock) -> Result<Vec<Invitation>, Error> {
    Ok(staff_invitation::table
        .filter(staff_invitation::taken_at.is_null())
        .filter(staff_invitation::withdrawn_at.is_null())
        .filter(staff_invitation::expires_at.gt(clock.now()))
        .order((
            staff_invitation::made_at.desc(),
            staff_invitation::id.desc(),
        ))
        .select(Invitation::as_select())
        .load(conn)?)
}

/// The open one whose letter holds this token.
pub fn of_token(
    conn: &mut Conn,
    clock: &dyn Clock,
    token: &str,
) -> Result<Option<Invitation>, Error> {
    Ok(staff_invitation::table
        .filter(staff_invitation::token_hash.eq(key::hash(token)))
        .filter(staff_invitation::taken_at.is_null())
        .filter(staff_invitation::withdrawn_at.is_null())
        .filter(staff_invitation::expires_at.gt(clock.now()))
        .select(Invitation::as_select())
        .first(conn)
        .optional()?)
}

/// Notes that it was taken. The address has done its work.
pub fn taken(conn: &mut Conn, clock: &dyn Clock, id: &str) -> Result<(), Error> {
    diesel::update(staff_invitation::table.find(id))
        .set((
            staff_invitation::taken_at.eq(clock.now()),
            staff_invitation::email.eq(""),
        ))
        .execute(conn)?;
    Ok(())
}

/// Takes it back. Gives back whether it was open.
pub fn withdraw(conn: &mut Conn, clock: &dyn Clock, id: &str) -> Result<bool, Error> {
    let open = staff_invitation::table
        .find(id)
        .filter(staff_invitation::taken_at.is_null())
        .filter(staff_invitation::withdrawn_at.is_null());
    let withdrawn = diesel::update(open)
        .set((
            staff_invitation::withdrawn_at.eq(clock.now()),
            staff_invitation::email.eq(""),
        ))
        .execute(conn)?;
    Ok(withdrawn > 0)
}

/// Removes those that ran out, or ended, before `before`.
pub fn forget(conn: &mut Conn, before: Instant) -> Result<usize, Error> {
    let old = staff_invitation::table
        .filter(staff_invitation::expires_at.lt(before))
        .or_filter(
            staff_invitation::taken_at
                .lt(before)
                .or(staff_invitation::withdrawn_at.lt(before)),
        );
    Ok(diesel::delete(old).execute(conn)?)
}
