//! The work on a document for those who do it: its phases with days and owners, which one it is in, and
//! what is late.
//!
//! It is begun from a practice (the long way in dialogue, or a light one) and changed freely afterwards.
//! Who may see how far it has come is chosen here; tasks and notes are for the municipality's own alone.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use jiff::civil::Date;
use kernel::Translated;
use web::{
    Choice, Fields, FormErrors, PageError, PageResult, State, Visit, WrittenDate, page, see_done,
};

use super::{bench::owner_words, frame::in_each, measure_written::linked};
use crate::{
    access::{Action, may},
    actions::{self, Refused},
    model::{Evidence, PRACTICES, Phase, Process, ProcessTold, Role},
    pages::{
        ground::Ground,
        public::{phase_days, phase_stands, phase_state},
        shown::nearest,
    },
    store::{processes, roles},
};

#[derive(Template)]
#[template(path = "staff/process.html")]
struct ProcessPage<'a> {
    visit: &'a Visit,
    name: String,
    base: String,
    /// Its public page.
    public: Option<String>,
    /// Where figures of the associations are.
    mapping: String,
    process: Option<&'a Process>,
    stands: String,
    rows: Vec<Row>,
    ended: Vec<String>,
    written: Written,
    practices: Vec<Choice>,
    may_arrange: bool,
    errors: FormErrors,
}

struct Row {
    path: String,
    title: String,
    days: String,
    owner: String,
    chores: String,
    state: (State, String),
}

#[derive(Default)]
struct Written {
    name: Translated,
    order: String,
    is_public: bool,
    begun: WrittenDate,
    practice: String,
    version: i64,
}

/// What the page stands on.
struct Read {
    ground: Ground,
    all: Vec<Process>,
    roles: Vec<Role>,
}

impl Read {
    fn open(&self) -> Option<&Process> {
        self.all.iter().find(|it| it.ended.is_none())
    }
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let read = read(&visit, id).await?;
    let written = match read.open() {
        Some(it) => Written {
            name: it.told.name.clone(),
            order: line_of(&it.told.order),
            is_public: it.told.is_public,
            version: it.version,
            ..Written::default()
        },
        None => Written {
            begun: kernel::today(&*visit.town().clock).into(),
            is_public: true,
            practice: PRACTICES[0].word.to_owned(),
            ..Written::default()
        },
    };
    answered(&visit, &read, written, FormErrors::new())
}

/// Begins the work, or changes what is said of it.
pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let read = read(&visit, id).await?;
    let say = visit.say();
    let written = Written {
        name: in_each(&fields, "name"),
        order: fields.one("order").to_owned(),
        is_public: fields.has("public"),
        begun: fields.date("begun"),
        practice: fields.one("practice").to_owned(),
        version: fields.version().unwrap_or(0),
    };
    let mut errors = FormErrors::new();
    if written.name.nb.is_empty() {
        errors.add("name-nb", say.t("strategy-error-name"));
    }
    let told = ProcessTold {
        name: written.name.clone(),
        order: linked(&written.order),
        is_public: written.is_public,
    };
    let there = format!("{}/arbeid", read.ground.bench(&visit));
    let document = read.ground.document.id.clone();
    if let Some(open) = read.open() {
        if !errors.is_empty() {
            return answered(&visit, &read, written, errors);
        }
        let today = kernel::today(&*visit.town().clock);
        let changed = Process {
            told,
            ended: fields.has("ended").then_some(today),
            version: written.version,
            ..open.clone()
        };
        visit
            .write(move |town, conn| {
                let parts = (&*town.clock as _, &*town.ids as _);
                Ok::<_, PageError>(actions::save_process(conn, parts, &permit, &changed)?)
            })
            .await?;
        return Ok(see_done(&there, texts::id("strategy-done-saved")));
    }
    let practice = PRACTICES.iter().find(|it| it.word == written.practice);
    if practice.is_none() {
        errors.add("practice", say.t("strategy-error-practice"));
    }
    let begun = written.begun.checked("begun", say, &mut errors);
    if written.begun.is_empty() {
        errors.add("begun", say.t("strategy-error-begun"));
    }
    let (Some(practice), Some(begun), true) = (practice, begun, errors.is_empty()) else {
        return answered(&visit, &read, written, errors);
    };
    let language = visit.language();
    let done: Result<String, Refused> = visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            let new = (practice, told, begun, language);
            actions::begin_process(conn, parts, &permit, &document, new)
        })
        .await;
    done?;
    Ok(see_done(&there, texts::id("strategy-done-process")))
}

