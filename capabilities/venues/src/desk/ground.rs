//! What a page about one of the premises stands on, read in one snapshot, with the right to change it.

use std::sync::Arc;

use ::access::{Actor, Permit};
use db::Conn;
use jiff::civil::Date;
use web::{PageError, Visit};

use super::{
    frame::Frame,
    lacks::{Lacks, lacking},
    trail::{self, Line},
};
use crate::{
    access::{Action, For, may},
    model::{End, Premises, Site, TermsVersion},
    pages::words::full_name,
    store,
    venues::Venues,
};

/// One of the premises, as it is.
pub struct Ground {
    /// Everything in memory.
    pub venues: Arc<Venues>,
    /// The premises.
    pub premises: Premises,
    /// Where they are.
    pub site: Site,
    /// What a change is made from.
    pub version: i64,
    /// From when they are let no more.
    pub end: Option<End>,
    /// What has been done to them.
    pub trail: Vec<Line>,
    /// Every wording of terms that rules may ask for.
    pub terms: Vec<TermsVersion>,
    /// What is still missing.
    pub lacks: Vec<Lacks>,
    /// Today.
    pub today: Date,
}

/// Whether somebody may describe what an owner lets: the municipality's people who work with
/// premises, and officers of the association that lets them.
pub fn permit(actor: &Actor, owner: Option<&str>) -> Result<Permit<Action>, PageError> {
    let whose = For {
        held_by: owner,
        ..For::default()
    };
    Ok(may(actor, Action::Describe, &whose)?)
}

/// Whether somebody may describe premises, by who lets them.
pub fn may_describe(actor: &Actor, venues: &Venues, premises: &Premises) -> bool {
    let site = venues.site(&premises.site);
    permit(actor, site.and_then(|it| it.owner.as_deref())).is_ok()
}

/// Leave to keep a calendar of closed days: for the municipality's people any, for others one whose
/// premises they all may describe. Without premises it is a new one, and lets them in when they may
/// describe any.
pub fn permit_closing(
    actor: &Actor,
    venues: &Venues,
    premises: &[String],
) -> Result<Permit<Action>, PageError> {
    let refused = match permit(actor, None) {
        Ok(permit) => return Ok(permit),
        Err(refused) => refused,
    };
    let hers = |it: &Premises| may_describe(actor, venues, it);
    let known = premises.iter().map(|id| venues.get(id));
    let all_hers = known.clone().all(|it| it.is_some_and(hers));
    let first = if premises.is_empty() {
        venues.all().iter().find(|it| hers(it))
    } else {
        known.flatten().next().filter(|_| all_hers)
    };
    let site = first.and_then(|it| venues.site(&it.site));
    match site {
        Some(site) => permit(actor, site.owner.as_deref()),
        None => Err(refused),
    }
}

impl Ground {
    /// Reads it. Whoever may not change it gets no further.
    pub async fn of(visit: &Visit, id: &str) -> Result<Self, PageError> {
        let (seen, id) = (visit.clone(), id.to_owned());
        visit
            .read(move |town, conn| {
                let venues: Arc<Venues> = town.kept(conn)?;
                let Some(premises) = venues.get(&id).cloned() else {
                    permit(&seen.actor(), None)?;
                    return Err(PageError::NotFound);
                };
                let site = venues.site(&premises.site).cloned().unwrap_or_default();
                permit(&seen.actor(), site.owner.as_deref())?;
                let version = store::change::premises_version(conn, &id)?;
                let pictures = store::pictures::all(conn)?;
                let has_picture = pictures.contains_key(&id) || pictures.contains_key(&site.id);
                let today = kernel::today(&*town.clock);
                let prices = town.kept(conn)?;
                Ok(Self {
                    version: version.ok_or(PageError::NotFound)?,
                    end: store::ends::all(conn)?.remove(&id),
                    trail: trail::about(&seen, conn, &id)?,
                    terms: store::all_terms(conn)?,
                    lacks: lacking(
                        (&premises, venues.let_by(&premises)),
                        has_picture,
                        (&prices, today),
                    ),
                    today,
                    venues,
                    premises,
                    site,
                })
            })
            .await
    }

    /// «Sandvikhallen, hall».
    pub fn name(&self) -> String {
        full_name(&self.premises, Some(&self.site))
    }

    /// Around the page of one of its tabs.
    pub fn frame(&self, visit: &Visit, tab: &'static str) -> Frame {
        Frame::of(visit, self, tab)
    }
}

/// Counts a change of premises in its own transaction; refused when somebody changed them first.
pub fn count(conn: &mut Conn, id: &str, version: i64) -> Result<(), PageError> {
    if store::change::count(conn, id, version)? {
        Ok(())
    } else {
        Err(PageError::Changed)
    }
}
