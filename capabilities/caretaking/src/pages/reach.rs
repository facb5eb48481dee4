//! Where somebody may do something: at every site, as those who work with premises, or at those she lets.
//!
//! The pages are the same for both. Whoever lets premises sees on them what is at her own sites and
//! nothing else; what is elsewhere does not exist for her.

use std::collections::BTreeSet;

use ::access::Permit;
use venues::Venues;
use web::{PageError, Visit};

use crate::access::{Action, Facts, may};

/// The sites.
pub enum Reach {
    /// Every one.
    All,
    /// Those with these ids, which she lets.
    Own(BTreeSet<String>),
}

impl Reach {
    /// Where she may do it. Whoever may do it nowhere gets no further.
    pub fn of(visit: &Visit, venues: &Venues, action: Action) -> Result<Self, PageError> {
        let Err(denied) = may(&visit.actor(), action, &Facts::default()) else {
            return Ok(Self::All);
        };
        let sites = venues.sites().map(|site| &site.id);
        let own = sites.filter(|site| leave(visit, venues, action, site).is_ok());
        let own: BTreeSet<String> = own.cloned().collect();
        if own.is_empty() {
            return Err(denied.into());
        }
        Ok(Self::Own(own))
    }

    /// Whether it is everywhere.
    pub fn is_all(&self) -> bool {
        matches!(self, Self::All)
    }

    /// Whether a site is within.
    pub fn holds(&self, site: &str) -> bool {
        match self {
            Self::All => true,
            Self::Own(sites) => sites.contains(site),
        }
    }

    /// Whether premises are.
    pub fn holds_premises(&self, venues: &Venues, premises: &str) -> bool {
        let site = venues.get(premises).map(|it| it.site.as_str());
        self.holds(site.unwrap_or_default())
    }

    /// Whether a part of premises is.
    pub fn holds_set(&self, venues: &Venues, set: &str) -> bool {
        let site = venues.with_set(set).map(|(it, _)| it.site.as_str());
        self.holds(site.unwrap_or_default())
    }
}

/// Leave to do something at a site.
pub fn leave(
    visit: &Visit,
    venues: &Venues,
    action: Action,
    site: &str,
) -> Result<Permit<Action>, PageError> {
    let facts = Facts {
        let_by: venues.site(site).and_then(|it| it.owner.clone()),
        ..Facts::default()
    };
    Ok(may(&visit.actor(), action, &facts)?)
}

/// Leave to do something at premises: to those who may do it nowhere it is refused, to others what is
/// not within their reach does not exist.
pub fn leave_at(
    visit: &Visit,
    venues: &Venues,
    action: Action,
    premises: &str,
) -> Result<Permit<Action>, PageError> {
    Reach::of(visit, venues, action)?;
    let it = venues.get(premises).ok_or(PageError::NotFound)?;
    leave(visit, venues, action, &it.site).map_err(|_| PageError::NotFound)
}
