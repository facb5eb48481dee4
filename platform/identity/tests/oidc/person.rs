//! What is read about a person: numbers that are dropped, subjects that last, authority that is
//! granted.

use identity::oidc::{Levels, Proven, Provider, ProviderSettings, Refusal, Strength, Subject};
use serde_json::{Value, json};

use crate::fake::{Fake, NUMBER, wish};

fn sign_in(
    change: impl FnOnce(&mut ProviderSettings),
    twist: impl Fn(&mut Value) + Send + 'static,
) -> Result<Proven, Refusal> {
    let fake = Fake::start();
    let mut settings = fake.settings();
    change(&mut settings);
    fake.book().claims = Box::new(twist);
    let provider = Provider::new(settings).expect("settings");
    let start = provider.begin(&*fake.clock, &wish()).expect("begun");
    let answer = fake.sign_in(&start);
    provider.finish(&*fake.clock, &start.attempt, &answer)
}

fn by_number(test: bool, pid: Value) -> Result<Proven, Refusal> {
    sign_in(
        |settings| {
            settings.number_claim = Some("pid".to_owned());
            settings.test_numbers = test;
        },
        move |claims| claims["pid"] = pid.clone(),
    )
}

#[test]
fn an_identity_number_is_there_to_be_compared_and_in_nothing_that_is_kept() {
    let proven = by_number(true, json!(NUMBER)).expect("in test");
    let shown = format!("{proven:?}");
    assert!(!shown.contains(NUMBER), "{shown}");
    assert!(proven.sign_out_hint.is_none(), "the token holds the number");
    let number = proven.national_number.expect("named in the settings");
    assert_eq!(number.mac(<[u8]>::to_vec), NUMBER.as_bytes());
}

#[test]
fn a_number_that_is_absent_made_up_or_wrong_is_refused() {
    let refused = |test, pid| by_number(test, pid).expect_err("refused");
    assert_eq!(refused(true, Value::Null), Refusal::NumberAbsent);
    assert_eq!(
        refused(true, json!(1_810_098_860_i64)),
        Refusal::NumberAbsent
    );
    assert_eq!(refused(false, json!(NUMBER)), Refusal::NumberSynthetic);
    assert_eq!(refused(true, json!("01810098861")), Refusal::NumberInvalid);
    let told = refused(true, json!("01810098861")).to_string();
    assert!(!told.contains(|c: char| c.is_ascii_digit()), "{told}");
}

#[test]
fn without_a_claim_named_no_number_is_read() {
    let proven = sign_in(|_| (), |claims| claims["pid"] = json!(NUMBER)).expect("signed in");
    assert!(proven.national_number.is_none());
}

#[test]
fn a_token_with_a_number_nobody_asked_for_is_not_kept_either() {
    let proven = sign_in(|_| (), |claims| claims["pid"] = json!(NUMBER)).expect("signed in");
    assert!(proven.sign_out_hint.is_none());
}

#[test]
fn a_person_of_entra_id_is_tenant_and_object() {
    let tenant = "8f6f1b1c-0000-4000-8000-00000000f1d0";
    let entra = |tid: Value, oid: Value| {
        let fake = Fake::start();
        let issuer = format!("{}/{tenant}/v2.0", fake.issuer());
        let settings = ProviderSettings {
            issuer: issuer.clone(),
            subject: Subject::TenantAndObject,
            groups_claim: Some("roles".to_owned()),
            levels: Levels {
                assumed: Some(Strength::Substantial),
                ..Levels::default()
            },
            ..fake.settings()
        };
        let known = issuer.clone();
        fake.book().metadata = Box::new(move |told| told["issuer"] = json!(known));
        fake.book().claims = Box::new(move |claims| {
            claims["iss"] = json!(issuer);
            claims["acr"] = Value::Null;
            claims["tid"] = tid.clone();
            claims["oid"] = oid.clone();
            claims["roles"] = json!(["culture-office", "sports-office"]);
            claims["email"] = json!("kari.nes@fjordvik.example");
        });
        fake.book().serve_under(&format!("/{tenant}/v2.0"));
        let provider = Provider::new(settings).expect("settings");
        let start = provider.begin(&*fake.clock, &wish()).expect("begun");
        let mut answer = fake.sign_in(&start);
        answer.iss = Some(provider.issuer().to_owned());
        provider.finish(&*fake.clock, &start.attempt, &answer)
    };
    let proven = entra(json!(tenant), json!("kari")).expect("signed in");
    assert_eq!(proven.subject, format!("{tenant}/kari"));
    assert_eq!(proven.strength, Strength::Substantial);
    assert_eq!(proven.groups, ["culture-office", "sports-office"]);
    assert!(!proven.email_verified, "nobody said so");
    let other = entra(json!("another-tenant"), json!("kari"));
    assert_eq!(other.expect_err("a guest"), Refusal::IssuerDiffers);
    let nobody = entra(json!(tenant), Value::Null);
    assert_eq!(nobody.expect_err("nobody"), Refusal::SubjectAbsent("oid"));
}

#[test]
fn a_subject_is_there_and_of_a_length_that_can_be_kept() {
    for subject in [Value::Null, json!(""), json!("x".repeat(256))] {
        let refused = sign_in(|_| (), move |claims| claims["sub"] = subject.clone());
        let refused = refused.expect_err("refused");
        assert_eq!(refused, Refusal::SubjectAbsent("sub"));
    }
}

#[test]
fn authority_is_what_the_token_grants_for_what_the_settings_ask() {
    const TYPE: &str = "ansattporten:altinn:resource";
    let party = |id: &str| json!({"orgno": {"authority": "iso6523-actorid-upis", "ID": id}});
    let detail = |resource: &str, parties: Value| json!([{"type": TYPE, "resource": resource, "authorized_parties": parties}]);
    let represents = |granted: Value| {
        let proven = sign_in(
            |settings| {
                settings.authorization_details =
                    Some(json!([{"type": TYPE, "resource": "urn:altinn:resource:forening"}]));
            },
            move |claims| claims["authorization_details"] = granted.clone(),
        );
        proven.expect("signed in all the same").represents
    };
    let ours = "urn:altinn:resource:forening";
    let number = "974760673";
    let chosen = represents(detail(ours, json!([party("0192:974760673")])));
    assert_eq!(chosen.expect("granted").as_str(), number);
    for without in [
        Value::Null,
        json!("nonsense"),
        detail(ours, json!([])),
        detail(ours, json!([party("974760673")])),
        detail(ours, json!([party("0192:974760674")])),
        // Somebody asked, in our name, about a resource of her own.
        detail(
            "urn:altinn:resource:other",
            json!([party("0192:974760673")]),
        ),
        // Two at once is no choice.
        detail(
            ours,
            json!([party("0192:974760673"), party("0192:940155223")]),
        ),
    ] {
        assert_eq!(represents(without.clone()), None, "{without}");
    }
}
