//! The public register in memory: every listing in Norwegian order, and the index over them.
//!
//! Made from one snapshot of the database and kept until the register or the municipality's
//! profile changes (see [`web::Kept`]). A municipality has some hundreds of associations, so all
//! of finding is done here, without a query.

use std::collections::HashMap;

use db::{Conn, Error};
use jiff::civil::Date;
use kernel::{Instant, Language, Municipality, OrganisationNumber};
use search::{Document, Index, Tag, Tagged};
use web::{Kept, PageCache, Profile};

use super::{Listing, PublicContact};
use crate::{
    model::{AssociationId, Contact, Purpose},
    store,
    vocabulary::{Choices, Vocabulary},
};

/// What anybody may see, searchable.
pub struct Register {
    pub(super) listings: Vec<Listing>,
    by_id: HashMap<AssociationId, usize>,
    by_number: HashMap<OrganisationNumber, usize>,
    pub(super) index: Index,
    sleeping: Vec<Sleeping>,
    pub(super) municipality: Municipality,
    vocabulary: Vocabulary,
    read_at: Option<Instant>,
    /// Pages made from this register.
    pub pages: PageCache,
}

/// An association that everybody could see, and that stands in no list since it has not confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sleeping {
    /// Its id.
    pub id: AssociationId,
    /// Its number.
    pub organisation_number: Option<OrganisationNumber>,
    /// Its name.
    pub name: String,
    /// The last day that passed.
    pub due_on: Date,
}

impl Kept for Register {
    const TOPICS: &'static [&'static str] = &[store::TOPIC];

    fn make(conn: &mut Conn, profile: &Profile) -> Result<Self, Error> {
        let municipality = profile.municipality.clone();
        let vocabulary = vocabulary_of(&municipality);
        let contacts: HashMap<AssociationId, Contact> = store::contacts_for(conn, Purpose::Public)?
            .into_iter()
            .map(|contact| (contact.association.clone(), contact))
            .collect();
        let mut listings: Vec<Listing> = store::all(conn)?
            .iter()
            .filter_map(|association| Listing::of(association, &municipality, &vocabulary))
            .collect();
        for listing in &mut listings {
            let contact = contacts.get(&listing.id);
            let shown = contact.filter(|contact| contact.may_be_shown(listing.sensitivity));
            listing.contact = shown.map(|contact| PublicContact {
                name: contact.name.clone(),
                email: contact.email.clone(),
                phone: contact.phone.clone(),
            });
        }
        let unconfirmed = store::unconfirmed(conn)?;
        let mut sleeping = Vec::new();
        listings.retain_mut(|listing| match unconfirmed.get(&listing.id) {
            Some(late) if late.hidden => {
                sleeping.push(Sleeping {
                    id: listing.id.clone(),
                    organisation_number: listing.organisation_number.clone(),
                    name: listing.name.clone(),
                    due_on: late.due_on,
                });
                false
            }
            late => {
                let late = late.filter(|late| late.marked);
                listing.unconfirmed_since = late.map(|late| late.due_on);
                true
            }
        });
        listings.sort_by_cached_key(|listing| {
            (texts::collation_key(&listing.name), listing.id.clone())
        });
        let read_at = store::latest_import(conn)?.map(|(at, _)| at);
        Ok(Self {
            sleeping,
            ..Self::of(listings, municipality, vocabulary, read_at)
        })
    }
}

impl Register {
    /// A register of these listings, which are in the order they are shown in.
    pub fn of(
        listings: Vec<Listing>,
        municipality: Municipality,
        vocabulary: Vocabulary,
        read_at: Option<Instant>,
    ) -> Self {
        let positions = || listings.iter().enumerate();
        let by_id = positions()
            .map(|(at, listing)| (listing.id.clone(), at))
            .collect();
        let by_number = positions()
            .filter_map(|(at, listing)| Some((listing.organisation_number.clone()?, at)))
            .collect();
        let documents = listings
            .iter()
            .map(|listing| document(listing, &municipality))
            .collect();
        let index = Index::build(documents, &tags(&vocabulary));
        Self {
            listings,
            by_id,
            by_number,
            index,
            sleeping: Vec::new(),
            municipality,
            vocabulary,
            read_at,
            pages: PageCache::default(),
        }
    }

