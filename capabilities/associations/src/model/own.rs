//! What an association says about itself, and what the municipality notes about it.

use jiff::civil::Date;
use kernel::{Position, Translated};

use super::{AccessFeature, Openness, StepFree, TargetGroup};

/// The association's own words and facts. Public, except the e-mail address.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnProfile {
    /// What people call it for short, such as «Skolekorpset»; may be empty.
    pub short_name: String,
    /// What it is and does, a few sentences.
    pub description: Translated,
    /// What a newcomer does first.
    pub how_to_start: Translated,
    /// Whether there is room.
    pub openness: Openness,
    /// What a year costs one person, lowest and highest, in øre.
    pub price_ore: Option<(i64, i64)>,
    /// Web address, when it is not the national one.
    pub website: String,
    /// Where messages from the contact form go. Never shown.
    pub email: String,
    /// Whom it is for.
    pub target_groups: Vec<TargetGroup>,
    /// What makes it possible to take part for more people.
    pub accessibility: Vec<AccessFeature>,
    /// Languages one gets along with, as BCP 47 tags.
    pub languages: Vec<String>,
    /// Key of the district it belongs to, when that is not the one of its address.
    pub district: String,
    /// When it last confirmed that all this is right.
    pub confirmed_on: Option<Date>,
    /// Where it meets.
    pub meeting_places: Vec<MeetingPlace>,
    /// Its groups.
    pub groups: Vec<Group>,
    /// Where to read more.
    pub links: Vec<Link>,
}

/// A place where an association meets; public because the association said so.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeetingPlace {
    /// What the place is called, such as «Kirkebakken skole, aulaen».
    pub name: String,
    /// Street and place; may be empty.
    pub address: String,
    /// Key of the district; may be empty.
    pub district: String,
    /// Where on the map.
    pub position: Option<Position>,
    /// Whether one can come in without steps.
    pub step_free: StepFree,
}

/// A group (team, band, section) of an association.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// Its name, such as «Aspiranter».
    pub name: String,
    /// Youngest and oldest, in years; either may be open.
    pub ages: (Option<i32>, Option<i32>),
    /// When it meets, such as «torsdag kl. 17–18».
    pub meets: String,
    /// Where; may be empty.
    pub place: String,
    /// Whether there is room.
    pub openness: Openness,
}

/// A link the association wants people to find.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What it leads to.
    pub label: String,
    /// An `https` or `http` address.
    pub address: String,
}

/// The municipality's own notes. For staff alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InternalRecord {
    /// Whether the public may see the association at all.
    pub listed: bool,
    /// For colleagues.
    pub note: String,
}

impl Default for InternalRecord {
    fn default() -> Self {
        Self {
            listed: true,
            note: String::new(),
        }
    }
}
