//! Filling the demonstration: a claim that waits, an invitation, an objection, and an association
//! somebody has founded. The people are those of the demonstration, who have ids of their own that
//! do not change; in a town without them nothing is filled.

use std::sync::Arc;

use access::{Actor, PersonId, RoleKind, Scope};
use db::Conn;
use identity::{people, roles};
use kernel::Language;
use web::{PageError, Town};

use crate::{
    access::{Action, Facts, may},
    actions::{self, NewClaim, NewFounding, NewHandover, Offer},
    letters::Post,
    model::{Claim, Way},
    store::claims,
};

/// Fills a town that has the people of the demonstration and no claims yet.
pub fn fill(town: &Town) -> Result<(), String> {
    town.db
        .write_now(|conn| {
            let kari = person("kari-brekke");
            let is_there = people::one(conn, &kari)?.is_some();
            if !is_there || !claims::of_person(conn, &person("oda-nygard"))?.is_empty() {
                return Ok(());
            }
            may(&Actor::Operator, Action::FillDemo, &Facts::default())?;
            let stage = Stage {
                post: Post::of(town),
            };
            let led = stage.led_by(conn, "hilde-fosse")?;
            stage.claim(conn, "oda-nygard", &led)?;
            let led = stage.led_by(conn, "kari-brekke")?;
            stage.invite(conn, "kari-brekke", &led)?;
            let led = stage.led_by(conn, "solveig-berg")?;
            stage.quarrel(conn, "wenche-bakke", "solveig-berg", &led)?;
            stage.found(conn, "oda-nygard")?;
            let led = stage.led_by(conn, "jostein-dale")?;
            stage.annual_meeting(conn, "jostein-dale", &led)?;
            let mut seen = Vec::new();
            for held in roles::in_all_associations(conn, &*town.clock)? {
                let association = held.role.of.association().unwrap_or_default().to_owned();
                if !seen.contains(&association) {
                    actions::tend(&stage.post, conn, &association)?;
                    seen.push(association);
                }
            }
            Ok::<_, PageError>(())
        })
        .map_err(|fault| format!("{fault:?}"))?;
    actions::warn(&Post::of(town)).map_err(|fault| fault.to_string())?;
    Ok(())
}

fn person(key: &str) -> PersonId {
    PersonId(format!("demo-{key}"))
}

struct Stage<'t> {
    post: Post<'t>,
}

