//! What anybody may see of the register, decided in one place.
//!
//! Page, list, search, open data and file all read [`Listing`]s from the [`Register`], never an
//! [`Association`], so what is left out here is left out everywhere. Left out by default: street
//! addresses and «c/o» lines (in one register in two the address is somebody's home), national
//! e-mail and telephone, every person, bank accounts, internal notes. An association whose name or
//! category reveals health, faith, politics, origin or the like gets stricter defaults
//! ([`Sensitivity`]): no district from its address, no national free text, and no activity that
//! we merely propose. The page «Om opplysningene» says so, and why.

mod facets;
mod find;
mod register;

use jiff::civil::Date;
use kernel::{Instant, Language, Municipality, OrganisationNumber, Translated};

pub use facets::{Facet, FacetKind, FacetValue};
pub use find::{Find, Found, FoundListing, Sort};
pub(crate) use register::vocabulary_of;
pub use register::{Register, Sleeping};

use crate::{
    access::is_public,
    model::{
        AccessFeature, ActivityStanding, Association, AssociationId, Group, Link, MeetingPlace,
        Openness, Standing, TargetGroup,
    },
    names::display_name,
    privacy::{Sensitivity, safe_description},
    vocabulary::{IcnpoCode, Vocabulary},
};

/// An association as the public sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct Listing {
    /// Ours, for life.
    pub id: AssociationId,
    /// National, where it has one.
    pub organisation_number: Option<OrganisationNumber>,
    /// As people write it.
    pub name: String,
    /// As the national register writes it, when that is more than another use of capitals.
    pub registered_name: Option<String>,
    /// What people call it for short; may be empty.
    pub short_name: String,
    /// Names it had before.
    pub former_names: Vec<String>,
    /// Active, bankrupt or being wound up.
    pub standing: Standing,
    /// National legal form, in Norwegian, such as «Forening/lag/innretning».
    pub legal_form: Option<String>,
    /// Keys of the vocabulary, chosen first; `true` where we only propose it.
    pub activities: Vec<(String, bool)>,
    /// All national categories, by rank.
    pub categories: Vec<IcnpoCode>,
    /// Key of the district, when it is known and may be shown.
    pub district: Option<String>,
    /// The postal town.
    pub town: String,
    /// The association's own description.
    pub description: Translated,
    /// The national activity text, without persons and addresses; empty when not shown.
    pub national_activity: String,
    /// What a newcomer does first.
    pub how_to_start: Translated,
    /// Whether there is room.
    pub openness: Openness,
    /// What a year costs one person, lowest and highest, in øre.
    pub price_ore: Option<(i64, i64)>,
    /// An address of the web with its scheme.
    pub website: Option<String>,
    /// Whether the contact form reaches somebody.
    pub is_reachable: bool,
    /// Whom it is for.
    pub target_groups: Vec<TargetGroup>,
    /// What makes it possible to take part for more people.
    pub accessibility: Vec<AccessFeature>,
    /// Languages one gets along with, as BCP 47 tags.
    pub languages: Vec<String>,
    /// Where it meets, as it has said itself.
    pub meeting_places: Vec<MeetingPlace>,
    /// Its groups.
    pub groups: Vec<Group>,
    /// Where to read more.
    pub links: Vec<Link>,
    /// When it was founded.
    pub founded_on: Option<Date>,
    /// Since when it is in the voluntary register.
    pub voluntary_since: Option<Date>,
    /// Whether it is in the voluntary register now.
    pub in_voluntary_register: bool,
    /// Whether it takes part in grasrotandelen.
    pub grassroots: bool,
    /// When the association last confirmed its own facts.
    pub confirmed_on: Option<Date>,
    /// The last day of its confirmation, when it has passed and lists should say so.
    pub unconfirmed_since: Option<Date>,
    /// When the national facts were read.
    pub fetched_at: Option<Instant>,
    /// When the voluntary register was read, where it has the association.
    pub voluntary_fetched_at: Option<Instant>,
    /// Whether the latest reading still had it.
    pub in_latest_file: bool,
    /// The organisation number of its main organisation.
    pub main_organisation: Option<OrganisationNumber>,
    /// Why stricter defaults apply, if they do.
    pub sensitivity: Sensitivity,
    /// Its logo: the id of a stored file.
    pub logo: Option<String>,
    /// Whom to turn to, when she has agreed to be shown. On the page alone: in no list, file or open
    /// data.
    pub contact: Option<PublicContact>,
}

