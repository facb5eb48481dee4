//! What this room brings to the house; see [`web::Capability`]. What staff do lies at their desk and
//! is put together with the rest here.

use access::Scope;
use db::Migration;
use jobs::Daily;
use web::{
    Capability, LessorNavigation, MyNavigation, PersonRights, PersonalData, RouteLine,
    SettingsPage, StaffNavigation, Town,
};

use crate::{
    access::RULES, api, borrower, demo, desk, nightly, pages, parts, rights, routes::ROUTES,
    settings, store,
};

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: MIGRATIONS,
        pages: || pages::routes().merge(desk::pages()),
        open: || pages::open().merge(api::routes()),
        routes: ALL_ROUTES,
        staff_navigation: STAFF_NAVIGATION,
        lessor_navigation: LESSOR_NAVIGATION,
        permissions: || {
            let mut all = access::describe(RULES);
            all.extend(access::describe(desk::access::RULES));
            all
        },
        jobs: || nightly::jobs().into_iter().chain(desk::jobs()).collect(),
        subscribers: desk::subscribers,
        schedule: SCHEDULE,
        demo: fill,
        personal_data: PERSONAL_DATA,
        person: PersonRights {
            export: rights::export,
            erase: rights::erase,
        },
        parts: |visit, conn, association, page| {
            let mut all = parts::parts(visit, conn, association, page)?;
            all.extend(desk::letting_part(visit, conn, association, page)?);
            Ok(all)
        },
        task_kinds: desk::TASK_KINDS,
        of_premises: desk::of_premises,
        borrowed_by: borrower::times_of,
        also_here: &[("/saker/arrangement", "/saker/reservasjoner")],
        my_navigation: MY_NAVIGATION,
        my_own_navigation: desk::letting_navigation,
        settings: SETTINGS,
        merge: store::joining::merge,
        unmerge: store::joining::unmerge,
        ..Capability::new("bookings", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "bookings",
    nb: concat!(
        include_str!("../texts/nb.ftl"),
        include_str!("../texts/desk/nb.ftl"),
    ),
    nn: concat!(
        include_str!("../texts/nn.ftl"),
        include_str!("../texts/desk/nn.ftl"),
    ),
    en: concat!(
        include_str!("../texts/en.ftl"),
        include_str!("../texts/desk/en.ftl"),
    ),
};

const MIGRATIONS: &[Migration] = &[
    Migration::shared(
        "bookings",
        "0001_bookings",
        include_str!("../schema/0001_bookings.sql"),
    ),
    desk::MIGRATION,
];

const SCHEDULE: &[Daily] = &[nightly::AT];

const STAFF_NAVIGATION: &[StaffNavigation] = &[StaffNavigation {
    path: "/saker/reservasjoner",
    text_id: texts::id("bookdesk-nav"),
    may: |actor| desk::access::may(actor, desk::access::Action::See).is_ok(),
}];

const LESSOR_NAVIGATION: &[LessorNavigation] = &[
    LessorNavigation {
        path: "/utleie",
        text_id: texts::id("lessor-menu-requests"),
        rank: 10,
    },
    LessorNavigation {
        path: "/saker/arrangement",
        text_id: texts::id("lessor-menu-events"),
        rank: 40,
    },
];

const MY_NAVIGATION: &[MyNavigation] = &[MyNavigation {
    path: "/reservasjoner",
    text_id: texts::id("booking-mine"),
    scope: Scope::Booking,
    rank: 30,
}];

const SETTINGS: &[SettingsPage] = &{
    const OWN: usize = settings::PAGES.len();
    let mut all = [settings::PAGES[0]; OWN + desk::SETTINGS.len()];
    let mut at = OWN;
    while at < all.len() {
        all[at] = desk::SETTINGS[at - OWN];
        at += 1;
    }
    all
};

/// Those of tenants, and those of the desk.
const ALL_ROUTES: &[RouteLine] = &{
    const OWN: usize = ROUTES.len();
    let mut all = [ROUTES[0]; OWN + desk::ROUTES.len()];
    let mut at = 0;
    while at < all.len() {
        all[at] = if at < OWN {
            ROUTES[at]
        } else {
            desk::ROUTES[at - OWN]
        };
        at += 1;
    }
    all
};

/// Tenants first, since the desk answers them.
fn fill(town: &Town) -> Result<(), String> {
    demo::fill(town)?;
    desk::fill_demo(town)
}

const TASK: &str = "public task, GDPR art. 6(1)(e)";

const OWN_DATA: &[PersonalData] = &[
    PersonalData {
        place: "booking.person_id, booking.title, booking.message",
        purpose: "who reserved, and what for",
        basis: TASK,
        retention: "five years after the use, as vouchers are (bokføringsloven § 13); drafts a week",
        erasure: "handed out; what she wrote for herself is emptied, her id leads to nobody",
    },
    PersonalData {
        place: "booking.responsible_name, booking.responsible_phone",
        purpose: "an adult who answers for the use and can be reached",
        basis: TASK,
        retention: "two weeks after the last time",
        erasure: "by the morning's tidying, or at once with the person",
    },
    PersonalData {
        place: "booking_note.by_person, booking_note.text",
        purpose: "what was asked, answered and done about a reservation",
        basis: TASK,
        retention: "as the reservation",
        erasure: "handed out; the line stays without who wrote it",
    },
    PersonalData {
        place: "booking_alert.person_id, booking_alert.token, booking_feed.person_id, booking_feed.token_hash",
        purpose: "whom to tell when a time is free; her private calendar",
        basis: "her own wish, GDPR art. 6(1)(a)",
        retention: "alerts half a year and three months; a calendar until she ends it",
        erasure: "deleted with the person, or when she ends it",
    },
    PersonalData {
        place: "booking_release.released_by",
        purpose: "who gave a time back",
        basis: TASK,
        retention: "as the reservation",
        erasure: "emptied with the person",
    },
];

const PERSONAL_DATA: &[PersonalData] = &{
    const OWN: usize = OWN_DATA.len();
    let mut all = [OWN_DATA[0]; OWN + desk::PERSONAL_DATA.len()];
    let mut at = 0;
    while at < all.len() {
        all[at] = if at < OWN {
            OWN_DATA[at]
        } else {
            desk::PERSONAL_DATA[at - OWN]
        };
        at += 1;
    }
    all
};
