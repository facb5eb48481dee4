//! Finding premises: in one's own words, on a day, every week, near a place; and what comes instead.

use diesel::RunQueryDsl as _;
use testkit::on_each_engine;

use crate::town::{HOST, are_granted, open};

#[test]
fn one_finds_by_use_day_and_what_there_must_be() {
    on_each_engine(|fresh| {
        let (town, house) = open(fresh);
        let browser = house.browser(HOST);
        for (language, heading) in [
            ("nb", "2 lokaler passer"),
            ("nn", "2 lokale passar"),
            ("en", "2 places fit"),
        ] {
            let page = browser.get(&format!("/{language}/lokaler"));
            assert_eq!(page.texts("#hits"), [heading]);
        }
        let narrow = browser.get("/nb/lokaler?use=rehearsal&must=step-free");
        assert_eq!(narrow.texts("#hits"), ["Ett lokale passer"]);
        assert_eq!(narrow.texts("#results h3"), ["Sandvikhallen, hall"]);
        let unknown = browser.get("/nb/lokaler?must=hearing-loop");
        assert_eq!(unknown.texts("#hits"), ["Ingen lokaler passer"]);
        // Of the hall a part is left at that hour, and not the whole.
        let monday = browser.get("/nb/lokaler?date=2026-03-16&from=18:00&to=19:00&use=rehearsal");
        let row = monday.texts("#results .row").join(" ");
        assert!(
            row.contains("Ledig mandag 16. mars kl. 15–22") && row.contains("Bane B"),
            "{row}"
        );
        assert!(are_granted(&town, &monday.own_links()) > 10);
        let full =
            browser.get("/nb/lokaler?date=2026-03-16&from=18:00&to=19:00&use=rehearsal&people=90");
        assert_eq!(full.texts("#hits"), ["Ingen lokaler passer"]);
        // The hall is not for private persons, and the pitch is.
        let private = browser.get("/nb/lokaler?date=2026-03-16&for=private");
        assert_eq!(private.texts("#results h3"), ["Sandvikhallen, pitch"]);
        assert!(are_granted(&town, &private.own_links()) > 0);
    });
}

#[test]
fn what_people_write_in_their_own_words_is_read_and_told() {
    on_each_engine(|fresh| {
        let (_town, house) = open(fresh);
        let browser = house.browser(HOST);
        let page = browser.get("/nb/lokaler?q=h%C3%A5ndballtrening+for+20+mandag+18-19");
        assert_eq!(page.texts("#results h3"), ["Sandvikhallen, hall"]);
        let told = page.texts("#understood").join(" ");
        for word in ["håndball", "for 20", "mandag", "kl. 18–19"] {
            assert!(told.contains(word), "{word} is not in {told}");
        }
        let row = page.texts("#results .row").join(" ");
        assert!(row.contains("mandag 16. mars"), "{row}");
        let none = browser.get("/nb/lokaler?q=bursdag");
        assert_eq!(none.texts("#hits"), ["Ingen lokaler passer"]);
        let named = browser.get("/nb/lokaler?q=sandvik");
        assert_eq!(named.texts("#hits"), ["2 lokaler passer"]);
        assert!(
            browser
                .get("/nb/lokaler?q=mars")
                .texts("#results h3")
                .is_empty()
        );
    });
}

#[test]
fn every_week_of_a_period_tells_which_dates_are_lost_and_why() {
    on_each_engine(|fresh| {
        let (town, house) = open(fresh);
        let browser = house.browser(HOST);
        let path = "/nb/lokaler?q=%C3%B8ve&weekday=1&from=18:00&to=20:00&first=2026-03-16&last=2026-04-13&people=25";
        let page = browser.get(path);
        let row = page.texts("#results .row").join(" ");
        // Part A is taken the first Monday, so B is offered; Easter Monday is lost to everybody.
        assert!(row.contains("Ledig 4 av 5 mandager kl. 18–20"), "{row}");
        assert!(
            row.contains("Bane B") && row.contains("Andre påskedag"),
            "{row}"
        );
        let links = page.own_links();
        let weekly: Vec<&String> = links
            .iter()
            .filter(|link| link.contains("repeat=every"))
            .collect();
        assert!(weekly[0].contains("except=2026-04-06"), "{weekly:?}");
        assert!(weekly[0].contains("until=2026-04-13"), "{weekly:?}");
        assert!(are_granted(&town, &links) > 0);
        // In words alone.
        let said = browser.get("/nb/lokaler?q=%C3%B8ve+enhver+mandag+18-20+i+v%C3%A5r");
        let row = said.texts("#results .row").join(" ");
        assert!(row.contains("mandager kl. 18–20"), "{row}");
    });
}

#[test]
fn when_nothing_is_free_the_nearest_comes_instead() {
    on_each_engine(|fresh| {
        let (town, house) = open(fresh);
        let browser = house.browser(HOST);
        let page =
            browser.get("/nb/lokaler?q=%C3%B8ve&date=2026-03-16&from=18:00&to=20:00&people=90");
        assert_eq!(page.texts("#hits"), ["Ingen lokaler passer"]);
        let instead = page.texts(".no-hits .rows li");
        assert!(
            instead[0].contains("Hele hallen") && instead[0].contains("dagen etter"),
            "{instead:?}"
        );
        assert!(are_granted(&town, &page.own_links()) > 0);
        let alert = page.attributes(".no-hits a[href*='/varsler/ledig']", "href");
        assert!(
            alert[0].contains("date=2026-03-16") && alert[0].contains("people=90"),
            "{alert:?}"
        );
    });
}

