//! Sites and premises from a file, in two steps: the file is read and what it would make is shown
//! with every fault; then somebody says yes. It is all or nothing.

pub mod columns;
mod plan;

use askama::Template;
use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::IntoResponse as _,
};
use documents::{Allowed, keep, read_table, write_csv};
use texts::Speaker;
use web::{
    Crumb, FormErrors, PageError, PageResult, RefusalWords as _, Town, Upload, Visit, page,
    see_done, see_other,
};

use super::{
    frame::{LIST, first_crumb},
    ground::permit,
};
use crate::{
    actions,
    store::{self, imports::Done},
    venues::Venues,
};
use columns::{Column, heading};
use plan::{Ground, Plan, plan, speakers};

/// As many lines of a file.
const MOST_LINES: usize = 2_000;
/// As many earlier files are told of.
const LATEST: i64 = 10;
/// As many faults are written out.
const MOST_FAULTS: usize = 50;

#[derive(Template)]
#[template(path = "pages/import.html")]
struct ImportPage<'a> {
    visit: &'a Visit,
    crumbs: Vec<Crumb>,
    latest: Vec<Done>,
    errors: FormErrors,
}

#[derive(Template)]
#[template(path = "pages/import_preview.html")]
struct PreviewPage<'a> {
    visit: &'a Visit,
    crumbs: Vec<Crumb>,
    path: String,
    name: String,
    plan: Plan,
}

/// The page with the form, and what was read in before.
pub async fn get(visit: Visit) -> PageResult {
    shown(&visit, FormErrors::new()).await
}

async fn shown(visit: &Visit, errors: FormErrors) -> PageResult {
    permit(&visit.actor(), None)?;
    let latest = visit
        .read(|_, conn| Ok(store::imports::latest(conn, LATEST)?))
        .await?;
    let status = errors.status();
    let shown = ImportPage {
        crumbs: crumbs(visit),
        visit,
        latest,
        errors,
    };
    page(&shown, status)
}

fn crumbs(visit: &Visit) -> Vec<Crumb> {
    let here = Crumb {
        words: visit.say().t("venuedesk-import").into_owned(),
        path: visit.to(&format!("{LIST}/import")),
    };
    vec![first_crumb(visit), here]
}

/// An empty file with the right headings.
pub async fn template(visit: Visit) -> PageResult {
    permit(&visit.actor(), None)?;
    let headings: Vec<String> = Column::ALL.map(|it| heading(it).to_owned()).into();
    let text = write_csv(b';', &headings, []).map_err(|fault| PageError::fault(&fault))?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"lokaler-mal.csv\"",
        ),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((StatusCode::OK, headers, text).into_response())
}

/// Takes a file, and leads to what it would make.
pub async fn post(visit: Visit, mut upload: Upload<3>) -> PageResult {
    permit(&visit.actor(), None)?;
    let (say, mut errors) = (visit.say(), FormErrors::new());
    let Some(file) = upload.file("file") else {
        errors.add("file", say.t("venuedesk-error-file"));
        return shown(&visit, errors).await;
    };
    let scanner = &visit.town().outside.scanner;
    let clean = match file.clean(Allowed::TABLE, scanner).await? {
        Ok(clean) => clean,
        Err(refusal) => {
            errors.add("file", refusal.words(say));
            return shown(&visit, errors).await;
        }
    };
    if let Err(words) = is_table(say, clean.bytes()) {
        errors.add("file", words);
        return shown(&visit, errors).await;
    }
    let actor = visit.actor();
    let id = visit
        .write(move |town, conn| {
            permit(&actor, None)?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            let by = actor.who().map_or("", |who| who.person.0.as_str());
            let stored = keep(conn, clock, ids, &clean, by)?;
            let id = store::imports::wait(conn, (clock, ids), clean.name(), &stored)?;
            Ok::<_, PageError>(id)
        })
        .await?;
    Ok(see_other(&visit.to(&format!("{LIST}/import/{id}"))))
}

fn is_table(say: &Speaker, bytes: &[u8]) -> Result<(), String> {
    let table = read_table(bytes, MOST_LINES).map_err(|refusal| refusal.words(say))?;
    let named = |cell: &String| Column::named(cell) == Some(Column::Site);
    let headings = table.rows.first();
    if headings.is_some_and(|row| row.cells.iter().any(named)) {
        Ok(())
    } else {
        Err(say.t("venuedesk-import-no-heading").into_owned())
    }
}

