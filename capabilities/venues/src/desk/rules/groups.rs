//! Groups of premises that share rules: limits are counted over the whole group.

use std::{collections::BTreeSet, sync::Arc};

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use jiff::civil::Date;
use web::{Crumb, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{Told, told};
use crate::{
    desk::{
        acts,
        frame::{LIST, first_crumb},
        ground::permit,
        trail::{self, Line},
    },
    model::{BookingRule, Premises, RuleGroup, TermsVersion},
    pages::words::full_name,
    store,
    venues::Venues,
};

const LONGEST_NAME: usize = 100;

/// A group as it is.
pub struct Group {
    pub id: String,
    pub name: String,
    pub version: i64,
    pub rules: Vec<BookingRule>,
    pub today: Date,
    pub terms: Vec<TermsVersion>,
    premises: BTreeSet<String>,
    venues: Arc<Venues>,
    trail: Vec<Line>,
}

#[derive(Template)]
#[template(path = "pages/groups.html")]
struct GroupsPage<'a> {
    visit: &'a Visit,
    crumbs: Vec<Crumb>,
    groups: Vec<RuleGroup>,
    written: String,
    errors: FormErrors,
}

#[derive(Template)]
#[template(path = "pages/group.html")]
struct GroupPage<'a> {
    visit: &'a Visit,
    crumbs: Vec<Crumb>,
    path: String,
    group: Group,
    rules: Vec<Told>,
    errors: FormErrors,
}

fn crumb(visit: &Visit) -> Crumb {
    Crumb {
        words: visit.say().t("venuedesk-groups").into_owned(),
        path: visit.to(&format!("{LIST}/regelgrupper")),
    }
}

/// The list.
pub async fn list(visit: Visit) -> PageResult {
    shown_list(&visit, String::new(), FormErrors::new()).await
}

async fn shown_list(visit: &Visit, name: String, errors: FormErrors) -> PageResult {
    permit(&visit.actor(), None)?;
    let groups = visit.read(|_, conn| Ok(store::groups(conn)?)).await?;
    let status = errors.status();
    let shown = GroupsPage {
        crumbs: vec![first_crumb(visit), crumb(visit)],
        visit,
        groups,
        written: name,
        errors,
    };
    page(&shown, status)
}

/// Makes a group.
pub async fn make(visit: Visit, body: Bytes) -> PageResult {
    permit(&visit.actor(), None)?;
    let fields = Fields::read(&body);
    let name = fields.one("name").to_owned();
    let mut errors = FormErrors::new();
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        errors.add("name", visit.say().t("venuedesk-error-name"));
        return shown_list(&visit, name, errors).await;
    }
    let actor = visit.actor();
    let id = visit
        .write(move |town, conn| {
            let permit = permit(&actor, None)?;
            let id = store::add_group(conn, &*town.ids, &name, &[])?;
            acts::made(conn, town, &permit, &id)?;
            Ok::<_, PageError>(id)
        })
        .await?;
    let path = visit.to(&format!("{LIST}/regelgrupper/{id}"));
    Ok(see_done(&path, texts::id("venuedesk-done-group")))
}

/// The page of a group.
pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    let group = Group::of(&visit, &id).await?;
    shown(&visit, group, FormErrors::new())
}

/// Changes its name and what is in it.
pub async fn post(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let mut group = Group::of(&visit, &id).await?;
    let fields = Fields::read(&body);
    let mut errors = FormErrors::new();
    let name = fields.one("name").to_owned();
    let ticked = fields.all("premises").into_iter();
    let ticked = ticked.filter(|id| group.venues.get(id).is_some());
    let premises: BTreeSet<String> = ticked.map(str::to_owned).collect();
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        errors.add("name", visit.say().t("venuedesk-error-name"));
        (group.name, group.premises) = (name, premises);
        return shown(&visit, group, errors);
    }
    let premises: Vec<String> = premises.into_iter().collect();
    let version = fields.version().unwrap_or(-1);
    let (actor, path) = (
        visit.actor(),
        visit.to(&format!("{LIST}/regelgrupper/{id}")),
    );
    visit
        .write(move |town, conn| {
            let permit = permit(&actor, None)?;
            if !store::change::count_group(conn, &id, version)? {
                return Err(PageError::Changed);
            }
            store::change::group(conn, &id, &name, &premises)?;
            acts::changed(conn, town, &permit, (&id, version), "group")
        })
        .await?;
    Ok(see_done(&path, texts::id("venuedesk-done-saved")))
}

fn shown(visit: &Visit, group: Group, errors: FormErrors) -> PageResult {
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let shown = GroupPage {
        crumbs: group.crumbs(visit),
        path: visit.to(&format!("{LIST}/regelgrupper/{}", group.id)),
        rules: told(visit, &group.rules, &group.terms, group.today),
        visit,
        group,
        errors,
    };
    page(&shown, status)
}

impl Group {
    /// Reads it. Whoever may not change it gets no further.
    pub async fn of(visit: &Visit, id: &str) -> Result<Self, PageError> {
        let (seen, id) = (visit.clone(), id.to_owned());
        visit
            .read(move |town, conn| {
                permit(&seen.actor(), None)?;
                let groups = store::groups(conn)?;
                let known = groups.into_iter().find(|group| group.id == id);
                let known = known.ok_or(PageError::NotFound)?;
                let version = store::change::group_version(conn, &id)?;
                Ok(Self {
                    rules: store::rules_of_group(conn, &known)?,
                    terms: store::all_terms(conn)?,
                    version: version.unwrap_or_default(),
                    premises: known.premises.iter().cloned().collect(),
                    today: kernel::today(&*town.clock),
                    venues: town.kept(conn)?,
                    trail: trail::about(&seen, conn, &id)?,
                    name: known.name,
                    id,
                })
            })
            .await
    }

    /// The premises in it.
    pub fn members(&self) -> Vec<Premises> {
        let all = self.premises.iter();
        all.filter_map(|id| self.venues.get(id).cloned()).collect()
    }

    /// The way to its page.
    pub fn crumbs(&self, visit: &Visit) -> Vec<Crumb> {
        let here = Crumb {
            words: self.name.clone(),
            path: visit.to(&format!("{LIST}/regelgrupper/{}", self.id)),
        };
        vec![first_crumb(visit), crumb(visit), here]
    }
}

impl GroupPage<'_> {
    fn new_path(&self) -> String {
        format!("{}/ny-regel", self.path)
    }

    fn end_path(&self) -> String {
        format!("{}/avslutt", self.path)
    }

    /// Every premises: id, name, and whether it is in the group.
    fn premises(&self) -> Vec<(&str, String, bool)> {
        let venues = &self.group.venues;
        let row = |it: &Premises| full_name(it, venues.site(&it.site));
        let all = venues.all().iter();
        all.map(|it| {
            (
                it.id.as_str(),
                row(it),
                self.group.premises.contains(&it.id),
            )
        })
        .collect()
    }
}

impl GroupsPage<'_> {
    fn told(&self, group: &RuleGroup) -> String {
        let count = i64::try_from(group.premises.len()).unwrap_or(i64::MAX);
        self.visit.say().tn("venuedesk-count", count)
    }

    fn path(&self, id: &str) -> String {
        let slash = if id.is_empty() { "" } else { "/" };
        self.visit.to(&format!("{LIST}/regelgrupper{slash}{id}"))
    }
}