/// Adds a phase.
pub async fn add(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let title = in_each(&Fields::read(&body), "title");
    let there = visit.to(&format!("/saker/strategi/{id}/arbeid"));
    if title.nb.is_empty() {
        return Ok(see_done(&there, texts::id("strategy-done-no-title")));
    }
    let phase: String = visit
        .write(move |town, conn| {
            let process = processes::open(conn, &id)?.ok_or(PageError::NotFound)?;
            let parts = (&*town.clock as _, &*town.ids as _);
            let added = actions::add_phase(conn, parts, &permit, &process, title);
            Ok::<_, PageError>(added?)
        })
        .await?;
    let there = visit.to(&format!("/saker/strategi/fase/{phase}"));
    Ok(see_done(&there, texts::id("strategy-done-saved")))
}

/// Says when the document is to be looked at again.
pub async fn revise(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let there = visit.to(&format!("/saker/strategi/{id}"));
    let written = fields.date("revision");
    let on = written.date();
    if on.is_none() && !written.is_empty() {
        return Ok(see_done(&there, texts::id("strategy-done-no-from")));
    }
    visit
        .write(move |town, conn| {
            Ground::of(conn, &id)?;
            let parts = (&*town.clock as _, &*town.ids as _);
            actions::revise_on(conn, parts, &permit, &id, on)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("strategy-done-saved")))
}

async fn read(visit: &Visit, id: String) -> Result<Read, PageError> {
    visit
        .read(move |_, conn| {
            let ground = Ground::of(conn, &id)?;
            let all = processes::of_document(conn, &ground.document.id)?;
            let roles = roles::all(conn)?;
            Ok(Read { ground, all, roles })
        })
        .await
}

// texts: strategy-practice-*
fn answered(visit: &Visit, read: &Read, written: Written, errors: FormErrors) -> PageResult {
    let say = visit.say();
    let today = kernel::today(&*visit.town().clock);
    let open = read.open();
    let rows = open.into_iter().flat_map(|it| {
        let here = it.here().map(|phase| phase.id.as_str());
        let each = it.phases.iter();
        each.map(move |phase| row(visit, phase, &read.roles, here, today))
    });
    let practices = PRACTICES.iter().map(|it| {
        let words = say.t(&format!("strategy-practice-{}", it.word));
        Choice::new(it.word, words.into_owned()).chosen(it.word == written.practice)
    });
    let ended = read.all.iter().filter_map(|it| {
        let name = nearest(&it.told.name, visit.language()).0;
        Some(format!("{name}, {}", say.period(it.begun, it.ended?)))
    });
    let slug = &read.ground.document.slug;
    let status = errors.status();
    let shown = ProcessPage {
        name: read.ground.name(visit),
        base: read.ground.bench(visit),
        public: open
            .filter(|it| it.told.is_public)
            .map(|_| visit.to(&format!("/strategi/{slug}/arbeidet"))),
        mapping: visit.to(&format!("/strategi/{slug}/kartlegging")),
        stands: open.map_or_else(String::new, |it| phase_stands(visit, it)),
        rows: rows.collect(),
        ended: ended.collect(),
        process: open,
        practices: practices.collect(),
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        visit,
        written,
        errors,
    };
    page(&shown, status)
}

fn row(visit: &Visit, it: &Phase, roles: &[Role], here: Option<&str>, today: Date) -> Row {
    let say = visit.say();
    let role = it.role.as_ref();
    let role = role.and_then(|id| roles.iter().find(|role| role.id == *id));
    let chores = &it.work.chores;
    let done = chores.iter().filter(|chore| chore.is_done).count();
    let words = [
        ("done", done.to_string()),
        ("all", chores.len().to_string()),
    ];
    let words = words.each_ref().map(|(id, words)| (*id, words.as_str()));
    Row {
        path: visit.to(&format!("/saker/strategi/fase/{}", it.id)),
        title: nearest(&it.told.title, visit.language()).0,
        days: phase_days(visit, it),
        owner: role.map_or_else(String::new, |role| owner_words(role, today)),
        chores: if chores.is_empty() {
            String::new()
        } else {
            say.ta("strategy-chores-done", &words)
        },
        state: phase_state(visit, it, here == Some(it.id.as_str()), today),
    }
}

/// Words and an address after a bar, as one writes them.
pub fn line_of(it: &Evidence) -> String {
    if it.link.is_empty() {
        it.words.clone()
    } else {
        format!("{} | {}", it.words, it.link)
    }
}
