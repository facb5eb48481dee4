//! An association's own page: what it does, when and where, how to start, and where each fact
//! comes from and how old it is.
//!
//! Read from the public listing alone, so no person, street or e-mail can stand here that the
//! association has not made its meeting place. An organisation number in place of the id leads to
//! the page; one that nobody here has is not found.

mod facts;
mod linked_data;
mod sleeping;

use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderMap, StatusCode, header},
    response::IntoResponse,
};
use jiff::civil::Date;
use kernel::OrganisationNumber;
use web::{PageError, PageResult, Visit, assets::icon, page, see_other};

use super::{
    logo_path,
    map::DrawnMap,
    row::{self, Bit},
    words::{self, Said, State},
};
use crate::{
    editing::Preview,
    model::{AssociationId, Gender, Group, MeetingPlace, Openness, StepFree},
    public::{Listing, Register},
    store,
};

const LEAD: usize = 220;

#[derive(Template)]
#[template(path = "association/association.html")]
struct AssociationPage<'a> {
    visit: &'a Visit,
    register: &'a Register,
    listing: &'a Listing,
    about: Option<Said<'a>>,
    lead: String,
    bits: Vec<Bit>,
    map: Option<DrawnMap<'a>>,
    today: Date,
    /// What stands above a page that is shown before it is saved.
    preview: Option<Preview>,
}

/// Answers.
pub async fn get(visit: Visit, Path(id): Path<String>, asked: HeaderMap) -> PageResult {
    let (register, today) = super::register(&visit).await?;
    let known = AssociationId(id);
    let Some(listing) = register.get(&known) else {
        if let Some(asleep) = register.sleeping(&known.0) {
            return sleeping::get(&visit, asleep);
        }
        return match by_number(&visit, &register, &known.0) {
            Err(PageError::NotFound) => by_merge(&visit, &register, known).await,
            other => other,
        };
    };
    register.pages.answer(&visit, today, &asked, || {
        AssociationPage::of(&visit, &register, listing, today).render()
    })
}

/// The page as it will be, for whoever is about to change it.
pub fn preview_of(
    visit: &Visit,
    register: &Register,
    listing: &Listing,
    today: Date,
    preview: Preview,
) -> PageResult {
    let shown = AssociationPage {
        preview: Some(preview),
        ..AssociationPage::of(visit, register, listing, today)
    };
    page(&shown, StatusCode::OK)
}

/// An organisation number leads to the page of whoever has it, for good.
fn by_number(visit: &Visit, register: &Register, written: &str) -> PageResult {
    let number: OrganisationNumber = written.parse().map_err(|_| PageError::NotFound)?;
    let listing = register.with_number(&number).ok_or(PageError::NotFound)?;
    let there = visit.to(&format!("/forening/{}", listing.id));
    Ok((StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, there)]).into_response())
}

/// One that has become a part of another leads to it.
async fn by_merge(visit: &Visit, register: &Register, id: AssociationId) -> PageResult {
    let into = visit.read(move |_, conn| Ok(store::merged_into(conn, &id)?));
    let listing = into.await?.and_then(|into| register.get(&into));
    let there = listing.ok_or(PageError::NotFound)?;
    Ok(see_other(&visit.to(&format!("/forening/{}", there.id))))
}

impl<'a> AssociationPage<'a> {
    fn of(visit: &'a Visit, register: &'a Register, listing: &'a Listing, today: Date) -> Self {
        let say = visit.say();
        let municipality = register.municipality();
        let about = words::about(listing, visit.language());
        let lead = about.as_ref().map(|about| words::opening(about.text, LEAD));
        let places = listing
            .meeting_places
            .iter()
            .filter_map(|place| place.position);
        let pins: Vec<_> = (1..).zip(places).collect();
        let map = (!pins.is_empty())
            .then(|| DrawnMap::of(visit, municipality, &pins))
            .flatten();
        Self {
            bits: row::bits(say, listing, listing.place(municipality, visit.language())),
            lead: lead.unwrap_or_default(),
            visit,
            register,
            listing,
            about,
            map,
            today,
            preview: None,
        }
    }

    /// Whether this is shown before it is saved, and the section has something new.
    fn is_new(&self, section: &str) -> bool {
        self.preview
            .as_ref()
            .is_some_and(|preview| preview.is_new(section))
    }

    fn logo(&self) -> Option<String> {
        Some(logo_path(&self.listing.id.0, self.listing.logo.as_ref()?))
    }

    /// The page where an officer takes on the association, when there is one.
    fn claim(&self) -> Option<String> {
        let there = self
            .visit
            .to(&format!("/forening/{}/ta-ansvar", self.listing.id));
        web::reaches(self.visit, "/forening/{id}/ta-ansvar").then_some(there)
    }

    /// That it let the last day pass, in a sentence.
    fn unconfirmed(&self) -> Option<String> {
        let say = self.visit.say();
        let day = say.date(self.listing.unconfirmed_since?);
        Some(say.ta("unconfirmed-since", &[("day", &day)]))
    }

    fn place(&self) -> &str {
        self.listing
            .place(self.register.municipality(), self.visit.language())
    }

    fn canonical(&self) -> String {
        self.visit.absolute(&self.href(self.listing))
    }

    fn linked_data(&self) -> String {
        linked_data::of(self.visit, self.register, self.listing)
    }

