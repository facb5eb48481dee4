//! What this room brings to the house; see [`web::Capability`].

use db::Migration;
use web::{Capability, PersonRights, PersonalData, RouteLine, StaffNavigation};

use crate::{access::RULES, demo, pages, rights, seats};

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: MIGRATIONS,
        pages: pages::routes,
        routes: ROUTES,
        staff_navigation: STAFF_NAVIGATION,
        permissions: || access::describe(RULES),
        demo: demo::fill,
        personal_data: PERSONAL_DATA,
        person: PersonRights {
            export: rights::export,
            erase: rights::erase,
        },
        seats: seats::seats,
        ..Capability::new("councils", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "councils",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};

const MIGRATIONS: &[Migration] = &[Migration::shared(
    "councils",
    "0001_councils",
    include_str!("../schema/0001_councils.sql"),
)];

const STAFF_NAVIGATION: &[StaffNavigation] = &[StaffNavigation {
    path: "/saker/rad",
    text_id: texts::id("councils-nav"),
    may: |actor| crate::access::may(actor, crate::access::Action::Read).is_ok(),
}];

const READ: &str = "councils.read";
const ARRANGE: &str = "councils.arrange";
const SEE_OWN: &str = "councils.see_own";

const ROUTES: &[RouteLine] = &[
    RouteLine::public("/{language}/rad", "councils"),
    RouteLine::public("/{language}/rad/{id}", "one council"),
    RouteLine::get("/{language}/mine-rad", SEE_OWN, "her own places"),
    RouteLine::get(
        "/{language}/mine-rad/plass/{token}",
        SEE_OWN,
        "a place that is offered",
    ),
    RouteLine::post(
        "/{language}/mine-rad/plass/{token}",
        "councils.join",
        "say yes to it",
    ),
    RouteLine::get("/{language}/saker/rad", READ, "every council"),
    RouteLine::post("/{language}/saker/rad", ARRANGE, "make a council"),
    RouteLine::get("/{language}/saker/rad/{id}", READ, "a council"),
    RouteLine::post("/{language}/saker/rad/{id}", ARRANGE, "change it"),
    RouteLine::post("/{language}/saker/rad/{id}/plass", ARRANGE, "make a seat"),
    RouteLine::post(
        "/{language}/saker/rad/{id}/medlem",
        ARRANGE,
        "give somebody a seat",
    ),
    RouteLine::post(
        "/{language}/saker/rad/{id}/medlem/{member}/slutt",
        ARRANGE,
        "end a membership",
    ),
];

const PERSONAL_DATA: &[PersonalData] = &[PersonalData {
    place: "council_member.person_id, council_member.name, council_member.email, council_member.token_hash",
    purpose: "who sits in a council, and reaches its work",
    basis: "public task, GDPR art. 6(1)(e)",
    retention: "as long as the council's advice is kept; the address until the link is used",
    erasure: "handed out; the name and address are emptied, the seat's history stays",
}];
