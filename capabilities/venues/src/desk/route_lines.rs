//! The lines of the manifest for the desk: each address, what it asks for, and what it is.
//!
//! Officers of an association that lets its own premises reach those pages too; which of them is the
//! rule of [`crate::access`], asked again by every page.

use web::RouteLine;

const MAY: &str = "venues.describe";
const ANSWER: &str = "venues.answer_for";

/// The lines of the manifest.
pub const ROUTES: &[RouteLine] = &[
    RouteLine::public("/lokalbilde/{id}/{file}", "a picture of a site or premises"),
    RouteLine::get(
        "/{language}/saker/lokaler",
        MAY,
        "sites and premises, and what is missing",
    ),
    RouteLine::get("/{language}/saker/lokaler.csv", MAY, "the same as CSV"),
    RouteLine::get("/{language}/saker/lokaler.xlsx", MAY, "the same as XLSX"),
    RouteLine::get(
        "/{language}/saker/lokaler/import",
        MAY,
        "read sites and premises from a file",
    ),
    RouteLine::post("/{language}/saker/lokaler/import", MAY, "hand in a file"),
    RouteLine::get(
        "/{language}/saker/lokaler/import/mal.csv",
        MAY,
        "an empty file with headings",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/import/{id}",
        MAY,
        "what a file would make",
    ),
    RouteLine::post("/{language}/saker/lokaler/import/{id}", MAY, "make it"),
    RouteLine::get(
        "/{language}/saker/lokaler/nytt-sted",
        MAY,
        "the form for a new site",
    ),
    RouteLine::post("/{language}/saker/lokaler/nytt-sted", MAY, "make a site"),
    RouteLine::get("/{language}/saker/lokaler/sted/{id}", MAY, "a site"),
    RouteLine::post("/{language}/saker/lokaler/sted/{id}", MAY, "change a site"),
    RouteLine::post(
        "/{language}/saker/lokaler/sted/{id}/fjern",
        MAY,
        "remove a site without premises",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/sted/{id}/nytt-lokale",
        MAY,
        "the form for new premises",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/sted/{id}/nytt-lokale",
        MAY,
        "make premises",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/sted/{id}/bilder",
        MAY,
        "pictures of a site",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/sted/{id}/bilder",
        MAY,
        "change pictures of a site",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/sted/{id}/bilder/nytt",
        MAY,
        "add a picture of a site",
    ),
    RouteLine::get("/{language}/saker/lokaler/lokale/{id}", MAY, "premises"),
    RouteLine::post(
        "/{language}/saker/lokaler/lokale/{id}",
        MAY,
        "change premises",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/lokale/{id}/fjern",
        MAY,
        "remove premises nobody has used",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/lokale/{id}/ut-av-bruk",
        MAY,
        "take premises out of use",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/lokale/{id}/ut-av-bruk",
        MAY,
        "do so, after a preview",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/lokale/{id}/ta-i-bruk",
        MAY,
        "let them be used again",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/lokale/{id}/deler",
        MAY,
        "parts and lettable sets",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/lokale/{id}/deler",
        MAY,
        "change parts and sets",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/lokale/{id}/fakta",
        MAY,
        "what is known of premises",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/lokale/{id}/fakta",
        MAY,
        "change what is known",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/lokale/{id}/bilder",
        MAY,
        "pictures of premises",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/lokale/{id}/bilder",
        MAY,
        "change pictures of premises",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/lokale/{id}/bilder/nytt",
        MAY,
        "add a picture of premises",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/lokale/{id}/tider",
        MAY,
        "opening hours in layers",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/lokale/{id}/tider",
        MAY,
        "change opening hours, after a preview",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/lokale/{id}/bruk",
        MAY,
        "times that somebody has",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/stengt",
        MAY,
        "calendars of closed days",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/stengt/nytt",
        MAY,
        "the form for a new calendar",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/stengt/nytt",
        MAY,
        "make a calendar, after a preview",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/stengt/nytt/fil",
        MAY,
        "back to the form",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/stengt/nytt/fil",
        MAY,
        "read days from a file into the form",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/stengt/{id}",
        MAY,
        "a calendar of closed days",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/stengt/{id}",
        MAY,
        "change a calendar, after a preview",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/stengt/{id}/fil",
        MAY,
        "back to the calendar",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/stengt/{id}/fil",
        MAY,
        "read days from a file into the form",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/stengt/{id}/fjern",
        MAY,
        "remove a calendar",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/regelgrupper",
        MAY,
        "premises that share rules",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/regelgrupper",
        MAY,
        "make a group",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/regelgrupper/{id}",
        MAY,
        "a group and its rules",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/regelgrupper/{id}",
        MAY,
        "change a group",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/regelgrupper/{id}/ny-regel",
        MAY,
        "the form for a rule of a group",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/regelgrupper/{id}/ny-regel",
        MAY,
        "add it, after a preview",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/regelgrupper/{id}/avslutt",
        MAY,
        "let a rule of a group end",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/regler",
        MAY,
        "every rule over time",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/vilkar",
        MAY,
        "terms that tenants agree to",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/vilkar/nye",
        MAY,
        "the form for new terms",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/vilkar/nye",
        MAY,
        "make new terms",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/vilkar/{id}",
        MAY,
        "every wording of terms",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/vilkar/{id}",
        MAY,
        "add a wording of terms",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/lokale/{id}/regler",
        MAY,
        "rules for booking premises",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/lokale/{id}/regler/ny",
        MAY,
        "the form for a rule",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/lokale/{id}/regler/ny",
        MAY,
        "add a rule, after a preview",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/lokale/{id}/regler/avslutt",
        MAY,
        "let a rule end",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/utleiere",
        MAY,
        "those who let premises and are no association",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/utleiere/ny",
        MAY,
        "the form for a new lessor",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/utleiere/ny",
        MAY,
        "make a lessor",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/utleiere/{id}",
        MAY,
        "a lessor and its people",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/utleiere/{id}",
        MAY,
        "change a lessor",
    ),
    RouteLine::get(
        "/{language}/saker/lokaler/utleiere/{id}/person",
        MAY,
        "back to the lessor",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/utleiere/{id}/person",
        MAY,
        "ask somebody to answer for it",
    ),
    RouteLine::post(
        "/{language}/saker/lokaler/utleiere/{id}/person/{person}/slutt",
        MAY,
        "let somebody answer no more",
    ),
    RouteLine::get(
        "/{language}/utleier/{token}",
        ANSWER,
        "what somebody is asked to answer for",
    ),
    RouteLine::post("/{language}/utleier/{token}", ANSWER, "say yes"),
];
