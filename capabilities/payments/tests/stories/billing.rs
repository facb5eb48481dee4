//! Money that is to come back is invoiced: one basis with the rest of each chosen claim, once each; none by
//! whoever has a tie to who is to pay; and what is invoiced can still be paid or given up.

use access::RoleKind;
use testkit::on_each_engine;

use super::stage::Stage;

const LIST: &str = "/nb/saker/utbetalinger";
const CLAIMS: &str = "/nb/saker/utbetalinger/krav";

/// A grant of 20 000 that was paid, of which 6 000 is claimed back and 1 000 has come. Gives back the case.
fn claimed(stage: &Stage) -> String {
    stage.account("a1", "18136445320", "2026-01-10");
    let id = stage.granted(&[("amount", "20000"), ("reasons", "Vi har tro på det")]);
    stage.sql("UPDATE payment_line SET paid_on = '2026-04-20'");
    stage.now("2026-05-04T08:00:00Z");
    let staff = stage.as_person(&stage.staff);
    let case = format!("{LIST}/sak/{id}");
    let version = stage.told("SELECT CAST(version AS TEXT) AS it FROM follow_up");
    let claim = [
        ("version", version[0].as_str()),
        ("claim_amount", "6000"),
        ("claim_reason", "Konserten ble mindre enn planlagt"),
        ("claim_due-day", "1"),
        ("claim_due-month", "6"),
        ("claim_due-year", "2026"),
    ];
    let page = staff.post(&format!("{case}/krav"), &claim);
    assert_eq!(page.status, 200, "{}", page.text());
    let one = stage.told("SELECT id AS it FROM payment_claim").concat();
    let back = [("version", "1"), ("do", "back"), ("back", "1000")];
    let page = staff.post(&format!("{case}/krav/{one}"), &back);
    assert_eq!(page.status, 200, "{}", page.text());
    case
}

#[test]
fn a_claim_is_invoiced_once_for_what_has_not_come_and_by_nobody_with_a_tie() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = claimed(&stage);
        let claim = stage.told("SELECT id AS it FROM payment_claim").concat();
        let chosen = [("claim", claim.as_str())];
        let none = "SELECT id AS it FROM payment_claim_basis";

        stage
            .town
            .give_role(&stage.colleague, &stage.choir, RoleKind::BoardMember);
        let tied = stage.as_person(&stage.colleague);
        let page = tied.get(CLAIMS);
        assert!(
            page.text().contains("Ett krav vises ikke"),
            "{}",
            page.text()
        );
        assert!(
            !page.body.contains("Konserten ble mindre"),
            "{}",
            page.text()
        );
        assert_eq!(tied.post(CLAIMS, &chosen).status, 403);
        for person in [&stage.chair, &stage.neighbour, &stage.stranger] {
            let browser = stage.as_person(person);
            assert_eq!(browser.get(CLAIMS).status, 403);
            assert_eq!(browser.post(CLAIMS, &chosen).status, 403);
        }
        assert_eq!(stage.told(none), [""; 0], "nothing was made");

        let staff = stage.as_person(&stage.staff);
        let page = staff.get(CLAIMS);
        assert!(
            page.text()
                .contains("Ett krav venter på faktura, i alt 5 000 kr"),
            "{}",
            page.text()
        );
        let page = staff.post(CLAIMS, &[]);
        assert!(
            page.text().contains("Du valgte ingen krav"),
            "{}",
            page.text()
        );
        let page = staff.post(CLAIMS, &chosen);
        assert!(
            page.text().contains("Ingen krav venter på faktura"),
            "{}",
            page.text()
        );
        assert!(page.text().contains("Fakturagrunnlag 1"), "{}", page.text());
        let again = staff.post(CLAIMS, &chosen);
        assert!(
            again.text().contains("Du valgte ingen krav"),
            "invoiced once"
        );
        assert_eq!(stage.told(none).len(), 1);

        let links = page.attributes("a", "href");
        let file = |kind: &str| {
            let ending = format!("/fil/{kind}");
            let path = links
                .iter()
                .find(|link| link.ends_with(&ending))
                .expect("a file");
            String::from_utf8(staff.send("GET", path, &[], "").into_body()).expect("text")
        };
        let csv = file("csv");
        let header = "grunnlag;referanse;forfall;kundetype;organisasjonsnummer;navn;krav;hva;belop;mva_prosent";
        assert!(csv.contains(header), "{csv}");
        assert!(csv.contains("2026-06-01;forening;"), "{csv}");
        assert!(csv.contains("Sandvik blandakor"), "{csv}");
        assert!(csv.contains(";5000.00;0"), "{csv}");
        assert!(file("json").contains("\"total\": \"5000.00\""));
        let one = links.iter().find(|link| link.ends_with("/fil/csv"));
        let one = one.expect("a file");
        let refused = tied.send("GET", one, &[], "").status();
        assert_eq!(refused, 403, "what she steps aside for is in this file");

        // It is told as invoiced to both, and can still be paid.
        assert!(staff.get(&case).text().contains("Fakturert"));
        let mine = case.replace(
            "/nb/saker/utbetalinger/sak",
            &format!("/nb/min-forening/{}/tilskudd", stage.choir),
        );
        let page = stage.as_person(&stage.chair).get(&mine);
        assert!(page.text().contains("Fakturert"), "{}", page.text());
        let version = stage.told("SELECT CAST(version AS TEXT) AS it FROM payment_claim");
        let back = [
            ("version", version[0].as_str()),
            ("do", "back"),
            ("back", "5000"),
        ];
        let page = staff.post(&format!("{case}/krav/{claim}"), &back);
        assert!(page.text().contains("Betalt tilbake"), "{}", page.text());
    });
}

#[test]
fn an_invoice_is_not_due_before_whoever_is_to_pay_has_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        claimed(&stage);
        stage.now("2026-06-15T08:00:00Z");
        let claim = stage.told("SELECT id AS it FROM payment_claim").concat();
        let staff = stage.as_person(&stage.staff);
        let page = staff.post(CLAIMS, &[("claim", claim.as_str())]);
        let links = page.attributes("a", "href");
        for (kind, due) in [("csv", "2026-06-29;forening;"), ("json", "\"2026-06-29\"")] {
            let ending = format!("/fil/{kind}");
            let link = links.iter().find(|link| link.ends_with(&ending));
            let path = link.expect("a file");
            let text = String::from_utf8(staff.send("GET", path, &[], "").into_body());
            let text = text.expect("text");
            assert!(text.contains(due), "due on 1 June: {text}");
        }
    });
}
