//! A scheme says what its report asks for: a grant is reported on by the guidelines it was applied for
//! under, participants are not asked of who bought a piano, and what was delivered stays as it was asked.

use testkit::on_each_engine;

use super::stage::{Stage, case};

/// The report of an application: its address for whoever has got the grant.
fn report(stage: &Stage, association: &str, id: &str) -> String {
    let query = format!("SELECT id AS it FROM payment_report WHERE application_id = '{id}'");
    let report = stage.told(&query).concat();
    format!("/nb/min-forening/{association}/tilskudd/{id}/rapport/{report}")
}

const GRANTED: [(&str, &str); 5] = [
    ("amount", "20000"),
    ("reasons", "Vi har tro på det"),
    ("report_on-day", "1"),
    ("report_on-month", "9"),
    ("report_on-year", "2026"),
];

/// What staff write: no accounts, events may be told, and two questions of their own.
fn form(version: &str, question: &'static str) -> Vec<(&'static str, String)> {
    let texts = [
        ("version", version),
        ("file", "yes"),
        ("number-participants", ""),
        ("number-events", "optional"),
        ("own-1-label-nb", question),
        ("own-1-kind", "text"),
        ("own-1-needed", "yes"),
        ("own-2-label-nb", "Er det i bruk?"),
        ("own-2-kind", "choice"),
        ("own-2-lines", "Ja\nNei"),
        ("from_on-day", "1"),
        ("from_on-month", "3"),
        ("from_on-year", "2026"),
        ("save", "1"),
    ];
    texts.map(|(name, value)| (name, value.to_owned())).into()
}

#[test]
fn a_report_asks_what_the_scheme_says_and_stays_as_it_was_asked() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (staff, chair) = (stage.as_person(&stage.staff), stage.as_person(&stage.chair));
        // The choir applied before the scheme said anything: the standard report of a project.
        let first = stage.granted(&GRANTED);
        let old = report(&stage, &stage.choir, &first);
        let page = chair.get(&old);
        assert!(
            page.text().contains("Hvor mange var med?"),
            "{}",
            page.text()
        );
        let lacking = [("do", "deliver"), ("version", "1"), ("done", "Vi sang")];
        assert_eq!(chair.post(&old, &lacking).status, 422, "participants");

        let scheme = stage.told("SELECT id AS it FROM grant_scheme").concat();
        let there = format!("/nb/saker/tilskudd/ordning/{scheme}/rapport");
        let page = staff.get(&there);
        assert!(
            page.text().contains("Tall som blir indikatorer"),
            "{}",
            page.text()
        );
        let send = |fields: &[(&'static str, String)]| {
            let fields: Vec<(&str, &str)> = fields
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect();
            staff.post(&there, &fields)
        };
        let mut whole = form("1", "Hvor står pianoet?");
        let wrong = whole.iter().filter(|(name, _)| *name != "own-1-kind");
        assert_eq!(send(&wrong.cloned().collect::<Vec<_>>()).status, 422);
        let page = send(&whole);
        assert!(page.text().contains("Hvor står pianoet?") || page.body.contains("pianoet"));
        assert_eq!(send(&whole).status, 409, "another version is there now");

        // The club applies under the new version, and is asked what it says.
        stage.sql("UPDATE grant_round SET guidelines_id = (SELECT id FROM grant_guidelines WHERE number = 2)");
        let nils = stage.as_person(&stage.neighbour);
        let own = stage.begin(&nils, &stage.club, "");
        stage.send(&nils, &own);
        let second = stage.decided(&case(&own), &GRANTED);
        let new = report(&stage, &stage.club, &second);
        let page = nils.get(&new);
        for said in [
            "Hvor står pianoet?",
            "Er det i bruk? (valgfritt)",
            "Arrangementer (valgfritt)",
        ] {
            assert!(page.text().contains(said), "{said}: {}", page.text());
        }
        for not in ["Hvor mange var med?", "Regnskap"] {
            assert!(!page.text().contains(not), "{not}: {}", page.text());
        }
        let mut fields = vec![
            ("do", "deliver"),
            ("version", "1"),
            ("done", "Pianoet er kjøpt"),
            ("events", "3"),
            ("participants", "999"),
        ];
        let page = nils.post(&new, &fields);
        assert_eq!(page.status, 422);
        assert!(
            page.text().contains("Legg ved minst én fil"),
            "{}",
            page.text()
        );
        assert!(page.text().contains("Svar på dette"), "{}", page.text());
        fields.extend([("a-q1", "I grendehuset"), ("a-q2", "yes")]);
        let file = [("file", "kvittering.txt", b"Piano 20 000".as_slice())];
        nils.post_files(&format!("{new}/vedlegg"), &[], &file);
        let page = nils.post(&new, &fields);
        assert_eq!(page.status, 200, "{}", page.text());
        let state = format!(
            "SELECT state || ' ' || CAST(events AS TEXT) || ' ' || \
             COALESCE(CAST(participants AS TEXT), 'none') AS it \
             FROM payment_report WHERE application_id = '{second}'"
        );
        assert_eq!(
            stage.told(&state),
            ["delivered 3 none"],
            "what is not asked is not kept"
        );

        // The scheme asks for something else; what was delivered is read as it was asked.
        whole = form("2", "Hvor står trommene?");
        assert_eq!(send(&whole).status, 200);
        let desk = new.rsplit('/').next().expect("an id");
        let desk = staff.get(&format!("/nb/saker/rapporter/{desk}"));
        for page in [nils.get(&new), desk] {
            assert!(
                page.text().contains("Hvor står pianoet?"),
                "{}",
                page.text()
            );
            assert!(page.text().contains("I grendehuset"), "{}", page.text());
            assert!(!page.text().contains("trommene"), "{}", page.text());
        }
        assert!(chair.get(&old).text().contains("Hvor mange var med?"));

        // Others than those who arrange schemes do not come here.
        for person in [&stage.chair, &stage.stranger] {
            let browser = stage.as_person(person);
            assert_eq!(browser.get(&there).status, 403);
            assert_eq!(browser.post(&there, &[("version", "3")]).status, 403);
        }
    });
}
