//! A task as a row of the inbox: its words in the reader's language, its state, who has it.

use std::collections::BTreeMap;

use access::PersonId;
use db::Conn;
use jiff::civil::Date;
use tasks::{State as Stage, Task};
use texts::Speaker;
use web::{PageError, State, Visit};

/// A row.
pub struct Row {
    /// The task's id.
    pub id: String,
    /// «Sak 12».
    pub number: String,
    /// The association, or what the task is called when it is about none.
    pub name: String,
    /// Where to do it.
    pub path: String,
    /// Where its history is.
    pub about: String,
    /// What it is about.
    pub title: String,
    /// Its shape and colour.
    pub state: State,
    /// Its state in words.
    pub state_words: String,
    /// What it means or what is missing; may be empty.
    pub remark: String,
    /// The last day in words; may be empty.
    pub due: String,
    /// The same, as short as a column wants it.
    pub due_short: String,
    /// «i morgen», «3 dager over fristen»; may be empty.
    pub due_note: String,
    /// Whether it is due within days.
    pub soon: bool,
    /// Who has it, in words; may be empty.
    pub with: String,
    /// The kind of task, as rooms name it.
    pub kind: String,
    /// «Velg Sandvik teaterlag, sak 12».
    pub pick_words: String,
    /// «Mer om Sandvik teaterlag, sak 12».
    pub more_words: String,
    /// Whether she may do anything with it.
    pub hers: bool,
}

/// The longest remark that a row has room for; the page of the task shows longer ones.
const LONGEST_REMARK: usize = 60;

impl Row {
    /// The remark, where there is room for it.
    pub fn short_remark(&self) -> &str {
        if self.remark.chars().count() > LONGEST_REMARK {
            ""
        } else {
            &self.remark
        }
    }
}

/// Days ahead that are near.
const NEAR: i32 = 3;

/// Makes rows of tasks, all names looked up.
pub fn rows(visit: &Visit, conn: &mut Conn, tasks: &[Task]) -> Result<Vec<Row>, PageError> {
    let people = names_of(
        conn,
        tasks.iter().filter_map(|task| task.assigned_to.as_ref()),
    )?;
    let mut associations = BTreeMap::new();
    for id in tasks.iter().filter_map(|task| task.association.as_deref()) {
        if !associations.contains_key(id) {
            associations.insert(id, visit.association_name(conn, id)?.unwrap_or_default());
        }
    }
    let today = kernel::today(&*visit.town().clock);
    let rows = tasks.iter().map(|task| {
        let association = task.association.as_deref();
        let name = association.and_then(|id| associations.get(id).cloned());
        row(visit, task, name.unwrap_or_default(), &people, today)
    });
    Ok(rows.collect())
}

/// What persons are called, by id.
pub fn names_of<'a>(
    conn: &mut Conn,
    ids: impl Iterator<Item = &'a PersonId>,
) -> Result<BTreeMap<PersonId, String>, db::Error> {
    let mut ids: Vec<PersonId> = ids.cloned().collect();
    ids.sort();
    ids.dedup();
    let people = identity::people::several(conn, &ids)?;
    Ok(people
        .into_iter()
        .map(|person| (person.id, person.name))
        .collect())
}

fn row(
    visit: &Visit,
    task: &Task,
    association: String,
    people: &BTreeMap<PersonId, String>,
    today: Date,
) -> Row {
    let say = visit.say();
    let title = say.ta(&task.title, &task.named());
    let number = number(say, task);
    let name = if association.is_empty() {
        title.clone()
    } else {
        association
    };
    // The name stands beside it: «Ny forening», not «Ny forening: Sandvik teaterlag».
    let title = match title.strip_suffix(&name).map(str::trim_end) {
        Some(before) if before.len() > 1 => {
            before.trim_end_matches([':', '–']).trim_end().to_owned()
        }
        _ => title,
    };
    let remark = if task.remark.is_empty() {
        String::new()
    } else {
        say.ta(&task.remark, &task.named())
    };
    let me = visit.who().map(|who| &who.person);
    let with = match &task.assigned_to {
        None => String::new(),
        Some(person) if Some(person) == me => say.t("desk-with-you").into_owned(),
        Some(person) => people.get(person).cloned().unwrap_or_default(),
    };
    let days = task
        .due_on
        .filter(|_| task.state == Stage::Open)
        .map(|due| (due - today).get_days());
    let (state, state_words) = state(task, days);
    let state_words = say.t(state_words).into_owned();
    let picking = [("name", name.as_str()), ("number", number.as_str())];
    let about = visit.to(&format!("/saker/sak/{}", task.id));
    Row {
        kind: task.kind.clone(),
        pick_words: say.ta("desk-pick-row", &picking),
        more_words: say.ta("desk-more-row", &picking),
        id: task.id.clone(),
        // Whoever only reads is told of it here; where it is done may refuse her.
        path: if is_hers(visit, task) {
            visit.to(&task.path)
        } else {
            about.clone()
        },
        about,
        due: task.due_on.map(|due| say.date(due)).unwrap_or_default(),
        due_short: task
            .due_on
            .map(|due| say.date_short(due))
            .unwrap_or_default(),
        due_note: days.map(|days| due_note(say, days)).unwrap_or_default(),
        soon: days.is_some_and(|days| days <= NEAR),
        hers: is_hers(visit, task) && task.state == Stage::Open,
        number,
        name,
        title,
        state,
        state_words,
        remark,
        with,
    }
}

/// «Sak 12».
pub fn number(say: &Speaker, task: &Task) -> String {
    say.ta("desk-number", &[("number", &task.number.to_string())])
}

/// Whether the person who asks may handle the task.
pub fn is_hers(visit: &Visit, task: &Task) -> bool {
    match &task.addressee {
        tasks::Addressee::Staff { capability, .. } => visit.actor().is_staff_for(capability),
        _ => false,
    }
}

fn state(task: &Task, days: Option<i32>) -> (State, &'static str) {
    match task.state {
        Stage::Done => (State::Good, "desk-state-done"),
        Stage::Withdrawn => (State::Out, "desk-state-withdrawn"),
        Stage::Open if days.is_some_and(|days| days < 0) => (State::Lacking, "desk-state-late"),
        Stage::Open if task.assigned_to.is_some() => (State::Waiting, "desk-state-begun"),
        Stage::Open => (State::Open, "desk-state-open"),
    }
}

// texts: desk-state-*
fn due_note(say: &Speaker, days: i32) -> String {
    match days {
        0 => say.t("desk-due-today").into_owned(),
        1 => say.t("desk-due-tomorrow").into_owned(),
        days if days < 0 => say.tn("desk-due-late", i64::from(-days)),
        days if days <= NEAR => say.tn("desk-due-in", i64::from(days)),
        _ => String::new(),
    }
}
