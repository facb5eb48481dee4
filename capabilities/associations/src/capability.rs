//! What this room brings to the house; see [`web::Capability`].

use access::Scope;
use db::Migration;
use jobs::Daily;
use web::{
    Capability, MyNavigation, Navigation, PartPage, PersonRights, PersonalData, Reach, RouteLine,
    TaskKind,
};

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
        association_name: |conn, id| crate::store::name(conn, id),
        ..Capability::new("associations", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "associations",
    nb: concat!(
        include_str!("../texts/nb.ftl"),
        include_str!("../texts/keeping/nb.ftl"),
        include_str!("../texts/staff/nb.ftl"),
    ),
    nn: concat!(
        include_str!("../texts/nn.ftl"),
        include_str!("../texts/keeping/nn.ftl"),
        include_str!("../texts/staff/nn.ftl"),
    ),
    en: concat!(
        include_str!("../texts/en.ftl"),
        include_str!("../texts/keeping/en.ftl"),
        include_str!("../texts/staff/en.ftl"),
    ),
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

const STAFF_NAVIGATION: &[Navigation] = &[Navigation {
    path: "/saker/foreninger",
    text_id: texts::id("nav-staff"),
}];

const MY_NAVIGATION: &[MyNavigation] = &[MyNavigation {
    path: "/profil",
    text_id: texts::id("nav-profile"),
    scope: Scope::Profile,
    rank: 20,
}];

const fn seen_to(kind: &'static str, text_id: &'static str) -> TaskKind {
    TaskKind {
        kind,
        text_id,
        ends_by_hand: true,
    }
}

const fn on_its_page(kind: &'static str, text_id: &'static str) -> TaskKind {
    TaskKind {
        ends_by_hand: false,
        ..seen_to(kind, text_id)
    }
}

const TASK_KINDS: &[TaskKind] = &[
    seen_to("associations.new", texts::id("watch-kind-new")),
    seen_to(
        "associations.moved_here",
        texts::id("watch-kind-moved-here"),
    ),
    seen_to(
        "associations.moved_away",
        texts::id("watch-kind-moved-away"),
    ),
    seen_to("associations.dissolved", texts::id("watch-kind-dissolved")),
    seen_to("associations.bankrupt", texts::id("watch-kind-bankrupt")),
    seen_to(
        "associations.winding_up",
        texts::id("watch-kind-winding-up"),
    ),
    seen_to(
        "associations.left_voluntary",
        texts::id("watch-kind-left-voluntary"),
    ),
    seen_to("associations.board_changed", texts::id("watch-kind-board")),
    seen_to("associations.remark", texts::id("watch-kind-remark")),
    seen_to(
        "associations.not_in_latest_file",
        texts::id("watch-kind-missing"),
    ),
    on_its_page("associations.fault", texts::id("watch-kind-fault")),
    on_its_page("associations.duplicate", texts::id("watch-kind-duplicate")),
];

const SCHEDULE: &[Daily] = &[nightly::AT, nightly::TIDY_AT];

const EDIT: &str = "associations.edit_profile";
const CONTACTS: &str = "associations.edit_contacts";
const SEE: &str = "associations.see_internal";
const MEND: &str = "associations.mend";
const MERGE: &str = "associations.merge";

const ROUTES: &[RouteLine] = &[
    RouteLine::public("/{language}", "start page"),
    RouteLine::public("/{language}/foreninger", "find an association"),
    RouteLine::public(
        "/{language}/foreninger.csv",
        "what was found as a spreadsheet",
    ),
    RouteLine::public("/{language}/foreninger/a-aa", "browse by activity, A–Å"),
    RouteLine::public("/{language}/forening/{id}", "an association's page"),
    RouteLine::public("/{language}/forening/{id}/skriv", "the contact form"),
    RouteLine {
        method: "POST",
        path: "/{language}/forening/{id}/skriv",
        reach: Reach::Action("associations.contact"),
        purpose: "send a message to an association",
    },
    RouteLine::public(
        "/{language}/forening/{id}/sendt",
        "the message is on its way",
    ),
    RouteLine::public(
        "/{language}/forening/{id}/rett-opp",
        "tell that something is wrong",
    ),
    RouteLine::post(
        "/{language}/forening/{id}/rett-opp",
        "associations.report_fault",
        "put what is wrong on the staff's desk",
    ),
    RouteLine::public("/{language}/forening/{id}/takk", "what was told has come"),
    RouteLine::public("/foreningslogo/{id}/{file}", "an association's logo"),
    RouteLine::get(
        "/{language}/min-forening/{id}/profil",
        EDIT,
        "what the association says about itself",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/angre",
        EDIT,
        "take the last change back",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/profil/om",
        EDIT,
        "about the association",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/om",
        EDIT,
        "change about the association",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/profil/aktiviteter",
        EDIT,
        "its activities",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/aktiviteter",
        EDIT,
        "change its activities",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/profil/grupper",
        EDIT,
        "its groups",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/grupper",
        EDIT,
        "change its groups",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/profil/moteplasser",
        EDIT,
        "where it meets",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/moteplasser",
        EDIT,
        "change where it meets",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/profil/praktisk",
        EDIT,
        "room, price, languages, accessibility",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/praktisk",
        EDIT,
        "change room, price, languages, accessibility",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/profil/lenker",
        EDIT,
        "its links",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/lenker",
        EDIT,
        "change its links",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/profil/logo",
        EDIT,
        "its logo",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/logo",
        EDIT,
        "change its logo",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/profil/kontaktpersoner",
        CONTACTS,
        "its contact persons",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/kontaktpersoner",
        CONTACTS,
        "change its contact persons",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/profil/logo/fjern",
        EDIT,
        "take the logo away",
    ),
    RouteLine::get(
        "/{language}/saker/foreninger",
        SEE,
        "the register for staff",
    ),
    RouteLine::get(
        "/{language}/saker/foreninger.csv",
        SEE,
        "the same as text for spreadsheets",
    ),
    RouteLine::get(
        "/{language}/saker/foreninger.xlsx",
        SEE,
        "the same for Excel",
    ),
    RouteLine::get(
        "/{language}/saker/forening/{id}",
        SEE,
        "an association for staff",
    ),
    RouteLine::post(
        "/{language}/saker/forening/{id}",
        MEND,
        "notes, list, archive, say yes or no",
    ),
    RouteLine::get(
        "/{language}/saker/forening/{id}/sla-sammen",
        MERGE,
        "find the one it is the same as",
    ),
    RouteLine::get(
        "/{language}/saker/forening/{id}/sla-sammen/{other}",
        MERGE,
        "what becomes of the two",
    ),
    RouteLine::post(
        "/{language}/saker/forening/{id}/sla-sammen/{other}",
        MERGE,
        "make one of two",
    ),
    RouteLine::get(
        "/{language}/saker/feil/{id}",
        SEE,
        "what was told to be wrong",
    ),
    RouteLine::post("/{language}/saker/feil/{id}", MEND, "answer and close it"),
    RouteLine::public("/{language}/om-dataene", "about the information"),
    RouteLine::public("/{language}/personvern", "privacy"),
    RouteLine::public("/{language}/tilgjengelighet", "accessibility statement"),
    RouteLine::public("/api/v1/associations", "open data: the list"),
    RouteLine::public("/api/v1/associations.csv", "open data: the list as a file"),
    RouteLine::public("/api/v1/associations/{id}", "open data: one association"),
    RouteLine::public("/api/openapi.json", "open data: the description"),
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
        place: "association_contact.name, association_contact.email, association_contact.phone, association_contact.person_id",
        purpose: "whom to turn to in an association for premises, grants, invoices, or what people want to know",
        basis: "public task, GDPR art. 6(1)(e); consent, art. 6(1)(a), for being shown to everybody",
        retention: "until the association names somebody else",
        erasure: "by person id, or by e-mail for those who never signed in; shown in no list, file or open data",
    },
    PersonalData {
        place: "association_note.body, association_note.made_by",
        purpose: "what colleagues must know about an association",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "until staff remove it",
        erasure: "by staff; never shown outside the municipality",
    },
    PersonalData {
        place: "fault_report.body, fault_report.email, fault_report.answer",
        purpose: "what somebody says is wrong, and where the answer goes",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "emptied 90 days after it was closed",
        erasure: "by the nightly forgetting",
    },
    PersonalData {
        place: "own_profile_version.layer, own_profile_version.made_by, association_merge.moved, association_merge.made_by, association_distinct.made_by, association_contact.consent_told_by, fault_report.closed_by",
        purpose: "taking a change back, and telling who made it; the layer may hold the address of the contact form",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "as long as the association is in the register",
        erasure: "with the association; names of persons are emptied with the person",
    },
    PersonalData {
        place: "mail.to_address, mail.reply_to, mail.body_text",
        purpose: "a message from a visitor on its way to an association",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "emptied 30 days after it was sent or given up",
        erasure: "by the nightly forgetting, or at once by mail id",
    },
];
