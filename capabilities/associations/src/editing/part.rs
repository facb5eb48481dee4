//! How complete the page is, in words, for Min forening: what is missing first, never a percentage.

use askama::Template;
use db::Conn;
use texts::Speaker;
use web::{PageError, Part, Place, Visit};

use super::Section;
use crate::{
    access::{Action, is_public, may},
    model::{Association, AssociationId, Openness},
    store,
};

/// Something people decide by, and whether it is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lack {
    /// What to write, such as «Når og hvor gruppene møtes».
    pub words: String,
    /// The last part of the address of the page where one does.
    pub slug: &'static str,
    /// Whether it is there.
    pub is_there: bool,
}

/// As many as one is told of at once.
const MOST_TOLD: usize = 3;

#[derive(Template)]
#[template(path = "editing/part.html")]
struct ProfilePart<'a> {
    visit: &'a Visit,
    association: &'a Association,
    lacks: Vec<Lack>,
}

/// What people decide by, what is most asked for first.
pub fn lacks(say: &Speaker, association: &Association) -> Vec<Lack> {
    let own = association.own.clone().unwrap_or_default();
    let lack = |id: &str, section: Section, is_there: bool| Lack {
        words: say.t(id).into_owned(),
        slug: section.slug(),
        is_there,
    };
    let chosen = association
        .activities
        .iter()
        .any(|it| it.standing == crate::model::ActivityStanding::Chosen);
    vec![
        lack(
            texts::id("lack-description"),
            Section::About,
            !own.description.is_empty(),
        ),
        lack(texts::id("lack-activities"), Section::Activities, chosen),
        lack(
            texts::id("lack-groups"),
            Section::Groups,
            own.groups.iter().any(|group| !group.meets.is_empty()),
        ),
        lack(
            texts::id("lack-places"),
            Section::Places,
            !own.meeting_places.is_empty(),
        ),
        lack(
            texts::id("lack-room"),
            Section::Practical,
            own.openness != Openness::Unknown,
        ),
        lack(
            texts::id("lack-price"),
            Section::Practical,
            own.price_ore.is_some(),
        ),
        lack(
            texts::id("lack-start"),
            Section::About,
            !own.how_to_start.is_empty(),
        ),
        lack(
            texts::id("lack-access"),
            Section::Practical,
            !own.accessibility.is_empty(),
        ),
        lack(
            texts::id("lack-email"),
            Section::Practical,
            association.email().is_some(),
        ),
        Lack {
            slug: "logo",
            ..lack(texts::id("lack-logo"), Section::About, own.logo.is_some())
        },
    ]
}

/// The part of Min forening.
pub fn my_part(visit: &Visit, conn: &mut Conn, id: &str) -> Result<Vec<Part>, PageError> {
    let Some(association) = store::one(conn, &AssociationId(id.to_owned()))? else {
        return Ok(Vec::new());
    };
    if may(&visit.actor(), Action::EditProfile, Some(&association)).is_err() {
        return Ok(Vec::new());
    }
    let part = ProfilePart {
        visit,
        lacks: lacks(visit.say(), &association),
        association: &association,
    };
    let html = part.render().map_err(|fault| PageError::fault(&fault))?;
    Ok(vec![Part {
        rank: 10,
        place: Place::Side,
        html,
    }])
}

impl ProfilePart<'_> {
    fn missing(&self) -> Vec<&Lack> {
        self.lacks.iter().filter(|lack| !lack.is_there).collect()
    }

    fn told(&self) -> Vec<&Lack> {
        self.missing().into_iter().take(MOST_TOLD).collect()
    }

    fn filled(&self) -> i64 {
        let filled = self.lacks.iter().filter(|lack| lack.is_there).count();
        i64::try_from(filled).unwrap_or_default()
    }

    fn missing_words(&self) -> String {
        let count = i64::try_from(self.missing().len()).unwrap_or_default();
        self.visit.say().tn("lack-count", count)
    }

    fn path(&self, slug: &str) -> String {
        let profile = super::path(&self.association.id.0);
        self.visit.to(&format!("{profile}/{slug}"))
    }

    fn profile(&self) -> String {
        self.visit.to(&super::path(&self.association.id.0))
    }

    fn public_page(&self) -> Option<String> {
        let there = self.visit.to(&format!("/forening/{}", self.association.id));
        is_public(self.association).then_some(there)
    }
}
