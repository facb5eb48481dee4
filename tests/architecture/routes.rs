//! Every route is in its manifest and every line of a manifest is a route; each is on the written
//! public list or names an action that the rules know; nobody gets further than that.

use std::collections::BTreeSet;

use stories::capabilities;
use testkit::{Fresh, TestHouse, TestTown, on_each_engine};
use web::{Capability, Reach, RouteLine};

/// What anybody may ask for. A route is put here by somebody who has thought about it.
const PUBLIC: &[&str] = &[
    // For whoever runs it, and the looks; they tell nothing about anybody.
    "GET /healthz",
    "GET /readyz",
    "GET /metrics",
    "GET /theme/{file}",
    "GET /logo/{file}",
    "GET /favicon.ico",
    "GET /robots.txt",
    "GET /assets/{file}",
    // The register is there to be found in; what it shows is decided in associations::public.
    "GET /{language}",
    "GET /{language}/foreninger",
    "GET /{language}/foreninger.csv",
    "GET /{language}/foreninger/a-aa",
    "GET /{language}/forening/{id}",
    "GET /{language}/forening/{id}/skriv",
    "GET /{language}/forening/{id}/sendt",
    "GET /{language}/kunngjoringer",
    "GET /{language}/kunngjoringer.atom",
    "GET /{language}/kunngjoringer/{id}",
    "GET /{language}/frister",
    "GET /{language}/frister.ics",
    // Signing in begins with nobody; whether somebody is known is told to nobody.
    "GET /{language}/logg-inn",
    "GET /{language}/logg-inn/kode",
    "GET /{language}/logg-inn/avbrutt",
    "GET /{language}/logg-inn/igjen",
    "GET /{language}/logg-ut",
    // Premises and when they are free: who has a time is an association, never a person.
    "GET /{language}/lokaler",
    "GET /{language}/lokaler.csv",
    "GET /{language}/lokaler/priser",
    "GET /{language}/lokaler/svartid",
    "GET /{language}/reservasjon",
    "GET /{language}/reservasjon/ny",
    "GET /{language}/lokale/{premises}",
    "GET /{language}/lokale/{premises}/uke",
    "GET /{language}/lokale/{premises}/dag",
    "GET /{language}/lokale/{premises}/kalender.ics",
    "GET /{language}/lokale/{premises}/ledig.ifb",
    "GET /api/v1/sites",
    "GET /api/v1/premises",
    "GET /api/v1/premises/{id}",
    "GET /api/v1/premises/{id}/free",
    "GET /api/v1/premises/{id}/calendar",
    "GET /api/openapi/bookings.json",
    "GET /api/openapi/premises.json",
    // Times that will be given out, and how lots were drawn: numbers, never names.
    "GET /{language}/slipp",
    "GET /{language}/slipp/{id}",
    "GET /{language}/slipp/{id}/trekning.csv",
    "GET /{language}/forening/{id}/rett-opp",
    "GET /{language}/forening/{id}/takk",
    "GET /foreningslogo/{id}/{file}",
    // Pictures of sites and premises are there to be seen.
    "GET /lokalbilde/{id}/{file}",
    // Which councils there are is public; who sits there only when the council has said so.
    "GET /{language}/rad",
    "GET /{language}/rad/{id}",
    // What can be applied for is there to be seen, and what was given: associations, never persons.
    "GET /{language}/tilskudd",
    "GET /{language}/tilskudd.atom",
    "GET /{language}/tilskudd.ics",
    "GET /{language}/tilskudd/tall",
    "GET /{language}/tilskudd/tall.csv",
    "GET /{language}/tilskudd/tildelinger",
    "GET /{language}/tilskudd/tildelinger.csv",
    "GET /{language}/tilskudd/tildelinger.json",
    "GET /api/v1/grants",
    "GET /api/openapi/grants.json",
    // What others gave: sums to associations, entered by staff, in schemes that are told about only.
    "GET /{language}/tilskudd/fordelt/{scheme}",
    "GET /{language}/tilskudd/{round}",
    // What is decided is for all to see, at its own address; a draft is not there.
    "GET /{language}/strategi",
    "GET /{language}/strategi.atom",
    "GET /{language}/strategi-bilde/{picture}",
    "GET /{language}/strategi/{slug}",
    "GET /{language}/strategi/{slug}/{number}",
    "GET /{language}/strategi/{slug}/{number}/endringer",
    "GET /{language}/strategi/{slug}/{number}/kort",
    "GET /{language}/strategi/{slug}/{number}/pdf",
    "GET /{language}/strategi/{slug}/{number}/json",
    "GET /{language}/strategi/{slug}/arbeidet",
    "GET /{language}/strategi/{slug}/innspill",
    // Answers nobody but the municipality's own until the work is open to all.
    "GET /{language}/strategi/{slug}/kartlegging",
    "GET /{language}/strategi/{slug}/kartlegging/pdf",
    "GET /{language}/strategi/{slug}/handlingsplan/{year}",
    "GET /{language}/strategi/{slug}/handlingsplan/{year}/csv",
    "GET /{language}/strategi/{slug}/handlingsplan/{year}/pdf",
    "GET /{language}/strategi/{slug}/handlingsplan/{year}/xlsx",
    // What became of what was promised: plain status, figures and decided reports, never what is said inside.
    "GET /{language}/oppfolging",
    "GET /{language}/oppfolging.atom",
    "GET /{language}/oppfolging/tall",
    "GET /{language}/oppfolging/tall.csv",
    "GET /{language}/oppfolging/tall/{code}",
    "GET /{language}/oppfolging/rapport/{slug}",
    "GET /{language}/oppfolging/rapport/{slug}/{year}",
    "GET /{language}/oppfolging/rapport/{slug}/{year}/pdf",
    "GET /{language}/oppfolging/rapport/{slug}/{year}/json",
    // Nothing but a way back to the inbox, which asks for a right itself.
    "GET /{language}/saker/flere",
    "GET /{language}/saker/reservasjoner/flere",
    "GET /{language}/om-dataene",
    "GET /{language}/personvern",
    "GET /{language}/tilgjengelighet",
    "GET /api/v1/associations",
    "GET /api/v1/associations.csv",
    "GET /api/v1/associations/{id}",
    "GET /api/openapi.json",
];

