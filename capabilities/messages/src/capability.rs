//! What this room brings to the house; see [`web::Capability`].

use access::Scope;
use db::Migration;
use jobs::{Daily, JobKind, Subscriber};
use web::{
    Capability, MyNavigation, Navigation, PersonRights, PersonalData, StaffNavigation, TaskKind,
};

use crate::{
    access::RULES,
    actions::{TASK, send_scheduled},
    bounced, digest,
    pages::{self, part},
    routes::ROUTES,
    store,
};

/// The kind of job that sends what was scheduled.
pub const SEND: &str = "messages.send";

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: MIGRATIONS,
        pages: pages::routes,
        routes: ROUTES,
        navigation: NAVIGATION,
        staff_navigation: STAFF_NAVIGATION,
        my_navigation: MY_NAVIGATION,
        permissions: || access::describe(RULES),
        jobs: || {
            vec![
                JobKind::new(SEND, send_scheduled),
                JobKind::new(digest::DIGEST, digest::tell_everybody),
            ]
        },
        subscribers: || {
            let told = Subscriber::new("messages.bounced", bounced::KINDS, bounced::tell_staff);
            vec![told]
        },
        schedule: SCHEDULE,
        demo: crate::demo::fill,
        personal_data: PERSONAL_DATA,
        person: PersonRights {
            export: store::export_of,
            erase: |conn, _, person| {
                store::forget_recipient(conn, person)?;
                let kept = store::forget_person(conn, person)?;
                Ok(if kept {
                    vec![texts::id("messages-kept-posts")]
                } else {
                    Vec::new()
                })
            },
        },
        parts: part::parts,
        task_kinds: TASK_KINDS,
        merge: store::merge,
        unmerge: store::unmerge,
        ..Capability::new("messages", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "messages",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};

const MIGRATIONS: &[Migration] = &[Migration::shared(
    "messages",
    "0001_messages",
    include_str!("../schema/0001_messages.sql"),
)];

const NAVIGATION: &[Navigation] = &[Navigation {
    path: "/kunngjoringer",
    text_id: texts::id("notice-board"),
}];

const STAFF_NAVIGATION: &[StaffNavigation] = &[
    StaffNavigation {
        path: "/saker/utsendelser",
        text_id: texts::id("mailing-list-title"),
        may: |actor| crate::access::may(actor, crate::access::Action::SeeMailings).is_ok(),
    },
    StaffNavigation {
        path: "/saker/meldinger",
        text_id: texts::id("thread-desk"),
        may: |actor| crate::access::may(actor, crate::access::Action::ReadThreads).is_ok(),
    },
    StaffNavigation {
        path: "/saker/kunngjoringer",
        text_id: texts::id("notice-desk"),
        may: |actor| crate::access::may(actor, crate::access::Action::Publish).is_ok(),
    },
];

const MY_NAVIGATION: &[MyNavigation] = &[MyNavigation {
    path: "/meldinger",
    text_id: texts::id("thread-inbox"),
    scope: Scope::Messages,
    rank: 40,
}];

const TASK_KINDS: &[TaskKind] = &[
    TaskKind {
        kind: TASK,
        text_id: texts::id("messages-task-kind"),
        ends_by_hand: false,
    },
    TaskKind {
        kind: bounced::BOUNCED,
        text_id: texts::id("messages-task-kind-bounced"),
        ends_by_hand: true,
    },
];

const SCHEDULE: &[Daily] = &[digest::AT];

const PERSONAL_DATA: &[PersonalData] = &[
    PersonalData {
        place: "message_post.body, message_post.person_id",
        purpose: "what an association and the municipality have written to each other, and who wrote",
        basis: "public task, GDPR art. 6(1)(e); arkivlova",
        retention: "kept as part of the municipality's correspondence",
        erasure: "the name is taken off; the text is kept, and the person is told so",
    },
    PersonalData {
        place: "message_opening.person_id",
        purpose: "who of an association has opened a message, so that the municipality knows it was read",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "as long as the message",
        erasure: "removed whole for the person",
    },
    PersonalData {
        place: "mailing_recipient.person_id",
        purpose: "whom a message to many went to; addresses stand in mail alone",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "as long as the message",
        erasure: "emptied for the person",
    },
    PersonalData {
        place: "digest.person_id",
        purpose: "that nobody gets more than one such mail a day",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "until the person is erased",
        erasure: "removed whole for the person",
    },
    PersonalData {
        place: "mailing.made_by, segment.made_by, notice.made_by, deadline.made_by",
        purpose: "who of the staff wrote it",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "as long as what was written",
        erasure: "an id alone, which names nobody when the person has been erased",
    },
];
