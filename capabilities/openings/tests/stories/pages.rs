//! What people meet while they wait: a place in line or that all is taken, a turn nobody else can use, and what lots
//! gave with the list anybody can check.

use access::Actor;
use axum::{Router, routing::get};
use openings::{
    access::{Action, may},
    actions::{self, Refused},
    model::Way,
};
use testkit::{Browser, Page, TestHouse, on_each_engine};
use web::Capability;

use crate::stage::{EARLY, Stage, capabilities};

const HOST: &str = "fjordvik.example";

/// The rooms of the stage, with what their pages lead to.
fn served() -> Vec<Capability> {
    let beside = testkit::beside(|| {
        Router::new()
            .route("/logg-inn", get(|| async {}))
            .route("/min-side", get(|| async {}))
    });
    let mut all = capabilities();
    all.push(beside);
    all
}

/// Whether she is told her place in the line.
fn has_place(page: &Page) -> bool {
    let told = told(page);
    told.contains("foran deg") || told.contains("Du er neste")
}

/// What is true for whoever looks.
fn told(page: &Page) -> String {
    page.texts("#told").join(" ")
}

#[test]
fn everybody_sees_a_place_in_line_or_that_all_is_taken_and_a_shared_link_is_no_turn() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let house = TestHouse::of(&stage.town, served);
        let opening = stage.plan(Way::Line, 1, 1);
        let path = format!("/nb/slipp/{opening}");
        let (line, choose) = (format!("{path}/ko"), format!("{path}/velg"));
        let nobody = house.browser(HOST);
        assert!(told(&nobody.get(&path)).contains("Det åpner"));
        let people = stage.people(3);
        let browser = |at: usize| house.browser(HOST).sign_in(&stage.town, &people[at]);
        let browsers = [browser(0), browser(1), browser(2)];
        for early in &browsers[..2] {
            let page = early.post(&line, &[]);
            assert!(told(&page).contains("Du er på plass"), "{}", told(&page));
        }
        stage.wait(EARLY);
        // The hour strikes, and whoever looks first moves the line on.
        nobody.get(&path);
        let late = browsers[2].post(&line, &[]);
        assert!(has_place(&late), "{}", told(&late));
        let has_turn = |it: &Browser<'_>| told(&it.get(&path)).contains("Det er din tur");
        let turns = browsers[..2].iter().map(has_turn).collect::<Vec<_>>();
        let first = usize::from(turns[1]);
        assert_eq!(turns.iter().filter(|turn| **turn).count(), 1, "{turns:?}");
        let (her, other) = (&browsers[first], &browsers[1 - first]);
        assert!(has_place(&other.get(&path)));
        let page = her.get(&path);
        assert_eq!(page.attributes("button[name=slot]", "value"), ["1"]);
        // The same address with the same number, from whoever got it of her.
        let slot = [("slot", "1")];
        let page = other.post(&choose, &slot);
        assert_eq!(page.status, 409);
        assert!(has_place(&page), "she keeps her place: {}", told(&page));
        assert_ne!(nobody.send_form(&choose, &slot).status(), 200);
        let chosen = her.send_form(&choose, &slot);
        assert_eq!(chosen.status(), 303);
        let form = chosen.headers()["location"].to_str().expect("an address");
        assert!(form.contains("/reservasjon/"), "{form}");
        assert!(
            told(&other.get(&path)).contains("holdes av noen som fyller ut skjemaet nå"),
            "{}",
            told(&other.get(&path))
        );
        fill_in_and_send(her, form);
        for waits in [other, &browsers[2]] {
            let page = waits.get(&path);
            assert!(
                told(&page).contains("Alle tidene er tatt"),
                "{}",
                told(&page)
            );
            assert!(
                page.own_links()
                    .iter()
                    .any(|it| it.contains("/varsler/ledig"))
            );
        }
        assert!(told(&her.get(&path)).contains("Du har fått det du kan få her"));
    });
}

fn fill_in_and_send(browser: &Browser<'_>, form: &str) {
    let times = browser.get(form).attributes("input[name=time]", "value");
    let mut fields = vec![
        ("who", "me"),
        ("title", "Bursdag"),
        ("purpose", "party"),
        ("people", "20"),
        ("responsible", "Oda Berg"),
        ("phone", "400 00 000"),
        ("adult", "yes"),
        ("of_age", "yes"),
    ];
    fields.extend(times.iter().map(|id| ("time", id.as_str())));
    fields.extend(times.iter().map(|id| ("chosen", id.as_str())));
    let looked = browser.post(form, &fields);
    assert_eq!(looked.status, 200, "{}", looked.text());
    let sent = browser.send_form(&format!("{form}/se-over"), &[]);
    assert_eq!(sent.status(), 303);
}

#[test]
fn what_lots_gave_is_told_to_each_and_the_whole_list_names_nobody() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let house = TestHouse::of(&stage.town, served);
        let opening = stage.plan(Way::Lots, 4, 1);
        let path = format!("/nb/slipp/{opening}");
        let list = format!("{path}/trekning.csv");
        let people = stage.people(3);
        stage.wait(EARLY);
        let browser = |at: usize| house.browser(HOST).sign_in(&stage.town, &people[at]);
        for (at, wishes) in [(0, ["1", "2"]), (1, ["1", ""]), (2, ["2", "1"])] {
            let fields = [("wish-1-place", wishes[0]), ("wish-2-place", wishes[1])];
            let page = browser(at).post(&format!("{path}/onsker"), &fields);
            assert!(
                page.text().contains("Ønskene dine er lagret"),
                "{}",
                page.text()
            );
        }
        let anybody = house.browser(HOST);
        let seed_hash = anybody.get(&path).texts(".code");
        assert_eq!(
            anybody.send("GET", &list, &[], "").status(),
            404,
            "not before the draw"
        );
        stage.wait(3 * 60);
        let permit = may(&Actor::Program, Action::MoveOn).expect("the program draws");
        let drawn: Result<bool, Refused> = stage.town.db.write_now(|conn| {
            actions::draw_lots(conn, stage.parts(), &permit, &stage.venues, &opening)
        });
        assert!(drawn.expect("a draw"));
        let answer = anybody.send("GET", &list, &[], "");
        let csv = String::from_utf8_lossy(answer.body()).into_owned();
        let rows: Vec<&str> = csv.lines().collect();
        assert_eq!(
            (rows[0], rows.len()),
            ("number;wishes;turn;got", 4),
            "{csv}"
        );
        assert!(!csv.contains("Person"), "{csv}");
        let page = anybody.get(&path).text();
        assert!(page.contains("Det er trukket"), "{page}");
        assert!(
            page.contains(&seed_hash[0]),
            "the print of the seed is as it was"
        );
        let mut got = 0;
        for at in 0..3 {
            let page = browser(at).get(&path).text();
            assert!(page.contains("ble trukket som nummer"), "{page}");
            got += usize::from(page.contains("Du fikk dette"));
        }
        let given = rows[1..].iter().filter(|row| !row.ends_with(';')).count();
        assert_eq!(got, given, "each is told what the list says");
        assert!(got >= 2, "{csv}");
    });
}
