//! The inbox: every task that waits on the staff, filtered and ordered, with the choices to come
//! back to beside it. What is of the same kind stands together on the page, the most urgent first,
//! since it is done in the same way. Where all kinds together are more than a page, each shows its
//! first few, and its name leads to the rest.
//!
//! Everything chosen stands in the address, so a choice can be kept, shared and gone back to. Words
//! are matched against names folded as Norwegian names are (æøå, accents), since no engine does.

use std::collections::BTreeSet;

use askama::Template;
use axum::http::StatusCode;
use db::Conn;
use identity::units::{self, Unit};
use jiff::civil::Date;
use tasks::{Desk, DeskFilter, Order, Pile, Task};
use web::{Choice, PageError, PageResult, Pages, SavedView, Visit, page};

use super::{
    beside::{Beside, Counts},
    bulk,
    group::{Group, groups},
    row::{Row, rows},
};
use crate::{
    access::{Action, may, sees},
    model::{Due, View, Whose},
    store::{self, Saved},
};

/// Rows on a page.
const ON_A_PAGE: i64 = 25;
/// Rows of a kind, where all kinds together are more than a page.
const OF_A_KIND: i64 = 5;

#[derive(Template)]
#[template(path = "inbox.html")]
struct InboxPage<'a> {
    visit: &'a Visit,
    view: View,
    heading: String,
    mine: Vec<SavedView>,
    common: Vec<SavedView>,
    kinds: Vec<SavedView>,
    units: Vec<SavedView>,
    kept: Vec<SavedView>,
    /// The ids of her own kept choices that are shown now.
    kept_here: Option<String>,
    groups: Vec<Group>,
    count: i64,
    waited: Option<i32>,
    chips: Vec<(String, String)>,
    orders: Vec<Choice>,
    pages: Pages,
    may_handle: bool,
    /// Where what was just done can be undone.
    undo: Option<String>,
}

/// What the page reads from one snapshot.
struct Read {
    desk: Desk,
    /// Each kind shows its first alone; the rest is behind its name.
    is_part: bool,
    rows: Vec<Row>,
    piles: Vec<Pile>,
    due: (i64, i64, i64),
    /// Days the oldest of what is shown has waited.
    waited: Option<i32>,
    saved: Vec<Saved>,
    units: Vec<Unit>,
    undo: Option<String>,
}

/// Shows it.
pub async fn show(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::See, "")?;
    let view = View::read(visit.query());
    let (asking, wanted) = (visit.clone(), view.clone());
    let read = visit
        .read(move |_, conn| read(&asking, conn, &wanted))
        .await?;
    page(&InboxPage::new(&visit, view, read), StatusCode::OK)
}

/// The capabilities whose tasks she may see.
pub fn seen(visit: &Visit) -> Vec<String> {
    let actor = visit.actor();
    visit
        .capabilities()
        .iter()
        .map(|capability| capability.name)
        .filter(|name| sees(&actor, name))
        .map(str::to_owned)
        .collect()
}

/// What the address asks for, of what she may see.
pub fn chosen(visit: &Visit, conn: &mut Conn, view: &View) -> Result<DeskFilter, PageError> {
    let me = &visit.person()?.person;
    let named = if view.words.is_empty() {
        None
    } else {
        Some(fitting(conn, &view.words)?)
    };
    Ok(view.filter(me, today(visit), seen(visit), named))
}

