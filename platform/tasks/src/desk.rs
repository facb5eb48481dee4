//! What waits on the municipality's staff: the inbox, its filters and counts.
//!
//! Counts come from one grouped query over open tasks, which an index holds; closed ones are never
//! counted. Words typed into the search are matched by the caller against names of associations,
//! since neither engine folds Norwegian.

use std::collections::BTreeMap;

use access::PersonId;
use db::{Conn, Error, MultiBackend};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl, SelectableHelper as _, dsl::count_star};
use jiff::civil::Date;
use kernel::Day;

use crate::{
    State, Task,
    table::{Row, task},
};

/// What of the inbox is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeskFilter {
    /// Only tasks of these capabilities; empty: all.
    pub capabilities: Vec<String>,
    /// Only tasks of these kinds; empty: all.
    pub kinds: Vec<String>,
    /// Only those of this unit.
    pub unit: Option<String>,
    /// Whose they are.
    pub waiting: Waiting,
    /// Only those due on this day or before.
    pub due_by: Option<Date>,
    /// Only those about one of these associations.
    pub associations: Option<Vec<String>>,
    /// Closed ones instead of open ones.
    pub closed: bool,
    /// In which order.
    pub order: Order,
}

/// Whose tasks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Waiting {
    /// Anybody's.
    #[default]
    OnAnybody,
    /// Those somebody has.
    On(PersonId),
    /// Those nobody has taken.
    OnNobody,
}

/// The order of the inbox.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// What is due first; what has no day comes last.
    #[default]
    Due,
    /// What has waited longest.
    Oldest,
    /// What came last.
    Newest,
}

/// A page of the inbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Desk {
    /// The tasks of this page.
    pub tasks: Vec<Task>,
    /// How many there are in all.
    pub count: i64,
}

/// How many open tasks of one kind wait on one person or nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pile {
    /// The capability.
    pub capability: String,
    /// The kind.
    pub kind: String,
    /// Who has them.
    pub assigned_to: Option<PersonId>,
    /// How many.
    pub count: i64,
}

/// A page of what waits on the staff: `most` tasks after the first `skip`.
pub fn desk(conn: &mut Conn, filter: &DeskFilter, skip: i64, most: i64) -> Result<Desk, Error> {
    let count: i64 = asked(filter).count().get_result(conn)?;
    let rows: Vec<Row> = ordered(asked(filter), filter.order)
        .offset(skip)
        .limit(most)
        .select(Row::as_select())
        .load(conn)?;
    Ok(Desk {
        tasks: rows.into_iter().map(Task::from).collect(),
        count,
    })
}

/// The first `most` of one kind, of what the filter asks for.
pub fn first_of(
    conn: &mut Conn,
    filter: &DeskFilter,
    kind: &str,
    most: i64,
) -> Result<Vec<Task>, Error> {
    // Named as one kind and not as a list of kinds: only then an index gives them in their order.
    let of_kind = asked(filter).filter(task::kind.eq(kind));
    let rows: Vec<Row> = ordered(of_kind, filter.order)
        .limit(most)
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Task::from).collect())
}

fn ordered(
    query: task::BoxedQuery<'_, MultiBackend>,
    order: Order,
) -> task::BoxedQuery<'_, MultiBackend> {
    match order {
        // Which end NULL sorts at differs by engine; saying it first does not.
        Order::Due => query.order((
            task::due_on.is_null().asc(),
            task::due_on.asc(),
            task::number.asc(),
        )),
        Order::Oldest => query.order((task::opened_at.asc(), task::number.asc())),
        Order::Newest => query.order((task::opened_at.desc(), task::number.desc())),
    }
}

fn asked(filter: &DeskFilter) -> task::BoxedQuery<'_, MultiBackend> {
    let mut query = task::table.filter(task::addressee.eq("staff")).into_boxed();
    query = if filter.closed {
        query.filter(task::state.ne(State::Open.word()))
    } else {
        query.filter(task::state.eq(State::Open.word()))
    };
    if !filter.capabilities.is_empty() {
        query = query.filter(task::scope.eq_any(&filter.capabilities));
    }
    if !filter.kinds.is_empty() {
        query = query.filter(task::kind.eq_any(&filter.kinds));
    }
    if let Some(unit) = &filter.unit {
        query = query.filter(task::addressee_id.eq(unit));
    }
    match &filter.waiting {
        Waiting::OnAnybody => {}
        Waiting::On(person) => query = query.filter(task::assigned_to.eq(person)),
        Waiting::OnNobody => query = query.filter(task::assigned_to.is_null()),
    }
    if let Some(day) = filter.due_by {
        query = query.filter(task::due_on.le(Day::from(day)));
    }
    if let Some(associations) = &filter.associations {
        query = query.filter(task::association_id.eq_any(associations));
    }
    query
}

/// How many open tasks there are, by kind and by who has them.
pub fn piles(conn: &mut Conn) -> Result<Vec<Pile>, Error> {
    let rows: Vec<(String, String, Option<PersonId>, i64)> = task::table
        .filter(task::addressee.eq("staff"))
        .filter(task::state.eq(State::Open.word()))
        .group_by((task::scope, task::kind, task::assigned_to))
        .select((task::scope, task::kind, task::assigned_to, count_star()))
        .load(conn)?;
    let piles: BTreeMap<_, Pile> = rows
        .into_iter()
        .map(|(capability, kind, assigned_to, count)| {
            let key = (capability.clone(), kind.clone(), assigned_to.clone());
            let pile = Pile {
                capability,
                kind,
                assigned_to,
                count,
            };
            (key, pile)
        })
        .collect();
    Ok(piles.into_values().collect())
}

/// Gives an open task to somebody among the staff, or to nobody.
pub fn assign(conn: &mut Conn, id: &str, to: Option<&PersonId>) -> Result<bool, Error> {
    let open = task::table
        .find(id)
        .filter(task::state.eq(State::Open.word()));
    Ok(diesel::update(open)
        .set((
            task::assigned_to.eq(to),
            task::version.eq(task::version + 1),
        ))
        .execute(conn)?
        > 0)
}

/// Gives an open task another last day.
pub fn postpone(conn: &mut Conn, id: &str, due_on: Option<Date>) -> Result<bool, Error> {
    let open = task::table
        .find(id)
        .filter(task::state.eq(State::Open.word()));
    Ok(diesel::update(open)
        .set((
            task::due_on.eq(due_on.map(Day::from)),
            task::version.eq(task::version + 1),
        ))
        .execute(conn)?
        > 0)
}
