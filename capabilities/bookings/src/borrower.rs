//! Who borrows: an association she may book for, or she herself.
//!
//! The price and the rules follow who borrows, so it is asked first, and it stands as a word in
//! addresses: `a-{id}`, `me`, `company`.

use access::{Actor, PersonId, Scope};
use db::{Conn, Error};
use identity::Strength;
use jiff::civil::Date;
use kernel::Instant;
use prices::UserCategory;
use venues::{
    Venues,
    availability::{Asker, Booked, Standing},
    model::{Occurrence, OccurrenceKind, TenantKind},
};
use web::Town;

use crate::{model::Booking, store};

/// Somebody who may borrow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Borrower {
    /// As it stands in addresses and forms.
    pub word: String,
    /// What the association is called; empty when it is herself.
    pub name: String,
    /// The association.
    pub held_by: Option<String>,
    /// The person who asks; none when nobody has signed in.
    pub person: Option<PersonId>,
    /// What price and rules go by.
    pub category: UserCategory,
}

const ASSOCIATION: &str = "a-";
const HERSELF: &str = "me";
const COMPANY: &str = "company";

impl Borrower {
    /// Everybody she may borrow for: her associations first, then herself, then a company.
    pub fn all(conn: &mut Conn, actor: &Actor, on: Date) -> Result<Vec<Self>, Error> {
        let mut all = Vec::new();
        let person = actor.who().map(|who| who.person.clone());
        for id in actor
            .who()
            .map(access::Who::associations)
            .unwrap_or_default()
        {
            // A lessor lets premises of its own and stands in no register: nothing is borrowed for it.
            let name = associations::name(conn, id)?;
            if let Some(name) = name.filter(|_| actor.may_for(id, Scope::Booking)) {
                all.push(Self {
                    word: format!("{ASSOCIATION}{id}"),
                    name,
                    category: prices::category_of(conn, id, on)?,
                    held_by: Some(id.to_owned()),
                    person: person.clone(),
                });
            }
        }
        let herself = |word: &str, category| Self {
            word: word.to_owned(),
            name: String::new(),
            held_by: None,
            person: person.clone(),
            category,
        };
        all.push(herself(HERSELF, UserCategory::Private));
        all.push(herself(COMPANY, UserCategory::Commercial));
        Ok(all)
    }

    /// The one that a word means; an address made for somebody else means the first.
    pub fn chosen(all: &[Self], word: &str) -> Self {
        let meant = |it: &&Self| it.word == word || it.category.word() == word;
        let found = all.iter().find(meant).or(all.first());
        found.cloned().unwrap_or_else(|| Self {
            word: HERSELF.to_owned(),
            name: String::new(),
            held_by: None,
            person: None,
            category: UserCategory::Private,
        })
    }

    /// The one a reservation was made for.
    pub fn of(booking: &Booking, name: String) -> Self {
        let category = UserCategory::from_word(&booking.category).unwrap_or_default();
        let word = match (&booking.held_by, category) {
            (Some(id), _) => format!("{ASSOCIATION}{id}"),
            (None, UserCategory::Commercial) => COMPANY.to_owned(),
            (None, _) => HERSELF.to_owned(),
        };
        Self {
            word,
            name,
            held_by: booking.held_by.clone(),
            person: booking.person_id.clone(),
            category,
        }
    }

    /// Whether it is an association.
    pub fn is_association(&self) -> bool {
        self.held_by.is_some()
    }

    /// How they ask premises for time, with what they have already.
    pub fn asker(
        &self,
        conn: &mut Conn,
        town: &Town,
        (venues, strength): (&Venues, Option<Strength>),
    ) -> Result<Asker, Error> {
        const A_YEAR: i64 = 366 * 24 * 3600;
        let now = town.clock.now();
        let confirmed = match &self.held_by {
            Some(id) => Some(upkeep::may_book(conn, &*town.clock, id)?),
            None => None,
        };
        let booked = self.booked(conn, now.plus_seconds(-A_YEAR))?;
        Ok(Asker {
            tenant: TenantKind::of(self.category),
            category: self.category,
            kind: OccurrenceKind::Single,
            held_by: self.held_by.clone(),
            now: Some(now),
            standing: Standing {
                signed_in: self.person.is_some(),
                strongly: matches!(strength, Some(Strength::Substantial | Strength::High)),
                confirmed,
                age: None,
                booked: Booked::of(venues, &booked),
            },
            by_staff: false,
        })
    }

    /// What they have that ends after an instant.
    pub fn booked(&self, conn: &mut Conn, since: Instant) -> Result<Vec<Occurrence>, Error> {
        if let Some(id) = &self.held_by {
            return venues::store::of_association(conn, id, since);
        }
        let Some(person) = &self.person else {
            return Ok(Vec::new());
        };
        let ids = times_of(conn, person)?;
        let mut all = venues::store::by_ids(conn, &ids)?;
        all.retain(|it| since < it.period.ends);
        Ok(all)
    }
}

/// Ids of the times a person has for herself. What she holds counts too, or two forms at once would be
/// two allowances.
pub fn times_of(conn: &mut Conn, person: &PersonId) -> Result<Vec<String>, Error> {
    let mut own = store::bookings::made_by(conn, person)?;
    own.retain(|it| it.held_by.is_none() && !it.by_staff);
    let ids: Vec<String> = own.into_iter().map(|it| it.id).collect();
    let times = store::bookings::times_of(conn, &ids)?;
    Ok(times.into_iter().map(|it| it.occurrence_id).collect())
}
