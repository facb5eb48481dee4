//! One measure: what it says, and, in a form of its own, how it stands and why.
//!
//! The note inside is a field apart and is shown to the municipality's own alone. Whoever holds the role
//! that answers for a measure says how it stands; those who work with the strategy change the rest.

use access::PersonId;
use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use web::{
    Choice, Fields, Followed, FormErrors, PageError, PageResult, Proof, Serving, Visit,
    WrittenDate, page, see_done,
};

use super::{
    bench::owner_words,
    heard::{Heard, heard},
    measure_written::{Written, of_reference},
};
use crate::{
    access::{Action, may, may_for},
    actions,
    model::{CostKind, Input, Measure, OtherPlan, Reference, Role, Status, StatusLine, Told},
    pages::{ground::Ground, promises::anchor, shown::nearest},
    store::{inputs, measures, others, roles},
};

#[derive(Template)]
#[template(path = "staff/measure.html")]
struct MeasurePage<'a> {
    visit: &'a Visit,
    name: String,
    base: String,
    heading: String,
    action: String,
    written: Written,
    errors: FormErrors,
    goals: Vec<Choice>,
    roles: Vec<Choice>,
    costs: Vec<Choice>,
    references: Vec<Choice>,
    /// What serves its goals: words and address.
    serving: Vec<(String, String)>,
    /// What shows how it goes, told by those who follow it, and where.
    proofs: Vec<Proof>,
    followed_at: Option<(String, String)>,
    /// What was said about it.
    heard: Vec<Heard>,
    /// Absent for a new one.
    stands: Option<Stands>,
    may_arrange: bool,
}

/// How it stands, and has stood.
struct Stands {
    action: String,
    version: i64,
    progress: String,
    statuses: Vec<Choice>,
    /// When and by whom, how it stood, and why.
    past: Vec<(String, String, String)>,
    may_say: bool,
}

/// What the page of a measure stands on.
struct Read {
    ground: Ground,
    measure: Option<Measure>,
    goals: Vec<(String, String)>,
    roles: Vec<Role>,
    past: Vec<StatusLine>,
    /// Who said so.
    sayers: Vec<(PersonId, String)>,
    /// Associations of the register, for partners.
    names: Vec<(String, String)>,
    plans: Vec<OtherPlan>,
    /// Schemes and the like that serve one of its goals.
    serving: Vec<Serving>,
    /// What rooms above know of it.
    told: Followed,
    /// What was said about the document.
    said: Vec<Input>,
}

impl Read {
    fn known<'a>(&'a self, was: &'a Told) -> (&'a Told, &'a [(String, String)], &'a [OtherPlan]) {
        (was, &self.names, &self.plans)
    }
}

pub async fn new(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::Arrange)?;
    let read = read(&visit, Some(id), None).await?;
    answered(
        &visit,
        &read,
        Written::default(),
        FormErrors::new(),
        StatusCode::OK,
    )
}

pub async fn make(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let written = Written::read(&Fields::read(&body));
    let read = read(&visit, Some(id.clone()), None).await?;
    let mut errors = FormErrors::new();
    let Some(told) = written.parse(visit.say(), read.known(&Told::default()), &mut errors) else {
        let status = errors.status();
        return answered(&visit, &read, written, errors, status);
    };
    let made: String = visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            let what = (told, written.inside.as_str());
            let made = actions::make_measure(conn, parts, &permit, &id, what);
            Ok::<_, PageError>(made?)
        })
        .await?;
    let there = visit.to(&format!("/saker/strategi/tiltak/{made}"));
    Ok(see_done(&there, texts::id("strategy-done-saved")))
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let read = read(&visit, None, Some(id)).await?;
    let written = read.measure.as_ref().map(Written::of).unwrap_or_default();
    answered(&visit, &read, written, FormErrors::new(), StatusCode::OK)
}

pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let written = Written::read(&fields);
    let read = read(&visit, None, Some(id)).await?;
    let measure = read.measure.clone().ok_or(PageError::NotFound)?;
    let mut errors = FormErrors::new();
    let Some(told) = written.parse(visit.say(), read.known(&measure.told), &mut errors) else {
        let status = errors.status();
        return answered(&visit, &read, written, errors, status);
    };
    let there = visit.to(&format!("/saker/strategi/tiltak/{}", measure.id));
    let changed = Measure {
        told,
        inside: written.inside,
        version: written.version,
        ..measure
    };
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            Ok::<_, PageError>(actions::save_measure(conn, parts, &permit, &changed)?)
        })
        .await?;
    Ok(see_done(&there, texts::id("strategy-done-saved")))
}

/// Says how it stands.
pub async fn say(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let actor = visit.actor();
    may(&actor, Action::See)?;
    let fields = Fields::read(&body);
    let version = fields.version().ok_or(PageError::Changed)?;
    let status = Status::from_word(fields.one("status")).ok_or(PageError::NotFound)?;
    let progress = fields.one("progress").trim_end_matches('%').trim().parse();
    let there = visit.to(&format!("/saker/strategi/tiltak/{id}"));
    let reason = fields.one("reason").to_owned();
    let Some(progress) = progress.ok().filter(|it| *it <= 100) else {
        return Ok(see_done(&there, texts::id("strategy-done-no-progress")));
    };
    if reason.is_empty() && matches!(status, Status::Delayed | Status::Stopped | Status::Moved) {
        return Ok(see_done(&there, texts::id("strategy-done-no-reason")));
    }
    visit
        .write(move |town, conn| {
            let measure = measures::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let role = match &measure.told.role {
                Some(role) => roles::one(conn, role)?,
                None => None,
            };
            let today = kernel::today(&*town.clock);
            let permit = may_for(&actor, Action::SayStatus, role.as_ref(), today)?;
            let measure = Measure { version, ..measure };
            let parts = (&*town.clock as _, &*town.ids as _);
            let said = (status, progress, reason.as_str());
            actions::say_status(conn, parts, &permit, measure, said)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("strategy-done-status")))
}

async fn read(
    visit: &Visit,
    document: Option<String>,
    measure: Option<String>,
) -> Result<Read, PageError> {
    let language = visit.language();
    let seen = visit.clone();
    visit
        .read(move |_, conn| {
            let found = match &measure {
                Some(id) => Some(measures::one(conn, id)?.ok_or(PageError::NotFound)?),
                None => None,
            };
            let id = document.or_else(|| found.as_ref().map(|it| it.document.clone()));
            let ground = Ground::of(conn, &id.unwrap_or_default())?;
            let goals = ground.goals(conn, language)?;
            let past = match &measure {
                Some(id) => measures::statuses(conn, id)?,
                None => Vec::new(),
            };
            let who: Vec<_> = past.iter().filter_map(|line| line.by.clone()).collect();
            let sayers = identity::people::several(conn, &who)?;
            let mut serving = Vec::new();
            for goal in found.iter().flat_map(|it| &it.told.goals) {
                serving.extend(seen.serving(conn, goal)?);
            }
            let told = match &measure {
                Some(id) => seen.followed(conn, &[id.as_str()], false)?,
                None => Followed::default(),
            };
            Ok(Read {
                said: inputs::of_document(conn, &ground.document.id)?,
                told,
                roles: roles::all(conn)?,
                names: associations::names(conn)?,
                sayers: sayers.into_iter().map(|it| (it.id, it.name)).collect(),
                plans: others::all(conn)?,
                serving,
                measure: found,
                ground,
                goals,
                past,
            })
        })
        .await
}

