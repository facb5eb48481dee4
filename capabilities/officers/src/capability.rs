//! What this room brings to the house; see [`web::Capability`].

use access::Scope;
use db::Migration;
use jobs::Daily;
use web::{Capability, MyNavigation, PersonRights, PersonalData, RouteLine};

use crate::{access::RULES, demo, kinds, nightly, pages, rights, settings, store};

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: MIGRATIONS,
        pages: pages::routes,
        open: pages::open_routes,
        routes: ROUTES,
        my_navigation: MY_NAVIGATION,
        settings: settings::PAGES,
        permissions: || access::describe(RULES),
        jobs: nightly::jobs,
        subscribers: nightly::subscribers,
        schedule: SCHEDULE,
        demo: demo::fill,
        personal_data: PERSONAL_DATA,
        person: PersonRights {
            export: rights::export,
            erase: rights::erase,
        },
        parts: pages::parts::make,
        task_kinds: kinds::FOR_STAFF,
        merge: store::merge::merge,
        unmerge: store::merge::unmerge,
        ..Capability::new("officers", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "officers",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};

const MIGRATIONS: &[Migration] = &[Migration::shared(
    "officers",
    "0001_officers",
    include_str!("../schema/0001_officers.sql"),
)];

const MY_NAVIGATION: &[MyNavigation] = &[
    MyNavigation {
        path: "",
        text_id: "officers-nav-overview",
        scope: Scope::Officers,
        rank: 0,
    },
    MyNavigation {
        path: "/tilganger",
        text_id: "officers-nav-access",
        scope: Scope::Officers,
        rank: 80,
    },
];

const SCHEDULE: &[Daily] = &[nightly::AT];

const SEE: &str = "officers.see_own";
const ACCESS: &str = "officers.see_access";
const LOOK: &str = "officers.look_into";
const CLAIM: &str = "officers.claim";
const FOUND: &str = "officers.found";
const HISTORY: &str = "officers.see_history";
const GIVE: &str = "officers.give_access";
const CHANGE: &str = "officers.change_access";
const SUBSCRIBE: &str = "officers.subscribe";
const NUMBER: &str = "officers.ask_for_number";

