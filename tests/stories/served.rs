//! Across rooms: a strategy's measures are shown by what was really granted and really booked, found by a person
//! or counted by a rule; the figure is what the rooms themselves say, the association sees what its grant served,
//! and nothing from inside leaves the house.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use kernel::Clock as _;
use prices::UserCategory;
use stories::change;
use testkit::{Browser, Page, on_each_engine, said_by};
use venues::{
    access::{Action, For, may},
    actions,
    availability::Asker,
    model::{
        Atom, Layer, LettableSet, OccurrenceKind, OpeningRule, Premises, PremisesKind, Rhythm,
        Series, Site, TenantKind,
    },
};

use crate::stage::{HOST, Stage};

/// What is said inside and must never be seen outside.
const SECRET: &str = "Hemmelig-notat-9157";
/// Thursdays of the winter, two hours each.
const FIRST: Date = date(2026, 1, 8);
const LAST: Date = date(2026, 3, 5);
const TIMES: i64 = 9;

/// A storage room that the choir has on Thursdays.
fn booked(stage: &Stage) {
    stage.now("2026-01-02T08:00:00Z");
    let town = &stage.town;
    let parts = (
        &*town.clock as &dyn kernel::Clock,
        &*town.ids as &dyn kernel::Ids,
    );
    let permit = |action| {
        let permit = may(&access::Actor::Operator, action, &For::NOBODY);
        permit.expect("the operator may")
    };
    let site = Site {
        id: "site".into(),
        name: "Sandvikhallen".into(),
        ..Site::default()
    };
    let room = Premises {
        id: "lager".into(),
        site: site.id.clone(),
        name: "Lager i kjelleren".into(),
        kind: PremisesKind::Storage,
        about: String::new(),
        closed_on_holidays: true,
        atoms: vec![Atom {
            number: 1,
            name: "lager".into(),
        }],
        sets: vec![LettableSet {
            id: "hele".into(),
            name: "Hele lageret".into(),
            layout: String::new(),
            atoms: BTreeSet::from([1]),
            most_people: None,
            before_minutes: 0,
            after_minutes: 0,
        }],
        facts: Vec::new(),
        suits: Vec::new(),
        opening: (1..=7).map(open_all_day).collect(),
        closures: Vec::new(),
        rules: Vec::new(),
    };
    let series = Series {
        id: "torsdager".into(),
        set: "hele".into(),
        kind: OccurrenceKind::Recurring,
        held_by: Some(stage.choir.clone()),
        title: "Noter og stoler".into(),
        weekday: 4,
        rhythm: Rhythm::Every,
        opens: 17 * 60,
        closes: 19 * 60,
        from_on: FIRST,
        until_on: LAST,
        except: Vec::new(),
    };
    let asker = Asker {
        held_by: Some(stage.choir.clone()),
        now: None,
        by_staff: true,
        ..Asker::looking(UserCategory::AdultAssociation, town.clock.now())
    };
    let given: Result<(), actions::Refused> = town.db.write_now(|conn| {
        actions::add_site(conn, parts, &permit(Action::Describe), &site)?;
        actions::add_premises(conn, parts, &permit(Action::Describe), &room)?;
        let (sites, premises) = venues::all(conn)?;
        let venues = venues::Venues::of(sites, premises);
        let permit = permit(Action::GiveTime);
        let plan = actions::give_series(conn, parts, &permit, &venues, &asker, &series)?;
        assert!(plan.missing.is_empty(), "{:?}", plan.missing);
        Ok(())
    });
    given.expect("a series can be given");
    stage.now("2026-03-12T09:00:00Z");
}

fn last(page: &Page) -> String {
    let path = page.path.split('?').next().expect("a path");
    path.rsplit('/').next().expect("a part").to_owned()
}

/// A decided strategy with two measures, that for money and that for rooms; and one that waits for a decision.
fn decided(staff: &Browser<'_>) -> [String; 2] {
    let begin = [
        ("nb", "Sammen i Fjordvik"),
        ("kind", "shape-0"),
        ("from-day", "1"),
        ("from-month", "1"),
        ("from-year", "2023"),
    ];
    let made = staff.post("/nb/saker/strategi/ny", &begin);
    let bench = made.path.split('?').next().expect("a path").to_owned();
    let theme = [("title", "Lett å være med"), ("parent", "")];
    assert_eq!(staff.post(&format!("{bench}/ny-del"), &theme).status, 200);
    let form = staff.get(&format!("{bench}/tiltak/nytt"));
    let goal = form.attributes("input[name=goals]", "value")[0].clone();
    let measures = ["Penger til prosjekter", "Plass til tingene"].map(|title| {
        let measure = [
            ("version", "0"),
            ("title-nb", title),
            ("goals", goal.as_str()),
            ("years", "2026, 2027"),
            ("inside", SECRET),
        ];
        let made = staff.post(&format!("{bench}/tiltak/nytt"), &measure);
        assert_eq!(made.status, 200, "{}", made.text());
        last(&made)
    });
    let decision = [
        ("body", "kommunestyret"),
        ("on-day", "14"),
        ("on-month", "12"),
        ("on-year", "2022"),
    ];
    let done = staff.post(&format!("{bench}/vedtak"), &decision);
    assert_eq!(done.status, 200, "{}", done.text());
    measures
}

