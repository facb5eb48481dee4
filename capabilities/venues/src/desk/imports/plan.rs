//! What a table of sites and premises would make, and every fault in it with line and column.
//!
//! A site or premises with a name that is there already is left as it is. A file with a fault is not
//! read in at all, so nobody has to find out how far it came.

use std::collections::{BTreeSet, HashMap, HashSet};

use documents::{Row, Table};
use jiff::civil::Date;
use kernel::{Ids, Position};
use texts::{Language, Speaker};

use super::columns::{Column, heading};
use crate::{
    desk::{premises::bare, read::whole},
    model::{Atom, Fact, FactTopic, LettableSet, Premises, PremisesKind, Site},
    venues::Venues,
};

/// What would be made.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// New sites.
    pub sites: Vec<Site>,
    /// New premises, with the name of their site.
    pub premises: Vec<(String, Premises)>,
    /// Names of premises that are there already.
    pub known: Vec<String>,
    /// What is wrong, in words.
    pub faults: Vec<String>,
}

/// What it is read against.
pub struct Ground<'a> {
    pub venues: &'a Venues,
    pub ids: &'a dyn Ids,
    /// The words of the visitor, for what is wrong.
    pub say: &'a Speaker,
    /// Those of every language, for kinds of premises.
    pub speakers: [Speaker; 3],
    pub today: Date,
    /// What the file is called: the source of what it says.
    pub file: &'a str,
}

/// Reads a table. `None`: it has no heading that names sites.
pub fn plan(ground: &Ground<'_>, table: &Table) -> Option<Plan> {
    let columns: HashMap<usize, Column> = table
        .rows
        .first()?
        .cells
        .iter()
        .enumerate()
        .filter_map(|(at, name)| Some((at, Column::named(name)?)))
        .collect();
    columns.values().find(|column| **column == Column::Site)?;
    let sites = ground.venues.sites();
    let mut known: HashMap<String, String> = sites
        .map(|site| (site.name.to_lowercase(), site.id.clone()))
        .collect();
    let mut plan = Plan::default();
    let mut seen = HashSet::new();
    for row in &table.rows[1..] {
        let mut reading = Reading {
            ground,
            row,
            columns: &columns,
            faults: Vec::new(),
        };
        reading.read(&mut plan, &mut known, &mut seen);
        let faults = std::mem::take(&mut reading.faults);
        plan.faults.extend(faults);
    }
    Some(plan)
}

struct Reading<'a> {
    ground: &'a Ground<'a>,
    row: &'a Row,
    columns: &'a HashMap<usize, Column>,
    faults: Vec<String>,
}

