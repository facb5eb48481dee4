//! The start page, browsing, and the pages that explain.

use testkit::{TestHouse, TestTown, on_each_engine};

use super::{HOST, Stage, capabilities, has_no_canary};

#[test]
fn the_start_page_counts_what_is_there() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let page = browser.get("/nb");
        assert_eq!(page.heading(), "Hva vil du være med på?");
        assert!(
            page.text()
                .contains("Søk blant 15 lag og foreninger i Fjordvik.")
        );
        assert!(page.texts(".door")[0].contains("15 foreninger. 1 tar imot nye nå."));
        assert_eq!(page.texts(".rows h3"), ["Sandvik blandakor"]);
        assert!(page.text().contains("70 00 00 00"));
        for tried in page.attributes(".try a", "href") {
            assert_ne!(
                browser.get(&tried).texts("#hits"),
                ["Ingen treff"],
                "{tried}"
            );
        }
        let districts = page.texts("[aria-labelledby=districts] li");
        assert_eq!(districts, ["Sandvik 2", "Aasen 12"]);
        has_no_canary(&page.body, "/nb");
    });
}

#[test]
fn an_empty_register_says_so_on_every_page() {
    on_each_engine(|fresh| {
        let town = TestTown::fjordvik(fresh, &capabilities());
        let house = TestHouse::of(&town, capabilities);
        for tag in ["nb", "nn", "en"] {
            let browser = house.browser(HOST);
            for path in [
                "",
                "/foreninger",
                "/foreninger?q=kor",
                "/foreninger/a-aa",
                "/om-dataene",
            ] {
                assert_eq!(
                    browser.get(&format!("/{tag}{path}")).status,
                    200,
                    "/{tag}{path}"
                );
            }
        }
        let start = house.browser(HOST).get("/nb");
        assert!(start.text().contains("Registeret er tomt ennå"));
        assert!(start.texts(".door").is_empty());
    });
}

#[test]
fn browsing_shows_only_what_somebody_does_with_a_way_to_each() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let page = browser.get("/nb/foreninger/a-aa");
        let (names, ways) = (
            page.texts(".letter a"),
            page.attributes(".letter a", "href"),
        );
        assert!(names.contains(&"Gospel og soul".to_owned()), "{names:?}");
        assert!(
            names.contains(&"Kor".to_owned()),
            "the wider one counts it too: {names:?}"
        );
        for way in ways {
            assert_ne!(browser.get(&way).texts("#hits"), ["Ingen treff"], "{way}");
        }
        let letters = page.texts(".letters a");
        let headings = page.texts(".letter h3");
        assert_eq!(letters, headings);
        let mut sorted = names.clone();
        sorted.sort_by_cached_key(|name| texts::collation_key(name));
        assert_eq!(names, sorted);
    });
}

#[test]
fn the_pages_that_explain_say_what_is_so_here() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let data = browser.get("/nb/om-dataene");
        assert!(
            data.text()
                .contains("De nasjonale registrene ble sist lest 12. mars 2026.")
        );
        assert!(
            !data.text().contains("Vi leser dem hver natt"),
            "no address is configured"
        );
        assert!(
            data.text()
                .contains("norsk lisens for offentlige data (NLOD)")
        );
        let privacy = browser.get("/nn/personvern");
        assert!(
            privacy
                .text()
                .contains("Fjordvik kommune er behandlingsansvarleg.")
        );
        let access = browser.get("/en/tilgjengelighet");
        assert!(
            access
                .text()
                .contains("Fjordvik municipality must fill in its own.")
        );
        for page in [data, privacy, access] {
            has_no_canary(&page.body, &page.path);
        }
    });
}
