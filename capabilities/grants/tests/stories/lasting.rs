//! What outlasts a day and a person: papers that come later, last year's answers, and a case whose
//! writer leaves.

use diesel::{RunQueryDsl as _, sql_query};
use testkit::on_each_engine;

use super::stage::{Stage, budget, case};

#[test]
fn a_paper_that_comes_later_reaches_what_staff_read() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.as_person(&stage.chair);
        let application = stage.begin(&chair, &stage.choir, "");
        stage.fill(&chair, &application);
        stage.step(&chair, &application, 2, &budget("45000", "10000", "35000"));
        let later = chair.send_files(
            &format!("{application}/vedlegg/quote"),
            &[("later", "yes")],
            &[],
        );
        assert_eq!(later.status(), 303);
        let page = chair.post(&format!("{application}/se-over"), &[]);
        assert!(page.path.ends_with("/sendt"), "{}", page.text());
        // The round has closed, and the paper may come until 20 April.
        stage.now("2026-04-10T08:00:00Z");
        let chair = stage.as_person(&stage.chair);
        let staff = stage.as_person(&stage.staff);
        staff.post(&format!("{}/ta", case(&application)), &[]);
        let file: [(&str, &str, &[u8]); 1] = [("a-quote", "tilbud.txt", b"Scene: 35 000 kr")];
        let sent = chair.send_files(&format!("{application}/vedlegg/quote"), &[], &file);
        assert_eq!(sent.status(), 303);
        let seen = staff.get(&case(&application));
        assert!(seen.text().contains("tilbud.txt"), "{}", seen.text());
        let copies = "SELECT hash AS it FROM grant_submission ORDER BY number";
        assert_eq!(stage.told(copies).len(), 2, "the first copy is kept");
        assert!(!chair.get(&application).text().contains("ikke er sendt"));
        stage.now("2026-04-21T08:00:00Z");
        let chair = stage.as_person(&stage.chair);
        let late = chair.send_files(&format!("{application}/vedlegg/quote"), &[], &file);
        assert_eq!(late.status(), 409);
    });
}

#[test]
fn what_is_changed_since_last_time_is_marked_for_both() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let first = stage.sent();
        let staff = stage.as_person(&stage.staff);
        staff.post(&format!("{first}/vedtak"), &[("amount", "20000")]);
        let id = first.rsplit('/').next().expect("an id").to_owned();
        let told = format!("{}/varsle", stage.cockpit());
        staff.post(&told, &[("case", id.as_str())]);
        let chair = stage.as_person(&stage.chair);
        let path = format!("/nb/tilskudd/{}/sok", stage.round);
        let fields = [("who", stage.choir.as_str()), ("from_last", "yes")];
        let begun = chair.post(&path, &fields);
        let again = begun.path.trim_end_matches("/steg/1").to_owned();
        let fields = [
            ("a-title", "Høstkonsert"),
            ("a-together", "yes"),
            ("a-partners", "Skolekorpset"),
            ("a-starts-day", "20"),
            ("a-starts-month", "9"),
            ("a-starts-year", "2026"),
        ];
        // The second time the page asks with whom.
        stage.step(&chair, &again, 1, &fields);
        stage.step(&chair, &again, 1, &fields);
        let page = chair.get(&format!("{again}/se-over")).text();
        let changed = "Endret siden forrige søknad. Da sto det: Nei";
        assert!(page.contains(changed), "{page}");
        assert!(page.contains("Nytt siden forrige søknad."), "{page}");
        stage.step(&chair, &again, 2, &budget("30000", "10000", "20000"));
        stage.step(&chair, &again, 3, &[("a-true", "yes")]);
        let sent = chair.post(&format!("{again}/se-over"), &[]);
        assert!(sent.path.ends_with("/sendt"), "{}", sent.text());
        assert!(staff.get(&case(&again)).text().contains(changed));
        assert!(!staff.get(&first).text().contains("Endret siden"));
    });
}

#[test]
fn an_officer_who_leaves_takes_nothing_along() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.as_person(&stage.chair);
        let application = stage.begin(&chair, &stage.choir, "");
        stage.fill(&chair, &application);
        let ended = stage.town.db.write_now(|conn| {
            let leaves = format!(
                "UPDATE role SET ended_at = '2026-03-12 09:00:00', ended_because = 'withdrawn' \
                 WHERE person_id = '{}'",
                stage.chair.0
            );
            Ok::<_, db::Error>(sql_query(leaves).execute(conn)?)
        });
        assert_eq!(ended.expect("a database"), 1);
        let gone = stage.as_person(&stage.chair);
        assert_eq!(gone.get(&application).status, 404);
        let step = format!("{application}/steg/1");
        assert_eq!(gone.post(&step, &[("a-title", "x")]).status, 404);
        let treasurer = stage.as_person(&stage.treasurer);
        let page = treasurer.get(&step);
        assert_eq!(page.attributes("#a-title", "value"), ["Sommerkonsert"]);
        let sent = treasurer.post(&format!("{application}/se-over"), &[]);
        assert!(sent.path.ends_with("/sendt"), "{}", sent.text());
    });
}
