//! The way there and back when all is well.

use identity::oidc::{
    Attempt, ClientAuthentication, Levels, Provider, ProviderSettings, Refusal, Secret, Strength,
    Wish,
};
use kernel::Language;

use crate::{
    fake::{BACK, CLIENT, Fake, SECRET, wish},
    server::read_form,
};

#[test]
fn a_person_signs_in_and_only_a_reference_stands_in_the_address() {
    let fake = Fake::start();
    let provider = fake.provider();
    let start = provider.begin(&*fake.clock, &wish()).expect("begun");
    let (endpoint, query) = start.address.split_once('?').expect("a query");
    assert_eq!(endpoint, format!("{}/authorize", fake.issuer()));
    let asked = read_form(query.as_bytes());
    assert_eq!(asked.len(), 2, "{asked:?}");
    assert_eq!(asked["client_id"], CLIENT);
    let pushed = fake.book().pushed[&asked["request_uri"]].clone();
    assert_eq!(pushed["scope"], "openid profile");
    assert_eq!(pushed["acr_values"], "loa-substantial");
    assert_eq!(pushed["ui_locales"], "nn");
    assert_eq!(pushed["redirect_uri"], BACK);
    assert_eq!(pushed["state"], start.attempt.state());
    assert!(!pushed.contains_key("prompt"));

    let answer = fake.sign_in(&start);
    // The attempt is kept as JSON meanwhile.
    let kept = serde_json::to_string(&start.attempt).expect("JSON");
    let attempt: Attempt = serde_json::from_str(&kept).expect("the same");
    let proven = provider
        .finish(&*fake.clock, &attempt, &answer)
        .expect("signed in");
    assert_eq!(proven.issuer, fake.issuer());
    assert_eq!(proven.subject, "person-1");
    assert_eq!(proven.strength, Strength::Substantial);
    assert_eq!(proven.sid.as_deref(), Some("session-1"));
    assert!(proven.sign_out_hint.is_some());
    assert!(proven.represents.is_none() && proven.national_number.is_none());
}

#[test]
fn without_par_the_same_words_stand_in_the_address() {
    let fake = Fake::start();
    fake.book().metadata = Box::new(|told| {
        told.as_object_mut()
            .expect("an object")
            .remove("pushed_authorization_request_endpoint");
    });
    let settings = || ProviderSettings {
        always_par: false,
        ..fake.settings()
    };
    let provider = Provider::new(settings()).expect("settings");
    let start = provider.begin(&*fake.clock, &wish()).expect("begun");
    let answer = fake.sign_in(&start);
    let proven = provider.finish(&*fake.clock, &start.attempt, &answer);
    assert!(proven.is_ok(), "{proven:?}");

    let refused = fake.provider().begin(&*fake.clock, &wish());
    assert_eq!(
        refused.expect_err("the settings demand PAR"),
        Refusal::MetadataLack("an address to push requests to")
    );
}

#[test]
fn we_prove_ourselves_by_secret_in_header_or_form_and_by_key() {
    let fake = Fake::start();
    let by_post = ProviderSettings {
        authentication: ClientAuthentication::SecretPost {
            secret: Secret::new(SECRET),
        },
        ..fake.settings()
    };
    let wrong = ProviderSettings {
        authentication: ClientAuthentication::SecretPost {
            secret: Secret::new("a guess"),
        },
        ..fake.settings()
    };
    let refused = Provider::new(wrong).expect("settings");
    let refused = refused.begin(&*fake.clock, &wish()).expect_err("unknown");
    assert_eq!(refused, Refusal::ClientRefused("invalid_client".into()));
    for settings in [Some(fake.settings()), Some(by_post), None] {
        // From the last on, the provider takes a key and nothing else.
        let settings = settings.unwrap_or_else(|| fake.with_own_key());
        let provider = Provider::new(settings).expect("settings");
        let start = provider.begin(&*fake.clock, &wish()).expect("begun");
        let answer = fake.sign_in(&start);
        let proven = provider.finish(&*fake.clock, &start.attempt, &answer);
        assert!(proven.is_ok(), "{proven:?}");
    }
}

#[test]
fn the_weakest_level_that_is_enough_is_asked_for() {
    let fake = Fake::start();
    let provider = fake.provider();
    for (strength, level) in [
        (Strength::Low, "loa-low"),
        (Strength::Substantial, "loa-substantial"),
        (Strength::High, "loa-high"),
    ] {
        let wish = Wish { strength, ..wish() };
        let start = provider.begin(&*fake.clock, &wish).expect("begun");
        let asked = fake.book().pushed.values().last().cloned();
        assert_eq!(asked.expect("pushed")["acr_values"], level);
        fake.book().pushed.clear();
        drop(start);
    }
    let mut stated = fake.settings();
    stated.levels.high.clear();
    let mut assumed = fake.settings();
    assumed.levels = Levels {
        assumed: Some(Strength::Substantial),
        ..Levels::default()
    };
    for settings in [stated, assumed] {
        let provider = Provider::new(settings).expect("settings");
        assert_eq!(provider.strongest(), Some(Strength::Substantial));
        let wish = Wish {
            strength: Strength::High,
            ..wish()
        };
        let refused = provider.begin(&*fake.clock, &wish).expect_err("no such");
        assert_eq!(refused, Refusal::NotOffered(Strength::High));
    }
}

#[test]
fn nothing_that_is_printed_holds_a_secret() {
    let fake = Fake::start();
    let provider = Provider::new(fake.with_own_key()).expect("settings");
    let start = provider.begin(&*fake.clock, &wish()).expect("begun");
    let answer = fake.sign_in(&start);
    let kept: serde_json::Value = serde_json::to_value(&start.attempt).expect("JSON");
    let proven = provider
        .finish(&*fake.clock, &start.attempt, &answer)
        .expect("signed in");
    let shown = format!(
        "{provider:?} {:?} {answer:?} {proven:?} {:?}",
        start.attempt,
        fake.with_own_key()
    );
    for secret in ["state", "nonce", "verifier"] {
        let secret = kept[secret].as_str().expect("a text");
        assert!(!shown.contains(secret), "{shown}");
    }
    for secret in ["PRIVATE KEY", "person-1", "session-1", "code-"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[test]
fn signing_out_goes_by_form_with_a_token_and_by_link_without() {
    let fake = Fake::start();
    let provider = fake.provider();
    let home = "https://forening.fjordvik.example/nb";
    let out = |hint| {
        provider
            .sign_out(&*fake.clock, hint, home, Language::Nb)
            .expect("asked")
            .expect("there is a way out")
    };
    let with = out(Some("a.b.c"));
    assert_eq!(with.address, format!("{}/logout", fake.issuer()));
    assert!(with.fields.contains(&("id_token_hint", "a.b.c".to_owned())));
    assert_eq!(with.link(), None, "no token in an address");
    let link = out(None).link().expect("nothing to hide");
    let asked = read_form(link.split_once('?').expect("a query").1.as_bytes());
    assert_eq!(asked["client_id"], CLIENT);
    assert_eq!(asked["post_logout_redirect_uri"], home);
}
