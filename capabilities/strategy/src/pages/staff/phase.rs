//! A phase of the work: what everybody may know of it, its days, who answers for it and what is to be
//! done.
//!
//! Days are moved in a form of their own, with a reason; what they were stays on the page. Whoever holds
//! the role that answers for a phase changes it; who answers is chosen by those who work with the
//! strategy.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done};

use super::{bench::owner_words, phase_written::Written};
use crate::{
    access::{Action, may, may_for},
    actions,
    model::{PastPhase, Phase, Process, Role},
    pages::{
        ground::Ground,
        public::{phase_days, phase_state},
        shown::nearest,
    },
    store::{processes, roles},
};

#[derive(Template)]
#[template(path = "staff/phase.html")]
struct PhasePage<'a> {
    visit: &'a Visit,
    heading: String,
    back: String,
    action: String,
    version: i64,
    phase: &'a Phase,
    stands: (web::State, String),
    days: String,
    owner: String,
    written: Written,
    starts: WrittenDate,
    ends: WrittenDate,
    roles: Vec<Choice>,
    past: Vec<(String, String, String)>,
    may_tend: bool,
    may_arrange: bool,
    errors: FormErrors,
}

struct Read {
    ground: Ground,
    process: Process,
    phase: Phase,
    roles: Vec<Role>,
    past: Vec<PastPhase>,
}

impl Read {
    fn role(&self) -> Option<&Role> {
        let id = self.phase.role.as_ref()?;
        self.roles.iter().find(|role| role.id == *id)
    }
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let read = read(&visit, id).await?;
    let written = Written::of(&read.phase);
    answered(&visit, &read, written, FormErrors::new())
}

/// Keeps what it says and what is to be done.
pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let fields = Fields::read(&body);
    let read = read(&visit, id).await?;
    let today = kernel::today(&*visit.town().clock);
    let permit = may_for(&visit.actor(), Action::TendPhase, read.role(), today)?;
    let version = fields.version().ok_or(PageError::Changed)?;
    let mut written = Written::read(&fields);
    if may(&visit.actor(), Action::Arrange).is_err() {
        written.role = read.phase.role.clone().unwrap_or_default();
    }
    let mut errors = FormErrors::new();
    let parsed = written.parse(visit.say(), &read.roles, &mut errors);
    let Some((told, work, role)) = parsed else {
        return answered(&visit, &read, written, errors);
    };
    let there = visit.to(&format!("/saker/strategi/fase/{}", read.phase.id));
    let before = read.phase;
    let changed = Phase {
        told,
        work,
        role,
        version,
        ..before.clone()
    };
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            let both = (&before, &changed);
            Ok::<_, PageError>(actions::tend_phase(conn, parts, &permit, both)?)
        })
        .await?;
    Ok(see_done(&there, texts::id("strategy-done-saved")))
}

/// Moves it to other days.
pub async fn move_it(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let fields = Fields::read(&body);
    let read = read(&visit, id).await?;
    let today = kernel::today(&*visit.town().clock);
    let permit = may_for(&visit.actor(), Action::TendPhase, read.role(), today)?;
    let version = fields.version().ok_or(PageError::Changed)?;
    let say = visit.say();
    let mut errors = FormErrors::new();
    let starts = fields.date("starts").checked("starts", say, &mut errors);
    let ends = fields.date("ends").checked("ends", say, &mut errors);
    if ends.is_some() && ends < starts {
        errors.add("ends", say.t("strategy-error-until"));
    }
    if !errors.is_empty() {
        let written = Written::of(&read.phase);
        return answered(&visit, &read, written, errors);
    }
    let there = visit.to(&format!("/saker/strategi/fase/{}", read.phase.id));
    let reason = fields.one("reason").to_owned();
    let takes_along = fields.has("along");
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            let phase = Phase {
                version,
                ..read.phase
            };
            let what = (&read.process, &phase);
            let why = (reason.as_str(), takes_along);
            actions::move_phase(conn, parts, &permit, what, (starts, ends), why)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("strategy-done-phase-moved")))
}

