//! Premises: what they are, what they are like, and what they are good for.
//!
//! What people come to do is either an intended use in their own words or an activity of the
//! register's vocabulary, each with how well the premises suit it.

mod new;
mod written;

use askama::Template;
use axum::{body::Bytes, extract::Path};
use texts::Speaker;
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{
    acts,
    frame::{Frame, LIST, path_of},
    ground::{Ground, count, permit},
    list::kinds,
};
use crate::{model::Premises, pages::words, store};
pub use new::{bare, form as new, make};
use written::{LEVELS, Written, purposes};

#[derive(Template)]
#[template(path = "pages/about.html")]
struct AboutPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    written: Written,
    kinds: Vec<Choice>,
    errors: FormErrors,
    premises: Premises,
    /// Whether nobody has used it, so that it can be removed.
    is_unused: bool,
    is_out: bool,
}

/// The page.
pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    let ground = Ground::of(&visit, &id).await?;
    let written = Written::of(&ground.premises);
    shown(&visit, ground, written, FormErrors::new()).await
}

/// Changes it, or shows the form with a row more or less.
pub async fn post(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let ground = Ground::of(&visit, &id).await?;
    let fields = Fields::read(&body);
    let written = Written::read(&fields);
    let mut errors = FormErrors::new();
    if fields.has("add") || fields.has("remove") {
        return shown(&visit, ground, written, errors).await;
    }
    let Some(changed) = written.parse(visit.say(), &ground.premises, &mut errors) else {
        return shown(&visit, ground, written, errors).await;
    };
    let (actor, owner) = (visit.actor(), ground.site.owner);
    let version = fields.version().unwrap_or(-1);
    visit
        .write(move |town, conn| {
            let permit = permit(&actor, owner.as_deref())?;
            count(conn, &changed.id, version)?;
            store::change::about(conn, &changed)?;
            acts::changed(conn, town, &permit, (&changed.id, version), "about")
        })
        .await?;
    let path = visit.to(&path_of(&id, ""));
    Ok(see_done(&path, texts::id("venuedesk-done-saved")))
}

/// Removes premises that nobody has used.
pub async fn remove(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let ground = Ground::of(&visit, &id).await?;
    let version = Fields::read(&body).version().unwrap_or(-1);
    let (actor, premises) = (visit.actor(), ground.premises);
    let path = visit.to(&format!("{LIST}/sted/{}", ground.site.id));
    let owner = ground.site.owner;
    visit
        .write(move |town, conn| {
            let permit = permit(&actor, owner.as_deref())?;
            count(conn, &premises.id, version)?;
            if store::parts::used(conn, &premises)? != store::parts::Used::default() {
                return Err(PageError::Changed);
            }
            store::change::remove_premises(conn, &*town.ids, &premises)?;
            acts::removed(conn, town, &permit, (&premises.id, version))
        })
        .await?;
    Ok(see_done(&path, texts::id("venuedesk-done-removed")))
}

async fn shown(visit: &Visit, ground: Ground, written: Written, errors: FormErrors) -> PageResult {
    let premises = ground.premises.clone();
    let used = visit
        .read(move |_, conn| Ok(store::parts::used(conn, &premises)?))
        .await?;
    let status = errors.status();
    let shown = AboutPage {
        kinds: kinds(visit, &written.kind),
        frame: ground.frame(visit, ""),
        is_unused: used == store::parts::Used::default(),
        is_out: ground.end.is_some(),
        premises: ground.premises,
        visit,
        written,
        errors,
    };
    page(&shown, status)
}

// texts: venuedesk-level-*
impl AboutPage<'_> {
    fn removal(&self) -> String {
        format!("{}/fjern", self.frame.path)
    }

    /// The purposes to choose from, in groups, with that of a row chosen.
    fn purposes(&self, chosen: &str) -> Vec<(String, Vec<Choice>)> {
        purposes(self.visit.say(), chosen)
    }

    fn levels(&self, chosen: &str) -> Vec<Choice> {
        let say = self.visit.say();
        let mut levels: Vec<Choice> = LEVELS
            .map(|level| {
                let words = say.t(&format!("venuedesk-level-{level}")).into_owned();
                Choice::new(level.to_string(), words).chosen(chosen == level.to_string())
            })
            .into();
        if !chosen.is_empty() && !levels.iter().any(|level| level.chosen) {
            levels.push(Choice::new(chosen, format!("{chosen} %")).chosen(true));
        }
        levels
    }

    fn legend(&self, purpose: &str) -> String {
        let say: &Speaker = self.visit.say();
        crate::model::Purpose::from_stored(purpose)
            .filter(|_| !purpose.is_empty())
            .and_then(|purpose| words::purpose(say, &purpose))
            .unwrap_or_else(|| say.t("venuedesk-suits-new").into_owned())
    }
}
