//! Open data: what is there, what is free, what is taken, and what cannot be asked.

use serde_json::Value;
use testkit::{TestHouse, on_each_engine};

use crate::town::{HOST, open};

fn get(house: &TestHouse, path: &str) -> (u16, Value) {
    let answer = house.browser(HOST).send("GET", path, &[], "");
    let json = serde_json::from_slice(answer.body()).unwrap_or_default();
    (answer.status().as_u16(), json)
}

#[test]
fn premises_and_their_free_hours_are_told() {
    on_each_engine(|fresh| {
        let (_town, house) = open(fresh);
        let (_, sites) = get(&house, "/api/v1/sites");
        assert_eq!(sites["total"], 1);
        assert_eq!(
            sites["items"][0]["premises"],
            serde_json::json!(["hall", "pitch"])
        );
        let (_, list) = get(&house, "/api/v1/premises?use=rehearsal");
        assert_eq!(list["items"][0]["id"], "hall");
        assert_eq!(list["total"], 1);
        let (_, hall) = get(&house, "/api/v1/premises/hall");
        assert_eq!(hall["facts"][1]["value"], Value::Null);
        assert_eq!(hall["sets"][4]["atoms"], serde_json::json!([1, 2, 3]));
        let (_, free) = get(
            &house,
            "/api/v1/premises/hall/free?from=2026-03-16&to=2026-03-16&set=a",
        );
        let times = &free["sets"][0]["free"];
        assert_eq!(times[0]["from"], "15:00");
        assert_eq!(times[0]["to"], "17:45");
        assert_eq!(times[1]["from"], "20:15");
        assert_eq!(times[1]["at_once"], true);
        let (_, private) = get(
            &house,
            "/api/v1/premises/hall/free?from=2026-03-16&category=private",
        );
        assert_eq!(private["sets"][0]["free"], serde_json::json!([]));
    });
}

#[test]
fn the_calendar_names_no_person_and_says_why_it_is_closed() {
    on_each_engine(|fresh| {
        let (_town, house) = open(fresh);
        let (_, calendar) = get(
            &house,
            "/api/v1/premises/hall/calendar?from=2026-03-16&to=2026-04-06",
        );
        let taken = &calendar["taken"];
        assert_eq!(taken.as_array().map(Vec::len), Some(1));
        assert_eq!(taken[0]["atoms"], serde_json::json!([1]));
        assert_eq!(taken[0]["starts"], "2026-03-16T17:00:00Z");
        // It is not in the register, so nobody is told which it is.
        assert_eq!(taken[0]["association"], Value::Null);
        assert_eq!(calendar["closed"][0]["date"], "2026-04-02");
        assert_eq!(calendar["closed"][0]["reason"], "maundy-thursday");
    });
}

#[test]
fn what_is_not_understood_is_refused_by_name() {
    on_each_engine(|fresh| {
        let (_town, house) = open(fresh);
        for (path, parameter) in [
            ("/api/v1/sites?limit=0", "limit"),
            ("/api/v1/premises?kind=ship", "kind"),
            ("/api/v1/premises?kind=", "kind"),
            ("/api/v1/premises?district=mars", "district"),
            ("/api/v1/premises/hall?x=1", "x"),
            ("/api/v1/premises/hall/free?from=tomorrow", "from"),
            ("/api/v1/premises/hall/free?from=2026-03-16T10:00", "from"),
            (
                "/api/v1/premises/hall/free?from=2026-03-16&to=2026-12-31",
                "to",
            ),
            ("/api/v1/premises/hall/free?category=cat", "category"),
            ("/api/v1/premises/hall/free?set=nothing", "set"),
            (
                "/api/v1/premises/hall/calendar?to=2026-03-16&to=2026-03-17",
                "to",
            ),
        ] {
            let (status, problem) = get(&house, path);
            assert_eq!(
                (status, problem["parameter"].as_str()),
                (400, Some(parameter)),
                "{path}"
            );
        }
        for path in [
            "/api/v1/premises/x",
            "/api/v1/premises/x/free",
            "/api/v1/premises/x/calendar",
        ] {
            assert_eq!(get(&house, path).0, 404, "{path}");
        }
    });
}

#[test]
fn everything_is_described() {
    on_each_engine(|fresh| {
        let (_town, house) = open(fresh);
        let (_, described) = get(&house, "/api/openapi/premises.json");
        assert!(
            described["openapi"]
                .as_str()
                .is_some_and(|it| it.starts_with("3.1"))
        );
        let paths = described["paths"].as_object().expect("paths");
        let routes = venues::capability().routes.iter().map(|line| line.path);
        for route in routes.filter(|path| path.starts_with("/api/v1/")) {
            assert!(paths.contains_key(route), "{route} is not described");
        }
        for (path, item) in paths {
            for parameter in item["get"]["parameters"].as_array().into_iter().flatten() {
                assert!(parameter["description"].is_string(), "{path} {parameter}");
            }
        }
    });
}
