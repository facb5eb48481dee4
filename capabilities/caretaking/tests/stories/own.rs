//! One's own time: getting in, checking in, answering when somebody says one did not come.

use access::Actor;
use caretaking::{
    access::{Action, Facts, may},
    actions::describe_way_in,
    let_in,
    model::{Way, WayIn},
};
use jiff::civil::date;
use testkit::on_each_engine;

use super::stage::{HOST, Stage, TODAY, version};

fn way_in(stage: &Stage, hours_before: i32) {
    let permit = may(&Actor::Operator, Action::DescribeWayIn, &Facts::default());
    let way = WayIn {
        id: "way".into(),
        premises: "hall".into(),
        from_on: date(2026, 1, 1),
        way: Way::Key,
        words: [
            "Nøkkelen henger i skapet.".into(),
            String::new(),
            String::new(),
        ],
        hours_before,
    };
    let parts = (&*stage.town.clock as _, &*stage.town.ids as _);
    let permit = permit.expect("the operator may");
    let made = stage
        .town
        .db
        .write_now(|conn| describe_way_in(conn, parts, &permit, &way));
    made.expect("it is described");
}

#[test]
fn the_way_in_is_shown_from_some_hours_before_to_those_who_have_the_time() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        way_in(&stage, 4);
        let it = stage.choir_has("a", 18, 20);
        let path = format!("/nb/oppmote/{}", it.id);
        let hers = stage.as_person(&stage.officer);
        let early = hers.get(&path);
        assert!(!early.body.contains("skapet"), "{}", early.text());
        assert!(
            early.text().contains("12. mars 2026 kl. 14"),
            "{}",
            early.text()
        );
        stage.at(TODAY, 14 * 60);
        let hers = stage.as_person(&stage.officer);
        assert!(hers.get(&path).body.contains("skapet"));
        assert_eq!(stage.as_person(&stage.neighbour).get(&path).status, 404);
        assert_eq!(stage.as_person(&stage.parent).get(&path).status, 404);
        let nobody = stage.house.browser(HOST).send("GET", &path, &[], "");
        assert_eq!(nobody.status(), 303, "sign in first");
        stage.at(date(2026, 3, 14), 0);
        let hers = stage.as_person(&stage.officer);
        assert!(!hers.get(&path).body.contains("skapet"), "the time is over");
    });
}

#[test]
fn a_parent_has_her_own_time_by_her_reservation() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let it = stage.parent_has("b", 15, 17);
        let path = format!("/nb/oppmote/{}", it.id);
        assert_eq!(stage.as_person(&stage.parent).get(&path).status, 200);
        assert_eq!(stage.as_person(&stage.officer).get(&path).status, 404);
    });
}

#[test]
fn a_tenant_checks_in_when_it_begins_and_does_not_overrule_a_caretaker() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let first = stage.choir_has("a", 18, 20);
        let second = stage.choir_has("b", 18, 20);
        let check_in = |id: &str, people: &str| {
            let path = format!("/nb/oppmote/{id}/innsjekk");
            let hers = stage.as_person(&stage.officer);
            hers.send_form(&path, &[("people", people)])
                .status()
                .as_u16()
        };
        assert_eq!(check_in(&first.id, "12"), 409, "hours before");
        stage.at(TODAY, 18 * 60);
        assert_eq!(check_in(&first.id, "mange"), 422);
        assert_eq!(check_in(&first.id, "12"), 303);
        assert_eq!(
            stage.told("SELECT CAST(people AS TEXT) AS it FROM attendance"),
            ["12"]
        );
        assert_eq!(stage.mark(&stage.as_staff(), &second.id, "no", "0"), 303);
        assert_eq!(
            check_in(&second.id, "12"),
            409,
            "the caretaker said otherwise"
        );
        let mut states = stage.states();
        states.sort();
        assert_eq!(states, ["not_used", "used"]);
        let theirs = format!("/nb/oppmote/{}/innsjekk", first.id);
        let neighbour = stage.as_person(&stage.neighbour);
        assert_eq!(
            neighbour.send_form(&theirs, &[("people", "1")]).status(),
            404
        );
    });
}

