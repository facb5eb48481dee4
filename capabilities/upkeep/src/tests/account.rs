//! The bank account: one gives, another confirms, everybody is told, and nobody reads more than she
//! may.

use ::access::{PersonId, RoleKind};
use testkit::{Browser, on_each_engine};

use super::{ANOTHER, REGISTERED, Stage};

fn give(stage: &Stage, browser: &Browser<'_>, number: &str) -> testkit::Page {
    browser.post(
        &stage.path("/konto/nytt"),
        &[("account", number), ("way", "paper")],
    )
}

fn in_force(stage: &Stage) -> Option<String> {
    let read = stage
        .town
        .db
        .read_now(|conn| crate::account_in_force(conn, &stage.choir));
    read.expect("a table")
        .map(|account| account.number.as_str().to_owned())
}

fn waiting_id(stage: &Stage, browser: &Browser<'_>) -> String {
    let page = browser.get(&stage.path("/konto/bekreft"));
    assert_eq!(
        page.heading(),
        "Bekreft nytt kontonummer",
        "{}",
        page.text()
    );
    page.attributes("input[name=account]", "value").concat()
}

fn answer(stage: &Stage, person: &PersonId, word: &str) -> u16 {
    let browser = stage.signed_in(person);
    let id = waiting_id(stage, &browser);
    let path = stage.path("/konto/bekreft");
    let answer = browser.send_form(&path, &[("account", &id), ("answer", word)]);
    answer.status().as_u16()
}

/// With a right check digit.
fn another() -> String {
    let digits: String = ANOTHER.chars().filter(char::is_ascii_digit).collect();
    (0..10)
        .map(|last| format!("{}{last}", &digits[..10]))
        .find(|number| number.parse::<crate::model::AccountNumber>().is_ok())
        .expect("nine first ten of eleven have one")
}

#[test]
fn what_the_voluntary_register_has_is_in_force_at_once() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.signed_in(&stage.person("Kari", RoleKind::Chair));
        let page = give(&stage, &browser, "1813 64 45320");
        assert!(
            page.text().contains("Kontonummeret gjelder fra nå av."),
            "{}",
            page.text()
        );
        assert!(page.text().contains("Samme som i Frivillighetsregisteret."));
        assert_eq!(in_force(&stage).as_deref(), Some(REGISTERED));
        assert_eq!(stage.tasks(), []);
        let mails = stage.mails();
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].1, "Nytt kontonummer for Sandvik blandakor");
        assert!(
            mails[0].2.contains("•••• •• ••320") && !mails[0].2.contains("45320"),
            "{}",
            mails[0].2
        );
        let same = give(&stage, &browser, REGISTERED);
        assert_eq!(
            same.texts("#account-error"),
            ["Dette nummeret gjelder allerede"]
        );
    });
}

#[test]
fn another_account_waits_for_another_person() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let kari = stage.person("Kari", RoleKind::Chair);
        let jon = stage.person("Jon", RoleKind::Treasurer);
        let another = another();
        let browser = stage.signed_in(&kari);
        give(&stage, &browser, REGISTERED);
        let page = give(&stage, &browser, &another);
        assert!(
            page.text()
                .contains("venter på at en annen hos dere bekrefter det"),
            "{}",
            page.text()
        );
        assert_eq!(
            in_force(&stage).as_deref(),
            Some(REGISTERED),
            "the old one until then"
        );
        assert_eq!(
            stage.tasks(),
            [("upkeep.account".to_owned(), "association".to_owned())]
        );
        // She cannot confirm her own, and staff cannot while there is another officer.
        let own = browser.send("GET", &stage.path("/konto/bekreft"), &[], "");
        assert_eq!(own.status(), 403);
        let staff = stage.signed_in(&stage.staff("Marit"));
        assert_eq!(
            staff
                .send("GET", &stage.path("/konto/bekreft"), &[], "")
                .status(),
            403
        );
        let second = give(&stage, &browser, "12345678903");
        assert_eq!(second.status, 422, "one waits already");

        // What was looked at must be what is confirmed.
        let wrong = stage.signed_in(&jon).send_form(
            &stage.path("/konto/bekreft"),
            &[("account", "another"), ("answer", "yes")],
        );
        assert_eq!(wrong.status(), 409);
        assert_eq!(answer(&stage, &jon, "yes"), 303);
        assert_eq!(in_force(&stage), Some(another));
        assert_eq!(stage.tasks(), []);
        // Both were told of all three steps.
        let mut receivers: Vec<String> = stage.mails().into_iter().map(|mail| mail.0).collect();
        receivers.sort();
        assert_eq!(
            receivers,
            [["jon@example.no"; 3], ["kari@example.no"; 3]].concat()
        );
        let page = browser.get(&stage.path("/konto"));
        assert!(
            page.text().contains("Byttet ut")
                && page.text().contains("Bekreftet 12. mars 2026 av Jon.")
        );
    });
}

#[test]
fn the_second_can_say_no_and_the_first_can_take_it_back() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let kari = stage.person("Kari", RoleKind::Chair);
        let jon = stage.person("Jon", RoleKind::Treasurer);
        let browser = stage.signed_in(&kari);
        give(&stage, &browser, &another());
        assert_eq!(answer(&stage, &jon, "no"), 303);
        assert_eq!(in_force(&stage), None);
        give(&stage, &browser, &another());
        let back = browser.post(&stage.path("/konto/avbryt"), &[]);
        assert!(
            back.text().contains("Kontonummeret er trukket tilbake."),
            "{}",
            back.text()
        );
        assert_eq!((in_force(&stage), stage.tasks()), (None, Vec::new()));
        assert_eq!(
            browser
                .send_form(&stage.path("/konto/avbryt"), &[])
                .status(),
            409
        );
    });
}

