//! The pages of the gallery, and the capability that brings them.

use askama::Template;
use axum::{
    Router,
    http::StatusCode,
    routing::{get, post},
};
use jiff::civil::{Date, date};
use web::{
    Capability, Choice, Crumb, FormErrors, Navigation, PageResult, Pages, Reach, RouteLine,
    SavedView, StaffNavigation, State, Step, StepPlace, Visit, WrittenDate, page, see_done,
};

const TEXTS: texts::Source = texts::Source {
    room: "gallery",
    nb: "gallery-done-saved = Vi har lagret det du skrev.\ngallery-menu = Deler\n",
    nn: "gallery-done-saved = Vi har lagra det du skreiv.\ngallery-menu = Delar\n",
    en: "gallery-done-saved = We have kept what you wrote.\ngallery-menu = Parts\n",
};

#[derive(Template)]
#[template(path = "fields_page.html")]
struct FieldsPage {
    visit: Visit,
    crumbs: Vec<Crumb>,
    steps: Vec<Step>,
    errors: FormErrors,
    districts: Vec<Choice>,
    terms: Vec<Choice>,
    scopes: Vec<Choice>,
    until: WrittenDate,
    born: WrittenDate,
    rows: [usize; 2],
}

#[derive(Template)]
#[template(path = "parts_page.html")]
struct PartsPage {
    visit: Visit,
    tabs: Vec<(String, String, bool)>,
    states: Vec<(State, &'static str)>,
    pages: Pages,
    soon: Date,
    later: Date,
    never: Option<Date>,
}

#[derive(Template)]
#[template(path = "desk_page.html")]
struct DeskPage {
    visit: Visit,
    views: Vec<SavedView>,
    cases: Vec<(&'static str, &'static str, State, &'static str, bool)>,
}

async fn fields(visit: Visit) -> PageResult {
    show_fields(visit, FormErrors::new())
}

/// Takes nothing: everything is wrong, so that every error is seen.
async fn refuse(visit: Visit) -> PageResult {
    let mut errors = FormErrors::new();
    for name in [
        "name", "message", "district", "access", "scope", "agree", "until", "amount", "phone",
        "code", "logo",
    ] {
        errors.add(name, format!("Skriv noe annet ({name})"));
    }
    errors.add(format!("groups-{}-name", 2), "Skriv navnet på gruppa");
    show_fields(visit, errors)
}

async fn accept(visit: Visit) -> axum::response::Response {
    see_done(&visit.to("/deler?side=2"), texts::id("gallery-done-saved"))
}

fn show_fields(visit: Visit, errors: FormErrors) -> PageResult {
    let step = |words: &str, place, note: &str| Step {
        words: words.to_owned(),
        path: (place == StepPlace::Done).then(|| visit.to("/felt")),
        note: note.to_owned(),
        place,
    };
    let crumb = |words: &str, path: &str| Crumb {
        words: words.to_owned(),
        path: visit.to(path),
    };
    let status = errors.status();
    let shown = FieldsPage {
        crumbs: vec![crumb("Deler", "/deler"), crumb("Felt", "/felt")],
        steps: vec![
            step("Foreningen", StepPlace::Done, "Ferdig"),
            step("Budsjett", StepPlace::Here, "To ting må rettes"),
            step("Se over og send", StepPlace::Ahead, ""),
        ],
        districts: vec![
            Choice::new("north", "Nordstranda"),
            Choice::new("west", "Kirkebakken").chosen(true),
        ],
        terms: vec![
            Choice::new("season", "Til 30. juni 2026").hint("Ut sesongen"),
            Choice::new("date", "Til en annen dato").chosen(true),
        ],
        scopes: vec![
            Choice::new("booking", "Låne lokaler").chosen(true),
            Choice::new("grants", "Søke tilskudd").hint("Ser også beløp"),
        ],
        until: date(2026, 6, 30).into(),
        born: WrittenDate::default(),
        rows: [1, 2],
        visit,
        errors,
    };
    page(&shown, status)
}

async fn parts(visit: Visit) -> PageResult {
    let tab = |words: &str, path: &str, here| (visit.to(path), words.to_owned(), here);
    let shown = PartsPage {
        tabs: vec![
            tab("Oversikt", "/deler", true),
            tab("Felt", "/felt", false),
            tab("Innboks", "/saker", false),
        ],
        states: vec![
            (State::Good, "Innvilget 45 000 kr"),
            (State::Lacking, "Mangler noe"),
            (State::Stopped, "Må flyttes"),
            (State::Open, "Ikke begynt"),
            (State::Out, "Avsluttet"),
        ],
        pages: Pages::new(visit.say(), 4, 9, |number| {
            visit.to(&format!("/deler?side={number}"))
        }),
        soon: date(2026, 3, 15),
        later: date(2026, 4, 15),
        never: None,
        visit,
    };
    page(&shown, StatusCode::OK)
}

async fn desk(visit: Visit) -> PageResult {
    let view = |words: &str, count: &str, here| SavedView {
        path: visit.to("/saker"),
        words: words.to_owned(),
        count: count.to_owned(),
        here,
    };
    let shown = DeskPage {
        views: vec![
            view("Alt som venter på meg", "38", true),
            view("Frist denne uka", "6", false),
            view("Lagre dette utvalget", "", false),
        ],
        cases: vec![
            (
                "Fjordvik Røde Kors",
                "L-2026-402",
                State::Stopped,
                "Må flyttes",
                false,
            ),
            (
                "Fjordvik skolekorps",
                "T-2026-118",
                State::Lacking,
                "Mangler noe",
                true,
            ),
            (
                "Nordstranda IL",
                "T-2026-121",
                State::Waiting,
                "Til vurdering",
                true,
            ),
            (
                "Seilforeningen Storfjord",
                "K-2026-003",
                State::Out,
                "Du er inhabil",
                false,
            ),
        ],
        visit,
    };
    page(&shown, StatusCode::OK)
}

const fn route(method: &'static str, path: &'static str) -> RouteLine {
    RouteLine {
        method,
        path,
        reach: Reach::Public,
        purpose: "show",
    }
}

const ROUTES: &[RouteLine] = &[
    route("GET", "/{language}/saker"),
    route("GET", "/{language}/logg-inn"),
    route("POST", "/{language}/logg-ut"),
    route("GET", "/{language}/min-side"),
];

pub fn capability() -> Capability {
    Capability {
        pages: || {
            Router::new()
                .route("/", get(parts))
                .route("/felt", get(fields).post(refuse))
                .route("/deler", get(parts).post(accept))
                .route("/saker", get(desk).post(desk))
                .route("/om-dataene", get(parts))
                .route("/personvern", get(parts))
                .route("/tilgjengelighet", get(parts))
                .route("/logg-inn", get(parts))
                .route("/logg-ut", post(accept))
                .route("/min-side", get(parts))
                .route("/min-forening/{id}", get(parts))
        },
        open: || Router::new().route("/api/openapi.json", get(async || "{}")),
        routes: ROUTES,
        navigation: &[Navigation {
            path: "/felt",
            text_id: "gallery-menu",
        }],
        staff_navigation: &[StaffNavigation {
            path: "/saker",
            text_id: "gallery-menu",
            may: |_| true,
        }],
        association_name: |_, id| Ok(Some(format!("Fjordvik {id}"))),
        ..Capability::new("gallery", TEXTS)
    }
}
