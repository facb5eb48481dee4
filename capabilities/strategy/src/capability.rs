//! What this room brings to the house; see [`web::Capability`].

use web::{Capability, Navigation};

use crate::{access::RULES, demo, pages, rights, routes::ROUTES, store};

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: store::MIGRATIONS,
        pages: pages::routes,
        routes: ROUTES,
        navigation: NAVIGATION,
        staff_navigation: STAFF_NAVIGATION,
        demo: demo::fill,
        permissions: || access::describe(RULES),
        personal_data: rights::PERSONAL_DATA,
        person: rights::RIGHTS,
        ..Capability::new("strategy", TEXTS)
    }
}

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

const STAFF_NAVIGATION: &[Navigation] = &[Navigation {
    path: "/saker/strategi",
    text_id: texts::id("strategy-nav-staff"),
}];
