//! Every address of this room, with what it asks for.

use web::RouteLine;

/// For the manifest.
pub const ROUTES: &[RouteLine] = &[
    RouteLine::get(
        "/{language}/vaktmester",
        "caretaking.see_day",
        "who comes today, hour by hour",
    ),
    RouteLine::post(
        "/{language}/vaktmester/oppmote/{occurrence}",
        "caretaking.mark",
        "mark that they came, or did not",
    ),
    RouteLine::get(
        "/{language}/vaktmester/skade",
        "caretaking.tell_damage",
        "tell of damage",
    ),
    RouteLine::post(
        "/{language}/vaktmester/skade",
        "caretaking.tell_damage",
        "take it",
    ),
    RouteLine::get(
        "/{language}/oppmote/{occurrence}",
        "caretaking.see_way_in",
        "a time of one's own: the way in, checking in",
    ),
    RouteLine::post(
        "/{language}/oppmote/{occurrence}/innsjekk",
        "caretaking.check_in",
        "check in",
    ),
    RouteLine::post(
        "/{language}/oppmote/{occurrence}/svar",
        "caretaking.reply",
        "answer «did not come»",
    ),
    RouteLine::get(
        "/{language}/oppmote/{occurrence}/skade",
        "caretaking.tell_damage",
        "tell of damage at a time of one's own",
    ),
    RouteLine::post(
        "/{language}/oppmote/{occurrence}/skade",
        "caretaking.tell_damage",
        "take it",
    ),
    RouteLine::get(
        "/{language}/saker/skader",
        "caretaking.follow_damage",
        "damage that is not mended",
    ),
    RouteLine::get(
        "/{language}/saker/skader/{id}",
        "caretaking.follow_damage",
        "one damage, with what was done",
    ),
    RouteLine::post(
        "/{language}/saker/skader/{id}",
        "caretaking.follow_damage",
        "say how far it has come",
    ),
    RouteLine::get(
        "/{language}/saker/skader/{id}/bilde/{rank}",
        "caretaking.follow_damage",
        "a picture of it",
    ),
    RouteLine::get(
        "/{language}/saker/lokaltall",
        "caretaking.see_figures",
        "figures of use, per site and tenant",
    ),
    RouteLine::get(
        "/{language}/saker/lokaltall.csv",
        "caretaking.see_figures",
        "the same as CSV",
    ),
    RouteLine::get(
        "/{language}/saker/lokaltall.xlsx",
        "caretaking.see_figures",
        "the same as XLSX",
    ),
    RouteLine::get(
        "/{language}/saker/lokaltall.json",
        "caretaking.see_figures",
        "the same, with the indicators, as JSON",
    ),
    RouteLine::get(
        "/{language}/saker/lokaltall/indikatorer.csv",
        "caretaking.see_figures",
        "the indicators as CSV",
    ),
    RouteLine::get(
        "/{language}/saker/inngang",
        "caretaking.describe_way_in",
        "how one gets into each of the premises",
    ),
    RouteLine::get(
        "/{language}/saker/inngang/{premises}",
        "caretaking.describe_way_in",
        "how one gets into one of them",
    ),
    RouteLine::post(
        "/{language}/saker/inngang/{premises}",
        "caretaking.describe_way_in",
        "say how, from a date on",
    ),
    RouteLine::get(
        "/{language}/saker/oppmote",
        "caretaking.settle",
        "answers to «did not come»",
    ),
    RouteLine::post(
        "/{language}/saker/oppmote/{occurrence}",
        "caretaking.settle",
        "settle one",
    ),
    RouteLine::post(
        "/{language}/saker/fast-tid/{proposal}",
        "caretaking.decide_lapse",
        "decide about a series whose tenant does not come",
    ),
];
