//! An event grant from decision to its end; two people and one file; an account that was changed; a
//! program that is stopped in the middle.

use std::sync::Arc;

use access::{Actor, Who};
use diesel::{RunQueryDsl as _, sql_query};
use testkit::{Page, on_each_engine};

use super::stage::Stage;

const NUMBER: &str = "18136445320";
const LIST: &str = "/nb/saker/utbetalinger";

fn run_of(page: &Page) -> String {
    assert!(page.path.contains("/kjoring/"), "{}", page.text());
    let path = page.path.split('?').next();
    path.expect("a path").to_owned()
}

fn make(stage: &Stage) -> String {
    let staff = stage.as_person(&stage.staff);
    let page = staff.get(LIST);
    let lines = page.attributes("input[name=line]", "value");
    let fields: Vec<(&str, &str)> = lines.iter().map(|id| ("line", id.as_str())).collect();
    run_of(&staff.post(LIST, &fields))
}

#[test]
fn a_grant_is_paid_by_two_people_and_ends_completed() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.account("a1", NUMBER, "2026-01-10");
        let id = stage.granted(&[("amount", "20000")]);
        stage.now("2026-05-04T08:00:00Z");
        let run = make(&stage);
        let (staff, colleague) = (
            stage.as_person(&stage.staff),
            stage.as_person(&stage.colleague),
        );
        let page = staff.get(&run);
        assert_eq!(
            staff.get(&format!("{run}/fil/csv")).status,
            404,
            "no file yet"
        );
        let page = stage.press(&staff, &page, "/slipp", &[]);
        assert!(
            page.text().contains("Nå må en annen gjøre det"),
            "{}",
            page.text()
        );
        let version = page
            .attributes("form[action$='/angre'] input[name=version]", "value")
            .concat();
        let again = staff.post(&format!("{run}/slipp"), &[("version", version.as_str())]);
        assert_eq!(again.status, 422, "the same person");
        let page = stage.press(&colleague, &colleague.get(&run), "/slipp", &[]);
        assert!(page.text().contains("filen er laget"), "{}", page.text());
        let twice = colleague.post(&format!("{run}/slipp"), &[("version", version.as_str())]);
        assert_eq!(twice.status, 409, "a release that is repeated");
        assert_eq!(
            stage.told(
                "SELECT name AS it FROM stored_file WHERE name LIKE 'utbetaling%' ORDER BY name"
            ),
            ["utbetaling-1.csv", "utbetaling-1.txt"]
        );
        assert_eq!(
            staff
                .post(&format!("{run}/angre"), &[("version", "3")])
                .status,
            409
        );
        let csv = staff.get(&format!("{run}/fil/csv")).body;
        assert!(csv.contains(";18136445320;20000.00;NOK"), "{csv}");
        assert!(csv.contains("SUM;1;;;20000.00;NOK"), "{csv}");
        let json = staff.get(&format!("{run}/fil/json")).json();
        assert_eq!(json["total"], "20000.00");
        assert_eq!(json["payments"][0]["account"], NUMBER);
        let paid = [
            ("paid_on-day", "4"),
            ("paid_on-month", "5"),
            ("paid_on-year", "2026"),
        ];
        let before = stage.letters().len();
        stage.press(&staff, &staff.get(&run), "/betalt", &paid);
        assert_eq!(
            stage.letters().len(),
            before + 2,
            "the sender and the association"
        );
        assert_eq!(
            stage.told("SELECT ending AS it FROM follow_up"),
            ["completed"],
            "nothing is to be reported"
        );
        let mine = format!("/nb/min-forening/{}/tilskudd/{id}", stage.choir);
        let page = stage.as_person(&stage.chair).get(&mine);
        assert!(
            page.text().contains("Utbetalt 4. mai 2026"),
            "{}",
            page.text()
        );
        assert_eq!(page.faults(), [""; 0]);
        let empty = staff.get(LIST);
        assert!(
            empty.text().contains("Ingenting kan betales nå"),
            "paid once"
        );
    });
}

