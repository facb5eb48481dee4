//! Guidelines under revision: sent to chosen associations, answered by them alone, taken into use with
//! the answers kept.

use access::PersonId;
use diesel::{RunQueryDsl as _, sql_query};
use testkit::on_each_engine;

use super::stage::Stage;

/// The form of the guidelines with another ceiling, sent for comment.
fn proposed(stage: &Stage) -> (String, String) {
    let staff = stage.as_person(&stage.staff);
    let schemes = staff.get("/nb/saker/tilskudd/ordninger");
    let scheme = schemes.link("Prosjekttilskudd");
    let fields = [
        ("version", "1"),
        ("name-nb", "Prosjekttilskudd"),
        ("purpose-nb", "Støtte til prosjekter."),
        ("rule", "in-register"),
        ("is_decision", "yes"),
        ("groups", "yes"),
        ("must_balance", "yes"),
        ("ceiling", "80 000"),
        ("from_on-day", "1"),
        ("from_on-month", "1"),
        ("from_on-year", "2027"),
        ("hear", "yes"),
    ];
    let page = staff.post(&scheme, &fields);
    assert!(page.path.contains("/horing/"), "{}", page.text());
    assert!(page.text().contains("80 000 kr"), "{}", page.text());
    (scheme, page.path)
}

fn asked(names: &str) -> Vec<(&str, &str)> {
    vec![
        ("version", "1"),
        ("question", "Er 80 000 kr rett grense?"),
        ("due_on-day", "20"),
        ("due_on-month", "3"),
        ("due_on-year", "2026"),
        ("who", names),
    ]
}

#[test]
fn those_who_are_asked_answer_and_the_answers_stay_with_what_came_of_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (scheme, hearing) = proposed(&stage);
        let staff = stage.as_person(&stage.staff);
        let unknown = staff.post(&hearing, &asked("Sandvik blandakor\nIngen slike"));
        assert_eq!(unknown.status, 422);
        assert!(unknown.text().contains("Ingen slike"));
        let sent = staff.post(&hearing, &asked("sandvik blandakor"));
        assert!(sent.text().contains("Har ikke svart"), "{}", sent.text());
        let chair = stage.as_person(&stage.chair);
        let mine = chair.get(&format!("/nb/min-forening/{}/tilskudd", stage.choir));
        let own = mine.link("Nye retningslinjer: Prosjekttilskudd");
        let page = chair.get(&own);
        assert!(page.text().contains("Er 80 000 kr rett grense?"));
        assert_eq!(chair.post(&own, &[("answer", "")]).status, 422);
        chair.post(&own, &[("answer", "Ja, prosjekter er blitt dyrere")]);
        let seen = staff.get(&hearing).text();
        assert!(seen.contains("Ja, prosjekter er blitt dyrere"), "{seen}");
        let open = "SELECT kind AS it FROM task WHERE state = 'open'";
        assert!(stage.told(open).is_empty(), "the task is done");
        let used = staff.post(&hearing, &[("version", "2"), ("adopt", "yes")]);
        assert_eq!(used.path.split('?').next(), Some(scheme.as_str()));
        let numbers = stage.told("SELECT CAST(number AS TEXT) AS it FROM grant_guidelines");
        assert_eq!(numbers.len(), 2);
        assert!(
            staff
                .get(&hearing)
                .text()
                .contains("prosjekter er blitt dyrere")
        );
        assert_eq!(chair.post(&own, &[("answer", "Nei")]).status, 409);
        assert!(
            chair
                .get(&own)
                .text()
                .contains("prosjekter er blitt dyrere")
        );
    });
}

#[test]
fn nobody_else_sees_or_answers_and_nothing_comes_after_the_last_day() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (_, hearing) = proposed(&stage);
        stage
            .as_person(&stage.staff)
            .post(&hearing, &asked("Sandvik blandakor"));
        let id = hearing.rsplit('/').next().expect("an id");
        let own = format!("/nb/min-forening/{}/horing/{id}", stage.choir);
        let club = format!("/nb/min-forening/{}/horing/{id}", stage.club);
        let neighbour = stage.as_person(&stage.neighbour);
        assert_eq!(neighbour.get(&own).status, 403);
        assert_eq!(neighbour.get(&club).status, 404, "its club was not asked");
        assert_eq!(neighbour.post(&own, &[("answer", "Nei")]).status, 403);
        assert_eq!(neighbour.get(&hearing).status, 403);
        assert_eq!(stage.as_person(&stage.stranger).get(&own).status, 403);
        stage.now("2026-03-21T08:00:00Z");
        let late = stage.as_person(&stage.chair);
        assert_eq!(late.post(&own, &[("answer", "Nei")]).status, 409);
    });
}