/// A contact person as everybody sees her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicContact {
    /// Her name.
    pub name: String,
    /// Her e-mail; may be empty.
    pub email: String,
    /// Her telephone; may be empty.
    pub phone: String,
}

impl Listing {
    /// What the public may see of `association`; `None` when that is nothing.
    pub fn of(
        association: &Association,
        municipality: &Municipality,
        vocabulary: &Vocabulary,
    ) -> Option<Self> {
        is_public(association).then(|| Self::shown(association, municipality, vocabulary))
    }

    /// What the public would see of it, were it listed: for showing a page before it is saved.
    pub fn shown(
        association: &Association,
        municipality: &Municipality,
        vocabulary: &Vocabulary,
    ) -> Self {
        let sensitivity = Sensitivity::of(&association.name, &association.categories);
        let is_stricter = sensitivity.reason().is_some();
        let own = association.own.clone().unwrap_or_default();
        let dated = association.entity.as_ref();
        let entity = dated.map(|dated| &dated.facts);
        let voluntary = association.voluntary.as_ref().map(|dated| &dated.facts);
        let address =
            entity.and_then(|e| e.business_address.as_ref().or(e.postal_address.as_ref()));
        let of_address = address
            .and_then(|address| municipality.district_of(address.postal_code.as_deref()?))
            .map(|district| district.key.clone())
            .filter(|_| !is_stricter);
        let known = |key: &String| municipality.district(key).is_some();
        let of_places = own
            .meeting_places
            .iter()
            .map(|place| place.district.clone())
            .find(known);
        let district = Some(own.district.clone())
            .filter(known)
            .or(of_places)
            .or(of_address);
        let town = address
            .and_then(|address| address.town.as_deref())
            .map(display_name);
        let national_text = entity
            .and_then(|entity| entity.activity.as_deref())
            .unwrap_or_default();
        let own_web = Some(own.website.as_str()).filter(|address| !address.is_empty());
        let website = own_web
            .or_else(|| entity?.website.as_deref())
            .and_then(web_address);
        let relation = voluntary.and_then(|record| record.relations.first());
        Self {
            id: association.id.clone(),
            organisation_number: association.organisation_number.clone(),
            registered_name: entity
                .map(|entity| entity.name.clone())
                .filter(|name| name.to_lowercase() != association.name.to_lowercase()),
            name: association.name.clone(),
            short_name: own.short_name,
            former_names: entity
                .map(|entity| {
                    entity
                        .former_names
                        .iter()
                        .map(|f| display_name(&f.name))
                        .collect()
                })
                .unwrap_or_default(),
            standing: association.standing,
            legal_form: entity
                .and_then(|entity| entity.form.as_ref())
                .and_then(|form| form.description.clone()),
            activities: activities(association, vocabulary, is_stricter),
            categories: association.categories.clone(),
            district,
            town: town.unwrap_or_default(),
            description: own.description,
            national_activity: if is_stricter {
                String::new()
            } else {
                as_a_sentence(&safe_description(national_text))
            },
            how_to_start: own.how_to_start,
            openness: own.openness,
            price_ore: own.price_ore,
            website,
            is_reachable: association.email().is_some(),
            target_groups: own.target_groups,
            accessibility: own.accessibility,
            languages: own.languages,
            meeting_places: own.meeting_places,
            groups: own.groups,
            links: own
                .links
                .into_iter()
                .filter(|l| web_address(&l.address).is_some())
                .collect(),
            founded_on: entity.and_then(|entity| entity.founded_on),
            voluntary_since: entity
                .and_then(|entity| entity.in_voluntary_register_since)
                .or_else(|| voluntary.and_then(|it| it.first_entered_on.or(it.entered_on))),
            in_voluntary_register: entity.and_then(|e| e.in_voluntary_register) == Some(true),
            grassroots: voluntary
                .and_then(|record| record.grasrot.as_ref())
                .and_then(|grasrot| grasrot.takes_part)
                == Some(true),
            confirmed_on: own.confirmed_on,
            unconfirmed_since: None,
            fetched_at: dated.map(|dated| dated.fetched_at),
            voluntary_fetched_at: association.voluntary.as_ref().map(|dated| dated.fetched_at),
            in_latest_file: dated.is_none_or(|dated| dated.in_latest_file),
            main_organisation: relation.map(|relation| relation.to.clone()),
            sensitivity,
            logo: own.logo,
            contact: None,
        }
    }

