//! The demonstration: a round open and half answered, a report published, evidence, a figure by hand.

use testkit::{TestHouse, TestTown, on_each_engine};

use crate::stage::{HOST, capabilities};

#[test]
fn the_demonstration_has_a_round_open_a_report_and_evidence() {
    on_each_engine(|fresh| {
        let town = TestTown::fjordvik(fresh, &capabilities());
        let house = TestHouse::of(&town, capabilities);
        let served = house.house().towns().at(HOST);
        let served = served.expect("served").expect("open");
        for fill in [strategy::capability().demo, followup::capability().demo] {
            fill(&served).expect("it can be filled");
            fill(&served).expect("and is left as it is");
        }
        let nobody = house.browser(HOST);
        let year = (kernel::today(&*town.clock).year() - 1).to_string();
        for language in ["nb", "nn", "en"] {
            let page = nobody.get(&format!("/{language}/oppfolging"));
            assert_eq!(page.status, 200);
            assert_eq!(page.texts(".measure-row").len(), 8);
            assert!(page.body.contains("Seks av åtte"), "{}", page.text());
            let report = format!("/{language}/oppfolging/rapport/sammen-i-fjordvik/{year}");
            let page = nobody.get(&report);
            assert_eq!(page.status, 200, "{}", page.text());
            let pdf = nobody.send("GET", &format!("{report}/pdf"), &[], "");
            assert_eq!(pdf.status(), 200);
            testkit::keep_paper(&format!("demo-report-{language}"), pdf.body());
        }
    });
}