#[test]
fn when_no_week_is_free_another_hour_or_weekday_comes_instead() {
    on_each_engine(|fresh| {
        let (town, house) = open(fresh);
        let browser = house.browser(HOST);
        // The hall closes at ten, so all Mondays but Easter's are free when it is an hour earlier.
        let late = "/nb/lokaler?q=%C3%B8ve&weekday=1&from=20:45&to=22:45&first=2026-03-16&last=2026-04-13&people=25";
        let page = browser.get(late);
        assert_eq!(page.texts("#hits"), ["Ingen lokaler passer"]);
        let instead = page.texts(".no-hits .rows li");
        assert_eq!(instead.len(), 1, "{instead:?}");
        for told in [
            "Bane B",
            "Ledig 4 av 5 mandager kl. 19.45–21.45",
            "60 minutter tidligere",
        ] {
            assert!(instead[0].contains(told), "{told} is not in {instead:?}");
        }
        let links = page.own_links();
        let weekly = |link: &&String| {
            ["repeat=every", "except=2026-04-06", "until=2026-04-13"]
                .iter()
                .all(|part| link.contains(part))
        };
        assert_eq!(links.iter().filter(weekly).count(), 1, "{links:?}");
        assert_eq!(are_granted(&town, &links), 1);
        // The one Monday of the week is taken; the days beside it are not.
        let one = "/nb/lokaler?q=%C3%B8ve&weekday=1&from=18:00&to=20:00&first=2026-03-16&last=2026-03-22&people=90";
        let page = browser.get(one);
        assert_eq!(page.texts("#hits"), ["Ingen lokaler passer"]);
        let instead = page.texts(".no-hits .rows li");
        assert!(
            instead[0].contains("Hele hallen")
                && instead[0].contains("Ledig 1 av 1 tirsdager kl. 18–20")
                && instead[0].contains("dagen etter"),
            "{instead:?}"
        );
        assert_eq!(are_granted(&town, &page.own_links()), 1);
    });
}

#[test]
fn when_only_hours_are_said_the_first_day_with_time_near_them_comes_instead() {
    on_each_engine(|fresh| {
        let (town, house) = open(fresh);
        let browser = house.browser(HOST);
        let page = browser.get("/nb/lokaler?q=%C3%B8ve&from=21:00&to=23:00");
        assert_eq!(page.texts("#hits"), ["Ingen lokaler passer"]);
        let instead = page.texts(".no-hits .rows li");
        assert!(
            instead[0].contains("torsdag 12. mars kl. 20–22")
                && instead[0].contains("60 minutter tidligere"),
            "{instead:?}"
        );
        let all = instead.join(" ");
        assert!(!all.contains("dagen etter"), "no day was asked for: {all}");
        assert_eq!(are_granted(&town, &page.own_links()), instead.len());
    });
}

#[test]
fn the_map_shows_where_the_hits_are_and_no_others() {
    on_each_engine(|fresh| {
        let (_town, house) = open(fresh);
        let browser = house.browser(HOST);
        let numbers = |path: &str| {
            let page = browser.get(path);
            let hits = page.texts("#results .row h3").len();
            let marks = page.texts(".map-side .m-num").join(" ");
            let digits = marks.chars().filter(char::is_ascii_digit);
            (hits, digits.collect::<String>())
        };
        // Both are at one place, and share a mark with both their numbers.
        assert_eq!(numbers("/nb/lokaler"), (2, "12".into()));
        let one = "/nb/lokaler?q=sandvik&must=step-free";
        assert_eq!(numbers(one), (1, "1".into()));
        let none = browser.get("/nb/lokaler?must=hearing-loop");
        assert!(none.texts(".map-side").is_empty(), "nothing to show");
    });
}

#[test]
fn places_are_sorted_and_limited_by_how_far_they_are() {
    on_each_engine(|fresh| {
        let (_town, house) = open(fresh);
        let browser = house.browser(HOST);
        let near = browser.get("/nb/lokaler?near=site&within=1&sort=nearest");
        assert_eq!(near.texts("#hits"), ["2 lokaler passer"]);
        assert!(near.texts("#results .row").join(" ").contains("0,0 km"));
        let sorted = near.texts(".sorts [aria-current]");
        assert_eq!(sorted, ["Nærmest"]);
        // Nobody has said near what.
        assert!(
            !browser
                .get("/nb/lokaler")
                .texts(".sorts")
                .join(" ")
                .contains("Nærmest")
        );
    });
}

#[test]
fn the_list_is_a_spreadsheet_as_well() {
    on_each_engine(|fresh| {
        let (_town, house) = open(fresh);
        let answer = house
            .browser(HOST)
            .send("GET", "/nb/lokaler.csv?q=sandvik", &[], "");
        let text = String::from_utf8_lossy(answer.body()).into_owned();
        assert_eq!(text.lines().count(), 3, "{text}");
        assert!(
            text.contains("Sandvikhallen, hall;Idrettshall;Idrettsvegen 10"),
            "{text}"
        );
        assert!(text.contains("Ikke kjent"), "{text}");
    });
}

#[test]
fn who_writes_the_name_of_a_house_means_the_house() {
    on_each_engine(|fresh| {
        let (town, house) = open(fresh);
        let named = "UPDATE site SET name = 'Speiderhuset'";
        let named = town.db.write_now(|conn| {
            diesel::sql_query(named)
                .execute(conn)
                .map_err(db::Error::from)
        });
        assert_eq!(named.expect("renamed"), 1);
        let page = house.browser(HOST).get("/nb/lokaler?q=speiderhuset");
        assert_eq!(
            page.texts("#hits"),
            ["2 lokaler passer"],
            "no meeting of scouts"
        );
        let scouts = house.browser(HOST).get("/nb/lokaler?q=speiderm%C3%B8te");
        assert_ne!(scouts.texts("#hits"), ["2 lokaler passer"]);
    });
}
