//! What this room brings to the house; see [`web::Capability`].

use db::Migration;
use jobs::Daily;
use web::{Capability, Navigation, PersonalData, Reach, RouteLine};

use crate::{access::RULES, nightly, open_data, pages};

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: MIGRATIONS,
        pages: pages::routes,
        open: open_data::routes,
        routes: ROUTES,
        navigation: NAVIGATION,
        permissions: || access::describe(RULES),
        jobs: nightly::jobs,
        schedule: SCHEDULE,
        demo: crate::actions::fill_demo,
        personal_data: PERSONAL_DATA,
        association_name: |conn, id| crate::store::name(conn, id),
        ..Capability::new("associations", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "associations",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};

const MIGRATIONS: &[Migration] = &[
    Migration::shared(
        "associations",
        "0001_associations",
        include_str!("../schema/0001_associations.sql"),
    ),
    Migration::shared(
        "associations",
        "0002_own_layer",
        include_str!("../schema/0002_own_layer.sql"),
    ),
    Migration::shared(
        "associations",
        "0003_staff",
        include_str!("../schema/0003_staff.sql"),
    ),
];

const NAVIGATION: &[Navigation] = &[Navigation {
    path: "/foreninger",
    text_id: texts::id("nav-find"),
}];

const SCHEDULE: &[Daily] = &[nightly::AT];

const fn page(path: &'static str, purpose: &'static str) -> RouteLine {
    RouteLine {
        method: "GET",
        path,
        reach: Reach::Public,
        purpose,
    }
}

const ROUTES: &[RouteLine] = &[
    page("/{language}", "start page"),
    page("/{language}/foreninger", "find an association"),
    page(
        "/{language}/foreninger.csv",
        "what was found as a spreadsheet",
    ),
    page("/{language}/foreninger/a-aa", "browse by activity, A–Å"),
    page("/{language}/forening/{id}", "an association's page"),
    page("/{language}/forening/{id}/skriv", "the contact form"),
    RouteLine {
        method: "POST",
        path: "/{language}/forening/{id}/skriv",
        reach: Reach::Action("associations.contact"),
        purpose: "send a message to an association",
    },
    page(
        "/{language}/forening/{id}/sendt",
        "the message is on its way",
    ),
    page("/{language}/om-dataene", "about the information"),
    page("/{language}/personvern", "privacy"),
    page("/{language}/tilgjengelighet", "accessibility statement"),
    page("/api/v1/associations", "open data: the list"),
    page("/api/v1/associations.csv", "open data: the list as a file"),
    page("/api/v1/associations/{id}", "open data: one association"),
    page("/api/openapi.json", "open data: the description"),
];

const PERSONAL_DATA: &[PersonalData] = &[
    PersonalData {
        place: "entity_record.record",
        purpose: "national facts about the association; an address or e-mail may be a person's",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "as long as the association is in the register; erased when the register says 410",
        erasure: "erased whole by association; never shown: street, e-mail, telephone",
    },
    PersonalData {
        place: "own_profile.email",
        purpose: "where the contact form sends messages",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "until the association changes or removes it",
        erasure: "with the association's profile; never shown",
    },
    PersonalData {
        place: "mail.to_address, mail.reply_to, mail.body_text",
        purpose: "a message from a visitor on its way to an association",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "emptied 30 days after it was sent or given up",
        erasure: "by the nightly forgetting, or at once by mail id",
    },
];