const ROUTES: &[RouteLine] = &[
    RouteLine::get(
        "/{language}/min-forening",
        CLAIM,
        "to the association she acts for",
    ),
    RouteLine::get("/{language}/min-forening/{id}", SEE, "Min forening"),
    RouteLine::get(
        "/{language}/min-forening/{id}/ferdig",
        SEE,
        "what has been done",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/kalender",
        SUBSCRIBE,
        "a private calendar",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/kalender",
        SUBSCRIBE,
        "make the calendar",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/kalender/avslutt",
        SUBSCRIBE,
        "end the calendar",
    ),
    RouteLine::get(
        "/kalender/{file}",
        "officers.read_calendar",
        "the calendar, by its secret address",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/min-tilgang",
        SEE,
        "what she herself may do",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/min-tilgang/{role}",
        "officers.step_down",
        "step down",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/tilganger",
        ACCESS,
        "who can do what",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/tilganger/ny",
        GIVE,
        "give somebody access: the form",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/tilganger/ny",
        GIVE,
        "invite somebody",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/tilganger/{role}",
        CHANGE,
        "one role",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/tilganger/{role}",
        CHANGE,
        "change a role",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/tilganger/{role}/avslutt",
        CHANGE,
        "end a role",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/tilganger/invitasjon/{invitation}/send",
        GIVE,
        "send an invitation again",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/tilganger/invitasjon/{invitation}/avslutt",
        CHANGE,
        "take an invitation back",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/tilganger/krav/{claim}",
        LOOK,
        "a claim, for officers",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/tilganger/krav/{claim}/svar",
        "officers.decide_claim",
        "judge a claim",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/tilganger/krav/{claim}/si-fra",
        "officers.object",
        "object to a claim",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/tilganger/krav/{claim}/fil",
        LOOK,
        "the file of a claim",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/arsmote",
        "officers.hand_over",
        "the annual meeting",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/arsmote",
        "officers.hand_over",
        "hand over after the annual meeting",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/organisasjonsnummer",
        NUMBER,
        "ask for the number",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/organisasjonsnummer",
        NUMBER,
        "ask to be joined with a number",
    ),
    RouteLine::get(
        "/{language}/invitasjon/{token}",
        "officers.accept",
        "an invitation, by its secret link",
    ),
    RouteLine::post(
        "/{language}/invitasjon/{token}",
        "officers.accept",
        "say yes to an invitation",
    ),
    RouteLine::get(
        "/{language}/forening/{id}/ta-ansvar",
        CLAIM,
        "claim an association: the ways",
    ),
    RouteLine::post(
        "/{language}/forening/{id}/ta-ansvar/rolle",
        CLAIM,
        "claim by national role",
    ),
    RouteLine::post(
        "/{language}/forening/{id}/ta-ansvar/send-kode",
        CLAIM,
        "send a code",
    ),
    RouteLine::get(
        "/{language}/forening/{id}/ta-ansvar/kode",
        CLAIM,
        "type in the code",
    ),
    RouteLine::post(
        "/{language}/forening/{id}/ta-ansvar/kode",
        CLAIM,
        "claim by code",
    ),
    RouteLine::get(
        "/{language}/forening/{id}/ta-ansvar/be-om",
        CLAIM,
        "ask for a role: the form",
    ),
    RouteLine::post(
        "/{language}/forening/{id}/ta-ansvar/be-om",
        CLAIM,
        "ask for a role",
    ),
    RouteLine::post(
        "/{language}/forening/{id}/ta-ansvar/trekk",
        CLAIM,
        "take a claim back",
    ),
    RouteLine::get(
        "/{language}/ny-forening",
        FOUND,
        "found an association: its name",
    ),
    RouteLine::get(
        "/{language}/ny-forening/skriv",
        FOUND,
        "found an association: the rest",
    ),
    RouteLine::post(
        "/{language}/ny-forening/skriv",
        FOUND,
        "found an association",
    ),
    RouteLine::get(
        "/{language}/ny-forening/{id}",
        FOUND,
        "what became of a founding",
    ),
    RouteLine::get("/{language}/saker/krav/{id}", HISTORY, "a claim, for staff"),
    RouteLine::post(
        "/{language}/saker/krav/{id}/svar",
        "officers.decide_claim",
        "judge a claim, as staff",
    ),
    RouteLine::post(
        "/{language}/saker/krav/{id}/innvending",
        "officers.settle_objection",
        "settle an objection",
    ),
    RouteLine::get(
        "/{language}/saker/krav/{id}/fil",
        HISTORY,
        "the file of a claim, for staff",
    ),
    RouteLine::get(
        "/{language}/saker/ny-forening/{id}",
        HISTORY,
        "a founding, for staff",
    ),
    RouteLine::post(
        "/{language}/saker/ny-forening/{id}/svar",
        "officers.decide_founding",
        "judge a founding",
    ),
    RouteLine::get(
        "/{language}/saker/ny-forening/{id}/vedtekter",
        HISTORY,
        "statutes of a founding",
    ),
    RouteLine::get(
        "/{language}/saker/organisasjonsnummer/{id}",
        HISTORY,
        "a request for a number",
    ),
    RouteLine::post(
        "/{language}/saker/organisasjonsnummer/{id}/slaa-sammen",
        "officers.decide_founding",
        "join with the number",
    ),
];

const TASK: &str = "public task, GDPR art. 6(1)(e)";

const PERSONAL_DATA: &[PersonalData] = &[
    PersonalData {
        place: "role_claim.person_id, role_claim.evidence, role_claim.file, role_claim.answer, role_claim.decided_by",
        purpose: "who said that she acts for an association, what showed it, who judged",
        basis: TASK,
        retention: "her words are emptied a year after the answer; that there was a claim stays with the association",
        erasure: "her words are emptied and what waits is withdrawn; the fact stays for the association's history",
    },
    PersonalData {
        place: "role_objection.person_id, role_objection.reason, role_objection.settled_by",
        purpose: "who objected to a claim, and why",
        basis: TASK,
        retention: "as long as the claim",
        erasure: "her words are emptied",
    },
    PersonalData {
        place: "role_invitation.name, role_invitation.email, role_invitation.invited_by, role_invitation.accepted_by",
        purpose: "whom an officer has invited to act for the association",
        basis: TASK,
        retention: "name and address are emptied when it is answered, taken back, or 90 days after it ran out",
        erasure: "an officer, or time, ends it; then name and address are emptied",
    },
    PersonalData {
        place: "role_handover.made_by",
        purpose: "who wrote down what the annual meeting decided",
        basis: TASK,
        retention: "with the association",
        erasure: "an id that tells nobody anything once the person is anonymised",
    },
    PersonalData {
        place: "calendar_feed.person_id",
        purpose: "whose private calendar an address is",
        basis: TASK,
        retention: "until she ends it or has no role any more",
        erasure: "removed",
    },
    PersonalData {
        place: "founding.person_id, founding.decided_by, number_request.asked_by",
        purpose: "who founded an association here, and who judged",
        basis: TASK,
        retention: "with the association",
        erasure: "an id that tells nobody anything once the person is anonymised",
    },
];
