//! Where associations belong and what they do, for the sums of a cockpit: kept in memory until the register
//! changes, since a round may have thousands of applicants and staff look at it all day.

use std::collections::HashMap;

use associations::{
    model::{ActivityStanding, Association},
    vocabulary::{Group, Vocabulary},
};
use db::{Conn, Error};
use kernel::Municipality;
use web::{Kept, PageError, Profile, Visit};

use super::cockpit_sums::By;

/// Keys of each association, by its id.
pub struct Places {
    districts: HashMap<String, String>,
    themes: HashMap<String, String>,
}

impl Kept for Places {
    const TOPICS: &'static [&'static str] = &[associations::TOPIC];

    fn make(conn: &mut Conn, profile: &Profile) -> Result<Self, Error> {
        let vocabulary = Vocabulary::standard();
        let (mut districts, mut themes) = (HashMap::new(), HashMap::new());
        for one in associations::all(conn)? {
            if let Some(key) = district(&one, &profile.municipality) {
                districts.insert(one.id.0.clone(), key);
            }
            if let Some(key) = theme(&one, vocabulary) {
                themes.insert(one.id.0, key);
            }
        }
        Ok(Self { districts, themes })
    }
}

impl Places {
    /// The district, or the theme, of every association, by its id, in the visitor's language; nothing when
    /// neither is asked for.
    pub fn asked(
        visit: &Visit,
        conn: &mut Conn,
        by: Option<By>,
    ) -> Result<HashMap<String, String>, PageError> {
        let Some(by) = by else {
            return Ok(HashMap::new());
        };
        let places = visit.town().kept::<Self>(conn)?;
        let (language, municipality) = (visit.language(), &visit.profile().municipality);
        let named = |key: &String| match by {
            By::District => {
                let found = municipality.district(key);
                found.map(|it| it.name_in(language).to_owned())
            }
            By::Theme => {
                let found = Group::all().iter().find(|it| it.key == *key);
                found.map(|it| it.name(language).to_owned())
            }
        };
        let keys = match by {
            By::District => &places.districts,
            By::Theme => &places.themes,
        };
        let all = keys.iter();
        Ok(all
            .filter_map(|(id, key)| Some((id.clone(), named(key)?)))
            .collect())
    }
}

/// What it says itself, else where its address is.
fn district(one: &Association, municipality: &Municipality) -> Option<String> {
    let own = one.own.as_ref().map(|own| own.district.as_str());
    let own = own.and_then(|key| municipality.district(key));
    let entity = one.entity.as_ref().map(|dated| &dated.facts);
    let address = entity.and_then(|it| it.business_address.as_ref().or(it.postal_address.as_ref()));
    let code = address.and_then(|address| address.postal_code.as_deref());
    let found = own.or_else(|| municipality.district_of(code?));
    found.map(|district| district.key.clone())
}

/// The group of the first thing it does.
fn theme(one: &Association, vocabulary: &Vocabulary) -> Option<String> {
    let mut does = one.activities.iter();
    let first = does.find_map(|it| {
        let declined = it.standing == ActivityStanding::Declined;
        vocabulary.get(&it.key).filter(|_| !declined)
    });
    first.map(|it| it.group.to_owned())
}
