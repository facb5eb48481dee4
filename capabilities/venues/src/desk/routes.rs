//! The addresses of the desk, and who reaches them.

use axum::{
    Router,
    routing::{get, post},
};
use web::{Navigation, RouteLine};

use super::{closures, end, facts, imports, list, opening, parts, pictures, premises, rules, site};

/// The routes, without the language in front.
pub fn routes() -> Router {
    let lists = Router::new()
        .route("/saker/lokaler", get(list::get))
        .route("/saker/lokaler.csv", get(list::csv))
        .route("/saker/lokaler.xlsx", get(list::xlsx))
        .route(
            "/saker/lokaler/import",
            get(imports::get).post(imports::post),
        )
        .route("/saker/lokaler/import/mal.csv", get(imports::template))
        .route(
            "/saker/lokaler/import/{id}",
            get(imports::preview).post(imports::accept),
        );
    lists
        .merge(of_sites())
        .merge(of_premises())
        .merge(of_closures())
        .merge(of_rules())
}

fn of_sites() -> Router {
    Router::new()
        .route("/saker/lokaler/nytt-sted", get(site::new).post(site::make))
        .route("/saker/lokaler/sted/{id}", get(site::get).post(site::post))
        .route("/saker/lokaler/sted/{id}/fjern", post(site::remove))
        .route(
            "/saker/lokaler/sted/{id}/nytt-lokale",
            get(premises::new).post(premises::make),
        )
        .route(
            "/saker/lokaler/sted/{id}/bilder",
            get(pictures::of_site::get).post(pictures::of_site::post),
        )
        .route(
            "/saker/lokaler/sted/{id}/bilder/nytt",
            post(pictures::of_site::new),
        )
}

fn of_premises() -> Router {
    Router::new()
        .route(
            "/saker/lokaler/lokale/{id}",
            get(premises::get).post(premises::post),
        )
        .route("/saker/lokaler/lokale/{id}/fjern", post(premises::remove))
        .route(
            "/saker/lokaler/lokale/{id}/ut-av-bruk",
            get(end::get).post(end::post),
        )
        .route("/saker/lokaler/lokale/{id}/ta-i-bruk", post(end::resume))
        .route(
            "/saker/lokaler/lokale/{id}/deler",
            get(parts::get).post(parts::post),
        )
        .route(
            "/saker/lokaler/lokale/{id}/fakta",
            get(facts::get).post(facts::post),
        )
        .route(
            "/saker/lokaler/lokale/{id}/bilder",
            get(pictures::of_premises::get).post(pictures::of_premises::post),
        )
        .route(
            "/saker/lokaler/lokale/{id}/bilder/nytt",
            post(pictures::of_premises::new),
        )
        .route(
            "/saker/lokaler/lokale/{id}/tider",
            get(opening::get).post(opening::post),
        )
}

fn of_closures() -> Router {
    Router::new()
        .route("/saker/lokaler/stengt", get(closures::list))
        .route(
            "/saker/lokaler/stengt/nytt",
            get(closures::new).post(closures::make),
        )
        .route(
            "/saker/lokaler/stengt/nytt/fil",
            get(closures::new).post(closures::read_new_file),
        )
        .route(
            "/saker/lokaler/stengt/{id}",
            get(closures::edit).post(closures::post),
        )
        .route(
            "/saker/lokaler/stengt/{id}/fil",
            get(closures::edit).post(closures::read_file),
        )
        .route("/saker/lokaler/stengt/{id}/fjern", post(closures::remove))
}

fn of_rules() -> Router {
    Router::new()
        .route(
            "/saker/lokaler/regelgrupper",
            get(rules::groups::list).post(rules::groups::make),
        )
        .route(
            "/saker/lokaler/regelgrupper/{id}",
            get(rules::groups::get).post(rules::groups::post),
        )
        .route(
            "/saker/lokaler/regelgrupper/{id}/ny-regel",
            get(rules::of_group::new).post(rules::of_group::add),
        )
        .route(
            "/saker/lokaler/regelgrupper/{id}/avslutt",
            post(rules::of_group::end),
        )
        .route("/saker/lokaler/lokale/{id}/regler", get(rules::get))
        .route(
            "/saker/lokaler/lokale/{id}/regler/ny",
            get(rules::of_premises::new).post(rules::of_premises::add),
        )
        .route(
            "/saker/lokaler/lokale/{id}/regler/avslutt",
            post(rules::of_premises::end),
        )
}

/// Routes that know no language.
pub fn open_routes() -> Router {
    Router::new().route("/lokalbilde/{id}/{file}", get(pictures::serve))
}

/// The place in the menu of the municipality's own people.
pub const NAVIGATION: &[Navigation] = &[Navigation {
    path: "/saker/lokaler",
    text_id: texts::id("venuedesk-nav"),
}];

const MAY: &str = "venues.describe";

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
];
