//! Every route of this room, with what it asks for.

use web::RouteLine;

const SEE: &str = "messages.see_mailings";
const WRITE: &str = "messages.write_to_many";
const INBOX: &str = "messages.read_inbox";
const THREADS: &str = "messages.read_threads";
const PUBLISH: &str = "messages.publish";

/// All of them.
pub const ROUTES: &[RouteLine] = &[
    RouteLine::public("/{language}/kunngjoringer", "the notice board"),
    RouteLine::public(
        "/{language}/kunngjoringer.atom",
        "the notice board as a feed",
    ),
    RouteLine::public("/{language}/kunngjoringer/{id}", "one announcement"),
    RouteLine::public("/{language}/frister", "deadlines ahead"),
    RouteLine::public(
        "/{language}/frister.ics",
        "deadlines for a calendar program",
    ),
    RouteLine::get(
        "/{language}/nyheter/nei/{link}",
        "messages.decline_news",
        "say no to more news: the question",
    ),
    RouteLine::post(
        "/{language}/nyheter/nei/{link}",
        "messages.decline_news",
        "say no to more news",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/meldinger",
        INBOX,
        "an association's inbox",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/meldinger/ny",
        "messages.write_to_municipality",
        "write to the municipality: the form",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/meldinger/ny",
        "messages.write_to_municipality",
        "write to the municipality",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/meldinger/{thread}",
        INBOX,
        "one thread of the inbox",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/meldinger/{thread}",
        "messages.write_to_municipality",
        "answer in a thread",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/meldinger/{thread}/vedlegg/{file}",
        INBOX,
        "a file of a thread",
    ),
    RouteLine::get(
        "/{language}/saker/meldinger",
        THREADS,
        "threads that wait for an answer",
    ),
    RouteLine::get(
        "/{language}/saker/forening/{id}/skriv",
        "messages.answer",
        "write to one association: the form",
    ),
    RouteLine::post(
        "/{language}/saker/forening/{id}/skriv",
        "messages.answer",
        "write to one association",
    ),
    RouteLine::get(
        "/{language}/saker/meldinger/{thread}",
        THREADS,
        "one thread, for staff",
    ),
    RouteLine::post(
        "/{language}/saker/meldinger/{thread}",
        "messages.answer",
        "answer an association",
    ),
    RouteLine::post(
        "/{language}/saker/meldinger/{thread}/ferdig",
        "messages.answer",
        "say that a thread needs no answer",
    ),
    RouteLine::get(
        "/{language}/saker/meldinger/{thread}/vedlegg/{file}",
        THREADS,
        "a file of a thread, for staff",
    ),
    RouteLine::get("/{language}/saker/utsendelser", SEE, "messages to many"),
    RouteLine::get(
        "/{language}/saker/utsendelser/ny",
        WRITE,
        "a new message to many: to whom",
    ),
    RouteLine::post(
        "/{language}/saker/utsendelser/ny",
        WRITE,
        "begin a message to many",
    ),
    RouteLine::get(
        "/{language}/saker/utsendelser/{id}",
        SEE,
        "a message to many: the last look, or how it went",
    ),
    RouteLine::get(
        "/{language}/saker/utsendelser/{id}/hvem",
        WRITE,
        "a message to many: to whom",
    ),
    RouteLine::post(
        "/{language}/saker/utsendelser/{id}/hvem",
        WRITE,
        "choose to whom",
    ),
    RouteLine::get(
        "/{language}/saker/utsendelser/{id}/tekst",
        WRITE,
        "a message to many: the text",
    ),
    RouteLine::post(
        "/{language}/saker/utsendelser/{id}/tekst",
        WRITE,
        "store the text and files",
    ),
    RouteLine::get(
        "/{language}/saker/utsendelser/{id}/vedlegg/{file}",
        SEE,
        "a file of a message to many",
    ),
    RouteLine::post(
        "/{language}/saker/utsendelser/{id}/ta-ut",
        WRITE,
        "take an association out, or in again",
    ),
    RouteLine::post(
        "/{language}/saker/utsendelser/{id}/prov",
        WRITE,
        "send it to oneself",
    ),
    RouteLine::post(
        "/{language}/saker/utsendelser/{id}/send",
        WRITE,
        "send it, now or at a time",
    ),
    RouteLine::post("/{language}/saker/utsendelser/{id}/stopp", WRITE, "stop it"),
    RouteLine::post(
        "/{language}/saker/utsendelser/{id}/slett",
        WRITE,
        "take away one that was never sent",
    ),
    RouteLine::post(
        "/{language}/saker/utvalg-av-foreninger/{id}/slett",
        WRITE,
        "take away a saved segment",
    ),
    RouteLine::get(
        "/{language}/saker/kunngjoringer",
        PUBLISH,
        "announcements and deadlines, for staff",
    ),
    RouteLine::get(
        "/{language}/saker/kunngjoringer/ny",
        PUBLISH,
        "a new announcement: the form",
    ),
    RouteLine::post(
        "/{language}/saker/kunngjoringer/ny",
        PUBLISH,
        "store a new announcement",
    ),
    RouteLine::get(
        "/{language}/saker/kunngjoringer/{id}",
        PUBLISH,
        "change an announcement: the form",
    ),
    RouteLine::post(
        "/{language}/saker/kunngjoringer/{id}",
        PUBLISH,
        "change an announcement",
    ),
    RouteLine::post(
        "/{language}/saker/kunngjoringer/{id}/trekk",
        PUBLISH,
        "withdraw an announcement",
    ),
    RouteLine::get(
        "/{language}/saker/frister/ny",
        PUBLISH,
        "a new deadline: the form",
    ),
    RouteLine::post("/{language}/saker/frister/ny", PUBLISH, "enter a deadline"),
    RouteLine::get(
        "/{language}/saker/frister/{id}",
        PUBLISH,
        "change a deadline: the form",
    ),
    RouteLine::post(
        "/{language}/saker/frister/{id}",
        PUBLISH,
        "change a deadline",
    ),
    RouteLine::post(
        "/{language}/saker/frister/{id}/slett",
        PUBLISH,
        "take a deadline away",
    ),
];
