//! Programs of the signed-in reserve by the same rules as the pages.

use serde_json::{Value, json};
use testkit::{Browser, on_each_engine};
use venues::model::State;

use super::stage::{HOST, Stage};

const JSON: [(&str, &str); 2] = [
    ("content-type", "application/json"),
    ("sec-fetch-site", "same-origin"),
];

fn post(browser: &Browser<'_>, path: &str, body: &Value) -> (u16, Value) {
    let answer = browser.send("POST", path, &JSON, &body.to_string());
    let status = answer.status().as_u16();
    let body = serde_json::from_slice(answer.body()).unwrap_or(Value::Null);
    (status, body)
}

fn wish(who: &str, from: &str, to: &str) -> Value {
    json!({ "for": who, "times": [{ "set": "a", "date": "2026-03-21", "from": from, "to": to }] })
}

#[test]
fn a_program_holds_sends_and_gives_up() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.prices();
        let browser = stage.as_person(&stage.officer);
        let who = format!("a-{}", stage.choir);
        let (status, held) = post(&browser, "/api/v1/bookings", &wish(&who, "15:00", "18:00"));
        assert_eq!(status, 201, "{held}");
        assert_eq!(
            (&held["state"], &held["charged_ore"]),
            (&json!("draft"), &json!(60_000))
        );
        assert_eq!(held["missing"], json!(["title"]));
        let path = format!("/api/v1/bookings/{}", held["id"].as_str().expect("an id"));
        let said = json!({ "title": "Korøving", "purpose": "practice", "people": 20, "young": 5 });
        let (status, sent) = post(&browser, &format!("{path}/send"), &said);
        assert_eq!(status, 200, "{sent}");
        assert_eq!(
            (&sent["state"], &sent["number"]),
            (&json!("granted"), &json!("R-2026-00001"))
        );
        assert_eq!(stage.letters().len(), 1);
        let (status, again) = post(&browser, &format!("{path}/send"), &said);
        assert_eq!(status, 409, "{again}");
        let time = sent["times"][0]["id"].clone();
        let other = json!({ "times": [time], "sum_ore": 700 });
        let (status, refused) = post(&browser, &format!("{path}/cancel"), &other);
        assert_eq!(status, 409, "{refused}");
        let given_up = json!({ "times": [time], "sum_ore": sent["times"][0]["cancel_ore"] });
        let (status, ended) = post(&browser, &format!("{path}/cancel"), &given_up);
        assert_eq!((status, &ended["state"]), (200, &json!("ended")), "{ended}");
        assert_eq!(stage.states(), [State::Cancelled]);
    });
}

#[test]
fn what_the_rules_refuse_is_refused_here_and_says_what_is_free_instead() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (first, second) = (
            stage.as_person(&stage.officer),
            stage.as_person(&stage.neighbour),
        );
        let choir = format!("a-{}", stage.choir);
        let club = format!("a-{}", stage.club);
        let (status, _) = post(&first, "/api/v1/bookings", &wish(&choir, "15:00", "18:00"));
        assert_eq!(status, 201);
        let (status, late) = post(&second, "/api/v1/bookings", &wish(&club, "16:00", "17:00"));
        assert_eq!(status, 409);
        let detail = late["detail"].as_str().expect("a sentence");
        assert!(detail.contains("Sandvik blandakor"), "{late}");
        assert!(
            !late["instead"].as_array().expect("a list").is_empty(),
            "{late}"
        );
        // For somebody else's association she may not, whatever is free.
        let (status, _) = post(&second, "/api/v1/bookings", &wish(&choir, "19:00", "20:00"));
        assert_eq!(status, 403);
        // A form that lacks an adult is not sent.
        let parent = stage.as_person(&stage.parent);
        let (_, held) = post(&parent, "/api/v1/bookings", &wish("me", "19:00", "20:00"));
        let path = format!("/api/v1/bookings/{}", held["id"].as_str().expect("an id"));
        let said = json!({ "title": "Bursdag", "purpose": "party" });
        let (status, lacks) = post(&parent, &format!("{path}/send"), &said);
        assert_eq!(
            (status, &lacks["missing"]),
            (409, &json!(["responsible"])),
            "{lacks}"
        );
        let (status, gone) = post(&parent, &format!("{path}/cancel"), &json!({}));
        assert_eq!((status, &gone["state"]), (200, &json!("lapsed")), "{gone}");
    });
}

#[test]
fn neither_strangers_nor_other_sites_nor_forms_may() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.officer);
        let who = format!("a-{}", stage.choir);
        let body = wish(&who, "15:00", "18:00").to_string();
        let nobody = stage.house.browser(HOST);
        let send = |browser: &Browser<'_>, headers: &[(&str, &str)]| {
            let answer = browser.send("POST", "/api/v1/bookings", headers, &body);
            answer.status().as_u16()
        };
        assert_eq!(send(&nobody, &JSON), 401);
        let elsewhere = [
            ("content-type", "application/json"),
            ("sec-fetch-site", "cross-site"),
        ];
        assert_eq!(send(&browser, &elsewhere), 403);
        let form = [
            ("content-type", "text/plain"),
            ("sec-fetch-site", "same-origin"),
        ];
        assert_eq!(send(&browser, &form), 415);
        assert!(stage.states().is_empty());
        let (status, told) = post(
            &browser,
            "/api/v1/bookings",
            &json!({ "times": [], "x": 1 }),
        );
        assert_eq!(status, 400, "{told}");
        assert_eq!(send(&browser, &JSON), 201);
        let id = stage.bookings()[0].id.clone();
        let neighbour = stage.as_person(&stage.neighbour);
        let path = format!("/api/v1/bookings/{id}");
        assert_eq!(neighbour.send("GET", &path, &[], "").status().as_u16(), 404);
        for deed in ["send", "cancel"] {
            let said = json!({ "title": "x", "purpose": "practice" });
            let said = if deed == "send" { said } else { json!({}) };
            assert_eq!(
                post(&neighbour, &format!("{path}/{deed}"), &said).0,
                404,
                "{deed}"
            );
        }
        let described = nobody.send("GET", "/api/openapi/bookings.json", &[], "");
        let described: Value = serde_json::from_slice(described.body()).expect("JSON");
        assert!(described["paths"]["/api/v1/bookings/{id}/send"]["post"].is_object());
    });
}
