//! Fjordvik's premises, for the demonstration: forty sites, their rooms, hours and a season of use.
//!
//! The lists lie in `data/demo`. Everything goes through the same doors as a municipality's own
//! premises, so times that meet are refused here as well, and holidays are lost with their cause.
//! Dates count from the day the demonstration is filled.

mod pictures;
mod rooms;
mod season;
mod terms;

use access::Actor;
use web::Town;

use crate::{
    access::{Action, For, may},
    actions,
    model::PremisesKind,
    store::{self, RuleOf},
    venues::Venues,
};

/// Fills a town that has no premises yet; leaves another as it is.
pub fn fill(town: &Town) -> Result<(), String> {
    let parts = (
        &*town.clock as &dyn kernel::Clock,
        &*town.ids as &dyn kernel::Ids,
    );
    let today = kernel::today(parts.0);
    let permit = |action| may(&Actor::Operator, action, &For::NOBODY).map_err(told);
    let (describe, give) = (permit(Action::Describe)?, permit(Action::GiveTime)?);
    let filled = town.db.write_now(|conn| {
        if store::has_any(conn)? {
            return Ok(());
        }
        for wording in terms::wordings() {
            store::terms::add(conn, &wording, (parts.0.now(), None))?;
        }
        let (mut sites, premises) = rooms::rooms(parts.1, today);
        let names = associations::names(conn)?;
        for site in &mut sites {
            site.owner = owner(&names, &site.name);
            actions::add_site(conn, parts, &describe, site)?;
        }
        for it in &premises {
            actions::add_premises(conn, parts, &describe, it)?;
        }
        pictures::fill(conn, parts, &sites, &premises)?;
        let halls = premises.iter().filter(|it| it.kind == PremisesKind::Hall);
        let halls: Vec<String> = halls.map(|it| it.id.clone()).collect();
        let group = actions::add_rule_group(conn, parts, &describe, "Idrettshallene", &halls)?;
        for rule in terms::of_halls(rooms::rules_from(today)) {
            actions::add_rule(conn, parts, &describe, &RuleOf::Group(&group), &rule)?;
        }
        for (named, closures, follow) in season::calendars(&premises, today) {
            actions::add_calendar(conn, parts, &describe, named, &closures, &follow)?;
        }
        let (sites, premises) = store::all(conn)?;
        let venues = Venues::of(sites, premises);
        for (asker, series) in season::series(&venues, &names, parts.1, today) {
            actions::give_series(conn, parts, &give, &venues, &asker, &series)?;
        }
        Ok::<_, actions::Refused>(())
    });
    filled.map_err(told)
}

/// A house that an association lets itself: one that has its name.
fn owner(names: &[(String, String)], site: &str) -> Option<String> {
    let lets = names.iter().find(|(_, name)| *name == format!("{site} SA"));
    lets.map(|(id, _)| id.clone())
}

fn told(fault: impl std::fmt::Display) -> String {
    fault.to_string()
}
