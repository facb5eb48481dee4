//! Signing in with a provider, through the pages: the way there and back, once and in one browser;
//! proof by the same person; being told that somebody left; roles that follow from groups.
//!
//! The provider is the one that the client itself is tried against.

#[allow(dead_code, reason = "made for more than is tried here")]
#[path = "../../../../platform/identity/tests/oidc/fake.rs"]
mod fake;
#[allow(dead_code, reason = "made for more than is tried here")]
#[path = "../../../../platform/identity/tests/oidc/keys.rs"]
mod keys;
#[allow(dead_code, reason = "made for more than is tried here")]
#[path = "../../../../platform/identity/tests/oidc/server.rs"]
mod server;

use std::sync::Arc;

use ::people::actions::{StaffGroup, StaffGroups};
use access::{PersonId, RoleKind};
use fake::Fake;
use identity::{
    oidc::{Answer, Provider, ProviderSettings},
    people, roles,
};
use kernel::Translated;
use testkit::{Browser, Fresh, Page, TestHouse, TestTown, on_each_engine};
use web::{Capability, Outside};

const HOST: &str = "fjordvik.example";

fn capabilities() -> Vec<Capability> {
    vec![associations::capability(), ::people::capability()]
}

struct Stage {
    fake: Fake,
    town: TestTown,
    house: TestHouse,
}

impl Stage {
    fn set(fresh: &Fresh, settings: impl FnOnce(ProviderSettings) -> ProviderSettings) -> Self {
        let fake = Fake::start();
        let settings = settings(ProviderSettings {
            name: Translated {
                nb: "ID-porten".into(),
                ..Translated::default()
            },
            ..fake.settings()
        });
        let provider = Provider::new(settings).expect("settings");
        let town = TestTown::fjordvik(fresh, &capabilities()).reaching(Outside {
            providers: vec![Arc::new(provider)],
            email_codes: false,
            ..Outside::nothing()
        });
        town.clock.set(fake::noon());
        let house = TestHouse::of(&town, capabilities);
        Self { fake, town, house }
    }

    fn browser(&self) -> Browser<'_> {
        self.house.browser(HOST)
    }

    /// Goes to the provider; gives back the address she is sent to.
    #[expect(clippy::unused_self, reason = "it reads as what a person does")]
    fn go(&self, browser: &Browser<'_>, path: &str) -> String {
        let answer = browser.send("GET", path, &[], "");
        assert_eq!(answer.status(), 303);
        let there = answer.headers()["location"].to_str().expect("letters");
        there.to_owned()
    }

    /// There and back.
    fn come(&self, browser: &Browser<'_>, path: &str) -> Page {
        let there = self.go(browser, path);
        browser.get(&back(&self.fake.come_back(&there)))
    }

    /// Lets the provider say who she is from now on.
    fn is(&self, sub: &'static str, name: &'static str) {
        self.fake.book().claims = Box::new(move |claims| {
            claims["sub"] = sub.into();
            claims["name"] = name.into();
        });
    }

    fn person(&self, sub: &str) -> Option<PersonId> {
        let issuer = self.fake.issuer();
        let found = self
            .town
            .db
            .read_now(|conn| people::known_by(conn, issuer, sub));
        found.expect("read").map(|person| person.id)
    }
}

fn back(answer: &Answer) -> String {
    let coded = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    format!(
        "/logg-inn/svar?state={}&code={}&iss={}",
        coded(&answer.state),
        coded(answer.code.as_deref().unwrap_or_default()),
        coded(answer.iss.as_deref().unwrap_or_default()),
    )
}

#[test]
fn she_goes_there_and_comes_back_signed_in_where_she_was_going() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh, |settings| settings);
        stage.is("kari", "Kari Nordmann");
        let browser = stage.browser();
        let page = browser.get("/nn/logg-inn?til=/nn/foreninger");
        assert!(page.texts("main form").is_empty(), "no codes here");
        let there = page.attributes("main a.ds-button", "href").concat();
        let page = stage.come(&browser, &there);
        assert_eq!(page.path, "/nn/foreninger");
        assert!(page.text().contains("Kari Nordmann"));
        // The same person again is the same; another subject is another, whatever she is called.
        let known = stage.person("kari");
        stage.come(&stage.browser(), "/nb/logg-inn/fake");
        assert_eq!(stage.person("kari"), known);
        stage.is("another", "Kari Nordmann");
        stage.come(&stage.browser(), "/nb/logg-inn/fake");
        assert_ne!(stage.person("another"), known);
    });
}