    /// Whether the association has confirmed its facts in the 12 months before `today`.
    pub fn is_confirmed(&self, today: Date) -> bool {
        let a_year_ago = today.saturating_sub(jiff::Span::new().years(1));
        self.confirmed_on.is_some_and(|on| on > a_year_ago)
    }

    /// Where it is, in words: the district's name, else the postal town.
    pub fn place<'a>(&'a self, municipality: &'a Municipality, language: Language) -> &'a str {
        let district = self
            .district
            .as_ref()
            .and_then(|key| municipality.district(key));
        district.map_or(&self.town, |district| district.name_in(language))
    }
}

fn activities(
    association: &Association,
    vocabulary: &Vocabulary,
    is_stricter: bool,
) -> Vec<(String, bool)> {
    let shown = |standing: ActivityStanding| {
        association
            .activities
            .iter()
            .filter(move |activity| activity.standing == standing)
    };
    let chosen = shown(ActivityStanding::Chosen).map(|activity| (activity.key.clone(), false));
    let proposed = shown(ActivityStanding::Proposed)
        .filter(|activity| {
            let reveals = vocabulary
                .get(&activity.key)
                .is_none_or(|known| known.sensitive.is_some());
            !(is_stricter && reveals)
        })
        .map(|activity| (activity.key.clone(), true));
    let known = |(key, _): &(String, bool)| vocabulary.get(key).is_some();
    chosen.chain(proposed).filter(known).collect()
}

/// The registers have many texts in capitals alone; people do not write so.
fn as_a_sentence(text: &str) -> String {
    if text.chars().any(char::is_lowercase) {
        return text.to_owned();
    }
    let mut letters = text.chars();
    let first = letters.next().map(String::from).unwrap_or_default();
    first + &letters.as_str().to_lowercase()
}

/// An address a page may link to: http or https, with a host. The national register often leaves
/// the scheme out.
pub fn web_address(written: &str) -> Option<String> {
    let written = written.trim();
    let lower = written.to_ascii_lowercase();
    let rest = lower
        .strip_prefix("https://")
        .or_else(|| lower.strip_prefix("http://"));
    let address = match rest {
        Some(_) => written.to_owned(),
        None if lower.contains(':') => return None,
        None => format!("https://{written}"),
    };
    let host = rest
        .unwrap_or(&lower)
        .split(['/', '?', '#'])
        .next()
        .unwrap_or_default();
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | ':');
    let sound = host.contains('.') && host.chars().all(plain) && !host.starts_with('.');
    let clean = !address
        .chars()
        .any(|c| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>'));
    (sound && clean).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_capitals_is_shown_as_a_sentence() {
        assert_eq!(as_a_sentence("ØVING OG KONSERTER"), "Øving og konserter");
        assert_eq!(as_a_sentence("Korps i NMF."), "Korps i NMF.");
        assert_eq!(as_a_sentence(""), "");
    }

    #[test]
    fn only_addresses_of_the_web_become_links() {
        assert_eq!(
            web_address("www.sandvik.example"),
            Some("https://www.sandvik.example".into())
        );
        assert_eq!(
            web_address("http://a.example/x"),
            Some("http://a.example/x".into())
        );
        for wrong in [
            "",
            "ikke noe",
            "javascript:alert(1)",
            "ftp://a.example",
            "https://",
            "a.example\" x",
        ] {
            assert_eq!(web_address(wrong), None, "{wrong}");
        }
    }
}
