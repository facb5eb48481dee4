//! An award is kept off the public list with a reason, which the list gives without the name, and put back.

use testkit::on_each_engine;

use super::stage::{HOST, Stage};

const LIST: &str = "/nb/tilskudd/tildelinger";

#[test]
fn an_award_is_kept_off_the_list_with_a_reason_and_put_back() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let id = case.rsplit('/').next().expect("an id").to_owned();
        let staff = stage.as_person(&stage.staff);
        staff.post(&format!("{case}/vedtak"), &[("amount", "20000")]);
        let page = staff.post(&format!("{case}/lista"), &[("withheld", "")]);
        assert_eq!(page.status, 422, "without a reason");
        let why = [("withheld", "Adressen er hemmelig, offentleglova § 13")];
        staff.post(&format!("{case}/lista"), &why);
        // Decided once more: it is withheld still.
        staff.post(&format!("{case}/angre"), &[]);
        let again = staff.post(&format!("{case}/vedtak"), &[("amount", "20000")]);
        assert_eq!(again.status, 200, "{}", again.text());
        staff.post(
            &format!("{}/varsle", stage.cockpit()),
            &[("case", id.as_str())],
        );
        let nobody = stage.house.browser(HOST);
        let open = || {
            let files = ["/nb/tilskudd/tildelinger.csv", "/api/v1/grants"];
            let files = files.map(|path| nobody.send("GET", path, &[], "").into_body());
            let files = files.map(|body| String::from_utf8_lossy(&body).into_owned());
            (nobody.get(LIST).text(), files.concat())
        };
        let (page, files) = open();
        assert!(!page.contains("Sandvik blandakor"), "{page}");
        assert!(
            page.contains("20 000 kr") && page.contains("offentleglova § 13"),
            "{page}"
        );
        assert!(!files.contains("Sandvik blandakor"), "{files}");
        let seen = staff.get(&case).text();
        assert!(
            seen.contains("Holdt utenfor den offentlige lista"),
            "{seen}"
        );
        for person in [&stage.chair, &stage.neighbour, &stage.stranger] {
            let page = stage
                .as_person(person)
                .post(&format!("{case}/pa-lista"), &[]);
            assert_eq!(page.status, 403);
        }
        staff.post(&format!("{case}/pa-lista"), &[]);
        let (page, files) = open();
        assert!(page.contains("Sandvik blandakor"), "{page}");
        assert!(!page.contains("offentleglova"), "{page}");
        assert!(files.matches("Sandvik blandakor").count() >= 2, "{files}");
    });
}