/// Ties what is found for a word in a sort of things.
fn tie_found(staff: &Browser<'_>, measure: &str, kind: &str, word: &str) {
    let path = format!("/nb/saker/oppfolging/tiltak/{measure}");
    let found = staff.get(&format!("{path}?slag={kind}&q={word}"));
    let things = found.attributes("button[name=thing]", "value");
    assert_eq!(things.len(), 1, "{kind} {word}: {}", found.text());
    let tied = staff.post(&path, &[("thing", things[0].as_str())]);
    assert_eq!(tied.status, 200, "{}", tied.text());
}

fn plain(page: &Page) -> String {
    page.text().replace('\u{a0}', " ")
}

#[test]
fn what_was_granted_and_booked_shows_measures_and_is_seen_from_both_ends() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        booked(&stage);
        stage.account("a1", "18136445320", "2026-01-10");
        let case = stage.granted(&[("amount", "20000")]);
        let staff = stage.as_person(&stage.staff);
        let nobody = stage.house.browser(HOST);
        let chair = stage.as_person(&stage.chair);
        let [money, room] = decided(&staff);
        let of_measure = |id: &str| format!("/nb/saker/oppfolging/tiltak/{id}");

        // By rule, and by somebody who finds the real award, series and association.
        let scheme = [("rule", "grants.of_scheme"), ("choice", "prosjekt")];
        assert_eq!(staff.post(&of_measure(&money), &scheme).status, 200);
        let storage = [("rule", "venues.hours_of_kind"), ("choice", "storage")];
        assert_eq!(staff.post(&of_measure(&room), &storage).status, 200);
        tie_found(&staff, &money, "grants.award", "sommerkonsert");
        tie_found(&staff, &room, "venues.series", "kjelleren");
        tie_found(&staff, &room, "associations.association", "sandvik");
        let meeting = [("sort", "meeting"), ("words", SECRET)];
        assert_eq!(staff.post(&of_measure(&money), &meeting).status, 200);

        // The figures are what the rooms themselves say.
        let given = nobody.get("/nb/tilskudd/tildelinger.json").json();
        let rows = given["grants"].as_array();
        assert_eq!(rows.map(Vec::len), Some(1), "{given}");
        assert!(given.to_string().contains("20000"), "{given}");
        let period = "1. januar–12. mars 2026";
        let told = plain(&nobody.get("/nb/oppfolging"));
        let by_rule = format!("Prosjekttilskudd: 20 000 kr i perioden {period}. n = 1.");
        assert!(told.contains(&by_rule), "{told}");
        let hours = TIMES * 2;
        let by_rule = format!("Lager: {hours} timer i perioden {period}. n = {TIMES}.");
        assert!(told.contains(&by_rule), "{told}");
        let own = plain(&staff.get("/nb/saker/oppfolging/tall/caretaking.hours"));
        assert!(own.contains(&format!("{hours} timer")), "{own}");
        let own = plain(&staff.get("/nb/saker/oppfolging/tall/grants.granted"));
        assert!(own.contains("20 000 kr"), "{own}");
        assert!(
            told.contains("Sandvik blandakor, Sommerkonsert"),
            "the award: {told}"
        );
        let series =
            format!("Sandvik blandakor: Sandvikhallen, Lager i kjelleren, torsdag, {TIMES} ganger");
        assert!(told.contains(&series), "{told}");
        // So they are at the promise, on the page of the strategy.
        let strategy = plain(&nobody.get("/nb/strategi/sammen-i-fjordvik"));
        assert!(
            strategy.contains(&by_rule) && strategy.contains(&series),
            "{strategy}"
        );
        let board = staff.get("/nb/saker/strategi");
        let board = board.link("Sammen i Fjordvik");
        let lacking = staff.get(&format!("{board}/tiltak?mangler=evidence"));
        assert!(
            lacking.texts("tbody th").is_empty(),
            "both are shown by something"
        );

        // The association sees what its grant and its hours served, and where it is told.
        let mine = format!("/nb/min-forening/{}", stage.choir);
        let page = chair.get(&mine);
        let part = page.texts("[aria-labelledby=followup-part] li").join(" / ");
        assert!(
            part.contains("Penger til prosjekter") && part.contains("Prosjekttilskudd"),
            "{part}"
        );
        assert!(
            part.contains("Plass til tingene") && part.contains("Lager"),
            "{part}"
        );
        assert!(
            page.link("Penger til prosjekter")
                .ends_with(&format!("/oppfolging#tiltak-{money}"))
        );
        let club = stage.as_person(&stage.neighbour);
        let theirs = club.get(&format!("/nb/min-forening/{}", stage.club));
        assert!(
            !theirs.text().contains("Penger til prosjekter"),
            "it got nothing"
        );
        let page = staff.get(&format!("/nb/saker/forening/{}", stage.choir));
        assert!(page.text().contains("Plass til tingene"), "{}", page.text());

        // The mapping tells the same kroner and the same hours, never by association.
        let mapping = staff.get("/nb/strategi/sammen-i-fjordvik/kartlegging");
        let words = plain(&mapping);
        for told in [
            "20 000 kr",
            &format!("{hours} timer"),
            "Etter når de ble stiftet",
            "Etter kategori",
        ] {
            assert!(words.contains(told), "{told}: {words}");
        }
        assert!(!words.contains("Sandvik"), "{words}");

        // Nothing from inside leaves the house.
        for path in [
            "/nb/oppfolging".to_owned(),
            "/nb/oppfolging.atom".to_owned(),
            "/nb/strategi/sammen-i-fjordvik".to_owned(),
            "/nb/strategi/sammen-i-fjordvik/1/json".to_owned(),
            "/nb/strategi/sammen-i-fjordvik/1/pdf".to_owned(),
            "/nb/strategi/sammen-i-fjordvik/handlingsplan/2026/pdf".to_owned(),
            "/nb/strategi/sammen-i-fjordvik/handlingsplan/2026/xlsx".to_owned(),
            format!("/nb/forening/{}", stage.choir),
        ] {
            let answer = nobody.send("GET", &path, &[], "");
            assert_eq!(answer.status(), 200, "{path}");
            assert!(!said_by(answer.body()).contains("9157"), "{path}");
        }
        assert!(!chair.get(&mine).body.contains("9157"));

        // On New Year's Day it still sees what its grant and its hours served, by their year; and the measures
        // are shown by all of last year until there is something in this one.
        stage.now("2027-01-01T09:00:00Z");
        let page = stage.as_person(&stage.chair).get(&mine);
        let part = page.texts("[aria-labelledby=followup-part] li").join(" / ");
        assert!(part.contains("Prosjekttilskudd (2026)"), "{part}");
        assert!(part.contains("Lager (2026)"), "{part}");
        let told = plain(&nobody.get("/nb/oppfolging"));
        let last_year = "20 000 kr i perioden 1. januar–31. desember 2026. n = 1.";
        assert!(told.contains(last_year), "{told}");
        assert!(told.contains("Sommerkonsert"), "the award is told still");

        // Whoever handles a case of the new year sees the hours of the old.
        stage.sql("UPDATE grant_round SET opens_on = '2027-01-01', closes_on = '2027-03-15'");
        let told = plain(
            &stage
                .as_person(&stage.staff)
                .get(&format!("/nb/saker/tilskudd/sak/{case}")),
        );
        assert!(told.contains(&format!("{hours} timer i alt")), "{told}");

        // Who is taken off the list is told of nowhere, by no evidence either.
        stage.now("2026-03-12T10:00:00Z");
        change(
            &stage.town,
            &format!(
                "INSERT INTO internal_record (association_id, listed, changed_at) \
                 SELECT id, FALSE, made_at FROM association WHERE id = '{}'",
                stage.choir
            ),
        );
        for path in ["/nb/oppfolging", "/nb/strategi/sammen-i-fjordvik"] {
            let page = nobody.get(path);
            assert!(
                !page.body.contains("Sandvik blandakor"),
                "{path}: {}",
                page.text()
            );
            assert!(page.text().contains("Penger til prosjekter"), "{path}");
        }
    });
}

fn open_all_day(weekday: i32) -> OpeningRule {
    OpeningRule {
        layer: Layer::Week,
        tenant: TenantKind::Anybody,
        weekday: Some(weekday),
        from_on: None,
        to_on: None,
        opens: 8 * 60,
        closes: 22 * 60,
    }
}
