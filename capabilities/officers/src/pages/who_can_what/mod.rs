//! «Hvem som kan hva»: a page every officer understands.
//!
//! Everybody with a role, by whose word, what they may do in plain words, until when; who is
//! invited and has not answered; who claims. Everybody with a role sees who has one; e-mail addresses,
//! invitations, claims and every button are for those who answer for the association.

mod claim;
mod give;
mod invitation;
mod one;
mod row;

use askama::Template;
use axum::{Router, extract::Path, http::StatusCode, routing::get};
use identity::roles;
use web::{PageResult, Visit, page};

pub use row::{InvitationRow, RoleRow};

use super::{leave, name_here};
use crate::{
    access::Action,
    model::ClaimState,
    store::{claims, handovers, invitations},
    words::{Names, kind_words},
};

pub fn routes() -> Router {
    Router::new()
        .route("/min-forening/{id}/tilganger", get(list))
        .merge(give::routes())
        .merge(invitation::routes())
        .merge(claim::routes())
        .merge(one::routes())
}

#[derive(Template)]
#[template(path = "who_can_what/list.html")]
struct ListPage<'a> {
    visit: &'a Visit,
    association: &'a str,
    name: String,
    rows: Vec<RoleRow>,
    invited: Vec<InvitationRow>,
    claims: Vec<ClaimRow>,
    handovers: Vec<String>,
    /// Whether she may change it.
    answers: bool,
}

/// A claim the others should see.
struct ClaimRow {
    path: String,
    title: String,
    words: String,
    state: web::State,
    told: String,
}

async fn list(visit: Visit, Path(id): Path<String>) -> PageResult {
    leave(&visit, &id, Action::SeeAccess)?;
    let answers = leave(&visit, &id, Action::LookInto).is_ok();
    let (at, shown) = (id.clone(), visit.clone());
    let me = visit.person()?.person.clone();
    let (rows, invited, claims, handovers) = visit
        .read(move |town, conn| {
            let (say, today) = (shown.say(), kernel::today(&*town.clock));
            let held = roles::in_association(conn, &*town.clock, &at)?;
            let names = Names::of_all(conn, &held)?;
            let rows: Vec<RoleRow> = held
                .iter()
                .map(|one| RoleRow::of(say, one, &names, &me).for_officer(answers))
                .collect();
            if !answers {
                return Ok((rows, Vec::new(), Vec::new(), Vec::new()));
            }
            let invited = invitations::waiting(conn, &at)?;
            let now = town.clock.now();
            let invited: Vec<_> = invited
                .iter()
                .map(|one| InvitationRow::of(say, one, now))
                .collect();
            let all = claims::of_association(conn, &at)?;
            let claimants = Names::of(conn, all.iter().map(|claim| &claim.person))?;
            let mut seen = Vec::new();
            for claim in all {
                let objected = claims::objections(conn, &claim.id)?;
                let is_open = objected.iter().any(|one| one.kept.is_none());
                let (state, told) = match claim.state {
                    ClaimState::Waiting => (web::State::Waiting, say.t("officers-claim-waiting")),
                    ClaimState::Granted if is_open => {
                        (web::State::Stopped, say.t("officers-objection-open"))
                    }
                    ClaimState::Granted if claim.may_be_objected_to(today) => {
                        (web::State::Good, say.t("officers-claim-fresh"))
                    }
                    _ => continue,
                };
                let kind = kind_words(say, claim.kind);
                let person = claimants.name(say, &claim.person);
                let day = say.date(claim.made_at.in_oslo().date());
                seen.push(ClaimRow {
                    path: shown.to(&format!("/min-forening/{at}/tilganger/krav/{}", claim.id)),
                    title: say.ta(
                        "officers-claim-row",
                        &[("person", &person), ("role", &kind)],
                    ),
                    words: way_words(say, &claim, &day),
                    state,
                    told: told.into_owned(),
                });
            }
            let handovers = handovers::open(conn, &at)?;
            let handovers: Vec<String> = handovers
                .iter()
                .map(|one| {
                    let count = i64::try_from(one.roles.len()).unwrap_or_default();
                    match one.ends_on {
                        None => say.tn("officers-handover-waits", count),
                        Some(day) => {
                            say.tna("officers-handover-until", count, &[("day", &say.date(day))])
                        }
                    }
                })
                .collect();
            Ok((rows, invited, seen, handovers))
        })
        .await?;
    let list = ListPage {
        visit: &visit,
        association: &id,
        name: name_here(&visit, &id)?,
        rows,
        invited,
        claims,
        handovers,
        answers,
    };
    page(&list, StatusCode::OK)
}

/// How a claim was shown to be right: «Bekreftet av Enhetsregisteret 3. mars 2026».
pub fn way_words(say: &texts::Speaker, claim: &crate::model::Claim, day: &str) -> String {
    // texts: officers-way-*
    say.ta(
        &format!("officers-way-{}", claim.way.word()),
        &[("day", day)],
    )
}

impl ListPage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("officers-nav-access").into_owned()
    }

    fn to(&self, after: &str) -> String {
        let association = self.association;
        self.visit
            .to(&format!("/min-forening/{association}/tilganger{after}"))
    }

    fn mine(&self) -> String {
        let association = self.association;
        self.visit
            .to(&format!("/min-forening/{association}/min-tilgang"))
    }

    fn annual_meeting(&self) -> String {
        let association = self.association;
        self.visit
            .to(&format!("/min-forening/{association}/arsmote"))
    }

    fn alone(&self) -> bool {
        self.rows.iter().filter(|row| row.answers).count() < 2
    }
}
