//! What an association is: three layers on one row, each value with its source and age.
//!
//! National facts are read-only and dated; the association's own come on top and never overwrite
//! them; the municipality's internal notes are for staff alone. No I/O here. What the public may
//! see of it all is decided in one place, [`crate::public`].

mod change;
mod contact;
mod fault;
mod internal;
mod own;
mod unconfirmed;
mod words;

use diesel_derive_newtype::DieselNewType;
use kernel::{Instant, OrganisationNumber};
use serde::{Deserialize, Serialize};

pub use change::{Change, ChangeKind};
pub use contact::{Contact, Purpose};
pub use fault::{FaultAbout, FaultReport};
pub use internal::{Approval, InternalRecord, Note};
pub use own::{Group, Link, MeetingPlace, OwnLayer, OwnProfile};
pub use unconfirmed::Unconfirmed;
pub use words::{
    AccessFeature, ActivityStanding, Gender, Openness, Standing, StepFree, TargetGroup,
};

use crate::{
    national::{Entity, VoluntaryRecord},
    vocabulary::IcnpoCode,
};

/// The id of an association: ours, for life, whatever happens to its number.
#[derive(
    Clone, Debug, DieselNewType, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct AssociationId(pub String);

impl std::fmt::Display for AssociationId {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// An association with all its layers.
#[derive(Clone, Debug, PartialEq)]
pub struct Association {
    /// Ours, for life.
    pub id: AssociationId,
    /// National, where it has one.
    pub organisation_number: Option<OrganisationNumber>,
    /// As people write it.
    pub name: String,
    /// Whether it lives.
    pub standing: Standing,
    /// Counts changes; a form carries it, so that nobody overwrites another's work.
    pub version: i64,
    /// National layer: the entity register, with when it was read.
    pub entity: Option<Dated<Entity>>,
    /// National layer: the voluntary register, with when it was read.
    pub voluntary: Option<Dated<VoluntaryRecord>>,
    /// All national categories, by rank.
    pub categories: Vec<IcnpoCode>,
    /// Activity types, proposed or chosen.
    pub activities: Vec<Activity>,
    /// Own layer.
    pub own: Option<OwnProfile>,
    /// Counts changes of the own layer; 0 when it has none.
    pub own_version: i64,
    /// Internal layer.
    pub internal: InternalRecord,
}

/// Something read from a national register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated<T> {
    /// What was read.
    pub facts: T,
    /// When.
    pub fetched_at: Instant,
    /// Whether the latest reading still had it.
    pub in_latest_file: bool,
}

/// An activity type an association has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// Key in the vocabulary.
    pub key: String,
    /// Proposed by us, chosen or declined by the association.
    pub standing: ActivityStanding,
    /// For a proposal, what it was read from: `name:korps`, `activity:sang`, `category:1200`.
    pub because: String,
}

impl Association {
    /// Where messages to it go: its own address, else the national one. Never shown.
    pub fn email(&self) -> Option<&str> {
        let own = self
            .own
            .as_ref()
            .map(|own| own.email.as_str())
            .filter(|email| !email.is_empty());
        own.or_else(|| self.entity.as_ref()?.facts.email.as_deref())
    }

    /// The same association, were `layer` what it says about itself.
    #[must_use]
    pub fn with_layer(&self, layer: &OwnLayer) -> Self {
        let settled = |key: &str| {
            layer
                .chosen
                .iter()
                .chain(&layer.declined)
                .any(|own| own == key)
        };
        let of = |keys: &[String], standing: ActivityStanding| -> Vec<Activity> {
            let activity = |key: &String| Activity {
                key: key.clone(),
                standing,
                because: String::new(),
            };
            keys.iter().map(activity).collect()
        };
        let proposed = self.activities.iter().filter(|activity| {
            activity.standing == ActivityStanding::Proposed && !settled(&activity.key)
        });
        let mut activities = of(&layer.chosen, ActivityStanding::Chosen);
        activities.extend(of(&layer.declined, ActivityStanding::Declined));
        activities.extend(proposed.cloned());
        Self {
            own: Some(layer.profile.clone()),
            activities,
            ..self.clone()
        }
    }

    /// All that it decides about itself.
    pub fn own_layer(&self) -> OwnLayer {
        let with = |standing: ActivityStanding| {
            let those = self
                .activities
                .iter()
                .filter(move |it| it.standing == standing);
            those.map(|activity| activity.key.clone()).collect()
        };
        OwnLayer {
            profile: self.own.clone().unwrap_or_default(),
            chosen: with(ActivityStanding::Chosen),
            declined: with(ActivityStanding::Declined),
        }
    }
}
