//! An opening as people meet it in a browser: the place in line, what is true of the times, a link that
//! was shared, and a draw that anybody can do again from what the page tells.

use std::collections::BTreeSet;

use access::{Actor, PersonId};
use openings::{
    access::{Action, may},
    actions::{self, Refused},
    model::{Given, Way, Wishes, draw},
};
use testkit::{Browser, Fresh, Page, TestHouse, on_each_engine};

use crate::stage::{EARLY, MONDAY, Stage, capabilities};

const HOST: &str = "fjordvik.example";

/// The stage, served.
struct Served {
    stage: Stage,
    house: TestHouse,
}

impl Served {
    fn of(fresh: &Fresh) -> Self {
        let stage = Stage::set(fresh);
        let house = TestHouse::of(&stage.town, capabilities);
        Self { stage, house }
    }

    fn nobody(&self) -> Browser<'_> {
        self.house.browser(HOST)
    }

    fn each(&self, people: &[PersonId]) -> Vec<Browser<'_>> {
        let signed_in = |person: &PersonId| self.nobody().sign_in(&self.stage.town, person);
        people.iter().map(signed_in).collect()
    }
}

fn path(opening: &str, rest: &str) -> String {
    format!("/nb/slipp/{opening}{rest}")
}

/// Whether the page lets her choose.
fn chooses(page: &Page) -> bool {
    page.forms().iter().any(|(_, path)| path.ends_with("/velg"))
}

/// What she is told, apart from how it is done and which times there are.
fn told(page: &Page) -> String {
    page.texts("#told").join(" ")
}

/// Fills in what was chosen and sends it.
fn fill_in(browser: &Browser<'_>, form: &str) {
    let time = browser.get(form).attributes("input[name=time]", "value");
    let fields = [
        ("who", "me"),
        ("title", "Bursdag"),
        ("purpose", "party"),
        ("people", "20"),
        ("responsible", "Oda Berg"),
        ("phone", "400 00 000"),
        ("adult", "yes"),
        ("time", time[0].as_str()),
        ("chosen", time[0].as_str()),
    ];
    let looked = browser.post(form, &fields);
    assert!(looked.heading().contains("Se over"), "{}", looked.text());
    let sent = browser.post(&format!("{form}/se-over"), &[]);
    assert!(sent.text().contains("R-2026-"), "{}", sent.text());
}

#[test]
fn each_sees_her_place_in_line_and_a_link_that_is_shared_gets_nobody_past_it() {
    on_each_engine(|fresh| {
        let served = Served::of(fresh);
        let opening = served.stage.plan(Way::Line, 2, 1);
        let people = served.stage.people(4);
        let all = served.each(&people);
        let here = path(&opening, "");
        let outside = served.nobody().get(&here);
        assert!(told(&outside).contains("Det åpner"), "{}", outside.text());
        assert!(
            outside
                .text()
                .contains("Plassen i køen følger deg, ikke lenka")
        );
        let unknown = served.nobody().send_form(&path(&opening, "/ko"), &[]);
        assert_eq!(unknown.status(), 401, "sign in first");
        for browser in &all[..3] {
            let page = browser.post(&path(&opening, "/ko"), &[]);
            assert!(told(&page).contains("Du er på plass"), "{}", page.text());
            assert!(!chooses(&page), "nobody before the hour");
        }
        served.stage.wait(EARLY);

        let pages: Vec<Page> = all[..3].iter().map(|it| it.get(&here)).collect();
        let first = pages.iter().position(chooses).expect("somebody is first");
        assert_eq!(pages.iter().filter(|page| chooses(page)).count(), 1);
        let mut places: Vec<String> = pages.iter().map(told).collect();
        assert!(places.remove(first).contains("Det er din tur"));
        places.sort();
        assert!(places[0].starts_with("1 er foran deg"), "{places:?}");
        assert!(places[1].starts_with("Du er neste"), "{places:?}");
        let next = &all[(0..3)
            .find(|at| told(&pages[*at]).starts_with("Du er neste"))
            .expect("somebody is next")];
        let waits = next.fragment(&here, "now");
        assert_eq!(waits.attributes("#now", "data-again"), ["5"]);

        // Whoever has the link of the one whose turn it is stands last all the same.
        let shared = path(&opening, "/velg");
        let late = &all[3];
        assert!(!chooses(&late.get(&here)));
        for browser in [next, late] {
            let tried = browser.post(&shared, &[("slot", "1")]);
            assert_eq!(tried.status, 409, "{}", tried.text());
            assert!(!chooses(&tried), "a link is no turn");
        }
        let tried = served.nobody().send_form(&shared, &[("slot", "1")]);
        assert_eq!(tried.status(), 401, "sign in first");
        let joined = late.post(&path(&opening, "/ko"), &[]);
        assert!(
            told(&joined).starts_with("2 er foran deg"),
            "{}",
            told(&joined)
        );
        // Nor is there a way around the line.
        let day = MONDAY.to_string();
        let around = [
            ("set", "set"),
            ("date", day.as_str()),
            ("from", "15:00"),
            ("to", "16:00"),
            ("for", "me"),
        ];
        assert_eq!(late.post("/nb/reservasjon", &around).status, 409);

        let chosen = all[first].send_form(&shared, &[("slot", "1")]);
        assert_eq!(chosen.status(), 303);
        let form = chosen.headers()["location"].to_str().expect("an address");
        assert!(form.starts_with("/nb/reservasjon/"), "{form}");
        assert_eq!(late.get(form).status, 404, "what she holds is hers");
        assert_eq!(all[first].get(form).status, 200);
        assert!(told(&late.get(&here)).starts_with("1 er foran deg"));
        assert!(chooses(&next.get(&here)), "the next is let in");
    });
}

