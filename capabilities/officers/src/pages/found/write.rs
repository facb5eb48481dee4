//! What staff need to say yes to an association: what it is for, what it does, where.
//!
//! For anybody who has signed in; statutes can be added, but a group that has none is welcome too.
//! How many of hers may wait at once, and how often she may send, is limited, since each is read
//! by a person before it is seen by others.

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use askama::Template;
use associations::public::Register;
use axum::{
    Router,
    extract::{Query, State},
    routing::get,
};
use documents::Allowed;
use texts::Speaker;
use web::{
    Choice, Fields, FormErrors, Limit, PageError, PageResult, RefusalWords as _, Upload, Visit,
    page, see_done,
};

use super::Asked;
use crate::{
    access::{Action, Facts, may},
    actions::{self, NewFounding},
    letters::{Post, asked},
    model::FoundingState,
    store::foundings,
};

const LONGEST_NAME: usize = 120;
const LONGEST_PURPOSE: usize = 1000;
const LONGEST_PLACE: usize = 120;
/// Foundings of one person that may wait at the same time.
const MOST_WAITING: usize = 2;
const AT_ONCE: NonZeroU32 = NonZeroU32::new(3).expect("three is not zero");
const ONE_MORE_EVERY: Duration = Duration::from_mins(10);

pub fn routes() -> Router {
    Router::new()
        .route("/ny-forening/skriv", get(show).post(send))
        .with_state(Arc::new(Limit::new(AT_ONCE, ONE_MORE_EVERY)))
}

#[derive(Template)]
#[template(path = "found/write.html")]
struct WritePage<'a> {
    visit: &'a Visit,
    register: &'a Register,
    written: Written,
    errors: FormErrors,
}

#[derive(Clone, Debug, Default)]
struct Written {
    name: String,
    purpose: String,
    activity: String,
    place: String,
}

async fn show(visit: Visit, Query(asked): Query<Asked>) -> PageResult {
    visit.person()?;
    may(&visit.actor(), Action::Found, &Facts::default())?;
    let written = Written {
        name: asked.navn.trim().to_owned(),
        ..Written::default()
    };
    shown(&visit, written, FormErrors::new()).await
}

async fn send(State(limit): State<Arc<Limit>>, visit: Visit, mut upload: Upload) -> PageResult {
    let me = visit.person()?.person.clone();
    let permit = may(&visit.actor(), Action::Found, &Facts::default())?;
    let written = Written::read(&upload.fields);
    let register = visit.kept::<Register>().await?;
    let mut errors = written.check(visit.say(), &register);
    let waiting = visit
        .read(move |_, conn| Ok(foundings::of_person(conn, &me)?))
        .await?;
    let waiting = waiting
        .iter()
        .filter(|one| one.state == FoundingState::Waiting);
    if waiting.count() >= MOST_WAITING {
        errors.add("name", visit.say().t("officers-error-foundings"));
    }
    let mut statutes = None;
    if let Some(given) = upload.file("statutes") {
        let scanner = &visit.town().outside.scanner;
        match given.clean(Allowed::PAPERS, scanner).await? {
            Ok(clean) => statutes = Some(clean),
            Err(refusal) => errors.add("statutes", refusal.words(visit.say())),
        }
    }
    if !errors.is_empty() {
        return shown(&visit, written, errors).await;
    }
    limit.count(&visit)?;
    let (actor, from) = (visit.actor(), asked(&visit));
    let id = visit
        .write(move |town, conn| {
            use associations::access::{Action as Register, may};
            let listed = may(&actor, Register::Found, None)?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            let file = match statutes {
                Some(clean) => Some(documents::keep(conn, clock, ids, &clean, "person")?),
                None => None,
            };
            let new = NewFounding {
                name: written.name,
                purpose: written.purpose,
                activity: written.activity,
                place: written.place,
                file,
            };
            let post = Post::at(town, &from);
            Ok::<_, PageError>(actions::found(&post, conn, &permit, &listed, new)?)
        })
        .await?;
    let there = visit.to(&format!("/ny-forening/{id}"));
    Ok(see_done(&there, texts::id("officers-done-founded")))
}

async fn shown(visit: &Visit, written: Written, errors: FormErrors) -> PageResult {
    let register = visit.kept::<Register>().await?;
    let status = errors.status();
    let write = WritePage {
        visit,
        register: &register,
        written,
        errors,
    };
    page(&write, status)
}

impl Written {
    fn read(fields: &Fields) -> Self {
        Self {
            name: fields.one("name").to_owned(),
            purpose: fields.one("purpose").to_owned(),
            activity: fields.one("activity").to_owned(),
            place: fields.one("place").to_owned(),
        }
    }

    fn check(&self, say: &Speaker, register: &Register) -> FormErrors {
        let mut errors = FormErrors::new();
        let length = |text: &str| text.chars().count();
        if !(3..=LONGEST_NAME).contains(&length(&self.name)) {
            errors.add("name", say.t("officers-error-found-name"));
        }
        if !(10..=LONGEST_PURPOSE).contains(&length(&self.purpose)) {
            errors.add("purpose", say.t("officers-error-found-purpose"));
        }
        if register.vocabulary().get(&self.activity).is_none() {
            errors.add("activity", say.t("officers-error-found-activity"));
        }
        if length(&self.place) > LONGEST_PLACE {
            errors.add("place", say.t("officers-error-found-place"));
        }
        errors
    }
}

impl WritePage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("officers-found-write").into_owned()
    }

    fn activities(&self) -> Vec<Choice> {
        let language = self.visit.language();
        let vocabulary = self.register.vocabulary();
        let grouped = vocabulary.by_group().into_iter();
        grouped
            .flat_map(|(_, all)| all.iter())
            .map(|one| {
                Choice::new(one.key, one.name(language)).chosen(one.key == self.written.activity)
            })
            .collect()
    }

    fn action(&self) -> String {
        self.visit.to("/ny-forening/skriv")
    }
}
