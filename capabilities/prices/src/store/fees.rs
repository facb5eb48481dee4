//! Fees as rows.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _,
};
use jiff::civil::Date;
use kernel::{Day, Instant, Money};

use super::table::fee;
use crate::{
    model::{Debtor, Fee, FeeKind, FeeState},
    quote::Quote,
};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = fee)]
struct Row {
    id: String,
    occurrence_id: String,
    booking_id: String,
    association_id: Option<String>,
    person_id: Option<PersonId>,
    payer_id: Option<String>,
    kind: String,
    state: String,
    used_on: Day,
    title: String,
    charged: Money,
    listed: Money,
    credited: Money,
    reason: String,
    quote: String,
    version: i64,
    made_at: Instant,
    made_by: Option<PersonId>,
    let_by: String,
}

/// The fee with this id.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Fee>, Error> {
    let row: Option<Row> = fee::table
        .find(id)
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    row.map(Row::into_fee).transpose()
}

/// Every fee of these occurrences, oldest first, those that were waived too.
pub fn of_occurrences(conn: &mut Conn, occurrences: &[String]) -> Result<Vec<Fee>, Error> {
    // Engines bind a limited number of values in one statement.
    const AT_ONCE: usize = 500;
    let mut fees = Vec::new();
    for some in occurrences.chunks(AT_ONCE) {
        let rows: Vec<Row> = fee::table
            .filter(fee::occurrence_id.eq_any(some))
            .order((fee::used_on, fee::made_at, fee::id))
            .select(Row::as_select())
            .load(conn)?;
        fees.extend(read(rows)?);
    }
    Ok(fees)
}

/// Every fee of an association in a year, in order of use.
pub fn of_association(
    conn: &mut Conn,
    association: &str,
    (from, to): (Date, Date),
) -> Result<Vec<Fee>, Error> {
    let rows: Vec<Row> = fee::table
        .filter(fee::association_id.eq(association))
        .filter(fee::used_on.between(Day::from(from), Day::from(to)))
        .order((fee::used_on, fee::made_at, fee::id))
        .select(Row::as_select())
        .load(conn)?;
    read(rows)
}

/// Those of uses from one day to another, whoever owes them, in order of use.
pub fn used_between(conn: &mut Conn, (from, to): (Date, Date)) -> Result<Vec<Fee>, Error> {
    let rows: Vec<Row> = fee::table
        .filter(fee::used_on.between(Day::from(from), Day::from(to)))
        .order((fee::used_on, fee::made_at, fee::id))
        .select(Row::as_select())
        .load(conn)?;
    read(rows)
}

/// Every fee of a person, in order of use.
pub fn of_person(conn: &mut Conn, person: &PersonId) -> Result<Vec<Fee>, Error> {
    let rows: Vec<Row> = fee::table
        .filter(fee::person_id.eq(person))
        .order((fee::used_on, fee::made_at, fee::id))
        .select(Row::as_select())
        .load(conn)?;
    read(rows)
}

/// Every fee of who has no account, in order of use.
pub fn of_payer(conn: &mut Conn, payer: &str) -> Result<Vec<Fee>, Error> {
    let rows: Vec<Row> = fee::table
        .filter(fee::payer_id.eq(payer))
        .order((fee::used_on, fee::made_at, fee::id))
        .select(Row::as_select())
        .load(conn)?;
    read(rows)
}

/// What waits for a batch of whoever lets: fixed, something to pay, and used no later than a date.
pub fn waiting(conn: &mut Conn, let_by: &str, until: Date) -> Result<Vec<Fee>, Error> {
    let rows: Vec<Row> = fee::table
        .filter(fee::let_by.eq(let_by))
        .filter(fee::state.eq(FeeState::Fixed.word()))
        .filter(fee::charged.gt(Money::ZERO))
        .filter(fee::used_on.le(Day::from(until)))
        .order((
            fee::association_id,
            fee::person_id,
            fee::payer_id,
            fee::used_on,
            fee::id,
        ))
        .select(Row::as_select())
        .load(conn)?;
    read(rows)
}

/// Those with these ids, in order of use.
pub fn by_ids(conn: &mut Conn, ids: &[String]) -> Result<Vec<Fee>, Error> {
    const AT_ONCE: usize = 500;
    let mut fees = Vec::new();
    for some in ids.chunks(AT_ONCE) {
        let rows: Vec<Row> = fee::table
            .filter(fee::id.eq_any(some))
            .select(Row::as_select())
            .load(conn)?;
        fees.extend(read(rows)?);
    }
    fees.sort_by(|one, other| (one.used_on, &one.id).cmp(&(other.used_on, &other.id)));
    Ok(fees)
}

/// The fee of this kind that holds for an occurrence: neither waived nor credited.
pub fn holding(conn: &mut Conn, occurrence: &str, kind: FeeKind) -> Result<Option<Fee>, Error> {
    let over = [FeeState::Waived.word(), FeeState::Credited.word()];
    let row: Option<Row> = fee::table
        .filter(fee::occurrence_id.eq(occurrence))
        .filter(fee::kind.eq(kind.word()))
        .filter(fee::state.ne_all(over))
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    row.map(Row::into_fee).transpose()
}

/// Stores a new fee.
pub fn add(conn: &mut Conn, new: &Fee, by: Option<&PersonId>) -> Result<(), Error> {
    let row = Row::new(new, by)?;
    diesel::insert_into(fee::table).values(&row).execute(conn)?;
    Ok(())
}

