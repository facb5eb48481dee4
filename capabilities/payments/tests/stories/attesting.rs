//! From which sum another officer attests a report: as the scheme of the grant says, else as the
//! municipality has decided for all; and what whoever handles the next application sees of it.

use testkit::on_each_engine;

use super::{project::report_of, stage::Stage};

const GRANT: [(&str, &str); 4] = [
    ("amount", "20000"),
    ("report_on-day", "1"),
    ("report_on-month", "9"),
    ("report_on-year", "2026"),
];

#[test]
fn a_scheme_has_a_sum_of_its_own_from_which_accounts_are_attested() {
    on_each_engine(|fresh| {
        for (own, kroner) in [(true, Some(20_000)), (false, Some(20_001)), (false, None)] {
            let stage = Stage::with(fresh, |terms| terms.attest_from = kroner);
            let id = stage.granted(&GRANT);
            let chair = stage.as_person(&stage.chair);
            let report = report_of(&stage, &id);
            let shown = chair.get(&report).text();
            assert_eq!(
                shown.contains("en annen i styret må bekrefte"),
                own,
                "{shown}"
            );
            let fields = [
                ("do", "deliver"),
                ("version", "1"),
                ("done", "Vi holdt konserten"),
                ("participants", "90"),
            ];
            let page = chair.post(&report, &fields);
            assert!(
                page.text().contains("Rapporten er levert"),
                "{}",
                page.text()
            );
            let it = stage.told("SELECT id AS it FROM payment_report").concat();
            let staff = stage.as_person(&stage.staff);
            let desk = staff.get(&format!("/nb/saker/rapporter/{it}")).text();
            assert_eq!(
                desk.contains("ikke bekreftet av en annen i styret"),
                own,
                "{desk}"
            );
        }
    });
}

#[test]
fn whoever_handles_the_next_application_sees_how_the_last_was_reported() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let id = stage.granted(&GRANT);
        let next = stage.sent();
        let staff = stage.as_person(&stage.staff);
        let seen = || staff.get(&next).text();
        assert!(seen().contains("Rapporten er ikke levert"), "{}", seen());
        let fields = [
            ("do", "deliver"),
            ("version", "1"),
            ("done", "Vi holdt konserten"),
            ("participants", "90"),
        ];
        let chair = stage.as_person(&stage.chair);
        chair.post(&report_of(&stage, &id), &fields);
        assert!(seen().contains("Rapporten er levert"), "{}", seen());
        let it = stage.told("SELECT id AS it FROM payment_report").concat();
        let review = [("do", "approve"), ("version", "3")];
        staff.post(&format!("/nb/saker/rapporter/{it}"), &review);
        assert!(seen().contains("Rapporten er godkjent"), "{}", seen());
    });
}
