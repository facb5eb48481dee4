//! What this room brings to the house; see [`web::Capability`].

use db::Migration;
use web::{Capability, RouteLine};

use crate::{
    access::RULES, demo, nightly, pages, personal_data::PERSONAL_DATA, rights::RIGHTS, settings,
};

/// The manifest. The nightly forgetting needs the rights of every room and is put among the jobs by
/// whoever lists the rooms: [`crate::forgetting`].
pub fn capability() -> Capability {
    Capability {
        migrations: MIGRATIONS,
        pages: pages::routes,
        open: pages::open_routes,
        routes: ROUTES,
        permissions: || access::describe(RULES),
        schedule: &[nightly::AT],
        demo: demo::fill,
        personal_data: PERSONAL_DATA,
        person: RIGHTS,
        settings: settings::PAGES,
        ..Capability::new("people", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "people",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};

const MIGRATIONS: &[Migration] = &[Migration::shared(
    "people",
    "0001_people",
    include_str!("../schema/0001_people.sql"),
)];

const SIGN_IN: &str = "people.sign_in";
const SEE: &str = "people.see_oneself";
const CHANGE: &str = "people.change_oneself";

const ROUTES: &[RouteLine] = &[
    RouteLine::public("/{language}/logg-inn", "sign in"),
    RouteLine::post("/{language}/logg-inn", SIGN_IN, "ask for a code"),
    RouteLine::public("/{language}/logg-inn/kode", "type the code"),
    RouteLine::post(
        "/{language}/logg-inn/kode",
        SIGN_IN,
        "sign in with the code",
    ),
    RouteLine::public("/{language}/logg-inn/avbrutt", "a sign-in came to nothing"),
    RouteLine::get("/{language}/logg-inn/navn", SEE, "what are you called"),
    RouteLine::post(
        "/{language}/logg-inn/navn",
        CHANGE,
        "say what one is called",
    ),
    RouteLine::public("/{language}/logg-inn/igjen", "prove once more who one is"),
    RouteLine::post(
        "/{language}/logg-inn/igjen",
        SIGN_IN,
        "ask for a code to prove it",
    ),
    RouteLine::get(
        "/{language}/logg-inn/igjen/kode",
        SEE,
        "type the code that proves it",
    ),
    RouteLine::post(
        "/{language}/logg-inn/igjen/kode",
        SIGN_IN,
        "prove it with the code",
    ),
    RouteLine::get(
        "/{language}/logg-inn/klar",
        SEE,
        "signed in in another window",
    ),
    RouteLine::post(
        "/{language}/logg-inn/demo",
        "people.sign_in_demo",
        "come into the demonstration as somebody made up",
    ),
    RouteLine::get(
        "/{language}/logg-inn/lenke/{token}",
        "people.take_link",
        "a one-time link",
    ),
    RouteLine::post(
        "/{language}/logg-inn/lenke/{token}",
        "people.take_link",
        "become administrator by a one-time link",
    ),
    RouteLine::get(
        "/{language}/logg-inn/invitasjon/{token}",
        "people.take_link",
        "an invitation",
    ),
    RouteLine::post(
        "/{language}/logg-inn/invitasjon/{token}",
        "people.take_link",
        "take an invitation",
    ),
    RouteLine::get(
        "/{language}/logg-inn/{provider}",
        SIGN_IN,
        "away to a provider",
    ),
    RouteLine::get("/logg-inn/svar", SIGN_IN, "back from a provider"),
    RouteLine::get(
        "/logg-inn/utlogget",
        SIGN_IN,
        "a provider tells that somebody left there",
    ),
    RouteLine::public("/{language}/logg-ut", "signed out"),
    RouteLine::post("/{language}/logg-ut", SIGN_IN, "sign out"),
    RouteLine::get("/{language}/min-side", SEE, "my page"),
    RouteLine::get(
        "/{language}/min-side/meg",
        SEE,
        "name, telephone, language, news",
    ),
    RouteLine::post("/{language}/min-side/meg", CHANGE, "change them"),
    RouteLine::get("/{language}/min-side/epost", SEE, "another e-mail address"),
    RouteLine::post("/{language}/min-side/epost", CHANGE, "send a code to it"),
    RouteLine::get(
        "/{language}/min-side/epost/kode",
        SEE,
        "type the code from there",
    ),
    RouteLine::post(
        "/{language}/min-side/epost/kode",
        CHANGE,
        "change the address",
    ),
    RouteLine::get(
        "/{language}/min-side/innlogginger",
        SEE,
        "where I am signed in",
    ),
    RouteLine::post(
        "/{language}/min-side/innlogginger",
        CHANGE,
        "end one, or all",
    ),
    RouteLine::get(
        "/{language}/min-side/opplysninger",
        SEE,
        "all that is known of me",
    ),
    RouteLine::get(
        "/{language}/min-side/opplysninger.json",
        SEE,
        "the same, to take along",
    ),
    RouteLine::get(
        "/{language}/min-side/slett",
        SEE,
        "what erasing me would do",
    ),
    RouteLine::post(
        "/{language}/min-side/slett",
        "people.erase_oneself",
        "erase me",
    ),
    RouteLine::post(
        "/{language}/min-side/handle-for",
        "people.act_for",
        "act for an association",
    ),
    RouteLine::get(
        "/{language}/saker/ansatte",
        "people.see_staff",
        "who works here",
    ),
    RouteLine::post(
        "/{language}/saker/ansatte",
        "people.invite",
        "take an invitation back",
    ),
    RouteLine::get(
        "/{language}/saker/ansatte/inviter",
        "people.see_staff",
        "invite somebody",
    ),
    RouteLine::post(
        "/{language}/saker/ansatte/inviter",
        "people.invite",
        "send the invitation",
    ),
    RouteLine::get(
        "/{language}/saker/ansatte/innlogging",
        "people.see_staff",
        "roles that follow from groups",
    ),
    RouteLine::post(
        "/{language}/saker/ansatte/innlogging",
        "people.give_staff_role",
        "change them",
    ),
    RouteLine::get(
        "/{language}/saker/ansatte/{id}",
        "people.see_staff",
        "one who works here",
    ),
    RouteLine::post(
        "/{language}/saker/ansatte/{id}",
        "people.give_staff_role",
        "give a role, or end one",
    ),
    RouteLine::get("/{language}/saker/enheter", "people.change_units", "units"),
    RouteLine::get(
        "/{language}/saker/enheter/{key}",
        "people.change_units",
        "one unit",
    ),
    RouteLine::post(
        "/{language}/saker/enheter/{key}",
        "people.change_units",
        "change it",
    ),
    RouteLine::get(
        "/{language}/saker/logg",
        "people.read_trail",
        "who did what",
    ),
    RouteLine::get(
        "/{language}/saker/logg.jsonl",
        "people.read_trail",
        "the same as JSON lines",
    ),
];