#[test]
fn did_not_come_is_answered_within_two_weeks_and_settled_once() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let first = stage.choir_has("a", 18, 20);
        let second = stage.choir_has("b", 18, 20);
        stage.at(TODAY, 18 * 60 + 30);
        let staff = stage.as_staff();
        assert_eq!(stage.mark(&staff, &first.id, "no", "0"), 303);
        assert_eq!(stage.mark(&staff, &second.id, "no", "0"), 303);
        let hers = stage.as_person(&stage.officer);
        let path = |id: &str| format!("/nb/oppmote/{id}");
        let answer = |id: &str, words: &str, version: &str| {
            let fields = [("version", version), ("reply", words)];
            let hers = stage.as_person(&stage.officer);
            hers.send_form(&format!("{}/svar", path(id)), &fields)
                .status()
                .as_u16()
        };
        let seen = version(&hers.get(&path(&first.id)));
        assert_eq!(answer(&first.id, "", &seen), 422);
        assert_eq!(answer(&first.id, "Vi sto ute i en time.", &seen), 303);
        assert_eq!(answer(&first.id, "Igjen.", &seen), 409);
        stage.at(date(2026, 3, 27), 0);
        assert_eq!(
            answer(&second.id, "For sent.", "1"),
            409,
            "the two weeks are over"
        );
        let (staff, hers) = (stage.as_staff(), stage.as_person(&stage.officer));
        let desk = staff.get("/nb/saker/oppmote");
        assert!(
            desk.text().contains("Vi sto ute i en time."),
            "{}",
            desk.text()
        );
        let settle = format!("/nb/saker/oppmote/{}", first.id);
        let seen = version(&desk);
        let back = [("version", seen.as_str()), ("settled", "taken_back")];
        assert_eq!(
            hers.send_form(&settle, &back).status(),
            403,
            "not one's own"
        );
        assert_eq!(staff.send_form(&settle, &back).status(), 303);
        assert_eq!(
            staff.send_form(&settle, &back).status(),
            409,
            "it is settled"
        );
        assert!(
            staff
                .get("/nb/saker/oppmote")
                .text()
                .contains("Ingen svar venter")
        );
        assert!(hers.get(&path(&first.id)).text().contains("Teller ikke"));
    });
}

#[test]
fn a_code_is_told_in_time_to_whom_it_is_for_and_erased_a_week_after() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let it = stage.choir_has("a", 18, 20);
        let staff = stage.as_staff();
        let form = [
            ("last", ""),
            ("from-day", "1"),
            ("from-month", "1"),
            ("from-year", "2026"),
            ("way", "code"),
            ("nb", "Tast koden ved hovedinngangen."),
            ("nn", ""),
            ("en", ""),
            ("hours", "4"),
        ];
        let path = "/nb/saker/inngang/hall";
        assert_eq!(staff.get(path).status, 200);
        let hers = stage.as_person(&stage.officer);
        assert_eq!(hers.send_form(path, &form).status(), 403);
        assert_eq!(staff.send_form(path, &form).status(), 303);
        assert_eq!(
            staff.send_form(path, &form).status(),
            409,
            "somebody wrote it since"
        );
        assert!(staff.get("/nb/saker/inngang").text().contains("Kode"));
        let tell = || {
            let town = stage.served();
            let told = stage
                .town
                .db
                .write_now(|conn| let_in::tell_all(conn, &town));
            told.expect("they are told")
        };
        assert_eq!(tell(), 0, "it is too early");
        stage.at(TODAY, 14 * 60);
        assert_eq!((tell(), tell()), (1, 0));
        let letters = "SELECT to_address AS it FROM mail";
        assert_eq!(stage.told(letters), ["ingrid@example.no"]);
        let code = stage.told("SELECT code AS it FROM let_in").remove(0);
        assert_eq!(code.len(), 6);
        let hers = stage.as_person(&stage.officer);
        let page = hers.get(&format!("/nb/oppmote/{}", it.id));
        assert_eq!(page.texts("main code"), [code.as_str()]);
        let erase = |date, minute| {
            stage.at(date, minute);
            let town = stage.served();
            let erased = stage
                .town
                .db
                .write_now(|conn| let_in::erase_codes(conn, &town));
            erased.expect("they are erased")
        };
        assert_eq!(erase(date(2026, 3, 19), 20 * 60), 0);
        assert_eq!(erase(date(2026, 3, 19), 20 * 60 + 1), 1);
        assert_eq!(stage.told("SELECT code AS it FROM let_in"), [""]);
    });
}
