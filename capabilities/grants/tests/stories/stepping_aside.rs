//! Who steps aside: declared before a row is seen, found in the register, and held at every door.

use access::{Actor, PersonId, RoleKind};
use diesel::{RunQueryDsl as _, sql_query};
use grants::{
    impartiality::{Matter, Paragraph, barred, counts},
    store,
};
use testkit::{Page, on_each_engine};

use super::stage::Stage;

/// A handler who chairs the choir, and has declared nothing.
fn chairing(stage: &Stage) -> PersonId {
    let person = stage.town.person("Tor Berge", "tor@example.no");
    stage.town.employ(&person, RoleKind::CaseOfficer, None);
    stage.town.give_role(&person, &stage.choir, RoleKind::Chair);
    person
}

fn id(case: &str) -> String {
    case.rsplit('/').next().expect("an id").to_owned()
}

/// What stands on the page itself; above it he is told whom he acts for.
fn main(page: &Page) -> String {
    page.texts("main").join(" ")
}

fn actor(stage: &Stage, person: &PersonId) -> Actor {
    let clock = &*stage.town.clock;
    let who = stage
        .town
        .db
        .read_now(|conn| identity::who(conn, clock, person, false));
    Actor::Person(std::sync::Arc::new(who.expect("read").expect("somebody")))
}

#[test]
fn nobody_sees_the_rows_of_a_round_before_she_has_declared() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let new = stage.town.person("Siri Vikane", "siri@example.no");
        stage.town.employ(&new, RoleKind::CaseOfficer, None);
        let siri = stage.as_person(&new);
        for path in [stage.cockpit(), case.clone()] {
            let page = siri.get(&path);
            assert!(page.path.ends_with("/habilitet"), "{}", page.path);
            assert!(page.text().contains("Sandvik blandakor"), "named");
            for field in ["Sommerkonsert", "20 000", "T-2026"] {
                assert!(!page.text().contains(field), "{field}");
            }
        }
        let declare = format!("{}/habilitet", stage.cockpit());
        let tie = [
            ("tie-1-who", stage.choir.as_str()),
            ("tie-1-why", "Broren min sitter i styret"),
        ];
        let page = siri.post(&declare, &tie);
        assert_eq!(page.status, 422, "she has not said that she is done");
        assert!(page.body.contains("Broren min sitter i styret"), "kept");
        let page = siri.post(&declare, &[tie[0], tie[1], ("sure", "yes")]);
        assert!(page.path.starts_with(&stage.cockpit()), "{}", page.path);
        assert!(
            !page.text().contains("Sandvik blandakor"),
            "{}",
            page.text()
        );
        let page = siri.get(&case);
        assert_eq!(page.status, 403);
        assert!(page.text().contains("§ 6 andre ledd"), "{}", page.text());
        // She may change it, and what she said before stays.
        siri.post(&declare, &[("sure", "yes")]);
        assert_eq!(siri.get(&case).status, 200);
        let kept = format!("SELECT id AS it FROM grant_declaration WHERE person_id = '{new}'");
        assert_eq!(stage.told(&kept).len(), 2);
    });
}

#[test]
fn a_handler_who_chairs_an_applicant_is_stopped_at_every_door() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let it = id(&case);
        let person = chairing(&stage);
        stage.declares(&person);
        let tor = stage.as_person(&person);
        // One: the case.
        let page = tor.get(&case);
        assert_eq!(page.status, 403);
        assert!(page.text().contains("bokstav e"), "{}", page.text());
        assert!(!page.body.contains("Sommerkonsert") && !page.body.contains("20 000"));
        // Two: everything that is done with it.
        let deeds = [
            "ta", "mangler", "sporsmal", "notat", "tall", "innstill", "vedtak", "angre", "poeng",
            "flytt", "beskjed",
        ];
        for deed in deeds {
            let page = tor.post(&format!("{case}/{deed}"), &[("amount", "20000")]);
            assert_eq!(page.status, 403, "{deed}");
            assert!(!page.body.contains("Sommerkonsert"), "{deed}");
        }
        let table = tor.post(
            &format!("{}/innstill", stage.cockpit()),
            &[(format!("r-{it}").as_str(), "20000")],
        );
        assert_eq!(table.status, 403);
        assert_eq!(stage.states(), ["sent"]);
        // Three: the list, and several at once.
        let page = tor.get(&stage.cockpit());
        assert!(
            page.text().contains("Én søknad vises ikke"),
            "{}",
            page.text()
        );
        assert!(!main(&page).contains("Sandvik blandakor") && !main(&page).contains("20 000"));
        let marit = stage.as_person(&stage.staff);
        marit.post(
            &format!("{case}/innstill"),
            &[("recommended", "20000"), ("recommended_why", "Bra")],
        );
        let several = format!("{}/flere", stage.cockpit());
        let page = tor.post(&several, &[("case", it.as_str())]);
        assert!(
            !main(&page).contains("Sandvik blandakor"),
            "{}",
            page.text()
        );
        tor.post(&several, &[("case", it.as_str()), ("sure", "yes")]);
        assert_eq!(stage.states(), ["recommended"]);
        // Four: the paper of the case, as a page and as a file.
        for paper in ["saksframlegg", "saksframlegg.pdf"] {
            let path = format!("{}/{paper}", stage.cockpit());
            assert_eq!(tor.get(&path).status, 403, "{paper}");
        }
        // Five: the decision of another, and telling it.
        marit.post(&format!("{case}/vedtak"), &[("amount", "20000")]);
        assert_eq!(stage.states(), ["decided"]);
        let notice = format!("{}/varsle", stage.cockpit());
        assert!(!main(&tor.get(&notice)).contains("Sandvik blandakor"));
        tor.post(&notice, &[("case", it.as_str())]);
        assert_eq!(stage.states(), ["decided"], "he tells nobody");
        marit.post(&notice, &[("case", it.as_str())]);
        assert_eq!(stage.states(), ["notified"]);
        // What he may as chair of the choir is as before.
        assert_eq!(
            tor.get(&case.replace("/saker/tilskudd/sak/", "/soknad/"))
                .status,
            200
        );
    });
}

