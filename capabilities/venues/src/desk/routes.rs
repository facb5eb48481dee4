//! The addresses of the desk; who reaches them stands in [`super::route_lines`].

use axum::{
    Router,
    routing::{get, post},
};
use web::{LessorNavigation, StaffNavigation};

use super::{
    closures, coming, end, facts, imports, lessors, list, opening, parts, pictures, premises,
    rules, site, terms,
};

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
        .merge(of_terms())
        .merge(of_lessors())
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
        .route("/saker/lokaler/lokale/{id}/bruk", get(coming::get))
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

fn of_terms() -> Router {
    Router::new()
        .route("/saker/lokaler/vilkar", get(terms::list))
        .route(
            "/saker/lokaler/vilkar/nye",
            get(terms::new).post(terms::make),
        )
        .route(
            "/saker/lokaler/vilkar/{id}",
            get(terms::get).post(terms::post),
        )
}

fn of_lessors() -> Router {
    Router::new()
        .route("/saker/lokaler/utleiere", get(lessors::list))
        .route(
            "/saker/lokaler/utleiere/ny",
            get(lessors::new).post(lessors::make),
        )
        .route(
            "/saker/lokaler/utleiere/{id}",
            get(lessors::get).post(lessors::post),
        )
        .route(
            "/saker/lokaler/utleiere/{id}/person",
            get(lessors::get).post(lessors::ask),
        )
        .route(
            "/saker/lokaler/utleiere/{id}/person/{person}/slutt",
            post(lessors::end),
        )
        .route(
            "/utleier/{token}",
            get(lessors::offered).post(lessors::join),
        )
}

fn of_rules() -> Router {
    Router::new()
        .route("/saker/lokaler/regler", get(rules::history::get))
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
pub const NAVIGATION: &[StaffNavigation] = &[StaffNavigation {
    path: "/saker/lokaler",
    text_id: texts::id("venuedesk-nav"),
    may: |actor| {
        crate::access::may(
            actor,
            crate::access::Action::Describe,
            &crate::access::For::NOBODY,
        )
        .is_ok()
    },
}];

/// The place in the menu of those who let premises of their own.
pub const LESSOR_NAVIGATION: &[LessorNavigation] = &[LessorNavigation {
    path: "/saker/lokaler",
    text_id: texts::id("lessor-menu-premises"),
    rank: 30,
}];
