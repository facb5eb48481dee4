//! A tenant releases a time, those who wait are asked in order, and the owner has the series next week.

use testkit::on_each_engine;
use venues::model::State;

use super::stage::Stage;

/// Somebody asks to be told of Thursday evenings.
fn subscribe(stage: &Stage, person: &access::PersonId, who: &str) {
    let fields = [
        ("who", who),
        ("premises", "hall"),
        ("weekday", "4"),
        ("from", "17:00"),
        ("to", "21:00"),
    ];
    let page = stage.as_person(person).post("/nb/varsler/ledig", &fields);
    assert!(page.text().contains("Vi sier fra"), "{}", page.text());
}

#[test]
fn a_released_time_goes_to_the_association_first_then_to_the_next_and_the_series_goes_on() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let weekly = stage.weekly(&stage.choir);
        subscribe(&stage, &stage.parent, "me");
        subscribe(&stage, &stage.neighbour, &format!("a-{}", stage.club));
        let officer = stage.as_person(&stage.officer);
        let path = format!("/nb/reservasjon/frigi/{}", weekly[0].id);
        assert_eq!(officer.get(&path).status, 200);
        officer.post(&path, &[("from", "18:00"), ("to", "20:00")]);
        // The association is asked before the person, though she asked first.
        assert!(
            stage.letters()[0].starts_with("nils@example.no: Ledig"),
            "{:?}",
            stage.letters()
        );
        // It waits on the association until it is answered, or goes on.
        let open = "SELECT addressee || ' ' || state AS it FROM task WHERE kind = 'bookings.offer' ORDER BY opened_at, id";
        assert_eq!(stage.told(open), ["association open"]);
        stage.wait(5 * 60);
        assert_eq!(stage.told(open), ["association withdrawn", "person open"]);
        let letters = stage.letters();
        assert!(
            letters[1].starts_with("oda@example.no: Ledig"),
            "{letters:?}"
        );
        let parent = stage.as_person(&stage.parent);
        let links = parent
            .get("/nb/varsler/ledig")
            .attributes("a.ds-link", "href");
        let offer = links
            .into_iter()
            .find(|path| path.contains("/tilbud/"))
            .expect("an offer");
        let receipt = parent.post(&offer, &[("answer", "take")]);
        assert!(
            receipt.text().contains("R-2026-00001"),
            "{}",
            receipt.text()
        );
        let own = stage
            .told("SELECT state AS it FROM occurrence WHERE series_id = 'series' ORDER BY starts");
        assert_eq!(own[0], "released");
        assert!(own[1..].iter().all(|state| state == "granted"), "{own:?}");
    });
}

#[test]
fn a_time_that_nobody_took_comes_back_exactly_as_it_was() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let weekly = stage.weekly(&stage.choir);
        let before = stage.taken();
        let officer = stage.as_person(&stage.officer);
        let list = format!("/nb/min-forening/{}/reservasjoner", stage.choir);
        for (from, to) in [("18:00", "20:00"), ("18:00", "19:00"), ("19:00", "20:00")] {
            let now = officer.get(&list);
            let path = now
                .attributes("a.ds-link", "href")
                .into_iter()
                .find(|path| path.contains("/frigi/"))
                .expect("a time to release");
            officer.post(&path, &[("from", from), ("to", to)]);
            assert_ne!(stage.taken(), before);
            let undo = officer.get(&list).forms();
            let undo = undo.iter().find(|(_, path)| path.ends_with("/angre"));
            officer.post(&undo.expect("it can be taken back").1, &[]);
            assert_eq!(stage.taken(), before, "{from}–{to}");
        }
        assert_eq!(weekly.len(), stage.taken().len());
        assert!(stage.states().contains(&State::Granted));
    });
}

#[test]
fn an_alert_is_ended_by_the_link_of_a_letter_without_signing_in() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        subscribe(&stage, &stage.parent, "me");
        let token = stage.told("SELECT token AS it FROM booking_alert");
        let nobody = stage.house.browser(super::stage::HOST);
        let path = format!("/nb/varsler/av/{}", token[0]);
        assert!(nobody.get(&path).heading().contains("Slutt å si fra"));
        assert!(nobody.post(&path, &[]).heading().contains("ikke fra"));
        assert_eq!(nobody.get("/nb/varsler/av/guess").status, 404);
        assert_eq!(
            stage.told("SELECT state AS it FROM booking_alert"),
            ["ended"]
        );
    });
}

/// The officer has some of the hall on Saturday from three to six, and gives it back.
fn given_back(stage: &Stage, set: &str) {
    let officer = stage.as_person(&stage.officer);
    let choir = format!("a-{}", stage.choir);
    let form = stage.hold(&officer, set, ("15:00", "18:00"), &choir);
    stage.send(&officer, &form, &choir);
    let time =
        stage.told("SELECT id AS it FROM occurrence WHERE state = 'granted' ORDER BY starts, id");
    let path = format!("/nb/reservasjon/frigi/{}", time[0]);
    let hours = [("from", "15:00"), ("to", "18:00")];
    let page = officer.post(&path, &hours);
    assert!(page.text().contains("frigitt"), "{}", page.text());
}

#[test]
fn whoever_waits_for_a_part_is_asked_when_it_is_given_back_and_not_for_another() {
    for (set, asked) in [("a", false), ("b", true), ("whole", true)] {
        on_each_engine(|fresh| {
            let stage = Stage::set(fresh);
            let parent = stage.as_person(&stage.parent);
            let page = parent.get("/nb/varsler/ledig?premises=hall&weekday=6&from=14:00&to=20:00");
            let parts = page.attributes("select[name=set] option", "value");
            assert_eq!(parts, ["", "a", "b", "whole"]);
            let mut fields = vec![
                ("who", "me"),
                ("premises", "hall"),
                ("set", "house-b"),
                ("weekday", "6"),
                ("from", "14:00"),
                ("to", "20:00"),
            ];
            let wrong = parent.post("/nb/varsler/ledig", &fields);
            assert_eq!(wrong.status, 422, "a part of another house");
            assert!(wrong.text().contains("Velg en del"), "{}", wrong.text());
            fields[2].1 = "b";
            let page = parent.post("/nb/varsler/ledig", &fields);
            let mine = page.texts("section[aria-labelledby=mine] li").join(" ");
            assert!(mine.contains("Storhallen, bane B: lørdag"), "{mine}");
            given_back(&stage, set);
            let offered = stage.letters();
            let is_asked = |letter: &String| letter.starts_with("oda@example.no: Ledig");
            assert_eq!(offered.iter().any(is_asked), asked, "{set}: {offered:?}");
        });
    }
}

#[test]
fn the_parts_of_premises_are_shown_without_script_and_nothing_written_is_lost() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.neighbour);
        let page = browser.get("/nb/varsler/ledig");
        assert!(page.attributes("select[name=set]", "name").is_empty());
        let by = page.attributes("button[formmethod=get]", "formaction");
        let club = format!("a-{}", stage.club);
        let asked = format!("who={club}&premises=house&kind=&weekday=2&from=10%3A00&to=11%3A30");
        let page = browser.get(&format!("{}?{asked}", by[0]));
        let chosen = page.attributes("form.form option[selected]", "value");
        assert_eq!(chosen, [club.as_str(), "house", "2"]);
        let hours = page.attributes("form.form input[type=text]", "value");
        assert_eq!(hours, ["10.00", "11.30"]);
        let parts = page.attributes("select[name=set] option", "value");
        assert_eq!(parts, ["", "house-a", "house-b", "house-whole"]);
    });
}
