//! One lessor: its name, number and contact, the sites it lets, and who answers for it.
//!
//! Whoever is asked here gets a link by mail; ending somebody ends her right in the same moment.

use std::sync::Arc;

use askama::Template;
use axum::{body::Bytes, extract::Path};
use web::{Crumb, Fields, FormErrors, PageError, PageResult, State, Visit, page, see_done};

use super::{LESSORS, crumb, written::Written};
use crate::{
    actions::lessors as actions,
    desk::{
        frame::{LIST, first_crumb},
        ground::permit,
        trail::{self, Line},
    },
    model::{Lessor, LessorPerson},
    store,
    venues::Venues,
};

const LONGEST_NAME: usize = 100;

#[derive(Template)]
#[template(path = "pages/lessor.html")]
struct LessorPage<'a> {
    visit: &'a Visit,
    ground: Ground,
    written: Written,
    /// The name and address of somebody to be asked.
    asked: (String, String),
    errors: FormErrors,
}

/// What the page stands on. A new lessor has no id.
#[derive(Default)]
struct Ground {
    lessor: Lessor,
    people: Vec<LessorPerson>,
    /// The address and name of each site it lets.
    sites: Vec<(String, String)>,
    /// The names of associations and of other lessors, in lower case.
    taken: Vec<String>,
    trail: Vec<Line>,
}

/// The form for a new lessor.
pub async fn new(visit: Visit) -> PageResult {
    let ground = Ground::of(&visit, None).await?;
    let empty = (String::new(), String::new());
    shown(&visit, ground, Written::default(), empty, FormErrors::new())
}

/// The page of a lessor.
pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    let ground = Ground::of(&visit, Some(id)).await?;
    let written = Written::of(&ground.lessor);
    let empty = (String::new(), String::new());
    shown(&visit, ground, written, empty, FormErrors::new())
}

/// Makes a lessor.
pub async fn make(visit: Visit, body: Bytes) -> PageResult {
    let ground = Ground::of(&visit, None).await?;
    keep(visit, ground, Fields::read(&body)).await
}

/// Changes one.
pub async fn post(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let ground = Ground::of(&visit, Some(id)).await?;
    keep(visit, ground, Fields::read(&body)).await
}

async fn keep(visit: Visit, ground: Ground, fields: Fields) -> PageResult {
    let written = Written::read(&fields);
    let is_new = ground.lessor.id.is_empty();
    let version = if is_new {
        0
    } else {
        fields.version().ok_or(PageError::Changed)?
    };
    let mut errors = FormErrors::new();
    let known = (ground.lessor.id.as_str(), version);
    let Some(mut lessor) = written.parse(&visit, known, &ground.taken, &mut errors) else {
        let empty = (String::new(), String::new());
        return shown(&visit, ground, written, empty, errors);
    };
    let actor = visit.actor();
    let id = visit
        .write(move |town, conn| {
            let permit = permit(&actor, None)?;
            if lessor.version == 0 {
                lessor.id = town.ids.next();
            }
            actions::keep_lessor(conn, town, &permit, &lessor)?;
            Ok::<_, PageError>(lessor.id)
        })
        .await?;
    let there = visit.to(&format!("{LESSORS}/{id}"));
    Ok(see_done(&there, texts::id("venuedesk-done-saved")))
}

/// Asks somebody to answer for it.
pub async fn ask(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let ground = Ground::of(&visit, Some(id)).await?;
    let fields = Fields::read(&body);
    let asked = (
        fields.one("person").to_owned(),
        fields.one("email").to_owned(),
    );
    let (say, mut errors) = (visit.say(), FormErrors::new());
    if asked.0.is_empty() || asked.0.chars().count() > LONGEST_NAME {
        errors.add("person", say.t("lessor-error-contact"));
    }
    if asked.1.parse::<jobs::mail::MailAddress>().is_err() {
        errors.add("email", say.t("lessor-error-email"));
    }
    if !errors.is_empty() {
        let written = Written::of(&ground.lessor);
        return shown(&visit, ground, written, asked, errors);
    }
    let (actor, lessor) = (visit.actor(), ground.lessor);
    let there = visit.to(&format!("{LESSORS}/{}", lessor.id));
    visit
        .write(move |town, conn| {
            let permit = permit(&actor, None)?;
            actions::ask(conn, town, &permit, &lessor, (&asked.0, &asked.1))
        })
        .await?;
    Ok(see_done(&there, texts::id("lessor-done-asked")))
}

