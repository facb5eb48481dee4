//! Classes of price that associations have because they are supported: which, from when to when, and why.
//! Staff who work with premises undo one; what is priced from then on follows the member numbers again.
//! What has been priced stays as it was explained.

use access::{Versions, record_with};
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use web::{Crumb, PageError, PageResult, State, Visit, page, see_done};

use super::allowed;
use crate::{model::PriceClass, store};

#[derive(Template)]
#[template(path = "lists/classes.html")]
struct ClassesPage<'a> {
    visit: &'a Visit,
    /// Each with the association's name.
    rows: Vec<(String, PriceClass)>,
}

/// Shows them.
pub async fn show(visit: Visit) -> PageResult {
    allowed(&visit)?;
    let rows = visit
        .read(|_, conn| {
            let mut rows = Vec::new();
            for class in store::classes::all(conn)? {
                let name = associations::name(conn, &class.association_id)?;
                rows.push((name.unwrap_or_default(), class));
            }
            Ok::<_, PageError>(rows)
        })
        .await?;
    let shown = ClassesPage {
        visit: &visit,
        rows,
    };
    page(&shown, StatusCode::OK)
}

/// Undoes one.
pub async fn undo(visit: Visit, Path(id): Path<String>) -> PageResult {
    let permit = allowed(&visit)?;
    visit
        .write(move |town, conn| {
            let class = store::classes::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let by = permit.actor().who().map(|who| who.person.clone());
            let now = town.clock.now();
            if !store::classes::undo(conn, &class.id, (now, by.as_ref()))? {
                return Err(PageError::Changed);
            }
            let versions = Versions {
                from: Some(1),
                to: Some(2),
            };
            let (clock, ids) = (&*town.clock, &*town.ids);
            let about = Some(class.association_id.as_str());
            record_with(conn, clock, ids, &permit, &class.id, versions, about, "")?;
            Ok(())
        })
        .await?;
    let there = visit.to("/saker/priser/klasser");
    Ok(see_done(&there, texts::id("price-class-undone")))
}

// texts: price-category-*
impl ClassesPage<'_> {
    fn crumbs(&self) -> Vec<Crumb> {
        let say = self.visit.say();
        vec![
            Crumb {
                words: say.t("price-lists").into_owned(),
                path: self.visit.to("/saker/priser"),
            },
            Crumb {
                words: say.t("price-classes").into_owned(),
                path: self.visit.to("/saker/priser/klasser"),
            },
        ]
    }

    fn category(&self, it: &PriceClass) -> String {
        let word = it.category.word();
        self.visit
            .say()
            .t(&format!("price-category-{word}"))
            .into_owned()
    }

    fn time(&self, it: &PriceClass) -> String {
        let say = self.visit.say();
        say.period(it.from_on.date(), it.until_on.date())
    }

    fn state(&self, it: &PriceClass) -> (State, String) {
        let say = self.visit.say();
        let today = kernel::today(&*self.visit.town().clock);
        if let Some(at) = it.undone_at {
            let day = say.date(at.in_oslo().date());
            return (
                State::Out,
                say.ta("price-class-state-undone", &[("day", &day)]),
            );
        }
        let (state, id) = if it.until_on.date() < today {
            (State::Out, texts::id("price-class-state-past"))
        } else if it.from_on.date() > today {
            (State::Waiting, texts::id("price-class-state-coming"))
        } else {
            (State::Good, texts::id("price-class-state-now"))
        };
        (state, say.t(id).into_owned())
    }

    fn may_undo(&self, it: &PriceClass) -> bool {
        let today = kernel::today(&*self.visit.town().clock);
        it.undone_at.is_none() && it.until_on.date() >= today
    }

    fn undo_path(&self, it: &PriceClass) -> String {
        self.visit
            .to(&format!("/saker/priser/klasser/{}/angre", it.id))
    }
}
