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
use associations::demo::Known;
use web::Town;

use crate::{
    access::{Action, For, may},
    actions,
    model::PremisesKind,
    store::{self, RuleOf},
    venues::Venues,
};

/// Sites that an association lets itself, and which.
const LESSORS: [(&str, &str); 1] = [("Dalsbygda grendahus", "Dalsbygda grendahus SA")];

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
        let known = Known::read(conn)?;
        for site in &mut sites {
            site.owner = owner(&known, &site.name)?;
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
        for (asker, series) in season::series(&venues, &known, parts.1, today)? {
            actions::give_series(conn, parts, &give, &venues, &asker, &series)?;
        }
        Ok::<_, actions::Refused>(())
    });
    filled.map_err(told)
}

/// Who lets a house herself; none where the municipality does.
fn owner(known: &Known, site: &str) -> Result<Option<String>, db::Error> {
    let Some((_, lessor)) = LESSORS.iter().find(|(its, _)| *its == site) else {
        return Ok(None);
    };
    Ok(known.find(lessor)?.map(str::to_owned))
}

fn told(fault: impl std::fmt::Display) -> String {
    fault.to_string()
}
