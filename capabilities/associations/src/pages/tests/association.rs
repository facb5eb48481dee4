//! An association's page: everything it has said, and nothing that is somebody's own.

use testkit::{national::number, on_each_engine};

use super::{HOST, HOSTILE, Stage, choir, has_no_canary};
use crate::model::{Link, OwnProfile, Standing};

#[test]
fn everything_known_is_shown_with_source_and_age() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let page = browser.get(&stage.path("nb", "Sandvik blandakor", ""));
        assert_eq!(page.heading(), "Sandvik blandakor");
        let text = page.text();
        for known in [
            "Vi synger alt fra salmer til schlagere.",
            "Vi har sunget siden 1948.",
            "Tar imot nye",
            "Hovedkoret",
            "onsdag kl. 19–21",
            "Kom på en øvelse.",
            "Gospel og soul",
            "Skoleveien 4",
            "Trinnfri inngang",
            "Bilder",
            "Forening/\u{200b}lag/",
            "1. januar 1980",
            "bokmål og xx",
            "Foreningen bekreftet opplysningene 14. januar 2026.",
            "Fra Enhetsregisteret, hentet 12. mars 2026.",
            "Rett opp i Brønnøysundregistrene",
        ] {
            assert!(text.contains(known), "«{known}» is not in {text}");
        }
        let orgnr = number(1);
        let spaced = format!(
            "{} {} {}",
            &orgnr.as_str()[..3],
            &orgnr.as_str()[3..6],
            &orgnr.as_str()[6..]
        );
        assert!(text.contains(&spaced));
        assert!(text.replace('\u{a0}', " ").contains("800–1 600 kr i året"));
        has_no_canary(&page.body, "the page");
    });
}

#[test]
fn a_text_in_another_language_is_marked_with_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let lead = |tag: &str| {
            let page = browser.get(&stage.path(tag, "Sandvik blandakor", ""));
            (
                page.texts(".lead").join(""),
                page.attributes(".lead", "lang"),
            )
        };
        assert_eq!(
            lead("nn"),
            ("Vi syng alt frå salmar til slagerar.".into(), vec![])
        );
        assert_eq!(lead("nb").1, [""; 0]);
        assert_eq!(lead("en").1, ["nb"]);
    });
}

#[test]
fn an_organisation_number_leads_to_the_page_for_good() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let number = number(1);
        let there = stage.path("nn", "Sandvik blandakor", "");
        for written in [number.as_str().to_owned(), format!("NO{number}MVA")] {
            let answer = browser.send("GET", &format!("/nn/forening/{written}"), &[], "");
            assert_eq!(answer.status(), 301);
            assert_eq!(answer.headers()["location"], there.as_str());
        }
    });
}

#[test]
fn who_is_not_there_for_the_public_is_not_found() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        stage.end("Aasen lag 10", Standing::Dissolved);
        stage.end("Aasen lag 11", Standing::MovedAway);
        let unlisted = number(4);
        let mut paths = vec![
            "/nb/forening/ingen".to_owned(),
            "/nb/forening/974760673".to_owned(),
            format!("/nb/forening/{unlisted}"),
        ];
        for name in ["Hemmelig orden", "Aasen lag 10", "Aasen lag 11"] {
            paths.extend(["", "/skriv", "/sendt"].map(|after| stage.path("nb", name, after)));
        }
        for path in paths {
            let page = browser.get(&path);
            assert_eq!(page.status, 404, "{path}");
            assert_eq!(
                page.forms(),
                [("GET".to_owned(), "/nb/foreninger".to_owned())],
                "{path}"
            );
            let sent = browser.send_form(&path, &[]);
            assert!(sent.status().is_client_error(), "{path}");
        }
    });
}

#[test]
fn a_bankrupt_association_is_said_to_be_so() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let page = stage
            .house
            .browser(HOST)
            .get(&stage.path("nb", "Fjordvik sykleklubb", ""));
        assert_eq!(page.texts(".ds-alert h2"), ["Foreningen er konkurs"]);
        assert!(
            page.text()
                .contains("Foreningen har ikke bekreftet opplysningene ennå.")
        );
    });
}

#[test]
fn an_association_that_reveals_something_says_why_less_is_shown() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let page =
            stage
                .house
                .browser(HOST)
                .get(&stage.path("nb", "Fjordvik diabetesforening", ""));
        let said =
            "Vi viser mindre om denne foreningen, fordi det å være med kan røpe noe om helsa di.";
        assert!(page.text().contains(said), "{}", page.text());
        assert!(!page.text().contains("Arbeid for medlemmene"));
        assert!(page.own_links().contains(&"/nb/om-dataene".to_owned()));
    });
}

#[test]
fn hostile_names_and_links_stay_words() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        stage.add(HOSTILE);
        let mut own = OwnProfile {
            short_name: HOSTILE.into(),
            ..choir()
        };
        own.description.nb = HOSTILE.into();
        own.groups[0].name = HOSTILE.into();
        own.meeting_places[0].name = HOSTILE.into();
        own.website = "javascript:alert(1)".into();
        own.links.push(Link {
            label: HOSTILE.into(),
            address: "https://a.example/\"><script>".into(),
        });
        stage.say(HOSTILE, &own);
        for path in [
            "/nb/foreninger?q=alert".to_owned(),
            format!(
                "/nb/foreninger?q={}",
                "%3Cscript%3Ealert(1)%3C/script%3E%22"
            ),
            stage.path("nb", HOSTILE, ""),
            stage.path("en", HOSTILE, "/skriv"),
            stage.path("nn", HOSTILE, "/sendt"),
            "/nb?q=%22%3E%3Cscript%3Ealert(1)".to_owned(),
        ] {
            let page = browser.get(&path);
            assert_eq!(page.status, 200, "{path}");
            assert!(!page.body.contains("<script>alert"), "{path}");
            assert!(!page.body.contains("javascript:"), "{path}");
        }
    });
}

#[test]
fn search_engines_are_told_the_same_and_no_person() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let page = browser.get(&stage.path("nb", "Sandvik blandakor", ""));
        let block = page.texts("script[type='application/ld+json']").join("");
        let told: serde_json::Value = serde_json::from_str(&block).expect("JSON");
        assert_eq!(told["name"], "Sandvik blandakor");
        assert_eq!(told["@type"], "Organization");
        assert_eq!(told["identifier"]["value"], number(1).as_str());
        assert_eq!(told["location"][0]["name"], "Sandvik skole, aulaen");
        assert_eq!(told["knowsAbout"][0], "Gospel og soul");
        let address = format!("http://{HOST}{}", stage.path("nb", "Sandvik blandakor", ""));
        assert_eq!(told["@id"], address);
        assert_eq!(page.attributes("link[rel=canonical]", "href"), [address]);
        assert!(
            !block.contains("Person") && !block.contains("email") && !block.contains("telephone")
        );
    });
}
