//! What an association says about itself.

use jiff::civil::Date;
use kernel::{Position, Translated};
use serde::{Deserialize, Serialize};

use super::{AccessFeature, Gender, Openness, StepFree, TargetGroup};

/// The association's own words and facts. Public, except the e-mail address.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
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
    /// Its logo: the id of a stored file, drawn anew by us.
    pub logo: Option<String>,
    /// Where it meets.
    pub meeting_places: Vec<MeetingPlace>,
    /// Its groups.
    pub groups: Vec<Group>,
    /// Where to read more.
    pub links: Vec<Link>,
}

/// A place where an association meets; public because the association said so.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    /// For girls and women, boys and men, or all.
    pub gender: Gender,
    /// Such as «nybegynnere» or «3. divisjon»; may be empty.
    pub level: String,
    /// Whether it is adapted for people with disabilities.
    pub para: bool,
    /// How many take part, when it has been said.
    pub size: Option<i32>,
}

/// A link the association wants people to find.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// What it leads to.
    pub label: String,
    /// An `https` or `http` address.
    pub address: String,
}

/// All that an association decides about itself: its words and facts, and its activities. What is
/// kept of each version, so that a change can be shown and taken back.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OwnLayer {
    /// Its words and facts.
    pub profile: OwnProfile,
    /// Keys of the activities it has chosen.
    pub chosen: Vec<String>,
    /// Keys of the activities that were proposed and that it has declined.
    pub declined: Vec<String>,
}