/// Somebody answers for it no more.
pub async fn end(visit: Visit, Path((id, person)): Path<(String, String)>) -> PageResult {
    let actor = visit.actor();
    let there = visit.to(&format!("{LESSORS}/{id}"));
    visit
        .write(move |town, conn| {
            let permit = permit(&actor, None)?;
            actions::end(conn, town, &permit, (&id, &person))
        })
        .await?;
    Ok(see_done(&there, texts::id("lessor-done-ended")))
}

fn shown(
    visit: &Visit,
    ground: Ground,
    written: Written,
    asked: (String, String),
    errors: FormErrors,
) -> PageResult {
    let status = errors.status();
    let shown = LessorPage {
        visit,
        ground,
        written,
        asked,
        errors,
    };
    page(&shown, status)
}

impl Ground {
    async fn of(visit: &Visit, id: Option<String>) -> Result<Self, PageError> {
        let seen = visit.clone();
        visit
            .read(move |town, conn| {
                permit(&seen.actor(), None)?;
                let lower = |name: &str| name.to_lowercase();
                let mut taken: Vec<String> = associations::names(conn)?
                    .iter()
                    .map(|(_, name)| lower(name))
                    .collect();
                let others = store::lessors::all(conn)?.into_iter();
                let others = others.filter(|it| Some(&it.id) != id.as_ref());
                taken.extend(others.map(|it| lower(&it.name)));
                let Some(id) = id else {
                    return Ok(Self {
                        taken,
                        ..Self::default()
                    });
                };
                let lessor = store::lessors::one(conn, &id)?.ok_or(PageError::NotFound)?;
                let venues: Arc<Venues> = town.kept(conn)?;
                let own = venues.sites().filter(|it| it.owner.as_ref() == Some(&id));
                let path = |site: &str| seen.to(&format!("{LIST}/sted/{site}"));
                Ok(Self {
                    sites: own.map(|it| (path(&it.id), it.name.clone())).collect(),
                    people: store::lessors::people(conn, &id)?,
                    trail: trail::about(&seen, conn, &id)?,
                    lessor,
                    taken,
                })
            })
            .await
    }
}

impl LessorPage<'_> {
    fn is_new(&self) -> bool {
        self.ground.lessor.id.is_empty()
    }

    fn heading(&self) -> String {
        if self.is_new() {
            self.visit.say().t("lessor-new").into_owned()
        } else {
            self.ground.lessor.name.clone()
        }
    }

    fn path(&self) -> String {
        let rest = if self.is_new() {
            "ny"
        } else {
            &self.ground.lessor.id
        };
        self.visit.to(&format!("{LESSORS}/{rest}"))
    }

    fn crumbs(&self) -> Vec<Crumb> {
        let here = Crumb {
            words: self.heading(),
            path: self.path(),
        };
        vec![first_crumb(self.visit), crumb(self.visit), here]
    }

    fn people(&self) -> impl Iterator<Item = &LessorPerson> {
        self.ground.people.iter().filter(|it| it.is_open())
    }

    // texts: lessor-has-joined lessor-is-asked
    fn standing(&self, person: &LessorPerson) -> (State, String) {
        let (state, id) = if person.person_id.is_some() {
            (State::Good, "lessor-has-joined")
        } else {
            (State::Waiting, "lessor-is-asked")
        };
        (state, self.visit.say().t(id).into_owned())
    }
}