#[test]
fn held_is_told_as_held_and_taken_only_when_nothing_can_come_back() {
    on_each_engine(|fresh| {
        let served = Served::of(fresh);
        let opening = served.stage.plan(Way::Line, 2, 2);
        let people = served.stage.people(3);
        let all = served.each(&people);
        let here = path(&opening, "");
        for browser in &all {
            browser.post(&path(&opening, "/ko"), &[]);
        }
        served.stage.wait(EARLY);
        all[0].get(&here);
        let (two, one): (Vec<_>, Vec<_>) = all.iter().partition(|it| chooses(&it.get(&here)));
        let last = one[0];
        assert!(told(&last.get(&here)).contains("2 tider er ledige"));
        let choose = |browser: &Browser<'_>, slot: &str| {
            let chosen = browser.send_form(&path(&opening, "/velg"), &[("slot", slot)]);
            assert_eq!(chosen.status(), 303);
            let form = &chosen.headers()["location"];
            form.to_str().expect("an address").to_owned()
        };
        let form = choose(two[0], "1");
        // The other may still choose, but not that one: she is told, and what is left is shown.
        let same = two[1].post(&path(&opening, "/velg"), &[("slot", "1")]);
        assert_eq!(same.status, 409);
        assert!(told(&same).contains("Den tida ble tatt"), "{}", same.text());
        assert_eq!(same.attributes("button[name=slot]", "value"), ["2"]);
        let other = choose(two[1], "2");

        let held = last.get(&here);
        assert!(
            told(&held).contains("holdes av noen som fyller ut"),
            "{}",
            told(&held)
        );
        assert!(!held.text().contains("Alle tidene er tatt"));
        fill_in(two[0], &form);
        assert!(
            told(&last.get(&here)).contains("holdes av noen"),
            "one may come back"
        );
        fill_in(two[1], &other);
        let taken = last.get(&here);
        assert!(
            told(&taken).contains("Alle tidene er tatt"),
            "{}",
            told(&taken)
        );
        assert_eq!(taken.link("Si fra når noe blir ledig"), "/nb/varsler/ledig");
        let asks_no_more = last.fragment(&here, "now");
        assert_eq!(asks_no_more.attributes("#now", "data-again"), [""; 0]);
        let late = last.post(&path(&opening, "/velg"), &[("slot", "2")]);
        assert_eq!(late.status, 409);
        assert!(!chooses(&late));
        let mine = two[0].get(&here);
        assert!(
            told(&mine).contains("Du har fått det du kan få"),
            "{}",
            told(&mine)
        );
        let anybody = served.nobody().get(&here);
        assert!(told(&anybody).contains("Alle tidene er tatt"));
    });
}

/// The list of a draw, as anybody reads it.
fn read(list: &str) -> (Vec<Wishes>, Vec<Given>) {
    let mut lines = list.lines();
    assert_eq!(lines.next(), Some("number;wishes;turn;got"));
    let slots = |told: &str| -> Vec<i32> {
        let numbers = told.split_whitespace();
        numbers.map(|it| it.parse().expect("a slot")).collect()
    };
    let one = |line: &str| {
        let cells: Vec<&str> = line.split(';').collect();
        let number = cells[0].parse().expect("a number");
        let wishes = Wishes {
            number,
            slots: slots(cells[1]),
        };
        let given = Given {
            number,
            turn: cells[2].parse().expect("a turn"),
            slots: slots(cells[3]),
        };
        (wishes, given)
    };
    lines.map(one).unzip()
}

