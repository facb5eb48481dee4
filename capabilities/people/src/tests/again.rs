//! Proving once more who one is.

use ::access::RoleKind;
use testkit::on_each_engine;

use super::Stage;

const INVITE: [(&str, &str); 2] = [("email", "ny@fjordvik.example"), ("kind", "reader")];

#[test]
fn a_dangerous_act_asks_for_proof_and_the_session_gets_a_new_token() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.browser();
        stage.come(&browser, "kari@example.no");
        let page = browser.post(
            "/nb/logg-inn/navn",
            &[("name", "Kari Nordmann"), ("til", "/nb/min-side")],
        );
        assert_eq!(page.heading(), "Kari Nordmann");
        let id = stage
            .town
            .db
            .read_now(|conn| {
                let day = kernel::today(&*stage.town.clock);
                identity::people::last_seen_by(conn, day, 9)
            })
            .expect("persons")[0]
            .id
            .clone();
        stage.town.employ(&id, RoleKind::Administrator, None);
        stage.minutes_pass(11);
        let refused = browser.post("/nb/saker/ansatte/inviter", &INVITE);
        assert_eq!(refused.status, 401);
        assert_eq!(refused.heading(), "Bekreft at det er deg");
        let before = browser.cookie("samspill");
        let page = browser.get("/nb/logg-inn/igjen?til=/nb/saker/ansatte/inviter");
        assert!(page.text().contains("kari@example.no"));
        let page = browser.post(
            "/nb/logg-inn/igjen",
            &[("til", "/nb/saker/ansatte/inviter")],
        );
        assert_eq!(page.heading(), "Skriv inn koden");
        let page = browser.post("/nb/logg-inn/igjen/kode", &[("code", &stage.code())]);
        assert_eq!(page.path, "/nb/saker/ansatte/inviter");
        assert_ne!(browser.cookie("samspill"), before);
        let old = stage.browser();
        old.keep("samspill", &before.expect("a session"));
        assert_eq!(old.get("/nb/min-side").heading(), "Logg inn");
        let taken = browser.send_form("/nb/saker/ansatte/inviter", &INVITE);
        assert_eq!(taken.status(), 303);
    });
}

#[test]
fn a_code_that_another_person_asked_for_in_the_same_browser_proves_nothing() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.browser();
        stage.come(&browser, "per@example.no");
        browser.post("/nb/logg-inn/igjen", &[("til", "/nb/min-side")]);
        let code = stage.code();
        let tie = browser.cookie("samspill-sign-in").expect("a tie");
        // Per leaves; Kari comes in the same browser, where Per's code still waits.
        let kari = stage.town.person("Kari Nordmann", "kari@example.no");
        let hers = stage.signed_in(&kari);
        hers.keep("samspill-sign-in", &tie);
        let before = hers.cookie("samspill");
        let refused = hers.post("/nb/logg-inn/igjen/kode", &[("code", &code)]);
        assert_eq!(refused.status, 422);
        assert_eq!(hers.cookie("samspill"), before);
    });
}

#[test]
fn a_code_for_signing_in_proves_nothing_to_a_session() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.browser();
        stage.come(&browser, "kari@example.no");
        stage.minutes_pass(1);
        browser.send_form("/nb/logg-inn", &[("email", "kari@example.no")]);
        let code = stage.code();
        let refused = browser.post("/nb/logg-inn/igjen/kode", &[("code", &code)]);
        assert_eq!(refused.status, 422);
    });
}
