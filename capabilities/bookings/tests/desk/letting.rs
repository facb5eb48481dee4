//! An association lets premises of its own: its people answer, and nobody else's.

use bookings::model::BookingState;
use testkit::{Fresh, on_each_engine};
use venues::model::State;

use crate::{
    rooms::house_of,
    stage::{FAR, HOST, Stage, hours, version},
};

/// The club lets a house.
fn set(fresh: &Fresh) -> Stage {
    let stage = Stage::set(fresh);
    house_of(&stage.town, &stage.club);
    stage
}

fn list(stage: &Stage) -> String {
    format!("/nb/min-forening/{}/utleie", stage.club)
}

#[test]
fn an_association_that_lets_premises_answers_those_who_ask() {
    on_each_engine(|fresh| {
        let stage = set(fresh);
        let asked = stage.asks(&stage.choir, &[("lounge", hours(FAR, 18, 20))]);
        assert_eq!(
            stage.letters(),
            ["nils@example.no: Forespørsel om lokale R-2026-00001"],
            "the owner is told, and not the municipality"
        );
        let waits = "SELECT addressee || ' ' || path AS it FROM task WHERE state = 'open'";
        let path = format!("/min-forening/{}/utleie/{}", stage.club, asked.id);
        assert_eq!(stage.told(waits), [format!("association {path}")]);

        let nils = stage.as_person(&stage.neighbour);
        let here = nils.get(&list(&stage)).link("Sandvik blandakor");
        assert_eq!(here, format!("/nb{path}"));
        let page = nils.get(&here);
        assert!(
            page.texts("#internal, #past").is_empty(),
            "what the municipality knows is its own"
        );
        let version = version(&page);
        let ask = [
            ("version", version.as_str()),
            ("words", "Hvem låser?"),
            ("do", "ask"),
        ];
        assert_eq!(nils.send_form(&here, &ask).status(), 303);
        let hers = stage.as_person(&stage.officer);
        let reply = format!("/nb/reservasjon/{}/svar", asked.id);
        let told = hers.get(&reply).text();
        assert!(
            told.contains("Aasen IL") && told.contains("Hvem låser?"),
            "{told}"
        );

        let page = nils.get(&here);
        let (version, grant) = (
            crate::stage::version(&page),
            page.attributes("input[name=grant]", "value"),
        );
        let fields = [
            ("version", version.as_str()),
            ("grant", grant[0].as_str()),
            ("do", "grant"),
        ];
        assert_eq!(nils.send_form(&here, &fields).status(), 303);
        assert_eq!(stage.booking(&asked.id).state, BookingState::Granted);
        assert_eq!(stage.states(&asked.id), [State::Granted]);
        assert!(!stage.tasks().contains(&"bookings.request".to_owned()));
        assert!(nils.get(&list(&stage)).text().contains("Innvilget"));
    });
}

#[test]
fn the_menu_of_min_forening_leads_those_who_let_premises_there_and_no_others() {
    on_each_engine(|fresh| {
        let stage = set(fresh);
        let bookings = |association: &str| format!("/nb/min-forening/{association}/reservasjoner");
        let nils = stage.as_person(&stage.neighbour);
        assert_eq!(
            nils.get(&bookings(&stage.club)).link("Utleie"),
            list(&stage)
        );
        let hers = stage.as_person(&stage.officer);
        let page = hers.get(&bookings(&stage.choir));
        assert!(page.attributes("a[href$='/utleie']", "href").is_empty());
    });
}

#[test]
fn where_nobody_of_the_association_may_answer_staff_do() {
    on_each_engine(|fresh| {
        let stage = set(fresh);
        let chair = "DELETE FROM role WHERE person_id = ";
        stage.run(&format!("{chair}'{}'", stage.neighbour.0));
        stage.asks(&stage.choir, &[("lounge", hours(FAR, 18, 20))]);
        let waits = "SELECT addressee AS it FROM task WHERE state = 'open'";
        assert_eq!(stage.told(waits), ["staff"]);
        assert_eq!(stage.letters(), [""; 0]);
    });
}

#[test]
fn what_an_association_refuses_is_no_decision_of_the_municipality() {
    on_each_engine(|fresh| {
        let stage = set(fresh);
        let asked = stage.asks(&stage.choir, &[("lounge", hours(FAR, 18, 20))]);
        let nils = stage.as_person(&stage.neighbour);
        let here = format!("{}/{}", list(&stage), asked.id);
        let version = version(&nils.get(&here));
        let refuse = [
            ("version", version.as_str()),
            ("words", "Peisen er i ustand."),
            ("do", "refuse"),
        ];
        assert_eq!(nils.send_form(&here, &refuse).status(), 303);
        assert_eq!(stage.states(&asked.id), [State::Refused]);
        let body = stage.told("SELECT letter AS it FROM mail").concat();
        assert!(body.contains("Peisen er i ustand."), "{body}");
        assert!(!body.contains("klage innen tre uker"), "{body}");
    });
}

