//! Siden deres: all that the association says about itself, what is missing, and the last change.

use askama::Template;
use axum::{
    Router,
    body::Bytes,
    extract::Path,
    routing::{get, post},
};
use web::{
    Choice, Crumb, Fields, FormErrors, PageError, PageResult, Visit, page, see_done, see_other,
};

use super::{
    Section,
    opened::{Opened, permitted},
    part::{Lack, lacks},
    said::{Line, lines},
    ways,
};
use crate::{
    access::{Action, is_public},
    actions::undo_own,
    model::Association,
    public::Register,
    store::{self, OwnVersion},
};

/// The routes.
pub fn routes() -> Router {
    Router::new()
        .route("/min-forening/{id}/profil", get(show))
        .route("/min-forening/{id}/profil/angre", post(undo))
}

#[derive(Template)]
#[template(path = "editing/hub.html")]
struct HubPage<'a> {
    visit: &'a Visit,
    opened: &'a Opened,
    lines: Vec<Line>,
    lacks: Vec<Lack>,
    filled: usize,
    last: Option<LastChange>,
    errors: FormErrors,
}

/// The last change, that can be taken back.
struct LastChange {
    version: OwnVersion,
    by: Option<String>,
}

/// What an association says in words, a line a fact, without what it does not say.
pub fn summary_of(
    say: &texts::Speaker,
    register: &Register,
    association: &Association,
) -> Vec<(String, String)> {
    let all = lines(say, register, &association.own_layer()).into_iter();
    all.filter(|line| !line.words.is_empty())
        .map(|line| (line.term, line.words))
        .collect()
}

async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let opened = Opened::by(&visit, id, Action::EditProfile).await?;
    shown(&visit, &opened, FormErrors::new()).await
}

async fn shown(visit: &Visit, opened: &Opened, errors: FormErrors) -> PageResult {
    let id = opened.association.id.clone();
    let (logo_free, last) = (opened.association.own.is_some(), last_change(visit, &id.0));
    let last = if logo_free { last.await? } else { None };
    let lacks = lacks(visit.say(), &opened.association);
    let status = errors.status();
    let layer = opened.association.own_layer();
    let hub = HubPage {
        visit,
        opened,
        lines: lines(visit.say(), &opened.register, &layer),
        filled: lacks.iter().filter(|lack| lack.is_there).count(),
        lacks,
        last,
        errors,
    };
    page(&hub, status)
}

async fn last_change(visit: &Visit, id: &str) -> Result<Option<LastChange>, PageError> {
    let id = crate::model::AssociationId(id.to_owned());
    visit
        .read(move |_, conn| {
            let mut kept = store::versions(conn, &id, 2)?;
            if kept.len() < 2 {
                return Ok(None);
            }
            let version = kept.remove(0);
            let by = match &version.made_by {
                Some(person) => identity::people::one(conn, person)?.map(|person| person.name),
                None => None,
            };
            Ok(Some(LastChange { version, by }))
        })
        .await
}

async fn undo(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let opened = Opened::by(&visit, id, Action::EditProfile).await?;
    let frame = Fields::read(&body);
    let mut errors = FormErrors::new();
    let way = opened.way(&visit, &frame, &mut errors);
    if !errors.is_empty() {
        return shown(&visit, &opened, errors).await;
    }
    if frame.version() != Some(opened.association.own_version) {
        return Err(PageError::Changed);
    }
    let (asking, id) = (visit.clone(), opened.association.id.clone());
    let undone = visit
        .write(move |town, conn| {
            let association = store::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let permit = permitted(&asking, Action::EditProfile, &association)?;
            if frame.version() != Some(association.own_version) {
                return Err(PageError::Changed);
            }
            let (clock, ids) = (&*town.clock, &*town.ids);
            Ok(undo_own(conn, clock, ids, &permit, &association, way)?)
        })
        .await?;
    let there = opened.path(&visit, "");
    Ok(match undone {
        Some(_) => see_done(&there, texts::id("editing-done-undone")),
        None => see_other(&there),
    })
}

impl HubPage<'_> {
    fn crumbs(&self) -> Vec<Crumb> {
        self.opened.crumbs(self.visit, None)
    }

    fn path(&self, after: &str) -> String {
        self.opened.path(self.visit, after)
    }

    // texts: editing-section-*
    fn sections(&self) -> Vec<(String, String, Vec<&Line>)> {
        let all = Section::ALL.into_iter().map(|section| {
            let of_section = self
                .lines
                .iter()
                .filter(|line| line.section == Some(section) && !line.words.is_empty());
            let name = format!("editing-section-{}", section.word());
            let name = self.visit.say().t(&name).into_owned();
            (
                name,
                self.path(&format!("/{}", section.slug())),
                of_section.collect(),
            )
        });
        all.collect()
    }

    fn logo(&self) -> Option<String> {
        let own = self.opened.association.own.as_ref()?;
        Some(crate::pages::logo_path(
            self.opened.id(),
            own.logo.as_ref()?,
        ))
    }

    fn public_page(&self) -> Option<String> {
        let there = self.visit.to(&format!("/forening/{}", self.opened.id()));
        is_public(&self.opened.association).then_some(there)
    }

    fn has_filled(&self) -> bool {
        self.filled > 0
    }

    fn ways(&self) -> Vec<Choice> {
        ways::choices(self.visit.say(), "")
    }

    // texts: editing-changed-*
    /// «Dere endret gruppene 12. mars 2026. Kari Nordmann gjorde det.»
    fn last_words(&self, last: &LastChange) -> String {
        let say = self.visit.say();
        let what = if last.version.section.is_empty() {
            "all"
        } else {
            &last.version.section
        };
        let what = say.t(&format!("editing-changed-{what}"));
        let day = say.date(last.version.made_at.in_oslo().date());
        let who = last
            .by
            .clone()
            .unwrap_or_else(|| say.t("editing-somebody").into_owned());
        let said = [("what", &*what), ("day", &day), ("who", &who)];
        if last.version.on_behalf.is_empty() {
            say.ta("editing-last", &said)
        } else {
            say.ta("editing-last-on-behalf", &said)
        }
    }
}