/// Stores a fee that was changed; `false` when somebody else changed it first.
pub fn change(conn: &mut Conn, changed: &Fee) -> Result<bool, Error> {
    let row = Row::new(changed, None)?;
    let mine = fee::table
        .find(&changed.id)
        .filter(fee::version.eq(changed.version));
    let rows = diesel::update(mine)
        .set((
            fee::booking_id.eq(row.booking_id),
            fee::association_id.eq(row.association_id),
            fee::person_id.eq(row.person_id),
            fee::payer_id.eq(row.payer_id),
            fee::let_by.eq(row.let_by),
            fee::state.eq(row.state),
            fee::used_on.eq(row.used_on),
            fee::title.eq(row.title),
            fee::charged.eq(row.charged),
            fee::listed.eq(row.listed),
            fee::credited.eq(row.credited),
            fee::reason.eq(row.reason),
            fee::quote.eq(row.quote),
            fee::version.eq(row.version + 1),
        ))
        .execute(conn)?;
    Ok(rows == 1)
}

/// Moves fees from a state to the next; gives back how many there were.
pub fn advance(
    conn: &mut Conn,
    ids: &[String],
    (from, to): (FeeState, FeeState),
) -> Result<usize, Error> {
    const AT_ONCE: usize = 500;
    let mut moved = 0;
    for some in ids.chunks(AT_ONCE) {
        let those = fee::table
            .filter(fee::id.eq_any(some))
            .filter(fee::state.eq(from.word()));
        moved += diesel::update(those)
            .set((fee::state.eq(to.word()), fee::version.eq(fee::version + 1)))
            .execute(conn)?;
    }
    Ok(moved)
}

/// Ids of an association's fees.
pub fn ids_of_association(conn: &mut Conn, association: &str) -> Result<Vec<String>, Error> {
    Ok(fee::table
        .filter(fee::association_id.eq(association))
        .select(fee::id)
        .load(conn)?)
}

/// Gives fees to another association.
pub fn hand_over(conn: &mut Conn, ids: &[String], to: &str) -> Result<(), Error> {
    const AT_ONCE: usize = 500;
    for some in ids.chunks(AT_ONCE) {
        diesel::update(fee::table.filter(fee::id.eq_any(some)))
            .set(fee::association_id.eq(to))
            .execute(conn)?;
    }
    Ok(())
}

/// Everybody something is or was owed to who is not the municipality, by id.
pub fn lessors(conn: &mut Conn) -> Result<Vec<String>, Error> {
    Ok(fee::table
        .filter(fee::let_by.ne(""))
        .select(fee::let_by)
        .distinct()
        .load(conn)?)
}

/// Ids of what is owed to whoever lets.
pub fn ids_of_lessor(conn: &mut Conn, let_by: &str) -> Result<Vec<String>, Error> {
    Ok(fee::table
        .filter(fee::let_by.eq(let_by))
        .select(fee::id)
        .load(conn)?)
}

/// Makes fees owed to another who lets.
pub fn owe_to(conn: &mut Conn, ids: &[String], to: &str) -> Result<(), Error> {
    const AT_ONCE: usize = 500;
    for some in ids.chunks(AT_ONCE) {
        diesel::update(fee::table.filter(fee::id.eq_any(some)))
            .set(fee::let_by.eq(to))
            .execute(conn)?;
    }
    Ok(())
}

fn read(rows: Vec<Row>) -> Result<Vec<Fee>, Error> {
    rows.into_iter().map(Row::into_fee).collect()
}

impl Row {
    fn new(of: &Fee, by: Option<&PersonId>) -> Result<Self, Error> {
        let (association_id, person_id, payer_id) = of.debtor.columns();
        let quote = serde_json::to_string(&of.quote);
        Ok(Self {
            id: of.id.clone(),
            occurrence_id: of.occurrence.clone(),
            booking_id: of.booking.clone(),
            association_id,
            person_id,
            payer_id,
            kind: of.kind.word().to_owned(),
            state: of.state.word().to_owned(),
            used_on: of.used_on.into(),
            title: of.title.clone(),
            charged: of.charged,
            listed: of.listed,
            credited: of.credited,
            reason: of.reason.clone(),
            quote: quote.map_err(|fault| Error::Failed(format!("a price: {fault}")))?,
            version: of.version,
            made_at: of.made_at,
            made_by: by.cloned(),
            let_by: of.let_by.clone(),
        })
    }

    fn into_fee(self) -> Result<Fee, Error> {
        let debtor = Debtor::of_columns((self.association_id, self.person_id, self.payer_id));
        let debtor = debtor.ok_or_else(|| Error::Failed(format!("nobody owes {}", self.id)))?;
        let quote: Result<Quote, _> = serde_json::from_str(&self.quote);
        Ok(Fee {
            id: self.id,
            occurrence: self.occurrence_id,
            booking: self.booking_id,
            debtor,
            let_by: self.let_by,
            kind: FeeKind::from_word(&self.kind).unwrap_or_default(),
            state: FeeState::from_word(&self.state).unwrap_or_default(),
            used_on: self.used_on.date(),
            title: self.title,
            charged: self.charged,
            listed: self.listed,
            credited: self.credited,
            reason: self.reason,
            quote: quote.map_err(|fault| Error::Failed(format!("a price: {fault}")))?,
            version: self.version,
            made_at: self.made_at,
        })
    }
}
