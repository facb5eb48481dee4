//! Whose prices and invoices a page is about: the municipality's, or those of somebody who lets premises of her own.
//!
//! The pages are the same for both. The address says whose (`?utleier=…`), or what is shown does; nobody sees or
//! changes what is another's (docs/decisions/0019-lessors.md).

use std::collections::BTreeSet;

use access::Permit;
use db::Conn;
use web::{Fields, PageError, Visit};

use crate::{
    access::{Action, Facts, may},
    store,
};

/// The name in the address.
const NAME: &str = "utleier";

/// Who lets.
#[derive(Clone, Debug, Default)]
pub struct Whose {
    /// Her id; empty: the municipality.
    pub let_by: String,
    /// What she is called; empty: the municipality.
    pub name: String,
    /// Whether she is an association.
    pub is_association: bool,
}

/// Others whose pages the visitor may see: the path with language, what they are called, and whether this is it.
pub type Others = Vec<(String, String, bool)>;

impl Whose {
    /// Who the address asks for, and leave to do something with what is hers. When it names nobody it is the
    /// municipality, or, for one who may do nothing there, the first she lets for.
    pub async fn asked(visit: &Visit, action: Action) -> Result<(Self, Permit<Action>), PageError> {
        let asked = Fields::read(visit.query().as_bytes()).one(NAME).to_owned();
        let actor = visit.actor();
        let ours = may(&actor, action, &Facts::none());
        let denied = match ours {
            Ok(permit) if asked.is_empty() => return Ok((Self::default(), permit)),
            Ok(_) => PageError::Forbidden,
            Err(denied) => denied.into(),
        };
        if actor.who().is_none() {
            return Err(PageError::SignIn);
        }
        let seen = visit.clone();
        let all = visit.read(move |_, conn| lessors(&seen, conn)).await?;
        let mut refused = denied;
        for one in all {
            if !asked.is_empty() && one.let_by != asked {
                continue;
            }
            match may(&actor, action, &one.facts()) {
                Ok(permit) => return Ok((one, permit)),
                Err(denied) if denied.wants_proof() => return Err(denied.into()),
                Err(denied) => refused = denied.into(),
            }
        }
        Err(refused)
    }

    /// Whoever lets what is shown, and leave to do something with it. To those who may do it elsewhere, what is
    /// another's does not exist.
    pub async fn of(
        visit: &Visit,
        let_by: &str,
        action: Action,
    ) -> Result<(Self, Permit<Action>), PageError> {
        if let_by.is_empty() {
            let permit = may(&visit.actor(), action, &Facts::none());
            return Ok((Self::default(), permit.map_err(|_| PageError::NotFound)?));
        }
        let (seen, id) = (visit.clone(), let_by.to_owned());
        let it = visit.read(move |_, conn| named(&seen, conn, &id)).await?;
        let permit = may(&visit.actor(), action, &it.facts());
        Ok((it, permit.map_err(|_| PageError::NotFound)?))
    }

    /// The same without the name, within a snapshot or a change.
    pub fn permit(
        visit: &Visit,
        let_by: &str,
        action: Action,
    ) -> Result<Permit<Action>, PageError> {
        let permit = may(&visit.actor(), action, &Facts::let_by(let_by));
        permit.map_err(|_| PageError::NotFound)
    }

    /// Refuses those who may do something neither with what is the municipality's nor with what anybody lets for
    /// whom they may book.
    pub fn door(visit: &Visit, action: Action) -> Result<(), PageError> {
        let actor = visit.actor();
        let Err(denied) = may(&actor, action, &Facts::none()) else {
            return Ok(());
        };
        let hers = actor
            .who()
            .map(|who| who.associations())
            .unwrap_or_default();
        let some = hers
            .iter()
            .any(|id| may(&actor, action, &Facts::let_by(id)).is_ok());
        if some { Ok(()) } else { Err(denied.into()) }
    }

    /// Whether the visitor may do something with what is hers, or may once she has proved who she is.
    pub fn may(&self, visit: &Visit, action: Action) -> bool {
        match may(&visit.actor(), action, &self.facts()) {
            Ok(_) => true,
            Err(denied) => denied.wants_proof(),
        }
    }

    /// Whether it is the municipality.
    pub fn is_ours(&self) -> bool {
        self.let_by.is_empty()
    }

    /// An address about hers, with language.
    pub fn to(&self, visit: &Visit, path: &str) -> String {
        visit.to(&self.path(path))
    }

    /// The same without language.
    pub fn path(&self, path: &str) -> String {
        if self.is_ours() {
            return path.to_owned();
        }
        format!("{path}?{NAME}={}", self.let_by)
    }

    /// Those whose pages the visitor may see at `path`; none when these are the only ones.
    pub async fn others(
        &self,
        visit: &Visit,
        path: &'static str,
        action: Action,
    ) -> Result<Others, PageError> {
        let seen = visit.clone();
        let actor = visit.actor();
        let mut all = Others::new();
        if may(&actor, action, &Facts::none()).is_ok() {
            all.push((visit.to(path), visit.municipality_name(), self.is_ours()));
        }
        for one in visit.read(move |_, conn| lessors(&seen, conn)).await? {
            if may(&actor, action, &one.facts()).is_ok() {
                let here = one.let_by == self.let_by;
                all.push((one.to(visit, path), one.name, here));
            }
        }
        Ok(if all.len() > 1 { all } else { Others::new() })
    }

    fn facts(&self) -> Facts {
        Facts::let_by(&self.let_by).of_lessor(!self.is_association)
    }
}

/// Everybody who lets premises, or let them, and is not the municipality, by name.
fn lessors(visit: &Visit, conn: &mut Conn) -> Result<Vec<Whose>, PageError> {
    let lettable = visit.lettable(conn)?.into_iter();
    let mut ids: BTreeSet<String> = lettable.map(|one| one.let_by).collect();
    // What is owed stays owed to whom it was, also when she lets nothing any more.
    ids.extend(store::fees::lessors(conn)?);
    ids.extend(store::invoices::lessors(conn)?);
    ids.remove("");
    let mut all = Vec::new();
    for id in ids {
        all.push(named(visit, conn, &id)?);
    }
    all.sort_by_cached_key(|one| texts::collation_key(&one.name));
    Ok(all)
}

fn named(visit: &Visit, conn: &mut Conn, id: &str) -> Result<Whose, PageError> {
    Ok(Whose {
        let_by: id.to_owned(),
        name: visit.association_name(conn, id)?.unwrap_or_default(),
        is_association: associations::name(conn, id)?.is_some(),
    })
}
