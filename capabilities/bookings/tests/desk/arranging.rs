//! Whoever lets premises holds events there, takes the time of those who have it by the same rules as the
//! municipality, and calls them off; elsewhere she holds none.

use testkit::on_each_engine;
use venues::model::State;

use crate::{
    rooms::house_of,
    stage::{FAR, HOST, NEAR, Stage, hours, version},
};

const LIST: &str = "/nb/saker/arrangement";
const NEW: &str = "/nb/saker/arrangement/ny";

fn form<'a>(day: &'a str, set: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let event = [
        ("title", "Basar"),
        ("reason", "Vi trenger hele huset."),
        ("day-day", day),
        ("day-month", "3"),
        ("day-year", "2026"),
        ("from", "17"),
        ("to", "21"),
        ("setup", "0"),
        ("clear", "0"),
        ("rooms-1-set", set),
    ];
    [event.as_slice(), more].concat()
}

#[test]
fn she_holds_an_event_at_her_own_premises_and_calls_it_off() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        house_of(&stage.town, &stage.club);
        let lost = stage.has(&stage.choir, "lounge", hours(FAR, 18, 20));
        let nils = stage.as_person(&stage.neighbour);
        let way = nils.send("GET", "/nb/utleie", &[], "");
        assert_eq!(
            way.headers()["location"],
            format!("/nb/min-forening/{}/utleie", stage.club).as_str()
        );
        let page = nils.get(NEW);
        assert_eq!(
            page.attributes("select option:not([value=''])", "value"),
            ["lounge"],
            "her own alone"
        );
        assert!(
            page.texts("label[for=association]").is_empty(),
            "she arranges herself"
        );
        let preview = nils.post(NEW, &form("30", "lounge", &[]));
        assert!(
            preview.text().contains("Sandvik blandakor"),
            "{}",
            preview.text()
        );
        let seen = preview.attributes("input[name=seen]", "value");
        let sure = [("seen", seen[0].as_str()), ("do", "arrange")];
        let done = nils.send_form(NEW, &form("30", "lounge", &sure));
        assert_eq!(done.status(), 303);
        assert_eq!(stage.occurrence(&lost.id).state, State::Displaced);
        assert_eq!(
            stage.letters(),
            ["ingrid@example.no: Basar trenger tid dere har"]
        );
        assert_eq!(
            stage.told("SELECT held_by AS it FROM booking_event"),
            std::slice::from_ref(&stage.club)
        );
        let here = nils.get(LIST).link("Basar");
        let page = nils.get(&here);
        assert!(page.text().contains("Aasen IL"), "{}", page.text());
        let seen = version(&page);
        let off = [("version", seen.as_str())];
        let off_path = format!("{here}/avlys");
        let tenant = stage.as_person(&stage.officer);
        assert_eq!(tenant.send_form(&off_path, &off).status(), 403);
        assert_eq!(nils.send_form(&off_path, &[]).status(), 409);
        assert_eq!(nils.send_form(&off_path, &off).status(), 303);
        assert!(nils.get(&here).text().contains("Avlyst"));
        assert_eq!(
            stage.letters().len(),
            2,
            "who lost the time is offered it back"
        );
    });
}

#[test]
fn later_than_the_rule_allows_she_says_why() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        house_of(&stage.town, &stage.club);
        let lost = stage.has(&stage.choir, "lounge", hours(NEAR, 18, 20));
        let nils = stage.as_person(&stage.neighbour);
        let preview = nils.post(NEW, &form("16", "lounge", &[]));
        let seen = preview.attributes("input[name=seen]", "value");
        let sure = |reason: &'static str| {
            let sure = [
                ("seen", seen[0].as_str()),
                ("do", "arrange"),
                ("override", reason),
            ];
            let fields = form("16", "lounge", &sure);
            nils.send_form(NEW, &fields).status().as_u16()
        };
        assert_eq!(sure(""), 422);
        assert_eq!(stage.occurrence(&lost.id).state, State::Granted);
        assert_eq!(sure("Minnestund i bygda."), 303);
        let trail =
            "SELECT action AS it FROM audit WHERE action LIKE 'bookings.desk_%' ORDER BY id";
        assert_eq!(
            stage.told(trail),
            ["bookings.desk_arrange", "bookings.desk_override_notice"]
        );
    });
}

#[test]
fn elsewhere_she_holds_none_and_others_hold_none_at_hers() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let nils = stage.as_person(&stage.neighbour);
        for path in [LIST, NEW, "/nb/utleie"] {
            assert_eq!(nils.get(path).status, 403, "{path}: she lets nothing yet");
            let nobody = stage.house.browser(HOST).send("GET", path, &[], "");
            assert_ne!(nobody.status(), 200, "{path}");
        }
        assert_eq!(nils.send_form(NEW, &form("30", "a", &[])).status(), 403);
        house_of(&stage.town, &stage.club);
        let refused = nils.send_form(NEW, &form("30", "a", &[("do", "arrange")]));
        assert_eq!(refused.status(), 422, "that is the municipality's");
        let both = [("rooms-2-set", "a"), ("do", "arrange")];
        let refused = nils.send_form(NEW, &form("30", "lounge", &both));
        assert_eq!(refused.status(), 422, "nor together with her own");
        assert_eq!(stage.told("SELECT id AS it FROM booking_event"), [""; 0]);

        // The municipality's event does not exist for her, and hers not for the choir.
        let staff = stage.as_staff();
        let arranged = staff.send_form(NEW, &form("30", "a", &[("seen", ""), ("do", "arrange")]));
        assert_eq!(arranged.status(), 303);
        let event = stage.told("SELECT id AS it FROM booking_event").remove(0);
        let theirs = format!("{LIST}/{event}");
        assert_eq!(nils.get(&theirs).status, 404);
        let off = nils.send_form(&format!("{theirs}/avlys"), &[("version", "1")]);
        assert_eq!(off.status(), 404);
        assert!(!nils.get(LIST).text().contains("Basar"));
        let choir = stage.as_person(&stage.officer);
        assert_eq!(choir.get(LIST).status, 403);
        let taken = choir.send_form(NEW, &form("30", "lounge", &[("do", "arrange")]));
        assert_eq!(taken.status(), 403);
    });
}
