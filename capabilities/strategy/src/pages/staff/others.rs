//! Other plans that measures point to, such as the municipal plan: their goals, edition by edition.
//!
//! When a plan is rolled, its page lists which measures point to an earlier edition, and whether the goal
//! is still there. Those whose goal is called the same are moved together; the rest are looked at one by
//! one.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use web::{Fields, FormErrors, PageError, PageResult, State, Visit, WrittenDate, page, see_done};

use crate::{
    access::{Action, may},
    actions,
    model::{Measure, OtherEdition, OtherPlan, Rolled, goals_in},
    pages::shown::nearest,
    store::{measures, others},
};

#[derive(Template)]
#[template(path = "staff/others.html")]
struct OthersPage<'a> {
    visit: &'a Visit,
    rows: Vec<(String, String, String)>,
    written: Written,
    errors: FormErrors,
}

#[derive(Template)]
#[template(path = "staff/other.html")]
struct OtherPage<'a> {
    visit: &'a Visit,
    plan: &'a OtherPlan,
    action: String,
    written: Written,
    again: Vec<Again>,
    can_follow: bool,
    errors: FormErrors,
}

#[derive(Default)]
struct Written {
    name: String,
    label: String,
    from: WrittenDate,
    goals: String,
    version: i64,
}

/// A reference to look at again.
struct Again {
    path: String,
    measure: String,
    reference: String,
    state: (State, String),
}

pub async fn all(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::Arrange)?;
    listed(&visit, Written::default(), FormErrors::new()).await
}

/// Enters a plan.
pub async fn make(visit: Visit, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let written = read_form(&Fields::read(&body));
    let mut errors = FormErrors::new();
    if written.name.is_empty() {
        errors.add("name", visit.say().t("strategy-error-other-name"));
    }
    let Some(edition) = parsed(&visit, &written, &mut errors) else {
        return listed(&visit, written, errors).await;
    };
    let id: String = visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            let new = (written.name.as_str(), edition);
            Ok::<_, PageError>(actions::make_other(conn, parts, &permit, new)?)
        })
        .await?;
    let there = visit.to(&format!("/saker/strategi/planer/{id}"));
    Ok(see_done(&there, texts::id("strategy-done-saved")))
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::Arrange)?;
    let (plan, pointing) = read(&visit, id).await?;
    let newest = plan.newest().map(|it| {
        let lines = it.goals.iter();
        let lines: Vec<String> = lines
            .map(|it| format!("{} {}", it.code, it.title))
            .collect();
        lines.join("\n")
    });
    let written = Written {
        goals: newest.unwrap_or_default(),
        version: plan.version,
        ..Written::default()
    };
    answered(&visit, &plan, &pointing, written, FormErrors::new())
}

/// Rolls it, or moves what points to it along.
pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let version = fields.version();
    let (plan, pointing) = read(&visit, id).await?;
    let there = visit.to(&format!("/saker/strategi/planer/{}", plan.id));
    if fields.has("follow") {
        visit
            .write(move |town, conn| {
                let parts = (&*town.clock as _, &*town.ids as _);
                Ok::<_, PageError>(actions::follow_other(conn, parts, &permit, &plan)?)
            })
            .await?;
        return Ok(see_done(&there, texts::id("strategy-done-followed")));
    }
    let version = version.ok_or(PageError::Changed)?;
    let written = read_form(&fields);
    let mut errors = FormErrors::new();
    if plan.editions.iter().any(|own| own.label == written.label) {
        errors.add("label", visit.say().t("strategy-error-other-label"));
    }
    let Some(edition) = parsed(&visit, &written, &mut errors) else {
        return answered(&visit, &plan, &pointing, written, errors);
    };
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            let which = (&plan, version);
            actions::roll_other(conn, parts, &permit, which, edition)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("strategy-done-rolled")))
}

async fn read(visit: &Visit, id: String) -> Result<(OtherPlan, Vec<Measure>), PageError> {
    visit
        .read(move |_, conn| {
            let plan = others::one(conn, &id)?.ok_or(PageError::NotFound)?;
            Ok((plan, measures::all(conn)?))
        })
        .await
}

fn read_form(fields: &Fields) -> Written {
    let one = |name: &str| fields.one(name).to_owned();
    Written {
        name: one("name"),
        label: one("label"),
        from: fields.date("from"),
        goals: one("goals"),
        version: fields.version().unwrap_or(0),
    }
}

fn parsed(visit: &Visit, written: &Written, errors: &mut FormErrors) -> Option<OtherEdition> {
    let say = visit.say();
    if written.label.is_empty() {
        errors.add("label", say.t("strategy-error-other-label"));
    }
    let from = written.from.checked("from", say, errors);
    if written.from.is_empty() {
        errors.add("from", say.t("strategy-error-from"));
    }
    let goals = goals_in(&written.goals);
    if goals.is_empty() {
        errors.add("goals", say.t("strategy-error-other-goals"));
    }
    let from = from.filter(|_| errors.is_empty())?;
    Some(OtherEdition {
        id: String::new(),
        label: written.label.clone(),
        from,
        goals,
    })
}

async fn listed(visit: &Visit, written: Written, errors: FormErrors) -> PageResult {
    let plans = visit.read(|_, conn| Ok(others::all(conn)?)).await?;
    let rows = plans.into_iter().map(|plan| {
        let labels: Vec<&str> = plan.editions.iter().map(|it| it.label.as_str()).collect();
        let labels = labels.join(", ");
        let path = visit.to(&format!("/saker/strategi/planer/{}", plan.id));
        (path, plan.name, labels)
    });
    let status = errors.status();
    let shown = OthersPage {
        rows: rows.collect(),
        visit,
        written,
        errors,
    };
    page(&shown, status)
}

fn answered(
    visit: &Visit,
    plan: &OtherPlan,
    pointing: &[Measure],
    written: Written,
    errors: FormErrors,
) -> PageResult {
    let mut can_follow = false;
    let mut again = Vec::new();
    for measure in pointing {
        for it in &measure.told.references {
            let (shape, id, now) = match plan.rolled(it) {
                None | Some(Rolled::Newest) => continue,
                Some(Rolled::Same(_)) => {
                    can_follow = true;
                    (
                        State::Waiting,
                        texts::id("strategy-other-same"),
                        String::new(),
                    )
                }
                Some(Rolled::Renamed(now)) => (
                    State::Lacking,
                    texts::id("strategy-other-renamed"),
                    now.title,
                ),
                Some(Rolled::Gone) => (
                    State::Stopped,
                    texts::id("strategy-other-gone"),
                    String::new(),
                ),
            };
            let title = nearest(&measure.told.title, visit.language()).0;
            again.push(Again {
                path: visit.to(&format!("/saker/strategi/tiltak/{}", measure.id)),
                measure: format!("{} {title}", measure.told.number).trim().to_owned(),
                reference: it.words(),
                state: (shape, visit.say().ta(id, &[("title", &now)])),
            });
        }
    }
    let status: StatusCode = errors.status();
    let shown = OtherPage {
        action: visit.to(&format!("/saker/strategi/planer/{}", plan.id)),
        visit,
        plan,
        written,
        again,
        can_follow,
        errors,
    };
    page(&shown, status)
}
