//! Every route of tenants, with who reaches it. Those of the desk stand with the desk.

use web::RouteLine;

const START: &str = "bookings.start";
const SEE: &str = "bookings.see";
const MANAGE: &str = "bookings.manage";
const OWN: &str = "bookings.see_own";
const RELEASE: &str = "bookings.release";
const WAIT: &str = "bookings.wait";
const LINK: &str = "bookings.end_alert_by_link";
const CALENDAR: &str = "bookings.read_calendar";

/// The routes.
pub const ROUTES: &[RouteLine] = &[
    RouteLine::public(
        "/{language}/reservasjon/ny",
        "what one is about to take, with its price",
    ),
    RouteLine::public(
        "/{language}/reservasjon",
        "back to what one is about to take",
    ),
    RouteLine::post("/{language}/reservasjon", START, "hold it"),
    RouteLine::get(
        "/{language}/reservasjon/{id}",
        SEE,
        "fill in while it is held; later the reservation",
    ),
    RouteLine::post(
        "/{language}/reservasjon/{id}",
        MANAGE,
        "keep what was filled in",
    ),
    RouteLine::post(
        "/{language}/reservasjon/{id}/forleng",
        MANAGE,
        "hold it longer, once",
    ),
    RouteLine::post(
        "/{language}/reservasjon/{id}/slipp",
        MANAGE,
        "let the time go",
    ),
    RouteLine::get(
        "/{language}/reservasjon/{id}/legg-til",
        MANAGE,
        "the form, as after a time that could not be held",
    ),
    RouteLine::post(
        "/{language}/reservasjon/{id}/legg-til",
        MANAGE,
        "hold one more time",
    ),
    RouteLine::get(
        "/{language}/reservasjon/{id}/se-over",
        MANAGE,
        "look it over",
    ),
    RouteLine::post("/{language}/reservasjon/{id}/se-over", MANAGE, "send it"),
    RouteLine::get(
        "/{language}/reservasjon/{id}/kvittering",
        SEE,
        "the receipt",
    ),
    RouteLine::get(
        "/{language}/reservasjon/{id}/kalender.ics",
        SEE,
        "the reservation for a calendar",
    ),
    RouteLine::get(
        "/{language}/reservasjon/{id}/endre",
        MANAGE,
        "what can be changed",
    ),
    RouteLine::post("/{language}/reservasjon/{id}/endre", MANAGE, "change it"),
    RouteLine::get(
        "/{language}/reservasjon/{id}/avlys",
        MANAGE,
        "what it costs to give it up",
    ),
    RouteLine::post("/{language}/reservasjon/{id}/avlys", MANAGE, "give it up"),
    RouteLine::post(
        "/{language}/reservasjon/{id}/trekk",
        MANAGE,
        "take a request back",
    ),
    RouteLine::get(
        "/{language}/reservasjon/frigi/{occurrence}",
        RELEASE,
        "a time one will not use",
    ),
    RouteLine::post(
        "/{language}/reservasjon/frigi/{occurrence}",
        RELEASE,
        "release it",
    ),
    RouteLine::post(
        "/{language}/reservasjon/frigitt/{release}/angre",
        RELEASE,
        "take it back",
    ),
    RouteLine::get(
        "/{language}/min-side/reservasjoner",
        OWN,
        "her reservations",
    ),
    RouteLine::get(
        "/{language}/min-side/reservasjoner/fil",
        OWN,
        "the same as a file",
    ),
    RouteLine::get(
        "/{language}/min-side/reservasjoner/kalender",
        OWN,
        "back to her reservations",
    ),
    RouteLine::post(
        "/{language}/min-side/reservasjoner/kalender",
        OWN,
        "a private calendar of them",
    ),
    RouteLine::post(
        "/{language}/min-side/reservasjoner/kalender/avslutt",
        OWN,
        "end it",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/reservasjoner",
        MANAGE,
        "an association's reservations",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/reservasjoner/fil",
        MANAGE,
        "the same as a file",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/reservasjoner/kalender",
        MANAGE,
        "back to its reservations",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/reservasjoner/kalender",
        MANAGE,
        "a private calendar of them",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/reservasjoner/kalender/avslutt",
        MANAGE,
        "end it",
    ),
    RouteLine::get("/{language}/varsler/ledig", WAIT, "alerts about free time"),
    RouteLine::post("/{language}/varsler/ledig", WAIT, "ask to be told"),
    RouteLine::post(
        "/{language}/varsler/ledig/{alert}/avslutt",
        WAIT,
        "end an alert",
    ),
    RouteLine::get(
        "/{language}/varsler/av/{token}",
        LINK,
        "end an alert by its link",
    ),
    RouteLine::post("/{language}/varsler/av/{token}", LINK, "the same, done"),
    RouteLine::get(
        "/{language}/varsler/tilbud/{offer}",
        WAIT,
        "a time that is offered",
    ),
    RouteLine::post(
        "/{language}/varsler/tilbud/{offer}",
        WAIT,
        "take it, or not",
    ),
    RouteLine::get("/reservasjoner/{file}", CALENDAR, "a private calendar"),
    RouteLine::post("/api/v1/bookings", START, "hold times, for programs"),
    RouteLine::get("/api/v1/bookings/{id}", SEE, "a reservation, for programs"),
    RouteLine::post(
        "/api/v1/bookings/{id}/send",
        MANAGE,
        "send it, for programs",
    ),
    RouteLine::post(
        "/api/v1/bookings/{id}/cancel",
        MANAGE,
        "give it up, for programs",
    ),
    RouteLine::public("/api/openapi/bookings.json", "the description of these"),
];
