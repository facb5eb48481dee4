//! The whole register in memory for staff: a row for each association, listed or not, searchable.
//!
//! It holds no e-mail, telephone, address or person; what is internal stays in the database until a
//! page about one association asks for it.

use std::{collections::HashMap, sync::OnceLock};

use access::Scope;
use db::{Conn, Error};
use jiff::civil::Date;
use kernel::{Clock, Language, Municipality, OrganisationNumber};
use search::{Document, Index, Tag, Tagged};
use web::{Kept, Profile};

use super::twins;
use crate::{
    access::is_public,
    model::{Approval, Association, AssociationId, Standing},
    public::{Listing, vocabulary_of},
    store,
    vocabulary::{IcnpoCode, Vocabulary},
};

/// Every association, in Norwegian order of names.
pub struct Roll {
    /// The rows.
    pub rows: Vec<Row>,
    /// Activity types as this municipality uses them.
    pub vocabulary: Vocabulary,
    index: Index,
    distinct: std::collections::HashSet<(AssociationId, AssociationId)>,
    twins: OnceLock<Vec<(usize, usize)>>,
}

/// What a list shows of an association.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its id.
    pub id: AssociationId,
    /// Its name.
    pub name: String,
    /// Its organisation number.
    pub number: Option<OrganisationNumber>,
    /// Whether it lives.
    pub standing: Standing,
    /// Whether everybody sees it.
    pub is_public: bool,
    /// Whether staff have it on the list.
    pub is_listed: bool,
    /// Whether it is out of use.
    pub is_archived: bool,
    /// How far the municipality has come with one that was founded here.
    pub approval: Approval,
    /// Whether messages to it reach somebody.
    pub has_email: bool,
    /// Whether it says anything about itself.
    pub has_own: bool,
    /// When it last said that all is right.
    pub confirmed_on: Option<Date>,
    /// Whether the latest reading of the national register had it.
    pub in_latest_file: bool,
    /// Where it is, in each language.
    places: [String; 3],
    /// Keys of its activities; those it has chosen.
    pub activities: Vec<String>,
    /// Its national categories.
    pub categories: Vec<IcnpoCode>,
}

/// Who acts for an association.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Acting {
    /// Persons who answer for it.
    pub officers: usize,
    /// Persons with any role.
    pub all: usize,
}

impl Kept for Roll {
    const TOPICS: &'static [&'static str] = &[store::TOPIC];

    fn make(conn: &mut Conn, profile: &Profile) -> Result<Self, Error> {
        Self::of(conn, &profile.municipality)
    }
}

impl Roll {
    /// Reads the register.
    pub fn of(conn: &mut Conn, municipality: &Municipality) -> Result<Self, Error> {
        let vocabulary = vocabulary_of(municipality);
        let mut all: Vec<(Row, Document)> = store::all(conn)?
            .iter()
            .filter(|association| association.standing != Standing::Erased)
            .map(|association| {
                let listing = Listing::shown(association, municipality, &vocabulary);
                let places = Language::ALL.map(|it| listing.place(municipality, it).to_owned());
                let row = Row::of(association, &listing, places);
                let document = document(&listing);
                (row, document)
            })
            .collect();
        all.sort_by_cached_key(|(row, _)| (texts::collation_key(&row.name), row.id.clone()));
        let (rows, documents) = all.into_iter().unzip();
        Ok(Self {
            rows,
            vocabulary,
            index: Index::build(documents, &[] as &[Tag]),
            distinct: store::distinct_pairs(conn)?,
            twins: OnceLock::new(),
        })
    }

    /// Places of the rows that the words lead to, the best first; all when there are no words.
    pub fn search(&self, words: &str) -> Vec<usize> {
        if words.trim().is_empty() {
            return (0..self.rows.len()).collect();
        }
        let hits = self.index.search(words).hits;
        hits.iter().map(|hit| hit.document as usize).collect()
    }

    /// Pairs that look like the same association, by their places.
    pub fn twins(&self) -> &[(usize, usize)] {
        self.twins
            .get_or_init(|| twins::pairs(&self.rows, &self.distinct))
    }

    /// The row of an association.
    pub fn get(&self, id: &AssociationId) -> Option<&Row> {
        self.rows.iter().find(|row| row.id == *id)
    }
}

impl Row {
    /// Where it is: the district's name in this language, or the postal town.
    pub fn place(&self, language: Language) -> &str {
        let [nb, nn, en] = &self.places;
        match language {
            Language::Nb => nb,
            Language::Nn => nn,
            Language::En => en,
        }
    }

    fn of(association: &Association, listing: &Listing, places: [String; 3]) -> Self {
        let internal = &association.internal;
        let chosen = listing.activities.iter().filter(|(_, proposed)| !proposed);
        Self {
            id: association.id.clone(),
            name: association.name.clone(),
            number: association.organisation_number.clone(),
            standing: association.standing,
            is_public: is_public(association),
            is_listed: internal.listed,
            is_archived: internal.archived_at.is_some(),
            approval: internal.approval,
            has_email: association.email().is_some(),
            has_own: association.own.is_some(),
            confirmed_on: listing.confirmed_on,
            in_latest_file: listing.in_latest_file,
            places,
            activities: chosen.map(|(key, _)| key.clone()).collect(),
            categories: association.categories.clone(),
        }
    }
}

/// Names and numbers alone: staff look for one they know of.
fn document(listing: &Listing) -> Document {
    let mut other_names = listing.former_names.clone();
    other_names.extend(listing.registered_name.clone());
    if !listing.short_name.is_empty() {
        other_names.push(listing.short_name.clone());
    }
    Document {
        key: listing.id.0.clone(),
        name: listing.name.clone(),
        other_names,
        number: listing
            .organisation_number
            .as_ref()
            .map(ToString::to_string),
        tags: Vec::<Tagged>::new(),
        places: Vec::new(),
        text: String::new(),
    }
}

/// Who acts for each association today.
pub fn acting(conn: &mut Conn, clock: &dyn Clock) -> Result<HashMap<String, Acting>, Error> {
    let held = identity::roles::in_all_associations(conn, clock)?;
    let mut persons: HashMap<&str, HashMap<&str, bool>> = HashMap::new();
    for one in &held {
        let Some(association) = one.role.of.association() else {
            continue;
        };
        let answers = one.role.scopes.contains(&Scope::Officers);
        let of_association = persons.entry(association).or_default();
        *of_association.entry(one.person.0.as_str()).or_default() |= answers;
    }
    let counted = persons.into_iter().map(|(association, persons)| {
        let acting = Acting {
            officers: persons.values().filter(|answers| **answers).count(),
            all: persons.len(),
        };
        (association.to_owned(), acting)
    });
    Ok(counted.collect())
}