/// Public pages about things that the town of these tests has none of.
const OF_OTHERS: &[&str] = &[
    "/{language}/rad/{id}",
    "/{language}/tilskudd/fordelt/{scheme}",
    "/{language}/tilskudd/{round}",
    "/{language}/kunngjoringer/{id}",
    "/{language}/strategi/{slug}/arbeidet",
    "/{language}/strategi/{slug}/innspill",
    "/{language}/strategi/{slug}/kartlegging",
    "/{language}/strategi/{slug}/kartlegging/pdf",
    "/{language}/strategi/{slug}/handlingsplan/{year}",
    "/{language}/strategi/{slug}/handlingsplan/{year}/csv",
    "/{language}/strategi/{slug}/handlingsplan/{year}/pdf",
    "/{language}/strategi/{slug}/handlingsplan/{year}/xlsx",
    "/{language}/strategi/{slug}",
    "/{language}/strategi/{slug}/{number}",
    "/{language}/strategi/{slug}/{number}/endringer",
    "/{language}/strategi/{slug}/{number}/kort",
    "/{language}/strategi/{slug}/{number}/pdf",
    "/{language}/strategi/{slug}/{number}/json",
    "/{language}/oppfolging/tall/{code}",
    "/{language}/oppfolging/rapport/{slug}",
    "/{language}/oppfolging/rapport/{slug}/{year}",
    "/{language}/oppfolging/rapport/{slug}/{year}/pdf",
    "/{language}/oppfolging/rapport/{slug}/{year}/json",
    "/{language}/slipp/{id}",
    "/{language}/slipp/{id}/trekning.csv",
    "/{language}/lokale/{premises}",
    "/{language}/lokale/{premises}/dag",
    "/{language}/lokale/{premises}/kalender.ics",
    "/{language}/lokale/{premises}/ledig.ifb",
    "/{language}/lokale/{premises}/uke",
    "/lokalbilde/{id}/{file}",
    "/{language}/strategi-bilde/{picture}",
    "/api/v1/premises/{id}",
    "/api/v1/premises/{id}/calendar",
    "/api/v1/premises/{id}/free",
];

fn lines(capabilities: &[Capability]) -> Vec<RouteLine> {
    let own = capabilities.iter().flat_map(|capability| capability.routes);
    web::ROUTES.iter().chain(own).copied().collect()
}

fn named(line: &RouteLine) -> String {
    format!("{} {}", line.method, line.path)
}