fn read(visit: &Visit, conn: &mut Conn, view: &View) -> Result<Read, PageError> {
    let me = &visit.person()?.person;
    let (today, all) = (today(visit), seen(visit));
    let filter = chosen(visit, conn, view)?;
    let skip = i64::try_from(view.page.saturating_sub(1)).unwrap_or_default() * ON_A_PAGE;
    let mut desk = tasks::desk(conn, &filter, skip, ON_A_PAGE)?;
    let piles: Vec<Pile> = tasks::piles(conn)?
        .into_iter()
        .filter(|pile| all.contains(&pile.capability))
        .collect();
    let is_part = view.is_by_kind() && desk.count > ON_A_PAGE;
    if is_part {
        desk.tasks = first_of_each(conn, &filter, &piles)?;
    }
    let rows = rows(visit, conn, &desk.tasks)?;
    let oldest = DeskFilter {
        order: Order::Oldest,
        ..filter
    };
    let oldest = tasks::desk(conn, &oldest, 0, 1)?.tasks.pop();
    let waited = oldest
        .filter(|task| task.state == tasks::State::Open)
        .map(|task| (today - task.opened_at.in_oslo().date()).get_days());
    let mut counted = |due, whose| -> Result<i64, PageError> {
        let view = View {
            whose,
            due,
            ..View::default()
        };
        let filter = view.filter(me, today, all.clone(), None);
        Ok(tasks::desk(conn, &filter, 0, 0)?.count)
    };
    let due = (
        counted(Due::Week, Whose::Mine)?,
        counted(Due::Week, Whose::All)?,
        counted(Due::Late, Whose::All)?,
    );
    let undo = match parameter(visit.query(), "angre") {
        Some(id) if bulk::can_undo(visit, conn, &id)? => Some(id),
        _ => None,
    };
    Ok(Read {
        desk,
        is_part,
        rows,
        piles,
        due,
        waited,
        saved: store::saved(conn, me)?,
        units: units::all(conn)?,
        undo,
    })
}

/// The first of each kind, the kind with the most urgent one first.
fn first_of_each(
    conn: &mut Conn,
    filter: &DeskFilter,
    piles: &[Pile],
) -> Result<Vec<Task>, db::Error> {
    let kinds: BTreeSet<&str> = piles.iter().map(|pile| pile.kind.as_str()).collect();
    let mut each = Vec::new();
    for kind in kinds {
        let first = tasks::first_of(conn, filter, kind, OF_A_KIND)?;
        if !first.is_empty() {
            each.push(first);
        }
    }
    each.sort_by_key(|tasks| {
        let task = &tasks[0];
        let at = task.opened_at.timestamp().as_second();
        match filter.order {
            Order::Due => (task.due_on.unwrap_or(Date::MAX), task.number),
            Order::Oldest => (Date::MIN, at),
            Order::Newest => (Date::MIN, -at),
        }
    });
    Ok(each.into_iter().flatten().collect())
}

fn parameter(query: &str, name: &str) -> Option<String> {
    form_urlencoded::parse(query.as_bytes())
        .find(|(own, _)| own == name)
        .map(|(_, value)| value.into_owned())
}

/// The associations whose name holds every word.
fn fitting(conn: &mut Conn, words: &str) -> Result<Vec<String>, db::Error> {
    let folded = search::fold(words);
    let words: Vec<&str> = folded.split_whitespace().collect();
    let names = associations::names(conn)?;
    let fits = |name: &str| {
        let name = search::fold(name);
        words.iter().all(|word| name.contains(word))
    };
    Ok(names
        .into_iter()
        .filter(|(_, name)| fits(name))
        .map(|(id, _)| id)
        .collect())
}

