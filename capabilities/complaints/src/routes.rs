//! Every route of complaints, with who reaches it.

use web::RouteLine;

const COMPLAIN: &str = "complaints.complain";
const READ: &str = "complaints.read";
const ENTER: &str = "complaints.enter";
const TREAT: &str = "complaints.treat";

/// The routes.
pub const ROUTES: &[RouteLine] = &[
    RouteLine::get(
        "/{language}/soknad/{id}/klage",
        COMPLAIN,
        "complain, or see it",
    ),
    RouteLine::post("/{language}/soknad/{id}/klage", COMPLAIN, "send it"),
    RouteLine::post("/{language}/soknad/{id}/klage/mer", COMPLAIN, "add to it"),
    RouteLine::post(
        "/{language}/soknad/{id}/klage/trekk",
        COMPLAIN,
        "take it back",
    ),
    RouteLine::post(
        "/{language}/soknad/{id}/klage/vedlegg",
        COMPLAIN,
        "attach a file to it",
    ),
    RouteLine::get(
        "/{language}/soknad/{id}/klage/fil/{file}",
        COMPLAIN,
        "a file of it",
    ),
    RouteLine::get("/{language}/saker/klager", READ, "every complaint"),
    RouteLine::get(
        "/{language}/saker/klager/ny/{application}",
        ENTER,
        "enter one that came on paper",
    ),
    RouteLine::post(
        "/{language}/saker/klager/ny/{application}",
        ENTER,
        "enter it",
    ),
    RouteLine::get(
        "/{language}/saker/klager/pakke/{application}",
        "complaints.pack",
        "whom everything of a case can be taken out for",
    ),
    RouteLine::get(
        "/{language}/saker/klager/pakke/{application}/{reader}",
        "complaints.pack",
        "everything of a case in one file",
    ),
    RouteLine::get("/{language}/saker/klager/{id}", READ, "one complaint"),
    RouteLine::get(
        "/{language}/saker/klager/{id}/fil/{file}",
        READ,
        "a file of it",
    ),
    RouteLine::post(
        "/{language}/saker/klager/{id}/ta-imot",
        TREAT,
        "admit a late one",
    ),
    RouteLine::post(
        "/{language}/saker/klager/{id}/avvis",
        TREAT,
        "dismiss a late one",
    ),
    RouteLine::post(
        "/{language}/saker/klager/{id}/omgjor",
        TREAT,
        "change the decision",
    ),
    RouteLine::post(
        "/{language}/saker/klager/{id}/oversend",
        TREAT,
        "send it on",
    ),
    RouteLine::post(
        "/{language}/saker/klager/{id}/svar",
        "complaints.answer",
        "enter the appeal body's answer",
    ),
];