#[test]
fn another_time_is_proposed_among_its_own_premises_only() {
    on_each_engine(|fresh| {
        let stage = set(fresh);
        let asked = stage.asks(&stage.choir, &[("lounge", hours(FAR, 18, 20))]);
        let nils = stage.as_person(&stage.neighbour);
        let here = format!("{}/{}", list(&stage), asked.id);
        let page = nils.get(&here);
        let form = page.attributes("a[href*=forslag]", "href").remove(0);
        let page = nils.get(&form);
        assert_eq!(
            page.attributes("select[name=set] option:not([value=''])", "value"),
            ["lounge"]
        );
        let version = version(&page);
        let propose = |set: &str| {
            let fields = [
                ("version", version.as_str()),
                ("which", "other"),
                ("set", set),
                ("day-day", "31"),
                ("day-month", "3"),
                ("day-year", "2026"),
                ("from", "18.00"),
                ("to", "20.00"),
                ("words", "Da er det varmt."),
            ];
            nils.send_form(&form, &fields).status()
        };
        assert_eq!(propose("a"), 422, "that is the municipality's");
        assert_eq!(propose("lounge"), 303);
        assert_eq!(stage.tasks(), ["bookings.request", "bookings.reply"]);
    });
}

#[test]
fn nobody_else_answers_for_it_and_it_answers_for_nothing_else() {
    on_each_engine(|fresh| {
        let stage = set(fresh);
        let own = stage.asks(&stage.choir, &[("lounge", hours(FAR, 18, 20))]);
        let hall = stage.asks(&stage.choir, &[("a", hours(FAR, 18, 20))]);
        let both = [("b", hours(FAR, 18, 20)), ("lounge", hours(FAR, 20, 22))];
        let both = stage.asks(&stage.choir, &both);
        let path = |id: &str| format!("{}/{id}", list(&stage));
        let version = version(
            &stage
                .as_staff()
                .get(&format!("/nb/saker/reservasjoner/{}", own.id)),
        );
        let refuse = [
            ("version", version.as_str()),
            ("words", "Nei"),
            ("do", "refuse"),
        ];
        // Nobody, the tenant, and staff by this way: none of them.
        for page in [list(&stage), path(&own.id)] {
            assert_ne!(stage.house.browser(HOST).get(&page).status, 200, "{page}");
            let tenant = stage.as_person(&stage.officer);
            assert_eq!(tenant.get(&page).status, 403, "{page}");
            assert_eq!(tenant.send_form(&path(&own.id), &refuse).status(), 403);
        }
        // The owner, of what is not all its own: it does not exist here.
        let nils = stage.as_person(&stage.neighbour);
        for other in [&hall.id, &both.id] {
            for rest in ["", "/depositum"] {
                let page = format!("{}{rest}", path(other));
                assert_eq!(nils.get(&page).status, 404, "{page}");
            }
            assert_eq!(nils.send_form(&path(other), &refuse).status(), 404);
            let desk = format!("/nb/saker/reservasjoner/{other}");
            assert_eq!(nils.send_form(&desk, &refuse).status(), 403);
        }
        // Under the name of her own association, the tenant reaches nothing of it either.
        let hers = format!("/nb/min-forening/{}/utleie/{}", stage.choir, own.id);
        assert_eq!(stage.as_person(&stage.officer).get(&hers).status, 404);
        // The municipality answers for all three.
        assert_eq!(stage.states(&own.id), [State::Requested]);
        let list = nils.get(&list(&stage));
        assert_eq!(
            list.texts("tbody th a"),
            ["Sandvik blandakor"],
            "one of three"
        );
    });
}

#[test]
fn whoever_answers_for_a_lessor_that_is_no_association_answers_as_an_association_does() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let hash = identity::key::hash("the-secret-of-a-test");
        stage.run("INSERT INTO lessor VALUES ('parish', 'Fjordvik menighet', '', 'Solveig', 's@example.no', '', 1)");
        stage.run(&format!(
            "INSERT INTO lessor_person (id, lessor_id, name, email, token_hash, asked_at) VALUES \
             ('kari', 'parish', 'Kari Vik', 'kari@vik.example', '{hash}', '2026-03-12 10:00:00')"
        ));
        house_of(&stage.town, "parish");
        let kari = stage.town.person("Kari Vik", "kari@example.no");
        let kari = stage.as_person(&kari);
        let list = "/nb/min-forening/parish/utleie";
        assert_eq!(kari.get(list).status, 403);
        let joined = kari.send_form("/nb/utleier/the-secret-of-a-test", &[]);
        assert_eq!(joined.status(), 303);

        let asked = stage.asks(&stage.choir, &[("lounge", hours(FAR, 18, 20))]);
        assert_eq!(
            stage.letters(),
            ["kari@example.no: Forespørsel om lokale R-2026-00001"]
        );
        let page = kari.get(list);
        assert!(page.text().contains("Fjordvik menighet"), "{}", page.text());
        let here = page.link("Sandvik blandakor");
        let page = kari.get(&here);
        let (version, grant) = (
            version(&page),
            page.attributes("input[name=grant]", "value"),
        );
        let fields = [
            ("version", version.as_str()),
            ("grant", grant[0].as_str()),
            ("do", "grant"),
        ];
        let nils = stage.as_person(&stage.neighbour);
        assert_eq!(
            nils.send_form(&here, &fields).status(),
            403,
            "another officer"
        );
        assert_eq!(kari.send_form(&here, &fields).status(), 303);
        assert_eq!(stage.states(&asked.id), [State::Granted]);
        let mine = kari.get("/nb/min-forening/parish/reservasjoner");
        assert_eq!(mine.status, 200, "every place of its menu is there");

        let end = "/nb/saker/lokaler/utleiere/parish/person/kari/slutt";
        assert_eq!(stage.as_staff().send_form(end, &[]).status(), 303);
        assert_eq!(kari.get(list).status, 403, "her right ended");
    });
}
