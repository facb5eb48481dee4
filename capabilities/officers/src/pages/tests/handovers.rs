//! The annual meeting: previewed, confirmed, and done when those who are new have said yes.

use ::access::RoleKind;
use identity::roles;
use testkit::on_each_engine;

use super::{CHOIR, Stage};

fn role_of(stage: &Stage, person: &::access::PersonId) -> String {
    let town = &stage.town;
    let held = town
        .db
        .read_now(|conn| roles::of_person(conn, &*town.clock, person));
    held.expect("roles")[0].id.clone()
}

fn fields<'a>(chair: &'a str, when: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("new-1-name", "Nina Ny"),
        ("new-1-email", "nina@post.example"),
        ("new-1-kind", "chair"),
        ("new-2-name", ""),
        ("new-2-email", ""),
        ("new-2-kind", ""),
        ("ends", chair),
        ("when", when),
        ("until-day", "31"),
        ("until-month", "3"),
        ("until-year", "2026"),
    ]
}

#[test]
fn the_old_chair_stays_until_the_new_one_has_said_yes() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let old = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        let browser = stage.browser(&old);
        let own = format!("/nb/min-forening/{}/arsmote", stage.id(CHOIR));
        let role = role_of(&stage, &old);
        let mut sent = fields(&role, "accepted");
        let preview = browser.post(&own, &sent);
        assert_eq!(preview.heading(), "Stemmer dette?");
        for told in ["Nina Ny, nina@post.example", "Kari Nordmann", "har sagt ja"] {
            assert!(preview.text().contains(told), "{told}: {}", preview.text());
        }
        assert!(stage.letters().is_empty(), "nothing is done yet");
        sent.push(("confirm", "yes"));
        let page = browser.post(&own, &sent);
        assert!(
            page.text()
                .contains("De nye har fått invitasjon på e-post.")
        );
        assert!(
            page.text()
                .contains("Én rolle slutter når de nye har sagt ja")
        );
        assert_eq!(
            stage.letter("officers.thanks").to,
            "kari.nordmann@post.example"
        );

        let nina = stage.person("Nina Ny");
        let link = stage.letter("officers.invitation").path();
        let page = stage.browser(&nina).post(&link, &[]);
        assert!(page.text().contains("Velkommen."), "{}", page.text());
        let former = browser.get(&format!("/nb/min-forening/{}", stage.id(CHOIR)));
        assert_eq!(former.status, 404);
        assert!(former.text().contains("Ny tok over etter årsmøtet."));
        assert_eq!(
            stage.tasks(),
            ["officers.second"],
            "never without an officer"
        );
        assert_eq!(
            stage.letter("officers.handed_over").to,
            "kari.nordmann@post.example"
        );
    });
}

#[test]
fn on_a_certain_day_the_role_lasts_to_and_with_that_day() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let old = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        let browser = stage.browser(&old);
        let own = format!("/nb/min-forening/{}/arsmote", stage.id(CHOIR));
        let role = role_of(&stage, &old);
        let mut sent = fields(&role, "day");
        let preview = browser.post(&own, &sent);
        assert!(
            preview
                .text()
                .contains("Tilgangen varer til og med 31. mars 2026.")
        );
        assert!(
            preview
                .text()
                .contains("uten noen som kan gi andre tilgang"),
            "it says what is risky: {}",
            preview.text()
        );
        sent.push(("confirm", "yes"));
        browser.post(&own, &sent);
        let town = stage.served();
        let post = crate::letters::Post::of(&town);
        let facts = crate::access::Facts::default();
        let program = ::access::Actor::Program;
        let permit = crate::access::may(&program, crate::access::Action::Recheck, &facts);
        let permit = permit.expect("the program may");
        stage.wait_days(19);
        assert_eq!(
            crate::actions::run_out(&post, &permit).expect("a morning"),
            0
        );
        stage.wait_days(1);
        assert_eq!(
            crate::actions::run_out(&post, &permit).expect("a morning"),
            1
        );
        assert!(
            stage.tasks().contains(&"officers.nobody".to_owned()),
            "not in silence"
        );
    });
}

#[test]
fn rows_come_and_go_and_what_is_wrong_is_said() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let old = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        let browser = stage.browser(&old);
        let own = format!("/nb/min-forening/{}/arsmote", stage.id(CHOIR));
        let page = browser.get(&own);
        assert_eq!(page.texts(".repeated").len(), 2);
        let page = browser.post(&own, &[("new-1-name", "Nina"), ("add", "new")]);
        assert_eq!(page.attributes("#new-1-name", "value"), ["Nina"]);
        assert_eq!(page.attributes("#new-2-name", "value"), [""]);
        let page = browser.post(&own, &[("new-1-name", "Nina"), ("remove", "new-1")]);
        assert!(page.attributes("#new-1-name", "value").is_empty());
        let nothing = browser.post(&own, &[("when", "accepted")]);
        assert_eq!(nothing.status, 422);
        assert_eq!(nothing.attributes(".ds-error-summary a", "href"), ["#ends"]);
        let wrong = browser.post(
            &own,
            &[
                ("new-1-name", "Nina"),
                ("new-1-email", "x"),
                ("new-1-kind", "delegate"),
            ],
        );
        let links = wrong.attributes(".ds-error-summary a", "href");
        assert_eq!(links, ["#new-1-email", "#new-1-kind"]);
    });
}
