//! Circles of associations that premises know, for those who choose by them, as a message to many does:
//! who has had time somewhere the last twelve months, and who has time there from now on.
//!
//! A time that was asked for, and not given, makes nobody belong; nor does one given back.

use std::collections::BTreeSet;

use db::{Conn, Error};
use jiff::ToSpan as _;
use kernel::Language;
use web::{Belonging, Circle, Town};

use crate::{model::State, store, time::Period};

/// The value for «anywhere».
const ANYWHERE: &str = "anywhere";

/// Times in these states were somebody's.
const HAD: [State; 3] = [State::Granted, State::Used, State::NotUsed];

/// What this room offers.
pub const CIRCLES: &[Circle] = &[
    Circle {
        code: "venues-used",
        text_id: texts::id("venue-circle-used"),
        choices,
        belonging: used,
    },
    Circle {
        code: "venues-ahead",
        text_id: texts::id("venue-circle-ahead"),
        choices,
        belonging: ahead,
    },
];

fn choices(
    town: &Town,
    conn: &mut Conn,
    language: Language,
) -> Result<Vec<(String, String)>, Error> {
    let (sites, _) = store::all(conn)?;
    let say = town.words().speaker(language);
    let mut all = vec![(
        ANYWHERE.to_owned(),
        say.t("venue-circle-anywhere").into_owned(),
    )];
    let mut sites: Vec<(String, String)> =
        sites.into_iter().map(|site| (site.id, site.name)).collect();
    sites.sort_by_cached_key(|(_, name)| texts::collation_key(name));
    all.append(&mut sites);
    Ok(all)
}

fn used(town: &Town, conn: &mut Conn, site: &str) -> Result<Belonging, Error> {
    let today = kernel::today(&*town.clock);
    let until_now = Period {
        ends: town.clock.now(),
        ..Period::days(today.saturating_sub(1.year()), today)
    };
    had(conn, site, until_now)
}

fn ahead(town: &Town, conn: &mut Conn, site: &str) -> Result<Belonging, Error> {
    let today = kernel::today(&*town.clock);
    let from_now = Period {
        starts: town.clock.now(),
        ..Period::days(today, today.saturating_add(2.years()))
    };
    had(conn, site, from_now)
}

/// Who has had time at a site in a period.
fn had(conn: &mut Conn, site: &str, within: Period) -> Result<Belonging, Error> {
    let (_, premises) = store::all(conn)?;
    let sets: BTreeSet<&str> = premises
        .iter()
        .filter(|it| site == ANYWHERE || it.site == site)
        .flat_map(|it| it.sets.iter().map(|set| set.id.as_str()))
        .collect();
    let held = store::tenants(conn, within, &HAD)?;
    let there = held
        .into_iter()
        .filter(|(set, _)| sets.contains(set.as_str()));
    Ok(there.map(|(_, association)| association).collect())
}
