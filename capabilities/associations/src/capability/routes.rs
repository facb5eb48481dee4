//! The addresses of this room: what each is for, and whom it lets in.
//!
//! The list is held against what the pages really answer; see `docs/generated/routes.md`.

use web::{Reach, RouteLine};

const EDIT: &str = "associations.edit_profile";
const CONTACTS: &str = "associations.edit_contacts";
const SEE: &str = "associations.see_internal";
const MEND: &str = "associations.mend";
const MERGE: &str = "associations.merge";

pub const ROUTES: &[RouteLine] = &[
    RouteLine::public("/{language}", "start page"),
    RouteLine::public("/{language}/foreninger", "find an association"),
    RouteLine::public(
        "/{language}/foreninger.csv",
        "what was found as a spreadsheet",
    ),
    RouteLine::public("/{language}/foreninger/a-aa", "browse by activity, A–Å"),
    RouteLine::public("/{language}/forening/{id}", "an association's page"),
    RouteLine::public("/{language}/forening/{id}/skriv", "the contact form"),
    RouteLine {
        method: "POST",
        path: "/{language}/forening/{id}/skriv",
        reach: Reach::Action("associations.contact"),
        purpose: "send a message to an association",
    },
    RouteLine::public(
        "/{language}/forening/{id}/sendt",
        "the message is on its way",
    ),
    RouteLine::public(
        "/{language}/forening/{id}/rett-opp",
        "tell that something is wrong",
    ),
    RouteLine::post(
        "/{language}/forening/{id}/rett-opp",
        "associations.report_fault",
        "put what is wrong on the staff's desk",
    ),
    RouteLine::public("/{language}/forening/{id}/takk", "what was told has come"),
    RouteLine::public("/foreningslogo/{id}/{file}", "an association's logo"),
    RouteLine::get(
        "/{language}/min-forening/{id}/profil",
        EDIT,
        "what the association says about itself",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/angre",
        EDIT,
        "take the last change back",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/profil/om",
        EDIT,
        "about the association",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/om",
        EDIT,
        "change about the association",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/profil/aktiviteter",
        EDIT,
        "its activities",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/aktiviteter",
        EDIT,
        "change its activities",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/profil/grupper",
        EDIT,
        "its groups",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/grupper",
        EDIT,
        "change its groups",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/profil/moteplasser",
        EDIT,
        "where it meets",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/moteplasser",
        EDIT,
        "change where it meets",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/profil/praktisk",
        EDIT,
        "room, price, languages, accessibility",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/praktisk",
        EDIT,
        "change room, price, languages, accessibility",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/profil/lenker",
        EDIT,
        "its links",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/lenker",
        EDIT,
        "change its links",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/profil/logo",
        EDIT,
        "its logo",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/logo",
        EDIT,
        "change its logo",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/profil/kontaktpersoner",
        CONTACTS,
        "its contact persons",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/kontaktpersoner",
        CONTACTS,
        "change its contact persons",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/logo/lagre",
        EDIT,
        "take the logo that was looked at into use",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/logo/fjern",
        EDIT,
        "take the logo away",
    ),
    RouteLine::get(
        "/{language}/saker/foreninger",
        SEE,
        "the register for staff",
    ),
    RouteLine::get(
        "/{language}/saker/foreninger.csv",
        SEE,
        "the same as text for spreadsheets",
    ),
    RouteLine::get(
        "/{language}/saker/foreninger.xlsx",
        SEE,
        "the same for Excel",
    ),
    RouteLine::get(
        "/{language}/saker/forening/{id}",
        SEE,
        "an association for staff",
    ),
    RouteLine::post(
        "/{language}/saker/forening/{id}",
        MEND,
        "notes, list, archive, say yes or no",
    ),
    RouteLine::get(
        "/{language}/saker/forening/{id}/sla-sammen",
        MERGE,
        "find the one it is the same as",
    ),
    RouteLine::get(
        "/{language}/saker/forening/{id}/sla-sammen/{other}",
        MERGE,
        "what becomes of the two",
    ),
    RouteLine::post(
        "/{language}/saker/forening/{id}/sla-sammen/{other}",
        MERGE,
        "make one of two",
    ),
    RouteLine::get(
        "/{language}/saker/feil/{id}",
        SEE,
        "what was told to be wrong",
    ),
    RouteLine::post("/{language}/saker/feil/{id}", MEND, "answer and close it"),
    RouteLine::public("/{language}/om-dataene", "about the information"),
    RouteLine::public("/{language}/personvern", "privacy"),
    RouteLine::public("/{language}/tilgjengelighet", "accessibility statement"),
    RouteLine::public("/api/v1/associations", "open data: the list"),
    RouteLine::public("/api/v1/associations.csv", "open data: the list as a file"),
    RouteLine::public("/api/v1/associations/{id}", "open data: one association"),
    RouteLine::public("/api/openapi.json", "open data: the description"),
];
