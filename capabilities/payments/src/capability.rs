//! What this room brings to the house; see [`web::Capability`].

use access::Scope;
use db::Migration;
use jobs::Daily;
use web::{Capability, MyNavigation, PersonRights, PersonalData, StaffNavigation, TaskKind};

use crate::{
    CHANGE_TASK, DELIVERED_TASK, access::RULES, attesting, demo, figures, nightly, pages, parts,
    rights, routes::ROUTES, store,
};

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: MIGRATIONS,
        pages: pages::routes,
        routes: ROUTES,
        staff_navigation: STAFF_NAVIGATION,
        permissions: || access::describe(RULES),
        jobs: nightly::jobs,
        schedule: SCHEDULE,
        demo: demo::fill,
        personal_data: PERSONAL_DATA,
        person: PersonRights {
            export: rights::export,
            erase: rights::erase,
        },
        parts: parts::parts,
        task_kinds: TASK_KINDS,
        my_navigation: MY_NAVIGATION,
        indicators: figures::INDICATORS,
        settings: attesting::PAGES,
        merge: store::joining::merge,
        unmerge: store::joining::unmerge,
        ..Capability::new("payments", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "payments",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};

const MIGRATIONS: &[Migration] = &[
    Migration::shared(
        "payments",
        "0001_payments",
        include_str!("../schema/0001_payments.sql"),
    ),
    Migration::shared(
        "payments",
        "0002_report_answers",
        include_str!("../schema/0002_report_answers.sql"),
    ),
    Migration::shared(
        "payments",
        "0003_claim_basis",
        include_str!("../schema/0003_claim_basis.sql"),
    ),
];

const SCHEDULE: &[Daily] = &[nightly::AT];

const STAFF_NAVIGATION: &[StaffNavigation] = &[
    StaffNavigation {
        path: "/saker/utbetalinger",
        text_id: texts::id("payments-nav"),
        may: |actor| crate::access::may_as_staff(actor, crate::access::Action::Read).is_ok(),
    },
    StaffNavigation {
        path: "/saker/rapporter",
        text_id: texts::id("payments-nav-reports"),
        may: |actor| crate::access::may_as_staff(actor, crate::access::Action::Read).is_ok(),
    },
];

const MY_NAVIGATION: &[MyNavigation] = &[MyNavigation {
    path: "/tilskudd/oppfolging",
    text_id: texts::id("payments-mine"),
    scope: Scope::Grants,
    rank: 36,
}];

const TASK_KINDS: &[TaskKind] = &[
    TaskKind {
        kind: DELIVERED_TASK,
        text_id: texts::id("payments-tasks-delivered"),
        ends_by_hand: false,
    },
    TaskKind {
        kind: CHANGE_TASK,
        text_id: texts::id("payments-tasks-change"),
        ends_by_hand: false,
    },
];

const TASK: &str = "public task, GDPR art. 6(1)(e)";
const STAYS: &str = "the id stays, and leads to nobody once the person is emptied";

const PERSONAL_DATA: &[PersonalData] = &[
    PersonalData {
        place: "follow_up.account, follow_up.account_by, follow_up.confirmed_by, follow_up.ended_by, follow_up.end_reason",
        purpose: "where money to a person or a group goes, and who wrote and confirmed it",
        basis: TASK,
        retention: "as the case",
        erasure: "kept by law",
    },
    PersonalData {
        place: "payment_line.needs, payment_line.met_by",
        purpose: "who said that a condition is met",
        basis: TASK,
        retention: "as the case",
        erasure: STAYS,
    },
    PersonalData {
        place: "payment_run.made_by, payment_run.first_by, payment_run.second_by",
        purpose: "who released a payment file",
        basis: TASK,
        retention: "kept with the vouchers",
        erasure: STAYS,
    },
    PersonalData {
        place: "payment_claim_basis.made_by",
        purpose: "who made the basis for invoices of what is to be paid back",
        basis: TASK,
        retention: "kept with the vouchers",
        erasure: STAYS,
    },
    PersonalData {
        place: "payment_run_line.payee, payment_run_line.account",
        purpose: "who was paid, and where to",
        basis: TASK,
        retention: "kept with the vouchers",
        erasure: "kept by law",
    },
    PersonalData {
        place: "payment_report.done, payment_report.answers, payment_report.accounts, payment_report.delivered_by, payment_report.attested_by, payment_report.answer, payment_report.reviewed_by",
        purpose: "what money was used for, who reported, attested and approved",
        basis: TASK,
        retention: "as the case",
        erasure: "handed out; kept by law",
    },
    PersonalData {
        place: "payment_report_file.file_id, payment_report_file.given_by",
        purpose: "attachments, which may name persons; who gave them",
        basis: TASK,
        retention: "as the case",
        erasure: "kept by law",
    },
    PersonalData {
        place: "payment_change.text, payment_change.asked_by, payment_change.answer, payment_change.answered_by",
        purpose: "what was asked and answered",
        basis: TASK,
        retention: "as the case",
        erasure: "handed out; kept by law",
    },
    PersonalData {
        place: "payment_claim.reason, payment_claim.remark, payment_claim.claimed_by, payment_claim.settled_by",
        purpose: "who claimed money back, and settled it",
        basis: TASK,
        retention: "as the case",
        erasure: STAYS,
    },
];
