//! Every address of the desk, with what it asks for.

use web::{Reach, RouteLine};

const SEE: &str = "casework.see";
const HANDLE: &str = "casework.handle";
const SAVE_VIEW: &str = "casework.save_view";
const SETTINGS: &str = "casework.settings";

/// For the manifest.
pub const ROUTES: &[RouteLine] = &[
    get(
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
    post(
        "/{language}/saker/flere",
        HANDLE,
        "several tasks at once: what will happen, and doing it",
    ),
    post(
        "/{language}/saker/flere/{id}/angre",
        HANDLE,
        "undo what was done to several tasks",
    ),
    post(
        "/{language}/saker/utvalg",
        SAVE_VIEW,
        "keep a choice of tasks",
    ),
    post(
        "/{language}/saker/utvalg/{id}/fjern",
        SAVE_VIEW,
        "let go of a kept choice",
    ),
    get(
        "/{language}/saker/sak/{id}",
        SEE,
        "one task with its history",
    ),
    get("/{language}/saker.csv", SEE, "the list of tasks as a file"),
    get("/{language}/saker/hjelp", SEE, "help for case officers"),
    get(
        "/{language}/saker/innstillinger",
        SETTINGS,
        "everything the municipality can decide",
    ),
    get(
        "/{language}/saker/innstillinger/kontakt",
        SETTINGS,
        "names, contact and opening hours",
    ),
    post(
        "/{language}/saker/innstillinger/kontakt",
        SETTINGS,
        "change them",
    ),
    get(
        "/{language}/saker/innstillinger/utseende",
        SETTINGS,
        "colours and coat of arms",
    ),
    post(
        "/{language}/saker/innstillinger/utseende",
        SETTINGS,
        "change them",
    ),
    get(
        "/{language}/saker/innstillinger/utseende/farger.css",
        SETTINGS,
        "the colours of a sample",
    ),
    get(
        "/{language}/saker/innstillinger/tekster",
        SETTINGS,
        "find a text",
    ),
    get(
        "/{language}/saker/innstillinger/tekster/{id}",
        SETTINGS,
        "one text in three languages",
    ),
    post(
        "/{language}/saker/innstillinger/tekster/{id}",
        SETTINGS,
        "change it",
    ),
    get(
        "/{language}/saker/innstillinger/bydeler",
        SETTINGS,
        "districts",
    ),
    post(
        "/{language}/saker/innstillinger/bydeler",
        SETTINGS,
        "change them",
    ),
    get(
        "/{language}/saker/innstillinger/aktiviteter",
        SETTINGS,
        "activities in use",
    ),
    post(
        "/{language}/saker/innstillinger/aktiviteter",
        SETTINGS,
        "change them",
    ),
    get(
        "/{language}/saker/innstillinger/{rules}",
        SETTINGS,
        "the rules of a capability",
    ),
    post(
        "/{language}/saker/innstillinger/{rules}",
        SETTINGS,
        "change them",
    ),
    get(
        "/{language}/saker/innstillinger/{part}/tilbake/{version}",
        SETTINGS,
        "what putting an earlier version back would do",
    ),
    post(
        "/{language}/saker/innstillinger/{part}/tilbake/{version}",
        SETTINGS,
        "put it back",
    ),
];

const fn get(path: &'static str, action: &'static str, purpose: &'static str) -> RouteLine {
    RouteLine {
        method: "GET",
        path,
        reach: Reach::Action(action),
        purpose,
    }
}

const fn post(path: &'static str, action: &'static str, purpose: &'static str) -> RouteLine {
    RouteLine {
        method: "POST",
        ..get(path, action, purpose)
    }
}
