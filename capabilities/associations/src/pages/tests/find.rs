//! Finding: with and without script, in every language, kindly.

use testkit::on_each_engine;

use super::{HOST, Stage, has_no_canary};

#[test]
fn a_search_says_how_many_and_why() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        for (tag, count, why, title) in [
            (
                "nb",
                "1 treff",
                "Fant via",
                "«blandakor», 1 treff – Fjordvik kommune",
            ),
            (
                "nn",
                "1 treff",
                "Fann via",
                "«blandakor», 1 treff – Fjordvik kommune",
            ),
            (
                "en",
                "1 result",
                "Found by",
                "“blandakor”, 1 result – Fjordvik municipality",
            ),
        ] {
            let page = browser.get(&format!("/{tag}/foreninger?q=blandakor"));
            assert_eq!(page.texts("head > title"), [title]);
            assert_eq!(page.texts("#hits"), [count]);
            let row = page.texts(".rows .row").join(" ");
            assert!(
                row.contains("Sandvik blandakor") && row.contains(why),
                "{row}"
            );
            assert_eq!(page.texts(".why mark"), ["blandakor"]);
            has_no_canary(&page.body, tag);
        }
    });
}

#[test]
fn a_row_shows_what_people_decide_by_and_leaves_out_what_is_not_known() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let page = browser.get("/nb/foreninger?q=sandvik+blandakor");
        let bits = page.texts(".rows .bits li");
        assert_eq!(
            bits,
            [
                "Alder: fra 18 år",
                "Når: onsdag kl. 19–21",
                "Hvor: Sandvik skole, aulaen",
                "Pris: 800–1 600 kr i året"
                    .replace("1 600", "1\u{a0}600")
                    .as_str(),
                "Tilgjengelighet: Trinnfritt",
            ]
            .map(|bit| bit.replace('\u{a0}', " "))
        );
        assert_eq!(page.attributes(".row", "data-pin"), ["1"]);
        let page = browser.get("/nb/foreninger?q=aasen+lag+11");
        assert_eq!(page.texts(".rows .row .bits li")[0], "Hvor: Aasen");
        assert!(page.attributes(".row", "data-lat").is_empty());
    });
}

#[test]
fn every_choice_stands_in_the_address_and_can_be_taken_away() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let page = browser
            .get("/nb/foreninger?q=aasen&district=aasen&district=sandvik&open=yes&sort=name");
        let chips = page.attributes(".ds-chip", "href");
        assert_eq!(
            chips,
            [
                "/nb/foreninger?q=aasen&district=sandvik&open=yes&sort=name",
                "/nb/foreninger?q=aasen&district=aasen&open=yes&sort=name",
                "/nb/foreninger?q=aasen&district=aasen&district=sandvik&sort=name",
            ]
        );
        assert_eq!(page.attributes("input[type=search]", "value"), ["aasen"]);
        assert_eq!(page.attributes("[name=sort]", "value"), ["name"]);
        assert!(page.own_links().contains(
            &"/nn/foreninger?q=aasen&district=aasen&district=sandvik&open=yes&sort=name".to_owned()
        ));
    });
}

#[test]
fn pages_follow_one_another_and_a_page_too_far_is_the_last() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let first = browser.get("/nb/foreninger?sort=name");
        assert_eq!(first.texts("#hits"), ["Viser 1–10 av 15"]);
        assert_eq!(
            first.attributes("a[rel=next]", "href"),
            ["/nb/foreninger?sort=name&page=2"]
        );
        let last = browser.get("/nb/foreninger?page=99");
        assert_eq!(last.texts("#hits"), ["Viser 11–15 av 15"]);
        assert_eq!(last.attributes("ol.rows", "start"), ["11"]);
        assert!(last.attributes("a[rel=next]", "href").is_empty());
    });
}

#[test]
fn what_is_not_understood_is_left_out_politely() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let odd =
            "/nb/foreninger?activity=x&page=minus&district=mars&open=perhaps&category=1&%FF=%FE&q=";
        assert_eq!(browser.get(odd).status, 200);
        let long = format!("/nb/foreninger?q={}", "kor+".repeat(800));
        assert_eq!(browser.get(&long).status, 200);
    });
}

