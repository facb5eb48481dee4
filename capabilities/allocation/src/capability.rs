//! What this room brings to the house; see [`web::Capability`].

use db::Migration;
use web::{Capability, PersonRights, PersonalData, RouteLine, StaffNavigation};

use crate::{access::RULES, demo, pages, rights};

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: MIGRATIONS,
        pages: pages::routes,
        routes: ROUTES,
        staff_navigation: STAFF_NAVIGATION,
        permissions: || access::describe(RULES),
        demo: demo::fill,
        also_here: &[("/saker/kjoring", "/saker/nokler")],
        personal_data: PERSONAL_DATA,
        person: PersonRights {
            export: rights::export,
            erase: rights::erase,
        },
        // What was frozen stays as it was, when two associations become one.
        ..Capability::new("allocation", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "allocation",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};

const MIGRATIONS: &[Migration] = &[Migration::shared(
    "allocation",
    "0001_allocation",
    include_str!("../schema/0001_allocation.sql"),
)];

const STAFF_NAVIGATION: &[StaffNavigation] = &[StaffNavigation {
    path: "/saker/nokler",
    text_id: texts::id("alloc-keys"),
    may: |actor| crate::access::may(actor, crate::access::Action::See).is_ok(),
}];

const SEE: &str = "allocation.see";
const WRITE: &str = "allocation.write_keys";
const RUN: &str = "allocation.run";

const ROUTES: &[RouteLine] = &[
    RouteLine::get(
        "/{language}/saker/nokler",
        SEE,
        "every key, and the latest runs",
    ),
    RouteLine::post("/{language}/saker/nokler", WRITE, "begin a key"),
    RouteLine::get(
        "/{language}/saker/nokler/{version}",
        SEE,
        "a version of a key",
    ),
    RouteLine::post(
        "/{language}/saker/nokler/{version}",
        WRITE,
        "name a key, or move its steps",
    ),
    RouteLine::get(
        "/{language}/saker/nokler/{version}/steg",
        WRITE,
        "a step of a draft",
    ),
    RouteLine::post(
        "/{language}/saker/nokler/{version}/steg",
        WRITE,
        "add or change a step",
    ),
    RouteLine::post(
        "/{language}/saker/nokler/{version}/vedta",
        "allocation.decide_keys",
        "enter that a key was decided",
    ),
    RouteLine::post(
        "/{language}/saker/nokler/{version}/forkast",
        WRITE,
        "put a draft away",
    ),
    RouteLine::post(
        "/{language}/saker/nokler/{version}/ny",
        WRITE,
        "begin the next version",
    ),
    RouteLine::get("/{language}/saker/kjoring", RUN, "a new trial"),
    RouteLine::post("/{language}/saker/kjoring", RUN, "run a trial"),
    RouteLine::get("/{language}/saker/kjoring/{run}", SEE, "a run"),
    RouteLine::get(
        "/{language}/saker/kjoring/{run}/tall",
        SEE,
        "the numbers a run stood on",
    ),
    RouteLine::get(
        "/{language}/saker/kjoring/{run}/forening/{association}",
        SEE,
        "why an association gets what it gets",
    ),
    RouteLine::get(
        "/{language}/saker/kjoring/{run}/tabell.csv",
        SEE,
        "a run as CSV",
    ),
    RouteLine::get(
        "/{language}/saker/kjoring/{run}/tabell.xlsx",
        SEE,
        "a run as a spreadsheet",
    ),
    RouteLine::get(
        "/{language}/saker/kjoring/{run}/kjoring.json",
        SEE,
        "a run with all it was made from",
    ),
];

const TASK: &str = "public task, GDPR art. 6(1)(e)";
const KEPT: &str = "as long as the case it belongs to (arkivlova)";

const PERSONAL_DATA: &[PersonalData] = &[
    PersonalData {
        place: "allocation_key.made_by, allocation_key_version.made_by, \
                allocation_key_version.frozen_by",
        purpose: "who wrote a key and entered that it was decided",
        basis: TASK,
        retention: KEPT,
        erasure: "handed out; the id stays, and leads to nobody once the person is emptied",
    },
    PersonalData {
        place: "allocation_snapshot.taken_by, allocation_run.made_by",
        purpose: "who froze numbers and ran a key on them",
        basis: TASK,
        retention: KEPT,
        erasure: "handed out; the id stays, and leads to nobody once the person is emptied",
    },
];
