//! Every address of the desk, with what it asks for.

use web::{Reach, RouteLine};

const SEE: &str = "casework.see";
const HANDLE: &str = "casework.handle";
const SAVE_VIEW: &str = "casework.save_view";
const SETTINGS: &str = "casework.settings";

/// For the manifest.
pub const ROUTES: &[RouteLine] = &[
    RouteLine::get(
        "/{language}/saker",
        SEE,
        "the inbox: what waits on the staff",
    ),
    RouteLine {
        method: "GET",
        path: "/{language}/saker/flere",
        reach: Reach::Public,
        purpose: "back to the inbox",
    },
    RouteLine::post(
        "/{language}/saker/flere",
        HANDLE,
        "several tasks at once: what will happen, and doing it",
    ),
    RouteLine::post(
        "/{language}/saker/flere/{id}/angre",
        HANDLE,
        "undo what was done to several tasks",
    ),
    RouteLine::post(
        "/{language}/saker/utvalg",
        SAVE_VIEW,
        "keep a choice of tasks",
    ),
    RouteLine::post(
        "/{language}/saker/utvalg/{id}/fjern",
        SAVE_VIEW,
        "let go of a kept choice",
    ),
    RouteLine::get(
        "/{language}/saker/sak/{id}",
        SEE,
        "one task with its history",
    ),
    RouteLine::get("/{language}/saker.csv", SEE, "the list of tasks as a file"),
    RouteLine::get("/{language}/saker/hjelp", SEE, "help for case officers"),
    RouteLine::get(
        "/{language}/saker/innstillinger",
        SETTINGS,
        "everything the municipality can decide",
    ),
    RouteLine::get(
        "/{language}/saker/innstillinger/kontakt",
        SETTINGS,
        "names, contact and opening hours",
    ),
    RouteLine::post(
        "/{language}/saker/innstillinger/kontakt",
        SETTINGS,
        "change them",
    ),
    RouteLine::get(
        "/{language}/saker/innstillinger/utseende",
        SETTINGS,
        "colours and coat of arms",
    ),
    RouteLine::post(
        "/{language}/saker/innstillinger/utseende",
        SETTINGS,
        "change them",
    ),
    RouteLine::get(
        "/{language}/saker/innstillinger/utseende/farger.css",
        SETTINGS,
        "the colours of a sample",
    ),
    RouteLine::get(
        "/{language}/saker/innstillinger/tekster",
        SETTINGS,
        "find a text",
    ),
    RouteLine::get(
        "/{language}/saker/innstillinger/tekster/{id}",
        SETTINGS,
        "one text in three languages",
    ),
    RouteLine::post(
        "/{language}/saker/innstillinger/tekster/{id}",
        SETTINGS,
        "change it",
    ),
    RouteLine::get(
        "/{language}/saker/innstillinger/bydeler",
        SETTINGS,
        "districts",
    ),
    RouteLine::post(
        "/{language}/saker/innstillinger/bydeler",
        SETTINGS,
        "change them",
    ),
    RouteLine::get(
        "/{language}/saker/innstillinger/aktiviteter",
        SETTINGS,
        "activities in use",
    ),
    RouteLine::post(
        "/{language}/saker/innstillinger/aktiviteter",
        SETTINGS,
        "change them",
    ),
    RouteLine::get(
        "/{language}/saker/innstillinger/{rules}",
        SETTINGS,
        "the rules of a capability",
    ),
    RouteLine::post(
        "/{language}/saker/innstillinger/{rules}",
        SETTINGS,
        "change them",
    ),
    RouteLine::get(
        "/{language}/saker/innstillinger/{part}/tilbake/{version}",
        SETTINGS,
        "what putting an earlier version back would do",
    ),
    RouteLine::post(
        "/{language}/saker/innstillinger/{part}/tilbake/{version}",
        SETTINGS,
        "put it back",
    ),
];