#[test]
fn a_draw_is_told_so_that_anybody_can_do_it_again_and_names_nobody() {
    on_each_engine(|fresh| {
        let served = Served::of(fresh);
        let opening = served.stage.plan(Way::Lots, 3, 1);
        let people = served.stage.people(4);
        let all = served.each(&people);
        let here = path(&opening, "");
        let list = path(&opening, "/trekning.csv");
        let promised = served.nobody().get(&here);
        let hash = promised.texts("section p .code");
        served.stage.wait(EARLY);
        let wishes: [&[(&str, &str)]; 4] = [
            &[("wish-1-place", "1"), ("wish-2-place", "2")],
            &[("wish-2-place", "1"), ("wish-1-place", "2")],
            &[("wish-1-place", "1")],
            &[("wish-1-place", "2"), ("wish-3-place", "1")],
        ];
        for (browser, wishes) in all.iter().zip(wishes) {
            let page = browser.post(&path(&opening, "/onsker"), wishes);
            assert!(
                page.text().contains("Ønskene dine er lagret"),
                "{}",
                page.text()
            );
        }
        let kept = all[3].get(&here);
        let ranks = kept.attributes("input.narrow", "value");
        assert_eq!(ranks, ["2", "", "1"], "her wishes as she wrote them");
        let before = served.nobody().send("GET", &list, &[], "");
        assert_eq!(before.status(), 404, "nothing is told before the draw");
        assert!(promised.texts("dl .code").is_empty());

        served.stage.wait(3 * 60);
        assert!(all[0].get(&here).text().contains("vi trekker nå"));
        let permit = may(&Actor::Program, Action::MoveOn).expect("the program draws");
        let stage = &served.stage;
        let drawn: Result<bool, Refused> = stage.town.db.write_now(|conn| {
            actions::draw_lots(conn, stage.parts(), &permit, &stage.venues, &opening)
        });
        assert!(drawn.expect("a draw"));

        let page = served.nobody().get(&here);
        let codes = page.texts("dl .code");
        let [seed, seed_hash, list_hash] = &codes[..] else {
            panic!("the seed and two hashes: {codes:?}");
        };
        assert_eq!(
            hash,
            std::slice::from_ref(seed_hash),
            "it is the seed that was promised"
        );
        assert_eq!(&identity::key::hash(seed), seed_hash);
        let answer = served
            .nobody()
            .send("GET", &page.link("Hele lista (CSV)"), &[], "");
        assert_eq!(answer.status(), 200);
        let told = String::from_utf8_lossy(answer.body()).into_owned();
        for person in &people {
            assert!(!told.contains(&person.0), "{told}");
        }
        assert!(!told.contains("Person") && !told.contains('@'), "{told}");
        let (asked, mut given) = read(&told);
        assert_eq!(asked.len(), 4);
        // As the page says it is made.
        let lines: Vec<String> = asked
            .iter()
            .map(|one| {
                let slots: Vec<String> = one.slots.iter().map(ToString::to_string).collect();
                format!("{}: {}\n", one.number, slots.join(" "))
            })
            .collect();
        assert_eq!(&identity::key::hash(&lines.concat()), list_hash);
        given.sort_by_key(|one| one.turn);
        assert_eq!(draw(seed, &asked, &BTreeSet::from([1, 2, 3]), 1), given);

        for (at, browser) in all.iter().enumerate() {
            let outcome = browser.get(&here);
            let number = at + 1;
            let mine = given
                .iter()
                .find(|one| one.number == i64::try_from(number).unwrap_or(0));
            let mine = mine.expect("everybody is in the list");
            let words = format!(
                "Du hadde nummer {number} og ble trukket som nummer {}",
                mine.turn
            );
            assert!(outcome.text().contains(&words), "{}", outcome.text());
            let got = outcome.attributes("li a.ds-link[href*='/reservasjon/']", "href");
            assert_eq!(got.len(), mine.slots.len(), "{}", outcome.text());
            for booking in got {
                assert_eq!(browser.get(&booking).status, 200, "hers to fill in");
            }
        }
    });
}
