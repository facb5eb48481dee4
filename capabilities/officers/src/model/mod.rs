//! Words and rules of who acts for an association, without reading or writing.

mod claim;
mod founding;
mod handover;
mod invitation;
mod rules;

pub use claim::{Claim, ClaimState, Objection, Way};
pub use founding::{Founding, FoundingState, NumberRequest};
pub use handover::Handover;
pub use invitation::{Invitation, InvitationState};
pub use rules::OfficerRules;

use access::{RoleKind, Scope};
use identity::national::NationalRoleKind;

/// What an association's own people can be, in the order people are shown them.
pub const KINDS: [RoleKind; 9] = [
    RoleKind::Chair,
    RoleKind::DeputyChair,
    RoleKind::Manager,
    RoleKind::Treasurer,
    RoleKind::BoardMember,
    RoleKind::Contact,
    RoleKind::BusinessManager,
    RoleKind::Accountant,
    RoleKind::Delegate,
];

/// What a claim can be about: roles that bear responsibility, so no delegates.
pub const CLAIMABLE: [RoleKind; 7] = [
    RoleKind::Chair,
    RoleKind::DeputyChair,
    RoleKind::Manager,
    RoleKind::Treasurer,
    RoleKind::BoardMember,
    RoleKind::Contact,
    RoleKind::BusinessManager,
];

/// What the entity register's role is called here.
pub fn kind_of(national: NationalRoleKind) -> RoleKind {
    match national {
        NationalRoleKind::Chair => RoleKind::Chair,
        NationalRoleKind::DeputyChair => RoleKind::DeputyChair,
        NationalRoleKind::BoardMember => RoleKind::BoardMember,
        NationalRoleKind::Manager => RoleKind::Manager,
        NationalRoleKind::Contact => RoleKind::Contact,
        NationalRoleKind::BusinessManager => RoleKind::BusinessManager,
    }
}

/// Whether whoever has these scopes answers for the association.
pub fn answers_for(scopes: &[Scope]) -> bool {
    scopes.contains(&Scope::Officers)
}

/// An address on a screen: enough to know it by, too little to write to: `p…@korps.example`.
pub fn masked(email: &str) -> Option<String> {
    let (local, domain) = email.trim().rsplit_once('@')?;
    let first = local.chars().next()?;
    Some(format!("{first}…@{domain}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_shown_by_its_first_letter() {
        assert_eq!(
            masked("post@korps.example").as_deref(),
            Some("p…@korps.example")
        );
        assert_eq!(masked(" åse@lag.no").as_deref(), Some("å…@lag.no"));
        assert_eq!(masked("@lag.no"), None);
        assert_eq!(masked("post"), None);
    }

    #[test]
    fn every_kind_of_an_association_can_be_given_and_no_other() {
        for kind in RoleKind::ALL {
            assert_eq!(
                KINDS.contains(&kind),
                !kind.is_municipal(),
                "{}",
                kind.word()
            );
        }
    }
}
