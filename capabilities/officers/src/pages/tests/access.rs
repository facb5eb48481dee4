//! Giving others access, changing it, ending it, stepping down: who is told, and what is refused.

use ::access::{RoleKind, Scope};
use identity::roles;
use testkit::on_each_engine;

use super::{CHOIR, HOST, Stage};

const DELEGATE: [(&str, &str); 7] = [
    ("name", "Samir Haddad"),
    ("email", "samir@post.example"),
    ("kind", "delegate"),
    ("scope", "booking"),
    ("until-day", "30"),
    ("until-month", "6"),
    ("until-year", "2026"),
];

fn with(field: &str, value: &'static str) -> Vec<(&'static str, &'static str)> {
    let changed = DELEGATE.iter().map(|(name, own)| {
        let value = if *name == field { value } else { own };
        (*name, value)
    });
    changed.collect()
}

#[test]
fn an_invitation_is_accepted_once_by_whoever_signs_in_with_the_link() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        stage.officer("Per Hansen", CHOIR, RoleKind::DeputyChair);
        let id = stage.id(CHOIR);
        let list = format!("/nb/min-forening/{id}/tilganger");
        let page = stage.browser(&chair).post(&format!("{list}/ny"), &DELEGATE);
        assert_eq!(page.status, 200, "{}", page.text());
        assert!(
            page.text()
                .contains("Sendt 12. mars 2026. Lenken gjelder til 26. mars 2026.")
        );
        let letter = stage.letter("officers.invitation");
        assert_eq!(letter.to, "samir@post.example");
        assert!(letter.written.contains("Reservere lokaler"));

        let link = letter.path();
        let nobody = stage.house.browser(HOST).get(&link);
        assert_eq!(
            nobody.heading(),
            "Du er invitert til å handle for Sandvik blandakor"
        );
        assert_eq!(
            stage.house.browser(HOST).send_form(&link, &[]).status(),
            401
        );
        let samir = stage.town.person("", "another@post.example");
        let browser = stage.browser(&samir);
        let page = browser.post(&link, &[]);
        assert!(
            page.text()
                .contains("Velkommen. Nå kan du handle for foreningen.")
        );
        assert_eq!(page.heading(), "Hei, Samir. Ingenting haster.");
        let told: Vec<String> = stage
            .letters()
            .into_iter()
            .filter(|letter| letter.purpose == "officers.access_given")
            .map(|letter| letter.to)
            .collect();
        assert_eq!(
            told,
            ["kari.nordmann@post.example", "per.hansen@post.example"]
        );

        let other = stage.person("Ola Fremmed");
        let again = stage.browser(&other).send_form(&link, &[]);
        assert_eq!(again.status(), 410);
        let used = stage.browser(&other).get(&link);
        assert_eq!(used.status, 410);
        assert_eq!(
            used.heading(),
            "Invitasjonen til Sandvik blandakor er brukt"
        );
        let page = stage.browser(&chair).get(&list);
        assert!(
            page.text().contains("Gitt av Kari Nordmann 12. mars 2026"),
            "{}",
            page.text()
        );
        assert!(page.text().contains("Til 30. juni 2026"));
    });
}

#[test]
fn a_link_dies_with_its_time_with_the_next_one_and_when_it_is_taken_back() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        let list = format!("/nb/min-forening/{}/tilganger", stage.id(CHOIR));
        stage.browser(&chair).post(&format!("{list}/ny"), &DELEGATE);
        let first = stage.letter("officers.invitation").path();
        stage.wait_days(15);
        let nobody = stage.house.browser(HOST);
        assert_eq!(nobody.get(&first).status, 410);
        let browser = stage.browser(&chair);
        let page = browser.get(&list);
        assert!(
            page.text().contains("Lenken gjelder ikke lenger."),
            "{}",
            page.text()
        );
        let forms = page.forms();
        let path = |end: &str| {
            let found = forms.iter().find(|(_, path)| path.ends_with(end));
            found.expect("a form").1.clone()
        };
        browser.post(&path("/send"), &[]);
        let second = stage.letter("officers.invitation").path();
        assert_ne!(first, second);
        assert_eq!(nobody.get(&first).status, 404);
        assert_eq!(nobody.get(&second).status, 200);
        browser.post(&path("/avslutt"), &[]);
        assert_eq!(nobody.get(&second).status, 410);
        let page = browser.get(&list);
        assert!(!page.text().contains("Samir"), "{}", page.text());
    });
}

#[test]
fn what_cannot_be_given_is_said_at_the_field() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        let form = format!("/nb/min-forening/{}/tilganger/ny", stage.id(CHOIR));
        let browser = stage.browser(&chair);
        let empty = browser.get(&form);
        assert_eq!(
            empty.attributes("#until-year", "value"),
            ["2027"],
            "a year is proposed"
        );
        for (field, value, faulty) in [
            ("name", "", "name"),
            ("email", "samir", "email"),
            ("kind", "administrator", "kind"),
            ("scope", "everything", "scope"),
            ("until-day", "", "until"),
            ("until-year", "2025", "until"),
            ("until-year", "2036", "until"),
        ] {
            let page = browser.post(&form, &with(field, value));
            assert_eq!(page.status, 422, "{field}={value}");
            let links = page.attributes(".ds-error-summary a", "href");
            assert_eq!(links, [format!("#{faulty}")], "{field}={value}");
        }
        assert!(stage.letters().is_empty());
    });
}