impl<'a> InboxPage<'a> {
    fn new(visit: &'a Visit, view: View, read: Read) -> Self {
        let me = visit.who().map(|who| who.person.clone());
        let counts = Counts::of(&read.piles, me.as_ref());
        let beside = Beside { visit, view: &view };
        let (mine_week, week, late) = read.due;
        let mine = vec![
            beside.view("desk-view-mine", Whose::Mine, Due::Any, counts.mine),
            beside.view("desk-view-mine-week", Whose::Mine, Due::Week, mine_week),
        ];
        let common = vec![
            beside.view("desk-view-all", Whose::All, Due::Any, counts.all),
            beside.view("desk-view-nobody", Whose::Nobody, Due::Any, counts.nobody),
            beside.view("desk-view-week", Whose::All, Due::Week, week),
            beside.view("desk-view-late", Whose::All, Due::Late, late),
            beside.closed(),
        ];
        let kinds = beside.kinds(&counts);
        let units = beside.units(&read.units);
        let kept = beside.kept(&read.saved);
        let kept_here = read
            .saved
            .iter()
            .find(|saved| saved.query == view.query() && Some(&saved.person_id) == me.as_ref())
            .map(|saved| saved.id.clone());
        let heading = mine
            .iter()
            .chain(&common)
            .chain(&kinds)
            .chain(&units)
            .chain(&kept)
            .find(|one| one.here)
            .map_or_else(
                || visit.say().t("desk-view-chosen").into_owned(),
                |one| one.words.clone(),
            );
        let on_pages = if read.is_part { 1 } else { read.desk.count };
        let last = usize::try_from((on_pages + ON_A_PAGE - 1) / ON_A_PAGE);
        let pages = Pages::new(
            visit.say(),
            view.page.max(1),
            last.unwrap_or(1).max(1),
            |number| beside.address(&format!("{}&side={number}", view.query())),
        );
        let may_handle = read.rows.iter().any(|row| row.hers);
        let undo = read
            .undo
            .map(|id| visit.to(&format!("/saker/flere/{id}/angre")));
        Self {
            undo,
            chips: beside.chips(&read.units),
            orders: beside.orders(),
            visit,
            heading,
            mine,
            common,
            kinds,
            units,
            kept,
            kept_here,
            waited: read.waited,
            groups: groups(&beside, &counts, read.rows, read.is_part),
            count: read.desk.count,
            pages,
            may_handle,
            view,
        }
    }

    /// How many, how long the oldest has waited, and in which order they stand.
    fn summary(&self) -> String {
        let say = self.visit.say();
        let mut told = vec![say.tn("desk-count", self.count)];
        if let Some(days) = self.waited.filter(|days| *days > 0) {
            told.push(say.tn("desk-oldest", i64::from(days)));
        }
        if self.count > 1 {
            let order = self.orders.iter().find(|order| order.chosen);
            let order = order.map(|order| order.words.to_lowercase());
            let order = order.unwrap_or_default();
            told.push(say.ta("desk-ordered", &[("order", &order)]));
        }
        told.join(" ")
    }

    /// The list as a file.
    fn file(&self) -> String {
        let query = self.view.query();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{mark}{query}", self.visit.to("/saker.csv"))
    }

    /// The hidden fields that keep the rest of the choice when words are searched for.
    fn kept_fields(&self) -> Vec<(String, String)> {
        let query = View {
            words: String::new(),
            ..self.view.clone()
        }
        .query();
        form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect()
    }

    fn empty_words(&self) -> String {
        let id = if self.is_chosen() {
            "desk-empty-chosen"
        } else {
            "desk-empty"
        };
        self.visit.say().t(id).into_owned()
    }

    // texts: desk-empty desk-empty-chosen
    fn is_chosen(&self) -> bool {
        !self.view.query().is_empty()
    }
}

/// What a kind of task is called.
pub fn kind_words(visit: &Visit, kind: &str) -> String {
    let kinds = visit
        .capabilities()
        .iter()
        .flat_map(|capability| capability.task_kinds);
    kinds
        .filter(|one| one.kind == kind)
        .map(|one| visit.say().t(one.text_id).into_owned())
        .next()
        .unwrap_or_else(|| kind.to_owned())
}

/// Whether tasks of this kind can be marked as handled here.
pub fn ends_by_hand(visit: &Visit, kind: &str) -> bool {
    visit
        .capabilities()
        .iter()
        .flat_map(|capability| capability.task_kinds)
        .any(|one| one.kind == kind && one.ends_by_hand)
}

/// The day, for asking what is late.
pub fn today(visit: &Visit) -> Date {
    kernel::today(&*visit.town().clock)
}
