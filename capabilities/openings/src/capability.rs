//! What this room brings to the house; see [`web::Capability`].

use web::{Capability, RouteLine, StaffNavigation};

use crate::{access, demo, jobs, pages, personal_data, store};

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: store::MIGRATIONS,
        pages: pages::routes,
        routes: ROUTES,
        staff_navigation: STAFF_NAVIGATION,
        demo: demo::fill,
        jobs: jobs::kinds,
        schedule: jobs::NIGHTLY,
        permissions: || ::access::describe(access::RULES),
        personal_data: personal_data::PERSONAL_DATA,
        person: personal_data::RIGHTS,
        ..Capability::new("openings", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "openings",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};

const STAFF_NAVIGATION: &[StaffNavigation] = &[StaffNavigation {
    path: "/saker/slipp",
    text_id: texts::id("opening-staff"),
    may: |actor| access::may(actor, access::Action::Watch).is_ok(),
}];

const ROUTES: &[RouteLine] = &[
    RouteLine::public("/{language}/slipp", "times that will be given out"),
    RouteLine::public(
        "/{language}/slipp/{id}",
        "one opening, and one's place in its line",
    ),
    RouteLine::post(
        "/{language}/slipp/{id}/ko",
        "openings.take_part",
        "join the line",
    ),
    RouteLine::post(
        "/{language}/slipp/{id}/ut",
        "openings.take_part",
        "leave the line",
    ),
    RouteLine::post(
        "/{language}/slipp/{id}/velg",
        "openings.take_part",
        "choose a time",
    ),
    RouteLine::post(
        "/{language}/slipp/{id}/onsker",
        "openings.take_part",
        "wish for times",
    ),
    RouteLine::public("/{language}/slipp/{id}/trekning.csv", "how lots were drawn"),
    RouteLine::get("/{language}/saker/slipp", "openings.watch", "all openings"),
    RouteLine::get(
        "/{language}/saker/slipp/ny",
        "openings.plan",
        "a new opening",
    ),
    RouteLine::post(
        "/{language}/saker/slipp/ny",
        "openings.plan",
        "plan an opening",
    ),
    RouteLine::get(
        "/{language}/saker/slipp/{id}",
        "openings.watch",
        "how an opening goes",
    ),
    RouteLine::post(
        "/{language}/saker/slipp/{id}/avlys",
        "openings.plan",
        "call an opening off",
    ),
];
