//! A provider that is away, talks nonsense about itself, or leads elsewhere; settings that do not fit.

use identity::oidc::{
    Blame, Levels, Provider, ProviderSettings, Refusal, SettingsRefusal, Subject,
};
use serde_json::{Value, json};

use crate::{
    fake::{Fake, wish},
    server::Said,
};

const METADATA: &str = "/.well-known/openid-configuration";

fn begun(fake: &Fake) -> Refusal {
    let provider = fake.provider();
    let refused = provider.begin(&*fake.clock, &wish());
    refused.expect_err("refused")
}

fn told(twist: impl Fn(&mut Value) + Send + 'static) -> Refusal {
    let fake = Fake::start();
    fake.book().metadata = Box::new(twist);
    begun(&fake)
}

#[test]
fn metadata_are_the_issuers_own_and_lead_to_its_hosts() {
    let refused = told(|told| told["issuer"] = json!("https://evil.example"));
    assert_eq!(refused, Refusal::MetadataForeign);
    for endpoint in [
        "authorization_endpoint",
        "token_endpoint",
        "jwks_uri",
        "pushed_authorization_request_endpoint",
        "end_session_endpoint",
    ] {
        let refused = told(move |told| told[endpoint] = json!("https://evil.example/x"));
        assert_eq!(refused, Refusal::LeadsElsewhere("evil.example".to_owned()));
        // The right host, by a way on which secrets do not travel.
        let refused = told(move |told| told[endpoint] = json!("ftp://127.0.0.1/x"));
        assert_eq!(refused, Refusal::LeadsElsewhere("127.0.0.1".to_owned()));
        let refused = told(move |told| told[endpoint] = json!("https://evil127.0.0.1/x"));
        assert!(matches!(refused, Refusal::LeadsElsewhere(_)), "{refused:?}");
    }
    let refused = told(|told| told["code_challenge_methods_supported"] = json!(["plain"]));
    assert_eq!(refused, Refusal::MetadataLack("PKCE with S256"));
    assert_eq!(refused.blame(), Blame::Provider);
}

#[test]
fn a_host_the_settings_name_is_no_strange_one() {
    let fake = Fake::start();
    fake.book().metadata = Box::new(|told| {
        told["authorization_endpoint"] = json!("https://login.fjordvik.example/authorize");
    });
    let settings = ProviderSettings {
        hosts: vec!["login.fjordvik.example".to_owned()],
        ..fake.settings()
    };
    let provider = Provider::new(settings).expect("settings");
    let start = provider.begin(&*fake.clock, &wish()).expect("begun");
    let there = "https://login.fjordvik.example/authorize?";
    assert!(start.address.starts_with(there), "{}", start.address);
}

#[test]
fn nonsense_is_told_from_absence() {
    let unreadable = |what| Refusal::Unreadable { what };
    let instead = |path, said| {
        let fake = Fake::start();
        fake.book().instead.insert(path, said);
        begun(&fake)
    };
    let nonsense: fn(&str) -> Said = |_| Said::Text(200, "<html>".to_owned());
    assert_eq!(instead(METADATA, nonsense), unreadable("the metadata"));
    let endless: fn(&str) -> Said = |_| Said::Text(200, " ".repeat(1 << 20));
    assert!(matches!(
        instead(METADATA, endless),
        Refusal::Unreachable { .. }
    ));
    // A redirect is not followed, not even to good metadata.
    let fake = Fake::start();
    fake.book().serve_under("/moved");
    let moved: fn(&str) -> Said = |own| Said::Redirect(format!("{own}/moved{METADATA}"));
    fake.book().instead.insert(METADATA, moved);
    assert_eq!(begun(&fake), unreadable("the metadata"));
    let pushed = unreadable("the answer to a pushed request");
    assert_eq!(instead("/par", nonsense), pushed);
    let no: fn(&str) -> Said = |_| Said::Json(400, json!({"error": "invalid_request"}));
    assert_eq!(
        instead("/par", no),
        Refusal::PushRefused("invalid_request".to_owned())
    );

    let fake = Fake::start();
    let gone = fake.settings();
    let clock = std::sync::Arc::clone(&fake.clock);
    drop(fake);
    let provider = Provider::new(gone).expect("settings");
    let refused = provider.begin(&*clock, &wish()).expect_err("nobody there");
    assert!(
        matches!(refused, Refusal::Unreachable { .. }),
        "{refused:?}"
    );
}

