//! What everybody reaches: strategies in force and every edition, plans, the work, and what was said.

use web::RouteLine;

pub const PUBLIC: &[RouteLine] = &[
    RouteLine::public("/{language}/strategi", "strategies and plans in force"),
    RouteLine::public(
        "/{language}/strategi.atom",
        "what happens with them, as a feed",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}",
        "the edition that is in force",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/{number}",
        "an edition, at an address that stays",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/{number}/endringer",
        "what changed since the edition before",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/{number}/kort",
        "the same in short",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/{number}/pdf",
        "the same as PDF",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/{number}/json",
        "the same as JSON",
    ),
    RouteLine::public(
        "/{language}/strategi-bilde/{picture}",
        "a picture of a text",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/handlingsplan/{year}",
        "the action plan of a year",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/handlingsplan/{year}/pdf",
        "the same as PDF",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/handlingsplan/{year}/csv",
        "the same as a table",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/handlingsplan/{year}/xlsx",
        "the same as a spreadsheet",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/arbeidet",
        "where the work is now, and how to take part",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/innspill",
        "what people said, and what became of it",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/kartlegging",
        "who the associations are, what they get and which hours they use",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/kartlegging/pdf",
        "the same as PDF",
    ),
];
