//! What this room brings to the house; see [`web::Capability`].

mod desk;
mod personal_data;
mod routes;

use access::Scope;
use db::Migration;
use jobs::Daily;
use web::{Capability, MyNavigation, Navigation, PartPage, PersonRights, StaffNavigation};

use self::{desk::TASK_KINDS, personal_data::PERSONAL_DATA, routes::ROUTES};
use crate::{access::RULES, actions, editing, nightly, open_data, pages, staff};

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: MIGRATIONS,
        pages: || {
            pages::routes()
                .merge(editing::routes())
                .merge(staff::routes())
        },
        open: || open_data::routes().merge(pages::open_routes()),
        routes: ROUTES,
        navigation: NAVIGATION,
        staff_navigation: STAFF_NAVIGATION,
        my_navigation: MY_NAVIGATION,
        task_kinds: TASK_KINDS,
        parts: |visit, conn, id, page| match page {
            PartPage::MyAssociation => editing::my_part(visit, conn, id),
            PartPage::Staff => Ok(Vec::new()),
        },
        person: PersonRights {
            export: actions::export_person,
            erase: actions::erase_person,
        },
        permissions: || access::describe(RULES),
        jobs: nightly::jobs,
        schedule: SCHEDULE,
        demo: actions::fill_demo,
        personal_data: PERSONAL_DATA,
        indicators: crate::figures::INDICATORS,
        evidence: crate::evidence::EVIDENCE,
        association_name: |conn, id| crate::store::name(conn, id),
        ..Capability::new("associations", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "associations",
    nb: concat!(
        include_str!("../../texts/nb.ftl"),
        include_str!("../../texts/keeping/nb.ftl"),
        include_str!("../../texts/staff/nb.ftl"),
    ),
    nn: concat!(
        include_str!("../../texts/nn.ftl"),
        include_str!("../../texts/keeping/nn.ftl"),
        include_str!("../../texts/staff/nn.ftl"),
    ),
    en: concat!(
        include_str!("../../texts/en.ftl"),
        include_str!("../../texts/keeping/en.ftl"),
        include_str!("../../texts/staff/en.ftl"),
    ),
};

const MIGRATIONS: &[Migration] = &[
    Migration::shared(
        "associations",
        "0001_associations",
        include_str!("../../schema/0001_associations.sql"),
    ),
    Migration::shared(
        "associations",
        "0002_own_layer",
        include_str!("../../schema/0002_own_layer.sql"),
    ),
    Migration::shared(
        "associations",
        "0003_staff",
        include_str!("../../schema/0003_staff.sql"),
    ),
    Migration::shared(
        "associations",
        "0004_unconfirmed",
        include_str!("../../schema/0004_unconfirmed.sql"),
    ),
    Migration::shared(
        "associations",
        "0005_logo_draft",
        include_str!("../../schema/0005_logo_draft.sql"),
    ),
];

const NAVIGATION: &[Navigation] = &[Navigation {
    path: "/foreninger",
    text_id: texts::id("nav-find"),
}];

const STAFF_NAVIGATION: &[StaffNavigation] = &[StaffNavigation {
    path: "/saker/foreninger",
    text_id: texts::id("nav-staff"),
    may: |actor| crate::access::may(actor, crate::access::Action::SeeInternal, None).is_ok(),
}];

const MY_NAVIGATION: &[MyNavigation] = &[MyNavigation {
    path: "/profil",
    text_id: texts::id("nav-profile"),
    scope: Scope::Profile,
    rank: 20,
}];

const SCHEDULE: &[Daily] = &[nightly::AT, nightly::TIDY_AT];