    /// Every listing, in Norwegian order of names.
    pub fn all(&self) -> &[Listing] {
        &self.listings
    }

    /// The listing with this id.
    pub fn get(&self, id: &AssociationId) -> Option<&Listing> {
        self.by_id.get(id).map(|at| &self.listings[*at])
    }

    /// The listing with this organisation number.
    pub fn with_number(&self, number: &OrganisationNumber) -> Option<&Listing> {
        self.by_number.get(number).map(|at| &self.listings[*at])
    }

    /// One that sleeps, by its id or its organisation number as it is written.
    pub fn sleeping(&self, written: &str) -> Option<&Sleeping> {
        let number = written.parse::<OrganisationNumber>().ok();
        self.sleeping.iter().find(|one| {
            one.id.0 == written || (number.is_some() && one.organisation_number == number)
        })
    }

    /// The listings whose main organisation has this number.
    pub fn parts_of<'a>(
        &'a self,
        number: &'a OrganisationNumber,
    ) -> impl Iterator<Item = &'a Listing> {
        self.listings
            .iter()
            .filter(move |listing| listing.main_organisation.as_ref() == Some(number))
    }

    /// Activity types as this municipality uses them.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// The municipality.
    pub fn municipality(&self) -> &Municipality {
        &self.municipality
    }

    /// When the national registers were last read.
    pub fn read_at(&self) -> Option<Instant> {
        self.read_at
    }

    /// How many listings have each activity, by key; narrower ones counted under the wider too.
    pub fn activity_counts(&self) -> HashMap<&str, usize> {
        let mut counts = HashMap::new();
        for listing in &self.listings {
            for key in super::facets::activity_keys(listing, &self.vocabulary) {
                *counts.entry(key).or_default() += 1;
            }
        }
        counts
    }
}

/// The vocabulary as a municipality has chosen to use it.
pub fn vocabulary_of(municipality: &Municipality) -> Vocabulary {
    let aliases = municipality
        .activity_aliases
        .iter()
        .map(|(word, key)| (key.clone(), Language::Nb, word.clone()))
        .collect();
    let off = municipality.activities_off.iter().cloned().collect();
    Vocabulary::with_choices(&Choices { off, aliases })
}

fn document(listing: &Listing, municipality: &Municipality) -> Document {
    let mut other_names = listing.former_names.clone();
    other_names.extend(listing.registered_name.clone());
    if !listing.short_name.is_empty() {
        other_names.push(listing.short_name.clone());
    }
    // Found by what it is called in any language.
    let mut places: Vec<String> = Language::ALL
        .iter()
        .map(|language| listing.place(municipality, *language).to_owned())
        .collect();
    if !listing.town.is_empty() && !places.contains(&listing.town) {
        places.push(listing.town.clone());
    }
    for place in &listing.meeting_places {
        places.extend(
            municipality
                .district(&place.district)
                .map(|district| district.name.clone()),
        );
    }
    places.sort();
    places.dedup();
    let mut text = listing.national_activity.clone();
    for own in [
        &listing.description.nb,
        &listing.description.nn,
        &listing.description.en,
    ] {
        text.push('\n');
        text.push_str(own);
    }
    for group in &listing.groups {
        text.push('\n');
        text.push_str(&group.name);
    }
    Document {
        key: listing.id.0.clone(),
        name: listing.name.clone(),
        other_names,
        number: listing
            .organisation_number
            .as_ref()
            .map(ToString::to_string),
        tags: listing
            .activities
            .iter()
            .map(|(key, proposed)| Tagged {
                key: key.clone(),
                proposed: *proposed,
            })
            .collect(),
        places,
        text,
    }
}

fn tags(vocabulary: &Vocabulary) -> Vec<Tag> {
    vocabulary
        .all()
        .iter()
        .map(|activity| Tag {
            key: activity.key.to_owned(),
            words: vocabulary
                .words(activity.key)
                .into_iter()
                .map(str::to_owned)
                .collect(),
            broader: activity.broader.into_iter().map(str::to_owned).collect(),
        })
        .collect()
}
