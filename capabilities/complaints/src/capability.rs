//! What this room brings to the house; see [`web::Capability`].

use db::Migration;
use jobs::Daily;
use web::{Capability, PersonRights, PersonalData, StaffNavigation, TaskKind};

use crate::{COMPLAINT_TASK, access::RULES, archiving, demo, pages, rights, routes::ROUTES, store};

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: MIGRATIONS,
        pages: pages::routes,
        routes: ROUTES,
        staff_navigation: STAFF_NAVIGATION,
        permissions: || access::describe(RULES),
        jobs: archiving::jobs,
        schedule: SCHEDULE,
        demo: demo::fill,
        personal_data: PERSONAL_DATA,
        person: PersonRights {
            export: rights::export,
            erase: rights::erase,
        },
        task_kinds: TASK_KINDS,
        merge: store::merge,
        unmerge: store::unmerge,
        ..Capability::new("complaints", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "complaints",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};

const MIGRATIONS: &[Migration] = &[
    Migration::shared(
        "complaints",
        "0001_complaints",
        include_str!("../schema/0001_complaints.sql"),
    ),
    Migration::shared(
        "complaints",
        "0002_attachments",
        include_str!("../schema/0002_attachments.sql"),
    ),
    Migration::shared(
        "complaints",
        "0003_archive",
        include_str!("../schema/0003_archive.sql"),
    ),
];

const SCHEDULE: &[Daily] = &[archiving::AT];

const STAFF_NAVIGATION: &[StaffNavigation] = &[StaffNavigation {
    path: "/saker/klager",
    text_id: texts::id("complaint-all"),
    may: |actor| crate::access::may_as_staff(actor, crate::access::Action::Read).is_ok(),
}];

const TASK_KINDS: &[TaskKind] = &[TaskKind {
    kind: COMPLAINT_TASK,
    text_id: texts::id("complaint-tasks"),
    ends_by_hand: true,
}];

const TASK: &str = "public task, GDPR art. 6(1)(e)";

const PERSONAL_DATA: &[PersonalData] = &[
    PersonalData {
        place: "complaint.person_id, complaint.sent_by, complaint.text",
        purpose: "who complains, and of what",
        basis: TASK,
        retention: "kept for the archive with the case",
        erasure: "handed out; kept by law",
    },
    PersonalData {
        place: "complaint_file.file_id, complaint_file.given_by",
        purpose: "what came with a complaint, which may name persons; who gave it",
        basis: TASK,
        retention: "kept for the archive with the case",
        erasure: "kept by law",
    },
    PersonalData {
        place: "complaint.entered_by, complaint.sent_on_by, complaint.answered_by, complaint_event.by_person, complaint_event.text",
        purpose: "which of the municipality's own received and treated a complaint",
        basis: TASK,
        retention: "kept for the archive with the case",
        erasure: "the id stays, and leads to nobody once the person is emptied",
    },
];
