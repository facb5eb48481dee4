//! Who sees nothing of a complaint: a handler with a tie to the applicant, one of another part of the
//! municipality, a member of a council, and whoever else it is not for. By page, list, file, package or
//! what is said when it is refused.

use access::{PersonId, RoleKind};
use testkit::{Page, on_each_engine};

use super::{stage::HOST, told::Told};

/// What stands in the case, and nobody of these may read.
const WITHIN: [&str; 4] = [
    "Scenen koster det samme",
    "Sommerkonsert",
    "18 000",
    "Potten rekker ikke",
];

fn doors(stage: &Told, complaint: &str) -> Vec<String> {
    let file = stage.told("SELECT id AS it FROM complaint_file").concat();
    let mut all = vec![
        complaint.to_owned(),
        format!("{complaint}/fil/{file}"),
        format!("/nb/saker/klager/ny/{}", stage.application),
        format!("/nb/saker/klager/pakke/{}", stage.application),
    ];
    for reader in ["klageinstans", "revisor", "journalist"] {
        let path = format!("/nb/saker/klager/pakke/{}/{reader}", stage.application);
        all.push(path);
    }
    all
}

fn says_nothing(page: &Page, who: &str, path: &str) {
    for words in WITHIN {
        assert!(!page.body.contains(words), "{who} at {path}: {words}");
    }
}

/// An officer who works with nothing but buildings.
fn of_another_part(stage: &Told) -> PersonId {
    let person = stage.town.person("Knut Vang", "knut@example.no");
    stage.town.employ(&person, RoleKind::CaseOfficer, None);
    stage.sql(&format!(
        "UPDATE role SET capabilities = 'caretaking' WHERE person_id = '{person}'"
    ));
    person
}

/// One who sits in the music council.
fn of_a_council(stage: &Told) -> PersonId {
    let person = stage.town.person("Kari Brekke", "kari@example.no");
    for line in [
        "INSERT INTO council VALUES \
         ('music', 'Musikkrådet', '', '', 'independent', '', '', false, false, 1)",
        "INSERT INTO council_seat VALUES ('seat', 'music', 1, 'Medlem', '', '2025-01-01', NULL)",
    ] {
        stage.sql(line);
    }
    stage.sql(&format!(
        "INSERT INTO council_member VALUES ('m', 'music', 'seat', '{person}', 'Kari Brekke', '', \
         false, '2025-01-01', NULL, '', NULL)"
    ));
    person
}

#[test]
fn a_complaint_is_closed_to_the_recused_the_council_another_unit_and_strangers() {
    on_each_engine(|fresh| {
        let stage = Told::set(fresh);
        let complaint = stage.complained();
        let chair = stage.as_person(&stage.chair);
        let file = [("file", "regning.txt", b"Scene 20 000".as_slice())];
        chair.post_files(&format!("{}/vedlegg", stage.form()), &[], &file);
        let tied = stage.town.person("Tor Berge", "tor@example.no");
        stage.town.employ(&tied, RoleKind::CaseOfficer, None);
        stage
            .town
            .give_role(&tied, &stage.choir, RoleKind::BoardMember);
        let (other, council) = (of_another_part(&stage), of_a_council(&stage));
        let people = [
            ("recused", &tied),
            ("another unit", &other),
            ("council", &council),
            ("neighbour", &stage.neighbour),
            ("stranger", &stage.stranger),
        ];
        for (who, person) in people {
            let browser = stage.as_person(person);
            for path in doors(&stage, &complaint) {
                let page = browser.get(&path);
                assert_eq!(page.status, 403, "{who} at {path}: {}", page.text());
                says_nothing(&page, who, &path);
                let own = page.text().contains("§ 6 første ledd bokstav e");
                assert_eq!(own, who == "recused", "why, to her alone: {who} at {path}");
            }
            for act in ["ta-imot", "avvis", "omgjor", "oversend", "svar"] {
                let path = format!("{complaint}/{act}");
                let page = browser.post(&path, &[("amount", "20000"), ("reasons", "x")]);
                assert_eq!(page.status, 403, "{who} at {path}");
                says_nothing(&page, who, &path);
            }
            let list = browser.get("/nb/saker/klager");
            says_nothing(&list, who, "the list");
            if who == "recused" {
                assert!(
                    list.text().contains("Én klage vises ikke"),
                    "{}",
                    list.text()
                );
                assert!(!list.body.contains("K-2026-00001"), "{}", list.text());
            } else {
                assert_eq!(list.status, 403, "{who}");
            }
        }
        let nobody = stage.house.browser(HOST);
        for path in doors(&stage, &complaint) {
            assert!(nobody.get(&path).path.contains("/logg-inn"), "{path}");
        }
        // Those it is for find it as before.
        let siri = stage.as_person(&stage.siri);
        assert!(siri.get(&complaint).text().contains(WITHIN[0]));
        assert!(siri.get("/nb/saker/klager").body.contains("K-2026-00001"));
        assert_eq!(stage.states(), ["received"]);
    });
}
