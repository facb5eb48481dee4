//! What this room brings to the house; see [`web::Capability`].

use jobs::Daily;
use serde_json::{Value, json};
use web::{Capability, StaffNavigation};

use crate::{
    access::RULES, demo, nightly, pages, rights, routes::ROUTES, settings, store, store::ties,
    telling,
};

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: store::MIGRATIONS,
        pages: pages::routes,
        routes: ROUTES,
        staff_navigation: STAFF_NAVIGATION,
        permissions: || access::describe(RULES),
        jobs: nightly::jobs,
        schedule: SCHEDULE,
        demo: demo::fill,
        personal_data: rights::PERSONAL_DATA,
        person: rights::RIGHTS,
        parts: pages::parts,
        followed: telling::followed,
        settings: settings::PAGES,
        also_here: &[("/oppfolging", "/strategi")],
        merge: |conn, from, into| Ok(json!(ties::move_association(conn, from, into)?)),
        unmerge: |conn, from, _, moved: &Value| {
            let ids = moved.as_array().into_iter().flatten();
            let ids: Vec<String> = ids
                .filter_map(|id| id.as_str().map(str::to_owned))
                .collect();
            ties::put_association(conn, &ids, from)
        },
        ..Capability::new("followup", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "followup",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};

const SCHEDULE: &[Daily] = &[nightly::AT];

const STAFF_NAVIGATION: &[StaffNavigation] = &[StaffNavigation {
    path: "/saker/oppfolging",
    text_id: texts::id("followup-nav"),
    may: |actor| crate::access::may(actor, crate::access::Action::See).is_ok(),
}];
