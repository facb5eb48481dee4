//! ID tokens that are somebody else's, unsigned, wrongly signed, out of time.

use identity::oidc::{Blame, Proven, Refusal, Strength, Wish};
use serde_json::{Value, json};

use crate::{
    fake::{Book, CLIENT, Fake, SECRET, wish},
    keys::{How, KeyPair},
};

/// Signs in with a provider that is changed first.
fn sign_in(fake: &Fake, wish: &Wish<'_>) -> Result<Proven, Refusal> {
    let provider = fake.provider();
    let start = provider.begin(&*fake.clock, wish).expect("begun");
    let answer = fake.sign_in(&start);
    provider.finish(&*fake.clock, &start.attempt, &answer)
}

fn refused(change: impl FnOnce(&mut Book)) -> Refusal {
    let fake = Fake::start();
    change(&mut fake.book());
    sign_in(&fake, &wish()).expect_err("refused")
}

fn claimed(twist: impl Fn(&mut Value) + Send + 'static) -> Refusal {
    refused(|book| book.claims = Box::new(twist))
}

#[test]
fn a_token_is_from_this_issuer_for_this_client_alone() {
    let refused = claimed(|claims| claims["iss"] = json!("https://evil.example"));
    assert_eq!(refused, Refusal::IssuerDiffers);
    assert_eq!(refused.blame(), Blame::Forged);
    for audience in [
        json!("another"),
        json!([CLIENT, "another"]),
        json!([]),
        json!(7),
    ] {
        let refused = claimed(move |claims| claims["aud"] = audience.clone());
        assert_eq!(refused, Refusal::AudienceDiffers);
    }
    let refused = claimed(|claims| claims["azp"] = json!("another"));
    assert_eq!(refused, Refusal::PartyDiffers);
}

#[test]
fn a_token_answers_the_request_that_was_made() {
    let refused = claimed(|claims| claims["nonce"] = json!("another"));
    assert_eq!(refused, Refusal::NonceDiffers);
    let refused = claimed(|claims| claims["nonce"] = Value::Null);
    assert_eq!(refused, Refusal::NonceDiffers);
}

#[test]
fn a_token_is_of_its_time() {
    let shifted = |claim: &'static str, seconds: i64| {
        move |claims: &mut Value| {
            let now = claims["iat"].as_i64().expect("seconds");
            claims[claim] = json!(now + seconds);
        }
    };
    assert_eq!(claimed(shifted("exp", -31)), Refusal::Expired);
    assert_eq!(claimed(shifted("iat", 31)), Refusal::IssuedWrongly);
    assert_eq!(claimed(shifted("iat", -601)), Refusal::IssuedWrongly);
    let fake = Fake::start();
    // Entra ID dates five minutes back.
    fake.book().claims = Box::new(shifted("iat", -300));
    assert!(sign_in(&fake, &wish()).is_ok());
    for claim in ["exp", "iat"] {
        let refused = claimed(move |claims| claims[claim] = Value::Null);
        assert_eq!(refused, Refusal::NotAnIdToken, "{claim}");
    }
}

#[test]
fn a_level_is_stated_known_and_strong_enough() {
    let refused = claimed(|claims| claims["acr"] = Value::Null);
    assert_eq!(refused, Refusal::LevelAbsent);
    let refused = claimed(|claims| claims["acr"] = json!("loa-of-my-own"));
    assert_eq!(refused, Refusal::LevelUnknown("loa-of-my-own".to_owned()));
    let refused = claimed(|claims| claims["acr"] = json!("loa-low"));
    let weak = Refusal::TooWeak {
        wanted: Strength::Substantial,
        got: Strength::Low,
    };
    assert_eq!(refused, weak);
    assert_eq!(refused.blame(), Blame::Person);
    let fake = Fake::start();
    fake.book().claims = Box::new(|claims| claims["acr"] = json!("loa-high"));
    let proven = sign_in(&fake, &wish()).expect("stronger is welcome");
    assert_eq!(proven.strength, Strength::High);
}

#[test]
fn an_unsigned_token_is_refused() {
    assert_eq!(refused(|book| book.how = How::None), Refusal::Unsigned);
    let shouted = refused(|book| {
        book.how = How::None;
        book.head = json!({"alg": "NONE"});
    });
    assert_eq!(shouted, Refusal::Unsigned);
}

#[test]
fn no_secret_that_others_know_signs_a_token() {
    let forbidden = Refusal::AlgorithmForbidden("HS256".to_owned());
    let by_secret = refused(|book| {
        book.how = How::Secret(SECRET.as_bytes().to_vec(), "first".to_owned());
    });
    assert_eq!(by_secret, forbidden);
    let by_public_key = refused(|book| {
        let How::With(_, key) = &book.how else {
            panic!("an honest provider signs with a key");
        };
        book.how = How::Secret(key.public_pem(), "first".to_owned());
    });
    assert_eq!(by_public_key, forbidden);
    let by_published_secret = refused(|book| {
        book.how = How::Secret(b"known".to_vec(), "shared".to_owned());
        book.published = vec![json!({"kty": "oct", "kid": "shared", "k": "a25vd24"})];
    });
    assert_eq!(by_published_secret, forbidden);
    let longer = refused(|book| book.head = json!({"alg": "RS512"}));
    assert_eq!(longer, Refusal::AlgorithmForbidden("RS512".to_owned()));
}

