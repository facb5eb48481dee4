//! Every page about premises that a resident meets. All of them only show.

mod facts;
mod feed;
mod find;
mod premises;
mod week;
mod words;

use std::sync::Arc;

use associations::public::Register;
use axum::{Router, routing::get};
use jiff::civil::Date;
use kernel::Instant;
use web::{PageError, Visit};

use crate::{availability::Asker, model::TenantKind, venues::Venues};

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .route("/lokaler", get(find::get))
        .route("/lokale/{premises}", get(premises::get))
        .route("/lokale/{premises}/uke", get(week::get))
        .route("/lokale/{premises}/kalender.ics", get(feed::get))
}

/// What every page here reads: premises, the names of associations, and what time it is.
struct Shown {
    venues: Arc<Venues>,
    register: Arc<Register>,
    now: Instant,
    today: Date,
}

impl Shown {
    async fn of(visit: &Visit) -> Result<Self, PageError> {
        let clock = &*visit.town().clock;
        Ok(Self {
            venues: visit.kept().await?,
            register: visit.kept().await?,
            now: clock.now(),
            today: kernel::today(clock),
        })
    }

    /// Somebody who looks, on behalf of an association or of herself.
    fn asker(&self, tenant: TenantKind) -> Asker {
        Asker {
            tenant,
            held_by: None,
            now: Some(self.now),
        }
    }

    /// The name of an association, when everybody may know it.
    fn holder(&self, id: Option<&String>) -> Option<&str> {
        let id = associations::model::AssociationId(id?.clone());
        self.register.get(&id).map(|listing| listing.name.as_str())
    }
}