impl Stage<'_> {
    /// As if she had just signed in.
    fn actor(&self, conn: &mut Conn, key: &str) -> Result<Actor, PageError> {
        let who = identity::who(conn, &*self.post.town.clock, &person(key), true)?;
        who.map(|who| Actor::Person(Arc::new(who)))
            .ok_or(PageError::NotFound)
    }

    /// The association she is chair of; empty when there is none.
    fn led_by(&self, conn: &mut Conn, key: &str) -> Result<String, PageError> {
        let held = roles::of_person(conn, &*self.post.town.clock, &person(key))?;
        let chair = held.iter().find(|role| role.kind == RoleKind::Chair);
        let id = chair.and_then(|role| role.of.association());
        Ok(id.unwrap_or_default().to_owned())
    }

    fn facts(association: &str) -> Facts {
        Facts {
            is_public: true,
            ..Facts::about(association)
        }
    }

    fn claim(&self, conn: &mut Conn, key: &str, association: &str) -> Result<(), PageError> {
        if association.is_empty() {
            return Ok(());
        }
        let actor = self.actor(conn, key)?;
        let permit = may(&actor, Action::Claim, &Self::facts(association))?;
        let new = NewClaim {
            kind: RoleKind::BoardMember,
            evidence: "Jeg ble valgt inn i styret på årsmøtet i forrige uke. Protokollen er ikke \
                       sendt til Brønnøysund ennå, men Hilde Fosse kan bekrefte det."
                .to_owned(),
            file: None,
        };
        actions::ask(&self.post, conn, &permit, association, new)?;
        Ok(())
    }

    fn invite(&self, conn: &mut Conn, key: &str, association: &str) -> Result<(), PageError> {
        if association.is_empty() {
            return Ok(());
        }
        let actor = self.actor(conn, key)?;
        let permit = may(&actor, Action::GiveAccess, &Self::facts(association))?;
        let today = kernel::today(&*self.post.town.clock);
        let offer = Offer {
            name: "Samir Haddad".to_owned(),
            email: "samir.haddad@post.example"
                .parse()
                .map_err(|_| PageError::Gone)?,
            kind: RoleKind::Delegate,
            scopes: vec![Scope::Booking],
            until: today.checked_add(jiff::Span::new().months(9)).ok(),
            handover: None,
        };
        let there = (association, Language::Nb);
        actions::invite(&self.post, conn, &permit, there, &offer)?;
        Ok(())
    }

    /// One has claimed by code, another thinks that is wrong.
    fn quarrel(
        &self,
        conn: &mut Conn,
        who: &str,
        other: &str,
        association: &str,
    ) -> Result<(), PageError> {
        if association.is_empty() {
            return Ok(());
        }
        let actor = self.actor(conn, who)?;
        let permit = may(&actor, Action::Claim, &Self::facts(association))?;
        actions::by_code(
            &self.post,
            conn,
            &permit,
            association,
            RoleKind::DeputyChair,
        )?;
        let all = claims::of_association(conn, association)?;
        let claim: Option<Claim> = all.into_iter().find(|claim| claim.way == Way::Code);
        let claim = claim.ok_or(PageError::NotFound)?;
        let actor = self.actor(conn, other)?;
        let permit = may(&actor, Action::Object, &Self::facts(association))?;
        let reason = "Wenche er styremedlem, ikke nestleder. Vi har ikke valgt noen nestleder.";
        actions::object(&self.post, conn, &permit, &claim, reason)?;
        Ok(())
    }

    fn found(&self, conn: &mut Conn, key: &str) -> Result<(), PageError> {
        use associations::access::{Action as Register, may as register_may};
        let actor = self.actor(conn, key)?;
        let permit = may(&actor, Action::Found, &Facts::default())?;
        let listed = register_may(&actor, Register::Found, None)?;
        let new = NewFounding {
            name: "Sandvik strikkekafé".to_owned(),
            purpose: "Vi strikker sammen annenhver tirsdag og gir det vi lager til dem som \
                      trenger det. Alle er velkomne, også de som aldri har strikket."
                .to_owned(),
            activity: "knitting".to_owned(),
            place: "Sandvik bibliotekfilial".to_owned(),
            file: None,
        };
        actions::found(&self.post, conn, &permit, &listed, new)?;
        Ok(())
    }

    fn annual_meeting(
        &self,
        conn: &mut Conn,
        key: &str,
        association: &str,
    ) -> Result<(), PageError> {
        if association.is_empty() {
            return Ok(());
        }
        let (actor, clock) = (self.actor(conn, key)?, &*self.post.town.clock);
        let permit = may(&actor, Action::HandOver, &Self::facts(association))?;
        let held = roles::in_association(conn, clock, association)?;
        let own = held.iter().find(|one| one.person == person(key));
        let new = NewHandover {
            offers: vec![Offer {
                name: "Ingebjørg Dale".to_owned(),
                email: "ingebjorg.dale@post.example"
                    .parse()
                    .map_err(|_| PageError::Gone)?,
                kind: RoleKind::Chair,
                scopes: RoleKind::Chair.usual_scopes().to_vec(),
                until: None,
                handover: None,
            }],
            ends: own.map(|one| one.role.id.clone()).into_iter().collect(),
            ends_on: None,
        };
        let there = (association, Language::Nn);
        actions::hand_over(&self.post, conn, &permit, there, new)?;
        Ok(())
    }
}
