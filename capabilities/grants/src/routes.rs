//! Every route of grants, with who reaches it.

use web::RouteLine;

const APPLY: &str = "grants.apply";
const SEE: &str = "grants.see";
const DECLARE: &str = "grants.declare";
const RECOMMEND: &str = "grants.recommend";
const READ: &str = "grants.read";
const HANDLE: &str = "grants.handle";
const ENTER: &str = "grants.enter";
const DECIDE: &str = "grants.decide";
const NOTIFY: &str = "grants.notify";
const ARRANGE: &str = "grants.arrange";
const COMMENT: &str = "grants.comment";

/// The routes.
pub const ROUTES: &[RouteLine] = &[
    RouteLine::public("/{language}/tilskudd", "what can be applied for"),
    RouteLine::public("/{language}/tilskudd.atom", "the same as a feed"),
    RouteLine::public("/{language}/tilskudd.ics", "the same as a calendar"),
    RouteLine::public("/{language}/tilskudd/tildelinger", "what was given"),
    RouteLine::public(
        "/{language}/tilskudd/tildelinger.csv",
        "the same as a table",
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
    RouteLine::get(
        "/{language}/saker/tilskudd/sak/{id}/brev/{letter}",
        READ,
        "a letter as PDF, for staff",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/saksframlegg",
        READ,
        "the case paper of a round",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/saksframlegg.pdf",
        READ,
        "the same as PDF",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/politisk",
        DECIDE,
        "enter what a body decided",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/politisk",
        DECIDE,
        "decide as the body did",
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
    RouteLine::get("/{language}/saker/tilskudd", READ, "every round"),
    RouteLine::get(
        "/{language}/saker/tilskudd/apne-data",
        READ,
        "how good the open data of awards are",
    ),
    RouteLine::public(
        "/{language}/tilskudd/tildelinger.json",
        "awards as 360Giving",
    ),
    RouteLine::public("/api/v1/grants", "the same, for machines"),
    RouteLine::public("/api/openapi/grants.json", "its description"),
    RouteLine::get(
        "/{language}/saker/tilskudd/ny",
        ENTER,
        "enter what came on paper",
    ),
    RouteLine::post("/{language}/saker/tilskudd/ny", ENTER, "begin to enter it"),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}",
        READ,
        "a round's cockpit",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/innstill",
        READ,
        "back to the cockpit",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/innstill",
        HANDLE,
        "recommend in the table",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/flere",
        READ,
        "back to the cockpit",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/flere",
        DECIDE,
        "decide several: what will happen, and doing it",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/flere/{bulk}/angre",
        DECIDE,
        "undo what was decided together",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/varsle",
        NOTIFY,
        "who will be told what",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/varsle",
        NOTIFY,
        "tell them",
    ),
    RouteLine::get("/{language}/saker/tilskudd/sak/{id}", READ, "a case"),
    RouteLine::post("/{language}/saker/tilskudd/sak/{id}/ta", HANDLE, "take it"),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/mangler",
        HANDLE,
        "ask for what is missing",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/sporsmal",
        HANDLE,
        "ask a question",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/notat",
        HANDLE,
        "note something for colleagues",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/tall",
        HANDLE,
        "set a figure beside the applicant's",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/innstill",
        HANDLE,
        "recommend",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/vedtak",
        DECIDE,
        "decide",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/angre",
        DECIDE,
        "undo a decision",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/ordninger",
        ARRANGE,
        "every scheme",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/ordninger",
        ARRANGE,
        "make a scheme",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/ordning/{id}",
        ARRANGE,
        "a scheme's guidelines",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/ordning/{id}",
        ARRANGE,
        "write a new version",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/ordning/{id}/eier",
        ARRANGE,
        "say whose a scheme is",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/ordning/{id}/skjema",
        ARRANGE,
        "a scheme's form",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/ordning/{id}/skjema",
        ARRANGE,
        "change the form",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/ordning/{id}/forhandsvis/{step}",
        ARRANGE,
        "the form as applicants see it",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde-ny/{scheme}",
        ARRANGE,
        "a new round",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde-ny/{scheme}",
        ARRANGE,
        "make a round",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/kopi",
        ARRANGE,
        "a round as next year's",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/rediger",
        ARRANGE,
        "a round to be changed",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/rediger",
        ARRANGE,
        "change a round",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/kontroll",
        READ,
        "samples for control",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/kontroll",
        HANDLE,
        "draw one",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/sak/{id}/poeng",
        HANDLE,
        "points on criteria",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/poeng",
        HANDLE,
        "give one's own",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/sak/{id}/flytt",
        HANDLE,
        "ask which round it is moved to",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/flytt",
        HANDLE,
        "move it",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/sak/{id}/beskjed",
        HANDLE,
        "a form for writing to the applicant",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/beskjed",
        HANDLE,
        "write to the applicant",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/ordning/{id}/horing/{hearing}",
        ARRANGE,
        "guidelines under revision, with the answers",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/ordning/{id}/horing/{hearing}",
        ARRANGE,
        "ask associations, or take it into use",
    ),
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
        "/{language}/saker/tilskudd/runde/{round}/habilitet",
        DECLARE,
        "what ties one has",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/habilitet",
        DECLARE,
        "declare them",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/rad",
        READ,
        "the round's councils",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/rad",
        ARRANGE,
        "let a council recommend",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/rad/{id}/avvik",
        HANDLE,
        "why it is decided otherwise",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/leder",
        ARRANGE,
        "who leads a unit",
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
        "try the council's key",
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
