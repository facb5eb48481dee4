//! The kinds of tasks this room opens.

use tasks::Addressee;
use web::TaskKind;

/// A claim waits for an answer.
pub const CLAIM: &str = "officers.claim";
/// Somebody objected to a claim.
pub const OBJECTION: &str = "officers.objection";
/// One answers for the association alone.
pub const SECOND: &str = "officers.second";
/// Nobody answers for the association.
pub const NOBODY: &str = "officers.nobody";
/// The national register no longer knows a role.
pub const GRACE: &str = "officers.grace";
/// Somebody's access ends soon.
pub const ENDS: &str = "officers.ends";
/// An association was founded.
pub const FOUNDING: &str = "officers.founding";
/// An association has got an organisation number.
pub const NUMBER: &str = "officers.number";
/// The association is no more, and people act for it.
pub const DISSOLVED: &str = "officers.dissolved";

/// The association is in another municipality now, and people act for it.
pub const MOVED_AWAY: &str = "officers.moved_away";

/// Those that come to the municipality's own people.
pub const FOR_STAFF: &[TaskKind] = &[
    TaskKind {
        kind: CLAIM,
        text_id: "officers-kind-claim",
        ends_by_hand: false,
    },
    TaskKind {
        kind: OBJECTION,
        text_id: "officers-kind-objection",
        ends_by_hand: false,
    },
    TaskKind {
        kind: FOUNDING,
        text_id: "officers-kind-founding",
        ends_by_hand: false,
    },
    TaskKind {
        kind: NUMBER,
        text_id: "officers-kind-number",
        ends_by_hand: true,
    },
    TaskKind {
        kind: NOBODY,
        text_id: "officers-kind-nobody",
        ends_by_hand: true,
    },
    TaskKind {
        kind: DISSOLVED,
        text_id: "officers-kind-dissolved",
        ends_by_hand: true,
    },
    TaskKind {
        kind: MOVED_AWAY,
        text_id: "officers-kind-moved-away",
        ends_by_hand: true,
    },
];

/// The municipality's own people who work with roles in associations.
pub fn to_staff() -> Addressee {
    Addressee::Staff {
        capability: "officers".to_owned(),
        unit: String::new(),
    }
}