// texts: strategy-status-* strategy-cost-*
fn answered(
    visit: &Visit,
    read: &Read,
    written: Written,
    errors: FormErrors,
    status: StatusCode,
) -> PageResult {
    let say = visit.say();
    let today = kernel::today(&*visit.town().clock);
    let goals = read.goals.iter().map(|(node, words)| {
        Choice::new(node.clone(), words.clone()).chosen(written.goals.contains(node))
    });
    let owners = read.roles.iter().map(|role| {
        Choice::new(role.id.clone(), owner_words(role, today)).chosen(written.role == role.id)
    });
    let costs = CostKind::ALL.iter().map(|(_, word)| {
        let words = say.t(&format!("strategy-cost-{word}")).into_owned();
        Choice::new(*word, words).chosen(written.cost == *word)
    });
    let stands = read.measure.as_ref().map(|it| {
        let role = it.told.role.as_ref();
        let role = role.and_then(|id| read.roles.iter().find(|role| role.id == *id));
        let statuses = Status::ALL.iter().map(|(own, word)| {
            let words = say.t(&format!("strategy-status-{word}")).into_owned();
            Choice::new(*word, words).chosen(*own == it.told.status)
        });
        let past = read.past.iter().map(|line| {
            let id = format!("strategy-status-{}", line.status.word());
            let progress = line.progress.to_string();
            let day = say.date(line.at.in_oslo().date());
            let mut sayers = read.sayers.iter();
            let by = sayers.find(|(id, name)| Some(id) == line.by.as_ref() && !name.is_empty());
            (
                by.map_or_else(|| day.clone(), |(_, name)| format!("{day}, {name}")),
                format!(
                    "{}, {}",
                    say.t(&id),
                    say.ta("strategy-percent", &[("number", &progress)])
                ),
                line.reason.clone(),
            )
        });
        Stands {
            action: visit.to(&format!("/saker/strategi/tiltak/{}/status", it.id)),
            version: it.version,
            progress: it.told.progress.to_string(),
            statuses: statuses.collect(),
            past: past.collect(),
            may_say: may_for(&visit.actor(), Action::SayStatus, role, today).is_ok(),
        }
    });
    let base = read.ground.bench(visit);
    let heading = match &read.measure {
        Some(it) => nearest(&it.told.title, visit.language()).0,
        None => say.t("strategy-measure-new").into_owned(),
    };
    let shown = MeasurePage {
        name: read.ground.name(visit),
        action: match &read.measure {
            Some(it) => visit.to(&format!("/saker/strategi/tiltak/{}", it.id)),
            None => format!("{base}/tiltak/nytt"),
        },
        goals: goals.collect(),
        roles: owners.collect(),
        costs: costs.collect(),
        references: references(read, &written),
        serving: read
            .serving
            .iter()
            .map(|it| (it.words.clone(), it.path.clone()))
            .map(|(words, path)| (words, Some(path).filter(|it| !it.is_empty())))
            .map(|(words, path)| (words, path.map_or_else(String::new, |it| visit.to(&it))))
            .collect(),
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        heard: read
            .measure
            .as_ref()
            .map_or_else(Vec::new, |it| heard(visit, &read.said, &anchor(it))),
        proofs: read.told.proofs.clone(),
        followed_at: read.told.page.clone(),
        visit,
        base,
        heading,
        written,
        errors,
        stands,
    };
    page(&shown, status)
}

/// Goals of the newest edition of each plan, and those it points to already.
fn references(read: &Read, written: &Written) -> Vec<Choice> {
    let newest = read.plans.iter().filter_map(|plan| {
        let edition = plan.newest()?;
        let goals = edition.goals.iter();
        Some(goals.filter_map(|goal| plan.refer(&edition.id, &goal.code)))
    });
    let mut all: Vec<Reference> = match &read.measure {
        Some(it) => it.told.references.clone(),
        None => Vec::new(),
    };
    for it in newest.flatten() {
        if !all
            .iter()
            .any(|known| of_reference(known) == of_reference(&it))
        {
            all.push(it);
        }
    }
    let each = all.iter().map(|it| {
        let value = of_reference(it);
        let chosen = written.references.contains(&value);
        Choice::new(value, it.words()).chosen(chosen)
    });
    each.collect()
}

impl MeasurePage<'_> {
    fn starts(&self) -> &WrittenDate {
        &self.written.starts
    }

    fn due(&self) -> &WrittenDate {
        &self.written.due
    }
}
