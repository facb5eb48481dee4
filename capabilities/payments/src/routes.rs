//! Every route of payments, with who reaches it.

use web::RouteLine;

const SEE: &str = "payments.see";
const FOLLOW: &str = "payments.follow";
const READ: &str = "payments.read";
const PLAN: &str = "payments.plan";
const RUN: &str = "payments.run";
const REVIEW: &str = "payments.review";
const CLAIM: &str = "payments.claim";
const OPEN_FILE: &str = "payments.open_file";

/// The routes.
pub const ROUTES: &[RouteLine] = &[
    RouteLine::get(
        "/{language}/min-forening/{id}/tilskudd/oppfolging",
        SEE,
        "grants an association has got",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/tilskudd/frister.ics",
        SEE,
        "its deadlines as a calendar",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/tilskudd/{application}",
        SEE,
        "one grant's money and reports",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/tilskudd/{application}/konto",
        "payments.confirm_account",
        "say that a changed account is right",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/tilskudd/{application}/endring",
        FOLLOW,
        "ask to change what was granted for",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/tilskudd/{application}/takk-nei",
        FOLLOW,
        "decline",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/tilskudd/{application}/rapport/{report}",
        SEE,
        "a report",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/tilskudd/{application}/rapport/{report}",
        FOLLOW,
        "write or deliver a report",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/tilskudd/{application}/rapport/{report}/vedlegg",
        FOLLOW,
        "attach a file",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/tilskudd/{application}/rapport/{report}/fil/{file}",
        SEE,
        "an attachment",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/tilskudd/{application}/rapport/{report}/fil/{file}/fjern",
        FOLLOW,
        "take it out",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/tilskudd/{application}/rapport/{report}/attester",
        "payments.attest",
        "attest the accounts",
    ),
    RouteLine::get(
        "/{language}/min-side/tilskudd/oppfolging",
        "payments.see_own",
        "grants one has got oneself",
    ),
    RouteLine::get(
        "/{language}/min-side/tilskudd/{application}",
        SEE,
        "one's own grant's money and reports",
    ),
    RouteLine::post(
        "/{language}/min-side/tilskudd/{application}/konto",
        "payments.confirm_account",
        "write one's account",
    ),
    RouteLine::post(
        "/{language}/min-side/tilskudd/{application}/endring",
        FOLLOW,
        "ask to change what was granted for",
    ),
    RouteLine::post(
        "/{language}/min-side/tilskudd/{application}/takk-nei",
        FOLLOW,
        "decline",
    ),
    RouteLine::get(
        "/{language}/min-side/tilskudd/{application}/rapport/{report}",
        SEE,
        "a report",
    ),
    RouteLine::post(
        "/{language}/min-side/tilskudd/{application}/rapport/{report}",
        FOLLOW,
        "write or deliver a report",
    ),
    RouteLine::post(
        "/{language}/min-side/tilskudd/{application}/rapport/{report}/vedlegg",
        FOLLOW,
        "attach a file",
    ),
    RouteLine::get(
        "/{language}/min-side/tilskudd/{application}/rapport/{report}/fil/{file}",
        SEE,
        "an attachment",
    ),
    RouteLine::post(
        "/{language}/min-side/tilskudd/{application}/rapport/{report}/fil/{file}/fjern",
        FOLLOW,
        "take it out",
    ),
    RouteLine::post(
        "/{language}/min-side/tilskudd/{application}/rapport/{report}/attester",
        "payments.attest",
        "attest the accounts",
    ),
    RouteLine::get(
        "/{language}/saker/utbetalinger",
        READ,
        "what can be paid, what is held, and runs",
    ),
    RouteLine::post("/{language}/saker/utbetalinger", RUN, "make a run"),
    RouteLine::post(
        "/{language}/saker/utbetalinger/nye",
        PLAN,
        "lay plans of new grants now",
    ),
    RouteLine::get(
        "/{language}/saker/utbetalinger/kjoring/{run}",
        READ,
        "a run",
    ),
    RouteLine::post(
        "/{language}/saker/utbetalinger/kjoring/{run}/slipp",
        "payments.release",
        "release it, first or second",
    ),
    RouteLine::post(
        "/{language}/saker/utbetalinger/kjoring/{run}/angre",
        RUN,
        "take it back",
    ),
    RouteLine::post(
        "/{language}/saker/utbetalinger/kjoring/{run}/betalt",
        RUN,
        "say that the bank has paid",
    ),
    RouteLine::get(
        "/{language}/saker/utbetalinger/kjoring/{run}/fil/{kind}",
        OPEN_FILE,
        "its file",
    ),
    RouteLine::get(
        "/{language}/saker/utbetalinger/sak/{application}",
        READ,
        "one grant's follow-up",
    ),
    RouteLine::post(
        "/{language}/saker/utbetalinger/sak/{application}/plan",
        PLAN,
        "write its plan anew",
    ),
    RouteLine::post(
        "/{language}/saker/utbetalinger/sak/{application}/vilkar/{line}",
        PLAN,
        "say that a condition is met",
    ),
    RouteLine::post(
        "/{language}/saker/utbetalinger/sak/{application}/konto",
        PLAN,
        "write the account of a person",
    ),
    RouteLine::post(
        "/{language}/saker/utbetalinger/sak/{application}/rapport",
        PLAN,
        "ask for one more report",
    ),
    RouteLine::post(
        "/{language}/saker/utbetalinger/sak/{application}/endring/{change}",
        REVIEW,
        "answer a request",
    ),
    RouteLine::post(
        "/{language}/saker/utbetalinger/sak/{application}/krav",
        CLAIM,
        "claim money back",
    ),
    RouteLine::post(
        "/{language}/saker/utbetalinger/sak/{application}/krav/{claim}",
        CLAIM,
        "note what came back, or give it up",
    ),
    RouteLine::post(
        "/{language}/saker/utbetalinger/sak/{application}/bortfall",
        PLAN,
        "let it lapse",
    ),
    RouteLine::get(
        "/{language}/saker/utbetalinger/krav",
        READ,
        "what is to be paid back and invoiced",
    ),
    RouteLine::post(
        "/{language}/saker/utbetalinger/krav",
        CLAIM,
        "make the basis for invoices",
    ),
    RouteLine::get(
        "/{language}/saker/utbetalinger/krav/{basis}/fil/{kind}",
        OPEN_FILE,
        "the basis as a file",
    ),
    RouteLine::get("/{language}/saker/rapporter", READ, "reports"),
    RouteLine::get("/{language}/saker/rapporter/{report}", READ, "a report"),
    RouteLine::post("/{language}/saker/rapporter/{report}", REVIEW, "review it"),
    RouteLine::get(
        "/{language}/saker/rapporter/{report}/fil/{file}",
        READ,
        "an attachment",
    ),
];
