//! The first administrator's link, and invitations.

use ::access::RoleKind;
use identity::links;
use testkit::on_each_engine;

use super::Stage;

fn link(stage: &Stage) -> String {
    let token = stage
        .town
        .db
        .write_now(|conn| links::make(conn, &*stage.town.clock, links::ADMINISTRATOR))
        .expect("a link");
    format!("/nb/logg-inn/lenke/{token}")
}

#[test]
fn a_link_makes_one_administrator_once_also_where_no_mail_goes_out() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (browser, here) = (stage.browser(), link(&stage));
        let page = browser.get(&here);
        assert_eq!(page.heading(), "Bli administrator");
        assert_eq!(page.headers["cache-control"], "no-store");
        assert_eq!(browser.post(&here, &[("name", "")]).status, 422);
        let page = browser.post(&here, &[("name", "Jon Aasheim")]);
        assert_eq!(page.heading(), "E-postadressen din");
        assert_eq!(browser.get("/nb/saker/ansatte").status, 200);
        // Looking at it did not use it up; taking it did.
        let other = stage.browser();
        assert_eq!(other.get(&here).status, 404);
        assert_eq!(other.post(&here, &[("name", "Per")]).status, 404);

        // Until she has shown an address to be hers she cannot prove herself; afterwards she signs
        // in with it.
        stage.minutes_pass(11);
        let page = browser.get("/nb/logg-inn/igjen");
        assert!(page.text().contains("Vis oss først"));
        browser.post("/nb/min-side/epost", &[("email", "jon@fjordvik.example")]);
        browser.post("/nb/min-side/epost/kode", &[("code", &stage.code())]);
        let page = stage.come(&stage.browser(), "jon@fjordvik.example");
        assert_eq!(page.heading(), "Jon Aasheim");
    });
}

#[test]
fn a_link_dies_after_a_day_and_with_the_next_one() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let first = link(&stage);
        let second = link(&stage);
        assert_eq!(stage.browser().get(&first).status, 404);
        assert_eq!(stage.browser().get(&second).status, 200);
        stage.minutes_pass(24 * 60);
        assert_eq!(stage.browser().get(&second).status, 404);
    });
}

#[test]
fn who_is_signed_in_gets_the_role_as_herself() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let person = stage.town.person("Kari Nordmann", "kari@example.no");
        let browser = stage.signed_in(&person);
        let page = browser.post(&link(&stage), &[]);
        assert_eq!(page.heading(), "Kari Nordmann");
        assert!(page.text().contains("Nå er du administrator"));
        assert_eq!(stage.count("person"), 1);
    });
}

#[test]
fn an_invitation_is_taken_once_by_whoever_signs_in_with_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let admin = stage.town.person("Jon Aasheim", "jon@fjordvik.example");
        stage.town.employ(&admin, RoleKind::Administrator, None);
        let browser = stage.signed_in(&admin);
        let wrong = browser.post("/nb/saker/ansatte/inviter", &[("email", "x")]);
        assert_eq!(
            wrong.attributes("[aria-invalid=true]", "name"),
            ["email", "kind", "kind", "kind"]
        );
        let form = [
            ("email", "marit@fjordvik.example"),
            ("kind", "case_officer"),
            ("capability", "associations"),
            ("until-day", "31"),
            ("until-month", "12"),
            ("until-year", "2026"),
        ];
        let page = browser.post("/nb/saker/ansatte/inviter", &form);
        assert!(
            page.text()
                .contains("marit@fjordvik.example, saksbehandler")
        );
        let here = stage.button();
        assert!(here.starts_with("/nb/logg-inn/invitasjon/"), "{here}");
        let marit = stage.browser();
        assert_eq!(marit.get(&here).heading(), "Logg inn");
        let person = stage.town.person("Marit Lunde", "marit@fjordvik.example");
        let marit = stage.signed_in(&person);
        let page = marit.get(&here);
        assert!(
            page.text().contains("Jon Aasheim inviterer deg"),
            "{}",
            page.text()
        );
        let page = marit.post(&here, &[]);
        assert!(page.text().contains("saksbehandler til 31. desember 2026"));
        assert_eq!(marit.get(&here).status, 404);
        // One that was taken back is nothing.
        browser.post("/nb/saker/ansatte/inviter", &form);
        let here = stage.button();
        let page = browser.get("/nb/saker/ansatte");
        let id = page.attributes("[name=withdraw]", "value").concat();
        browser.post("/nb/saker/ansatte", &[("withdraw", &id)]);
        assert_eq!(marit.get(&here).status, 404);
    });
}
