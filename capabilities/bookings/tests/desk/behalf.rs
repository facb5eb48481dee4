//! Staff book for somebody who calls, for an association, and for the house itself.

use testkit::on_each_engine;

use crate::stage::Stage;

fn form<'a>(whom: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let when = [
        ("whom", whom),
        ("title", "Konfirmasjon for Kari"),
        ("set", "a"),
        ("day-day", "30"),
        ("day-month", "3"),
        ("day-year", "2026"),
        ("from", "18"),
        ("to", "20"),
    ];
    [when.as_slice(), more].concat()
}

const NEW: &str = "/nb/saker/reservasjoner/ny";

#[test]
fn a_caller_is_a_name_and_a_phone_that_no_calendar_shows() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_staff();
        assert_eq!(browser.post(NEW, &form("caller", &[])).status, 422);
        let kari = [
            ("name", "Kari Dahl"),
            ("phone", "22 22 22 22"),
            ("street", "Strandveien 4"),
            ("postcode", "9999"),
            ("town", "Fjordvik"),
        ];
        let homeless = [&kari[..2], &[("postcode", "99")]].concat();
        let wrong = browser.post(NEW, &form("caller", &homeless));
        assert_eq!(wrong.status, 422, "the invoice has nowhere to go");
        assert_eq!(browser.send_form(NEW, &form("caller", &kari)).status(), 303);
        let titles = stage.told("SELECT title AS it FROM occurrence");
        assert!(!titles[0].contains("Kari"), "{titles:?}");
        let paid_by = "SELECT name || ', ' || street AS it FROM payer";
        assert_eq!(stage.told(paid_by), ["Kari Dahl, Strandveien 4"]);
        let again = browser.post(NEW, &form("caller", &kari));
        assert_eq!(again.status, 422, "somebody has it now");
        assert!(again.text().contains("Dette er ledig"), "{}", again.text());
        assert_eq!(stage.told("SELECT number AS it FROM booking").len(), 1);
    });
}

#[test]
fn an_association_is_told_and_every_week_is_all_or_nothing() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_staff();
        let weekly = [
            ("association", "sandvik blandakor"),
            ("until-day", "20"),
            ("until-month", "4"),
            ("until-year", "2026"),
        ];
        // Easter Monday is one of the Mondays.
        let closed = browser.post(NEW, &form("association", &weekly));
        assert_eq!(closed.status, 422);
        assert_eq!(stage.told("SELECT id AS it FROM occurrence"), [""; 0]);
        let once = [("association", "Sandvik blandakor")];
        assert_eq!(
            browser.send_form(NEW, &form("association", &once)).status(),
            303
        );
        assert_eq!(
            stage.letters(),
            ["ingrid@example.no: R-2026-00001: vi har reservert for dere"]
        );
        let unknown = [("association", "Ukjent lag")];
        assert_eq!(
            browser.post(NEW, &form("association", &unknown)).status,
            422
        );
    });
}

#[test]
fn the_house_takes_time_for_itself_without_a_reservation() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_staff();
        assert_eq!(
            browser.send_form(NEW, &form("maintenance", &[])).status(),
            303
        );
        let kinds = stage.told("SELECT kind AS it FROM occurrence");
        assert_eq!(kinds, ["maintenance"]);
        assert_eq!(stage.told("SELECT id AS it FROM booking"), [""; 0]);
        let trail =
            stage.told("SELECT action AS it FROM audit WHERE action = 'bookings.desk_book_for'");
        assert_eq!(trail.len(), 1);
    });
}