#[test]
fn an_answer_counts_once_and_only_in_the_browser_that_began() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh, |settings| settings);
        stage.is("kari", "Kari Nordmann");
        let browser = stage.browser();
        let answer = stage
            .fake
            .come_back(&stage.go(&browser, "/nb/logg-inn/fake"));
        // Somebody is sent another's answer, so as to be signed in as him without noticing.
        let other = stage.browser();
        let page = other.get(&back(&answer));
        assert_eq!(page.heading(), "Innloggingen kom ikke helt fram");
        assert_eq!(other.cookie("samspill"), None);
        assert_eq!(stage.person("kari"), None);
        // It stays good for the browser that began, once.
        assert_eq!(browser.get(&back(&answer)).heading(), "Kari Nordmann");
        let replayed = stage.browser();
        replayed.keep("samspill-sign-in", &"a".repeat(64));
        assert_eq!(
            replayed.get(&back(&answer)).heading(),
            "Innloggingen kom ikke helt fram"
        );
        assert_eq!(browser.get("/logg-inn/svar").status, 200);
    });
}

#[test]
fn when_the_provider_is_away_a_plain_page_says_what_to_do() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh, |settings| settings);
        let away = |_: &str| server::Said::Text(503, String::new());
        stage
            .fake
            .book()
            .instead
            .insert("/.well-known/openid-configuration", away);
        let page = stage.browser().get("/nn/logg-inn/fake");
        assert_eq!(page.path, "/nn/logg-inn/avbrutt?hvorfor=provider");
        assert!(page.text().contains("svarar ikkje akkurat no"));
        assert_eq!(stage.browser().get("/nb/logg-inn/ingen").status, 404);
        let code = [("email", "kari@example.no")];
        assert_eq!(stage.browser().post("/nb/logg-inn", &code).status, 404);
    });
}

#[test]
fn only_the_same_person_proves_who_she_is() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh, |settings| settings);
        stage.is("kari", "Kari Nordmann");
        let browser = stage.browser();
        stage.come(&browser, "/nb/logg-inn/fake");
        let token = browser.cookie("samspill");
        let later = kernel::Clock::now(&*stage.town.clock).plus_seconds(11 * 60);
        stage.town.clock.set(later);
        stage.fake.clock.set(later);
        let page = browser.get("/nb/logg-inn/igjen?til=/nb/min-side/meg");
        let there = page.attributes("main a.ds-button", "href").concat();
        let sent = stage.go(&browser, &there);
        let pushed: Vec<_> = stage.fake.book().pushed.values().cloned().collect();
        assert!(
            pushed
                .iter()
                .any(|asked| asked.get("prompt").map(String::as_str) == Some("login"))
        );
        stage.is("per", "Per Angriper");
        let page = browser.get(&back(&stage.fake.come_back(&sent)));
        assert!(
            page.text()
                .contains("Det var en annen person som bekreftet")
        );
        assert_eq!(browser.cookie("samspill"), token, "she stays who she was");
        assert_eq!(stage.person("per"), None);

        stage.is("kari", "Kari Nordmann");
        let page = stage.come(&browser, &there);
        assert_eq!(page.path, "/nb/min-side/meg");
        assert_ne!(browser.cookie("samspill"), token);
    });
}

