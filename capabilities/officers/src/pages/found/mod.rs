//! Founding an association that has no organisation number.
//!
//! First its name, with those that are like it while one types and, without script, on the next
//! page: an unnoticed double is what registers suffer from. Then the rest. Staff say yes or no; until
//! then nobody but the founder and staff know of it.

mod write;

use askama::Template;
use associations::public::Find;
use axum::{
    Router,
    extract::{Path, Query},
    http::StatusCode,
    routing::get,
};
use serde::Deserialize;
use web::{PageError, PageResult, State, Visit, page};

use crate::{
    access::{Action, Facts, may},
    model::{Founding, FoundingState},
    store::foundings,
};

/// How many that are alike are shown.
const MOST: usize = 5;

pub fn routes() -> Router {
    Router::new()
        .route("/ny-forening", get(name))
        .route("/ny-forening/{id}", get(status))
        .merge(write::routes())
}

/// An association that is like the one somebody wants to found.
pub struct Alike {
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub place: String,
    /// Its page, without language.
    pub path: String,
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    navn: String,
}

#[derive(Template)]
#[template(path = "found/name.html", blocks = ["alike"])]
struct NamePage<'a> {
    visit: &'a Visit,
    name: String,
    alike: Vec<Alike>,
}

#[derive(Template)]
#[template(path = "found/status.html")]
struct StatusPage<'a> {
    visit: &'a Visit,
    name: String,
    founding: Founding,
}

async fn name(visit: Visit, Query(asked): Query<Asked>) -> PageResult {
    visit.person()?;
    may(&visit.actor(), Action::Found, &Facts::default())?;
    let name = asked.navn.trim().to_owned();
    let alike = if name.is_empty() {
        Vec::new()
    } else {
        alike(&visit, &name).await?
    };
    let named = NamePage {
        visit: &visit,
        name,
        alike,
    };
    if visit.wants_fragment("alike") {
        return page(&named.as_alike(), StatusCode::OK);
    }
    page(&named, StatusCode::OK)
}

async fn status(visit: Visit, Path(id): Path<String>) -> PageResult {
    let me = visit.person()?.person.clone();
    let (founding, name) = visit
        .read(move |_, conn| {
            let founding = foundings::one(conn, &id)?.filter(|one| one.person == me);
            let founding = founding.ok_or(PageError::NotFound)?;
            let name = associations::name(conn, &id)?.unwrap_or_default();
            Ok((founding, name))
        })
        .await?;
    let status = StatusPage {
        visit: &visit,
        name,
        founding,
    };
    page(&status, StatusCode::OK)
}

/// Those in the register that are like this name.
pub async fn alike(visit: &Visit, name: &str) -> Result<Vec<Alike>, PageError> {
    let register = visit.kept::<associations::public::Register>().await?;
    let find = Find {
        words: name.to_owned(),
        ..Find::default()
    };
    let today = kernel::today(&*visit.town().clock);
    let found = register.find(&find, today, 0, MOST);
    Ok(found
        .listings
        .iter()
        .map(|hit| Alike {
            name: hit.listing.name.clone(),
            place: hit
                .listing
                .place(register.municipality(), visit.language())
                .to_owned(),
            path: format!("/forening/{}", hit.listing.id),
        })
        .collect())
}

impl NamePage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("officers-found-title").into_owned()
    }

    fn on(&self) -> String {
        let name: String = form_urlencoded::byte_serialize(self.name.as_bytes()).collect();
        self.visit.to(&format!("/ny-forening/skriv?navn={name}"))
    }
}

impl StatusPage<'_> {
    fn state(&self) -> State {
        match self.founding.state {
            FoundingState::Waiting => State::Waiting,
            FoundingState::Approved => State::Good,
            FoundingState::Refused => State::Stopped,
        }
    }

    // texts: officers-founding-*
    fn told(&self) -> String {
        let word = self.founding.state.word();
        let say = self.visit.say();
        say.t(&format!("officers-founding-{word}")).into_owned()
    }

    fn what(&self) -> String {
        let say = self.visit.say();
        match self.founding.state {
            FoundingState::Waiting => {
                let day = say.date(self.founding.due_on);
                say.ta("officers-found-waits", &[("day", &day)])
            }
            FoundingState::Approved => say.t("officers-found-approved").into_owned(),
            FoundingState::Refused => {
                let reason = [("reason", self.founding.answer.as_str())];
                say.ta("officers-claim-refused-why", &reason)
            }
        }
    }

    fn own(&self) -> String {
        self.visit
            .to(&format!("/min-forening/{}", self.founding.association))
    }
}