#[test]
fn a_role_that_ended_lately_still_counts_and_so_do_no_points_of_hers() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let person = chairing(&stage);
        stage.declares(&person);
        let ended = "UPDATE role SET ended_at = '2026-01-15 10:00:00', ended_because = 'withdrawn', \
                     since_day = '2020-01-01' WHERE kind = 'chair'";
        let clock = &*stage.town.clock;
        let set = stage.town.db.write_now(|conn| {
            sql_query(ended).execute(conn)?;
            let it = store::applications::one(conn, &id(&case))?.expect("sent");
            Ok::<_, db::Error>((
                counts(conn, clock, &person, &it)?,
                counts(conn, clock, &stage.staff, &it)?,
            ))
        });
        assert_eq!(set.expect("read"), (false, true));
        let page = stage.as_person(&person).get(&case);
        assert_eq!(page.status, 403);
        assert!(page.text().contains("Du var"), "{}", page.text());
    });
}

#[test]
fn when_a_leader_steps_aside_those_she_leads_prepare_and_do_not_decide() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let leader = chairing(&stage);
        let officer = stage.town.person("Siri Vikane", "siri@example.no");
        stage
            .town
            .employ(&officer, RoleKind::CaseOfficer, Some("kultur"));
        stage.declares(&officer);
        let led = stage.town.db.write_now(|conn| {
            let now = super::stage::at("2026-03-01T08:00:00Z");
            store::impartiality::lead(conn, "kultur", Some(&leader), now)
        });
        led.expect("a leader");
        let siri = stage.as_person(&officer);
        siri.post(
            &format!("{case}/innstill"),
            &[("recommended", "20000"), ("recommended_why", "Bra")],
        );
        assert_eq!(stage.states(), ["recommended"], "she prepares");
        let decide = [("amount", "20000")];
        assert_eq!(siri.post(&format!("{case}/vedtak"), &decide).status, 403);
        assert_eq!(stage.states(), ["recommended"]);
        // Another unit decides.
        stage
            .as_person(&stage.staff)
            .post(&format!("{case}/vedtak"), &decide);
        assert_eq!(stage.states(), ["decided"]);
    });
}

#[test]
fn those_of_the_first_decision_are_barred_from_the_complaint() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let marit = stage.as_person(&stage.staff);
        marit.post(&format!("{case}/vedtak"), &[("amount", "20000")]);
        let other = stage.town.person("Siri Vikane", "siri@example.no");
        stage.town.employ(&other, RoleKind::CaseOfficer, None);
        let clock = &*stage.town.clock;
        let paragraphs = |person: &PersonId, matter| {
            let actor = actor(&stage, person);
            let read = stage.town.db.read_now(|conn| {
                let it = store::applications::one(conn, &id(&case))?.expect("sent");
                barred(conn, clock, &actor, &it, matter)
            });
            let all: Vec<Paragraph> = read.expect("read").iter().map(|it| it.paragraph).collect();
            all
        };
        assert_eq!(paragraphs(&stage.staff, Matter::Prepare), []);
        assert_eq!(
            paragraphs(&stage.staff, Matter::Complaint),
            [Paragraph::FirstDecision]
        );
        assert_eq!(paragraphs(&other, Matter::Complaint), []);
    });
}