/// A council of three: the chair of the club, one who has signed in, and one whose time is over.
fn council(stage: &Stage) -> PersonId {
    let kari = stage.town.person("Kari Brekke", "kari@example.no");
    let member = |number: i32, person: &PersonId, name: &str, until: &str| {
        format!(
            "INSERT INTO council_member VALUES ('m{number}', 'sport', 'seat', '{person}', '{name}', \
             '', false, '2025-01-01', {until}, '', NULL)"
        )
    };
    let lines = [
        "INSERT INTO council VALUES \
         ('sport', 'Idrettsrådet', '', '', 'independent', '', '', false, false, 1)"
            .to_owned(),
        "INSERT INTO council_seat VALUES ('seat', 'sport', 1, 'Medlem', '', '2025-01-01', NULL)"
            .to_owned(),
        member(1, &stage.neighbour, "Nils Aasen", "NULL"),
        member(2, &kari, "Kari Brekke", "NULL"),
        member(3, &stage.stranger, "Oda Berg", "'2025-12-31'"),
    ];
    let made = stage.town.db.write_now(|conn| {
        for line in &lines {
            sql_query(line).execute(conn)?;
        }
        Ok::<_, db::Error>(())
    });
    made.expect("a council");
    kari
}

#[test]
fn a_council_that_is_asked_answers_as_one_and_its_answer_stays_beside() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (_, hearing) = proposed(&stage);
        let kari = council(&stage);
        let staff = stage.as_person(&stage.staff);
        let mut fields = asked("");
        fields.push(("council", "sport"));
        let seen = staff.post(&hearing, &fields).text();
        assert!(seen.contains("Idrettsrådet"), "{seen}");
        assert!(seen.contains("Har ikke svart"), "{seen}");
        let open = "SELECT addressee_id AS it FROM task WHERE state = 'open'";
        assert_eq!(stage.told(open).len(), 2, "a task for each who sits there");
        let kari = stage.as_person(&kari);
        let list = kari.get("/nb/innstillinger");
        let own = list.link("Nye retningslinjer: Prosjekttilskudd");
        let page = kari.get(&own);
        assert!(page.text().contains("Er 80 000 kr rett grense?"));
        assert!(page.text().contains("80 000 kr"), "{}", page.text());
        assert_eq!(kari.post(&own, &[("answer", "")]).status, 422);
        kari.post(&own, &[("answer", "Rådet støtter grensen")]);
        assert_eq!(stage.told(open), [""; 0], "it is answered for all of them");
        // Another member reads and changes it; the council has one answer.
        let nils = stage.as_person(&stage.neighbour);
        assert!(nils.get(&own).text().contains("Rådet støtter grensen"));
        nils.post(&own, &[("answer", "Rådet støtter grensen på vilkår")]);
        let seen = staff.get(&hearing).text();
        assert!(seen.contains("Rådet støtter grensen på vilkår"), "{seen}");
        // Those who do not sit there today find nothing.
        for person in [&stage.stranger, &stage.chair, &stage.staff] {
            let browser = stage.as_person(person);
            assert_eq!(browser.get(&own).status, 404);
            assert_eq!(browser.post(&own, &[("answer", "Nei")]).status, 404);
        }
        let nobody = stage.house.browser(super::stage::HOST);
        assert!(nobody.get(&own).path.contains("/logg-inn"));
        staff.post(&hearing, &[("version", "2"), ("adopt", "yes")]);
        assert_eq!(kari.post(&own, &[("answer", "Nei")]).status, 409);
        let seen = staff.get(&hearing).text();
        assert!(seen.contains("Rådet støtter grensen på vilkår"), "{seen}");
    });
}
