//! What this room brings to the house; see [`web::Capability`].

use jobs::Daily;
use web::{Capability, Navigation, StaffNavigation};

use crate::{access::RULES, demo, nightly, pages, parts, rights, routes::ROUTES, store};

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: store::MIGRATIONS,
        pages: pages::routes,
        routes: ROUTES,
        navigation: NAVIGATION,
        staff_navigation: STAFF_NAVIGATION,
        jobs: nightly::jobs,
        schedule: SCHEDULE,
        task_kinds: nightly::TASK_KINDS,
        goals: pages::goals,
        parts: parts::parts,
        merge: parts::merge,
        unmerge: parts::unmerge,
        demo: demo::fill,
        permissions: || access::describe(RULES),
        personal_data: rights::PERSONAL_DATA,
        person: rights::RIGHTS,
        ..Capability::new("strategy", TEXTS)
    }
}

const SCHEDULE: &[Daily] = &[nightly::AT];

const TEXTS: texts::Source = texts::Source {
    room: "strategy",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};

const NAVIGATION: &[Navigation] = &[Navigation {
    path: "/strategi",
    text_id: texts::id("strategy-nav"),
}];

const STAFF_NAVIGATION: &[StaffNavigation] = &[StaffNavigation {
    path: "/saker/strategi",
    text_id: texts::id("strategy-nav-staff"),
    may: |actor| crate::access::may(actor, crate::access::Action::See).is_ok(),
}];
