//! A resident finds an association, reads about it, and writes to it without learning its address.

use testkit::{national::Entity, on_each_engine};

use crate::notes::{HOST, house_of, id_of, listed, speak, town_with};

fn some() -> Vec<Entity> {
    [
        "SANDVIK BLANDAKOR",
        "SANDVIK IDRETTSLAG",
        "HOLMEN SKOLEKORPS",
        "ÅSEN HISTORIELAG",
        "AASEN VELFORENING",
        "ØRA BÅTFORENING",
    ]
    .iter()
    .zip(1..)
    .map(|(name, nth)| Entity::new(nth, name))
    .collect()
}

#[test]
fn a_search_with_a_typing_error_leads_to_the_page_of_the_association() {
    on_each_engine(|fresh| {
        let town = town_with(fresh, &some());
        let house = house_of(&town);
        let browser = house.browser(HOST);
        let found = browser.get("/nb/foreninger?q=sanvik+blandakorr");
        assert!(
            found.text().contains("Sandvik blandakor"),
            "{}",
            found.text()
        );
        let page = browser.get(&format!(
            "/nb/forening/{}",
            id_of(&house, "Sandvik blandakor")
        ));
        assert_eq!(page.heading(), "Sandvik blandakor");
    });
}

#[test]
fn names_stand_in_norwegian_order() {
    on_each_engine(|fresh| {
        let town = town_with(fresh, &some());
        let names = listed(&house_of(&town).browser(HOST).get("/api/v1/associations"));
        let last: Vec<&str> = names.iter().rev().take(3).map(String::as_str).collect();
        assert!(last[2].starts_with("Øra"), "Ø before Å: {names:?}");
        assert!(
            last[..2].iter().all(|name| name.contains("sen ")),
            "Aa as Å, and both last: {names:?}"
        );
    });
}

#[test]
fn every_language_has_every_page_and_leads_to_the_others_in_place() {
    on_each_engine(|fresh| {
        let town = town_with(fresh, &some());
        let house = house_of(&town);
        let browser = house.browser(HOST);
        let id = id_of(&house, "Sandvik blandakor");
        let paths = [
            "",
            "/foreninger?q=sandvik",
            "/foreninger/a-aa",
            "/om-dataene",
            "/personvern",
            "/tilgjengelighet",
        ];
        let one = format!("/forening/{id}");
        for path in paths.iter().copied().chain([one.as_str()]) {
            for tag in ["nb", "nn", "en"] {
                let page = browser.get(&format!("/{tag}{path}"));
                assert_eq!(page.status, 200, "/{tag}{path}");
                let others = page.attributes("a[hreflang]", "href");
                for other in ["nb", "nn", "en"].iter().filter(|other| **other != tag) {
                    let wanted = format!("/{other}{path}");
                    assert!(
                        others.contains(&wanted),
                        "/{tag}{path} does not lead to {wanted}: {others:?}"
                    );
                }
            }
        }
    });
}

#[test]
fn an_address_without_language_leads_to_the_municipalitys_language() {
    on_each_engine(|fresh| {
        let town = town_with(fresh, &some());
        let house = house_of(&town);
        let answer = house
            .browser(HOST)
            .send("GET", "/foreninger?q=kor", &[], "");
        assert_eq!(answer.headers()["location"], "/nb/foreninger?q=kor");
    });
}

#[test]
fn a_page_that_is_not_there_helps_in_the_visitors_language() {
    on_each_engine(|fresh| {
        let town = town_with(fresh, &some());
        let house = house_of(&town);
        for tag in ["nb", "nn", "en"] {
            let page = house.browser(HOST).get(&format!("/{tag}/finnes-ikke"));
            assert_eq!(page.status, 404);
            assert!(
                page.own_links().contains(&format!("/{tag}/foreninger")),
                "{:?}",
                page.own_links()
            );
        }
    });
}

#[test]
fn a_message_goes_out_without_showing_where_it_goes() {
    on_each_engine(|fresh| {
        let town = town_with(fresh, &some()[..1]);
        speak(&town, "Sandvik blandakor", "hemmelig@fjordvik.example");
        let house = house_of(&town);
        let browser = house.browser(HOST);
        let form = format!("/nb/forening/{}/skriv", id_of(&house, "Sandvik blandakor"));
        let page = browser.get(&form);
        assert!(
            !page.body.contains("hemmelig"),
            "the address is in the form"
        );

        let refused = browser.post(&form, &[]);
        assert_eq!(refused.status, 422);
        assert!(!refused.all_errors().is_empty(), "{}", refused.text());

        let mut fields: Vec<(String, String)> = page
            .attributes(
                "form[method=post] :is(input, textarea):not([tabindex])",
                "name",
            )
            .into_iter()
            .map(|name| {
                let value = if name.contains("mail") {
                    "kari@fjordvik.example"
                } else {
                    "Kari Nordmann vil synge alt"
                };
                (name, value.to_owned())
            })
            .collect();
        fields.dedup();
        let filled: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let sent = browser.post(&form, &filled);
        assert_eq!(sent.status, 200, "{}", sent.text());
        assert!(
            !sent.body.contains("hemmelig"),
            "the address is on the page afterwards"
        );
        let waiting = town
            .db
            .read_now(|conn| jobs::status(conn, &*town.clock))
            .expect("a status");
        assert_eq!(waiting.mail_waiting, 1);
    });
}

trait Errors {
    fn all_errors(&self) -> Vec<String>;
}

impl Errors for testkit::Page {
    /// Fields marked as wrong.
    fn all_errors(&self) -> Vec<String> {
        self.attributes("[aria-invalid=true]", "name")
    }
}