/// What a file would make.
pub async fn preview(visit: Visit, Path(id): Path<String>) -> PageResult {
    permit(&visit.actor(), None)?;
    let (seen, asked) = (visit.clone(), id.clone());
    let (name, plan) = visit
        .read(move |town, conn| planned(&seen, town, conn, &asked))
        .await?;
    preview_page(&visit, &id, name, plan, StatusCode::OK)
}

/// Makes it.
pub async fn accept(visit: Visit, Path(id): Path<String>) -> PageResult {
    permit(&visit.actor(), None)?;
    let (seen, asked) = (visit.clone(), id.clone());
    let refused = visit
        .write(move |town, conn| {
            let permit = permit(&seen.actor(), None)?;
            let (name, plan) = planned(&seen, town, conn, &asked)?;
            if !plan.faults.is_empty() {
                return Ok(Some((name, plan)));
            }
            let parts = (&*town.clock, &*town.ids);
            for site in &plan.sites {
                actions::add_site(conn, parts, &permit, site)?;
            }
            for (_, premises) in &plan.premises {
                actions::add_premises(conn, parts, &permit, premises)?;
            }
            let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
            let made = (count(plan.sites.len()), count(plan.premises.len()));
            store::imports::done(conn, parts.0, &asked, made)?;
            Ok::<_, PageError>(None)
        })
        .await?;
    match refused {
        Some((name, plan)) => {
            preview_page(&visit, &id, name, plan, StatusCode::UNPROCESSABLE_ENTITY)
        }
        None => Ok(see_done(
            &visit.to(LIST),
            texts::id("venuedesk-done-imported"),
        )),
    }
}

fn planned(
    visit: &Visit,
    town: &Town,
    conn: &mut db::Conn,
    id: &str,
) -> Result<(String, Plan), PageError> {
    let (name, bytes) = store::imports::waiting(conn, id)?.ok_or(PageError::NotFound)?;
    let venues = town.kept::<Venues>(conn)?;
    let table = read_table(&bytes, MOST_LINES).map_err(|fault| PageError::fault(&fault))?;
    let ground = Ground {
        venues: &venues,
        ids: &*town.ids,
        say: visit.say(),
        speakers: speakers(town.words()),
        today: kernel::today(&*town.clock),
        file: &name,
    };
    let plan = plan(&ground, &table).ok_or(PageError::NotFound)?;
    Ok((name, plan))
}

fn preview_page(
    visit: &Visit,
    id: &str,
    name: String,
    plan: Plan,
    status: StatusCode,
) -> PageResult {
    let path = visit.to(&format!("{LIST}/import/{id}"));
    let mut crumbs = crumbs(visit);
    crumbs.push(Crumb {
        words: name.clone(),
        path: path.clone(),
    });
    let shown = PreviewPage {
        visit,
        crumbs,
        path,
        name,
        plan,
    };
    page(&shown, status)
}

impl ImportPage<'_> {
    fn to(&self, rest: &str) -> String {
        self.visit.to(&format!("{LIST}/import{rest}"))
    }

    fn told(&self, done: &Done) -> String {
        let say = self.visit.say();
        let when = say.date_and_time(done.at.in_oslo());
        let sites = say.tn("venuedesk-sites-count", done.sites);
        let premises = say.tn("venuedesk-count", done.premises);
        format!("{when}: {sites}, {premises}")
    }

    fn headings() -> String {
        Column::ALL.map(heading).join(", ")
    }
}

impl PreviewPage<'_> {
    fn faults(&self) -> &[String] {
        &self.plan.faults[..self.plan.faults.len().min(MOST_FAULTS)]
    }

    fn more_faults(&self) -> i64 {
        Self::count(self.plan.faults.len().saturating_sub(MOST_FAULTS))
    }

    fn is_empty(&self) -> bool {
        self.plan.sites.is_empty() && self.plan.premises.is_empty()
    }

    fn count(many: usize) -> i64 {
        i64::try_from(many).unwrap_or(i64::MAX)
    }

    // texts: venue-kind-*
    fn told(&self, premises: &crate::model::Premises) -> String {
        let say = self.visit.say();
        let kind = say.t(&format!("venue-kind-{}", premises.kind.word()));
        let parts = say.tn("venuedesk-parts-count", Self::count(premises.sets.len()));
        format!("{kind}, {parts}")
    }
}
