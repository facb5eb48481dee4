//! Four grants of the same sum, each to an end of its own: completed, paid back, written off, lapsed. And an
//! application that is dismissed: it has a letter, and nothing is followed up. What falls away or comes back
//! is no support any more; what was used, or given up, was.

use testkit::on_each_engine;

use super::stage::Stage;

const LIST: &str = "/nb/saker/utbetalinger";

/// The choir is granted 5 000 kroner once more, and told.
fn grant(stage: &Stage, more: &[(&str, &str)]) -> String {
    let fields = [("amount", "5000"), ("reasons", "Potten er delt på flere")];
    stage.granted(&[&fields[..], more].concat())
}

fn ending(stage: &Stage, id: &str) -> Vec<String> {
    let query = format!("SELECT ending AS it FROM follow_up WHERE application_id = '{id}'");
    stage.told(&query)
}

/// What everything that can be paid is paid by: two people, and the bank.
fn pay(stage: &Stage, parts: usize) {
    let (staff, colleague) = (
        stage.as_person(&stage.staff),
        stage.as_person(&stage.colleague),
    );
    let lines = staff.get(LIST).attributes("input[name=line]", "value");
    assert_eq!(lines.len(), parts, "what has lapsed is not paid");
    let fields: Vec<(&str, &str)> = lines.iter().map(|id| ("line", id.as_str())).collect();
    let run = staff.post(LIST, &fields).path;
    stage.press(&staff, &staff.get(&run), "/slipp", &[]);
    stage.press(&colleague, &colleague.get(&run), "/slipp", &[]);
    let paid = [
        ("paid_on-day", "4"),
        ("paid_on-month", "5"),
        ("paid_on-year", "2026"),
    ];
    stage.press(&staff, &staff.get(&run), "/betalt", &paid);
}

/// All of a grant is claimed back. Gives back the claim.
fn claim(stage: &Stage, id: &str) -> String {
    let staff = stage.as_person(&stage.staff);
    let fields = [
        ("claim_amount", "5000"),
        ("claim_reason", "Konserten ble ikke holdt"),
        ("claim_due-day", "1"),
        ("claim_due-month", "8"),
        ("claim_due-year", "2026"),
    ];
    let case = staff.get(&format!("{LIST}/sak/{id}"));
    let page = stage.press(&staff, &case, "/krav", &fields);
    assert_eq!(page.status, 200, "{}", page.text());
    assert_eq!(ending(stage, id), [""], "it goes on until it is settled");
    let query = format!("SELECT id AS it FROM payment_claim WHERE application_id = '{id}'");
    stage.told(&query).concat()
}