impl Reading<'_> {
    fn cell(&self, column: Column) -> &str {
        let at = self.columns.iter().find(|(_, known)| **known == column);
        at.map_or("", |(at, _)| self.row.cell(*at).trim())
    }

    /// «Linje 4, slag: …».
    fn wrong(&mut self, column: Column, id: &str) {
        let reason = self.ground.say.t(id).into_owned();
        self.fault(column, &reason);
    }

    fn fault(&mut self, column: Column, reason: &str) {
        let say = self.ground.say;
        let line = self.row.line.to_string();
        let words = [
            ("line", line.as_str()),
            ("column", heading(column)),
            ("reason", reason),
        ];
        self.faults.push(say.ta("venuedesk-line-fault", &words));
    }

    fn read(
        &mut self,
        plan: &mut Plan,
        known: &mut HashMap<String, String>,
        seen: &mut HashSet<(String, String)>,
    ) {
        let site_name = self.cell(Column::Site).to_owned();
        if site_name.is_empty() || site_name.chars().count() > 100 {
            self.wrong(Column::Site, "venuedesk-file-name");
            return;
        }
        let key = site_name.to_lowercase();
        let site = if let Some(id) = known.get(&key) {
            id.clone()
        } else {
            let site = self.site(&site_name);
            let id = site.id.clone();
            plan.sites.push(site);
            known.insert(key.clone(), id.clone());
            id
        };
        let name = self.cell(Column::Premises).to_owned();
        if name.is_empty() {
            return;
        }
        if !seen.insert((key, name.to_lowercase())) {
            self.wrong(Column::Premises, "venuedesk-file-twice");
            return;
        }
        let all = self.ground.venues.all().iter();
        let mut there = all.filter(|it| it.site == site);
        if there.any(|it| it.name.to_lowercase() == name.to_lowercase()) {
            plan.known.push(format!("{site_name}, {name}"));
            return;
        }
        if let Some(premises) = self.premises(&site, name) {
            plan.premises.push((site_name, premises));
        }
    }

    fn site(&mut self, name: &str) -> Site {
        let address = self.cell(Column::Address).to_owned();
        if address.is_empty() {
            self.wrong(Column::Address, "venuedesk-file-address");
        }
        let written = self.cell(Column::District).to_owned();
        let said = written.to_lowercase();
        let municipality = self.ground.venues.municipality();
        let districts = municipality.map_or(&[][..], |it| it.districts.as_slice());
        let mut named = districts.iter();
        let district = named.find(|it| it.key == said || it.name.to_lowercase() == said);
        let district = district.map(|it| it.key.clone()).unwrap_or_default();
        if district.is_empty() && !said.is_empty() {
            let words = [("district", written.as_str())];
            let reason = self.ground.say.ta("venuedesk-file-district", &words);
            self.fault(Column::District, &reason);
        }
        Site {
            id: self.ground.ids.next(),
            name: name.to_owned(),
            district,
            address,
            position: self.position(),
            transport: self.cell(Column::Transport).to_owned(),
            parking: self.cell(Column::Parking).to_owned(),
            house_rules: self.cell(Column::HouseRules).to_owned(),
            owner: None,
        }
    }

    fn position(&mut self) -> Option<Position> {
        let (latitude, longitude) = (self.cell(Column::Latitude), self.cell(Column::Longitude));
        if latitude.is_empty() && longitude.is_empty() {
            return None;
        }
        let degrees = |text: &str, most: f64| {
            let degrees = text.replace(',', ".").parse::<f64>().ok();
            degrees.filter(|degrees| degrees.abs() <= most)
        };
        let (latitude, longitude) = (degrees(latitude, 90.0), degrees(longitude, 180.0));
        if latitude.is_none() {
            self.wrong(Column::Latitude, "venuedesk-file-degrees");
        }
        if longitude.is_none() {
            self.wrong(Column::Longitude, "venuedesk-file-degrees");
        }
        Some(Position {
            latitude: latitude?,
            longitude: longitude?,
        })
    }

    fn premises(&mut self, site: &str, name: String) -> Option<Premises> {
        let before = self.faults.len();
        let kind = kind(&self.ground.speakers, self.cell(Column::Kind));
        if kind.is_none() {
            self.wrong(Column::Kind, "venuedesk-file-kind");
        }
        if name.chars().count() > 100 {
            self.wrong(Column::Premises, "venuedesk-file-name");
        }
        let people = self.cell(Column::People).to_owned();
        let most_people = whole(&people).filter(|people| *people > 0);
        if most_people.is_none() && !people.is_empty() {
            self.wrong(Column::People, "venuedesk-file-people");
        }
        let area = self.cell(Column::Area).replace(',', ".");
        let is_number = area.parse::<f64>().is_ok_and(|area| area > 0.0);
        if !is_number && !area.is_empty() {
            self.wrong(Column::Area, "venuedesk-file-number");
        }
        let parts = self.cell(Column::Parts).to_owned();
        let about = self.cell(Column::About).to_owned();
        let kind = kind.filter(|_| self.faults.len() == before)?;
        let mut it = bare(self.ground.ids.next(), site, (name, kind));
        it.about = about;
        self.part(&mut it, &parts, most_people);
        if is_number {
            it.facts.push(Fact {
                topic: FactTopic::Area,
                value: Some(area),
                source: self.ground.file.to_owned(),
                seen_on: self.ground.today,
            });
        }
        Some(it)
    }

    /// Each named part alone, and the whole.
    fn part(&self, it: &mut Premises, parts: &str, most_people: Option<i32>) {
        let names: Vec<&str> = parts
            .split([',', ';'])
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .collect();
        let set = |name: &str, atoms: BTreeSet<i64>, most_people| LettableSet {
            id: self.ground.ids.next(),
            name: name.to_owned(),
            layout: String::new(),
            atoms,
            most_people,
            before_minutes: 0,
            after_minutes: 0,
        };
        if names.len() > 1 {
            let numbered = (1..).zip(&names);
            it.atoms = numbered
                .clone()
                .map(|(number, name)| Atom {
                    number,
                    name: (*name).to_owned(),
                })
                .collect();
            let alone = numbered.map(|(number, name)| set(name, BTreeSet::from([number]), None));
            it.sets = alone.collect();
        }
        let whole = it.atoms.iter().map(|atom| atom.number).collect();
        let words = self.ground.say.t("venuedesk-whole");
        it.sets.push(set(&words, whole, most_people));
    }
}

// texts: venue-kind-*
/// A kind by its word, or by what it is called in any language.
fn kind(speakers: &[Speaker; 3], said: &str) -> Option<PremisesKind> {
    let said = said.to_lowercase();
    let called = |word: &str| {
        let id = format!("venue-kind-{word}");
        speakers.iter().any(|say| say.t(&id).to_lowercase() == said)
    };
    let all = PremisesKind::ALL.into_iter();
    let mut all = all.filter(|(_, word)| *word == said || called(word));
    all.next().map(|(kind, _)| kind)
}

/// A speaker for each language.
pub fn speakers(words: &std::sync::Arc<texts::Catalog>) -> [Speaker; 3] {
    [Language::Nb, Language::Nn, Language::En].map(|language| words.speaker(language))
}
