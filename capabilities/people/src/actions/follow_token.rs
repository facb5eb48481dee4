//! Staff roles as the municipality's own sign-in says: groups or app roles in the token.
//!
//! Who is in a group has its role from this sign-in on; who no longer is loses it at the next. When
//! Entra ID leaves groups out because there are too many, that is no group: use app roles
//! (learn.microsoft.com). What an administrator gave by hand is left alone. The last administrator
//! keeps her role whatever a token says.

use access::{Actor, PersonId, RoleKind, Source};
use db::{Conn, Error, settings::Setting};
use identity::roles::{self, Ending};
use serde::{Deserialize, Serialize};
use web::Town;

use super::staff::{StaffRole, administrator_is_left, give};
use crate::access::{Action, may};

/// Which groups of which provider give which roles.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StaffGroups {
    /// In the order they are shown.
    pub groups: Vec<StaffGroup>,
}

/// One group and what it gives.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StaffGroup {
    /// The short name of the provider.
    pub provider: String,
    /// The value of the claim.
    pub group: String,
    /// The role, as stored.
    pub kind: String,
    /// The key of a unit; empty: none.
    pub unit: String,
}

impl Setting for StaffGroups {
    const NAME: &'static str = "people.staff_groups";
}

/// Makes the roles that come from tokens those of this sign-in.
pub fn follow_token(
    town: &Town,
    conn: &mut Conn,
    person: &PersonId,
    provider: &str,
    claimed: &[String],
) -> Result<(), Error> {
    let Ok(permit) = may(&Actor::Program, Action::FollowToken) else {
        return Ok(());
    };
    let settings = db::settings::get::<StaffGroups>(conn)?.value;
    let wanted: Vec<StaffRole> = settings
        .groups
        .iter()
        .filter(|it| it.provider == provider && claimed.contains(&it.group))
        .filter_map(StaffGroup::role)
        .collect();
    let held = roles::of_person(conn, &*town.clock, person)?;
    for own in held.iter().filter(|own| own.source == Source::Token) {
        let still = wanted
            .iter()
            .any(|role| role.kind == own.kind && role.unit.as_deref() == own.of.unit());
        if still {
            continue;
        }
        if own.is_administrator() && !administrator_is_left(town, conn, Some(&own.id), None)? {
            tracing::warn!(
                "the last administrator is in no group that gives the role, and keeps it"
            );
            continue;
        }
        roles::end(conn, &*town.clock, &own.id, Ending::Withdrawn)?;
        let ended = access::Versions::default();
        access::record(conn, &*town.clock, &*town.ids, &permit, &own.id, ended)?;
    }
    for role in &wanted {
        give(town, conn, &permit, person, role, (Source::Token, None))?;
    }
    Ok(())
}

impl StaffGroup {
    fn role(&self) -> Option<StaffRole> {
        let kind = RoleKind::from_word(&self.kind).filter(|kind| kind.is_municipal())?;
        Some(StaffRole {
            kind,
            unit: Some(self.unit.clone()).filter(|unit| !unit.is_empty()),
            capabilities: Vec::new(),
            until: None,
        })
    }
}
