//! A site: where it is, how one gets there, what to mind in the house, and who lets it.
//!
//! A site that has premises is not removed; each of its premises is taken out of use by itself, so
//! that what has happened there can still be told.

mod written;

use std::sync::Arc;

use askama::Template;
use axum::{body::Bytes, extract::Path};
use web::{Choice, Crumb, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{
    acts,
    frame::{LIST, first_crumb},
    ground::permit,
    list::districts,
    trail::{self, Line},
};
use crate::{
    actions,
    model::{Premises, Site},
    store,
    venues::Venues,
};
use written::Written;

#[derive(Template)]
#[template(path = "pages/site.html")]
struct SitePage<'a> {
    visit: &'a Visit,
    ground: Ground,
    written: Written,
    districts: Vec<Choice>,
    errors: FormErrors,
}

/// What the page stands on. A new site has no id.
struct Ground {
    site: Site,
    owner: String,
    version: i64,
    premises: Vec<(String, String)>,
    pictures: i64,
    trail: Vec<Line>,
    /// Whether she works with all premises, and may say who lets it.
    is_staff: bool,
}

/// The form for a new site.
pub async fn new(visit: Visit) -> PageResult {
    permit(&visit.actor(), None)?;
    shown(&visit, Ground::new(), Written::default(), FormErrors::new())
}

/// Makes it.
pub async fn make(visit: Visit, body: Bytes) -> PageResult {
    permit(&visit.actor(), None)?;
    let written = Written::read(&Fields::read(&body), "");
    let mut errors = FormErrors::new();
    let site = written.parse(&visit, &mut errors).await?;
    let Some(mut site) = site else {
        return shown(&visit, Ground::new(), written, errors);
    };
    let actor = visit.actor();
    let id = visit
        .write(move |town, conn| {
            let permit = permit(&actor, None)?;
            let parts = (&*town.clock, &*town.ids);
            site.id = town.ids.next();
            actions::add_site(conn, parts, &permit, &site)?;
            Ok::<_, PageError>(site.id)
        })
        .await?;
    let path = visit.to(&format!("{LIST}/sted/{id}"));
    Ok(see_done(&path, texts::id("venuedesk-done-site-made")))
}

/// The page of a site.
pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    let ground = Ground::of(&visit, &id).await?;
    let written = Written::of(&ground.site, &ground.owner);
    shown(&visit, ground, written, FormErrors::new())
}

/// Changes it.
pub async fn post(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let ground = Ground::of(&visit, &id).await?;
    let fields = Fields::read(&body);
    let written = Written::read(&fields, if ground.is_staff { "" } else { &ground.owner });
    let mut errors = FormErrors::new();
    let site = written.parse(&visit, &mut errors).await?;
    let Some(mut site) = site else {
        return shown(&visit, ground, written, errors);
    };
    site.id.clone_from(&id);
    if !ground.is_staff {
        site.owner.clone_from(&ground.site.owner);
    }
    let (actor, owner) = (visit.actor(), ground.site.owner);
    let version = fields.version().unwrap_or(-1);
    visit
        .write(move |town, conn| {
            let permit = permit(&actor, owner.as_deref())?;
            if !store::change::site(conn, &site, version)? {
                return Err(PageError::Changed);
            }
            acts::changed(conn, town, &permit, (&site.id, version), "about")
        })
        .await?;
    let path = visit.to(&format!("{LIST}/sted/{id}"));
    Ok(see_done(&path, texts::id("venuedesk-done-saved")))
}

/// Removes a site without premises.
pub async fn remove(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let version = Fields::read(&body).version().unwrap_or(-1);
    let actor = visit.actor();
    visit
        .write(move |town, conn| {
            let permit = permit(&actor, None)?;
            let known = store::change::site_version(conn, &id)?;
            if known != Some(version) || store::parts::has_premises(conn, &id)? {
                return Err(PageError::Changed);
            }
            store::change::remove_site(conn, &id)?;
            acts::removed(conn, town, &permit, (&id, version))
        })
        .await?;
    Ok(see_done(
        &visit.to(LIST),
        texts::id("venuedesk-done-removed"),
    ))
}

fn shown(visit: &Visit, ground: Ground, written: Written, errors: FormErrors) -> PageResult {
    let status = errors.status();
    let shown = SitePage {
        districts: districts(visit, &written.district),
        visit,
        ground,
        written,
        errors,
    };
    page(&shown, status)
}

impl Ground {
    fn new() -> Self {
        Self {
            site: Site::default(),
            owner: String::new(),
            version: 0,
            premises: Vec::new(),
            pictures: 0,
            trail: Vec::new(),
            is_staff: true,
        }
    }

    async fn of(visit: &Visit, id: &str) -> Result<Self, PageError> {
        let (seen, id) = (visit.clone(), id.to_owned());
        visit
            .read(move |town, conn| {
                let venues: Arc<Venues> = town.kept(conn)?;
                let is_staff = permit(&seen.actor(), None);
                let Some(site) = venues.site(&id).cloned() else {
                    is_staff?;
                    return Err(PageError::NotFound);
                };
                permit(&seen.actor(), site.owner.as_deref())?;
                let owner = match &site.owner {
                    Some(owner) => seen.association_name(conn, owner)?.unwrap_or_default(),
                    None => String::new(),
                };
                let at_it = venues.all().iter().filter(|it| it.site == id);
                let named = |it: &Premises| (it.id.clone(), it.name.clone());
                Ok(Self {
                    version: store::change::site_version(conn, &id)?.unwrap_or_default(),
                    premises: at_it.map(named).collect(),
                    pictures: i64::try_from(venues.pictures(&id).len()).unwrap_or(i64::MAX),
                    trail: trail::about(&seen, conn, &id)?,
                    is_staff: is_staff.is_ok(),
                    owner,
                    site,
                })
            })
            .await
    }
}

impl SitePage<'_> {
    fn to(&self, rest: &str) -> String {
        self.visit.to(&format!("{LIST}{rest}"))
    }

    fn is_new(&self) -> bool {
        self.ground.site.id.is_empty()
    }

    fn heading(&self) -> String {
        if self.is_new() {
            self.visit.say().t("venuedesk-new-site").into_owned()
        } else {
            self.ground.site.name.clone()
        }
    }

    fn path(&self) -> String {
        if self.is_new() {
            self.to("/nytt-sted")
        } else {
            self.to(&format!("/sted/{}", self.ground.site.id))
        }
    }

    fn removal(&self) -> String {
        format!("{}/fjern", self.path())
    }

    fn crumbs(&self) -> Vec<Crumb> {
        let here = Crumb {
            words: self.heading(),
            path: self.path(),
        };
        vec![first_crumb(self.visit), here]
    }
}
