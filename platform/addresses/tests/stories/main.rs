//! The address service over the wire: what is asked, and what comes of an answer that is none.

use std::sync::{Arc, Mutex};

use addresses::{AddressRefusal, AddressRegister as _, AddressSettings, Kartverket};
use kernel::MunicipalityNumber;
use serde_json::json;
use testkit::{Answer, Server};

fn at(address: &str) -> Kartverket {
    let service = address.to_owned();
    Kartverket::new(AddressSettings { service }).expect("this very machine")
}

fn here() -> MunicipalityNumber {
    "9999".parse().expect("a number")
}

#[test]
fn words_go_to_the_service_with_the_municipality_and_its_answer_is_offered() {
    let asked: Arc<Mutex<Vec<String>>> = Arc::default();
    let heard = Arc::clone(&asked);
    let server = Server::start(move |path| {
        heard.lock().expect("nobody panicked").push(path.to_owned());
        Answer::json(&json!({ "adresser": [{
            "adressetekst": "Skoleveien 4", "postnummer": "9990", "poststed": "FJORDVIK",
            "kommunenummer": "9999", "representasjonspunkt": { "lat": 62.3447, "lon": 5.8531 },
        }] }))
    });
    let register = at(&server.at("/adresser/v1/"));
    let found = register
        .find(&here(), "  skoleveien 4 & x=1 ")
        .expect("an answer");
    assert_eq!(found[0].line(), "Skoleveien 4, 9990 Fjordvik");
    assert_eq!(
        *asked.lock().expect("nobody panicked"),
        [
            "/adresser/v1/sok?sok=skoleveien+4+%26+x%3D1&kommunenummer=9999&fuzzy=true&utkoordsys=4258&treffPerSide=6"
        ]
    );
    assert!(
        register
            .find(&here(), " ")
            .expect("nothing to ask")
            .is_empty()
    );
    assert_eq!(
        asked.lock().expect("nobody panicked").len(),
        1,
        "nothing was asked"
    );
}

#[test]
fn a_service_that_fails_is_told_from_one_that_talks_nonsense() {
    let down = Server::start(|_| Answer::bare(503));
    let refusal = at(&down.at("/v1"))
        .find(&here(), "x")
        .expect_err("it is down");
    assert!(
        matches!(refusal, AddressRefusal::Unreachable { .. }),
        "{refusal}"
    );
    let nonsense = Server::start(|_| Answer::json(&json!("Kari")));
    let refusal = at(&nonsense.at("/v1"))
        .find(&here(), "x")
        .expect_err("nonsense");
    assert!(
        matches!(refusal, AddressRefusal::Unreadable(_)),
        "{refusal}"
    );
}

#[test]
fn no_other_host_is_ever_asked() {
    for wrong in [
        "http://ws.geonorge.no/adresser/v1",
        "https://ws.geonorge.no.example/adresser/v1",
        "https://x@ws.geonorge.no/adresser/v1",
        "https://ws.geonorge.no:8443/adresser/v1",
        "http://127.0.0.1.example/",
        "file:///etc/passwd",
    ] {
        let service = wrong.to_owned();
        let refused = Kartverket::new(AddressSettings { service });
        assert!(refused.is_err(), "{wrong}");
    }
    let service = "https://ws.geonorge.no/adresser/v1".to_owned();
    assert!(Kartverket::new(AddressSettings { service }).is_ok());
}
