//! Today on a phone: who comes hour by hour to one site, and whether they came.
//!
//! The site and the day stand in the address, `?sted=…&dag=2026-03-12`. The telephone of whoever
//! answers for a time is shown for one time at a time, and that it was looked at is written in the
//! trail.

mod row;

use std::collections::BTreeMap;

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use db::Conn;
use jiff::{ToSpan as _, civil::Date};
use venues::{
    Venues,
    model::{Premises, State},
    time::Period,
};
use web::{Fields, PageError, PageResult, Visit, page, see_done};

use super::{
    ground::{Time, people, venues},
    reach::{Reach, leave},
};
use crate::{
    access::Action,
    actions::{self, Mark},
    letters,
    model::DamageState,
    store, words,
};
use row::{Row, rows};

#[derive(Template)]
#[template(path = "day/day.html")]
struct DayPage<'a> {
    visit: &'a Visit,
    read: Read,
}

struct Read {
    sites: Vec<(String, String)>,
    /// What else is done here: addresses and words.
    links: Vec<(String, String)>,
    site: String,
    name: String,
    date: Date,
    today: Date,
    rows: Vec<Row>,
    closed: Vec<(String, String)>,
    damage: Vec<(String, String, String)>,
    /// How many times each site has today, when none is chosen.
    busy: BTreeMap<String, i64>,
}

/// Where and when somebody looks.
#[derive(Clone)]
struct Asked {
    site: String,
    date: Option<Date>,
    phone: String,
}

impl Asked {
    fn read(fields: &Fields) -> Self {
        Self {
            site: fields.one("sted").to_owned(),
            date: fields.one("dag").parse().ok(),
            phone: fields.one("telefon").to_owned(),
        }
    }
}

/// Shows it. Looking at a telephone writes a line of the trail, so this is done where one can write.
pub async fn show(visit: Visit) -> PageResult {
    let asked = Asked::read(&Fields::read(visit.query().as_bytes()));
    let asking = visit.clone();
    let read = if asked.phone.is_empty() {
        visit
            .read(move |_, conn| read(&asking, conn, &asked))
            .await?
    } else {
        visit
            .write(move |town, conn| {
                let venues = venues(&asking, conn)?;
                let site = site_of(&venues, conn, &asked.phone)?;
                let permit = leave(&asking, &venues, Action::SeeDay, &site)?;
                row::log_reading(conn, town, &permit, &asked.phone)?;
                read(&asking, conn, &asked)
            })
            .await?
    };
    let shown = DayPage {
        visit: &visit,
        read,
    };
    page(&shown, StatusCode::OK)
}

fn read(visit: &Visit, conn: &mut Conn, asked: &Asked) -> Result<Read, PageError> {
    let venues = venues(visit, conn)?;
    let today = kernel::today(&*visit.town().clock);
    let date = asked.date.unwrap_or(today);
    let reach = Reach::of(visit, &venues, Action::SeeDay)?;
    let mut sites = sites(&venues);
    sites.retain(|(site, _)| reach.holds(site));
    let mut read = Read {
        sites,
        links: links(visit, &venues),
        site: String::new(),
        name: String::new(),
        date,
        today,
        rows: Vec::new(),
        closed: Vec::new(),
        damage: Vec::new(),
        busy: BTreeMap::new(),
    };
    let asked_for = read.sites.iter().find(|(id, _)| *id == asked.site);
    let only = read.sites.first().filter(|_| read.sites.len() == 1);
    let Some((site, name)) = asked_for.or(only).cloned() else {
        for it in venues::store::between(conn, Period::days(today, today))? {
            let site = venues.with_set(&it.set).map(|(it, _)| it.site.clone());
            let comes = it.state.takes_time() && it.state >= State::Granted;
            if let Some(site) = site.filter(|_| comes) {
                *read.busy.entry(site).or_default() += 1;
            }
        }
        // Where somebody comes today is where one is going.
        let busy = &read.busy;
        read.sites.sort_by_key(|(site, _)| !busy.contains_key(site));
        return Ok(read);
    };
    let here: Vec<&Premises> = venues.all().iter().filter(|it| it.site == site).collect();
    for premises in &here {
        let closed = premises.closures.iter();
        let closed = closed.filter(|it| it.from_on <= date && date <= it.to_on);
        read.closed
            .extend(closed.map(|it| (premises.name.clone(), it.reason.clone())));
    }
    for it in store::damage::in_states(conn, &[DamageState::Open, DamageState::Mending])? {
        if let Some(premises) = here.iter().find(|premises| premises.id == it.premises) {
            let path = visit.to(&format!("/saker/skader/{}", it.id));
            read.damage.push((path, premises.name.clone(), it.words));
        }
    }
    let times = venues::store::between(conn, Period::days(date, date))?;
    let is_here = |set: &str| venues.with_set(set).is_some_and(|(it, _)| it.site == site);
    let times = times.into_iter().filter(|it| is_here(&it.set)).collect();
    read.rows = rows(visit, conn, &venues, times, &asked.phone)?;
    (read.site, read.name) = (site, name);
    Ok(read)
}

