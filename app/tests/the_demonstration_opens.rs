//! Somebody who has never seen Samspill starts the demonstration, and finds a town.

mod common;

use common::{Place, names_in, process::Serving};
use db::Engine;
use testkit::on_each_engine;

const LIST: &str = "/api/v1/associations?limit=1";

/// How many associations the list says there are.
fn total(serving: &Serving) -> u32 {
    let answer = serving.get("x", LIST);
    let after = answer.text.split("\"total\":").nth(1);
    let digits = after.and_then(|after| after.split(',').next());
    digits
        .and_then(|digits| digits.parse().ok())
        .unwrap_or_else(|| panic!("{answer:?}"))
}

#[test]
fn a_town_is_there_is_kept_and_can_be_begun_anew() {
    on_each_engine(|fresh| {
        if fresh.engine == Engine::Postgres {
            return;
        }
        let place = Place::new(fresh);
        let serving = Serving::start(&place, &["demo"]);
        assert!(total(&serving) > 400);
        assert!(
            serving
                .get("x", "/robots.txt")
                .text
                .contains("Disallow: /\n")
        );
        let port = serving.address.clone();
        let said = place.refused(&["demo", "--fresh", "--listen", &port]);
        assert!(said.contains("Choose another with --listen"), "{said}");
        assert!(
            total(&serving) > 400,
            "what somebody serves is not thrown away"
        );
        drop(serving);

        let config = ["--config", "demo/samspill.toml"];
        let profile = place.done(&[&["profile"], &config[..]].concat());
        place.write(
            "profile.toml",
            &profile.replace("nb = \"Fjordvik\"", "nb = \"Fjordheim\""),
        );
        place.done(&[&["profile", "--set", "profile.toml"], &config[..]].concat());
        let shown = |serving: &Serving| serving.get("x", "/nb").text.contains("Fjordheim");
        assert!(
            shown(&Serving::start(&place, &["demo"])),
            "what was done is kept"
        );
        assert!(!shown(&Serving::start(&place, &["demo", "--fresh"])));

        std::fs::remove_file(place.path("demo/filled")).expect("removed");
        let again = Serving::start(&place, &["demo"]);
        assert!(
            total(&again) > 400,
            "a filling that was cut short is begun anew"
        );
        assert!(names_in(&place.path("demo")).contains(&"filled".to_owned()));
        let doctor = place.done(&[&["doctor"], &config[..]].concat());
        assert!(doctor.contains("this is the demonstration"), "{doctor}");
    });
}