#[test]
fn each_end_is_its_own_and_what_is_dismissed_has_a_letter_and_no_plan() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.sql("UPDATE grant_scheme SET kind = 'operating'");
        stage.account("a1", "18136445320", "2026-01-10");
        let [completed, repaid, given_up] = [(); 3].map(|()| grant(&stage, &[]));
        let report = [
            ("report_on-day", "1"),
            ("report_on-month", "9"),
            ("report_on-year", "2026"),
        ];
        let lapsed = grant(&stage, &report);
        let staff = stage.as_person(&stage.staff);
        let case = stage.sent();
        let unsaid = staff.post(&format!("{case}/vedtak"), &[("dismissed", "yes")]);
        assert_eq!(unsaid.status, 422, "nobody is dismissed without a reason");
        let why = [("dismissed", "yes"), ("reasons", "Den kom etter fristen")];
        let dismissed = stage.decided(&case, &why);

        stage.now("2026-05-04T08:00:00Z");
        let staff = stage.as_person(&stage.staff);
        let follow = |id: &str| staff.get(&format!("{LIST}/sak/{id}"));
        let unsaid = stage.press(&staff, &follow(&lapsed), "/bortfall", &[("lapse_why", "")]);
        assert_eq!(unsaid.status, 422, "nor does anything lapse without one");
        let why = [("lapse_why", "Konserten ble ikke av")];
        stage.press(&staff, &follow(&lapsed), "/bortfall", &why);
        assert_eq!(ending(&stage, &lapsed), ["lapsed"]);
        let report = "SELECT state AS it FROM payment_report";
        assert_eq!(
            stage.told(report),
            ["remitted"],
            "nobody is to report on it"
        );

        pay(&stage, 3);
        assert_eq!(ending(&stage, &completed), ["completed"]);
        let settle = |id: &str, claim: &str, fields: &[(&str, &str)]| {
            let page = stage.press(&staff, &follow(id), claim, fields);
            page.status.as_u16()
        };
        let all = claim(&stage, &repaid);
        let back = [("do", "back"), ("back", "5000")];
        assert_eq!(settle(&repaid, &all, &back), 200);
        assert_eq!(ending(&stage, &repaid), ["repaid"]);
        let some = claim(&stage, &given_up);
        let back = [("do", "back"), ("back", "1000")];
        assert_eq!(settle(&given_up, &some, &back), 200);
        assert_eq!(ending(&stage, &given_up), [""], "4 000 are to come");
        let off = [("do", "off"), ("why", "Koret har ikke penger")];
        assert_eq!(settle(&given_up, &some, &off), 200);
        assert_eq!(ending(&stage, &given_up), ["written_off"]);

        let chair = stage.as_person(&stage.chair);
        let mine = format!("/nb/min-forening/{}/tilskudd", stage.choir);
        for (id, said, is_support) in [
            (&completed, "Avsluttet", true),
            (&repaid, "Betalt tilbake", false),
            (&given_up, "Avskrevet", true),
            (&lapsed, "Bortfalt", false),
        ] {
            let page = chair.get(&format!("{mine}/{id}"));
            let title = page.texts("div.title").concat();
            assert!(title.contains(said), "{said}: {title}");
            assert_eq!(page.faults(), [""; 0]);
            let ended = format!(
                "SELECT subject AS it FROM event \
                 WHERE kind = 'payments.support_ended' AND payload LIKE '%{id}%'"
            );
            assert_eq!(stage.told(&ended).is_empty(), is_support, "{said}");
        }
        let page = chair.get(&format!("{mine}/{lapsed}")).text();
        assert!(page.contains("Konserten ble ikke av"), "{page}");
        let page = chair.get(&format!("{mine}/{given_up}")).text();
        assert!(page.contains("Koret har ikke penger"), "{page}");

        assert_eq!(ending(&stage, &dismissed), [""; 0], "it has no plan");
        let letter = chair.get(&format!("/nb/soknad/{dismissed}/brev")).text();
        for said in ["Søknaden er avvist", "Den kom etter fristen"] {
            assert!(letter.contains(said), "{said}: {letter}");
        }
    });
}

#[test]
fn a_grant_of_several_years_is_paid_year_by_year_and_binds_nothing_when_it_lapses() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.sql("UPDATE grant_scheme SET kind = 'multi_year'");
        let case = stage.sent();
        let staff = stage.as_person(&stage.staff);
        let years = [("year-2027", "8000"), ("year-2028", "4000")];
        staff.post(&format!("{case}/ar"), &years);
        let fields = [("amount", "20000"), ("conditions", "Avtalen er signert")];
        let id = stage.decided(&case, &fields);
        let plan = stage.told(
            "SELECT CAST(amount AS TEXT) || ' ' || CAST(due_on AS TEXT) || ' ' || needs AS it \
             FROM payment_line ORDER BY rank",
        );
        let day = stage.told("SELECT CAST(complain_by AS TEXT) AS it FROM grant_decision");
        let day = day.concat();
        let on = |year: i32| format!("{year}{}", &day[4..]);
        let all = [
            format!("800000 {} Avtalen er signert", on(2026)),
            format!("800000 {} ", on(2027)),
            format!("400000 {} ", on(2028)),
        ];
        assert_eq!(plan, all);
        let bound = "SELECT CAST(year AS TEXT) AS it FROM grant_commitment \
                     WHERE released_at IS NULL ORDER BY year";
        assert_eq!(stage.told(bound), ["2027", "2028"]);
        let page = staff.get(&format!("{LIST}/sak/{id}"));
        let why = [("lapse_why", "Prosjektet ble ikke noe av")];
        stage.press(&staff, &page, "/bortfall", &why);
        assert_eq!(ending(&stage, &id), ["lapsed"]);
        assert_eq!(stage.told(bound), [""; 0]);
    });
}