#[test]
fn a_sign_out_elsewhere_ends_the_session_without_a_cookie() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh, |settings| settings);
        stage.is("kari", "Kari Nordmann");
        let browser = stage.browser();
        stage.come(&browser, "/nb/logg-inn/fake");
        let issuer: String =
            form_urlencoded::byte_serialize(stage.fake.issuer().as_bytes()).collect();
        let call = |iss: &str, sid: &str| {
            let path = format!("/logg-inn/utlogget?iss={iss}&sid={sid}");
            stage
                .browser()
                .send("GET", &path, &[], "")
                .status()
                .as_u16()
        };
        assert_eq!(call("https%3A%2F%2Fannen.example", "session-1"), 404);
        assert_eq!(call(&issuer, "session-2"), 200);
        assert_eq!(browser.get("/nb/min-side").heading(), "Kari Nordmann");
        assert_eq!(call(&issuer, "session-1"), 200);
        assert_eq!(browser.get("/nb/min-side").heading(), "Logg inn");
        assert_eq!(
            stage
                .browser()
                .send("GET", "/logg-inn/utlogget", &[], "")
                .status(),
            400
        );
    });
}

#[test]
fn signing_out_leads_to_the_provider_and_only_that_page_may_send_a_form_there() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh, |settings| settings);
        stage.is("kari", "Kari Nordmann");
        let browser = stage.browser();
        stage.come(&browser, "/nb/logg-inn/fake");
        let answer = browser.send_form("/nb/logg-ut", &[]);
        let body = String::from_utf8(answer.body().clone()).expect("a page");
        let policy = answer.headers()["content-security-policy"].to_str();
        let issuer = stage.fake.issuer();
        assert!(
            body.contains(&format!("action=\"{issuer}/logout\"")),
            "{body}"
        );
        assert!(
            policy
                .expect("letters")
                .contains(&format!("form-action 'self' {issuer};"))
        );
        assert_eq!(browser.get("/nb/min-side").heading(), "Logg inn");
        let page = browser.get("/nb/logg-ut");
        let policy = page.headers["content-security-policy"].to_str();
        assert!(!policy.expect("letters").contains(issuer));
    });
}

#[test]
fn who_is_in_the_group_has_the_role_until_she_is_not() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh, |settings| ProviderSettings {
            groups_claim: Some("roles".into()),
            ..settings
        });
        let groups = StaffGroups {
            groups: vec![StaffGroup {
                provider: "fake".into(),
                group: "samspill-saksbehandler".into(),
                kind: "case_officer".into(),
                unit: String::new(),
            }],
        };
        let clock = &*stage.town.clock;
        stage
            .town
            .db
            .write_now(|conn| db::settings::put(conn, clock, 0, &groups, None))
            .expect("settings");
        let with = |claimed: &'static [&'static str]| {
            stage.fake.book().claims = Box::new(move |claims| {
                claims["name"] = "Marit Lunde".into();
                claims["roles"] = claimed.into();
            });
            stage.come(&stage.browser(), "/nb/logg-inn/fake");
            let id = stage.person("person-1").expect("somebody");
            let held = stage
                .town
                .db
                .read_now(|conn| roles::of_person(conn, clock, &id));
            let held = held.expect("read").into_iter();
            held.map(|role| role.kind).collect::<Vec<_>>()
        };
        assert_eq!(with(&["another"]), []);
        assert_eq!(with(&["samspill-saksbehandler"]), [RoleKind::CaseOfficer]);
        assert_eq!(with(&["samspill-saksbehandler"]), [RoleKind::CaseOfficer]);
        assert_eq!(with(&[]), []);
    });
}

#[test]
fn an_identity_number_is_kept_as_a_keyed_hash_alone() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh, |settings| ProviderSettings {
            number_claim: Some("pid".into()),
            test_numbers: true,
            ..settings
        });
        stage.fake.book().claims = Box::new(|claims| {
            claims["name"] = "Kari Nordmann".into();
            claims["pid"] = fake::NUMBER.into();
        });
        stage.come(&stage.browser(), "/nb/logg-inn/fake");
        let id = stage.person("person-1").expect("somebody");
        let macs = stage
            .town
            .db
            .read_now(|conn| people::number_macs(conn, &id))
            .expect("read");
        assert_eq!(macs.len(), 1);
        assert!(macs[0].len() == 64 && !macs[0].contains(fake::NUMBER));
    });
}
