//! Price lists as rows.

use access::PersonId;
use db::{Conn, Error, changes};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _,
};
use jiff::civil::Date;
use kernel::{Day, Ids, Instant};

use super::{TOPIC, rules, table::price_list};
use crate::model::{ListState, PriceList, UserCategory};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = price_list)]
struct Row {
    id: String,
    name: String,
    state: String,
    decided_on: Option<Day>,
    decided_by: String,
    case_number: String,
    valid_from: Option<Day>,
    young_under: i64,
    youth_percent: i64,
    list_category: String,
    vat_note: String,
    about: String,
    version: i64,
    made_at: Instant,
    made_by: Option<PersonId>,
    published_at: Option<Instant>,
    published_by: Option<PersonId>,
    let_by: String,
}

/// Every list that is published, whoever lets, the newest date first, with its rules.
pub fn published(conn: &mut Conn) -> Result<Vec<PriceList>, Error> {
    let rows: Vec<Row> = price_list::table
        .filter(price_list::state.eq(ListState::Published.word()))
        .order(price_list::valid_from.desc())
        .select(Row::as_select())
        .load(conn)?;
    let mut lists: Vec<PriceList> = rows.into_iter().map(Row::into_list).collect();
    rules::fill(conn, &mut lists)?;
    Ok(lists)
}

/// The municipality's list that holds on a date, without its rules.
pub fn on(conn: &mut Conn, date: Date) -> Result<Option<PriceList>, Error> {
    let row: Option<Row> = price_list::table
        .filter(price_list::state.eq(ListState::Published.word()))
        .filter(price_list::let_by.eq(""))
        .filter(price_list::valid_from.le(Day::from(date)))
        .order(price_list::valid_from.desc())
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    Ok(row.map(Row::into_list))
}

/// Every list for what somebody lets, drafts first, without rules.
pub fn of(conn: &mut Conn, let_by: &str) -> Result<Vec<PriceList>, Error> {
    let rows: Vec<Row> = price_list::table
        .filter(price_list::let_by.eq(let_by))
        .order((price_list::made_at.desc(), price_list::id.desc()))
        .select(Row::as_select())
        .load(conn)?;
    let mut lists: Vec<PriceList> = rows.into_iter().map(Row::into_list).collect();
    lists.sort_by_key(|list| (list.state, std::cmp::Reverse(list.valid_from)));
    Ok(lists)
}

/// The list with this id, with its rules.
pub fn one(conn: &mut Conn, id: &str) -> Result<Option<PriceList>, Error> {
    let row: Option<Row> = price_list::table
        .find(id)
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    let mut lists: Vec<PriceList> = row.into_iter().map(Row::into_list).collect();
    rules::fill(conn, &mut lists)?;
    Ok(lists.pop())
}

/// Stores a new list.
pub fn add(
    conn: &mut Conn,
    ids: &dyn Ids,
    list: &PriceList,
    (at, by): (Instant, Option<&PersonId>),
) -> Result<(), Error> {
    let row = Row::new(list, at, by);
    let insert = diesel::insert_into(price_list::table).values(&row);
    insert.execute(conn)?;
    rules::put(conn, ids, list)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}

/// Stores a list that was changed; `false` when somebody else changed it first.
pub fn change(conn: &mut Conn, ids: &dyn Ids, list: &PriceList) -> Result<bool, Error> {
    let mine = price_list::table
        .find(&list.id)
        .filter(price_list::version.eq(list.version))
        .filter(price_list::state.eq(ListState::Draft.word()));
    let changed = diesel::update(mine)
        .set((
            (
                price_list::name.eq(&list.name),
                price_list::state.eq(list.state.word()),
                price_list::decided_on.eq(list.decided_on.map(Day::from)),
                price_list::decided_by.eq(&list.decided_by),
                price_list::case_number.eq(&list.case_number),
                price_list::valid_from.eq(list.valid_from.map(Day::from)),
                price_list::young_under.eq(list.young_under),
                price_list::youth_percent.eq(list.youth_percent),
            ),
            (
                price_list::list_category.eq(list.list_category.word()),
                price_list::vat_note.eq(&list.vat_note),
                price_list::about.eq(&list.about),
                price_list::version.eq(list.version + 1),
                price_list::published_at.eq(list.published_at),
                price_list::published_by.eq(&list.published_by),
            ),
        ))
        .execute(conn)?;
    if changed == 1 {
        rules::put(conn, ids, list)?;
        changes::bump(conn, TOPIC)?;
    }
    Ok(changed == 1)
}

/// Ids of the lists for what somebody lets that another, who takes over, has no published list beside.
pub fn to_hand_over(conn: &mut Conn, from: &str, into: &str) -> Result<Vec<String>, Error> {
    let taken: Vec<Option<Day>> = price_list::table
        .filter(price_list::let_by.eq(into))
        .filter(price_list::state.eq(ListState::Published.word()))
        .select(price_list::valid_from)
        .load(conn)?;
    let own: Vec<(String, String, Option<Day>)> = price_list::table
        .filter(price_list::let_by.eq(from))
        .select((price_list::id, price_list::state, price_list::valid_from))
        .load(conn)?;
    let published = ListState::Published.word();
    let free = own
        .into_iter()
        .filter(|(_, state, from)| state != published || !taken.contains(from));
    Ok(free.map(|(id, _, _)| id).collect())
}

/// Makes lists those of another who lets.
pub fn hand_over(conn: &mut Conn, ids: &[String], to: &str) -> Result<(), Error> {
    diesel::update(price_list::table.filter(price_list::id.eq_any(ids)))
        .set(price_list::let_by.eq(to))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}

impl Row {
    fn new(list: &PriceList, at: Instant, by: Option<&PersonId>) -> Self {
        Self {
            id: list.id.clone(),
            name: list.name.clone(),
            state: list.state.word().to_owned(),
            decided_on: list.decided_on.map(Day::from),
            decided_by: list.decided_by.clone(),
            case_number: list.case_number.clone(),
            valid_from: list.valid_from.map(Day::from),
            young_under: list.young_under,
            youth_percent: list.youth_percent,
            list_category: list.list_category.word().to_owned(),
            vat_note: list.vat_note.clone(),
            about: list.about.clone(),
            version: list.version,
            made_at: at,
            made_by: by.cloned(),
            published_at: list.published_at,
            published_by: list.published_by.clone(),
            let_by: list.let_by.clone(),
        }
    }

    fn into_list(self) -> PriceList {
        PriceList {
            id: self.id,
            name: self.name,
            state: ListState::from_word(&self.state).unwrap_or_default(),
            decided_on: self.decided_on.map(Day::date),
            decided_by: self.decided_by,
            case_number: self.case_number,
            valid_from: self.valid_from.map(Day::date),
            young_under: self.young_under,
            youth_percent: self.youth_percent,
            list_category: UserCategory::from_word(&self.list_category).unwrap_or_default(),
            vat_note: self.vat_note,
            about: self.about,
            version: self.version,
            published_at: self.published_at,
            published_by: self.published_by,
            let_by: self.let_by,
            ..PriceList::default()
        }
    }
}