#[test]
fn script_gets_the_very_part_of_the_page_that_changes() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let path = "/nb/foreninger?q=aasen&district=aasen";
        let (page, part) = (browser.get(path), browser.fragment(path, "results"));
        let changing = part
            .body
            .split_once("</title>")
            .expect("a title first")
            .1
            .trim();
        assert!(page.body.contains(changing), "the part is not in the page");
        assert_eq!(part.texts("head > title"), page.texts("head > title"));
        let live = page.attributes("#find", "data-live").join(" ");
        for id in live.split(' ') {
            let once = |page: &testkit::Page| page.attributes(&format!("#{id}"), "id").len();
            assert_eq!((once(&page), once(&part)), (1, 1), "{id}");
        }
        for answer in [&page, &part] {
            let vary = answer
                .headers
                .get_all("vary")
                .iter()
                .filter_map(|it| it.to_str().ok());
            assert!(vary.into_iter().any(|vary| vary.contains("x-fragment")));
        }
        let tag = part.headers["etag"].to_str().expect("a tag");
        let again = browser.send(
            "GET",
            path,
            &[("x-fragment", "results"), ("if-none-match", tag)],
            "",
        );
        assert_eq!(again.status(), 304);
        assert_ne!(part.headers["etag"], page.headers["etag"]);
    });
}

#[test]
fn an_empty_page_leads_on_to_pages_that_are_not() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let page = browser.get("/nb/foreninger?q=blandakor&district=aasen");
        assert_eq!(page.texts("#hits"), ["Ingen treff"]);
        let wider = page.link("Ta bort valgene");
        assert_eq!(wider, "/nb/foreninger?q=blandakor");
        assert_eq!(browser.get(&wider).texts("#hits"), ["1 treff"]);
        let page = browser.get("/nb/foreninger?q=xyzzyq");
        let ways = page.attributes("#results .columns a", "href");
        assert!(!ways.is_empty());
        for way in ways {
            assert_ne!(browser.get(&way).texts("#hits"), ["Ingen treff"], "{way}");
        }
    });
}

#[test]
fn a_wrong_organisation_number_is_told_what_is_wrong() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let wrong = browser.get("/nb/foreninger?q=974+760+674");
        assert!(
            wrong
                .text()
                .contains("«974 760 674» er ikke et organisasjonsnummer")
        );
        assert!(wrong.text().contains("Trolig er ett siffer feil"));
        let elsewhere = browser.get("/en/foreninger?q=974760673");
        assert!(
            elsewhere
                .text()
                .contains("No association here has organisation number 974 760 673")
        );
        let there = elsewhere.attributes("#results a[href*='brreg.no']", "href");
        assert_eq!(
            there,
            ["https://virksomhet.brreg.no/nb/oppslag/enheter/974760673"]
        );
    });
}

#[test]
fn the_drawn_map_has_a_pin_for_each_row_that_says_where_it_meets() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let page = stage
            .house
            .browser(HOST)
            .get("/nb/foreninger?sort=confirmed");
        assert_eq!(page.texts("#drawn .m-num"), ["1"]);
        let names = page.texts("#drawn .m-name");
        assert!(names.contains(&"Sandvik".to_owned()), "{names:?}");
        assert_eq!(
            page.texts("#map-known"),
            ["Én på denne siden har sagt hvor de møtes. Tallene er de samme som i lista."]
        );
    });
}

#[test]
fn what_was_found_is_a_file_in_the_words_of_the_page() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let page = browser.get("/nb/foreninger?q=blandakor&open=yes");
        let file = page.link("Last ned treffene som regneark (CSV)");
        assert_eq!(file, "/nb/foreninger.csv?q=blandakor&open=yes");
        let answer = browser.send("GET", &file, &[], "");
        let text = String::from_utf8_lossy(answer.body()).into_owned();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 2, "{text}");
        assert!(
            lines[0].starts_with("\u{feff}Navn;Org.nr;Aktiviteter;Hvor;Plass"),
            "{text}"
        );
        assert!(
            lines[1].contains(";Gospel og soul;Sandvik;Tar imot nye;"),
            "{text}"
        );
        assert!(lines[1].contains(";14.01.2026;"), "{text}");
        has_no_canary(&text, &file);
    });
}

#[test]
fn an_association_that_ends_comes_last_unless_it_was_asked_for() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.house.browser(HOST);
        let page = browser.get("/nb/foreninger?q=fjordvik");
        let names = page.texts(".rows .row h3");
        assert!(names.len() > 1, "{names:?}");
        assert_eq!(
            names.last().map(String::as_str),
            Some("Fjordvik sykleklubb")
        );
        let page = browser.get("/nb/foreninger?q=fjordvik+sykleklubb");
        assert_eq!(page.texts(".rows .row h3")[0], "Fjordvik sykleklubb");
    });
}