#[test]
fn nobody_gives_more_than_she_has() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (half, id) = (stage.person("Tuva Lien"), stage.id(CHOIR));
        stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        let town = &stage.town;
        let new = roles::NewRole {
            person: half.clone(),
            kind: RoleKind::Delegate,
            of: ::access::Of::Association(id.clone()),
            scopes: vec![Scope::Officers, Scope::Booking],
            capabilities: Vec::new(),
            source: ::access::Source::Officer,
            given_by: None,
            until: None,
        };
        let given = town
            .db
            .write_now(|conn| roles::give(conn, &*town.clock, &*town.ids, &new));
        given.expect("a role");
        let browser = stage.browser(&half);
        let form = format!("/nb/min-forening/{id}/tilganger/ny");
        for (field, value) in [("scope", "account"), ("kind", "chair")] {
            let mut wanted = with(field, value);
            if field == "kind" {
                wanted.retain(|(name, _)| *name != "scope");
            }
            let page = browser.post(&form, &wanted);
            assert_eq!(page.status, 422, "{value}: {}", page.text());
            assert!(
                page.text()
                    .contains("Du kan bare gi bort det du selv har tilgang til")
            );
        }
        assert!(stage.letters().is_empty());
    });
}

#[test]
fn access_is_changed_and_ended_by_another_officer_and_never_from_an_old_page() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        let treasurer = stage.officer("Per Hansen", CHOIR, RoleKind::Treasurer);
        let list = format!("/nb/min-forening/{}/tilganger", stage.id(CHOIR));
        let browser = stage.browser(&chair);
        let one = browser.get(&list).link("Endre: Per Hansen, Kasserer");
        let form = browser.get(&one);
        let version = form.attributes("input[name=version]", "value").concat();
        let change = [
            ("version", version.as_str()),
            ("scope", "grants"),
            ("scope", "officers"),
            ("until-day", "31"),
            ("until-month", "12"),
            ("until-year", "2026"),
        ];
        let page = browser.post(&one, &change);
        assert!(
            page.text().contains("Tilgangen er endret."),
            "{}",
            page.text()
        );
        assert!(page.text().contains("Søke tilskudd og gi andre tilgang"));
        assert_eq!(
            stage.letter("officers.access_changed").to,
            "per.hansen@post.example"
        );
        assert_eq!(browser.post(&one, &change).status, 409, "the page is old");

        let page = browser.post(&format!("{one}/avslutt"), &[]);
        assert!(page.text().contains("Tilgangen er avsluttet."));
        assert_eq!(
            stage.letter("officers.access_ended").to,
            "per.hansen@post.example"
        );
        assert_eq!(stage.browser(&treasurer).get(&list).status, 404);
        assert_eq!(browser.post(&format!("{one}/avslutt"), &[]).status, 404);
    });
}

#[test]
fn power_is_not_changed_without_fresh_proof() {
    on_each_engine(|fresh| {
        use kernel::Clock as _;
        let stage = Stage::set(fresh);
        let chair = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        let browser = stage.browser(&chair);
        let later = stage.town.clock.now().plus_seconds(11 * 60);
        stage.town.clock.set(later);
        let own = format!("/nb/min-forening/{}", stage.id(CHOIR));
        for after in ["/tilganger/ny", "/arsmote"] {
            let path = format!("{own}{after}");
            let answer = browser.send("GET", &path, &[], "");
            let to = answer.headers()["location"].to_str().expect("letters");
            assert!(to.starts_with("/nb/logg-inn/igjen?til="), "{to}");
            assert_eq!(browser.send_form(&path, &DELEGATE).status(), 401, "{path}");
        }
        assert!(stage.letters().is_empty());
        assert_eq!(
            browser.get(&format!("{own}/tilganger")).status,
            200,
            "looking is no change"
        );
    });
}

#[test]
fn the_last_one_is_told_may_go_and_the_municipality_learns_of_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        let second = stage.officer("Per Hansen", CHOIR, RoleKind::Manager);
        let own = format!("/nb/min-forening/{}/min-tilgang", stage.id(CHOIR));
        let leave = |person| {
            let browser = stage.browser(person);
            let page = browser.get(&own);
            let warned = page
                .text()
                .contains("Du er den siste som kan gi andre tilgang");
            let forms = page.forms();
            let form = forms
                .iter()
                .find(|(_, path)| path.contains("/min-tilgang/"));
            let left = browser.post(&form.expect("a form").1, &[]);
            assert!(
                left.text().contains("Takk for innsatsen."),
                "{}",
                left.text()
            );
            warned
        };
        assert!(!leave(&second));
        assert_eq!(
            stage.letter("officers.stepped_down").to,
            "kari.nordmann@post.example"
        );
        assert_eq!(stage.tasks(), ["officers.second"]);
        assert!(leave(&chair));
        assert_eq!(stage.tasks(), ["officers.nobody"]);
        let letter = stage.letter("officers.nobody_left");
        assert_eq!(letter.to, "post@blandakoret.example");
        assert!(letter.path().ends_with("/ta-ansvar"), "{}", letter.path());
    });
}
