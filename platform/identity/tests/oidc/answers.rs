//! Answers that belong to another attempt, another provider, another time.

use identity::oidc::{Answer, Blame, Provider, ProviderSettings, Refusal};

use crate::fake::{Fake, wish};

/// What becomes of an otherwise good answer that is changed on its way.
fn changed(change: impl Fn(&mut Answer)) -> Refusal {
    let fake = Fake::start();
    let provider = fake.provider();
    let start = provider.begin(&*fake.clock, &wish()).expect("begun");
    let mut answer = fake.sign_in(&start);
    change(&mut answer);
    let refused = provider.finish(&*fake.clock, &start.attempt, &answer);
    let spent = fake.book().asked.iter().any(|path| path == "/token");
    assert!(!spent, "no code is spent for such an answer");
    refused.expect_err("refused")
}

#[test]
fn an_answer_to_another_attempt_is_refused() {
    let refused = changed(|answer| answer.state = "another".to_owned());
    assert_eq!(refused, Refusal::StateDiffers);
    assert_eq!(
        changed(|answer| answer.state.clear()),
        Refusal::StateDiffers
    );
    assert_eq!(refused.blame(), Blame::Forged);
}

#[test]
fn an_answer_says_who_answers_and_a_code_of_another_provider_stays_here() {
    let refused = changed(|answer| answer.iss = Some("https://evil.example".to_owned()));
    assert_eq!(refused, Refusal::AnswerIssuerDiffers);
    let refused = changed(|answer| answer.iss = None);
    assert_eq!(refused, Refusal::AnswerIssuerAbsent);
}

#[test]
fn an_error_is_told_as_what_it_is() {
    let with = |error: &'static str| {
        changed(move |answer| {
            answer.code = None;
            answer.error = Some(error.to_owned());
        })
    };
    assert_eq!(with("access_denied"), Refusal::Cancelled);
    assert_eq!(with("access_denied").blame(), Blame::Person);
    assert_eq!(with("invalid_request_uri"), Refusal::RequestExpired);
    assert_eq!(
        with("server_error\nforged line"),
        Refusal::Error("server_errorforgedline".to_owned())
    );
    assert_eq!(changed(|answer| answer.code = None), Refusal::CodeAbsent);
}

#[test]
fn an_attempt_of_one_provider_is_not_finished_by_another() {
    let (fake, other) = (Fake::start(), Fake::start());
    let named = |fake: &Fake, key: &str| {
        let settings = ProviderSettings {
            key: key.to_owned(),
            ..fake.settings()
        };
        Provider::new(settings).expect("settings")
    };
    let start = named(&fake, "id-porten").begin(&*fake.clock, &wish());
    let start = start.expect("begun");
    let answer = fake.sign_in(&start);
    // Another key; the same key, after the settings were given another issuer.
    for wrong in [named(&fake, "ansattporten"), named(&other, "id-porten")] {
        let refused = wrong.finish(&*fake.clock, &start.attempt, &answer);
        assert_eq!(refused.expect_err("mixed up"), Refusal::ProviderDiffers);
    }
    assert!(other.book().asked.is_empty(), "the code went nowhere");
}

#[test]
fn a_code_is_good_once() {
    let fake = Fake::start();
    let provider = fake.provider();
    let start = provider.begin(&*fake.clock, &wish()).expect("begun");
    let answer = fake.sign_in(&start);
    let first = provider.finish(&*fake.clock, &start.attempt, &answer);
    assert!(first.is_ok(), "{first:?}");
    let again = provider.finish(&*fake.clock, &start.attempt, &answer);
    assert_eq!(
        again.expect_err("replayed"),
        Refusal::CodeRefused("invalid_grant".to_owned())
    );
}

#[test]
fn a_code_stolen_into_another_attempt_lacks_its_verifier() {
    let fake = Fake::start();
    let provider = fake.provider();
    let hers = provider.begin(&*fake.clock, &wish()).expect("begun");
    let stolen = fake.sign_in(&hers);
    let mine = provider.begin(&*fake.clock, &wish()).expect("begun");
    let forged = Answer {
        state: mine.attempt.state().to_owned(),
        ..stolen
    };
    let refused = provider.finish(&*fake.clock, &mine.attempt, &forged);
    assert_eq!(
        refused.expect_err("PKCE"),
        Refusal::CodeRefused("invalid_grant".to_owned())
    );
}

#[test]
fn an_attempt_does_not_last_for_ever() {
    let fake = Fake::start();
    let provider = fake.provider();
    let start = provider.begin(&*fake.clock, &wish()).expect("begun");
    let answer = fake.sign_in(&start);
    fake.clock.set(start.attempt.began_at().plus_seconds(901));
    let refused = provider.finish(&*fake.clock, &start.attempt, &answer);
    assert_eq!(refused.expect_err("too late"), Refusal::TooLate);
}