#[test]
fn where_there_is_one_officer_staff_look_at_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let kari = stage.person("Kari", RoleKind::Chair);
        let page = give(&stage, &stage.signed_in(&kari), &another());
        assert!(
            page.text().contains("venter på at kommunen ser på det"),
            "{}",
            page.text()
        );
        assert_eq!(
            stage.tasks(),
            [("upkeep.account".to_owned(), "staff".to_owned())]
        );
        let marit = stage.staff("Marit");
        assert_eq!(answer(&stage, &marit, "yes"), 303);
        assert_eq!(in_force(&stage), Some(another()));
    });
}

#[test]
fn staff_who_enter_it_from_paper_do_not_confirm_it_themselves() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let marit = stage.staff("Marit");
        give(&stage, &stage.signed_in(&marit), &another());
        let own = stage
            .signed_in(&marit)
            .send("GET", &stage.path("/konto/bekreft"), &[], "");
        assert_eq!(own.status(), 403);
        assert_eq!(answer(&stage, &stage.staff("Per"), "yes"), 303);
        let history = stage
            .signed_in(&stage.staff("Liv"))
            .get(&stage.path("/konto"));
        assert!(
            history.text().contains("Ført inn av kommunen etter papir."),
            "{}",
            history.text()
        );
    });
}

#[test]
fn a_waiting_account_goes_to_staff_when_the_second_officer_leaves() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let kari = stage.person("Kari", RoleKind::Chair);
        let (_, role) = stage.delegate("Jon", &[::access::Scope::Account]);
        give(&stage, &stage.signed_in(&kari), &another());
        let tidied = || {
            let town = stage.served();
            stage
                .town
                .db
                .write_now(|conn| crate::nightly::tidy(conn, &town))
                .expect("a morning");
        };
        tidied();
        assert_eq!(
            stage.tasks(),
            [("upkeep.account".to_owned(), "association".to_owned())]
        );
        stage.end_role(&role);
        tidied();
        tidied();
        assert_eq!(
            stage.tasks(),
            [("upkeep.account".to_owned(), "staff".to_owned())]
        );
        assert_eq!(answer(&stage, &stage.staff("Marit"), "yes"), 303);
    });
}

#[test]
fn a_slip_is_found_before_anything_is_stored() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.signed_in(&stage.person("Kari", RoleKind::Chair));
        let page = give(&stage, &browser, "1813 64 45321");
        assert_eq!(page.status, 422);
        assert!(
            page.texts("#account-error")
                .concat()
                .starts_with("Det er en skrivefeil")
        );
        assert_eq!(page.attributes("#account", "value"), ["1813 64 45321"]);
        assert_eq!(give(&stage, &browser, "1813").status, 422);
        assert_eq!(stage.count("SELECT count(*) AS n FROM bank_account"), 0);
    });
}

#[test]
fn giving_and_deciding_ask_for_proof_and_reading_is_for_the_few() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let kari = stage.person("Kari", RoleKind::Chair);
        let jon = stage.person("Jon", RoleKind::Treasurer);
        let member = stage.person("Berit", RoleKind::BoardMember);
        let browser = stage.signed_in(&kari);
        let deciding = stage.signed_in(&jon);
        give(&stage, &browser, &another());
        // A quarter of an hour later nobody has just proved who she is.
        stage
            .town
            .clock
            .set(testkit::a_thursday().plus_seconds(15 * 60));
        for (browser, path) in [(&browser, "/konto/nytt"), (&deciding, "/konto/bekreft")] {
            let page = browser.send("GET", &stage.path(path), &[], "");
            assert_eq!(page.status(), 303, "{path}");
            let to = page.headers()["location"]
                .to_str()
                .expect("letters")
                .to_owned();
            assert!(to.starts_with("/nb/logg-inn/igjen?til="), "{to}");
            let form = [("account", REGISTERED), ("answer", "yes")];
            assert_eq!(
                browser.send_form(&stage.path(path), &form).status(),
                401,
                "{path}"
            );
        }
        assert_eq!(in_force(&stage), None);
        // Who keeps the page sees that there is one, without its digits.
        let last = format!("•••• •• ••{}", &another()[8..]);
        let page = stage.signed_in(&member).get(&stage.path("/konto"));
        assert!(
            page.text().contains(&last) && !page.text().contains(&another()[6..]),
            "{}",
            page.text()
        );
        let answer = stage
            .signed_in(&member)
            .send_form(&stage.path("/konto/vis"), &[]);
        assert_eq!(answer.status(), 403);
        // Staff read the rest by asking, and it is noted.
        let marit = stage.signed_in(&stage.staff("Marit"));
        let masked = marit.get(&stage.path("/konto"));
        assert!(masked.text().contains(&last));
        let noted = "SELECT count(*) AS n FROM audit WHERE action = 'upkeep.read_account'";
        assert_eq!(stage.count(noted), 0);
        let whole = marit.send_form(&stage.path("/konto/vis"), &[]);
        let whole = String::from_utf8(whole.into_body()).expect("a page");
        assert!(whole.contains(&another()[6..]), "{whole}");
        assert_eq!(stage.count(noted), 1);
    });
}
