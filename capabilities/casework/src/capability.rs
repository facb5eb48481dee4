//! What this room brings to the house; see [`web::Capability`].

use db::Migration;
use serde_json::json;
use web::{Capability, PersonRights, PersonalData, StaffNavigation};

use crate::{access::RULES, demo, pages, routes::ROUTES, store};

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: MIGRATIONS,
        pages: pages::routes,
        routes: ROUTES,
        staff_navigation: NAVIGATION,
        permissions: || access::describe(RULES),
        demo: demo::fill,
        personal_data: PERSONAL_DATA,
        person: PersonRights {
            export: |conn, person| {
                let kept = store::names_of(conn, person)?;
                let kept = kept.into_iter().map(
                    |(name, query)| json!({ "name": name, "address": format!("/saker?{query}") }),
                );
                Ok(json!({ "kept choices": kept.collect::<Vec<_>>() }))
            },
            erase: |conn, _, person| {
                store::forget(conn, person)?;
                Ok(Vec::new())
            },
        },
        ..Capability::new("casework", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "casework",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};

const MIGRATIONS: &[Migration] = &[Migration::shared(
    "casework",
    "0001_casework",
    include_str!("../schema/0001_casework.sql"),
)];

const NAVIGATION: &[StaffNavigation] = &[
    StaffNavigation {
        path: "/saker",
        text_id: texts::id("nav-desk"),
        may: |actor| crate::access::may(actor, crate::access::Action::See, "").is_ok(),
    },
    StaffNavigation {
        path: "/saker/innstillinger",
        text_id: texts::id("nav-settings"),
        may: |actor| crate::access::may(actor, crate::access::Action::Settings, "").is_ok(),
    },
];

const PERSONAL_DATA: &[PersonalData] = &[
    PersonalData {
        place: "saved_view.person_id, saved_view.name",
        purpose: "the choices of tasks a case officer comes back to",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "until she lets go of them, or stops working here",
        erasure: "with the person",
    },
    PersonalData {
        place: "bulk_change.person_id",
        purpose: "who may undo what was done to several tasks",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "as long as the trail of what was done",
        erasure: "holds only the person's id, which names nobody once the person is anonymised",
    },
];
