//! A handler who sits on the board of a recipient: she finds it in no list, opens neither its plan nor
//! its report, is told why by paragraph, and cannot plan, review, release, claim or write off for it.
//! Another does.

use std::sync::Arc;

use access::{Actor, RoleKind, Who};
use payments::{
    access::{Action, may_as_staff},
    actions::{self, Hand, NotDone, Verdict},
    store,
};
use testkit::on_each_engine;

use super::stage::Stage;

const NUMBER: &str = "18136445320";
const LIST: &str = "/nb/saker/utbetalinger";

#[test]
fn whoever_sits_on_the_board_of_a_recipient_decides_nothing_about_its_money() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.account("a1", NUMBER, "2026-01-10");
        let id = stage.granted(&[
            ("amount", "20000"),
            ("report_on-day", "1"),
            ("report_on-month", "9"),
            ("report_on-year", "2026"),
        ]);
        stage.now("2026-05-04T08:00:00Z");
        stage
            .town
            .give_role(&stage.colleague, &stage.choir, RoleKind::BoardMember);
        let (staff, tied) = (
            stage.as_person(&stage.staff),
            stage.as_person(&stage.colleague),
        );
        let lines = staff.get(LIST).attributes("input[name=line]", "value");
        let line = lines.first().expect("a part that can be paid").as_str();
        let report = stage.told("SELECT id AS it FROM payment_report").concat();
        let list = tied.get(LIST);
        assert!(list.attributes("input[name=line]", "value").is_empty());
        assert!(list.text().contains("Én del vises ikke"), "{}", list.text());
        assert!(!tied.get("/nb/saker/rapporter").body.contains(&report));
        let case = format!("{LIST}/sak/{id}");
        let desk = format!("/nb/saker/rapporter/{report}");
        for path in [&case, &desk] {
            let page = tied.get(path);
            assert_eq!(page.status, 403, "{path}");
            assert!(
                page.text()
                    .contains("forvaltningsloven § 6 første ledd bokstav e"),
                "she is told why: {}",
                page.text()
            );
            assert!(!page.text().contains("20 000"), "{}", page.text());
            assert_eq!(page.faults(), [""; 0]);
        }
        for (path, fields) in [
            (
                format!("{case}/plan"),
                vec![("version", "1"), ("plan-1-amount", "20000")],
            ),
            (format!("{case}/rapport"), vec![("report_due-year", "2026")]),
            (
                format!("{case}/krav"),
                vec![("version", "1"), ("claim_amount", "1")],
            ),
            (
                format!("{case}/bortfall"),
                vec![("version", "1"), ("lapse_why", "x")],
            ),
            (
                desk.clone(),
                vec![("version", "1"), ("do", "remit"), ("answer", "x")],
            ),
        ] {
            let page = tied.post(&path, &fields);
            assert_eq!(page.status, 403, "{path}: {}", page.text());
        }
        let none = tied.post(LIST, &[("line", line)]);
        assert!(
            none.text().contains("Ingenting var valgt"),
            "{}",
            none.text()
        );
        // The run is made and released once by another; she cannot release it as the second.
        let run = staff.post(LIST, &[("line", line)]).path;
        let run = run.split('?').next().expect("a path").to_owned();
        stage.press(&staff, &staff.get(&run), "/slipp", &[]);
        let page = tied.post(&format!("{run}/slipp"), &[("version", "2")]);
        assert_eq!(page.status, 403);
        assert!(
            page.text().contains("forvaltningsloven § 6"),
            "{}",
            page.text()
        );
        assert_eq!(stage.told("SELECT state AS it FROM payment_run"), ["first"]);
        let third = stage.town.person("Berit Moe", "berit@example.no");
        stage.town.employ(&third, RoleKind::CaseOfficer, None);
        let third = stage.as_person(&third);
        stage.press(&third, &third.get(&run), "/slipp", &[]);
        assert_eq!(
            stage.told("SELECT state AS it FROM payment_run"),
            ["released"]
        );
        refused_by_each_action(&stage, &id, &report);
    });
}

/// Whatever way she comes, the actions themselves refuse.
fn refused_by_each_action(stage: &Stage, id: &str, report: &str) {
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
    let done = stage.town.db.write_now(|conn| {
        let follow_up = store::follow_ups::one(conn, id)?.expect("a follow-up");
        let report = store::reports::one(conn, report)?.expect("a report");
        let permit = may_as_staff(&actor, Action::Plan).expect("she is a case officer");
        let hand = Hand::new(&town, &permit);
        let decided = grants::store::decisions::of(conn, id)?.expect("a decision");
        let refusals = [
            actions::replan(conn, &hand, &follow_up, (&decided, &[])),
            actions::lapse(conn, &hand, &follow_up, "x"),
            actions::review(conn, &hand, (&follow_up, &report), (Verdict::Remit, "x")).map(drop),
            actions::claim(
                conn,
                &hand,
                &follow_up,
                (
                    kernel::Money::from_kroner(1),
                    "x",
                    kernel::today(&*town.clock),
                ),
            )
            .map(drop),
        ];
        for refusal in refusals {
            assert!(matches!(refusal, Err(NotDone::Barred)), "{refusal:?}");
        }
        Ok::<_, db::Error>(())
    });
    done.expect("a database");
}
