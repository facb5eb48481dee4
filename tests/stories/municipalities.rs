//! Two municipalities in one process never see each other: by host, id, search, open data, contact.

use kernel::{Ids as _, Municipality};
use stories::capabilities;
use testkit::{Fresh, TestHouse, TestTown, national::Entity, on_each_engine};

use crate::notes::read;

const FJORDVIK: &str = "fjordvik.example";
const ELVESUND: &str = "elvesund.example";

fn two_towns(fresh: &Fresh) -> (TestTown, TestTown) {
    let town = |number: &str, name: &str| {
        let profile = Municipality::new(number.parse().expect("four digits"), name);
        TestTown::new(fresh, profile, &capabilities())
    };
    let (fjordvik, elvesund) = (town("9999", "Fjordvik"), town("9998", "Elvesund"));
    // Test towns count their ids from one; in service no two are the same.
    for _ in 0..1_000 {
        elvesund.ids.next();
    }
    let here = Entity::new(1, "FJORDVIK BLANDAKOR");
    let there = Entity::new(2, "ELVESUND MANNSKOR").in_municipality("9998", "Elvesund");
    // The same national file, read by both.
    read(fresh, &fjordvik, &[here.clone(), there.clone()]);
    read(fresh, &elvesund, &[here, there]);
    (fjordvik, elvesund)
}

fn house(fjordvik: &TestTown, elvesund: &TestTown) -> TestHouse {
    TestHouse::serving(
        &[(fjordvik, &[FJORDVIK]), (elvesund, &[ELVESUND])],
        capabilities,
    )
}

#[test]
fn each_host_shows_its_own_municipality_and_no_word_of_the_other() {
    on_each_engine(|fresh| {
        let (fjordvik, elvesund) = two_towns(fresh);
        let house = house(&fjordvik, &elvesund);
        for (host, own, other) in [
            (FJORDVIK, "Fjordvik", "Elvesund"),
            (ELVESUND, "Elvesund", "Fjordvik"),
        ] {
            let browser = house.browser(host);
            for path in [
                "/nb",
                "/nb/foreninger",
                "/nb/foreninger/a-aa",
                "/nb/foreninger?q=kor",
                "/nb/om-dataene",
                "/api/v1/associations",
                "/api/v1/associations?q=kor",
                "/api/v1/associations.csv",
            ] {
                let body = browser.get(path).body;
                assert!(!body.contains(other), "{host}{path} tells of {other}");
            }
            assert!(browser.get("/nb").text().contains(own));
            assert!(browser.get("/api/v1/associations").body.contains(own));
        }
    });
}

#[test]
fn an_id_of_one_is_unknown_to_the_other_whatever_is_asked_of_it() {
    on_each_engine(|fresh| {
        let (fjordvik, elvesund) = two_towns(fresh);
        let house = house(&fjordvik, &elvesund);
        let list = house.browser(FJORDVIK).get("/api/v1/associations").json();
        let id = list["items"][0]["id"].as_str().expect("an id");
        for path in [
            format!("/nb/forening/{id}"),
            format!("/api/v1/associations/{id}"),
            format!("/nb/forening/{id}/skriv"),
        ] {
            let there = house.browser(ELVESUND).get(&path);
            assert_eq!(there.status, 404, "{path}");
        }
        let sent = house
            .browser(ELVESUND)
            .send_form(&format!("/nb/forening/{id}/skriv"), &[("message", "Hei")]);
        assert!(sent.status().is_client_error(), "{}", sent.status());
    });
}

#[test]
fn a_host_that_is_nobodys_gets_neither() {
    on_each_engine(|fresh| {
        let (fjordvik, elvesund) = two_towns(fresh);
        let house = house(&fjordvik, &elvesund);
        let answer = house
            .browser("annen.example")
            .send("GET", "/nb/foreninger", &[], "");
        assert_eq!(answer.status(), 421);
        let body = String::from_utf8_lossy(answer.body()).into_owned();
        assert!(
            !body.contains("Fjordvik") && !body.contains("Elvesund"),
            "{body}"
        );
    });
}

#[test]
fn reading_a_new_file_for_one_leaves_the_other_as_it_was() {
    on_each_engine(|fresh| {
        let (fjordvik, elvesund) = two_towns(fresh);
        let before = crate::notes::sums(&elvesund);
        read(
            fresh,
            &fjordvik,
            &[
                Entity::new(1, "FJORDVIK STORKOR"),
                Entity::new(3, "FJORDVIK TEATERLAG"),
            ],
        );
        assert_eq!(crate::notes::sums(&elvesund), before);
        let house = house(&fjordvik, &elvesund);
        assert!(
            !house
                .browser(ELVESUND)
                .get("/api/v1/associations")
                .body
                .contains("teaterlag")
        );
    });
}
