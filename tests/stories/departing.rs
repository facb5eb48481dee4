//! The story of an association that is dissolved nationally: it comes to the inbox, staff put it away,
//! its people are told, and what is held about persons is on its way out.

use access::RoleKind;
use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types::BigInt};
use serde_json::{Value, json};
use stories::{change, import};
use testkit::{
    Answer, Server,
    national::{Entity, number},
    on_each_engine,
};

use crate::{
    notes::{HOST, id_of, read},
    people::Stage,
};

/// The register, after the second of the two was deleted.
fn register() -> Server {
    Server::start(|path| {
        if path.starts_with("/api/enheter/lastned") {
            return Answer::json(&Value::from(vec![Entity::new(1, "BLIR VELFORENING").0]));
        }
        if path == format!("/api/enheter/{}", number(2)) {
            return Answer::json(&json!({
                "organisasjonsnummer": number(2).as_str(), "navn": "NEDLEGGES VELFORENING",
                "organisasjonsform": { "kode": "FLI" }, "slettedato": "2026-03-01",
            }));
        }
        // Its roles are gone with it.
        Answer::bare(404)
    })
}

fn count(stage: &Stage, query: &str) -> i64 {
    #[derive(QueryableByName)]
    struct Count {
        #[diesel(sql_type = BigInt)]
        n: i64,
    }
    let counted = stage.town.db.read_now(|conn| {
        let row: Count = sql_query(query).get_result(conn)?;
        Ok::<_, db::Error>(row.n)
    });
    counted.expect("a count")
}

#[test]
fn a_dissolved_association_goes_by_the_inbox_to_the_archive_and_its_people_with_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let both = ["BLIR VELFORENING", "NEDLEGGES VELFORENING"];
        let both: Vec<Entity> = both
            .iter()
            .zip(1..)
            .map(|(name, nth)| Entity::new(nth, name))
            .collect();
        read(fresh, &stage.town, &both);
        let id = id_of(&stage.house, "Nedlegges velforening");
        let kari = stage.town.person("Kari Nordmann", "kari@post.example");
        stage.town.give_role(&kari, &id, RoleKind::Chair);
        let marit = stage.town.person("Marit Lunde", "");
        stage.town.employ(&marit, RoleKind::CaseOfficer, None);
        change(
            &stage.town,
            &format!(
                "INSERT INTO association_contact (id, association_id, purpose, person_id, name, email, \
                 phone, consent_at, consent_told_by, changed_at, version) SELECT 'c1', id, 'booking', \
                 NULL, 'Ola Hansen', 'ola@post.example', '', NULL, NULL, made_at, 1 FROM association \
                 WHERE id = '{id}'"
            ),
        );

        // The night reads the register.
        let server = register();
        let report = import(
            &stage.town,
            &server.at("/api/enheter/lastned?kommunenummer=9999"),
            None,
        );
        assert_eq!(report.expect("a reading").gone, 1);
        stage.nights(0);
        let told = stage.letters("officers.dissolved");
        assert_eq!(told.len(), 1);
        assert_eq!(
            stage
                .house
                .browser(HOST)
                .get(&format!("/nb/forening/{id}"))
                .status,
            404
        );

        // It lies in the inbox; Marit sees to it and puts it away.
        let staff = stage.browser(&marit);
        let inbox = staff.get("/nb/saker").text();
        assert!(inbox.contains("Nedlegges velforening"), "{inbox}");
        let here = format!("/nb/saker/forening/{id}");
        staff.post(&here, &[("do", "seen"), ("kind", "associations.dissolved")]);
        let version = staff.get(&here).attributes("input[name=version]", "value");
        let done = [
            ("do", "archive"),
            ("version", version[0].as_str()),
            ("because", "Slettet i Enhetsregisteret"),
        ];
        let done = staff.post(&here, &done);
        assert!(
            done.text().contains("Slettet i Enhetsregisteret"),
            "{}",
            done.text()
        );
        let open = "SELECT count(*) AS n FROM task WHERE state = 'open' AND kind = 'associations.dissolved'";
        assert_eq!(count(&stage, open), 0);

        // Kari can fetch what she needs for two months; then her role ends, and she is told.
        let own = format!("/nb/min-forening/{id}");
        assert_eq!(stage.browser(&kari).get(&own).status, 200);
        let contacts = "SELECT count(*) AS n FROM association_contact";
        assert_eq!(count(&stage, contacts), 1);
        stage.nights(62);
        assert_eq!(stage.browser(&kari).get(&own).status, 404);
        assert_eq!(stage.letters("officers.role_dissolved").len(), 1);

        // After three months nobody is named as its contact any longer.
        stage.nights(30);
        assert_eq!(count(&stage, contacts), 0, "contact persons are forgotten");

        // And who comes no more is told, and forgotten.
        let there = format!(
            "SELECT count(*) AS n FROM person WHERE id = '{}' AND anonymised_at IS NULL",
            kari.0
        );
        stage.skip_days(650);
        stage.nights(2);
        assert_eq!(stage.letters("people.inactive").len(), 1);
        assert_eq!(count(&stage, &there), 1);
        stage.skip_days(40);
        stage.nights(2);
        assert_eq!(count(&stage, &there), 0, "she is anonymous now");
    });
}
