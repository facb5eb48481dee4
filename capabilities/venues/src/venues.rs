//! All premises in memory.
//!
//! A municipality has some hundreds of premises, so they are read once and kept until something
//! about them changes ([`web::Kept`]). What is taken changes all the time and is read for the days
//! that are asked for ([`crate::store::diary`]).

use std::collections::HashMap;

use db::{Conn, Error};
use kernel::Municipality;
use web::{Kept, Profile};

use crate::{
    model::{LettableSet, Picture, Premises, Site},
    store,
};

/// Every site and its premises.
#[derive(Default)]
pub struct Venues {
    sites: HashMap<String, Site>,
    premises: Vec<Premises>,
    by_id: HashMap<String, usize>,
    by_set: HashMap<String, usize>,
    pictures: HashMap<String, Vec<Picture>>,
    lessors: HashMap<String, String>,
    municipality: Option<Municipality>,
}

impl Kept for Venues {
    const TOPICS: &'static [&'static str] = &[store::TOPIC];

    fn make(conn: &mut Conn, profile: &Profile) -> Result<Self, Error> {
        let (sites, premises) = store::all(conn)?;
        Ok(Self {
            pictures: store::pictures::all(conn)?,
            lessors: store::lessors::all(conn)?
                .into_iter()
                .map(|it| (it.id, it.name))
                .collect(),
            municipality: Some(profile.municipality.clone()),
            ..Self::of(sites, premises)
        })
    }
}

impl Venues {
    /// These sites and premises, in Norwegian order of names.
    pub fn of(sites: Vec<Site>, mut premises: Vec<Premises>) -> Self {
        let sites: HashMap<String, Site> =
            sites.into_iter().map(|it| (it.id.clone(), it)).collect();
        premises.sort_by_cached_key(|it| {
            let site = sites.get(&it.site).map_or("", |site| &site.name);
            (
                texts::collation_key(site),
                texts::collation_key(&it.name),
                it.id.clone(),
            )
        });
        let by_id = (0..).zip(&premises).map(|(at, it)| (it.id.clone(), at));
        let by_id = by_id.collect();
        let of_premises = |(at, it): (usize, &Premises)| {
            let sets: Vec<_> = it.sets.iter().map(|set| (set.id.clone(), at)).collect();
            sets
        };
        let by_set = premises.iter().enumerate().flat_map(of_premises).collect();
        Self {
            sites,
            by_id,
            by_set,
            premises,
            pictures: HashMap::new(),
            lessors: HashMap::new(),
            municipality: None,
        }
    }

    /// Every premises, in order of sites and names.
    pub fn all(&self) -> &[Premises] {
        &self.premises
    }

    /// The premises with this id.
    pub fn get(&self, id: &str) -> Option<&Premises> {
        self.by_id.get(id).map(|at| &self.premises[*at])
    }

    /// The premises and the set with this id.
    pub fn with_set(&self, id: &str) -> Option<(&Premises, &LettableSet)> {
        let premises = &self.premises[*self.by_set.get(id)?];
        Some((premises, premises.set(id)?))
    }

    /// The site with this id.
    pub fn site(&self, id: &str) -> Option<&Site> {
        self.sites.get(id)
    }

    /// The id of whoever lets premises; empty when the municipality does.
    pub fn let_by(&self, premises: &Premises) -> &str {
        let site = self.site(&premises.site);
        let owner = site.and_then(|it| it.owner.as_deref());
        owner.unwrap_or_default()
    }

    /// Every site, in no order.
    pub fn sites(&self) -> impl Iterator<Item = &Site> {
        self.sites.values()
    }

    /// Pictures of the site or the premises with this id, in order.
    pub fn pictures(&self, id: &str) -> &[Picture] {
        self.pictures.get(id).map_or(&[], Vec::as_slice)
    }

    /// What a lessor is called; `None` when the id is no lessor's.
    pub fn lessor(&self, id: &str) -> Option<&str> {
        self.lessors.get(id).map(String::as_str)
    }

    /// The name of a district by its key.
    pub fn district(&self, key: &str) -> Option<&str> {
        let known = self.municipality.as_ref()?.district(key)?;
        Some(&known.name)
    }

    /// The municipality they are in.
    pub fn municipality(&self) -> Option<&Municipality> {
        self.municipality.as_ref()
    }
}
