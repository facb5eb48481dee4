//! Routes of everybody, of those who apply, and of those who sit in councils.
//!
//! An application has its id in its address, and belongs to whoever may apply for its association.

use web::RouteLine;

const APPLY: &str = "grants.apply";
const SEE: &str = "grants.see";
const DECLARE: &str = "grants.declare";
const RECOMMEND: &str = "grants.recommend";
const COMMENT: &str = "grants.comment";

/// Theirs.
pub const OWN: &[RouteLine] = &[
    RouteLine::public("/{language}/tilskudd", "what can be applied for"),
    RouteLine::public("/{language}/tilskudd.atom", "the same as a feed"),
    RouteLine::public("/{language}/tilskudd.ics", "the same as a calendar"),
    RouteLine::public("/{language}/tilskudd/tall", "grants in figures"),
    RouteLine::public("/{language}/tilskudd/tall.csv", "the same as a table"),
    RouteLine::public("/{language}/tilskudd/tildelinger", "what was given"),
    RouteLine::public(
        "/{language}/tilskudd/tildelinger.csv",
        "the same as a table",
    ),
    RouteLine::public(
        "/{language}/tilskudd/fordelt/{scheme}",
        "what others gave, told about only",
    ),
    RouteLine::public("/{language}/tilskudd/{round}", "one call"),
    RouteLine::get("/{language}/tilskudd/{round}/sok", APPLY, "who applies"),
    RouteLine::post("/{language}/tilskudd/{round}/sok", APPLY, "begin"),
    RouteLine::get("/{language}/soknad/{id}", SEE, "an application"),
    RouteLine::get("/{language}/soknad/{id}/steg/{step}", APPLY, "a step"),
    RouteLine::post("/{language}/soknad/{id}/steg/{step}", APPLY, "keep it"),
    RouteLine::post("/{language}/soknad/{id}/lagre/{step}", APPLY, "autosave"),
    RouteLine::get("/{language}/soknad/{id}/vedlegg/{block}", APPLY, "back"),
    RouteLine::post("/{language}/soknad/{id}/vedlegg/{block}", APPLY, "attach"),
    RouteLine::get("/{language}/soknad/{id}/fil/{file}", SEE, "an attachment"),
    RouteLine::post(
        "/{language}/soknad/{id}/fil/{file}/fjern",
        APPLY,
        "take it out",
    ),
    RouteLine::get("/{language}/soknad/{id}/se-over", APPLY, "look it over"),
    RouteLine::post("/{language}/soknad/{id}/se-over", APPLY, "send it"),
    RouteLine::get("/{language}/soknad/{id}/sendt", SEE, "the receipt"),
    RouteLine::get("/{language}/soknad/{id}/brev", SEE, "the newest letter"),
    RouteLine::get("/{language}/soknad/{id}/brev/{letter}", SEE, "a letter"),
    RouteLine::get(
        "/{language}/soknad/{id}/brev/{letter}/pdf",
        SEE,
        "a letter as PDF",
    ),
    RouteLine::get(
        "/{language}/soknad/{id}/vedtak.json",
        SEE,
        "the decision, for programs",
    ),
    RouteLine::post(
        "/{language}/soknad/{id}/signer",
        "grants.countersign",
        "sign for a group",
    ),
    RouteLine::post(
        "/{language}/soknad/{id}/svar/{question}",
        APPLY,
        "answer a question",
    ),
    RouteLine::get(
        "/{language}/soknad/{id}/trekk",
        APPLY,
        "ask whether to take it back",
    ),
    RouteLine::post("/{language}/soknad/{id}/trekk", APPLY, "take it back"),
    RouteLine::get(
        "/{language}/min-forening/{id}/tilskudd",
        APPLY,
        "an association's applications",
    ),
    RouteLine::get(
        "/{language}/min-side/tilskudd",
        "grants.see_own",
        "her own applications",
    ),
    RouteLine::public(
        "/{language}/tilskudd/tildelinger.json",
        "awards as 360Giving",
    ),
    RouteLine::public("/api/v1/grants", "the same, for machines"),
    RouteLine::public("/api/openapi/grants.json", "its description"),
    RouteLine::get(
        "/{language}/min-forening/{id}/horing/{hearing}",
        COMMENT,
        "guidelines an association is asked about",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/horing/{hearing}",
        COMMENT,
        "answer",
    ),
    RouteLine::get(
        "/{language}/innstillinger",
        "grants.see_recommendations",
        "what her councils recommend on",
    ),
    RouteLine::get(
        "/{language}/innstilling/{id}",
        RECOMMEND,
        "a council's part of a round",
    ),
    RouteLine::get(
        "/{language}/innstillinger/horing/{hearing}/{council}",
        COMMENT,
        "what a council is asked about new guidelines",
    ),
    RouteLine::post(
        "/{language}/innstillinger/horing/{hearing}/{council}",
        COMMENT,
        "answer for the council",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/tilskudd/saker.zip",
        APPLY,
        "all its cases as one file",
    ),
    RouteLine::post("/{language}/innstilling/{id}", RECOMMEND, "recommend"),
    RouteLine::get(
        "/{language}/innstilling/{id}/habilitet",
        DECLARE,
        "what ties a member has",
    ),
    RouteLine::post(
        "/{language}/innstilling/{id}/habilitet",
        DECLARE,
        "declare them",
    ),
    RouteLine::post(
        "/{language}/innstilling/{id}/nokkel",
        RECOMMEND,
        "try a key",
    ),
    RouteLine::post(
        "/{language}/innstilling/{id}/prove/{trial}",
        RECOMMEND,
        "take a trial over",
    ),
    RouteLine::post(
        "/{language}/innstilling/{id}/mote",
        RECOMMEND,
        "enter the meeting",
    ),
    RouteLine::post(
        "/{language}/innstilling/{id}/oversend",
        RECOMMEND,
        "hand the advice over",
    ),
];