/// The paths of a router. It does not tell them in any other way than this.
fn paths(router: &impl std::fmt::Debug) -> BTreeSet<String> {
    let told = format!("{router:?}");
    let tables = told
        .split("Node { paths: {")
        .skip(1)
        .filter_map(|rest| rest.split("} }").next());
    // The other table is the router's own, for what has no route.
    let ours = tables.filter(|table| !table.contains("__private"));
    ours.flat_map(|table| table.split("RouteId(").skip(1))
        .filter_map(|pair| pair.split('"').nth(1))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_route_stands_in_the_manifest_and_every_line_there_is_a_route() {
    for capability in capabilities() {
        let written: BTreeSet<String> = capability
            .routes
            .iter()
            .map(|line| line.path.to_owned())
            .collect();
        let pages = paths(&(capability.pages)())
            .into_iter()
            .map(|path| match path.as_str() {
                "/" => "/{language}".to_owned(),
                path => format!("/{{language}}{path}"),
            });
        let there: BTreeSet<String> = pages.chain(paths(&(capability.open)())).collect();
        assert!(
            !there.is_empty(),
            "the router does not tell its paths as it used to"
        );
        assert_eq!(there, written, "{}", capability.name);
    }
}

#[test]
fn every_route_is_on_the_public_list_or_names_an_action_of_the_rules() {
    let capabilities = capabilities();
    let actions: BTreeSet<&str> = capabilities
        .iter()
        .flat_map(|capability| (capability.permissions)())
        .map(|rule| rule.action)
        .collect();
    let mut public = BTreeSet::new();
    for line in lines(&capabilities) {
        match line.reach {
            Reach::Public => {
                public.insert(named(&line));
            }
            Reach::Action(action) => {
                assert!(
                    actions.contains(action),
                    "{}: no rule speaks of {action}",
                    named(&line)
                );
            }
        }
        let reads_only = line.method == "GET";
        assert!(
            reads_only || line.reach != Reach::Public,
            "{} changes something and is public",
            named(&line)
        );
    }
    let listed: BTreeSet<String> = PUBLIC.iter().map(|line| (*line).to_owned()).collect();
    assert_eq!(public, listed);
}

#[test]
fn nobody_gets_an_answer_from_every_public_route_and_none_from_a_route_of_another_method() {
    on_each_engine(|fresh| {
        let town = TestTown::fjordvik(fresh, &capabilities());
        let house = house_with_one_association(fresh, &town);
        let browser = house.browser("fjordvik.example");
        let list = browser.get("/api/v1/associations").json();
        let id = list["items"][0]["id"]
            .as_str()
            .expect("an association with an id")
            .to_owned();
        for line in lines(&capabilities()) {
            let files = line.path.contains("{file}");
            let path = line
                .path
                .replace("{language}", "nb")
                .replace("{id}", &id)
                .replace("{premises}", stories::PREMISES)
                .replace("{file}", "x");
            let answer = browser.send(line.method, &path, &[], "");
            let status = answer.status().as_u16();
            match line.reach {
                // A file by a name that nobody has given.
                Reach::Public if files => {
                    assert!([200, 404].contains(&status), "{}: {status}", named(&line));
                }
                // A thing of another kind than an association, which this town has none of.
                Reach::Public if OF_OTHERS.contains(&line.path) => {
                    assert!(
                        [200, 303, 404].contains(&status),
                        "{}: {status}",
                        named(&line)
                    );
                }
                Reach::Public => assert!(status < 400, "{}: {status}", named(&line)),
                // With nothing filled in and no right shown: refused, in one of the ways there are.
                Reach::Action(_) => assert!(
                    [303, 400, 401, 403, 404, 415, 422].contains(&status),
                    "{}: {status}",
                    named(&line)
                ),
            }
            for method in ["PUT", "DELETE", "PATCH"] {
                let refused = browser.send(method, &path, &[], "").status().as_u16();
                assert_eq!(refused, 405, "{method} {path}");
            }
        }
    });
}

fn house_with_one_association(fresh: &Fresh, town: &TestTown) -> TestHouse {
    let file = fresh.folder().join("entities.json");
    let choir = testkit::national::Entity::new(1, "SANDVIK BLANDAKOR");
    testkit::national::write(&file, &[choir.0]);
    stories::import(town, file.to_str().expect("a path of letters"), None).expect("a reading");
    stories::speak(town, "Sandvik blandakor", "koret@fjordvik.example");
    stories::open_premises(town);
    TestHouse::of(town, capabilities)
}
