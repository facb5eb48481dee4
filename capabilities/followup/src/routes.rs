//! Every route of follow-up, with who reaches it.

use web::RouteLine;

const SEE: &str = "followup.see";
const ARRANGE: &str = "followup.arrange";
const TIE: &str = "followup.tie";
const ANSWER: &str = "followup.answer";
const LINK: &str = "followup.answer_by_link";
const PUBLISH: &str = "followup.publish";

/// The routes.
pub const ROUTES: &[RouteLine] = &[
    RouteLine::public("/{language}/oppfolging", "what became of what was promised"),
    RouteLine::public("/{language}/oppfolging.atom", "the same as a feed"),
    RouteLine::public("/{language}/oppfolging/tall", "all figures"),
    RouteLine::public("/{language}/oppfolging/tall.csv", "the same as a table"),
    RouteLine::public(
        "/{language}/oppfolging/tall/{code}",
        "a figure, year by year",
    ),
    RouteLine::public(
        "/{language}/oppfolging/rapport/{slug}",
        "reports of several years together",
    ),
    RouteLine::public(
        "/{language}/oppfolging/rapport/{slug}/{year}",
        "a report, at an address that stays",
    ),
    RouteLine::public(
        "/{language}/oppfolging/rapport/{slug}/{year}/pdf",
        "the same as PDF",
    ),
    RouteLine::public(
        "/{language}/oppfolging/rapport/{slug}/{year}/json",
        "the same as JSON",
    ),
    RouteLine::get(
        "/{language}/oppfolging/svar/{token}",
        LINK,
        "how measures stand, by the link of a letter",
    ),
    RouteLine::post(
        "/{language}/oppfolging/svar/{token}",
        LINK,
        "say how they stand, by the link of a letter",
    ),
    RouteLine::get("/{language}/saker/oppfolging", SEE, "follow-up"),
    RouteLine::get(
        "/{language}/saker/oppfolging/mine",
        SEE,
        "the measures one answers for",
    ),
    RouteLine::post(
        "/{language}/saker/oppfolging/mine/{round}",
        ANSWER,
        "say how they stand",
    ),
    RouteLine::get("/{language}/saker/oppfolging/tall", SEE, "all figures"),
    RouteLine::get(
        "/{language}/saker/oppfolging/tall.csv",
        SEE,
        "the same as a table",
    ),
    RouteLine::get(
        "/{language}/saker/oppfolging/tall.xlsx",
        SEE,
        "the same as a spreadsheet",
    ),
    RouteLine::get(
        "/{language}/saker/oppfolging/tall/ny",
        ARRANGE,
        "a new figure kept by hand",
    ),
    RouteLine::post(
        "/{language}/saker/oppfolging/tall/ny",
        ARRANGE,
        "keep a new figure",
    ),
    RouteLine::get(
        "/{language}/saker/oppfolging/tall/{code}",
        SEE,
        "a figure, year by year",
    ),
    RouteLine::get(
        "/{language}/saker/oppfolging/tall/{code}/om",
        ARRANGE,
        "what a figure is",
    ),
    RouteLine::post(
        "/{language}/saker/oppfolging/tall/{code}/om",
        ARRANGE,
        "keep what a figure is",
    ),
    RouteLine::post(
        "/{language}/saker/oppfolging/tall/{code}/verdi",
        ARRANGE,
        "say what a figure was on a day",
    ),
    RouteLine::post(
        "/{language}/saker/oppfolging/dokument/{document}/runde",
        ARRANGE,
        "open a round",
    ),
    RouteLine::get(
        "/{language}/saker/oppfolging/runde/{round}",
        SEE,
        "a round, and who has answered",
    ),
    RouteLine::post(
        "/{language}/saker/oppfolging/runde/{round}",
        ARRANGE,
        "move the last day of a round",
    ),
    RouteLine::get(
        "/{language}/saker/oppfolging/dokument/{document}/tall",
        SEE,
        "figures beside goals and measures",
    ),
    RouteLine::post(
        "/{language}/saker/oppfolging/dokument/{document}/tall",
        ARRANGE,
        "put a figure beside a goal, or take it away",
    ),
    RouteLine::get(
        "/{language}/saker/oppfolging/tiltak/{measure}",
        SEE,
        "evidence and answers of a measure",
    ),
    RouteLine::post(
        "/{language}/saker/oppfolging/tiltak/{measure}",
        TIE,
        "tie evidence to a measure",
    ),
    RouteLine::post(
        "/{language}/saker/oppfolging/tiltak/{measure}/fjern",
        TIE,
        "untie evidence",
    ),
    RouteLine::post(
        "/{language}/saker/oppfolging/dokument/{document}/rapport",
        ARRANGE,
        "begin a report",
    ),
    RouteLine::get(
        "/{language}/saker/oppfolging/rapport/{report}",
        SEE,
        "a report on the bench",
    ),
    RouteLine::post(
        "/{language}/saker/oppfolging/rapport/{report}",
        ARRANGE,
        "keep what people wrote",
    ),
    RouteLine::get(
        "/{language}/saker/oppfolging/rapport/{report}/vedtak",
        PUBLISH,
        "enter the decision of a report",
    ),
    RouteLine::post(
        "/{language}/saker/oppfolging/rapport/{report}/vedtak",
        PUBLISH,
        "freeze a report, and publish it",
    ),
    RouteLine::get(
        "/{language}/saker/oppfolging/utdrag",
        SEE,
        "what others ask for",
    ),
    RouteLine::get(
        "/{language}/saker/oppfolging/utdrag/{name}",
        SEE,
        "the same as a file",
    ),
    RouteLine::get(
        "/{language}/saker/oppfolging/sjekk",
        SEE,
        "whether other plans use the strategy",
    ),
    RouteLine::post(
        "/{language}/saker/oppfolging/sjekk",
        ARRANGE,
        "ask those who make another plan",
    ),
    RouteLine::get(
        "/{language}/saker/oppfolging/sjekk/{check}",
        SEE,
        "a question to another plan",
    ),
    RouteLine::post(
        "/{language}/saker/oppfolging/sjekk/{check}",
        ARRANGE,
        "file the answer",
    ),
    RouteLine::get(
        "/{language}/saker/oppfolging/vurdering",
        SEE,
        "how the municipality judges itself this year",
    ),
    RouteLine::get(
        "/{language}/saker/oppfolging/vurdering/{year}",
        SEE,
        "the same of a year",
    ),
    RouteLine::post(
        "/{language}/saker/oppfolging/vurdering/{year}",
        ARRANGE,
        "keep the judgement",
    ),
];
