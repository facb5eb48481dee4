//! What this room brings to the house; see [`web::Capability`].

use web::{Capability, LessorNavigation, PersonRights, PersonalData, StaffNavigation, TaskKind};

use crate::{
    DAMAGE_TASK, LAPSE_TASK, access, demo, let_in, pages, rights, routes::ROUTES, settings, store,
};

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: store::MIGRATIONS,
        pages: pages::routes,
        routes: ROUTES,
        staff_navigation: STAFF_NAVIGATION,
        lessor_navigation: LESSOR_NAVIGATION,
        permissions: || ::access::describe(access::RULES),
        jobs: let_in::jobs,
        schedule: SCHEDULE,
        demo: demo::fill,
        personal_data: PERSONAL_DATA,
        person: PersonRights {
            export: rights::export,
            erase: rights::erase,
        },
        task_kinds: TASK_KINDS,
        indicators: crate::offered::INDICATORS,
        settings: settings::PAGES,
        also_here: &[
            ("/saker/lokaltall", "/vaktmester"),
            ("/saker/oppmote", "/vaktmester"),
            ("/saker/skader", "/vaktmester"),
            ("/saker/inngang", "/vaktmester"),
            ("/saker/fast-tid", "/vaktmester"),
        ],
        merge: store::joining::merge,
        unmerge: store::joining::unmerge,
        ..Capability::new("caretaking", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "caretaking",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};

const STAFF_NAVIGATION: &[StaffNavigation] = &[StaffNavigation {
    path: "/vaktmester",
    text_id: texts::id("care-nav"),
    may: |actor| access::may(actor, access::Action::SeeDay, &access::Facts::default()).is_ok(),
}];

const LESSOR_NAVIGATION: &[LessorNavigation] = &[
    LessorNavigation {
        path: "/vaktmester",
        text_id: texts::id("lessor-menu-day"),
        rank: 20,
    },
    LessorNavigation {
        path: "/saker/inngang",
        text_id: texts::id("lessor-menu-ways"),
        rank: 50,
    },
    LessorNavigation {
        path: "/saker/skader",
        text_id: texts::id("lessor-menu-damage"),
        rank: 60,
    },
    LessorNavigation {
        path: "/saker/lokaltall",
        text_id: texts::id("lessor-menu-figures"),
        rank: 70,
    },
];

const SCHEDULE: &[jobs::Daily] = &[let_in::AT];

const TASK_KINDS: &[TaskKind] = &[
    TaskKind {
        kind: DAMAGE_TASK,
        text_id: texts::id("care-tasks-damage"),
        ends_by_hand: false,
    },
    TaskKind {
        kind: LAPSE_TASK,
        text_id: texts::id("care-tasks-lapse"),
        ends_by_hand: false,
    },
];

const TASK: &str = "public task, GDPR art. 6(1)(e)";

const PERSONAL_DATA: &[PersonalData] = &[
    PersonalData {
        place: "attendance.marked_by, attendance.reply",
        purpose: "who said that people came, and what the tenant answers",
        basis: TASK,
        retention: "as long as the time that was used",
        erasure: "handed out; the mark stays without who made it",
    },
    PersonalData {
        place: "let_in.code, let_in.held_by",
        purpose: "what a tenant was told to get in with",
        basis: TASK,
        retention: "the code a week after the use",
        erasure: "by the nightly job",
    },
    PersonalData {
        place: "lapse_proposal.decided_by",
        purpose: "who decided about a series whose tenant did not come",
        basis: TASK,
        retention: "as long as the series",
        erasure: "the decision stays without who made it",
    },
    PersonalData {
        place: "damage.reported_by, damage_step.person_id",
        purpose: "who told of damage, and who followed it",
        basis: TASK,
        retention: "as long as the damage is known",
        erasure: "handed out; the damage stays without who told of it",
    },
];
