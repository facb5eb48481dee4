//! What this room brings to the house; see [`web::Capability`].

use access::Scope;
use db::Migration;
use web::{
    Capability, LessorNavigation, MyNavigation, PersonRights, PersonalData, RouteLine,
    SettingsPage, StaffNavigation, TaskKind,
};

use crate::{
    CREDIT_TASK, PAYOUT_TASK, access::RULES, demo, joining, pages, retention, rights, supported,
};

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: MIGRATIONS,
        pages: pages::routes,
        routes: ROUTES,
        staff_navigation: STAFF_NAVIGATION,
        lessor_navigation: LESSOR_NAVIGATION,
        permissions: || access::describe(RULES),
        demo: demo::fill,
        jobs: retention::jobs,
        subscribers: supported::subscribers,
        schedule: &[retention::AT],
        personal_data: PERSONAL_DATA,
        person: PersonRights {
            export: rights::export,
            erase: rights::erase,
        },
        parts: pages::parts::parts,
        task_kinds: TASK_KINDS,
        my_navigation: MY_NAVIGATION,
        indicators: crate::figures::INDICATORS,
        settings: SETTINGS,
        merge: joining::merge,
        unmerge: joining::unmerge,
        ..Capability::new("prices", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "prices",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};

const MIGRATIONS: &[Migration] = &[
    Migration::shared(
        "prices",
        "0001_prices",
        include_str!("../schema/0001_prices.sql"),
    ),
    Migration::shared(
        "prices",
        "0002_classes",
        include_str!("../schema/0002_classes.sql"),
    ),
    Migration::shared(
        "prices",
        "0003_lessors",
        include_str!("../schema/0003_lessors.sql"),
    ),
];

const STAFF_NAVIGATION: &[StaffNavigation] = &[
    StaffNavigation {
        path: "/saker/priser",
        text_id: texts::id("price-lists"),
        may: |actor| {
            crate::access::may(
                actor,
                crate::access::Action::SetPrices,
                &crate::access::Facts::none(),
            )
            .is_ok()
        },
    },
    StaffNavigation {
        path: "/saker/faktura",
        text_id: texts::id("price-invoices"),
        may: |actor| {
            crate::access::may(
                actor,
                crate::access::Action::SeeInvoices,
                &crate::access::Facts::none(),
            )
            .is_ok()
        },
    },
];

const LESSOR_NAVIGATION: &[LessorNavigation] = &[
    LessorNavigation {
        path: "/saker/priser",
        text_id: texts::id("lessor-menu-prices"),
        rank: 80,
    },
    LessorNavigation {
        path: "/saker/faktura",
        text_id: texts::id("lessor-menu-invoices"),
        rank: 90,
    },
];

const MY_NAVIGATION: &[MyNavigation] = &[MyNavigation {
    path: "/leie",
    text_id: texts::id("price-mine"),
    scope: Scope::Booking,
    rank: 65,
}];

const TASK_KINDS: &[TaskKind] = &[
    TaskKind {
        kind: CREDIT_TASK,
        text_id: texts::id("price-tasks-credit"),
        ends_by_hand: true,
    },
    TaskKind {
        kind: PAYOUT_TASK,
        text_id: texts::id("price-tasks-payout"),
        ends_by_hand: true,
    },
];

const SETTINGS: &[SettingsPage] = &[
    SettingsPage {
        path: "/saker/innstillinger/faktura",
        title: texts::id("price-seller"),
        intro: texts::id("price-seller-intro"),
        form: None,
    },
    supported::PAGE,
];

const SET: &str = "prices.set_prices";
const SEE: &str = "prices.see_invoices";
const INVOICE: &str = "prices.invoice";
const SELLER: &str = "prices.set_invoicing";

