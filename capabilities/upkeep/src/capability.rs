//! What this room brings to the house; see [`web::Capability`].

use access::Scope;
use db::Migration;
use jobs::Daily;
use web::{Capability, MyNavigation, PersonRights, PersonalData, RouteLine, TaskKind};

use crate::{access::RULES, demo, nightly, pages, parts, rights, settings, store};

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: MIGRATIONS,
        pages: pages::routes,
        routes: ROUTES,
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
        indicators: crate::figures::INDICATORS,
        with_accounts: |conn, year| store::shelf::with_accounts(conn, year).map(Some),
        my_navigation: MY_NAVIGATION,
        settings: settings::PAGES,
        merge: store::joining::merge,
        unmerge: store::joining::unmerge,
        ..Capability::new("upkeep", TEXTS)
    }
}

/// What waits on staff: both end when what they are about is done, and not by hand.
const TASK_KINDS: &[TaskKind] = &[
    TaskKind {
        kind: crate::LATE_TASK,
        text_id: texts::id("upkeep-kind-overdue"),
        ends_by_hand: false,
    },
    TaskKind {
        kind: crate::ACCOUNT_TASK,
        text_id: texts::id("upkeep-kind-account"),
        ends_by_hand: false,
    },
];

const TEXTS: texts::Source = texts::Source {
    room: "upkeep",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};

const MIGRATIONS: &[Migration] = &[Migration::shared(
    "upkeep",
    "0001_upkeep",
    include_str!("../schema/0001_upkeep.sql"),
)];

const SCHEDULE: &[Daily] = &[nightly::AT];

const MY_NAVIGATION: &[MyNavigation] = &[
    my(
        "/medlemstall",
        texts::id("upkeep-members"),
        Scope::Profile,
        40,
    ),
    my("/dokumenter", texts::id("upkeep-shelf"), Scope::Profile, 50),
    my("/konto", texts::id("upkeep-account"), Scope::Account, 60),
    my("/bekreft", texts::id("upkeep-confirm"), Scope::Profile, 70),
];

const fn my(path: &'static str, text_id: &'static str, scope: Scope, rank: i32) -> MyNavigation {
    MyNavigation {
        path,
        text_id,
        scope,
        rank,
    }
}

const COUNT: &str = "upkeep.count_members";
const READ: &str = "upkeep.read_document";
const SEE: &str = "upkeep.see_account";
const PROPOSE: &str = "upkeep.propose_account";
const DECIDE: &str = "upkeep.decide_account";
const CONFIRM: &str = "upkeep.confirm";
const LINK: &str = "upkeep.confirm_by_link";

const ROUTES: &[RouteLine] = &[
    RouteLine::get(
        "/{language}/min-forening/{id}/medlemstall",
        COUNT,
        "member numbers of a year",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/medlemstall",
        COUNT,
        "store member numbers",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/medlemstall/fil",
        COUNT,
        "back to the numbers",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/medlemstall/fil",
        COUNT,
        "count a file, for a preview",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/dokumenter",
        READ,
        "the document shelf",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/dokumenter",
        "upkeep.keep_document",
        "put a document on the shelf",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/dokumenter/{document}",
        READ,
        "a document",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/dokumenter/{document}/slett",
        "upkeep.remove_document",
        "take a document away again",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/konto",
        SEE,
        "the bank account",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/konto/nytt",
        PROPOSE,
        "the form for a new account",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/konto/nytt",
        PROPOSE,
        "give a new account",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/konto/bekreft",
        DECIDE,
        "look over an account somebody else gave",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/konto/bekreft",
        DECIDE,
        "confirm an account, or refuse it",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/konto/avbryt",
        "upkeep.take_back_account",
        "take an account back",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/konto/vis",
        "upkeep.read_account",
        "read the whole account number",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/bekreft",
        CONFIRM,
        "what is confirmed each year",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/bekreft",
        CONFIRM,
        "confirm the year",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/bekreft/arsmote",
        CONFIRM,
        "say when the annual meeting is",
    ),
    RouteLine::get(
        "/{language}/bekreft/{token}",
        LINK,
        "what is confirmed, by the link of a letter",
    ),
    RouteLine::post(
        "/{language}/bekreft/{token}",
        LINK,
        "confirm the year by the link of a letter",
    ),
];

const TASK: &str = "public task, GDPR art. 6(1)(e)";

const PERSONAL_DATA: &[PersonalData] = &[
    PersonalData {
        place: "member_report.entered_by, confirmation.confirmed_by",
        purpose: "who said so, for the association and for the municipality that relies on it",
        basis: TASK,
        retention: "as long as the numbers and confirmations",
        erasure: "handed out; the id stays, and leads to nobody once the person is emptied",
    },
    PersonalData {
        place: "shelf_document.file_id, shelf_document.kept_by",
        purpose: "papers of the association, which may name persons; who put them there",
        basis: TASK,
        retention: "until the association or staff replace them; a draft of an upload one day",
        erasure: "who put it there is handed out; a paper is the association's own",
    },
    PersonalData {
        place: "shelf_draft.file_id, shelf_draft.made_by",
        purpose: "a file that waits for the rest of its form",
        basis: TASK,
        retention: "one day",
        erasure: "by the morning's tidying, or at once with the person",
    },
    PersonalData {
        place: "bank_account.number, bank_account.proposed_by, bank_account.decided_by",
        purpose: "where grants are paid, and which two persons said so",
        basis: TASK,
        retention: "as long as payments to it may be asked about",
        erasure: "who gave and confirmed is handed out; kept, because payments rest on it",
    },
];