#[test]
fn a_key_under_a_known_name_must_be_that_key() {
    let swapped = refused(|book| book.how = How::With("RS256", KeyPair::rsa("first", 2048)));
    assert_eq!(swapped, Refusal::SignatureWrong);
    // A key that comes with the token proves nothing.
    let brought = refused(|book| {
        let own = KeyPair::rsa("first", 2048);
        book.head = json!({"jwk": own.published()});
        book.how = How::With("RS256", own);
    });
    assert_eq!(brought, Refusal::SignatureWrong);
    let for_another = refused(|book| book.published[0]["alg"] = json!("PS256"));
    assert_eq!(for_another, Refusal::AlgorithmForbidden("RS256".to_owned()));
    let of_another_kind = refused(|book| {
        book.how = How::With("ES256", KeyPair::elliptic("first"));
    });
    assert_eq!(
        of_another_kind,
        Refusal::AlgorithmForbidden("ES256".to_owned())
    );
    let for_secrecy = refused(|book| book.published[0]["use"] = json!("enc"));
    assert_eq!(for_secrecy, Refusal::KeyUnknown);
    let short = refused(|book| {
        let short = KeyPair::rsa("short", 1024);
        book.published = vec![short.published()];
        book.how = How::With("RS256", short);
    });
    assert_eq!(short, Refusal::SignatureWrong);
}

#[test]
fn other_good_signatures_are_believed() {
    for algorithm in ["RS256", "PS256", "ES256"] {
        let fake = Fake::start();
        let key = match algorithm {
            "ES256" => KeyPair::elliptic("other"),
            _ => KeyPair::rsa("other", 2048),
        };
        // Beside a key of a kind nobody knows yet.
        fake.book().published = vec![json!({"kty": "LATTICE", "kid": "x"}), key.published()];
        fake.book().how = How::With(algorithm, key);
        let proven = sign_in(&fake, &wish());
        assert!(proven.is_ok(), "{algorithm}: {proven:?}");
        fake.book().how = How::With(
            algorithm,
            match algorithm {
                "ES256" => KeyPair::elliptic("other"),
                _ => KeyPair::rsa("other", 2048),
            },
        );
        let refused = sign_in(&fake, &wish()).expect_err("another key");
        assert_eq!(refused, Refusal::SignatureWrong, "{algorithm}");
    }
}

#[test]
fn a_token_of_another_kind_is_refused() {
    for head in [
        json!({"typ": "at+jwt"}),
        json!({"crit": ["b64"], "b64": false}),
    ] {
        assert_eq!(refused(|book| book.head = head), Refusal::NotAnIdToken);
    }
    assert_eq!(
        refused(|book| book.head = json!({"kid": null})),
        Refusal::KeyUnknown
    );
}

#[test]
fn keys_that_rotate_are_fetched_and_strangers_do_not_make_us_ask_for_ever() {
    let fake = Fake::start();
    let provider = fake.provider();
    let sign_in = || {
        let start = provider.begin(&*fake.clock, &wish()).expect("begun");
        let answer = fake.sign_in(&start);
        provider.finish(&*fake.clock, &start.attempt, &answer)
    };
    let readings = || {
        let book = fake.book();
        book.asked.iter().filter(|path| *path == "/jwks").count()
    };
    let later = |seconds| {
        let now = kernel::Clock::now(&*fake.clock);
        fake.clock.set(now.plus_seconds(seconds));
    };
    assert!(sign_in().is_ok());
    assert!(sign_in().is_ok());
    assert_eq!(readings(), 1, "kept");

    let next = KeyPair::rsa("second", 2048);
    let old = fake.book().published.clone();
    fake.book().how = How::With("RS256", next.clone());
    assert_eq!(sign_in().expect_err("a stranger"), Refusal::KeyUnknown);
    assert_eq!(readings(), 1, "not asked again at once");
    later(61);
    assert_eq!(sign_in().expect_err("still"), Refusal::KeyUnknown);
    assert_eq!(sign_in().expect_err("still"), Refusal::KeyUnknown);
    assert_eq!(readings(), 2, "asked once for the sake of many strangers");

    fake.book().published = vec![old[0].clone(), next.published()];
    later(61);
    assert!(sign_in().is_ok(), "the new key is there");
    assert_eq!(readings(), 3);

    // Withdrawn keys are forgotten within the hour.
    fake.book().published = old;
    later(3601);
    assert_eq!(sign_in().expect_err("withdrawn"), Refusal::KeyUnknown);
}

#[test]
fn stepping_up_takes_a_proof_made_since_we_asked() {
    let afresh = Wish {
        afresh: true,
        ..wish()
    };
    let fake = Fake::start();
    assert!(sign_in(&fake, &afresh).is_ok());
    let stale = |claims: &mut Value| {
        let now = claims["iat"].as_i64().expect("seconds");
        claims["auth_time"] = json!(now - 31);
    };
    fake.book().claims = Box::new(stale);
    assert_eq!(
        sign_in(&fake, &afresh).expect_err("old"),
        Refusal::NotAfresh
    );
    assert!(sign_in(&fake, &wish()).is_ok(), "which is enough otherwise");
    fake.book().claims = Box::new(|claims| claims["auth_time"] = Value::Null);
    assert_eq!(
        sign_in(&fake, &afresh).expect_err("unsaid"),
        Refusal::NotAfresh
    );
}
