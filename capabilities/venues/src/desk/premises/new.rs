//! New premises at a site: a name and a kind. They begin in one piece; the rest is told on their own
//! pages.

use std::collections::BTreeSet;

use askama::Template;
use axum::{body::Bytes, extract::Path};
use web::{Choice, Crumb, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::super::{
    frame::{LIST, first_crumb, path_of},
    ground::permit,
    list::kinds,
    read::whole,
};
use crate::{
    actions,
    model::{Atom, LettableSet, Premises, PremisesKind, Site},
    venues::Venues,
};

#[derive(Template)]
#[template(path = "pages/new_premises.html")]
struct NewPage<'a> {
    visit: &'a Visit,
    site: Site,
    crumbs: Vec<Crumb>,
    path: String,
    written: String,
    people: String,
    kinds: Vec<Choice>,
    errors: FormErrors,
}

/// The form.
pub async fn form(visit: Visit, Path(id): Path<String>) -> PageResult {
    let site = site(&visit, &id).await?;
    shown(&visit, site, &Fields::default(), FormErrors::new())
}

/// Makes them.
pub async fn make(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let site = site(&visit, &id).await?;
    let fields = Fields::read(&body);
    let (say, mut errors) = (visit.say(), FormErrors::new());
    let name = fields.one("name").to_owned();
    if name.is_empty() || name.chars().count() > 100 {
        errors.add("name", say.t("venuedesk-error-name"));
    }
    let kind = PremisesKind::from_word(fields.one("kind"));
    if kind.is_none() {
        errors.add("kind", say.t("venuedesk-error-kind"));
    }
    let people = fields.one("people");
    let most_people = whole(people).filter(|people| *people > 0);
    if most_people.is_none() && !people.is_empty() {
        errors.add("people", say.t("venuedesk-error-people"));
    }
    let Some(kind) = kind.filter(|_| errors.is_empty()) else {
        return shown(&visit, site, &fields, errors);
    };
    let whole_name = say.t("venuedesk-whole").into_owned();
    let actor = visit.actor();
    let made = visit
        .write(move |town, conn| {
            let permit = permit(&actor, site.owner.as_deref())?;
            let mut new = bare(town.ids.next(), &site.id, (name, kind));
            new.sets = vec![LettableSet {
                id: town.ids.next(),
                name: whole_name,
                layout: String::new(),
                atoms: BTreeSet::from([1]),
                most_people,
                before_minutes: 0,
                after_minutes: 0,
            }];
            let parts = (&*town.clock, &*town.ids);
            actions::add_premises(conn, parts, &permit, &new)?;
            Ok::<_, PageError>(new.id)
        })
        .await?;
    let path = visit.to(&path_of(&made, "/deler"));
    Ok(see_done(&path, texts::id("venuedesk-done-premises-made")))
}

/// Premises of one atom, and nothing known of them.
pub fn bare(id: String, site: &str, (name, kind): (String, PremisesKind)) -> Premises {
    Premises {
        id,
        site: site.to_owned(),
        atoms: vec![Atom {
            number: 1,
            name: name.clone(),
        }],
        name,
        kind,
        about: String::new(),
        closed_on_holidays: true,
        sets: Vec::new(),
        facts: Vec::new(),
        suits: Vec::new(),
        opening: Vec::new(),
        closures: Vec::new(),
        rules: Vec::new(),
    }
}

async fn site(visit: &Visit, id: &str) -> Result<Site, PageError> {
    let venues = visit.kept::<Venues>().await?;
    let Some(site) = venues.site(id) else {
        permit(&visit.actor(), None)?;
        return Err(PageError::NotFound);
    };
    permit(&visit.actor(), site.owner.as_deref())?;
    Ok(site.clone())
}

fn shown(visit: &Visit, site: Site, fields: &Fields, errors: FormErrors) -> PageResult {
    let status = errors.status();
    let path = visit.to(&format!("{LIST}/sted/{}/nytt-lokale", site.id));
    let crumbs = vec![
        first_crumb(visit),
        Crumb {
            words: site.name.clone(),
            path: visit.to(&format!("{LIST}/sted/{}", site.id)),
        },
        Crumb {
            words: visit.say().t("venuedesk-new-premises").into_owned(),
            path: path.clone(),
        },
    ];
    let shown = NewPage {
        kinds: kinds(visit, fields.one("kind")),
        written: fields.one("name").to_owned(),
        people: fields.one("people").to_owned(),
        visit,
        site,
        crumbs,
        path,
        errors,
    };
    page(&shown, status)
}
