//! A case nobody has complained of, taken out whole by an auditor who comes from the case itself: the words
//! it was judged by, its numbers, points, the council's advice, who declared and stepped aside, when letters
//! were opened, what was paid and reported. And the same for a journalist, with no person in it.

use access::RoleKind;
use testkit::on_each_engine;

use super::{
    formula::town::Divided,
    packing::{files, text},
};

/// Points, a plan whose first line is paid, and a report that was delivered.
fn followed_up(stage: &Divided) {
    let marit = &stage.marit;
    stage.sql(&format!(
        "INSERT INTO grant_score VALUES \
         ('case-s', 'reach', '{marit}', 4, 'Når mange', '2026-02-28 10:00:00')"
    ));
    let town = stage.served();
    let done = stage
        .town
        .db
        .write_now(|conn| payments::actions::tend(conn, &town));
    done.expect("a morning");
    stage.sql("UPDATE payment_line SET paid_on = '2026-03-20' WHERE application_id = 'case-s'");
    stage.sql(&format!(
        "UPDATE payment_report SET state = 'delivered', done = 'Vi sang for Kari', \
         participants = 140, delivered_by = '{}' WHERE application_id = 'case-s'",
        stage.chair
    ));
}

#[test]
fn every_case_is_taken_out_with_what_it_rested_on_by_an_auditor_who_comes_from_the_case() {
    on_each_engine(|fresh| {
        let stage = Divided::set(fresh);
        let marit = stage.as_person(&stage.marit);
        let declares = format!("{}/habilitet", stage.cockpit());
        marit.post(&declares, &[("sure", "yes")]);
        stage.advise();
        stage.divide();
        marit.post(&format!("{}/etter-nokkelen", stage.cockpit()), &[]);
        let package = "/nb/saker/klager/pakke/case-s";
        let early = marit.get(package);
        assert!(
            early.text().contains("når søkeren har fått vite"),
            "{}",
            early.text()
        );
        assert_eq!(marit.get(&format!("{package}/journalist")).status, 404);
        stage.decide();
        followed_up(&stage);
        let opened = stage.as_person(&stage.chair).get("/nb/soknad/case-s/brev");
        assert_eq!(opened.status, 200);

        let auditor = stage.town.person("Arne Revold", "arne@example.no");
        stage.town.employ(&auditor, RoleKind::Reader, None);
        let arne = stage.as_person(&auditor);
        let case = arne.get("/nb/saker/tilskudd/sak/case-s");
        let links = case.attributes("a", "href");
        assert!(links.iter().any(|link| link == package), "{links:?}");
        let page = arne.get(package);
        assert!(page.text().contains("Til revisor"), "{}", page.text());
        let taken = |reader: &str| {
            let sent = arne.send("GET", &format!("{package}/{reader}"), &[], "");
            files(sent.into_body())
        };
        let whole = taken("revisor");
        let ingrid = "Ingrid Solbakken";
        for (file, said) in [
            ("retningslinjer.json", "Støtte til prosjekter."),
            ("retningslinjer.json", "\"bound\": 1"),
            ("skjema.json", "Hva heter prosjektet?"),
            ("grunnlag.json", "own_numbers"),
            ("poeng.json", "Når mange"),
            ("poeng.json", "Marit Lunde"),
            (
                "innstilling-fra-rad.json",
                "Vi vil løfte det som er nytt for barn.",
            ),
            ("innstilling-fra-rad.json", ingrid),
            ("habilitet.json", ingrid),
            ("habilitet.json", "\"officer\""),
            ("vedtak.json", "5 mot 2"),
            ("brev.json", ingrid),
            ("utbetaling.json", "2026-03-20"),
            ("rapporter.json", "Vi sang for Kari"),
            ("logg.json", "grants.decide"),
        ] {
            let told = text(&whole, file);
            assert!(told.contains(said), "{file} without {said}: {told}");
        }
        let others = text(&whole, "innstilling-fra-rad.json");
        assert!(!others.contains("case-n"), "the rows of others: {others}");

        let open = taken("journalist");
        for (name, content) in &open {
            let told = String::from_utf8_lossy(content);
            for person in ["Marit", "Ingrid", "Kari", "Arne", "Når mange"] {
                assert!(!told.contains(person), "{person} in {name}: {told}");
            }
        }
        assert!(text(&open, "retningslinjer.json").contains("Støtte til prosjekter."));
        assert!(text(&open, "habilitet.json").contains("\"officer\""));
        assert!(text(&open, "rapporter.json").contains("140"));

        let remark = "SELECT remark AS it FROM audit WHERE action = 'complaints.pack' ORDER BY id";
        let told = stage.told(remark);
        assert!(
            told.ends_with(&["revisor".into(), "journalist".into()]),
            "{told:?}"
        );
    });
}

#[test]
fn a_package_is_closed_to_whoever_the_case_is_closed_to() {
    on_each_engine(|fresh| {
        let stage = Divided::set(fresh);
        let tied = stage.town.person("Tor Berge", "tor@example.no");
        stage.town.employ(&tied, RoleKind::CaseOfficer, None);
        stage
            .town
            .give_role(&tied, &stage.choir, RoleKind::BoardMember);
        let package = "/nb/saker/klager/pakke/case-s";
        let paths = [package.to_owned(), format!("{package}/revisor")];
        let people = [&tied, &stage.neighbour, &stage.stranger, &stage.council[2]];
        for path in &paths {
            for person in people {
                assert_eq!(stage.as_person(person).get(path).status, 403, "{path}");
            }
            // Before she has declared her ties, she is led there.
            let led = stage.as_person(&stage.siri).get(path);
            assert!(led.path.ends_with("/habilitet"), "{}", led.path);
            let nobody = stage.house.browser(super::stage::HOST);
            assert!(nobody.get(path).path.contains("/logg-inn"), "{path}");
        }
        let taken = "SELECT id AS it FROM audit WHERE action = 'complaints.pack'";
        assert_eq!(stage.told(taken), [""; 0], "nobody had it");
        // A draft is no case.
        stage.sql("UPDATE grant_application SET state = 'draft' WHERE id = 'case-s'");
        let marit = stage.as_person(&stage.marit);
        for path in &paths {
            assert_eq!(marit.get(path).status, 404, "{path}");
        }
    });
}
