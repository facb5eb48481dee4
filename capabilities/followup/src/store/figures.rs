//! Figures kept by hand with their values, and which figures stand beside which goal or measure.
//!
//! A value of a day that is said again takes the place of the last one of that day.

use db::{Conn, Error, for_engine};
use diesel::{
    ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _, delete, insert_into, update,
};
use kernel::Day;

use super::{
    read, stored,
    table::{followup_figure, followup_shown, followup_value},
};
use crate::model::{Direction, Figure, FigureValue, ShownAt};

type Row = (
    String,
    String,
    String,
    String,
    String,
    String,
    Option<i64>,
    Option<Day>,
    Option<i64>,
    Option<Day>,
    bool,
    i64,
);
type ValueRow = (String, Day, i64, Option<i64>, String);

/// Every figure, the oldest first.
pub fn all(conn: &mut Conn) -> Result<Vec<Figure>, Error> {
    let rows: Vec<Row> = followup_figure::table
        .order(followup_figure::id)
        .load(conn)?;
    let values: Vec<ValueRow> = followup_value::table
        .order((followup_value::figure_id, followup_value::on_day))
        .load(conn)?;
    rows.into_iter().map(|row| of_row(row, &values)).collect()
}

/// One of them.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<Figure>, Error> {
    Ok(all(conn)?.into_iter().find(|it| it.id == id))
}

/// A new one.
pub fn insert(conn: &mut Conn, it: &Figure) -> Result<(), Error> {
    insert_into(followup_figure::table)
        .values((
            followup_figure::id.eq(&it.id),
            followup_figure::name.eq(stored(&it.name)?),
            followup_figure::how.eq(&it.how),
            followup_figure::unit.eq(&it.unit),
            followup_figure::source.eq(&it.source),
            followup_figure::direction.eq(it.direction.word()),
            followup_figure::baseline.eq(it.baseline.map(|it| it.0)),
            followup_figure::baseline_on.eq(it.baseline.map(|it| Day::from(it.1))),
            followup_figure::target.eq(it.target.map(|it| it.0)),
            followup_figure::target_on.eq(it.target.map(|it| Day::from(it.1))),
            followup_figure::is_public.eq(it.is_public),
            followup_figure::version.eq(it.version),
        ))
        .execute(conn)?;
    Ok(())
}

/// Changes one that has the version it was read with; false when it has not.
pub fn save(conn: &mut Conn, it: &Figure) -> Result<bool, Error> {
    let same = followup_figure::table
        .filter(followup_figure::id.eq(&it.id))
        .filter(followup_figure::version.eq(it.version));
    let changed = update(same)
        .set((
            followup_figure::name.eq(stored(&it.name)?),
            followup_figure::how.eq(&it.how),
            followup_figure::unit.eq(&it.unit),
            followup_figure::source.eq(&it.source),
            followup_figure::direction.eq(it.direction.word()),
            followup_figure::baseline.eq(it.baseline.map(|it| it.0)),
            followup_figure::baseline_on.eq(it.baseline.map(|it| Day::from(it.1))),
            followup_figure::target.eq(it.target.map(|it| it.0)),
            followup_figure::target_on.eq(it.target.map(|it| Day::from(it.1))),
            followup_figure::is_public.eq(it.is_public),
            followup_figure::version.eq(it.version + 1),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Says what a figure was on a day.
pub fn put_value(conn: &mut Conn, figure: &str, it: &FigureValue) -> Result<(), Error> {
    let row = (
        followup_value::figure_id.eq(figure),
        followup_value::on_day.eq(Day::from(it.on)),
        followup_value::value.eq(it.value),
        followup_value::n.eq(it.n),
        followup_value::source.eq(&it.source),
    );
    let again = (
        followup_value::value.eq(it.value),
        followup_value::n.eq(it.n),
        followup_value::source.eq(&it.source),
    );
    for_engine!(conn, |conn| insert_into(followup_value::table)
        .values(row)
        .on_conflict((followup_value::figure_id, followup_value::on_day))
        .do_update()
        .set(again)
        .execute(conn))?;
    Ok(())
}

/// Which figures stand where in a document.
pub fn shown(conn: &mut Conn, document: &str) -> Result<Vec<ShownAt>, Error> {
    let own = followup_shown::table.filter(followup_shown::document_id.eq(document));
    Ok(shown_of(
        own.order(BY_SUBJECT).select(BY_SUBJECT).load(conn)?,
    ))
}

/// Which figures stand at these goals and measures, of any document.
pub fn shown_at(conn: &mut Conn, subjects: &[&str]) -> Result<Vec<ShownAt>, Error> {
    let own = followup_shown::table.filter(followup_shown::subject.eq_any(subjects));
    Ok(shown_of(
        own.order(BY_SUBJECT).select(BY_SUBJECT).load(conn)?,
    ))
}

const BY_SUBJECT: (followup_shown::subject, followup_shown::figure) =
    (followup_shown::subject, followup_shown::figure);

fn shown_of(rows: Vec<(String, String)>) -> Vec<ShownAt> {
    let rows = rows.into_iter();
    rows.map(|(subject, figure)| ShownAt { subject, figure })
        .collect()
}

/// Puts a figure beside a goal or a measure. Twice is as once.
pub fn show(conn: &mut Conn, document: &str, it: &ShownAt) -> Result<(), Error> {
    let row = (
        followup_shown::document_id.eq(document),
        followup_shown::subject.eq(&it.subject),
        followup_shown::figure.eq(&it.figure),
    );
    for_engine!(conn, |conn| insert_into(followup_shown::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(())
}

/// Takes it away again.
pub fn hide(conn: &mut Conn, document: &str, it: &ShownAt) -> Result<(), Error> {
    delete(followup_shown::table.find((document, &it.subject, &it.figure))).execute(conn)?;
    Ok(())
}

fn of_row(row: Row, values: &[ValueRow]) -> Result<Figure, Error> {
    let (id, name, how, unit, source, direction, from, from_on, to, to_on, is_public, version) =
        row;
    let own = values.iter().filter(|value| value.0 == id);
    let values = own.map(|(_, on, value, n, source)| FigureValue {
        on: on.date(),
        value: *value,
        n: *n,
        source: source.clone(),
    });
    Ok(Figure {
        values: values.collect(),
        name: read(&name)?,
        direction: Direction::from_word(&direction).unwrap_or_default(),
        baseline: from.zip(from_on.map(Day::date)),
        target: to.zip(to_on.map(Day::date)),
        id,
        how,
        unit,
        source,
        is_public,
        version,
    })
}