#[test]
fn nonsense_in_exchange_for_a_code_proves_nothing() {
    for (path, refusal) in [
        (
            "/token",
            Refusal::Unreadable {
                what: "the answer with the ID token",
            },
        ),
        ("/jwks", Refusal::Unreadable { what: "the keys" }),
    ] {
        let fake = Fake::start();
        let provider = fake.provider();
        let start = provider.begin(&*fake.clock, &wish()).expect("begun");
        let answer = fake.sign_in(&start);
        let nonsense: fn(&str) -> Said = |_| Said::Text(200, "{}".to_owned());
        fake.book().instead.insert(path, nonsense);
        let refused = provider.finish(&*fake.clock, &start.attempt, &answer);
        assert_eq!(refused.expect_err("nonsense"), refusal);
    }
}

#[test]
fn metadata_are_kept_for_a_day() {
    let fake = Fake::start();
    let provider = fake.provider();
    let readings = || {
        let book = fake.book();
        book.asked.iter().filter(|path| *path == METADATA).count()
    };
    for (seconds, expected) in [(0, 1), (86_399, 1), (86_400, 2)] {
        fake.clock.set(crate::fake::noon().plus_seconds(seconds));
        provider.begin(&*fake.clock, &wish()).expect("begun");
        assert_eq!(readings(), expected, "after {seconds} s");
    }
}

#[test]
fn settings_that_cannot_be_meant_are_refused() {
    let fake = Fake::start();
    let refused = |change: fn(&mut ProviderSettings)| {
        let mut settings = fake.settings();
        change(&mut settings);
        Provider::new(settings).expect_err("refused")
    };
    for issuer in [
        "http://idporten.no",
        "https://idporten.no/?x",
        "idporten.no",
    ] {
        let mut settings = fake.settings();
        settings.issuer = issuer.to_owned();
        let refused = Provider::new(settings).expect_err(issuer);
        assert_eq!(refused, SettingsRefusal::Issuer(issuer.to_owned()));
    }
    let levels = refused(|settings| settings.levels = Levels::default());
    assert_eq!(levels, SettingsRefusal::Levels);
    let shared = refused(|settings| {
        settings.subject = Subject::TenantAndObject;
        settings.issuer = "https://login.microsoftonline.com/common/v2.0".to_owned();
    });
    assert!(matches!(shared, SettingsRefusal::SharedIssuer(_)));
    let key = refused(|settings| {
        settings.authentication = identity::oidc::ClientAuthentication::PrivateKeyJwt {
            kid: "x".to_owned(),
            pem: identity::oidc::Secret::new("no key"),
        };
    });
    assert_eq!(key, SettingsRefusal::Key);
}

#[test]
fn settings_are_read_from_a_file() {
    let read: ProviderSettings = serde_json::from_value(json!({
        "key": "id-porten",
        "name": {"nb": "ID-porten"},
        "issuer": "https://test.idporten.no",
        "client_id": "abc",
        "authentication": {"method": "secret_basic", "secret": "s"},
        "levels": {"substantial": ["idporten-loa-substantial"], "high": ["idporten-loa-high"]},
        "number_claim": "pid",
        "test_numbers": true,
    }))
    .expect("settings");
    assert_eq!(Provider::new(read).expect("fits").key(), "id-porten");
    let misspelt = json!({"key": "x", "isuer": "https://x.example"});
    assert!(serde_json::from_value::<ProviderSettings>(misspelt).is_err());
}