/// Says that it is done, or that it is not after all.
pub async fn end(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let read = read(&visit, id).await?;
    let today = kernel::today(&*visit.town().clock);
    let permit = may_for(&visit.actor(), Action::TendPhase, read.role(), today)?;
    let there = format!("{}/arbeid", read.ground.bench(&visit));
    let done = match read.phase.done {
        None => texts::id("strategy-done-phase"),
        Some(_) => texts::id("strategy-done-phase-again"),
    };
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            Ok::<_, PageError>(actions::end_phase(conn, parts, &permit, &read.phase)?)
        })
        .await?;
    Ok(see_done(&there, done))
}

/// Puts it before or after its neighbour.
pub async fn step(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let is_up = Fields::read(&body).one("step") == "up";
    let read = read(&visit, id).await?;
    let there = format!("{}/arbeid", read.ground.bench(&visit));
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            let what = (&read.process, read.phase.id.as_str(), is_up);
            Ok::<_, PageError>(actions::step_phase(conn, parts, &permit, what)?)
        })
        .await?;
    Ok(see_done(&there, texts::id("strategy-done-saved")))
}

/// Takes it away.
pub async fn remove(visit: Visit, Path(id): Path<String>) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let read = read(&visit, id).await?;
    let there = format!("{}/arbeid", read.ground.bench(&visit));
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            Ok::<_, PageError>(actions::remove_phase(conn, parts, &permit, &read.phase)?)
        })
        .await?;
    Ok(see_done(&there, texts::id("strategy-done-phase-removed")))
}

async fn read(visit: &Visit, id: String) -> Result<Read, PageError> {
    visit
        .read(move |_, conn| {
            let process = processes::with_phase(conn, &id)?.ok_or(PageError::NotFound)?;
            let phase = process.phase(&id).cloned().ok_or(PageError::NotFound)?;
            Ok(Read {
                ground: Ground::of(conn, &process.document)?,
                roles: roles::all(conn)?,
                past: processes::past(conn, &id)?,
                process,
                phase,
            })
        })
        .await
}

fn answered(visit: &Visit, read: &Read, written: Written, errors: FormErrors) -> PageResult {
    let say = visit.say();
    let today = kernel::today(&*visit.town().clock);
    let phase = &read.phase;
    let is_here = read.process.here().is_some_and(|here| here.id == phase.id);
    let owners = read.roles.iter().map(|role| {
        Choice::new(role.id.clone(), owner_words(role, today)).chosen(written.role == role.id)
    });
    let past = read.past.iter().map(|it| {
        let was = Phase {
            starts: it.starts,
            ends: it.ends,
            ..phase.clone()
        };
        let role = it.role.as_ref();
        let role = role.and_then(|id| read.roles.iter().find(|role| role.id == *id));
        let role = role.map_or(String::new(), |role| format!(", {}", role.title));
        (
            say.date(it.at.in_oslo().date()),
            format!("{}{role}", phase_days(visit, &was)),
            it.reason.clone(),
        )
    });
    let status = errors.status();
    let shown = PhasePage {
        heading: nearest(&phase.told.title, visit.language()).0,
        back: format!("{}/arbeid", read.ground.bench(visit)),
        action: visit.to(&format!("/saker/strategi/fase/{}", phase.id)),
        version: phase.version,
        stands: phase_state(visit, phase, is_here, today),
        days: phase_days(visit, phase),
        owner: read
            .role()
            .map_or_else(String::new, |role| owner_words(role, today)),
        starts: phase.starts.map(WrittenDate::from).unwrap_or_default(),
        ends: phase.ends.map(WrittenDate::from).unwrap_or_default(),
        roles: owners.collect(),
        past: past.collect(),
        may_tend: may_for(&visit.actor(), Action::TendPhase, read.role(), today).is_ok(),
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        phase,
        visit,
        written,
        errors,
    };
    page(&shown, status)
}

impl PhasePage<'_> {
    #[expect(
        clippy::unused_self,
        clippy::trivially_copy_pass_by_ref,
        reason = "templates ask the page, and hand over references"
    )]
    fn field(&self, at: &usize, part: &str) -> String {
        format!("chore-{at}-{part}")
    }

    fn owners(&self, role: &str) -> Vec<Choice> {
        let each = self.roles.iter();
        each.map(|it| Choice::new(it.value.clone(), it.words.clone()).chosen(it.value == role))
            .collect()
    }
}