#[test]
fn a_program_that_is_stopped_in_the_middle_has_made_no_file_and_the_next_makes_one() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.account("a1", NUMBER, "2026-01-10");
        stage.granted(&[("amount", "20000")]);
        stage.now("2026-05-04T08:00:00Z");
        let run = make(&stage);
        let (staff, colleague) = (
            stage.as_person(&stage.staff),
            stage.as_person(&stage.colleague),
        );
        stage.press(&staff, &staff.get(&run), "/slipp", &[]);
        let id = run.rsplit('/').next().expect("an id").to_owned();
        let town = stage.served();
        let who = stage.town.db.read_now(|conn| {
            let roles = identity::roles::of_person(conn, &*town.clock, &stage.colleague)?;
            Ok::<_, db::Error>(Who {
                person: stage.colleague.clone(),
                name: "Per Dale".to_owned(),
                language: kernel::Language::Nb,
                verified_recently: true,
                roles,
            })
        });
        let actor = Actor::Person(Arc::new(who.expect("a person")));
        let permit = payments::access::may_as_staff(&actor, payments::access::Action::Release)
            .expect("she may");
        // Everything is written, and then the power goes.
        let stopped = stage.town.db.write_now(|conn| {
            let hand = payments::actions::Hand::new(&town, &permit);
            let before = payments::store::runs::one(conn, &id)?.expect("a run");
            let run = payments::actions::release(conn, &hand, &before).expect("a release");
            assert!(!run.csv_hash.is_empty());
            Err::<(), _>(db::Error::Failed("stopped".to_owned()))
        });
        assert!(stopped.is_err());
        assert_eq!(stage.told("SELECT state AS it FROM payment_run"), ["first"]);
        let files = "SELECT name AS it FROM stored_file WHERE name LIKE 'utbetaling%'";
        assert_eq!(stage.told(files), [""; 0]);
        stage.press(&colleague, &colleague.get(&run), "/slipp", &[]);
        assert_eq!(
            stage.told("SELECT state AS it FROM payment_run"),
            ["released"]
        );
        assert_eq!(stage.told(files).len(), 2);
        // Another run cannot take the line, whatever the program believes.
        let stolen = stage.town.db.write_now(|conn| {
            sql_query(
                "INSERT INTO payment_run_line (line_id, run_id, payee, organisation_number, account, \
                 amount, reference) SELECT line_id, run_id, payee, organisation_number, account, \
                 amount, reference FROM payment_run_line",
            )
            .execute(conn)?;
            Ok::<_, db::Error>(())
        });
        assert!(stolen.is_err(), "a line is in one run only");
    });
}

#[test]
fn an_undone_run_gives_its_lines_back_and_a_changed_account_waits_for_another_officer() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.account("a1", NUMBER, "2026-01-10");
        let id = stage.granted(&[("amount", "20000")]);
        stage.now("2026-05-04T08:00:00Z");
        let run = make(&stage);
        let staff = stage.as_person(&stage.staff);
        stage.press(&staff, &staff.get(&run), "/slipp", &[]);
        // The treasurer gives another account while the run waits.
        stage.account("a2", "86011117947", "2026-05-04");
        let colleague = stage.as_person(&stage.colleague);
        let page = stage.press(&colleague, &colleague.get(&run), "/slipp", &[]);
        assert_eq!(page.status, 422);
        assert!(page.text().contains("Noe er endret"), "{}", page.text());
        stage.press(&staff, &staff.get(&run), "/angre", &[]);
        let list = staff.get(LIST);
        assert!(
            list.text().contains("Nytt kontonummer er ikke bekreftet"),
            "{}",
            list.text()
        );
        assert_eq!(list.faults(), [""; 0]);
        let mine = format!("/nb/min-forening/{}/tilskudd/{id}", stage.choir);
        let treasurer = stage.as_person(&stage.treasurer);
        let page = treasurer.get(&mine);
        assert!(page.text().contains("må være en annen"), "{}", page.text());
        let forced = treasurer.post(&format!("{mine}/konto"), &[("version", "1")]);
        assert_eq!(forced.status, 409, "whoever changed it cannot confirm it");
        let chair = stage.as_person(&stage.chair);
        stage.press(&chair, &chair.get(&mine), "/konto", &[]);
        let run = make(&stage);
        assert!(
            staff.get(&run).text().contains("8601 11 17947"),
            "{}",
            staff.get(&run).text()
        );
    });
}

#[test]
fn a_condition_holds_its_own_part_and_the_parts_make_up_the_decision() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.account("a1", NUMBER, "2026-01-10");
        let id = stage.granted(&[("amount", "20000"), ("conditions", "Avtale med hallen")]);
        stage.now("2026-05-04T08:00:00Z");
        let staff = stage.as_person(&stage.staff);
        let case = format!("{LIST}/sak/{id}");
        assert!(staff.get(LIST).text().contains("Venter på vilkåret"));
        let plan = |first: &'static str| {
            vec![
                ("plan-1-kind", "before"),
                ("plan-1-amount", first),
                ("plan-1-due-day", "1"),
                ("plan-1-due-month", "5"),
                ("plan-1-due-year", "2026"),
                ("plan-2-kind", "withheld"),
                ("plan-2-amount", "5000"),
                ("plan-2-due-day", "1"),
                ("plan-2-due-month", "5"),
                ("plan-2-due-year", "2026"),
                ("plan-2-needs", "Avtale med hallen"),
            ]
        };
        let page = stage.press(&staff, &staff.get(&case), "/plan", &plan("14000"));
        assert_eq!(page.status, 422, "1 000 is missing");
        assert_eq!(
            page.attributes("#plan-1-amount", "value"),
            ["14000"],
            "kept"
        );
        stage.press(&staff, &staff.get(&case), "/plan", &plan("15 000"));
        let list = staff.get(LIST);
        assert_eq!(
            list.attributes("input[name=line]", "value").len(),
            1,
            "{}",
            list.text()
        );
        make(&stage);
        let line = stage
            .told("SELECT id AS it FROM payment_line WHERE needs <> ''")
            .concat();
        staff.post(&format!("{case}/vilkar/{line}"), &[]);
        let list = staff.get(LIST);
        assert_eq!(
            list.attributes("input[name=line]", "value"),
            [line],
            "no report is wanted"
        );
        assert_eq!(staff.get(&case).faults(), [""; 0]);
    });
}