/// What else is done here, as far as she may.
fn links(visit: &Visit, venues: &Venues) -> Vec<(String, String)> {
    let all = [
        (
            Action::FollowDamage,
            "/saker/skader",
            texts::id("care-damages"),
        ),
        (Action::Settle, "/saker/oppmote", texts::id("care-settle")),
        (
            Action::DescribeWayIn,
            "/saker/inngang",
            texts::id("care-ways"),
        ),
        (
            Action::SeeFigures,
            "/saker/lokaltall",
            texts::id("care-figures"),
        ),
    ];
    let hers = all
        .into_iter()
        .filter(|(action, ..)| Reach::of(visit, venues, *action).is_ok());
    hers.map(|(_, path, id)| (visit.to(path), visit.say().t(id).into_owned()))
        .collect()
}

/// The site of a time; empty when there is no such time.
fn site_of(venues: &Venues, conn: &mut Conn, occurrence: &str) -> Result<String, PageError> {
    let it = venues::occurrence(conn, occurrence)?;
    let site = it.and_then(|it| Some(venues.with_set(&it.set)?.0.site.clone()));
    Ok(site.unwrap_or_default())
}

fn sites(venues: &Venues) -> Vec<(String, String)> {
    let mut sites: Vec<(String, String)> = venues
        .sites()
        .map(|it| (it.id.clone(), it.name.clone()))
        .collect();
    sites.sort_by_cached_key(|(_, name)| texts::collation_key(name));
    sites
}

/// Marks that they came, or did not.
pub async fn mark(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let asked = Asked::read(&fields);
    let came = match fields.one("came") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let (counted, version) = (
        people(fields.one("people")).unwrap_or(None),
        fields.version(),
    );
    let (occurrence, asking) = (id.clone(), visit.clone());
    visit
        .write(move |town, conn| {
            let venues = venues(&asking, conn)?;
            let site = site_of(&venues, conn, &occurrence)?;
            let permit = leave(&asking, &venues, Action::Mark, &site)?;
            let came = came.ok_or(PageError::NotFound)?;
            let before = store::attendance::of(conn, &occurrence)?;
            if before.as_ref().map_or(0, |it| it.version) != version.unwrap_or(0) {
                return Err(PageError::Changed);
            }
            let mark = Mark {
                came,
                people: counted,
            };
            let parts = (&*town.clock as _, &*town.ids as _);
            let was_told = before.is_some_and(|it| !it.came);
            actions::mark(conn, parts, &permit, &occurrence, mark)?;
            if !came && !was_told {
                let time = Time::read(conn, &occurrence)?;
                letters::no_show(conn, (town, &venues), (&time.it, &time.facts))?;
            }
            Ok(())
        })
        .await?;
    let there = visit.to(&query(&asked.site, asked.date));
    Ok(see_done(
        &format!("{there}#t-{id}"),
        texts::id("care-done-marked"),
    ))
}

fn query(site: &str, date: Option<Date>) -> String {
    match date {
        Some(date) => format!("/vaktmester?sted={site}&dag={date}"),
        None => format!("/vaktmester?sted={site}"),
    }
}

impl DayPage<'_> {
    fn heading(&self) -> String {
        let say = self.visit.say();
        if self.read.site.is_empty() {
            return say.t("care-day").into_owned();
        }
        format!("{}, {}", self.read.name, words::day(say, self.read.date))
    }

    /// How many times a site has today; empty when nobody comes.
    fn busy(&self, site: &str) -> String {
        let count = self.read.busy.get(site);
        count.map_or_else(String::new, |count| {
            self.visit.say().tn("care-day-count", *count)
        })
    }

    fn of_site(&self, id: &str) -> String {
        self.visit.to(&query(id, None))
    }

    fn on(&self, days: i64) -> String {
        let date = self.read.date.saturating_add(days.days());
        self.visit.to(&query(&self.read.site, Some(date)))
    }

    // texts: care-yesterday care-today care-tomorrow
    fn on_words(&self, days: i64) -> String {
        let say = self.visit.say();
        let date = self.read.date.saturating_add(days.days());
        let near = [
            (-1, "care-yesterday"),
            (0, "care-today"),
            (1, "care-tomorrow"),
        ];
        let known = near
            .iter()
            .find(|(away, _)| self.read.today.saturating_add(away.days()) == date);
        known.map_or_else(|| words::day(say, date), |(_, id)| say.t(id).into_owned())
    }

    fn phone_path(&self, row: &Row) -> String {
        format!("{}&telefon={}#t-{}", self.on(0), row.id, row.id)
    }

    fn mark_path(&self, row: &Row) -> String {
        self.visit.to(&format!("/vaktmester/oppmote/{}", row.id))
    }
}
