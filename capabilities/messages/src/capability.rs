//! What this room brings to the house; see [`web::Capability`].

use access::Scope;
use db::Migration;
use jobs::{Daily, JobKind, Subscriber};
use web::{
    Capability, MyNavigation, Navigation, PersonRights, PersonalData, Reach, RouteLine, TaskKind,
};

use crate::{
    access::RULES,
    actions::{TASK, send_scheduled},
    bounced, digest,
    pages::{self, part},
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

const STAFF_NAVIGATION: &[Navigation] = &[
    Navigation {
        path: "/saker/utsendelser",
        text_id: texts::id("mailing-list-title"),
    },
    Navigation {
        path: "/saker/meldinger",
        text_id: texts::id("thread-desk"),
    },
    Navigation {
        path: "/saker/kunngjoringer",
        text_id: texts::id("notice-desk"),
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

const fn get(path: &'static str, reach: Reach, purpose: &'static str) -> RouteLine {
    RouteLine {
        method: "GET",
        path,
        reach,
        purpose,
    }
}

const fn post(path: &'static str, action: &'static str, purpose: &'static str) -> RouteLine {
    RouteLine {
        method: "POST",
        path,
        reach: Reach::Action(action),
        purpose,
    }
}

const SEE: Reach = Reach::Action("messages.see_mailings");
const WRITE: Reach = Reach::Action("messages.write_to_many");
const INBOX: Reach = Reach::Action("messages.read_inbox");
const THREADS: Reach = Reach::Action("messages.read_threads");
const PUBLISH: Reach = Reach::Action("messages.publish");

const ROUTES: &[RouteLine] = &[
    get(
        "/{language}/kunngjoringer",
        Reach::Public,
        "the notice board",
    ),
    get(
        "/{language}/kunngjoringer.atom",
        Reach::Public,
        "the notice board as a feed",
    ),
    get(
        "/{language}/kunngjoringer/{id}",
        Reach::Public,
        "one announcement",
    ),
    get("/{language}/frister", Reach::Public, "deadlines ahead"),
    get(
        "/{language}/frister.ics",
        Reach::Public,
        "deadlines for a calendar program",
    ),
    get(
        "/{language}/nyheter/nei/{link}",
        Reach::Action("messages.decline_news"),
        "say no to more news: the question",
    ),
    post(
        "/{language}/nyheter/nei/{link}",
        "messages.decline_news",
        "say no to more news",
    ),
    get(
        "/{language}/min-forening/{id}/meldinger",
        INBOX,
        "an association's inbox",
    ),
    get(
        "/{language}/min-forening/{id}/meldinger/ny",
        Reach::Action("messages.write_to_municipality"),
        "write to the municipality: the form",
    ),
    post(
        "/{language}/min-forening/{id}/meldinger/ny",
        "messages.write_to_municipality",
        "write to the municipality",
    ),
    get(
        "/{language}/min-forening/{id}/meldinger/{thread}",
        INBOX,
        "one thread of the inbox",
    ),
    post(
        "/{language}/min-forening/{id}/meldinger/{thread}",
        "messages.write_to_municipality",
        "answer in a thread",
    ),
    get(
        "/{language}/min-forening/{id}/meldinger/{thread}/vedlegg/{file}",
        INBOX,
        "a file of a thread",
    ),
    get(
        "/{language}/saker/meldinger",
        THREADS,
        "threads that wait for an answer",
    ),
    get(
        "/{language}/saker/forening/{id}/skriv",
        Reach::Action("messages.answer"),
        "write to one association: the form",
    ),
    post(
        "/{language}/saker/forening/{id}/skriv",
        "messages.answer",
        "write to one association",
    ),
    get(
        "/{language}/saker/meldinger/{thread}",
        THREADS,
        "one thread, for staff",
    ),
    post(
        "/{language}/saker/meldinger/{thread}",
        "messages.answer",
        "answer an association",
    ),
    post(
        "/{language}/saker/meldinger/{thread}/ferdig",
        "messages.answer",
        "say that a thread needs no answer",
    ),
    get(
        "/{language}/saker/meldinger/{thread}/vedlegg/{file}",
        THREADS,
        "a file of a thread, for staff",
    ),
    get("/{language}/saker/utsendelser", SEE, "messages to many"),
    get(
        "/{language}/saker/utsendelser/ny",
        WRITE,
        "a new message to many: to whom",
    ),
    post(
        "/{language}/saker/utsendelser/ny",
        "messages.write_to_many",
        "begin a message to many",
    ),
    get(
        "/{language}/saker/utsendelser/{id}",
        SEE,
        "a message to many: the last look, or how it went",
    ),
    get(
        "/{language}/saker/utsendelser/{id}/hvem",
        WRITE,
        "a message to many: to whom",
    ),
    post(
        "/{language}/saker/utsendelser/{id}/hvem",
        "messages.write_to_many",
        "choose to whom",
    ),
    get(
        "/{language}/saker/utsendelser/{id}/tekst",
        WRITE,
        "a message to many: the text",
    ),
    post(
        "/{language}/saker/utsendelser/{id}/tekst",
        "messages.write_to_many",
        "store the text and files",
    ),
    get(
        "/{language}/saker/utsendelser/{id}/vedlegg/{file}",
        SEE,
        "a file of a message to many",
    ),
    post(
        "/{language}/saker/utsendelser/{id}/ta-ut",
        "messages.write_to_many",
        "take an association out, or in again",
    ),
    post(
        "/{language}/saker/utsendelser/{id}/prov",
        "messages.write_to_many",
        "send it to oneself",
    ),
    post(
        "/{language}/saker/utsendelser/{id}/send",
        "messages.write_to_many",
        "send it, now or at a time",
    ),
    post(
        "/{language}/saker/utsendelser/{id}/stopp",
        "messages.write_to_many",
        "stop it",
    ),
    post(
        "/{language}/saker/utsendelser/{id}/slett",
        "messages.write_to_many",
        "take away one that was never sent",
    ),
    post(
        "/{language}/saker/utvalg-av-foreninger/{id}/slett",
        "messages.write_to_many",
        "take away a saved segment",
    ),
    get(
        "/{language}/saker/kunngjoringer",
        PUBLISH,
        "announcements and deadlines, for staff",
    ),
    get(
        "/{language}/saker/kunngjoringer/ny",
        PUBLISH,
        "a new announcement: the form",
    ),
    post(
        "/{language}/saker/kunngjoringer/ny",
        "messages.publish",
        "store a new announcement",
    ),
    get(
        "/{language}/saker/kunngjoringer/{id}",
        PUBLISH,
        "change an announcement: the form",
    ),
    post(
        "/{language}/saker/kunngjoringer/{id}",
        "messages.publish",
        "change an announcement",
    ),
    post(
        "/{language}/saker/kunngjoringer/{id}/trekk",
        "messages.publish",
        "withdraw an announcement",
    ),
    get(
        "/{language}/saker/frister/ny",
        PUBLISH,
        "a new deadline: the form",
    ),
    post(
        "/{language}/saker/frister/ny",
        "messages.publish",
        "enter a deadline",
    ),
    get(
        "/{language}/saker/frister/{id}",
        PUBLISH,
        "change a deadline: the form",
    ),
    post(
        "/{language}/saker/frister/{id}",
        "messages.publish",
        "change a deadline",
    ),
    post(
        "/{language}/saker/frister/{id}/slett",
        "messages.publish",
        "take a deadline away",
    ),
];

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
