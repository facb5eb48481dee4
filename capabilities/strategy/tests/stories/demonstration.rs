//! The demonstration: a strategy in force with measures and two plans, and its revision being read.

use access::RoleKind;
use testkit::{TestHouse, TestTown, on_each_engine};

use crate::stage::{HOST, capabilities};

#[test]
fn the_demonstration_has_a_strategy_in_force_two_plans_and_a_revision() {
    on_each_engine(|fresh| {
        let town = TestTown::fjordvik(fresh, &capabilities());
        let house = TestHouse::of(&town, capabilities);
        let served = house.house().towns().at(HOST);
        let served = served.expect("served").expect("open");
        let fill = strategy::capability().demo;
        fill(&served).expect("it can be filled");
        fill(&served).expect("and is left as it is");
        let nobody = house.browser(HOST);
        let reader = town.person("Rune Stordal", "rune@fjordvik.example");
        town.employ(&reader, RoleKind::Reader, None);
        for language in ["nb", "nn", "en"] {
            let base = format!("/{language}/strategi/sammen-i-fjordvik");
            let page = nobody.get(&base);
            assert_eq!(page.status, 200);
            assert_eq!(page.texts(".measure-row").len(), 8);
            assert!(!page.body.contains("Innkjøp vurderer"), "a note inside");
            for (path, words) in [
                ("/arbeidet", ["Fase 4 av 9", "Fase 4 av 9", "Phase 4 of 9"]),
                ("/innspill", ["Tatt inn", "Teke inn", "Taken up"]),
                ("/1/kort", ["Rom", "Rom", "1 "]),
            ] {
                let page = nobody.get(&format!("{base}{path}"));
                let at = ["nb", "nn", "en"].iter().position(|own| *own == language);
                let words = words[at.expect("a language")];
                assert!(page.text().contains(words), "{path}: {}", page.text());
                assert!(!page.body.contains("kollektivselskapet"), "a note inside");
            }
            for year in ["2025", "2026"] {
                let plan = format!("{base}/handlingsplan/{year}");
                assert_eq!(nobody.get(&plan).status, 200);
                let pdf = nobody.send("GET", &format!("{plan}/pdf"), &[], "");
                assert_eq!(pdf.status(), 200);
                testkit::keep_paper(&format!("action-plan-{language}-{year}"), pdf.body());
            }
            let feed = nobody.get(&format!("/{language}/strategi.atom"));
            assert_eq!(feed.body.matches("<entry>").count(), 9);
            assert!(feed.body.contains("Holmen mangler rom") && !feed.body.contains("Innkjøp"));
            let pdf = nobody.send("GET", &format!("{base}/1/pdf"), &[], "");
            assert_eq!(pdf.status(), 200);
            testkit::keep_paper(&format!("strategy-demo-{language}"), pdf.body());
        }
        // What was said leads to the goal that answers it.
        let said = nobody.get("/nb/strategi/sammen-i-fjordvik/innspill");
        let said = said.texts(".panel");
        for (title, goal) in [
            ("Ett sted å søke", "3.2 Ett skjema er nok"),
            (
                "Gratis halleie for alle aldre",
                "1.1 Barn og unge låner gratis",
            ),
            ("Nye innbyggere vet ikke", "2.2 Den som er ny, blir møtt"),
        ] {
            let own = said.iter().find(|it| it.contains(title));
            let own = own.expect("what was said");
            assert!(own.contains(goal), "{own}");
        }
        let staff = house.browser(HOST).sign_in(&town, &reader);
        let bench = staff.get("/nb/saker/strategi").link("Sammen i Fjordvik");
        for rest in [
            "",
            "/gjennomlesing",
            "/tiltak",
            "/handlingsplan",
            "/arbeid",
            "/innspill",
        ] {
            assert_eq!(staff.get(&format!("{bench}{rest}")).status, 200, "{rest}");
        }
        let written = staff.get(&bench).text();
        assert!(
            written.contains("Vi er klare når noe skjer")
                && written.contains("bokmål, nynorsk, engelsk"),
            "{written}"
        );
        assert_eq!(
            nobody.get("/nb/strategi/sammen-i-fjordvik/2").status,
            404,
            "a draft"
        );
    });
}
