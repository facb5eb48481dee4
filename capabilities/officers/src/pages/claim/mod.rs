//! «Ta ansvar»: somebody says that she acts for an association, in the first of three ways that can
//! work.
//!
//! The page tells which ways there are for this association and this person, and nothing about the
//! people who act for it. Everybody who signs in may try; tries are limited by client, by person and
//! by association.

mod ask;
mod code;
mod nation;

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use access::PersonId;
use askama::Template;
use associations::model::{Association, AssociationId};
use axum::{
    Router,
    extract::Path,
    routing::{get, post},
};
use db::Conn;
use identity::people;
use web::{Choice, FormErrors, Limit, PageError, PageResult, Visit, page, see_done};

use crate::{
    access::{Action, Facts, may},
    actions,
    letters::{Post, asked},
    model::{CLAIMABLE, Claim, ClaimState, masked},
    store::claims,
    words::kind_words,
};

const AT_ONCE: NonZeroU32 = NonZeroU32::new(6).expect("six is not zero");
const ONE_MORE_EVERY: Duration = Duration::from_mins(5);
/// Claims of one person that may wait at the same time.
const MOST_WAITING: usize = 3;

pub fn routes() -> Router {
    Router::new()
        .route("/forening/{id}/ta-ansvar", get(show))
        .route("/forening/{id}/ta-ansvar/rolle", post(nation::claim))
        .route(
            "/forening/{id}/ta-ansvar/kode",
            get(code::show).post(code::claim),
        )
        .route("/forening/{id}/ta-ansvar/send-kode", post(code::send))
        .route(
            "/forening/{id}/ta-ansvar/be-om",
            get(ask::show).post(ask::send),
        )
        .route("/forening/{id}/ta-ansvar/trekk", post(withdraw))
        .with_state(Arc::new(Limit::new(AT_ONCE, ONE_MORE_EVERY)))
}

#[derive(Template)]
#[template(path = "claim/choose.html")]
struct ChoosePage<'a> {
    visit: &'a Visit,
    it: Claimed,
    errors: FormErrors,
}

/// The association that is claimed, as this person sees it.
pub struct Claimed {
    id: String,
    name: String,
    /// The register's address, masked.
    email: Option<String>,
    has_number: bool,
    /// The keyed hashes of her identity number.
    macs: Vec<String>,
    is_hers: bool,
    waiting: Option<Claim>,
    refused: Option<Claim>,
    waiting_elsewhere: usize,
}

impl Claimed {
    /// Reads it for the person who visits.
    async fn of(visit: &Visit, id: &str) -> Result<Self, PageError> {
        let person = visit.person()?.person.clone();
        let (actor, id) = (visit.actor(), id.to_owned());
        visit
            .read(move |_, conn| {
                let association = public(conn, &id)?;
                let facts = Facts {
                    is_public: true,
                    ..Facts::about(&id)
                };
                may(&actor, Action::Claim, &facts)?;
                Ok(Self::read(
                    conn,
                    &association,
                    &person,
                    actor.has_role_in(&id),
                )?)
            })
            .await
    }

    fn read(
        conn: &mut Conn,
        association: &Association,
        person: &PersonId,
        is_hers: bool,
    ) -> Result<Self, db::Error> {
        let all = claims::of_person(conn, person)?;
        let here = |claim: &&Claim| claim.association == association.id.0;
        let waits = |claim: &&Claim| claim.state == ClaimState::Waiting;
        let email = registered_email(association).and_then(masked);
        Ok(Self {
            id: association.id.0.clone(),
            name: association.name.clone(),
            email,
            has_number: association.organisation_number.is_some(),
            macs: people::number_macs(conn, person)?,
            is_hers,
            waiting: all.iter().filter(waits).find(here).cloned(),
            refused: all
                .iter()
                .find(here)
                .filter(|claim| claim.state == ClaimState::Refused)
                .cloned(),
            waiting_elsewhere: all.iter().filter(waits).count(),
        })
    }

    fn path(&self, after: &str) -> String {
        format!("/forening/{}/ta-ansvar{after}", self.id)
    }
}

/// The association, when anybody may see it.
fn public(conn: &mut Conn, id: &str) -> Result<Association, PageError> {
    let found = associations::one(conn, &AssociationId(id.to_owned()))?;
    found
        .filter(associations::access::is_public)
        .ok_or(PageError::NotFound)
}

/// The address the entity register has; never the one the association wrote itself.
fn registered_email(association: &Association) -> Option<&str> {
    let entity = association.entity.as_ref()?;
    let email = entity.facts.email.as_deref()?;
    email.parse::<jobs::mail::MailAddress>().ok()?;
    Some(email)
}

/// What she can say she is.
fn kinds(visit: &Visit, chosen: &str) -> Vec<Choice> {
    let say = visit.say();
    let choice = |kind: &access::RoleKind| {
        Choice::new(kind.word(), kind_words(say, *kind)).chosen(kind.word() == chosen)
    };
    CLAIMABLE.iter().map(choice).collect()
}

async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let it = Claimed::of(&visit, &id).await?;
    chosen(&visit, it, FormErrors::new())
}

fn chosen(visit: &Visit, it: Claimed, errors: FormErrors) -> PageResult {
    let status = errors.status();
    page(&ChoosePage { visit, it, errors }, status)
}

async fn withdraw(visit: Visit, Path(id): Path<String>) -> PageResult {
    let it = Claimed::of(&visit, &id).await?;
    let claim = it.waiting.ok_or(PageError::Changed)?;
    let (actor, from) = (visit.actor(), asked(&visit));
    visit
        .write(move |town, conn| {
            let facts = Facts {
                is_public: true,
                ..Facts::about(&claim.association)
            };
            let permit = may(&actor, Action::Claim, &facts)?;
            let post = Post::at(town, &from);
            if actions::withdraw(&post, conn, &permit, &claim)? {
                Ok(())
            } else {
                Err(PageError::Changed)
            }
        })
        .await?;
    let back = visit.to(&format!("/forening/{id}/ta-ansvar"));
    Ok(see_done(&back, texts::id("officers-done-claim-withdrawn")))
}

impl ChoosePage<'_> {
    fn heading(&self) -> String {
        let named = [("association", self.it.name.as_str())];
        self.visit.say().ta("officers-claim-title", &named)
    }

    fn action(&self, after: &str) -> String {
        self.visit.to(&self.it.path(after))
    }

    fn association(&self) -> String {
        self.visit.to(&format!("/forening/{}", self.it.id))
    }

    fn own(&self) -> String {
        self.visit.to(&format!("/min-forening/{}", self.it.id))
    }

    /// Whether the nation can be asked about her.
    fn by_nation(&self) -> bool {
        self.it.has_number && !self.it.macs.is_empty()
    }

    /// Whether signing in in another way would let the nation be asked.
    fn could_be_by_nation(&self) -> bool {
        let has_providers = !self.visit.town().outside.providers.is_empty();
        self.it.has_number && self.it.macs.is_empty() && has_providers
    }

    fn due(&self) -> Option<String> {
        let due = self.it.waiting.as_ref()?.due_on?;
        let day = self.visit.say().date(due);
        Some(self.visit.say().ta("officers-claim-due", &[("day", &day)]))
    }

    fn reason(&self) -> Option<String> {
        let claim = self.it.refused.as_ref()?;
        let reason = [("reason", claim.answer.as_str())];
        Some(self.visit.say().ta("officers-claim-refused-why", &reason))
    }
}