const ROUTES: &[RouteLine] = &[
    RouteLine::public("/{language}/lokaler/priser", "the price list in force"),
    RouteLine::get(
        "/{language}/min-forening/{id}/leie",
        "prices.see_fees",
        "what an association pays and is given",
    ),
    RouteLine::get("/{language}/saker/priser", SET, "every price list"),
    RouteLine::post("/{language}/saker/priser", SET, "begin a draft"),
    RouteLine::get("/{language}/saker/priser/prov", SET, "try a price"),
    RouteLine::get(
        "/{language}/saker/priser/klasser",
        SET,
        "classes that support has set",
    ),
    RouteLine::post(
        "/{language}/saker/priser/klasser/{class}/angre",
        SET,
        "undo one",
    ),
    RouteLine::get("/{language}/saker/priser/{list}", SET, "a price list"),
    RouteLine::post("/{language}/saker/priser/{list}", SET, "change a draft"),
    RouteLine::post(
        "/{language}/saker/priser/{list}/publiser",
        SET,
        "publish a draft",
    ),
    RouteLine::post(
        "/{language}/saker/priser/{list}/forkast",
        SET,
        "put a draft away",
    ),
    RouteLine::get(
        "/{language}/saker/priser/{list}/regel",
        SET,
        "a rule of a draft",
    ),
    RouteLine::post(
        "/{language}/saker/priser/{list}/regel",
        SET,
        "change, move or take away a rule",
    ),
    RouteLine::get(
        "/{language}/saker/faktura",
        SEE,
        "what waits to be invoiced, and batches",
    ),
    RouteLine::post("/{language}/saker/faktura", INVOICE, "make a batch"),
    RouteLine::get("/{language}/saker/faktura/grunnlag/{batch}", SEE, "a batch"),
    RouteLine::post(
        "/{language}/saker/faktura/grunnlag/{batch}/overlevert",
        INVOICE,
        "hand a batch over to accounting",
    ),
    RouteLine::get(
        "/{language}/saker/faktura/grunnlag/{batch}/linjer.csv",
        SEE,
        "the lines of a batch",
    ),
    RouteLine::get(
        "/{language}/saker/faktura/grunnlag/{batch}/ehf.zip",
        SEE,
        "the EHF of a batch",
    ),
    RouteLine::get("/{language}/saker/faktura/nr/{invoice}", SEE, "an invoice"),
    RouteLine::post(
        "/{language}/saker/faktura/nr/{invoice}",
        INVOICE,
        "mark an invoice as paid or not",
    ),
    RouteLine::get(
        "/{language}/saker/faktura/nr/{invoice}/ehf.xml",
        SEE,
        "an invoice as EHF",
    ),
    RouteLine::get(
        "/{language}/saker/faktura/kreditnota/{note}/ehf.xml",
        SEE,
        "a credit note as EHF",
    ),
    RouteLine::get("/{language}/saker/faktura/krav/{fee}", SEE, "a fee"),
    RouteLine::post(
        "/{language}/saker/faktura/krav/{fee}/frafall",
        "prices.waive",
        "waive a fee",
    ),
    RouteLine::post(
        "/{language}/saker/faktura/krav/{fee}/krediter",
        "prices.credit",
        "credit a fee",
    ),
    RouteLine::get(
        "/{language}/saker/innstillinger/faktura",
        SELLER,
        "who invoices",
    ),
    RouteLine::post(
        "/{language}/saker/innstillinger/faktura",
        SELLER,
        "decide who invoices",
    ),
];

const LAW: &str = "legal duty, GDPR art. 6(1)(c); bokføringsloven § 13";
const TASK: &str = "public task, GDPR art. 6(1)(e)";
const FIVE_YEARS: &str =
    "five years after the year of use (bokføringsloven § 13); then a nightly job empties it";

const PERSONAL_DATA: &[PersonalData] = &[
    PersonalData {
        place: "price_class.undone_by",
        purpose: "which of the municipality's own undid a class of price",
        basis: TASK,
        retention: "as long as prices are explained by it",
        erasure: "the id stays, and leads to nobody once the person is emptied",
    },
    PersonalData {
        place: "fee.person_id, fee.title, fee.made_by",
        purpose: "what a person owes for premises; who made it so",
        basis: LAW,
        retention: FIVE_YEARS,
        erasure: "handed out; kept by law, with an id that leads to nobody once she is emptied",
    },
    PersonalData {
        place: "payer.name, payer.street, payer.postcode, payer.place",
        purpose: "name and address of who booked by phone, for the invoice",
        basis: LAW,
        retention: FIVE_YEARS,
        erasure: "kept by law; she has no account to ask with, and staff answer her",
    },
    PersonalData {
        place: "invoice.person_id, invoice.debtor_name",
        purpose: "who was asked to pay, as the invoice says",
        basis: LAW,
        retention: FIVE_YEARS,
        erasure: "handed out; kept by law",
    },
    PersonalData {
        place: "fee_batch.csv_file, fee_batch.made_by, fee_batch.sent_by, credit_note.made_by",
        purpose: "frozen lines for accounting, with names of debtors; who made and sent them",
        basis: LAW,
        retention: FIVE_YEARS,
        erasure: "kept by law",
    },
    PersonalData {
        place: "lessor_invoicing.said",
        purpose: "who a lessor is on her invoices: name, address, account and whom one asks",
        basis: LAW,
        retention: "until it is written over by those who answer for her",
        erasure: "changed by those who answer for her",
    },
    PersonalData {
        place: "price_list.made_by, price_list.published_by",
        purpose: "who wrote and published a price list",
        basis: TASK,
        retention: "as long as the list",
        erasure: "the id stays, and leads to nobody once the person is emptied",
    },
];