    fn description(&self) -> String {
        let say = self.visit.say();
        let named = self
            .activities()
            .into_iter()
            .map(|it| words::in_a_sentence(&it.name));
        let names: Vec<String> = named.collect();
        let here = [
            ("name", self.listing.name.as_str()),
            ("place", self.place_or_town()),
        ];
        if names.is_empty() {
            return say.ta("association-description-short", &here);
        }
        let listed = say.list(&names);
        say.ta(
            "association-description",
            &[here[0], here[1], ("activities", &listed)],
        )
    }

    fn place_or_town(&self) -> &str {
        let place = self.place();
        let municipality = self.register.municipality();
        if place.is_empty() {
            municipality.name(self.visit.language())
        } else {
            place
        }
    }

    fn states(&self) -> Vec<State> {
        let say = self.visit.say();
        let ending = words::ending(say, self.listing.standing);
        ending
            .into_iter()
            .chain(words::openness(say, self.listing.openness))
            .chain(words::unconfirmed(say, self.listing))
            .collect()
    }

    /// What the text says beyond the lead; all of it where the lead had to be cut.
    fn more(&self) -> Option<Said<'a>> {
        let about = self.about.as_ref()?;
        let whole = about.text.trim();
        let text = whole
            .strip_prefix(self.lead.as_str())
            .unwrap_or(whole)
            .trim();
        (!text.is_empty()).then_some(Said { text, ..*about })
    }

    fn is_own_text(&self) -> bool {
        !self.listing.description.is_empty()
    }

    fn how_to_start(&self) -> Option<Said<'a>> {
        words::nearest(&self.listing.how_to_start, self.visit.language())
    }

    fn activities(&self) -> Vec<ActivityLink> {
        let find = |key: &str| self.visit.to(&format!("/foreninger?activity={key}"));
        let known = self
            .listing
            .activities
            .iter()
            .filter_map(|(key, proposed)| {
                let name = self
                    .register
                    .vocabulary()
                    .get(key)?
                    .name(self.visit.language());
                Some(ActivityLink {
                    name: name.to_owned(),
                    href: find(key),
                    proposed: *proposed,
                })
            });
        known.collect()
    }

    fn has_proposed(&self) -> bool {
        self.listing
            .activities
            .iter()
            .any(|(_, proposed)| *proposed)
    }

    fn ages(&self, group: &Group) -> String {
        words::ages(self.visit.say(), group.ages).unwrap_or_default()
    }

    fn room(&self, group: &Group) -> Option<State> {
        words::openness(self.visit.say(), group.openness)
    }

    // texts: gender-*
    /// «Jenter og kvinner · nybegynnere · tilpasset», under the name of the group.
    fn more_of(&self, group: &Group) -> String {
        let say = self.visit.say();
        let mut parts = Vec::new();
        if group.gender != Gender::All {
            parts.push(
                say.t(&format!("gender-{}", group.gender.word()))
                    .into_owned(),
            );
        }
        if !group.level.is_empty() {
            parts.push(group.level.clone());
        }
        if group.para {
            parts.push(say.t("said-para").into_owned());
        }
        parts.join(" · ")
    }

    /// Whether any group has something in this column: 0 ages, 1 times, 2 places, 3 room.
    fn column(&self, column: u8) -> bool {
        self.listing.groups.iter().any(|group| match column {
            0 => group.ages != (None, None),
            1 => !group.meets.is_empty(),
            2 => !group.place.is_empty(),
            _ => group.openness != Openness::Unknown,
        })
    }

    fn step_free(&self, place: &MeetingPlace) -> Option<State> {
        let say = self.visit.say();
        let (icon, colour, words) = match place.step_free {
            StepFree::Unknown => return None,
            StepFree::Yes => (icon("wheelchair"), "success", say.t("step-free-yes")),
            StepFree::No => (icon("minus-circle"), "neutral", say.t("step-free-no")),
        };
        Some(State {
            icon,
            colour,
            words: words.into_owned(),
        })
    }

    fn district(&self, key: &str) -> Option<String> {
        let district = self.register.municipality().district(key)?;
        Some(self.visit.say().ta(
            "association-districts",
            &[("place", district.name_in(self.visit.language()))],
        ))
    }

    fn access(&self) -> Vec<String> {
        let features = self.listing.accessibility.iter();
        features
            .map(|feature| words::access(self.visit.say(), *feature))
            .collect()
    }

    fn targets(&self) -> String {
        let say = self.visit.say();
        let groups = self.listing.target_groups.iter();
        words::list_of_names(say, groups.map(|group| words::target(say, *group)))
    }

    fn languages(&self) -> String {
        let say = self.visit.say();
        let names: Vec<String> = self
            .listing
            .languages
            .iter()
            .map(|tag| words::language(say, tag))
            .collect();
        say.list(&names)
    }

    // texts: stricter-*
    fn hidden(&self) -> String {
        let say = self.visit.say();
        match self.listing.sensitivity.reason() {
            Some(reason) => {
                let about = say.t(&format!("stricter-{}", reason.key()));
                say.ta("association-hidden-stricter", &[("about", &about)])
            }
            None => say.t("association-hidden").into_owned(),
        }
    }

    /// The language of names, times, places and legal forms, when it is not the page's.
    fn free_text(&self) -> Option<&'static str> {
        words::free_text(self.visit.language())
    }
}

/// An activity, and where to find others that do the same.
struct ActivityLink {
    name: String,
    href: String,
    proposed: bool,
}
